"""Whether the text says of this number what the claim says, and not of another number of the same quote.

'100 killed and 1,000 wounded' does not support 100 wounded. The quote is cut into clauses, one for each number, where
a word or mark parts them. What stands in the clause is compared slot by slot: the noun counted, what the number is a
figure of, what befell it, where it is, by what name the clause begins. Only where both clauses fill the same slot, and
the claim's words stand in the other number's and none in this one's, is the claim about the other number; everything
less is left alone, since what two clauses share is often said only once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from extractor.gate.change import wrong_end
from extractor.gate.columns import wrong_column
from extractor.gate.edtf import agrees, ends
from extractor.gate.lexicon import (
    AUXILIARIES,
    COMPARED,
    COMPLEMENT,
    FORMER,
    FUNCTION_WORDS,
    INCLUSIONS,
    PREPOSITIONS,
    PRONOUNS,
    REPLACED,
    RESULTS,
    TIME_WORDS,
    VAGUE_LEADS,
)
from extractor.gate.quote import fold
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, digit_tokens
from extractor.gate.unit import measures
from extractor.gate.words import content, stem, stems, words
from extractor.types import Claim, Number, Reason, Span

_JOINTS: Final = r"and|but|while|whereas|after|und|sowie|während|aber|et|mais|contre|tandis\s+que|alors\s+que"
_CUTS: Final = (
    re.compile(r"[;.!?]\s|\b(?:while|whereas|während|tandis\s+que|alors\s+que)\b", re.IGNORECASE),
    re.compile(r"[()\[\]]"),
    re.compile(rf",\s*(?:{_JOINTS})\b", re.IGNORECASE),
    re.compile(rf"\b(?:{_JOINTS})\b", re.IGNORECASE),
    re.compile(r","),
)
"""What parts the clauses of two numbers, the strongest first."""
_STRONG: Final = 0
_PIECE: Final = re.compile(r"[^\W\d_]+|[0-9][0-9.,]*|[^\w\s'’-]")
_OF: Final = re.compile(r"((?:[^\W\d_]+\s+){1,3})(?:of|von|de)\s+$")
_PAST: Final = re.compile(r".{3,}(?:ed|ée?s?)")
_SMALL: Final = frozenset().union(*FUNCTION_WORDS.values())
_NAME: Final = re.compile(r"\b[A-Z][^\W\d_]+")
_MOST_NUMBERS: Final = 64
_NEAR_WORDS: Final = 4
_BACK: Final = 40
_LEAD: Final = 24
_ALIKE: Final = 4


@dataclass(frozen=True)
class Clause:
    """What stands around one number, as far as it is this number's alone."""

    number: Number
    span: Span
    counted: frozenset[str]
    led_by: frozenset[str]
    befell_before: frozenset[str]
    befell_after: frozenset[str]
    where: frozenset[str]
    named: frozenset[str]
    strong: bool
    looks_back: bool


def binding_reason(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim is about another number than this one, or nothing where that is not sure."""
    if (column := wrong_column(source, claim, number)) is not None:
        return column
    clauses = _clauses(source, place)
    own = next((clause for clause in clauses if clause.number == number), None)
    if own is None:
        return None
    for other in clauses:
        if other.number != number and other.span != own.span:
            said = _said_of_other(claim, own, other) or _labelled(source, claim, own, other)
            if said or (said := _dated_by_other(source, claim, own, other)):
                return _about(own, other, said)
    return _replaced(source, claim, number, clauses) or wrong_end(source, claim, number, place)


def _about(own: Clause, other: Clause, said: str) -> Reason:
    message = f"the text says {shown(said)} of {shown(other.number.surface)}, not of {shown(own.number.surface)}"
    return reason("bound_to_other_number", "measure", message)


def _clauses(source: Source, place: Span) -> list[Clause]:
    """The clauses of the quote's numbers, in order; numbers that nothing parts share a span. None in a long list."""
    numbers = source.quantities_in(place)
    if len(numbers) > _MOST_NUMBERS:
        return []
    cuts = [_cut(source.text, left, right) for left, right in pairwise(numbers)]
    found = []
    for index, number in enumerate(numbers):
        before = next((cut for cut in reversed(cuts[:index]) if cut is not None), None)
        after = next((cut for cut in cuts[index:] if cut is not None), None)
        span = Span(start=before[1] if before else place.start, end=after[0] if after else place.end)
        strong = all(cut is None or cut[2] for cut in (before, after))
        found.append(_read_clause(source.text, number, span, strong=strong))
    return found


def _cut(text: str, left: Number, right: Number) -> tuple[int, int, bool] | None:
    """Where the clauses of two neighbours part: the end of the one, the start of the other, whether for certain."""
    for rank, pattern in enumerate(_CUTS):
        found = list(pattern.finditer(text, left.end, max(left.end, right.start)))
        if found:
            last = found[-1]
            return last.start(), last.end(), rank == _STRONG
    return None


def _read_clause(text: str, number: Number, span: Span, *, strong: bool) -> Clause:
    before, after = text[span.start : number.start], text[number.end : span.end]
    pieces = [piece.lower() for piece in _PIECE.findall(after)]
    while pieces and pieces[0] not in PREPOSITIONS and (measures(pieces[0]) or pieces[0] in COMPLEMENT):
        pieces.pop(0)
    head = _head(pieces)
    names = {name.lower() for name in _NAME.findall(before)} - _SMALL - TIME_WORDS
    return Clause(
        number=number,
        span=span,
        counted=head,
        led_by=_lead(text[span.start : _start(number)]),
        befell_before=_befell(words(before)),
        befell_after=_befell(words(after)),
        where=frozenset() if head else _where(pieces),
        named=stems(names),
        strong=strong,
        looks_back=not PRONOUNS.isdisjoint(words(before)[:1]) or not INCLUSIONS.isdisjoint(words(before)),
    )


def _head(pieces: list[str]) -> frozenset[str]:
    """The stems of the noun, and what is said of it, right behind the number."""
    found = []
    for piece in pieces:
        if piece in _SMALL or piece in PREPOSITIONS or piece in TIME_WORDS or not piece.isalpha():
            break
        found.append(piece)
    return stems(found)


def _lead(before: str) -> frozenset[str]:
    """The stems of the noun that the number is 'of': 'revenue of $4 billion'."""
    match = _OF.search(before[-_BACK:])
    return stems(content(match.group(1))) - stems(VAGUE_LEADS) if match else frozenset()


def _start(number: Number) -> int:
    """Where the number starts with the words of its bound."""
    return min(number.start, number.cue.start) if number.cue is not None else number.start


def _befell(said: list[str]) -> frozenset[str]:
    """The stems of the participles: what ends like one, or follows 'were' or 'had been'."""
    small = _SMALL | AUXILIARIES
    after_auxiliary = {word for first, word in pairwise(said) if first in AUXILIARIES and word not in small}
    return stems({word for word in said if word in RESULTS or _PAST.fullmatch(word)} | after_auxiliary)


def _where(pieces: list[str]) -> frozenset[str]:
    """The stems of what follows a preposition right behind the number: 'km below the surface'."""
    if not pieces or pieces[0] not in PREPOSITIONS:
        at = next((index for index, piece in enumerate(pieces) if piece in PREPOSITIONS - COMPLEMENT), None)
        if at is None or any(piece in TIME_WORDS for piece in pieces[:at]):
            return frozenset()
        pieces = pieces[at:]
    return stems(word for word in content(" ".join(pieces)) if word not in PREPOSITIONS | TIME_WORDS)


def _said_of_other(claim: Claim, own: Clause, other: Clause) -> str | None:
    """The word of the claim that the text says of the other number, where none is said of this one."""
    slots = [(own.counted, other.counted), (own.led_by, other.led_by), (own.where, other.where)]
    if not own.looks_back:
        slots += [(own.befell_before, other.befell_before), (own.befell_after, other.befell_after)]
        slots += [(own.named, other.named)] if own.strong and other.strong else []
    both = [(ours, theirs) for ours, theirs in slots if ours and theirs]
    fields = [content(text) for text in (claim.measure, claim.subject) if text]
    if any(_touches(field, ours - theirs) for field in fields for ours, theirs in both):
        return None
    for field in fields:
        for ours, theirs in both:
            hit = next((word for word in field if stem(word) in theirs - ours), None)
            if hit is not None:
                return hit
    return None


def _touches(field: list[str], slot: frozenset[str]) -> bool:
    """Tell whether a word of the field is in the slot, or begins like one there."""
    own = stems(field)
    return any(word in slot or any(_alike(word, other) for other in slot) for word in own)


def _alike(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _ALIKE and one[:_ALIKE] == other[:_ALIKE]


def _labelled(source: Source, claim: Claim, own: Clause, other: Clause) -> str | None:
    """The digits in the claim's measure that stand with the other number, where none stand with this one."""
    wanted = set(digit_tokens(claim.measure or ""))
    ours, theirs = (set(digit_tokens(clause.span.of(source.text))) for clause in (own, other))
    figures = {token for clause in (own, other) for token in digit_tokens(clause.number.surface)}
    return min(wanted & theirs - figures - source.years, default=None) if not wanted & ours else None


def _dated_by_other(source: Source, claim: Claim, own: Clause, other: Clause) -> str | None:
    """The date of the other number, where the claim gives it and this number has another, or none by comparison."""
    ours, theirs = _date_near(source, own), _date_near(source, other)
    if theirs is None or (ours is None and not _follows(source.text, other.number, COMPARED)):
        return None
    claimed = source.dates_named(claim.measure)
    claimed += [claim.date.value] if claim.date else []
    if ours is not None and (ours.date == theirs.date or any(_within(date, ours) for date in claimed)):
        return None
    return theirs.surface if any(_within(date, theirs) for date in claimed) else None


def _date_near(source: Source, clause: Clause) -> Number | None:
    """The one date within a few words of the number; a figure given up for another shares that one's date."""
    number = clause.number
    found = [other for other in source.numbers_in(clause.span) if _dates(source.text, other, number)]
    if not found and _follows(source.text, number, REPLACED):
        before = source.numbers_in(Span(start=max(0, number.start - _BACK), end=number.start))
        found = [other for other in before[-1:] if other.date is not None]
    return found[0] if len(found) == 1 else None


def _dates(text: str, date: Number, number: Number) -> bool:
    return date.date is not None and _gap(text, number, date) <= _NEAR_WORDS


def _gap(text: str, one: Number, other: Number) -> int:
    first, second = sorted((one, other), key=lambda number: number.start)
    return len(words(text[first.end : second.start]))


def _within(date: str, number: Number) -> bool:
    """Tell whether the dates agree, or one is the month or year of the other."""
    said = number.date or ""
    return agrees(date, said) or any(
        one.startswith(other) or other.startswith(one) for one in ends(date) for other in ends(said) if one and other
    )


def _replaced(source: Source, claim: Claim, number: Number, clauses: list[Clause]) -> Reason | None:
    """Why a figure that is given up for another is not the one that holds, and the other way about."""
    given_up = [clause.number for clause in clauses if _follows(source.text, clause.number, REPLACED)]
    if not given_up or claim.measure is None:
        return None
    former = not FORMER.isdisjoint(words(claim.measure))
    if former == (number in given_up):
        return None
    told = "the figure that no longer holds" if number in given_up else "the figure that holds"
    return reason("bound_to_other_number", "measure", f"{shown(number.surface)} is {told}; the claim says the contrary")


def _follows(text: str, number: Number, leads: tuple[str, ...]) -> bool:
    """Tell whether the number comes right behind one of these words."""
    start = _start(number)
    return fold(text[max(0, start - _LEAD) : start]).lower().rstrip().endswith(leads)
