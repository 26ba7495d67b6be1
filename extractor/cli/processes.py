"""`--processes N`: a run's work done by N processes, of which each has its share of the documents.

The one that was started lists the documents, holds the folder and writes the output; the others join its ledger.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

from extractor.batch import Halt, Share, shares
from extractor.batch.halt import GRACE
from extractor.errors import ExtractorError, RunStopped

_ORDERLY: Final = frozenset({0, 3, 130})


class Helpers:
    """N processes that do the run that this command line asks for; halted together, and when one of them stops."""

    def __init__(self, count: int, argv: Sequence[str], halt: Halt) -> None:
        self._count = count
        self._argv = argv
        self._halt = halt

    async def __call__(self, handle: int | None, documents: int) -> None:
        """Comes back when all of them ended. Raises ExtractorError where one ended in no order."""
        share = shares(documents, self._count)
        try:
            processes = await asyncio.gather(*(self._started(share, handle) for _ in range(self._count)))
        finally:
            os.close(share.tickets)
        ends = [asyncio.create_task(self._ended(each)) for each in processes]
        halted = asyncio.create_task(self._halt.wait())
        try:
            left: set[asyncio.Task[Any]] = {halted, *ends}
            while len(left) > 1 and not halted.done():
                _, left = await asyncio.wait(left, return_when=asyncio.FIRST_COMPLETED)
            if halted.done():
                _signal(processes, "terminate")
                await asyncio.wait(ends, timeout=GRACE + 0.5)
        finally:
            halted.cancel()
            _signal(processes, "kill")
        for told in await asyncio.gather(*ends, return_exceptions=True):
            if isinstance(told, BaseException) and not self._halt.reason:
                raise told

    async def _started(self, share: Share, handle: int | None) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "extractor", *self._argv, f"--share={'/'.join(map(str, share))}"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            process_group=0,  # Ctrl-C is for the process that was started; it tells the others
            pass_fds=(share.tickets,) if handle is None else (share.tickets, handle),
        )

    async def _ended(self, process: asyncio.subprocess.Process) -> None:
        told = await process.stderr.read() if process.stderr else b""
        code = await process.wait()
        said = told.decode(errors="replace").strip().rpartition("\n")[2].removeprefix("extractor: error: ")
        if code == 3:  # noqa: PLR2004 - the exit code of a run that stopped
            self._halt.by(RunStopped(said))
        elif code not in _ORDERLY:
            msg = f"a process of the run ended with {code}: {said or 'it said nothing'}"
            self._halt.by(RunStopped(msg))
            raise ExtractorError(msg)


def _signal(processes: Sequence[asyncio.subprocess.Process], how: str) -> None:
    for each in processes:
        if each.returncode is None:
            with suppress(ProcessLookupError):
                getattr(each, how)()


def end_with_the_parent() -> None:
    """End this process when the one that started it does: nobody would hold the folder any more."""

    def wait() -> None:
        # The handle itself: a thread that waits in sys.stdin holds a lock that Python wants at its end.
        while os.read(0, 1):
            pass
        os._exit(130)

    threading.Thread(target=wait, daemon=True).start()
