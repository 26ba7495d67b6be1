"""Long documents take turns: between what is worked out of two, the loop sees to answers, deadlines and signals."""

from __future__ import annotations

import asyncio
from typing import Final

LONG: Final = 5_000
"""Characters from which on a document is long: what is worked out of fewer takes some milliseconds."""


ROUNDS: Final = 20
"""Rounds of the loop before another long document is begun: in so many a question gets on its way."""


class Turns:
    """Lets one through at a time, and the loop go round before the next."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def take(self, rounds: int = 1) -> None:
        """Comes back in a round of the loop in which nobody else does, so many after whoever did last."""
        async with self._lock:
            for _ in range(rounds):
                await asyncio.sleep(0)
