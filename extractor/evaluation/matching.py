"""Which claim of an extraction answers which gold claim: by the span of its number first, then by what it says.

- A gold claim about a number is matched with an accepted claim whose evidence for the number shares a character with
  it; of several, with the one that has the most fields right. No claim answers two gold claims.
- A gold claim without a number is matched with an accepted claim without one whose quote shares a character with the
  gold's and whose statement overlaps with its statement, or, where the gold is told in another language, with its quote
  (`fields.overlap`), the most first.
- What isn't matched so is looked for among the rejected claims in the same way: found, but refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from extractor.evaluation.fields import HALF, FieldName, Judged, judge, overlap
from extractor.evaluation.gold import GoldClaim, GoldDocument
from extractor.types import Accepted, Extraction, Frozen, Span, Verdict

Status = Literal["accepted", "rejected", "missed"]


class Found(Frozen):
    """What became of one gold claim: the accepted or rejected claim that answers it, and its fields."""

    gold: GoldClaim
    status: Status
    index: int | None = None
    fields: dict[FieldName, Judged] = Field(default_factory=dict)


class Matched(Frozen):
    """One document's gold claims in their order, and the accepted claims that answer none, by index.

    `repeats` are those of them that only say again what a gold claim says; `extra` are all others.
    """

    found: tuple[Found, ...]
    extra: tuple[int, ...]
    repeats: tuple[int, ...]


def match(gold: GoldDocument, extraction: Extraction) -> Matched:
    """What became of the gold claims of a document."""
    accepted = _assign(gold.claims, extraction.accepted)
    left = [claim for claim in gold.claims if claim.id not in accepted]
    rejected = _assign(left, extraction.rejected)
    found = tuple(
        _found(claim, "accepted", accepted[claim.id], extraction.accepted)
        if claim.id in accepted
        else _found(claim, "rejected", rejected[claim.id], extraction.rejected)
        if claim.id in rejected
        else Found(gold=claim, status="missed")
        for claim in gold.claims
    )
    spare = [index for index in range(len(extraction.accepted)) if index not in accepted.values()]
    again = [index for index in spare if _repeats(extraction.accepted[index], gold)]
    return Matched(found=found, extra=tuple(sorted({*spare} - {*again})), repeats=tuple(again))


def _found(claim: GoldClaim, status: Status, index: int, verdicts: Sequence[Verdict]) -> Found:
    return Found(gold=claim, status=status, index=index, fields=judge(verdicts[index].claim, claim))


def _assign(gold: Sequence[GoldClaim], verdicts: Sequence[Verdict]) -> dict[str, int]:
    """The index of the verdict that answers each gold claim, by its id; the best pairs first, each claim once."""
    pairs = [
        (score, claim.id, index)
        for claim in gold
        for index, verdict in enumerate(verdicts)
        if (score := _fit(claim, verdict)) is not None
    ]
    found: dict[str, int] = {}
    for _, name, index in sorted(pairs, key=lambda pair: -pair[0]):
        if name not in found and index not in found.values():
            found[name] = index
    return found


def _fit(gold: GoldClaim, verdict: Verdict) -> float | None:
    """How well a verdict answers a gold claim, or None where it is about something else."""
    if gold.number is not None:
        span = verdict.evidence.quantity
        if span is None or not _touch(span, gold.number):
            return None
        return sum(judged.right for judged in judge(verdict.claim, gold).values())
    quote = verdict.evidence.quote
    if verdict.claim.quantity is not None or quote is None or not _touch(quote, gold.quote):
        return None
    share = overlap(verdict.claim.statement or verdict.claim.quote, gold.source or gold.claim.statement)
    return share if share >= HALF else None


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _repeats(verdict: Accepted, gold: GoldDocument) -> bool:
    """Tell whether the claim is about a number that the gold calls a repeat, or shares with a claim's."""
    span = verdict.evidence.quantity
    if span is None:
        return False
    said = any(span.start <= start < span.end for start in gold.repeats)
    return said or any(claim.number is not None and _touch(span, claim.number) for claim in gold.claims)
