"""What came of a run over many documents, as values."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NamedTuple

from pydantic import Field

from extractor.filling.filled import Filled
from extractor.types import Extraction, Frozen


class Failure(Frozen):
    """A document that could not be done: rejected for what it is, or failed on the way; the error's name and words."""

    path: str
    state: Literal["rejected", "failed"] = "failed"
    error: str
    message: str


class Totals(Frozen):
    """The sums over all documents of a run that were done, and what the run's answers cost, whatever came of them.

    `repaired` of the accepted claims were rejected at first; `look` documents are worth a look. Answers that were paid
    for are `calls`; the others came from the cache or from recordings.
    """

    accepted: int = 0
    repaired: int = 0
    rejected: int = 0
    set_aside: int = 0
    look: int = 0
    calls: int = 0
    cached: int = 0
    replayed: int = 0
    tokens_in: int = 0
    tokens_out: int = 0


def totals_of(done: Extraction | Filled[Any]) -> Totals:
    """The sums over one document; the leaves of a form count as claims do."""
    accepted, rejected = _verdicts(done)
    return Totals(
        accepted=accepted,
        repaired=done.repaired,
        rejected=rejected,
        set_aside=done.coverage.count("set_aside"),
        look=int(isinstance(done, Extraction) and bool(done.look)),
    )


def _verdicts(done: Extraction | Filled[Any]) -> tuple[int, int]:
    if isinstance(done, Extraction):
        return len(done.accepted), len(done.rejected)
    proved = sum(leaf.proved for leaf in done.leaves.values())
    return proved, len(done.leaves) + len(done.dropped) - proved


class Estimate(NamedTuple):
    """A run's documents, how many of these can't be read, and what the others would take; `cost` is in dollars."""

    documents: int
    looked_into: int
    unreadable: int
    questions: int
    tokens_in: int
    tokens_out: int
    cost: Decimal | None


class RunReport(Frozen):
    """How a run ended.

    `done` documents are in `output`: a file, the folder where that is in parts, or '' where none was written. `earlier`
    inputs were settled at an earlier start. `stopped` says why `pending` ones couldn't be done, if so. `lost` calls
    were on their way when an earlier start was ended, and may have been paid for twice. `cost` is in dollars, None
    where the model's price isn't known.
    """

    output: str
    done: int = 0
    failed: tuple[Failure, ...] = ()
    pending: int = 0
    earlier: int = 0
    lost: int = 0
    stopped: str | None = None
    interrupted: bool = False
    totals: Totals = Totals()
    cost: Decimal | None = None
    seconds: float = Field(default=0.0, ge=0)
