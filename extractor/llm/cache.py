"""Answers already paid for. Nothing is ever evicted, and nothing read from the disk is run.

diskcache unpickles whatever a row calls a pickle, whichever class wrote it (CVE-2025-69872), so rows are held here to
one form: a text for a key, and bytes that carry their own digest for a value.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import diskcache
from pydantic import BaseModel, ValidationError

from extractor.errors import StorageError
from extractor.llm.folders import private_folder
from extractor.llm.request import TEMPERATURE, Answer, Request
from extractor.strict_json import canonical_json

KEY_VERSION = 1
_NEVER = 2**62
_DIGEST = hashlib.sha256().digest_size


class SafeDisk(diskcache.Disk):  # type: ignore[misc]
    """Rows of text keys and bytes values, in the database itself; any other row reads as absent."""

    def put(self, key: object) -> tuple[str, bool]:
        """The key as stored."""
        if type(key) is not str:
            msg = "keys are text"
            raise TypeError(msg)
        return key, True

    def get(self, key: object, raw: object) -> str:
        """The key as read."""
        del raw
        if type(key) is not str:
            msg = "a key that isn't text"
            raise OSError(msg)
        return key

    def store(self, value: object, read: object, key: object = None) -> tuple[int, int, None, bytes]:
        """The value as stored."""
        del read, key
        if type(value) is not bytes:
            msg = "values are bytes"
            raise TypeError(msg)
        return 0, diskcache.core.MODE_RAW, None, hashlib.sha256(value).digest() + value

    def fetch(self, mode: object, filename: object, value: object, read: object) -> bytes:
        """The value as read. Raises OSError, which diskcache takes for absence, where it isn't as stored."""
        del mode, filename, read
        if type(value) is not bytes:
            msg = "a value that isn't plain bytes"
            raise OSError(msg)
        digest, stored = value[:_DIGEST], value[_DIGEST:]
        if hashlib.sha256(stored).digest() != digest:
            msg = "a value that isn't the one stored"
            raise OSError(msg)
        return stored


class _Stored(BaseModel):
    text: str
    tokens_in: int
    tokens_out: int


class AnswerCache:
    """Good answers by the digest of all that led to them."""

    def __init__(self, folder: Path) -> None:
        self._folder = private_folder(folder)
        with self._storage():
            _refuse_emptied(self._folder)
            self._rows = diskcache.Cache(
                str(folder), disk=SafeDisk, eviction_policy="none", cull_limit=0, size_limit=_NEVER
            )
            _marker(self._folder).touch(mode=0o600)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def get(self, key: str, request: Request) -> Answer | None:
        """The answer stored under `key`, if it is still one to `request`. Raises StorageError."""
        with self._storage():
            row = self._rows.get(key)
        try:
            stored = _Stored.model_validate_json(row or b"")
            value = request.answer.model_validate_json(stored.text)
        except ValidationError:
            return None
        return Answer(value, stored.tokens_in, stored.tokens_out, source="cache", text=stored.text)

    def put(self, key: str, *, text: str, tokens_in: int, tokens_out: int) -> None:
        """Stores an answer under `key`. Raises StorageError."""
        stored = _Stored(text=text, tokens_in=tokens_in, tokens_out=tokens_out)
        with self._storage():
            self._rows.set(key, stored.model_dump_json().encode())

    @contextmanager
    def _storage(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.OperationalError, OSError, diskcache.Timeout) as error:
            msg = (
                f"the answers kept in {self._folder} can't be read or written ({error}): "
                "make room or set its permissions right, or choose another with --cache or EXTRACTOR_CACHE_DIR"
            )
            raise StorageError(msg) from error
        except sqlite3.DatabaseError as error:
            raise StorageError(_damaged(self._folder)) from error


def cache_key(model: str, request: Request) -> str:
    """The digest of all that an answer depends on."""
    canonical = canonical_json(
        {
            "key_version": KEY_VERSION,
            "model": model,
            "messages": request.messages,
            "schema": request.schema,
            "max_tokens": request.max_tokens,
            "temperature": TEMPERATURE,
        }
    )
    return hashlib.sha256(canonical).hexdigest()


def _marker(folder: Path) -> Path:
    return folder / "in-use"


def _refuse_emptied(folder: Path) -> None:
    """SQLite takes a database cut to nothing for a new one, and every answer in it would be paid for again."""
    database = folder / "cache.db"
    if _marker(folder).exists() and not (database.exists() and database.stat().st_size):
        raise StorageError(_damaged(folder))


def _damaged(folder: Path) -> str:
    return (
        f"the answers kept in {folder} are damaged: put back a copy of that folder, "
        "or move it away to start anew (its answers will be asked for again)"
    )
