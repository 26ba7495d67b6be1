"""Whether a figure that changed is claimed for the right one of two times.

'From A to B', 'B, up from A' and 'B, compared with A a year earlier' each have an earlier figure and a later one. A
claim about the later one doesn't call it the former, nor the other way about; and which of two dated periods is whose
is sure where the document compares exactly two that differ by nothing but the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final, Literal, NamedTuple, TypeAlias

from extractor.gate.clause import start_of
from extractor.gate.edtf import UNKNOWN_YEAR, agrees
from extractor.gate.keeping import kept_by_its_source
from extractor.gate.lexicon import (
    COMPARED,
    CURRENT,
    EXPECTATIONS,
    FORMER,
    FROM,
    NEW,
    REPLACED,
    SURELY_FORMER,
    TIME_WORDS,
    TO,
)
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.gate.words import content, words
from extractor.types import Claim, Number, Reason, Span

Time: TypeAlias = Literal["earlier", "later"]

_FROM: Final = re.compile(rf"\b(?:{'|'.join(FROM)})\s+$", re.IGNORECASE)
_TO: Final = re.compile(rf"[\s\w%€$£().-]{{0,40}}\b(?:{'|'.join(TO)})\s+", re.IGNORECASE)
_SINCE: Final = re.compile(r"\b(?:up|down)\s+from\s+$", re.IGNORECASE)
_COMPARED: Final = re.compile(rf"\b(?:{'|'.join(COMPARED)})\s+(?:\w+\s+)?$", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_AHEAD: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(EXPECTATIONS))}|\w{{2,}}(?:era|eront|rá|rán))\s[^.;]*$", re.IGNORECASE
)
_ARTICLES: Final = r"(?:the|de[rnmns]|die|das|l[ae]s?|los|el|l['’])"
GIVEN_UP: Final = re.compile(
    rf"\b(?:{'|'.join(REPLACED)})\s*(?:{_ARTICLES}\s+)?(?:[^\W\d_]+(?:ed|en|s)\s+)?$", re.IGNORECASE
)
"""What leads to a figure that no longer holds: 'instead of', 'statt der geplanten'."""
_DENIED: Final = re.compile(
    r"(?:[,;–—(-]|\b(?:and|but|und|et|mais|y|pero))\s*(?:not|nicht|non(?:\s+pas)?|pas|no)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What leads to a figure that is denied beside one that holds: '47, not 53'."""
MEASURED_AGAINST: Final = re.compile(rf"\b(?:{'|'.join(COMPARED)})\s*(?:{_ARTICLES}\s+)?$", re.IGNORECASE)
_BACK: Final = re.compile(rf"(?:\s+[^\W\d_]+)?\s+(?:{'|'.join(FROM)}|nach|tras|après)\s+(?:the\s+)?", re.IGNORECASE)
"""What leads from a figure to the one before it: '5 from 7', '5 nach 7'."""
_MORE_THAN: Final = re.compile(
    rf"\s+(?:(?:more|higher|larger|greater|less|fewer|lower|smaller)\s+than|above|below|over|under|up\s+from|down\s+from"
    rf"|(?:mehr|höher|weniger|niedriger|geringer)\s+als|über|unter"
    rf"|(?:de\s+plus|de\s+moins|supérieure?s?|inférieure?s?)\s+(?:que|aux?|à)|au-dessus\s+d(?:e|es|u)|au-dessous\s+d(?:e|es|u)"
    rf"|(?:más|menos|mayor|menor|superior|inferior)\s+(?:que|al?|de)|por\s+(?:encima|debajo)\s+del?)\s+(?:{_ARTICLES}\s+)?",
    re.IGNORECASE,
)
"""What leads from how much more or less it is now to the figure of before: '3.3% more than the' 200 of last year."""
_THAN_FIGURE: Final = re.compile(
    r"\b(?:higher|lower|more|less|faster|slower|stronger|weaker|better|worse)\s+than\s[^.;]{0,40}?"
    r"\b(?:reading|figure|level|rate|value|total)\s+of\s+$|"
    r"\b(?:höher|niedriger|mehr|weniger|stärker|schwächer)\s+als\s[^.;]{0,40}?\b(?:Wert|Stand|Zahl|Rate)\s+von\s+$|"
    r"\b(?:plus|moins|supérieure?|inférieure?)\s[^.;]{0,40}?\b(?:chiffre|niveau|taux|total)\s+de\s+$|"
    r"\b(?:más|menos|mayor|menor|superior|inferior)\s[^.;]{0,40}?\b(?:cifra|nivel|tasa|dato|total)\s+del?\s+$",
    re.IGNORECASE,
)
"""What leads to the figure of another time: 'higher than the August reading of'."""
_BRACKET: Final = re.compile(
    rf"[^().;]{{0,40}}\((?:[^()\d]*\b(?:{'|'.join(sorted(SURELY_FORMER))})\b[^()\d]*|(?:19|20)[0-9]{{2}}):?\s*|\s*\(",
    re.IGNORECASE,
)
"""What opens a bracket that holds the figure of the period before, and nothing else."""
_OPENS: Final = re.compile(r"[^().;\d]{0,80}\(")
_TOLD: Final = re.compile(r"\s+([^()\d]{1,30})\)")
_LEAD: Final = 30
_AFTER: Final = 60
_FEW: Final = 3
_CLOSE: Final = 4
"""Words between the two ends of a change; with more of them, it may be two things that are told of."""
_UNTOLD: Final = frozenset({"earlier"})
_STOP: Final = re.compile(r"[.;,()](?:\s|$)")


class Change(NamedTuple):
    """An earlier figure and a later one, and how the earlier one's time is told: in which words, of what else.

    `aside` is the one that the text tells only to compare the other with, if there is one.
    `ahead` says that the change is to come, so that the earlier one still holds: 'will rise from 5 to 6'.
    """

    earlier: Number
    later: Number
    aside: Number | None
    then: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    ahead: bool = False


def wrong_time(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the figure is that of the other time, or nothing where that is not sure."""
    given_up = _given_up(source, place)
    if given_up and claim.measure is not None:
        former = not FORMER.isdisjoint(words(claim.measure))
        return None if former == (number in given_up) else _told(number, former=number in given_up)
    if _denied(source, number, place) and FORMER.isdisjoint(words(claim.measure or "")):
        return reason("not_asserted", "quantity", f"the text says that it is not {shown(number.surface)}")
    changes = _changes(source, place)
    for change in changes:
        if number in change[:2] and (wrong := _mistimed(source, claim, number, change, place)) is not None:
            return wrong
    if len(changes) == 1 and number in changes[0][:2]:
        return _other_period(source, claim, number, changes[0], place)
    return None


def times_compared(source: Source, place: Span) -> Mapping[int, Time]:
    """The time of each figure that the text tells only to compare another with, by where the figure starts.

    >>> from extractor.gate.source import source_of
    >>> times_compared(source_of("Rents rose from 800 to 950 euros."), Span(start=0, end=33))
    {16: 'earlier'}
    """
    beside: dict[int, Time] = {
        change.aside.start: "earlier" if change.aside == change.earlier else "later"
        for change in _changes(source, place)
        if change.aside is not None
    }
    return beside | dict.fromkeys(given_up(source, place), "earlier")


def are_one_over_time(source: Source, place: Span, one: Number, other: Number) -> bool:
    """Tell whether the two are one figure at two times."""
    return any({one.start, other.start} == {end.start for end in change[:2]} for change in _changes(source, place))


def told_by_time(source: Source, claim: Claim, place: Span, number: Number) -> bool:
    """Tell whether the quote tells of one change only, and the claim names the period of this end of it."""
    changes = [change for change in _changes(source, place) if number in change[:2]]
    if len(changes) != 1 or len(source.quantities_in(place)) > _FEW:
        return False
    [change] = changes
    said = frozenset(words(f"{claim.measure} {claim.subject}"))
    if bool(said & (SURELY_FORMER | change.then)) != (number == change.earlier):
        return False
    return number == change.earlier or change.later.unit == change.earlier.unit


def given_up(source: Source, place: Span) -> frozenset[int]:
    """Where the figures start that others stand in the place of: '5 instead of 7'."""
    return frozenset(number.start for number in _given_up(source, place))


def in_place_of(source: Source, place: Span, number: Number) -> Number:
    """The figure that holds where this one doesn't, or this one: what is said of the 5 of '5 instead of 7' is."""
    if not follows(source.text, number, GIVEN_UP):
        return number
    before = [n for n in source.quantities_in(place) if n.start < number.start and n.unit == number.unit]
    return before[-1] if before else number


def _given_up(source: Source, place: Span) -> list[Number]:
    """The figures that others stand in the place of: '5 instead of 7'."""
    return [other for other in source.quantities_in(place) if follows(source.text, other, GIVEN_UP)]


def _denied(source: Source, number: Number, place: Span) -> bool:
    """Tell whether the figure is one that the text puts right: '47, not 53'."""
    others = [other for other in source.quantities_in(place) if other != number]
    return bool(others) and follows(source.text, number, _DENIED)


def _told(number: Number, *, former: bool) -> Reason:
    told = "the figure that no longer holds" if former else "the figure that holds"
    return reason("bound_to_other_number", "measure", f"{shown(number.surface)} is {told}; the claim says the contrary")


@kept_by_its_source
def _changes(source: Source, place: Span) -> tuple[Change, ...]:
    """The changes that the quote tells of."""
    return tuple(_find_changes(source, place))


def _find_changes(source: Source, place: Span) -> Iterator[Change]:
    text, numbers = source.text, source.quantities_in(place)
    for at, (nearest, right) in enumerate(pairwise(numbers)):
        before = text[max(0, right.start - _LEAD) : start_of(right)]
        between = text[nearest.end : start_of(right)]
        more = nearest.kind == "percent" and nearest.unit != right.unit and _MORE_THAN.fullmatch(between) is not None
        left = numbers[at - 1] if more and at and numbers[at - 1].unit == right.unit else nearest
        led = _FROM.search(text[max(0, left.start - _LEAD) : left.start]) and not _SINCE.search(before)
        if led and _TO.fullmatch(between):
            ahead = _AHEAD.search(text[max(place.start, left.start - _AFTER) : left.start]) is not None
            close = len(between.split()) <= _CLOSE
            yield Change(left, right, left if close and not ahead else None, ahead=ahead)
        elif (_alike(left, right) and _BACK.fullmatch(between)) or _in_bracket(text, left, right, between):
            yield Change(right, left, right, frozenset(words(_behind(text, right, place))) & SURELY_FORMER)
        elif told := _told_in_bracket(text, left, right, between):
            yield Change(right, left, right, told)
        elif _alike(left, right) and _THAN_FIGURE.search(between):
            gap = Span(start=left.end, end=right.start)
            said = frozenset(words(between)) & FORMER
            if said or any(number.date for number in source.numbers_in(gap)):
                yield Change(right, left, right, said or _UNTOLD)
        elif (since := _SINCE.search(before)) or more or _COMPARED.search(before):
            behind = _behind(text, right, place)
            said = frozenset(words(behind))
            beside = senses(content(behind)) - senses(FORMER | TIME_WORDS)
            dated = any(number.date for number in source.numbers_in(Span(start=right.end, end=right.end + len(behind))))
            if said & CURRENT:
                yield Change(left, right, right, frozenset(), beside)
            elif since or dated or said & FORMER:
                yield Change(right, left, right, said & FORMER or _UNTOLD, beside)


def _behind(text: str, number: Number, place: Span) -> str:
    return _STOP.split(text[number.end : min(place.end, number.end + _AFTER)])[0]


def _in_bracket(text: str, left: Number, right: Number, between: str) -> bool:
    """Whether a figure of the same unit stands alone in a bracket behind: '9.1 million tonnes (9.3 million tonnes)'."""
    closed = text.startswith(")", right.end)
    return closed and left.unit == right.unit and _BRACKET.fullmatch(between) is not None


def _told_in_bracket(text: str, left: Number, right: Number, between: str) -> frozenset[str]:
    """The words for the period before, behind a figure in a bracket that has none of its own: '394 (249 last year)'."""
    told = _TOLD.match(text, right.end)
    alike = right.unit in {None, left.unit} and right.kind == left.kind
    return frozenset(words(told[1])) & FORMER if told and alike and _OPENS.fullmatch(between) else frozenset()


def _alike(one: Number, other: Number) -> bool:
    units = [number.unit.partition(" per ")[0] for number in (one, other) if number.unit]
    return len(set(units)) <= 1


def _mistimed(source: Source, claim: Claim, number: Number, change: Change, place: Span) -> Reason | None:
    """Why the claim calls the later figure the former, or takes the earlier one for the one that holds."""
    said = frozenset(words(f"{claim.measure} {claim.subject}"))
    former, current = said & (SURELY_FORMER | change.then), said & CURRENT
    if number == change.later and former and not current:
        return _told(number, former=False)
    holds = said & NEW if change.ahead else current
    if number == change.earlier and holds and not said & FORMER:
        return _told(number, former=True)
    if number == change.aside == change.earlier and change.then and _is_of_later(source, claim, change, place):
        return _told(number, former=True)
    undated = claim.date is None and not source.dates_named(claim.measure) and not source.dates_named(claim.subject)
    elsewhere = not senses(said).isdisjoint(change.beside)
    timed = said & (FORMER if number == change.earlier else CURRENT)
    if number == change.aside and undated and not elsewhere and not timed and claim.measure:
        return _told(number, former=number == change.earlier)
    return None


def _is_of_later(source: Source, claim: Claim, change: Change, place: Span) -> bool:
    """Tell whether the claim gives the earlier figure the date that stands with the later one, and only there."""
    date, edge = claim.date, change.later.end
    if date is None or not FORMER.isdisjoint(words(claim.measure or "")):
        return False
    here = [number for number in source.numbers_in(place) if number.date and agrees(date.value, number.date)]
    return bool(here) and all(number.end <= edge for number in here)


def _other_period(source: Source, claim: Claim, number: Number, change: Change, place: Span) -> Reason | None:
    """Why the claim gives the figure the other one's dated period."""
    ends = change[:2]
    for date in _periods(source, claim):
        periods = sorted({said for said in _dates(source, place, date) if _shape(said) == _shape(date)})
        if len(periods) == len(ends) and date in periods and periods.index(date) != ends.index(number):
            message = f"{shown(number.surface)} is the figure of {periods[ends.index(number)]}, not of {date}"
            return reason("bound_to_other_number", "measure", message)
    return None


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


def follows(text: str, number: Number, leads: re.Pattern[str]) -> bool:
    """Tell whether the number comes right behind one of these words, an article and an adjective aside."""
    start = start_of(number)
    return leads.search(text, max(0, start - _LEAD), start) is not None
