"""Sentences full of numbers, each with the whole reading of every one, and nothing else: see `whole/*.txt`.

A sentence stands at the margin, and under it a line for each number: surface = kind; value; ends; unit; date; what the
date rests on; bound and the words that carry it; doubt; readings, as far as it has them. The sentences of `dated-*.txt`
stand in a document of Tuesday, 4 March 2025. In a sentence with many numbers each also shows what its neighbours,
which are near and not its own, don't do to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number

WHOLE = Path(__file__).parent / "whole"
LINE = "A quiet harbour\n\nTuesday, 4 March 2025\n\n"


def _told(number: Number, text: str) -> str:
    """One number as the files have it."""
    return f"{number.surface} = {'; '.join(_parts(number, text))}"


def _parts(number: Number, text: str) -> Iterator[str]:
    yield number.kind
    if number.value is not None:
        yield f"{number.value}"
    if number.min is not None or number.max is not None:
        yield f"{number.min}..{number.max}"
    yield from filter(None, (number.unit, number.date))
    if number.date_basis:
        yield f"by {number.date_basis}"
    if number.cue or number.bound != "exact":
        yield f"{number.bound} ({number.cue.of(text)})" if number.cue else number.bound
    if number.doubt:
        yield f"{number.doubt}; {' or '.join(map(str, number.readings))}"


def _sentences() -> Iterator[tuple[str, str, str]]:
    """File, sentence and its lines, for every sentence of every file."""
    for path in sorted(WHOLE.glob("*.txt")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            yield (path.stem, *block.partition("\n")[::2])


@pytest.mark.parametrize(("name", "sentence", "lines"), list(_sentences()))
def test_every_number_of_a_full_sentence_is_read_whole(name: str, sentence: str, lines: str) -> None:
    head = LINE if name.startswith("dated") else ""
    numbers = read_numbers(head + sentence, language=name.removeprefix("dated-"))
    found = [_told(number, head + sentence) for number in numbers if number.start >= len(head)]
    assert found == [line.strip() for line in lines.splitlines()]
