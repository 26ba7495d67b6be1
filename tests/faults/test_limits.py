"""What concerns a whole run: an endpoint that asks for fewer requests, that is down, or that never gets better."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.llm.fake_server import Reply, Seen, serving

from .conftest import Start
from .invariants import violations
from .model import document_of, explain, marker, write
from .script import Script, faulty
from .table import error

pytestmark = pytest.mark.timeout(600)
PAUSE = 0.5


def test_a_pause_is_kept_by_all_who_ask(home: Path, starter: Start) -> None:
    """F01: nobody asks anything between a 429 and the end of the pause that it asks for."""
    script = Script({marker(0): (error(429, retry_after_ms=str(int(1000 * PAUSE))),)})
    with serving(script) as server:
        started = starter(server, write(home / "in", 40), concurrency=4)
        assert started.start() == 0
    assert violations(started.ran) == []
    [told] = [seen for seen in started.ran.log if seen.reply and seen.reply.fault]
    after = [seen.at - told.sent for seen in started.ran.log if seen.at > told.sent + 0.1]
    assert min(after) >= PAUSE - 0.1
    assert len(started.ran.log) == 41


@pytest.mark.parametrize("pause", ["3600", "99999", "Wed, 01 Jan 2098 00:00:00 GMT"])
def test_a_pause_beyond_all_patience_stops_the_run(pause: str, home: Path, starter: Start) -> None:
    inputs = write(home / "in", 4)
    with serving(explain) as server:
        calm = starter(server, inputs, "calm")
        calm.start()
    with serving(Script({marker(1): (error(429, retry_after=pause),)})) as server:
        started = starter(server, inputs)
        assert started.start() == 3
        assert violations(started.like(calm)) == []
        assert len(server.seen) == 2
        assert started.start() == 0
    assert violations(started.like(calm)) == []
    assert len(server.seen) == 5


class Allowing:
    """An endpoint that lets through so many requests a second, and answers all others with 429."""

    def __init__(self, a_second: float) -> None:
        self._gap = 1 / a_second
        self._free = 0.0
        self._lock = threading.Lock()

    def __call__(self, seen: Seen) -> Reply:
        """The reply to a request."""
        with self._lock:
            if seen.at < self._free - 5 * self._gap:
                return faulty(error(429), seen)
            self._free = max(self._free, seen.at) + self._gap
        return explain(seen)


def test_an_endpoint_that_allows_less_than_is_asked_gets_less(home: Path, starter: Start) -> None:
    """F04: everything is done, and few requests are in vain."""
    with serving(Allowing(40)) as server:
        started = starter(server, write(home / "in", 120), concurrency=32)
        assert started.start() == 0
    assert violations(started.ran) == []
    assert len(started.ran.log) < 2 * 120


def test_an_endpoint_that_is_down_is_not_asked_about_each_document(home: Path, starter: Start) -> None:
    """F06, and the same command does the rest when it is back."""
    inputs = write(home / "in", 60)
    with serving(explain) as server:
        calm = starter(server, inputs, "calm", concurrency=8)
        calm.start()
    down = threading.Event()
    down.set()
    with serving(lambda seen: faulty(error(500), seen) if down.is_set() else explain(seen)) as server:
        started = starter(server, inputs, concurrency=8)
        assert started.start() == 3
        assert len(server.seen) <= 40
        assert violations(started.ran) == []
        down.clear()
        code = started.start()
    lost = {Path(each["path"]).stem for each in started.ran.failed}
    assert code == (7 if lost else 0)
    assert len(lost) <= 8
    assert violations(started.like(calm)) == []
    assert {document_of(seen) for seen in server.seen} == {marker(index) for index in range(60)}
