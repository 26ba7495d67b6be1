"""What the heads of a table say that its figures are counted in, where a figure leaves it out: 'USD m', 'in thousands'.

A row or column that has a unit of its own, or that is known to be left out of what a title says ('earnings per share',
'employees', 'margin'), isn't counted in the title's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from extractor.gate.keeping import kept_by_its_source
from extractor.gate.source import Source
from extractor.gate.tables import Cell, Place, place_of
from extractor.gate.unit import measures
from extractor.numbers import HeadUnit, head_unit, read_numbers
from extractor.types import Number, Span

_TIMES: Final = MappingProxyType({3: "thousand", 6: "million", 9: "billion", 12: "trillion"})
BARE_SCALES: Final = frozenset(_TIMES.values())
_TABLE: Final = re.compile(r"\|[^|\n]*\||\t|[ ]{2}\S|;\S")
_SCALE: Final = re.compile(
    r"(?<![0-9.,])(?:1[.,'’\u00a0\u202f ]?)?000(?![0-9])"
    r"|thousand|million|billion|\bbn\b|\bmn?\b|\bmm\b|[a-z$€£]mm?\b|bn\b|tausend|\btsd|\bmio|\bmrd|\bmill?\b|\bmln|milliard|\bmds?\b"
    r"|milliers|\bmiles\b|millones|\b[TkM]\s?€|\b[TkM]EUR",
    re.IGNORECASE,
)
"""What a head that multiplies has: the first look at a text."""
_LEFT_OUT: Final = re.compile(
    r"\b(?:per|je|pro)\b|\bpar\s(?:action|titre|habitant|tête|jour|mois|an)\b|\bpor\s(?:acción|habitante|persona|día|mes|año)\b"
    r"|/(?![0-9])|%|‰|percent|prozent|pourcent|porcentaje|\bratio|\brate\b|quote\b|\btaux\b|\btasa\b|margin|marge\b|margen"
    r"|\beps\b|employees|headcount|\bstaff\b|workforce|mitarbeiter|beschäftigte|effectifs?\b|salariés|empleados|plantilla"
    r"|\bnumber of|anzahl|nombre d|número de|\bdays\b|\btage\b|\bjours\b|\bdías\b|multiple|yield|rendite|rendement"
    r"|rentabilidad",
    re.IGNORECASE,
)
"""Rows and columns of another sort than what the title says."""
_CHANGE: Final = re.compile(
    r"\b(?:change|growth|variations?|evolution|veränderung|änderung(?:srate)?|zuwachs|évolution|croissance|variación"
    r"|evolución|crecimiento)\b",
    re.IGNORECASE,
)
"""Columns of what has changed."""
_ROWS_LOOKED_AT: Final = 40
"""Of a column of changes."""
_BARE: Final = re.compile(r"[\s()$€£¥A-Z+−–-]{0,12}[0-9][0-9.,'’\s]*\)?")
"""A figure with nothing but a currency."""
_LINES_ABOVE: Final = 3
_FAR: Final = 400


class Counted(NamedTuple):
    """What a figure is counted in by a head, where that stands, and whether it is the figure's own row or column.

    `times` is the power of ten.
    """

    times: int
    unit: str | None
    span: Span
    sure: bool

    @property
    def said(self) -> str:
        """The unit in words: 'million USD'."""
        return f"{_TIMES[self.times]} {self.unit}" if self.unit else _TIMES[self.times]


def counted_in(source: Source, number: Number) -> Counted | None:
    r"""What a figure of a table is so many thousands or millions of, by the heads of the table; None where of nothing.

    >>> from extractor.gate.source import source_of
    >>> source = source_of("| USD m | Sales |\n|---|---|\n| Moss | 12 |\n| Orsk | 14 |")
    >>> counted_in(source, source.numbers[0]).said
    'million USD'
    """
    return _counted(source, number) if _may_be_scaled(source.text) else None


@lru_cache(maxsize=16)
def _may_be_scaled(text: str) -> bool:
    return _SCALE.search(text) is not None and _TABLE.search(text) is not None


@kept_by_its_source
def _counted(source: Source, number: Number) -> Counted | None:
    own_unit = number.unit or own_mark(source, number)
    money = own_unit is not None and is_money(own_unit)
    if not (own_unit is None or money) or not _BARE.fullmatch(number.surface):
        return None
    if (place := place_of(source, number)) is None or _is_told_in_percent(source, place):
        return None
    own = [place.rows[place.row][0], *place.over]
    if any(_LEFT_OUT.search(cell.text) for cell in own if _read(source, cell) is None):
        return None
    for cell in own:
        if (head := _read(source, cell)) is not None:
            return _as_counted(head, own_unit, cell, sure=True)
    beside = (cell for cell in (*place.corner, *_above(source.text, place.rows[0][0].start)))
    found = ((head, cell) for cell in beside if (head := _read(source, cell)) is not None)
    first = next(found, None)
    return None if first is None else _as_counted(first[0], own_unit, first[1], sure=money)


def own_mark(source: Source, number: Number) -> str | None:
    """The percent, or the currency, that stands in a cell of its own beside the figure's: '13.8 | %', '$ | 12'."""
    if not _CELL_EDGE.match(source.text, number.end) and not _CELL_BEFORE.search(
        source.text[max(0, number.start - _NEAR) : number.start]
    ):
        return None
    place = place_of(source, number)
    cell = place.rows[place.row][place.column].text if place else ""
    read = read_numbers(cell.replace("(", "").replace(")", "").replace(" %", "%"), language=source.language)
    return read[0].unit if len(read) == 1 and read[0].kind in {"percent", "money"} else None


_CELL_EDGE: Final = re.compile(r"\)?\s*[|\t]?\s*%|\)?\s*[|\t]\s*%")
_CELL_BEFORE: Final = re.compile(r"[$€£¥]\s*[|\t]\s*\(?\Z")
_NEAR: Final = 12


def is_money(unit: str) -> bool:
    """Tell whether the unit is a currency."""
    return any(measure.dimension.startswith("money") for measure in measures(unit))


def head_measure(source: Source, number: Number) -> str | None:
    """The unit that the head of a figure's own column or row gives, as '%' or '(km)', where the figure has none."""
    if number.unit is not None or not _may_be_headed(source.text):
        return None
    return _head_measure(source, number)


@lru_cache(maxsize=16)
def _may_be_headed(text: str) -> bool:
    return _TABLE.search(text) is not None


@kept_by_its_source
def _head_measure(source: Source, number: Number) -> str | None:
    if not _BARE.fullmatch(number.surface) or (place := place_of(source, number)) is None:
        return None
    row = place.rows[place.row]
    if not _BARE.fullmatch(row[place.column].text):
        return None
    if _is_told_in_percent(source, place):
        return "percent"
    for cell in (*place.over, row[0]):
        if (head := _read(source, cell)) is not None and head.times == 1:
            return head.unit
    return None


def _is_told_in_percent(source: Source, place: Place) -> bool:
    """Tell whether a column says that it has changes, and not in what, but the text gives one of them in percent.

    Whole percents are as many as other figures are: those alone tell nothing.
    """
    if not any(_CHANGE.search(head.text) and _read(source, head) is None for head in place.over):
        return False
    told = {
        abs(n.value) for n in source.numbers if n.unit == "percent" and isinstance(n.value, Decimal) and n.value % 1
    }
    column = (row[place.column].text for row in place.rows[:_ROWS_LOOKED_AT] if place.column < len(row))
    return bool(told) and any(
        abs(n.value) in told or round(abs(n.value), 1) in told
        for cell in column
        for n in read_numbers(cell, language=source.language)
        if isinstance(n.value, Decimal)
    )


def _read(source: Source, cell: Cell) -> HeadUnit | None:
    return head_unit(cell.text, source.language)


def _as_counted(head: HeadUnit, own: str | None, cell: Cell, *, sure: bool) -> Counted | None:
    """The head's unit, or the figure's own currency; nothing where the head multiplies nothing."""
    power = head.times.adjusted()
    unit = head.unit or own
    if power not in _TIMES or (head.unit and own and head.unit != own):
        return None
    sure = sure or (head.unit is not None and is_money(head.unit))
    return Counted(power, unit, Span(start=cell.start, end=cell.end), sure)


def _above(text: str, top: int) -> Iterator[Cell]:
    """The lines right above a table, the nearest first."""
    lines = text[max(0, top - _FAR) : top].split("\n")
    end = top
    seen = 0
    for line in reversed(lines):
        start = end - len(line)
        if line.strip():
            seen += 1
            lead = len(line) - len(line.lstrip())
            yield Cell(line.strip(), start + lead, start + len(line.rstrip()))
        end = start - 1
        if seen == _LINES_ABOVE:
            return
