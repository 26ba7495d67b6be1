"""How fast an endpoint may be asked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What a run keeps to: calls at once, and requests and tokens a minute. None: as fast as the endpoint likes."""

    concurrency: int = 32
    requests: float | None = None
    tokens: float | None = None
