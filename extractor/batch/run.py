"""A run over many documents: what fails is a result of its own, and takes nothing else with it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

from extractor.batch.asking import Asking
from extractor.batch.budget import Purse
from extractor.batch.conduct import Conduct, Helpers, Progress
from extractor.batch.configuration import changes, configuration_of
from extractor.batch.document import document_of, done, extracted, not_done
from extractor.batch.find import find_documents
from extractor.batch.halt import GRACE, Interrupted
from extractor.batch.inputs import inputs_of
from extractor.batch.share import Share
from extractor.batch.task import Task
from extractor.batch.turns import LONG, ROUNDS, Turns
from extractor.documents import digest_of, portable
from extractor.errors import DocumentError, RunStopped, TooManyFailures
from extractor.llm import Model
from extractor.spans import note, span
from extractor.store import points
from extractor.store.ledger import Begun, Ending, Entry, Input, Ledger, Listed, State
from extractor.store.output import export
from extractor.store.parts import EXTRACTIONS, FILLED
from extractor.store.run import RunReport, Totals

_SELDOM = 50
"""So many times as long as a look into the ledger takes is waited before the next: a large one takes a while."""

MANY = 1_000
"""Documents that take so long to be listed that the time is used: of fewer, all answers may be there at once."""


async def run_folder(
    paths: Iterable[str | Path] | None,
    out: Path,
    *,
    opening: AbstractAsyncContextManager[Model],
    task: Task = Task(),  # noqa: B008 - it is immutable
    conduct: Conduct | None = None,
) -> RunReport:
    """How the run over all documents ended; what came of them is in the folder `out`. `opening` is `open_model(...)`.

    A run that was ended, however, goes on where it was: what is in the ledger in `out` isn't asked for again. Without
    `paths` the documents are those of the last start. A document that can't be done is one of the failed; what would
    stop every further document stops the run, and is its `stopped`. Raises UsageError if there is nothing to do, or if
    another process holds `out`.
    """
    started = time.monotonic()
    conduct = conduct or Conduct()
    Purse(conduct.budget, conduct.price)  # a budget that can't be kept to is refused before anything is written
    found = None if paths is None else find_documents(paths, out=out)
    file = FILLED if task.filling else EXTRACTIONS
    report = RunReport(output="", pending=len(found or ()))
    try:
        with Ledger(out) as ledger:
            points.reached("after_open")
            async with opening as model:
                run = _Run(ledger, model, task, conduct)
                if found and len(found) > MANY and not conduct.helpers:
                    model.get_ready()
                with span("listing"):
                    run.begin(ledger.last()[1] if found is None else inputs_of(found, conduct.columns))
                del found
                await (run.helped(conduct.helpers) if conduct.helpers else run.over_all(ledger.entries()))
            report = run.report()
            with span("export"):
                written = export(ledger, out, file)
            report = report.model_copy(update={"output": portable(written) if written else ""})
    except RunStopped as error:
        report = report.model_copy(update={"stopped": str(error)})
    report = report.model_copy(update={"seconds": time.monotonic() - started})
    conduct.tell("ended", **report.model_dump(mode="json", exclude={"failed"}), failed=len(report.failed))
    return report


async def run_share(
    out: Path, share: Share, *, opening: AbstractAsyncContextManager[Model], task: Task, conduct: Conduct
) -> RunStopped | None:
    """What stopped this share of a run that another process began and holds, if something did."""
    with Ledger(out, joins=True) as ledger:
        async with opening as model:
            run = _Run(ledger, model, task, conduct)
            run.join(share.of)
            await run.over_all(share.among(ledger.entries()))
    return conduct.halt.reason


class _Run:
    """One start of a run."""

    def __init__(self, ledger: Ledger, model: Model, task: Task, conduct: Conduct) -> None:
        self._ledger = ledger
        self._model = model
        self._task = task
        self._conduct = conduct
        self._halt = conduct.halt
        self._purse = Purse(conduct.budget, conduct.price)
        self._asking = Asking(model, ledger, conduct.halt, self._purse)
        self._documents = self._at = self._claims = self._earlier = self._done = self._rejected = self._failed = 0
        self._turns = Turns()
        self._begun: Begun | None = None

    def begin(self, inputs: Iterable[Listed]) -> None:
        """Put the documents into the ledger."""
        said, digest = configuration_of(self._model, self._task)
        begun = self._begun = self._ledger.begin(digest, said, inputs, self._conduct.command)
        if self._conduct.retry:
            self._ledger.forget_failures()
        counts = self._ledger.counts()
        self._documents = sum(counts.values())
        self._earlier = counts["done"] + counts["failed"]
        self.join(1)
        changed = [] if begun.before is None else changes(dict(begun.before), said)
        self._conduct.tell(
            "begun", revision=begun.revision, documents=self._documents, lost=begun.lost, changed=changed
        )
        points.reached("after_listing")

    def join(self, shares: int) -> None:
        """Take one of so many shares of what may still be spent."""
        spent = self._ledger.totals()
        self._purse.spent(spent.tokens_in, spent.tokens_out)
        self._purse.budget = self._conduct.budget.share(shares, spent.tokens_in + spent.tokens_out, self._purse.cost)
        if self._conduct.budget.requests is not None:
            self._model.pace.attempts_left = (self._conduct.budget.requests - spent.calls) // shares

    async def helped(self, helpers: Helpers) -> None:
        """Have others do what isn't done, and tell how far they are."""
        task = asyncio.ensure_future(helpers(self._ledger.handle, self._documents))
        counts, totals = self._ledger.counts(), self._ledger.totals()
        while not task.done():
            looked = time.monotonic()
            self._look(counts, totals)
            self._tell("all processes", 0, 0)
            if many := self._too_many_failures():
                self._halt.by(many)
            took = time.monotonic() - looked
            await asyncio.wait([task], timeout=max(1.0, _SELDOM * took))
        task.result()

    def _look(self, counts: Mapping[State, int], totals: Totals) -> None:
        """See in the ledger how far others are, who began at these counts and totals."""
        now, spent = self._ledger.counts(), self._ledger.totals()
        self._at = self._documents - now["pending"]
        self._done, self._rejected, self._failed = (now[each] - counts[each] for each in ("done", "rejected", "failed"))
        self._claims = spent.accepted - totals.accepted
        self._purse.tokens_in, self._purse.tokens_out = spent.tokens_in, spent.tokens_out

    async def over_all(self, entries: Iterator[Entry]) -> None:
        """Do what of these isn't done. What stops the run is its `stopped`; only mistakes are raised."""
        self._earlier = 0
        workers = [asyncio.create_task(self._work(entries)) for _ in range(2 * self._model.pace.most - 1)]
        halted = asyncio.create_task(self._halt.wait())
        try:
            await self._through(workers, halted)
        finally:
            for each in (halted, *workers):
                each.cancel()
            await asyncio.gather(halted, *workers, return_exceptions=True)
            await self._ledger.settle()
        if reason := self._halt.reason:
            self._conduct.tell("halted", error=type(reason).__name__, message=str(reason))

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
            settled = (self._listed(entry.input).sha256 or digest_of(entry.input.file)) == entry.sha256
        except DocumentError:
            return False
        self._earlier += settled
        return settled

    def _listed(self, which: Input) -> Listed:
        return self._ledger.row(which) if which.place else Listed(which)

    async def _settle(self, which: Input) -> None:
        started = time.monotonic()
        with span("document", path=which.id):
            ending = await self._ending_of(which)
            note(state=ending.state, error=ending.reason, accepted=ending.totals.accepted)
        points.reached("before_document_commit")
        await self._ledger.ended(which, ending)
        points.reached("after_document_commit")
        self._count(which, ending, time.monotonic() - started)

    async def _ending_of(self, which: Input) -> Ending:
        """What came of one document. Raises only what no other document would be spared: RunStopped and UsageError."""
        sha256 = ""
        try:
            document = document_of(self._listed(which))
            sha256 = document.sha256
            points.reached("after_read")
            turns = self._turns if len(document.text) > LONG else None
            if turns:
                await turns.take(ROUNDS)
                self._halt.check()
            model = self._asking.about(f"{which.id}:{sha256}", turns)
            with self._model.document(document.name or "", sha256):
                return done(await extracted(document, which.id, model, self._task, partial(self._tell, which.id)))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the end of this document alone
            return not_done(which.id, sha256, error)

    def _count(self, which: Input, ending: Ending, seconds: float) -> None:
        self._claims += ending.totals.accepted
        self._done += ending.state == "done"
        self._rejected += ending.state == "rejected"
        self._failed += ending.state == "failed"
        self._conduct.tell(
            "document",
            path=which.id,
            state=ending.state,
            error=ending.reason,
            accepted=ending.totals.accepted,
            rejected=ending.totals.rejected,
            seconds=round(seconds, 3),
        )
        if many := self._too_many_failures():
            raise many

    def _too_many_failures(self) -> TooManyFailures | None:
        most = self._conduct.max_failures
        if most is None or self._failed <= most:
            return None
        failed, may = (
            "1 document" if self._failed == 1 else f"{self._failed:,} documents",
            f"{most:,}" if most else "none",
        )
        return TooManyFailures(f"{failed} failed, and {may} may: see to what failed, and the same command goes on")

    def _tell(self, path: str, passage: int, passages: int) -> None:
        if not self._conduct.on_progress:
            return
        progress = Progress(
            path=path,
            document=self._at,
            documents=self._documents,
            passage=passage,
            passages=passages,
            claims=self._claims,
            earlier=self._earlier,
            done=self._done,
            rejected=self._rejected,
            failed=self._failed,
            tokens=self._purse.tokens_in + self._purse.tokens_out,
            cost=self._purse.cost,
            level=1 if self._conduct.helpers else self._model.pace.level.now,
        )
        self._conduct.on_progress(progress)

    def report(self) -> RunReport:
        """How the start ended."""
        counts, reason, totals = self._ledger.counts(), self._halt.reason, self._ledger.totals()
        interrupted = isinstance(reason, Interrupted) and counts["pending"] > 0
        price = self._conduct.price
        return RunReport(
            output="",
            done=counts["done"],
            failed=tuple(self._ledger.failures()),
            pending=counts["pending"],
            earlier=self._earlier,
            lost=self._begun.lost if self._begun else 0,
            stopped=str(reason) if reason and not isinstance(reason, Interrupted) else None,
            interrupted=interrupted,
            totals=totals,
            cost=price.of(totals.tokens_in, totals.tokens_out) if price else None,
        )
