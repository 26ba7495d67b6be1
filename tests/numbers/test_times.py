"""Times of day, bounds of dates, intervals, counted periods, holidays and what recurs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number

LINE = "A quiet harbour\n\nMonday, 16 December 2024\n\n"


def only(text: str) -> Number:
    (number,) = read_numbers(text)
    return number


def dated(text: str) -> tuple[str, str | None]:
    number = read_numbers(LINE + text)[-1]
    return number.surface, number.date


@pytest.mark.parametrize(
    ("text", "surface", "bound", "cue"),
    [
        ("It opens after Monday", "Monday", "more_than", "after"),
        ("It closed before 2010", "2010", "less_than", "before"),
        ("open until May 2020", "May 2020", "at_most", "until"),
        ("due by 5pm", "5pm", "at_most", "by"),
        ("due no later than 4 March 2020", "4 March 2020", "at_most", "no later than"),
        ("on or after 4 March 2020", "4 March 2020", "at_least", "on or after"),
        ("starting on 4 March 2020", "4 March 2020", "at_least", "starting on"),
        ("made in 2010 or later", "2010", "at_least", "or later"),
        ("made in 2010 or earlier", "2010", "at_most", "or earlier"),
        ("from 1996 onwards", "1996", "at_least", "onwards"),
        ("from 1996 on.", "1996", "at_least", "from"),
        ("built around 1900", "1900", "about", "around"),
        ("shut at about 5pm", "5pm", "about", "about"),
        ("from Monday to Friday", "Monday to Friday", "range", "from"),
        ("between 1991 and 1993", "1991 and 1993", "range", "between"),
        ("more than 4 days", "4 days", "more_than", "more than"),
        ("within 5 minutes", "5 minutes", "at_most", "within"),
    ],
)
def test_the_word_that_bounds_a_time_is_its_cue(text: str, surface: str, bound: str, cue: str) -> None:
    number = only(text)
    assert number.cue is not None
    assert (number.surface, number.bound, number.cue.of(text)) == (surface, bound, cue)


@pytest.mark.parametrize("text", ["after Monday's storm", "before the 2016 election", "a book about 1968"])
def test_a_word_before_a_date_that_names_something_else_bounds_nothing(text: str) -> None:
    assert only(text).bound == "exact"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("since 1996", "1996/.."),
        ("since March 2020", "2020-03/.."),
        ("2010 or later", "2010/.."),
        ("circa 1900", "1900~"),
    ],
)
def test_a_bound_shows_in_the_date(text: str, date: str) -> None:
    assert only(text).date == date


@pytest.mark.parametrize(
    "text",
    [
        "half past nine",
        "20 past eight",
        "ten minutes to three",
        "a quarter to five",
        "seven o'clock",
        "7 oclock",
        "five p.m.",
        "seven thirty in the morning",
        "12 noon",
        "8:45a",
        "3 p . m .",
        "in the night-time",
        "at night",
    ],
)
def test_a_time_of_day_in_words(text: str) -> None:
    assert (only(text).surface, only(text).kind) == (text, "time")


@pytest.mark.parametrize(
    "text", ["rose from 5 to 10 euros", "ten to five voters", "one to two", "two thirty-day visas"]
)
def test_figures_that_count_are_no_time_of_day(text: str) -> None:
    assert all(number.kind != "time" for number in read_numbers(text))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4pm on 16 December 2024", "2024-12-16T16:00"),
        ("16 December 2024 at 17:30 GMT", "2024-12-16T17:30Z"),
        ("16 December 2024 at noon", "2024-12-16T12:00"),
        ("16 December 2024 at 8", "2024-12-16"),
        ("2024-12-16T17:00:30Z", "2024-12-16T17:00:30Z"),
        ("2024-12-16T17:00+01:00", "2024-12-16T17:00+01:00"),
        ("Mon Dec 16 15:50:06 2024", "2024-12-16T15:50:06"),
        ("20241216", "2024-12-16"),
        ("2015-12", "2015-12"),
        ("H2 2019", "2019-41"),
        ("first half of 2019", "2019-40"),
        ("1st quarter of 2013", "2013-33"),
        ("fiscal year 2024", "2024"),
        ("FY24", "2024"),
        ("January twenty-five nineteen eighty-six", "1986-01-25"),
        ("October two thousand and five", "2005-10"),
        ("fourth of July, 1995", "1995-07-04"),
        ("Dec. 31 , 1994", "1994-12-31"),
        ("Friday the 26th", "XXXX-XX-26"),
        ("mid-1990s", "199X"),
        ("'90s", "199X"),
        ("Christmas 2024", "2024-12-25"),
        ("Black Friday 2024", "2024-11-29"),
        ("Good Friday, 2024", "2024-03-29"),
        ("Memorial Day 2024", "2024-05-27"),
        ("Ramadan", None),
        ("third Wednesday of July 2024", "2024-07-17"),
        ("last Friday in May 2024", "2024-05-31"),
        ("last Friday of the month", None),
        ("8 am on 15th", "XXXX-XX-15T08:00"),
        ("end of year", None),
        ("1H 2019", "2019-40"),
        ("3Q 2019", "2019-35"),
        ("school year 2018", "2018"),
        ("early 90's", "199X"),
        ("Oct 5, '99", "1999-10-05"),
        ("Mon, 25 Dec 1995 13:30:00 +0430", "1995-12-25T13:30:00+04:30"),
        ("weekly", None),
        ("Tuesdays at 9am", None),
    ],
)
def test_one_expression_is_one_date(text: str, date: str | None) -> None:
    assert (only(text).surface, only(text).date) == (text, date)


@pytest.mark.parametrize(
    ("text", "surface", "date"),
    [
        ("It rained for the last 3 days.", "3 days", "2024-12-13/2024-12-16"),
        ("Sales in the past two quarters", "two quarters", "2024-34/2024-36"),
        ("It will open in two weeks.", "two weeks", "2025-W01"),
        ("three weeks from now", "three weeks from now", "2025-W02"),
        ("Sales are up in the year to date.", "year to date", "2024-01-01/2024-12-16"),
        ("It sank last summer.", "last summer", "2024-22"),
        ("It will sail next spring.", "next spring", "2025-21"),
        ("It sank at Easter.", "Easter", "2024-03-31"),
        ("It will sail at Easter.", "Easter", "2025-04-20"),
        ("It sank on the weekend.", "the weekend", "2024-12-14/2024-12-15"),
        ("It sank on Friday the 13th.", "Friday the 13th", "2024-12-13"),
        ("the end of the year", "the end of the year", "2024"),
    ],
)
def test_what_is_counted_from_today_has_a_date(text: str, surface: str, date: str) -> None:
    assert dated(text) == (surface, date)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("over the past 30 days", "past"),
        ("during the next 30 days", "next"),
        ("it orbits every 30 days", "every"),
    ],
)
def test_a_counted_period_keeps_its_value(text: str, cue: str) -> None:
    number = only(text)
    assert (number.surface, number.kind, number.value, number.unit) == ("30 days", "duration", Decimal(30), "days")
    assert (number.cue and number.cue.of(text), number.bound) == (cue, "exact")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("all day", 1, "days"),
        ("a full year", 1, "years"),
        ("another business day", 1, "days"),
        ("two fortnights", 4, "weeks"),
        ("an hour and a half", "1.5", "hours"),
        ("an hour and half", "1.5", "hours"),
        ("a decade and a half", 15, "years"),
        ("an hour and 45 minutes", 105, "minutes"),
        ("one hour and thirty", 90, "minutes"),
        ("5 and a half minutes", "5.5", "minutes"),
        ("one and three quarters of an hour", "1.75", "hours"),
        ("two and quarter hours", "2.25", "hours"),
        ("1 year 1 month 21 days", 416, "days"),
        ("1 year 2 days 3 hours and 4 seconds", 31719604, "seconds"),
        ("twenty and four hours", 24, "hours"),
        ("1h30", 90, "minutes"),
        ("2h 15min", 135, "minutes"),
        ("1:30:00 hours", 5400, "seconds"),
    ],
)
def test_a_duration_is_read_whole(text: str, value: int | str, unit: str) -> None:
    number = only(text)
    assert (number.surface, number.kind, number.value, number.unit) == (text, "duration", Decimal(value), unit)


@pytest.mark.parametrize("text", ["a few hours", "several hours", "a good few hours"])
def test_a_vague_duration_has_at_least_three_of_its_unit(text: str) -> None:
    number = only(text)
    assert (number.surface, number.bound, number.min, number.max) == (text, "vague", Decimal(3), None)


@pytest.mark.parametrize("text", ["full-year results", "all days", "at all", "one hour and half the crew"])
def test_what_is_whole_of_something_else_is_no_duration(text: str) -> None:
    assert all(number.surface in ("one hour", "half") for number in read_numbers(text))


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("It fell 5% in two weeks.", "two weeks"),
        ("It will last three weeks.", "three weeks"),
        ("It will be the first in two years.", "two years"),
        ("the first 3 months of treatment", "3 months"),
    ],
)
def test_a_plain_duration_stays_one(text: str, surface: str) -> None:
    assert read_numbers(text)[-1].surface == surface


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("tomorrow from 7:00 to 8:00pm", "tomorrow from 7:00 to 8:00pm"),
        ("It met Monday 11-4 there", "Monday 11-4"),
        ("the first 2 weeks of 2021", "the first 2 weeks of 2021"),
        ("the week of the 18th", "the week of the 18th"),
        ("each Monday at 4pm", "each Monday at 4pm"),
        ("between 0730-0930", "0730-0930"),
        ("from the end of March to the middle of September", "the end of March to the middle of September"),
    ],
)
def test_times_that_stand_together_are_one(text: str, surface: str) -> None:
    assert only(text).surface == surface


def test_a_score_behind_a_weekday_is_no_hours() -> None:
    assert [number.surface for number in read_numbers("They lost on Sunday 2-1")] == ["Sunday", "2-1"]


def test_a_day_that_no_calendar_has_is_no_fraction() -> None:
    assert [only(day).kind for day in ("2/29/2019", "2019-02-30")] == ["identifier", "identifier"]


def test_two_days_in_digits_are_an_interval_in_either_order() -> None:
    assert only("from 10/1 to 11/7").readings == ("XXXX-10-01/XXXX-11-07", "XXXX-01-10/XXXX-07-11")
    assert only("5/20-5/27/2020").date == "2020-05-20/2020-05-27"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("from April to June 2017", "2017-04/2017-06"),
        ("from 2 July 2020 to 10 July", "2020-07-02/2020-07-10"),
        ("between the end of March and the middle of May 2021", "2021-03/2021-05"),
    ],
)
def test_an_interval_s_year_is_written_once_for_both_ends(text: str, date: str) -> None:
    assert only(text).date == date
    assert read_numbers(LINE + text)[-1].date == date


@pytest.mark.parametrize(
    ("text", "surface", "date"),
    [
        ("next year's first quarter", "next year's first quarter", "2025-33"),
        ("the week before last", "the week before last", "2024-W49"),
        ("Q3 of this year", "Q3 of this year", "2024-35"),
        ("It sank on the second Monday in October.", "second Monday in October", "2024-10-14"),
        ("from Friday until now", "Friday until now", "2024-12-13/2024-12-16"),
        ("in the 60s", "60s", "196X"),
    ],
)
def test_what_is_named_from_today(text: str, surface: str, date: str) -> None:
    assert dated(text) == (surface, date)


@pytest.mark.parametrize(
    "text", ["April Smith sang.", "It is now clear", "temperatures in the 90s", "June Carter sang."]
)
def test_a_name_a_filler_and_a_temperature_are_no_dates(text: str) -> None:
    assert all(number.kind != "date" for number in read_numbers(text))


def test_a_range_of_fractions_is_no_interval() -> None:
    assert only("between 1/3 and 1/2").kind == "range"


def test_a_count_before_the_word_for_when_is_its_period() -> None:
    number = only("the 2 upcoming months")
    assert (number.surface, number.value, number.unit) == ("2 upcoming months", Decimal(2), "months")


@pytest.mark.parametrize("text", ["stay within 5 minutes", "I'll be back within 5 minutes"])
def test_within_bounds_what_follows_it(text: str) -> None:
    assert only(text).bound == "at_most"


@pytest.mark.parametrize(("text", "cue"), [("two hours ago", "ago"), ("half an hour later", "later")])
def test_hours_counted_from_now_keep_their_value(text: str, cue: str) -> None:
    number = only(text)
    assert (number.kind, number.unit, number.cue and number.cue.of(text)) == ("duration", "hours", cue)


@pytest.mark.parametrize("text", ["a couple of weeks", "a couple weeks", "couple of weeks"])
def test_a_couple_of_a_unit_of_time_is_about_two(text: str) -> None:
    number = only(text)
    assert (number.surface, number.value, number.unit, number.bound) == (text, Decimal(2), "weeks", "about")


@pytest.mark.parametrize("text", ["2 weeks and 3 days ago", "2 years 1 month 21 days later"])
def test_a_duration_of_several_parts_counted_back_is_one_date(text: str) -> None:
    assert (only(text).surface, only(text).kind) == (text, "date")


def test_an_hour_is_one_without_the_apostrophe_too() -> None:
    (number,) = read_numbers("open 4:00 to 7 oclock", language="en")
    assert (number.surface, number.kind) == ("4:00 to 7 oclock", "time")
