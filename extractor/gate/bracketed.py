"""Which of several names a figure alone in brackets belongs to: 'Moss (+11%), Orsk (+9%) and Rena (+4%)'."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.keeping import kept_by_its_source
from extractor.gate.pair import touching
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.gate.words import content
from extractor.types import Claim, Number, Reason, Span

_NAME: Final = re.compile(
    r"((?:[A-ZÀ-Þ][\w’'-]+[\s-](?:(?:de|d[eu]s|del|la|of|the|am|an|à)\s)*){1,4})\((?:n\s?=\s?)?\Z"
)
"""A name before a bracket."""
_REACH: Final = 60
_FEWEST: Final = 2


def wrong_bracket(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the figure isn't that of the name claimed, which stands before another one in brackets."""
    named = _named(source, place)
    if len(named) < _FEWEST:
        return None
    said = content(" ".join(filter(None, (claim.subject, claim.measure, claim.place))))
    own = next((name for other, name in named if other == number), None)
    if touching(said, own if own is not None else _beside(source, number, place)):
        return None
    for other, name in named:
        if (other.kind, other.unit) == (number.kind, number.unit) and touching(said, name):
            message = f"{shown(other.surface)}, not {shown(number.surface)}, stands with the name claimed"
            return reason("bound_to_other_number", "subject", message)
    return None


@kept_by_its_source
def _named(source: Source, place: Span) -> tuple[tuple[Number, frozenset[str]], ...]:
    """The figures of the quote that stand alone in brackets behind a name, each with the words of that."""
    found = []
    for number in source.quantities_in(place):
        before = source.text[max(place.start, number.start - _REACH) : number.start]
        if source.text.startswith(")", number.end) and (name := _NAME.search(before)) is not None:
            found.append((number, senses(content(name[1]))))
    return tuple(found)


def _beside(source: Source, number: Number, place: Span) -> frozenset[str]:
    """The words between the figures around this one."""
    numbers = source.quantities_in(place)
    before = max((other.end for other in numbers if other.end <= number.start), default=place.start)
    behind = min((other.start for other in numbers if other.start >= number.end), default=place.end)
    return senses(content(source.text[before:behind]))
