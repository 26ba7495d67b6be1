"""How fast an endpoint is asked: as many calls at once as it is content with, within what its account allows.

The level of calls at once rises while they go well and falls when the endpoint throttles or slows down: additive
increase, multiplicative decrease, as TCP finds its level (Chiu and Jain 1989; the doubling at the start is Jacobson's).
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from extractor.errors import BudgetSpent, EndpointDown, ModelTimeout, ModelUnreachable, RateLimited, ServerFault
from extractor.llm.fault import Fault
from extractor.llm.limits import Limits

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


class Level:
    """How many calls may be out at once, between one and `most`."""

    START: Final = 8
    LOWER: Final = 0.7
    SLOW: Final = 3.0
    """Calls that take so many times as long as they do on average tell that the endpoint is at its limit."""

    def __init__(self, most: int, clock: Clock) -> None:
        self._most = most
        self._clock = clock
        self._now = float(min(self.START, most))
        self._out = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._lowered = -1.0
        self._seeking = True
        self._usual = self._lately = 0.0

    @property
    def now(self) -> int:
        """The level."""
        return int(self._now)

    async def enter(self) -> None:
        """Comes back when there is room for one more call, in the order of asking."""
        if self._out < self.now and not self._waiting:
            self._out += 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        """Make room for the next."""
        self._out -= 1
        self._admit()

    def _admit(self) -> None:
        while self._waiting and self._out < self.now:
            turn = self._waiting.popleft()
            if not turn.done():
                self._out += 1
                turn.set_result(None)

    def went_well(self, started: float) -> None:
        """A call that began at `started` was answered: rise, if the room was needed, or fall if it took long."""
        took = self._clock() - started
        self._usual = took if not self._usual else 0.99 * self._usual + 0.01 * took
        self._lately = took if not self._lately else 0.8 * self._lately + 0.2 * took
        if self._lately > self.SLOW * self._usual:
            self._lately = self._usual
            self.lower(started)
        elif self._out >= self.now:
            self._now = min(self._now + (1.0 if self._seeking else 1.0 / self._now), float(self._most))

    def lower(self, started: float) -> None:
        """Fall, but once only for the calls that were out together."""
        if started > self._lowered:
            self._now = max(1.0, self._now * self.LOWER)
            self._lowered = self._clock()
            self._seeking = False


class Meter:
    """Spaces out what may be spent in a minute, a second's worth at once at most (GCRA, as ATM has it)."""

    def __init__(self, a_minute: float, clock: Clock) -> None:
        self._seconds = 60.0 / a_minute
        self._clock = clock
        self._free = clock()

    def spend(self, amount: float) -> float:
        """The seconds to wait before so much may be spent; it counts as spent from now on."""
        begin = max(self._free, self._clock() - 1.0)
        self._free = begin + amount * self._seconds
        return max(0.0, begin - self._clock())

    def correct(self, difference: float) -> None:
        """Count so much more (or less) than was said."""
        self._free += difference * self._seconds


class Breaker:
    """Holds all calls back while an endpoint is down, but for one now and then that looks whether it still is."""

    TRIPS: Final = 20
    FIRST: Final = 5.0
    LONGEST: Final = 60.0
    GIVES_UP: Final = 300.0
    """Seconds of being down after which a run had better stop; at once, if nobody ever answered there."""

    def __init__(self, clock: Clock, sleep: Sleep) -> None:
        self._clock = clock
        self._sleep = sleep
        self._failures = 0
        self._said = ""
        self._pause = 0.0
        self._since = self._until = 0.0
        self._probing = self._ever = False

    @property
    def open(self) -> bool:
        """Whether calls are held back."""
        return self._pause > 0

    async def enter(self) -> None:
        """Comes back when a call may be made. Raises EndpointDown where the endpoint has been down for too long."""
        while self.open:
            if not self._ever or self._clock() - self._since > self.GIVES_UP:
                msg = f"{self._said}; when it is back, the same command goes on"
                raise EndpointDown(msg)
            wait = self._until - self._clock()
            if wait <= 0 and not self._probing:
                self._probing = True
                return
            await self._sleep(max(wait, 0.1))

    def went_well(self) -> None:
        """Somebody answers: calls are let through."""
        self._ever = True
        self._failures = 0
        self._pause = 0.0
        self._probing = False

    def failed(self, error: Exception) -> None:
        """The endpoint failed once more, with this error."""
        self._failures += 1
        self._said = str(error)
        self._probing = False
        if self._failures >= self.TRIPS:
            now = self._clock()
            if not self.open:
                self._since = now
            if now >= self._until:
                self._pause = min(max(self._pause * 2, self.FIRST), self.LONGEST)
                self._until = now + self._pause

    def let_go(self) -> None:
        """A call came to nothing that says anything about the endpoint."""
        self._probing = False


class Pace:
    """What calls pass on their way out, all of them: the breaker, the minute's allowance, the level."""

    def __init__(self, limits: Limits, *, clock: Clock = time.monotonic, sleep: Sleep = asyncio.sleep) -> None:
        self.most = max(1, limits.concurrency)
        self.attempts_left: int | None = None
        self._clock = clock
        self._sleep = sleep
        self.level = Level(self.most, clock)
        self._breaker = Breaker(clock, sleep)
        self._resume_at = self._breathe_until = clock()
        self._requests = Meter(limits.requests, clock) if limits.requests else None
        self._tokens = Meter(limits.tokens, clock) if limits.tokens else None

    @asynccontextmanager
    async def call(self, tokens: int, *, first: bool = False) -> AsyncIterator[None]:
        """A call that may cost so many tokens, made within; `first` waits for no breath. Raises EndpointDown."""
        if self.attempts_left is not None:
            if self.attempts_left <= 0:
                msg = "the calls that the run may make are made: raise --max-requests, and the same command goes on"
                raise BudgetSpent(msg)
            self.attempts_left -= 1
        await self._breaker.enter()
        try:
            await self._allowed(tokens)
            await self._enter(first=first)
        except BaseException:
            self._breaker.let_go()
            raise
        try:
            started = self._clock()
            yield
        except Fault as fault:
            self._failed(fault, started)
            raise
        except BaseException:
            self._breaker.let_go()
            raise
        else:
            self._breaker.went_well()
            self.level.went_well(started)
        finally:
            self.level.leave()

    async def _enter(self, *, first: bool) -> None:
        """Comes back with room for a call; who waits for a pause to end keeps no room from who needn't."""
        while True:
            while (wait := self._wait(first=first)) > 0:
                await self._sleep(wait)
            await self.level.enter()
            if self._wait(first=first) <= 0:
                return
            self.level.leave()

    def _wait(self, *, first: bool) -> float:
        return (self._resume_at if first else max(self._resume_at, self._breathe_until)) - self._clock()

    def breathe(self, seconds: float) -> None:
        """Let nobody ask for so long who isn't `first`: the endpoint asked for fewer requests, and for no pause."""
        self._breathe_until = max(self._breathe_until, self._clock() + seconds)

    def hold_back(self, seconds: float) -> None:
        """Let nobody ask before the pause is over that the endpoint asks for."""
        self._resume_at = max(self._resume_at, self._clock() + seconds)

    def took(self, tokens: int, *, expected: int) -> None:
        """Count what a call really cost."""
        if self._tokens:
            self._tokens.correct(tokens - expected)

    async def _allowed(self, tokens: int) -> None:
        wait = self._requests.spend(1) if self._requests else 0.0
        if self._tokens:
            wait = max(wait, self._tokens.spend(tokens))
        if wait > 0:
            await self._sleep(wait)

    def _failed(self, fault: Fault, started: float) -> None:
        if isinstance(fault.error, RateLimited | ServerFault | ModelTimeout):
            self.level.lower(started)
        if isinstance(fault.error, ServerFault | ModelTimeout | ModelUnreachable):
            self._breaker.failed(fault.error)
        else:  # it answers
            self._breaker.went_well()
