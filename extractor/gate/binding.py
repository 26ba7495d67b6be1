"""Whether the text says of this number what the claim says, and not of another number of the same quote.

'100 killed and 1,000 wounded' does not support 100 wounded. The clauses of two numbers are compared slot by slot: the
noun counted, what the number is a figure of, what befell it, where it is, who or what the clause is about. Only where
both clauses fill the same slot, and the claim's words stand in the other number's and none in this one's, is the claim
about the other number; everything less is left alone, since what two clauses share is often said only once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from extractor.gate.bracketed import wrong_bracket
from extractor.gate.brackets import unsaid_minus
from extractor.gate.change import GIVEN_UP, are_one_over_time, follows, in_place_of, wrong_time
from extractor.gate.clause import Clause
from extractor.gate.clauses import clauses, labels, told_apart
from extractor.gate.concepts import CONCEPTS, EITHER_OR
from extractor.gate.elided import PROPERTIES, belongs_elsewhere, left_out, part_unnamed, said_later, taken_over, ways_of
from extractor.gate.lexicon import FORMER
from extractor.gate.number import ARTICLES
from extractor.gate.other_date import date_near, dated_by_other, within, wrong_comparison
from extractor.gate.pair import Pair, touching
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import WAYS, sense, senses, sides
from extractor.gate.sentences import wrong_sentence
from extractor.gate.series import wrong_item
from extractor.gate.sorts import wrong_fate, wrong_sort
from extractor.gate.source import Source, digit_tokens
from extractor.gate.speakers import wrong_speaker
from extractor.gate.tables import row_of, wrong_cell
from extractor.gate.wholes import is_of_all, wrong_part, wrong_share, wrong_size
from extractor.gate.words import content, rejoined, words
from extractor.types import Claim, Number, Reason, Span

_NAMED_FOR: Final = re.compile(r"\b[a-z]+ing\s(?=[a-z])", re.IGNORECASE)
"""What names a figure for a verb: 'winning time'."""
_OF_ALL: Final = frozenset(
    "total totals overall gesamt insgesamt gesamte gesamten ensemble totale totaux totales".split()
)
"""Words that any share or sum may be told with."""
_NEAR_WORDS: Final = 4
_BACK: Final = 40


def binding_reason(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the claim is about another number than this one, or nothing where that is not sure."""
    if (cell := wrong_cell(source, claim, number) or unsaid_minus(source, claim, number)) is not None:
        return cell
    holds = in_place_of(source, place, number)
    around = [clause for clause in clauses(source, place) if holds == number or clause.number.start != number.start]
    own = next((clause for clause in around if clause.number.start == holds.start), None)
    if own is None:
        return None
    for other in around:
        rival = other is not own and other.span != own.span and other.number.surface.lower() not in ARTICLES
        if rival and not _is_named(claim, other):
            pair = Pair(source, claim, place, own, other)
            over_time = are_one_over_time(source, place, number, other.number)
            judged = (check(pair) for check in _checks(pair, over_time=over_time))
            said = next(filter(None, judged), None)
            said = None if said and (_said_nearer(said, pair, around) or _heads_row(source, said, own, other)) else said
            said = said or dated_by_other(pair, over_time=over_time)
            if said:
                return _about(own, other, said)
    checks = (
        wrong_item,
        wrong_bracket,
        wrong_time,
        wrong_part,
        wrong_share,
        wrong_size,
        wrong_sort,
        wrong_fate,
        wrong_sentence,
        wrong_comparison,
        wrong_speaker,
    )
    return next(filter(None, (check(source, claim, number, place) for check in checks)), None)


def _is_named(claim: Claim, other: Clause) -> bool:
    """Tell whether the claim itself names the other figure: 'relative to the 30-year average'."""
    tokens = digit_tokens(other.number.surface)
    return bool(tokens) and other.number.surface in f"{claim.measure} {claim.subject}"


def _heads_row(source: Source, word: str, own: Clause, other: Clause) -> bool:
    """Tell whether a word stands at the head of the table's row that both figures are in: it is said of both."""
    row = row_of(source, own.number)
    inside = bool(row) and row[0].start <= other.number.start < row[-1].end
    return inside and sense(word) in senses(content(next((cell.text for cell in row if cell.text), "")))


def _said_nearer(word: str, pair: Pair, around: Sequence[Clause]) -> bool:
    """Tell whether a clause between the two, of a number of another sort than the other's, says the word as well."""
    first, last = sorted((pair.own.number.start, pair.other.number.start))
    between = (clause for clause in around if first < clause.number.start < last and clause.span != pair.other.span)
    return pair.follows_on and any(sense(word) in clause.said - clause.behind for clause in between)


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
    """The word of the claim that the text says of the other number, where none is said of this one.

    Whose length an earlier clause tells is the one of whose width the later one does: there the measure decides.
    """
    own, other = pair.own, pair.other
    both = _slots(own, other)
    measure, subject = (_telling(text) for text in (pair.claim.measure, pair.claim.subject))
    sure = frozenset().union(*(ours for ours, _ in both))
    wrong = frozenset().union(*(theirs for _, theirs in both))
    hits = [word for word in (*measure, *subject) if sense(word) in wrong and word not in _OF_ALL]
    hits = [word for word in hits if not (sides(word) & WAYS & ways_of(pair))]
    holds_on = not pair.follows_on and not PROPERTIES.isdisjoint(senses(measure) & wrong)
    if touching(measure, sure) or (touching(subject, sure) and not holds_on):
        return None
    told = senses(measure)
    alone = own.said - other.said
    if hits and told and hits[0] not in measure and told <= alone and touching(subject, alone):
        return None
    if hits and pair.follows_on:  # what the later clause alone says doesn't hold for an earlier one
        counted = _counts_other([*measure, *subject], own, other)
        if counted is None and len(touching(measure, alone)) + len(touching(subject, alone)) >= len(set(hits)):
            return None
    return next(iter(hits), None)


def _telling(text: str | None) -> list[str]:
    return [*content(text or ""), *rejoined(words(text or ""))]


def _counts_other(said: list[str], own: Clause, other: Clause) -> str | None:
    """The word for what the other number counts, where this one counts another thing that we know: no 'others'."""
    ours, theirs = (clause.counted & CONCEPTS.keys() for clause in (own, other))
    return next((word for word in said if sense(word) in theirs - ours), None) if ours - theirs else None


def told_from(source: Source, claim: Claim, own: Clause, rival: Clause) -> bool:
    """Tell whether the claim's words, or its time, are more this number's than the rival's."""
    said = content(f"{claim.measure} {claim.subject}")
    if own.span == rival.span:
        ours, theirs = touching(said, own.behind - rival.behind), touching(said, rival.behind - own.behind)
    else:
        shared = _shared(own, rival)
        ours, theirs = touching(said, own.said - rival.said), touching(said, rival.said - own.said - shared)
    if len(ours) > len(theirs):
        return True
    given_up = [follows(source.text, clause.number, GIVEN_UP) for clause in (own, rival)]
    if given_up[0] != given_up[1]:
        return given_up[0] != FORMER.isdisjoint(words(claim.measure or ""))
    claimed = source.dates_named(claim.measure) + ([claim.date.value] if claim.date else [])
    dates = [date_near(source, clause) for clause in (own, rival)]
    mine, others = (date is not None and any(within(one, date) for one in claimed) for date in dates)
    return mine and not others and not theirs


def _shared(own: Clause, rival: Clause) -> frozenset[str]:
    """What the rival's clause says for both."""
    if own.compared or not rival.span.start < own.span.start:
        return rival.said if own.compared else frozenset()
    return (frozenset() if own.about else rival.about) | (frozenset() if own.befell else rival.befell)


def _told_apart(pair: Pair) -> str | None:
    """The word of the claim that tells the clauses apart: the other says it, and this one its counterpart."""
    claim, own, other = pair.claim, pair.own, pair.other
    said = told_apart(f"{claim.measure} {claim.subject}")
    for group in EITHER_OR if said else ():
        ours, theirs = (clause.told_apart.intersection(group) for clause in (own, other))
        claimed = said.keys() & frozenset(group)
        if ours - theirs and claimed & theirs - ours and not claimed & ours:
            return said[min(claimed & theirs)]
    return None


def _placed_elsewhere(pair: Pair) -> str | None:
    """The place of the other number, where both clauses begin with one: 'in Europe 5, in Asia 3'."""
    claim, own, other = pair.claim, pair.own, pair.other
    said = content(f"{claim.measure} {claim.subject}")
    if not own.placed - other.placed or touching(said, own.placed - other.placed):
        return None
    theirs = other.placed - own.said
    return next((word for word in said if touching([word], theirs)), None)


def _labelled(pair: Pair) -> str | None:
    """The thing with a code that the claim names, where this clause has one of another code: 'phase 2' for phase 1."""
    claim, own, other = pair.claim, pair.own, pair.other
    claimed = labels(f"{claim.measure}, {claim.subject}")
    ours = {name for name, _ in own.labels - other.labels}
    hits = (label for label in claimed & other.labels - own.labels if label[0] in ours and not claimed & own.labels)
    return next((" ".join(label) for label in hits), None)


def _numbered(pair: Pair) -> str | None:
    """The number in the claim's words that only the other clause has, where this one has another: 'week 46'."""
    claim, own, other = pair.claim, pair.own, pair.other
    value = set(digit_tokens(claim.quantity.surface)) if claim.quantity else set[str]()
    named = [token for token in digit_tokens(f"{claim.measure} {claim.subject}") if token not in value]
    ours, theirs = (_tokens(pair.source, clause) for clause in (own, other))
    if not named or not ours or any(token in ours for token in named):
        return None
    found = (token for token in named if token in theirs and token not in pair.source.years)
    return next((token for token in found if _has_counterpart(token, pair)), None)


def _has_counterpart(token: str, pair: Pair) -> bool:
    """Tell whether what the token numbers is numbered in this clause too: 'week 46', where the other has 'week 45'."""
    led = re.search(rf"([^\W\d_]+)[\s.]+{re.escape(token)}(?![0-9])", pair.other.span.of(pair.source.text))
    return (
        led is None
        or not pair.follows_on
        or re.search(rf"\b{led[1]}\w{{0,2}}\s", pair.own.span.of(pair.source.text)) is not None
    )


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


def _done_before_other(pair: Pair) -> str | None:
    """The word of the measure for what was done to a later number, where both are led by what was done to them.

    'They evacuated 85 and took 9 to hospital': what stands before a number is not said of the one before it.
    """
    claim, own, other = pair.claim, pair.own, pair.other
    ours, theirs = own.done, other.done
    said = content(claim.measure or "")
    if pair.follows_on or not ours or not theirs - ours or own.looks_back or touching(said, ours):
        return None
    return next((word for word in said if touching([word], theirs - ours)), None)


def _done_to_other(pair: Pair) -> str | None:
    """The word of the measure for what the other clause says was done, where this one has a verb of its own.

    Of '12 died and 300 visitors were hospitalised' no visitor died; '12 houses and 30 cars were damaged' share a verb.
    """
    own, other = pair.own, pair.other
    said = content(_NAMED_FOR.sub(" ", pair.claim.measure or ""))
    theirs = frozenset(word for word in other.did - own.did if not sides(word) & WAYS)
    shares = own.looks_back or own.part or is_of_all(pair.source.text, other.number, pair.place)
    if shares or not own.did or not theirs or touching(said, own.did):
        return None
    return next((word for word in said if touching([word], theirs)), None)


def _checks(pair: Pair, *, over_time: bool) -> tuple[Callable[[Pair], str | None], ...]:
    """The checks that hold for two clauses: what stands aside shares what is said of the number before it."""
    if over_time:
        return ()
    return (_done_to_other, _told_apart) if pair.own.aside and not pair.other.aside else _CHECKS


_CHECKS: Final = (
    left_out,
    taken_over,
    _done_before_other,
    _done_to_other,
    _said_of_other,
    _told_apart,
    _placed_elsewhere,
    _labelled,
    belongs_elsewhere,
    said_later,
    part_unnamed,
    _numbered,
)
