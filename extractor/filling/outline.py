"""A form in words, as the model is shown it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from extractor.filling.form import Choice, Figure, Flag, Node, Record, Row, Several, Table, Words, options
from extractor.gate.leaf import DATED


def outline(form: Node) -> str:
    """The form in words, one line a field.

    >>> from extractor.filling.jsonschema import form_of
    >>> print(outline(form_of({"title": "Toll", "properties": {"killed": {"type": "integer"}}}, whole=True)))
    Toll:
      killed: figure
    """
    head = form.name if isinstance(form, Record) and form.name else "form"
    about = f" - {form.about}" if isinstance(form, Record) and form.about else ""
    return (
        "\n".join(_lines(head, about, form, ""))
        if not isinstance(form, Record)
        else "\n".join([f"{head}:{about}", *_fields(form, "  ")])
    )


def _lines(name: str, about: str, node: Node, indent: str) -> Iterator[str]:
    kinds = options(node)
    told = " or ".join(dict.fromkeys(_kind(each) for each in kinds)) or "null"
    yield f"{indent}{name}: {told}{about}"
    for each in kinds:
        inner: Node = each.item if isinstance(each, Several) else each.value if isinstance(each, Table) else each
        for option in options(inner):
            if isinstance(option, Record):
                yield from _fields(option, indent + "  ")
            elif isinstance(option, Row):
                for at, place in enumerate(option.items):
                    yield from _lines(str(at), "", place, indent + "  ")


def _fields(record: Record, indent: str) -> Iterator[str]:
    for each in record.asked:
        yield from _lines(each.name, f" - {each.about}" if each.about else "", each.node, indent)


def _kind(node: Node) -> str:
    """What is wanted, in a word or two; nothing for a record, whose fields say it."""
    match node:
        case Figure():
            return f"figure in {node.unit}" if node.unit else "figure" if node.type not in DATED else "date"
        case Words():
            return "words copied from the TEXT" if node.verbatim else "words"
        case Choice():
            return " | ".join(str(value) for value in node.values)
        case Several():
            return f"list of {' or '.join(dict.fromkeys(map(_kind, options(node.item))))}".strip()
    return _KINDS.get(type(node), "")


_KINDS: Final[Mapping[type[Node], str]] = {Flag: "true | false", Table: "list of key and value"}
