"""True and false claims about passages of every sort: the true ones are accepted, the false ones are not.

In `fair/*.txt` a text is followed by claims that hold (`=`) and claims that don't (`!`), written as `claim_lines.py`
reads them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.gate import verify
from extractor.types import Accepted, Claim, Rejected

from .claim_lines import read_line

FOLDER = Path(__file__).parent / "fair"


def _cases() -> Iterator[tuple[str, str, bool]]:
    for path in sorted(FOLDER.glob("*.txt")):
        text: list[str] = []
        told = False
        for line in path.read_text(encoding="utf-8").splitlines():
            claim = line[:2] in {"= ", "! "}
            text = text if claim else [line] if told else [*text, line]
            told = claim
            if claim:
                yield "\n".join(text).strip(), line[2:], line[0] == "="


@pytest.mark.parametrize(("text", "line", "holds"), list(_cases()))
def test_what_holds_is_accepted_and_nothing_else(text: str, line: str, holds: bool) -> None:  # noqa: FBT001 - a case's mark
    [verdict] = verify(text, [read_line(text, line)])
    why = verdict.reasons if isinstance(verdict, Rejected) else "accepted"
    assert isinstance(verdict, Accepted) == holds, why
    if isinstance(verdict, Rejected):
        assert {reason.field.partition(".")[0] for reason in verdict.reasons} <= set(Claim.model_fields)
