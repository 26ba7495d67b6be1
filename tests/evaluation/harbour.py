"""A small gold folder, and extractions of its document as different models might give them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from extractor.coverage import cover
from extractor.gate import verify
from extractor.numbers import read_numbers
from extractor.types import Accepted, Bound, Claim, Document, Extraction, Quantity, Rejected, Usage

TEXT = (
    "The harbour board said on Monday that at least 40 boats were damaged. "
    "Two piers collapsed, and repairs may cost up to 3 million euros. The board denied that anyone was to blame."
)


def quoted(words: str) -> dict[str, object]:
    return {"quote": words, "quote_start": TEXT.index(words), "quote_end": TEXT.index(words) + len(words)}


def numbered(surface: str, **fields: object) -> dict[str, object]:
    start = TEXT.index(surface)
    return {"surface": surface, "surface_start": start, "surface_end": start + len(surface), **fields}


GOLD: dict[str, Any] = {
    "file": "docs/harbour.txt",
    "claims": [
        {
            "id": "h#1",
            **quoted("at least 40 boats were damaged"),
            "statement": "At least 40 boats were damaged, the harbour board said.",
            "speaker": "harbour board",
            "subject": "boats",
            "measure": "damaged",
            "quantity": numbered("40", value=40, unit="boats", bound="at_least"),
            "date": None,
        },
        {
            "id": "h#2",
            **quoted("Two piers collapsed"),
            "statement": "Two piers collapsed.",
            "subject": "piers",
            "measure": "collapsed",
            "quantity": numbered("Two", value=2, unit="piers", bound="exact"),
        },
        {
            "id": "h#3",
            **quoted("repairs may cost up to 3 million euros"),
            "statement": "Repairs may cost up to 3 million euros.",
            "subject": "repairs",
            "measure": "cost",
            "quantity": numbered("3 million euros", value=3_000_000, unit="EUR", bound="at_most"),
            "modality": "possible",
        },
        {
            "id": "h#4",
            **quoted("The board denied that anyone was to blame."),
            "statement": "The board denied that anyone was to blame.",
            "speaker": "The board",
        },
    ],
    "unclaimed_numbers": [],
}


def quantity(surface: str, value: int, unit: str, bound: Bound = "exact") -> Quantity:
    return Quantity.model_validate({"surface": surface, "value": value, "unit": unit, "bound": bound})


BOATS = Claim(
    quote="at least 40 boats were damaged",
    speaker="The harbour board",
    subject="boats",
    measure="damage to boats",
    quantity=quantity("40", 40, "boats", "at_least"),
)
PIERS = Claim(quote="Two piers collapsed", subject="boats", quantity=quantity("Two", 2, "piers"))
REPAIRS = Claim(
    quote="repairs may cost up to 3 million euros",
    subject="repairs",
    measure="cost",
    quantity=quantity("3 million euros", 3_000_000, "EUR"),
)


def write_gold(folder: Path, gold: dict[str, Any] = GOLD) -> Path:
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    (folder / "claims").mkdir(exist_ok=True)
    (folder / "docs" / "harbour.txt").write_text(TEXT, "utf-8")
    (folder / "claims" / "harbour.json").write_text(json.dumps(gold), "utf-8")
    return folder


def extraction_of(document: Document, *claims: Claim) -> Extraction:
    verdicts = verify(document, claims)
    accepted = tuple(verdict for verdict in verdicts if isinstance(verdict, Accepted))
    rejected = tuple(verdict for verdict in verdicts if isinstance(verdict, Rejected))
    coverage = cover(read_numbers(document.text), accepted, rejected, {})
    return Extraction(
        path="harbour.txt",
        document=document,
        accepted=accepted,
        rejected=rejected,
        coverage=coverage,
        usage=Usage(model="a model", calls=3, tokens_in=300, tokens_out=60),
    )
