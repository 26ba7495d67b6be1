"""Expressions of time that stand together made one: 'Monday at 5pm', 'from 2 July to 10 July', 'the end of March'.

Dates, times of day and durations are read one by one before; here those that say one thing are joined, with the words
that tell which part or which one is meant. The joined figure keeps the date, or the interval, of its parts; what opens
an interval ('from', 'between') is its cue.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.numbers.bounds.before import about_words
from extractor.numbers.characters import lead_word
from extractor.numbers.dates.clocks import time_of
from extractor.numbers.dates.spans import part_of
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language, any_of
from extractor.numbers.patterns import lazy_pattern

_TIMED = frozenset({"date", "time"})
_LAST_HOUR = 24
_REACH = 40
_WIDEST = 28
_YEAR, _UNKNOWN = 4, "XXXX-"
_LONG = frozenset({"week", "weekend", "month", "quarter", "year", "anchored"})
_NEAR = 120
_SCORE = lazy_pattern("[0-9]{1,2}-[0-9]{1,2}")
_WHOLE_DAY = lazy_pattern("[0-9X]{4}-[0-9X]{2}-[0-9X]{2}")


class _Patterns(NamedTuple):
    """What joins two expressions of time in a language, and what belongs to one before and behind it."""

    at: re.Pattern[str]
    on: re.Pattern[str]
    till: re.Pattern[str]
    both: re.Pattern[str]
    edge: re.Pattern[str]
    weeks: re.Pattern[str]
    starts: re.Pattern[str]
    opens: re.Pattern[str]
    of: re.Pattern[str]
    turn: re.Pattern[str]
    counted: re.Pattern[str]
    counted_lead: re.Pattern[str]
    inner_lead: re.Pattern[str]
    article: re.Pattern[str]
    owner: re.Pattern[str]
    hour: re.Pattern[str]
    opened: re.Pattern[str]
    part: re.Pattern[str]
    apart: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    times, flags = language.times, re.IGNORECASE
    words = (times.at, times.on, times.till, times.both, times.edge, times.starts, times.opens)
    at, on, till, both, edge, starts, opens = (word or NEVER for word in words)
    about = rf"(?:(?:{about_words(language)})[ ]?)?"
    the = rf"(?:(?:{times.the})[ ])?"
    return _Patterns(
        lazy_pattern(rf"(?:,|[ ]-)?[ ](?:(?:{at})[ ])?|[ ]?@[ ]?", flags),
        lazy_pattern(rf",?[ ](?:(?:{on})[ ]{the})?", flags),
        lazy_pattern(rf"[ ]?[-–—~][ ]?|[ ](?:{till})[ ]{the}{about}", flags),
        lazy_pattern(rf",?[ ](?:{both})[ ]{the}{about}", flags),
        lazy_pattern(rf"(?<!\w)(?:(?:{edge})[ ]|{times.edge_tight})\Z", flags),
        lazy_pattern(rf"(?<!\w)(?:{times.weeks})[ ]\Z", flags),
        lazy_pattern(rf"(?<!\w)(?P<cue>{starts})[ ]{the}{about}\Z", flags),
        lazy_pattern(rf"(?<!\w)(?P<cue>{opens})[ ]{the}{about}\Z", flags),
        lazy_pattern(rf"[ ](?:{times.of})(?:[ ]|(?<=['’]))(?:(?:{times.year_noun})[ ])?", flags),
        lazy_pattern(rf"[ ](?:{any_of(times.turns)})[ ](?:{times.of})[ ]", flags),
        lazy_pattern(rf"[ ](?:{times.counted})[ ]", flags),
        lazy_pattern(rf"(?<!\w)(?:{the}(?P<order>{times.counted_leads})[ ])\Z", flags),
        lazy_pattern(rf"[ ](?P<order>{times.counted_leads})[ ]", flags),
        lazy_pattern(rf"(?<!\w)(?:{times.the})[ ]\Z", flags),
        lazy_pattern(rf"(?:{times.owner})[ ]", flags),
        lazy_pattern(rf"(?:{at})[ ]", flags),
        lazy_pattern(rf"[ ](?:{opens})[ ]", flags),
        lazy_pattern(rf"(?:{times.parts})|(?:{times.single})", flags),
        lazy_pattern(rf"(?:{times.apart_parts})", flags),
    )


def join_times(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, with what says one time together made one.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> day, clock = Figure(0, 6, "date", date="2024-12-16"), Figure(10, 13, "time")
    >>> [(figure.end, figure.date) for figure in join_times([day, clock], "Monday at 5pm", ENGLISH)]
    [(13, '2024-12-16T17:00')]
    """
    if all(figure.kind not in _EDGED for figure in figures):
        return list(figures)
    edged = _with_edges(figures, text, language)
    joined = _joined(_joined(edged, text, language, _hours), text, language, _pair)
    return joined if len(joined) == len(edged) else _with_edges(joined, text, language)


Joiner = Callable[[Figure, Figure, str, Language], Figure | None]


def _joined(figures: Sequence[Figure], text: str, language: Language, join: Joiner) -> list[Figure]:
    joined: list[Figure] = []
    for figure in figures:
        joined.append(figure)
        while _are_near(joined[-2:]) and (pair := join(joined[-2], joined[-1], text, language)):
            joined[-2:] = [pair]
            _absorb(joined)
    return joined


def _are_near(pair: Sequence[Figure]) -> bool:
    return len(pair) > 1 and pair[1].start - pair[0].end <= _WIDEST


def _absorb(joined: list[Figure]) -> None:
    """Make what the last figure's lead reaches back over a part of it: 'first' in 'the first ten days of May'."""
    while len(joined) > 1 and joined[-2].end > joined[-1].start:
        first, last = joined[-2:]
        joined[-2:] = [last._replace(start=min(first.start, last.start))]


def _with_edges(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, times with the words before them that say which part of them is meant: 'the end of March'."""
    floors = [0, *(figure.end for figure in figures)]
    return [
        _edged(figure, floor, text, language) if figure.kind in _EDGED else figure
        for figure, floor in zip(figures, floors, strict=False)
    ]


_EDGED = frozenset({"date", "time", "ordinal"})


def _pair(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    if _TIMED.isdisjoint((first.kind, second.kind)):
        return None
    return _interval(first, second, text, language) or _moment(first, second, text, language)


def _hours(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """Two hours with a beginning and an end, which are joined before a date takes one of them: '7:00 to 8:00pm'."""
    if "date" in (first.kind, second.kind) or "time" not in (first.kind, second.kind):
        return None
    parts = _is_part(first, text, language), _is_part(second, text, language)
    if first.kind == second.kind and parts[0] != parts[1]:
        between = _patterns(language).on.fullmatch(text, first.end, second.start)
        return first._replace(end=second.end) if between else None
    if parts[1] and (_is_hour(first) or _is_hours(first)) and not _stands_apart(first, second, text, language):
        between = _patterns(language).on.fullmatch(text, first.end, second.start)
        return second._replace(start=first.start, bound=first.bound, cue=first.cue) if between else None
    return _interval(first, second, text, language)


def _stands_apart(first: Figure, second: Figure, text: str, language: Language) -> bool:
    """Whether a part of the day says when a plain figure holds, and makes no hour of it: '8 à 11 l'après-midi'.

    So it is where digits alone are hours only in the genitive, 'du soir', or behind a word that leads hours.
    """
    apart = _patterns(language).apart.match(text, second.start)
    return apart is not None and lead_word(text, first.start) not in language.times.hour_leads


def _is_hour(figure: Figure) -> bool:
    """Whether a plain figure may be an hour: 'from 5 to 7pm', 'Monday at 8'."""
    plain = figure.kind == "cardinal" and figure.bound in ("exact", "about") and figure.unit is None
    number = figure.noun_end is None and isinstance(figure.value, Decimal)
    return plain and number and 0 < Decimal(figure.value or 0) <= _LAST_HOUR and not Decimal(figure.value or 0) % 1


def _is_hours(figure: Figure) -> bool:
    """Whether a range may be of hours: 'Monday 11-4', 'between 3 and 5 today'."""
    if figure.unit not in (None, "score") or figure.noun_end is not None:
        return False
    if figure.kind == "score":
        ends = [int(end) for end in str(figure.value).split("-")] if _SCORE.fullmatch(str(figure.value)) else []
    elif figure.kind == "range" and figure.low is not None and figure.high is not None:
        ends = [int(end) for end in (figure.low, figure.high) if not end % 1]
    else:
        return False
    return len(ends) > 1 and all(0 < end <= _LAST_HOUR for end in ends)


def _moment(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """A date and a time of day, or a week and its day, in either order."""
    if (of := _of(first, second, text, language) or _owned(first, second, text, language)) is not None:
        return of
    return _with_hour(first, second, text, language) or _day_of_week(first, second, text, language)


def _with_hour(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'Monday at 5pm', '5pm on Monday', 'tomorrow at 8', 'Monday 11-4': a day with its hour or hours."""
    patterns, gap = _patterns(language), (text, first.end, second.start)
    if "time" in (first.kind, second.kind) and first.cue is None and second.cue is None:
        first, second = _as_day(first), _as_day(second)
    if first.kind == "date" and not _is_long(first):
        spaced = patterns.at.fullmatch(*gap)
        hour = _is_hour(second) and patterns.hour.fullmatch(text, first.end + 1, second.start)
        span = _is_hours(second) and _are_opened(first, second, text, language)
        if hour or span or (spaced and second.kind == "time"):
            return _dated(first, second, text, language)
    hours = second.kind == "date" and _is_day(second) and not _is_long(second)
    if hours and (first.kind == "time" or (first.kind != "score" and _is_hours(first))) and patterns.on.fullmatch(*gap):
        return _dated(second, first, text, language)
    return None


def _as_day(figure: Figure) -> Figure:
    """'8am on the 15th': the ordinal beside an hour as a day of a month."""
    if figure.kind != "ordinal" or figure.unit is not None or not _is_month_day(figure):
        return figure
    return Figure(figure.start, figure.end, "date", date=f"XXXX-XX-{figure.value:02}")


def _are_opened(day: Figure, hours: Figure, text: str, language: Language) -> bool:
    """Whether two figures behind a day are its hours: 'Monday 11-4', 'today between 3 and 5'."""
    if _patterns(language).opened.fullmatch(text, day.end, hours.start):
        return True
    if hours.cue is not None and hours.cue[0] < hours.start:
        return _patterns(language).at.fullmatch(text, day.end, hours.cue[0]) is not None
    return hours.start == day.end + 1 and _is_weekday(day) and not _is_sport(hours, text, language)


def _is_weekday(figure: Figure) -> bool:
    return figure.relative is not None and figure.relative[0] in ("weekday", "day", "recurring")


@cache
def _score_words(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?<!\w)(?:{any_of(language.score_words)})(?!\w)", re.IGNORECASE)


def _is_sport(figure: Figure, text: str, language: Language) -> bool:
    """Whether words of sport stand around, so that 'on Sunday 2-1' is a score."""
    return _score_words(language).search(text, max(0, figure.start - _NEAR), figure.end + _NEAR) is not None


def _dated(day: Figure, hour: Figure, text: str, language: Language) -> Figure:
    """The day with its hour, which its EDTF has too where the half of the day is plain."""
    said = time_of(text, hour.start, hour.end, language) if hour.kind == "time" and hour.bound == "exact" else None
    whole = said and day.date and _WHOLE_DAY.fullmatch(day.date)
    date = f"{day.date}{said}" if whole else day.date
    start, end = min(day.start, hour.start), max(day.end, hour.end)
    bound, cue = (hour.bound, hour.cue) if hour.cue and hour.cue[0] < start else (day.bound, day.cue)
    return day._replace(start=start, end=end, date=date, bound=bound, cue=cue)


def _day_of_week(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'next week on Tuesday', 'Wednesday of next week'."""
    weeks = [figure.relative is not None and figure.relative[0] == "week" for figure in (first, second)]
    days = [figure.relative is not None and figure.relative[0] == "weekday" for figure in (first, second)]
    if (weeks, days) not in (([True, False], [False, True]), ([False, True], [True, False])):
        return None
    named = second if days[1] else first
    between = _patterns(language).on.fullmatch(text, first.end, second.start)
    return named._replace(start=first.start, end=second.end) if between else None


def _of(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'the second week of 2021', 'the first ten days of May', 'two months after next Friday': counted from a date."""
    if second.kind != "date":
        return None
    patterns, gap = _patterns(language), text[first.end : second.start]
    if gap[-1:] != " " and second.relative is not None:  # "dans 3 minutes d'aujourd'hui"
        return None
    before = text[max(0, first.start - _REACH) : first.start]
    turn = first.kind == "ordinal" and first.unit is not None and patterns.turn.fullmatch(gap)
    named = first.relative is not None and _is_long(first) and patterns.of.fullmatch(gap)
    led = patterns.counted_lead.search(before) if first.kind == "duration" else None
    inner = patterns.inner_lead.search(text, first.start, first.end) if first.kind == "duration" else None
    order = led or inner
    of_year = order is not None and gap == " " and second.relative is None  # 'in den ersten neun Monaten 2023'
    within = first.kind == "duration" and (order or first.relative) and (patterns.of.fullmatch(gap) or of_year)
    counted = within or (first.kind == "duration" and not led and patterns.counted.fullmatch(gap))
    recurs = first.kind == "ordinal" and second.relative == ("recurring", 0) and patterns.of.fullmatch(gap)
    if not (turn or named or counted or recurs):
        return None
    lead = led or (patterns.article.search(before) if (turn and first.unit != "day") or named else None)
    start = first.start - len(before) + lead.start() if lead else first.start
    part = part_of(first, order["order"].lower(), second.date, language) if within and order else None
    if part:
        return second._replace(start=start, date=part, bound=first.bound, cue=first.cue)
    counted_from = second._replace(start=start, date=None, basis=None, relative=("anchored", 0))
    return counted_from._replace(doubt=None, readings=(), bound=first.bound, cue=first.cue)


def _owned(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'next year's first quarter', 'Q3 of this year': a part of a year that is named from today."""
    patterns, gap = _patterns(language), (text, first.end, second.start)
    if first.relative is not None and first.relative[0] == "year" and patterns.owner.fullmatch(*gap):
        year, part = first, second
    elif second.relative is not None and second.relative[0] == "year" and patterns.of.fullmatch(*gap):
        year, part = second, first
    else:
        return None
    if part.kind != "date" or part.date is None or part.relative is not None or not _yearless_part(part):
        return None
    date = f"{year.date}{part.date[_YEAR:]}" if year.date else part.date
    return part._replace(start=first.start, end=second.end, date=date, basis=year.basis)


def _yearless_part(figure: Figure) -> bool:
    """Whether a quarter or a month is written without its year."""
    return (figure.date or "").startswith(_UNKNOWN) or figure.basis is not None


def _is_long(figure: Figure) -> bool:
    """Whether a date is a week or more, so that no hour belongs to it."""
    return figure.relative is not None and figure.relative[0] in _LONG


def _is_part(figure: Figure, text: str, language: Language) -> bool:
    """Whether a time is a part of the day: 'in the morning'."""
    return figure.kind == "time" and _patterns(language).part.fullmatch(text, figure.start, figure.end) is not None


def _is_day(figure: Figure) -> bool:
    """Whether a date says a day, and not a month or a year."""
    if figure.relative:
        return figure.relative[0] in ("day", "weekday", "same", "recurring")
    return figure.date is None or re.search(r"-[0-9X]{2}-[0-9X]{2}\Z", figure.date) is not None


def _interval(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """Two times with a beginning and an end: 'from Monday to Friday', 'between 3 and 5 on 1 May', '5 to 6pm'."""
    patterns = _patterns(language)
    before = text[max(0, first.start - _REACH) : first.start]
    till = patterns.till.fullmatch(text, first.end, second.start)
    both = patterns.both.fullmatch(text, first.end, second.start) and patterns.opens.search(before)
    if not (till or both) or not all(end.kind in _TIMED or _is_hour(end) for end in (first, second)):
        return None
    if "/" in f"{first.date}{second.date}" or (till and not _same_grain(first, second, text)):
        return None
    if till and first.relative and first.relative[0] == "year" and len(second.date or "") > _YEAR:
        return None  # 'its current financial year to March 2005'
    lead = patterns.opens.search(before) if both else patterns.starts.search(before)
    begin = first.start - len(before)
    cue = (begin + lead.start("cue"), begin + lead.end("cue")) if lead else (first.end, second.start)
    bearer = first if first.kind == "date" or second.kind not in _TIMED else second
    dates = [figure.date for figure in (first, second) if figure.date]
    date = _between(first, second) if first.kind == second.kind == "date" and len(dates) > 1 else bearer.date
    basis = first.basis or second.basis
    joined = bearer._replace(start=first.start, end=second.end, date=date, basis=basis, bound="range", cue=cue)
    return joined if date == bearer.date else _with_readings(joined, first, second)


def _between(first: Figure, second: Figure) -> str:
    """The interval of two dates; where one is written without its year, the other's holds for both."""
    start, end = first.date or "", second.date or ""
    inferred = first.basis and not second.basis and _yearless(first)
    if inferred or (start.startswith(_UNKNOWN) and not end.startswith(_UNKNOWN)):
        start = end[:_YEAR] + start[_YEAR:]
    elif not start.startswith(_UNKNOWN) and (end.startswith(_UNKNOWN) or _yearless(second)) and not first.basis:
        end = start[:_YEAR] + end[_YEAR:]
    return f"{start}/{_behind(start, end) if _is_weekday(second) else end}"


def _behind(start: str, end: str) -> str:
    """The weekday that ends an interval, in the week behind the day that begins it: 'Monday to Friday'."""
    if not (end < start and _WHOLE_DAY.fullmatch(start) and _WHOLE_DAY.fullmatch(end) and "X" not in start + end):
        return end
    first, last = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
    return (first + dt.timedelta(days=(last - first).days % _WEEK)).isoformat()


_WEEK = 7


def _yearless(figure: Figure) -> bool:
    """Whether the year of a date is from the date line, and its month and day are written."""
    return figure.basis is not None and figure.relative is None


def _with_readings(joined: Figure, first: Figure, second: Figure) -> Figure:
    """The interval, with the readings that its ends have together: both are written in one order of day and month."""
    orders = max(len(first.readings), len(second.readings))
    ends = (figure.readings or (figure.date or "",) * orders for figure in (first, second))
    readings = tuple(f"{start}/{end}" for start, end in zip(*ends, strict=False))
    return joined._replace(doubt="ambiguous" if readings else None, readings=readings)


def _same_grain(first: Figure, second: Figure, text: str) -> bool:
    """Whether two times are of one kind, so that a dash or a 'to' between them makes an interval."""
    spaced = text[first.end : second.start].strip() not in "-–—" or second.start - first.end == 1
    mixed = first.kind != second.kind and "date" in (first.kind, second.kind)
    if not spaced and second.relative and not first.relative:
        return False  # a date line, and what its story begins with: '17 January 2025 — Yesterday'
    return (spaced or first.kind == second.kind) and (not mixed or second.kind == "date")


_LAST_DAY = 31
_LETTERS = lazy_pattern(r"[^\W\d_]+")


def _is_month_day(figure: Figure) -> bool:
    return isinstance(figure.value, Decimal) and 1 <= figure.value <= _LAST_DAY


@cache
def _edge_words(language: Language) -> frozenset[str]:
    """What may stand right before a time that is only a part of one, so that most are seen at once to be whole."""
    times = language.times
    return frozenset(_LETTERS.findall(f"{times.edge} {times.edge_tight} {times.weeks}".lower()))


_LETTERS = lazy_pattern(r"[^\W\d_]+")


def _edged(figure: Figure, floor: int, text: str, language: Language) -> Figure:
    """The time with the words before it that say which part of it is meant, or that it names a week."""
    if figure.relative == ("recurring", 0):
        return figure
    if lead_word(text, figure.start) not in _edge_words(language):
        return figure
    patterns = _patterns(language)
    before = text[max(floor, figure.start - _REACH) : figure.start]
    if figure.kind == "ordinal":
        week = patterns.weeks.search(before) if figure.unit is None and _is_month_day(figure) else None
        date = f"XXXX-XX-{figure.value:02}" if week else None
        return Figure(figure.start - len(before) + week.start(), figure.end, "date", date=date) if week else figure
    if match := patterns.edge.search(before):
        return figure._replace(start=figure.start - len(before) + match.start())
    week = patterns.weeks.search(before) if _is_day(figure) else None
    return figure._replace(start=figure.start - len(before) + week.start()) if week else figure
