from __future__ import annotations

import pytest

from extractor.gate.edtf import agrees, agrees_but_for_year

from .saying import accepted, claim, codes, number, when

DATED = "Gull Bay, 14 May 2021 - The ferry sank on May 11, 2021. It had sailed since 1998. Divers went down on Monday."
UNDATED = "The ferry sank on May 11. Divers went down two days later and a report came in autumn."
SANK = "The ferry sank on May 11"


@pytest.mark.parametrize(
    ("value", "surface"),
    [
        ("2021-05-11", "May 11, 2021"),
        ("2021-05-11", "11 May 2021"),
        ("2021-05-11", "2021-05-11"),
        ("XXXX-05-11", "May 11, 2021"),
        ("2021-05-14", "14 May 2021"),
        ("2021-05", "May 2021"),
        ("1998/..", "1998"),
    ],
)
def test_a_date_that_the_document_gives_is_proved(value: str, surface: str) -> None:
    assert accepted(DATED, claim("The ferry sank on May 11, 2021", date=when(value, surface))).date is not None


@pytest.mark.parametrize(
    ("value", "surface", "code"),
    [
        ("2021-05-12", "May 11, 2021", "date_differs"),
        ("2020-05-11", "May 11, 2021", "date_differs"),
        ("2021-04-11", "May 11, 2021", "date_differs"),
        ("2021-05-12", "12 May 2021", "date_not_in_text"),
        ("2021-05-12", "11 May 2021", "date_differs"),
        ("1999", "1998", "date_differs"),
        ("2021-05-11T09:30", "May 11, 2021", "date_not_in_text"),
    ],
)
def test_another_date_is_not(value: str, surface: str, code: str) -> None:
    assert codes(DATED, claim("The ferry sank on May 11, 2021", date=when(value, surface))) == [code]


def test_a_year_that_the_document_nowhere_gives_is_not_certain() -> None:
    assert codes(UNDATED, claim(SANK, date=when("2021-05-11", "May 11"))) == ["year_not_in_text"]
    assert codes(UNDATED, claim(SANK, date=when("XXXX-05-11", "May 11"))) == []


def test_a_date_of_one_seed_is_resolved_by_its_date_line() -> None:
    text = "By AFP\n\nDecember 23, 2024\n\nThe Joint Chiefs of Staff said on Monday that soldiers died last week."
    quote = "The Joint Chiefs of Staff said on Monday"
    assert codes(text, claim(quote, date=when("2024-12-23", "Monday"))) == []
    assert codes(text, claim(quote, date=when("2024-12-24", "Monday"))) == ["date_differs"]


def test_a_time_of_day_must_stand_in_the_document() -> None:
    text = "Start date: 05/21/2021\nStart time: 03:38 PM\nThe gale began."
    assert codes(text, claim("Start date: 05/21/2021", date=when("2021-05-21T15:38-06:00", "05/21/2021"))) == []
    assert codes(text, claim("Start date: 05/21/2021", date=when("2021-05-21T15:39-06:00", "05/21/2021"))) != []


@pytest.mark.parametrize(
    ("claimed", "said", "expected"),
    [
        ("2020", "2020", True),
        ("2020-01/2020-11", "2020-01/2020-11", True),
        ("2020-01/2021-11", "2020-01/2020-11", False),
        ("1996/..", "1996", True),
        ("../1996", "1996/..", False),
        ("2020-05", "2020-05-11", False),
        ("2020-05-11?", "2020-05-11", True),
        ("", "", True),
    ],
)
def test_dates_agree_when_nothing_is_added(claimed: str, said: str, *, expected: bool) -> None:
    assert agrees(claimed, said) is expected


def test_only_the_year_may_be_the_readers() -> None:
    assert agrees_but_for_year("2020-05-11/2020-05-12", "XXXX-05-11/XXXX-05-12")
    assert not agrees_but_for_year("2020-05-11", "XXXX-05-12")


@pytest.mark.parametrize("odd", ["", "/", "T", "2020-13-99", "\x00", "9" * 5000, "..", "T99", "2021-05-11T25:99"])
def test_no_date_is_too_odd(odd: str) -> None:
    assert isinstance(codes(DATED, claim("The ferry sank", date=when(odd, odd))), list)


def test_a_date_in_either_order_proves_neither_until_the_document_shows_its_order() -> None:
    quote = "The last of the oaks came down on 03/05/2024"
    dated = claim(quote, date=when("2024-05-03", "03/05/2024"))
    assert codes(f"{quote}.", dated) == ["date_differs"]
    assert codes(f"{quote}, the first on 25/04/2024.", dated) == []


def test_a_year_from_elsewhere_is_the_one_given_before_or_the_latest() -> None:
    text = "The mill, built in 1902, was sold in 2015. On 5 May it burned; in 2019 it was rebuilt."
    burned = "On 5 May it burned"
    for year, expected in (("2015", []), ("2019", []), ("1902", ["year_not_in_text"]), ("2020", ["year_not_in_text"])):
        assert codes(text, claim(burned, date=when(f"{year}-05-05", "5 May"))) == expected


def test_a_time_of_day_may_be_written_without_a_colon_or_in_words() -> None:
    text = "500 PM EDT Sat Sep 16 2017. The ferry sank at noon on May 11, 2021."
    said = claim("500 PM EDT Sat Sep 16 2017", date=when("2017-09-16T17:00", "500 PM EDT Sat Sep 16 2017"))
    assert accepted(text, said).date is not None
    other = claim("500 PM EDT Sat Sep 16 2017", date=when("2017-09-16T18:00", "500 PM EDT Sat Sep 16 2017"))
    assert codes(text, other) == ["date_not_in_text"]


@pytest.mark.parametrize(
    ("text", "surface", "value", "right"),
    [
        (
            "Sales rose 5% in the three months ended May 31, 2026.",
            "three months ended May 31, 2026",
            "2026-03/2026-05",
            True,
        ),
        (
            "Sales rose 5% in the three months ended May 31, 2026.",
            "three months ended May 31, 2026",
            "2026-02/2026-05",
            False,
        ),
        (
            "Sales rose 5% in the three months ended May 31, 2026.",
            "three months ended May 31, 2026",
            "2025-03/2025-05",
            False,
        ),
        ("Sales rose 5% in the year to March 2005.", "year to March 2005", "2004-04/2005-03", True),
        ("Sales rose 5% by May 31, 2026.", "May 31, 2026", "2026-03/2026-05", False),
    ],
)
def test_a_period_is_told_by_its_length_and_its_last_day(text: str, surface: str, value: str, *, right: bool) -> None:
    assert (codes(text, claim(text, number("5%", 5, "percent"), when(value, surface))) == []) is right


@pytest.mark.parametrize(
    ("value", "right"), [("2021-11", True), ("2022-11", False), ("2020-11", False), ("2021-10", False)]
)
def test_a_month_without_its_year_is_the_nearest(value: str, *, right: bool) -> None:
    text = "Rents rose in January 2022. In November 574 flats had been empty."
    quote = "In November 574 flats had been empty"
    assert (codes(text, claim(quote, number("574", 574, "flats"), when(value, "November"))) == []) is right


def test_times_without_a_mark_before_their_zone() -> None:
    text = "Origin time 2352 EDT Sep 24 2025, magnitude 6.1."
    right, wrong = (when(f"2025-09-24T{time}-04:00", "Sep 24 2025") for time in ("23:52", "23:25"))
    assert codes(text, claim(text, number("6.1", "6.1"), right)) == []
    assert codes(text, claim(text, number("6.1", "6.1"), wrong)) != []
