"""One place for a figure, and what names it."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.types import Span


@dataclass(frozen=True)
class Slot:
    """A table's cell or a form's value: its own characters, the line to quote, and the heads that say what it is.

    `row` is the head of a cell's row, or the heading above a form; `column` the head of its column, or the field's
    label; `corner` the head above the heads of the rows; `title` what stands above the whole; `whole` the head of the
    row that this row is a part of ('of which diesel').
    """

    span: Span
    line: Span
    row: Span | None = None
    column: Span | None = None
    corner: Span | None = None
    title: Span | None = None
    whole: Span | None = None
