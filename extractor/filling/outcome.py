"""What was said of a document -> what comes of it: the object, its leaves with proofs or reasons, and every number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Any, Final

from extractor.coverage import BY_KIND, PLANTED, holders
from extractor.filling.filled import Answered, Filled, Leaf
from extractor.filling.form import Node
from extractor.filling.merging import merged
from extractor.filling.reading import Reading
from extractor.filling.settling import settle
from extractor.filling.telling import Names, Paper
from extractor.filling.template import Filling
from extractor.filling.tree import Tree, leaves_of, with_firsts
from extractor.gate.source import Source
from extractor.types import Coverage, Covered, Number, Span, Usage


def made_of(
    paper: Paper,
    filling: Filling,
    answered: Sequence[Answered],
    *,
    path: str | None = None,
    usage: Usage | None = None,
) -> Filled[Any]:
    """What comes of the model's answers about all parts of a document, of which there is one at least."""
    differing: list[Leaf] = []
    trees = (read(paper, filling.template.form, each) for each in answered)
    tree = reduce(lambda one, other: merged(one, other, differing), trees)
    made = outcome(paper, filling, tree, differing=tuple(differing))
    return made.model_copy(update={"path": path, "usage": usage, "answered": tuple(answered)})


def read(paper: Paper, form: Node, answered: Answered) -> Tree:
    """What the text says to an answer, second attempts in the places of what it doesn't prove."""
    names, places = _named(paper.source, answered), [answered.window]
    tree = Reading(paper, Names(paper, names), places).tree(form, answered.said)
    firsts = {leaf.path: leaf for leaf in leaves_of(tree) if leaf.path in answered.again and not leaf.proved}
    if not firsts:
        return tree
    again = {path: answered.again[path] for path in firsts}
    return with_firsts(Reading(paper, Names(paper, names), places, again).tree(form, answered.said), firsts)


def spans_of(names: Mapping[str, Number]) -> dict[str, Span]:
    """Where the numbers stand that a model knows under these names."""
    return {name: Span(start=number.start, end=number.end) for name, number in names.items()}


def _named(source: Source, answered: Answered) -> dict[str, Number]:
    """The numbers that the names stood for: those that are read at their places now."""
    starts = {number.start: number for number in source.numbers_in(answered.window)}
    return {name: starts[span.start] for name, span in answered.names.items() if span.start in starts}


def outcome(paper: Paper, filling: Filling, tree: Tree, *, differing: tuple[Leaf, ...] = ()) -> Filled[Any]:
    """What comes of a tree, with what the user wants of unproved leaves."""
    settled = settle(filling.template, tree, filling.unproved)
    return Filled(
        document=paper.document,
        object=settled.object,
        leaves=settled.leaves,
        dropped=settled.dropped,
        differing=differing,
        coverage=_cover(paper.source, [*settled.leaves.values(), *settled.dropped, *differing]),
        suspicious=paper.source.suspicious,
        unproved=filling.unproved,
    )


UNHELD: Final = "no field of the form holds it"


def _cover(source: Source, leaves: Sequence[Leaf]) -> Coverage:
    """What became of each number: in a proved leaf, in one that isn't, in proved words, in planted text, or in none."""
    numbers = source.all_numbers
    places = {number.start for number in numbers} - {number.start for number in source.numbers}
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
