"""The level that is found, the minute's allowance, and what happens while an endpoint is down."""

from __future__ import annotations

import asyncio

import pytest

from extractor.errors import BadAnswer, EndpointBusy, EndpointDown, ExtractorError, RateLimited, ServerFault
from extractor.llm.fault import Fault
from extractor.llm.limits import Limits
from extractor.llm.pace import Breaker, Level, Meter, Pace

from .conftest import Clock


def test_the_level_rises_while_it_is_used_and_falls_once_for_calls_that_were_out_together(clock: Clock) -> None:
    level = Level(64, lambda: clock.now)

    async def use() -> tuple[int, int, int]:
        for _ in range(8):
            await level.enter()
        for _ in range(30):
            level.went_well(clock.now)
        high = level.now
        clock.now += 1
        for _ in range(5):
            level.lower(clock.now - 0.5)
        low = level.now
        for _ in range(3):
            level.went_well(clock.now)
        return high, low, level.now

    high, low, after = asyncio.run(use())
    assert high == 9  # 8 calls are out: a level of 9 isn't used, and nothing is known of a higher one
    assert low == 6
    assert after == 6  # it rises slowly once it has fallen


def test_calls_that_take_much_longer_than_usual_lower_the_level(clock: Clock) -> None:
    level = Level(8, lambda: clock.now)
    clock.now = 100.0
    for _ in range(200):
        level.went_well(clock.now - 0.1)
    assert level.now == 8
    for _ in range(10):
        level.went_well(clock.now - 2.0)
    assert level.now < 8


def test_who_waits_for_room_gets_it_in_turn_and_who_gives_up_takes_none() -> None:
    async def use() -> list[int]:
        level, came = Level(1, lambda: 0.0), list[int]()

        async def one(number: int) -> None:
            await level.enter()
            came.append(number)
            await asyncio.sleep(0)
            level.leave()

        tasks = [asyncio.create_task(one(number)) for number in range(4)]
        await asyncio.sleep(0)
        tasks[1].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return came

    assert asyncio.run(use()) == [0, 2, 3]


def test_a_meter_spaces_out_what_may_be_spent(clock: Clock) -> None:
    meter = Meter(60, lambda: clock.now)
    clock.now = 100.0
    assert [meter.spend(1) for _ in range(4)] == [0, 0, 1, 2]
    meter.correct(5)
    assert meter.spend(1) == 8


def test_requests_a_minute_are_kept_to(clock: Clock) -> None:
    async def ask() -> None:
        pace = Pace(Limits(requests=30), clock=lambda: clock.now, sleep=clock.sleep)
        for _ in range(10):
            async with pace.call(100):
                pass

    asyncio.run(ask())
    assert 16 <= clock.now <= 20


async def fail(pace: Pace, error: ExtractorError) -> None:
    async with pace.call(1):
        raise Fault(error)


def failing(pace: Pace, error: ExtractorError, times: int) -> None:
    async def often() -> None:
        for _ in range(times):
            with pytest.raises(Fault):
                await fail(pace, error)

    asyncio.run(often())


def test_while_an_endpoint_is_down_it_is_only_looked_at_now_and_then(clock: Clock) -> None:
    async def outage(calls: int) -> int:
        pace = Pace(Limits(), clock=lambda: clock.now, sleep=clock.sleep)
        async with pace.call(1):
            pass
        for asked in range(calls):
            try:
                with pytest.raises(Fault):
                    await fail(pace, ServerFault("500"))
            except EndpointDown:
                return asked
        return calls

    assert 20 < asyncio.run(outage(1000)) < 35
    assert 300 < clock.now < 400


def test_where_nobody_ever_answered_a_run_stops_at_once(clock: Clock) -> None:
    pace = Pace(Limits(), clock=lambda: clock.now, sleep=clock.sleep)
    failing(pace, ServerFault("500"), Breaker.TRIPS)

    async def once_more() -> None:
        async with pace.call(1):
            pass

    with pytest.raises(EndpointDown):
        asyncio.run(once_more())
    assert clock.now == 0


def test_an_endpoint_that_answers_however_badly_is_not_down(clock: Clock) -> None:
    pace = Pace(Limits(), clock=lambda: clock.now, sleep=clock.sleep)
    failing(pace, BadAnswer("odd"), 3 * Breaker.TRIPS)
    failing(pace, RateLimited("later"), 3 * Breaker.TRIPS)
    assert clock.now == 0


def test_a_pause_beyond_all_patience_stops_the_run(clock: Clock) -> None:
    async def limited() -> str:
        raise Fault(RateLimited("later"), pause=99_999)

    with pytest.raises(EndpointBusy, match="99,999 s"):
        asyncio.run(clock.retry().run(limited))
    assert clock.waits == []


def test_a_breath_holds_back_all_but_who_is_first_and_a_pause_everybody(clock: Clock) -> None:
    pace = Pace(Limits(), clock=lambda: clock.now, sleep=clock.sleep)

    async def at(*, first: bool) -> float:
        async with pace.call(0, first=first):
            return clock.now

    pace.breathe(3)
    assert asyncio.run(at(first=True)) == 0
    assert asyncio.run(at(first=False)) == 3
    pace.breathe(3)
    pace.hold_back(2)
    assert asyncio.run(at(first=True)) == 5
    assert asyncio.run(at(first=False)) == 6
