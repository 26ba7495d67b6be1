"""Whole verdicts, of many claims about a text: the certificate of an accepted one, all reasons against a rejected one.

In `verdicts/*.txt` a text is followed by claims, each with its verdict under it; `claim_lines.py` says how a claim is
written.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.gate import verify
from extractor.types import Proof, Rejected, Verdict

from .claim_lines import lines_of, read_line

FOLDER = Path(__file__).parent / "verdicts"


def _told(verdict: Verdict) -> str:
    if isinstance(verdict, Rejected):
        return "rejected: " + "; ".join(f"{reason.code}: {reason.message}" for reason in verdict.reasons)
    return "accepted: " + "; ".join(_proved(proof) for proof in verdict.proofs if proof.field != "quote")


def _proved(proof: Proof) -> str:
    added = (proof.date, proof.date_basis, proof.claimed and f"for {proof.claimed}", proof.factor)
    return ", ".join(filter(None, (f"{proof.field} {proof.text!r} {proof.compared}", *added)))


@pytest.mark.parametrize(
    ("text", "line", "told"), [line for path in sorted(FOLDER.glob("*.txt")) for line in lines_of(path)]
)
def test_a_claim_is_judged_with_all_that_proves_it_or_all_that_is_wrong(text: str, line: str, told: str) -> None:
    [verdict] = verify(text, [read_line(text, line)])
    assert _told(verdict).strip() == told.strip()
