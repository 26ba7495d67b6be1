"""Tables as Markdown writes them, with bars, as files of values do, with semicolons, and with tabs or wide gaps.

A row of figures belongs to the nearest row of heads above it in its table. Heads stand above their cells: by their
number between bars, else by where they stand in the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractor.layout.lines import heading, lines, stripped
from extractor.layout.slot import Slot
from extractor.types import Span

_RULE = re.compile(r"[|\s:+=-]*[-=]{3,}[|\s:+=-]*")
_SEMICOLON = re.compile(r";(?! )")
_GAP = re.compile(r"\t+|[ ]{2,}")
_FIGURE = re.compile(r"[-+−–~<>≤≥±(]?\s?(?:[$€£¥]|[A-Z]{3}\s)?\s?[0-9][^\n]{0,24}|n/?a|[-–—.*]+", re.IGNORECASE)
_YEAR = r"(?:1[89]|20)[0-9]{2}"
_PERIOD = re.compile(
    rf"(?:[0-9]{{1,2}}(?:\.|er?|[ºª°]|st|nd|rd|th)?\s+)?(?:[^\W\d_]+\.?\s+)?(?:(?:de|del|du)\s+)?{_YEAR}"
    rf"(?:\s?[-–/]\s?[0-9]{{2,4}})?|[HQST][1-4](?:\s[0-9]{{4}})?|[0-9]{{1,2}}[./](?:[0-9]{{1,2}}[./])?{_YEAR}"
)
"""What a head may be though it is written in digits: '2020', '1er juin 2021', '2020 / 21', 'Q3 2024', '31.12.2023'."""

_PART = re.compile(
    r"(?:of which|of them|thereof|including|incl\.|davon|darunter|dont|de los? cuales|de las cuales|incluid[oa]s?)\b",
    re.IGNORECASE,
)
"""How the head of a row begins that is a part of the row above."""

_WORDED = re.compile(r"[^\W\d_]{3}")
_WORDED_SHARE = 0.4
"""Share of the cells of a column of names that have words: ages ('20-30') are names beside 'unknown'."""
_PROSE = re.compile(r"[^\W\d_]{3,}[.!?]\s+[^\W\d_a-zß-ÿ]")
"""Two sentences are no title, but 'Table 4. Boats lost' is."""
_CAPTION_WORDS = 25
_FEWEST = 2
_FEWEST_WIDE = 3


class _Row(NamedTuple):
    """A line of a table: its cells with their text stripped, empty ones between bars too."""

    line: Span
    cells: tuple[Span, ...]


def cells(text: str) -> Iterator[Slot]:
    """The cells of all tables that hold figures, in the order of the text."""
    for above, rows in _tables(text):
        yield from _slots(text, above, rows)


def _tables(text: str) -> Iterator[tuple[Span | None, list[_Row]]]:
    """Each table's rows, without its rules, and the line above it."""
    above: Span | None = None
    rows: list[_Row] = []
    previous: Span | None = None
    for line in lines(text):
        row = _row(text, line)
        broken = previous is not None and text.count("\n", previous.end, line.start) > 1
        if rows and (row is None or broken or _is_barred(text, rows[0].line) != _is_barred(text, line)):
            yield above, rows
            rows = []
        if row is not None:
            above = above if rows else previous
            rows.append(row)
        previous = line
    if rows:
        yield above, rows


def _is_barred(text: str, line: Span) -> bool:
    return _bar(text, line) is not None


def _bar(text: str, line: Span) -> str | None:
    """The mark between the cells of a line: a bar, or a semicolon that no space follows, as none in prose has."""
    if text.count("|", line.start, line.end) >= _FEWEST:
        return "|"
    return ";" if len(_SEMICOLON.findall(text, line.start, line.end)) >= _FEWEST else None


def _row(text: str, line: Span) -> _Row | None:
    """The line as a row of cells; None where it is none. A rule is a row without cells."""
    written = line.of(text)
    if _RULE.fullmatch(written):
        return _Row(line, ())
    if bar := _bar(text, line):
        bars = [line.start + at for at, character in enumerate(written) if character == bar]
        edges = [line.start - 1, *bars, line.end] if written.strip()[:1] != "|" else [*bars, line.end]
        return _Row(line, tuple(stripped(text, left + 1, right) for left, right in pairwise(edges)))
    start, pieces = line.start, []
    for gap in [*_GAP.finditer(text, line.start, line.end), None]:
        end = gap.start() if gap else line.end
        if text[start:end].strip():
            pieces.append(stripped(text, start, end))
        start = gap.end() if gap else line.end
    return _Row(line, tuple(pieces)) if len(pieces) >= _FEWEST_WIDE else None


def _slots(text: str, above: Span | None, rows: Sequence[_Row]) -> Iterator[Slot]:
    barred = _is_barred(text, rows[0].line) or any(_is_barred(text, row.line) for row in rows)
    title, labels = _caption(text, above), _labels(text, rows) if barred else 1
    heads: _Row | None = None
    whole: Span | None = None
    for index, row in enumerate(rows):
        filled = [cell for cell in row.cells if cell.start < cell.end]
        if not filled:
            continue
        ruled = index + 1 < len(rows) and not rows[index + 1].cells
        if len(filled) == 1 and (barred or ruled):
            title = filled[0]
        elif not _has_figures(text, row, first=heads is None):
            heads = row
        elif heads is not None:
            names = _names(text, row, labels, whole)
            corner = _at(heads, 0) if len(heads.cells) == len(row.cells) else None
            columns = [_at(heads, at) if barred else _over(text, row, cell, heads) for at, cell in enumerate(row.cells)]
            yield from _figures(text, row, names, [corner, *columns[1:]], title)
            whole = names.whole or names.row


class _Names(NamedTuple):
    """What a row is called, what it is a part of, and how many of its cells say so."""

    row: Span | None
    whole: Span | None
    cells: int = 1


def _names(text: str, row: _Row, labels: int, whole: Span | None) -> _Names:
    """The names of a row: 'of which diesel' is a part of the row above, as is what has no first cell."""
    first, second = _at(row, 0), _at(row, 1) if labels > 1 else None
    if second is not None:
        return _Names(second, first or whole, labels)
    part = first is not None and _PART.match(first.of(text))
    return _Names(first, whole if part else None, labels)


def _labels(text: str, rows: Sequence[_Row]) -> int:
    """How many columns name the rows: the second does, too, where it has words as often as not."""
    second = [row.cells[1].of(text) for row in rows[1:] if len(row.cells) > _FEWEST and _at(row, 1)]
    worded = [cell for cell in second if _WORDED.search(cell) and not _FIGURE.fullmatch(cell)]
    return 2 if len(worded) >= max(_FEWEST, len(second) * _WORDED_SHARE) else 1


def _has_figures(text: str, row: _Row, *, first: bool) -> bool:
    """Whether the row is one of figures: a cell behind the first is, and not all of them are only periods.

    In the first row that may be one, periods are heads, whatever stands beside them: '2021 | 2022 | change in %'.
    """
    behind = [cell.of(text) for cell in row.cells[1:] if cell.start < cell.end]
    figures = [cell for cell in behind if _FIGURE.fullmatch(cell)]
    if first and all(_PERIOD.fullmatch(cell) for cell in figures):
        return False
    return bool(figures) and not all(_PERIOD.fullmatch(cell) for cell in behind)


def _figures(text: str, row: _Row, names: _Names, columns: Sequence[Span | None], title: Span | None) -> Iterator[Slot]:
    """The cells of a row of figures behind its names; over the first stands the corner."""
    line, corner = stripped(text, row.line.start, row.line.end), columns[0]
    for cell, column in list(zip(row.cells, columns, strict=True))[names.cells :]:
        if cell.start < cell.end:
            yield Slot(cell, line, row=names.row, column=column, corner=corner, title=title, whole=names.whole)


def _at(heads: _Row, index: int) -> Span | None:
    head = heads.cells[index] if index < len(heads.cells) else None
    return head if head is not None and head.start < head.end else None


def _over(text: str, row: _Row, cell: Span, heads: _Row) -> Span | None:
    """The head that stands above the most of the cell, or above where it ends."""
    start, end = cell.start - row.line.start, cell.end - row.line.start
    tabs = "\t" in row.line.of(text)
    if tabs or len(row.cells) == len(heads.cells):
        return _at(heads, row.cells.index(cell))
    shared = [
        (min(end, head.end - heads.line.start) - max(start, head.start - heads.line.start), head)
        for head in heads.cells
    ]
    best = max(shared, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] > 0 else None


def _caption(text: str, above: Span | None) -> Span | None:
    """The line above a table, if it can be its title."""
    if above is None or len(above.of(text).split()) > _CAPTION_WORDS or _PROSE.search(above.of(text)):
        return None
    return heading(text, above) or stripped(text, above.start, above.end)
