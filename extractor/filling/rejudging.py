"""Stored forms filled again from what the model said, with no model: a better gate improves old runs for nothing."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple

from extractor.errors import UsageError
from extractor.filling.filled import Filled, Leaf
from extractor.filling.outcome import made_of
from extractor.filling.telling import Paper
from extractor.filling.template import filling_of
from extractor.types import Frozen

LeafKind = Literal["no_longer_proved", "now_proved", "other_value", "other_reasons"]
_PLACE: Final = re.compile(r"\[[0-9]+\]")


class LeafChange(Frozen):
    """A leaf that the gate judges otherwise than it did; None where there was none, or is none now."""

    kind: LeafKind
    was: Leaf | None
    now: Leaf | None


class Refilled(NamedTuple):
    """A form as the gate fills it now from what the model said, and the leaves that it judges otherwise."""

    filled: Filled[Any]
    changes: tuple[LeafChange, ...]


def refilled(filled: Filled[Any], schema: object) -> Refilled:
    """The form judged anew: its leaves, what is dropped, and what became of every number; and what changed.

    `schema` is the one that it was filled by. The text is the one in the record, and so is what the model said, and
    what that cost. Raises UsageError for a schema that can't be used, and for a form that no model filled.
    """
    if not filled.answered:
        msg = "the record doesn't say what the model answered: hold its object against the document with prove(...)"
        raise UsageError(msg)
    filling, paper = filling_of(schema, filled.unproved), Paper(filled.document)
    anew = made_of(paper, filling, filled.answered, path=filled.path, usage=filled.usage)
    return Refilled(anew, tuple(_changes(filled.all_leaves, anew.all_leaves)))


def _changes(before: Sequence[Leaf], now: Sequence[Leaf]) -> Iterator[LeafChange]:
    for was, is_now in _pairs(before, now):
        kind = _kind(was, is_now)
        if kind is not None:
            yield LeafChange(kind=kind, was=was, now=is_now)


def _pairs(before: Sequence[Leaf], now: Sequence[Leaf]) -> Iterator[tuple[Leaf | None, Leaf | None]]:
    """Leaves that are about the same: where a record is taken out of a list, those behind it move up."""
    left, right = list(before), list(now)
    for key in (_field_and_place, _field):
        waiting: dict[Hashable, list[Leaf]] = {}
        for leaf in left:
            waiting.setdefault(key(leaf), []).append(leaf)
        alone = []
        for leaf in right:
            if fellows := waiting.get(key(leaf)):
                yield fellows.pop(0), leaf
            else:
                alone.append(leaf)
        left, right = [leaf for each in waiting.values() for leaf in each], alone
    yield from ((leaf, None) for leaf in left)
    yield from ((None, leaf) for leaf in right)


def _field(leaf: Leaf) -> Hashable:
    return _PLACE.sub("[]", leaf.path)


def _field_and_place(leaf: Leaf) -> Hashable:
    return _field(leaf), leaf.span


def _kind(was: Leaf | None, now: Leaf | None) -> LeafKind | None:
    proved_before, proved_now = was is not None and was.proved, now is not None and now.proved
    if proved_before != proved_now:
        return "now_proved" if proved_now else "no_longer_proved"
    if was is None or now is None or proved_now:
        return "other_value" if proved_now and was and now and was.value != now.value else None
    return "other_reasons" if _codes(was) != _codes(now) else None


def _codes(leaf: Leaf) -> list[str]:
    return [reason.code for reason in leaf.reasons]
