"""What rules leave open about accepted claims is put to the model: one small question a claim, a choice of answers.

The prompt is a file, `prompts/judge-claim.v1.toml`; what there is to ask and what an answer does is the gate's.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, Literal, NamedTuple

from pydantic import create_model

from extractor.errors import AnswerRefused, AnswerTruncated, BadAnswer
from extractor.gate import inquiries, settle
from extractor.llm import Answer, Asked, Request
from extractor.prompting import Reply
from extractor.resources import resource
from extractor.types import Accepted, Document, Inquiry, Message, Verdict

PROMPT: Final = "judge-claim.v1.toml"
_MAX_TOKENS: Final = 30
_LONGEST_TEXT: Final = 2_000


class Judged(NamedTuple):
    """The verdicts once the model was asked, and its answers."""

    verdicts: list[Verdict]
    answers: list[Answer]


async def judged(document: Document, model: Asked, verdicts: Sequence[Verdict]) -> Judged:
    """The verdicts, those that rules can't decide settled by the model.

    An answer that can't be used settles nothing. Raises a ModelError if the model can't be had.
    """
    result, answers = list(verdicts), []
    for at, asked in inquiries(document, verdicts).items():
        verdict = verdicts[at]
        if isinstance(verdict, Accepted) and len(asked.text) <= _LONGEST_TEXT:
            answer = await _ask(model, asked)
            if answer is not None:
                answers.append(answer)
                result[at] = settle(verdict, asked, getattr(answer.value, "answer", None))
    return Judged(result, answers)


async def _ask(model: Asked, asked: Inquiry) -> Answer | None:
    try:
        return await model.ask(request(asked))
    except (AnswerRefused, AnswerTruncated, BadAnswer):
        return None


def request(asked: Inquiry) -> Request:
    """The question as it is put to a model: the answer is one of the choices, and can be nothing else."""
    claim = asked.claim
    told = {
        "text": asked.text,
        "subject": claim.subject or "",
        "measure": claim.measure or "",
        "statement": claim.statement or "",
        "date": claim.date.surface if claim.date else "",
    }
    fields: dict[str, Any] = {"answer": (Literal[asked.choices], ...)}
    answer = create_model("Judgement", __base__=Reply, **fields)
    messages = (*_preamble(asked.about), Message(role="user", content=_turn(asked.about, told)))
    return Request(messages, answer, _MAX_TOKENS)


@cache
def prompt() -> Mapping[str, Any]:
    """The prompt file as data: name, version, and for each kind of question a system text and examples."""
    return tomllib.loads(resource("prompts", PROMPT))


@cache
def _preamble(about: str) -> tuple[Message, ...]:
    data = prompt()[about]
    messages = [Message(role="system", content=data["system"].strip())]
    for example in data["example"]:
        answer = json.dumps({"answer": example["answer"]})
        messages += [
            Message(role="user", content=_turn(about, example)),
            Message(role="assistant", content=answer),
        ]
    return tuple(messages)


def _turn(about: str, told: Mapping[str, str]) -> str:
    """The text, and what is to be held against it: of a number what it is of, without the figure."""
    said = told["statement"] if about == "assertion" else f"{told['subject']}: {told['measure']}"
    dated = f", {told['date']}" if about == "number" and told.get("date") else ""
    title = "FIGURE" if about == "direction" else "STATEMENT"
    return f"TEXT: {told['text']}\n{title}: {said}{dated}"
