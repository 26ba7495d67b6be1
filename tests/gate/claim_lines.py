"""Claims in one line: `field value | ...`, as the files of verdicts and questions have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from extractor.types import Claim

_FIELD = re.compile(r" \| (?=(?:quote|number|date|subject|measure|speaker|place|statement|modality) )")


def read_line(text: str, line: str) -> Claim:
    """The claim of a line, about a text that is its quote where it gives none.

    A number is `surface = value; unit; bound` (`30..40` has two ends), a date `value, surface`.
    """
    fields: dict[str, Any] = {"quote": text}
    for part in _FIELD.split(line):
        name, _, said = part.partition(" ")
        if name == "number":
            fields["quantity"] = _quantity(said)
        elif name == "date":
            value, _, surface = said.partition(", ")
            fields["date"] = {"value": value, "surface": surface}
        else:
            fields[name] = said
    return Claim.model_validate(fields)


def _quantity(said: str) -> dict[str, str | None]:
    surface, _, meaning = said.partition(" = ")
    value, unit, bound = [*meaning.split("; "), "", ""][:3]
    low, dots, high = value.partition("..")
    amount = {"min": low or None, "max": high or None} if dots else {"value": value}
    return {"surface": surface, "unit": unit or None, "bound": bound or "exact", **amount}


def lines_of(path: Path) -> Iterator[tuple[str, str, str]]:
    """Text, claim and what is told of it, for every claim of a file."""
    for block in path.read_text("utf-8").strip().split("\n\n"):
        text, *told = block.split("\n? ")
        yield from ((text, *lines.partition("\n  ")[::2]) for lines in told)
