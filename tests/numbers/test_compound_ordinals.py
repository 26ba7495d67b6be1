"""Ordinals and cardinals in several words, as each language joins them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "one thousand and seventeenth", 1017),
        ("en", "two hundred and second", 202),
        ("fr", "quatre-vingtième", 80),
        ("fr", "cent quatre-vingtième", 180),
        ("fr", "quatre-vingt-onzième", 91),
        ("fr", "mille quatrième", 1004),
        ("es", "cuarenta y dosmilésimo", 42_000),
        ("es", "cuadrigentésimo tercero", 403),
        ("pt", "seiscentésimo trigésimo sexto", 636),
        ("it", "centotredicesimo", 113),
        ("it", "centounesimo", 101),
        ("it", "millecinquecentesimo", 1500),
        ("pl", "dwudziesty pierwszy", 21),
        ("pl", "sto pięćdziesiąty drugi", 152),
        ("ru", "двадцать шестой", 26),
        ("ru", "тысяча девятнадцатый", 1019),
        ("uk", "одна тисяча п'ятнадцятий", 1015),
    ],
)
def test_an_ordinal_of_several_words_is_one(language: str, text: str, value: int) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.kind) == (text, "ordinal")
    assert number.value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pt", "cinco mil, setecentos e sete", 5707),
        ("pt", "dois milhões, trezentos e um mil", 2_301_000),
        ("es", "dos millones mil cuatro", 2_001_004),
        ("fr", "trois millions mille sept", 3_001_007),
        ("uk", "два кома нуль п'ять", "2.05"),
        ("ru", "два запятая пять", "2.5"),
    ],
)
def test_a_cardinal_goes_on_behind_commas_and_bare_thousands(language: str, text: str, value: int | str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.value) == (text, Decimal(value))


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "a million first-time buyers", [1_000_000]),
        ("en", "two thousand, three of them", [2000, 3]),
        ("pt", "cinco mil, três deles", [5000, 3]),
        ("ru", "двадцать пять сотых", [Decimal("0.25")]),
    ],
)
def test_what_only_stands_beside_is_not_added(language: str, text: str, values: list[Decimal | int]) -> None:
    found = read_numbers(text, language=language)
    assert [number.value for number in found if number.kind != "ordinal"] == values
