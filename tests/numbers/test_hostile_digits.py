"""Digits of other scripts, marks that hide or reorder them, and what is no quantity at all."""

from __future__ import annotations

import time
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers


def values(text: str) -> list[object]:
    return [number.value for number in read_numbers(text)]


@pytest.mark.parametrize("text", ["５，０００", "５０００", "٥٬٠٠٠", "۵۰۰۰", "५०००"])
def test_digits_of_other_scripts_are_read_and_shown_as_written(text: str) -> None:
    (number,) = read_numbers(f"{text} men")
    assert (number.surface, number.value) == (text, Decimal(5000))


@pytest.mark.parametrize("text", ["𝟓", "⑤", "5²", "5₂", "5٠٠", "0005\u0338"])
def test_digits_for_show_mixed_or_struck_out_count_nothing(text: str) -> None:
    assert [number.kind for number in read_numbers(text)] == ["identifier"]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "'", "’"])
def test_marks_that_only_group_digits_are_read_over(space: str) -> None:
    assert values(f"5{space}000") == [Decimal(5000)]


def test_plain_spaces_join_digits_only_where_they_can_be_nothing_else() -> None:
    assert values("10 000 men") == [Decimal(10_000)]
    assert values("25 200") == [Decimal(25), Decimal(200)]
    assert Decimal(5000) not in values("| 5 | 000 |")


@pytest.mark.parametrize(
    ("text", "value"), [("5,00,000", 500_000), ("5.000,50", "5000.50"), ("5,000.50", "5000.50"), ("5.000", "5.000")]
)
def test_grouping_follows_the_figure_and_then_the_language(text: str, value: object) -> None:
    assert values(text) == [Decimal(str(value))]


def test_a_lone_point_before_three_digits_groups_in_german() -> None:
    assert read_numbers("5.000", language="de")[0].value == Decimal(5000)


@pytest.mark.parametrize(("text", "value"), [("½", "0.5"), ("5½", "5.5"), ("3/4", "0.75"), ("7⁄8", "0.875")])
def test_fractions_are_read_in_every_notation(text: str, value: str) -> None:
    assert values(text) == [Decimal(value)]


@pytest.mark.parametrize("hidden", ["\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff"])
def test_digits_around_something_invisible_count_nothing(hidden: str) -> None:
    assert set(values(f"5{hidden}000")) == {None}


def test_digits_shown_in_another_order_than_stored_count_nothing() -> None:
    assert values("\u202e0005\u202c and \u202d17\u202c, then 3") == [None, None, Decimal(3)]


@pytest.mark.parametrize("text", ["5O", "l0", "О5", "5О0"])
def test_letters_that_look_like_digits_make_no_figure(text: str) -> None:
    assert set(values(text)) <= {None}


@pytest.mark.parametrize(
    ("text", "value"), [("−5 °C", -5), ("-5 °C", -5), ("minus 5 °C", -5), ("minus five", -5), ("| - 5 % |", -5)]
)
def test_every_kind_of_minus_is_one(text: str, value: int) -> None:
    assert values(text) == [Decimal(value)]


def test_a_dash_between_two_figures_is_a_range_and_no_sign() -> None:
    (number,) = read_numbers("5–7 days")
    assert (number.min, number.max) == (Decimal(5), Decimal(7))


@pytest.mark.parametrize(
    ("text", "value"), [("1e3", 1000), ("5k", 5000), ("5M", 5_000_000), ("5bn", 5 * 10**9), ("5 млн", 5_000_000)]
)
def test_powers_and_scales_are_multiplied_out(text: str, value: int) -> None:
    assert values(text) == [Decimal(value)]


@pytest.mark.parametrize(
    "text", ["version 5.1.2", "10.0.0.1", "ISBN 978-3-16-148410-0", "tel. +49 30 1234567", "03/05", "+1 555 123 4567"]
)
def test_versions_addresses_and_telephone_numbers_are_no_quantities(text: str) -> None:
    assert set(values(text)) == {None}


def test_a_million_digits_are_one_name_at_once() -> None:
    started = time.perf_counter()
    assert values("9" * 1_000_000) == [None]
    assert time.perf_counter() - started < 1


@settings(max_examples=500, deadline=None)
@given(st.text(st.sampled_from("0123456789٠١٢٣٤٥٦٧٨٩０１２３４５"), min_size=1, max_size=12))
def test_a_run_of_digits_has_the_value_of_its_characters_or_none(text: str) -> None:
    (number,) = read_numbers(f"x {text} men")
    expected = Decimal("".join(str(unicodedata.decimal(char)) for char in text))
    assert number.surface == text
    assert number.value in (None, expected)
