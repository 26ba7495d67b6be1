"""Figures of science: tolerances, powers of ten that lost their height, and ranges that fall or are bounded inside."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def only(text: str) -> Number:
    (number,) = read_numbers(text, language="en")
    return number


@pytest.mark.parametrize(
    ("surface", "value", "low", "high", "unit"),
    [
        ("71 ± 2°", "71", "69", "73", "degrees"),
        ("2.5±0.5‰", "2.5", "2", "3", "per mille"),
        ("30% ± 1.5%", "30", "28.5", "31.5", "percent"),
        ("5 +/- 0.2 kg", "5", "4.8", "5.2", "kg"),
        ("5.125(4) Å", "5.125", "5.121", "5.129", "Å"),
    ],
)
def test_a_figure_and_its_tolerance_are_one(surface: str, value: str, low: str, high: str, unit: str) -> None:
    number = only(f"It was {surface} there.")
    assert (number.surface, number.unit, number.bound) == (surface, unit, "exact")
    assert (number.value, number.min, number.max) == (Decimal(value), Decimal(low), Decimal(high))


def test_a_tolerance_alone_says_about() -> None:
    assert (only("an error of ±3 K").value, only("an error of ±3 K").bound) == (Decimal(3), "about")


@pytest.mark.parametrize(
    ("surface", "value"),
    [
        ("10−4", "0.0001"),
        ("10 −7", "0.0000001"),
        ("3 × 10 −4", "0.0003"),
        ("0.5×10-10m", "5E-11"),
        ("3 × 106", "3000000"),
        ("2 × 10^{-3}", "0.002"),
        ("10−5 mbar", "0.00001"),
    ],
)
def test_an_exponent_that_lost_its_height_is_read(surface: str, value: str) -> None:
    number = only(f"It was {surface}.")
    assert (number.surface, number.value) == (surface, Decimal(value))


@pytest.mark.parametrize(
    ("text", "phrase", "low", "high"),
    [
        ("between −3 and −8‰", "between −3 and −8‰", -8, -3),
        ("of −3 to −8‰", "−3 to −8‰", -8, -3),
        ("between 12 m and 11 m", "between 12 m and 11 m", 11, 12),
        ("between 300 and >900 m", "between 300 and >900 m", 300, 900),
        ("from 40% to around 70%", "from 40% to around 70%", 40, 70),
        ("ranges from 2 to 6", "from 2 to 6", 2, 6),
        ("rates of ∼2–3 nm", "∼2–3 nm", 2, 3),
        ("at –5 to –2 °C", "–5 to –2 °C", -5, -2),
        ("between ∼3000 and 5000 m", "between ∼3000 and 5000 m", 3000, 5000),
        ("of (2–3)×103 m", "(2–3)×103 m", 2000, 3000),
        ("with 1 ≤ i ≤ 7, but", "1 ≤ i ≤ 7", 1, 7),
        ("a mass of 1500–2000 g/mol", "1500–2000 g/mol", 1500, 2000),
        ("the age group 20 to 30 years", "20 to 30 years", 20, 30),
        ("at CI (4, 9) it", "4, 9", 4, 9),
    ],
)
def test_a_range_may_fall_and_has_its_own_bound_words(text: str, phrase: str, low: int, high: int) -> None:
    number = only(text)
    assert number.cue is not None
    assert text[min(number.start, number.cue.start) : number.end] == phrase
    assert (number.min, number.max, number.bound) == (Decimal(low), Decimal(high), "range")


def test_a_fall_from_one_figure_to_another_is_no_range() -> None:
    assert [number.value for number in read_numbers("The rate went from 3.1 to 1.4 then.")] == [
        Decimal("3.1"),
        Decimal("1.4"),
    ]


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("up to around 650 K", "at_most", "up to"),
        ("below ∼460 K", "less_than", "below"),
        ("T ⩽ 650 K", "at_most", "⩽"),
        ("x ≳ 40", "at_least", "≳"),
        ("of ∼–1‰", "about", "∼"),
    ],
)
def test_bounds_of_science_are_read(text: str, bound: str, cue: str) -> None:
    number = only(text)
    assert number.cue is not None
    assert (number.bound, number.cue.of(text)[: len(cue)]) == (bound, cue)


def test_an_odds_ratio_lies_between_two_figures_and_odds_stand_one_to_the_other() -> None:
    [between] = read_numbers("The odds ratio: 0.58 to 0.87.")
    assert (between.min, between.max) == (Decimal("0.58"), Decimal("0.87"))
    [odds] = read_numbers("They had odds of 5 to 2.")
    assert odds.value == Decimal("2.5")


def test_a_line_that_goes_on_in_small_letters_makes_no_inches() -> None:
    [total] = read_numbers("That brings the total to 57 in\nthe county.")
    assert (total.value, total.unit) == (Decimal(57), None)
    [gauge] = read_numbers("Rain gauge: 57 in\nOrsk: none")
    assert gauge.unit == "inches"
