"""The gate: a claim is accepted only when the document proves every number in it.

It compares what is claimed with what the text says, and knows nothing of models, files or the network.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from extractor.gate.assertion import assertion_reasons
from extractor.gate.binding import binding_reason
from extractor.gate.date import prove_date
from extractor.gate.evidence import gather
from extractor.gate.freetext import text_reasons
from extractor.gate.names import name_reasons
from extractor.gate.number import Match, matches, no_match, number_reasons
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source
from extractor.types import Accepted, Claim, Document, Quantity, Reason, Rejected, Span, Verdict

__all__ = ["verify"]

_LAST_WORDS: Final = 4


def verify(document: Document | str, claims: Iterable[Claim]) -> list[Verdict]:
    """What the document proves of the claims, one verdict for each, in their order.

    A claim is accepted with the spans that prove it, or rejected with every reason found.

    >>> claim = Claim.model_validate_json('''{"quote": "more than 200 trees were felled",
    ...     "quantity": {"surface": "200", "value": 200, "unit": "trees", "bound": "exact"}}''')
    >>> [verdict] = verify("On Monday more than 200 trees were felled.", [claim])
    >>> verdict.reasons[0].message
    'the text says more than 200, the claim says exactly 200'
    """
    source = Source(document if isinstance(document, str) else document.text)
    return [_judge(source, claim) for claim in claims]


def _judge(source: Source, claim: Claim) -> Verdict:
    """The verdict at the place where the most of the claim fits, of all where its quote stands."""
    best: Rejected | None = None
    for place in source.folded.places(claim.quote):
        verdict = _judge_at(source, claim, place)
        if isinstance(verdict, Accepted):
            return verdict
        if best is None or len(verdict.reasons) < len(best.reasons):
            best = verdict
    if best is not None:
        return best
    return Rejected(claim=claim, reasons=(_not_quoted(source, claim.quote),))


def _not_quoted(source: Source, quote: str) -> Reason:
    if not quote.strip():
        return reason("quote_not_in_text", "quote", "the claim quotes nothing")
    message = f"the document does not say {shown(quote)}"
    last = source.folded.agreement(quote).split(" ")[-_LAST_WORDS:]
    if len(last) == _LAST_WORDS:
        message += f"; it agrees only up to {shown(' '.join(last))}"
    return reason("quote_not_in_text", "quote", message)


def _judge_at(source: Source, claim: Claim, place: Span) -> Accepted | Rejected:
    match, found = _judge_quantity(source, claim, place)
    span, wrong = prove_date(source, claim.date, place) if claim.date else (None, None)
    found += [wrong] if wrong else []
    found += text_reasons(source, claim, place)
    found += name_reasons(source, claim)
    found += assertion_reasons(claim)
    evidence = gather(source, claim, place, match.number if match else None, span)
    if found:
        return Rejected(claim=claim, reasons=tuple(found), evidence=evidence)
    return Accepted(claim=claim, evidence=evidence)


def _judge_quantity(source: Source, claim: Claim, place: Span) -> tuple[Match | None, list[Reason]]:
    """The number that the claim means, and what of it does not fit."""
    if claim.quantity is None:
        return None, []
    fitting = matches(source, claim.quantity, place)
    if not fitting:
        return None, [no_match(source, claim.quantity, place)]
    judged = [(match, _number_reasons(source, claim, claim.quantity, match, place)) for match in fitting]
    return min(judged, key=lambda pair: len(pair[1]))


def _number_reasons(source: Source, claim: Claim, quantity: Quantity, match: Match, place: Span) -> list[Reason]:
    found = number_reasons(source, quantity, match)
    if not found and (bound := binding_reason(source, claim, match.number, place)) is not None:
        found.append(bound)
    return found
