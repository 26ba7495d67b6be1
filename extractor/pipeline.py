"""The walk of one document: read this first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from extractor.claims import claims_of
from extractor.coverage import conclude
from extractor.gate import verify
from extractor.llm import Answer, Model, Request
from extractor.numbers import read_numbers
from extractor.passages import split
from extractor.prompting import question
from extractor.types import Claim, Document, Extraction, Usage


async def extract_document(
    document: Document, model: Model, *, path: str | None = None, on_progress: Callable[[int, int], None] | None = None
) -> Extraction:
    """All that came of a document: claims accepted with evidence, claims rejected with reasons, and every number.

    Raises a ModelError if an answer can't be had: a document is done whole or not at all.
    """
    text = document.text
    numbers = read_numbers(text)
    passages = split(text, numbers)
    answers: list[Answer] = []
    claims: list[Claim] = []
    set_aside: dict[int, str] = {}

    for done, passage in enumerate(passages, 1):
        asked = question(text, passage)
        if asked is not None:
            answer = await model.ask(Request(asked.messages, asked.answer, asked.max_tokens))
            answered = claims_of(text, passage, asked, answer.value)
            claims += answered.claims
            set_aside |= answered.set_aside
            answers.append(answer)
        if on_progress:
            on_progress(done, len(passages))

    verdicts = verify(document, claims, verbatim=True)
    usage = _usage(model.name, answers)
    return conclude(path, document, numbers=numbers, verdicts=verdicts, set_aside=set_aside, usage=usage)


def _usage(model: str, answers: Sequence[Answer]) -> Usage:
    paid = [answer for answer in answers if answer.source == "model"]
    return Usage(
        model=model,
        calls=len(paid),
        cached=sum(answer.source == "cache" for answer in answers),
        replayed=sum(answer.source == "cassette" for answer in answers),
        tokens_in=sum(answer.tokens_in for answer in paid),
        tokens_out=sum(answer.tokens_out for answer in paid),
    )
