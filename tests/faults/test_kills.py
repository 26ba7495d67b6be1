"""Killed at any point, a run goes on with the same command, and ends as if nothing had been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.llm.fake_server import serving

from .conftest import Start
from .invariants import violations
from .model import explain, write
from .runs import KILLED, Starter, Zygote
from .seams import Seams

pytestmark = pytest.mark.timeout(600)
DOCUMENTS, QUESTIONS = 6, 2
ONCE = ("after_open", "after_listing", "before_export", "before_rename", "between_renames", "after_export")
A_DOCUMENT = ("after_read", "before_document_commit", "after_document_commit", "mid_export")
A_QUESTION = ("before_call", "after_reply", "after_answer_commit")
PASSED = {
    **dict.fromkeys(ONCE, 1),
    **dict.fromkeys(A_DOCUMENT, DOCUMENTS),
    **dict.fromkeys(A_QUESTION, DOCUMENTS * QUESTIONS),
}
"""The named points, and how often a run over the documents passes each."""


class Kill(NamedTuple):
    """Where a run is killed: at a point, after it was passed unharmed so often, with so many questions at once."""

    point: str
    passing: int
    concurrency: int


KILLS = [
    Kill(point, passing, concurrency)
    for concurrency in (1, 8)
    for point, times in PASSED.items()
    for passing in sorted({0, 1, times // 2, times - 2, times - 1} & set(range(times)))
]
FEW = KILLS[::4]
Killed = Callable[..., Starter]


@pytest.fixture(scope="module")
def inputs(module_home: Path) -> Path:
    return write(module_home / "in", DOCUMENTS, QUESTIONS)


@pytest.fixture(scope="module")
def calm(processes: Zygote, module_home: Path, inputs: Path) -> Starter:
    """A run that nothing happens to."""
    with serving(explain) as server:
        started = Starter(processes, server, module_home / "calm", inputs)
        assert started.start() == 0
        return started


@pytest.fixture
def killed(inputs: Path, calm: Starter, starter: Start) -> Killed:
    """What is left of a run that is killed, and begun with the same command until it comes through."""

    def killed(kill: Kill, *options: str) -> Starter:
        seams = Seams(kill=kill.point, passing=kill.passing)
        with serving(explain) as server:
            started = starter(server, inputs, concurrency=kill.concurrency, options=options)
            assert started.start(seams) == KILLED
            assert violations(started.like(calm, questions=QUESTIONS)) == []
            started.start(seams)  # it is killed there once more, if it gets so far
            if started.codes[-1] == KILLED:
                started.start()
        assert started.codes[-1] == 0
        return started

    return killed


@pytest.mark.parametrize("kill", FEW, ids=str)
def test_a_few(kill: Kill, calm: Starter, killed: Killed) -> None:
    assert violations(killed(kill, "--no-cache").like(calm, questions=QUESTIONS)) == []


@pytest.mark.soak
@pytest.mark.parametrize("options", [(), ("--no-cache",)], ids=["cached", "uncached"])
@pytest.mark.parametrize("kill", KILLS, ids=str)
def test_all(kill: Kill, options: tuple[str, ...], calm: Starter, killed: Killed) -> None:
    assert violations(killed(kill, *options).like(calm, questions=QUESTIONS)) == []


@pytest.mark.parametrize(("point", "passing"), [("between_parts", 0), ("between_parts", 2), ("between_renames", 0)])
def test_parts_are_put_in_place_as_one(point: str, passing: int, inputs: Path, calm: Starter, starter: Start) -> None:
    with serving(explain) as server:
        started = starter(server, inputs, options=("--no-cache",))
        assert started.start(Seams(part=1)) == 0
        assert violations(started.like(calm, questions=QUESTIONS)) == []
        assert started.start(Seams(part=1, kill=point, passing=passing)) == KILLED
        assert violations(started.like(calm, questions=QUESTIONS)) == []
        for seams in (Seams(part=1), Seams()):
            assert started.start(seams) == 0
            assert violations(started.like(calm, questions=QUESTIONS)) == []


def test_there_are_enough() -> None:
    assert len(KILLS) >= 60
    assert len(FEW) >= 20
