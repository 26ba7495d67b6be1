"""What was read x what the user wants of unproved leaves -> the object, the leaves in it, and those that were dropped.

Taking out goes upwards: a leaf that can't be empty takes its record with it, a record that its list needs takes the
list. What the user's own type refuses goes the same way, so that what is left is an object of that type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from extractor.filling.filled import Leaf, Unproved
from extractor.filling.form import Field, Node, Row, allows_null
from extractor.filling.template import Template
from extractor.filling.tree import (
    Absent,
    Held,
    Keyed,
    Listed,
    Misfit,
    Recorded,
    Tree,
    children,
    leaves_of,
    path_of,
    repathed,
)
from extractor.gate.reasons import reason
from extractor.types import Reason

MOST_ROUNDS: Final = 50
"""Each takes out what the user's type refuses; a type that never agrees gets no object."""


class Settled(NamedTuple):
    """The object, if there is one; the leaves in it by path; and those that were dropped."""

    object: Any
    leaves: Mapping[str, Leaf]
    dropped: tuple[Leaf, ...]


def settle(template: Template[Any], tree: Tree, unproved: Unproved) -> Settled:
    """The object that the tree makes, with the policy for unproved leaves applied."""
    tree = repathed(tree)
    all_leaves, refused = list(leaves_of(tree)), dict(_refused(tree))
    kept: Tree | None = tree
    made = None
    for _ in range(MOST_ROUNDS):
        kept = _pruned(kept, unproved) if kept else None
        if kept is None:
            break
        try:
            made = template.made(_data(kept))
            break
        except ValidationError as error:
            kept = _marked(kept, error)
            refused |= dict(_refused(kept))
    if made is None:
        return Settled(None, {}, tuple(_without(all_leaves, refused, set())))
    final = _with_reasons(kept, refused) if kept else tree
    dropped = _without(all_leaves, refused, {leaf.path for leaf in leaves_of(final)})
    return Settled(made, {leaf.path: leaf for leaf in leaves_of(repathed(final))}, tuple(dropped))


Refused = Mapping[str, Reason]
"""What the user's type refuses, by path."""


def _without(leaves: Sequence[Leaf], refused: Refused, kept: set[str]) -> Iterator[Leaf]:
    """The leaves that were not kept, with what the type refused of them, and what else it refused."""
    known = {leaf.path for leaf in leaves}
    yield from (_judged(leaf, refused) for leaf in leaves if leaf.path not in kept)
    yield from (Leaf(path=path, reasons=(wrong,)) for path, wrong in refused.items() if path not in known)


def _judged(leaf: Leaf, refused: Refused) -> Leaf:
    wrong = refused.get(leaf.path)
    return leaf.model_copy(update={"reasons": (*leaf.reasons, wrong)}) if wrong else leaf


def _with_reasons(tree: Tree, refused: Refused) -> Tree:
    """The tree, its emptied leaves with what the type refused of them."""
    if isinstance(tree, Absent) and tree.leaf:
        return replace(tree, leaf=_judged(tree.leaf, refused))
    if isinstance(tree, Recorded):
        return replace(tree, fields={name: _with_reasons(each, refused) for name, each in tree.fields.items()})
    if isinstance(tree, Keyed):
        return replace(tree, entries={key: _with_reasons(each, refused) for key, each in tree.entries.items()})
    if isinstance(tree, Listed):
        return replace(tree, items=tuple(_with_reasons(each, refused) for each in tree.items))
    return tree


def _pruned(tree: Tree, unproved: Unproved) -> Tree | None:
    """What stays of the tree; None if nothing may."""
    if isinstance(tree, Misfit) or (isinstance(tree, Held) and not _stays(tree, unproved)):
        return None
    if isinstance(tree, Recorded):
        return _pruned_record(tree, unproved)
    if isinstance(tree, Listed):
        nodes = tree.node.items if isinstance(tree.node, Row) else [tree.node.item] * len(tree.items)
        found = [(_pruned(each, unproved), node) for each, node in zip(tree.items, nodes, strict=True)]
        kept = tuple(each for each, node in found if each and _may_stand(each, node))
        return None if isinstance(tree.node, Row) and len(kept) < len(nodes) else replace(tree, items=kept)
    if isinstance(tree, Keyed):
        entries = {key: stays for key, each in tree.entries.items() if (stays := _pruned(each, unproved))}
        stand = {key: each for key, each in entries.items() if _may_stand(each, tree.node.value)}
        return replace(tree, entries=stand)
    return tree


def _stays(tree: Held, unproved: Unproved) -> bool:
    return tree.leaf.proved or (unproved == "flag" and tree.leaf.value is not None)


def _may_stand(tree: Tree, node: Node) -> bool:
    return not isinstance(tree, Absent) or allows_null(node)


def _pruned_record(tree: Recorded, unproved: Unproved) -> Recorded | None:
    kept: dict[str, Tree] = {}
    for each in tree.node.fields:
        told = tree.fields[each.name]
        stays = _pruned(told, unproved)
        if stays is None and unproved == "drop" and isinstance(told, Held):
            return None
        found = Absent(path_of(told), _lost(told)) if stays is None else stays
        if isinstance(found, Absent):
            if each.required and not each.nullable:
                return None
            found = _empty(found, each)
        kept[each.name] = found
    return replace(tree, fields=kept)


def _lost(tree: Tree) -> Leaf | None:
    inner = tree.tree if isinstance(tree, Misfit) else tree
    return inner.leaf if isinstance(inner, Held) else None


def _empty(absent: Absent, field: Field) -> Absent:
    """What is gone as null, or left out where that is no value, so that the user's own default takes its place."""
    return replace(absent, omitted=not field.nullable)


def _data(tree: Tree) -> Any:  # noqa: ANN401 - JSON
    match tree:
        case Held():
            return _written(tree)
        case Recorded():
            told = {
                name: each for name, each in tree.fields.items() if not isinstance(each, Absent) or not each.omitted
            }
            return {name: _data(each) for name, each in told.items()}
        case Keyed():
            return {key: _data(each) for key, each in tree.entries.items()}
        case Listed():
            return [_data(each) for each in tree.items]
    return getattr(tree, "value", None)


def _written(held: Held) -> str | int | float | None:
    """The value as JSON of its type: a decimal figure as text, so that it stays exact."""
    value = held.leaf.value
    if not isinstance(value, Decimal):
        return value
    if held.holder and held.holder.type == "decimal":
        return f"{value:f}"
    return int(value) if value == value.to_integral_value() else float(value)


def _marked(tree: Tree, error: ValidationError) -> Tree:
    """The tree with what the user's type refuses marked, by what pydantic says of it."""
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        tree = _mark(tree, list(each["loc"]), str(each["msg"]))
    return tree


def _mark(tree: Tree, steps: Sequence[str | int], message: str) -> Tree:
    """Mark what stands at the end of the steps; those that lead nowhere are pydantic's own, as a union's members."""
    for at, step in enumerate(steps):
        rest, name = steps[at + 1 :], str(step)
        if isinstance(tree, Recorded) and name in tree.fields and not isinstance(tree.fields[name], Absent):
            return replace(tree, fields={**tree.fields, name: _mark(tree.fields[name], rest, message)})
        if isinstance(tree, Keyed) and name in tree.entries:
            return replace(tree, entries={**tree.entries, name: _mark(tree.entries[name], rest, message)})
        if isinstance(tree, Listed) and isinstance(step, int) and step < len(tree.items):
            marked = _mark(tree.items[step], rest, message)
            return replace(tree, items=(*tree.items[:step], marked, *tree.items[step + 1 :]))
    wrong = reason("does_not_fit", path_of(tree), f"the field refuses it: {message}")
    return tree if isinstance(tree, Misfit) else Misfit(tree, wrong)


def _refused(tree: Tree) -> Iterator[tuple[str, Reason]]:
    """The parts that are marked, by path, each with the reason."""
    if isinstance(tree, Misfit):
        yield path_of(tree), tree.reason
    else:
        for each in children(tree):
            yield from _refused(each)
