"""What ends a run before its end: budgets, failures, signals. The endpoints are fake, the processes real."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extractor import RunReport, UsageError, extract_folder
from extractor.batch import Budget, Conduct, Progress, Task, run_folder, run_share, shares
from extractor.llm import Limits, Model, Settings, open_model
from extractor.llm.prices import Price, price_of
from tests.llm.fake_server import FakeServer, Reply, Seen, failed, said, serving

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(240)  # each process imports openai, which a busy machine takes a while for
NAMES = "abcdefgh"


@pytest.fixture(autouse=True)
def _walk() -> None:
    """The real walk, not the one of this folder's other tests."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for count, name in enumerate(NAMES, 11):
        (tmp_path / "in" / f"{name}.txt").write_text(f"The storm felled {count} oaks near {name}.")
    return tmp_path / "in"


OAKS = json.dumps({"n1": {"subject": "oaks", "measure": "felled"}})
GOOD = said(OAKS, usage={"prompt_tokens": 500, "completion_tokens": 20})


def run(folder: Path, out: Path, server: FakeServer, **options: Any) -> RunReport:  # noqa: ANN401 - of extract_folder
    return extract_folder(folder, out=out, model="fake", base_url=server.url, cache=False, **options)


def output(out: Path) -> bytes:
    return (out / "extractions.jsonl").read_bytes()


@pytest.mark.parametrize("budget", [Budget(requests=3), Budget(tokens=2_500), Budget(cost=Decimal("0.003"))])
def test_a_budget_stops_the_run_and_a_larger_one_goes_on(budget: Budget, folder: Path, tmp_path: Path) -> None:
    price = Price(Decimal(1), Decimal(4))
    with serving(GOOD) as server:
        run(folder, tmp_path / "whole", server)
        asked = len(server.seen)
        report = run(folder, tmp_path / "out", server, budget=budget, price=price)
        assert 0 < len(server.seen) - asked < asked
        assert report.stopped is not None
        assert "the same command goes on" in report.stopped
        assert budget.cost is None or "may spend $0.003, and" in report.stopped
        assert report.done + report.pending == len(NAMES)
        assert (report.cost or 0) <= Decimal("0.003") or budget.cost is None
        assert report.totals.calls <= 3 or budget.requests is None
        assert report.totals.tokens_in + report.totals.tokens_out <= 2_500 or budget.tokens is None
        report = run(folder, tmp_path / "out", server)
        assert len(server.seen) == 2 * asked
    assert report.done == len(NAMES)
    assert output(tmp_path / "out") == output(tmp_path / "whole")


def test_a_limit_in_dollars_needs_a_price(folder: Path, tmp_path: Path) -> None:
    with serving(GOOD) as server, pytest.raises(UsageError, match="--price"):
        run(folder, tmp_path / "out", server, budget=Budget(cost=Decimal(1)))
    assert not (tmp_path / "out").exists()


def test_a_run_stops_when_too_many_documents_failed(folder: Path, tmp_path: Path) -> None:
    with serving(said(None, refusal="no")) as server:
        report = run(folder, tmp_path / "out", server, max_failures=2, concurrency=1)
    assert len(report.failed) == 3
    assert report.pending == len(NAMES) - 3
    assert report.stopped is not None
    assert "3 documents failed, and 2 may" in report.stopped


@pytest.mark.parametrize("anew", [False, True], ids=["deleted", "deleted and made anew"])
def test_a_folder_that_is_deleted_meanwhile_stops_the_run(*, anew: bool, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    def other() -> RunReport:
        return extract_folder(folder, out=out, model="fake", replay=tmp_path)

    def deleting(_: Seen) -> Reply:
        if len(server.seen) == 1:
            shutil.rmtree(out)
            if anew:
                other()
        return GOOD

    with serving(deleting) as server:
        report = run(folder, out, server, concurrency=1)
    assert report.stopped == (
        f"the ledger of the run was deleted from {out}, or moved, while the run went on: put it back, and the same "
        "command goes on; in another folder it begins anew"
    )
    assert report.output == ""
    assert len(server.seen) < len(NAMES)
    assert out.exists() == anew
    assert not anew or other().earlier == len(NAMES)


def test_an_endpoint_that_is_down_costs_few_documents(folder: Path, tmp_path: Path) -> None:
    with serving(failed(500)) as server:
        report = run(folder, tmp_path / "out", server, concurrency=8)
        assert len(server.seen) < 40
    assert report.stopped == (
        f"127.0.0.1:{server.port} keeps failing (HTTP 500): try again later; when it is back, the same command goes on"
    )
    assert report.pending >= len(NAMES) // 2


@contextmanager
def started(folder: Path, out: Path, server: FakeServer, *more: str) -> Iterator[subprocess.Popen[str]]:
    """A run of its own, its first questions asked."""
    options = ["--out", str(out), "--model", "fake", "--base-url", server.url, "--no-cache", "--concurrency", "1"]
    command = [sys.executable, "-m", "extractor", "run", str(folder), *options, *more]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        for _ in range(600):
            if server.seen:
                break
            time.sleep(0.05)
        yield process
    finally:
        process.kill()
        process.communicate()


def slow(_: Seen) -> Reply:
    """An answer that takes its time."""
    return Reply(GOOD.body, wait=0.8)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_waits_for_what_is_on_its_way_and_keeps_it(sent: signal.Signals, folder: Path, tmp_path: Path) -> None:
    with serving(slow) as server:
        with started(folder, tmp_path / "out", server) as process:
            process.send_signal(sent)
            begun = time.monotonic()
            _, told = process.communicate(timeout=30)
            assert time.monotonic() - begun < 5
        assert process.returncode == 130
        assert told.splitlines()[-1].endswith("the same command goes on from there")
        assert "Traceback" not in told
        paid = len(server.seen)
        assert run(folder, tmp_path / "out", server).lost == 0
        assert len(server.seen) == len(NAMES)
    assert 0 < paid < len(NAMES)


def test_calls_that_are_not_waited_for_are_told_of_at_the_next_start(folder: Path, tmp_path: Path) -> None:
    with serving(Reply(silent=True)) as server, started(folder, tmp_path / "out", server) as process:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        asked = len(server.seen)
    with serving(GOOD) as server:
        report = extract_folder(
            folder, out=tmp_path / "out", model="fake", base_url=server.url, cache=False, max_failures=3
        )
    assert process.returncode == 130
    assert 0 < report.lost == asked


def test_questions_that_wait_for_room_are_not_on_their_way(tmp_path: Path) -> None:
    document = tmp_path / "many.txt"
    document.write_text(" ".join(f"The storm felled {11 + each} oaks near village {each}." for each in range(6)))
    with serving(Reply(silent=True)) as server, started(document, tmp_path / "out", server) as process:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert len(server.seen) == 1
    with serving(GOOD) as server:
        assert run(document, tmp_path / "out", server).lost == 1


def test_a_second_signal_ends_at_once(folder: Path, tmp_path: Path) -> None:
    with serving(Reply(silent=True)) as server, started(folder, tmp_path / "out", server) as process:
        os.kill(process.pid, signal.SIGINT)
        time.sleep(0.5)
        begun = time.monotonic()
        os.kill(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=30)
        assert time.monotonic() - begun < 1.5
        assert process.returncode == 130
        assert told.splitlines()[-1].endswith("what was finished is kept, and the same command goes on from there")


def test_a_models_price_is_known_by_its_name_and_address() -> None:
    known = price_of(Settings(model="gpt-4o-mini"))
    assert known is not None
    assert known.of(1_000_000, 1_000_000) > 0
    assert price_of(Settings(model="nobody-has-heard-of-it")) is None
    assert price_of(Settings(model="gpt-4o-mini", base_url="http://127.0.0.1:1/v1")) is None
    assert price_of(Settings(model="qwen", weights=Path("qwen.gguf"))) == Price(Decimal(0), Decimal(0))


def in_processes(folder: Path, out: Path, server: FakeServer, *options: str) -> subprocess.CompletedProcess[str]:
    """A run in two processes, after it ended."""
    asked = ["--out", str(out), "--model", "fake", "--base-url", server.url, "--no-cache", "--processes", "2"]
    command = [sys.executable, "-m", "extractor", "run", str(folder), *asked, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


def test_two_processes_write_what_one_does(folder: Path, tmp_path: Path) -> None:
    (folder / "none.txt").touch()
    with serving(GOOD) as server:
        run(folder, tmp_path / "one", server)
        ran = in_processes(folder, tmp_path / "two", server)
        assert ran.returncode == 7, ran.stderr
        assert len(server.seen) == 2 * len(NAMES)
    for name in ("extractions.jsonl", "failures.jsonl"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_runs_that_share_a_cache_at_the_same_moment_come_to_the_same(folder: Path, tmp_path: Path) -> None:
    with serving(GOOD) as server:
        options = ["--model", "fake", "--base-url", server.url, "--cache", str(tmp_path / "cache")]
        command = [sys.executable, "-m", "extractor", "run", str(folder), *options, "--out"]
        outs = [tmp_path / f"out{number}" for number in range(3)]
        runs = [subprocess.Popen([*command, str(out)], stderr=subprocess.PIPE, text=True, cwd=ROOT) for out in outs]
        told = [each.communicate(timeout=120)[1] for each in runs]
        assert len(NAMES) <= len(server.seen) <= len(outs) * len(NAMES)
    assert [each.returncode for each in runs] == [0] * len(outs), told
    assert len(set(map(output, outs))) == 1


def test_what_processes_do_is_told_as_what_one_does(folder: Path, tmp_path: Path) -> None:
    told: list[Progress] = []

    async def helped(server: FakeServer) -> RunReport:
        settings = Settings(model="fake", base_url=server.url)

        async def helpers(_: int | None, documents: int) -> None:
            share = shares(documents, of=1)
            opening = open_model(settings, cache=None)
            await run_share(tmp_path / "out", share, opening=opening, task=Task(), conduct=Conduct())
            os.close(share.tickets)
            await asyncio.sleep(1.5)  # it is looked every second

        conduct = Conduct(told.append, helpers=helpers, price=Price(Decimal(1), Decimal(4)))
        opening = open_model(settings, cache=None)
        return await run_folder([folder], tmp_path / "out", opening=opening, conduct=conduct)

    with serving(GOOD) as server:
        report = asyncio.run(helped(server))
    last = told[-1]
    assert (last.done, last.document, last.claims, last.level) == (8, 8, 8, 1)
    assert last.tokens == report.totals.tokens_in + report.totals.tokens_out == 8 * 520
    assert last.cost == report.cost == Decimal("0.00464")


def test_more_failures_than_may_be_are_counted_over_all_processes(folder: Path, tmp_path: Path) -> None:
    async def helped() -> RunReport:
        conduct = Conduct(max_failures=1)

        async def helpers(_: int | None, documents: int) -> None:
            for _ in range(2):
                share = shares(documents, of=2)
                await run_share(tmp_path / "out", share, opening=opened(), task=Task(), conduct=Conduct(max_failures=0))
                os.close(share.tickets)
            await asyncio.wait_for(conduct.halt.wait(), 10)

        return await run_folder([folder], tmp_path / "out", opening=opened(), conduct=replace(conduct, helpers=helpers))

    with serving(said(None, refusal="no")) as server:

        def opened() -> AbstractAsyncContextManager[Model]:
            return open_model(Settings(model="fake", base_url=server.url, limits=Limits(concurrency=1)), cache=None)

        report = asyncio.run(helped())
    assert report.stopped is not None
    assert report.stopped.startswith("2 documents failed, and 1 may")


def test_what_stops_one_process_stops_the_run(folder: Path, tmp_path: Path) -> None:
    with serving(failed(401)) as server:
        ran = in_processes(folder, tmp_path / "out", server)
    assert ran.returncode == 3
    assert "doesn't accept the key" in ran.stderr.splitlines()[-1]
    assert "Traceback" not in ran.stderr


def test_processes_end_with_the_one_that_started_them(folder: Path, tmp_path: Path) -> None:
    with serving(slow) as server:
        with started(folder, tmp_path / "out", server, "--processes", "2") as process:
            process.kill()
        time.sleep(1.5)
        asked = len(server.seen)
        time.sleep(1.5)
        assert len(server.seen) == asked < len(NAMES)
        assert run(folder, tmp_path / "out", server).done == len(NAMES)


def test_a_signal_ends_all_processes_in_order(folder: Path, tmp_path: Path) -> None:
    with serving(slow) as server:
        with started(folder, tmp_path / "out", server, "--processes", "2") as process:
            process.send_signal(signal.SIGTERM)
            _, told = process.communicate(timeout=30)
        assert process.returncode == 130
        assert told.splitlines()[-1].endswith("the same command goes on from there")
        assert run(folder, tmp_path / "out", server).lost == 0
