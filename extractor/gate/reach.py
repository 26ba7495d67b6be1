"""Where in a quote the verb of a number may stand."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.clause import Clause, start_of
from extractor.gate.clauses import JOINT, clauses
from extractor.gate.source import Source
from extractor.types import Number, Span

_PARTS: Final = re.compile(rf"[,;:()]\s|\s[–—-]\s|{JOINT}", re.IGNORECASE)
_MARK: Final = re.compile(r"[,;:.!?()]\s")


def reach(source: Source, number: Number, place: Span) -> list[str]:
    """Where the verb of the number may stand: in its clause, and in those that share one with it, nearest first."""
    around = clauses(source, place)
    at = next((at for at, clause in enumerate(around) if clause.number.start == number.start), None)
    if at is None:
        return [place.of(source.text)]
    first = last = at
    while last + 1 < len(around) and (around[last + 1].weak or around[last + 1].span == around[last].span):
        last += 1
    while first and (around[first - 1].span == around[first].span or _takes_verb(around[first])):
        first -= 1
    near, wide = around[at].span, Span.trusted(start=around[first].span.start, end=around[last].span.end)
    return [_nearest(source.text, number, near), near.of(source.text), wide.of(source.text)]


def _takes_verb(clause: Clause) -> bool:
    return clause.leans_back or clause.gapped or clause.part or clause.compared


def _nearest(text: str, number: Number, clause: Span) -> str:
    """What of the clause no comma or 'and' parts from the number: 'injuring 27 passengers' before 'and killing one'."""
    before = list(_PARTS.finditer(text, clause.start, start_of(number)))
    after = _PARTS.search(text, number.end, clause.end)
    return text[before[-1].end() if before else clause.start : after.start() if after else clause.end]


def unparted(source: Source, number: Number, place: Span) -> str:
    """What of the quote no mark parts from the number."""
    before = list(_MARK.finditer(source.text, place.start, number.start))
    after = _MARK.search(source.text, number.end, place.end)
    return source.text[before[-1].end() if before else place.start : after.start() if after else place.end]
