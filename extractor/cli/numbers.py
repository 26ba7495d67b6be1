"""`extractor numbers`: every number of a document."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator

from extractor.cli.console import say, style
from extractor.documents import read_document, read_stream
from extractor.errors import UsageError
from extractor.numbers import LANGUAGES, read_numbers
from extractor.report.numbers import show_numbers
from extractor.store.jsonl import dumps
from extractor.types import Document, Number


def command(args: argparse.Namespace) -> int:
    """Always 0: a document without numbers is read all the same."""
    if args.language not in (None, *LANGUAGES):
        msg = f"{args.language} is none of the languages that are read: {', '.join(sorted(LANGUAGES))}"
        raise UsageError(msg)
    text = _document(args.file).text
    numbers = read_numbers(text, language=args.language, date=args.date)
    for line in _json(numbers) if args.json else show_numbers(text, numbers, style()):
        say(line)
    return 0


def _json(numbers: Iterable[Number]) -> Iterator[str]:
    return (dumps(number.model_dump(mode="json")) for number in numbers)


def _document(file: str) -> Document:
    return read_stream(sys.stdin.buffer, "standard input") if file == "-" else read_document(file)
