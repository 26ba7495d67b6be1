"""Feet and inches as heights are written: 6'2", 'six-foot-two', '12 ft 2 in'."""

from __future__ import annotations

import re
from decimal import Decimal

from extractor.numbers.figure import Figure
from extractor.numbers.figures.measures import measured
from extractor.numbers.units.table import UNITS

_MARKED = re.compile(
    r"(?P<feet>[0-9]{1,3})['’′][ ]?(?P<inches>[0-9]{1,2}(?:\.[0-9]{1,2})?)[ ]?(?:\"|”|″|''|’’|′′)(?!\w)"
)
_MARKS = frozenset("'’′")
_INCHES = re.compile(r"[ -]?ins?(?:\.(?=[ ]+[a-z,;)])|(?!\w))", re.IGNORECASE)
_FOOT, _TALLEST = 12, 9
_ENDS = re.compile(r"[.,;:)!?\"”’]|\s*\Z")


def read_height(text: str, pos: int) -> Figure | None:
    r"""The feet and inches that marks show at `pos`, in inches.

    >>> read_height("is 6'2\" tall", 3).value
    Decimal('74')
    """
    match = _MARKED.match(text, pos) if not _MARKS.isdisjoint(text[pos + 1 : pos + 4]) else None
    if match is None or Decimal(match["inches"]) >= _FOOT:
        return None
    inches = _FOOT * Decimal(match["feet"]) + Decimal(match["inches"])
    return measured(Figure(pos, pos, "measurement", inches), UNITS["inches"], match.end())


def join_height(first: Figure, second: Figure, text: str) -> Figure | None:
    """Feet and the plain number behind them that says inches: 'six-foot-two', '6-foot-2-inch', '12 ft 2 in'.

    >>> feet = measured(Figure(0, 0, "measurement", Decimal(5)), UNITS["feet"], 6)
    >>> join_height(feet, Figure(7, 9, "cardinal", Decimal(11)), "5-foot-11").value
    Decimal('71')
    """
    feet, inches = first.value, second.value
    gap = text[first.end : second.start]
    if first.unit != "feet" or second.unit not in (None, "inches") or gap not in (" ", "-"):
        return None
    if not (isinstance(feet, Decimal) and isinstance(inches, Decimal)) or not 0 <= inches < _FOOT or feet % 1:
        return None
    written = _INCHES.match(text, second.end)
    closes = _ENDS.match(text, second.end)
    if not (written or second.unit) and not (feet < _TALLEST and (gap == "-" or closes)):
        return None
    total = Figure(first.start, first.start, "measurement", _FOOT * feet + inches)
    return measured(total, UNITS["inches"], written.end() if written else second.end)
