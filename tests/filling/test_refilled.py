"""A stored form is filled again from what the model answered: nothing is asked, and what changed is told."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extractor import Filled, UsageError, prove, read_filled, rejudge
from extractor.cli import main
from extractor.filling.filled import Unproved
from extractor.filling.rejudging import refilled
from extractor.store.output import rewrite
from extractor.store.parts import FILLED
from extractor.types import Reason
from tests.filling.walking import filled
from tests.llm.fake_server import said, serving

FLOOD = "Oslo, 4 May 2024. The flood killed 12 people at Lenz and 30 were wounded. In Orsk two died on Friday."
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "tolls": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["place"],
                "properties": {
                    "place": {"type": "string", "verbatim": True},
                    "killed": {"type": ["integer", "null"]},
                    "wounded": {"type": ["integer", "null"]},
                    "on": {"type": ["string", "null"], "format": "date"},
                },
            },
        }
    },
}
LENZ = {"place": "Lenz", "killed": "n1", "wounded": "n2", "on": None}
ORSK = {"place": "Orsk", "killed": "n3", "wounded": None, "on": "d2"}
SEDA = {"place": "Seda", "killed": None, "wounded": None, "on": None}
DEAD_FOR_WOUNDED = {**LENZ, "killed": None, "wounded": "n1"}


def stored(*tolls: dict[str, Any]) -> Filled[Any]:
    return filled(FLOOD, SCHEMA, {"tolls": list(tolls)})


def kinds(was: Filled[Any]) -> list[tuple[str, str]]:
    changes = refilled(was, SCHEMA).changes
    return [(change.kind, leaf.path) for change in changes for leaf in [change.now or change.was] if leaf]


@pytest.mark.parametrize("tolls", [(LENZ, ORSK), (ORSK, SEDA, LENZ), (DEAD_FOR_WOUNDED, ORSK), (LENZ, LENZ), ()])
@pytest.mark.parametrize("unproved", ["empty", "flag", "drop"])
def test_what_was_just_filled_is_filled_the_same(tolls: tuple[dict[str, Any], ...], unproved: Unproved) -> None:
    was = filled(FLOOD, SCHEMA, {"tolls": list(tolls)}, unproved=unproved)
    assert rejudge(was, SCHEMA) == was
    assert kinds(was) == []


def test_it_is_filled_the_same_from_its_file(tmp_path: Path) -> None:
    was = stored(LENZ, ORSK)
    rewrite(tmp_path, [was], FILLED)
    [again] = read_filled(tmp_path / FILLED)
    assert rejudge(again, SCHEMA) == was


def by_a_worse_gate() -> Filled[Any]:
    """A form as a gate filled it that refused the dead of Orsk, and misread the wounded of Lenz."""
    good = stored(LENZ, ORSK)
    leaves = dict(good.leaves)
    wrong = Reason(code="unit_differs", field="tolls[1].killed", message="no")
    leaves["tolls[1].killed"] = leaves["tolls[1].killed"].model_copy(update={"reasons": (wrong,), "proof": None})
    leaves["tolls[0].wounded"] = leaves["tolls[0].wounded"].model_copy(update={"value": Decimal(3)})
    return good.model_copy(update={"leaves": leaves})


def by_a_laxer_gate() -> Filled[Any]:
    """A form as a gate filled it that took the dead for the wounded, and left a place that the text doesn't name."""
    good = stored(DEAD_FOR_WOUNDED, SEDA, ORSK)
    wounded = good.leaves["tolls[0].wounded"]
    assert not wounded.proved
    proved = wounded.model_copy(update={"reasons": ()})
    seda, orsk = good.dropped[0].model_copy(update={"reasons": ()}), good.leaves["tolls[1].place"]
    leaves = {**good.leaves, "tolls[0].wounded": proved, "tolls[1].place": seda, "tolls[2].place": orsk}
    return good.model_copy(update={"leaves": leaves, "dropped": ()})


def test_what_is_judged_otherwise_is_told_by_its_field() -> None:
    assert kinds(by_a_worse_gate()) == [("other_value", "tolls[0].wounded"), ("now_proved", "tolls[1].killed")]
    assert kinds(by_a_laxer_gate())[:1] == [("no_longer_proved", "tolls[0].wounded")]
    assert ("no_longer_proved", "tolls[1].place") in kinds(by_a_laxer_gate())


def test_a_form_that_no_model_filled_cannot_be_filled_again() -> None:
    with pytest.raises(UsageError, match="prove"):
        rejudge(prove(FLOOD, {"tolls": []}, SCHEMA), SCHEMA)


def test_the_command_finds_the_schema_of_the_run_and_writes_what_is_true_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("toll.json").write_text(json.dumps(SCHEMA))
    Path("flood.txt").write_text(FLOOD)
    with serving(said(json.dumps({"tolls": [LENZ, ORSK]}))) as server:
        own = ["--model", "fake", "--base-url", server.url, "--no-cache"]
        assert main(["run", "flood.txt", "--schema", "toll.json", "--out", "out", *own]) == 0
    [good] = read_filled(Path("out") / FILLED)
    capsys.readouterr()
    monkeypatch.chdir(tmp_path.parent)
    out = tmp_path / "out"
    assert main(["verify", str(out)]) == 0
    fields = len(good.all_leaves)
    assert capsys.readouterr().out.splitlines()[0] == f"1 document, {fields} fields: {fields} as before"
    rewrite(out, [by_a_worse_gate().model_copy(update={"path": "flood.txt"})], FILLED)
    assert main(["verify", str(out), "--write"]) == 0
    assert capsys.readouterr().out.splitlines()[:4] == [
        "flood.txt",
        "proved with another value: tolls[0].wounded = 30",
        "now proved: tolls[1].killed = 2",
        "     before: unit_differs: no",
    ]
    [anew] = read_filled(out / FILLED)
    assert anew.leaves == good.leaves
    rewrite(out, [by_a_worse_gate()], FILLED)
    assert main(["verify", str(out), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["change"] for line in lines[:-1]] == ["other_value", "now_proved"]
    assert lines[-1] == {
        "documents": 1,
        "fields": fields,
        "no_longer_proved": 0,
        "now_proved": 1,
        "other_value": 1,
        "other_reasons": 0,
        "as_before": fields - 2,
        "written": False,
    }


def test_forms_whose_schema_nobody_names_are_not_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewrite(tmp_path, [stored(LENZ)], FILLED)
    assert main(["verify", str(tmp_path)]) == 2
    assert "--schema" in capsys.readouterr().err
    (tmp_path / "toll.json").write_text(json.dumps(SCHEMA))
    assert main(["verify", str(tmp_path), "--schema", str(tmp_path / "toll.json")]) == 0
