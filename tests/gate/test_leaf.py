"""What a field that holds one value holds of a number of the text, and what is said where it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.gate.leaf import Held, Holder, hold
from extractor.gate.source import Source
from extractor.types import Span

LEAVES = Path(__file__).parent / "leaves.txt"


def read_leaf(text: str, line: str) -> Held:
    """What is held by a field `type unit name, beside: number`."""
    field, _, surface = line.partition(": ")
    said, _, beside = field.partition(", ")
    kind, unit, name = said.split()
    source = Source(text)
    number = next(number for number in source.numbers if number.surface == surface)
    start = max(text.rfind(". ", 0, number.start) + 2, 0) if ". " in text[: number.start] else 0
    end = text.find(". ", number.end)
    holder = Holder("field", kind, None if unit == "-" else unit, frozenset(beside.split()), name)  # type: ignore[arg-type]
    return hold(source, holder, number, Span(start=start, end=end if end >= 0 else len(text)))


def tell_leaf(found: Held) -> str:
    """The value, the factor and the reasons in one line."""
    factor = f" by {found.ratio}" if found.ratio is not None else ""
    return f"{found.value}{factor}" + "".join(f"; {each.code}: {each.message}" for each in found.reasons)


def cases() -> list[tuple[str, str, str]]:
    blocks = (block.split("\n? ") for block in LEAVES.read_text("utf-8").strip().split("\n\n"))
    return [(text, *line.partition(" => ")[::2]) for text, *lines in blocks for line in lines]


@pytest.mark.parametrize(("text", "line", "told"), cases())
def test_a_field_holds_what_the_text_says_or_says_why_not(text: str, line: str, told: str) -> None:
    found = read_leaf(text, line)
    assert tell_leaf(found) == told
    assert {each.field for each in found.reasons} <= {"field"}


def test_a_date_that_is_only_about_one_is_no_date_of_a_field() -> None:
    held = read_leaf("It sank around 5 May 2024.", "date - on: 5 May 2024")
    assert held.value == "2024-05-05"
    assert [(each.code, each.message) for each in held.reasons] == [
        ("bound_differs", "the text says about 5 May 2024, the field says exactly 2024-05-05")
    ]
