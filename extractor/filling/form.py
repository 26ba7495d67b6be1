"""A form: what is to be filled, as a tree of its own, whatever type or schema it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from extractor.gate.leaf import DATED, Beside, LeafType

Limits = Mapping[str, object]
"""The keywords of JSON Schema that bound a value: minimum, pattern, maxItems and so on."""


@dataclass(frozen=True)
class Figure:
    """A number, date or time: it has to be proved."""

    type: LeafType
    unit: str | None = None
    limits: Limits = field(default_factory=dict)


@dataclass(frozen=True)
class Words:
    """A text; `verbatim` ones have to stand in the document word for word."""

    verbatim: bool = False
    limits: Limits = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """One of several values that the form itself gives."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True)
class Flag:
    """Yes or no."""


@dataclass(frozen=True)
class Nothing:
    """Null."""


@dataclass(frozen=True)
class Several:
    """A list."""

    item: Node
    limits: Limits = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """A list of fixed length, with a meaning for each place."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Table:
    """An object whose keys come from the text."""

    value: Node


@dataclass(frozen=True)
class Union:
    """One of several kinds."""

    options: tuple[Node, ...]


@dataclass(frozen=True)
class Role:
    """What a field says of the number in the field beside it, a quote of all of them; the reader fills it."""

    says: Beside
    of: str


@dataclass(frozen=True)
class Field:
    """A field of a record."""

    name: str
    node: Node
    required: bool
    about: str = ""
    role: Role | None = None

    @property
    def nullable(self) -> bool:
        """Whether it may be null."""
        return allows_null(self.node)


@dataclass(frozen=True)
class Record:
    """An object with fields."""

    name: str
    fields: tuple[Field, ...] = ()
    about: str = ""

    def beside(self, name: str) -> frozenset[Beside]:
        """What the record says of the number in a field beside its value."""
        return frozenset(each.role.says for each in self.fields if each.role and each.role.of == name)

    @property
    def asked(self) -> tuple[Field, ...]:
        """The fields that somebody has to fill: what says more of a number comes with the number."""
        return tuple(each for each in self.fields if each.role is None)


Node = Figure | Words | Choice | Flag | Nothing | Several | Row | Table | Union | Record


def allows_null(node: Node) -> bool:
    """Whether null is a value of the node."""
    return isinstance(node, Nothing) or (isinstance(node, Union) and any(map(allows_null, node.options)))


def options(node: Node) -> tuple[Node, ...]:
    """What the node may be, null aside."""
    if isinstance(node, Union):
        return tuple(option for each in node.options for option in options(each))
    return () if isinstance(node, Nothing) else (node,)


WHAT: Final = "what_it_is"
WANTED: Final = "wanted"
"""What a model says of each number before the fields of its record."""


def anchor(node: Node) -> Field | None:
    """The one figure of the records of a list, dates aside, where they have just one: each record is about a number."""
    records = options(node.item) if isinstance(node, Several) else ()
    if len(records) != 1 or not isinstance(records[0], Record):
        return None
    figures = [each for each in records[0].asked if any(_counts(kind) for kind in options(each.node))]
    if not {WHAT, WANTED}.isdisjoint(each.name for each in records[0].fields):
        return None
    deeper = any(isinstance(part, Record) for each in records[0].asked for part in options(each.node))
    return figures[0] if len(figures) == 1 and not deeper else None


def _counts(node: Node) -> bool:
    if isinstance(node, Several | Table | Row):
        return any(_counts(part) for part in parts(node))
    return isinstance(node, Figure) and node.type not in DATED


def is_figure(node: Node) -> bool:
    """Whether the node may be a figure or a date."""
    return any(isinstance(option, Figure) for option in options(node))


def parts(node: Node) -> tuple[Node, ...]:
    """What the node is made of."""
    match node:
        case Several():
            return (node.item,)
        case Table():
            return (node.value,)
        case Row():
            return node.items
        case Union():
            return node.options
        case Record():
            return tuple(each.node for each in node.fields)
    return ()


def leaves(node: Node) -> Iterator[Figure | Words]:
    """What of the form has to be proved: the figures, and the words that ask for it."""
    if isinstance(node, Figure) or (isinstance(node, Words) and node.verbatim):
        yield node
    for each in parts(node):
        yield from leaves(each)
