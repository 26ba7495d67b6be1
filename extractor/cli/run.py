"""`extractor run`: documents in, DIR/extractions.jsonl and a table out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from extractor.batch import Task
from extractor.cli.console import say, style
from extractor.cli.running import exit_code, finished
from extractor.errors import UsageError
from extractor.filling.fill import filling_of
from extractor.report.filled import show_filled
from extractor.report.terminal import show_extraction, show_report
from extractor.store.jsonl import read_extractions, read_filled
from extractor.store.run import RunReport

SHOWN: Final = 20
"""So many documents are shown one by one. Of more nobody would read it all, and the file has it."""


def command(args: argparse.Namespace) -> int:
    """The exit code of a run, after it."""
    if args.schema and args.judge:
        msg = "--judge decides about claims, not about a schema's fields: leave out one of the two"
        raise UsageError(msg)
    filling = filling_of(args.schema, args.unproved) if args.schema else None
    report = finished(args, args.paths, Task(filling, args.judge))
    _show(report, filled=filling is not None)
    return exit_code(report, args.out)


def _show(report: RunReport, *, filled: bool) -> None:
    look = style()
    if 0 < report.done <= SHOWN:
        if filled:
            for each in read_filled(Path(report.output)):
                say(show_filled(each, look))
        else:
            for extraction in read_extractions(Path(report.output)):
                say(show_extraction(extraction, look))
    say(show_report(report, look, noun="field" if filled else "claim"))
