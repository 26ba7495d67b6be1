"""Which figure is whose in 'A, B and C had 1, 2 and 3 respectively'."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source
from extractor.gate.words import stem
from extractor.types import Claim, Number, Reason, Span

_EACH: Final = re.compile(r"\b(?:respectively|beziehungsweise|jeweils|respectivement|respectivamente)\b", re.IGNORECASE)
_BETWEEN: Final = re.compile(
    r"[\s\w%€$£]{0,24}(?:,\s*|,?\s*(?:and|und|et|y|or|oder|ou|o)\s+)(?:(?:al?|à|aux?|to|auf|de|d['’])\s*)?[$€£]?"
)
_LISTED: Final = re.compile(r",|\b(?:and|und|et|y|or|oder|ou|o)\b")
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE: Final = re.compile(r"[.;!?]\s")
_NEAREST: Final = (1, 2)
"""How many words tell an item: the one next to its comma, or else two."""
_BACK: Final = 200
_AHEAD: Final = 120


def wrong_item(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the figure is that of another item of the list."""
    if not _EACH.search(source.text, place.start, min(len(source.text), place.end + _AHEAD)):
        return None
    figures = _figures(source, number, place)
    claimed = _telling(f"{claim.measure} {claim.subject}")
    tried = (_named(source, claimed, figures, place, nearest) for nearest in _NEAREST)
    named = next((at for at in tried if at is not None), None)
    own = figures.index(number)
    if named is None or named == own:
        return None
    message = f"{shown(number.surface)} is number {own + 1} of its list, the claim names number {named + 1}"
    return reason("bound_to_other_number", "measure", message)


def _named(source: Source, claimed: frozenset[str], figures: list[Number], place: Span, nearest: int) -> int | None:
    """Which of the items the claim names, by so many words of each, if it is one only."""
    names = _items(source, figures[0], place, nearest, len(figures)) if len(figures) > 1 else []
    if len(names) != len(figures):
        return None
    named = [at for at, name in enumerate(names) if claimed & (name - frozenset().union(*_others(names, at)))]
    return named[0] if len(named) == 1 else None


def _others(names: list[frozenset[str]], at: int) -> list[frozenset[str]]:
    return names[:at] + names[at + 1 :]


def _figures(source: Source, number: Number, place: Span) -> list[Number]:
    """The figures that stand in one list with this one."""
    run: list[Number] = []
    for other in source.quantities_in(place):
        if run and not _BETWEEN.fullmatch(source.text[run[-1].end : other.start]):
            if number in run:
                break
            run = []
        run.append(other)
    return run if number in run else []


def _items(source: Source, first: Number, place: Span, nearest: int, count: int) -> list[frozenset[str]]:
    """What tells the items apart that are listed before the figures: the words next to their commas."""
    before = _SENTENCE.split(source.text[max(place.start - _BACK, 0) : first.start])[-1]
    parts = [_WORD.findall(_EACH.sub(" ", part)) for part in _LISTED.split(before)]
    parts = [part for part in parts if part][-count:]  # what stands before the list may have commas, too
    last = len(parts) - 1
    return [frozenset(_folded(part[:nearest] if at == last else part[-nearest:])) for at, part in enumerate(parts)]


def _telling(text: str) -> frozenset[str]:
    return frozenset(_folded(_WORD.findall(text)))


def _folded(said: list[str]) -> list[str]:
    """The stems; a single letter only where it is a name."""
    return [stem(word) for word in said if len(word) > 1 or word.isupper()]
