"""Dates as ISO 8601-2 (EDTF) writes them: how far a claimed one agrees with the one a text gives."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from extractor.gate.remembering import remembered

UNKNOWN_YEAR: Final = "XXXX"
_OPEN: Final = frozenset({"", ".."})
_YEAR: Final = re.compile(r"-?[0-9]{4}(?![0-9])")


def _plain(date: str) -> str:
    """The date without its time of day and its marks for uncertain (?), approximate (~) and both (%)."""
    return date.partition("T")[0].rstrip("?~%")


def ends(date: str) -> tuple[str, ...]:
    """The one date, or the two ends of the interval.

    >>> ends("2020-01/2020-11")
    ('2020-01', '2020-11')
    """
    return tuple(_plain(end) for end in date.split("/", 1))


def years(date: str) -> frozenset[str]:
    """The years that the date names."""
    return frozenset(match.group() for end in ends(date) if (match := _YEAR.match(end)))


@remembered
def agrees(claimed: str, said: str) -> bool:
    """Tell whether the claimed date is the one said, or the same but for a year left open.

    >>> agrees("XXXX-12-16", "2024-12-16"), agrees("2024-12-16", "XXXX-12-16"), agrees("1996/..", "1996")
    (True, False, True)
    """
    return _compare(claimed, said, _point_agrees)


@remembered
def agrees_but_for_year(claimed: str, said: str) -> bool:
    """Tell whether only the year goes beyond what is said.

    >>> agrees_but_for_year("2024-12-16", "XXXX-12-16"), agrees_but_for_year("2024-12-16", "2023-12-16")
    (True, False)
    """
    return UNKNOWN_YEAR in said and _compare(claimed, said, _point_agrees_but_for_year)


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
