"""Changes of a database that many tasks make at once, committed in groups: one wait for the disk serves them all."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from extractor.documents import portable
from extractor.errors import StorageError

Change = tuple[str, Sequence[object]]
"""A statement of SQL, and what it is about."""


class _Waiting(NamedTuple):
    changes: Sequence[Change]
    lasting: bool
    done: asyncio.Future[int]


class Commits:
    """Commits changes of the database at `path` in the order they come in, those that come in meanwhile all at once.

    The log of changes is what they are in once they are committed. SQLite would wait for the disk with its lock held,
    and keep every other process from committing; here it is waited for afterwards.
    """

    def __init__(self, database: sqlite3.Connection, path: Path) -> None:
        with storage_errors(database):
            database.execute("PRAGMA synchronous=NORMAL")
        log = path.with_name(f"{path.name}-wal")
        try:
            self._log = os.open(log, os.O_RDWR)
            self._files = {each: each.stat() for each in (path, log)}
        except OSError as error:
            raise _unwritable(error) from error
        self._database = database
        self._waiting: list[_Waiting] = []
        self._task: asyncio.Task[None] | None = None

    async def make(self, *changes: Change, lasting: bool = True) -> int:
        """The number of rows that the first change concerned, once all of them are committed, or none.

        What is `lasting` outlives a power cut, the rest only the end of this process. A caller that is cancelled
        doesn't take its changes back. Raises StorageError.
        """
        waiting = _Waiting(changes, lasting, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())
        return await waiting.done

    async def finish(self) -> None:
        """Comes back when nothing is left to commit."""
        if self._task:
            with suppress(StorageError):  # whoever waited for it was told
                await self._task

    def check(self) -> None:
        """Raises StorageError where the database was deleted or moved: SQLite goes on writing what nobody will find."""
        try:
            moved = [path for path, was in self._files.items() if not os.path.samestat(path.stat(), was)]
        except OSError:
            moved = list(self._files)
        if moved:
            raise StorageError(GONE.format(folder=portable(moved[0].parent)))

    def close(self) -> None:
        """Let go of the log."""
        os.close(self._log)

    async def _work(self) -> None:
        while self._waiting:
            group, self._waiting = self._waiting, []
            try:
                counts = await self._commit(group)
            except Exception as error:  # noqa: BLE001 - whatever it is, those who wait have to be told
                for each in group:
                    if not each.done.done():
                        each.done.set_exception(error)
            else:
                for each, count in zip(group, counts, strict=True):
                    if not each.done.done():
                        each.done.set_result(count)

    async def _commit(self, group: Sequence[_Waiting]) -> list[int]:
        # Only the disk is waited for in a thread: each statement lets go of the interpreter, and a thread beside a busy
        # loop waits five milliseconds for it every time. Other processes may write meanwhile.
        self.check()
        with storage_errors(self._database):
            self._database.execute("BEGIN IMMEDIATE")
            counts = [self._made(each.changes) for each in group]
            self._database.execute("COMMIT")
        if any(each.lasting for each in group):
            await asyncio.to_thread(self._reach_the_disk)
        return counts

    def _reach_the_disk(self) -> None:
        try:
            os.fsync(self._log)
        except OSError as error:
            raise _unwritable(error) from error

    def _made(self, changes: Sequence[Change]) -> int:
        """The number of rows that the first of these changes concerned, once all of them are made."""
        first, *_ = [self._database.execute(*change).rowcount for change in changes]
        return first


@contextmanager
def storage_errors(database: sqlite3.Connection | None = None) -> Iterator[None]:
    """Turns what SQLite raises into a StorageError, after taking back what wasn't committed."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if database is not None and database.in_transaction:
            with suppress(sqlite3.Error):
                database.execute("ROLLBACK")
        if isinstance(error, sqlite3.OperationalError):
            raise _unwritable(error) from error
        raise StorageError(DAMAGED) from error


def _unwritable(error: OSError | sqlite3.Error) -> StorageError:
    said = error.strerror if isinstance(error, OSError) else error
    return StorageError(
        f"the ledger of the run can't be read or written ({said}): make room, or set its permissions right"
    )


DAMAGED = (
    "the ledger of the run is damaged: put back a copy of the folder, or move it away to begin anew "
    "(its documents will be asked about again)"
)

GONE = (
    "the ledger of the run was deleted from {folder}, or moved, while the run went on: put it back, and the same "
    "command goes on; in another folder it begins anew"
)
