"""Everyday news sentences in seven languages, each with all that has to be read in it: see `news/*.txt`.

A sentence stands at the margin, and under it a line for each number: surface = value, range or date; unit; bound.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number

NEWS = Path(__file__).parent / "news"


def _told(number: Number) -> str:
    """One number as the files have it."""
    value = number.date or (f"{number.min}..{number.max}" if number.value is None else f"{number.value}")
    value = number.kind if value == "None..None" else value
    bound = "" if number.bound == "exact" else number.bound
    return f"{number.surface} = {'; '.join(filter(None, (value, number.unit, bound)))}"


def _sentences() -> list[tuple[str, str, str]]:
    """Language, sentence and its lines, for every sentence of every file."""
    blocks = (
        (path.stem, *block.partition("\n")[::2])
        for path in sorted(NEWS.glob("*.txt"))
        for block in path.read_text("utf-8").strip().split("\n\n")
    )
    return [(code, sentence, numbers) for code, sentence, numbers in blocks]


@pytest.mark.parametrize(("code", "sentence", "numbers"), _sentences())
def test_a_news_sentence_is_read_whole(code: str, sentence: str, numbers: str) -> None:
    assert [_told(number) for number in read_numbers(sentence, language=code)] == [
        line.strip() for line in numbers.splitlines()
    ]
