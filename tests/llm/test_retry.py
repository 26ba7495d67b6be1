"""Retries: how often, how long, and whom a pause holds back."""

from __future__ import annotations

import asyncio

import pytest

from extractor.errors import BadAnswer, NotAuthorized, RateLimited, ServerFault
from extractor.llm.fault import Fault
from extractor.llm.retry import Retry

from .conftest import Clock


class Endpoint:
    """Raises these faults in turn, then answers; remembers when it was asked."""

    def __init__(self, clock: Clock, *faults: Fault) -> None:
        self._clock = clock
        self._faults = list(faults)
        self.asked: list[float] = []

    async def __call__(self) -> str:
        """One attempt."""
        self.asked.append(self._clock.now)
        if self._faults:
            raise self._faults.pop(0)
        return "well"


def faults(error: Exception, count: int) -> list[Fault]:
    return [Fault(error) for _ in range(count)]  # type: ignore[arg-type]


def test_two_requests_back_off_by_different_times(clock: Clock) -> None:
    for _ in range(2):
        asyncio.run(clock.retry().run(Endpoint(clock, *faults(ServerFault(), 4))))
    assert clock.waits[:4] != clock.waits[4:]


def test_patience_ends_before_the_tries_do(clock: Clock) -> None:
    endpoint = Endpoint(clock, *(Fault(RateLimited("later"), pause=25) for _ in range(5)))
    with pytest.raises(RateLimited, match="later"):
        asyncio.run(clock.retry().run(endpoint))
    assert endpoint.asked == [0, 25, 50]


def test_a_bad_answer_after_a_server_fault_is_not_asked_for_again(clock: Clock) -> None:
    endpoint = Endpoint(clock, Fault(ServerFault()), Fault(BadAnswer("odd")), Fault(BadAnswer("odd")))
    with pytest.raises(BadAnswer):
        asyncio.run(clock.retry().run(endpoint))
    assert len(endpoint.asked) == 2


def test_what_stops_the_run_is_raised_at_once(clock: Clock) -> None:
    endpoint = Endpoint(clock, Fault(NotAuthorized("no")))
    with pytest.raises(NotAuthorized, match="no"):
        asyncio.run(clock.retry().run(endpoint))
    assert clock.waits == []


def test_an_error_of_ours_is_not_tried_again(clock: Clock) -> None:
    async def broken() -> str:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asyncio.run(clock.retry().run(broken))
    assert clock.waits == []


def test_a_pause_holds_back_requests_that_come_later(clock: Clock) -> None:
    limited, later = Endpoint(clock, Fault(RateLimited(), pause=9)), Endpoint(clock)
    come: list[asyncio.Task[str]] = []

    async def sleep(seconds: float) -> None:
        if not come:
            come.append(asyncio.create_task(retry.run(later)))
            await asyncio.sleep(0)
        await clock.sleep(seconds)

    retry = Retry(60, sleep=sleep, clock=lambda: clock.now)

    async def both() -> None:
        await retry.run(limited)
        await come[0]

    asyncio.run(both())
    assert limited.asked[0] == 0
    assert later.asked[0] >= 9


def test_without_patience_there_is_one_try(clock: Clock) -> None:
    endpoint = Endpoint(clock, Fault(ServerFault()))
    with pytest.raises(ServerFault):
        asyncio.run(Retry(0, sleep=clock.sleep, clock=lambda: clock.now).run(endpoint))
    assert len(endpoint.asked) == 1
