"""Details of English news: ages of people named by what they are, seats of parties, signs and names with figures."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers


def read(text: str, language: str = "en") -> list[tuple[str, str | None, str]]:
    """Value, unit and kind of every number."""
    numbers = read_numbers(text, language=language)
    return [("-" if number.value is None else f"{number.value:f}", number.unit, number.kind) for number in numbers]


@pytest.mark.parametrize(
    ("language", "text", "ages"),
    [
        ("en", "A woman, 38, and her son, 9, were rescued.", ["38", "9"]),
        ("en", "Police said the driver, 51, was held.", ["51"]),
        ("en", "her brother Tom, 14, swam ashore", ["14"]),
        ("de", "Eine Frau, 38, und ihr Sohn, 9, wurden gerettet.", ["38", "9"]),
    ],
)
def test_a_figure_behind_a_person_is_an_age(language: str, text: str, ages: list[str]) -> None:
    assert read(text, language) == [(age, "years", "age") for age in ages]


def test_a_figure_behind_a_thing_is_no_age() -> None:
    assert read("boxes (small, 12, and large)") == [("12", None, "cardinal")]


def test_what_parties_got_is_a_count_and_a_products_number_a_name() -> None:
    text = "the Greens 12, the Farmers' Party 7 and the Blue Alliance 3"
    assert [value for value, _, _ in read(text)] == ["12", "7", "3"]
    assert [kind for *_, kind in read("the Falcon 7, the Windows 98 and the Boeing 747")] == ["identifier"] * 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("at 50¢ a cup", ("50", "cents", "money")),
        ("a dozen and a half eggs", ("18.0", "eggs", "cardinal")),
        ("a 7-Eleven shop", ("-", None, "identifier")),
        ("24703 L-202", ("24703", None, "cardinal")),
    ],
)
def test_signs_and_names(text: str, said: tuple[str, str | None, str]) -> None:
    value, unit, kind = read(text)[0]
    assert (value, unit, kind) == said


@pytest.mark.parametrize("text", ["2%–3%.", "2%-3% a year", "3 m-4 m."])
def test_a_dash_between_two_units_is_no_minus(text: str) -> None:
    (number,) = read_numbers(text, language="en")
    assert number.bound == "range"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("double-digit growth", 10, 99), ("triple-digit heat", 100, 999), ("double digits", 10, 99)],
)
def test_so_many_digits_are_vague(text: str, low: int, high: int) -> None:
    (number,) = read_numbers(text, language="en")
    assert number.bound == "vague"
    assert number.min == low
    assert number.max == high


def test_a_second_date_keeps_its_month() -> None:
    numbers = read_numbers("closed on March 4 and the 5th of April 2024", language="en")
    assert [number.date for number in numbers] == ["XXXX-03-04", "2024-04-05"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It has nine thin CO2 layers.", ["layers"]),
        ("It bought 12 new F-16 fighters.", ["fighters"]),
        ("A 6.4 quake shakes towns.", [None]),
        ("The 3 quake shelters burned.", ["shelters"]),
    ],
)
def test_a_name_with_a_figure_describes_what_is_counted_and_a_quake_is_rated(
    text: str, units: list[str | None]
) -> None:
    assert [unit for _, unit, kind in read(text) if kind == "cardinal"] == units
