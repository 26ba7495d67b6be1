"""The bytes of a file that somebody named: never a folder's, a pipe's or a device's, and never too many."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, Final

from extractor.errors import DocumentError, DocumentNotFound, DocumentTooLarge, NotAFile

MAX_BYTES: Final = 10_000_000
_PIECE: Final = 2**16
"""Bytes read at once: room for all that may come at once would be taken from the system anew for each small file."""


def check_file(path: Path) -> None:
    """Make sure that there is a file, and nothing that only looks like one.

    Opening a pipe would wait for its writer, and some devices act when opened, so the kind is asked first. Raises
    DocumentNotFound, NotAFile, or a plain DocumentError where the system refuses.
    """
    with _named_errors():
        mode = path.stat().st_mode
    _check_mode(mode)


def _check_mode(mode: int) -> None:
    if stat.S_ISDIR(mode):
        msg = "it is a folder, and a file is meant: name a file in it (`extractor run` takes folders too)"
        raise NotAFile(msg)
    if not stat.S_ISREG(mode):
        msg = "it is a pipe, a socket or a device, and a file is meant: save its content to a file"
        raise NotAFile(msg)


def read_bytes(path: Path) -> bytes:
    """All bytes of a file that `check_file` let pass, of one moment; it may be something else by now.

    Raises DocumentTooLarge, and what `check_file` raises.
    """
    with _named_errors(), open(path, "rb", opener=_without_waiting) as file, unchanged(file):
        return read_all(file)


def _without_waiting(path: str, flags: int) -> int:
    """A handle of the path, which is no pipe's that waits for its writer."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


@contextmanager
def unchanged(file: IO[Any]) -> Iterator[None]:
    """A context in which a file is read. Raises NotAFile where it is none, and a DocumentError where it changes."""
    before = os.fstat(file.fileno())
    _check_mode(before.st_mode)
    yield
    after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        msg = "it changes while it is read: try again when it is finished"
        raise DocumentError(msg)


def read_all(stream: BinaryIO) -> bytes:
    """All bytes of a stream. Raises DocumentTooLarge."""
    data = bytearray()
    while len(data) <= MAX_BYTES and (piece := stream.read(_PIECE)):
        data += piece
    if len(data) > MAX_BYTES:
        msg = f"it is larger than {MAX_BYTES // 1_000_000} MB: split it into parts"
        raise DocumentTooLarge(msg)
    return bytes(data)


def portable(path: str | bytes | Path) -> str:
    r"""A path as text that any encoding can hold: bytes that aren't UTF-8 are written as \xNN."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        msg = "there is no such file: check the path"
        raise DocumentNotFound(msg) from error
    except PermissionError as error:
        msg = "permission denied: make it readable (chmod u+r), or run as its owner"
        raise DocumentError(msg) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        msg = f"it can't be read: {getattr(error, 'strerror', None) or error}"
        raise DocumentError(msg) from error
