"""What a number is counted or measured in: by what was read with it, the words around it, or a table's heads."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from extractor.gate.bound import Figured
from extractor.gate.clauses import OF_THEM
from extractor.gate.lexicon import COMPARED
from extractor.gate.scales import counted_in, head_measure, is_money, own_mark
from extractor.gate.source import Source
from extractor.gate.unit import Context, Fit, factor, fit, is_thing, measure_after, measures, noun_after
from extractor.types import Number, Quantity, Span

_POINTS: Final = re.compile(r"[\s-]?(?:points?|[Pp]unkt(?:en?)?|puntos?)\b")
_RATIO: Final = "ratio"
_YEARS: Final = "years"
_TOLD_BY_RANK: Final = frozenset({"time", "months", "share", "angle", "celsius", "fahrenheit", "points"})
"""Dimensions of what may be told by its turn, as a minute of play is, and of names that mean other things too."""
_OLDEST: Final = 120
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w’'.-]*\s+[A-ZÀ-Þ][\w’'-]+\s\($")
"""A name of two words before a bracket."""
_AGAINST: Final = re.compile(rf",?\s+(?:{'|'.join(COMPARED)}|contra|gegen)\s+$", re.IGNORECASE)
MEASURED: Final = frozenset({"money", "percent", "measurement", "duration", "age"})
_AHEAD: Final = 24
_CLAUSE: Final = 60


def unit_said(source: Source, number: Number) -> str | None:
    """The unit that was read with the number, or else the measure, or the points, that stand right behind it."""
    if (counted := counted_in(source, number)) is not None:
        return counted.said
    if number.unit is None and (own := own_mark(source, number)) is not None:
        return own
    if number.unit:
        return "points" if _POINTS.fullmatch(number.unit) else number.unit
    if (headed := head_measure(source, number)) is not None:
        return headed
    behind = source.text[number.end : number.end + _AHEAD]
    if number.kind == "cardinal" and OF_THEM.match(behind):
        return _whole_counted(source, number)
    return measure_after(behind) or ("points" if _POINTS.match(behind) else noun_after(behind))


def _whole_counted(source: Source, number: Number) -> str | None:
    """The thing that those are of which a figure counts some: the houses of '70 houses, 41 of them'."""
    before = source.quantities_in(Span(start=max(0, number.start - _CLAUSE), end=number.start))[-1:]
    return next((other.unit for other in before if other.unit and is_thing(other.unit)), None)


def unit_compared(source: Source, quantity: Figured, number: Number) -> str | None:
    """The unit said with a number, of 'half' and 'one in five' a ratio where the claim has a share: half is 50 %."""
    said = unit_said(source, number)
    if said is None and factor(quantity.unit, _YEARS) == 1 and _is_age(source.text, number):
        return _YEARS
    if said is None and number.kind == "cardinal" and (before := _compared_with(source, number)) is not None:
        return before.unit
    share = said is None and number.kind in ("fraction", "ratio") and ":" not in number.surface
    return _RATIO if share and factor(quantity.unit, _RATIO) is not None else said


def _compared_with(source: Source, number: Number) -> Number | None:
    """The measure before the number that stands against it, and whose unit it leaves out: '277 tonnes against 259'."""
    before = source.text[max(0, number.start - _AHEAD) : number.start]
    if not before[-1:].isspace() or (led := _AGAINST.search(before)) is None:
        return None
    at = number.start - len(before) + led.start()
    measured = source.quantities_in(Span(start=max(0, at - _CLAUSE), end=at))[-1:]
    return next((other for other in measured if other.end == at and other.kind in MEASURED), None)


def _is_age(text: str, number: Number) -> bool:
    """Tell whether a figure alone in brackets behind a name may be how old somebody is: 'Ana Orr (43)'."""
    alone = text[number.start - 1 : number.start] == "(" and text.startswith(")", number.end)
    young = (
        isinstance(number.value, Decimal)
        and number.value == number.value.to_integral_value()
        and number.value < _OLDEST
    )
    return alone and young and _NAME.search(text, max(0, number.start - _CLAUSE), number.start) is not None


def is_measured(unit: str | None) -> bool:
    """Tell whether the unit is a measure or a thing, so that no rank is so much of it: the second is no 2 tonnes."""
    return is_thing(unit or "") or any(measure.dimension not in _TOLD_BY_RANK for measure in measures(unit or ""))


def may_be_left_out(source: Source, quantity: Quantity, number: Number) -> bool:
    """Tell whether a table's title that says 'in thousands' may not mean this figure, which is of no money."""
    counted = counted_in(source, number)
    return counted is not None and not counted.sure and not is_money(quantity.unit or "")


def unit_fits(source: Source, quantity: Quantity, said: str | None, place: Span) -> bool:
    """Tell whether the claimed unit may be the one said, where no factor links them."""
    return fit(quantity.unit, said, context_of(source, place)) is not Fit.CONTRADICTS


def context_of(source: Source, place: Span) -> Context:
    """What stands around the numbers of a place."""
    english = source.language in {"en", None}
    return Context(place.of(source.text), source.measures, source.stems, english, source.fates)
