"""The number reader against gold documents: what of their numbers is found, and what is read of it.

A folder of gold documents holds `docs/`, the texts, and `claims/`, a JSON file for each: its `claims`, whose
`quantity` and `date` say where a number stands and what it is, and its `unclaimed_numbers`, which say only where.
A number of a claim is right where its span and its value are; one that nobody claims where one number holds all of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extractor.numbers import read_numbers
from extractor.types import Number

Gold = Mapping[str, Any]
CONTEXT = 30
TOLERANCE = 1e-9


@dataclass
class Tally:
    """What of one kind was found, of how many."""

    found: int = 0
    of: int = 0

    def add(self, *, right: bool) -> None:
        """Count one more."""
        self.found += right
        self.of += 1

    def __str__(self) -> str:
        return f"{100 * self.found / self.of:.1f} ({self.found}/{self.of})" if self.of else "-"


@dataclass
class GoldScore:
    """The tallies of one document, and what is missed or misread in it, in words."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def note(self, name: str, error: str, *, right: object) -> None:
        """Count one more, and keep the error if it is one."""
        self.tallies.setdefault(name, Tally()).add(right=bool(right))
        if not right:
            self.errors.append(f"{name}: {error}")

    def note_span(self, name: str, error: str, *, right: object) -> None:
        """Count one more, under its name and among all that are to be right."""
        self.note(name, error, right=right)
        self.tallies.setdefault("right", Tally()).add(right=bool(right))

    def join(self, other: GoldScore) -> None:
        """Add another document's tallies."""
        for name, tally in other.tallies.items():
            mine = self.tallies.setdefault(name, Tally())
            mine.found, mine.of = mine.found + tally.found, mine.of + tally.of


COLUMNS = ("right", "claimed", "unclaimed", "unit", "bound", "cue", "date")
"""`right` is the figure to look at: spans and values of claims, and spans of what nobody claims, together."""


def read_gold(folder: Path) -> Iterator[tuple[str, GoldScore]]:
    """The score of every document of a folder, by its name."""
    for path in sorted((folder / "claims").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        text = (folder / gold["file"]).read_bytes().decode("utf-8")
        yield path.stem, score_gold(text, gold, read_numbers(text))


def score_gold(text: str, gold: Gold, numbers: Sequence[Number]) -> GoldScore:
    """What of the numbers of one gold document was read, and how."""
    score = GoldScore()
    by_span = {(number.start, number.end): number for number in numbers}
    quantities = [claim["quantity"] for claim in gold["claims"] if claim.get("quantity")]
    for quantity in {(each["surface_start"], each["surface_end"]): each for each in quantities}.values():
        _score_quantity(text, quantity, by_span.get((quantity["surface_start"], quantity["surface_end"])), score)
    for token in gold["unclaimed_numbers"]:
        start, end = token["start"], token["start"] + len(token["token"])
        start += not text[start].isalnum()
        held = any(number.start <= start and end <= number.end for number in numbers)
        score.note_span("unclaimed", f"{_shown(text, start, end)} ({token['reason']}) isn't read", right=held)
    dates = [claim["date"] for claim in gold["claims"] if claim.get("date")]
    for date in {(each["surface_start"], each["value"]): each for each in dates if each.get("surface")}.values():
        start, end = date["surface_start"], date["surface_start"] + len(date["surface"])
        read = by_span.get((start, end))
        got = read.date if read else _near(start, end, numbers)
        same = read and read.date == date["value"]
        score.note("date", f"{_shown(text, start, end)} {date['value']} <> {got}", right=same)
    return score


def _score_quantity(text: str, quantity: Gold, read: Number | None, score: GoldScore) -> None:
    start, end = quantity["surface_start"], quantity["surface_end"]
    expected = "/".join(str(quantity[name]) for name in ("value", "min", "max") if quantity.get(name) is not None)
    shown = f"{_shown(text, start, end)} {expected} {quantity['unit']}"
    if read is None:
        score.note_span("claimed", f"{shown} is not read so", right=False)
        return
    same = all(_equal(quantity.get(name), getattr(read, name)) for name in ("value", "min", "max"))
    score.note_span("claimed", f"{shown} <> {read.value} {read.min}/{read.max}", right=same)
    score.note("unit", f"{shown} <> {read.unit}", right=(quantity["unit"] or None) == read.unit)
    score.note("bound", f"{shown} {quantity['bound']} <> {read.bound}", right=quantity["bound"] == read.bound)
    if cue := quantity.get("cue"):
        got = read.cue.of(text) if read.cue else None
        score.note("cue", f"{shown} {cue!r} <> {got!r}", right=cue == got)


def _equal(expected: object, got: object) -> bool:
    if expected is None or got is None or isinstance(expected, str):
        return expected == got
    first, second = float(str(expected)), float(str(got))
    return abs(first - second) <= TOLERANCE * max(abs(first), abs(second))


def _near(start: int, end: int, numbers: Sequence[Number]) -> str:
    """What is read at a span, for an error."""
    return " · ".join(f"{each.surface} {each.date}" for each in numbers if each.start < end and start < each.end)


def _shown(text: str, start: int, end: int) -> str:
    around = f"{text[max(0, start - CONTEXT) : start]}[{text[start:end]}]{text[end : end + CONTEXT]}"
    return " ".join(around.split())
