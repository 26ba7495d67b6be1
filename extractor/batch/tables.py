"""Documents that are rows of a file: JSON lines, CSV or Parquet, with their text in one column and an id in another."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from extractor.documents import portable
from extractor.documents.files import MAX_BYTES, check_file, unchanged
from extractor.errors import DocumentError, UsageError


class Columns(NamedTuple):
    """Which columns of a table are meant; without one for the id, rows are called by their number."""

    text: str
    id: str | None = None


class Row(NamedTuple):
    """A row, by its number from 1: its id, and its text, or what is wrong with it."""

    number: int
    id: str
    text: str | None
    fault: str = ""


_MOST_NAMED: Final = 50
Record = Mapping[str, object] | str
"""A row as read, or what is wrong with it."""


def is_table(path: Path) -> bool:
    """Whether the name is one of a table."""
    return path.suffix.lower() in _READERS


def rows(path: Path, columns: Columns) -> Iterator[Row]:
    """The rows of a table. Raises UsageError where it can't be read as one."""
    with _named(path):
        check_file(path)
        for number, record in enumerate(_READERS[path.suffix.lower()](path, columns), 1):
            if not isinstance(record, str):
                yield _row(number, record, columns)
            elif record:
                yield Row(number, str(number), None, record)


def _row(number: int, record: Mapping[str, object], columns: Columns) -> Row:
    name = record.get(columns.id) if columns.id else number
    called = "" if name is None or isinstance(name, dict | list) else _sound(str(name)).strip()
    called = called or str(number)
    text = record.get(columns.text)
    if isinstance(text, str):
        return Row(number, called, text)
    said = "is missing" if text is None else "is no text"
    return Row(number, called, None, f"its column {columns.text} {said}")


def _sound(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _json_lines(path: Path, columns: Columns) -> Iterator[Record]:
    """All lines; then it is told if none of them has a column that is wanted, since each may leave out any."""
    found: dict[str, None] = {}
    with path.open("rb") as lines, unchanged(lines):
        while line := lines.readline(4 * MAX_BYTES):
            record = _json(line)
            if not isinstance(record, str):
                found |= dict.fromkeys(name for name in record if len(found) < _MOST_NAMED or name in columns)
            yield record
    if path.stat().st_size:
        _check_columns(columns, list(found), "each line is to be an object with it")


def _json(line: bytes) -> Record:
    if not line.strip():
        return ""
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return "the line isn't JSON"
    return value if isinstance(value, dict) else "the line is no JSON object"


def _csv(path: Path, columns: Columns) -> Iterator[Record]:
    csv.field_size_limit(MAX_BYTES)
    with path.open(encoding="utf-8-sig", newline="") as file, unchanged(file):
        reader = csv.DictReader(file, strict=True)
        _check_columns(columns, reader.fieldnames or (), "its first row is to name them")
        yield from reader


def _parquet(path: Path, columns: Columns) -> Iterator[Record]:
    try:
        from pyarrow import parquet  # noqa: PLC0415 - an optional dependency
    except ImportError:
        msg = "Parquet files are read by pyarrow, which isn't installed: pip install 'extractor[tables]'"
        raise UsageError(msg) from None
    with path.open("rb") as bytes_, unchanged(bytes_), parquet.ParquetFile(bytes_) as file:
        _check_columns(columns, file.schema_arrow.names, "it holds none")
        for batch in file.iter_batches(batch_size=500, columns=list(filter(None, columns))):
            yield from batch.to_pylist()


def _check_columns(columns: Columns, found: Sequence[str], otherwise: str) -> None:
    """Raises UsageError where one that is wanted isn't there; `otherwise` says what is wrong where none is."""
    for wanted in filter(None, columns):
        if wanted not in found:
            named = ", ".join(map(str, found[:_MOST_NAMED]))
            there = f"but {named}: name one of these" if found else f"nor any other: {otherwise}"
            msg = f"it has no column {wanted}, {there}"
            raise UsageError(msg)


_READERS: Final[Mapping[str, Callable[[Path, Columns], Iterator[Any]]]] = MappingProxyType(
    {".jsonl": _json_lines, ".ndjson": _json_lines, ".csv": _csv, ".parquet": _parquet}
)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    try:
        yield
    except (UsageError, DocumentError) as error:
        msg = f"{portable(path)}: {error}"
        raise UsageError(msg) from error
    except UnicodeDecodeError as error:
        msg = f"{portable(path)} can't be read as a table: it isn't UTF-8; save it as that"
        raise UsageError(msg) from error
    except (OSError, ValueError, csv.Error) as error:  # ValueError: what pyarrow finds wrong
        said = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        msg = f"{portable(path)} can't be read as a table: {said}"
        raise UsageError(msg) from error
