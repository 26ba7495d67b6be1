"""Whether the date that a claim gives its number is that of another number of the quote."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.change import GIVEN_UP, MEASURED_AGAINST, follows
from extractor.gate.clause import Clause
from extractor.gate.edtf import UNKNOWN_YEAR, agrees, ends
from extractor.gate.lexicon import COMPARED, SURELY_FORMER, THAN
from extractor.gate.pair import Pair
from extractor.gate.periods import leads_to_end
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, digit_tokens, inside
from extractor.gate.words import words
from extractor.types import Claim, Number, Reason, Span

_NEAR_WORDS: Final = 4
_BACK: Final = 40
_LEAD: Final = 40
_AGAINST: Final = re.compile(rf"\b(?:{'|'.join((*COMPARED, *THAN))})(?:\s+de[mr])?\s+$", re.IGNORECASE)
"""What leads to the date that a change is counted from."""


def dated_by_other(pair: Pair, *, over_time: bool) -> str | None:
    """The date of the other number, where the claim gives it and this number has another, or none by comparison."""
    source, claim, own, other = pair.source, pair.claim, pair.own, pair.other
    ours, theirs = date_near(source, own), date_near(source, other)
    if ours is not None and _is_compared(source.text, own.number, ours):
        ours = None
    if over_time and theirs is not None and _is_of_later(theirs, own, other):
        ours = None
    elif follows(source.text, own.number, MEASURED_AGAINST) and (ours is not None or _is_former(source, own)):
        dates = [number for number in source.numbers_in(other.span) if number.date is not None]
        theirs = theirs or (dates[0] if len(dates) == 1 else None)
    elif ours is None and not (follows(source.text, other.number, MEASURED_AGAINST) or _leads(source, theirs, pair)):
        return None
    if theirs is None:
        return None
    named = source.dates_named(claim.measure)
    claimed = [date for date in named if not claim.date or UNKNOWN_YEAR not in date]  # its own date says the year
    claimed += [claim.date.value] if claim.date else []
    if ours is not None and (ours.date == theirs.date or any(within(date, ours) for date in claimed)):
        return None
    return theirs.surface if any(within(date, theirs) for date in claimed) else None


def wrong_comparison(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim gives a change the date that it is counted from: '1.1% more than in October 2013'."""
    if claim.date is None:
        return None
    dates = [date for date in source.numbers_in(place) if date.date and digit_tokens(date.surface)]
    here = [date for date in dates if within(claim.date.value, date)]  # 'last year' may be that of another date
    if not here or not all(_is_compared(source.text, number, date) for date in here):
        return None
    message = f"{shown(number.surface)} is compared with {shown(here[0].surface)}, not a figure of it"
    return reason("bound_to_other_number", "date", message)


def _is_compared(text: str, number: Number, date: Number) -> bool:
    """Tell whether the date says what the number before it is compared with."""
    lead = text[number.end : date.start] if number.end <= date.start else ""
    return len(lead) <= _LEAD and _AGAINST.search(lead) is not None


def _leads(source: Source, date: Number | None, pair: Pair) -> bool:
    """Tell whether the date leads to the other number, which comes later: 'and in March 7%'."""
    if date is None or pair.follows_on or date.start < pair.own.number.end or date.end > pair.other.number.start:
        return False
    return len(words(source.text[date.end : pair.other.number.start])) <= 1


def _is_of_later(date: Number, own: Clause, other: Clause) -> bool:
    """Tell whether a date stands behind the later of two figures of one thing: 'from 5 to 7 on 1 May'."""
    return own.number.end <= other.number.start and other.number.end <= date.start and "/" not in (date.date or "/")


def _is_former(source: Source, own: Clause) -> bool:
    """Tell whether the number is said to be the one of before: 'against 5 the day before'."""
    return not SURELY_FORMER.isdisjoint(words(source.text[own.number.end : own.span.end]))


def date_near(source: Source, clause: Clause) -> Number | None:
    """The one date within a few words of the number; a figure given up for another shares that one's date."""
    number = clause.number
    here = [other for other in source.numbers_in(clause.span) if not any(inside(other, span) for span in clause.asides)]
    found = [other for other in here if _dates(source.text, other, number)]
    if not found and follows(source.text, number, GIVEN_UP):
        before = source.numbers_in(Span(start=max(0, number.start - _BACK), end=number.start))
        found = [other for other in before[-1:] if other.date is not None]
    return found[0] if len(found) == 1 else None


def _dates(text: str, date: Number, number: Number) -> bool:
    if date.date is None:
        return False
    if number.end <= date.start and (lead := leads_to_end(text[number.end : date.start])):
        return len(words(lead)) <= _NEAR_WORDS
    return _gap(text, number, date) <= _NEAR_WORDS


def _gap(text: str, one: Number, other: Number) -> int:
    first, second = sorted((one, other), key=lambda number: number.start)
    return len(words(text[first.end : second.start]))


def within(date: str, number: Number) -> bool:
    """Tell whether the dates agree, or one is the month or year of the other."""
    said = number.date or ""
    return agrees(date, said) or any(
        one.startswith(other) or other.startswith(one) for one in ends(date) for other in ends(said) if one and other
    )
