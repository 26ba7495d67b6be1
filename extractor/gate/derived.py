"""Figures that no text states: worked out from others, and accepted as that only where it is asked for.

A claim that says how its figure comes from which spans (`Quantity.derivation`) is held against the figures that stand
there, each whole and as read: their units have to be one, and the arithmetic has to hold, bounds and all. Sums and
differences are exact; a share or a change may be rounded to the digits that the claim gives it to, and is then off by
half a unit of the last of them at most. Whether the figures may be put together at all, nobody can tell by rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, permutations
from typing import Final, NamedTuple

from extractor.gate.bound import figure, wording
from extractor.gate.interval import Interval, interval, last_digit, worked_out
from extractor.gate.measured import unit_fits, unit_said
from extractor.gate.number import same_value, surface_reads
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source
from extractor.gate.unit import factor, measures
from extractor.gate.words import stems, words
from extractor.types import Derivation, Number, Operation, Quantity, Reason, Span

_ADDABLE: Final = frozenset({"cardinal", "fraction", "percent", "money", "measurement", "range", "age", "duration"})
_NAMES: Final[dict[Operation, str]] = {
    "sum": "the sum of {}",
    "difference": "the difference of {}",
    "share": "the share of {} in percent",
    "change": "the change from {} in percent",
}
_ROUNDED: Final = frozenset[Operation]({"share", "change"})
_MOST_TRIED: Final = 8


def operands(source: Source, derivation: Derivation) -> list[Number]:
    """The figures that a derivation names, as far as they are whole numbers of the document."""
    numbers = {(number.start, number.end): number for number in source.quantities}
    found = (numbers.get((span.start, span.end)) for span in derivation.of)
    return [number for number in found if number is not None]


def derived_reasons(source: Source, quantity: Quantity, place: Span, *, allowed: bool) -> list[Reason]:
    """Why a figure that is said to be worked out isn't accepted."""
    if (derivation := quantity.derivation) is None:
        return []
    if not allowed:
        message = (
            f"the claim works {figure(quantity)} out itself; such figures are accepted only where they are asked for"
        )
        return [reason("not_stated", "quantity", message)]
    found = _operand_fault(source, derivation)
    if found is None:
        numbers = operands(source, derivation)
        found = _arithmetic_fault(source, quantity, derivation.operation, numbers, place)
    return [found] if found else []


def _operand_fault(source: Source, derivation: Derivation) -> Reason | None:
    """What keeps the spans from being figures that may be put together."""
    if derivation.operation != "sum" and len(derivation.of) != 2:  # noqa: PLR2004 - from one to another
        return _fails(f"a {derivation.operation} is worked out from two figures, not {len(derivation.of)}")
    seen = set[Span]()
    known = {(number.start, number.end): number for number in source.numbers}
    for span in derivation.of:
        number, text = known.get((span.start, span.end)), shown(span.of(source.text))
        if number is None:
            return _fails(f"{text} is no whole number of the document")
        if not _usable(number):
            return _fails(f"{text} is no figure that another can be worked out from")
        if span in seen:
            return _fails(f"{text} is taken twice")
        seen.add(span)
    return None


def _fails(message: str) -> Reason:
    return reason("derivation_fails", "quantity.derivation", message)


def _usable(number: Number) -> bool:
    """Tell whether other figures can be worked out from this one."""
    return number.kind in _ADDABLE and number.doubt is None and interval(number) is not None


def _arithmetic_fault(
    source: Source, quantity: Quantity, operation: Operation, numbers: Sequence[Number], place: Span
) -> Reason | None:
    """What of unit, value and bound doesn't follow from the figures."""
    common, told = _common(source, numbers), _told(operation, numbers)
    if common is None:
        return reason("unit_differs", "quantity.derivation", f"{told} can't be told: their units differ")
    scale = _scale(source, quantity, operation, common.unit, place)
    if scale is None:
        unit = _unit_of(operation, common.unit)
        message = f"{told} is in {shown(unit or 'no unit')}, the claim counts {shown(quantity.unit or '')}"
        return reason("unit_differs", "quantity.unit", message)
    known = [each.scaled(by) for number, by in zip(numbers, common.scales, strict=True) if (each := interval(number))]
    found, claimed = worked_out(operation, known), interval(quantity)
    if found is None or claimed is None:
        return _fails(f"{told} can't be told from {'them' if claimed else 'a vague figure'}")
    rounding = last_digit(quantity) / 2 if operation in _ROUNDED else Fraction(0)
    if not claimed.scaled(scale).near(found, rounding * scale):
        said = wording(found.bound, _shown(found.scaled(1 / scale)))
        return _fails(f"{told} is {said}, the claim says {wording(quantity.bound, figure(quantity))}")
    if not _reads(source, quantity):
        message = f"{shown(quantity.surface)} does not read as {figure(quantity)}"
        return reason("value_differs", "quantity.surface", message)
    return None


def _reads(source: Source, quantity: Quantity) -> bool:
    """Tell whether the claim's own notation, if it has one, reads as the value."""
    if not quantity.surface.strip():
        return True
    value, low, high = quantity.value, quantity.min, quantity.max
    return surface_reads(
        source, quantity, Number(start=0, end=0, surface="", value=value, min=low, max=high, kind="cardinal")
    )


class _Common(NamedTuple):
    """The one unit of several figures, and how many of it one of each figure's own is."""

    unit: str | None
    scales: list[Fraction]


def _common(source: Source, numbers: Sequence[Number]) -> _Common | None:
    units = [unit_said(source, number) for number in numbers]
    first = next((unit for unit in units if unit), None)
    scales = [_same_unit(unit, first) for unit in units]
    known = [scale for scale in scales if scale is not None]
    return _Common(first, known) if len(known) == len(scales) else None


def _same_unit(unit: str | None, first: str | None) -> Fraction | None:
    """How many of the first unit one of the other is; a text may leave out what is counted, but not a measure."""
    if unit == first:
        return Fraction(1)
    if unit is None or first is None:
        return None if measures(unit or first or "") else Fraction(1)
    if measures(unit) or measures(first):
        return factor(unit, first)
    return Fraction(1) if stems(words(unit)) & stems(words(first)) else None


def _unit_of(operation: Operation, unit: str | None) -> str | None:
    """The unit of what is worked out: a difference of percentages is in percentage points."""
    if operation in _ROUNDED:
        return "percent"
    return "percentage points" if operation == "difference" and factor(unit, "percent") is not None else unit


def _scale(source: Source, quantity: Quantity, operation: Operation, unit: str | None, place: Span) -> Fraction | None:
    """How many of the unit worked out in one of the claimed unit is, or nothing if that is another."""
    said = _unit_of(operation, unit)
    if (ratio := factor(quantity.unit, said)) is not None:
        return ratio
    if said in {"percent", "percentage points"}:
        return None
    return Fraction(1) if unit_fits(source, quantity, said, place) else None


def _told(operation: Operation, numbers: Sequence[Number]) -> str:
    figures = [
        shown(wording(number.bound, number.surface) if number.bound != "exact" else number.surface)
        for number in numbers
    ]
    joint = {"sum": " and ", "difference": " and ", "share": " of ", "change": " to "}[operation]
    return _NAMES[operation].format(f"{', '.join(figures[:-1])}{joint}{figures[-1]}")


def _shown(found: Interval) -> str:
    ends = [_in_digits(end) for end in dict.fromkeys((found.low, found.high)) if end is not None]
    return " to ".join(ends)


def _in_digits(value: Fraction) -> str:
    rounded = round(value, 4)
    return f"{Decimal(rounded.numerator) / Decimal(rounded.denominator):f}"


def unstated(source: Source, quantity: Quantity, place: Span) -> Reason | None:
    """That a figure which stands nowhere in the document can be worked out from numbers of the quote, and how."""
    if not isinstance(quantity.value, Decimal):
        return None
    numbers = [number for number in source.quantities_in(place) if isinstance(number.value, Decimal)][:_MOST_TRIED]
    bare = quantity.model_copy(update={"bound": "exact", "surface": ""})
    for operation, of in _likely(quantity, numbers):
        exact = [number.model_copy(update={"bound": "exact"}) for number in of]
        if all(map(_usable, exact)) and _arithmetic_fault(source, bare, operation, exact, place) is None:
            if any(same_value(quantity, number) for number in source.quantities):
                return None
            message = f"the text nowhere states {figure(quantity)}; it is {_told(operation, of)}"
            return reason("not_stated", "quantity", message)
    return None


def _likely(quantity: Quantity, numbers: Sequence[Number]) -> Iterator[tuple[Operation, tuple[Number, ...]]]:
    """The ways that nearly come to the figure, of two numbers or of all: floats find them fast, and prove nothing."""
    wanted = float(quantity.value or 0)
    figures = [(number, float(number.value or 0)) for number in numbers]
    for (one, first), (other, second) in combinations(figures, 2):
        if _close(first + second, wanted):
            yield "sum", (one, other)
        if _close(abs(first - second), wanted):
            yield "difference", (one, other) if first > second else (other, one)
    if len(figures) > 2 and _close(sum(each for _, each in figures), wanted):  # noqa: PLR2004 - more than a pair
        yield "sum", tuple(numbers)
    if (scale := factor(quantity.unit, "percent")) is not None:
        percent, within = wanted * float(scale), float(last_digit(quantity) * scale)
        for (one, first), (other, second) in permutations(figures, 2):
            if second and abs(100 * first / second - percent) < within:
                yield "share", (one, other)
            if first and abs(100 * (second - first) / first - percent) < within:
                yield "change", (one, other)


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * abs(other)
