"""What is written in any way that is supported reads as what was written."""

from __future__ import annotations

import sys
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers
from extractor.numbers.language import Language
from extractor.numbers.languages import LANGUAGES
from extractor.types import Number

NO_BREAK = ("\u00a0", "\u202f", "\u2009")
CURRENCIES = ("$|", "| $", "|$", "US$|", "€|", "| €", "|€", "£|", "| EUR", "EUR |", "USD|", "CHF |", "| UAH", "¥|")
PERCENTS = ("|%", "| %", "|\u00a0%", "|\u202f%")
INTEGERS = st.integers(10_000, 10**15)
DECIMALS = st.decimals(min_value=Decimal("0.1"), max_value=10**9, places=2).map(
    lambda value: value.quantize(Decimal("0.01"))
)


def read(text: str, language: str) -> Number:
    (number,) = read_numbers(f"zz {text} zz", language=language)
    assert number.surface == text
    return number


def grouped(value: Decimal | int, mark: str, decimal: str) -> str:
    return f"{value:,}".replace(",", "G").replace(".", decimal).replace("G", mark)


def marks(language: Language) -> tuple[str, ...]:
    """The marks that group digits in any language, and the one that does in this one."""
    return (*NO_BREAK, "'", "’", "," if language.decimal == "." else ".")


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=max(25, settings().max_examples))
@given(data=st.data(), value=st.one_of(INTEGERS, DECIMALS))
def test_a_figure_grouped_in_any_way_reads_as_its_value(code: str, data: st.DataObject, value: Decimal | int) -> None:
    language = LANGUAGES[code]
    written = grouped(value, data.draw(st.sampled_from(marks(language))), language.decimal)
    number = read(written, code)
    assert (number.value, number.doubt) == (value, None)


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=max(25, settings().max_examples))
@given(data=st.data(), value=DECIMALS, sign=st.sampled_from(["", "-", "−"]))
def test_money_and_shares_read_as_their_value_in_every_order(
    code: str, data: st.DataObject, value: Decimal, sign: str
) -> None:
    language = LANGUAGES[code]
    around = data.draw(st.sampled_from((*CURRENCIES, *PERCENTS)))
    figure = grouped(value, data.draw(st.sampled_from(marks(language))), language.decimal)
    number = read(sign + around.replace("|", figure), code)
    assert (number.value, number.kind) == (-value if sign else value, "percent" if "%" in around else "money")


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=max(25, settings().max_examples))
@given(data=st.data(), value=st.decimals(min_value=2, max_value=999, places=1))
def test_a_figure_with_a_scale_word_is_multiplied_out(code: str, data: st.DataObject, value: Decimal) -> None:
    language = LANGUAGES[code]
    word = data.draw(st.sampled_from(sorted(language.scales)))
    number = read(f"{grouped(value, '', language.decimal)} {word}", code)
    assert number.value == value * language.scales[word]


FOR_SHOW = ("MATHEMATICAL", "SEGMENTED", "OUTLINED")
DIGITS = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if char.isdecimal() and not unicodedata.name(char, "").startswith(FOR_SHOW)
]
ZEROS = [char for char in DIGITS if unicodedata.decimal(char) == 0]


@settings(max_examples=max(150, settings().max_examples))
@given(zero=st.sampled_from(ZEROS), value=st.one_of(INTEGERS, st.integers(0, 999)))
def test_a_run_of_digits_of_one_script_reads_as_unicode_says(zero: str, value: int) -> None:
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(value))
    assert "".join(str(unicodedata.decimal(char)) for char in written) == str(value)
    assert read(written, "en").value == value


@settings(max_examples=max(150, settings().max_examples))
@given(st.text(st.sampled_from(DIGITS), min_size=1, max_size=12))
def test_a_run_of_any_digits_reads_as_unicode_says_or_not_at_all(written: str) -> None:
    number = read(written, "en")
    assert number.value in (None, Decimal("".join(str(unicodedata.decimal(char)) for char in written)))
    scripts = {ord(char) - unicodedata.decimal(char) for char in written}
    assert (number.doubt == "mixed_scripts") == (len(scripts) > 1)


@settings(max_examples=max(150, settings().max_examples))
@given(st.integers(10, 10**12).map(str), st.data(), st.sampled_from("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200f\u2066"))
def test_a_hidden_character_anywhere_inside_is_seen(figure: str, data: st.DataObject, hidden: str) -> None:
    place = data.draw(st.integers(1, len(figure) - 1))
    number = read(figure[:place] + hidden + figure[place:], "en")
    assert (number.doubt, number.value) == ("hidden_characters", None)
