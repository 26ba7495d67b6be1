from __future__ import annotations

import pytest

from .saying import accepted, claim, codes, number, when

UP_TO = [
    ("Sales through October 2025 came to 31 boats.", "October 2025", "2025-01/2025-10"),
    ("Las ventas, al mes de octubre de 2025, sumaron 31 barcos.", "octubre de 2025", "2025-01/2025-10"),
    ("Bis Ende Oktober 2025 wurden 31 Boote verkauft.", "Oktober 2025", "2025-01/2025-10"),
    ("Jusqu'en octobre 2025, 31 bateaux ont été vendus.", "octobre 2025", "2025-01/2025-10"),
    ("It made 31 boats in its current financial year to March 2005.", "March 2005", "2004-04/2005-03"),
    ("In the winter of 2012-2013 they made 31 boats.", "winter of 2012-2013", "2012-24"),
]


@pytest.mark.parametrize(("text", "surface", "value"), UP_TO)
def test_what_is_counted_up_to_a_date_may_be_claimed_of_the_period(text: str, surface: str, value: str) -> None:
    assert accepted(text, claim(text.rstrip("."), number("31", 31), when(value, surface))).date is not None
    moved = f"{int(value[:4]) - 1}{value[4:]}"
    assert codes(text, claim(text.rstrip("."), number("31", 31), when(moved, surface)))


def test_a_month_that_nothing_leads_up_to_is_only_that_month() -> None:
    text = "In October 2025 they sold 31 boats."
    assert codes(text, claim(text[:-1], number("31", 31), when("2025-01/2025-10", "October 2025"))) == ["date_differs"]


TABLE = """Three Months Ended June 30, | Six Months Ended June 30,
(in thousands) | 2026 | 2025 | 2026 | 2025
Boats built | 41 | 36 | 87 | 79
"""
ROW = "Boats built | 41 | 36 | 87 | 79"


@pytest.mark.parametrize(
    ("figure", "value", "right"),
    [
        ("79", "2025-01/2025-06", True),
        ("87", "2026-01/2026-06", True),
        ("36", "2025-04/2025-06", True),
        ("79", "2025-04/2025-06", False),
        ("36", "2025-01/2025-06", False),
    ],
)
def test_what_stands_above_several_columns_says_how_long_a_period_is(figure: str, value: str, *, right: bool) -> None:
    found = codes(TABLE, claim(ROW, number(figure, int(figure) * 1000), when(value, value[:4]), measure="boats built"))
    assert (found == []) is right


FROM_MONTHS_BEFORE = "Exports to October 2025 came to 200 million dollars, 10% more than the 180 million dollars of "
EARLIER = (
    f"{FROM_MONTHS_BEFORE}October of the previous year.",
    "Ventas a octubre de 2025 sumaron 200 millones, 10% por encima de los 180 millones de octubre del año anterior.",
)


@pytest.mark.parametrize("text", EARLIER)
def test_the_year_before_is_counted_from_the_year_given_last(text: str) -> None:
    surface = "octubre del año anterior" if "octubre" in text else "October of the previous year"
    sums = number("180 million", 180_000_000)
    assert codes(text, claim(text.rstrip("."), sums, when("2024-10", surface), measure="exports")) == []
    for wrong in ("2023-10", "2025-10"):
        assert codes(text, claim(text.rstrip("."), sums, when(wrong, surface), measure="exports"))


def test_how_much_more_it_is_parts_the_figures_of_two_times() -> None:
    text = "Ventas de octubre de 2025: 40 barcos, 10% mayor a los 36 barcos registrados en octubre de 2024."
    quote = text.rstrip(".")
    assert codes(text, claim(quote, number("36", 36), when("2024-10", "octubre de 2024"), measure="ventas")) == []
    assert codes(text, claim(quote, number("40", 40), when("2024-10", "octubre de 2024"), measure="ventas"))
    assert codes(text, claim(quote, number("10%", 10, "percent"), measure="fall of ventas"))


@pytest.mark.parametrize(
    ("text", "surface", "value", "right"),
    [
        (
            "En la semana epidemiológica (SE) 19 de 2020 hubo 31 casos.",
            "semana epidemiológica (SE) 19 de 2020",
            "W19",
            True,
        ),
        ("Im Jahr 2020 waren es in KW 19 noch 31 Boote.", "KW 19", "W19", True),
        ("Im Jahr 2020 waren es in KW 19 noch 31 Boote.", "KW 19", "W18", False),
    ],
)
def test_a_week_is_told_by_its_number(text: str, surface: str, value: str, *, right: bool) -> None:
    found = codes(text, claim(text.rstrip("."), number("31", 31), when(f"2020-{value}", surface)))
    assert (found == []) is right


@pytest.mark.parametrize(("value", "right"), [("2002-11/2003-04", True), ("2002-06/2003-04", False)])
def test_a_winter_half_year_is_of_two_years(value: str, *, right: bool) -> None:
    text = "Im Winterhalbjahr 2002/2003 fuhren 31 Boote."
    found = codes(text, claim(text.rstrip("."), number("31", 31), when(value, "Winterhalbjahr 2002/2003")))
    assert (found == []) is right


SHORT_YEARS = """Le trafic des ports a encore progressé cette année, selon la mairie.

PORT | Mars 2019 | Mars 19 / M.18 | Cumul 2019 | 2019 / 2018
Moss | 307 | +9,94% | 871 | +9,79%
Orsk | 265 | +4,99% | 756 | +2,51%
"""


@pytest.mark.parametrize(
    ("figure", "measure", "right"),
    [
        ("+9,94%", "change, March 2019 on March 2018", True),
        ("307", "boats in March 2019", True),
        ("871", "boats, cumulative 2019", True),
        ("871", "boats in March 2019", False),
        ("307", "boats, cumulative 2019", False),
    ],
)
def test_a_month_may_have_a_short_year_above_a_column(figure: str, measure: str, *, right: bool) -> None:
    value, unit = figure.strip("+%").replace(",", "."), "percent" if "%" in figure else None
    row = SHORT_YEARS.splitlines()[3]
    found = codes(SHORT_YEARS, claim(row, number(figure, value, unit), measure=measure, subject="Moss"))
    assert (found == []) is right
