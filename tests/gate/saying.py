"""Claims and verdicts, in few words."""

from __future__ import annotations

from typing import Any

from extractor.gate import verify
from extractor.types import Accepted, Claim, ClaimDate, Evidence, Quantity, Rejected, Verdict


def claim(quote: str, quantity: Quantity | None = None, date: ClaimDate | None = None, **fields: Any) -> Claim:  # noqa: ANN401
    return Claim(quote=quote, quantity=quantity, date=date, **fields)


def number(surface: str, value: str | int | None = None, unit: str | None = None, **fields: Any) -> Quantity:  # noqa: ANN401
    return Quantity.model_validate({"surface": surface, "value": value, "unit": unit, **fields})


def when(value: str, surface: str) -> ClaimDate:
    return ClaimDate(value=value, surface=surface)


def judge(text: str, candidate: Claim) -> Verdict:
    [verdict] = verify(text, [candidate])
    return verdict


def accepted(text: str, candidate: Claim) -> Evidence:
    verdict = judge(text, candidate)
    assert isinstance(verdict, Accepted), verdict.reasons
    return verdict.evidence


def codes(text: str, candidate: Claim) -> list[str]:
    verdict = judge(text, candidate)
    return [reason.code for reason in verdict.reasons] if isinstance(verdict, Rejected) else []
