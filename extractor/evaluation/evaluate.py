"""An evaluation of a whole run, as a value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.errors import UsageError
from extractor.evaluation.figures import Figure, Outcome, figures
from extractor.evaluation.gold import GoldDocument
from extractor.evaluation.matching import match
from extractor.types import Extraction, Frozen, Usage


class Costs(Frozen):
    """What a run cost: over all its documents, and for each claim that was accepted. Seconds are of the clock."""

    documents: int
    accepted: int
    calls: int
    tokens_in: int
    tokens_out: int
    seconds: float | None = None


class Evaluation(Frozen):
    """A run held against gold: what became of every gold claim, the figures, and what it cost.

    `missing` are the gold documents that the run has nothing about; none of the figures counts them.
    """

    outcomes: tuple[Outcome, ...]
    figures: tuple[Figure, ...]
    costs: Costs
    missing: tuple[str, ...] = ()


def evaluate(
    gold: Sequence[GoldDocument], extractions: Iterable[Extraction], *, seconds: float | None = None
) -> Evaluation:
    """How right extractions are, by the gold documents that are the same by their bytes.

    Raises UsageError if no extraction is of a gold document.
    """
    by_digest = {extraction.document.sha256: extraction for extraction in extractions}
    outcomes = tuple(
        Outcome(gold=each, extraction=extraction, matched=match(each, extraction))
        for each in gold
        if (extraction := by_digest.get(each.document.sha256))
    )
    if not outcomes:
        msg = "none of the documents that were extracted is one of the gold's: they are told by their bytes"
        raise UsageError(msg)
    missing = tuple(each.name for each in gold if each.document.sha256 not in by_digest)
    extracted = [outcome.extraction for outcome in outcomes]
    return Evaluation(
        outcomes=outcomes, figures=tuple(figures(outcomes)), costs=_costs(extracted, seconds), missing=missing
    )


def _costs(extractions: Sequence[Extraction], seconds: float | None) -> Costs:
    usages: list[Usage] = [extraction.usage for extraction in extractions]
    return Costs(
        documents=len(extractions),
        accepted=sum(len(extraction.accepted) for extraction in extractions),
        calls=sum(usage.calls for usage in usages),
        tokens_in=sum(usage.tokens_in for usage in usages),
        tokens_out=sum(usage.tokens_out for usage in usages),
        seconds=seconds,
    )
