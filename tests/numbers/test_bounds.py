"""Bounds in English news: the words before, behind and around a figure, and what turns or lifts them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Bound


@pytest.mark.parametrize(
    ("text", "cue", "bound"),
    [
        ("an estimated 40 boats", "an estimated", "about"),
        ("not quite 40 boats", "not quite", "about"),
        ("the best part of 40 years", "the best part of", "about"),
        ("plus or minus 4%", "plus or minus", "about"),
        ("almost exactly 40 boats", "almost", "about"),
        ("no higher than 4%", "no higher than", "at_most"),
        ("it never exceeded 4%", "never exceeded", "at_most"),
        ("not to exceed $40", "not to exceed", "at_most"),
        ("it didn't top 4%, or exceed $5", "exceed", "more_than"),
        ("no lower than 4%", "no lower than", "at_least"),
        ("no later than 4 days", "no later than", "at_most"),
        ("boats under the age of 4", "under the age of", "less_than"),
        ("sub-40 minutes", "sub-", "less_than"),
        ("starting at $40", "starting at", "at_least"),
        ("capped at $40", "capped at", "at_most"),
        ("above the 40% mark", "above", "more_than"),
        ("bigger or equal than 40", "bigger or equal than", "at_least"),
        ("40-plus boats", "-plus", "at_least"),
        ("40 boats and counting", "and counting", "at_least"),
        ("40%, if not more", "if not more", "at_least"),
        ("40 boats at the most.", "at the most", "at_most"),
        ("$40 and change.", "and change", "more_than"),
        ("about 40 boats or more", "or more", "at_least"),
        ("about 40 boats or so", "about", "about"),
    ],
)
def test_a_bound_has_its_words_for_cue(text: str, cue: str, bound: Bound) -> None:
    number = read_numbers(text)[-1]
    assert number.cue is not None
    assert (number.cue.of(text), number.bound) == (cue, bound)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The toll—about 40 boats—rose.", "about"),
        ("The toll–over 40 boats–rose.", "more_than"),
        ("Losses…nearly 40 boats", "about"),
        ("LOCATION...ABOUT 40 MI S OF ORSK", "about"),
        ("Toll:at least 40 boats", "at_least"),
        ("|at most 40 boats|", "at_most"),
        ("Die Kosten–rund 40 Euro–stiegen", "about"),
        ("el coste—unos 40 euros—subió", "about"),
    ],
)
def test_a_mark_without_a_space_parts_a_bound_from_the_word_before(text: str, bound: Bound) -> None:
    assert read_numbers(text)[0].bound == bound


def test_in_two_weeks_is_no_bound_in_spanish_and_within_them_is() -> None:
    assert [number.bound for number in read_numbers("Empezará dentro de dos semanas.", language="es")] == ["exact"]
    assert [number.bound for number in read_numbers("Pagará dentro de las dos semanas.", language="es")] == ["at_most"]


@pytest.mark.parametrize(
    "text",
    ["how about 40 boats", "they talked about 40 boats", "above the 40 boats", "a fall of 40%", "$4 and change trains"],
)
def test_words_that_look_like_bounds_leave_a_figure_exact(text: str) -> None:
    (number,) = read_numbers(text)
    assert (number.bound, number.cue) == ("exact", None)


def test_two_bounds_with_a_comma_between_are_a_range() -> None:
    (number,) = read_numbers("higher than 40, lower than 60")
    assert (number.min, number.max, number.bound) == (Decimal(40), Decimal(60), "range")


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("at or above 40", ["at_least"]),
        ("40 and higher.", ["at_least"]),
        ("10 boats and more than 5 men", ["exact", "more_than"]),
        ("from 10 up to 20", ["range"]),
        ("5 thru 10", ["range"]),
    ],
)
def test_bounds_beside_other_words(text: str, bounds: list[Bound]) -> None:
    assert [number.bound for number in read_numbers(text, language="en")] == bounds


@pytest.mark.parametrize(
    ("language", "text", "bounds"),
    [
        ("en", "Sales were 3% above $40, and 9% higher than $50.", ["exact"] * 4),
        ("en", "In 3 days over 40 people fell ill.", ["exact", "more_than"]),
        ("en", "Of those, 5% paid more than $40.", ["exact", "more_than"]),
        ("de", "Der Preis lag 3 % über 40 Euro.", ["exact", "exact"]),
        ("fr", "Le prix est 3 % au-dessus de 40 euros.", ["exact", "exact"]),
        (
            "es",
            "El valor fue 3% mayor a los 40 euros, y por encima de 30 euros en mayo.",
            ["exact", "exact", "more_than"],
        ),
    ],
)
def test_what_a_share_is_counted_from_is_not_bounded_by_it(language: str, text: str, bounds: list[Bound]) -> None:
    assert [number.bound for number in read_numbers(text, language=language) if number.kind != "date"] == bounds


@pytest.mark.parametrize(
    ("text", "surface", "bound"),
    [
        ("About **5** boats sank.", "5", "about"),
        ("More than *5 boats* sank.", "5", "more_than"),
        ("At least __5__ boats sank.", "5", "at_least"),
        ("At most _5_ boats sank.", "5", "at_most"),
        ("Exactly 1,234* boats sank.", "1,234", "exact"),
    ],
)
def test_marks_of_emphasis_are_no_part_of_a_figure_nor_part_it_from_its_bound(
    text: str, surface: str, bound: Bound
) -> None:
    (number,) = read_numbers(text, language="en")
    assert (number.surface, number.bound) == (surface, bound)


def test_a_gap_as_between_columns_parts_a_bound_from_a_figure() -> None:
    text = "MAXIMUM       57"
    assert [number.bound for number in read_numbers(text)] == ["exact"]
    assert [number.bound for number in read_numbers("maximum  57")] == ["at_most"]
