"""A run that was ended goes on: processes that really die, an endpoint that really counts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractor import RunReport, UsageError, extract_folder
from extractor.errors import StorageError
from extractor.store.ledger import Input, Ledger, Listed
from tests.llm.fake_server import FakeServer, Reply, Seen, said, serving

TEXTS = {f"{name}.txt": f"The storm felled {count} oaks near {name}." for count, name in enumerate("abcdef", 11)}
OUTPUT = ("extractions.jsonl", "failures.jsonl")


@pytest.fixture(autouse=True)
def _walk() -> None:
    """The real walk, not the one of this folder's other tests."""


def told(seen: Seen) -> Reply:
    """That the number is of oaks that were felled; what that cost differs from one question to the next."""
    cost = {"prompt_tokens": len(seen.body["messages"][-1]["content"]), "completion_tokens": 9}
    return said(json.dumps({"n1": {"subject": "oaks", "measure": "felled"}}), usage=cost)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "in" / name).write_text(text)
    (tmp_path / "in" / "empty.txt").touch()
    return tmp_path / "in"


def run(folder: Path, out: Path, server: FakeServer, *, retry: bool = False) -> RunReport:
    return extract_folder(folder, out=out, model="fake", base_url=server.url, cache=False, retry=retry)


def output(out: Path) -> list[bytes]:
    return [(out / name).read_bytes() for name in OUTPUT]


def killed_run(point: str, folder: Path, out: Path, server: FakeServer) -> int:
    """The exit code of a run of its own that is killed when it passes the point."""
    asked = ["--out", str(out), "--model", "fake", "--base-url", server.url, "--no-cache"]
    command = [sys.executable, "-m", "tests.batch.resuming", point, "run", str(folder), *asked]
    return subprocess.run(command, capture_output=True, check=False, cwd=Path(__file__).parents[2]).returncode


@pytest.mark.parametrize(
    ("point", "lost"),
    [("after_listing:1", 0), ("after_reply:3", 6), ("before_document_commit:7", 0), ("between_renames:1", 0)],
)
def test_killed_and_started_again_the_output_is_that_of_an_undisturbed_run(
    point: str, lost: int, folder: Path, tmp_path: Path
) -> None:
    with serving(told) as server:
        run(folder, tmp_path / "undisturbed", server)
        asked = len(server.seen)
        assert killed_run(point, folder, tmp_path / "out", server) == -signal.SIGKILL
        report = run(folder, tmp_path / "out", server)
        assert 2 * asked <= len(server.seen) <= 2 * asked + report.lost
    assert report.done == len(TEXTS)
    assert report.lost <= lost
    assert output(tmp_path / "out") == output(tmp_path / "undisturbed")


def test_what_is_done_is_not_asked_again_and_changed_or_new_documents_are(folder: Path, tmp_path: Path) -> None:
    with serving(told) as server:
        run(folder, tmp_path / "out", server)
        before = len(server.seen)
        assert run(folder, tmp_path / "out", server).earlier == len(TEXTS)
        assert len(server.seen) == before
        (folder / "a.txt").write_text("The storm felled 99 oaks.")
        (folder / "z.txt").write_text("The storm felled 98 oaks.")
        (folder / "b.txt").unlink()
        report = run(folder, tmp_path / "out", server)
        assert len(server.seen) == before + 2
    assert (report.done, report.earlier) == (len(TEXTS), len(TEXTS) - 2)
    paths = [json.loads(line)["path"] for line in output(tmp_path / "out")[0].splitlines()]
    assert [Path(path).name for path in paths] == ["a.txt", "c.txt", "d.txt", "e.txt", "f.txt", "z.txt"]


@pytest.mark.parametrize("concurrency", [1, 4, 64])
def test_concurrency_makes_no_difference_but_to_the_time(concurrency: int, folder: Path, tmp_path: Path) -> None:
    with serving(told) as server:
        run(folder, tmp_path / "usual", server)
        options: dict[str, Any] = {"model": "fake", "base_url": server.url, "cache": False}
        extract_folder(folder, out=tmp_path / "out", concurrency=concurrency, **options)
    assert output(tmp_path / "out") == output(tmp_path / "usual")


@pytest.mark.parametrize("concurrency", [1, 64])
def test_in_parts_too_and_runs_pass_them_over(
    concurrency: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(told) as server:
        run(folder, tmp_path / "usual", server)
        monkeypatch.setattr("extractor.store.output.PART", 2000)
        options: dict[str, Any] = {"model": "fake", "base_url": server.url, "cache": False, "concurrency": concurrency}
        for _ in range(2):
            report = extract_folder(folder, out=folder, **options)
    assert (report.output, report.earlier) == (str(folder), len(TEXTS))
    parts = sorted(folder.glob("extractions-*.jsonl"))
    assert len(parts) > 1
    assert b"".join(part.read_bytes() for part in parts) == output(tmp_path / "usual")[0]


def test_another_model_is_new_work_and_the_first_ones_is_kept(folder: Path, tmp_path: Path) -> None:
    with serving(told) as server:
        run(folder, tmp_path / "out", server)
        first, asked = output(tmp_path / "out"), len(server.seen)
        extract_folder(folder, out=tmp_path / "out", model="other", base_url=server.url, cache=False)
        assert len(server.seen) == 2 * asked
        assert output(tmp_path / "out") != first
        run(folder, tmp_path / "out", server)
        assert len(server.seen) == 2 * asked
    assert output(tmp_path / "out") == first


def test_the_order_of_paths_and_the_cache_make_no_difference(folder: Path, tmp_path: Path) -> None:
    paths = sorted(folder.iterdir())
    with serving(told) as server:
        options: dict[str, Any] = {"model": "fake", "base_url": server.url, "cache": tmp_path / "kept"}
        extract_folder(paths, out=tmp_path / "one", **options)
        extract_folder(paths[::-1], out=tmp_path / "two", **options)
    assert output(tmp_path / "one") == output(tmp_path / "two")


def test_a_question_that_two_documents_share_is_asked_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("one", "two"):
        (tmp_path / "in" / f"{name}.txt").write_text("The storm felled 12 oaks.")
    with serving(told) as server:
        run(tmp_path / "in", tmp_path / "out", server)
        assert len(server.seen) == 1


def test_an_answer_that_the_cache_has_no_room_for_is_in_the_ledger(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        msg = "no room"
        raise StorageError(msg)

    with serving(told) as server:
        run(folder, tmp_path / "undisturbed", server)
        asked = len(server.seen)
        options: dict[str, Any] = {"model": "fake", "base_url": server.url, "cache": tmp_path / "kept"}
        with monkeypatch.context() as patch:
            patch.setattr("extractor.llm.cache.AnswerCache.put", full)
            report = extract_folder(folder, out=tmp_path / "out", **options)
        assert report.stopped == "no room"
        assert report.pending
        report = extract_folder(folder, out=tmp_path / "out", **options)
        assert (report.done, report.lost, report.totals.calls) == (len(TEXTS), 0, asked)
        assert len(server.seen) == 2 * asked
    assert output(tmp_path / "out") == output(tmp_path / "undisturbed")


def test_the_second_run_on_a_folder_is_told_who_holds_it(folder: Path, tmp_path: Path) -> None:
    with serving(told) as server, Ledger(tmp_path / "out"), pytest.raises(UsageError, match=f"process {os.getpid()} "):
        run(folder, tmp_path / "out", server)


def test_a_ledger_that_is_gone_or_damaged_is_never_taken_for_a_new_one(tmp_path: Path) -> None:
    Ledger(tmp_path).close()
    (tmp_path / "ledger.db").write_bytes(b"")
    with pytest.raises(StorageError, match="damaged"):
        Ledger(tmp_path)
    (tmp_path / "ledger.db").write_bytes(b"not a database, whatever it is called" * 200)
    with pytest.raises(StorageError, match="damaged"):
        Ledger(tmp_path)


def test_inputs_are_listed_in_one_order_whatever_their_number(tmp_path: Path) -> None:
    inputs = [Input(f"{count:04}", str(count).encode()) for count in range(1234)]
    with Ledger(tmp_path) as ledger:
        ledger.begin("digest", {}, map(Listed, reversed(inputs)))
        assert [entry.input for entry in ledger.entries()] == inputs


def test_what_failed_stays_so_until_it_is_to_be_tried_again(folder: Path, tmp_path: Path) -> None:
    with serving(lambda seen: said(None, refusal="no") if b"near a." in seen.raw else told(seen)) as server:
        report = run(folder, tmp_path / "out", server)
        assert [(failure.state, failure.error) for failure in report.failed] == [
            ("failed", "AnswerRefused"),
            ("rejected", "EmptyDocument"),
        ]
        asked = len(server.seen)
        assert run(folder, tmp_path / "out", server).failed == report.failed
        assert len(server.seen) == asked
        server.replies = (told,)
        assert run(folder, tmp_path / "out", server, retry=True).done == len(TEXTS)
        assert len(server.seen) == asked + 1
