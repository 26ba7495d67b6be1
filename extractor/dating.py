"""When the figures of tables and forms were: what a form's date, a column of dates and the date line tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.layout import Slot
from extractor.layout.labels import DATE_COLUMN, DATE_LABEL
from extractor.types import ClaimDate, Number, Span

CHANGES = frozenset(("percent", "percentage points"))
"""Units of what has changed since the column before."""
_YEAR = re.compile(r"1[89][0-9]{2}|20[0-9]{2}")
_HEAD = 1_000
"""Characters: a date line stands no further down."""


def latest(numbers: Sequence[Number], slots: Sequence[tuple[Number, Slot]]) -> dict[Span, ClaimDate]:
    """The latest date of the columns of each row, where all of its columns but those of changes have one."""
    found: dict[Span, ClaimDate] = {}
    for number, slot in slots:
        dates = [each for each in within(numbers, slot.column) if each.date] if slot.column else []
        if len(dates) == 1 and number.unit not in CHANGES:
            claimed = claim_date(dates[0])
            known = found.get(slot.line)
            found[slot.line] = claimed if known is None or claimed.value > known.value else known
    return found


def dated(text: str, slots: Sequence[tuple[Number, Slot]]) -> dict[Span, ClaimDate]:
    """The dates that stand in the cell right behind that of a figure, below a head that says so: 'Record | Year'."""
    found: dict[Span, ClaimDate] = {}
    for (_, slot), (number, behind) in pairwise(slots):
        if slot.line == behind.line and slot.span != behind.span and number.date and is_when(text, number, behind):
            found[slot.span] = claim_date(number)
    return found


def is_when(text: str, number: Number, slot: Slot) -> bool:
    """Whether a cell only says when: a date, or a year that isn't told from other figures, in a column of dates."""
    dated = slot.column is not None and DATE_COLUMN.match(slot.column.of(text)) is not None
    return dated and (number.date is not None or _YEAR.fullmatch(number.surface) is not None)


def days(text: str, slots: Sequence[tuple[Number, Slot]]) -> dict[Span | None, ClaimDate]:
    """The date that a form gives in a field of its own, by the heading above the form."""
    found: dict[Span | None, ClaimDate] = {}
    for number, slot in slots:
        if number.date and slot.column and slot.row and DATE_LABEL.search(slot.column.of(text)):
            found.setdefault(slot.row, claim_date(number))
    return found


def date_line(numbers: Sequence[Number]) -> ClaimDate | None:
    """The first date near the head of the document that is written whole."""
    return next((claim_date(n) for n in numbers if n.start < _HEAD and n.kind == "date" and _is_whole(n)), None)


def _is_whole(date: Number) -> bool:
    return bool(date.date) and "X" not in str(date.date) and date.date_basis is None


def claim_date(number: Number) -> ClaimDate:
    """The day, without its time."""
    day = "/".join(end.partition("T")[0] for end in str(number.date).split("/"))
    return ClaimDate(value=day, surface=number.surface, year_basis=number.date_basis)


def within(numbers: Sequence[Number], span: Span) -> Iterator[Number]:
    """The numbers that lie in a span."""
    first = bisect_left(numbers, span.start, key=lambda number: number.start)
    for number in numbers[first:]:
        if number.start >= span.end:
            return
        if number.end <= span.end:
            yield number
