"""How a language's tables are written down: words in a row, and names with what they stand for, a line each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from itertools import product
from typing import TypeVar, cast

from extractor.number_types import Bound

_ENTRY = re.compile(r"^\s*(?P<target>[^:\n]+):(?P<names>[^:]*)$", re.MULTILINE)


_Value = TypeVar("_Value")
_PLAIN = str.maketrans("áéíóúàâçèêëîïôûù", "aeiouaaceeeiiouu")


def unaccented(table: Mapping[str, _Value]) -> dict[str, _Value]:
    """A table, with its words also as they are typed without accents.

    >>> unaccented({"três": 3})
    {'tres': 3, 'três': 3}
    """
    return {**{word.translate(_PLAIN): value for word, value in table.items()}, **table}


def words(written: str) -> frozenset[str]:
    """The words of a row.

    >>> sorted(words("ein eine"))
    ['ein', 'eine']
    """
    return frozenset(written.split())


def counted(written: str, *, first: int = 1, step: int = 1) -> dict[str, int]:
    """The words of a row, each with its number, `first` for the first one and `step` more for each that follows.

    >>> counted("ten twenty", first=10, step=10)
    {'ten': 10, 'twenty': 20}
    """
    return {word: first + step * index for index, word in enumerate(written.split())}


def inflected(stems: Mapping[str, int], *endings: str) -> dict[str, int]:
    """The words that end in any of some endings, each with the number of its stem.

    >>> inflected({"втор": 2}, "ой ая")
    {'второй': 2, 'вторая': 2}
    """
    return {stem + ending: value for stem, value in stems.items() for ending in " ".join(endings).split()}


def valued(table: str) -> dict[str, Decimal]:
    """The words of a table with one 'value: word word' a line, each with its value.

    >>> valued("1.5: anderthalb")
    {'anderthalb': Decimal('1.5')}
    """
    entries = (line.split(":") for line in table.strip().splitlines())
    return {word: Decimal(value.strip()) for value, names in entries for word in names.split()}


def numbered(table: str) -> dict[str, int]:
    """The words of such a table with whole numbers.

    >>> numbered("12: dozen twelve")
    {'dozen': 12, 'twelve': 12}
    """
    return {word: int(value) for word, value in valued(table).items()}


def named(table: str) -> Mapping[str, str]:
    r"""The names of a table, each with what it stands for: one 'target: name, name' a line, indented lines go on.

    >>> named("km: kilometer,\n  kilometers\nm: metre")
    {'kilometer': 'km', 'kilometers': 'km', 'metre': 'm'}
    """
    return {
        " ".join(name.split()): entry["target"].strip()
        for entry in _ENTRY.finditer(_unfold(table))
        for name in entry["names"].split(",")
    }


def parts(table: str) -> Mapping[str, tuple[str, Decimal]]:
    """The words for parts of units of a row like '0.5 hours: word word; 0.25 years: word', each with unit and part.

    >>> parts("0.25 hours: viertelstunde; 0.5 hours: halbstunde")["viertelstunde"]
    ('hours', Decimal('0.25'))
    """
    found: dict[str, tuple[str, Decimal]] = {}
    for entry in table.split(";"):
        size, _, names = entry.partition(":")
        part, _, unit = size.strip().partition(" ")
        found |= dict.fromkeys(names.split(), (unit, Decimal(part)))
    return found


def bounds(table: str) -> Mapping[str, Bound]:
    """The phrases of a table like `named`'s, each with the bound it carries.

    >>> bounds("at_least: no fewer than")
    {'no fewer than': 'at_least'}
    """
    return cast("Mapping[str, Bound]", named(table))


def phrases(*parts: str) -> tuple[str, ...]:
    """Every phrase that takes one of the alternatives of each part.

    >>> phrases("mayor|menor", "que")
    ('mayor que', 'menor que')
    """
    return tuple(" ".join(phrase) for phrase in product(*(part.split("|") for part in parts)))


def _unfold(table: str) -> str:
    """The table with every entry on one line: a line without a colon belongs to the one before."""
    return re.sub(r",\s*\n\s*", ", ", table)
