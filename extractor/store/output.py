"""The folder that a run writes to."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from extractor.errors import StorageError
from extractor.filling.filled import Filled
from extractor.store import points
from extractor.store.files import sync_folder
from extractor.store.jsonl import JsonLines, dumps, to_json
from extractor.store.ledger import FILES, Ledger
from extractor.store.parts import EXTRACTIONS, FILLED, Part, is_part, part_name, parts_in
from extractor.types import Extraction

FAILURES: Final = "failures.jsonl"
PART: Final = 2**28
"""Bytes after which another part of an output begins: 256 MiB, which editors, uploads and tools still take."""


def partial_name(name: str) -> str:
    """What the file is called that holds only what is finished so far.

    >>> partial_name("extractions.jsonl")
    'extractions.partial.jsonl'
    """
    return name.replace(".jsonl", ".partial.jsonl")


_WRITTEN: Final = FILES | {EXTRACTIONS, FILLED, FAILURES, partial_name(EXTRACTIONS), partial_name(FILLED)}


def is_written(name: str) -> bool:
    """Whether a run writes a file of this name to its folder."""
    return name in _WRITTEN or is_part(name)


class _Output:
    """A run's output: one file, or parts of it, put in the place of those that were there when all are whole."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        self._files = [JsonLines(folder / name)]

    def write_line(self, line: bytes) -> None:
        """Add one line that is JSON already. Which part it is in depends on the lines before it, and nothing else."""
        if self._files[-1].size >= PART:
            self._files[-1].finish()
            self._files.append(JsonLines(self._folder / f"{len(self._files) + 1}.{self._name}"))
        self._files[-1].write_line(line)

    def close(self) -> Path:
        """The file, after putting it in place, or the folder of the parts. Parts of an earlier output go."""
        self._files[-1].finish()
        one, earlier = self._folder / self._name, parts_in(self._folder, self._name)
        if len(self._files) == 1:
            self._files[0].close()
            self._remove(earlier.values())
            return one
        parts = [Part(number, of=len(self._files)) for number in range(1, len(self._files) + 1)]
        for part, file in zip(parts, self._files, strict=True):
            file.path = self._folder / part_name(self._name, part)
        first, *others = self._files
        self._remove(path for part, path in earlier.items() if part.number == 1)
        for file in others:
            file.close()
            points.reached("between_parts")
        self._remove(path for part, path in earlier.items() if part not in parts)
        first.close()
        self._remove([one])
        return self._folder

    def discard(self) -> None:
        """Leave what was there."""
        for file in self._files:
            file.discard()

    def _remove(self, paths: Iterable[Path]) -> None:
        try:
            for path in paths:
                path.unlink(missing_ok=True)
        except OSError as error:
            said = error.strerror
            msg = f"what an earlier run wrote can't be removed from {self._folder} ({said}): set its permissions right"
            raise StorageError(msg) from error
        sync_folder(self._folder)


def export(ledger: Ledger, folder: Path, name: str) -> Path | None:
    """The file that holds a line for each document that is done, after writing it from the ledger; None without any.

    It is `name`, or the folder that holds it in parts, where every document has an end; then failures.jsonl stands
    beside it with a line for each that was rejected or failed. Else it is the partial one. Whatever has its name is
    whole. Raises StorageError.
    """
    points.reached("before_export")
    ledger.check()
    partial = folder / partial_name(name)
    counts = ledger.counts()
    if counts["pending"]:
        if not counts["done"]:
            _remove(partial)
            return None
        _written(JsonLines(partial), ledger.lines()).close()
        return partial
    failures = JsonLines(folder / FAILURES)
    try:
        for failure in ledger.failures():
            failures.write(failure.model_dump())
        done = _written(_Output(folder, name), ledger.lines())
    except BaseException:
        failures.discard()
        raise
    points.reached("before_rename")
    output = done.close()
    points.reached("between_renames")
    failures.close()
    _remove(partial)
    points.reached("after_export")
    return output


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def rewrite(folder: Path, results: Iterable[Extraction | Filled[Any]], name: str = EXTRACTIONS) -> Path:
    """Where these results are, in the place of those of an earlier run, all of them or none: a file, or the folder.

    They may be made of the earlier ones while these are read. Raises StorageError where the folder can't be written.
    """
    lines = (dumps(to_json(each)).encode("ascii") for each in results)
    return _written(_Output(folder, name), lines).close()


_File = TypeVar("_File", JsonLines, _Output)


def _written(file: _File, lines: Iterable[bytes]) -> _File:
    """The file, with these lines in it; it hasn't taken its name yet."""
    try:
        for line in lines:
            points.reached("mid_export")
            file.write_line(line)
    except BaseException:
        file.discard()
        raise
    return file
