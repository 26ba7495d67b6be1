"""Whether a claim means what something changed by, its share of a whole, its confidence interval, or its level.

Of 'sales were 60% of the total, up 3%' the rise is 3 and the share 60; of '98.8% (95% CI 96.4, 99.6%)' the interval is
what stands in brackets. A claim of the one sort that has the figure of another is wrong where the quote has one of its
own sort beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from extractor.gate.clause import start_of
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import WAYS, senses, sides
from extractor.gate.source import Source
from extractor.gate.unit import FATES
from extractor.gate.wholes import direction
from extractor.gate.words import words
from extractor.types import Claim, Number, Reason, Span

Sort: TypeAlias = Literal["change", "share", "interval"]

_LEADS: Final = r"(?:by|of|in|um|von|de|d['’]|del?|en|une?|un|la|el|von)"
_CHANGE_LED: Final = re.compile(
    rf"(?<!\w)(?P<word>[^\W\d_]+)(?:\s+{_LEADS})?(?:\s*(?:de|d['’]|del|around|about|rund|plus|más))?\s*$", re.IGNORECASE
)
_COMPARED: Final = re.compile(
    r"\s+(?:more|higher|larger|greater|less|fewer|lower|smaller|mehr|höher|weniger|niedriger|geringer|de\s+plus|de\s+moins|más|menos"
    r"|superior|inferior|supérieure?|inférieure?|above|below|over|under|up|down|por\s+encima|por\s+debajo|mayor|menor)\b",
    re.IGNORECASE,
)
_SHARED: Final = re.compile(
    r"\s*(?:of|de[rls]?|von|des|du|d['’])\s*(?:the|all|la|le|los|las|allen?|aller|todos?|todas?|tou[ts]e?s?)?\s*"
    r"(?:total|whole|overall|gesamt\w*|participación|ensemble|part|population|bevölkerung|población)\b",
    re.IGNORECASE,
)
_SHARES_LED: Final = re.compile(
    r"(?:account\w*\s+for|represent\w*|makes?\s+up|made\s+up|entfielen\s+auf|représent\w*|share\s+of|anteil\s+von|part\s+de|cuota\s+de"
    r"|concentr\w+)\s+(?:the\s+|el\s+|un\s+|les?\s+)?$",
    re.IGNORECASE,
)
_INTERVAL: Final = re.compile(
    r"\b(?:CI|KI|IC|confidence interval|konfidenzintervall|intervalle de confiance|intervalo de confianza)\b",
    re.IGNORECASE,
)
_SORT_WORDS: Final[Mapping[Sort, re.Pattern[str]]] = MappingProxyType(
    {
        "share": re.compile(r"\b(?:share|proportion|anteil|part|cuota|participación|percentage of)\b", re.IGNORECASE),
        "interval": re.compile(r"\b(?:CI|interval|intervall|intervalle|intervalo)\b", re.IGNORECASE),
    }
)
_TOLD: Final = MappingProxyType[Sort, str](
    {"change": "what it changed by", "share": "a share", "interval": "the interval that it lies in"}
)
_REACH: Final = 60
_NOUN: Final = re.compile(r" ([^\W\d_]+)")


def wrong_sort(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the figure is of another sort than the claim's, where the quote has one of that sort."""
    if claim.measure is None:
        return None
    others = [other for other in source.quantities_in(place) if other != number and other.unit == number.unit]
    if not others:
        return None
    wanted, own = _wanted(claim.measure), _sort(source, number, place)
    found = {other: sort for other in others if (sort := _sort(source, other, place)) is not None}
    sure = own is not None or wanted == "interval"  # what no word marks may be of the sort that another figure is
    if wanted is not None and sure and wanted != own and wanted in found.values():
        right = next(other for other, sort in found.items() if sort == wanted)
        return _told(f"{shown(right.surface)}, not {shown(number.surface)}, is {_TOLD[wanted]}")
    if own == "interval" and wanted != own and number.bound == "range":
        return _told(f"{shown(number.surface)} is {_TOLD[own]}")
    return None


def wrong_fate(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim says that something else befell those counted than the word behind the figure: '50 wounded'."""
    noun = _NOUN.match(source.text, number.end)
    counted = number.unit or (noun[1] if noun else "")
    theirs = FATES & senses(words(counted)[:1])
    ours = FATES & senses(words(claim.measure or "")) if theirs else theirs
    if not ours or not ours.isdisjoint(theirs):
        return None
    following = next((other.start for other in source.quantities_in(place) if other.start >= number.end), place.end)
    if not ours.isdisjoint(senses(words(source.text[number.end : following]))):
        return None
    return _told(f"{shown(number.surface)} counts {shown(counted)}")


def _told(message: str) -> Reason:
    return reason("bound_to_other_number", "measure", message)


def _wanted(measure: str) -> Sort | None:
    """The one sort that a measure speaks of."""
    said: list[Sort] = [sort for sort, pattern in _SORT_WORDS.items() if pattern.search(measure)]
    changes = any(sides(word) & WAYS for word in words(measure))
    said += ["change"] if changes else []
    return said[0] if len(said) == 1 else None


def _sort(source: Source, number: Number, place: Span) -> Sort | None:
    """What the words right beside a figure say that it is."""
    text = source.text
    before = text[max(place.start, number.start - _REACH) : start_of(number)]
    behind = text[number.end : min(place.end, number.end + _REACH)]
    opened = before.rfind("(")
    if opened >= 0 and ")" not in before[opened:] and _INTERVAL.search(before, opened):
        return "interval"
    led = _CHANGE_LED.search(before)
    if direction(source, number) or _COMPARED.match(behind) or (led and sides(led["word"]) & WAYS):
        return "change"
    return "share" if _SHARED.match(behind) or _SHARES_LED.search(before) else None
