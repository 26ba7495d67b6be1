"""Whether the text gives the number to another field of the record than the one that holds it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from extractor.gate.clause import Clause
from extractor.gate.clauses import clauses
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.gate.unit import measures
from extractor.gate.words import content, words
from extractor.types import Number, Span

_KEPT: Final = 16


def other_called(source: Source, own: str, others: Iterable[str], number: Number, place: Span) -> str | None:
    """The other field whose number it is: what it counts or is a figure of has all the words of that field's name.

    That is said only if the sentence lacks a word of the field's own name that the document uses elsewhere, so that
    the document may well have spoken of it. Names come as words: 'net profit'.

    >>> source = Source("Revenue rose to 40 million euros. Orders fell 3%.")
    >>> number, place = source.numbers[1], Span(start=34, end=49)
    >>> other_called(source, "revenue fell by", ["net profit", "orders"], number, place)
    'orders'
    """
    wanted = senses(content(own))
    lacking = wanted - _said(place.of(source.text))
    if lacking.isdisjoint(_said(source.text)):
        return None
    clause = next((clause for clause in clauses(source, place) if clause.number.start == number.start), None)
    told = _told(clause) if clause else frozenset()
    meanings = ((other, senses(content(other))) for other in others)
    return next((other for other, meant in meanings if meant and meant <= told and not meant <= wanted), None)


def _told(clause: Clause) -> frozenset[str]:
    """What the clause's number counts, or else what it is a figure of."""
    unit = clause.number.unit
    if unit and not measures(unit):
        return senses(content(unit))
    return clause.about | clause.led_by


@lru_cache(maxsize=_KEPT)
def _said(text: str) -> frozenset[str]:
    return senses(words(text))
