"""The certificate of an accepted claim: field by field, the words that prove it, how they were read and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from extractor.gate.derived import operands
from extractor.gate.own_words import OwnWords
from extractor.gate.proving import date_proofs, number_proof, quantity_proofs, words_proof
from extractor.gate.source import Source
from extractor.types import Claim, Evidence, Number, Proof, Quantity, Span

_NAMES: Final = ("speaker", "subject", "measure", "place")


def certify(source: Source, claim: Claim, evidence: Evidence) -> tuple[Proof, ...]:
    """What proves each field of a claim that was accepted on this evidence.

    A field in the claim's own words has no line, as no words of the text are its; the numbers in it have theirs.
    """
    return tuple(_proofs(source, claim, evidence))


def _proofs(source: Source, claim: Claim, evidence: Evidence) -> Iterator[Proof]:
    if evidence.quote is None:
        return
    yield words_proof(source, "quote", evidence.quote)
    own = _number_at(source, evidence.quantity)
    if claim.quantity:
        yield from _figures(source, claim.quantity, own, evidence)
    if claim.date and evidence.date:
        yield from date_proofs(source, "date", claim.date, evidence.date)
    own_words = OwnWords(source, claim, evidence.quote, own)
    for field in _NAMES:
        if (span := getattr(evidence, field)) is not None:
            yield words_proof(source, field, span)
        elif text := getattr(claim, field):
            yield from own_words.proofs(field, text)
    for field in ("statement", "modality"):
        if text := getattr(claim, field):
            yield from own_words.proofs(field, text)


def _figures(source: Source, quantity: Quantity, own: Number | None, evidence: Evidence) -> Iterator[Proof]:
    """The lines of the figure, or of those that it is worked out from."""
    if own is not None:
        yield from quantity_proofs(source, "quantity", quantity, own, evidence)
    elif quantity.derivation is not None:
        for operand in operands(source, quantity.derivation):
            yield number_proof("derivation", operand, "operand")
            if operand.cue and operand.bound != "exact":
                yield words_proof(source, "derivation.bound", operand.cue, "cue", bound=operand.bound)


def _number_at(source: Source, span: Span | None) -> Number | None:
    found = source.numbers_in(span) if span else ()
    return next((number for number in found if span and (number.start, number.end) == (span.start, span.end)), None)
