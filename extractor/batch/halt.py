"""What ends a run before its end."""

from __future__ import annotations

import asyncio
from typing import Final

from extractor.errors import RunStopped

GRACE: Final = 4.0
"""Seconds that calls on their way get to land when somebody wants the run to end. Who waits longer kills it."""


class Interrupted(RunStopped):
    """Somebody wants the run to end."""


class Halt:
    """Says whether a run goes on asking, and what it was halted by."""

    def __init__(self) -> None:
        self.reason: RunStopped | None = None
        self._set = asyncio.Event()

    def by(self, reason: RunStopped) -> None:
        """Ask nothing any more. The first reason counts."""
        self.reason = self.reason or reason
        self._set.set()

    def check(self) -> None:
        """Raises the reason where the run is halted."""
        if self.reason:
            raise self.reason

    async def wait(self) -> None:
        """Comes back when the run is halted."""
        await self._set.wait()
