"""What a run would take, for a terminal."""

from __future__ import annotations

from decimal import Decimal

from extractor.report.layout import count
from extractor.store.run import Estimate


def show_estimate(estimate: Estimate) -> str:
    """What a run would take, how that was found, and what it leaves out.

    >>> print(show_estimate(Estimate(900, 450, 2, 1800, 540_000, 90_000, Decimal("0.135"))))
    900 documents, 2 that can't be read
    about 1,800 questions, 540,000 tokens in, 90,000 out, $0.14
    reckoned from 450 of the documents; answers that are kept cost nothing, second questions up to a quarter more
    """
    unreadable = f", {estimate.unreadable:,} that can't be read" if estimate.unreadable else ""
    cost = f", {_dollars(estimate.cost)}" if estimate.cost is not None else ", of unknown price (give it with --price)"
    some = "all" if estimate.looked_into == estimate.documents else f"{estimate.looked_into:,} of the"
    tokens = f"{estimate.tokens_in:,} tokens in, {estimate.tokens_out:,} out"
    free = "answers that are kept cost nothing, second questions up to a quarter more"
    return "\n".join(
        (
            f"{count(estimate.documents, 'document')}{unreadable}",
            f"about {count(estimate.questions, 'question')}, {tokens}{cost}",
            f"reckoned from {some} documents; {free}",
        )
    )


def _dollars(cost: Decimal) -> str:
    return f"${cost:,.2f}" if not cost or cost >= Decimal("0.01") else "less than $0.01"
