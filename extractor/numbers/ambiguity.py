"""Figures that can be read in several ways: '3.500', '5 000', '03/05/2024', '(5)' in a table.

The value stays the likeliest reading, by the convention of the document and then of its language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from extractor.numbers.convention import Convention
from extractor.numbers.figure import Figure
from extractor.numbers.figures.digits import is_writable, ratio
from extractor.numbers.language import Language

_CHAIN = re.compile(r"(?<![\w.,])[0-9]+(?:[.,'’ \u00a0\u2009\u202f][0-9]+)*(?![0-9])")
_LONE_MARK = re.compile(r"[1-9][0-9]{0,2}(?P<mark>[.,])[0-9]{3}")
_THOUSAND = 1000
_SPACED = re.compile(r"[1-9][0-9]{0,2} [0-9]{3}")
_HEAD = re.compile(r"[1-9][0-9]{0,2}")
_GROUP = re.compile(r" [0-9]{3}(?![\w.,/:-])")
_CELL_START, _CELL_END = re.compile(r"[|\t;][ ]*\(\Z"), re.compile(r"\)[ ]?%?[ ]*(?:[|\t\n;]|\Z)")
_ENDS = 2


def mark_ambiguous(
    figures: Sequence[Figure], text: str, language: Language, *, convention: Convention, known: bool
) -> list[Figure]:
    """The figures, those with several readings marked; `known` says that the language is not only assumed.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> figures = [Figure(0, 5, "cardinal", Decimal("3.500"))]
    >>> alone = Convention(".", shown=False)
    >>> mark_ambiguous(figures, "3.500 men", ENGLISH, convention=alone, known=True)[0].readings
    (Decimal('3.500'), Decimal('3500.000'))
    """
    doubtful = "" if convention.shown else (convention.decimal if known else ".,")
    spaced = not (known and language.space_groups)
    return [_marked(figure, text, doubtful, convention.decimal, spaced=spaced) for figure in _apart(figures, text)]


def _marked(figure: Figure, text: str, doubtful: str, decimal: str, *, spaced: bool) -> Figure:
    if figure.doubt or figure.kind in ("date", "time", "identifier", "score"):
        return figure
    chains = [match.group() for match in _CHAIN.finditer(text, figure.start, figure.end)]
    readings: tuple[Decimal | str, ...] = ()
    if len(chains) == _ENDS:
        readings = _of_range(figure, chains, doubtful, decimal)
    elif len(chains) == 1 and isinstance(figure.value, Decimal):
        other = _other(figure.value, chains[0], doubtful, decimal)
        readings = () if other is None else (figure.value, other)
        if spaced and figure.kind == "cardinal" and _SPACED.fullmatch(chains[0]):
            readings = (figure.value, chains[0])
        if _fills_cell(figure, text):
            readings = (figure.value, -figure.value)
    return figure._replace(doubt="ambiguous", readings=readings) if readings else figure


def _other(value: Decimal, chain: str, doubtful: str, decimal: str) -> Decimal | None:
    """The other reading of a figure whose only mark may group its digits or part them."""
    lone = _LONE_MARK.fullmatch(chain)
    if lone is None or lone["mark"] not in doubtful:
        return None
    other = value * _THOUSAND if lone["mark"] == decimal else value / _THOUSAND
    return other if is_writable(other) else None


def _of_range(figure: Figure, chains: list[str], doubtful: str, decimal: str) -> tuple[str, ...]:
    if figure.low is None or figure.high is None:
        return ()
    ends = (figure.low, figure.high)
    others = [_other(end, chain, doubtful, decimal) for end, chain in zip(ends, chains, strict=True)]
    if others == [None, None]:
        return ()
    low, high = (end if other is None else other for end, other in zip(ends, others, strict=True))
    return f"{figure.low:f}/{figure.high:f}", f"{low:f}/{high:f}"


def _fills_cell(figure: Figure, text: str) -> bool:
    """Whether a figure stands alone in brackets in a table's cell, as accounts write a loss."""
    closed = text[figure.end : figure.end + 1] == ")" and _CELL_END.match(text, figure.end) is not None
    return closed and _CELL_START.search(text[max(0, figure.start - 12) : figure.start]) is not None


def _apart(figures: Sequence[Figure], text: str) -> Iterator[Figure]:
    """The figures; the first of two that only a space parts may be the thousands of the second: '25 200'."""
    for figure, following in pairwise(figures):
        head = figure.unit is None and figure.kind == "cardinal" and _HEAD.fullmatch(text, figure.start, figure.end)
        if head and following.start == figure.end + 1 and (group := _GROUP.match(text, figure.end)):
            whole = Decimal(text[figure.start : figure.end] + group.group().strip())
            yield figure._replace(doubt="ambiguous", readings=(figure.value or Decimal(0), whole))
        else:
            yield figure
    yield from figures[-1:]


_NUMERIC = re.compile(r"(?P<first>[0-9]{1,2})(?P<mark>[/.-])(?P<second>[0-9]{1,2})(?P=mark)(?:[0-9]{2}){1,2}")
_DAY_AND_MONTH = re.compile(r"(?=0|[0-9]+/0)(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})")
_US_CLOCK = re.compile(r"[0-9]\s?[AP]\.?M\.?\s(?:[ECMP][SD]?T|AKDT|AKST|HST)\b")
"""A time of day in the US, where the month comes first in dates with slashes: '315 PM CDT'."""
_MONTHS = 12
_OPEN = "-XX-XX"


def settle_dates(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, dates in digits read in the order that other dates of the document show, or marked as ambiguous.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> dates = [Figure(0, 10, "date", date="2024-12-16"), Figure(11, 21, "date", date="2024-XX-XX")]
    >>> settle_dates(dates, "16/12/2024 03/05/2024", ENGLISH)[1].date
    '2024-05-03'
    """
    orders = _orders(figures, text)
    return [_settled(figure, text, orders, language) for figure in figures]


def _orders(figures: Sequence[Figure], text: str) -> dict[str, set[bool]]:
    """Whether the day comes first, for every mark, as dates with a day over 12 show it, or clocks of the US."""
    timed = "AM" in text or "PM" in text or ".M" in text
    orders: dict[str, set[bool]] = {"/": {False}} if timed and _US_CLOCK.search(text) else {}
    for figure in figures:
        match = _NUMERIC.fullmatch(text, figure.start, figure.end) if figure.kind == "date" else None
        if match and (int(match["first"]) > _MONTHS) != (int(match["second"]) > _MONTHS):
            orders.setdefault(match["mark"], set()).add(int(match["first"]) > _MONTHS)
    return orders


def _settled(figure: Figure, text: str, orders: dict[str, set[bool]], language: Language) -> Figure:
    if figure.kind == "date" and (figure.date or "").endswith(_OPEN):
        match, year = _NUMERIC.fullmatch(text, figure.start, figure.end), (figure.date or "")[:4]
    elif figure.kind == "identifier":
        match, year = _DAY_AND_MONTH.fullmatch(text, figure.start, figure.end), "XXXX"
    else:
        return figure
    if match is None:
        return figure
    shown = orders.get(match.groupdict().get("mark", "/"), set())
    given = {False, True} if language.day_first is None else {language.day_first}
    dates = _dates(match, year, sorted(shown if len(shown) == 1 else given))
    if figure.kind == "date" and len(dates) == 1:
        return figure._replace(date=dates[0])
    share = ratio(match["first"], match["second"]) if dates and figure.kind == "identifier" else None
    readings: tuple[Decimal | str, ...] = dates if share is None else (*dates, share)
    return figure._replace(doubt="ambiguous", readings=readings) if readings else figure


def _dates(match: re.Match[str], year: str, orders: Sequence[bool]) -> tuple[str, ...]:
    """The days of the calendar that a date in digits may mean, by whether its day comes first."""
    parts = int(match["first"]), int(match["second"])
    days = (_day(year, *(parts[::-1] if day_first else parts)) for day_first in orders)
    return tuple(dict.fromkeys(day for day in days if day))


def _day(year: str, month: int, day: int) -> str | None:
    try:
        dt.date(int(year) if year.isdecimal() else 2000, month, day)
    except ValueError:
        return None
    return f"{year}-{month:02}-{day:02}"
