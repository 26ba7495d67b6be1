"""Weather bulletins in capitals, storm reports in columns, and match reports."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers

Read = tuple[str, object, str | None]


def read(text: str) -> list[Read]:
    """What is read in English: surface, value or both ends, unit."""
    numbers = read_numbers(text, language="en")
    return [
        (number.surface, number.value if number.min is None else (number.min, number.max), number.unit)
        for number in numbers
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CENTRAL PRESSURE...991 MB", [("991 MB", Decimal(991), "mb")]),
        ("a disk of 991 MB", [("991 MB", Decimal(991), "MB")]),
        ("VSBY 2 NM OR LESS", [("2 NM", Decimal(2), "nautical miles")]),
        ("a layer of 2 nm", [("2 nm", Decimal(2), "nm")]),
        ("NE winds 25 kt.", [("25 kt", Decimal(25), "knots")]),
        ("AT 7 MPH...11 KM/H", [("7 MPH", Decimal(7), "mph"), ("11 KM/H", Decimal(11), "km/h")]),
        ("WATER LEVELS UP TO 3 TO 5 FEET", [("3 TO 5 FEET", (Decimal(3), Decimal(5)), "feet")]),
        ("E1.25 INCH", [("1.25 INCH", Decimal("1.25"), "inches")]),
        ("M61 MPH", [("61 MPH", Decimal(61), "mph")]),
        ("the M61 motorway", [("M61", None, None)]),
        ("Rating: EF3", [("EF3", Decimal(3), "EF scale")]),
        ("an EF-1 tornado", [("EF-1", Decimal(1), "EF scale")]),
        ("an orbit of 2.4 Jupiter radii", [("2.4 Jupiter radii", Decimal("2.4"), "Jupiter radii")]),
        ("1 solar mass", [("1 solar mass", Decimal(1), "solar masses")]),
        ("In the second half, she scored.", [("second half", Decimal(2), "half")]),
        ("won in sets of 25-19, 22-25", [("25-19", "25-19", "score"), ("22-25", "22-25", "score")]),
        ("Aged 19, he left.", [("19", Decimal(19), "years")]),
        ("the 9-year-olds", [("9-year-olds", Decimal(9), "years")]),
        ("men in their 40s", [("40s", (Decimal(40), Decimal(49)), "years")]),
        ("LOWS IN THE MID 20S", [("20S", (Decimal(20), Decimal(29)), None)]),
        ("Boats:   2\nHouses: 4", [("2", Decimal(2), None), ("4", Decimal(4), None)]),
        ("5 pounds and 20 pence", [("5 pounds and 20 pence", Decimal("5.2"), "GBP")]),
        ("5 pounds of 20 pence", [("5 pounds", Decimal(5), "pounds"), ("20 pence", Decimal(20), "pence")]),
        ("one quarter inch", [("one quarter inch", Decimal("0.25"), "inches")]),
        ("a quarter mile", [("a quarter mile", Decimal("0.25"), "miles")]),
        ("a third day", [("third", Decimal(3), "day")]),
        ('1.5" of rain', [('1.5"', Decimal("1.5"), "inches")]),
        ('3-5" of snow', [('3-5"', (Decimal(3), Decimal(5)), "inches")]),
        ('She said "we had 5" and left', [("5", Decimal(5), None)]),
        ("closed I-35 there", [("I-35", None, None)]),
        ("for 30s", [("30s", Decimal(30), "seconds")]),
        ("a 4×100 m relay", [("4", Decimal(4), None), ("100 m", Decimal(100), "m")]),
        ("2×10^5 m", [("2×10^5 m", Decimal(200_000), "m")]),
        ("130/85 mmHg", [("130", Decimal(130), "mmHg"), ("85 mmHg", Decimal(85), "mmHg")]),
    ],
)
def test_a_bulletin_is_read_in_its_own_signs(text: str, expected: list[Read]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("fr", "Il part aujourd'hui.", "aujourd'hui"),
        ("fr", "parti l’an dernier", "l’an dernier"),
        ("it", "arriva quest'anno", "quest'anno"),
    ],
)
def test_a_date_may_begin_before_an_apostrophe(language: str, text: str, surface: str) -> None:
    assert [(number.surface, number.kind) for number in read_numbers(text, language=language)] == [(surface, "date")]


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "plus/minus 50 km", "50 km"),
        ("it", "più o meno 50 km", "50 km"),
        ("en", "at 5 Gb/s", "5 Gb/s"),
        ("en", "at 5 Mbit/s", "5 Mbit/s"),
    ],
)
def test_a_word_that_is_a_sign_elsewhere_is_none_here(language: str, text: str, surface: str) -> None:
    assert [number.surface for number in read_numbers(text, language=language)] == [surface]


def test_a_time_without_a_colon_dates_a_bulletin() -> None:
    times = ("100 PM CDT", "1254 AM", "1200 PM")
    assert [read_numbers(f"{time} THU AUG 09 2012")[0].date for time in times] == [
        "2012-08-09T13:00",
        "2012-08-09T00:54",
        "2012-08-09T12:00",
    ]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("WINDS HAVE DECREASED TO NEAR 60 MPH...95\nKM/H...WITH HIGHER GUSTS", ["60 MPH", "95\nKM/H"]),
        ("Prices in the whole of the country rose by 5\npercent this", ["5\npercent"]),
        ("Orsk            12\nm of snow", ["12"]),
        ("In all of the villages there were 12\nMiles said", ["12"]),
    ],
)
def test_a_unit_may_begin_the_next_line_of_prose(text: str, surfaces: list[str]) -> None:
    assert [number.surface for number in read_numbers(text, language="en")] == surfaces
