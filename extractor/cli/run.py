"""`extractor run`: documents in, DIR/extractions.jsonl and a table out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from extractor.batch import Budget, Columns, Task
from extractor.batch.estimate import estimate
from extractor.batch.inputs import read_list
from extractor.cli.console import say, style
from extractor.cli.running import chosen_by, exit_code, finished, price_by, shared
from extractor.cli.spelling import spelled
from extractor.errors import UsageError
from extractor.filling.template import filling_of
from extractor.report.estimate import show_estimate
from extractor.report.filled import show_filled
from extractor.report.terminal import show_extraction, show_report
from extractor.store.jsonl import read_extractions, read_filled
from extractor.store.run import RunReport

SHOWN: Final = 20
"""So many documents are shown one by one. Of more nobody would read it all, and the file has it."""


def command(args: argparse.Namespace) -> int:
    """The exit code of a run, after it."""
    if args.share:
        shared(args, task_of(args), max_failures=args.max_failures, budget=budget_of(args))
    paths = _paths(args)
    return _foretell(args, paths) if args.dry_run else go_on(args, paths, retry=False)


def go_on(args: argparse.Namespace, paths: list[str] | None, *, retry: bool) -> int:
    """The exit code of a run over these paths, or over those of the last start, after it."""
    task = task_of(args)
    report = finished(
        args,
        paths,
        task,
        retry=retry,
        max_failures=args.max_failures,
        budget=budget_of(args),
        columns=columns_of(args),
        command=spelled(args),
    )
    show(report, filled=task.filling is not None)
    return exit_code(report, args.out)


def task_of(args: argparse.Namespace) -> Task:
    """What the options ask for. Raises UsageError."""
    if args.schema and args.judge:
        msg = "--judge decides about claims, not about a schema's fields: leave out one of the two"
        raise UsageError(msg)
    return Task(filling_of(args.schema, args.unproved) if args.schema else None, args.judge, args.date)


def budget_of(args: argparse.Namespace) -> Budget:
    """What the run may spend."""
    return Budget(args.max_requests, args.max_tokens, args.max_cost)


def columns_of(args: argparse.Namespace) -> Columns | None:
    """The columns of tables, where rows are to be documents. Raises UsageError for half of them."""
    if args.id_column and not args.text_column:
        msg = "--id-column is for tables whose rows are documents: name the column of their text with --text-column"
        raise UsageError(msg)
    return Columns(args.text_column, args.id_column) if args.text_column else None


def _foretell(args: argparse.Namespace, paths: list[str]) -> int:
    price = price_by(args, chosen_by(args))
    say(show_estimate(estimate(paths, args.out, task_of(args), columns=columns_of(args), price=price)))
    return 0


def _paths(args: argparse.Namespace) -> list[str]:
    """The paths given, and those of a list. Raises UsageError."""
    try:
        found = sys.stdin.buffer.read() if args.list == "-" else Path(args.list).read_bytes() if args.list else b""
    except (OSError, ValueError) as error:
        msg = f"the list {args.list} can't be read: {getattr(error, 'strerror', None) or error}"
        raise UsageError(msg) from error
    paths = [*args.paths, *read_list(found)]
    if not paths and args.list:
        msg = f"the list {args.list} names no document: give it one path a line, or ended by NUL"
        raise UsageError(msg)
    if not paths:
        msg = "name a document, a folder or a pattern, or a list of them with --from"
        raise UsageError(msg)
    return paths


def show(report: RunReport, *, filled: bool) -> None:
    """Show how a run ended; of few documents all that came of them."""
    look = style()
    if report.output and 0 < report.done <= SHOWN:
        if filled:
            for each in read_filled(Path(report.output)):
                say(show_filled(each, look))
        else:
            for extraction in read_extractions(Path(report.output)):
                say(show_extraction(extraction, look))
    say(show_report(report, look, noun="field" if filled else "claim"))
