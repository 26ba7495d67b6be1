"""What figures say as intervals, and what is worked out from them where some are bounds."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import pytest

from extractor.gate.interval import Interval, interval, last_digit, worked_out
from extractor.types import Bound, Operation

from .saying import number

_BOUNDS: Final[dict[str, Bound]] = {">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than", "~": "about"}


def said(text: str) -> Interval:
    """The interval of '5', '>= 5', '~5' or '5..7'."""
    low, dots, high = text.partition("..")
    if dots:
        return Interval(Fraction(low), Fraction(high))
    sign = text.rstrip("0123456789./- ")
    found = interval(number(text, text.removeprefix(sign).strip(), bound=_BOUNDS[sign] if sign else "exact"))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "bound", "ends"),
    [
        ("5", "exact", (5, 5, False, False, False)),
        (">= 5", "at_least", (5, None, False, False, False)),
        ("> 5", "more_than", (5, None, True, False, False)),
        ("<= 5", "at_most", (None, 5, False, False, False)),
        ("< 5", "less_than", (None, 5, False, True, False)),
        ("~ 5", "about", (5, 5, False, False, True)),
        ("5..7", "range", (5, 7, False, False, False)),
    ],
)
def test_a_figure_is_an_interval_and_the_interval_has_its_bound(text: str, bound: Bound, ends: tuple[object]) -> None:
    assert tuple(said(text)) == ends
    assert said(text).bound == bound


def test_what_gives_no_interval() -> None:
    assert interval(number("5 to 7", min="5", max="7", bound="range")) == said("5..7")
    assert interval(number("5 to 7", min="5", max="7", bound="about")) is None
    assert interval(number("from 5", min="5", bound="range")) is None
    assert interval(number("to 7", max="7", bound="range")) is None
    assert interval(number("6 ± 1", 6, min="5", max="7")) is None
    assert interval(number("6, 5 or more", 6, min="5")) is None
    assert interval(number("6, up to 7", 6, max="7")) is None
    assert interval(number("2-1", "2-1")) is None
    assert interval(number("dozens", bound="vague", min="24")) is None
    assert interval(number("some 6", 6, bound="vague")) is None


@pytest.mark.parametrize(
    ("operation", "of", "result"),
    [
        ("sum", ("1", "2", "3"), "6"),
        ("sum", ("> 1", "2"), "> 3"),
        ("sum", (">= 1", "2"), ">= 3"),
        ("sum", (">= 1", "> 2"), "> 3"),
        ("sum", ("<= 1", "< 2"), "< 3"),
        ("sum", ("<= 1", "<= 2"), "<= 3"),
        ("sum", ("1..2", "3..5"), "4..7"),
        ("sum", ("~ 1", "2"), "~ 3"),
        ("sum", ("1", "~ 2"), "~ 3"),
        ("sum", (">= 1", "<= 2"), None),
        ("sum", ("~ 1", ">= 2"), None),
        ("sum", ("~ 1", "2..3"), None),
        ("difference", ("5", "2"), "3"),
        ("difference", ("2", "5"), "-3"),
        ("difference", ("5", "> 2"), "< 3"),
        ("difference", ("5", ">= 2"), "<= 3"),
        ("difference", ("5", "< 2"), "> 3"),
        ("difference", ("> 5", "2"), "> 3"),
        ("difference", ("> 5", "> 2"), None),
        ("difference", ("5..6", "1..2"), "3..5"),
        ("difference", ("5", "~ 2"), "~ 3"),
        ("share", ("1", "4"), "25"),
        ("share", ("0", "4"), "0"),
        ("share", ("1..2", "4"), "25..50"),
        ("share", ("1", "4..5"), "20..25"),
        ("share", ("> 1", "4"), "> 25"),
        ("share", ("< 1", "4"), "< 25"),
        ("share", ("1", "< 4"), "> 25"),
        ("share", ("1", "> 4"), "< 25"),
        ("share", ("1", ">= 4"), "<= 25"),
        ("share", ("1", "~ 4"), "~ 25"),
        ("share", ("~ 1", "4"), "~ 25"),
        ("share", ("> 1", "> 4"), None),
        ("share", ("1", "0"), None),
        ("share", ("1", "< 0"), None),
        ("share", ("-1", "4"), None),
        ("share", ("1", "-4"), None),
        ("share", ("<= -1", "4"), None),
        ("share", ("1", "> -4"), None),
        ("change", ("4", "5"), "25"),
        ("change", ("5", "4"), "-20"),
        ("change", ("4", "> 5"), "> 25"),
        ("change", ("> 4", "5"), "< 25"),
        ("change", ("~ 4", "5"), "~ 25"),
        ("change", ("4", "5..6"), "25..50"),
        ("change", ("0", "5"), None),
    ],
)
def test_what_follows_from_bounds_is_as_sharp_as_they_are(
    operation: Operation, of: tuple[str, ...], result: str | None
) -> None:
    assert worked_out(operation, [said(each) for each in of]) == (None if result is None else said(result))


def test_a_whole_that_may_be_nothing_bounds_a_share_from_below_only() -> None:
    assert worked_out("share", [said("1"), said("0..4")]) == said(">= 25")
    assert worked_out("share", [said("1"), Interval(Fraction(0), Fraction(0), about=True)]) is None


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("5", "5", True),
        ("5", "5.1", True),
        ("5.1", "5", True),
        ("5", "5.11", False),
        ("5", ">= 5", False),
        (">= 5", ">= 5.1", True),
        (">= 5", "> 5", False),
        ("<= 5", "< 5", False),
        ("<= 5", "<= 5.1", True),
        (">= 5", "<= 5", False),
        ("5", "~ 5", False),
        ("5..7", "5.1..7", True),
        ("5..7", "5..8", False),
        ("5..7", "6..7", False),
    ],
)
def test_intervals_are_near_that_say_the_same_but_for_rounding(one: str, other: str, *, near: bool) -> None:
    assert said(one).near(said(other), Fraction(1, 10)) is near


def test_an_interval_in_another_unit_keeps_how_it_is_bounded() -> None:
    assert said("> 5").scaled(Fraction(10)) == said("> 50")
    assert said("< 5").scaled(Fraction(10)) == said("< 50")
    assert said("~ 5").scaled(Fraction(1, 5)) == said("~ 1")


def test_the_last_digit_is_that_of_the_longest_decimal() -> None:
    assert last_digit(number("12.50", "12.50")) == Fraction(1, 100)
    assert last_digit(number("1 to 2.5", min="1", max="2.5", bound="range")) == Fraction(1, 10)
    assert last_digit(number("1.25 to 2", min="1.25", max="2", bound="range")) == Fraction(1, 100)
    assert last_digit(number("1,200", 1200)) == 1
    assert last_digit(number("2-1", "2-1")) == 1
