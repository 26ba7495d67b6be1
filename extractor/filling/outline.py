"""A form in words, as the model is shown it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from extractor.filling.form import (
    Choice,
    Field,
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
from extractor.gate.leaf import DATED


def outline(form: Node) -> str:
    """The form in words, one line a field.

    >>> from extractor.filling.jsonschema import form_of
    >>> print(outline(form_of({"title": "Toll", "properties": {"killed": {"type": "integer"}}}, whole=True)))
    Toll:
      killed: figure
    """
    if not isinstance(form, Record):
        return "\n".join(_lines("form", "", form, ""))
    about = f" - {form.about}" if form.about else ""
    return "\n".join([f"{form.name or 'form'}:{about}", *_fields(form, "  ")])


def _lines(name: str, about: str, node: Node, indent: str) -> Iterator[str]:
    kinds = options(node)
    told = " or ".join(dict.fromkeys(_kind(each) for each in kinds)) or "null"
    yield f"{indent}{name}: {told}{about}"
    for each in kinds:
        inner: Node = each.item if isinstance(each, Several) else each.value if isinstance(each, Table) else each
        for option in options(inner):
            yield from _inner(option, anchor(each), indent + "  ")


def _inner(node: Node, by: Field | None, indent: str) -> Iterator[str]:
    if isinstance(node, Record):
        yield from _fields(node, indent, by)
    elif isinstance(node, Row):
        for at, place in enumerate(node.items):
            yield from _lines(str(at), "", place, indent)


def _fields(record: Record, indent: str, by: Field | None = None) -> Iterator[str]:
    for each in record.asked:
        about = f" - {each.about}" if each.about else ""
        if each is by:
            yield f"{indent}({each.name} is the mark itself{about})"
        else:
            yield from _lines(each.name, about, each.node, indent)


def _kind(node: Node) -> str:
    """What is wanted, in a word or two; nothing for a record, whose fields say it."""
    match node:
        case Figure():
            return f"figure in {node.unit}" if node.unit else "figure" if node.type not in DATED else "date"
        case Words():
            return "words copied from the TEXT" if node.verbatim else "words"
        case Choice():
            return " | ".join(str(value) for value in node.values)
        case Several() if anchor(node):
            return "for every mark n"
        case Several():
            return f"list of {' or '.join(dict.fromkeys(map(_kind, options(node.item))))}".strip()
    return _KINDS.get(type(node), "")


_KINDS: Final[Mapping[type[Node], str]] = {Flag: "true | false", Table: "list of key and value"}
