"""The source words of a claim: a quote with its number marked, shortened around it."""

from __future__ import annotations

from extractor.report.layout import clip, safe, width_of
from extractor.types import Span

CUT = "…"


def source_words(text: str, quote: Span, number: Span | None, room: int) -> str:
    """What stands in `quote`, in quotation marks and at most `room` columns, `number` in brackets if it lies within.

    >>> source_words("In all, at least 100 soldiers were killed.", Span(start=8, end=42), Span(start=17, end=20), 30)
    '“at least [100] soldiers…”'
    """
    room -= 2
    if number is None or number.start < quote.start or number.end > quote.end:
        return f"“{_beginning(_clean(quote.of(text), before=False), room)}”"
    marked = _beginning(safe(number.of(text)), room - 2)
    before = _clean(text[quote.start : number.start], before=True)
    after = _clean(text[number.end : quote.end], before=False)
    room -= width_of(marked) + 2
    half = room // 2
    for_after = max(half, room - width_of(before))
    shown_after = _beginning(after, for_after)
    shown_before = _ending(before, room - width_of(shown_after))
    return f"“{shown_before}[{marked}]{shown_after}”"


def _clean(text: str, *, before: bool) -> str:
    """`text` made safe, with the space that stood between it and the number."""
    cleaned = safe(text)
    if before:
        return cleaned + " " if text[-1:].isspace() and cleaned else cleaned
    return " " + cleaned if text[:1].isspace() and cleaned else cleaned


def _beginning(text: str, room: int) -> str:
    if width_of(text) <= room:
        return text
    cut = clip(text, max(room - 1, 1))
    return (cut.rpartition(" ")[0] or cut) + CUT


def _ending(text: str, room: int) -> str:
    if width_of(text) <= room:
        return text
    cut = clip(text[::-1], max(room - 1, 1))[::-1]
    return CUT + (cut.partition(" ")[2] or cut)
