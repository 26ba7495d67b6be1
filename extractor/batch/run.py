"""A run over many documents: what fails is a result of its own, and takes nothing else with it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from extractor.batch.find import find_documents
from extractor.documents import portable, read_document
from extractor.errors import ExtractorError, RunStopped, UsageError
from extractor.filling.fill import Filling, fill_document
from extractor.filling.filled import Filled
from extractor.llm import Model
from extractor.pipeline import extract_document
from extractor.store.output import EXTRACTIONS, FILLED, Output
from extractor.store.run import Failure, RunReport, Totals
from extractor.types import Extraction

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Progress:
    """How far a run is: the document it is at, of how many, and how much of it is done."""

    path: str
    document: int
    documents: int
    passage: int
    passages: int
    claims: int


OnProgress = Callable[[Progress], None]


class Task(NamedTuple):
    """What is to be done with each document: a form filled, or else claims, with or without a judge."""

    filling: Filling | None = None
    judge: bool = False


async def run_folder(
    paths: Iterable[str | Path],
    out: Path,
    *,
    opening: AbstractAsyncContextManager[Model],
    task: Task = Task(),  # noqa: B008 - it is immutable
    on_progress: OnProgress | None = None,
) -> RunReport:
    """How the run over all documents ended; what came of them is in the folder `out`. `opening` is `open_model(...)`.

    A document that can't be done is one of the failed; what would stop every further document stops the run, and is
    its `stopped`. Finished documents are kept however the run ends. Raises UsageError if there is nothing to do.
    """
    run = _Run(find_documents(paths, out=out), task, on_progress)
    stopped = None
    try:
        async with opening as model:
            with Output(out, run.file) as output:
                await run.over_all(model, output)
    except RunStopped as error:
        stopped = str(error)
    return run.report(out, stopped)


class _Run:
    """The documents of a run, and what came of them so far."""

    def __init__(self, documents: list[Path], task: Task, on_progress: OnProgress | None) -> None:
        self.documents = documents
        self.file = FILLED if task.filling else EXTRACTIONS
        self._task = task
        self.totals = Totals()
        self.done = 0
        self.failed: list[Failure] = []
        self._on_progress = on_progress
        self._started = time.monotonic()

    async def over_all(self, model: Model, output: Output) -> None:
        """Do one document after the other: the embedded model answers one request at a time."""
        for index, path in enumerate(self.documents, 1):
            await asyncio.sleep(0)  # where every answer is cached, nothing else lets an interrupt in
            result = await _result_of(path, model, self._task, partial(self._tell, index, path))
            output.add(result)
            self._count(result)

    def _count(self, result: Extraction | Filled[Any] | Failure) -> None:
        if isinstance(result, Failure):
            self.failed.append(result)
        else:
            self.done += 1
            self.totals = self.totals.plus(result)

    def _tell(self, index: int, path: Path, passage: int, passages: int) -> None:
        if self._on_progress:
            of = len(self.documents)
            claims = self.totals.accepted
            self._on_progress(Progress(portable(path), index, of, passage, passages, claims))

    def report(self, out: Path, stopped: str | None) -> RunReport:
        return RunReport(
            output=portable(out / self.file),
            done=self.done,
            failed=tuple(self.failed),
            pending=len(self.documents) - self.done - len(self.failed),
            stopped=stopped,
            totals=self.totals,
            seconds=time.monotonic() - self._started,
        )


async def _result_of(
    path: Path, model: Model, task: Task, on_progress: Callable[[int, int], None]
) -> Extraction | Filled[Any] | Failure:
    """What came of one document. Raises only what no other document would be spared: RunStopped and UsageError."""
    name = portable(path)
    try:
        return await extract_file(path, model, task, on_progress=on_progress)
    except (RunStopped, UsageError):
        raise
    except ExtractorError as error:
        return Failure(path=name, error=type(error).__name__, message=str(error).removeprefix(f"{name}: "))
    except Exception as error:  # a mistake of ours must not cost the other documents
        log.debug("%s", name, exc_info=True)
        said = f"{type(error).__name__}: {error}"
        message = f"{said}. This is a mistake in extractor, please report it with what --debug shows"
        return Failure(path=name, error="InternalError", message=message)


async def extract_file(
    path: Path,
    model: Model,
    task: Task,
    *,
    on_progress: Callable[[int, int], None] | None = None,
) -> Extraction | Filled[Any]:
    """All that came of the document in a file, or the form filled from it.

    Raises DocumentError, ModelError and RunStopped.
    """
    document = read_document(path)
    if on_progress:
        on_progress(0, 0)
    with model.document(document.name or "", document.sha256):
        if task.filling:
            return await fill_document(document, model, task.filling, path=portable(path), on_progress=on_progress)
        return await extract_document(document, model, path=portable(path), judge=task.judge, on_progress=on_progress)
