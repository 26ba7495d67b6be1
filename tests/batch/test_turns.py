"""A loop that is held up by long documents hears of no answer, no deadline and no signal."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from extractor.batch import run_folder
from extractor.batch.turns import LONG
from extractor.llm import Limits, Model, Settings, open_model
from extractor.llm.request import Request
from extractor.types import Document, Extraction, Message
from tests.llm.fake_server import said, serving

from .conftest import fake_walk

BUSY = """
import sys

import extractor.batch.document
from extractor.cli import main


async def busy(*_, **__):
    print("planning", flush=True)
    while True:
        sum(range(1000))


extractor.batch.document.extract_document = busy
main(sys.argv[1:])
"""


@pytest.mark.parametrize(("size", "apart"), [(LONG + 1, True), (LONG - 99, False)], ids=["long", "short"])
def test_the_loop_goes_round_between_long_documents(
    *, size: int, apart: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(f"{number} " + "x" * size)
    rounds, worked = [0], []

    async def walk(
        document: Document, model: Model, *, path: str, on_progress: Callable[[int, int], None], judge: bool
    ) -> Extraction:
        worked.append(rounds[0])
        await model.ask(Request((Message(role="user", content=document.text[:1]),), Document, 9))
        worked.append(rounds[0])
        return await fake_walk(document, model, path=path, on_progress=on_progress, judge=judge)

    async def ran() -> None:
        async def count() -> None:
            while True:
                rounds[0] += 1
                await asyncio.sleep(0)

        counting = asyncio.create_task(count())
        settings = Settings(model="fake", base_url=server.url, limits=Limits(concurrency=8))
        await run_folder([tmp_path], tmp_path / "out", opening=open_model(settings, cache=None))
        counting.cancel()

    monkeypatch.setattr("extractor.batch.document.extract_document", walk)
    with serving(said('{"text": "", "name": null, "sha256": ""}')) as server:
        asyncio.run(ran())
    assert len(worked) == 2 * 6
    assert (len(set(worked)) == len(worked)) == apart


@pytest.mark.parametrize("twice", [False, True], ids=["once", "twice"])
def test_a_signal_ends_a_run_that_a_long_document_holds_up(*, twice: bool, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5 barns")
    options = ["--out", str(tmp_path / "out"), "--model", "fake", "--base-url", "http://127.0.0.1:1/v1"]
    command = [sys.executable, "-c", BUSY, "run", str(tmp_path / "a.txt"), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "planning\n"
        begun = time.monotonic()
        process.send_signal(signal.SIGINT)
        if twice:
            time.sleep(0.3)
            process.send_signal(signal.SIGTERM)
        _, said_last = process.communicate(timeout=60)
    assert process.returncode == 130
    assert time.monotonic() - begun < (3 if twice else 9)
    assert said_last.endswith("ended at once: what was finished is kept, and the same command goes on from there\n")
    assert "Traceback" not in said_last
