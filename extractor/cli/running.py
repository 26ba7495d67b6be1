"""A run as the command line has it: with a live line, and ended by signals as by an order."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from extractor.batch import Conduct, Halt, Interrupted, Progress, Task, run_folder
from extractor.cli.console import LiveLine, complain, tell
from extractor.llm import Limits, Model, default_cache_dir, open_model, settings
from extractor.report.layout import count
from extractor.report.terminal import show_failure
from extractor.store.run import RunReport

INTERRUPTED: Final = 130
_ENDS: Final = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


def finished(args: argparse.Namespace, paths: Iterable[str | Path], task: Task) -> RunReport:
    """How the run over these paths ended, as the options ask for it. Raises UsageError."""
    progress = Ticker()
    try:
        return asyncio.run(_run(args, paths, task, progress))
    finally:
        progress.clear()


async def _run(args: argparse.Namespace, paths: Iterable[str | Path], task: Task, progress: Ticker) -> RunReport:
    opening = opened(args)
    halt = Halt()
    with _ended_by_signals(halt, progress):
        return await run_folder(paths, args.out, opening=opening, task=task, conduct=Conduct(progress.update, halt))


def exit_code(report: RunReport, out: Path) -> int:
    """What a run amounts to for the shell, after saying what went wrong."""
    for failure in report.failed:
        complain(f"{failure.state}: {show_failure(failure)}")
    if report.interrupted:
        complain(f"interrupted: what was finished is kept in {out}; the same command goes on from there")
        return INTERRUPTED
    if report.stopped:
        complain(f"error: {report.stopped}")
        return 3
    return 7 if report.failed else 0


def opened(args: argparse.Namespace) -> AbstractAsyncContextManager[Model]:
    """The model that the options name, after saying which; opened when it is entered."""
    limits = Limits(args.concurrency, args.requests_per_minute, args.tokens_per_minute)
    chosen = replace(settings(args.model, base_url=args.base_url), limits=limits)
    source = f"the recordings in {args.replay}" if args.replay else chosen.host
    tell(f"asking {chosen.model} ({source})")
    return open_model(chosen, cache=_cache(args), record=args.record, replay=args.replay)


def _cache(args: argparse.Namespace) -> Path | None:
    return None if args.no_cache else args.cache or default_cache_dir()


@contextmanager
def _ended_by_signals(halt: Halt, progress: Ticker) -> Iterator[None]:
    """Let a signal end the run in order, and a second one at once.

    What a supervisor ends, or a terminal that closes, is ended as Ctrl-C ends it; nohup stays nohup.
    """

    def ended() -> None:
        if halt.reason:
            os._exit(INTERRUPTED)  # the ledger is made for it
        halt.by(Interrupted("interrupted"))
        progress.clear()
        tell("ending: answers on their way are waited for, some seconds at most; once more ends at once")

    loop = asyncio.get_running_loop()
    usual = {signal.SIG_DFL, signal.default_int_handler, signal.getsignal(signal.SIGINT)}
    ends = [each for each in _ENDS if signal.getsignal(each) in usual]
    before = {each: signal.getsignal(each) for each in ends}
    for each in ends:
        loop.add_signal_handler(each, ended)
    try:
        yield
    finally:
        for each, handler in before.items():
            loop.remove_signal_handler(each)
            signal.signal(each, handler)
        sys.stderr.flush()


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
