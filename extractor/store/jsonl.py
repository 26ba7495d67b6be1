"""Extractions as JSON lines: one a document, in files that are there whole or not at all."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from extractor.errors import StorageError, UsageError
from extractor.filling.filled import Filled
from extractor.store.files import sync_folder
from extractor.store.parts import EXTRACTIONS, FILLED, output_of
from extractor.types import Extraction, Frozen


class JsonLines:
    """A file of JSON lines that takes its name only at `close`, all its lines whole and on the disk.

    Raises StorageError where the folder can't be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._partial = path.with_name(f".{path.name}.partial")
        with self._storage_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise OSError(errno.EISDIR, f"{path.name} is a folder there")
            self._file = FileIO(self._partial, "w")

    def write(self, record: object) -> None:
        """Add a value as one line."""
        self.write_line(dumps(record).encode("ascii"))

    def write_line(self, line: bytes) -> None:
        """Add one line that is JSON already."""
        line += b"\n"
        with self._storage_errors():
            if self._file.write(line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.size += len(line)

    def finish(self) -> None:
        """Have all its lines on the disk; it is no longer written to."""
        with self._storage_errors(), self._file as file:
            file.truncate(self.size)
            os.fsync(file.fileno())

    def close(self) -> None:
        """Put the file in place of the one that was there."""
        if not self._file.closed:
            self.finish()
        with self._storage_errors():
            self._partial.replace(self.path)
            sync_folder(self.path.parent)

    def discard(self) -> None:
        """Leave the file that was there."""
        with self._storage_errors():
            self._file.close()
            self._partial.unlink()

    @contextmanager
    def _storage_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            msg = f"{self.path.parent} can't be written ({error.strerror}): choose another folder, or make room"
            raise StorageError(msg) from error


def dumps(record: object) -> str:
    r"""A value as one line of JSON in ASCII: U+2028 and NEL, which some readers end a line at, become \uNNNN.

    >>> dumps({"text": "5\u2028000"})
    '{"text": "5\\u2028000"}'
    """
    return json.dumps(record, ensure_ascii=True, allow_nan=False)


def to_json(done: Extraction | Filled[Any]) -> dict[str, Any]:
    """What came of a document as JSON values, an extraction's verdicts without what isn't there."""
    record: dict[str, Any] = done.model_dump(mode="json")
    if isinstance(done, Filled):
        return record
    for verdicts in ("accepted", "rejected"):
        record[verdicts] = [_verdict(verdict) for verdict in record[verdicts]]
    return record


def _verdict(record: dict[str, Any]) -> dict[str, Any]:
    record["evidence"] = _without_nulls(record["evidence"])
    if "proofs" in record:
        record["proofs"] = [_without_nulls(proof) for proof in record["proofs"]]
    if (first := record.pop("first")) is not None:
        record["first"] = _verdict(first)
    return record


def _without_nulls(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def read_extractions(path: str | Path) -> Iterator[Extraction]:
    """The extractions that a run wrote, one at a time, equal to those that were written.

    `path` is a file of them, or the folder of a run, whose output may be in parts. Raises UsageError where it can't be
    read, or a line of it is no extraction.
    """
    for file in _files(path, EXTRACTIONS):
        yield from _read_lines(file, Extraction, "an extraction")


def read_filled(path: str | Path) -> Iterator[Filled[Any]]:
    """The filled forms that a run wrote, one at a time, their objects as JSON values.

    `path` is a file of them, or the folder of a run, whose output may be in parts. Raises UsageError where it can't be
    read, or a line of it is no filled form.
    """
    for file in _files(path, FILLED):
        yield from _read_lines(file, Filled[Any], "a filled form")


def _files(path: str | Path, name: str) -> list[Path]:
    return output_of(Path(path), name) if Path(path).is_dir() else [Path(path)]


Line = TypeVar("Line", bound=Frozen)


def _read_lines(path: Path, kind: type[Line], called: str) -> Iterator[Line]:
    try:
        with path.open("rb") as lines:
            for count, line in enumerate(lines, 1):
                yield _read(line, kind, f"{path}, line {count} isn't {called}")
    except OSError as error:
        msg = f"{path} can't be read: {error.strerror}"
        raise UsageError(msg) from error


def _read(line: bytes, kind: type[Line], otherwise: str) -> Line:
    """One line; `strict=False` lets its lists be tuples again (the strict JSON reader refuses lone surrogates)."""
    try:
        return kind.model_validate(json.loads(line.decode()), strict=False)
    except (ValueError, RecursionError) as error:
        msg = f"{otherwise} that this version reads: {_said(error)}"
        raise UsageError(msg) from error


def _said(error: ValueError | RecursionError) -> str:
    """What is wrong with a line, and where in it: 'accepted.3.claim.quote: field required'."""
    if not isinstance(error, ValidationError):
        return str(error).splitlines()[0]
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg'].lower()}" if where else first["msg"].lower()
