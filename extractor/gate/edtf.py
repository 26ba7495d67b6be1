"""Dates as ISO 8601-2 (EDTF) writes them: how far a claimed one agrees with the one a text gives."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from typing import Final

from extractor.gate.remembering import remembered, remembered_of_two

UNKNOWN_YEAR: Final = "XXXX"
_OPEN: Final = frozenset({"", ".."})
_YEAR: Final = re.compile(r"-?[0-9]{4}(?![0-9])")


_QUARTER: Final = re.compile(r"(?P<year>[0-9X]{4})-Q(?P<quarter>[1-4])")
_HALF: Final = re.compile(r"(?P<year>[0-9X]{4})-[HS](?P<half>[12])")
_MONTH: Final = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})")
_MONTH_OF_ANY: Final = re.compile(r"[0-9X]{4}-([0-9]{2})(?![0-9])")
_DECEMBER: Final = 12
_LENGTHS: Final = {**dict.fromkeys(range(33, 37), (33, 3)), **dict.fromkeys((40, 41), (40, 6))}
"""Quarters and halves of a year by their codes in EDTF: the code of the first one, and the months of each."""


def _plain(date: str) -> str:
    """The date without its time of day and its marks for uncertain (?), approximate (~) and both (%).

    Quarters and halves of years come as EDTF has them, however they are written.
    """
    day = date.partition("T")[0].rstrip("?~%")
    if match := _QUARTER.fullmatch(day):
        return f"{match['year']}-{32 + int(match['quarter'])}"
    if match := _HALF.fullmatch(day):
        return f"{match['year']}-{39 + int(match['half'])}"
    return day


def _days(date: str) -> tuple[str, str] | None:
    """The first and the last day of a date or a closed interval; None where they aren't fixed, as of a season.

    Nor has an interval from a date to itself any: nobody writes one, unless an end of another was moved.
    """
    edges = [_edges(end) for end in ends(date)]
    first, last = edges[0], edges[-1]
    return (first[0], last[1]) if first and last and (len(edges) == 1 or first != last) else None


def _edges(point: str) -> tuple[str, str] | None:
    if re.fullmatch(r"[0-9]{3}X", point):
        return f"{point[:3]}0-01-01", f"{point[:3]}9-12-31"
    if re.fullmatch(r"[0-9]{4}", point):
        return f"{point}-01-01", f"{point}-12-31"
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", point):
        return point, point
    match = _MONTH.fullmatch(point)
    if match is None or match["year"] == "0000":
        return None
    first, length = int(match["month"]), 1
    if code := _LENGTHS.get(first):
        first, length = (first - code[0]) * code[1] + 1, code[1]
    last = first + length - 1
    if not 1 <= first <= last <= 12:  # noqa: PLR2004 - the months of a year
        return None
    year = match["year"]
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{monthrange(int(year), last)[1]:02}"


@remembered
def ends(date: str) -> tuple[str, ...]:
    """The one date, or the two ends of the interval.

    >>> ends("2020-01/2020-11")
    ('2020-01', '2020-11')
    """
    return tuple(_plain(end) for end in date.split("/", 1))


def years(date: str) -> frozenset[str]:
    """The years that the date names."""
    return frozenset(match.group() for end in ends(date) if (match := _YEAR.match(end)))


def year_and_month(date: str) -> tuple[int, int] | None:
    """The year, where it is known, and the month of a date that has both.

    >>> year_and_month("2022-02-01"), year_and_month("2022"), year_and_month("2022-Q1")
    ((2022, 2), None, None)
    """
    match = _MONTH.match(date)
    return (int(match["year"]), int(match["month"])) if match and 1 <= int(match["month"]) <= _DECEMBER else None


def month_of(date: str) -> int | None:
    """The month of a date, whatever its year.

    >>> month_of("XXXX-11-05"), month_of("2024-33")
    (11, None)
    """
    month = _MONTH_OF_ANY.match(date)
    return int(month[1]) if month and 1 <= int(month[1]) <= _DECEMBER else None


def in_order(date: str) -> bool:
    """Tell whether the second end of an interval isn't before the first.

    >>> in_order("2021-12/2022-01"), in_order("2022-12/2022-01"), in_order("1996/..")
    (True, False, True)
    """
    first, *last = ends(date)
    return not last or bool(_OPEN & {first, *last}) or first[: len(last[0])] <= last[0][: len(first)]


@remembered_of_two
def agrees(claimed: str, said: str) -> bool:
    """Tell whether the claimed date is the one said, or the same but for a year left open.

    >>> agrees("XXXX-12-16", "2024-12-16"), agrees("2024-12-16", "XXXX-12-16"), agrees("1996/..", "1996")
    (True, False, True)
    >>> agrees("2022-01/2022-03", "2022-33"), agrees("2022-Q1", "2022-33"), agrees("2022-Q2", "2022-33")
    (True, True, False)
    """
    return _compare(claimed, said, _point_agrees) or _same_days(claimed, said)


def _same_days(claimed: str, said: str) -> bool:
    """Tell whether both are the same days in other words: a year and its twelve months, a quarter and its three."""
    return "T" not in claimed and (days := _days(claimed)) is not None and days == _days(said)


@remembered_of_two
def agrees_but_for_year(claimed: str, said: str) -> bool:
    """Tell whether only the year goes beyond what is said.

    >>> agrees_but_for_year("2024-12-16", "XXXX-12-16"), agrees_but_for_year("2024-12-16", "2023-12-16")
    (True, False)
    """
    if UNKNOWN_YEAR not in said:
        return False
    year = next(iter(years(claimed)), UNKNOWN_YEAR)
    return _compare(claimed, said, _point_agrees_but_for_year) or _same_days(claimed, said.replace(UNKNOWN_YEAR, year))


def _compare(claimed: str, said: str, same: Callable[[str, str], bool]) -> bool:
    ours, theirs = ends(claimed), ends(said)
    if len(ours) == len(theirs):
        return all(a == b if b in _OPEN else same(a, b) for a, b in zip(ours, theirs, strict=True))
    ours, theirs = _closed(ours), _closed(theirs)
    return len(ours) == len(theirs) == 1 and same(ours[0], theirs[0])


def _closed(points: tuple[str, ...]) -> tuple[str, ...]:
    """The ends that are given: 'since 1996' and 'in 1996' rest on the same words."""
    return tuple(point for point in points if point not in _OPEN)


def _point_agrees(claimed: str, said: str) -> bool:
    return claimed == said or (claimed.startswith(UNKNOWN_YEAR) and claimed[4:] == said[4:])


def _point_agrees_but_for_year(claimed: str, said: str) -> bool:
    return _point_agrees(claimed, said) or (said.startswith(UNKNOWN_YEAR) and claimed[4:] == said[4:])
