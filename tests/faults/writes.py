"""Lets the n-th write of a process fail: to a file, of a name, in a database."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from io import FileIO
from types import TracebackType
from typing import Any, Final

from extractor.store import jsonl

CHANGES: Final = ("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "ALTER", "DROP", "BEGIN", "COMMIT", "VACUUM")
FAILED: Final = "the write that is to fail fails"
"""What is said then: one that nothing depends on leaves no other trace."""
SAID: Final = {
    errno.ENOSPC: "database or disk is full",
    errno.EIO: "disk I/O error",
    errno.EACCES: "attempt to write a readonly database",
}
"""SQLite's own words for them."""
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_NAMES: Final = {"os.mkdir": 0, "os.remove": 0, "os.truncate": 0, "os.rename": 1, "os.chmod": 0}
"""Events of the audit hook that change a name, and which of their arguments it is."""


class Writes:
    """Counts the writes of this process below a folder, and lets one of them fail."""

    def __init__(self, below: str, fail: int, error: int) -> None:
        self._below = below
        self._left = fail
        self._error = error

    def watch(self) -> None:
        """From now on."""
        sys.addaudithook(self._event)
        watch_bytes(self.file)
        sqlite3.connect = partial(_connect, sqlite3.connect, self.row)  # type: ignore[assignment]

    def file(self, path: object) -> None:
        """One write to a file or a folder. Raises OSError if it is the one."""
        if not isinstance(path, str | bytes | os.PathLike) or not os.fsdecode(path).startswith(self._below):
            return
        if self._is_it():
            raise OSError(self._error, os.strerror(self._error), path)

    def row(self, statement: str) -> None:
        """One statement to a database. Raises OperationalError if it is the one."""
        if statement.lstrip().upper().startswith(CHANGES) and self._is_it():
            raise sqlite3.OperationalError(SAID[self._error])

    def _event(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and args[2] & _WRITING:
            self.file(args[0])
        elif event in _NAMES:
            self.file(args[_NAMES[event]])

    def _is_it(self) -> bool:
        self._left -= 1
        if self._left == 0:
            sys.stderr.write(f"{FAILED}\n")
        return self._left == 0


def watch_bytes(seen: Callable[[object], None]) -> None:
    """Have `seen` told of the file before its bytes are written or waited for."""

    class File(FileIO):
        def write(self, data: Any) -> int:  # noqa: ANN401 - as its base has it
            seen(self.name)
            return super().write(data)

    jsonl.FileIO = File  # type: ignore[attr-defined]
    sync = os.fsync

    def fsync(fd: Any) -> None:  # noqa: ANN401 - a handle, or what has one
        seen(os.readlink(f"/proc/self/fd/{fd if isinstance(fd, int) else fd.fileno()}"))  # noqa: PTH115 - Path is slow
        sync(fd)

    os.fsync = fsync


def _connect(
    connect: Callable[..., sqlite3.Connection], seen: Callable[[str], None], *args: object, **options: object
) -> sqlite3.Connection:
    """A connection that tells of each statement before it is carried out."""

    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:  # noqa: ANN401
            seen(sql)
            return super().execute(sql, *parameters)

        def executemany(self, sql: str, *parameters: Any) -> sqlite3.Cursor:  # noqa: ANN401
            seen(sql)
            return super().executemany(sql, *parameters)

        def executescript(self, sql: str) -> sqlite3.Cursor:
            seen(sql)
            return super().executescript(sql)

        def commit(self) -> None:
            seen("COMMIT")
            super().commit()

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> Any:  # noqa: ANN401
            if kind is None:
                seen("COMMIT")
            return super().__exit__(kind, error, trace)

    return connect(*args, **{**options, "factory": Connection})
