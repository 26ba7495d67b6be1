"""A key in the environment is in nothing that a run leaves or says, whatever an endpoint does with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.llm.fake_server import Reply, serving

from .conftest import Start
from .invariants import violations
from .model import marker, write
from .runs import NOTHING, ROOT, SECRET
from .script import Make, Script
from .table import answering, error, saying

pytestmark = pytest.mark.timeout(600)


def everywhere(good: Reply) -> Reply:
    """An answer whose every word is the key."""
    return answering(lambda told: {name: {"subject": "@KEY@", "measure": "@KEY@"} for name in told})(good)


REPEATS: dict[str, Make] = {
    "in an error": error(400),
    "in an error that passes": error(500),
    "in its answer": everywhere,
    "in prose": saying(lambda _: "Your key is @KEY@"),
    "in a refusal": saying(lambda _: None, refusal="not with @KEY@"),
    "in a page": lambda _: Reply(b"<html>@KEY@</html>", headers={"Content-Type": "text/html"}),
    "in a header": lambda good: Reply(good.body, headers={"X-Request-Id": SECRET, "Set-Cookie": f"key={SECRET}"}),
    "for a model's name": lambda good: Reply(good.body.replace(b'"model": "fake"', b'"model": "@KEY@"')),
}
"""Where an endpoint may repeat the key that it was asked with."""
PLAN = {marker(index): (make,) for index, make in enumerate(REPEATS.values())}


@pytest.mark.parametrize("options", [("--debug",), ("--debug", "--record", "TAPES"), ("--log-json", "LOG", "--judge")])
def test_an_endpoint_that_repeats_the_key(options: tuple[str, ...], home: Path, starter: Start) -> None:
    inputs = write(home / "in", len(PLAN))
    with serving(Script(PLAN, frozenset(PLAN))) as server:
        started = starter(server, inputs, concurrency=4)
        started.out.mkdir(parents=True)
        places = {"TAPES": str(started.home / "tapes"), "LOG": str(started.home / "log.jsonl")}
        assert started.start(NOTHING, *(places.get(option, option) for option in options)) == 7
    assert violations(started.ran) == []


def test_the_libraries_own_logs(home: Path) -> None:
    """As a process of its own, for they are set up when they are imported."""
    inputs = write(home / "in", 2)
    with serving(Script({marker(0): (error(401),)})) as server:
        run = [sys.executable, "-m", "extractor", "run", str(inputs), "--out", str(home / "out"), "--debug"]
        at = ["--model", "fake", "--base-url", server.url, "--cache", str(home / "kept")]
        logs = {"OPENAI_LOG": "debug", "HTTPX_LOG_LEVEL": "trace", "PYTHONASYNCIODEBUG": "1", "PYTHONPATH": str(ROOT)}
        environment = {**os.environ, **logs, "OPENAI_API_KEY": SECRET}
        ran = subprocess.run([*run, *at], capture_output=True, text=True, check=False, env=environment, timeout=300)
    assert ran.returncode == 3
    assert SECRET not in ran.stdout + ran.stderr
    assert not [path for path in home.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
