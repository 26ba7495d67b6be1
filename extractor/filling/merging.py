"""The trees of a document's windows -> one tree: lists are joined, and of one value the first that is proved holds."""

from __future__ import annotations

from dataclasses import replace

from extractor.filling.filled import Leaf
from extractor.filling.form import Several
from extractor.filling.tree import Absent, Held, Keyed, Listed, Plain, Recorded, Tree


def merged(one: Tree, other: Tree, differing: list[Leaf]) -> Tree:
    """What both say together; what the other one proves differently is added to `differing`."""
    match one, other:
        case Recorded(), Recorded() if one.node == other.node:
            fields = {name: merged(each, other.fields[name], differing) for name, each in one.fields.items()}
            return replace(one, fields=fields)
        case Listed(), Listed() if isinstance(one.node, Several):
            return replace(one, items=(*one.items, *other.items))
        case Keyed(), Keyed():
            both = {
                key: merged(each, other.entries[key], differing) if key in other.entries else each
                for key, each in one.entries.items()
            }
            return replace(one, entries={**other.entries, **both})
        case Held(), Held():
            return _of_two(one, other, differing)
        case (Absent(), _) | (Plain(), Held()):
            return other if not isinstance(other, Absent) else one
        case _:
            return one


def _of_two(one: Held, other: Held, differing: list[Leaf]) -> Held:
    if not other.leaf.proved:
        return one
    if not one.leaf.proved:
        return other
    if one.leaf.value != other.leaf.value:
        differing.append(other.leaf)
    return one
