"""`extractor verify`: claims from anywhere in, one verdict a line out; or a run, put through the gate again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.cli.console import say
from extractor.cli.rejudge import rejudge_run, told
from extractor.documents import read_document
from extractor.errors import UsageError
from extractor.gate import verify
from extractor.gate.reading import loads, read_claim
from extractor.gate.reasons import reason
from extractor.store.jsonl import dumps
from extractor.types import Claim, Reason, Verdict


@dataclass(frozen=True)
class _Line:
    """One line of claims: its name, and the claim or what is wrong with it."""

    name: str | int
    claim: Claim | Reason


def command(args: argparse.Namespace) -> int:
    """Always 0: a rejection is a result."""
    if args.claims is None:
        return _again(args)
    if args.json or args.write or args.schema:
        msg = (
            "--json, --write and --schema are about the folder of a run: with CLAIMS.jsonl verdicts are always "
            "printed, as JSON"
        )
        raise UsageError(msg)
    document = read_document(args.document)
    lines = [_read(line, index) for index, line in enumerate(_lines(args.claims), 1) if line.strip()]
    claims = [line.claim for line in lines if isinstance(line.claim, Claim)]
    verdicts = iter(verify(document, claims, derived=args.derived, date=args.date))
    for line in lines:
        say(dumps(_told(line.name, line.claim if isinstance(line.claim, Reason) else next(verdicts))))
    return 0


def _again(args: argparse.Namespace) -> int:
    if args.date:
        msg = "--date is about one document and its claims, not about the folder of a run"
        raise UsageError(msg)
    if not args.document.is_dir():
        msg = f"{args.document} is no folder of a run: to hold claims against a document, name their file behind it"
        raise UsageError(msg)
    if args.derived:
        msg = "--derived is about CLAIMS.jsonl: a run works no figures out"
        raise UsageError(msg)
    return rejudge_run(args.document, schema=args.schema, as_json=args.json, write=args.write)


def _told(name: str | int, judged: Verdict | Reason) -> dict[str, object]:
    if isinstance(judged, Reason):
        return {"id": name, "verdict": "rejected", "reasons": [judged.model_dump()], "evidence": {}}
    return {"id": name, **told(judged)}


def _read(line: bytes, index: int) -> _Line:
    name: str | int = index
    try:
        value = loads(line.decode("utf-8-sig"))
        if isinstance(value, dict):
            name = _name(value.get("id"), index)
        return _Line(name, read_claim(value))
    except ValueError as error:  # UnicodeDecodeError is one
        return _Line(name, reason("malformed_claim", "claim", str(error)))


def _name(given: object, index: int) -> str | int:
    return given if isinstance(given, str | int) and not isinstance(given, bool) else index


def _lines(source: str) -> Iterator[bytes]:
    """The lines of the claims, ended by a line feed only: JSON may hold the other line ends."""
    if source == "-":
        yield from sys.stdin.buffer
        return
    try:
        with Path(source).open("rb") as lines:
            yield from lines
    except (OSError, ValueError) as error:
        msg = f"the claims in {source} can't be read: {getattr(error, 'strerror', None) or error}"
        raise UsageError(msg) from error
