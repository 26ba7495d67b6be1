"""Which of a union's kinds a value is of, and the one shape for values that come in several."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from extractor.filling.form import WANTED, Choice, Flag, Node, Record, Row, Several, Table, Words, anchor, options


def chosen(node: Node, raw: object) -> Node | None:
    """The option that a value is of: the record with the most of its keys, or the first of a fitting kind."""
    fitting = [each for each in options(node) if _fits(each, raw)]
    return max(fitting, key=lambda each: _likeness(each, raw), default=None)


_SHAPES: Final[Mapping[type[Node], type | tuple[type, ...]]] = {
    Record: Mapping,
    Several: (list, Mapping),
    Row: (list, Mapping),
    Table: (list, Mapping),
    Words: str,
    Flag: bool,
}


def _fits(node: Node, raw: object) -> bool:
    if isinstance(node, Choice):
        return any(raw == value and type(raw) is type(value) for value in node.values)
    shape = _SHAPES.get(type(node))
    return shape is not None and isinstance(raw, shape)


def _likeness(node: Node, raw: object) -> int:
    if isinstance(node, Choice):
        return 1
    if not isinstance(node, Record) or not isinstance(raw, Mapping):
        return 0
    known = [each for each in node.fields if each.name in raw]
    wrong = [each for each in known if isinstance(each.node, Choice) and not _fits(each.node, raw[each.name])]
    return len(known) - len(node.fields) * len(wrong)


def mapping_of(raw: object) -> Mapping[str, object]:
    """The value of a record; what is no object is one without fields."""
    return raw if isinstance(raw, Mapping) else {}


def list_of(node: Several, raw: object) -> list[object]:
    """The items of a list, told as one, or as models do: records by the names of the numbers that they are about."""
    if isinstance(raw, Mapping) and (by := anchor(node)):
        wanted = {name: told for name, told in raw.items() if isinstance(told, Mapping) and told.get(WANTED) is True}
        return [{**told, by.name: name} for name, told in wanted.items()]
    return raw if isinstance(raw, list) else []


def row_of(raw: object, length: int) -> list[object]:
    """The values of a row of this length."""
    found = list(raw.values()) if isinstance(raw, Mapping) else raw if isinstance(raw, list) else []
    return (found + [None] * length)[:length]


def entries_of(raw: object) -> list[tuple[str, object]]:
    """The entries of a table, told as an object, or as models do: a list of keys and values."""
    if isinstance(raw, Mapping):
        return [(str(key), value) for key, value in raw.items()]
    told = [each for each in raw if isinstance(each, Mapping)] if isinstance(raw, list) else []
    return [(str(each.get("key")), each.get("value")) for each in told if each.get("key")]
