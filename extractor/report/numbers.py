"""The numbers of a text for people to read: the text with its numbers marked, and all of them as a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from extractor.numbers.meanings import DOUBTS
from extractor.report.layout import GAP, INDENT, Style, count, paragraph, row, safe, widths
from extractor.report.marks import marked_lines, painted
from extractor.report.terminal import BOUND_WORDS
from extractor.types import Number

_HEAD: Final = ("line:col", "as written", "value", "unit", "kind", "bound")
_SHARES: Final = ((8, 0), (0, 28), (0, 26), (0, 18), (11, 0), (0, 28))
_PLACES: Final = 6
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


def show_numbers(text: str, numbers: Sequence[Number], style: Style) -> Iterator[str]:
    """Line by line: the text with its numbers marked, how many there are of each kind, and all of them as a table."""
    yield from marked_lines(text.rstrip("\r\n"), numbers, style)
    yield ""
    if not numbers:
        yield "no numbers in this text"
        return
    yield from _legend(numbers, style)
    yield ""
    yield from _table(text, numbers, style)


def _legend(numbers: Sequence[Number], style: Style) -> Iterator[str]:
    """How many numbers there are of each kind, each kind in its colour."""
    yield style.bold(count(len(numbers), "number"))
    for kind, times in Counter(number.kind for number in numbers).most_common():
        yield f"{times:>{len(INDENT)},}  {painted(kind, kind, style)}"
    doubtful = sum(number.doubt is not None for number in numbers)
    if doubtful:
        marked = painted("reversed", "cardinal", style, doubtful=True) if style.colour else "[…?]"
        yield f"{doubtful:>{len(INDENT)},}  in doubt: {marked}"


def _table(text: str, numbers: Sequence[Number], style: Style) -> Iterator[str]:
    columns = widths(_SHARES, style)
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    yield from map(style.dim, row(_HEAD, columns))
    for number in numbers:
        line = bisect_right(starts, number.start)
        place = f"{line}:{number.start - starts[line - 1] + 1}"
        cells = (place, number.surface, value_of(number), number.unit or "", number.kind, _bound(number, text))
        yield from row(tuple(map(safe, cells)), columns)
        if number.doubt:
            yield from paragraph(f"in doubt: {_doubt(number)}", style, indent=" " * (columns[0] + len(GAP)))


def value_of(number: Number) -> str:
    """What a number reads as: its value with its tolerance, both ends of its range, or its date; nothing without one.

    >>> value_of(Number(start=0, end=7, surface="5 to 10", min=Decimal(5), max=Decimal(10), kind="range"))
    '5–10'
    """
    if number.date:
        return f"{number.date} (inferred)" if number.date_basis else number.date
    low, high = _figure(number.min), _figure(number.max)
    if low and high:
        return f"{_figure(number.value)} ({low}–{high})" if number.value is not None else f"{low}–{high}"
    return f"from {low}" if low else f"up to {high}" if high else _figure(number.value)


def _figure(value: Decimal | str | None) -> str:
    """A figure with its thousands grouped, what goes on without end cut off."""
    if not isinstance(value, Decimal):
        return value or ""
    if value == value.to_integral_value():
        return format(value.to_integral_value(), ",f")
    whole, _, places = format(value, ",f").partition(".")
    endless = len(value.as_tuple().digits) >= _ENDLESS
    return f"{whole}.{places[:_PLACES]}…" if endless else f"{whole}.{places.rstrip('0')}"


_ENDLESS: Final = 28
"""The digits of a quotient that doesn't come out even."""


def _bound(number: Number, text: str) -> str:
    """The bound, and the word that carries it where that says it otherwise."""
    words = "" if number.bound == "exact" else BOUND_WORDS[number.bound]
    within = number.cue and number.start <= number.cue.start and number.cue.end <= number.end
    if not words or not number.cue or within or number.cue.of(text).lower() == words:
        return words
    return f"{words}: {number.cue.of(text)}"


def _doubt(number: Number) -> str:
    """The readings, or why there is none."""
    readings = (reading if isinstance(reading, str) else _figure(reading) for reading in number.readings)
    return " or ".join(readings) or DOUBTS[number.doubt or "ambiguous"]
