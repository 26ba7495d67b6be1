"""What the reader makes of a sentence: one meaning, many spellings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def only(text: str) -> Number:
    numbers = read_numbers(text)
    assert len(numbers) == 1, numbers
    return numbers[0]


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        (
            "1100",
            ["1100", "1,100", "1\u00a0100", "1\u202f100", "1'100", "1’100", "1.1k", "eleven hundred", "1.1 thousand"],
        ),
        ("500000", ["5,00,000", "500 000", "half a million", "0.5 million", "500K", "five hundred thousand", "5e5"]),
        ("2500000", ["2.5 million", "two and a half million", "2.5M", "2½ million", "two point five million"]),
        ("1100.50", ["1.100,50", "1,100.50", "1'100.50"]),
        ("25", ["25", "twenty-five", "twenty five", "Twenty-Five"]),
        ("12", ["a dozen", "twelve", "12"]),
        ("100", ["a hundred", "one hundred", "hundred", "100"]),
        ("205", ["two hundred and five", "two hundred five"]),
        ("5600000", ["five million, six hundred thousand"]),
        ("5.5", ["5½", "5.5", "five and a half", "5 1/2"]),
        ("0.75", ["3/4", "¾", "three-quarters", "three quarters"]),
        ("-3", ["-3", "−3", "minus 3"]),
        ("0.00983", ["9.83e-3", "9.83×10−3", "9.83×10⁻³"]),
    ],
)
def test_one_value_has_many_spellings(value: str, spellings: list[str]) -> None:
    for spelling in spellings:
        number = only(spelling)
        assert (number.surface.lower(), number.value) == (spelling.lower(), Decimal(value)), spelling


@pytest.mark.parametrize(
    ("bound", "cue", "text"),
    [
        ("at_least", "at least", "at least 40 boats sank"),
        ("at_least", "no fewer than", "no fewer than 40 boats sank"),
        ("at_least", "or more", "40 or more boats sank"),
        ("at_least", "or more", "40 boats or more sank"),
        ("at_least", "+", "40+ boats sank"),
        ("more_than", "Over", "Over 40 boats sank"),
        ("more_than", "exceeded", "the count already exceeded 40 boats"),
        ("more_than", "upwards of", "upwards of 40 boats"),
        ("at_most", "up to", "up to 40 boats"),
        ("at_most", "as many as", "as many as 40 boats"),
        ("at_most", "within", "within 40 hours"),
        ("at_most", "within", "within the next 40 hours"),
        ("at_most", "or\nless", "40 boats or\nless"),
        ("less_than", "fewer than", "fewer than 40 boats"),
        ("less_than", "under", "well under 40 boats"),
        ("about", "nearly", "nearly 40 boats"),
        ("about", "some", "some 40 boats"),
        ("about", "near", "winds near 40 mph"),
        ("about", "-odd", "40-odd boats"),
        ("about", "or so", "40 boats or so"),
    ],
)
def test_a_bound_word_is_read_with_the_figure_it_stands_with(bound: str, cue: str, text: str) -> None:
    number = only(text)
    assert number.value == 40
    assert number.bound == bound
    assert number.cue is not None
    assert number.cue.of(text) == cue
    assert cue not in number.surface


@pytest.mark.parametrize(
    "text",
    ["only 40 boats", "near a pier, 40 boats", "the 40 boats"],
)
def test_a_word_that_bounds_nothing_leaves_the_figure_exact(text: str) -> None:
    assert (only(text).bound, only(text).cue) == ("exact", None)


@pytest.mark.parametrize(
    ("text", "surface", "cue"),
    [("over the past 40 days", "40 days", "past"), ("during the next 40 hours", "40 hours", "next")],
)
def test_a_counted_period_is_exact_and_its_cue_says_from_when(text: str, surface: str, cue: str) -> None:
    number = only(text)
    assert (number.surface, number.bound, number.cue and number.cue.of(text)) == (surface, "exact", cue)


@pytest.mark.parametrize(
    ("text", "surface", "low", "high", "unit"),
    [
        ("waves of 1 to 2 feet", "1 to 2 feet", 1, 2, "feet"),
        ("waves of 1–2 feet", "1–2 feet", 1, 2, "feet"),
        ("between 5 and 10 km away", "5 and 10 km", 5, 10, "km"),
        ("$5-10 million", "$5-10 million", 5_000_000, 10_000_000, "USD"),
        ("a 0-to-60-mph sprint", "0-to-60-mph", 0, 60, "mph"),
        ("people aged 35 to 55", "35 to 55", 35, 55, "years"),
        ("5 to 10 percent", "5 to 10 percent", 5, 10, "percent"),
    ],
)
def test_two_ends_make_one_range(text: str, surface: str, low: int, high: int, unit: str) -> None:
    number = only(text)
    assert (number.surface, number.unit) == (surface, unit)
    assert (number.min, number.max) == (Decimal(low), Decimal(high))
    assert (number.value, number.bound) == (None, "range")


def test_a_change_from_one_figure_to_another_is_no_range() -> None:
    assert [number.value for number in read_numbers("prices rose from 5 to 10 euros")] == [5, 10]


@pytest.mark.parametrize(
    ("text", "surface", "low", "high", "cue"),
    [
        ("dozens of boats", "dozens", 24, None, "dozens"),
        ("Hundreds fled", "Hundreds", 200, None, "Hundreds"),
        ("thousands of boats", "thousands", 2000, None, "thousands"),
        ("tens of thousands of boats", "tens of thousands", 20000, None, "tens of thousands"),
        ("several hundred boats", "several hundred", 200, 999, "several"),
        ("a few thousand boats", "a few thousand", 2000, 9999, "few"),
    ],
)
def test_vague_words_start_at_two_of_their_unit(text: str, surface: str, low: int, high: int | None, cue: str) -> None:
    number = only(text)
    assert (number.surface, number.bound) == (surface, "vague")
    assert (number.min, number.max) == (Decimal(low), None if high is None else Decimal(high))
    assert number.cue is not None
    assert number.cue.of(text) == cue


@pytest.mark.parametrize(
    ("text", "surface", "unit", "kind"),
    [
        ("240mm guns", "240mm", "mm", "measurement"),
        ("a 12 mph breeze", "12 mph", "mph", "measurement"),
        ("100 KM/H", "100 KM/H", "km/h", "measurement"),
        ("70 percent of homes", "70 percent", "percent", "percent"),
        ("70% of homes", "70%", "percent", "percent"),
        ("up by 2 percentage points", "2 percentage points", "percentage points", "measurement"),
        ("an 11-year lull", "11-year", "years", "duration"),
        ("48 hours later", "48 hours", "hours", "duration"),
        ("a 35-year-old sailor", "35-year-old", "years", "age"),
        ("costs $1.2bn", "$1.2bn", "USD", "money"),
        ("costs €5", "€5", "EUR", "money"),
        ("costs 5 euros", "5 euros", "EUR", "money"),
        ("costs GBP 5", "GBP 5", "GBP", "money"),
        ("costs US$5 per barrel", "US$5", "USD per barrel", "money"),
        ("1 Mt/yr of gas", "1 Mt/yr", "Mt per year", "measurement"),
        ("5 ft 10 inches", "5 ft 10 inches", "inches", "measurement"),
        ("100 grey fishing boats in port", "100", "boats", "cardinal"),
        ("60 Swedish and Danish boats", "60", "boats", "cardinal"),
        ("ten thousand of its boats", "ten thousand", "boats", "cardinal"),
        ("dozens of people", "dozens", "people", "cardinal"),
        ("one shell landed", "one", "shells", "cardinal"),
        ("several hundred killed or wounded", "several hundred", None, "cardinal"),
        ("another 40 had been wounded", "40", None, "cardinal"),
    ],
)
def test_a_measure_is_in_the_surface_and_a_counted_noun_is_not(
    text: str, surface: str, unit: str | None, kind: str
) -> None:
    number = only(text)
    assert (number.surface, number.unit, number.kind) == (surface, unit, kind)


def test_a_bound_covers_the_conversion_but_not_the_figure_after_and() -> None:
    bounds = [number.bound for number in read_numbers("near 65 mph (100 km/h), about 300 MI...480 KM away")]
    assert bounds == ["about"] * 4
    assert [number.bound for number in read_numbers("about 1 km down and 200 km out")] == ["about", "exact"]


@pytest.mark.parametrize(("text", "value"), [("We lost 1 – 2 to them", "1-2"), ("a 3-1 victory", "3-1")])
def test_a_score_is_neither_difference_nor_range(text: str, value: str) -> None:
    assert (only(text).value, only(text).kind) == (value, "score")


@pytest.mark.parametrize("text", ["no one came", "one another", "this one", "one of a kind", "someone"])
def test_one_as_a_pronoun_is_no_number(text: str) -> None:
    assert read_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("the fourth boat", 4), ("the 20th boat", 20), ("ranked #3", 3), ("the twenty-fifth boat", 25)],
)
def test_ranks_are_ordinals(text: str, value: int) -> None:
    assert (only(text).kind, only(text).value) == ("ordinal", Decimal(value))


@pytest.mark.parametrize(
    "name",
    ["COVID-19", "F-16", "CO2", "IE9", "5.1.2", "192.168.0.1", "AL092016", "041303", "37.0N", "555-123-4567", "28A"],
)
def test_names_with_digits_are_identifiers_whole(name: str) -> None:
    assert (only(f"with {name} here").surface, only(f"with {name} here").kind) == (name, "identifier")


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("see https://example.org/2024/12/a-1.html.", "https://example.org/2024/12/a-1.html"),
        ("during phase 3", "3"),
        ("in Game 7", "7"),
        ("a house at 12 Harbour Street", "12"),
        ("the 40123 ZIP code", "40123"),
        ("by ISO 1234-5", "1234-5"),
        ("the Stoxx 600 rose", "600"),
        ("for Covid -19", "19"),
        ("a Boeing 777F", "777F"),
        ("her 747 jets", "747"),
        ("she saw her 747 jets fly", "747"),
        ("in a 10-K filing", "10-K"),
        ("a 720p video", "720p"),
        ("as shown before (22).", "22"),
        ("Explorer 6 is old", "6"),
    ],
)
def test_addresses_labels_and_citations_are_identifiers(text: str, surface: str) -> None:
    assert (only(text).surface, only(text).kind, only(text).value) == (surface, "identifier", None)


@pytest.mark.parametrize("text", ["5²", "1\u200b000", "10\u2060000", "5٣٤", "9" * 50])
def test_what_only_looks_like_a_figure_has_no_value(text: str) -> None:
    assert {number.value for number in read_numbers(text)} == {None}


def test_another_language_than_those_known_is_read_as_english() -> None:
    assert read_numbers("1.5 km", language="xx") == read_numbers("1.5 km")


def test_the_language_is_told_from_the_text() -> None:
    (german,) = read_numbers("Der Absatz ist nach Angaben der Stadt auf 1.250,5 Tonnen gesunken.")
    assert german.value == Decimal("1250.5")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between one thousand and two thousand people", 1000, 2000),
        ("between two hundred and three hundred people", 200, 300),
        ("between one million and one hundred million people", 10**6, 10**8),
    ],
)
def test_an_and_between_two_spelled_numbers_joins_no_digits_of_one(text: str, low: int, high: int) -> None:
    (number,) = read_numbers(text, language="en")
    assert (number.min, number.max) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Die Zahl stieg auf 2.462.000.", 2_462_000),
        ("fr", "On en compte 2.462.000. Puis rien.", 2_462_000),
        ("es", "Llegó a 1.002.462.000.", 1_002_462_000),
        ("en", "It runs version 1.200.300.4.", None),
    ],
)
def test_groups_parted_by_points_are_a_figure_at_the_end_of_a_sentence_too(
    language: str, text: str, value: int | None
) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.value == value
