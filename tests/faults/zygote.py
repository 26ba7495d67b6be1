"""Runs of the command in processes of their own, each a fork of one that is warm: it begins at once, not after seconds.

Reads orders as JSON lines, runs one at a time, and says for each its process id and then its exit code. What an order
has to go wrong inside of the process (`seams`) is put in place after the fork.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import extractor.llm.client  # noqa: F401 - so that no run has to
from extractor import aextract
from extractor.cli import main
from tests.llm.fake_server import serving

from .model import explain, write
from .seams import Seams, apply


def serve() -> int:
    """The exit code, when there are no more orders."""
    _warm()
    gc.freeze()  # else each fork copies all of it, to count references
    for line in sys.stdin:
        order = json.loads(line)
        if (child := os.fork()) == 0:
            _leave(_run(**order))
        _tell(child)
        _, status = os.waitpid(child, 0)
        _tell(os.waitstatus_to_exitcode(status))
    return 0


def _warm() -> None:
    """Import and read whatever a run imports and reads, tables of languages and all."""
    with TemporaryDirectory() as folder, serving(explain) as server:
        document = write(Path(folder), 1) / "DOC-00000.txt"
        asyncio.run(aextract(document, model="fake", base_url=server.url, cache=False))


def _run(argv: list[str], environment: dict[str, str], said: str, seams: dict[str, object]) -> int:
    stream = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in (1, 2):
        os.dup2(stream, number)
    os.environ.update(environment)
    apply(Seams(**seams))  # type: ignore[arg-type]
    return main(argv)


def _leave(code: int) -> NoReturn:
    """End a fork without taking down what it shares with its parent, which takes longer than most runs."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(serve())
