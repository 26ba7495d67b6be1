"""What news, bulletins, recipes and court reports say with numbers, and what only looks like one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number

LINE = "A quiet harbour\n\nTuesday, 4 March 2025\n\n"


def only(text: str, language: str = "en") -> Number:
    (number,) = read_numbers(text, language=language)
    return number


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "up from a year earlier", "a year earlier"),
        ("en", "the boat sank two days later.", "two days later"),
        ("en", "A week on, the pier reopened", "A week on"),
        ("en", "It sailed 3 months before.", "3 months before"),
        ("en", "more boats than in the previous quarter", "previous quarter"),
        ("en", "as many as a decade ago", "a decade ago"),
        ("en", "compared to two weeks earlier", "two weeks earlier"),
        ("de", "wie ein Jahr zuvor", "ein Jahr zuvor"),
        ("de", "das Boot sank zwei Tage später", "zwei Tage später"),
        ("fr", "le bateau a coulé deux jours plus tard", "deux jours plus tard"),
        ("fr", "mieux que le trimestre précédent", "trimestre précédent"),
    ],
)
def test_a_day_counted_from_another_is_a_date_that_stays_open(language: str, text: str, surface: str) -> None:
    number = only(text, language)
    assert (number.surface, number.kind, number.value, number.date) == (surface, "date", None, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("two days ago", "2025-03-02"),
        ("a month ago", "2025-02"),
        ("three years ago", "2022"),
        ("this quarter", "2025-33"),
        ("last quarter", "2024-36"),
        ("30 years ago", None),
        ("a year earlier", None),
    ],
)
def test_only_what_is_counted_from_today_is_resolved_and_round_counts_are_not(text: str, date: str | None) -> None:
    number = read_numbers(f"{LINE}It sank {text}.")[-1]
    assert (number.surface, number.kind, number.date) == (text, "date", date)
    assert (number.date_basis is None) == (date is None)


@pytest.mark.parametrize(
    "text", ["more than two years ago", "nearly two years ago", "two hours later", "for two years"]
)
def test_a_bounded_or_a_short_period_stays_a_duration(text: str) -> None:
    assert (only(text).value, only(text).kind) == (Decimal(2), "duration")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("87 cents a share", 87, "cents per share"),
        ("$5 a barrel", 5, "USD per barrel"),
        ("31 euros a megawatt hour", 31, "EUR per MWh"),
        ("80 kronor a head", 80, "SEK per head"),
        ("three times a week", 3, "times per week"),
        ("60 km an hour", 60, "km/h"),
        ("3 hPa an hour", 3, "hPa per hour"),
        ("it costs $5bn a decade", 5_000_000_000, "USD per decade"),
        ("3 mm per decade", 3, "mm per decade"),
    ],
)
def test_a_rate_with_an_article_is_in_the_unit_and_no_number_of_its_own(text: str, value: int, unit: str) -> None:
    assert (only(text).value, only(text).unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("$5 to $10 a barrel", 5, 10, "USD per barrel"),
        ("$5 to $10 per barrel", 5, 10, "USD per barrel"),
        ("a 20-40 fold rise", 20, 40, "times"),
    ],
)
def test_the_ends_of_a_range_share_the_rate_of_the_second(text: str, low: int, high: int, unit: str) -> None:
    number = only(text)
    assert (number.min, number.max, number.unit) == (Decimal(low), Decimal(high), unit)


def test_a_date_may_follow_an_amount_and_a_range_is_no_date() -> None:
    assert [number.kind for number in read_numbers("it lost 5 men two years ago")] == ["cardinal", "date"]
    assert {number.kind for number in read_numbers("two or three years ago")} == {"duration"}


def test_an_amount_before_a_date_has_no_rate() -> None:
    amount, date = read_numbers("it was $5 a year ago")
    assert (amount.unit, date.kind) == ("USD", "date")


@pytest.mark.parametrize(
    ("text", "surface", "value", "bound"),
    [
        ("gained nearly a fifth since then", "a fifth", "0.2", "about"),
        ("more than a quarter live abroad", "a quarter", "0.25", "more_than"),
        ("prices fell by a quarter", "a quarter", "0.25", "exact"),
        ("a fifth cheaper than tin", "a fifth", "0.2", "exact"),
        ("almost half of them", "half", "0.5", "about"),
    ],
)
def test_a_part_of_something_is_a_fraction_by_what_stands_around_it(
    text: str, surface: str, value: str, bound: str
) -> None:
    number = only(text)
    assert (number.surface, number.kind) == (surface, "fraction")
    assert (number.value, number.bound) == (Decimal(value), bound)


@pytest.mark.parametrize(
    "text", ["the fifth", "for a fifth time", "in fifth place", "a fifth boat sank", "over a fifth time"]
)
def test_a_turn_stays_an_ordinal(text: str) -> None:
    assert (only(text).kind, only(text).value) == ("ordinal", Decimal(5))


def test_two_parts_make_a_range() -> None:
    number = only("fell between a fifth and a quarter of it")
    assert (number.min, number.max, number.kind) == (Decimal("0.2"), Decimal("0.25"), "range")


def test_a_second_of_something_is_no_period() -> None:
    assert only("she took a second medal").kind == "ordinal"
    assert only("it took a second").unit == "seconds"


@pytest.mark.parametrize(("language", "text"), [("de", "mehr als die Hälfte"), ("fr", "plus de la moitié")])
def test_an_article_may_stand_between_bound_and_part(language: str, text: str) -> None:
    assert (only(text, language).value, only(text, language).bound) == (Decimal("0.5"), "more_than")


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "214.50 kroner", "kroner"),
        ("en", "120 Danish kroner", "DKK"),
        ("en", "45 dirhams", "dirhams"),
        ("en", "450 rupees", "rupees"),
        ("en", "40 Indian rupees", "INR"),
        ("en", "7 forints", "HUF"),
        ("en", "2.40 lira", "TRY"),
        ("en", "300 million won", "won"),
        ("en", "85m euros", "EUR"),
        ("en", "₡500", "CRC"),
        ("en", "XOF 500", "XOF"),
        ("de", "2.500 Zloty", "PLN"),
        ("de", "zwei Mio. Euro", "EUR"),
        ("de", "12 Rupien", "rupees"),
        ("fr", "214,50 couronnes", "crowns"),
        ("fr", "3 shekels", "ILS"),
    ],
)
def test_money_has_its_code_where_one_country_has_the_name(language: str, text: str, unit: str) -> None:
    assert (only(text, language).kind, only(text, language).unit) == ("money", unit)


def test_won_behind_a_small_count_is_a_verb() -> None:
    assert only("the other 12 won the race").unit is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Fang (Mio. t)"), ("de", "in Mrd. Euro"), ("de", "Tsd. Boote"), ("en", "(million tonnes)")],
)
def test_a_scale_alone_is_no_number(language: str, text: str) -> None:
    assert read_numbers(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "surface", "value"),
    [
        ("en", "a threefold rise", "threefold", "3"),
        ("en", "the 10-fold dilution", "10-fold", "10"),
        ("en", "a debt of 4.1x the profit", "4.1x", "4.1"),
        ("en", "twice the price", "twice", "2"),
        ("en", "twice as many boats", "twice", "2"),
        ("en", "1.5 times the rate", "1.5", "1.5"),
        ("en", "five times larger", "five", "5"),
        ("de", "das Dreifache der Menge", "Dreifache", "3"),
    ],
)
def test_how_many_times_as_much_is_a_ratio(language: str, text: str, surface: str, value: str) -> None:
    number = only(text, language)
    assert (number.surface, number.value, number.unit, number.kind) == (surface, Decimal(value), "times", "ratio")


@pytest.mark.parametrize(
    "text",
    [
        "at one point it sank",
        "on the one hand",
        "a half-life",
        "it more than doubled",
        "it leaked twice as crews slept",
    ],
)
def test_idioms_count_nothing(text: str) -> None:
    assert read_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("one in every 20 boats", "one in every 20", "0.05"),
        ("1/50th of the inches", "1/50th", "0.02"),
        ("1/50th of an inch", "1/50th of an inch", "0.02"),
    ],
)
def test_a_share_is_read_whole(text: str, surface: str, value: str) -> None:
    assert (read_numbers(text)[0].surface, read_numbers(text)[0].value) == (surface, Decimal(value))


def test_a_lap_time_keeps_its_fraction() -> None:
    lap = only("a lap of 1:32.608")
    assert (lap.surface, lap.value, lap.unit, lap.kind) == ("1:32.608", Decimal("92.608"), "seconds", "duration")


def test_a_figure_does_not_count_the_noun_of_the_next_number() -> None:
    assert read_numbers("it was 10.2 six months before")[0].unit is None
    assert [number.unit for number in read_numbers("four of the five boats")] == ["boats", "boats"]
