"""The two founding documents, number by number."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from extractor.numbers import document_date, read_numbers
from extractor.types import Number

SEEDS = Path(__file__).parents[2] / "seeds"
LINE = "date line: December 23, 2024"
URL = (
    "https://www.themoscowtimes.com/2024/12/23/north-korean-soldiers-suffer-1100-casualties-in-ukraine-war-south-korean"
    "-military-says-a87427"
)

Row = tuple[str, int | tuple[int, int | None] | None, str | None, str, str | None, str | None, str | None]

FIRST: list[Row] = [
    ("100", 100, "soldiers", "at_least", "at least", None, None),
    ("several hundred", (200, 999), None, "vague", "several", None, None),
    ("several hundred", (200, 999), "forces", "vague", "several", None, None),
    ("several hundred", (200, 999), "casualties", "vague", "several", None, None),
    ("June", None, None, "exact", None, "XXXX-06", None),
    ("fall", None, None, "exact", None, "XXXX-23", None),
    ("ten thousand", 10000, "soldiers", "more_than", "over", None, None),
    ("December 16", None, None, "exact", None, "XXXX-12-16", None),
    ("December 18", None, None, "exact", None, "XXXX-12-18", None),
    ("200", 200, "soldiers", "more_than", "exceeded", None, None),
    ("the same day", None, None, "exact", None, "XXXX-12-18", "date before it: December 18"),
    ("several hundred", (200, 999), "soldiers", "vague", "several", None, None),
    ("50,000", 50000, "troops", "about", "about", None, None),
    ("December 19", None, None, "exact", None, "XXXX-12-19", None),
    ("December 20", None, None, "exact", None, "XXXX-12-20", None),
    ("100", 100, "soldiers", "at_least", "at least", None, None),
    ("1,000", 1000, None, "exact", None, None, None),
]
SECOND: list[Row] = [
    ("1,100", 1100, "casualties", "exact", None, None, None),
    ("December 23, 2024", None, None, "exact", None, "2024-12-23", None),
    ("1,000", 1000, "soldiers", "more_than", "More than", None, None),
    ("Monday", None, None, "exact", None, "2024-12-23", LINE),
    ("last week", None, None, "exact", None, "2024-W51", LINE),
    ("100", 100, "soldiers", "at_least", "at least", None, None),
    ("December", None, None, "exact", None, "2024-12", LINE),
    ("1,100", 1100, "casualties", "about", "around", None, None),
    ("240mm", 240, "mm", "exact", None, None, None),
    ("170mm", 170, "mm", "exact", None, None, None),
    ("thousands", (2000, None), "troops", "vague", "thousands", None, None),
    ("earlier this year", None, None, "exact", None, "2024", LINE),
    (URL, None, None, "exact", None, None, None),
]


def seed(name: str) -> str:
    return next(SEEDS.glob(f"{name}_*.txt")).read_bytes().decode()


def as_row(text: str, number: Number) -> Row:
    figure: int | tuple[int, int | None] | None = None
    if isinstance(number.value, Decimal):
        figure = int(number.value)
    elif number.min is not None:
        figure = (int(number.min), None if number.max is None else int(number.max))
    cue = number.cue.of(text) if number.cue else None
    return (number.surface, figure, number.unit, number.bound, cue, number.date, number.date_basis)


@pytest.mark.parametrize(("name", "rows"), [("000", FIRST), ("002", SECOND)])
def test_every_number_of_a_seed_is_read(name: str, rows: list[Row]) -> None:
    text = seed(name)
    assert [as_row(text, number) for number in read_numbers(text)] == rows


def test_the_date_line_is_found_where_there_is_one() -> None:
    found = document_date(seed("002"))
    assert found is not None
    assert (found.surface, found.date) == ("December 23, 2024", "2024-12-23")
    assert document_date(seed("000")) is None
