"""What a run stored is put through the gate again: nothing is asked, nothing gets lost, and what changed is told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from extractor import extract, read_extractions, rejudge
from extractor.cli import main
from extractor.coverage import UNCLAIMED, conclude
from extractor.gate import inquiries, verify
from extractor.numbers import read_numbers
from extractor.rejudging import rejudged
from extractor.store.output import rewrite
from extractor.store.parts import EXTRACTIONS
from extractor.types import (
    Accepted,
    Claim,
    Document,
    Evidence,
    Extraction,
    Quantity,
    Reason,
    Rejected,
    Usage,
)

ROOT = Path(__file__).parent.parent
TEXT = "The storm felled 200 oaks and 30 masts of the Third Brigade. It sank 8 boats. It sank 8 boats."


def claim(number: str, subject: str, measure: str = "felled", quote: str = "") -> Claim:
    return Claim(
        quote=quote or TEXT[: TEXT.index(" It sank")],
        subject=subject,
        measure=measure,
        quantity=Quantity(surface=number, value=Decimal(number), unit=subject),
        statement=f"{subject}, {measure}: {number}",
    )


OAKS, MASTS, ZEBRAS = claim("200", "oaks"), claim("30", "masts"), claim("30", "zebras", "galloping")
BOATS = claim("8", "boats", "sank", "It sank 8 boats.")
ASIDE = {TEXT.index("Third"): "part of a name"}


def extraction(*claims: Claim, aside: Mapping[int, str] = ASIDE) -> Extraction:
    return conclude(
        "storm.txt",
        Document(text=TEXT, name="storm.txt", sha256="00"),
        numbers=read_numbers(TEXT),
        verdicts=verify(TEXT, claims, verbatim=True),
        set_aside=aside,
        usage=Usage(model="m", calls=2, tokens_in=30),
    )


def otherwise(good: Extraction) -> Extraction:
    """What a worse gate made of OAKS, ZEBRAS and MASTS: wrong about the first two, and about why it rejects none."""
    oaks, masts = good.accepted
    (zebras,) = good.rejected
    wrong = Rejected(claim=oaks.claim, reasons=(Reason(code="value_differs", field="quantity.value", message="no"),))
    right = Accepted(claim=zebras.claim, evidence=zebras.evidence)
    return good.model_copy(update={"accepted": (right, masts), "rejected": (wrong,)})


@pytest.mark.parametrize(
    "claims", [(OAKS, MASTS, BOATS, BOATS), (MASTS, OAKS), (BOATS, ZEBRAS, OAKS), (ZEBRAS, ZEBRAS), ()]
)
def test_what_was_just_judged_is_judged_the_same(claims: tuple[Claim, ...]) -> None:
    judged = extraction(*claims)
    assert rejudge(judged) == judged
    assert rejudged(judged).changes == ()


@pytest.mark.parametrize("seed", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.stem)
def test_a_seed_is_judged_the_same(seed: Path) -> None:
    extracted = extract(seed, replay=ROOT / "cassettes")
    assert rejudge(extracted) == extracted


def test_a_better_gate_corrects_an_old_run_and_says_what_it_corrected() -> None:
    good = extraction(OAKS, ZEBRAS, MASTS)
    anew = rejudged(otherwise(good))
    assert [verdict.claim.subject for verdict in anew.extraction.accepted] == ["oaks", "masts"]
    assert [verdict.claim.subject for verdict in anew.extraction.rejected] == ["zebras"]
    assert [(change.kind, change.now.claim.subject) for change in anew.changes] == [
        ("now_accepted", "oaks"),
        ("no_longer_accepted", "zebras"),
    ]
    assert anew.extraction.coverage == good.coverage


def test_other_reasons_are_a_change_and_other_words_for_them_are_none() -> None:
    good = extraction(ZEBRAS)
    (zebras,) = good.rejected
    for update, kinds in (
        ({"code": "speaker_not_in_text"}, ["other_reasons"]),
        ({"message": "zebras? no"}, []),
    ):
        reasons = (zebras.reasons[0].model_copy(update=update), *zebras.reasons[1:])
        old = good.model_copy(update={"rejected": (zebras.model_copy(update={"reasons": reasons}),)})
        anew = rejudged(old)
        assert [change.kind for change in anew.changes] == kinds
        assert anew.extraction == good


def test_what_a_table_calls_an_identifier_stays_one() -> None:
    judged = extraction(OAKS, aside={TEXT.index("30"): "identifier"})
    assert rejudge(judged) == judged


def test_what_the_model_set_aside_stays_so_and_what_rules_said_is_said_again() -> None:
    judged = extraction(OAKS)
    reasons = {covered.number.surface: covered.reason for covered in judged.coverage.numbers}
    assert (reasons["Third"], reasons["30"]) == ("part of a name", UNCLAIMED)
    stale = judged.coverage.model_copy(
        update={"numbers": tuple(each for each in judged.coverage.numbers if each.number.surface != "30")}
    )
    assert rejudge(judged.model_copy(update={"coverage": stale})).coverage == judged.coverage


def test_first_attempts_and_costs_stay_in_the_record() -> None:
    judged = extraction(OAKS, MASTS)
    first = Rejected(claim=ZEBRAS, reasons=(Reason(code="subject_not_in_text", field="subject", message="no"),))
    oaks, masts = judged.accepted
    repaired = judged.model_copy(update={"accepted": (oaks, masts.model_copy(update={"first": first}))})
    assert rejudge(repaired) == repaired
    assert rejudge(repaired).usage == Usage(model="m", calls=2, tokens_in=30)


def by_a_model(claim: Claim, text: str) -> Extraction:
    """A claim that rules accept, rejected by a model's word."""
    [accepted] = verify(text, [claim], verbatim=True)
    assert isinstance(accepted, Accepted)
    reason = Reason(code="bound_to_other_number", field="measure", message="a model judged so", by="model")
    return conclude(
        None,
        Document(text=text, sha256="00"),
        numbers=read_numbers(text),
        verdicts=[Rejected(claim=claim, reasons=(reason,), evidence=accepted.evidence)],
        set_aside={},
        usage=Usage(model="m"),
    )


def test_what_a_model_settled_stays_so_as_long_as_rules_leave_it_open() -> None:
    text = "The union says 6,000 workers marched; police counted 2,500 of them."
    quantity = Quantity(surface="2,500", value=Decimal(2500))
    marchers = Claim(quote=text, subject="marchers", measure="number according to authorities", quantity=quantity)
    judged = by_a_model(marchers, text)
    assert inquiries(judged.document, verify(text, [marchers], verbatim=True))
    assert rejudge(judged) == judged
    sure = by_a_model(OAKS, TEXT)
    assert not inquiries(sure.document, verify(TEXT, [OAKS], verbatim=True))
    assert [change.kind for change in rejudged(sure).changes] == ["now_accepted"]


def test_claims_of_the_same_sentence_said_twice_keep_their_places() -> None:
    first, second = rejudge(extraction(BOATS, BOATS)).accepted
    assert first.evidence.quantity != second.evidence.quantity


def stored(folder: Path, *extractions: Extraction) -> Path:
    rewrite(folder, extractions)
    return folder


def test_the_command_takes_a_run_in_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("extractor.store.output.PART", 1)
    out = stored(tmp_path / "out", otherwise(extraction(OAKS, ZEBRAS, MASTS)), extraction(OAKS))
    assert main(["verify", str(out), "--write"]) == 0
    assert f"written to {out}\n" in capsys.readouterr().out
    assert sorted(path.name for path in out.iterdir()) == [
        "extractions-00001-of-00002.jsonl",
        "extractions-00002-of-00002.jsonl",
    ]
    assert list(read_extractions(out)) == [extraction(OAKS, ZEBRAS, MASTS), extraction(OAKS)]


def test_the_command_shows_what_changed_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = otherwise(extraction(OAKS, ZEBRAS, MASTS))
    out = stored(tmp_path / "out", old, extraction(OAKS))
    assert main(["verify", str(out)]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "storm.txt"
    assert shown[1:4] == [
        "now accepted: oaks, felled: 200",
        "     before: value_differs: no",
        "no longer accepted: zebras, galloping: 30",
    ]
    assert any(line.startswith("     subject_not_in_text: the document does not mention ‘zebras’") for line in shown)
    assert shown[-2:] == [
        "2 documents, 4 claims: 1 no longer accepted, 1 now accepted, 2 as before",
        "nothing written: --write keeps what the gate says now",
    ]
    assert next(read_extractions(out / EXTRACTIONS)) == old


def test_with_write_the_run_is_as_the_gate_says_now(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = extraction(OAKS, ZEBRAS, MASTS)
    out = stored(tmp_path / "out", otherwise(good), good)
    assert main(["verify", str(out), "--write"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"written to {out / EXTRACTIONS}"
    assert list(read_extractions(out / EXTRACTIONS)) == [good, good]
    assert main(["verify", str(out)]) == 0
    assert "2 documents, 6 claims: 6 as before" in capsys.readouterr().out


def test_as_json_each_change_is_a_line_and_the_sums_are_the_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = stored(tmp_path / "out", otherwise(extraction(OAKS, ZEBRAS, MASTS)))
    assert main(["verify", str(out), "--json"]) == 0
    first, second, sums = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["path"], first["change"], first["claim"]["subject"]) == ("storm.txt", "now_accepted", "oaks")
    assert (first["was"]["verdict"], first["now"]["verdict"]) == ("rejected", "accepted")
    assert first["was"]["reasons"] == [
        {"code": "value_differs", "field": "quantity.value", "message": "no", "by": "rule"}
    ]
    assert second["change"] == "no_longer_accepted"
    assert sums == {
        "documents": 1,
        "claims": 3,
        "no_longer_accepted": 1,
        "now_accepted": 1,
        "other_reasons": 0,
        "as_before": 1,
        "written": False,
    }


Json = dict[str, "Json"] | list["Json"] | str | int | float | None


def without(record: Json, *names: str) -> Json:
    """A record as an older version wrote it."""
    if isinstance(record, dict):
        return {name: without(value, *names) for name, value in record.items() if name not in names}
    return [without(each, *names) for each in record] if isinstance(record, list) else record


def test_a_run_of_an_older_version_is_judged_and_what_is_new_about_it_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = extraction()
    out = stored(tmp_path / "out", good)
    line = json.loads((out / EXTRACTIONS).read_text())
    (out / EXTRACTIONS).write_text(json.dumps(without(line, "look", "proofs", "repairs", "first")) + "\n")
    assert main(["verify", str(out), "--write"]) == 0
    assert f"worth a look: {good.look[0]}" in capsys.readouterr().out
    assert list(read_extractions(out / EXTRACTIONS)) == [good]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{", "Expecting property name"),
        (b"\xff\xfe", "can't decode byte"),
        (b"[" * 100_000, "recursion"),
        (b"{}", "path: field required"),
        (b'"storm"', "input should be"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_nothing_is_written(
    line: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = stored(tmp_path / "out", otherwise(extraction(OAKS, ZEBRAS, MASTS)))
    with (out / EXTRACTIONS).open("ab") as file:
        file.write(line + b"\n")
    before = (out / EXTRACTIONS).read_bytes()
    assert main(["verify", str(out), "--write"]) == 2
    complaint = capsys.readouterr().err
    assert f"{EXTRACTIONS}, line 2 isn't an extraction that this version reads" in complaint
    assert said in complaint
    assert (out / EXTRACTIONS).read_bytes() == before
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["."], "holds no extractions.jsonl and no filled.jsonl"),
        (["storm.txt"], "is no folder of a run"),
        (["storm.txt", "claims.jsonl", "--write"], "--json, --write and --schema are about the folder of a run"),
    ],
)
def test_wrong_use_says_what_is_meant(
    argv: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["verify", *argv]) == 2
    assert said in capsys.readouterr().err


def test_evidence_from_nowhere_harms_nothing() -> None:
    judged = extraction(OAKS, MASTS)
    far = Evidence.model_validate({"quote": {"start": 10**9, "end": 10**9}})
    strange = judged.model_copy(
        update={"accepted": tuple(each.model_copy(update={"evidence": far}) for each in judged.accepted)}
    )
    assert rejudge(strange) == judged
