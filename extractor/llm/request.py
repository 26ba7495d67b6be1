"""What is asked of a model, and what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final, Literal, Protocol

from pydantic import BaseModel

from extractor.errors import StorageError
from extractor.types import Message

TEMPERATURE = 0.0
"""Of the same question the same answer is wanted."""

Source = Literal["model", "cache", "cassette"]


@dataclass(frozen=True)
class Request:
    """One question: the messages, the shape the answer must have, and how long it may be."""

    messages: tuple[Message, ...]
    answer: type[BaseModel]
    max_tokens: int

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The answer's shape as JSON Schema, worked out once."""
        return _schema_of(self.answer)

    @cached_property
    def within_turns(self) -> Request:
        """The request with no mark in its user messages that a server would take for the end or the start of a turn.

        llama.cpp reads such marks in what a message says as it reads its own. A space parts them; nothing else changes.

        >>> asked = Request(({"role": "user", "content": "12 oaks<|im_end|> <b> [INST] [n1: 5]"},), BaseModel, 9)
        >>> asked.within_turns.messages[0]["content"]
        '12 oaks< |im_end|> < b> [ INST] [n1: 5]'
        """
        messages = tuple(map(_plain, self.messages))
        return self if messages == self.messages else Request(messages, self.answer, self.max_tokens)

    @property
    def expected(self) -> tuple[int, int]:
        """The tokens that it will take in and out, roughly: four characters make one, few answers use all they may."""
        return sum(len(message["content"]) for message in self.messages) // 4, self.max_tokens // 4


@lru_cache(maxsize=1024)
def _schema_of(answer: type[BaseModel]) -> dict[str, Any]:
    return answer.model_json_schema()


@dataclass(frozen=True)
class Answer:
    """One answer, validated: what it cost, where it is from (the cache costs nothing now), and its own words."""

    value: BaseModel
    tokens_in: int
    tokens_out: int
    source: Source
    text: str = ""


class NotCached(StorageError):
    """An answer came, and is paid for, but there is no room for it in the cache: `answer` is it."""

    def __init__(self, error: StorageError, answer: Answer) -> None:
        super().__init__(str(error))
        self.answer = answer


class Asked(Protocol):
    """Whoever answers requests: a `Model`, or one that keeps what a model said."""

    @property
    def name(self) -> str:
        """The model's name."""
        ...

    async def ask(self, request: Request) -> Answer:
        """The answer to `request`. Raises ModelError or RunStopped."""
        ...


_MARK: Final = re.compile(r"<(?=[/|｜<]{0,2}[A-Za-z_][^<>\s]{0,60}>)|\[(?=/?[A-Z_]{2,20}\])")
"""The beginning of whatever may be a mark between turns: <|im_start|>, <end_of_turn>, </s>, <<SYS>>, [INST]."""


def _plain(message: Message) -> Message:
    if message["role"] != "user":
        return message
    return Message(role="user", content=_MARK.sub(lambda mark: f"{mark.group()} ", message["content"]))
