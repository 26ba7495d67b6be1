"""What happens to a run's folder and its inputs between two starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.llm.fake_server import serving

from .conftest import Start
from .invariants import violations
from .model import explain, marker, write
from .runs import KILLED, Starter, Zygote
from .seams import Seams

pytestmark = pytest.mark.timeout(600)
DOCUMENTS = 6


@pytest.fixture(scope="module")
def inputs(module_home: Path) -> Path:
    return write(module_home / "in", DOCUMENTS)


@pytest.fixture(scope="module")
def calm(processes: Zygote, module_home: Path, inputs: Path) -> Starter:
    """A run that nothing happens to."""
    with serving(explain) as server:
        started = Starter(processes, server, module_home / "calm", inputs)
        assert started.start() == 0
        return started


def emptied(out: Path) -> None:
    (out / "ledger.db").write_bytes(b"")


def gone(out: Path) -> None:
    (out / "ledger.db").unlink()


def garbage(out: Path) -> None:
    (out / "ledger.db").write_bytes(b"\x93garbage" * 4_000)


def halved(out: Path) -> None:
    ledger = (out / "ledger.db").read_bytes()
    (out / "ledger.db").write_bytes(ledger[: len(ledger) // 2 + 100])


def log_torn(out: Path) -> None:
    log = out / "ledger.db-wal"
    log.write_bytes(log.read_bytes()[:-1000])


def log_gone(out: Path) -> None:
    (out / "ledger.db-wal").unlink()


def log_flipped(out: Path) -> None:
    log = bytearray((out / "ledger.db-wal").read_bytes())
    log[len(log) // 2] ^= 0x40
    (out / "ledger.db-wal").write_bytes(log)


@pytest.mark.parametrize("damage", [emptied, gone, garbage, halved, log_torn, log_gone, log_flipped])
def test_a_damaged_ledger_is_told_of_or_overcome(
    damage: Callable[[Path], None], inputs: Path, calm: Starter, starter: Start
) -> None:
    """P07: what was lost with it may be asked again; nothing else changes, and nobody sees a traceback."""
    with serving(explain) as server:
        started = starter(server, inputs)
        assert started.start(Seams(kill="before_rename")) == KILLED
        damage(started.out)
        code = started.start()
        if code == 3:
            assert "ledger" in started.said
            assert len(server.seen) == DOCUMENTS
            (started.out / "ledger.lock").unlink()  # as it says: what is left is moved away, to begin anew
            for part in started.out.glob("ledger.db*"):
                part.unlink()
            code = started.start()
        assert code == 0
    ran = started.like(calm)
    assert [wrong for wrong in violations(ran) if not wrong.startswith("payment")] == []


def test_inputs_that_vanish_or_turn_into_something_else(home: Path, starter: Start) -> None:
    """P08: each input of the last start has an end, and those that are no longer there have none."""
    inputs = write(home / "in", 5)
    with serving(explain) as server:
        started = starter(server, inputs)
        assert started.start(Seams(kill="after_document_commit", passing=1)) == KILLED
        (inputs / f"{marker(0)}.txt").unlink()
        (inputs / f"{marker(3)}.txt").unlink()
        (inputs / f"{marker(4)}.txt").write_bytes(b"5\xff000")
        (inputs / f"{marker(1)}.txt").write_text("The fire at DOC-00001 killed 9 sheep.\n")
        assert started.start() == 7
    assert violations(started.ran) == []
    assert [Path(each["path"]).stem for each in started.ran.done] == [marker(1), marker(2)]
    assert [each["error"] for each in started.ran.failed] == ["UndecodableDocument"]
