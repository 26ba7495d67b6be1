"""Whether a claim means a whole or a part of it, a level or what it changed by.

'Two of the nine entrances were closed': two were, of nine. 'Sales rose by 5 to 40': the rise is 5, the sales are 40.
'Forty, five more than last year': five more. A claim that says of the one what is said of the other is wrong.
"""

from __future__ import annotations

import re
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from extractor.gate.clause import start_of
from extractor.gate.lexicon import AUXILIARIES, COMPLEMENT, DETERMINERS, IRREGULAR, PREPOSITIONS
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import WAYS, sense, senses, sides
from extractor.gate.source import Source
from extractor.gate.unit import factor
from extractor.gate.words import content, plain, words
from extractor.types import Claim, Number, Reason, Span

_OF: Final = re.compile(r"\s+(?:out\s+of|of|von|der|des|de|sur)\s+[^.;,()\d]{0,30}", re.IGNORECASE)
_OF_ALL: Final = re.compile(
    r"(?:^|[.;:!?]\s)\s*(?:(?:of|out\s+of|von|unter|de|d[’']entre|parmi|sur|entre)\s+|des\s+)"
    r"(?:(?:the|all|these|those|its|their|den|allen|diesen|insgesamt|les|ces|tous\s+les|los|las|estos|estas|todos\s+los)\s+)*$",
    re.IGNORECASE,
)
"""What opens a sentence about some of all."""
_END: Final = re.compile(r"[.;,:()](?:\s|$)")
_BY: Final = re.compile(r"\b(?:by|um|en)\s+(?:\w+\s+)?$", re.IGNORECASE)
_TO: Final = re.compile(
    r"[^.;,()\d]{0,60}(?:,\s|\s)(?:to|auf|à|a|hasta(?:\s+los|\s+las)?)\s+(?:[A-Z€$£]{1,3}\s?)?", re.IGNORECASE
)
_AND: Final = r"(?:and|or|und|oder|et|ou|y|e|o)"
_THAN: Final = re.compile(
    rf"(?:\s+(?!{_AND}\s)[^\W\d_]+){{0,2}}\s+(?:(?P<more>more|higher|longer|larger|greater|mehr|höher|größer|länger|de\s+plus|plus|más)|"
    r"(?P<less>less|fewer|lower|shorter|smaller|weniger|niedriger|geringer|kleiner|kürzer|de\s+moins|moins|menos))"
    r"(?:\s+[^\W\d_]+){0,2}\s+(?:than|als|qu['’]?|que|de)\b(?!\s+[0-9])",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    r"\s+(?:(?P<more>mayor(?:es)?|superior(?:es)?|supérieure?s?|por\s+encima|above)|(?P<less>menor(?:es)?|inferior(?:es)?"
    r"|inférieure?s?|por\s+debajo|below))\s+(?:al?|à|aux?|del?|con\s+respecto|the|its|their|last)\b",
    re.IGNORECASE,
)
"""What says that a figure is how much more something is than another: '3% por encima de'."""
_UP: Final = re.compile(r"\b(?:(up|plus)|down|minus)\s+(?:by\s+|of\s+|von\s+)?$", re.IGNORECASE)
_SIGNED: Final = re.compile(r"(?:(plus)|minus)\s", re.IGNORECASE)
_SIGNS: Final = MappingProxyType({"plus": "rise", "minus": "fall", "moins": "fall"})
_LEAD: Final = 40
_GO_ON: Final = (
    PREPOSITIONS
    | COMPLEMENT
    | DETERMINERS
    | frozenset("and or und oder et ou y e o that which who die der das welche qui que dont où".split())
)
"""What goes on about a noun, so that no verb stands behind it yet."""
_SAID: Final = MappingProxyType({"rise": "more", "fall": "less"})
_CHANGES: Final = frozenset(
    "change changed difference differ more fewer less gap lead margin overrun excess additional extra added new net "
    "above below over under higher lower veränderung differenz unterschied mehr weniger écart différence plus "
    "minus moins diferencia más menos höher niedriger größer kleiner longer"
    " shorter larger smaller greater variation évolution variación surplus deficit by".split()
)

_COMPOUNDED: Final = (
    *("anstieg", "rückgang", "erhöhung", "steigerung", "zunahme", "abnahme", "wachstum", "zuwachs", "senkung"),
    *("einbruch", "anstiegs", "rückgangs"),
)
"""What German nouns for a change end in: 'Preisanstieg'."""


def direction(source: Source, number: Number) -> str | None:
    """Which way a figure goes that says how much more or less something is: 'rise' or 'fall'.

    >>> text = "We have 40 shops, five fewer than last year."
    >>> source = Source(text)
    >>> [direction(source, number) for number in source.quantities]
    [None, 'fall']
    """
    if (match := _THAN.match(source.text, number.end) or _BESIDE.match(source.text, number.end)) is not None:
        return "rise" if match["more"] else "fall"
    if number.surface.startswith("+"):
        return "rise"
    up = _SIGNED.match(number.surface) or _UP.search(source.text[max(0, number.start - _LEAD) : number.start])
    return None if up is None else "rise" if up[1] else "fall"


def wrong_part(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim says of the whole what was done to a part of it, or nothing."""
    for part, whole in pairwise(source.quantities_in(place)):
        if number == whole and _OF.fullmatch(source.text[part.end : start_of(whole)]) and _counts(part, whole):
            done = _done(source.text, whole, place)
            said = content(" ".join(filter(None, (claim.measure, claim.subject))))
            if not source.text[whole.end : place.end].strip(f" .;{whole.unit}"):  # all that is said stands before
                done, said = _led_by(source.text, part, place), content(claim.measure or "")
            hit = next((word for word in said if senses([word]) & done), None)
            if hit:
                return _wrong(hit, part, whole)
    return None


def wrong_share(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim says of all what is said of some of them, told first: 'of the 64 shops, 17 had faults'."""
    text = source.text
    for whole, part in pairwise(source.quantities_in(place)):
        if number == whole and is_of_all(text, whole, place) and _counts(part, whole):
            stop = _END.search(text, part.end, place.end)
            done = senses(content(text[part.end : stop.start() if stop else place.end]))
            own = senses(content(text[whole.end : start_of(part)]))
            said = content(" ".join(filter(None, (claim.measure, claim.subject))))
            if hit := next((word for word in said if sense(word) in done - own), None):
                return _wrong(hit, part, whole)
    return None


def is_of_all(text: str, whole: Number, place: Span) -> bool:
    """Tell whether a number opens a sentence about some of all, who share what is said of these: 'of the 64 shops'."""
    return _OF_ALL.search(text[place.start : start_of(whole)]) is not None


def _counts(part: Number, whole: Number) -> bool:
    """Tell whether both count things, the same ones."""
    return part.kind == whole.kind == "cardinal" and part.unit in {None, whole.unit}


def _done(text: str, number: Number, place: Span) -> frozenset[str]:
    """What is said to be done, by the first verb behind the number and what follows it."""
    stop = _END.search(text, number.end, place.end)
    found = words(text[number.end : stop.start() if stop else place.end])
    verb = next((at for at, word in enumerate(found) if _is_verb(word)), _behind_noun(found, number))
    return senses(content(" ".join(found[verb:])))


def _led_by(text: str, number: Number, place: Span) -> frozenset[str]:
    """What is said before the number, in its part of the sentence."""
    return senses(content(_END.split(text[place.start : start_of(number)])[-1]))


def _behind_noun(found: list[str], number: Number) -> int:
    """Where a verb stands that no table knows: right behind what is counted, unless something goes on about that."""
    counted = words(number.unit or "")
    at = len(counted)
    goes_on = not counted or found[:at] != counted or not _GO_ON.isdisjoint(found[at : at + 1])
    return len(found) if goes_on else at


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or plain(word) in IRREGULAR or (word.endswith("ed") and len(word) > len("need"))


def _wrong(word: str, right: Number, wrong: Number) -> Reason:
    message = f"the text says {shown(word)} of {shown(right.surface)}, not of {shown(wrong.surface)}"
    return reason("bound_to_other_number", "measure", message)


def wrong_size(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim takes the level for what it changed by, or the other way about, or nothing."""
    if claim.measure is None or claim.quantity is None:
        return None
    if (way := direction(source, number)) and (word := _other_way(claim.measure, way)):
        return reason("not_asserted", "measure", f"the claim says {shown(word)}, but the text {_SAID[way]}")
    changed = _tells_change(claim.measure)
    for by, level in _steps(source, place):
        if number == by and not changed:
            return _told(by, "what it changed by")
        if number == level and changed == "way":
            return _told(level, "what it came to, not what it changed by")
    return None


def _other_way(measure: str, way: str) -> str | None:
    """The word of the measure for the contrary direction, if it has none for this one."""
    taken = {side: word for word in words(measure) for side in sides(word) & WAYS}
    taken |= {_SIGNS[word]: word for word in words(measure) if word in _SIGNS}
    return None if way in taken else next(iter(taken.values()), None)


def _tells_change(measure: str) -> str:
    """Whether the measure speaks of a change, and of nothing else: 'way' if it says up or down."""
    said = words(measure)
    if any(sides(word) & WAYS or word.endswith(_COMPOUNDED) for word in said):
        return "way"
    return "" if _CHANGES.isdisjoint(said) else "some"


def _steps(source: Source, place: Span) -> list[tuple[Number, Number]]:
    """What a figure changed by, and what it is: 'by 5 to 40', '40, five more than before'."""
    found, text = [], source.text
    for left, right in pairwise(source.quantities_in(place)):
        if not _alike(left, right):
            continue
        before = text[max(place.start, left.start - _LEAD) : start_of(left)]
        between = text[left.end : start_of(right)]
        moves = before.rstrip().endswith("um") or any(sides(word) & WAYS for word in words(before))
        if moves and _BY.search(before) and _TO.fullmatch(between):
            found.append((left, right))
        elif direction(source, right) and not direction(source, left):
            found.append((right, left))
    return found


def _alike(one: Number, other: Number) -> bool:
    """Tell whether both count the same, where they say what, or measure the same in units of their own."""
    if one.unit is None or other.unit is None or one.unit == other.unit:
        return True
    return factor(one.unit, other.unit) is not None


def _told(number: Number, what: str) -> Reason:
    return reason("bound_to_other_number", "measure", f"{shown(number.surface)} is {what}; the claim says the contrary")
