"""Runs of the command as a user starts it, in processes that can be killed, beside a fake endpoint."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from tests.llm.fake_server import FakeServer

from .invariants import Ran
from .seams import Seams

SECRET: Final = "sk-canary-51f0c2"  # noqa: S105 - it opens nothing
KILLED: Final = -9
ROOT: Final = Path(__file__).parents[2]
NOTHING: Final = Seams()


class Zygote:
    """Starts runs, one at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, **order: object) -> int:
        """The process id of a run that begins now."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._number()

    def end(self) -> int:
        """The exit code of the run, when it has ended; the signal's number below zero if it was killed."""
        return self._number()

    def _number(self) -> int:
        assert self._process.stdout
        return int(self._process.stdout.readline())


@contextmanager
def zygote() -> Iterator[Zygote]:
    """A process that has imported all that a run needs."""
    command = [sys.executable, "-m", "tests.faults.zygote"]
    pipe = subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENAI_API_KEY": SECRET, "NO_COLOR": "1"}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, env=environment) as process:
        yield Zygote(process)
        assert process.stdin
        process.stdin.close()


@contextmanager
def _killed_after(seconds: float | None, pid: int) -> Iterator[None]:
    timer = threading.Timer(seconds or 0.0, os.kill, (pid, signal.SIGKILL))
    if seconds:
        timer.start()
    yield
    timer.cancel()


@dataclass
class Starter:
    """Starts the command over one folder, as often as need be, until it has come through."""

    zygote: Zygote
    server: FakeServer
    home: Path  # the run's folder, the cache and what was said are in it
    inputs: Path
    only: tuple[str, ...] = ()  # of the inputs, by name
    options: tuple[str, ...] = ()
    concurrency: int = 1
    codes: list[int] = field(default_factory=list)
    broken: int = 0  # starts that were killed, or could not write down what they had
    seconds: float = 0.0

    def start(
        self,
        seams: Seams = NOTHING,
        *more: str,
        meanwhile: Callable[[int], None] = lambda _: None,
        life: float | None = None,
    ) -> int:
        """The exit code of one start. `meanwhile` is called with its process id; after `life` seconds it is killed."""
        target = ["--out", str(self.out), "--model", "fake", "--base-url", self.server.url]
        paths = [str(self.inputs / name) for name in self.only] or [str(self.inputs)]
        many = ["--concurrency", str(self.concurrency)]
        command = ["run", *paths, *target, *many, *self.options, *more]
        began = time.monotonic()
        pid = self.zygote.start(argv=command, environment=self._environment, said=str(self._said), seams=asdict(seams))
        meanwhile(pid)
        with _killed_after(life, pid):
            self.codes.append(self.zygote.end())
        self.broken += self.codes[-1] == KILLED or bool((seams.fail or seams.largest) and self.codes[-1])
        self.seconds = time.monotonic() - began
        return self.codes[-1]

    @property
    def out(self) -> Path:
        """What the run writes to."""
        return self.home / "out"

    @property
    def said(self) -> str:
        """All that was said by all starts."""
        return self._said.read_text()

    @property
    def ran(self) -> Ran:
        """What there is to judge by now."""
        return Ran(
            self.inputs,
            self.out,
            self.codes[-1],
            self.said,
            self.server.seen,
            kills=self.broken,
            concurrency=self.concurrency,
            secret=SECRET,
            beside=(self.home,),
        )

    def like(self, undisturbed: Starter, **about: Any) -> Ran:  # noqa: ANN401
        """What there is to judge, to be held against a run that nothing went wrong in."""
        return replace(self.ran, undisturbed=undisturbed.out, **about)

    @property
    def _said(self) -> Path:
        return self.home / "said.txt"

    @property
    def _environment(self) -> Mapping[str, str]:
        self.home.mkdir(parents=True, exist_ok=True)
        return {"EXTRACTOR_CACHE_DIR": str(self.home / "kept")}
