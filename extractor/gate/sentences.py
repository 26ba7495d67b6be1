"""Whether the sentence that a figure stands in is about whom the claim is about.

'The union wants 5 percent; the company offers 3': 5 percent is nothing of the company's.
"""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.lexicon import DETERMINERS, PRONOUNS, STRONG_JOINTS
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import sense, senses
from extractor.gate.source import Source, inside
from extractor.gate.words import content, words
from extractor.types import Claim, Number, Reason, Span

_PARTED: Final = re.compile(rf";\s|\b(?:{'|'.join(STRONG_JOINTS)})\b", re.IGNORECASE)
_FILLERS: Final = frozenset("only just some still also even another further other nur noch auch weitere encore".split())
"""Words that may stand before a figure of somebody named earlier."""


def wrong_sentence(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim is about whom another sentence of the quote speaks of, or nothing.

    What comes before holds on where a sentence names nobody, and what comes after doesn't reach back.
    """
    said = senses(content(claim.subject or ""))
    parts = _sentences(source.text, place)
    at = next((at for at, part in enumerate(parts) if inside(number, part)), None)
    if at is None or len(parts) == 1 or not said:
        return None
    found = [senses(content(part.of(source.text))) for part in parts]
    if said & found[at]:
        return None
    elsewhere = next((other for other in range(len(parts)) if said <= found[other]), None)
    if elsewhere is None or (elsewhere < at and not _is_about(source, parts[elsewhere], said)):
        return None
    if elsewhere < at and not _names_somebody(source, parts[at], number):
        return None
    word = next(word for word in content(claim.subject or "") if sense(word) in found[elsewhere])
    message = f"{shown(word)} stands in another part of the sentence than {shown(number.surface)}"
    return reason("bound_to_other_number", "subject", message)


def _sentences(text: str, place: Span) -> list[Span]:
    edges = [
        place.start,
        *(edge for cut in _PARTED.finditer(text, place.start, place.end) for edge in cut.span()),
        place.end,
    ]
    return [
        Span.trusted(start=start, end=end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end
    ]


def _is_about(source: Source, part: Span, said: frozenset[str]) -> bool:
    """Tell whether a sentence names it before any figure."""
    first = next(iter(source.quantities_in(part)), None)
    return first is not None and said <= senses(content(source.text[part.start : first.start]))


def _names_somebody(source: Source, part: Span, number: Number) -> bool:
    """Tell whether a sentence has a name before its figure, or another noun for nobody that was named before it."""
    before = source.text[part.start : number.start]
    back = PRONOUNS - {"that", "those", "das", "der", "die"} | DETERMINERS
    return back.isdisjoint(words(before)) and not _FILLERS.issuperset(content(before))
