"""Digits in every disguise and at every place of a text, against a slow reading by Unicode's own tables.

`make fuzz` tries thousands of them.
"""

from __future__ import annotations

import sys
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers
from extractor.types import Number

EXAMPLES = 300

HIDDEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2063\u202a\u2066\ufeff"
OVERLAYS = "\u0334\u0335\u0336\u0337\u0338\u20d2\u20e5"
GROUPING = ("", ",", "'", "’", "\u00a0", "\u202f", "\u2009", "\u2007")
PLACES = (
    "{}",
    "{} men",
    "They sent {} of them.",
    "They sent {}.",
    "({}) men",
    "| a | {} | b |",
    "a\n{}\nb",
    "“{}” men",
    "at least {} men",
    "{}, said the mayor",
    "a\t{}\tb",
    "1. {} men",
    "{} men and 7 boats",
    "Ünï {} men",
)
ZEROS = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if char.isdecimal()
    and unicodedata.decimal(char) == 0
    and not unicodedata.name(char).startswith(("MATHEMATICAL", "SEGMENTED", "OUTLINED"))
]
FOR_SHOW = "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡🯰🯱🯲⓪①②③④⑤⑥⑦⑧⑨❶❷⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉"
LOOKALIKES = "OoIОоІЗ"
"""But for the small L, which is a litre behind a figure."""

MOST_DIGITS = 40


class Verdict(NamedTuple):
    """What a run of characters may be read as: a value or none, and why it would be in doubt."""

    value: Decimal | None
    doubt: str | None


def oracle(written: str) -> Verdict:
    """What Unicode's tables say of a run, character by character."""
    if any(char in HIDDEN for char in written[1:-1]):
        return Verdict(None, "hidden_characters")
    if any(char in OVERLAYS for char in written):
        return Verdict(None, "struck_out")
    if any(char in FOR_SHOW or char in LOOKALIKES for char in written):
        return Verdict(None, None)
    decimals = [char for char in written if unicodedata.decimal(char, None) is not None]
    scripts = {ord(char) - unicodedata.decimal(char) for char in decimals}
    if len(scripts) > 1:
        return Verdict(None, "mixed_scripts")
    if len(decimals) > MOST_DIGITS:
        return Verdict(None, "too_long")
    return Verdict(Decimal("".join(str(unicodedata.decimal(char)) for char in decimals)), None)


def read(place: str, written: str) -> list[Number]:
    """The numbers that are read where `written` stands."""
    start = place.index("{}")
    numbers = read_numbers(place.format(written), language="en")
    return [each for each in numbers if each.start < start + len(written) and start < each.end]


def spelled(value: int, zero: str, mark: str) -> str:
    """A value in the digits of a script, its thousands grouped."""
    digits = f"{value:,}".replace(",", mark)
    return "".join(chr(ord(zero) + int(char)) if char.isdigit() else char for char in digits)


VALUES = st.one_of(st.integers(10, 999), st.integers(10_000, 10**9), st.integers(10**9, 10**18))
"""But for those of four digits, which may be years."""

PLAIN = st.builds(spelled, VALUES, st.sampled_from(ZEROS), st.sampled_from(("", ",", "'")))
GROUPED = st.builds(spelled, VALUES, st.just("0"), st.sampled_from(GROUPING))
ANYWHERE = settings(max_examples=max(EXAMPLES, settings().max_examples))


@ANYWHERE
@given(st.sampled_from(PLACES), st.one_of(PLAIN, GROUPED))
def test_digits_of_any_script_and_grouping_read_as_their_characters_say(place: str, written: str) -> None:
    (number,) = read(place, written)
    assert (number.surface, number.value, number.doubt) == (written, *oracle(written))


@ANYWHERE
@given(st.sampled_from(PLACES), GROUPED, st.sampled_from(HIDDEN + OVERLAYS), st.data())
def test_a_mark_that_hides_or_strikes_leaves_no_value(place: str, figure: str, mark: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(figure) - 1))
    written = figure[:at] + mark + figure[at:]
    (number,) = read(place, written)
    assert (number.surface, number.value, number.doubt) == (written, *oracle(written))


@ANYWHERE
@given(st.sampled_from(PLACES), st.integers(10, 10**12).map(str), st.sampled_from(FOR_SHOW + LOOKALIKES), st.data())
def test_a_digit_for_show_or_a_letter_that_looks_like_one_is_joined_to_no_figure(
    place: str, figure: str, char: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(figure) - 1))
    written = figure[:at] + char + figure[at + 1 :]
    values = {number.value for number in read(place, written)}
    assert values <= {None} or _is_power(written), values


def _is_power(written: str) -> bool:
    """Whether it is ten raised, which is a figure."""
    return written[:2] == "10" and all(char in "⁰¹²³⁴⁵⁶⁷⁸⁹" for char in written[2:])


@ANYWHERE
@given(st.sampled_from(PLACES), st.integers(10, 10**12).map(str), st.sampled_from(ZEROS), st.data())
def test_a_digit_of_another_script_leaves_no_value(place: str, figure: str, zero: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(figure) - 1))
    written = figure[:at] + chr(ord(zero) + int(figure[at])) + figure[at + 1 :]
    (number,) = read(place, written)
    if zero != "0":
        assert (number.surface, number.value, number.doubt) == (written, *oracle(written))


@ANYWHERE
@given(st.sampled_from(PLACES), st.integers(10**40, 10**60).map(str), st.sampled_from(GROUPING[:4]))
def test_more_digits_than_a_figure_may_have_are_no_value(place: str, digits: str, mark: str) -> None:
    (number,) = read(place, spelled(int(digits), "0", mark))
    assert (number.value, number.doubt) == (None, "too_long")


@ANYWHERE
@given(st.text(max_size=80), st.sampled_from(["", "5", "5,000 ", "$", "-", "two "]), st.text(max_size=80))
def test_no_text_is_too_strange(before: str, figure: str, after: str) -> None:
    text = before + figure + after
    for number in read_numbers(text):
        assert text[number.start : number.end] == number.surface
        if isinstance(number.value, Decimal):
            assert len(number.value.as_tuple().digits) <= MOST_DIGITS
