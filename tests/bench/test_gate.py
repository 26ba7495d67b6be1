"""The measure of the gate: what counts as right, in sum and by kind, on a small folder of gold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.gate_scoring import Case, by_kind, fairness, read_cases, share, totals

ROOT = Path(__file__).parents[2]
GOLD = Path(__file__).parent / "gold"


def test_a_case_has_its_document_and_whether_it_is_true() -> None:
    cases = read_cases(GOLD)
    assert [case.id for case in cases] == [f"t{at}" for at in range(1, 9)]
    assert sum(case.true for case in cases) == 3
    assert cases[0].text.startswith("Port of Lindvik")
    assert cases[0].claim["quantity"]["value"] == 1240


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"doc": "a", "label": "accept", "kind": "as_is"}',
        '{"doc": "a", "label": "maybe", "kind": "as_is", "claim": {}}',
    ],
)
def test_a_line_that_is_no_case_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("Two of three.")
    (tmp_path / "gate.jsonl").write_text('{"doc": "a", "label": "accept", "kind": "as_is", "claim": {}}\n' + line)
    with pytest.raises(ValueError, match=r"gate\.jsonl, line 2: no case"):
        read_cases(tmp_path)


def test_what_accepts_all_is_right_about_the_true_claims_alone() -> None:
    cases = read_cases(GOLD)
    sums = totals(cases, [True] * len(cases))
    assert {title: (found.right, found.of) for title, found in sums.items() if found} == {
        "true claims accepted": (3, 3),
        "false claims rejected, but for the hard kinds": (0, 4),
        "sign_or_direction_flipped rejected": (0, 1),
        "all false claims rejected": (0, 5),
    }
    assert sums["swapped_role rejected"] is None
    assert fairness(cases, [True] * len(cases)) == fairness(cases, [False] * len(cases)) == 0.5
    assert fairness(cases, [case.true for case in cases]) == 1


def test_a_decision_that_was_not_made_is_wrong_either_way() -> None:
    cases = read_cases(GOLD)
    assert not any(found.right for found in by_kind(cases, [None] * len(cases)).values())


def test_kinds_are_told_apart_by_what_is_to_be_done_with_them() -> None:
    cases = [_case("a", "same", true=True), _case("a", "same", true=False), _case("a", "other", true=False)]
    shares = by_kind(cases, [True, True, False])
    assert list(shares) == [(True, "same"), (False, "other"), (False, "same")]
    assert [found.percent for found in shares.values()] == [100, 100, 0]


def test_the_interval_is_that_of_documents_and_not_of_claims() -> None:
    cases = [_case(doc, "as_is", true=True) for doc in "abcdefghij" for _ in range(100)]
    one_document = share(cases, [case.doc != "a" for case in cases])
    scattered = share(cases, [bool(at % 10) for at in range(len(cases))])
    assert one_document is not None
    assert scattered is not None
    assert one_document.right == scattered.right == 900
    assert (one_document.low, one_document.high) == (0.7, 1.0)
    assert (scattered.low, scattered.high) == (0.9, 0.9)
    assert str(one_document) == "90.0 (70.0 to 100.0)"


def test_where_no_document_has_a_wrong_one_there_is_no_interval() -> None:
    cases = [_case(doc, "as_is", true=True) for doc in "abc"]
    assert str(share(cases, [True] * 3)) == "100.0"


def test_the_tables_and_the_errors_are_printed() -> None:
    printed = _run("--gold", str(GOLD), "--peers", "", "--errors")
    assert "| true claims accepted | 3 | 100.0 | 66.7 (50.0 to 100.0) | 66.7 (50.0 to 100.0) |" in printed
    assert "| digit_transposed | rejected | 1 | **100.0** | **100.0** | **100.0** |" in printed
    assert not any(line.startswith("t") for line in printed.splitlines()), "something is decided wrongly"


def test_what_is_decided_wrongly_is_listed_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("We saw 12 swans.")
    claim = {"quote": "We saw 12 swans", "quantity": {"surface": "13", "value": 13, "unit": "swans", "bound": "exact"}}
    case = {"id": "odd", "doc": "a", "label": "accept", "kind": "mislabelled", "claim": claim}
    (tmp_path / "gate.jsonl").write_text(json.dumps(case))
    assert "odd a mislabelled: refused: number_not_in_quote" in _run("--gold", str(tmp_path), "--peers", "", "--errors")


def test_the_speed_is_printed() -> None:
    assert "claims a second" in _run("--gold", str(GOLD), "--speed")


def _run(*arguments: str) -> str:
    command = (sys.executable, str(ROOT / "bench" / "gate.py"), *arguments)
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout


def _case(doc: str, kind: str, *, true: bool) -> Case:
    return Case(id="", doc=doc, text="", claim={}, true=true, kind=kind)
