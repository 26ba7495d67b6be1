"""Times of day, as digits with a colon, a point or an h between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractor.types import Span

_CLOCK: Final = re.compile(
    r"(?<![0-9])([0-9]{1,2})[:.h]([0-9]{2})(?:[:.][0-9]{2})?\s*(?:([AaPp])(?:\.?[Mm]\b)?)?"
    r"|(?<![0-9.,])([01][0-9]|2[0-4])([0-5][0-9])(?=\s*(?:Z|UTC|GMT|[A-Z]{1,3}[SD]?T|h|hrs|hours|Uhr)\b)"
)
"""Hours and minutes with a mark between them, or without one before a time zone: '2352 EDT'."""


def minutes(time: str) -> int | None:
    """A time of day in minutes, by the clock of 12 hours or of 24.

    >>> minutes("03:38 PM") == minutes("15:38-06:00")
    True
    """
    match = _CLOCK.match(time)
    return _in_minutes(match) if match else None


def clock_times(text: str) -> Iterator[tuple[Span, int]]:
    """Where a text gives times of day, and which, in minutes.

    >>> [time for _, time in clock_times("from 9:30 to 17h05, and at 2352 EDT")]
    [570, 1025, 1432]
    """
    for match in _CLOCK.finditer(text):
        yield Span(start=match.start(), end=match.end()), _in_minutes(match)


def _in_minutes(match: re.Match[str]) -> int:
    hour, half = int(match[1] or match[4]), (match[3] or "").lower()
    return (hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour) * 60 + int(match[2] or match[5])
