"""What English news writes with numbers besides plain figures: parts of a group, millions in short, money, years."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def only(text: str) -> Number:
    """The one number of a text."""
    (number,) = read_numbers(text, language="en")
    return number


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("one of the sailors", "sailors"),
        ("one of its oldest boats", "boats"),
        ("one of them", None),
        ("she raised one hand", "hands"),
    ],
)
def test_one_of_a_group_counts(text: str, unit: str | None) -> None:
    assert (only(text).value, only(text).unit) == (Decimal(1), unit)


@pytest.mark.parametrize("text", ["one of a kind", "no one of them", "on the one hand", "on one hand"])
def test_one_of_an_idiom_does_not_count(text: str) -> None:
    assert read_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("4m of its boats", "4m", 4 * 10**6, "boats"),
        ("4m people", "4m", 4 * 10**6, "people"),
        ("4m Canadians", "4m", 4 * 10**6, "canadians"),
        ("4m tonnes", "4m tonnes", 4 * 10**6, "tonnes"),
        ("4m tall", "4m", 4, "m"),
        ("a 100m race", "100m", 100, "m"),
        ("400m hurdles", "400m", 400, "m"),
        ("9mm barrel", "9mm", 9, "mm"),
    ],
)
def test_m_is_million_before_what_is_counted_and_metres_otherwise(
    text: str, surface: str, value: int, unit: str
) -> None:
    assert (only(text).surface, only(text).value, only(text).unit) == (surface, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("up by 45p", "45p", "45", "pence"),
        ("at 7.5c a share", "7.5c", "7.5", "cents per share"),
        ("for US $4 billion", "US $4 billion", "4000000000", "USD"),
        ("for HK $4m", "HK $4m", "4000000", "HKD"),
        ("a PS4.5m house", "PS4.5m", "4500000", "GBP"),
        ("costing PS21,000", "PS21,000", "21000", "GBP"),
    ],
)
def test_money_is_read_as_papers_shorten_it(text: str, surface: str, value: str, unit: str) -> None:
    number = only(text)
    assert (number.surface, number.value, number.unit, number.kind) == (surface, Decimal(value), unit, "money")


@pytest.mark.parametrize("text", ["a PS5 game", "by 2005c", "the 1p/19q genes"])
def test_names_are_no_money(text: str) -> None:
    assert "money" not in {number.kind for number in read_numbers(text)}


@pytest.mark.parametrize("text", ["its 2018 sales fell", "the 2016 results", "in 2016 Stone left"])
def test_a_year_stays_a_year_before_what_years_have(text: str) -> None:
    assert (only(text).kind, only(text).date) == ("date", only(text).surface)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("a 40pc cut", "40", "percent"), ("a 640bhp engine", "640", "horsepower"), ("12 parts per million", "12", "ppm")],
)
def test_units_of_british_papers_and_laboratories(text: str, value: str, unit: str) -> None:
    assert (only(text).value, only(text).unit) == (Decimal(value), unit)
