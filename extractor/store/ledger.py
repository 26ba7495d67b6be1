"""What a run knows of its documents, as a database that outlives the process at any point.

Every input ends in it in one of three states, and every answer that came is in it before anything is made of it. Both
belong to a revision: a model, a task, the code and the prompts. Another configuration is another revision beside it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Final, Literal, NamedTuple, Self

from extractor.errors import StorageError, UsageError
from extractor.store import sql
from extractor.store.commits import DAMAGED, Change, Commits, storage_errors
from extractor.store.lock import Lock
from extractor.store.run import Failure, Totals

LEDGER: Final = "ledger.db"
LOCK: Final = "ledger.lock"
FILES: Final = frozenset({LEDGER, f"{LEDGER}-wal", f"{LEDGER}-shm", LOCK})
FORMAT: Final = 1
PAGE: Final = 500
"""So many rows are read at once: a reader that stays open would keep the log of changes from being taken in."""
LISTED_AT_ONCE: Final = 200
"""Documents listed by one statement: SQLite takes 999 values in each, in whatever version."""

State = Literal["pending", "done", "rejected", "failed"]


class Input(NamedTuple):
    """One document as it is found: its name for people, its file, and its place there (0: it is all of the file)."""

    id: str
    path: bytes
    place: int = 0

    @property
    def file(self) -> Path:
        """The file it is in."""
        return Path(os.fsdecode(self.path))


class Listed(NamedTuple):
    """An input as it is listed. What is a row of a table comes with its text and that one's digest, or its fault."""

    input: Input
    sha256: str = ""
    text: bytes | None = None
    fault: str = ""


class Entry(NamedTuple):
    """An input and what is known of it; `sha256` is that of the bytes that it was judged by."""

    input: Input
    state: State
    sha256: str


class Ending(NamedTuple):
    """What came of a document: its line of output, and the sums over it, or why there is none."""

    state: State
    sha256: str
    result: bytes | None = None
    totals: Totals = Totals()
    reason: str = ""
    message: str = ""


class Kept(NamedTuple):
    """An answer as it is kept: the model's words and what they cost, or the error that was its end."""

    text: str
    tokens_in: int
    tokens_out: int
    source: str
    error: str = ""


class Begun(NamedTuple):
    """A start: its revision, the configuration of the one before where that is another, and the calls lost since."""

    revision: int
    before: Mapping[str, Any] | None
    lost: int


class Ledger:
    """The ledger in a folder, which this process alone holds while it is open.

    One that `joins` works for the process that holds it, on the start that this one began. Raises UsageError where
    another process holds the folder, StorageError where it can't be used.
    """

    def __init__(self, folder: Path, *, joins: bool = False) -> None:
        self._lock = None if joins else Lock(folder / LOCK)
        try:
            self._open(folder / LEDGER)
        except BaseException:
            if self._lock:
                self._lock.release()
            raise

    def _open(self, path: Path) -> None:
        if (self._lock is None or self._lock.used) and not (path.exists() and path.stat().st_size):
            raise StorageError(DAMAGED)  # SQLite would take it for a new one, and all of it would be paid for again
        with storage_errors():
            self._reading = _connected(path)
            self._writing = _connected(path)
            _prepare(self._writing)
        self._commits = Commits(self._writing, path)
        self._revision = self._start = 0
        if self._lock:
            self._lock.sign()
        else:
            self._start, self._revision, _ = self._last()

    @property
    def handle(self) -> int | None:
        """The handle that holds the folder; a process that has it, too, holds it as well."""
        return self._lock.handle if self._lock else None

    def begin(
        self,
        digest: str,
        configuration: Mapping[str, Any],
        inputs: Iterable[Listed],
        command: Mapping[str, Any] = MappingProxyType({}),
    ) -> Begun:
        """Begin or go on with the revision of this configuration, its documents being these inputs and no others.

        `command` is what the user asked for, to be asked for again by `last_command`.
        """
        with storage_errors(self._writing):
            self._writing.execute("BEGIN IMMEDIATE")
            begun = self._begun(digest, json.dumps(configuration, sort_keys=True), json.dumps(dict(command)))
            self._writing.execute("DELETE FROM texts")
            left = iter(inputs)
            while some := list(islice(left, LISTED_AT_ONCE)):
                self._list(some)
            self._writing.execute("COMMIT")
        return begun

    def _list(self, some: Sequence[Listed]) -> None:
        values = [value for (id_, path, place), *_ in some for value in (path, place, id_)]
        self._writing.execute(sql.listing(len(some)), (self._revision, self._start, *values))
        texts = ((path, place, sha256, fault, text) for (_, path, place), sha256, text, fault in some if place)
        self._writing.executemany("INSERT INTO texts VALUES (?, ?, ?, ?, ?)", texts)

    def _begun(self, digest: str, configuration: str, command: str) -> Begun:
        last = self._writing.execute(
            "SELECT digest, configuration FROM starts JOIN revisions USING (revision) ORDER BY start DESC LIMIT 1"
        ).fetchone()
        (lost,) = self._writing.execute("SELECT count(*) FROM flights").fetchone()
        self._writing.execute("DELETE FROM flights")
        self._writing.execute(
            "INSERT OR IGNORE INTO revisions(digest, configuration) VALUES (?, ?)", (digest, configuration)
        )
        (self._revision,) = self._writing.execute(
            "SELECT revision FROM revisions WHERE digest = ?", (digest,)
        ).fetchone()
        added = self._writing.execute(
            "INSERT INTO starts(revision, lost, command) VALUES (?, ?, ?)", (self._revision, lost, command)
        )
        self._start = added.lastrowid or 0
        return Begun(self._revision, json.loads(last[1]) if last and last[0] != digest else None, lost)

    def last(self) -> tuple[dict[str, Any], list[Listed]]:
        """What the last start was asked for, and its inputs. Raises UsageError where nothing was ever begun."""
        start, revision, command = self._last()
        with storage_errors():
            inputs = self._reading.execute(sql.LAST, (revision, start)).fetchall()
        return json.loads(command), [Listed(Input(*row[:3]), *row[3:]) for row in inputs]

    def _last(self) -> tuple[int, int, str]:
        with storage_errors():
            query = "SELECT start, revision, command FROM starts ORDER BY start DESC LIMIT 1"
            last: tuple[int, int, str] | None = self._reading.execute(query).fetchone()
        if last is None:
            msg = "no run was begun in this folder"
            raise UsageError(msg)
        return last

    def forget_failures(self) -> None:
        """Make documents that failed pending again, and have what was no answer asked again."""
        with storage_errors(self._writing):
            self._writing.execute("BEGIN IMMEDIATE")
            self._writing.execute(sql.PENDING_AGAIN, (self._revision,))
            self._writing.execute("DELETE FROM answers WHERE revision = ? AND error != ''", (self._revision,))
            self._writing.execute("COMMIT")

    def entries(self) -> Iterator[Entry]:
        """All inputs of this start and what is known of them, in the order of the output."""
        for id_, path, place, state, sha256 in self._listed("state, sha256", "pending", "done", "rejected", "failed"):
            yield Entry(Input(id_, path, place), state, sha256)

    def lines(self) -> Iterator[bytes]:
        """The lines of all documents that are done, in the order of the output."""
        return (result for *_, result in self._listed("result", "done"))

    def failures(self) -> Iterator[Failure]:
        """The documents that were rejected or failed, in the order of the output."""
        for id_, _, _, state, reason, message in self._listed("state, reason, message", "rejected", "failed"):
            yield Failure(path=id_, state=state, error=reason, message=message)

    def _listed(self, columns: str, *states: State) -> Iterator[tuple[Any, ...]]:
        """This start's inputs in these states: their place in the order, which is three columns, then these columns."""
        after: tuple[str, bytes, int] = ("", b"", -1)
        query = (
            f"SELECT id, path, place, {columns} FROM documents WHERE revision = ? AND listed = ? "  # noqa: S608 - columns are ours
            f"AND (id, path, place) > (?, ?, ?) AND state IN ({', '.join('?' * len(states))}) "
            f"ORDER BY id, path, place LIMIT {PAGE}"
        )
        while True:
            with storage_errors():
                rows = self._reading.execute(query, (self._revision, self._start, *after, *states)).fetchall()
            yield from rows
            if len(rows) < PAGE:
                return
            after = rows[-1][:3]

    def check(self) -> None:
        """Raises StorageError where it was deleted or moved since it was opened."""
        self._commits.check()

    def counts(self) -> dict[State, int]:
        """How many inputs are in each state."""
        query = "SELECT state, count(*) FROM documents WHERE revision = ? AND listed = ? GROUP BY state"
        with storage_errors():
            found = dict(self._reading.execute(query, (self._revision, self._start)).fetchall())
        return {state: found.get(state, 0) for state in ("pending", "done", "rejected", "failed")}

    def totals(self) -> Totals:
        """The sums over the documents that are done, and what all answers of the revision cost."""
        sums = ", ".join(f"coalesce(sum({name}), 0)" for name in sql.SUMS)
        query = f"SELECT {sums} FROM documents WHERE revision = ? AND listed = ? AND state = 'done'"  # noqa: S608 - names are ours
        with storage_errors():
            row = self._reading.execute(query, (self._revision, self._start)).fetchone()
            spent = self._reading.execute(sql.SPENT, (self._revision,)).fetchall()
        totals = Totals(**dict(zip(sql.SUMS, row, strict=True)))
        for source, calls, tokens_in, tokens_out in spent:
            counted = {"model": "calls", "cache": "cached", "cassette": "replayed"}[source]
            paid = {"tokens_in": tokens_in, "tokens_out": tokens_out} if source == "model" else {}
            totals = totals.model_copy(update={counted: calls, **paid})
        return totals

    def row(self, which: Input) -> Listed:
        """An input that is a row of a table, with its text."""
        query = "SELECT sha256, text, fault FROM texts WHERE path = ? AND place = ?"
        with storage_errors():
            return Listed(which, *self._reading.execute(query, which[1:]).fetchone())

    def recall(self, key: str) -> Kept | None:
        """The answer kept under `key`."""
        query = "SELECT text, tokens_in, tokens_out, source, error FROM answers WHERE revision = ? AND key = ?"
        with storage_errors():
            row = self._reading.execute(query, (self._revision, key)).fetchone()
        return Kept(*row) if row else None

    async def asking(self, key: str) -> None:
        """Write down that a question is on its way, so that its loss can be counted. Raises StorageError."""
        await self._commits.make(("INSERT INTO flights VALUES (?, ?)", (self._revision, key)), lasting=False)

    async def landed(self, key: str) -> None:
        """Write down that no answer came to a question. Raises StorageError."""
        await self._commits.make(self._landing(key), lasting=False)

    async def answered(self, key: str, kept: Kept) -> bool:
        """Keep an answer. False if there is one already, from another process, which stays. Raises StorageError."""
        keep = "INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?)"
        return await self._commits.make((keep, (self._revision, key, *kept)), self._landing(key)) > 0

    def _landing(self, key: str) -> Change:
        return "DELETE FROM flights WHERE revision = ? AND key = ?", (self._revision, key)

    async def ended(self, which: Input, ending: Ending) -> None:
        """Keep what came of a document. Raises StorageError."""
        sums = [getattr(ending.totals, name) for name in sql.SUMS]
        values = (ending.state, ending.sha256, ending.result, ending.reason, ending.message, *sums)
        await self._commits.make((sql.END, (*values, self._revision, which.path, which.place)))

    async def settle(self) -> None:
        """Comes back when all that was to be kept is kept."""
        await self._commits.finish()

    def close(self) -> None:
        """Let go of the folder."""
        with closing(self._writing), closing(self._reading), closing(self._commits):
            pass
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with storage_errors():
            self.close()


def _connected(path: Path) -> sqlite3.Connection:
    """A connection that begins no transaction by itself, and that threads may take turns with."""
    database = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30)
    database.execute("PRAGMA journal_mode=WAL")
    return database


def _prepare(database: sqlite3.Connection) -> None:
    (found,) = database.execute("PRAGMA user_version").fetchone()
    if found not in {0, FORMAT}:
        msg = f"the ledger is of another version of extractor (format {found}, not {FORMAT}): choose another folder"
        raise StorageError(msg)
    database.executescript(f"BEGIN IMMEDIATE;{sql.TABLES}PRAGMA user_version={FORMAT};COMMIT;")
