"""Tables of fixed width whose heads stand over several lines, and the sections of pairs beside them.

    ITEM     SEEN  HOUR  MOST  YEAR  LEFT
             VALUE (LST) VALUE       FROM
    .....................................
    WATER (FT)
      HIGHEST   7  1100   12   1945     3

What stands in one place from line to line is one head. A line without figures names what is below and further in;
where a row has no figure, its place is empty. A row that doesn't fit its heads has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from extractor.layout.lines import lines, stripped
from extractor.layout.slot import Slot
from extractor.types import Span

_GAP = re.compile(r"[ ]{2,}")
_RULE = re.compile(r"[ \t]*[.=_-]{5,}[ \t]*")
_PIECE = re.compile(r"\S+(?: \S+)*")
_TOKEN = re.compile(r"\S+(?: [^\W\d_]\S*)*")
"""A figure with the words right behind it: '1100 PM'."""
_WORD = re.compile(r"\S+")
_VALUE = re.compile(r"[-+−<>~]?[ ]?[.,]?[0-9][0-9.,]*(?:\([A-Z]\)|[A-Z*]|%)?")
_CLOCK = re.compile(r"[0-9]{1,2}:?[0-9]{2}(?: [AP]M)?")
_ASIDE = re.compile(r"[A-Z]{1,3}(?: \([0-9]{1,3}\))?|-+|\*+")
"""What stands for a value that is none: 'NE (40)', 'MM', 'T', '--'."""
_LABEL = re.compile(r"[^\W\d_]{3,}(?: [^\W\d_]+)+|[^\W\d_]{5,}")
"""Words behind the first that make pairs of a row."""
_UNIT = re.compile(r"[^\W\d_][^\n()]{1,40}\([^()\n]{1,20}\)")
_DIGIT = re.compile(r"[0-9]")

_HEAD_LINES = range(2, 5)
_FEWEST = 3
_TITLE_WORDS = 6
_MOST_TITLES = 4
_MOST_PIECES = 20
_ROWS_SEEN = 24
_LONGEST = 160


class _Head(NamedTuple):
    """What stands above one column: its words, line by line, and the places in a line that it takes."""

    parts: tuple[Span, ...]
    start: int
    end: int


class _Title(NamedTuple):
    """A line that names what is below and further in."""

    indent: int
    words: Span


class Block(NamedTuple):
    """A table or a section: its slots, and all of its lines."""

    slots: Sequence[Slot]
    lines: Sequence[Span]


def blocks(text: str) -> Iterator[Block]:
    r"""The tables whose heads stand over several lines, and the sections of pairs, in the order of the text.

    >>> text = "ITEM   SEEN   NORMAL\n       VALUE  VALUE\nWATER (FT)\n LOWEST  7     12"
    >>> slots = [slot for block in blocks(text) for slot in block.slots]
    >>> [[slot.row.of(text), slot.column.of(text), slot.span.of(text)] for slot in slots]
    [['LOWEST', 'SEEN', '7'], ['LOWEST', 'NORMAL', '12']]
    """
    rows = list(lines(text))
    heads: Sequence[_Head] = ()
    titles: list[_Title] = []
    at = 0
    while at < len(rows):
        taken = _head_lines(text, rows[at : at + _HEAD_LINES.stop])
        if taken:
            heads, titles = _heads(text, rows[at : at + taken], rows[at + taken : at + taken + _ROWS_SEEN]), []
            yield Block((), rows[at : at + taken])
            at += taken
            continue
        line = rows[at]
        at += 1
        if title := _title(text, line):
            titles = [*(each for each in titles[:_MOST_TITLES] if each.indent < title.indent), title]
        elif not _RULE.fullmatch(line.of(text)):
            slots = tuple(_row(text, line, heads, titles))
            if slots:
                yield Block(slots, (line,))
            elif not _in_block(text, line, heads, titles):
                heads, titles = (), []


def _in_block(text: str, line: Span, heads: Sequence[_Head], titles: Sequence[_Title]) -> bool:
    """Whether a line may be a row that isn't read: one further in than the title above it."""
    return bool(heads and titles) and _indent(text, line) > titles[0].indent and _pieces(text, line)[1:] != []


def _head_lines(text: str, rows: Sequence[Span]) -> int:
    """How many lines from the first on are heads of columns, one below the other; 0 where they are none."""
    taken: list[Span] = []
    for row in rows:
        pieces = _pieces(text, row)
        fits = bool(pieces) and not _DIGIT.search(row.of(text)) and not _RULE.fullmatch(row.of(text))
        further = bool(taken) and row.start == taken[-1].end + 1 and pieces[0].start - row.start > 1
        if not fits or not (further or (not taken and len(pieces) >= _FEWEST)):
            break
        taken.append(row)
    return len(taken) if len(taken) in _HEAD_LINES else 0


def _heads(text: str, rows: Sequence[Span], below: Sequence[Span]) -> list[_Head]:
    """The heads of the columns, each of what stands in one place from line to line; the first is of the rows."""
    tokens = [_places(text, row) for row in below if _DIGIT.search(row.of(text))]
    pieces = [part for row in rows for part in _parted(text, row, tokens)]
    found: list[_Head] = []
    for start, end, span in sorted(pieces, key=lambda piece: piece[0]):
        if found and start < found[-1].end:
            found[-1] = _Head((*found[-1].parts, span), found[-1].start, max(end, found[-1].end))
        else:
            found.append(_Head((span,), start, end))
    ordered = [head._replace(parts=tuple(sorted(head.parts, key=lambda part: part.start))) for head in found]
    return ordered[1:]


def _parted(text: str, row: Span, tokens: Sequence[Sequence[tuple[int, int]]]) -> Iterator[tuple[int, int, Span]]:
    """The pieces of a line of heads with their places; one above several figures of a row is parted into its words."""
    for piece in _pieces(text, row):
        start, end = piece.start - row.start, piece.end - row.start
        several = any(sum(left < end and right > start for left, right in places) > 1 for places in tokens)
        words = _WORD.finditer(text, piece.start, piece.end)
        parts = [Span(start=word.start(), end=word.end()) for word in words] if several else [piece]
        yield from ((part.start - row.start, part.end - row.start, part) for part in parts)


def _places(text: str, row: Span) -> list[tuple[int, int]]:
    """Where in its line each figure of a row stands, its label left out."""
    return [(span.start - row.start, span.end - row.start) for span in _tokens(text, row)]


def _tokens(text: str, row: Span) -> list[Span]:
    """What stands behind the label of a row: figures, and the words that are parted from them by wide gaps."""
    found = (match for piece in _pieces(text, row)[1:] for match in _TOKEN.finditer(text, piece.start, piece.end))
    return [Span(start=match.start(), end=match.end()) for match in islice(found, _MOST_PIECES)]


def _pieces(text: str, row: Span) -> list[Span]:
    end = min(row.end, row.start + _LONGEST)
    found = islice(_PIECE.finditer(text, row.start, end), _MOST_PIECES)
    return [Span(start=match.start(), end=match.end()) for match in found]


def _indent(text: str, line: Span) -> int:
    written = line.of(text)
    return len(written) - len(written.lstrip())


def _title(text: str, line: Span) -> _Title | None:
    """A line that names what is below it: one of few words, without figures."""
    words = stripped(text, line.start, line.end)
    named = words.of(text)
    plain = named.isupper() and not _DIGIT.search(named) and not _GAP.search(named) and named[-1:].isalpha()
    fits = len(named.split()) <= _TITLE_WORDS and (plain or _UNIT.fullmatch(named) is not None)
    return _Title(_indent(text, line), words) if fits else None


def _row(text: str, line: Span, heads: Sequence[_Head], titles: Sequence[_Title]) -> Iterator[Slot]:
    """The slots of a row: of a table, if all of its figures stand below heads, else of pairs below a unit."""
    above = tuple(title.words for title in titles if title.indent <= _indent(text, line))
    pieces = _pieces(text, line)
    if not above or len(pieces) <= 1 or _VALUE.fullmatch(pieces[0].of(text)):
        return
    whole, tokens = stripped(text, line.start, line.end), _tokens(text, line)
    columns = [_over(token, line, heads) for token in tokens]
    fits = bool(heads) and all(columns) and len(set(columns)) == len(columns)
    fits = fits and not any(_LABEL.fullmatch(piece.of(text)) for piece in pieces[1:])
    if fits and pieces[0].end - line.start <= heads[0].start:
        for token, head in zip(tokens, filter(None, columns), strict=True):
            yield Slot(token, whole, row=pieces[0], column=head.parts[0], under=head.parts[1:], above=above)
    elif _UNIT.fullmatch(above[-1].of(text)):
        yield from _pairs(text, whole, pieces, above[-1])


def _over(token: Span, line: Span, heads: Sequence[_Head]) -> _Head | None:
    """The head that stands above the most of a figure."""
    start, end = token.start - line.start, token.end - line.start
    shared = [(min(end, head.end) - max(start, head.start), head) for head in heads]
    best = max(shared, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] > 0 else None


def _pairs(text: str, whole: Span, pieces: Sequence[Span], title: Span) -> list[Slot]:
    """The values of a line of labels and values, 'FASTEST    17   FROM    NE'; none where one has no label."""
    found: list[Slot] = []
    label: Span | None = None
    for piece in pieces:
        written = piece.of(text)
        if label is not None and _VALUE.fullmatch(written):
            found.append(Slot(piece, whole, row=title, column=label))
            label = None
        elif label is not None and (_ASIDE.fullmatch(written) or _CLOCK.fullmatch(written)):
            label = None
        elif label is None and not _DIGIT.search(written):
            label = piece
        elif label is not None or not _CLOCK.fullmatch(written):
            return []
    return found
