"""Which number, or which words, of a document prove what an object from elsewhere says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import chain
from typing import Final, NamedTuple, TypeVar

from extractor.gate.bound import figure, wording
from extractor.gate.leaf import DATED, Held, Holder, held, hold, value_of
from extractor.gate.measured import unit_said
from extractor.gate.quote import fold
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, inside, overlap
from extractor.gate.unit import factor
from extractor.types import MAX_DIGITS, Number, Quantity, Reason, ReasonCode, Span

_MOST: Final = 16
"""A value that stands in more places than this is judged at the first of them."""
_DAY: Final = len("2024-05-04")


class Said(NamedTuple):
    """What a record from elsewhere says of a number beside its value; None where it says nothing."""

    bound: str | None = None
    unit: str | None = None
    surface: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None


Key = TypeVar("Key")


@dataclass(frozen=True)
class Index:
    """The numbers of a document by what they say, so that an object with many leaves is proved in linear time.

    `sentence` gives the sentence of a number.
    """

    source: Source
    sentence: Callable[[Number], Span]

    def find(
        self, holder: Holder, value: Decimal | str | None, said: Said, places: Sequence[Span], taken: AbstractSet[int]
    ) -> tuple[Number | None, Held]:
        """The number in these places with the value that has the least against it, and what that is.

        Of those alike it is the first that isn't taken; no number where none has the value. A value of None is that of
        a number with two ends, of which the record says both.

        >>> whole = Span(start=0, end=25)
        >>> index = Index(Source("Some 12 of 30 boats sank."), lambda _: whole)
        >>> number, found = index.find(Holder("boats", "integer"), Decimal(31), Said(), [whole], frozenset())
        >>> number, found.reasons[0].message
        (None, 'no number of the text is 31')
        """
        holder = replace(holder, unit=holder.unit or said.unit)
        fitting = [number for number in self._like(holder, value, said) if self._has(holder, number, value, places)]
        fitting.sort(key=lambda number: number.start in taken)
        judged = [
            (number, found._replace(reasons=(*found.reasons, *_beside(holder, number, said))))
            for number in fitting[:_MOST]
            for found in [hold(self.source, holder, number, self.sentence(number))]
        ]
        if judged:
            return min(judged, key=lambda pair: len(pair[1].reasons))
        code: ReasonCode = "date_not_in_text" if holder.type in DATED else "number_not_in_text"
        wanted = value if isinstance(value, str) else figure(_quantity(value, said))
        what = "date" if holder.type in DATED else "number"
        return None, Held(value, (reason(code, holder.path, f"no {what} of the text is {wanted}"),))

    def _has(self, holder: Holder, number: Number, value: Decimal | str | None, places: Sequence[Span]) -> bool:
        there = any(inside(number, place) for place in places)
        return there and held(self.source, holder, number, self.sentence(number)).value == value

    @cached_property
    def _by_value(self) -> dict[Decimal | Fraction, list[Number]]:
        return _grouped((value, number) for number in self.source.numbers if (value := value_of(number)) is not None)

    @cached_property
    def _by_ends(self) -> dict[tuple[Decimal | None, Decimal | None], list[Number]]:
        numbers = self.source.quantities
        return _grouped(((number.min, number.max), number) for number in numbers if (number.min, number.max) != _OPEN)

    @cached_property
    def _by_day(self) -> dict[str, list[Number]]:
        return _grouped((number.date[:_DAY], number) for number in self.source.dates if number.date)

    @cached_property
    def _timed(self) -> list[Number]:
        return [number for number in self.source.numbers if number.kind == "time" or "T" in (number.date or "")]

    @cached_property
    def _units(self) -> AbstractSet[str]:
        return {unit for number in self.source.quantities if (unit := unit_said(self.source, number))}

    def _like(self, holder: Holder, value: Decimal | str | None, said: Said) -> Iterable[Number]:
        """The numbers that may be meant: of this value in any unit, between these ends, of this day."""
        if holder.type == "time":
            return self._timed
        if holder.type in DATED:
            return self._by_day.get(str(value)[:_DAY], [])
        if value is None:
            return self._by_ends.get((said.min, said.max), [])
        return chain.from_iterable(self._by_value.get(each, []) for each in self._in_units(holder, value))

    def _in_units(self, holder: Holder, value: Decimal | str) -> Iterable[Decimal | Fraction]:
        """The value as the text may have it, in each of the text's units that it can be converted to."""
        unit = "second" if holder.type == "duration" else holder.unit
        amount = value if isinstance(value, Decimal) else Decimal(value.strip("PTS"))
        ratios = (factor(unit, other) for other in self._units) if unit else iter(())
        return dict.fromkeys([Fraction(amount), *(Fraction(amount) * ratio for ratio in ratios if ratio)])


_OPEN: Final = (None, None)


def _grouped(pairs: Iterable[tuple[Key, Number]]) -> dict[Key, list[Number]]:
    found = defaultdict[Key, list[Number]](list)
    for key, number in pairs:
        found[key].append(number)
    return found


def _quantity(value: Decimal | None, said: Said) -> Quantity:
    return Quantity(surface="", value=value, min=said.min, max=said.max)


def _beside(holder: Holder, number: Number, said: Said) -> Iterator[Reason]:
    """What the record says beside the value, and the text doesn't."""
    if "bound" in holder.beside and said.bound is not None and said.bound != number.bound:
        message = f"the text says {wording(number.bound, number.surface)}, the record says {shown(said.bound)}"
        yield reason("bound_differs", holder.path, message)
    if said.surface is not None and fold(said.surface).strip() != fold(number.surface).strip():
        message = f"the text writes {shown(number.surface)}, the record {shown(said.surface)}"
        yield reason("value_differs", holder.path, message)


def stands(source: Source, path: str, text: str, places: Sequence[Span]) -> Span | Reason:
    """Where a text stands word for word, cutting no number in two; in one of the places if it can be.

    >>> stands(Source("It cost 1,100 euros."), "what", "cost 1", []).message
    'the document does not say ‘cost 1’'
    """
    found = [span for span in source.folded.places(text) if not _cuts(source, span)]
    here = (span for place in places for span in found if inside(span, place))
    span = next(here, found[0] if found else None)
    return span or reason("words_not_in_text", path, f"the document does not say {shown(text)}")


def _cuts(source: Source, span: Span) -> bool:
    near = Span(start=max(0, span.start - MAX_DIGITS), end=min(len(source.text), span.end + MAX_DIGITS))
    return any(
        overlap(number, span) and not inside(number, span)
        for number in source.numbers_in(near)
        if number.kind not in {"date", "identifier"}
    )
