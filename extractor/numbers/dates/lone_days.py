"""Days of a month that is left to the document's date: 'On the 28th, …', 'el día 28', 'am 28. kamen'."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

_LAST_DAY, _LONGEST = 31, 5
_REACH = 24
_DIGITS = re.compile(r"[0-9]{1,2}\D{0,3}")


def as_lone_days(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, those that words around them make a day as dates whose month and year are open.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [day] = as_lone_days([Figure(7, 11, "ordinal", Decimal(28))], "On the 28th, men came", ENGLISH)
    >>> day.kind, day.date
    ('date', 'XXXX-XX-28')
    """
    return [_as_day(figure, text, language) if _may_be_day(figure, text) else figure for figure in figures]


def _may_be_day(figure: Figure, text: str) -> bool:
    if figure.kind not in ("ordinal", "cardinal") or figure.unit or not isinstance(figure.value, Decimal):
        return False
    if figure.end - figure.start > _LONGEST:
        return False
    return 0 < figure.value <= _LAST_DAY and _DIGITS.fullmatch(text, figure.start, figure.end) is not None


def _as_day(figure: Figure, text: str, language: Language) -> Figure:
    before, behind = _around(language)
    led = before.search(text, max(0, figure.start - _REACH), figure.start)
    if led is None or not behind.match(text, figure.end):
        return figure
    return Figure(figure.start, figure.end, "date", date=f"XXXX-XX-{figure.value:02}")


@cache
def _around(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a day without its month, and behind it."""
    before, behind = language.lone_day
    return lazy_pattern(rf"(?<!\w)(?:{before})[ ]\Z"), lazy_pattern(rf"(?:{behind})")


def in_month_of(date: str, day: int) -> str | None:
    """A day of the month that a date before it is of, or of the next where that month was ending; None if it has none.

    >>> in_month_of("2024-05-03", 5), in_month_of("2024-12-28", 2), in_month_of("2024-02-03", 30)
    ('2024-05-05', '2025-01-02', None)
    """
    year, month, before = date.split("-")
    if not (year.isdigit() and month.isdigit() and before.isdigit()):
        return None
    ahead = int(before) - day > _HALF
    months = int(year) * 12 + int(month) - 1 + ahead
    try:
        return dt.date(months // 12, months % 12 + 1, day).isoformat()
    except ValueError:
        return None


_HALF = 15
