"""The one owner of retries: which errors are worth another try, how often, and after what pause.

The SDK's and instructor's own retries are off, or they would multiply with these.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_exponential_jitter

from extractor.errors import EndpointBusy, RateLimited
from extractor.llm.fault import Fault
from extractor.llm.limits import Limits
from extractor.llm.pace import Pace
from extractor.spans import span

T = TypeVar("T")

_BACKOFF = wait_exponential_jitter(multiplier=0.5, max=20)

_BREATH: Final = 0.1
"""Seconds in which nobody asks an endpoint that asked for fewer requests and didn't say for how long.

A level can't fall below one call at a time, and even that is too much for some; without it the same few questions
would meet every refusal, until their attempts are used up.
"""
_UNLUCKY: Final = 2
"""Refusals after which a request asks alone: all others wait while it does, and it waits a breath for their last."""


class Retry:
    """Makes attempts until one succeeds, and holds all of them back while the endpoint asks for a pause.

    `patience` bounds the time one request spends in pauses, in seconds; `pace` says when an attempt may be made.
    """

    def __init__(
        self,
        patience: float,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        pace: Pace | None = None,
    ) -> None:
        self.pace = pace or Pace(Limits(), clock=clock, sleep=sleep)
        self._patience = patience
        self._sleep = sleep
        self._retrying = AsyncRetrying(
            retry=retry_if_exception(lambda error: isinstance(error, Fault)),
            wait=_pause,
            stop=lambda state: _spent(state, patience),
            sleep=sleep,
            reraise=True,
        )

    async def run(self, attempt: Callable[[], Awaitable[T]], *, tokens: int = 0) -> T:
        """What `attempt` returns, which may cost so many tokens.

        Raises the error of its last Fault, EndpointBusy where the endpoint asks for a pause beyond all patience, and at
        once whatever else is raised.
        """
        refused: list[Fault] = []
        try:
            return await self._paced(attempt, tokens, refused)  # nearly always good, and tenacity takes its time
        except Fault as fault:
            first = [fault]

        async def again() -> T:
            if first:
                raise first.pop()
            return await self._paced(attempt, tokens, refused)

        try:
            return await self._retrying.copy()(again)
        except Fault as fault:
            raise fault.error from None

    async def _paced(self, attempt: Callable[[], Awaitable[T]], tokens: int, refused: list[Fault]) -> T:
        alone = len(refused) >= _UNLUCKY
        if alone:
            self.pace.breathe(2 * _BREATH)
            await self._sleep(_BREATH)
        try:
            async with self.pace.call(tokens, first=alone):
                with span("call"):
                    return await attempt()
        except Fault as fault:
            if fault.pause is not None and fault.retries:
                self._hold_back(fault.pause)
            elif isinstance(fault.error, RateLimited):
                self.pace.breathe(_BREATH)
                refused.append(fault)
            raise

    def _hold_back(self, pause: float) -> None:
        """Let nobody ask before the pause is over that the endpoint asks for."""
        if 0 < self._patience < pause:
            msg = f"the endpoint asks for a pause of {pause:,.0f} s: the same command goes on when it is over"
            raise EndpointBusy(msg)
        self.pace.hold_back(pause)


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
