"""One place for a figure, and what names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extractor.types import Span


@dataclass(frozen=True)
class Slot:
    """A table's cell or a form's value: its own characters, the line to quote, and the heads that say what it is.

    `row` is the head of a cell's row, or the heading above a form; `column` the head of its column, or the field's
    label; `corner` the head above the heads of the rows; `title` what stands above the whole; `whole` the head of the
    row that this row is a part of ('of which diesel'); `under` the further lines of a column's head, and `above` the
    lines above a row that it is further in than, the outermost first. `sort` is where it stands: in a table, behind a
    form's label, in a bulletin behind a label in capitals, or in a list that gives each place or thing its figure.
    """

    span: Span
    line: Span
    row: Span | None = None
    column: Span | None = None
    corner: Span | None = None
    title: Span | None = None
    whole: Span | None = None
    under: tuple[Span, ...] = ()
    above: tuple[Span, ...] = ()
    sort: Literal["cell", "field", "bulletin", "item"] = "cell"
