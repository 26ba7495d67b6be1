"""Whether a date in the number's sentence dates the number, or only what a reduced clause tells beside it.

'The ferry, built in 1998, is 96 metres long': 1998 is the year in which the ferry was built. Only verbs of origin are
looked for (built, founded, born), since 'a survey, conducted in 2019' does date what it found.
"""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.edtf import agrees, ends
from extractor.gate.lexicon import AUXILIARIES, ORIGINS
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, inside
from extractor.gate.words import plain, words
from extractor.types import Claim, Number, Reason, Span

_WORD: Final = re.compile(r"[^\W\d_]+")
_MARK: Final = re.compile(r"[,;()–—:]|[.!?](?:\s|$)")
_REACH: Final = 160
_VERBS: Final = frozenset("measures carries employs holds weighs stands costs mesure emploie mide emplea".split())
_FEW: Final = 4
_PARTICIPLE: Final = re.compile(r"\s+[^\W\d_]+(?:te|ten|ter|tes|ene|enen|ener|enes)\b(?=\s+[A-ZÄÖÜ])")


def wrong_date(source: Source, claim: Claim, number: Number) -> Reason | None:
    """Why the claim's date is that of something else, or nothing where that is not sure."""
    if claim.date is None:
        return None
    said = [date for date in source.dates if date.date and _gives(date.date, claim.date.value)]
    asides = [aside for date in said if (aside := _aside(source.text, date, number)) is not None]
    if not said or len(asides) < len(said):
        return None
    message = f"{shown(said[0].surface)} dates {shown(asides[0].of(source.text))}, not {shown(number.surface)}"
    return reason("date_differs", "date", message)


def _gives(date: str, claimed: str) -> bool:
    """Tell whether the date is the one claimed, or a day or month of it."""
    return agrees(claimed, date) or any(end.startswith(f"{claimed}-") for end in ends(date))


def _aside(text: str, date: Number, number: Number) -> Span | None:
    """The clause of origin that the date stands in and the number doesn't."""
    if not _is_near_origin(text, date):
        return None
    for aside in (_between_marks(text, date), _attribute(text, date), _behind_noun(text, date, number)):
        if aside is not None and not inside(number, aside) and _is_origin(aside, text, date):
            return aside
    return None


def _is_near_origin(text: str, date: Number) -> bool:
    """Whether a verb of origin stands anywhere near, without which no clause need be looked for."""
    before, behind = text[max(0, date.start - _REACH) : date.start], text[date.end : date.end + _REACH]
    return not ORIGINS.isdisjoint(map(plain, [*words(before), *words(behind)]))


def _is_origin(aside: Span, text: str, date: Number) -> bool:
    """Whether the clause has a verb of origin, and near the date: 'opened in 1998', not 'came on Sunday and opened'."""
    before, behind = words(text[aside.start : date.start])[-_FEW:], words(text[date.end : aside.end])[:_FEW]
    return not ORIGINS.isdisjoint(map(plain, [*before, *behind]))


def _between_marks(text: str, date: Number) -> Span | None:
    """What stands between the marks around the date, where it has a mark on both sides or opens the sentence."""
    before = list(_MARK.finditer(text, max(0, date.start - _REACH), date.start))
    after = _MARK.search(text, date.end, date.end + _REACH)
    if after is None or (not before and date.start > _REACH):
        return None
    start = before[-1].end() if before else 0
    opens = not before or before[-1].group()[0] in ".!?;:\n"
    lead = words(text[start : date.start])[:1]
    if after.group()[0] in ".!?;:" or (opens and not (lead and plain(lead[0]) in ORIGINS)):
        return None
    return Span(start=start, end=after.start())


def _attribute(text: str, date: Number) -> Span | None:
    """The date and the participle behind it that stand before a noun: 'die 1998 gebaute Fähre'."""
    match = _PARTICIPLE.match(text, date.end, date.end + _REACH)
    return Span(start=date.start, end=match.end()) if match else None


def _behind_noun(text: str, date: Number, number: Number) -> Span | None:
    """The participle behind a noun, and its date, before the verb of the sentence: 'the ferry built in 1998 is'."""
    before = list(_WORD.finditer(text[max(0, date.start - _REACH) : date.start]))[-_FEW:]
    follow = words(text[date.end : min(number.start, date.end + _REACH)])[:1]
    at = next((at for at, word in enumerate(before) if plain(word.group()) in ORIGINS), None)
    if at is None or at == 0 or not follow or follow[0] not in AUXILIARIES | _VERBS or number.start < date.end:
        return None
    if before[at - 1].group().lower() in AUXILIARIES:
        return None
    return Span(start=max(0, date.start - _REACH) + before[at].start(), end=date.end)
