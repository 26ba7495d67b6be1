"""Whichever write fails, the run says so and stops; with room again, the same command ends as if nothing had been."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.llm.fake_server import serving

from .conftest import Start
from .invariants import violations
from .model import explain, write
from .runs import Starter, Zygote
from .seams import Seams
from .writes import FAILED

pytestmark = pytest.mark.timeout(600)
DOCUMENTS = 2
SIZES = [round(1_000 * 1.3**step) for step in range(40)]
"""Bytes that a file may grow to: from one kilobyte to 28 megabytes."""
ERRORS = {"no room": errno.ENOSPC, "a broken disk": errno.EIO, "no permission": errno.EACCES}


@pytest.fixture(scope="module")
def inputs(module_home: Path) -> Path:
    return write(module_home / "in", DOCUMENTS)


@pytest.fixture(scope="module")
def calm(processes: Zygote, module_home: Path, inputs: Path) -> Iterator[Starter]:
    """A run that nothing happens to."""
    with serving(explain) as server:
        started = Starter(processes, server, module_home / "calm", inputs)
        assert started.start() == 0
        yield started


def started_with(starter: Start, inputs: Path, calm: Starter, seams: Seams, name: str, *options: str) -> Starter:
    """A run that came through at last; whether it stopped or not, it was held against the invariants."""
    with serving(explain) as server:
        started = starter(server, inputs, name, options=options)
        code = started.start(seams)
        assert code in {0, 3}, started.said
        if code:
            [said] = [line for line in started.said.splitlines() if "error" in line]
            assert any(told in said for told in ("make room", "permissions", "another folder", "another with --cache"))
            assert violations(started.like(calm)) == []
            assert started.start() == 0
    assert violations(started.like(calm)) == []
    return started


def test_a_few(starter: Start, home: Path, inputs: Path, calm: Starter) -> None:
    """Every seventh write."""
    for fail in range(1, 400, 7):
        seams = Seams(below=str(home), fail=fail)
        if FAILED not in started_with(starter, inputs, calm, seams, str(fail), "--no-cache").said:
            return
    pytest.fail("there is no end of writes")


@pytest.mark.soak
@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
def test_all(error: int, starter: Start, home: Path, inputs: Path, calm: Starter) -> None:
    for fail in range(1, 400):
        seams = Seams(below=str(home), fail=fail, error=error)
        if FAILED not in started_with(starter, inputs, calm, seams, str(fail)).said:
            return
    pytest.fail("there is no end of writes")


@pytest.mark.soak
def test_a_disk_with_little_room(starter: Start, home: Path, inputs: Path, calm: Starter) -> None:
    del home
    runs = [started_with(starter, inputs, calm, Seams(largest=size), str(size)) for size in SIZES]
    came = [run.codes == [0] for run in runs]
    assert came == sorted(came)
    assert True in came
