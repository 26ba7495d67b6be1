"""`extractor eval`: a run over a gold folder's documents, held against its claims."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from extractor.batch import Task, run_folder
from extractor.cli.console import complain, say, tell
from extractor.cli.run import Ticker, opened, terminated_like_interrupted
from extractor.errors import UsageError
from extractor.evaluation.evaluate import evaluate
from extractor.evaluation.gold import read_gold
from extractor.report.evaluation import show_figures, show_page, to_json
from extractor.report.terminal import show_failure
from extractor.store.files import write_whole
from extractor.store.jsonl import dumps, read_extractions
from extractor.store.output import EXTRACTIONS
from extractor.store.run import RunReport

PAGE = "evaluation.html"
DATA = "evaluation.json"


def command(args: argparse.Namespace) -> int:
    """The exit code of the run; figures go to standard output, a page and JSON to the output folder."""
    gold = read_gold(args.gold)
    seconds = None
    if args.run is None:
        report = _run(args, [document.path for document in gold])
        if report is None or report.stopped or not report.done:
            return 130 if report is None else 3 if report.stopped else 7
        seconds = report.seconds if not (report.totals.cached or report.totals.replayed) else None
    run = args.run or args.out
    evaluation = evaluate(gold, read_extractions(run / EXTRACTIONS), seconds=seconds)
    write_whole(args.out / DATA, dumps(to_json(evaluation)) + "\n")
    write_whole(args.out / PAGE, show_page(evaluation, f"{args.gold.resolve().name}: what was extracted, and the gold"))
    say(show_figures(evaluation.figures))
    for name in evaluation.missing:
        complain(f"{name}: nothing was extracted, and no figure counts it")
    tell(f"what was missed, in its place: {args.out / PAGE}; as data: {args.out / DATA}")
    return 7 if evaluation.missing else 0


def _run(args: argparse.Namespace, paths: list[Path]) -> RunReport | None:
    """How the run over the gold documents ended; None if it was interrupted."""
    progress = Ticker()
    try:
        with terminated_like_interrupted():
            report = asyncio.run(
                run_folder(
                    paths, args.out, opening=opened(args), task=Task(judge=args.judge), on_progress=progress.update
                )
            )
    except KeyboardInterrupt:
        progress.clear()
        complain(f"interrupted: what was finished is kept in {args.out}; --run {args.out} evaluates that")
        return None
    except UsageError:
        progress.clear()
        raise
    progress.clear()
    for failure in report.failed:
        complain(f"failed: {show_failure(failure)}")
    if report.stopped:
        complain(f"error: {report.stopped}")
    return report
