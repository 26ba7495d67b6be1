"""A model that is asked nothing twice: what it said is in the ledger before anything is made of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, get_args

from pydantic import ValidationError

from extractor.batch.budget import Purse
from extractor.batch.halt import Halt
from extractor.batch.turns import Turns
from extractor.errors import AnswerRefused, AnswerTruncated, BadAnswer, ModelError
from extractor.llm import Answer, Asked, Model, NotCached, Request
from extractor.llm.request import Source
from extractor.store import points
from extractor.store.ledger import Kept, Ledger

FINAL: Final[Mapping[str, type[ModelError]]] = MappingProxyType(
    {error.__name__: error for error in (AnswerRefused, AnswerTruncated, BadAnswer)}
)
"""Errors that are kept as answers are, since more comes of a document than its end: a repair is left out for one."""


class Asking:
    """Asks a model for all documents of a run, and keeps what it says."""

    def __init__(self, model: Model, ledger: Ledger, halt: Halt, purse: Purse) -> None:
        self.model = model
        self._ledger = ledger
        self._halt = halt
        self._purse = purse
        self._seats = asyncio.Semaphore(model.pace.most)
        self._flights: dict[str, asyncio.Event] = {}

    def about(self, document: str, turns: Turns | None = None) -> Asked:
        """The model, to be asked about one document, which takes turns if it is long.

        Recorded answers are that document's own.
        """
        return _AboutOne(self, f":{document}" if self.model.taped else "", turns)

    async def ask(self, request: Request, own: str) -> Answer:
        """The answer to `request`: the one kept, or one that is kept from now on. Raises ModelError and RunStopped."""
        asked = self.model.key(request)
        key = asked + own
        while True:
            if (kept := self._ledger.recall(key)) and (answer := _again(kept, request)):
                return answer
            if key not in self._flights:
                break
            await self._flights[key].wait()  # somebody is asking just that
        self._flights[key] = landed = asyncio.Event()
        try:
            async with self._purse.call(request):
                return await self._fresh(key, asked, request)
        finally:
            del self._flights[key]
            landed.set()

    async def _fresh(self, key: str, asked: str, request: Request) -> Answer:
        try:
            async with self._seats:
                answer = await self._called(key, asked, request)
        except NotCached as error:  # it is paid for, and here is room for it
            await self._keep(key, error.answer)
            raise
        points.reached("after_reply")
        is_first = await self._keep(key, answer)
        points.reached("after_answer_commit")
        # Another process may have asked the same, and been the first: what is kept is what counts.
        first = None if is_first else self._ledger.recall(key)
        return (first and _again(first, request)) or _own_cost(answer)

    async def _called(self, key: str, asked: str, request: Request) -> Answer:
        """What the model says now. A call that is cancelled stays on its way, in the ledger: it may be paid for."""
        self._halt.check()
        await self._ledger.asking(key)
        points.reached("before_call")
        try:
            return await self.model.ask(request, key=asked)
        except NotCached:
            raise
        except tuple(FINAL.values()) as error:
            await self._ledger.answered(key, Kept(str(error), 0, 0, "model", type(error).__name__))
            raise
        except Exception:
            await self._ledger.landed(key)
            raise

    async def _keep(self, key: str, answer: Answer) -> bool:
        self._purse.paid(answer)
        return await self._ledger.answered(key, Kept(answer.text, answer.tokens_in, answer.tokens_out, answer.source))


class _AboutOne:
    """The model of a run, asked about one document."""

    def __init__(self, asking: Asking, own: str, turns: Turns | None) -> None:
        self._asking = asking
        self._own = own
        self._turns = turns

    @property
    def name(self) -> str:
        """The model's name."""
        return self._asking.model.name

    async def ask(self, request: Request) -> Answer:
        """What `Asking.ask` returns."""
        answer = await self._asking.ask(request, self._own)
        if self._turns:  # with the last answer all of them are judged, at a stroke
            await self._turns.take()
        return answer


def _again(kept: Kept, request: Request) -> Answer | None:
    """A kept answer to the same question; None if it is none any more. Raises the error that was kept for one."""
    if kept.error in FINAL:
        raise FINAL[kept.error](kept.text)
    source: Source = next((each for each in get_args(Source) if each == kept.source), "model")
    try:
        value = request.answer.model_validate_json(kept.text)
    except ValidationError:
        return None
    return _own_cost(Answer(value, kept.tokens_in, kept.tokens_out, source, kept.text))


def _own_cost(answer: Answer) -> Answer:
    """An answer at its own cost, whoever paid it: a run's output is not to depend on what an earlier one asked."""
    return replace(answer, source="model") if answer.source == "cache" else answer
