"""What stands around one number of a quote, slot by slot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from extractor.types import Number, Span


class Cut(NamedTuple):
    """What parts two clauses: where it stands, its rank among the marks, and whether it compares."""

    start: int
    end: int
    rank: int
    compares: bool


@dataclass(frozen=True)
class Clause:
    """What stands around one number: the meanings of its words, slot by slot."""

    number: Number
    span: Span
    counted: frozenset[str]
    led_by: frozenset[str]
    befell: frozenset[str]
    done: frozenset[str]
    """The participles, and Spanish pasts, that lead to the number."""
    did: frozenset[str]
    """The verbs and participles that are this clause's own."""
    where: frozenset[str]
    placed: frozenset[str]
    """Where it is, said before the number: 'sales in Europe came to 5'."""
    about: frozenset[str]
    """The nouns before the number, where there is a noun phrase."""
    named: frozenset[str]
    said: frozenset[str]
    """All its words that carry a meaning of their own."""
    tail: frozenset[str]
    """Those that a comma parts from the number behind it, and that may be said of the numbers before as well."""
    behind: frozenset[str]
    """Those that follow the number, up to the next one."""
    told_apart: frozenset[str]
    """What of 'first' and 'second', 'north' and 'south' it says."""
    labels: frozenset[tuple[str, str]]
    """Things with a code: 'phase 2', 'Fund A'."""
    strong: bool
    weak: bool
    """Whether nothing but a comma, or a 'to', parts it from the clause before."""
    compared: bool
    """Whether the number is what the one before is measured against: 'versus', 'compared with'."""
    leans_back: bool
    """Whether it may take its verb from the clause before: it says nothing but what is counted, where and when."""
    gapped: bool
    """Whether it takes its verb from the clause before: nothing but a noun leads to its number."""
    part: bool
    """Whether it counts a part of what the clause before counts: '28 of them'."""
    looks_back: bool
    """Whether the clause goes on about what was counted before: 'this', 'of whom'."""
    aside: bool = False
    """Whether it stands in brackets, or between dashes, behind the number that it tells more of."""
    asides: tuple[Span, ...] = ()
    """What stands so inside it."""


def start_of(number: Number) -> int:
    """Where the number starts with the words of its bound."""
    return min(number.start, number.cue.start) if number.cue is not None else number.start
