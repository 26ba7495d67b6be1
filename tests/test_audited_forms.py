"""The audit of filled forms: no fault in true ones, every kind of planted fault found."""

from __future__ import annotations

import copy
import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractor import extract, prove
from extractor.store.jsonl import to_json
from extractor.store.output import rewrite
from extractor.store.parts import FILLED
from extractor.types import Document
from tests.test_audit import AUDIT, ROOT, faults

Record = dict[str, Any]
TEXT = """\
Molde, 14 March 2024

The yard of Hansen built 12 boats for \u20ac3.5 million in 2019. More than 40 welders worked there for 90 minutes,
and the hull is 240 cm wide; 5 percent of the steel was lost. The yard closes on 3 May.
"""
SCHEMA: Record = {
    "properties": {
        "yard": {"type": "string", "verbatim": True},
        "about": {"type": "string"},
        "boats": {"type": "integer"},
        "price": {"type": "number", "unit": "EUR"},
        "year": {"type": "integer"},
        "welders": {"type": "integer"},
        "welders_bound": {"type": "string"},
        "width": {"type": "number", "unit": "m"},
        "lost": {"type": "number", "unit": "percent"},
        "closes": {"type": "string", "format": "date"},
        "shift": {"type": "string", "format": "duration"},
    }
}
FORM: Record = {
    "yard": "The yard of Hansen",
    "about": "12 boats of Hansen",
    "boats": 12,
    "price": 3500000,
    "year": 2019,
    "welders": 40,
    "welders_bound": "more_than",
    "width": 2.4,
    "lost": 5,
    "closes": "2024-05-03",
    "shift": "PT5400S",
}


@pytest.fixture(scope="module")
def record() -> Record:
    document = Document(text=TEXT, sha256=hashlib.sha256(TEXT.encode()).hexdigest())
    filled = prove(document, FORM, SCHEMA)
    assert [leaf for leaf in filled.all_leaves if not leaf.proved] == []
    return to_json(filled)


def test_a_true_form_has_no_faults(record: Record) -> None:
    assert faults(record, TEXT.encode()) == []


@pytest.mark.parametrize(
    ("document", "schema"),
    [("seeds/002_de53d78b7fab1b14.txt", "casualty-report"), ("docs/examples/norvale.txt", "earnings")],
)
def test_the_forms_of_the_docs_have_no_faults(document: str, schema: str) -> None:
    filled = extract(ROOT / document, schema=schema, replay=ROOT / "cassettes" / "forms")
    assert faults(to_json(filled), (ROOT / document).read_bytes()) == []


def line(record: Record, path: str) -> Record:
    found: Record = record["leaves"][path]["proof"]
    return found


def revalued(record: Record, path: str, value: object, read: object = None) -> bool:
    """Another value, told alike by object, field and certificate."""
    record["object"][path] = record["leaves"][path]["value"] = value
    line(record, path)["value"] = value if read is None else read
    return True


def moved(record: Record, path: str, start: int, end: int) -> bool:
    """A field's number somewhere else, with the text that stands there."""
    span = {"start": line(record, path)["span"]["start"] + start, "end": line(record, path)["span"]["end"] + end}
    text = record["document"]["text"][span["start"] : span["end"]]
    line(record, path).update(span=span, text=text)
    record["leaves"][path]["span"] = span
    return True


def rebounded(record: Record, bound: str) -> None:
    line(record, "welders")["bound"] = record["object"]["welders_bound"] = bound


FAULTS: dict[str, Callable[[Record], object]] = {
    "another file": lambda r: r["document"].update(sha256="0" * 64),
    "object's figure changed": lambda r: r["object"].update(boats=13),
    "object's date changed": lambda r: r["object"].update(closes="2024-05-04"),
    "object's words changed": lambda r: r["object"].update(yard="The yard of Hanson"),
    "object's figure dropped": lambda r: r["object"].update(boats=None),
    "figure made in the object": lambda r: r["object"].update(cranes=7),
    "figure made in words": lambda r: r["object"].update(about="13 boats of Hansen"),
    "field's value changed": lambda r: r["leaves"]["boats"].update(value=13),
    "digit changed everywhere": lambda r: revalued(r, "boats", 13),
    "scale dropped": lambda r: revalued(r, "price", 3.5),
    "year changed everywhere": lambda r: (revalued(r, "year", 2018), line(r, "year").update(date="2018", value=None)),
    "value of the certificate changed": lambda r: line(r, "boats").update(value=13),
    "factor changed": lambda r: line(r, "width").update(factor="10"),
    "conversion left out": lambda r: revalued(r, "width", 240, 240),
    "percent made of a count": lambda r: line(r, "boats").update(unit="percent"),
    "words changed": lambda r: line(r, "boats").update(text="13"),
    "other words": lambda r: moved(r, "yard", 0, -1),
    "number cut": lambda r: (moved(r, "boats", 1, 0), revalued(r, "boats", 2)),
    "span shifted": lambda r: moved(r, "boats", 3, 3),
    "field about another span": lambda r: r["leaves"]["boats"].update(span={"start": 0, "end": 5}),
    "bound not told": lambda r: r["object"].update(welders_bound="exact"),
    "bound dropped": lambda r: rebounded(r, "exact"),
    "day changed everywhere": lambda r: (
        revalued(r, "closes", "2024-05-04"),
        line(r, "closes").update(date="2024-05-04", value=None),
    ),
    "basis made up": lambda r: line(r, "closes").update(date_basis="date line: 14 April 2024"),
    "duration changed": lambda r: r["leaves"]["shift"].update(value="PT5460S"),
    "no certificate": lambda r: r["leaves"]["boats"].update(proof=None),
    "field taken out": lambda r: r["leaves"].pop("boats"),
    "last field taken out": lambda r: r["leaves"].pop("shift"),
    "number not covered": lambda r: r["coverage"]["numbers"].pop(1),
    "covered by another field": lambda r: r["coverage"]["numbers"][1].update(claim=7),
}


@pytest.mark.parametrize("plant", FAULTS.values(), ids=FAULTS.keys())
def test_every_planted_fault_is_found(record: Record, plant: Callable[[Record], object]) -> None:
    faulty = copy.deepcopy(record)
    plant(faulty)
    assert faulty != record
    assert faults(faulty, TEXT.encode())


def test_the_command_audits_the_forms_of_a_folder(tmp_path: Path) -> None:
    seed = ROOT / "seeds" / "002_de53d78b7fab1b14.txt"
    filled = extract(seed, schema="casualty-report", replay=ROOT / "cassettes" / "forms")
    rewrite(tmp_path, [filled.model_copy(update={"path": seed.name})], FILLED)
    command = [sys.executable, "-I", str(AUDIT), str(tmp_path), "--root", str(seed.parent)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"1 documents, 0 claims, {len(filled.leaves)} fields: 0 faults; not re-read: ")
