"""Tables of fixed width whose heads stand over several lines, and sections of pairs."""

from __future__ import annotations

import time

import pytest

from extractor.layout import Slot, heading, read_layout
from extractor.types import Span

REPORT = """\
RIVER ITEM     SEEN   HOUR   MOST YEAR USUAL  LEFT     THE
               VALUE  (LST)  VALUE     VALUE  FROM     WEEK
                                              USUAL    BEFORE
...............................................................
WATER (FT)
 AT ORSK
  UPPER GAUGE   7(E)  221 AM  12  1945  4      3        5
  LOWER GAUGE   6    1100 PM  19 1967   2      4

FLOW (MPH)
  FASTEST FLOW     17   FROM THE    NE (40)
  SLOWEST FLOW      3   AT HOUR     500 AM
"""


def slot(figure: str) -> Slot:
    found = read_layout(REPORT).at(REPORT.index(figure))
    assert found is not None
    return found


def heads(figure: str) -> tuple[str, str, list[str]]:
    found = slot(figure)
    column = [span.of(REPORT) for span in (found.column, *found.under) if span is not None]
    return (
        found.row.of(REPORT) if found.row else "",
        " ".join(column),
        [span.of(REPORT) for span in found.above],
    )


@pytest.mark.parametrize(
    ("figure", "row", "column"),
    [
        ("7(E)", "UPPER GAUGE", "SEEN VALUE"),
        ("221 AM", "UPPER GAUGE", "HOUR (LST)"),
        ("12  ", "UPPER GAUGE", "MOST VALUE"),
        ("1945", "UPPER GAUGE", "YEAR"),
        ("3        5", "UPPER GAUGE", "LEFT FROM USUAL"),
        ("1100 PM", "LOWER GAUGE", "HOUR (LST)"),
        ("19 1967", "LOWER GAUGE", "MOST VALUE"),
    ],
)
def test_a_figure_has_all_the_lines_of_its_head(figure: str, row: str, column: str) -> None:
    assert heads(figure) == (row, column, ["WATER (FT)", "AT ORSK"])


def test_a_place_without_a_figure_moves_no_other_figure() -> None:
    assert heads("4\n\nFLOW")[1] == "LEFT FROM USUAL"


def test_labels_and_values_stand_in_pairs_below_the_unit_of_a_section() -> None:
    fastest, slowest = slot("17 "), slot("3   AT")
    assert [span.of(REPORT) for span in (fastest.row, fastest.column) if span] == ["FLOW (MPH)", "FASTEST FLOW"]
    assert [span.of(REPORT) for span in (slowest.row, slowest.column) if span] == ["FLOW (MPH)", "SLOWEST FLOW"]


def test_a_figure_below_no_head_is_in_no_slot() -> None:
    row = "  MIDDLE GAUGE      5"
    text = REPORT.replace("  LOWER GAUGE", f"{row}\n  LOWER GAUGE")
    assert read_layout(text).at(text.index("5", text.index(row))) is None
    assert read_layout(text).at(text.index("6    1100")) is not None


def test_a_row_of_figures_in_capitals_is_no_heading() -> None:
    row = "UPPER GAUGE     7  12"
    assert heading(row, Span(start=0, end=len(row))) is None
    assert heading("STAGE 7", Span(start=0, end=7)) is not None


def test_heads_and_rows_take_linear_time() -> None:
    def taken(times: int) -> float:
        text = ("A   B   C D E F\n    B   C D E F\nT (FT)\n x   1 2 3   4 5   6\n") * times
        before = time.perf_counter()
        read_layout(text)
        return time.perf_counter() - before

    small = min(taken(250) for _ in range(3))
    assert min(taken(1_000) for _ in range(2)) < 12 * small
