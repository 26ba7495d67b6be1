"""The one owner of retries: which errors are worth another try, how often, and after what pause.

The SDK's and instructor's own retries are off, or they would multiply with these.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_exponential_jitter

from extractor.errors import BadAnswer, ExtractorError, ModelTimeout, ModelUnreachable, RateLimited, ServerFault

T = TypeVar("T")

RETRIES: dict[type[ExtractorError], int] = {
    ModelUnreachable: 4,
    ServerFault: 4,
    RateLimited: 4,
    ModelTimeout: 1,
    BadAnswer: 1,
}
"""How often a request is made again after it failed in this way. What isn't named here isn't tried again."""

_BACKOFF = wait_exponential_jitter(multiplier=0.5, max=20)


class Fault(Exception):
    """One failed attempt: the error to end in, how often to try again, and the pause the endpoint asks for."""

    def __init__(self, error: ExtractorError, *, retries: int | None = None, pause: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.retries = RETRIES.get(type(error), 0) if retries is None else retries
        self.pause = pause


class Retry:
    """Makes attempts until one succeeds, and holds all of them back while the endpoint asks for a pause.

    `patience` bounds the time one request spends in pauses, in seconds.
    """

    def __init__(
        self,
        patience: float,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sleep = sleep
        self._clock = clock
        self._resume_at = clock()
        self._retrying = AsyncRetrying(
            retry=retry_if_exception(lambda error: isinstance(error, Fault)),
            wait=_pause,
            stop=lambda state: _spent(state, patience),
            sleep=sleep,
            reraise=True,
        )

    async def run(self, attempt: Callable[[], Awaitable[T]]) -> T:
        """What `attempt` returns. Raises the error of its last Fault, and at once whatever else it raises."""
        try:
            return await self._retrying.copy()(self._paced, attempt)
        except Fault as fault:
            raise fault.error from None

    async def _paced(self, attempt: Callable[[], Awaitable[T]]) -> T:
        while (wait := self._resume_at - self._clock()) > 0:
            await self._sleep(wait)
        try:
            return await attempt()
        except Fault as fault:
            if fault.pause is not None and fault.retries:
                self._resume_at = max(self._resume_at, self._clock() + fault.pause)
            raise


def _fault(state: RetryCallState) -> Fault:
    error = state.outcome.exception() if state.outcome else None
    if not isinstance(error, Fault):
        msg = "only a Fault is tried again"
        raise TypeError(msg) from error
    return error


def _pause(state: RetryCallState) -> float:
    pause = _fault(state).pause
    return _BACKOFF(state) if pause is None else pause


def _spent(state: RetryCallState, patience: float) -> bool:
    return state.attempt_number > _fault(state).retries or state.idle_for + state.upcoming_sleep > patience
