"""Expressions of time that stand together made one: 'Monday at 5pm', 'from 2 July to 10 July', 'the end of March'.

Dates, times of day and durations are read one by one before; here those that say one thing are joined, with the words
that tell which part or which one is meant. The joined figure keeps the date, or the interval, of its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language

_TIMED = frozenset({"date", "time"})
_LAST_HOUR = 24
_REACH = 40
_WIDEST = 16


@dataclass(frozen=True)
class _Patterns:
    """What joins two expressions of time in a language, and what belongs to one before and behind it."""

    at: re.Pattern[str]
    on: re.Pattern[str]
    till: re.Pattern[str]
    both: re.Pattern[str]
    edge: re.Pattern[str]
    starts: re.Pattern[str]
    opens: re.Pattern[str]
    since: re.Pattern[str]
    later: re.Pattern[str]
    of: re.Pattern[str]
    turn: re.Pattern[str]
    counted: re.Pattern[str]
    hour: re.Pattern[str]


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True)) or NEVER


@cache
def _patterns(language: Language) -> _Patterns:
    times, flags = language.times, re.IGNORECASE
    words = (
        times.at,
        times.on,
        times.till,
        times.both,
        times.edge,
        times.starts,
        times.opens,
        times.since,
        times.later,
    )
    at, on, till, both, edge, starts, opens, since, later = (word or NEVER for word in words)
    return _Patterns(
        re.compile(rf"(?:,|[ ]-)?[ ](?:(?:{at})[ ])?|[ ]?@[ ]?", flags),
        re.compile(rf",?[ ](?:(?:{on})[ ])?", flags),
        re.compile(rf"[ ]?[-–—][ ]?|[ ](?:{till})[ ]", flags),
        re.compile(rf"[ ](?:{both})[ ]", flags),
        re.compile(rf"(?<!\w)(?:{edge})[ ]\Z", flags),
        re.compile(rf"(?<!\w)(?:{starts})[ ]\Z", flags),
        re.compile(rf"(?<!\w)(?:{opens})[ ]\Z", flags),
        re.compile(rf"(?<!\w)(?:{since})[ ]\Z", flags),
        re.compile(rf"[ ](?:{later})(?!\w)", flags),
        re.compile(rf"[ ](?:{times.of})[ ]", flags),
        re.compile(rf"[ ](?:{_any(times.turns)})[ ](?:{times.of})[ ]", flags),
        re.compile(rf"[ ](?:{times.counted})[ ]", flags),
        re.compile(rf"(?:{at})[ ]", flags),
    )


def join_times(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, with what says one time together made one.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> day, clock = Figure(0, 6, "date", date="2024-12-16"), Figure(10, 13, "time")
    >>> [(figure.end, figure.date) for figure in join_times([day, clock], "Monday at 5pm", ENGLISH)]
    [(13, '2024-12-16')]
    """
    joined: list[Figure] = []
    for figure in figures:
        joined.append(figure)
        while len(joined) > 1 and (pair := _pair(joined[-2], joined[-1], text, language)):
            joined[-2:] = [pair]
    floors = [0, *(figure.end for figure in joined)]
    return [_completed(figure, floor, text, language) for figure, floor in zip(joined, floors, strict=False)]


def _pair(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    if second.start - first.end > _WIDEST or _TIMED.isdisjoint((first.kind, second.kind)):
        return None
    return _interval(first, second, text, language) or _moment(first, second, text, language)


def _is_hour(figure: Figure) -> bool:
    """Whether a plain figure may be an hour: 'from 5 to 7pm', 'Monday at 8'."""
    plain = figure.kind == "cardinal" and figure.bound == "exact" and figure.noun_end is None and figure.unit is None
    return plain and isinstance(figure.value, Decimal) and 0 < figure.value <= _LAST_HOUR and not figure.value % 1


def _moment(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """A date and a time of day, or a week and its day, in either order."""
    patterns = _patterns(language)
    gap = (text, first.end, second.start)
    kinds = (first.kind, second.kind)
    if (of := _of(first, second, text, language)) is not None:
        return of
    hour = kinds == ("date", "cardinal") and _is_hour(second) and patterns.hour.fullmatch(text, gap[1] + 1, gap[2])
    if not _is_long(first) and (hour or (kinds == ("date", "time") and patterns.at.fullmatch(*gap))):
        return first._replace(end=second.end)
    if kinds == ("time", "date") and _is_day(second) and patterns.on.fullmatch(*gap):
        return second._replace(start=first.start)
    if kinds == ("time", "time") and _is_part(second, text) != _is_part(first, text) and patterns.on.fullmatch(*gap):
        return first._replace(end=second.end)
    return _day_of_week(first, second, gap, language)


def _day_of_week(first: Figure, second: Figure, gap: tuple[str, int, int], language: Language) -> Figure | None:
    """'next week on Tuesday', 'Wednesday of next week'."""
    weeks = [figure.relative is not None and figure.relative[0] == "week" for figure in (first, second)]
    days = [figure.relative is not None and figure.relative[0] == "weekday" for figure in (first, second)]
    if (weeks, days) not in (([True, False], [False, True]), ([False, True], [True, False])):
        return None
    named = second if days[1] else first
    return named._replace(start=first.start, end=second.end) if _patterns(language).on.fullmatch(*gap) else None


def _of(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'the second week of 2021', 'the first ten days of May', 'two months after next Friday': counted from a date."""
    if second.kind != "date":
        return None
    patterns, gap = _patterns(language), text[first.end : second.start]
    turn = first.kind == "ordinal" and first.unit is not None and patterns.turn.fullmatch(gap)
    named = first.relative is not None and _is_long(first) and patterns.of.fullmatch(gap)
    counted = first.kind == "duration" and (patterns.of if first.relative else patterns.counted).fullmatch(gap)
    if not (turn or named or counted):
        return None
    counted_from = second._replace(start=first.start, date=None, basis=None, relative=("anchored", 0))
    return counted_from._replace(doubt=None, readings=())


def _is_long(figure: Figure) -> bool:
    """Whether a date is a week or more, so that no hour belongs to it."""
    return figure.relative is not None and figure.relative[0] in ("week", "month", "quarter", "year", "anchored")


def _is_part(figure: Figure, text: str) -> bool:
    """Whether a time is a part of the day: 'in the morning'."""
    return not any(char.isdigit() for char in text[figure.start : figure.end])


def _is_day(figure: Figure) -> bool:
    """Whether a date says a day, and not a month or a year."""
    if figure.relative:
        return figure.relative[0] in ("day", "weekday", "same")
    return figure.date is None or re.search(r"-[0-9X]{2}-[0-9X]{2}\Z", figure.date) is not None


def _interval(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """Two times with a beginning and an end: 'from Monday to Friday', 'between 3 and 5 on 1 May', '5 to 6pm'."""
    patterns = _patterns(language)
    before = text[max(0, first.start - _REACH) : first.start]
    till = patterns.till.fullmatch(text, first.end, second.start)
    both = patterns.both.fullmatch(text, first.end, second.start) and patterns.opens.search(before)
    if (
        not (till or both)
        or not (first.kind in _TIMED or _is_hour(first))
        or not (second.kind in _TIMED or _is_hour(second))
    ):
        return None
    if "/" in f"{first.date}{second.date}" or (till and not _same_grain(first, second, text)):
        return None
    lead = patterns.opens.search(before) if both else patterns.starts.search(before)
    start = first.start - len(before) + lead.start() if lead else first.start
    bearer = first if first.kind == "date" else second
    dates = [figure.date for figure in (first, second) if figure.date]
    date = "/".join(dates) if dates and first.kind == second.kind == "date" and len(dates) > 1 else bearer.date
    basis = first.basis or second.basis
    joined = bearer._replace(start=start, end=second.end, date=date, basis=basis, relative=bearer.relative)
    return joined if date == bearer.date else _with_readings(joined, first, second)


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
    return (spaced or first.kind == second.kind) and (not mixed or second.kind == "date")


def _completed(figure: Figure, floor: int, text: str, language: Language) -> Figure:
    """The time with the words around it that say which part of it, or from when on: 'the end of', 'or later'."""
    if figure.kind not in _TIMED:
        return figure
    patterns = _patterns(language)
    before = text[max(floor, figure.start - _REACH) : figure.start]
    interval = figure.date is not None and "/" in figure.date and ".." not in figure.date
    for pattern in (patterns.edge, patterns.opens if interval else patterns.since):
        if match := pattern.search(before):
            figure = figure._replace(start=figure.start - len(before) + match.start())
            before = before[: match.start()]
    later = patterns.later.match(text, figure.end)
    return figure._replace(end=later.end()) if later else figure
