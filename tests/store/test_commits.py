from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from extractor.errors import StorageError
from extractor.store.commits import Commits

ADD = "INSERT INTO numbers VALUES (?)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with sqlite3.connect(tmp_path / "numbers.db") as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE numbers(number INTEGER)")
    return tmp_path / "numbers.db"


def opened(path: Path) -> tuple[sqlite3.Connection, Commits]:
    database = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    database.execute("SELECT * FROM numbers").fetchall()
    return database, Commits(database, path)


def test_others_may_write_while_the_disk_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting, let_go = threading.Event(), threading.Event()

    def slow(_: int) -> None:
        waiting.set()
        assert let_go.wait(20)

    async def both() -> tuple[bool, int]:
        (_, first), (second, others) = opened(path), opened(path)
        monkeypatch.setattr(os, "fsync", slow)
        kept = asyncio.create_task(first.make((ADD, (1,))))
        await asyncio.to_thread(waiting.wait, 20)
        await others.make((ADD, (2,)), lasting=False)
        is_kept = kept.done()
        let_go.set()
        await kept
        first.close()
        others.close()
        return is_kept, second.execute("SELECT count(*) FROM numbers").fetchone()[0]

    assert asyncio.run(both()) == (False, 2)


def test_a_disk_that_fails_is_told_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    async def kept() -> int:
        _, commits = opened(path)
        return await commits.make((ADD, (1,)))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(StorageError, match=r"can't be read or written \(Input/output error\): make room"):
        asyncio.run(kept())


@pytest.mark.parametrize("gone", ["numbers.db", "numbers.db-wal"])
def test_what_is_deleted_or_moved_is_told_of(gone: str, path: Path) -> None:
    async def kept() -> int:
        _, commits = opened(path)
        path.with_name(gone).rename(path.with_name("moved"))
        return await commits.make((ADD, (1,)))

    with pytest.raises(StorageError, match=r"was deleted from .*, or moved, while the run went on: put it back"):
        asyncio.run(kept())
