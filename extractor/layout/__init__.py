"""What the layout of a text says of its figures: the heads of a table's rows and columns, the label of a form's field.

Only characters and lines are looked at; what the figures are is not known here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from extractor.layout.columns import blocks
from extractor.layout.forms import between, fields
from extractor.layout.issuer import head_lines, is_office, issuer, topic
from extractor.layout.lines import heading, lines, stripped
from extractor.layout.slot import Slot
from extractor.layout.tables import cells
from extractor.types import Span

__all__ = ["Layout", "Slot", "head_lines", "heading", "is_office", "issuer", "lines", "read_layout", "topic"]


class Layout:
    """The slots of a text, each found by any offset in it."""

    def __init__(self, slots: Iterable[Slot], beside: Iterable[Span] = ()) -> None:
        self._slots = sorted(slots, key=lambda slot: slot.span.start)
        self._starts = [slot.span.start for slot in self._slots]
        self._beside = list(beside)

    def lines(self) -> list[Span]:
        """The lines that stand for themselves: those that hold slots, and others of a bulletin's block."""
        return list(dict.fromkeys([*(slot.line for slot in self._slots), *self._beside]))

    def heads(self) -> list[Span]:
        """The heads that name slots, each once, in the order of the text; not the titles, which may state figures."""
        found = {head for slot in self._slots for head in _names(slot) if head is not None}
        return sorted(found, key=lambda head: head.start)

    def at(self, offset: int) -> Slot | None:
        """The slot that holds the character at `offset`, if one does."""
        index = bisect_right(self._starts, offset) - 1
        return self._slots[index] if index >= 0 and offset < self._slots[index].span.end else None


def read_layout(text: str) -> Layout:
    r"""The slots of all tables and forms of a text.

    >>> text = "| Port | Boats |\n|---|---|\n| Moss | 12 |"
    >>> slot = read_layout(text).at(text.index("12"))
    >>> slot.row.of(text), slot.column.of(text)
    ('Moss', 'Boats')
    """
    of_columns = list(blocks(text))
    own = [line for block in of_columns for line in block.lines]
    taken = {stripped(text, line.start, line.end).start for line in own}
    of_forms = [slot for slot in fields(text) if slot.line.start not in taken]
    of_tables = [slot for slot in cells(text) if slot.line.start not in taken]
    slots = [slot for block in of_columns for slot in block.slots]
    return Layout([*slots, *of_tables, *of_forms], between(text, of_forms))


def _names(slot: Slot) -> tuple[Span | None, ...]:
    return (slot.row, slot.column, slot.corner, *slot.under, *slot.above)
