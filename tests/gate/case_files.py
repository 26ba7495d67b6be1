"""The cases in files: a text, and under it what it says (`=`) and what it does not say (`!`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

from extractor.numbers import read_numbers
from extractor.types import Claim, ClaimDate, Number, Quantity

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    """A text, and a claim about it."""

    text: str
    claim: Claim
    true: bool


class Block(NamedTuple):
    """A text, and the lines about it with their marks."""

    text: str
    lines: tuple[tuple[str, str], ...]


def blocks(name: str) -> list[Block]:
    """The texts of a file, each with the lines under it."""
    whole = (FOLDER / name).read_text(encoding="utf-8")
    return [_block(part.splitlines()) for part in re.split(r"\n{2,}", whole) if not part.startswith("#")]


def _block(lines: list[str]) -> Block:
    said = tuple((line[0], line[2:]) for line in lines if line[:2] in {"= ", "! "})
    return Block("\n".join(lines[: len(lines) - len(said)]), said)


def swapped(name: str) -> Iterator[Case]:
    """Each number with its own meaning, and each with the meaning of each other one."""
    for text, lines in blocks(name):
        own = [_read(text, line) for _, line in lines]
        yield from (Case(text, _figure(text, number, meaning), true=True) for number, meaning in own)
        for (number, _), (_, meaning) in permutations(own, 2):
            yield Case(text, _figure(text, number, meaning), true=False)


def directed(name: str) -> Iterator[Case]:
    """Each number with what is said and what is not said of it."""
    for text, lines in blocks(name):
        for mark, line in lines:
            yield Case(text, _figure(text, *_read(text, line)), true=mark == "=")


def stated(name: str) -> Iterator[Case]:
    """Each text with the statements that it bears out, and those that it does not."""
    for text, lines in blocks(name):
        for mark, line in lines:
            yield Case(text, Claim(quote=text.rstrip("."), statement=line), true=mark == "=")


def _read(text: str, line: str) -> tuple[Number, list[str]]:
    surface, *meaning = line.split(" | ")
    numbers = [number for number in read_numbers(text) if number.kind not in {"date", "time", "identifier"}]
    whole = re.compile(rf"(?<![\w.,]){re.escape(surface)}(?![\w]|[.,][0-9])")
    return next(number for number in numbers if whole.search(number.surface)), meaning


def _figure(text: str, number: Number, meaning: list[str]) -> Claim:
    measure, subject, *date = meaning
    quantity = Quantity(
        surface=number.surface,
        value=number.value,
        min=number.min,
        max=number.max,
        unit=number.unit,
        bound=number.bound,
    )
    when = ClaimDate(value=date[0], surface=date[0]) if date else None
    return Claim(quote=_row(text, number), subject=subject, measure=measure, quantity=quantity, date=when)


def _row(text: str, number: Number) -> str:
    """The line of a number, where the text has several; else the text."""
    start = text.rfind("\n", 0, number.start) + 1
    return text[start:].split("\n", 1)[0].rstrip(".")
