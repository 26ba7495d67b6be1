"""A run over many documents: what fails is a result of its own, and takes nothing else with it."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from extractor.batch.asking import Asking
from extractor.batch.configuration import changes, configuration_of
from extractor.batch.find import find_documents
from extractor.batch.halt import GRACE, Halt, Interrupted
from extractor.batch.task import Task
from extractor.documents import digest_of, portable, read_document
from extractor.errors import DocumentError, ExtractorError, RunStopped, UsageError
from extractor.filling.fill import fill_document
from extractor.filling.filled import Filled
from extractor.llm import Asked, Model
from extractor.pipeline import extract_document
from extractor.store import points
from extractor.store.jsonl import dumps, to_json
from extractor.store.ledger import Begun, Ending, Entry, Input, Ledger, State
from extractor.store.output import EXTRACTIONS, FILLED, export
from extractor.store.run import RunReport, totals_of
from extractor.types import Document, Extraction

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


@dataclass(frozen=True)
class Conduct:
    """How a run is conducted: who hears of its progress, what ends it before its end, whether failures are forgotten.

    `command` is what the user asked for, as JSON values without secrets.
    """

    on_progress: Callable[[Progress], None] | None = None
    halt: Halt = field(default_factory=Halt)
    retry: bool = False
    command: Mapping[str, Any] = field(default_factory=dict)


async def run_folder(
    paths: Iterable[str | Path],
    out: Path,
    *,
    opening: AbstractAsyncContextManager[Model],
    task: Task = Task(),  # noqa: B008 - it is immutable
    conduct: Conduct | None = None,
) -> RunReport:
    """How the run over all documents ended; what came of them is in the folder `out`. `opening` is `open_model(...)`.

    A run that was ended, however, goes on where it was: what is in the ledger in `out` isn't asked for again. A
    document that can't be done is one of the failed; what would stop every further document stops the run, and is its
    `stopped`. Raises UsageError if there is nothing to do, or if another process holds `out`.
    """
    started = time.monotonic()
    inputs = [Input(portable(path), bytes_of(path)) for path in find_documents(paths, out=out)]
    file = FILLED if task.filling else EXTRACTIONS
    report = RunReport(output=portable(out / file), pending=len(inputs))
    try:
        with Ledger(out) as ledger:
            points.reached("after_open")
            async with opening as model:
                run = _Run(ledger, model, task, conduct or Conduct())
                run.begin(inputs)
                await run.over_all()
            report = run.report(out / file)
            report = report.model_copy(update={"output": portable(export(ledger, out, file))})
    except RunStopped as error:
        report = report.model_copy(update={"stopped": str(error)})
    return report.model_copy(update={"seconds": time.monotonic() - started})


def bytes_of(path: Path) -> bytes:
    """A path as the system has it."""
    return os.fsencode(path)


class _Run:
    """One start of a run."""

    def __init__(self, ledger: Ledger, model: Model, task: Task, conduct: Conduct) -> None:
        self._ledger = ledger
        self._model = model
        self._task = task
        self._conduct = conduct
        self._on_progress = conduct.on_progress
        self._halt = conduct.halt
        self._asking = Asking(model, ledger, conduct.halt)
        self._documents = self._at = self._claims = self._earlier = 0
        self._begun: Begun | None = None

    def begin(self, inputs: list[Input]) -> None:
        """Put the documents into the ledger."""
        said, digest = configuration_of(self._model, self._task)
        self._begun = self._ledger.begin(digest, said, inputs, self._conduct.command)
        if self._conduct.retry:
            self._ledger.forget_failures()
        self._documents = len(inputs)
        if self._begun.before is not None:
            log.info("new work: other %s", ", ".join(changes(dict(self._begun.before), said)))
        points.reached("after_listing")

    async def over_all(self) -> None:
        """Do what isn't done. What stops the run is its `stopped`; only mistakes are raised."""
        entries = self._ledger.entries()
        workers = [asyncio.create_task(self._work(entries)) for _ in range(self._model.pace.most)]
        halted = asyncio.create_task(self._halt.wait())
        try:
            await self._through(workers, halted)
        finally:
            for each in (halted, *workers):
                each.cancel()
            await asyncio.gather(halted, *workers, return_exceptions=True)
            await self._ledger.settle()

    async def _through(self, workers: list[asyncio.Task[None]], halted: asyncio.Task[None]) -> None:
        """Wait for the workers; once the run is halted, only for the calls that are on their way."""
        left = {halted, *workers}
        while len(left) > 1 and not halted.done():
            ended, left = await asyncio.wait(left, return_when=asyncio.FIRST_COMPLETED)
            for each in ended - {halted}:
                each.result()
        landed, _ = await asyncio.wait(workers, timeout=GRACE if isinstance(self._halt.reason, Interrupted) else None)
        for each in landed:
            each.result()

    async def _work(self, entries: Iterator[Entry]) -> None:
        for entry in entries:
            await asyncio.sleep(0)  # where every answer is kept, nothing else lets an interrupt in
            self._at += 1
            try:
                if not self._is_settled(entry):
                    await self._settle(entry.input)
            except RunStopped as error:
                self._halt.by(error)
            if self._halt.reason:
                return

    def _is_settled(self, entry: Entry) -> bool:
        """Whether an earlier start came to an end with just these bytes."""
        if entry.state not in {"done", "failed"}:
            return False
        try:
            settled = digest_of(entry.input.file) == entry.sha256
        except DocumentError:
            return False
        self._earlier += settled
        return settled

    async def _settle(self, which: Input) -> None:
        ending = await self._ending_of(which)
        points.reached("before_document_commit")
        await self._ledger.ended(which, ending)
        points.reached("after_document_commit")
        self._claims += ending.totals.accepted

    async def _ending_of(self, which: Input) -> Ending:
        """What came of one document. Raises only what no other document would be spared: RunStopped and UsageError."""
        document: Document | None = None
        try:
            document = read_document(which.file)
            points.reached("after_read")
            model = self._asking.about(f"{which.id}:{document.sha256}")
            with self._model.document(document.name or "", document.sha256):
                result = await _extracted(document, which.id, model, self._task, partial(self._tell, which.id))
            return _done(result)
        except (RunStopped, UsageError):
            raise
        except ExtractorError as error:
            message = str(error).removeprefix(f"{which.id}: ")
            return _not_done(document, error, type(error).__name__, message)
        except Exception as error:  # a mistake of ours must not cost the other documents
            log.debug("%s", which.id, exc_info=True)
            said = f"{type(error).__name__}: {error}"
            message = f"{said}. This is a mistake in extractor, please report it with what --debug shows"
            return _not_done(document, error, "InternalError", message)

    def _tell(self, path: str, passage: int, passages: int) -> None:
        if self._on_progress:
            self._on_progress(Progress(path, self._at, self._documents, passage, passages, self._claims))

    def report(self, output: Path) -> RunReport:
        """How the start ended."""
        counts, reason = self._ledger.counts(), self._halt.reason
        interrupted = isinstance(reason, Interrupted)
        return RunReport(
            output=portable(output),
            done=counts["done"],
            failed=tuple(self._ledger.failures()),
            pending=counts["pending"],
            earlier=self._earlier,
            lost=self._begun.lost if self._begun else 0,
            stopped=str(reason) if reason and not interrupted else None,
            interrupted=interrupted,
            totals=self._ledger.totals(),
        )


def _done(result: Extraction | Filled[Any]) -> Ending:
    record = to_json(result) if isinstance(result, Extraction) else result.model_dump(mode="json")
    return Ending("done", result.document.sha256, dumps(record).encode("ascii"), totals_of(result))


def _not_done(document: Document | None, error: Exception, reason: str, message: str) -> Ending:
    """The end of a document that can't be read, or that nothing came of."""
    state: State = "rejected" if isinstance(error, DocumentError) else "failed"
    said = message.encode("utf-8", "backslashreplace").decode()
    return Ending(state, document.sha256 if document else "", reason=reason, message=said)


async def extract_file(path: Path, model: Model, task: Task) -> Extraction | Filled[Any]:
    """All that came of the document in a file, or the form filled from it.

    Raises DocumentError, ModelError and RunStopped.
    """
    document = read_document(path)
    with model.document(document.name or "", document.sha256):
        return await _extracted(document, portable(path), model, task, None)


async def _extracted(
    document: Document, path: str, model: Asked, task: Task, on_progress: Callable[[int, int], None] | None
) -> Extraction | Filled[Any]:
    if on_progress:
        on_progress(0, 0)
    if task.filling:
        return await fill_document(document, model, task.filling, path=path, on_progress=on_progress)
    return await extract_document(document, model, path=path, judge=task.judge, on_progress=on_progress)
