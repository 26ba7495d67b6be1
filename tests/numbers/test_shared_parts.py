"""What figures share: magnitude and unit at the end of a change, a share of so many, two bounds of one thing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text", "first", "unit"),
    [
        ("en", "It grew from 11.5 to 12.4 million tonnes.", 11_500_000, "tonnes"),
        ("en", "It fell from 500 to 2 million.", 500, None),
        ("en", "It rose from 5 to 7 percent.", 5, "percent"),
        ("de", "stieg von 11,5 auf 12,4 Mio. t", 11_500_000, "tonnes"),
        ("fr", "est passé de 1,5 à 2,5 milliards d'euros", 1_500_000_000, "EUR"),
    ],
)
def test_the_start_of_a_change_takes_what_its_end_says(language: str, text: str, first: int, unit: str | None) -> None:
    start, _ = read_numbers(text, language=language)
    assert (start.value, start.unit) == (Decimal(first), unit)


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "3 out of 10 voters", "3 out of 10"),
        ("en", "about one in five", "one in five"),
        ("de", "3 von 10 Befragten", "3 von 10"),
        ("fr", "un sur cinq", "un sur cinq"),
    ],
)
def test_so_many_of_so_many_is_a_ratio(language: str, text: str, surface: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.kind) == (surface, "ratio")


def test_figures_that_only_stand_near_each_other_are_no_ratio() -> None:
    assert [number.kind for number in read_numbers("killed 3 in 2 villages")] == ["cardinal", "cardinal"]


@pytest.mark.parametrize("text", ["more than 10 and less than 20 kg", "up to 20 and at least 10 kg"])
def test_a_lower_and_an_upper_bound_make_a_range(text: str) -> None:
    (number,) = read_numbers(text)
    assert (number.min, number.max, number.bound) == (Decimal(10), Decimal(20), "range")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("half an hour", "0.5", "hours"),
        ("an hour and a half later", "1.5", "hours"),
        ("for a year", "1", "years"),
        ("120 MEUR", "120000000", "EUR"),
        ("7 km s −1", "7", "km/s"),
        ("the 20th minute", "20", "minute"),
        ("no injuries", "0", "injuries"),
        ("4 million six hundred thousand", "4600000", None),
        ("3 hundred and one", "301", None),
    ],
)
def test_a_figure_takes_all_that_belongs_to_it(text: str, value: str, unit: str | None) -> None:
    (number,) = read_numbers(text)
    assert (number.value, number.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["twice a year", "a year of war", "no doubt"])
def test_an_article_or_a_no_that_counts_nothing_is_left(text: str) -> None:
    assert read_numbers(text) == []
