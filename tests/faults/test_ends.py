"""A run that is told to end ends soon, quietly and whole, and the same command goes on where it was."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.llm.fake_server import FakeServer, Reply, Seen, serving

from .conftest import Start
from .invariants import violations
from .model import explain, write
from .runs import SECRET
from .script import Script
from .seams import Seams
from .table import error

pytestmark = pytest.mark.timeout(600)


def slowly(seconds: float) -> Callable[[Seen], Reply]:
    """Good replies, each after so long."""
    return lambda seen: replace(explain(seen), wait=seconds)


def once_asked(server: FakeServer, times: int, number: int, *, again: float | None = None) -> Callable[[int], None]:
    """Sends a signal once the endpoint has been asked so often, and perhaps a second one so many seconds later."""

    def send(pid: int) -> None:
        while len(server.seen) < times:
            time.sleep(0.01)
        os.kill(pid, number)
        if again is not None:
            time.sleep(again)
            os.kill(pid, number)

    return lambda pid: threading.Thread(target=send, args=(pid,)).start()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_a_run_soon_and_the_same_command_goes_on(number: int, home: Path, starter: Start) -> None:
    inputs = write(home / "in", 4)
    with serving(explain) as server:
        calm = starter(server, inputs, "calm")
        calm.start()
    with serving(slowly(0.1)) as server:
        started = starter(server, inputs)
        assert started.start(meanwhile=once_asked(server, 3, number)) == 130
        assert violations(started.ran) == []
        assert started.start() == 0
    ran = started.like(calm)
    assert violations(ran) == []
    assert len(ran.log) <= 4 + 1  # what was in flight


def test_a_second_interrupt_ends_it_at_once(home: Path, starter: Start) -> None:
    with serving(slowly(600.0)) as server:
        started = starter(server, write(home / "in", 3))
        assert started.start(Seams(deadline=600.0), meanwhile=once_asked(server, 1, signal.SIGINT, again=0.3)) == 130
    assert started.seconds < 60
    assert violations(started.ran) == []


def test_nobody_who_reads_on_is_no_error(home: Path, starter: Start) -> None:
    with serving(explain) as server:
        started = starter(server, write(home / "in", 3))
        assert started.start(Seams(unread=True)) == 141
    assert violations(started.ran) == []
    assert not any("rror" in line or "pipe" in line.lower() for line in started.said.splitlines())
    assert len(started.ran.done) == 3


@pytest.mark.parametrize(
    ("stop", "word"),
    [
        (error(401), "OPENAI_API_KEY"),
        (error(403), "key"),
        (error(404, "model_not_found"), "model"),
        (error(429, "insufficient_quota"), "quota"),
        (error(402), "quota"),
    ],
    ids=["F08 401", "F08 403", "F08 404", "F03 insufficient_quota", "F03 402"],
)
def test_what_would_stop_every_document_stops_the_run_and_the_same_command_goes_on(
    stop: Callable[[Reply], Reply], word: str, home: Path, starter: Start
) -> None:
    inputs = write(home / "in", 4)
    with serving(explain) as server:
        calm = starter(server, inputs, "calm")
        calm.start()
    script = Script({"DOC-00001": (stop,)})
    with serving(script) as server:
        started = starter(server, inputs)
        assert started.start() == 3
        assert len(server.seen) == 2
        [said] = [line for line in started.said.splitlines() if "error" in line]
        assert word in said
        assert SECRET not in said
        assert violations(started.ran) == []
        assert started.ran.failed == []
        assert started.start() == 0
    assert violations(started.like(calm)) == []
    assert len(server.seen) == 4 + 1
