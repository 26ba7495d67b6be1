"""The walk of one document with a form of the user's own; and the proof of an object that somebody else filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from pydantic import BaseModel, JsonValue
from pydantic_core import to_jsonable_python

from extractor.errors import AnswerTruncated, UsageError
from extractor.filling.answering import ROOT
from extractor.filling.asking import Question, ask
from extractor.filling.filled import Answered, Filled, Unproved
from extractor.filling.form import Node, Record
from extractor.filling.outcome import made_of, outcome, spans_of
from extractor.filling.reading import Reading
from extractor.filling.repairing import Turn, repair
from extractor.filling.telling import Figures, Paper
from extractor.filling.template import Filling, filling_of
from extractor.llm import Answer, Asked, Request, usage_of
from extractor.passages import Window, windows
from extractor.types import Document, Span

WINDOW = 4000
"""Characters of the text that the model is given at once."""
NUMBERS = 60


async def fill_document(
    document: Document,
    model: Asked,
    filling: Filling,
    *,
    path: str | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Filled[Any]:
    """The form filled from a document: the object, its leaves with their proofs or reasons, and every number.

    What the text doesn't prove is asked about once more, where another answer can mend it.

    Raises a ModelError if an answer can't be had: a document is done whole or not at all.
    """
    form, paper = filling.template.form, Paper(document)
    text = paper.source.text  # its planted parts are blank
    parts = windows(text, paper.source.numbers, WINDOW, NUMBERS)
    answers: list[Answer] = []
    turns: list[Turn] = []

    for done, part in enumerate(parts, 1):
        for window, asked, answer in await _asked(paper, form, model, part):
            answered = Answered(window=window, names=spans_of(asked.names), said=_said(form, answer.value))
            turns.append(Turn(asked, answered))
            answers.append(answer)
        if on_progress:
            on_progress(done, len(parts))

    repaired = await repair(paper, form, model, turns, answers)
    usage = usage_of(model.name, answers, repaired.answers)
    return made_of(paper, filling, repaired.answered, path=path, usage=usage)


def questions(document: Document, filling: Filling) -> Iterator[Request]:
    """What will be asked to fill the form, as long as no answer grows too long."""
    paper = Paper(document)
    for window, numbers in windows(paper.source.text, paper.source.numbers, WINDOW, NUMBERS):
        asked = ask(paper.source.text, window, numbers, filling.template.form)
        yield Request(asked.messages, asked.answer, asked.max_tokens)


async def _asked(paper: Paper, form: Node, model: Asked, part: Window) -> list[tuple[Span, Question, Answer]]:
    """What was asked and answered about a window; one whose answer grows too long is asked about in halves."""
    window, numbers = part
    asked = ask(paper.source.text, window, numbers, form)
    try:
        answer = await model.ask(Request(asked.messages, asked.answer, asked.max_tokens))
    except AnswerTruncated:
        size, most = (window.end - window.start) // 2, max(len(numbers) // 2, 1)
        halves = windows(paper.source.text, paper.source.numbers, size, most, within=window)
        if len(halves) == 1:
            raise
        return [each for half in halves for each in await _asked(paper, form, model, half)]
    return [(window, asked, answer)]


def _said(form: Node, reply: BaseModel) -> JsonValue:
    data: dict[str, JsonValue] = reply.model_dump(mode="json", by_alias=True)
    return data if isinstance(form, Record) else data[ROOT]


def prove(
    document: Document | str,
    filled: object,
    schema: object = None,
    *,
    unproved: Unproved = "flag",
    date: str | None = None,
) -> Filled[Any]:
    """What a document says to an object that somebody filled from it: every figure and date, proved or not.

    `schema` is what `extract` takes; without one it is the object's own type, a pydantic model or a dataclass. A figure
    is proved by a number of the text that has its value, in the record's quote if it has a field 'quote', and that
    nothing the record says beside it ('killed_bound', 'unit') speaks against. `date` is the day or the year that you
    know the document to be of, as in `verify`. Raises UsageError for a schema that can't be used, and ValueError for a
    `date` that is neither.

    >>> schema = {"properties": {"killed": {"type": "integer"}, "wounded": {"type": "integer"}}}
    >>> found = prove("The mayor said 12 were killed and more than 30 wounded.", {"killed": 12, "wounded": 30}, schema)
    >>> found.leaves["killed"].proved, found.leaves["wounded"].reasons[0].message
    (True, 'the text says more than 30, the field says exactly 30')
    """
    if isinstance(document, str):
        document = Document(text=document, sha256=sha256(document.encode(errors="surrogatepass")).hexdigest())
    if schema is None and isinstance(filled, Mapping | list | str):
        msg = "what was filled says nothing of its type: give the schema too"
        raise UsageError(msg)
    filling = filling_of(type(filled) if schema is None else schema, unproved)
    try:
        data = to_jsonable_python(filled, by_alias=False)
    except ValueError as error:  # of values that JSON has no form for, and of circles
        msg = f"what was filled can't be read as data: {error}"
        raise UsageError(msg) from None
    paper = Paper(document.dated(date))
    tree = Reading(paper, Figures(paper), paper.whole).tree(filling.template.form, data)
    return outcome(paper, filling, tree)
