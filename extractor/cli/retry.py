"""`extractor retry`: what failed in a run, once more."""

from __future__ import annotations

import argparse
import os

from extractor.cli.run import go_on
from extractor.cli.spelling import understood
from extractor.errors import UsageError
from extractor.store.ledger import LEDGER, Ledger


def command(args: argparse.Namespace) -> int:
    """The exit code of the run, after it."""
    args.out = args.out.resolve()
    if not (args.out / LEDGER).is_file():
        msg = f"{args.out} holds no run: give the folder that `extractor run --out` wrote"
        raise UsageError(msg)
    with Ledger(args.out) as ledger:
        kept, _ = ledger.last()
    if "options" not in kept:
        msg = "the run wasn't begun by `extractor run`: call extract_folder(..., retry=True) as it was called"
        raise UsageError(msg)
    try:
        os.chdir(kept["folder"])  # that is what its paths start from
    except OSError as error:
        msg = f"the folder {kept['folder']}, in which the run was begun, can't be entered ({error.strerror})"
        raise UsageError(msg) from error
    args.processes, args.share = 1, None
    return go_on(understood(kept, args), None, retry=True)
