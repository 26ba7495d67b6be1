"""`extractor run`: documents in, DIR/extractions.jsonl and a table out."""

from __future__ import annotations

import argparse
import asyncio
import signal
import time
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path

from extractor.batch import Progress, Task, run_folder
from extractor.cli.console import LiveLine, complain, say, style, tell
from extractor.errors import UsageError
from extractor.filling.fill import filling_of
from extractor.llm import Model, default_cache_dir, open_model, settings
from extractor.report.filled import show_filled
from extractor.report.layout import count
from extractor.report.terminal import show_extraction, show_failure, show_report
from extractor.store.jsonl import read_extractions, read_filled
from extractor.store.output import EXTRACTIONS, FILLED
from extractor.store.run import RunReport

_ENDS = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


def command(args: argparse.Namespace) -> int:
    """The exit code of a run, after it."""
    if args.schema and args.judge:
        msg = "--judge decides about claims, not about a schema's fields: leave out one of the two"
        raise UsageError(msg)
    filling = filling_of(args.schema, args.unproved) if args.schema else None
    opening = opened(args)
    progress = Ticker()
    try:
        with terminated_like_interrupted():
            run = run_folder(
                args.paths,
                args.out,
                opening=opening,
                task=Task(filling, args.judge),
                on_progress=progress.update,
            )
            report = asyncio.run(run)
    except KeyboardInterrupt:
        progress.clear()
        complain(f"interrupted: what was finished is kept in {args.out}")
        return 130
    progress.clear()
    _show(report, args.out, filled=filling is not None)
    if report.stopped:
        complain(f"error: {report.stopped}")
        return 3
    return 7 if report.failed else 0


def opened(args: argparse.Namespace) -> AbstractAsyncContextManager[Model]:
    """The model that the options name, after saying which; opened when it is entered."""
    chosen = settings(args.model, base_url=args.base_url)
    source = f"the recordings in {args.replay}" if args.replay else chosen.host
    tell(f"asking {chosen.model} ({source})")
    return open_model(chosen, cache=_cache(args), record=args.record, replay=args.replay)


def _cache(args: argparse.Namespace) -> Path | None:
    return None if args.no_cache else args.cache or default_cache_dir()


def _show(report: RunReport, out: Path, *, filled: bool) -> None:
    look = style()
    if report.done and filled:
        for each in read_filled(out / FILLED):
            say(show_filled(each, look))
    elif report.done:
        for extraction in read_extractions(out / EXTRACTIONS):
            say(show_extraction(extraction, look))
    say(show_report(report, look, noun="field" if filled else "claim"))
    for failure in report.failed:
        complain(f"failed: {show_failure(failure)}")


@contextmanager
def terminated_like_interrupted() -> Iterator[None]:
    """What a supervisor ends, or a terminal that closes, keeps its finished documents too; nohup stays nohup."""
    ends = [each for each in _ENDS if signal.getsignal(each) == signal.SIG_DFL]
    for each in ends:
        signal.signal(each, signal.default_int_handler)
    try:
        yield
    finally:
        for each in ends:
            signal.signal(each, signal.SIG_DFL)


class Ticker:
    """The live line of a run."""

    def __init__(self) -> None:
        self._line = LiveLine()
        self._started = time.monotonic()

    def update(self, progress: Progress) -> None:
        """Show how far the run is."""
        passages = f"passage {progress.passage} of {progress.passages}, " if progress.passages else ""
        minutes, seconds = divmod(int(time.monotonic() - self._started), 60)
        self._line.show(
            f"[{progress.document}/{progress.documents}] {passages}{count(progress.claims, 'claim')} so far, "
            f"{minutes}:{seconds:02d}, {progress.path}",
            milestone=not progress.passages,
        )

    def clear(self) -> None:
        """Make room for the result."""
        self._line.clear()
