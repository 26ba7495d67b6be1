"""German and French conventions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es waren 1.100 Tonnen.", ("1.100 Tonnen", "1100", "tonnes", "exact")),
        ("de", "Es waren 1,5 %.", ("1,5 %", "1.5", "percent", "exact")),
        ("de", "mehr als 2,5 Mio. Euro", ("2,5 Mio. Euro", "2500000", "EUR", "more_than")),
        ("de", "mindestens 3 Milliarden Euro", ("3 Milliarden Euro", "3000000000", "EUR", "at_least")),
        ("fr", "environ 75 000 euros", ("75 000 euros", "75000", "EUR", "about")),
        ("fr", "plus de 7,2 milliards d'euros", ("7,2 milliards d'euros", "7200000000", "EUR", "more_than")),
        ("fr", "au moins 4,5 % du total", ("4,5 %", "4.5", "percent", "at_least")),
    ],
)
def test_a_language_has_its_own_marks_and_words(language: str, text: str, expected: tuple[str, str, str, str]) -> None:
    surface, value, unit, bound = expected
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.unit, number.bound) == (surface, unit, bound)
    assert number.value == Decimal(value)


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "am 3. März 2021", "2021-03-03"),
        ("de", "Januar bis November 2021", "2021-01/2021-11"),
        ("de", "03.04.2021", "2021-04-03"),
        ("fr", "le 14 juillet 2012", "2012-07-14"),
        ("fr", "03/04/2021", "2021-04-03"),
    ],
)
def test_a_language_has_its_own_months_and_order(language: str, text: str, date: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.date == date
