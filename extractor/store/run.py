"""What came of a run over many documents, as values."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from extractor.filling.filled import Filled
from extractor.types import Extraction, Frozen, Usage


class Failure(Frozen):
    """A document that could not be done: the error's name, and what it says."""

    path: str
    error: str
    message: str


class Totals(Frozen):
    """The sums over all documents of a run that were done.

    `repaired` of the accepted claims were rejected at first; `look` documents are worth a look.
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

    def plus(self, done: Extraction | Filled[Any]) -> Totals:
        """These sums with one more document in them; the leaves of a form count as claims do."""
        usage = done.usage or Usage(model="")
        accepted, rejected = _verdicts(done)
        return Totals(
            accepted=self.accepted + accepted,
            repaired=self.repaired + (done.repaired if isinstance(done, Extraction) else 0),
            rejected=self.rejected + rejected,
            set_aside=self.set_aside + done.coverage.count("set_aside"),
            look=self.look + (isinstance(done, Extraction) and bool(done.look)),
            calls=self.calls + usage.calls,
            cached=self.cached + usage.cached,
            replayed=self.replayed + usage.replayed,
            tokens_in=self.tokens_in + usage.tokens_in,
            tokens_out=self.tokens_out + usage.tokens_out,
        )


def _verdicts(done: Extraction | Filled[Any]) -> tuple[int, int]:
    if isinstance(done, Extraction):
        return len(done.accepted), len(done.rejected)
    proved = sum(leaf.proved for leaf in done.leaves.values())
    return proved, len(done.leaves) + len(done.dropped) - proved


class RunReport(Frozen):
    """How a run ended. `done` documents are in `output`; `stopped` says why `pending` ones couldn't be done, if so."""

    output: str
    done: int = 0
    failed: tuple[Failure, ...] = ()
    pending: int = 0
    stopped: str | None = None
    totals: Totals = Totals()
    seconds: float = Field(default=0.0, ge=0)
