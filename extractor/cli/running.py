"""A run as the command line has it: with a live line, and ended by signals as by an order."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import shlex
import signal
import threading
import time
from collections.abc import Coroutine, Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NoReturn, TypedDict, TypeVar, Unpack

from extractor.batch import Budget, Columns, Conduct, Halt, Interrupted, Progress, Share, Task, run_folder, run_share
from extractor.batch.halt import GRACE
from extractor.cli.console import LiveLine, complain, tell
from extractor.cli.events import OnEvent, event_log
from extractor.cli.processes import Helpers, end_with_the_parent
from extractor.documents import portable
from extractor.errors import UsageError
from extractor.llm import Limits, Model, Settings, default_cache_dir, open_model, settings
from extractor.llm.prices import Price, price_of
from extractor.report.layout import count
from extractor.report.terminal import show_failure
from extractor.store.output import FAILURES
from extractor.store.run import RunReport

T = TypeVar("T")
INTERRUPTED: Final = 130
_NAMED: Final = 50
"""So many documents that failed are named one by one."""
_SELDOM: Final = 100_000
"""Objects made after which Python looks for garbage in cycles. At its 700 that is an eighth of a run's time."""
_ENDS: Final = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


def _helpers(args: argparse.Namespace, chosen: Settings, halt: Halt) -> Helpers | None:
    count: int = getattr(args, "processes", 1)
    if count == 1:
        return None
    if chosen.weights or args.record:
        msg = "--processes is for endpoints elsewhere: the model on this machine answers one question at a time"
        raise UsageError(msg if chosen.weights else "--record takes one process: leave --processes out")
    return Helpers(count, args.argv, halt)


class Ends(TypedDict, total=False):
    """What of a run's conduct a command decides."""

    retry: bool
    max_failures: int | None
    budget: Budget
    columns: Columns | None
    command: Mapping[str, Any]


def finished(
    args: argparse.Namespace, paths: Iterable[str | Path] | None, task: Task, **ends: Unpack[Ends]
) -> RunReport:
    """How the run over these paths ended, as the options ask for it. Raises UsageError."""
    chosen, progress = chosen_by(args), Ticker()
    try:
        with event_log(getattr(args, "log_json", None)) as on_event:
            halt = Halt()
            helpers = _helpers(args, chosen, halt)
            conduct = Conduct(
                progress.update, halt, on_event=_heard(on_event), price=price_by(args, chosen), helpers=helpers, **ends
            )
            run = run_folder(paths, args.out, opening=opened(chosen, args), task=task, conduct=conduct)
            return asyncio.run(_ended_by_signals(run, conduct.halt, progress))
    finally:
        progress.clear()


def _heard(on_event: OnEvent | None) -> OnEvent:
    """Tells whoever hears events, and the user when all is done, and paid for, anew."""

    def heard(event: str, told: Mapping[str, Any]) -> None:
        if on_event:
            on_event(event, told)
        if event == "begun" and (changed := [_CALLED[name] for name in told["changed"] if name in _CALLED]):
            tell(
                f"another {' and '.join(changed)} than at the last start: all is done anew; "
                "what was done then is kept, and there if you go back to it"
            )

    return heard


_CALLED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "model": "model",
        "answers": "address",
        "code": "version of extractor",
        "task": "task",
        "judge": "--judge",
        "date": "--date",
        "schema": "schema",
        "unproved": "--unproved",
    }
)
"""What of a run's configuration may change, as users call it; a recording is always a new one."""


def shared(args: argparse.Namespace, task: Task, **ends: Unpack[Ends]) -> NoReturn:
    """Do this process's share of a run, and end it with its exit code."""
    end_with_the_parent()
    chosen = chosen_by(args)
    share = Share(*map(int, args.share.split("/")))
    with event_log(args.log_json) as on_event:
        conduct = Conduct(on_event=on_event, price=price_by(args, chosen), **ends)
        run = run_share(args.out, share, opening=opened(chosen, args), task=task, conduct=conduct)
        reason = asyncio.run(_ended_by_signals(run, conduct.halt, Ticker()))
    if reason and not isinstance(reason, Interrupted):
        complain(f"error: {reason}")
    # All is on the disk, and somebody waits: taking the memory apart piece by piece would take a while.
    os._exit((INTERRUPTED if isinstance(reason, Interrupted) else 3) if reason else 0)


def price_by(args: argparse.Namespace, chosen: Settings) -> Price | None:
    """The price that is given, or the one that is known; recorded answers have none."""
    if args.replay:
        return None
    given = getattr(args, "price", None)
    return Price(*given) if given else price_of(chosen)


def exit_code(report: RunReport, out: Path) -> int:
    """What a run amounts to for the shell, after saying what went wrong."""
    for failure in report.failed[:_NAMED]:
        complain(f"{failure.state}: {show_failure(failure)}")
    if len(report.failed) > _NAMED:
        complain(f"and {len(report.failed) - _NAMED:,} more: they stand in {portable(out / FAILURES)}")
    if any(failure.state == "failed" for failure in report.failed):
        complain(f"what failed is tried again by: extractor retry {shlex.quote(portable(out))}")
    if report.interrupted:
        complain(f"interrupted: what was finished is kept in {out}; the same command goes on from there")
        return INTERRUPTED
    if report.stopped:
        complain(f"error: {report.stopped}")
        return 3
    return 7 if report.failed else 0


def chosen_by(args: argparse.Namespace) -> Settings:
    """The model that the options name."""
    shares: int = getattr(args, "processes", 1)
    requests, tokens = (each / shares if each else None for each in (args.requests_per_minute, args.tokens_per_minute))
    limits = Limits(max(args.concurrency // shares, 1), requests, tokens)
    return replace(settings(args.model, base_url=args.base_url), limits=limits)


def opened(chosen: Settings, args: argparse.Namespace) -> AbstractAsyncContextManager[Model]:
    """The model, after saying which; opened when it is entered."""
    source = f"the recordings in {args.replay}" if args.replay else chosen.host
    tell(f"asking {chosen.model} ({source})")
    return open_model(chosen, cache=_cache(args), record=args.record, replay=args.replay)


def _cache(args: argparse.Namespace) -> Path | None:
    return None if args.no_cache else args.cache or default_cache_dir()


async def _ended_by_signals(run: Coroutine[Any, Any, T], halt: Halt, progress: Ticker) -> T:
    """How the run ended. A signal ends it in order, and a second one at once.

    What a supervisor ends, or a terminal that closes, is ended as Ctrl-C ends it; nohup stays nohup.
    """
    overdue: list[threading.Timer] = []

    def ended() -> None:
        while overdue:
            overdue.pop().cancel()
        if halt.reason:
            _end_at_once()
        halt.by(Interrupted("interrupted"))
        progress.clear()
        tell("ending: answers on their way are waited for, some seconds at most; once more ends at once")

    def ended_soon(*_: object) -> None:
        """Have the process end where the loop doesn't hear of it in time, busy with a long document."""
        if overdue:
            _end_at_once()
        overdue.append(threading.Timer(GRACE, _end_at_once))
        overdue[0].daemon = True
        overdue[0].start()

    gc.set_threshold(_SELDOM)
    loop = asyncio.get_running_loop()
    before = {each: signal.getsignal(each) for each in _ENDS}
    ends = [each for each, handler in before.items() if handler != signal.SIG_IGN]
    for each in ends:
        loop.add_signal_handler(each, ended)
        signal.signal(each, ended_soon)  # the loop hears of it all the same
    try:
        return await run
    finally:
        gc.freeze()  # what is left ends with the process; to look through it for garbage once more takes a second
        for each in ends:
            loop.remove_signal_handler(each)
            signal.signal(each, before[each])


def _end_at_once() -> NoReturn:
    # Past Python's own streams, which may be in the middle of something.
    os.write(2, b"ended at once: what was finished is kept, and the same command goes on from there\n")
    os._exit(INTERRUPTED)  # the ledger is made for it


class Ticker:
    """The live line of a run; where there is no terminal, a line at the start and then now and then."""

    SELDOM: Final = 10.0
    """Seconds between two lines of a log file."""
    BLINK: Final = 0.1
    """Seconds between two states of the live line: a run may tell of a thousand in one, and nobody reads so fast."""

    def __init__(self) -> None:
        self._line = LiveLine()
        self._started: float | None = None
        self._told = -self.SELDOM
        self._latest: Progress | None = None
        self._next: asyncio.TimerHandle | None = None

    def update(self, progress: Progress) -> None:
        """Show how far the run is."""
        now = time.monotonic()
        self._started = self._started or now  # what came before, listing and imports, says nothing of what is left
        self._latest = progress
        if self._line.live:
            if self._next is None:
                self._show()
        elif not progress.passages and now - self._told >= self.SELDOM:
            self._told = now
            self._show()

    def _show(self) -> None:
        """Show the latest state, and the one that is the latest then once more after a blink."""
        self._next = None
        if self._latest and self._started:
            self._line.show(told(self._latest, time.monotonic() - self._started))
            self._latest = None
            if self._line.live:
                self._next = asyncio.get_running_loop().call_later(self.BLINK, self._show)

    def clear(self) -> None:
        """Make room for the result."""
        if self._next:
            self._next.cancel()
            self._next = None
        self._line.clear()


def told(progress: Progress, seconds: float) -> str:
    """How far a run is, in one line.

    >>> told(Progress("a.txt", 6, 9, 0, 0, claims=7, done=3, rejected=1, failed=1, tokens=1200, level=8), 60.0)
    '[6/9] 3 done, 1 rejected, 1 failed, 1:00, 5.0 a minute, 0:48 left, 7 claims, 1,200 tokens, 8 at once, a.txt'
    """
    ends = ((progress.done, "done"), (progress.rejected, "rejected"), (progress.failed, "failed"))
    ended = sum(number for number, _ in ends)
    parts = [f"{number:,} {how}" for number, how in ends if number]
    parts.append(_clock(seconds))
    if ended > 1 and seconds > 1:
        left = progress.documents - progress.earlier - ended
        parts += [f"{60 * ended / seconds:,.1f} a minute", f"{_clock(left * seconds / ended)} left"]
    parts.append(count(progress.claims, "claim"))
    if progress.tokens:
        parts.append(f"{progress.tokens:,} tokens")
    if progress.cost:
        parts.append(f"${progress.cost:.2f}")
    if progress.level > 1:
        parts.append(f"{progress.level} at once")
    passages = f"passage {progress.passage} of {progress.passages}, " if progress.passages > 1 else ""
    return f"[{progress.document:,}/{progress.documents:,}] {passages}{', '.join(parts)}, {progress.path}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
