"""The audit, which shares no code with what it audits: no fault in true runs, every kind of planted fault found."""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from extractor import extract, read_numbers, verify
from extractor.coverage import conclude
from extractor.store.jsonl import to_json
from extractor.store.output import rewrite
from extractor.types import Accepted, Claim, Document, Extraction, Usage

ROOT = Path(__file__).parent.parent
AUDIT = ROOT / "bench" / "audit.py"
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
Record = dict[str, Any]

TEXT = """\
Bergen, 14 March 2024

The port of Bergen unloaded at least 1,250 crates of herring on Tuesday, harbour master Ida Lund said. Some 3.5 percent
of them had spoiled. Repairs of quay 7 cost between 20 and 30 million euros. The crane lifts 240 mm plates, and
twenty-four sailors from 12 ships watched. Bergen beat Molde 2-1 in May 2019. Prices rose 0.25 points, and losses
were -4.5 tonnes.
Over 1.5 million litres of ice water, a third of it salt, ran off.
"""


def quantity(surface: str, value: float | str | None, unit: str | None, bound: str = "exact", **ends: float) -> Record:
    return {"surface": surface, "value": value, "unit": unit, "bound": bound, **ends}


CLAIMS = [
    {
        "quote": "The port of Bergen unloaded at least 1,250 crates of herring on Tuesday",
        "statement": "The port of Bergen unloaded at least 1250 crates on Tuesday.",
        "speaker": "Ida Lund",
        "subject": "port of Bergen",
        "measure": "unloaded",
        "quantity": quantity("1,250", 1250, "crates", "at_least"),
        "date": {"value": "2024-03-12", "surface": "Tuesday"},
    },
    {
        "quote": "Some 3.5 percent\nof them had spoiled",
        "measure": "spoiled",
        "quantity": quantity("3.5 percent", 3.5, "percent", "about"),
    },
    {
        "quote": "Repairs of quay 7 cost between 20 and 30 million euros",
        "subject": "quay 7",
        "quantity": quantity("20 and 30 million euros", None, "EUR", "range", min=20000000, max=30000000),
    },
    {"quote": "The crane lifts 240 mm plates", "quantity": quantity("24 cm", 24, "cm")},
    {"quote": "twenty-four sailors from 12 ships", "quantity": quantity("24", 24, "sailors")},
    {
        "quote": "Bergen beat Molde 2-1 in May 2019",
        "quantity": quantity("2-1", "2-1", None),
        "date": {"value": "2019-05", "surface": "May 2019"},
    },
    {"quote": "losses were -4.5 tonnes", "quantity": quantity("-4.5 tonnes", -4.5, "tonnes")},
    {"quote": "Over 1.5 million litres", "quantity": quantity("1.5 million litres", 1500000, "litres", "more_than")},
]


def run(text: str, claims: list[Record], *, derived: bool = False, date: str | None = None) -> Extraction:
    data = text.encode()
    document = Document(text=text, name="port.txt", sha256=hashlib.sha256(data).hexdigest(), date=date)
    told = [Claim.model_validate_json(json.dumps(claim)) for claim in claims]
    verdicts = verify(document, told, derived=derived)
    assert [verdict for verdict in verdicts if not isinstance(verdict, Accepted)] == []
    numbers = read_numbers(text, date=date)
    usage = Usage(model="none")
    return conclude("port.txt", document, numbers=numbers, verdicts=verdicts, set_aside={}, usage=usage)


@pytest.fixture(scope="module")
def record() -> Record:
    return to_json(run(TEXT, CLAIMS))


def faults(record: Record, data: bytes) -> list[str]:
    spec = importlib.util.spec_from_file_location("audit", AUDIT)
    assert spec
    assert spec.loader
    audit = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(audit)
    parsed = json.loads(json.dumps(record), parse_float=Fraction)
    return [fault for fault in audit.record_faults(parsed, data) if not fault.startswith("?")]


def test_a_true_run_has_no_faults(record: Record) -> None:
    assert faults(record, TEXT.encode()) == []


OTHERS = {
    "Kiel, 3. Mai 2021\n\nIm April lagen 12,5 Millionen Tonnen Kohle im Hafen, mindestens 3 % mehr als 2020.": [
        {"quote": "12,5 Millionen Tonnen Kohle", "quantity": quantity("12,5 Mio. t", 12500000, "Tonnen")},
        {"quote": "mindestens 3 % mehr als 2020", "quantity": quantity("3 %", 3, "percent", "at_least")},
    ],
    "Brest, le 3 mai 2021\n\nPlus de 4 200 marins, soit 12,5 % de la flotte, ont signé en avril 2021.": [
        {"quote": "Plus de 4 200 marins", "quantity": quantity("4200", 4200, "marins", "more_than")},
        {
            "quote": "soit 12,5 % de la flotte, ont signé en avril 2021",
            "quantity": quantity("12,5 %", 12.5, "percent"),
            "date": {"value": "2021-04", "surface": "avril 2021"},
        },
    ],
    "Vigo, 3 de mayo de 2021\n\nAl menos 1.300 marineros y casi dos millones de euros quedaron en el puerto 4.": [
        {"quote": "Al menos 1.300 marineros", "quantity": quantity("1300", 1300, "marineros", "at_least")},
        {"quote": "casi dos millones de euros", "quantity": quantity("2 millones", 2000000, "EUR", "about")},
    ],
}


@pytest.mark.parametrize("text", OTHERS, ids=["de", "fr", "es"])
def test_true_runs_in_other_languages_have_no_faults(text: str) -> None:
    assert faults(to_json(run(text, OTHERS[text])), text.encode()) == []


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_seeds_have_no_faults(seed: Path) -> None:
    assert faults(to_json(extract(seed, replay=ROOT / "cassettes")), seed.read_bytes()) == []


def line(record: Record, claim: int, field: str) -> Record:
    proofs = record["accepted"][claim]["proofs"]
    return next(proof for proof in proofs if proof["field"] == field)


def moved(record: Record, claim: int, field: str, by: int = 1, *, ends: tuple[str, ...] = ("start", "end")) -> None:
    """A line's span somewhere else, with the text that stands there, and the evidence with it."""
    proof = line(record, claim, field)
    for end in ends:
        proof["span"][end] += by
    proof["text"] = record["document"]["text"][proof["span"]["start"] : proof["span"]["end"]]
    record["accepted"][claim]["evidence"][field] = proof["span"]


def revalued(record: Record, claim: int, value: float | str, end: str = "value") -> None:
    """Another value, told alike by claim and certificate."""
    record["accepted"][claim]["claim"]["quantity"][end] = value
    line(record, claim, "quantity")[end] = value


def rebounded(record: Record, claim: int, bound: str) -> None:
    record["accepted"][claim]["claim"]["quantity"]["bound"] = bound
    line(record, claim, "quantity")["bound"] = bound


def redated(record: Record, claim: int, value: str) -> None:
    record["accepted"][claim]["claim"]["date"]["value"] = value
    line(record, claim, "date")["date"] = value


def claimed(record: Record, claim: int) -> Record:
    found: Record = record["accepted"][claim]["claim"]
    return found


def scale_cut_off(record: Record) -> None:
    moved(record, 7, "quantity", -15, ends=("end",))
    revalued(record, 7, 1.5)


FAULTS: dict[str, Callable[[Record], object]] = {
    "another file": lambda r: r["document"].update(sha256="0" * 64),
    "another text": lambda r: r["document"].update(text=r["document"]["text"].replace("crane", "crate")),
    "span shifted": lambda r: line(r, 0, "quantity")["span"].update(start=line(r, 0, "quantity")["span"]["start"] - 1),
    "span shifted with its words": lambda r: moved(r, 0, "quantity", 1),
    "span of nothing": lambda r: moved(r, 0, "quantity", -5, ends=("end",)),
    "span outside the document": lambda r: line(r, 0, "quantity")["span"].update(start=99998, end=99999),
    "words changed": lambda r: line(r, 0, "quantity").update(text="1,251"),
    "words of the bound changed": lambda r: line(r, 0, "quantity.bound").update(text="at most"),
    "number cut at its end": lambda r: moved(r, 0, "quantity", -1, ends=("end",)),
    "number cut at its start": lambda r: moved(r, 0, "quantity", 2, ends=("start",)),
    "number cut at its decimals": lambda r: moved(r, 1, "quantity", 2, ends=("start",)),
    "number word cut": lambda r: moved(r, 4, "quantity", -1, ends=("end",)),
    "digit changed": lambda r: revalued(r, 0, 1251),
    "zero added": lambda r: revalued(r, 0, 12500),
    "thousands taken for decimals": lambda r: revalued(r, 0, 1.25),
    "decimals changed": lambda r: revalued(r, 1, 3.4),
    "decimals lost": lambda r: revalued(r, 1, 35),
    "scale dropped": lambda r: revalued(r, 2, 20, "min"),
    "end of a range changed": lambda r: revalued(r, 2, 40000000, "max"),
    "end of a range dropped": lambda r: claimed(r, 2)["quantity"].update(min=None),
    "scale changed": lambda r: revalued(r, 7, 1500),
    "scale cut off": scale_cut_off,
    "number word changed": lambda r: revalued(r, 4, 25),
    "score turned": lambda r: revalued(r, 5, "1-2"),
    "sign dropped": lambda r: revalued(r, 6, 4.5),
    "sign made": lambda r: revalued(r, 0, -1250),
    "claim's value changed": lambda r: claimed(r, 0)["quantity"].update(value=1251),
    "factor changed": lambda r: line(r, 3, "quantity").update(factor="100"),
    "factors changed": lambda r: (
        line(r, 3, "quantity").update(factor="100"),
        line(r, 3, "quantity.unit").update(factor="100"),
        claimed(r, 3)["quantity"].update(value=2.4),
    ),
    "unit changed": lambda r: claimed(r, 0)["quantity"].update(unit="barrels"),
    "converted unit changed": lambda r: claimed(r, 3)["quantity"].update(unit="m"),
    "percent made of a count": lambda r: line(r, 4, "quantity").update(unit="percent"),
    "bound changed": lambda r: claimed(r, 0)["quantity"].update(bound="at_most"),
    "bound changed everywhere": lambda r: rebounded(r, 0, "at_most"),
    "bound softened": lambda r: rebounded(r, 0, "about"),
    "bound dropped": lambda r: rebounded(r, 0, "exact"),
    "bound made": lambda r: rebounded(r, 4, "at_least"),
    "short bound word dropped": lambda r: rebounded(r, 7, "exact"),
    "day changed": lambda r: claimed(r, 0)["date"].update(value="2024-03-13"),
    "year changed everywhere": lambda r: redated(r, 5, "2018-05"),
    "month changed everywhere": lambda r: redated(r, 5, "2019-06"),
    "basis made up": lambda r: line(r, 0, "date").update(date_basis="date line: 14 April 2024"),
    "quote moved": lambda r: moved(r, 0, "quote", 5),
    "quote changed": lambda r: claimed(r, 0).update(quote="The port of Bergen unloaded at most 1,250 crates"),
    "quote of another claim": lambda r: claimed(r, 3).update(quote=claimed(r, 4)["quote"]),
    "number from outside its quote": lambda r: (
        line(r, 3, "quantity").update(copy.deepcopy(line(r, 4, "quantity"))),
        r["accepted"][3]["evidence"].update(quantity=line(r, 4, "quantity")["span"]),
        claimed(r, 3)["quantity"].update(unit=None, value=24),
    ),
    "speaker changed": lambda r: claimed(r, 0).update(speaker="Ida Lunde"),
    "digits in a name changed": lambda r: claimed(r, 2).update(subject="quay 8"),
    "digits in the statement changed": lambda r: claimed(r, 0).update(statement="The port unloaded 1350 crates."),
    "digits in the statement added": lambda r: claimed(r, 3).update(statement="The crane lifts 5 plates."),
    "figure in the statement not what is said": lambda r: line(r, 0, "statement").update(value=1350),
    "evidence elsewhere": lambda r: r["accepted"][0]["evidence"]["quantity"].update(start=1, end=2),
    "evidence outside the document": lambda r: r["accepted"][0]["evidence"]["speaker"].update(start=9998, end=9999),
    "certificate without the figure": lambda r: r["accepted"][0]["proofs"].remove(line(r, 0, "quantity")),
    "certificate without the date": lambda r: r["accepted"][0]["proofs"].remove(line(r, 0, "date")),
    "no certificate": lambda r: r["accepted"][0].update(proofs=[]),
    "number not covered": lambda r: r["coverage"]["numbers"].pop(3),
    "digits not covered": lambda r: r["coverage"]["numbers"][3]["number"].update(start=200, end=201, surface="x"),
    "covered number elsewhere": lambda r: r["coverage"]["numbers"][3]["number"].update(surface="9"),
    "claim told twice": lambda r: r["accepted"].append(r["accepted"][0]),
    "claim told twice with another quote": lambda r: r["accepted"].append(
        {**r["accepted"][3], "claim": {**claimed(r, 3), "quote": "crane lifts 240 mm plates"}}
    ),
}


@pytest.mark.parametrize("plant", FAULTS.values(), ids=FAULTS.keys())
def test_every_planted_fault_is_found(record: Record, plant: Callable[[Record], object]) -> None:
    faulty = copy.deepcopy(record)
    plant(faulty)
    assert faulty != record
    assert faults(faulty, TEXT.encode())


def test_a_derived_figure_is_counted_and_its_operands_are_audited() -> None:
    text = "The mill lost 40 sacks of 800 sacks."
    of = [{"start": 14, "end": 16}, {"start": 26, "end": 29}]
    figure = {**quantity("5 %", 5, "percent"), "derivation": {"operation": "share", "of": of}}
    stated = {"quote": "The mill lost 40 sacks", "quantity": figure, "statement": "It lost 5 percent."}
    derived = to_json(run(text, [stated], derived=True))
    assert faults(derived, text.encode()) == []
    line(derived, 0, "derivation")["value"] = 41
    assert faults(derived, text.encode()) == ["claim 1: derivation: '40' is not [41]"]


def test_parts_are_audited_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.store.output.PART", 1)
    (tmp_path / "port.txt").write_bytes(TEXT.encode())
    rewrite(tmp_path / "out", [run(TEXT, CLAIMS)] * 2)
    command = [sys.executable, "-I", str(AUDIT), str(tmp_path / "out"), "--root", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stdout.startswith(f"2 documents, {2 * len(CLAIMS)} claims, 0 fields: 0 faults")


def test_the_command_audits_a_folder_beside_its_files(tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_bytes(TEXT.encode())
    rewrite(tmp_path / "out", [run(TEXT, CLAIMS)])
    command = [sys.executable, "-I", str(AUDIT), str(tmp_path / "out"), "--root", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"1 documents, {len(CLAIMS)} claims, 0 fields: 0 faults; not re-read: ")
    (tmp_path / "port.txt").write_bytes(TEXT.replace("herring", "haddock").encode())
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("port.txt: the file is not the one that was read\n1 documents")


def test_it_is_short_and_shares_nothing_with_what_it_audits() -> None:
    for file in (AUDIT, AUDIT.with_name("audit_forms.py")):
        rows = [row.strip() for row in file.read_text("utf-8").splitlines()]
        assert len(rows) < 200
        imported = {row.split()[1].partition(".")[0] for row in rows if row.startswith(("import ", "from "))}
        assert imported - {"audit", "audit_forms"} <= sys.stdlib_module_names


def test_a_year_that_the_user_gave_is_one_that_the_record_has() -> None:
    text = "The mill burned down on 20 December. On the same day 40 sacks were lost."
    lost = {
        "quote": "On the same day 40 sacks were lost",
        "quantity": quantity("40", 40, "sacks"),
        "date": {"value": "2024-12-20", "surface": "the same day"},
    }
    dated = to_json(run(text, [lost], date="2024-12-23"))
    assert line(dated, 0, "date")["date_basis"] == "date before it: 20 December; given date: 2024-12-23"
    assert faults(dated, text.encode()) == []
    dated["document"]["date"] = None
    assert faults(dated, text.encode())
