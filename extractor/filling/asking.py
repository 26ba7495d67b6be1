"""A form and a window of the text -> what the model is asked.

As with claims, numbers come first: the reader's are named n1, n2, ... and its dates d1, d2, ..., before the model sees
them, and the answer has no place for any other.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from extractor.filling.answering import answer_type
from extractor.filling.form import Node
from extractor.filling.outline import outline
from extractor.resources import resource
from extractor.types import Message, Number, Span

PROMPT: Final = "fill-form.v1.toml"
LONGEST_ANSWER: Final = 1600
"""Tokens: what the embedded model's context has room for beside the question."""


class Question(NamedTuple):
    """What is asked about a window: its numbers by the names that the model knows them under."""

    messages: tuple[Message, ...]
    answer: type[BaseModel]
    names: Mapping[str, Number]
    max_tokens: int


def ask(text: str, window: Span, numbers: Sequence[Number], form: Node) -> Question:
    """The question that fills the form from a window of the text, whose numbers these are."""
    names = dict(_named(numbers))
    shown = f"FORM\n{outline(form)}\n\nTEXT\n{_marked(text, window, names)}"
    messages = (*_preamble(), Message(role="user", content=shown))
    return Question(messages, answer_type(form, names), names, LONGEST_ANSWER)


def _named(numbers: Sequence[Number]) -> Iterator[tuple[str, Number]]:
    counts = {"n": 0, "d": 0}
    for number in numbers:
        letter = "d" if number.kind in {"date", "time"} else "n"
        counts[letter] += 1
        yield f"{letter}{counts[letter]}", number


def _marked(text: str, window: Span, names: Mapping[str, Number]) -> str:
    pieces, position = [], window.start
    for name, number in names.items():
        if number.start >= position:
            pieces += [text[position : number.start], f"[{name}: {number.surface}]"]
            position = number.end
    return "".join([*pieces, text[position : window.end]]).strip()


@cache
def prompt() -> Mapping[str, Any]:
    """The prompt file as data: name, version, system, example."""
    return tomllib.loads(resource("prompts", PROMPT))


@cache
def _preamble() -> tuple[Message, ...]:
    data = prompt()
    messages = [Message(role="system", content=data["system"].strip())]
    for example in data["example"]:
        turn = f"FORM\n{example['form'].strip()}\n\nTEXT\n{example['text']}"
        messages += [Message(role="user", content=turn), Message(role="assistant", content=example["answer"])]
    return tuple(messages)
