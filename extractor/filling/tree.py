"""What was filled in, as a tree beside the form, from the first reading to the object."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from extractor.filling.filled import Leaf
from extractor.filling.form import Record, Row, Several, Table
from extractor.gate.leaf import Holder
from extractor.types import Number, Reason


@dataclass(frozen=True)
class Held:
    """A figure, date or proved text. A figure or date has its holder, and its number if it has one."""

    leaf: Leaf
    holder: Holder | None = None
    number: Number | None = None


@dataclass(frozen=True)
class Plain:
    """A value that needs no proof: words, a choice, a flag."""

    path: str
    value: str | int | float | bool


@dataclass(frozen=True)
class Absent:
    """Nothing: it was left out, or what was there is gone, which is `leaf`. `omitted` leaves it out of the object."""

    path: str
    leaf: Leaf | None = None
    omitted: bool = False


@dataclass(frozen=True)
class Recorded:
    """A record's fields, by name."""

    node: Record
    path: str
    fields: Mapping[str, Tree]


@dataclass(frozen=True)
class Listed:
    """The items of a list, or the places of a row."""

    node: Several | Row
    path: str
    items: tuple[Tree, ...] = ()


@dataclass(frozen=True)
class Keyed:
    """The entries of a table."""

    node: Table
    path: str
    entries: Mapping[str, Tree] = field(default_factory=dict)


@dataclass(frozen=True)
class Misfit:
    """A part that the user's type refuses, whatever the text says of it."""

    tree: Tree
    reason: Reason


Tree = Held | Plain | Absent | Recorded | Listed | Keyed | Misfit


def leaves_of(tree: Tree) -> Iterator[Leaf]:
    """All leaves of the tree, in its order, what is gone included."""
    if isinstance(tree, Held):
        yield tree.leaf
    elif isinstance(tree, Absent):
        yield from [tree.leaf] if tree.leaf else []
    else:
        for each in children(tree):
            yield from leaves_of(each)


def numbers_of(tree: Tree) -> Iterator[tuple[str, Number]]:
    """The numbers that the tree rests on, dates and times aside, each with the path of its leaf."""
    if isinstance(tree, Held) and tree.number and tree.number.kind not in {"date", "time"}:
        yield tree.leaf.path, tree.number
    for each in children(tree):
        yield from numbers_of(each)


def children(tree: Tree) -> tuple[Tree, ...]:
    """What stands right below."""
    match tree:
        case Recorded():
            return tuple(tree.fields.values())
        case Keyed():
            return tuple(tree.entries.values())
        case Listed():
            return tree.items
        case Misfit():
            return (tree.tree,)
    return ()


def path_of(tree: Tree) -> str:
    """Where the part stands, by the paths of the whole that it was read in."""
    if isinstance(tree, Misfit):
        return path_of(tree.tree)
    return tree.leaf.path if isinstance(tree, Held) else tree.path


def repathed(tree: Tree, path: str = "") -> Tree:
    """The tree with the paths that its parts have in it now."""
    match tree:
        case Held():
            return replace(tree, leaf=_moved(tree.leaf, path))
        case Absent():
            return replace(tree, path=path, leaf=_moved(tree.leaf, path) if tree.leaf else None)
        case Recorded():
            fields = {name: repathed(each, joined(path, name)) for name, each in tree.fields.items()}
            return replace(tree, path=path, fields=fields)
        case Keyed():
            entries = {key: repathed(each, keyed(path, key)) for key, each in tree.entries.items()}
            return replace(tree, path=path, entries=entries)
        case Listed():
            items = tuple(repathed(each, f"{path}[{at}]") for at, each in enumerate(tree.items))
            return replace(tree, path=path, items=items)
    return tree


def _moved(leaf: Leaf, path: str) -> Leaf:
    if leaf.path == path:
        return leaf
    reasons = tuple(each.model_copy(update={"field": path}) for each in leaf.reasons)
    proof = leaf.proof and leaf.proof.model_copy(update={"field": path})
    first = leaf.first and _moved(leaf.first, path)
    return leaf.model_copy(update={"path": path, "reasons": reasons, "proof": proof, "first": first})


def with_firsts(tree: Tree, firsts: Mapping[str, Leaf]) -> Tree:
    """The tree, its leaves with the first attempts at them, by path."""
    match tree:
        case Held() if tree.leaf.path in firsts:
            return replace(tree, leaf=tree.leaf.model_copy(update={"first": firsts[tree.leaf.path]}))
        case Recorded():
            return replace(tree, fields={name: with_firsts(each, firsts) for name, each in tree.fields.items()})
        case Keyed():
            return replace(tree, entries={key: with_firsts(each, firsts) for key, each in tree.entries.items()})
        case Listed():
            return replace(tree, items=tuple(with_firsts(each, firsts) for each in tree.items))
        case Misfit():
            return replace(tree, tree=with_firsts(tree.tree, firsts))
    return tree


def joined(path: str, name: str) -> str:
    """The path of a field.

    >>> joined("items[2]", "amount")
    'items[2].amount'
    """
    return f"{path}.{name}" if path else name


def keyed(path: str, key: str) -> str:
    """The path of a table's entry.

    >>> keyed("killed", "Lenz")
    'killed["Lenz"]'
    """
    return f"{path}[{json.dumps(key, ensure_ascii=False)}]"
