"""The spans of the document that prove a claim, field by field."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.source import Source
from extractor.gate.unit import measures
from extractor.types import Claim, Evidence, Number, Span

_WORD: Final = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|[%‰€$£¥°]")
_REACH: Final = 60


def gather(source: Source, claim: Claim, place: Span, number: Number | None, date: Span | None) -> Evidence:
    """The evidence for a claim whose quote stands at `place`; a field that stands nowhere word for word has none."""
    return Evidence.trusted(
        quote=place,
        quantity=Span.trusted(start=number.start, end=number.end) if number else None,
        bound=number.cue if number and number.bound != "exact" else None,
        unit=_unit(source, claim, number, place) if number else None,
        date=date,
        speaker=source.locate(claim.speaker, place),
        subject=source.locate(claim.subject, place),
        measure=source.locate(claim.measure, place),
        place=source.locate(claim.place, place),
    )


def _unit(source: Source, claim: Claim, number: Number, place: Span) -> Span | None:
    """Where the unit stands: in or right behind the number, by the claim's name for it or by another of its names."""
    units = [unit for unit in (claim.quantity.unit if claim.quantity else None, number.unit) if unit]
    behind = source.text[number.start : min(place.end, number.end + _REACH)]
    for unit in units:
        at = _spelled(unit, behind)
        if at is not None:
            return Span.trusted(start=number.start + at, end=number.start + at + len(unit))
    wanted = {measure for unit in units for measure in measures(unit)}
    for found in _WORD.finditer(behind):
        if wanted.intersection(measures(found.group())):
            return Span.trusted(start=number.start + found.start(), end=number.start + found.end())
    return None


def _spelled(unit: str, text: str) -> int | None:
    """Where the unit stands in a text, whole, in any case of letters."""
    wanted, lowered = unit.lower(), text.lower()
    if len(wanted) != len(unit) or len(lowered) != len(text):
        wanted, lowered = unit, text  # a letter that is two in lower case would move all that follow
    at = lowered.find(wanted)
    while at >= 0 and (lowered[max(0, at - 1) : at].isalpha() or lowered[at + len(wanted) :][:1].isalpha()):
        at = lowered.find(wanted, at + 1)
    return at if at >= 0 else None
