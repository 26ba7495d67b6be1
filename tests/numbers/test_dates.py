"""Dates, times and years, and what they are counted from."""

from __future__ import annotations

import pytest

from extractor.numbers import document_date, read_numbers

LINE = "A quiet harbour\n\nTuesday, 4 March 2025\n\n"
BASIS = "date line: Tuesday, 4 March 2025"


def last_date(text: str) -> tuple[str | None, str | None]:
    number = read_numbers(text)[-1]
    assert number.kind == "date"
    assert (number.value, number.min, number.max) == (None, None, None)
    return number.date, number.date_basis


@pytest.mark.parametrize(
    ("date", "spellings"),
    [
        (
            "2024-12-16",
            [
                "December 16, 2024",
                "16 December 2024",
                "Dec. 16, 2024",
                "Mon, Dec 16 2024",
                "2024-12-16",
                "16/12/2024",
                "12/16/2024",
                "16.12.2024",
                "16th of December 2024",
                "December 16th, 2024",
                "2024/12/16",
                "12/16/24",
            ],
        ),
        ("XXXX-12-16", ["December 16", "16 December", "Dec 16", "16th of December"]),
        ("2024-12", ["December 2024", "Dec 2024", "2024 December"]),
        ("2024-35", ["Q3 2024", "third quarter of 2024"]),
        ("2024-23", ["fall of 2024", "autumn 2024"]),
        ("199X", ["1990s"]),
        ("19XX", ["20th century"]),
        ("1991/1993", ["1991-1993", "1991 to 1993"]),
        ("2024-03-05/2024-03-08", ["March 5-8, 2024", "5 to 8 March 2024"]),
        ("2024-XX-XX", ["12/11/2024"]),
    ],
)
def test_one_date_has_many_spellings(date: str, spellings: list[str]) -> None:
    for spelling in spellings:
        (number,) = read_numbers(spelling)
        assert (number.surface, number.date, number.date_basis) == (spelling, date, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It sank on Monday.", "2025-03-03"),
        ("It sank on Tuesday.", "2025-03-04"),
        ("It will sail on Monday.", "2025-03-10"),
        ("It sank yesterday.", "2025-03-03"),
        ("It sank last week.", "2025-W09"),
        ("It sank earlier this year.", "2025"),
        ("It sank last month.", "2025-02"),
        ("It sank on February 20.", "2025-02-20"),
        ("It sank on December 30.", "2024-12-30"),
        ("It sank in June.", "2024-06"),
        ("It is planned for June.", "2025-06"),
        ("It sank in the fall.", "2024-23"),
    ],
)
def test_a_date_without_its_year_is_counted_from_the_date_line(text: str, date: str) -> None:
    assert last_date(LINE + text) == (date, BASIS)


@pytest.mark.parametrize(
    ("text", "date"),
    [("It sank on Monday.", None), ("It sank yesterday.", None), ("In June it sank.", "XXXX-06"), ("Last week", None)],
)
def test_without_a_date_line_nothing_is_guessed(text: str, date: str | None) -> None:
    assert last_date(text) == (date, None)


def test_the_same_day_is_the_date_named_before() -> None:
    assert last_date("It sailed on May 3, 2020. It sank the same day.") == ("2020-05-03", "date before it: May 3, 2020")
    assert last_date("It sailed on May 1, 2020. It sank the next day.") == ("2020-05-02", "date before it: May 1, 2020")
    assert last_date("It sank on May 1, 2020. It had sailed the previous day.")[0] == "2020-04-30"


@pytest.mark.parametrize(
    ("text", "date"), [("since 1996", "1996/.."), ("in 2009", "2009"), ("(1981)", "1981"), ("in 1848", "1848")]
)
def test_a_year_is_a_date(text: str, date: str) -> None:
    assert last_date(text) == (date, None)


@pytest.mark.parametrize("text", ["2000 boats", "more than 2000", "n = 1950", "$2000", "2000 km", "1500"])
def test_four_digits_that_count_are_no_year(text: str) -> None:
    assert read_numbers(text)[0].kind != "date"


@pytest.mark.parametrize("text", ["12:30", "800 AM EDT", "1200 UTC", "5 p.m.", "03:38 PM CST", "2.17pm"])
def test_times_of_day_have_no_value(text: str) -> None:
    (number,) = read_numbers(text)
    assert (number.surface, number.kind, number.value) == (text, "time", None)


@pytest.mark.parametrize("text", ["You may go", "they march on", "the fall of a leaf", "a sun hat"])
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert read_numbers(text) == []


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Friday, August 21, 2015", "2015-08-21"),
        ("800 AM EDT SUN SEP 04 2016", "2016-09-04"),
        ("Published: 2021-03-04", "2021-03-04"),
        ("4 March 2021. - The harbour", "2021-03-04"),
        ("Published :`2021-03-04 03:17:52`", "2021-03-04"),
        ("date: '2021-03-04'", "2021-03-04"),
        ("date: 2021-03-04 07:46:00 Z", "2021-03-04"),
        ("**Updated:** 4 March 2021, 10:31", "2021-03-04"),
        ("LAGOS, Nigeria (March 4, 2021 ) — The harbour", "2021-03-04"),
        ("04.03.2021 „The harbour is open“, said the mayor.", "2021-03-04"),
    ],
)
def test_a_date_line_stands_on_a_line_of_its_own_or_leads_it(head: str, date: str) -> None:
    number = document_date(f"A headline\n\n{head}\n\nText.")
    assert number is not None
    assert number.date == date


@pytest.mark.parametrize("text", ["On March 4, 2021, it sank.", "March 4, 2021 was cold.", "It sank on 2021-03-04", ""])
def test_a_date_in_a_sentence_is_no_date_line(text: str) -> None:
    assert document_date(text) is None


def test_a_record_since_a_year_names_that_year_and_no_open_interval() -> None:
    assert read_numbers("the first title since 1958")[1].date == "1958"
    assert read_numbers("running since 1958")[0].date == "1958/.."


def test_the_full_stop_behind_a_whole_month_is_the_sentence_s_own() -> None:
    assert read_numbers("It ran 9 and 10 July. Then it ended.")[0].surface == "9 and 10 July"


def test_years_are_joined_by_and_only_behind_between() -> None:
    assert [number.date for number in read_numbers("between 2007 and 2009")] == ["2007/2009"]
    assert [number.date for number in read_numbers("in 2007 and 2009")] == ["2007", "2009"]


@pytest.mark.parametrize(
    "line",
    [
        "LAGOS, 14 October 2025 — ",
        "Lagos, 14 October 2025 (AP) - ",
        "LAGOS, Nigeria, October 14, 2025 --",
        "Lagos, 14 October 2025. ",
        "Lagos, 14 October 2025\n\n",
    ],
)
def test_the_place_and_date_that_lead_a_story_date_it(line: str) -> None:
    assert [number.date for number in read_numbers(f"{line}A lorry overturned on Sunday.")][-1] == "2025-10-12"


def test_a_half_of_a_match_is_no_half_of_a_year() -> None:
    text = "The first half ended without a goal; sales fell in the second half of 2021."
    assert [(number.surface, number.date) for number in read_numbers(text)] == [
        ("first half", None),
        ("second half of 2021", "2021-41"),
    ]


def test_a_year_before_one_day_or_behind_a_name_is_a_year() -> None:
    years = read_numbers("World Cup 2018 day five: the Act of 1999 applies.")
    assert [number.date for number in years if number.kind == "date"] == ["2018", "1999"]


def test_what_a_story_begins_with_is_no_end_of_the_date_line() -> None:
    text = "OSLO, 17 January 2025 — Yesterday's storm felled 40 oaks."
    dates = [number.date for number in read_numbers(text) if number.kind == "date"]
    assert dates == ["2025-01-17", "2025-01-16"]


def test_a_chain_of_next_days_names_what_it_rests_on_once() -> None:
    *_, last = read_numbers("It sailed on May 1, 2020. " + "It sank the next day. " * 40)
    assert (last.date, last.date_basis) == ("2020-06-10", "date before it: the next day; date before it: May 1, 2020")


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Das Schiff fuhr am 3. Mai 2020 ab. Am Vortag kam es an.", "de", "2020-05-02"),
        ("Das Schiff fuhr am 3. Mai 2020 ab. Am nächsten Tag kam es an.", "de", "2020-05-04"),
        ("Le bateau est parti le 3 mai 2020. Il était arrivé la veille.", "fr", "2020-05-02"),
        ("Le bateau est parti le 3 mai 2020. Il est arrivé le lendemain.", "fr", "2020-05-04"),
        ("El barco zarpó el 3 de mayo de 2020. Llegó el día anterior.", "es", "2020-05-02"),
        ("El barco zarpó el 3 de mayo de 2020. Llegó el día siguiente.", "es", "2020-05-04"),
    ],
)
def test_the_day_before_and_the_day_after_are_counted_from_the_date_named_last(
    text: str, language: str, date: str
) -> None:
    assert read_numbers(text, language=language)[-1].date == date
