"""Whether the document gives the date that a claim gives.

The words for the date are looked for in the quote, else nearest before it. Where they stand, the reader has resolved
them with the document's own date; where they don't, as in another notation, some date of the document has to be the
one claimed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from extractor.gate.clock import minutes
from extractor.gate.edtf import UNKNOWN_YEAR, agrees, agrees_but_for_year, ends, in_order, month_of, years
from extractor.gate.lexicon import SURELY_FORMER
from extractor.gate.periods import period_before, year_up_to
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, by_nearness, inside, overlap
from extractor.gate.tables import column_head
from extractor.gate.weeks import half_years_named, months_named, weeks_named
from extractor.gate.words import words
from extractor.types import ClaimDate, Number, Reason, Span

_LEAD: Final = 60


def prove_date(
    source: Source, date: ClaimDate, place: Span, number: Number | None = None
) -> tuple[Span | None, Reason | None]:
    """The span that gives the date of a claim, about this number if it has one, or the reason why none does."""
    if (wrong := _clock_reason(source, date)) is not None:
        return None, wrong
    spots = by_nearness(source.folded.places(date.surface, any_case=True), place)
    spots = [spot for spot in spots if inside(spot, place)] or spots
    for spot in spots:
        if _said_at(source, spot, date):
            return spot, None
    if spots and number is not None and "/" in date.value and _heads(source, number, date):
        return spots[0], None
    if spots and (said := _read_at(source, spots)):
        return spots[0], _differs(source, date, said, source.text[spots[0].start : spots[0].end])
    return _elsewhere(source, date, place, spots)


def _read_at(source: Source, spots: list[Span]) -> list[str]:
    return [said for spot in spots for said in _dates_at(source, spot)]


def _dates_at(source: Source, spot: Span) -> list[str]:
    return _with_interval(
        [_in_its_year(source, date, spot) for date in source.dates if date.date and overlap(date, spot)]
    )


def _in_its_year(source: Source, number: Number, spot: Span) -> str:
    """The date; in the year before the one given last before it, if so it says: 'October of the previous year'."""
    date = number.date or ""
    if not date.startswith(UNKNOWN_YEAR) or SURELY_FORMER.isdisjoint(words(spot.of(source.text))):
        return date
    given = source.year_given_before(number.start)
    return date if given is None else date.replace(UNKNOWN_YEAR, f"{int(given) - 1:04}")


def _periods_at(source: Source, spot: Span) -> list[str]:
    """The periods that end on the dates there: 'the three months ended June 30, 2026', 'up to October 2025'."""
    here = (number for number in source.dates if number.date and overlap(number, spot))
    ends = ((number.start, _in_its_year(source, number, spot)) for number in here)
    leads = ((source.text[max(0, start - _LEAD) : start], end) for start, end in ends)
    return [period for lead, end in leads for period in (period_before(lead, end), year_up_to(lead, end)) if period]


def _named_at(source: Source, spot: Span, value: str) -> list[str]:
    """The weeks, half-years and months with a short year that words there name, where such a date is claimed."""
    words_there = spot.of(source.text)
    if "W" in value:
        year = source.year_given_before(spot.start)
        return list(weeks_named(words_there, source.years_about(spot.start) if year is None else {year}))
    if "/" in value:
        return list(half_years_named(words_there))
    return [month for month in months_named(words_there, source.language) if month[:4] in source.years]


def _heads(source: Source, number: Number, date: ClaimDate) -> bool:
    """Tell whether the head of a figure's column is that period: 'Six Months Ended June 30,' above '2025'."""
    head = column_head(source, number)
    dates = (part for reading in source.readings(head) for part in reading if part.date)
    periods = (period_before(head[: part.start], part.date or "") for part in dates)
    return any(period is not None and agrees(date.value, period) for period in periods)


def _said_at(source: Source, spot: Span, date: ClaimDate) -> bool:
    said = [*_dates_at(source, spot), *(_periods_at(source, spot) if "/" in date.value else ())]
    said += _named_at(source, spot, date.value)
    if any(_proves(source, date.value, given, spot.start) for given in said):
        return True
    return any(part_of(date.value, own, given) for own in _own(source, date) for given in said)


def _proves(source: Source, value: str, said: str, at: int) -> bool:
    """Tell whether the date is said, its year there or elsewhere in the document."""
    if not in_order(value):
        return False
    return agrees(value, said) or (
        agrees_but_for_year(value, said)
        and all(years(end) <= source.years_about(at, month_of(end)) for end in ends(value))
    )


def part_of(value: str, own: str, said: str) -> bool:
    """Tell whether the claim's words are the less exact part of a date: '2012' of '4 July 2012'."""
    if agrees(value, own):
        return True
    return own.startswith(UNKNOWN_YEAR) and value[4:] == own[4:] and value[:4] == said[:4]


def _own(source: Source, date: ClaimDate) -> list[str]:
    """The claim's words for the date, read by themselves; they may be the date's own notation."""
    if date.surface == date.value:
        return [date.value]
    readings = source.readings(date.surface)
    return [said for reading in readings for said in _with_interval([part.date for part in reading if part.date])]


def _may_mean(source: Source, date: ClaimDate) -> Iterator[str]:
    """All that the claim's words for the date may mean in any language: '12/06/2018' is 12 June and December 6."""
    for reading in source.notations(date.surface):
        yield from _with_interval([part.date for part in reading if part.date])
        yield from (str(other) for part in reading for other in part.readings)


def _with_interval(dates: list[str]) -> list[str]:
    """The dates, and the interval that the first and last of them make."""
    return [*dates, f"{dates[0]}/{dates[-1]}"] if len(dates) > 1 else dates


def _elsewhere(source: Source, date: ClaimDate, place: Span, spots: list[Span]) -> tuple[Span | None, Reason | None]:
    if not spots and _says_other(source, date):
        message = f"{shown(date.surface)} does not say {date.value}"
        return None, reason("date_differs", "date", message)
    proving = [
        number for number in source.dates if number.date and _proves(source, date.value, number.date, number.start)
    ]
    if proving:
        return (spots or by_nearness([_span(number) for number in proving], place))[0], None
    return None, _differs(source, date, [number.date for number in source.dates if number.date], None)


def _says_other(source: Source, date: ClaimDate) -> bool:
    """Tell whether the claim's words mean dates, and none of those in any language is the claimed one."""
    named = False
    for said in chain(_own(source, date), _may_mean(source, date)):
        if _same_words(date.value, said):
            return False
        named = True
    return named


def _same_words(value: str, own: str) -> bool:
    """Tell whether a notation may mean the date: 03/04 is 3 April as well as March 4."""
    return agrees(value, own) or agrees_but_for_year(value, own) or agrees(value, _swapped(own))


def _swapped(date: str) -> str:
    year, *rest = date.split("-")
    return "-".join([year, *reversed(rest)])


def _span(number: Number) -> Span:
    return Span(start=number.start, end=number.end)


def _differs(source: Source, date: ClaimDate, said: list[str], written: str | None) -> Reason:
    if any(agrees_but_for_year(date.value, given) for given in said):
        year = ", ".join(sorted(years(date.value) - source.years))
        what = f"nowhere the year {year}" if year else "another year before it"
        return reason("year_not_in_text", "date", f"the document gives the day but {what}")
    if written is None:
        return reason("date_not_in_text", "date", f"no date of the document is {date.value}")
    which = "" if said[0] == written else f", which is {said[0]}"
    message = f"the text says {shown(written)}{which}; the claim says {date.value}"
    return reason("date_differs", "date", message)


def _clock_reason(source: Source, date: ClaimDate) -> Reason | None:
    """Why the time of day is not in the document, if the claim gives one."""
    for end in date.value.split("/", 1):
        _, has_time, time = end.partition("T")
        if has_time and minutes(time) not in source.clock_times:
            return reason("date_not_in_text", "date", f"the document gives no time {shown(time)}")
    return None
