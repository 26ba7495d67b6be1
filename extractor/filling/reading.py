"""Filled-in values x form -> the tree of what the text says to each.

The values are a model's answer, in which figures are the names of the text's numbers, or an object from elsewhere, in
which they are figures; `Names` and `Figures` tell the two apart, and nothing else does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from extractor.filling.choosing import chosen, entries_of, list_of, mapping_of, row_of
from extractor.filling.filled import Leaf
from extractor.filling.form import Field, Figure, Node, Record, Row, Several, Table, Words, options
from extractor.filling.telling import Paper, Told, as_figure, held_of
from extractor.filling.tree import Absent, Held, Keyed, Listed, Plain, Recorded, Tree, joined, keyed
from extractor.gate import leaf as gate
from extractor.gate.freetext import name_reason
from extractor.gate.leaf import Beside, Holder, Said
from extractor.gate.proving import words_proof
from extractor.gate.reasons import reason, shown
from extractor.types import Span

LONGEST_QUOTE: Final = 500
MOST_ITEMS: Final = 10_000


class Reading:
    """Reads values into a tree; `places` are the parts of the document that figures are looked for in."""

    def __init__(self, paper: Paper, told: Told, places: Sequence[Span]) -> None:
        self._paper = paper
        self._source = paper.source
        self._told = told
        self._places = places

    def tree(self, node: Node, raw: object) -> Tree:
        """The tree of the values."""
        return self._tree(node, raw, "", self._places)

    def _tree(self, node: Node, raw: object, path: str, places: Sequence[Span]) -> Tree:
        if raw is None:
            return Absent(path)
        figures = self._figures(node, raw)
        if figures:
            return self._figure(figures, raw, Holder(path, figures[0].type), Said(), places)
        return self._part(chosen(node, raw), raw, path, places)

    def _part(self, kind: Node | None, raw: object, path: str, places: Sequence[Span]) -> Tree:
        if isinstance(kind, Record):
            return self._record(kind, mapping_of(raw), path, places)
        if isinstance(kind, Several | Row | Table):
            return self._many(kind, raw, path, places)
        if isinstance(kind, Words):
            return self._words(str(raw), path, places, verbatim=kind.verbatim)
        if kind is not None and isinstance(raw, str | int | float | bool):
            return Plain(path, raw)
        wrong = reason("does_not_fit", path, f"the field can't hold {shown(str(raw))}")
        return Absent(path, Leaf(path=path, reasons=(wrong,)))

    def _figures(self, node: Node, raw: object) -> list[Figure]:
        """The kinds of figure that the node may be, where the value is one of them."""
        figures = [each for each in options(node) if isinstance(each, Figure)]
        return [each for each in figures if self._told.knows(each, raw)]

    def _many(self, node: Several | Row | Table, raw: object, path: str, places: Sequence[Span]) -> Listed | Keyed:
        if isinstance(node, Table):
            told = entries_of(raw)[:MOST_ITEMS]
            return Keyed(
                node, path, {key: self._tree(node.value, value, keyed(path, key), places) for key, value in told}
            )
        values = row_of(raw, len(node.items)) if isinstance(node, Row) else list_of(raw)[:MOST_ITEMS]
        nodes = node.items if isinstance(node, Row) else [node.item] * len(values)
        pairs = enumerate(zip(nodes, values, strict=True))
        return Listed(node, path, tuple(self._tree(item, each, f"{path}[{at}]", places) for at, (item, each) in pairs))

    def _figure(
        self, figures: Sequence[Figure], raw: object, holder: Holder, said: Said, places: Sequence[Span]
    ) -> Held:
        """The figure as the first of the types that fits it best."""
        tried = (replace(holder, type=each.type, unit=each.unit) for each in figures)
        found = [self._told.figure(each, raw, said, places) for each in tried]
        return min(found, key=lambda held: (len(held.leaf.reasons), held.leaf.value is None))

    def _words(self, text: str, path: str, places: Sequence[Span], *, verbatim: bool) -> Tree:
        if not text.strip():
            return Absent(path)
        if verbatim:
            where = gate.stands(self._source, path, text, places)
            if isinstance(where, Span):
                return self._verbatim(path, text, where)
            return Held(Leaf(path=path, value=text, reasons=(where,)))
        if (wrong := name_reason(self._source, path, text)) is not None:
            return Held(Leaf(path=path, value=text, reasons=(wrong,)))
        return Plain(path, text)

    def _record(self, node: Record, raw: Mapping[str, object], path: str, places: Sequence[Span]) -> Recorded:
        roles = [(each, each.role) for each in node.fields if each.role]
        quoted = next((raw.get(each.name) for each, role in roles if role.says == "quote"), None)
        if not self._told.by_reader and isinstance(quoted, str):
            places = self._source.folded.places(quoted) or places
        fields = {each.name: self._field(node, each, raw, joined(path, each.name), places) for each in node.asked}
        for each, role in roles:
            here = joined(path, each.name)
            if role.says == "quote":
                fields[each.name] = self._quote(fields.values(), raw.get(each.name), here)
            elif self._told.by_reader or role.says in {"min", "max"}:
                fields[each.name] = _beside(each, role.says, fields.get(role.of), here)
            else:
                fields[each.name] = self._tree(each.node, raw.get(each.name), here, places)
        return Recorded(node, path, {each.name: fields[each.name] for each in node.fields})

    def _quote(self, fields: Iterable[Tree], raw: object, path: str) -> Tree:
        """The quote as it was given, or the sentences that the record's numbers stand in, or the first of them."""
        if not self._told.by_reader:
            return self._words(raw, path, (), verbatim=True) if isinstance(raw, str) else Absent(path)
        found = [self._paper.sentence(each.number) for each in fields if isinstance(each, Held) and each.number]
        if not found:
            return Absent(path)
        whole = Span(start=min(span.start for span in found), end=max(span.end for span in found))
        span = whole if whole.end - whole.start <= LONGEST_QUOTE else found[0]
        return self._verbatim(path, span.of(self._source.text), span)

    def _verbatim(self, path: str, text: str, span: Span) -> Held:
        return Held(Leaf(path=path, value=text, span=span, proof=words_proof(self._source, path, span)))

    def _field(
        self, record: Record, field: Field, raw: Mapping[str, object], path: str, places: Sequence[Span]
    ) -> Tree:
        value = raw.get(field.name)
        beside, said = record.beside(field.name), _said(record, field, raw)
        figures = self._figures(field.node, value)
        if value is None and {"min", "max"} <= beside and (said.min, said.max) != (None, None):
            figures = [each for each in options(field.node) if isinstance(each, Figure)]
        if figures:
            return self._figure(figures, value, Holder(path, figures[0].type, None, beside, field.name), said, places)
        tree = self._tree(field.node, value, path, places)
        if isinstance(tree, Absent) and tree.leaf is None and field.required and not field.nullable:
            wrong = reason("not_given", path, "the field may not be empty, and nothing was found for it")
            return Absent(path, Leaf(path=path, reasons=(wrong,)))
        return tree


def _said(record: Record, field: Field, raw: Mapping[str, object]) -> Said:
    told = {each.role.says: raw.get(each.name) for each in record.fields if each.role and each.role.of == field.name}
    return Said(
        bound=_text(told.get("bound")),
        unit=_text(told.get("unit")),
        surface=_text(told.get("surface")),
        min=_end(told.get("min")),
        max=_end(told.get("max")),
    )


def _text(raw: object) -> str | None:
    return raw if isinstance(raw, str) else None


def _end(raw: object) -> Decimal | None:
    value = as_figure("decimal", raw)
    return value if isinstance(value, Decimal) else None


def _beside(field: Field, says: Beside, of: Tree | None, path: str) -> Tree:
    """What the reader says of a number for the field beside it."""
    number = of.number if isinstance(of, Held) else None
    if number is None:
        return Absent(path)
    if says in {"min", "max"}:
        end = number.min if says == "min" else number.max
        kind = next(each.type for each in options(field.node) if isinstance(each, Figure))
        return held_of(Holder(path, kind), number, gate.Held(end)) if end is not None else Absent(path)
    told = {"bound": number.bound, "unit": number.unit, "surface": number.surface}[says]
    return Plain(path, told) if told else Absent(path)
