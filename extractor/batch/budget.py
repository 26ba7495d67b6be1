"""What a run may spend, and what it has spent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from decimal import Decimal

from extractor.errors import BudgetSpent, UsageError
from extractor.llm import Answer, Request
from extractor.llm.prices import Price


@dataclass(frozen=True)
class Budget:
    """The most that a run may spend, all its starts together; None is no limit. `cost` is in dollars."""

    requests: int | None = None
    tokens: int | None = None
    cost: Decimal | None = None

    def share(self, shares: int, tokens: int, cost: Decimal | None) -> Budget:
        """One of so many shares of what is left, beside what was spent."""
        return Budget(
            requests=self.requests,
            tokens=None if self.tokens is None else tokens + max(self.tokens - tokens, 0) // shares,
            cost=None if self.cost is None or cost is None else cost + max(self.cost - cost, Decimal(0)) / shares,
        )


class Purse:
    """Lets a call out only while the budget holds all those that are out, should they cost the most they can."""

    def __init__(self, budget: Budget, price: Price | None) -> None:
        if budget.cost is not None and price is None:
            msg = "the price of this model isn't known: give it with --price IN,OUT, or leave --max-cost out"
            raise UsageError(msg)
        self.budget = budget
        self.price = price
        self.tokens_in = self.tokens_out = 0
        self._out_in = self._out_out = 0
        self._landed = asyncio.Event()

    @property
    def cost(self) -> Decimal | None:
        """What was spent, in dollars; None where the price isn't known."""
        return self.price.of(self.tokens_in, self.tokens_out) if self.price else None

    def spent(self, tokens_in: int, tokens_out: int) -> None:
        """Count what was spent."""
        self.tokens_in += tokens_in
        self.tokens_out += tokens_out

    @asynccontextmanager
    async def call(self, request: Request) -> AsyncIterator[None]:
        """A call, made within. Raises BudgetSpent where the budget doesn't hold it."""
        tokens_in, tokens_out = most(request)
        while said := self._exceeded(self._out_in + tokens_in, self._out_out + tokens_out):
            if not self._out_in or self._exceeded(0, 0):
                msg = f"the run may spend {said}, and no call fits any more: raise it, and the same command goes on"
                raise BudgetSpent(msg)
            self._landed.clear()
            await self._landed.wait()
        self._out_in += tokens_in
        self._out_out += tokens_out
        try:
            yield
        finally:
            self._out_in -= tokens_in
            self._out_out -= tokens_out
            self._landed.set()

    def paid(self, answer: Answer) -> None:
        """Count an answer."""
        if answer.source == "model":
            self.spent(answer.tokens_in, answer.tokens_out)

    def _exceeded(self, tokens_in: int, tokens_out: int) -> str | None:
        """Which limit so much more would pass."""
        tokens_in, tokens_out = self.tokens_in + tokens_in, self.tokens_out + tokens_out
        if self.budget.tokens is not None and tokens_in + tokens_out > self.budget.tokens:
            return f"{self.budget.tokens:,} tokens"
        if self.budget.cost is not None and self.price and self.price.of(tokens_in, tokens_out) > self.budget.cost:
            return f"${self.budget.cost.normalize():f}"
        return None


def most(request: Request) -> tuple[int, int]:
    """The tokens that a request can cost at most, in and out."""
    size = sum(len(message["content"].encode(errors="replace")) for message in request.messages)
    return size // _BYTES + 100, request.max_tokens


_BYTES = 3
"""A token is of four bytes in English, and hardly ever of fewer than three in a text of other scripts or of digits."""
