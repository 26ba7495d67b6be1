"""Runs that are killed at every named point, and runs whose n-th write fails: is the output what it would have been?

    python bench/faults.py

Each start is a process of its own, beside a fake endpoint. The same command is given until the run comes through, and
what is left after each start is held against an undisturbed run by tests/faults/invariants.py, which shares no code
with what it judges. Prints Markdown; the exit code is 1 if anything was violated.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

sys.path[0] = str(Path(__file__).parents[1])  # beside this file `numbers` isn't Python's

from tests.faults.invariants import violations
from tests.faults.model import explain, write
from tests.faults.runs import KILLED, Starter, Zygote, zygote
from tests.faults.seams import Seams
from tests.faults.test_kills import DOCUMENTS, KILLS, QUESTIONS
from tests.faults.test_writes import ERRORS
from tests.faults.writes import FAILED
from tests.llm.fake_server import serving

MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
ORDERLY: Final = {0, 3, KILLED}
"""How a start may end that something goes wrong in."""


class Bench:
    """Starts runs over some made-up documents, and holds them against one that nothing happened to."""

    def __init__(self, processes: Zygote, home: Path, documents: int, questions: int) -> None:
        self._processes = processes
        self._questions = questions
        self.home = home
        self._inputs = write(home / "in", documents, questions)
        with serving(explain) as server:
            self._calm = Starter(processes, server, home / "calm", self._inputs)
            self._calm.start()

    def run(self, seams: Seams, name: str, concurrency: int = 1) -> tuple[Starter, list[str], str]:
        """A run in which that goes wrong, in its first start and for kills in its second; what is violated; its words.

        One that is killed in its second start, too, is begun a third time.
        """
        wrong: list[str] = []
        with serving(explain) as server:
            started = Starter(self._processes, server, self.home / name, self._inputs, concurrency=concurrency)
            for each in (seams, seams if seams.kill else Seams(), Seams()):
                code = started.start(each)
                wrong += violations(started.like(self._calm, questions=self._questions))
                if code == 0:
                    break
            said = started.said
        wrong += [f"it ended with {codes}" for codes in [started.codes] if codes[-1] or not ORDERLY.issuperset(codes)]
        return started, wrong, said


def killed(processes: Zygote, home: Path) -> Iterator[tuple[Starter, list[str]]]:
    """Runs that are killed: at each point, at several places of the run, one and eight questions at once."""
    bench = Bench(processes, home, DOCUMENTS, QUESTIONS)
    for number, kill in enumerate(KILLS):
        started, wrong, _ = bench.run(Seams(kill=kill.point, passing=kill.passing), f"{number}", kill.concurrency)
        yield started, wrong


def unwritten(processes: Zygote, home: Path, error: int) -> Iterator[tuple[Starter, list[str]]]:
    """Runs whose n-th write fails, from the first to the last."""
    bench = Bench(processes, home, documents=2, questions=1)
    for fail in range(1, 1000):
        started, wrong, said = bench.run(Seams(below=str(home), fail=fail, error=error), f"{fail}")
        if FAILED not in said:
            return
        yield started, wrong


def main() -> int:
    """Print a line for each kind of fault."""
    found: list[str] = []
    print("| what goes wrong | runs | killed or stopped by it | starts in all | violations |\n|---|--:|--:|--:|--:|")
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name, zygote() as processes:
        home = Path(name)
        kinds = {"killed (kill -9) at a named point": killed(processes, home / "killed")}
        kinds |= {f"the n-th write finds {each}": unwritten(processes, home / each, ERRORS[each]) for each in ERRORS}
        for kind, runs in kinds.items():
            ran = list(runs)
            wrong = [each for _, violated in ran for each in violated]
            ended = sum(started.codes[0] != 0 for started, _ in ran)
            starts = sum(len(started.codes) for started, _ in ran)
            print(f"| {kind} | {len(ran)} | {ended} | {starts} | {len(wrong)} |", flush=True)
            found += [f"{kind}: {each}" for each in wrong]
    print("".join(f"\n{each}" for each in found[:20]))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
