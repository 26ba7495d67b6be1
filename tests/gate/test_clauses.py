"""What stands around each number of a sentence, slot by slot.

In `clauses.txt` a text is followed by its clauses, each with its number and what it says under it.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from extractor.gate.clause import Clause
from extractor.gate.clauses import clauses
from extractor.gate.source import source_of
from extractor.types import Span

FILE = Path(__file__).parent / "clauses.txt"
_ASIDE = {"number", "span", "asides"}


def _told(clause: Clause) -> str:
    slots = ((name, value) for name, value in asdict(clause).items() if value and name not in _ASIDE)
    return "; ".join(name if value is True else f"{name} {_listed(value)}" for name, value in slots)


def _listed(value: frozenset[str] | frozenset[tuple[str, str]]) -> str:
    return ", ".join(sorted(word if isinstance(word, str) else " ".join(word) for word in value))


def _read(text: str) -> list[Clause]:
    return list(clauses(source_of(text), Span(start=0, end=len(text))))


def _written(text: str) -> str:
    read = ((each, each.span.of(text).strip()) for each in _read(text))
    return "\n".join(
        [text, *(f"? {each.number.surface} | {around}\n  {_told(each)}".rstrip() for each, around in read)]
    )


@pytest.mark.parametrize("block", FILE.read_text("utf-8").strip().split("\n\n"))
def test_each_number_has_its_own_clause_and_what_it_says(block: str) -> None:
    text, _, _ = block.partition("\n? ")
    assert _written(text) == block


@pytest.mark.parametrize(("figures", "parted"), [(64, True), (65, False)])
def test_a_long_list_of_figures_is_not_parted(figures: int, *, parted: bool) -> None:
    text = " ".join(f"The mill lost {figure} sacks." for figure in range(21, 21 + figures))
    assert bool(_read(text)) is parted


def test_what_stands_in_brackets_stands_in_the_clause_around_it() -> None:
    text = "Five cooks (three women and two men) were hired, and 9 waiters (27%) left."
    found = _read(text)
    assert [each.number.surface for each in found] == ["Five", "three", "two", "9", "27%"]
    assert [each.aside for each in found] == [False, True, True, False, True]
    asides = ["three women and two men", "27%"]
    assert [[aside.of(text) for aside in each.asides] for each in found] == [asides, [], [], asides, []]
