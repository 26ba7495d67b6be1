"""The spans of the document that prove a claim, field by field."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.remembering import remembered
from extractor.gate.source import Source
from extractor.gate.unit import measures
from extractor.types import Claim, Evidence, Number, Span

_WORD: Final = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|[%‰€$£¥°]")
_REACH: Final = 60


def gather(source: Source, claim: Claim, place: Span, number: Number | None, date: Span | None) -> Evidence:
    """The evidence for a claim whose quote stands at `place`; a field that stands nowhere word for word has none."""
    return Evidence(
        quote=place,
        quantity=Span(start=number.start, end=number.end) if number else None,
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
    near = Span(start=number.start, end=min(place.end, number.end + _REACH))
    for unit in units:
        at = _spelled(unit).search(source.text, near.start, near.end)
        if at is not None:
            return Span(start=at.start(), end=at.end())
    wanted = {measure for unit in units for measure in measures(unit)}
    for found in _WORD.finditer(near.of(source.text)):
        if wanted.intersection(measures(found.group())):
            return Span(start=near.start + found.start(), end=near.start + found.end())
    return None


@remembered
def _spelled(unit: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_]){re.escape(unit)}(?![^\W\d_])", re.IGNORECASE)
