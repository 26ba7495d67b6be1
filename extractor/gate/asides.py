"""What stands in brackets, or between dashes, behind a number: it tells more of what was counted, and parts nothing.

'Five people (three women and two children) were killed': all five were, and so were the three and the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from extractor.gate.source import inside
from extractor.types import Number, Span

_ASIDE: Final = re.compile(
    r"\((?P<bracket>[^()]{1,240})\)"
    r"|(?<=[^\W\d_])\s?(?P<dash>–|—|--|(?<=\s)-(?=\s))\s?(?P<inner>[^–—.;!?()]{3,160}?)\s?(?P=dash)(?=\s?[^\W\d_])"
)
_BEHIND: Final = re.compile(r"[^.,;:!?()\d]{0,80}")


def find_asides(text: str, numbers: Sequence[Number], place: Span) -> list[Span]:
    """The asides of a quote that have numbers in them and stand behind another, no mark between."""
    found = []
    for match in _ASIDE.finditer(text, place.start, place.end):
        group = "bracket" if match["bracket"] else "inner"
        aside = Span(start=match.start(group), end=match.end(group))
        before = [number for number in numbers if number.end <= match.start()]
        if before and _BEHIND.fullmatch(text, before[-1].end, match.start()):
            found += [aside] if any(inside(number, aside) for number in numbers) else []
    return found


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with the spans and the marks around them blank, every other character where it was."""
    for span in spans:
        text = text[: span.start - 1] + " " * (span.end - span.start + 2) + text[span.end + 1 :]
    return text
