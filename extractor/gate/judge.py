"""What rules can't decide about an accepted claim, as one small question; and what an answer does to the verdict.

Only where there is doubt is anything asked: a quote with several numbers of one sort, of which the claim's words don't
tell which it is about; a word that denies or doubts, which the statement leaves out; a direction that the text takes in
words that no table knows. Every question is a choice among a few answers, most of them the text's own numbers. Who
answers is not the gate's business.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from extractor.gate.assertion import drops_doubt
from extractor.gate.binding import told_from
from extractor.gate.change import told_by_time
from extractor.gate.clauses import clauses
from extractor.gate.contrary import untold
from extractor.gate.reach import reach
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, source_of
from extractor.gate.tables import told_by_heads
from extractor.gate.unit import measures
from extractor.marking import marked
from extractor.types import Accepted, Claim, Document, Inquiry, Number, Reason, ReasonCode, Rejected, Span, Verdict

Judge = Callable[[Inquiry], str | None]
"""Who answers: with one of the choices, or with None where there is no answer."""

_MOST_CHOICES: Final = 8
_ASSERTED: Final = "said"
_TOLD: Final = {
    "denied": "the text denies what is stated",
    "only possible": "the text only calls possible what is stated",
}


def inquiries(document: Document, verdicts: Sequence[Verdict]) -> dict[int, Inquiry]:
    """What rules leave open about the accepted claims, by their index."""
    source = source_of(document.text, verbatim=True, date=document.date)
    asked = {at: inquiry(source, each) for at, each in enumerate(verdicts) if isinstance(each, Accepted)}
    return {at: one for at, one in asked.items() if one is not None}


def inquiry(source: Source, verdict: Accepted) -> Inquiry | None:
    """The one question that rules leave open, or nothing where they are sure enough."""
    claim, place = verdict.claim, verdict.evidence.quote
    if place is None:
        return None
    number = _number(source, verdict)
    if number is None:
        return _of_assertion(claim) if claim.quantity is None else None
    return _of_number(source, claim, number, place) or _of_direction(source, claim, number, place)


def settle(verdict: Accepted, asked: Inquiry, answer: str | None) -> Verdict:
    """The verdict once the question is answered: no answer, or none of the choices, leaves it as it is."""
    if answer is None or answer == asked.stands or answer not in asked.choices:
        return verdict
    return Rejected(
        claim=verdict.claim, reasons=(_judged(asked, answer),), evidence=verdict.evidence, first=verdict.first
    )


def _judged(asked: Inquiry, answer: str) -> Reason:
    if asked.about == "number":
        own, other = shown(asked.shown[asked.stands]), shown(asked.shown[answer])
        return _said("bound_to_other_number", "measure", f"the text says this of {other}, not of {own}")
    told = _TOLD.get(answer, f"the text tells of a {answer}, the claim of a {asked.stands}")
    return _said("not_asserted", "statement" if asked.about == "assertion" else "measure", told)


def _said(code: ReasonCode, field: str, told: str) -> Reason:
    return reason(code, field, f"a model judged that {told}").model_copy(update={"by": "model"})


def _number(source: Source, verdict: Accepted) -> Number | None:
    span = verdict.evidence.quantity
    return next((number for number in source.quantities if span and number.start == span.start), None)


def _of_number(source: Source, claim: Claim, number: Number, place: Span) -> Inquiry | None:
    """Which number the claim's words are about, where several of one sort can be meant."""
    around = clauses(source, place)
    own = next((clause for clause in around if clause.number == number), None)
    rivals = [clause for clause in around if clause.number != number and _alike(clause.number, number)]
    if own is None or not rivals or told_by_heads(source, claim, number):
        return None
    if all(told_from(source, claim, own, rival) or told_by_time(source, claim, place, number) for rival in rivals):
        return None
    numbers = sorted([number, *(rival.number for rival in rivals)], key=lambda each: each.start)[:_MOST_CHOICES]
    names = {f"n{at}": each for at, each in enumerate(numbers, 1)}
    stands = next((name for name, each in names.items() if each == number), None)
    if stands is None:
        return None
    return Inquiry(
        about="number",
        text=" ".join(marked(source.text, place, names).split()),
        claim=claim,
        choices=tuple(names),
        stands=stands,
        shown={name: each.surface for name, each in names.items()},
    )


def _alike(one: Number, other: Number) -> bool:
    """Tell whether both count things, or measure in one unit."""
    if one.kind == other.kind and one.unit == other.unit:
        return True
    counts = [number.unit is None or not measures(number.unit) for number in (one, other)]
    return all(counts) and "ordinal" not in {one.kind, other.kind}


def _of_direction(source: Source, claim: Claim, number: Number, place: Span) -> Inquiry | None:
    """Whether it is more or less, where the text says so in words that are not known."""
    pair = untold(claim, reach(source, number, place))
    if pair is None:
        return None
    text = " ".join(place.of(source.text).split())
    return Inquiry(about="direction", text=text, claim=claim, choices=pair, stands=pair[0])


def _of_assertion(claim: Claim) -> Inquiry | None:
    """Whether the text says what the statement says, where it has a 'not' or 'could' that the statement hasn't."""
    if not drops_doubt(claim):
        return None
    text = " ".join(claim.quote.split())
    return Inquiry(about="assertion", text=text, claim=claim, choices=(_ASSERTED, *_TOLD), stands=_ASSERTED)
