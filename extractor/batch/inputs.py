"""What a run is over: files, and rows of tables."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractor.batch.tables import Columns, is_table, rows
from extractor.documents import portable
from extractor.errors import UsageError
from extractor.store.ledger import Input, Listed


def inputs_of(paths: Iterable[str], columns: Columns | None) -> Iterator[Listed]:
    """All documents in these files. With `columns`, those that are tables stand for their rows.

    Raises UsageError if there is none, and for a table that can't be read.
    """
    some = False
    for path in paths:
        file = os.fsencode(path)
        name = portable(file)
        if columns is None or not is_table(Path(path)):
            some = True
            yield Listed(Input(name, file))
            continue
        for row in rows(Path(path), columns):
            some = True
            text = None if row.text is None else row.text.encode("utf-8", "surrogatepass")
            sha256 = hashlib.sha256(text or b"").hexdigest()
            yield Listed(Input(f"{name}#{row.id}", file, row.number), sha256, text, row.fault)
    if not some:
        msg = "there are no documents in the tables: they have no rows"
        raise UsageError(msg)


def read_list(lines: bytes) -> list[str]:
    """The paths of a list, one a line, or ended by NUL as `find -print0` writes them."""
    parts = lines.split(b"\0" if b"\0" in lines else b"\n")
    return [os.fsdecode(part.rstrip(b"\r") if b"\0" not in lines else part) for part in parts if part.strip()]
