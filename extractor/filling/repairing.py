"""A leaf that the text doesn't prove goes back to the model once, with the marks that its field can hold.

As with claims, the model is told by the reason's code what was wrong, and sees neither its own words nor the gate's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from extractor.filling.answering import LONGEST_WORDS
from extractor.filling.asking import Doubtful, Question, again, hints
from extractor.filling.filled import Answered
from extractor.filling.form import Node, Several, anchor
from extractor.filling.outcome import read
from extractor.filling.telling import Paper
from extractor.filling.tree import Held, Keyed, Listed, Misfit, Recorded, Tree, children, joined, leaves_of
from extractor.gate.leaf import DATED, hold
from extractor.llm import Answer, Asked, Repairs, Request
from extractor.types import Number

_PLACE: Final = re.compile(r"\[[0-9]+\]")


class Turn(NamedTuple):
    """A question about a part of the document, and what was answered."""

    question: Question
    answered: Answered


class Repaired(NamedTuple):
    """What was answered, second attempts included, and the answers that these took."""

    answered: list[Answered]
    answers: list[Answer]


async def repair(paper: Paper, form: Node, model: Asked, turns: Sequence[Turn], asked: Sequence[Answer]) -> Repaired:
    """The answers about all parts of a document, with second attempts at what the text doesn't prove.

    `asked` are the answers so far: they set the budget. A second answer that can't be used, or is null, leaves the
    first. Raises a ModelError if the model can't be had.
    """
    repairs, answered = Repairs(asked), [turn.answered for turn in turns]
    trees = [read(paper, form, each) for each in answered]
    known = {leaf.path for tree in trees for leaf in leaves_of(tree) if leaf.proved and not _PLACE.search(leaf.path)}
    for at, (turn, tree) in enumerate(zip(turns, trees, strict=True)):
        doubtful = [each for each in _Doubts(paper, turn, tree).all() if each.path not in known]
        if doubtful and repairs.has_room:
            question = again(turn.question, doubtful)
            answer = await repairs.ask(model, Request(question.messages, question.answer, question.max_tokens))
            said = answer.value.model_dump(mode="json", by_alias=True) if answer else {}
            second = {path: value for path, value in said.items() if value is not None}
            answered[at] = turn.answered.model_copy(update={"again": second})
    return Repaired(answered, repairs.answers)


class _Doubts:
    """Finds what of an answer another one could mend.

    Not so the one number that a record of a list is about, as all of them were asked about; nor what stands in an item
    that nothing proved tells from the others; nor a date of the text that the field can't hold, since no words bind
    dates to fields, and another one would be a guess.
    """

    def __init__(self, paper: Paper, turn: Turn, tree: Tree) -> None:
        self._paper = paper
        self._names = turn.question.names
        self._marks = {number.start: name for name, number in self._names.items()}
        self._tree = tree
        self._taken = {number.start for number in _proved(tree)}

    def all(self) -> list[Doubtful]:
        """All of it, in the answer's order."""
        return list(self._in(self._tree, ()))

    def _in(self, tree: Tree, beside: tuple[str, ...]) -> Iterator[Doubtful]:
        match tree:
            case Held():
                yield from self._of(tree, beside)
            case Listed(node=Several()):
                for each in tree.items:
                    own = tuple(self._marks[number.start] for number in _proved(each) if number.start in self._marks)
                    by = anchor(tree.node)
                    doubts = self._in(each, own) if own or len(tree.items) == 1 else ()
                    yield from (doubt for doubt in doubts if by is None or doubt.path != _field(each, by.name))
            case Keyed():
                for each in (each for key, each in tree.entries.items() if self._said(key)):
                    yield from self._in(each, beside)
            case Misfit():
                return
            case _:
                for each in children(tree):
                    yield from self._in(each, beside)

    def _said(self, key: str) -> bool:
        """Whether a key is the text's own word, and not the model's."""
        return len(key) <= LONGEST_WORDS and bool(self._paper.source.folded.places(key))

    def _of(self, held: Held, beside: tuple[str, ...]) -> Iterator[Doubtful]:
        leaf = held.leaf
        guess = held.holder is not None and held.holder.type in DATED and held.number is not None
        if leaf.proved or guess or leaf.reasons[0].code not in hints():
            return
        marks = tuple(name for name, number in self._names.items() if self._fits(held, number))
        if marks or held.holder is None:
            yield Doubtful(leaf.path, leaf.reasons[0].code, beside, marks)

    def _fits(self, held: Held, number: Number) -> bool:
        """Whether the field can hold the number, and it proves nothing else; dates may be those of several things."""
        holder = held.holder
        if holder is None or (number.start in self._taken and holder.type not in DATED):
            return False
        return not hold(self._paper.source, holder, number, self._paper.sentence(number)).reasons


def _proved(tree: Tree) -> Iterator[Number]:
    """The numbers that prove something in the tree."""
    if isinstance(tree, Held) and tree.number and tree.leaf.proved:
        yield tree.number
    for each in children(tree):
        yield from _proved(each)


def _field(tree: Tree, name: str) -> str | None:
    """The path of a record's field."""
    return joined(tree.path, name) if isinstance(tree, Recorded) else None
