"""A form and the names of a text's numbers -> the type that the model's answer must have.

A figure of the form is a choice among the names, and everything has a longest length: what a small model is let write
without end, it writes without end. The schema of the answer offers nothing else; an endpoint that doesn't hold its
model to it may answer with figures: they are taken for what they are, and the gate judges them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema, create_model
from typing_extensions import TypeAliasType

from extractor.filling.form import (
    WANTED,
    WHAT,
    Choice,
    Figure,
    Flag,
    Node,
    Record,
    Row,
    Several,
    Table,
    Words,
    anchor,
    options,
)
from extractor.gate.leaf import DATED, kinds_of
from extractor.types import Number

ROOT: Final = "form"
"""The one field of the answer to a form that is no record."""
LONGEST_WORDS: Final = 120
LONGEST_WHAT: Final = 48
LONGEST_VERBATIM: Final = 240
MOST_ITEMS: Final = 16
TOLERATED: Final = 4000
"""Characters of a text that a model which isn't held to the schema may write."""


class Reply(BaseModel):
    """Base of what the model answers with: strict, nothing beside what was asked."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, protected_namespaces=())


def answer_type(form: Node, names: Mapping[str, Number]) -> type[BaseModel]:
    """The answer that fills the form, figures by the names of the numbers.

    A form that is no record is the only field of one.
    """
    types = _Types(names)
    return types.record(form) if isinstance(form, Record) else types.root(form)


def second_type(marks: Mapping[str, Sequence[str]]) -> type[BaseModel]:
    """The answer to a question asked again: for each field one of its marks or null, or words where it has no marks."""
    words = _words(LONGEST_VERBATIM, Words()) | None
    kinds = {path: _one_of(f"Marks{at}", of) if of else words for at, (path, of) in enumerate(marks.items(), 1)}
    return _object_of("Again", kinds)


class _Types:
    """The types of one answer."""

    def __init__(self, names: Mapping[str, Number]) -> None:
        dates = [name for name, number in names.items() if number.kind in {"date", "time"}]
        figures = [name for name, number in names.items() if number.kind not in {"date", "time"}]
        years = [name for name in dates if len(names[name].date or "") == len("2024")]
        self._date = _one_of("Date", dates)
        self._names = names
        self._figures, self._years = figures, years
        self._choices: dict[tuple[str, ...], Any] = {}
        self._countable = [name for name in figures if names[name].kind != "identifier"]
        self._most = min(MOST_ITEMS, max(len(names), 1))

    def root(self, node: Node) -> type[BaseModel]:
        """The answer to a form that is no record: a record with the form as its only field."""
        return self._object("Answer", {ROOT: node})

    def record(self, node: Record) -> type[BaseModel]:
        """The type of a record: all its fields required, each of them null where the text says nothing."""
        return self._object(node.name or "Record", {each.name: each.node for each in node.asked})

    def _object(self, name: str, nodes: Mapping[str, Node]) -> type[BaseModel]:
        return _object_of(name, {key: self._type(node) for key, node in nodes.items()})

    def _type(self, node: Node) -> Any:  # noqa: ANN401 - a type made now
        kinds = [self._option(each) for each in options(node)]
        if any(isinstance(each, Figure) for each in options(node)):
            return kinds[0] if len(kinds) == 1 else _union(kinds)
        if len(kinds) == 1 and isinstance(options(node)[0], Several | Table):
            return kinds[0]
        return _union([*kinds, None])

    def _option(self, node: Node) -> Any:  # noqa: ANN401
        if isinstance(node, Figure):
            return self._date if node.type in DATED else self._choice(node)
        if isinstance(node, Record):
            return self.record(node)
        if isinstance(node, Several):
            return self._by_number(node) or self._list(self._type(node.item), node.limits.get("maxItems"))
        if isinstance(node, Table):
            return self._list(self._object("Entry", {"key": Words(), "value": node.value}), None)
        if isinstance(node, Row):
            return self._object("Row", {str(at): item for at, item in enumerate(node.items)})
        return _scalar(node)

    def _choice(self, node: Figure) -> Any:  # noqa: ANN401
        """One of the numbers that the field may hold: no percentage for money, though dollars for euros."""
        wanted = kinds_of(node.unit) if node.unit else frozenset()
        years = self._years if node.type == "integer" and not wanted else []
        fitting = (*(name for name in self._figures if _may_have(self._names[name].unit, wanted)), *years)
        if fitting not in self._choices:
            self._choices[fitting] = _one_of(f"Figure{len(self._choices) + 1}", fitting)
        return self._choices[fitting]

    def _by_number(self, node: Several) -> Any:  # noqa: ANN401
        """A list whose records are each about a number: a property for each number, so that none is said twice.

        What the number is comes before whether it is wanted: a small model that may just say no says so of all.
        """
        by, record = anchor(node), options(node.item)[0]
        if by is None or not isinstance(record, Record):
            return None
        fields = {each.name: each.node for each in record.asked if each is not by}
        told = {WHAT: _words(LONGEST_WHAT, Words()), WANTED: Literal[True]}
        kind = _object_of(record.name or "Record", told | {key: self._type(node) for key, node in fields.items()})
        other = _object_of("Other", {**told, WANTED: Literal[False]})
        return _object_of("Marks", dict.fromkeys(self._countable, kind | other))

    def _list(self, item: Any, most: object) -> Any:  # noqa: ANN401
        at_most = min(self._most, most) if isinstance(most, int) and most > 0 else self._most
        return Annotated[list[item], Field(json_schema_extra={"maxItems": at_most})]


def _object_of(name: str, types: Mapping[str, Any]) -> type[BaseModel]:
    fields: dict[str, Any] = {
        f"f{at}": (kind, Field(alias=key, title=key)) for at, (key, kind) in enumerate(types.items())
    }
    letters = "".join(char for char in name.title() if char.isascii() and char.isalnum())
    return create_model(letters or "Record", __base__=Reply, **fields)


def _may_have(unit: str | None, wanted: frozenset[str]) -> bool:
    said = kinds_of(unit) if unit else frozenset()
    return not wanted or not said or not wanted.isdisjoint(said)


def _scalar(node: Node) -> Any:  # noqa: ANN401
    if isinstance(node, Words):
        return _words(LONGEST_VERBATIM if node.verbatim else LONGEST_WORDS, node)
    if isinstance(node, Choice):
        return Annotated[str | int | float | bool, WithJsonSchema({"enum": list(node.values)})]
    return bool if isinstance(node, Flag) else None


def _one_of(name: str, names: Sequence[str]) -> Any:  # noqa: ANN401
    """One of the names or null; a type with a name of its own, so that the schema spells it once."""
    kind = Annotated[str | int | float | None, WithJsonSchema({"enum": [*names, None]})]
    return TypeAliasType(name, kind)


def _words(longest: int, node: Words) -> Any:  # noqa: ANN401
    limit = node.limits.get("maxLength")
    longest = min(longest, limit) if isinstance(limit, int) and limit > 0 else longest
    shown = {"type": "string", "minLength": 1, "maxLength": longest}
    return Annotated[str, Field(max_length=TOLERATED), WithJsonSchema(shown)]


def _union(kinds: Sequence[Any]) -> Any:  # noqa: ANN401
    return reduce(or_, kinds)
