"""`extractor numbers`: every number of a document."""

from __future__ import annotations

import argparse

from extractor.cli.console import say, style
from extractor.documents import read_document
from extractor.numbers import read_numbers
from extractor.report.terminal import show_numbers
from extractor.store.jsonl import dumps


def command(args: argparse.Namespace) -> int:
    """Always 0: a document without numbers is read all the same."""
    numbers = read_numbers(read_document(args.file).text)
    if args.json:
        for number in numbers:
            say(dumps(number.model_dump(mode="json")))
    else:
        say(show_numbers(numbers, style()))
    return 0
