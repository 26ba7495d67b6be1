"""What the gate accepts in all its test corpora is borne out by the audit, which shares no code with it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from extractor.coverage import conclude
from extractor.gate import verify
from extractor.numbers import read_numbers
from extractor.store.jsonl import to_json
from extractor.types import Claim, Document, Extraction, Usage

from .case_files import directed, stated, swapped
from .claim_lines import lines_of, read_line

AUDIT = Path(__file__).parents[2] / "bench" / "audit.py"
VERDICTS = sorted((Path(__file__).parent / "verdicts").glob("*.txt"))


def corpora() -> Iterator[tuple[str, Claim]]:
    """Every claim of the corpora, with its text."""
    yield from ((text, read_line(text, line)) for path in VERDICTS for text, line, _ in lines_of(path))
    for cases in (*map(swapped, ("roles.txt", "more_roles.txt")), *map(directed, ("directions.txt", "dates.txt"))):
        yield from ((case.text, case.claim) for case in cases if case.true)
    yield from ((case.text, case.claim) for case in stated("assertions.txt") if case.true)


def extraction(text: str, claim: Claim) -> Extraction:
    document = Document(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    verdicts, usage = verify(document, [claim]), Usage(model="none")
    return conclude(None, document, numbers=read_numbers(text), verdicts=verdicts, set_aside={}, usage=usage)


@pytest.mark.timeout(120)
def test_the_audit_finds_nothing_in_the_corpora() -> None:
    spec = importlib.util.spec_from_file_location("audit", AUDIT)
    assert spec
    assert spec.loader
    audit = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(audit)
    found = []
    accepted = 0
    for text, claim in corpora():
        told = extraction(text, claim)
        accepted += len(told.accepted)
        record = json.loads(json.dumps(to_json(told)), parse_float=Fraction)
        faults = audit.record_faults(record, text.encode())
        found += [(text, claim, fault) for fault in faults if not fault.startswith("?")]
    assert found == []
    assert accepted > 250
