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
        ("MEUR 60", "MEUR 60", "60000000", "EUR"),
        ("TEUR 1,250", "TEUR 1,250", "1250000", "EUR"),
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


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("stands 5'10\" tall", "5'10\"", "70", "inches"),
        ("the six-foot-two guard", "six-foot-two", "74", "inches"),
        ("a 6-foot-2-inch guard", "6-foot-2-inch", "74", "inches"),
        ("12 ft 2 in of rope", "12 ft 2 in", "146", "inches"),
        ("4in of snow", "4in", "4", "inches"),
        ("less than a mile away", "a mile", "1", "miles"),
        ("a mile and a half away", "a mile and a half", "1.5", "miles"),
        ("3 and a half miles", "3 and a half miles", "3.5", "miles"),
        ("tenth of a gallon", "tenth of a gallon", "0.1", "gallons"),
        ("half of one percent", "half of one percent", "0.5", "percent"),
        ("20 degrees below zero", "20 degrees below zero", "-20", "degrees"),
        ("a dollar and 42 cents", "a dollar and 42 cents", "1.42", "USD"),
        ("Rp 45.000", "Rp 45.000", "45000", "IDR"),
        ("a couple of weeks", "a couple of weeks", "2", "weeks"),
        ("a couple of hundred boats", "a couple of hundred", "200", "boats"),
    ],
)
def test_measures_are_read_as_they_are_said(text: str, surface: str, value: str, unit: str) -> None:
    assert (only(text).surface, only(text).value, only(text).unit) == (surface, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("fifty - two", "52"),
        ("two hundred and three dozens", "236"),
        ("four thousand millions", "4000000000"),
        ("five doz", "60"),
        ("2  1/4", "2.25"),
        ("4 point 5 million", "4500000"),
        ("- 1,200", "-1200"),
    ],
)
def test_numbers_in_odd_forms(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    "text", ["1 - fourth", "the couple of the year", "second nature", "a six-figure", "5 in Paris"]
)
def test_what_only_resembles_them_stays_apart(text: str) -> None:
    assert not {number.value for number in read_numbers(text, language="en")} & {
        Decimal("0.25"),
        Decimal(2),
        Decimal(6),
    }
    assert "inches" not in {number.unit for number in read_numbers(text, language="en")}


def test_a_six_figure_sum_is_vague() -> None:
    number = only("a six-figure sum")
    assert (number.min, number.max, number.bound) == (Decimal(100_000), Decimal(999_999), "vague")


def test_three_twenty_firsts_are_a_fraction() -> None:
    assert only("three twenty-firsts").value == Decimal(3) / 21


def test_changes_and_initials_are_told_from_bounds_and_units() -> None:
    assert [number.bound for number in read_numbers("it ticked up to 4%, from up to 3%")] == ["exact", "at_most"]
    assert (only("the 650 MPs").unit, only("8 KMs").unit, only("5 PC games").unit) == (None, "km", "games")
    assert (only("22 times earnings").unit, only("passed 218-213").value) == ("times", "218-213")


@pytest.mark.parametrize(
    "text", ["he drove in Formula One again", "the football of the Big Ten", "the film Ocean's Eleven ran"]
)
def test_a_capital_in_a_sentence_makes_a_name_of_a_number(text: str) -> None:
    assert read_numbers(text, language="en") == []


@pytest.mark.parametrize(
    "text", ["Three Dead in Fire", "Police Arrest Three", 'She said, "Three boats"', "They came. Three left"]
)
def test_a_capital_in_a_headline_or_at_a_beginning_does_not(text: str) -> None:
    assert only(text).value == Decimal(3)


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("the over-65s", "65", "years", "more_than"),
        ("under 5s", "5", "years", "less_than"),
        ("a ten-fold rise", "10", "times", "exact"),
    ],
)
def test_age_groups_and_folds(text: str, value: str, unit: str, bound: str) -> None:
    assert (only(text).value, only(text).unit, only(text).bound) == (Decimal(value), unit, bound)


def test_a_grouped_figure_in_brackets_is_no_citation() -> None:
    assert [number.value for number in read_numbers("ten thousand (10,000).", language="en")] == [Decimal(10_000)] * 2


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("9 and three quarters", "9.75", "cardinal"),
        ("5 and 1/2 inches", "5.5", "measurement"),
        ("one in a hundred", "0.01", "ratio"),
        ("a hundredfold rise", "100", "ratio"),
    ],
)
def test_parts_and_multiples_of_what_stands_before(text: str, value: str, kind: str) -> None:
    assert (only(text).value, only(text).kind) == (Decimal(value), kind)


def test_half_of_the_rest_adds_nothing() -> None:
    assert [number.value for number in read_numbers("5 and half of the rest")] == [Decimal(5), Decimal("0.5")]


@pytest.mark.parametrize(
    "text",
    [
        "the new Falcon 11 camera",
        "a Windows 10 user",
        "USB 3.0 ports",
        "a Radio 4 presenter",
        "a 4K video",
        "her 401(k)",
    ],
)
def test_numbers_of_products_are_names(text: str) -> None:
    assert (only(text).kind, only(text).value) == ("identifier", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("in London 15 new cases", "15"),
        ("in London 15 killed", "15"),
        ("Brazil 5 titles", "5"),
        ("the Nikkei 2.5 percent", "2.5"),
        ("Windows 5 million", "5000000"),
        ("it does 62mpg", "62"),
        ("310 lb-ft of torque", "310"),
        ("weighs 9st", "9"),
    ],
)
def test_what_is_counted_or_measured_behind_a_name_is_no_name(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(("text", "value"), [("2000 over 4", "500"), ("3,500 M", "3500000000")])
def test_figures_like_years_and_solutions_that_are_neither(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


def test_a_year_before_over_stays_a_year() -> None:
    assert [number.date for number in read_numbers("In 2020 over 500 boats", language="en")] == ["2020", None]
