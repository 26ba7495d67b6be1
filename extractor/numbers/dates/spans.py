"""The part of a year or a month that a count of months or days makes: 'the first nine months of 2023'."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language

_YEAR = re.compile(r"[0-9]{4}")
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_MONTHS = 12


def part_of(count: Figure, order: str, whole: str | None, language: Language) -> str | None:
    """The interval of the first or the last so many months of a year, or days of a month, None of anything else.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> months = Figure(10, 21, "duration", Decimal(9), unit="months", dimension="time")
    >>> part_of(months, "first", "2023", ENGLISH), part_of(months, "last", "2023", ENGLISH)
    ('2023-01/2023-09', '2023-04/2023-12')
    """
    if whole is None or not isinstance(count.value, Decimal) or count.value % 1 or count.bound != "exact":
        return None
    most = _MONTHS if count.unit == "months" and _YEAR.fullmatch(whole) else 0
    if count.unit == "days" and _MONTH.fullmatch(whole):
        following = dt.date.fromisoformat(f"{whole}-28") + dt.timedelta(days=4)
        most = (following - dt.timedelta(days=following.day)).day
    size = int(count.value)
    if not 0 < size < most:
        return None
    begin = 1 if language.ordinals.get(order) == 1 else most - size + 1
    first, last = f"{whole}-{begin:02}", f"{whole}-{begin + size - 1:02}"
    return first if size == 1 else f"{first}/{last}"
