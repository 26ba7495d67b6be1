"""What is asked of a model, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

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


@dataclass(frozen=True)
class Answer:
    """One answer, validated, what it cost, and where it came from (a cached answer costs nothing now)."""

    value: BaseModel
    tokens_in: int
    tokens_out: int
    source: Source
