"""What goes wrong inside of a process: it is killed at a named point, or a write of its fails."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, replace

from tenacity import wait_exponential_jitter

from extractor.llm import endpoint, retry
from extractor.store import output, points

from .writes import Writes


@dataclass(frozen=True)
class Seams:
    """What is to go wrong, and how much sooner than usual attempts are given up."""

    kill: str = ""  # at this point
    passing: int = 0  # after it was passed unharmed so often
    below: str = ""  # writes below this folder count
    fail: int = 0  # the one that fails; 0: none
    error: int = errno.ENOSPC
    largest: int = 0  # bytes that a file may grow to; 0: any
    part: int = 0  # bytes after which another part of the output begins; 0: as usual
    unread: bool = False  # nobody reads what it prints
    deadline: float = 30.0  # seconds


def apply(seams: Seams) -> None:
    """Put them in place, in this process, for good."""
    retry._BACKOFF = wait_exponential_jitter(multiplier=0.001, max=0.01, jitter=0.001)
    remote = endpoint._remote
    endpoint._remote = lambda *of: replace(remote(*of), timeout=seams.deadline)
    if seams.kill:
        points.reached = _killer(seams.kill, seams.passing)  # type: ignore[assignment]
    if seams.fail:
        Writes(seams.below, seams.fail, seams.error).watch()
    if seams.part:
        output.PART = seams.part  # type: ignore[misc]
    if seams.unread:
        os.dup2(_unread(), 1)
    if seams.largest:
        _limit(seams.largest)


def _killer(name: str, passing: int) -> Callable[[str], None]:
    passed = 0

    def reached(point: str) -> None:
        nonlocal passed
        passed += point == name
        if passed > passing:
            os.kill(os.getpid(), signal.SIGKILL)

    return reached


def _unread() -> int:
    """The end of a pipe that has no other end."""
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def _limit(size: int) -> None:
    """Real failures of real writes, SQLite's own as well: no file may grow beyond so many bytes."""
    import resource  # noqa: PLC0415 - Windows has none

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
