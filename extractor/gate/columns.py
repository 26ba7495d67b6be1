"""Whether a figure in a row of a table stands in the column that the claim speaks of.

Tables are read as Markdown writes them: cells between bars, the header above a line of dashes.
"""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.edtf import UNKNOWN_YEAR, agrees
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source
from extractor.types import Claim, Number, Reason

_RULE: Final = re.compile(r"[|\s:-]*-{2,}[|\s:-]*")
_MOST_ROWS: Final = 2_000


def wrong_column(source: Source, claim: Claim, number: Number) -> Reason | None:
    """Why the figure belongs to another column, told by the dates in the header."""
    at = source.text.rfind("\n", 0, number.start) + 1
    column = source.text.count("|", at, number.start)
    if not column:
        return None
    header = _header(source, at)
    dates = [_date(source, cell) for cell in header]
    if column >= len(dates) or dates[column] is None:
        return None
    claimed = _claimed(source, claim)
    if any(agrees(date, dates[column] or "") for date in claimed):
        return None
    for index, date in enumerate(dates):
        if date is not None and any(agrees(own, date) for own in claimed):
            message = f"{shown(number.surface)} stands under {shown(header[column])}, not under {shown(header[index])}"
            return reason("bound_to_other_number", "measure", message)
    return None


def _claimed(source: Source, claim: Claim) -> list[str]:
    """The dates that the claim names: in its measure, else as its date."""
    named = [date for date in source.dates_named(claim.measure) if UNKNOWN_YEAR not in date]
    return named or ([claim.date.value] if claim.date else [])


def _header(source: Source, row: int) -> list[str]:
    """The cells of the nearest row above with dates in it, in the table whose row begins here."""
    text = source.text
    for _ in range(_MOST_ROWS):
        above = text.rfind("\n", 0, row - 1) + 1
        line = text[above : row - 1] if row else ""
        if "|" not in line:
            return []
        cells = line.split("|")
        if not _RULE.fullmatch(line) and any(_date(source, cell) for cell in cells):
            return cells
        row = above
    return []


def _date(source: Source, cell: str) -> str | None:
    return max(source.dates_named(cell.strip()), key=len, default=None)
