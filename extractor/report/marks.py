"""A text with its numbers marked where they stand: in colour, or in brackets where there is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final, NamedTuple

from extractor.report.layout import Style, harmless, width_of
from extractor.types import Kind, Number

COLOURS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "cardinal": "1;32",
        "ordinal": "32",
        "fraction": "36",
        "percent": "1;36",
        "money": "1;33",
        "measurement": "1;34",
        "range": "4;32",
        "ratio": "4;36",
        "score": "33",
        "age": "1;35",
        "date": "35",
        "time": "34",
        "duration": "4;35",
        "identifier": "2",
    }
)
"""The terminal's own sixteen colours, whose shades its user has chosen, as SGR codes (ECMA-48, 8.3.117)."""

DOUBTFUL: Final = "7"
"""Reversed, so that it is seen among the colours."""

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_TAB: Final = 8


class _Cell(NamedTuple):
    """One character as shown: its columns, and how it is coloured."""

    shown: str
    columns: int
    colour: str


def painted(text: str, kind: Kind, style: Style, *, doubtful: bool = False) -> str:
    """`text` in the colour of a kind of number, where colour may be used."""
    return _painted(text, _colour(kind, doubtful=doubtful)) if style.colour else text


def marked_lines(text: str, numbers: Sequence[Number], style: Style) -> Iterator[str]:
    r"""The lines of a text, none wider than the terminal, its numbers marked; nothing in them steers the terminal.

    >>> from extractor.numbers import read_numbers
    >>> text = "At least 100 men,\nand 3.500 more"
    >>> list(marked_lines(text, read_numbers(text), Style(width=20)))
    ['At least [100] men,', 'and [3.500?] more']
    """
    marks = iter(numbers)
    number = next(marks, None)
    start = 0
    for end, following in _lines(text):
        here: list[Number] = []
        while number and number.start < end:
            here.append(number)
            if number.end > end:
                break
            number = next(marks, None)
        yield from _wrapped(_cells(text, start, end, here, style), style)
        start = following


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line ends, and where the next begins."""
    for match in _LINE_END.finditer(text):
        yield match.span()
    yield len(text), len(text)


def _cells(text: str, start: int, end: int, numbers: Iterable[Number], style: Style) -> Iterator[_Cell]:
    """The cells of one line; a number that goes on from another line, or to one, has one bracket in each."""
    pos = start
    for number in numbers:
        first, last = max(number.start, start), min(number.end, end)
        yield from _plain(text[pos:first])
        yield from _marked(text[first:last], number, opens=number.start >= start, closes=number.end <= end, style=style)
        pos = last
    yield from _plain(text[pos:end])


def _plain(text: str, colour: str = "") -> Iterator[_Cell]:
    for character in text:
        shown = character if character == "\t" else harmless(character)
        yield _Cell(shown, width_of(shown), colour)


def _marked(text: str, number: Number, *, opens: bool, closes: bool, style: Style) -> Iterator[_Cell]:
    doubtful = number.doubt is not None
    if style.colour:
        yield from _plain(text, _colour(number.kind, doubtful=doubtful))
    else:
        closing = "?]" if doubtful else "]"
        yield from _plain(("[" if opens else "") + text + (closing if closes else ""))


def _wrapped(cells: Iterable[_Cell], style: Style) -> Iterator[str]:
    """Lines of cells, broken at a space where there is one."""
    line: list[_Cell] = []
    columns, space = 0, -1
    for cell in map(_spread, cells):
        columns += cell.columns
        if cell.shown.isspace():
            space = len(line)
        line.append(cell)
        if columns > style.width and len(line) > 1:
            cut = space if space > 0 else len(line) - 1
            yield _line(line[:cut])
            line = line[cut + (space > 0) :]
            columns, space = sum(each.columns for each in line), -1
    yield _line(line)


def _spread(cell: _Cell) -> _Cell:
    """A tab as the spaces that part columns."""
    return _Cell(" " * _TAB, _TAB, cell.colour) if cell.shown == "\t" else cell


def _line(cells: Iterable[_Cell]) -> str:
    runs = groupby(cells, key=lambda cell: cell.colour)
    return "".join(_painted("".join(cell.shown for cell in run), colour) for colour, run in runs).rstrip()


def _painted(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if colour else text


def _colour(kind: Kind, *, doubtful: bool) -> str:
    return f"{COLOURS[kind]};{DOUBTFUL}" if doubtful else COLOURS[kind]
