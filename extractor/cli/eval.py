"""`extractor eval`: a run over a gold folder's documents, held against its claims."""

from __future__ import annotations

import argparse

from extractor.batch import Task
from extractor.cli.console import complain, say, tell
from extractor.cli.running import exit_code, finished
from extractor.evaluation.evaluate import evaluate
from extractor.evaluation.gold import read_gold
from extractor.report.evaluation import show_figures, show_page, to_json
from extractor.store.files import write_whole
from extractor.store.jsonl import dumps, read_extractions

PAGE = "evaluation.html"
DATA = "evaluation.json"


def command(args: argparse.Namespace) -> int:
    """The exit code of the run; figures go to standard output, a page and JSON to the output folder."""
    gold = read_gold(args.gold)
    seconds = None
    if args.run is None:
        report = finished(args, [document.path for document in gold], Task(judge=args.judge))
        code = exit_code(report, args.out)
        if report.pending or not report.done:
            return code
        seconds = report.seconds if not (report.totals.cached or report.totals.replayed or report.earlier) else None
    run = args.run or args.out
    evaluation = evaluate(gold, read_extractions(run), seconds=seconds)
    write_whole(args.out / DATA, dumps(to_json(evaluation)) + "\n")
    write_whole(args.out / PAGE, show_page(evaluation, f"{args.gold.resolve().name}: what was extracted, and the gold"))
    say(show_figures(evaluation.figures))
    for name in evaluation.missing:
        complain(f"{name}: nothing was extracted, and no figure counts it")
    tell(f"what was missed, in its place: {args.out / PAGE}; as data: {args.out / DATA}")
    return 7 if evaluation.missing else 0
