"""What figures are told by: themselves, as in an object from elsewhere, or the names of the text's numbers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Final, Protocol

from pydantic import TypeAdapter, ValidationError

from extractor.filling.filled import Leaf
from extractor.filling.form import Figure
from extractor.filling.tree import Held
from extractor.gate import leaf as gate
from extractor.gate.leaf import DATED, Holder
from extractor.gate.proving import number_proof
from extractor.gate.search import Index, Said
from extractor.gate.source import source_of
from extractor.passages import sentences
from extractor.types import MAX_DIGITS, Compared, Document, Number, Span

_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}|[0-9]{2}:[0-9]{2}")


class Paper:
    """A document as forms are filled from it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.source = source_of(document.text, date=document.date)
        self.index = Index(self.source, self.sentence)
        self.whole = (Span(start=0, end=len(document.text)),)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Its sentences, which cut no number."""
        return tuple(sentences(self.source.text))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(span.start for span in self.sentences)

    def sentence(self, number: Number) -> Span:
        """The sentence of a number, bound words included."""
        start = min(number.start, number.cue.start) if number.cue else number.start
        end = max(number.end, number.cue.end) if number.cue else number.end
        at = max(bisect_right(self._starts, start) - 1, 0)
        found = self.sentences[at] if self.sentences else Span(start=start, end=end)
        return Span(start=min(found.start, start), end=max(found.end, end))


class Told(Protocol):
    """What figures are told by."""

    by_reader: bool
    """Whether what a record says of a number beside its value is the reader's to say."""

    def knows(self, node: Figure, raw: object) -> bool:
        """Whether this can be the node's figure."""

    def figure(self, holder: Holder, raw: object, said: Said, places: Sequence[Span]) -> Held:
        """The figure, with what the text says to it."""

    def words(self, raw: str) -> str:
        """The words that are meant."""


class Figures:
    """Figures told by themselves, as in an object from elsewhere. Where the text says one twice, they take turns."""

    by_reader = False

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._taken: set[int] = set()

    def knows(self, node: Figure, raw: object) -> bool:
        """Whether it reads as one of this type."""
        return as_figure(node.type, raw) is not None

    def figure(self, holder: Holder, raw: object, said: Said, places: Sequence[Span]) -> Held:
        """The figure, with the number of the places that has its value, or why none does."""
        value = as_figure(holder.type, raw)
        number, held = self._paper.index.find(holder, value, said, places, self._taken)
        self._taken |= {number.start} if number else set()
        return held_of(holder, number, held._replace(value=value))

    def words(self, raw: str) -> str:
        """The words themselves."""
        return raw


class Names:
    """Figures told by the names that the text's numbers were given; one told by itself is taken at its word."""

    by_reader = True

    def __init__(self, paper: Paper, numbers: Mapping[str, Number]) -> None:
        self._paper = paper
        self._numbers = numbers
        self._figures = Figures(paper)

    def knows(self, node: Figure, raw: object) -> bool:
        """Whether it is a name, or reads as a figure."""
        return self._number(raw) is not None or self._figures.knows(node, raw)

    def figure(self, holder: Holder, raw: object, said: Said, places: Sequence[Span]) -> Held:
        """What the field holds of the number of this name."""
        number = self._number(raw)
        if number is None:
            return self._figures.figure(holder, raw, said, places)
        return held_of(holder, number, gate.hold(self._paper.source, holder, number, self._paper.sentence(number)))

    def words(self, raw: str) -> str:
        """The words themselves, or those of the mark that stands for them."""
        number = self._number(raw)
        return number.surface if number else raw

    def _number(self, raw: object) -> Number | None:
        return self._numbers.get(raw) if isinstance(raw, str) else None


def held_of(holder: Holder, number: Number | None, held: gate.Held) -> Held:
    """The leaf of what a field holds of a number, with its proof if nothing speaks against it."""
    span = Span(start=number.start, end=number.end) if number else None
    proof = None
    if number and not held.reasons:
        claimed = f"{held.value} {holder.unit or ''}".strip() if held.ratio else None
        proof = number_proof(holder.path, number, _compared(number, held), claimed, held.ratio)
    leaf = Leaf(path=holder.path, type=holder.type, value=held.value, span=span, proof=proof, reasons=held.reasons)
    return Held(leaf, holder, number)


def _compared(number: Number, held: gate.Held) -> Compared:
    if held.ratio is not None:
        return "converted"
    if number.kind == "identifier":
        return "named"
    if number.date is None:
        return "equal"
    if number.date.partition("T")[0] != number.date and "T" not in str(held.value):
        return "part"
    return "resolved" if number.date_basis else "equal"


def as_figure(kind: gate.LeafType, raw: object) -> Decimal | str | None:
    """The value that a JSON value is as a figure of this type; None where it is none.

    >>> as_figure("decimal", "1.10"), as_figure("integer", "ten"), as_figure("date", "2024-05-04")
    (Decimal('1.10'), None, '2024-05-04')
    """
    if kind in DATED:
        return raw if isinstance(raw, str) and _MOMENT.match(raw) else None
    if kind == "duration":
        return _seconds(raw) if isinstance(raw, str) else None
    return _decimal(raw)


def _decimal(raw: object) -> Decimal | None:
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal | str):
        return None
    try:
        value = raw if isinstance(raw, Decimal) else Decimal(str(raw)[: 2 * MAX_DIGITS])
    except InvalidOperation:
        return None
    fits = value.is_finite() and len(value.as_tuple().digits) <= MAX_DIGITS and abs(value.adjusted()) <= MAX_DIGITS
    return value if fits else None


def _seconds(raw: str) -> str | None:
    try:
        length = TypeAdapter(timedelta).validate_python(raw[:MAX_DIGITS])
    except ValidationError:
        return None
    return gate.seconds_of(Decimal(str(length.total_seconds())))
