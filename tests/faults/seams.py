"""What goes wrong inside of a process."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tenacity import wait_exponential_jitter

from extractor.llm import endpoint, retry


@dataclass(frozen=True)
class Seams:
    """What is to go wrong, and how much sooner than usual attempts are given up and made again."""

    deadline: float = 30.0  # seconds


def apply(seams: Seams) -> None:
    """Put them in place, in this process, for good."""
    retry._BACKOFF = wait_exponential_jitter(multiplier=0.001, max=0.01, jitter=0.001)
    remote = endpoint._remote
    endpoint._remote = lambda *of: replace(remote(*of), timeout=seams.deadline)
