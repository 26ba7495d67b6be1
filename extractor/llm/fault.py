"""What goes wrong with one attempt, and how often it is worth another."""

from __future__ import annotations

from extractor.errors import BadAnswer, ExtractorError, ModelTimeout, ModelUnreachable, RateLimited, ServerFault

RETRIES: dict[type[ExtractorError], int] = {
    ModelUnreachable: 4,
    ServerFault: 4,
    RateLimited: 4,
    ModelTimeout: 1,
    BadAnswer: 1,
}
"""How often a request is made again after it failed in this way. What isn't named here isn't tried again."""


class Fault(Exception):
    """One failed attempt: the error to end in, how often to try again, and the pause the endpoint asks for."""

    def __init__(self, error: ExtractorError, *, retries: int | None = None, pause: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.retries = RETRIES.get(type(error), 0) if retries is None else retries
        self.pause = pause
