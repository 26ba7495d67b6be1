"""True claims on texts in four languages, what else their numbers and dates may be written as, and what they are not.

The promise: change any digit, scale, unit, bound or date of a true claim, and it is rejected; write any of them in
another equal way, and it is accepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from extractor.types import Claim, ClaimDate, Quantity

FILE: Final = Path(__file__).parent / "cases" / "promises.txt"
_BAR: Final = re.compile(r"(?<!\\)\|")


def promises() -> list[tuple[str, Claim]]:
    """Every true claim of the file, with its text."""
    whole = FILE.read_text(encoding="utf-8")
    return [found for block in _blocks(whole) for found in block]


def _blocks(whole: str) -> Iterator[list[tuple[str, Claim]]]:
    text: list[str] = []
    claims: list[str] = []
    for line in [*whole.splitlines(), ""]:
        if line.startswith("= "):
            claims.append(line[2:])
        elif line.startswith("# "):
            continue
        elif claims:
            yield [("\n".join(text).strip() + "\n", _claim(told)) for told in claims]
            text, claims = [line], []
        else:
            text.append(line)


def _claim(line: str) -> Claim:
    quote, surface, value, unit, bound, date = [
        *(part.strip().replace("\\|", "|") for part in _BAR.split(line)),
        "",
        "",
        "",
        "",
        "",
    ][:6]
    low, is_range, high = value.partition("..")
    figure = {"min": low or None, "max": high or None} if is_range else {"value": value}
    quantity = {"surface": surface, "unit": unit or None, "bound": bound or "exact", **figure}
    when, _, words = date.partition(" @ ")
    return Claim(
        quote=quote,
        quantity=Quantity.model_validate(quantity),
        date=ClaimDate(value=when, surface=words) if when else None,
    )
