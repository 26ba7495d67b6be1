"""Whether a figure that changed 'from A to B' is claimed for the right one of two periods.

Only where the document compares exactly two periods that differ by nothing but the year is it sure which is A's.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from extractor.gate.edtf import UNKNOWN_YEAR
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source
from extractor.types import Claim, Number, Reason, Span

_FROM: Final = re.compile(r"(?:\bfrom|\bvon|\bde)\s+$", re.IGNORECASE)
_TO: Final = re.compile(r"[\s\w%€$£-]{0,24}\s(?:to|auf|à)\s+", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_LEAD: Final = 8


def wrong_end(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the figure is that of the other period."""
    ends = _ends(source, place)
    if ends is None or number not in ends:
        return None
    for date in _periods(source, claim):
        periods = sorted({said for said in _dates(source, place, date) if _shape(said) == _shape(date)})
        if len(periods) == len(ends) and date in periods and periods.index(date) != ends.index(number):
            message = f"{shown(number.surface)} is the figure of {periods[ends.index(number)]}, not of {date}"
            return reason("bound_to_other_number", "measure", message)
    return None


def _ends(source: Source, place: Span) -> tuple[Number, Number] | None:
    """The two numbers of the quote's only 'from A to B'."""
    numbers = source.quantities_in(place)
    found = [
        (left, right)
        for left, right in pairwise(numbers)
        if _FROM.search(source.text[max(0, left.start - _LEAD) : left.start])
        and _TO.fullmatch(source.text[left.end : right.start])
    ]
    return found[0] if len(found) == 1 else None


def _periods(source: Source, claim: Claim) -> list[str]:
    """The full dates that the claim's measure names, or its own date."""
    named = [date for date in source.dates_named(claim.measure) if UNKNOWN_YEAR not in date]
    return named or ([claim.date.value] if claim.date else [])


def _dates(source: Source, place: Span, date: str) -> list[str]:
    """The dates to choose among: bare years only from the quote, since a document is full of them."""
    numbers = source.numbers_in(place) if _shape(date) == _shape("2000") else source.dates
    return [number.date for number in numbers if number.date is not None]


def _shape(date: str) -> str:
    return _YEAR.sub("", date)
