"""Dates named from today, as EDTF: 'last week', 'the next 3 days', 'Friday', 'next summer', 'the 26th'."""

from __future__ import annotations

import datetime as dt

from extractor.numbers.dates.holidays import HOLIDAY, nearest
from extractor.numbers.dates.numeric import day_of

SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}
"""The month in which an EDTF season, quarter or half of a year begins."""


def count_relative(relative: tuple[str, int], today: dt.date, *, ahead: bool) -> str | None:
    """A relative date, counted from today, in EDTF; None where it is counted from another day or no year has it.

    >>> monday = dt.date(2024, 12, 16)
    >>> [count_relative(date, monday, ahead=False) for date in (("week", -1), ("next day", 3), ("anchored", 0))]
    ['2024-W50', '2024-12-16/2024-12-19', None]
    """
    try:
        date = _counted(relative, today, ahead=ahead)
    except (OverflowError, ValueError):
        return None
    return date if date is None or date[4:5] in ("", "-", "/") else None


def _counted(relative: tuple[str, int], today: dt.date, *, ahead: bool) -> str | None:
    what, count = relative
    if what.startswith(_NEXT):
        return _stretch(what.removeprefix(_NEXT), count, today)
    if what.startswith(HOLIDAY):
        return nearest(what.removeprefix(HOLIDAY), count, today, ahead=ahead)
    if what in ("weekday", "weekend"):
        return (_weekday if what == "weekday" else _weekend)(count, today, ahead=ahead)
    if what == "to date":
        return f"{today.year}-01-01/{today.isoformat()}"
    if what in _TURNED:
        return _turned(*divmod(count, _TURNED[what]), today)
    return _season(count, today) if what == "season" else _shifted(what, count, today)


def _shifted(what: str, count: int, today: dt.date) -> str | None:
    """The day, week, month, quarter or year that is `count` of them after today."""
    if what == "day":
        return _plus_days(today, count)
    if what == "week":
        year, week, _ = (today + dt.timedelta(weeks=count)).isocalendar()
        return f"{year:04}-W{week:02}"
    if what == "month":
        year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
        return f"{year:04}-{month + 1:02}"
    if what == "quarter":
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + count, 4)
        return f"{year:04}-{33 + quarter}"
    return f"{today.year + count:04}" if what == "year" and 0 <= today.year + count < _YEARS else None


_NEXT, _YEARS = "next ", 10_000
_TURNED = {"of month": 100, "of year": 10_000}
"""What a day, or a month and a day, is of where that is named from today: 'December 16 of last year' is -1, 1216."""


def _turned(turn: int, rest: int, today: dt.date) -> str | None:
    """The day, or the month, of a month or year that is `turn` of them after today."""
    if rest < _DAYS:
        year, month = divmod(today.year * 12 + today.month - 1 + turn, 12)
        return day_of(year, month + 1, rest)
    year, month, day = today.year + turn, *divmod(rest, 100)
    return day_of(year, month, day) if day else f"{year:04}-{month:02}"


_DAYS = 100


def _stretch(what: str, count: int, today: dt.date) -> str | None:
    """'the next 3 days' and 'the last two years' as an interval that begins or ends today, in days up to weeks."""
    days = {"day": count, "week": 7 * count}.get(what)
    end = _shifted("day", days, today) if days is not None else _shifted(what, count, today)
    start = today.isoformat() if days is not None else _shifted(what, 0, today)
    return end and (f"{start}/{end}" if count > 0 else f"{end}/{start}")


_SATURDAY, _DAYS_OF_WEEK = 5, 7


def _weekend(count: int, today: dt.date, *, ahead: bool) -> str:
    """The weekend of this week, or the last one where the text looks back, in `count` weeks."""
    back = (today.weekday() - _SATURDAY) % _DAYS_OF_WEEK
    saturday = today - dt.timedelta(days=back)
    if (ahead or count > 0) and back > 1:
        saturday += dt.timedelta(weeks=1)
    return f"{saturday.isoformat()}/{_plus_days(saturday, 1)}"


_SEASON_STEP = 100


def _season(count: int, today: dt.date) -> str:
    """'last', 'this' or 'next' summer: the code of the season and 100 for every year it is ahead."""
    turn, code = divmod(count + _SEASON_STEP // 2, _SEASON_STEP)
    code -= _SEASON_STEP // 2
    begun = today.month - SEASON_MONTHS[code]
    year = today.year - (turn < 0 and begun < _SEASON_LENGTH) + (turn > 0 and begun >= 0)
    return f"{year:04}-{code}"


_SEASON_LENGTH = 3


def day_of_month(day: int, today: dt.date, *, ahead: bool) -> str | None:
    """The latest such day of a month up to today, or the next one where the text looks forward.

    >>> day_of_month(31, dt.date(2024, 12, 16), ahead=False)
    '2024-10-31'
    """
    for months in (0, 1, 2) if ahead else (0, -1, -2):
        year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
        found = day_of(year, month + 1, day)
        if found and (found >= today.isoformat() if ahead else found <= today.isoformat()):
            return found
    return None


def day_named(day: int, weekday: int, today: dt.date) -> str | None:
    """The day of a month that falls on a weekday, nearest to today; None where none of three months has it.

    >>> day_named(3, 0, dt.date(2025, 1, 31)), day_named(4, 0, dt.date(2025, 1, 31))
    ('2025-02-03', None)
    """
    months = (today.year * 12 + today.month - 1 + turn for turn in (-1, 0, 1))
    days = (day_of(month // 12, month % 12 + 1, day) for month in months)
    dates = [date for date in map(dt.date.fromisoformat, filter(None, days)) if date.weekday() == weekday]
    return min(dates, key=lambda date: abs(date - today)).isoformat() if dates else None


def _plus_days(today: dt.date, count: int) -> str:
    return (today + dt.timedelta(days=count)).isoformat()


def _weekday(count: int, today: dt.date, *, ahead: bool) -> str:
    """The nearest such weekday before today, or after it where the text looks forward."""
    order, weekday = (count + 10) // 10 - 1, count % 10
    if order > 0 or (ahead and order == 0):
        days = (weekday - today.weekday()) % 7
        return _plus_days(today, days or (7 if order > 0 else 0))
    days = (today.weekday() - weekday) % 7
    return _plus_days(today, -(days or (7 if order < 0 else 0)))
