"""Whole verdicts, of many claims about a text: the certificate of an accepted one, all reasons against a rejected one.

In `verdicts/*.txt` a text is followed by claims, each with its verdict under it. A claim is `? field value | ...`, a
number is `surface = value; unit; bound` (`30..40` has two ends), a date `value, surface`; the quote is the whole text
where none is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor.gate import verify
from extractor.types import Claim, Proof, Rejected, Verdict

FOLDER = Path(__file__).parent / "verdicts"
FIELD = re.compile(r" \| (?=(?:quote|number|date|subject|measure|speaker|place|statement|modality) )")


def _claim(text: str, line: str) -> Claim:
    fields: dict[str, Any] = {"quote": text}
    for part in FIELD.split(line):
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


def _told(verdict: Verdict) -> str:
    if isinstance(verdict, Rejected):
        return "rejected: " + "; ".join(f"{reason.code}: {reason.message}" for reason in verdict.reasons)
    return "accepted: " + "; ".join(_proved(proof) for proof in verdict.proofs if proof.field != "quote")


def _proved(proof: Proof) -> str:
    added = (proof.date, proof.date_basis, proof.claimed and f"for {proof.claimed}", proof.factor)
    return ", ".join(filter(None, (f"{proof.field} {proof.text!r} {proof.compared}", *added)))


def _verdicts() -> Iterator[tuple[str, str, str]]:
    """Text, claim and verdict, for every claim of every file."""
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            text, *told = block.split("\n? ")
            yield from ((text, *lines.partition("\n  ")[::2]) for lines in told)


@pytest.mark.parametrize(("text", "line", "told"), list(_verdicts()))
def test_a_claim_is_judged_with_all_that_proves_it_or_all_that_is_wrong(text: str, line: str, told: str) -> None:
    [verdict] = verify(text, [_claim(text, line)])
    assert _told(verdict).strip() == told.strip()
