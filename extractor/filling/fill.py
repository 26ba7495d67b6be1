"""The walk of one document with a form of the user's own; and the proof of an object that somebody else filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import reduce
from hashlib import sha256
from typing import Any, Final, NamedTuple, get_args

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from extractor.coverage import BY_KIND, PLANTED, holders
from extractor.errors import AnswerTruncated, UsageError
from extractor.filling.answering import ROOT
from extractor.filling.asking import Question, ask
from extractor.filling.filled import Filled, Leaf, Unproved
from extractor.filling.form import Node, Record
from extractor.filling.merging import merged
from extractor.filling.reading import Reading
from extractor.filling.settling import settle
from extractor.filling.telling import Figures, Names, Paper
from extractor.filling.template import Template, template_of
from extractor.filling.tree import Tree
from extractor.gate import planted_numbers
from extractor.gate.source import Source
from extractor.llm import Answer, Asked, Request, usage_of
from extractor.passages import Window, windows
from extractor.types import Coverage, Covered, Document, Number, Span, Usage

WINDOW = 4000
"""Characters of the text that the model is given at once."""
NUMBERS = 60


class Filling(NamedTuple):
    """What is to be filled, and what becomes of a leaf that the text doesn't prove."""

    template: Template[Any]
    unproved: Unproved = "empty"


def filling_of(schema: object, unproved: Unproved) -> Filling:
    """What is to be filled, from what users hand in. Raises UsageError for what can't be used."""
    if unproved not in get_args(Unproved):
        msg = f"unproved is one of {', '.join(get_args(Unproved))}, not {unproved}"
        raise UsageError(msg)
    return Filling(template_of(schema), unproved)


async def fill_document(
    document: Document,
    model: Asked,
    filling: Filling,
    *,
    path: str | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Filled[Any]:
    """The form filled from a document: the object, its leaves with their proofs or reasons, and every number.

    Raises a ModelError if an answer can't be had: a document is done whole or not at all.
    """
    form, paper = filling.template.form, Paper(document)
    text = paper.source.text  # its planted parts are blank
    parts = windows(text, paper.source.numbers, WINDOW, NUMBERS)
    answers: list[Answer] = []
    trees: list[Tree] = []

    for done, part in enumerate(parts, 1):
        for window, asked, answer in await _asked(paper, form, model, part):
            reading = Reading(paper, Names(paper, asked.names), [window])
            trees.append(reading.tree(form, _said(form, answer.value)))
            answers.append(answer)
        if on_progress:
            on_progress(done, len(parts))

    differing: list[Leaf] = []
    tree = reduce(lambda one, other: merged(one, other, differing), trees)
    usage = usage_of(model.name, answers)
    return _settled(document, paper, filling, tree, path=path, differing=tuple(differing), usage=usage)


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


def _said(form: Node, reply: BaseModel) -> object:
    data = reply.model_dump(by_alias=True)
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
    document = document.dated(date)
    paper = Paper(document)
    tree = Reading(paper, Figures(paper), paper.whole).tree(filling.template.form, data)
    return _settled(document, paper, filling, tree)


def _settled(  # noqa: PLR0913 - options by name
    document: Document,
    paper: Paper,
    filling: Filling,
    tree: Tree,
    *,
    path: str | None = None,
    differing: tuple[Leaf, ...] = (),
    usage: Usage | None = None,
) -> Filled[Any]:
    settled = settle(filling.template, tree, filling.unproved)
    leaves = [*settled.leaves.values(), *settled.dropped, *differing]
    return Filled(
        path=path,
        document=document,
        object=settled.object,
        leaves=settled.leaves,
        dropped=settled.dropped,
        differing=differing,
        coverage=_cover(paper.source, leaves),
        usage=usage,
        suspicious=paper.source.suspicious,
    )


UNHELD: Final = "no field of the form holds it"


def _cover(source: Source, leaves: Sequence[Leaf]) -> Coverage:
    """What became of each number: in a proved leaf, in one that isn't, in proved words, in planted text, or in none."""
    planted = planted_numbers(source.written, source.suspicious)
    numbers = sorted([*source.numbers, *planted], key=lambda number: number.start)
    places = {number.start for number in planted}
    proved = holders(numbers, _resting(leaves, lambda leaf: leaf.proved and not _in_words(leaf)))
    disproved = holders(numbers, _resting(leaves, lambda leaf: not leaf.proved))
    worded = holders(numbers, _resting(leaves, lambda leaf: _in_words(leaf) and not _quoted(leaf)))

    def fate(index: int, number: Number) -> Covered:
        if index in proved or (index in worded and index not in disproved):
            return Covered(number=number, fate="accepted", claim=proved.get(index, worded.get(index)))
        if index in disproved:
            why = leaves[disproved[index]].reasons[0].message
            return Covered(number=number, fate="rejected", claim=disproved[index], reason=why)
        why = PLANTED if number.start in places else BY_KIND.get(number.kind, UNHELD)
        return Covered(number=number, fate="set_aside", reason=why)

    return Coverage(numbers=tuple(fate(index, number) for index, number in enumerate(numbers)))


def _resting(leaves: Sequence[Leaf], wanted: Callable[[Leaf], bool]) -> Iterator[tuple[int, Span]]:
    return ((at, leaf.span) for at, leaf in enumerate(leaves) if leaf.span and wanted(leaf))


def _in_words(leaf: Leaf) -> bool:
    return leaf.proof is not None and leaf.proof.compared == "verbatim"


def _quoted(leaf: Leaf) -> bool:
    """Whether it is a record's quote, which may hold many numbers without a field that does."""
    return leaf.path.rpartition(".")[2] == "quote"
