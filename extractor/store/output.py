"""The folder that a run writes to."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from extractor.filling.filled import Filled
from extractor.store import points
from extractor.store.jsonl import JsonLines, to_json
from extractor.store.ledger import FILES, Ledger
from extractor.types import Extraction

EXTRACTIONS: Final = "extractions.jsonl"
FILLED: Final = "filled.jsonl"
FAILURES: Final = "failures.jsonl"


def partial_name(name: str) -> str:
    """What the file is called that holds only what is finished so far.

    >>> partial_name("extractions.jsonl")
    'extractions.partial.jsonl'
    """
    return name.replace(".jsonl", ".partial.jsonl")


WRITTEN: Final = FILES | {EXTRACTIONS, FILLED, FAILURES, partial_name(EXTRACTIONS), partial_name(FILLED)}
"""All that a run writes to its folder, by name."""


def export(ledger: Ledger, folder: Path, name: str) -> Path | None:
    """The file that holds a line for each document that is done, after writing it from the ledger; None without any.

    It is `name` where every document has an end, and then failures.jsonl stands beside it with a line for each that was
    rejected or failed; else it is the partial one. Either is whole when it takes its name. Raises StorageError.
    """
    points.reached("before_export")
    partial = folder / partial_name(name)
    counts = ledger.counts()
    if counts["pending"]:
        if not counts["done"]:
            _remove(partial)
            return None
        _written(partial, ledger.lines()).close()
        return partial
    failures = _written(folder / FAILURES, ())
    try:
        for failure in ledger.failures():
            failures.write(failure.model_dump())
        done = _written(folder / name, ledger.lines())
    except BaseException:
        failures.discard()
        raise
    points.reached("before_rename")
    done.close()
    points.reached("between_renames")
    failures.close()
    _remove(partial)
    points.reached("after_export")
    return folder / name


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def rewrite(folder: Path, results: Iterable[Extraction | Filled[Any]], name: str = EXTRACTIONS) -> None:
    """Put these results in the place of those of an earlier run, all of them or none.

    They may be made of the earlier ones while these are read. Raises StorageError where the folder can't be written.
    """
    file = JsonLines(folder / name)
    try:
        for each in results:
            file.write(to_json(each))
    except BaseException:
        file.discard()
        raise
    file.close()


def _written(path: Path, lines: Iterable[bytes]) -> JsonLines:
    """A file with these lines in it, which hasn't taken its name yet."""
    file = JsonLines(path)
    try:
        for line in lines:
            points.reached("mid_export")
            file.write_line(line)
    except BaseException:
        file.discard()
        raise
    return file
