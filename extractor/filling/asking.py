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

from extractor.filling.answering import answer_type, second_type
from extractor.filling.form import Node
from extractor.filling.outline import outline
from extractor.marking import marked
from extractor.resources import resource
from extractor.types import Message, Number, Span

PROMPT: Final = "fill-form.v1.toml"
LONGEST_ANSWER: Final = 1600
"""Tokens: what the embedded model's context has room for beside the question."""
_TOKENS_PER_FIELD: Final = 120


class Question(NamedTuple):
    """What is asked about a window: its numbers by the names that the model knows them under."""

    messages: tuple[Message, ...]
    answer: type[BaseModel]
    names: Mapping[str, Number]
    max_tokens: int


def ask(text: str, window: Span, numbers: Sequence[Number], form: Node) -> Question:
    """The question that fills the form from a window of the text, whose numbers these are."""
    names = dict(_named(numbers))
    shown = f"FORM\n{outline(form)}\n\nTEXT\n{marked(text, window, names).strip()}"
    messages = (*_preamble(), Message(role="user", content=shown))
    return Question(messages, answer_type(form, names), names, LONGEST_ANSWER)


class Doubtful(NamedTuple):
    """A field to be asked about again: its path in the answer, and the code of the reason against what it held.

    `beside` names the marks that the same record has elsewhere. `marks` are those that the field can hold; a field of
    words has none.
    """

    path: str
    code: str
    beside: tuple[str, ...]
    marks: tuple[str, ...]


def again(first: Question, doubtful: Sequence[Doubtful]) -> Question:
    """The first question once more, about these fields alone, which are answered by their paths.

    The answer's own words are kept out, and so are the reasons' messages, which quote them: a model clings to its
    words, and whoever planted them would be heard twice.
    """
    turn: str = prompt()["again"]["turn"]
    lines = "\n".join(_line(each) for each in doubtful)
    messages = (
        *first.messages[:-1],
        Message(role="user", content=f"{first.messages[-1]['content']}\n\n{turn}\n{lines}"),
    )
    answer = second_type({each.path: each.marks for each in doubtful})
    return Question(messages, answer, first.names, _TOKENS_PER_FIELD * len(doubtful))


def hints() -> Mapping[str, str]:
    """What is said of a field to be asked about again, by the codes of reasons that another answer can mend."""
    told: Mapping[str, str] = prompt()["again"]["wrong"]
    return told


def _line(each: Doubtful) -> str:
    item = f" of the item with {', '.join(each.beside)}" if each.beside else ""
    choices = f"; it is one of {', '.join(each.marks)}, or null" if each.marks else ""
    return f"{each.path}{item}: {hints()[each.code]}{choices}"


def _named(numbers: Sequence[Number]) -> Iterator[tuple[str, Number]]:
    counts = {"n": 0, "d": 0}
    for number in numbers:
        letter = "d" if number.kind in {"date", "time"} else "n"
        counts[letter] += 1
        yield f"{letter}{counts[letter]}", number


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
