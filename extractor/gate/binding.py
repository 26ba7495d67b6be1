"""Whether the text says of this number what the claim says, and not of another number of the same quote.

'100 killed and 1,000 wounded' does not support 100 wounded. The clauses of two numbers are compared slot by slot: the
noun counted, what the number is a figure of, what befell it, where it is, who or what the clause is about. Only where
both clauses fill the same slot, and the claim's words stand in the other number's and none in this one's, is the claim
about the other number; everything less is left alone, since what two clauses share is often said only once.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from extractor.gate.change import are_one_over_time, follows, in_place_of, wrong_time
from extractor.gate.clauses import Clause, clauses, labels, told_apart
from extractor.gate.concepts import EITHER_OR
from extractor.gate.countables import ANYBODY, GENERIC
from extractor.gate.edtf import agrees, ends
from extractor.gate.lexicon import AUXILIARIES, COMPARED, FORMER, REPLACED, SURELY_FORMER
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import sense, senses
from extractor.gate.sentences import wrong_sentence
from extractor.gate.series import wrong_item
from extractor.gate.source import Source, digit_tokens
from extractor.gate.tables import wrong_cell
from extractor.gate.wholes import wrong_part, wrong_share, wrong_size
from extractor.gate.words import content, stem, words
from extractor.types import Claim, Number, Reason, Span


class Pair(NamedTuple):
    """A claim at its place, the clause of the number that it is about, and that of another number."""

    source: Source
    claim: Claim
    place: Span
    own: Clause
    other: Clause


_NEAR_WORDS: Final = 4
_BACK: Final = 40
_ALIKE: Final = 4
_SHORT: Final = 3
_PROPERTIES: Final = frozenset("height width length depth thickness weight area age speed".split())
"""What an adjective that opens a sentence says of whom it is about further on: 'Long de 5 m, le pont ...'."""


def binding_reason(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim is about another number than this one, or nothing where that is not sure."""
    if (cell := wrong_cell(source, claim, number)) is not None:
        return cell
    holds = in_place_of(source, place, number)
    around = [clause for clause in clauses(source, place) if holds == number or clause.number.start != number.start]
    own = next((clause for clause in around if clause.number.start == holds.start), None)
    if own is None:
        return None
    for other in around:
        if other is not own and other.span != own.span:
            pair = Pair(source, claim, place, own, other)
            over_time = are_one_over_time(source, place, number, other.number)
            judged = (check(pair) for check in (() if over_time else _CHECKS))
            said = next(filter(None, judged), None) or _dated_by_other(pair, over_time=over_time)
            if said:
                return _about(own, other, said)
    checks = (wrong_item, wrong_time, wrong_part, wrong_share, wrong_size, wrong_sentence)
    return next(filter(None, (check(source, claim, number, place) for check in checks)), None)


def _about(own: Clause, other: Clause, said: str) -> Reason:
    message = f"the text says {shown(said)} of {shown(other.number.surface)}, not of {shown(own.number.surface)}"
    return reason("bound_to_other_number", "measure", message)


def _slots(own: Clause, other: Clause) -> list[tuple[frozenset[str], frozenset[str]]]:
    """What both clauses say, slot by slot; what only one of them says may hold for both."""
    slots = [(own.counted, other.counted), (own.led_by, other.led_by), (own.where, other.where)]
    if not own.looks_back:
        slots += [(own.befell, other.befell), (own.about, other.about)]
        slots += [(own.named, other.named)] if own.strong and other.strong else []
    if (own.compared or other.compared) and not (own.where and other.where):
        slots.append((own.about or own.where, other.about or other.where))
    return [(ours - theirs, theirs - ours) for ours, theirs in slots if ours and theirs]


def _said_of_other(pair: Pair) -> str | None:
    """The word of the claim that the text says of the other number, where none is said of this one."""
    claim, own, other = pair.claim, pair.own, pair.other
    both = _slots(own, other)
    fields = [[word for word in content(text) if not word.isdigit()] for text in (claim.measure, claim.subject) if text]
    sure = frozenset().union(*(ours for ours, _ in both))
    if any(_touching(field, sure) for field in fields):
        return None
    wrong = frozenset().union(*(theirs for _, theirs in both))
    hits = [word for field in fields for word in field if sense(word) in wrong]
    if hits and _follows_on(own, other):  # what the later clause alone says doesn't hold for an earlier one
        alone = own.said - other.said
        if sum(len(_touching(field, alone)) for field in fields) >= len(set(hits)):
            return None
    return next(iter(hits), None)


def _follows_on(own: Clause, other: Clause) -> bool:
    return other.span.start < own.span.start


def _touching(field: list[str], slot: frozenset[str]) -> frozenset[str]:
    """The meanings of the field that are in the slot, or begin like one there."""
    return frozenset(word for word in senses(field) if word in slot or any(_alike(word, other) for other in slot))


def _alike(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _ALIKE and one[:_ALIKE] == other[:_ALIKE]


def told_from(source: Source, claim: Claim, own: Clause, rival: Clause) -> bool:
    """Tell whether the claim's words, or its time, are more this number's than the rival's."""
    said = content(f"{claim.measure} {claim.subject}")
    if own.span == rival.span:
        ours, theirs = _touching(said, own.behind - rival.behind), _touching(said, rival.behind - own.behind)
    else:
        shared = _shared(own, rival)
        ours, theirs = _touching(said, own.said - rival.said), _touching(said, rival.said - own.said - shared)
    if len(ours) > len(theirs):
        return True
    given_up = [follows(source.text, clause.number, REPLACED) for clause in (own, rival)]
    if given_up[0] != given_up[1]:
        return given_up[0] != FORMER.isdisjoint(words(claim.measure or ""))
    claimed = source.dates_named(claim.measure) + ([claim.date.value] if claim.date else [])
    dates = [_date_near(source, clause) for clause in (own, rival)]
    mine, others = (date is not None and any(_within(one, date) for one in claimed) for date in dates)
    return mine and not others and not theirs


def _shared(own: Clause, rival: Clause) -> frozenset[str]:
    """What the rival's clause says for both."""
    if own.compared or not _follows_on(own, rival):
        return rival.said if own.compared else frozenset()
    return (frozenset() if own.about else rival.about) | (frozenset() if own.befell else rival.befell)


def _told_apart(pair: Pair) -> str | None:
    """The word of the claim that tells the clauses apart: the other says it, and this one its counterpart."""
    claim, own, other = pair.claim, pair.own, pair.other
    said = told_apart(f"{claim.measure} {claim.subject}")
    for group in EITHER_OR:
        ours, theirs = (clause.told_apart.intersection(group) for clause in (own, other))
        claimed = said.keys() & frozenset(group)
        if ours - theirs and claimed & theirs - ours and not claimed & ours:
            return said[min(claimed & theirs)]
    return None


def _placed_elsewhere(pair: Pair) -> str | None:
    """The place of the other number, where both clauses begin with one: 'in Europe 5, in Asia 3'."""
    claim, own, other = pair.claim, pair.own, pair.other
    said = content(f"{claim.measure} {claim.subject}")
    if not own.placed - other.placed or _touching(said, own.placed - other.placed):
        return None
    return next((word for word in said if sense(word) in other.placed - own.said), None)


def _labelled(pair: Pair) -> str | None:
    """The thing with a code that the claim names, where this clause has one of another code: 'phase 2' for phase 1."""
    claim, own, other = pair.claim, pair.own, pair.other
    claimed = labels(f"{claim.measure}, {claim.subject}")
    ours = {name for name, _ in own.labels - other.labels}
    hits = (label for label in claimed & other.labels - own.labels if label[0] in ours and not claimed & own.labels)
    return next((" ".join(label) for label in hits), None)


def _dated_by_other(pair: Pair, *, over_time: bool) -> str | None:
    """The date of the other number, where the claim gives it and this number has another, or none by comparison."""
    source, claim, own, other = pair.source, pair.claim, pair.own, pair.other
    ours, theirs = _date_near(source, own), _date_near(source, other)
    if over_time and theirs is not None and _is_of_later(theirs, own, other):
        ours = None
    elif follows(source.text, own.number, COMPARED) and (ours is not None or _is_former(source, own)):
        dates = [number for number in source.numbers_in(other.span) if number.date is not None]
        theirs = theirs or (dates[0] if len(dates) == 1 else None)
    elif ours is None and not follows(source.text, other.number, COMPARED):
        return None
    if theirs is None:
        return None
    claimed = source.dates_named(claim.measure)
    claimed += [claim.date.value] if claim.date else []
    if ours is not None and (ours.date == theirs.date or any(_within(date, ours) for date in claimed)):
        return None
    return theirs.surface if any(_within(date, theirs) for date in claimed) else None


def _is_of_later(date: Number, own: Clause, other: Clause) -> bool:
    """Tell whether a date stands behind the later of two figures of one thing: 'from 5 to 7 on 1 May'."""
    return own.number.end <= other.number.start and other.number.end <= date.start and "/" not in (date.date or "/")


def _is_former(source: Source, own: Clause) -> bool:
    """Tell whether the number is said to be the one of before: 'against 5 the day before'."""
    return not SURELY_FORMER.isdisjoint(words(source.text[own.number.end : own.span.end]))


def _date_near(source: Source, clause: Clause) -> Number | None:
    """The one date within a few words of the number; a figure given up for another shares that one's date."""
    number = clause.number
    found = [other for other in source.numbers_in(clause.span) if _dates(source.text, other, number)]
    if not found and follows(source.text, number, REPLACED):
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


def _said_later(pair: Pair) -> str | None:
    """The word of the claim that only a later clause says, of a number of this kind, where none is this one's own.

    What the later clause leaves out may be said of both in this one, so it is not this one's own.
    """
    claim, own, other = pair.claim, pair.own, pair.other
    if other.number.start < own.number.start or other.number.kind != own.number.kind:
        return None
    said = content(" ".join(filter(None, (claim.measure, claim.subject, claim.place))))
    slots = _all_slots(own, other)
    shared = frozenset().union(*(ours for ours, theirs in slots if not theirs))
    shared -= frozenset().union(*(ours for ours, theirs in slots if theirs))
    before = senses(content(pair.source.text[pair.place.start : other.span.start]))
    named = content(" ".join(filter(None, (claim.measure, claim.subject))))  # a place may be said last, of both
    theirs = [word for word in named if sense(word) in other.said - own.said - other.tail - before]
    if other.part and theirs and own.said - other.said:
        return theirs[0]
    nameless = not (own.about | own.counted) - _PROPERTIES or not own.behind
    if nameless or _touching(said, own.said - other.said - shared) or not _testable(pair.source, said, claim):
        return None
    return next(iter(theirs), None)


def _all_slots(own: Clause, other: Clause) -> list[tuple[frozenset[str], frozenset[str]]]:
    fields = ("counted", "led_by", "where", "about", "named", "befell")
    return [(getattr(own, field), getattr(other, field)) for field in fields]


def _testable(source: Source, said: list[str], claim: Claim) -> bool:
    """Tell whether the claim's words are all the text's, so that it's sure which clause has them."""
    quoted = senses(content(claim.quote))
    return all(sense(word) in quoted or stem(word) in source.stems or word in ANYBODY | GENERIC for word in said)


def _part_unnamed(pair: Pair) -> str | None:
    """The word of the claim for what is counted in all, where this number counts a part, of which it names nothing."""
    claim, own, other = pair.claim, pair.own, pair.other
    if not own.part or other.number.start > own.number.start:
        return None
    said = content(" ".join(filter(None, (claim.measure, claim.subject, claim.place))))
    mine = own.said - other.said
    if not mine or _touching(said, mine) or not _testable(pair.source, said, claim):
        return None
    whole = other.counted | other.about | other.named
    return next((word for word in said if sense(word) in whole), None)


def _numbered(pair: Pair) -> str | None:
    """The number in the claim's words that only the other clause has, where this one has another: 'week 46'."""
    claim, own, other = pair.claim, pair.own, pair.other
    value = set(digit_tokens(claim.quantity.surface)) if claim.quantity else set[str]()
    named = [token for token in digit_tokens(f"{claim.measure} {claim.subject}") if token not in value]
    ours, theirs = (_tokens(pair.source, clause) for clause in (own, other))
    if not named or not ours or any(token in ours for token in named):
        return None
    return next((token for token in named if token in theirs and token not in pair.source.years), None)


def _tokens(source: Source, clause: Clause) -> set[str]:
    """The digits of a clause, its number's own aside; those of a label before the brackets around it are its, too."""
    number = clause.number
    before, behind = source.text[clause.span.start : number.start], source.text[number.end : clause.span.end]
    return set(digit_tokens(f"{_label(source.text, number)} {before} {behind}"))


def _label(text: str, number: Number) -> str:
    """The last word before the brackets that the number stands in: the '4' of 'group 4 (aged 20 to 30, n = 96)'."""
    opened = text.rfind("(", max(0, number.start - 2 * _BACK), number.start)
    closed = opened < 0 or ")" in text[opened : number.start]
    return "" if closed else text[max(0, opened - _BACK) : opened].rpartition(" ")[0].rpartition(" ")[2]


def _left_out(pair: Pair) -> str | None:
    """The word of the claim that a later clause without a verb has in the place of this one's last.

    Of '12 were given tea and 9 a cake' cake is the 9's, though all were given something.
    """
    claim, own, other, text = pair.claim, pair.own, pair.other, pair.source.text
    behind = words(text[other.number.end : other.span.end])
    bare = text[other.span.start : other.number.start].strip() == "" and 0 < len(behind) <= _SHORT
    if not bare or other.number.start < own.number.start or not AUXILIARIES.isdisjoint(behind):
        return None
    last = content(text[own.number.end : own.span.end])[-1:]
    said = content(f"{claim.measure} {claim.subject}")
    if not last or len(own.behind) <= 1 or sense(last[0]) in senses(said):
        return None
    return next((word for word in said if sense(word) in other.behind - own.said - other.counted), None)


def _done_to_other(pair: Pair) -> str | None:
    """The word of the measure for what was done to a later number, where both are led by what was done to them.

    'They evacuated 85 and took 9 to hospital': what stands before a number is not said of the one before it.
    """
    claim, own, other = pair.claim, pair.own, pair.other
    ours, theirs = own.done, other.done
    said = content(claim.measure or "")
    earlier = _follows_on(own, other)
    if earlier or not ours or not theirs - ours or own.looks_back or _touching(said, ours):
        return None
    return next((word for word in said if _touching([word], theirs - ours)), None)


_CHECKS: Final = (
    _left_out,
    _done_to_other,
    _said_of_other,
    _told_apart,
    _placed_elsewhere,
    _labelled,
    _said_later,
    _part_unnamed,
    _numbered,
)
