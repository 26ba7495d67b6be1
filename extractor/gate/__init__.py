"""The gate: a claim is accepted only when the document proves every number in it.

It compares what is claimed with what the text says, and knows nothing of models, files or the network.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from extractor.gate.assertion import assertion_reasons
from extractor.gate.binding import binding_reason
from extractor.gate.certificate import certify
from extractor.gate.change import Time, given_up, times_compared
from extractor.gate.contrary import contrary
from extractor.gate.date import prove_date
from extractor.gate.dating import wrong_date
from extractor.gate.derived import derived_reasons, unstated
from extractor.gate.evidence import gather
from extractor.gate.freetext import text_reasons
from extractor.gate.judge import Judge, inquiries, inquiry, settle
from extractor.gate.names import name_reasons
from extractor.gate.number import Match, matches, no_match, number_reasons
from extractor.gate.planted import blanked, find_planted
from extractor.gate.reach import reach, unparted
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, source_of
from extractor.gate.unproving import blamed
from extractor.types import Accepted, Claim, Document, Number, Quantity, Reason, Rejected, Span, Verdict

__all__ = [
    "Judge",
    "Time",
    "blanked",
    "find_planted",
    "given_up",
    "inquiries",
    "misfit",
    "settle",
    "times_compared",
    "verify",
]

_LAST_WORDS: Final = 4


def verify(  # noqa: PLR0913 - options by name, each with its default
    document: Document | str,
    claims: Iterable[Claim],
    *,
    verbatim: bool = False,
    judge: Judge | None = None,
    derived: bool = False,
    date: str | None = None,
) -> list[Verdict]:
    """What the document proves of the claims, one verdict for each, in their order.

    A claim is accepted with the spans that prove it, or rejected with every reason found. Where the text says the same
    twice, claims take turns: each rests on a number that none before it rests on, as long as there is one.
    Claims about one document may come in several calls: documents judged a moment ago are not read again.
    Claims may paraphrase; `verbatim` says that these were to keep to the text's own words, as those of `extract` are,
    and refuses a subject or measure of which no word stands in the document. What stands only in planted text, which
    hides from readers or tells a model what to say, proves nothing. A figure that the text doesn't state is refused,
    even where the claim says what it is worked out from (`Quantity.derivation`); `derived` accepts such figures, as a
    class of their own, if what they are worked out from stands there and the arithmetic holds.
    `judge` is asked where rules can't decide, at most once for a claim that they accept: it takes an `Inquiry` and
    returns one of its choices, or None. `date` is the day or the year that you know the document to be of
    ('2024-12-23', '2024'), where it isn't the document's own `date`: a date that leaves out its year, or says 'Monday',
    is counted from it, and what proves it says so. Raises ValueError for a `date` that is neither.

    >>> claim = Claim.model_validate_json('''{"quote": "more than 200 trees were felled",
    ...     "quantity": {"surface": "200", "value": 200, "unit": "trees", "bound": "exact"}}''')
    >>> [verdict] = verify("On Monday more than 200 trees were felled.", [claim])
    >>> verdict.reasons[0].message
    'the text says more than 200, the claim says exactly 200'
    """
    text, own = (document, None) if isinstance(document, str) else (document.text, document.date)
    source = source_of(text, verbatim=verbatim, date=own if date is None else date)
    verdicts, taken = [], set[int]()
    for claim in claims:
        verdict = _judge(source, claim, taken, derived=derived)
        if isinstance(verdict, Rejected) and source.suspicious:
            verdict = blamed(source, verdict, _judge(source.whole, claim, taken, derived=derived))
        if judge and isinstance(verdict, Accepted) and (asked := inquiry(source, verdict)) is not None:
            verdict = settle(verdict, asked, judge(asked))
        verdicts.append(verdict)
        if verdict.evidence.quantity:
            taken.add(verdict.evidence.quantity.start)
    return verdicts


def misfit(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """What rules say against a claim's subject or measure, if it is about this very number of the place it quotes.

    What a model is to choose from is looked through so beforehand: a choice that would be refused isn't offered.
    """
    return binding_reason(source, claim, number, place) or contrary(claim, reach(source, number, place))


def _judge(source: Source, claim: Claim, taken: AbstractSet[int], *, derived: bool) -> Verdict:
    """The verdict at the place where the most of the claim fits, of all where its quote stands."""
    best: Verdict | None = None
    places = source.places(claim.quote)
    if len(places) > 1:
        places.sort(key=lambda place: _is_taken(source, place, taken))
    for place in places:
        verdict = _judge_at(source, claim, place, taken, derived=derived)
        if best is None or _misfit(verdict, taken) < _misfit(best, taken):
            best = verdict
        if _misfit(best, taken) == (0, False):
            break
    if isinstance(best, Accepted):
        proofs = certify(source, claim, best.evidence)
        return Accepted.trusted(claim=claim, evidence=best.evidence, proofs=proofs, derived=best.derived, first=None)
    return best or Rejected(claim=claim, reasons=(_not_quoted(source, claim.quote),))


def _is_taken(source: Source, place: Span, taken: AbstractSet[int]) -> bool:
    return all(number.start in taken for number in source.quantities_in(place))


def _misfit(verdict: Verdict, taken: AbstractSet[int]) -> tuple[int, bool]:
    """How badly a claim fits a place: by the reasons against it, then by whether its number is another claim's."""
    span = verdict.evidence.quantity
    return (0 if isinstance(verdict, Accepted) else len(verdict.reasons)), span is not None and span.start in taken


def _not_quoted(source: Source, quote: str) -> Reason:
    if not quote.strip():
        return reason("quote_not_in_text", "quote", "the claim quotes nothing")
    message = f"the document does not say {shown(quote)}"
    last = source.folded.agreement(quote).split(" ")[-_LAST_WORDS:]
    if len(last) == _LAST_WORDS:
        message += f"; it agrees only up to {shown(' '.join(last))}"
    return reason("quote_not_in_text", "quote", message)


class _Judged(NamedTuple):
    match: Match | None
    reasons: list[Reason]


def _judge_at(source: Source, claim: Claim, place: Span, taken: AbstractSet[int], *, derived: bool) -> Verdict:
    worked_out = claim.quantity is not None and claim.quantity.derivation is not None
    if worked_out and claim.quantity:
        match, found = _Judged(None, derived_reasons(source, claim.quantity, place, allowed=derived))
    else:
        match, found = _judge_quantity(source, claim, place, taken)
    span, wrong = prove_date(source, claim.date, place, match.number if match else None) if claim.date else (None, None)
    found += [wrong] if wrong else []
    found += [misdated] if (misdated := match and wrong_date(source, claim, match.number)) else []
    found += text_reasons(source, claim, place)
    found += name_reasons(source, claim, verbatim=source.verbatim)
    said = reach(source, match.number, place) if match else [place.of(source.text)]
    asserted = assertion_reasons(claim, said, unparted(source, match.number, place) if match else said[0])
    if not any(wrong.code == "bound_to_other_number" for wrong in found):  # which is then why it isn't asserted
        found += asserted
    evidence = gather(source, claim, place, match.number if match else None, span)
    if found:
        return Rejected.trusted(claim=claim, reasons=tuple(found), evidence=evidence, first=None)
    return Accepted.trusted(claim=claim, evidence=evidence, proofs=(), derived=worked_out, first=None)


def _judge_quantity(source: Source, claim: Claim, place: Span, taken: AbstractSet[int]) -> _Judged:
    """The number that the claim means, and what of it does not fit."""
    if claim.quantity is None:
        return _Judged(None, [])
    fitting = matches(source, claim.quantity, place)
    if not fitting:
        return _Judged(None, [unstated(source, claim.quantity, place) or no_match(source, claim.quantity, place)])
    judged = [(match, _number_reasons(source, claim, claim.quantity, match, place)) for match in fitting]
    best, reasons = min(judged, key=lambda pair: len(pair[1]))
    alike = [pair for pair in judged if (pair[0].rank, len(pair[1])) == (best.rank, len(reasons))]
    return _Judged(*next((pair for pair in alike if pair[0].number.start not in taken), alike[0]))


def _number_reasons(source: Source, claim: Claim, quantity: Quantity, match: Match, place: Span) -> list[Reason]:
    found = number_reasons(source, quantity, match)
    if not found and (bound := binding_reason(source, claim, match.number, place)) is not None:
        found.append(bound)
    return found
