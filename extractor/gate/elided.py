"""What the later of two clauses leaves out, or has in the place of the earlier one's words.

'12 were given tea and 9 a cake': all were given something, but cake is the 9's and tea the 12's. What a later clause
leaves out may be said of both; what it says itself doesn't reach back.
"""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.clause import Clause, start_of
from extractor.gate.concepts import CONCEPTS
from extractor.gate.countables import ANYBODY, GENERIC
from extractor.gate.lexicon import AUXILIARIES, TIME_WORDS
from extractor.gate.pair import Pair, touching
from extractor.gate.predicates import predicates
from extractor.gate.senses import WAYS, sense, senses, sides
from extractor.gate.source import Source
from extractor.gate.words import content, stem, words
from extractor.types import Claim

_SHORT: Final = 3
_TO_WHOM: Final = re.compile(
    r"\s+(?:in|at|for|by|to|from|with|im|bei[m]?|für|von|vom|zu[mr]?|à|aux?|en|dans|pour|chez|d[eu]s?|del?|al?|para|por)\s+"
    r"(?:(?:the|de[rmn]|die|das|les?|la|los|las|el)\s+)?(?=[A-ZÀ-Þ])"
)
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]+")
PROPERTIES: Final = frozenset("height width length depth thickness weight area age speed".split())
"""What an adjective that opens a sentence says of whom it is about further on: 'Long de 5 m, le pont ...'."""
_OTHERS: Final = frozenset(
    "other others more another further weitere weiteren andere anderen autre autres otros otras más".split()
)
"""Words that count what was counted before."""


def left_out(pair: Pair) -> str | None:
    """The word of the claim that a later clause without a verb has in the place of this one's last.

    Of '12 were given tea and 9 a cake' cake is the 9's, though all were given something.
    """
    claim, own, other, text = pair.claim, pair.own, pair.other, pair.source.text
    if pair.follows_on or not _is_bare(text, other):
        return None
    last = content(text[own.number.end : own.span.end])[-1:]
    said = content(f"{claim.measure} {claim.subject}")
    if not last or len(own.behind) <= 1 or touching(said, senses(last)):
        return None
    return next((word for word in said if sense(word) in other.behind - own.said), None)


def taken_over(pair: Pair) -> str | None:
    """The last word of an earlier clause, in whose place this one, without a verb, has words that the claim leaves out.

    Of '12 were given tea and 9 a cake' tea is nothing of the 9's.
    """
    claim, own, other, text = pair.claim, pair.own, pair.other, pair.source.text
    said = content(f"{claim.measure} {claim.subject}")
    if not pair.follows_on or not _is_bare(text, own) or not (ANYBODY | GENERIC).isdisjoint(said):
        return None
    mine = [word for word in content(text[own.number.end : own.span.end]) if word not in _OTHERS | TIME_WORDS]
    last = content(text[other.number.end : other.span.end])[-1:]
    if not mine or not last or senses(last) & (own.said | other.befell) or touching(said, senses(mine)):
        return None
    return next((word for word in said if sense(word) == sense(last[0])), None)


def _is_bare(text: str, clause: Clause) -> bool:
    """Tell whether a clause begins with its number, and has a few words behind it and no verb."""
    behind = words(text[clause.number.end : clause.span.end])
    bare = not text[clause.span.start : start_of(clause.number)].strip()
    return bare and 0 < len(behind) <= _SHORT and AUXILIARIES.isdisjoint(behind)


def belongs_elsewhere(pair: Pair) -> str | None:
    """The name of the claim that the other number stands with, where this one has its own: '17 in Moss, 2 in Orsk'."""
    own, other, text = pair.own, pair.other, pair.source.text
    mine, theirs = _belongs(own, text), _belongs(other, text)
    bare = own if pair.follows_on else other
    if not mine or not theirs or own.part or other.part or not _is_item(bare, text):
        return None
    said = content(" ".join(filter(None, (pair.claim.subject, pair.claim.measure, pair.claim.place))))
    if touching(said, mine):
        return None
    return next((word for word in said if touching([word], theirs - mine)), None)


def _belongs(clause: Clause, text: str) -> frozenset[str]:
    """The names behind a preposition that follows the number."""
    behind = text[clause.number.end : clause.span.end]
    led = _TO_WHOM.search(behind)
    return senses(name.lower() for name in _CAPITAL.findall(behind, led.end())) if led else frozenset()


def _is_item(clause: Clause, text: str) -> bool:
    """Tell whether a clause has nothing but its number, and what this stands with: '2 al Instituto'."""
    before = text[clause.span.start : start_of(clause.number)].strip()
    return not before and _TO_WHOM.match(text, clause.number.end, clause.span.end) is not None


def said_later(pair: Pair) -> str | None:
    """The word of the claim that only a later clause says, of a number of this kind, where none is this one's own.

    What the later clause leaves out may be said of both in this one, so it is not this one's own.
    """
    claim, own, other = pair.claim, pair.own, pair.other
    if other.number.start < own.number.start or other.number.kind != own.number.kind:
        return None
    said = content(" ".join(filter(None, (claim.measure, claim.subject, claim.place))))
    alone = own.said - other.said
    if claim.measure and senses(content(claim.measure)) <= alone and touching(content(claim.subject or ""), alone):
        return None
    slots = _all_slots(own, other)
    shared = frozenset().union(*(ours for ours, theirs in slots if not theirs))
    shared -= frozenset().union(*(ours for ours, theirs in slots if theirs))
    before = senses(content(pair.source.text[pair.place.start : other.span.start]))
    named = content(" ".join(filter(None, (claim.measure, claim.subject))))  # a place may be said last, of both
    theirs = [word for word in named if sense(word) in other.said - own.said - other.tail - before]
    theirs = [word for word in theirs if not (sides(word) & WAYS & ways_of(pair))]
    if other.part and theirs and own.said - other.said:
        return theirs[0]
    if _share_a_verb(pair):
        theirs = [word for word in theirs if sense(word) in other.counted]
    nameless = not (own.about | own.counted) - PROPERTIES or not own.behind
    if nameless or touching(said, own.said - other.said - shared) or not _testable(pair.source, said, claim):
        return None
    return next(iter(theirs), None)


def ways_of(pair: Pair) -> frozenset[str]:
    """Which way the claim's own clause says that its figure went, in any words: what 'jumped' saw an increase."""
    return frozenset().union(*map(sides, words(pair.own.span.of(pair.source.text)))) & WAYS


def _share_a_verb(pair: Pair) -> bool:
    """Tell whether what the later clause says was done is said of both: '12 houses and 30 cars were damaged'."""
    own, other, text = pair.own, pair.other, pair.source.text
    between = text[own.number.end : other.number.start]
    verb = other.did or not AUXILIARIES.isdisjoint(words(other.span.of(text)))
    return bool(verb) and not own.did and not predicates("", between, pair.source.language)


def _all_slots(own: Clause, other: Clause) -> list[tuple[frozenset[str], frozenset[str]]]:
    fields = ("counted", "led_by", "where", "about", "named", "befell")
    return [(getattr(own, field), getattr(other, field)) for field in fields]


def _testable(source: Source, said: list[str], claim: Claim) -> bool:
    """Tell whether the claim's words are all the text's, so that it's sure which clause has them."""
    quoted = senses(content(claim.quote))
    return all(sense(word) in quoted or stem(word) in source.stems or word in ANYBODY | GENERIC for word in said)


def part_unnamed(pair: Pair) -> str | None:
    """The word of the claim for what is counted in all, where this number counts a part, of which it names nothing."""
    claim, own, other = pair.claim, pair.own, pair.other
    if not own.part or other.number.start > own.number.start:
        return None
    said = content(" ".join(filter(None, (claim.measure, claim.subject, claim.place))))
    mine = own.said - other.said
    if not mine or touching(said, mine):
        return None
    if not _testable(pair.source, said, claim):
        measure = content(claim.measure or "")
        known = mine <= CONCEPTS.keys() and measure and senses(measure) <= other.said
        return measure[0] if known else None
    whole = other.counted | other.about | other.named
    return next((word for word in said if sense(word) in whole), None)
