"""Holidays by name, with the day on which they are in a year: 'Christmas 2024', 'Easter Monday', 'Labor Day'."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from extractor.numbers.dates.numeric import END, YEAR
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language

_FIXED = re.compile(r"(?P<month>[0-9]{2})-(?P<day>[0-9]{2})\Z")
_TURN = re.compile(r"(?P<month>[0-9]{2})-(?P<weekday>[1-7])#(?P<turn>-?[0-9])(?:\+(?P<plus>[0-9]))?\Z")
_EASTER = re.compile(r"easter(?P<plus>[+-][0-9]+)\Z")
_WEEK = 7
HOLIDAY = "holiday "
"""What a holiday's rule has before it in `relative`, where its day rests on the year."""


@cache
def opening_words(language: Language) -> frozenset[str]:
    """The words that a holiday may begin with: those of its name, and 'last' and 'next'."""
    return _names_first(language) | {order.split()[0] for order in language.period_orders}


@cache
def _names_first(language: Language) -> frozenset[str]:
    return frozenset(re.split(r"\W", name)[0] for name in language.times.holidays)


@cache
def second_words(language: Language) -> frozenset[str]:
    """The words that go on from a holiday's first one."""
    phrases = (*language.times.holidays, *language.period_orders)
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase))


_WORD = re.compile(r"\w+")


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    names = sorted(language.times.holidays, key=len, reverse=True)
    spelled = "|".join(re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s") for name in names) or NEVER
    orders = "|".join(map(re.escape, language.period_orders)) or NEVER
    return re.compile(
        rf"(?:(?P<order>{orders})\s)?(?P<name>{spelled})(?![\w-])(?:,?\s(?:{language.times.of_year})?(?P<year>{YEAR}){END})?(?:\s(?:{language.times.weekend})(?!\w))?",
        re.IGNORECASE,
    )


def read_holiday(text: str, pos: int, language: Language) -> Figure | None:
    """The holiday at `pos`; one that moves has no date without its year.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_holiday(day, 0, ENGLISH).date for day in ("Christmas", "Easter 2024", "Labor Day, 2024")]
    ['XXXX-12-25', '2024-03-31', '2024-09-02']
    """
    first = _WORD.match(text, pos)
    if first is None or first.group().lower() not in opening_words(language):
        return None
    match = _pattern(language).match(text, pos)
    if match is None or not (text[match.start("name")].isupper() or _is_plain(match, language)):
        return None
    rule = language.times.holidays[" ".join(match["name"].lower().replace("’", "'").split())]
    fixed = _FIXED.match(rule)
    if match["year"]:
        return Figure(pos, match.end(), "date", date=day_in(int(match["year"]), rule))
    if fixed and not match["order"]:
        return Figure(pos, match.end(), "date", date=f"XXXX-{rule}")
    return Figure(pos, match.end(), "date", relative=(HOLIDAY + rule, _turn_of(match, language)))


def _is_plain(match: re.Match[str], language: Language) -> bool:
    """Whether a name without a capital can only be the holiday's."""
    return match["name"].lower() not in language.times.holiday_capitals or bool(match["year"])


def _turn_of(match: re.Match[str], language: Language) -> int:
    turn = language.period_orders.get((match["order"] or "").lower(), 0)
    return turn if turn in (-1, 1) else 0


def day_in(year: int, rule: str) -> str | None:
    """The day of a holiday in a year: on a day of a month, on a turn of a weekday in it, or counted from Easter.

    >>> [day_in(2024, rule) for rule in ("12-25", "11-4#4", "05-1#-1", "easter-2", "?")]
    ['2024-12-25', '2024-11-28', '2024-05-27', '2024-03-29', None]
    """
    if _FIXED.match(rule):
        return f"{year}-{rule}"
    if match := _EASTER.match(rule):
        return (_easter(year) + dt.timedelta(days=int(match["plus"]))).isoformat()
    match = _TURN.match(rule)
    return _turn(year, match).isoformat() if match else None


def nearest(rule: str, turn: int, today: dt.date, *, ahead: bool) -> str | None:
    """The day of a holiday that was last, or that comes next where the text looks forward, or 60 days ahead.

    >>> [nearest("12-25", 0, dt.date(2024, month, 1), ahead=False) for month in (3, 11)]
    ['2023-12-25', '2024-12-25']
    """
    days = [day for year in range(today.year - 1, today.year + 2) if (day := day_in(year, rule))]
    soon = today if turn < 0 else today + dt.timedelta(days=_SOON)
    past = [day for day in days if day <= soon.isoformat()]
    coming = [day for day in days if day >= today.isoformat()]
    if turn > 0 or (ahead and turn == 0):
        return coming[0] if coming else None
    return past[-1] if past else None


_SOON = 60


def _turn(year: int, match: re.Match[str]) -> dt.date:
    """The first, second … or, as -1, the last such weekday of a month, some days on."""
    month, weekday, turn = int(match["month"]), int(match["weekday"]) - 1, int(match["turn"])
    begin = dt.date(year, month, 1)
    first = begin + dt.timedelta(days=(weekday - begin.weekday()) % _WEEK)
    day = first + dt.timedelta(weeks=turn - 1)
    if turn < 0:
        last = first + dt.timedelta(weeks=4)
        day = last if last.month == month else last - dt.timedelta(weeks=1)
    return day + dt.timedelta(days=int(match["plus"] or 0))


def _easter(year: int) -> dt.date:
    """Easter Sunday in the Gregorian calendar: Meeus, Astronomical Algorithms (1991), chapter 8.

    >>> _easter(2024).isoformat(), _easter(2025).isoformat()
    ('2024-03-31', '2025-04-20')
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, quarter = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * quarter + 2 * (rest // 4) - moon - rest % 4) % _WEEK
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - _WEEK * late + 114, 31)
    return dt.date(year, month, day + 1)
