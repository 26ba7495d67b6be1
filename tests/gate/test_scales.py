"""Figures of tables that a head says are thousands or millions, and figures in brackets."""

from __future__ import annotations

import pytest

from extractor.gate import verify
from extractor.types import Accepted

from .saying import claim, codes, judge, number

GROUP = """Group figures

| EUR m | 2023 | 2022 |
|---|---|---|
| Revenue | 412.5 | 430.1 |
| Result | (57) | 12 |
| Net loss | (8) | (3) |
| Earnings per share (EUR) | 1.20 | 1.10 |
| Employees | 4,120 | 4,000 |
| Margin (%) | 13.4 | 12 |
"""
REVENUE = "| Revenue | 412.5 | 430.1 |"


@pytest.mark.parametrize(
    ("value", "unit", "right"),
    [
        (412500000, "EUR", True),
        (412500000, None, True),
        ("412.5", "million EUR", True),
        ("412.5", "EUR million", True),
        ("412.5", "EUR", False),
        ("412.5", None, False),
        (412500, "EUR", False),
        (412500000000, "EUR", False),
        (412500000, "USD", False),
        (412500000, "tonnes", False),
    ],
)
def test_a_figure_is_as_many_as_its_head_says(value: str | int, unit: str | None, *, right: bool) -> None:
    found = codes(GROUP, claim(REVENUE, number("412.5", value, unit), measure="revenue", subject="group"))
    assert (found == []) is right


def test_the_proof_says_how_the_figure_was_converted() -> None:
    verdict = judge(GROUP, claim(REVENUE, number("412.5", 412500000, "EUR"), measure="revenue"))
    assert isinstance(verdict, Accepted)
    [line] = [proof for proof in verdict.proofs if proof.field == "quantity"]
    assert (line.text, line.compared, line.factor) == ("412.5", "converted", "1/1000000")


@pytest.mark.parametrize(
    ("row", "surface", "value", "unit", "right"),
    [
        ("| Earnings per share (EUR) | 1.20 | 1.10 |", "1.20", "1.2", "EUR", True),
        ("| Earnings per share (EUR) | 1.20 | 1.10 |", "1.20", 1200000, "EUR", False),
        ("| Employees | 4,120 | 4,000 |", "4,120", 4120, "employees", True),
        ("| Employees | 4,120 | 4,000 |", "4,120", 4120000000, "employees", False),
        ("| Margin (%) | 13.4 | 12 |", "13.4", "13.4", "percent", True),
    ],
)
def test_rows_of_another_sort_are_left_out(row: str, surface: str, value: str | int, unit: str, *, right: bool) -> None:
    assert (codes(GROUP, claim(row, number(surface, value, unit))) == []) is right


@pytest.mark.parametrize(
    ("head", "unit", "times"),
    [
        ("$ millions", "USD", 10**6),
        ("USD thousands", "USD", 1000),
        ("£'000", "GBP", 1000),
        ("€bn", "EUR", 10**9),
        ("in Mio. EUR", "EUR", 10**6),
        ("in Tsd. Euro", "EUR", 1000),
        ("TEUR", "EUR", 1000),
        ("en millions d'euros", "EUR", 10**6),
        ("en milliers de tonnes", "tonnes", 1000),
        ("M€", "EUR", 10**6),
        ("en millones de euros", "EUR", 10**6),
        ("1,000 t", "tonnes", 1000),
    ],
)
def test_heads_above_a_table_and_over_a_column(head: str, unit: str, times: int) -> None:
    above = f"Harbour company\n({head})\n\n| | 2023 | 2022 |\n|---|---|---|\n| Sales | 412 | 430 |\n| Costs | 57 | 12 |"
    column = f"| Port | Sales ({head}) | Boats |\n|---|---|---|\n| Sales | 412 | 430 |\n| Orsk | 57 | 12 |"
    for text in (above, column):
        quote = "| Sales | 412 | 430 |"
        assert codes(text, claim(quote, number("412", 412 * times, unit))) == []
        assert codes(text, claim(quote, number("412", 412 * times * 1000, unit))) != []
    assert codes(column, claim("| Sales | 412 | 430 |", number("412", 412, unit))) == ["unit_differs"]
    assert codes(column, claim("| Sales | 412 | 430 |", number("430", 430, "boats"))) == []


def test_counts_in_thousands() -> None:
    text = "| Bezirk | Einwohner (Tsd.) | Fläche (km²) |\n|---|---|---|\n| Moss | 41 | 52 |\n| Orsk | 7 | 8 |"
    row = "| Moss | 41 | 52 |"
    assert codes(text, claim(row, number("41", 41000, "inhabitants"), subject="Moss")) == []
    assert codes(text, claim(row, number("41", 41, "thousand inhabitants"), subject="Moss")) == []
    assert codes(text, claim(row, number("41", 41, "inhabitants"), subject="Moss")) != []
    assert codes(text, claim(row, number("52", 52, "km²"), subject="Moss")) == []
    assert codes(text, claim(row, number("52", 52000, "km²"), subject="Moss")) != []


WIDE = """Three Months Ended May 31, | Six Months Ended May 31,
(in thousands, except share data) | 2026 | 2025 | % Change | 2026 | 2025 | % Change
Other figures
Sales | 15,100 | 13,200 | 14.4 | % | 29,700 | 26,000 | 14.2 | %
Margin | 41.0 | % | 43.0 | % | (5.1 | %) | 42.0 | % | 43.0 | % | (2.0 | %)
Income per diluted share | 0.41 | 0.52 | (18.1 | %) | 1.07 | 1.08 | (1.5 | %)
Net income | $ | 410 | $ | 520 | (18.1 | %) | $ | 1,070 | $ | 1,080 | (1.5 | %)"""


@pytest.mark.parametrize(
    ("line", "measure", "surface", "value", "unit", "right"),
    [
        (3, "sales, three months ended May 31, 2026", "15,100", 15100000, "USD", True),
        (3, "sales, three months ended May 31, 2026", "13,200", 13200000, "USD", False),
        (3, "sales, three months ended May 31, 2026", "29,700", 29700000, "USD", False),
        (3, "sales, six months ended May 31, 2026", "29,700", 29700000, "USD", True),
        (3, "sales, six months ended May 31, 2025", "26,000", 26000000, "USD", True),
        (3, "change in sales, three months ended May 31, 2026", "14.4", "14.4", "percent", True),
        (3, "change in sales, three months ended May 31, 2026", "14.2", "14.2", "percent", False),
        (4, "margin, three months ended May 31, 2025", "43.0", 43, "percent", True),
        (4, "margin, three months ended May 31, 2025", "41.0", 41, "percent", False),
        (4, "change in margin, six months ended May 31, 2026", "(2.0", -2, "percent", True),
        (4, "change in margin, six months ended May 31, 2026", "2.0", 2, "percent", False),
        (5, "income per diluted share, three months ended May 31, 2026", "0.41", "0.41", "USD per share", True),
        (6, "net income, six months ended May 31, 2026", "1,070", 1070000, "USD", True),
        (6, "net income, six months ended May 31, 2025", "1,070", 1070000, "USD", False),
        (6, "net income, six months ended May 31, 2026", "1,070", 1070, "USD", False),
    ],
)
def test_marks_in_cells_of_their_own_and_heads_over_several_columns(  # noqa: PLR0913 - all that a claim has
    line: int, measure: str, surface: str, value: str | int, unit: str, *, right: bool
) -> None:
    found = codes(WIDE, claim(WIDE.split("\n")[line], number(surface, value, unit), measure=measure, subject="company"))
    assert (found == []) is right


@pytest.mark.parametrize(
    ("row", "measure", "value", "right"),
    [
        ("| Result | (57) | 12 |", "result", -57000000, True),
        ("| Result | (57) | 12 |", "result", 57000000, False),
        ("| Result | (57) | 12 |", "deficit", 57000000, True),
        ("| Result | (57) | 12 |", "result, negative by", 57000000, True),
        ("| Net loss | (8) | (3) |", "net loss", 8000000, True),
        ("| Net loss | (8) | (3) |", "net loss", -8000000, True),
        ("| Result | (57) | 12 |", "result 2022", -12000000, False),
    ],
)
def test_brackets_are_a_minus_in_a_table(row: str, measure: str, value: int, *, right: bool) -> None:
    surface = row.split(" | ")[1] if value != -12000000 else "12"
    assert (codes(GROUP, claim(row, number(surface, value, "EUR"), measure=measure)) == []) is right


def test_standard_errors_in_brackets_are_no_minus() -> None:
    text = "| | Estimate | SE |\n|---|---|---|\n| Dose | 0.41 | (0.05) |\n| Age | 0.2 | (0.01) |"
    assert codes(text, claim("| Dose | 0.41 | (0.05) |", number("0.05", "0.05"), measure="SE")) == []


def test_scales_cost_prose_nothing() -> None:
    text = "Revenue was 412.5 million euros | a record in thousands of shops."
    [verdict] = verify(text, [claim(text, number("412.5 million euros", 412500000, "EUR"))])
    assert isinstance(verdict, Accepted)


def test_a_column_gives_its_unit() -> None:
    text = "| Group | n | % | Length (km) |\n|---|---|---|---|\n| Moss | 43 | 19.5 | 7 |\n| Orsk | 8 | 3.6 | 9 |"
    row = "| Moss | 43 | 19.5 | 7 |"
    assert codes(text, claim(row, number("19.5", "0.195", "ratio"), subject="Moss")) == []
    assert codes(text, claim(row, number("7", 7000, "metres"), subject="Moss")) == []
    assert codes(text, claim(row, number("7", 7, "miles"), subject="Moss")) == ["unit_differs"]


def test_a_currency_comes_from_the_document() -> None:
    rows = "| | 2023 | 2022 |\n|---|---|---|\n| Sales | 412 | 430 |\n| Costs | 57 | 12 |"
    text = f"Sales in dollars\n(in thousands)\n\n{rows}"
    assert codes(text, claim("| Sales | 412 | 430 |", number("412", 412000, "USD"))) == []
    assert codes(text, claim("| Sales | 412 | 430 |", number("412", 412000, "EUR"))) == ["unit_differs"]
