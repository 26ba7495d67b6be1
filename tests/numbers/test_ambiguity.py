"""What can be read in several ways says so, with its readings; what the document settles is read as it does."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def readings(text: str, language: str | None) -> list[object]:
    """The readings of the first number, and nothing where it has only one."""
    number = read_numbers(text, language=language)[0]
    assert (number.doubt == "ambiguous") == bool(number.readings)
    assert not number.readings or number.value == number.readings[0]
    return list(number.readings)


def decimals(*figures: str) -> list[object]:
    return [Decimal(figure) for figure in figures]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("3.500 men", "en", ("3.5", "3500")),
        ("$3.500 million", "en", ("3500000", "3500000000")),
        ("-3.500 degrees", "en", ("-3.5", "-3500")),
        ("12.345%", "en", ("12.345", "12345")),
        ("3,500 Euro", "de", ("3.5", "3500")),
        ("3,500 tonnes", "fr", ("3.5", "3500")),
        ("3,500", None, ("3500", "3.5")),
        ("3.500", None, ("3.5", "3500")),
        ("3,500", "xx", ("3500", "3.5")),
    ],
)
def test_a_lone_mark_before_three_digits_that_may_group_them_has_two_readings(
    text: str, language: str | None, expected: tuple[str, ...]
) -> None:
    assert readings(text, language) == decimals(*expected)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3,500 men", "en"),
        ("3.500 Mann", "de"),
        ("0.500 m", "en"),
        ("3.5 men", None),
        ("3.50 men", None),
        ("3500.125 men", "en"),
        ("1,234.500 men", "en"),
        ("1.234.500 men", None),
        ("3\u00a0500 men", None),
        ("3'500 men", None),
        ("3.500 of 2.5", "en"),
        ("3,500 von 2,5", "de"),
        ("3,500 of 2.5", None),
        ("3.500 of 1,234.5", "en"),
    ],
)
def test_a_figure_that_its_language_or_its_document_settles_is_certain(text: str, language: str | None) -> None:
    assert readings(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("3.500 men of 1.100,50", "en", 3500),
        ("3,500 men of 1.100,50", "en", "3.5"),
        ("3.500 men of 1.234.567", "en", 3500),
        ("3.500 men or 2,5 %", "en", 3500),
        ("3,500 Mann von 1,100.50", "de", 3500),
        ("3,500 Mann von 1,234,567", "de", 3500),
    ],
)
def test_a_convention_that_the_document_shows_goes_before_its_languages(
    text: str, language: str, value: object
) -> None:
    number = read_numbers(text, language=language)[0]
    assert (number.value, number.doubt) == (Decimal(str(value)), None)


def test_a_document_that_shows_both_conventions_leaves_it_open() -> None:
    assert readings("3.500 men, 2,5 % and 1.5 %", "en") == decimals("3.5", "3500")


def test_both_ends_of_a_range_are_read_the_same_way() -> None:
    number = read_numbers("from 3.500 to 4.500 men", language="en")[0]
    assert (number.min, number.readings) == (Decimal("3.5"), ("3.500/4.500", "3500.000/4500.000"))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("in 5 000 cases", "en", [Decimal(5000), "5 000"]),
        ("25 200", "en", [Decimal(25), Decimal(25_200)]),
        ("in 5 000 cases", "fr", []),
        ("5 000 km", "en", []),
        ("5 000 000 men", "en", []),
        ("5 20", "en", []),
        ("| 5 | 000 |", "en", []),
        ("5\u202f000 men", "en", []),
    ],
)
def test_digits_that_only_a_space_parts_may_be_one_figure_or_two(
    text: str, language: str, expected: list[object]
) -> None:
    assert readings(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("| Loss | (5) |", decimals("5", "-5")), ("a\t($5m)\tb", decimals("5000000", "-5000000")), ("(5) men", [])],
)
def test_a_figure_alone_in_brackets_in_a_table_may_be_a_loss(text: str, expected: list[object]) -> None:
    assert readings(text, "en") == expected


def last(text: str, language: str) -> Number:
    return read_numbers(text, language=language)[-1]


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("on 03/05/2024", "2024-XX-XX", ("2024-03-05", "2024-05-03")),
        ("on 3-5-2024", "2024-XX-XX", ("2024-03-05", "2024-05-03")),
        ("16-12-2023 and 03/05/2024", "2024-XX-XX", ("2024-03-05", "2024-05-03")),
        ("16/12/2023, 12/16/2023 and 03/05/2024", "2024-XX-XX", ("2024-03-05", "2024-05-03")),
        ("16/12/2023 and 03/05/2024", "2024-05-03", ()),
        ("12/16/2023 and 03/05/2024", "2024-03-05", ()),
        ("on 05/05/2024", "2024-05-05", ()),
        ("on 03.05.2024", "2024-05-03", ()),
    ],
)
def test_the_order_of_day_and_month_is_the_documents_or_left_open(
    text: str, date: str, expected: tuple[str, ...]
) -> None:
    number = last(text, "en")
    assert (number.date, number.readings) == (date, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 03/05/2024 to 04/06/2024", ("2024-03-05/2024-04-06", "2024-05-03/2024-06-04")),
        ("from 03/05/2024 to 10 December 2024", ("2024-03-05/2024-12-10", "2024-05-03/2024-12-10")),
        ("from 2 March 2024 to 10 December 2024", ()),
    ],
)
def test_an_interval_has_the_readings_of_its_ends_together(text: str, expected: tuple[str, ...]) -> None:
    (number,) = read_numbers(text, language="en")
    assert (number.readings, number.doubt) == (expected, "ambiguous" if expected else None)


def test_a_language_with_one_order_has_one_reading() -> None:
    number = last("am 03/05/2024", "de")
    assert (number.date, number.readings) == ("2024-05-03", ())


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("03/05", "en", ("XXXX-03-05", "XXXX-05-03", Decimal("0.6"))),
        ("13/05", "en", ("XXXX-05-13", Decimal("2.6"))),
        ("03/05", "fr", ("XXXX-05-03", Decimal("0.6"))),
        ("16/12/2023 and 03/05", "en", ("XXXX-05-03", Decimal("0.6"))),
        ("00/05", "en", ()),
        ("24/7", "en", ()),
    ],
)
def test_a_day_and_a_month_without_a_year_may_be_a_fraction_and_are_no_quantity(
    text: str, language: str, expected: tuple[object, ...]
) -> None:
    number = last(text, language)
    assert (number.kind, number.value, number.readings) == ("identifier", None, expected)
