from __future__ import annotations

import asyncio

import pytest

from extractor.errors import BadAnswer, ModelTimeout, QuotaExhausted
from extractor.llm import Answer, Request, ask_all
from extractor.llm.together import AT_ONCE

from .conftest import Toll, request


class Scripted:
    """Answers after some turns of the loop, or raises; it knows how many questions were out at most, and which."""

    name = "scripted"

    def __init__(self, *script: int | Exception) -> None:
        self._script = script
        self.begun: list[int] = []
        self.out = self.most = 0

    async def ask(self, request: Request) -> Answer:
        """What the script says of the question's number."""
        number = int(request.messages[-1]["content"])
        self.begun.append(number)
        self.out += 1
        self.most = max(self.most, self.out)
        what = self._script[number % len(self._script)]
        for _ in range(what if isinstance(what, int) else 1):
            await asyncio.sleep(0)
        self.out -= 1
        if isinstance(what, Exception):
            raise what
        return Answer(Toll(killed=number, whom="oaks"), 1, 1, "model")


def asked(model: Scripted, count: int) -> list[int]:
    told: list[tuple[int, int]] = []
    answers = asyncio.run(
        ask_all(model, [request(str(number)) for number in range(count)], lambda *at: told.append(at))
    )
    assert told == [(number, count) for number in range(1, count + 1)]
    return [answer.value.killed for answer in answers if isinstance(answer.value, Toll)]


def test_answers_come_in_the_order_of_the_questions_however_long_they_take() -> None:
    model = Scripted(9, 1, 5, 2)
    assert asked(model, 30) == list(range(30))
    assert model.begun == list(range(30))
    assert model.most == AT_ONCE
    assert asked(Scripted(1), 0) == []


def test_the_error_is_the_one_that_asking_in_turn_would_have_met() -> None:
    model = Scripted(1, 9, ModelTimeout("third"), BadAnswer("fourth"), 3)
    with pytest.raises(ModelTimeout, match="third"):
        asked(model, 50)
    assert len(model.begun) <= AT_ONCE + 1
    assert model.out == 0


def test_what_stops_the_run_comes_first() -> None:
    with pytest.raises(QuotaExhausted):
        asked(Scripted(ModelTimeout("first"), QuotaExhausted("second")), 9)
