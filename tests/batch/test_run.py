from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from extractor import RunReport, UsageError, aextract, extract, extract_folder, read_extractions
from extractor.batch import Conduct, Progress, run_folder
from extractor.errors import DocumentNotFound, ModelTimeout, QuotaExhausted, StorageError
from extractor.llm import open_model, settings
from extractor.store.run import Totals

MODEL = "qwen2.5-coder-1.5b-instruct"


def folder_of(root: Path, **texts: str) -> Path:
    root.mkdir(exist_ok=True)
    for name, text in texts.items():
        (root / f"{name}.txt").write_text(text)
    return root


def run(folder: Path, out: Path) -> RunReport:
    return extract_folder(folder, out=out, model=MODEL, cache=False)


def test_a_run_writes_each_document_and_adds_up_what_came_of_them(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", a="5 barns and 7 dogs", b="none")
    report = run(folder, tmp_path / "out")
    assert report.done == 2
    assert not report.failed
    assert report.stopped is None
    assert report.totals == Totals(set_aside=2)
    assert report.output == str(tmp_path / "out" / "extractions.jsonl")
    paths = [extraction.path for extraction in read_extractions(report.output)]
    assert paths == [str(folder / "a.txt"), str(folder / "b.txt")]


def test_while_many_are_listed_what_asks_is_imported(tmp_path: Path) -> None:
    """In a process of its own, for here it is imported already. Nobody is asked anything."""
    folder = folder_of(tmp_path / "in", **{f"d{number}": "" for number in range(5)})
    counted = f"""
import sys
from extractor import extract_folder
from extractor.batch import run
for run.MANY in (5, 4):
    extract_folder({str(folder)!r}, out=f"{tmp_path}/{{run.MANY}}", model="fake", base_url="http://127.0.0.1:1/v1")
    print("openai" in sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", counted], capture_output=True, text=True, check=False)
    assert (told.stdout.split(), told.stderr) == (["False", "True"], "")


def test_documents_that_fail_leave_the_others_alone(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", a="5 barns", b="", c="slow", d="mistaken", e="6 barns")
    report = run(folder, tmp_path / "out")
    assert report.done == 2
    assert [(failure.state, failure.error) for failure in report.failed] == [
        ("rejected", "EmptyDocument"),
        ("failed", "ModelTimeout"),
        ("failed", "InternalError"),
    ]
    assert report.failed[0].message == "it is empty: there is no text in it"
    assert "ZeroDivisionError: division by zero" in report.failed[2].message
    lines = (tmp_path / "out" / "failures.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in lines] == [failure.model_dump() for failure in report.failed]


def test_a_document_alone_and_among_others_that_fail_is_the_same(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", a="slow", b="5 barns", c="mistaken")
    among = list(read_extractions(run(folder, tmp_path / "out").output))
    assert among == [extract(folder / "b.txt", model=MODEL, cache=False)]


def test_what_no_document_would_be_spared_stops_the_run(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", a="5 barns", b="spent", c="6 barns")
    report = run(folder, tmp_path / "out")
    assert report.stopped == "the quota is used up: see the billing page"
    assert (report.done, report.pending, report.failed) == (1, 2, ())
    assert report.output == str(tmp_path / "out" / "extractions.partial.jsonl")
    assert len(list(read_extractions(report.output))) == 1
    assert not (tmp_path / "out" / "extractions.jsonl").exists()


def test_an_interrupt_keeps_what_was_finished_for_the_next_start(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", a="5 barns", b="interrupted")
    with pytest.raises(asyncio.CancelledError):
        run(folder, tmp_path / "out")
    (folder / "b.txt").write_text("6 barns")
    report = run(folder, tmp_path / "out")
    assert (report.done, report.earlier) == (2, 1)


def test_nothing_to_do_is_wrong_use_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        run(folder_of(tmp_path / "in"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    report = run(folder_of(tmp_path / "in", a="5 barns"), tmp_path / "out")
    assert report.stopped
    assert "choose another folder" in report.stopped


def test_a_report_turns_into_json_and_back(tmp_path: Path) -> None:
    report = run(folder_of(tmp_path / "in", a="5 barns", b=""), tmp_path / "out")
    assert RunReport.model_validate_json(report.model_dump_json()) == report


def test_a_second_run_over_the_same_folder_does_not_read_the_firsts_output(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="5 barns")
    assert run(folder, folder / "out").done == run(folder, folder / "out").done == 1
    assert run(folder, folder).done == run(folder, folder).done


async def progress_of(folder: Path, out: Path) -> list[Progress]:
    told: list[Progress] = []
    opening = open_model(settings(MODEL), cache=None)
    await run_folder([folder], out, opening=opening, conduct=Conduct(told.append))
    return told


def test_progress_says_where_the_run_is(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", a="5 barns", b="", c="6 barns")
    told = asyncio.run(progress_of(folder, tmp_path / "out"))
    assert [(at.document, at.documents, at.passage, at.passages) for at in told] == [
        (1, 3, 0, 0),
        (1, 3, 1, 1),
        (3, 3, 0, 0),
        (3, 3, 1, 1),
    ]
    assert told[0].path == str(folder / "a.txt")


def test_extract_raises_what_is_wrong_with_the_document(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, slow="slow", spent="spent")
    with pytest.raises(DocumentNotFound, match=r"nothing\.txt: there is no such file"):
        extract(tmp_path / "nothing.txt", model=MODEL, cache=False)
    with pytest.raises(ModelTimeout):
        extract(folder / "slow.txt", model=MODEL, cache=False)
    with pytest.raises(QuotaExhausted):
        extract(str(folder / "spent.txt"), model=MODEL, cache=False)


def test_extract_works_where_a_loop_already_runs(tmp_path: Path) -> None:
    path = folder_of(tmp_path, a="5 barns") / "a.txt"

    async def notebook() -> bool:
        awaited = await aextract(path, model=MODEL, cache=False)
        return extract(path, model=MODEL, cache=False) == awaited

    assert asyncio.run(notebook())


def test_answers_are_kept_where_they_are_asked_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACTOR_CACHE_DIR", str(tmp_path / "default"))
    path = folder_of(tmp_path / "in", a="5 barns") / "a.txt"
    for cache in (False, None):
        extract(path, model=MODEL, cache=cache)
    assert not (tmp_path / "default").exists()
    extract(path, model=MODEL, cache=str(tmp_path / "chosen"))
    extract(path, model=MODEL)
    assert (tmp_path / "chosen").is_dir()
    assert (tmp_path / "default").is_dir()


def test_a_cache_that_cannot_be_made_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    path = folder_of(tmp_path / "in", a="5 barns") / "a.txt"
    with pytest.raises(StorageError):
        extract(path, model=MODEL, cache=tmp_path / "cache")
