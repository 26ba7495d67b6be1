"""A unit of measure and the algebra of units: what 'kg', 'm' and 's' to some powers make together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from extractor.number_types import Kind


class Unit(NamedTuple):
    """A unit's canonical name, its kind of number, its dimension and factor, and what a figure is multiplied by.

    Figures of one dimension are converted by their factors, which are to the SI unit of the dimension.
    """

    name: str
    kind: Kind = "measurement"
    dimension: str | None = None
    factor: Decimal = Decimal(1)
    times: Decimal | int = 1


@dataclass(frozen=True, slots=True)
class Power:
    """One factor of a product of units: the unit, how often, and the number of units it is counted by ('per 100 g')."""

    unit: Unit
    exponent: int = 1
    count: Decimal = Decimal(1)

    def name(self) -> str:
        """The unit with its exponent, as counted in a product or below the line: 'm²', '100 g'."""
        exponent = abs(self.exponent)
        raised = self.unit.name + ("" if exponent == 1 else str(exponent).translate(_RAISED))
        return raised if self.count == 1 else f"{self.count} {raised}"


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHORT = 2

BASIS: Mapping[str, Mapping[str, int]] = {
    "area": {"length": 2},
    "volume": {"length": 3},
    "speed": {"length": 1, "time": -1},
    "acceleration": {"length": 1, "time": -2},
    "frequency": {"time": -1},
    "force": {"mass": 1, "length": 1, "time": -2},
    "pressure": {"mass": 1, "length": -1, "time": -2},
    "energy": {"mass": 1, "length": 2, "time": -2},
    "power": {"mass": 1, "length": 2, "time": -3},
    "charge": {"current": 1, "time": 1},
    "voltage": {"mass": 1, "length": 2, "time": -3, "current": -1},
    "resistance": {"mass": 1, "length": 2, "time": -3, "current": -2},
    "conductance": {"mass": -1, "length": -2, "time": 3, "current": 2},
    "capacitance": {"mass": -1, "length": -2, "time": 4, "current": 2},
    "inductance": {"mass": 1, "length": 2, "time": -2, "current": -2},
    "magnetic flux": {"mass": 1, "length": 2, "time": -2, "current": -1},
    "magnetic field": {"mass": 1, "time": -2, "current": -1},
    "concentration": {"amount": 1, "length": -3},
    "catalytic activity": {"amount": 1, "time": -1},
    "viscosity": {"mass": 1, "length": -1, "time": -1},
    "data rate": {"data": 1, "time": -1},
    "spectral flux": {"mass": 1, "time": -2},
}
"""Dimensions as powers of others; what isn't here is a base of its own."""

_NAMED = {frozenset(powers.items()): name for name, powers in BASIS.items()}
_UNCONVERTIBLE = frozenset({"money", "temperature", "rate"})
"""What has no fixed factor, or no common zero, takes its compounds along."""


def product(factors: Iterable[Power]) -> tuple[str, Decimal]:
    """The dimension and the factor of a product of units.

    >>> metre, second = Unit("m", dimension="length"), Unit("s", dimension="time")
    >>> product([Power(metre), Power(second, -1)])
    ('speed', Decimal('1'))
    >>> product([Power(Unit("g", dimension="mass", factor=Decimal("0.001"))), Power(metre, -3)])
    ('mass·length⁻³', Decimal('0.001'))
    """
    axes: Counter[str] = Counter()
    factor = Decimal(1)
    for power in factors:
        dimension = power.unit.dimension or power.unit.name
        for axis, exponent in BASIS.get(dimension, {dimension: 1}).items():
            axes[axis] += exponent * power.exponent
        factor *= (power.count * power.unit.factor * power.unit.times) ** power.exponent
    powers = {axis: exponent for axis, exponent in axes.items() if exponent}
    if not _UNCONVERTIBLE.isdisjoint(powers):
        return "rate", factor
    return _NAMED.get(frozenset(powers.items())) or "·".join(map(_axis, powers.items())) or "number", factor


def _axis(item: tuple[str, int]) -> str:
    axis, exponent = item
    return axis if exponent == 1 else axis + ("⁻" if exponent < 0 else "") + str(abs(exponent)).translate(_RAISED)


def singular(name: str) -> str:
    """One of a unit: 'years' is 'year', 'feet' is 'foot'.

    >>> singular("years"), singular("km"), singular("square inches")
    ('year', 'km', 'square inch')
    """
    special = {"feet": "foot", "inches": "inch"}
    rest, space, last = name.rpartition(" ")
    one = special.get(last, last[:-1] if last.endswith("s") and len(last) > _SHORT else last)
    return rest + space + one
