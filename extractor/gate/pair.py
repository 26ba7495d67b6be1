"""A claim, the clause of the number that it is about and that of another number, and what tells whose words it uses."""

from __future__ import annotations

from typing import Final, NamedTuple

from extractor.gate.clause import Clause
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.types import Claim, Span

_ALIKE: Final = 4
_LONG: Final = 6


class Pair(NamedTuple):
    """A claim at its place, the clause of the number that it is about, and that of another number."""

    source: Source
    claim: Claim
    place: Span
    own: Clause
    other: Clause

    @property
    def follows_on(self) -> bool:
        """Whether the claim's number stands in the later clause, which may leave out what the other one says."""
        return self.other.span.start < self.own.span.start


def touching(field: list[str], slot: frozenset[str]) -> frozenset[str]:
    """The meanings of the field that are in the slot, or begin like one there."""
    return frozenset(word for word in senses(field) if word in slot or any(_alike(word, other) for other in slot))


def _alike(one: str, other: str) -> bool:
    one, other = _bare(one), _bare(other)
    shorter = min(len(one), len(other))
    alike = max(_ALIKE, (shorter + 1) // 2)
    return shorter >= _ALIKE and one[:alike] == other[:alike]


def _bare(word: str) -> str:
    """The word without what begins German participles: 'gerettet' is 'rettete'."""
    return word.removeprefix("ge") if len(word) > _LONG else word
