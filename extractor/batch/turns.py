"""Long documents take turns: between what is worked out of two, the loop sees to answers, deadlines and signals."""

from __future__ import annotations

import asyncio
from typing import Final

LONG: Final = 5_000
"""Characters from which on a document is long: what is worked out of fewer takes some milliseconds."""


class Turns:
    """Lets one through at a time, and the loop go round before the next."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def take(self) -> None:
        """Comes back in a turn of the loop in which nobody else does."""
        async with self._lock:
            await asyncio.sleep(0)
