"""What the reader works with before a Number leaves it: a span, what it says, and what later steps need."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from extractor.number_types import Bound, Doubt, Kind, Number, Span

Place = tuple[int, int]
"""Start and end offsets."""


class _Fields(NamedTuple):
    """One numeric expression, in the making: a tuple, since thousands are made and changed for every page.

    `scale` is what a magnitude multiplied the digits by, since '5 to 10 million' shares it; `dimension` and
    `factor` tell a conversion ('300 miles (480 km)') from a second figure; `noun_end` is where the counted noun
    ends, since a bound may follow it ('100 soldiers or more'); `relative` is a date still to be counted from the
    date line; `open_start` is a figure that runs on ('since 1996').
    """

    start: int
    end: int
    kind: Kind
    value: Decimal | str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    bound: Bound = "exact"
    cue: Place | None = None
    date: str | None = None
    basis: str | None = None
    scale: Decimal = Decimal(1)
    dimension: str | None = None
    factor: Decimal = Decimal(1)
    noun_end: int | None = None
    relative: tuple[str, int] | None = None
    doubt: Doubt | None = None
    readings: tuple[Decimal | str, ...] = ()


_PLACES = {name: place for place, name in enumerate(_Fields._fields)}


class Figure(_Fields):
    """One numeric expression, in the making; what its fields are is told in `_Fields`."""

    __slots__ = ()

    if not TYPE_CHECKING:  # checkers know what a NamedTuple has; that does the same and takes half as long again

        def _replace(self, **changes: object) -> Figure:
            """This figure with some fields changed."""
            fields = list(self)
            for name, value in changes.items():
                fields[_PLACES[name]] = value
            return tuple.__new__(Figure, fields)

    def number(self, text: str) -> Number:
        """The finished Number."""
        return Number.trusted(
            start=self.start,
            end=self.end,
            surface=text[self.start : self.end],
            value=self.value,
            min=self.low,
            max=self.high,
            unit=self.unit,
            kind=self.kind,
            bound=self.bound,
            cue=None if self.cue is None else Span.trusted(start=self.cue[0], end=self.cue[1]),
            date=self.date,
            date_basis=self.basis,
            doubt=self.doubt,
            readings=self.readings,
        )
