"""Filled-in values x form -> the tree of what the text says to each.

The values are a model's answer, in which figures are the names of the text's numbers, or an object from elsewhere, in
which they are figures; `Names` and `Figures` tell the two apart, and nothing else does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from extractor.filling.choosing import chosen, entries_of, list_of, mapping_of, row_of
from extractor.filling.filled import Leaf
from extractor.filling.form import Choice, Field, Figure, Node, Record, Row, Several, Table, Words, is_figure, options
from extractor.filling.telling import Paper, Told, as_figure, held_of
from extractor.filling.tree import (
    Absent,
    Held,
    Keyed,
    Listed,
    Misfit,
    Plain,
    Recorded,
    Tree,
    joined,
    keyed,
    numbers_of,
    path_of,
)
from extractor.gate import leaf as gate
from extractor.gate.freetext import name_reason
from extractor.gate.leaf import Beside, Holder
from extractor.gate.proving import words_proof
from extractor.gate.reasons import reason, shown
from extractor.gate.search import Said, stands
from extractor.gate.senses import senses
from extractor.gate.words import words
from extractor.types import Span

LONGEST_QUOTE: Final = 500
LONGEST_NAME: Final = 60
LONGEST_ABOUT: Final = 200
MOST_ITEMS: Final = 10_000


class Reading:
    """Reads values into a tree; `places` are the parts of the document that figures are looked for in.

    `again` are values that stand in for others, by their paths.
    """

    def __init__(
        self, paper: Paper, told: Told, places: Sequence[Span], again: Mapping[str, object] = MappingProxyType({})
    ) -> None:
        self._paper = paper
        self._source = paper.source
        self._told = told
        self._places = places
        self._again = again

    def tree(self, node: Node, raw: object) -> Tree:
        """The tree of the values."""
        return self._tree(node, raw, "", self._places)

    def _tree(self, node: Node, raw: object, path: str, places: Sequence[Span]) -> Tree:
        raw = self._again.get(path, raw)
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
            return self._words(self._told.words(str(raw)), path, places, verbatim=kind.verbatim)
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
        values = row_of(raw, len(node.items)) if isinstance(node, Row) else list_of(node, raw)[:MOST_ITEMS]
        nodes = node.items if isinstance(node, Row) else [node.item] * len(values)
        pairs = enumerate(zip(nodes, values, strict=True))
        items = [self._tree(item, each, f"{path}[{at}]", places) for at, (item, each) in pairs]
        return Listed(node, path, tuple(_without_repeats(items) if self._told.by_reader else items))

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
            where = stands(self._source, path, text, places)
            if isinstance(where, Span):
                return self._verbatim(path, text, where)
            return Held(Leaf(path=path, type="text", value=text, reasons=(where,)))
        if (wrong := name_reason(self._source, path, text)) is not None:
            return Held(Leaf(path=path, type="text", value=text, reasons=(wrong,)))
        return Plain(path, text)

    def _record(self, node: Record, raw: Mapping[str, object], path: str, places: Sequence[Span]) -> Recorded:
        if self._again:
            raw = {each.name: self._again.get(joined(path, each.name), raw.get(each.name)) for each in node.fields}
        roles = [(each, each.role) for each in node.fields if each.role]
        quoted = next((raw.get(each.name) for each, role in roles if role.says == "quote"), None)
        if not self._told.by_reader and isinstance(quoted, str):
            places = self._source.folded.places(quoted) or places
        about = _about(node, raw)
        fields = {
            each.name: self._field(node, each, raw, Holder(joined(path, each.name), "number", about=about), places)
            for each in node.asked
        }
        fields = self._each_once(fields)
        for each, role in roles:
            here = joined(path, each.name)
            if role.says == "quote":
                fields[each.name] = self._quote(fields.values(), raw.get(each.name), here)
            elif self._told.by_reader or role.says in {"min", "max"}:
                fields[each.name] = _beside(each, role.says, fields.get(role.of), here)
            else:
                fields[each.name] = self._tree(each.node, raw.get(each.name), here, places)
        return Recorded(node, path, {each.name: fields[each.name] for each in node.fields})

    def _each_once(self, fields: Mapping[str, Tree]) -> dict[str, Tree]:
        """The fields, of those that share a number only the one kept that the text around it calls by its name."""
        sharing: dict[int, list[str]] = {}
        for name, tree in fields.items():
            if isinstance(tree, Held) and tree.number and tree.leaf.proved:
                sharing.setdefault(tree.number.start, []).append(name)
        found = dict(fields)
        for names in sharing.values():
            own = self._called(fields, names) if len(names) > 1 else names[0]
            for name in names:
                if name != own and isinstance(held := fields[name], Held):
                    found[name] = _shared(held, next(other for other in (own, *names) if other not in {None, name}))
        return found

    def _called(self, fields: Mapping[str, Tree], names: Sequence[str]) -> str | None:
        """The one of the fields whose name the sentence of their number has the most words of."""
        first = fields[names[0]]
        place = self._paper.sentence(first.number) if isinstance(first, Held) and first.number else Span(start=0, end=0)
        told = senses(words(place.of(self._source.text)))
        score = {name: len(senses(gate.words_of(name)) & told) for name in names}
        best = [name for name in names if score[name] == max(score.values())]
        return best[0] if len(best) == 1 else None

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
        return Held(Leaf(path=path, type="text", value=text, span=span, proof=words_proof(self._source, path, span)))

    def _field(
        self, record: Record, field: Field, raw: Mapping[str, object], holder: Holder, places: Sequence[Span]
    ) -> Tree:
        value, path = raw.get(field.name), holder.path
        beside, said = record.beside(field.name), _said(record, field, raw)
        figures = self._figures(field.node, value)
        if value is None and {"min", "max"} <= beside and (said.min, said.max) != (None, None):
            figures = [each for each in options(field.node) if isinstance(each, Figure)]
        if figures:
            others = tuple(each.name for each in record.asked if each is not field and is_figure(each.node))
            named = replace(holder, beside=beside, name=field.name, others=others)
            return self._figure(figures, value, named, said, places)
        tree = self._tree(field.node, value, path, places)
        if isinstance(tree, Absent) and tree.leaf is None and field.required and not field.nullable:
            wrong = reason("not_given", path, "the field may not be empty, and nothing was found for it")
            return Absent(path, Leaf(path=path, reasons=(wrong,)))
        return tree


def _without_repeats(items: Iterable[Tree]) -> Iterator[Tree]:
    """The items, those marked that say of the same numbers what one before them says: small models repeat."""
    seen: dict[frozenset[tuple[str, int]], str] = {}
    for each in items:
        told = frozenset((path.removeprefix(path_of(each)), number.start) for path, number in numbers_of(each))
        if told and told in seen:
            yield Misfit(each, reason("bound_to_other_number", path_of(each), f"it repeats {seen[told]}"))
        else:
            seen[told] = path_of(each)
            yield each


def _about(record: Record, raw: Mapping[str, object]) -> str:
    """What the record says of itself in a few words: the place, the people, the thing."""
    texts = (
        raw.get(each.name)
        for each in record.asked
        if any(isinstance(kind, Words | Choice) for kind in options(each.node))
    )
    return " ".join(text for text in texts if isinstance(text, str) and len(text) <= LONGEST_NAME)[:LONGEST_ABOUT]


def _shared(held: Held, other: str | None) -> Held:
    leaf = held.leaf
    message = f"the same number fills the field {other}, and the text has it once"
    wrong = reason("bound_to_other_number", leaf.path, message)
    return replace(held, leaf=leaf.model_copy(update={"proof": None, "reasons": (wrong,)}))


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
