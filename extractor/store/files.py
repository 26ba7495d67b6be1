"""Files that take their name only when they are whole and on the disk."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from extractor.errors import StorageError


def write_whole(path: Path, text: str) -> None:
    """Put a file with this text in place of the one that was there, in UTF-8. Raises StorageError."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("w", encoding="utf-8", newline="\n", errors="backslashreplace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        msg = f"{path} can't be written ({error.strerror}): choose another folder, or make room"
        raise StorageError(msg) from error


def sync_folder(folder: Path) -> None:
    """Make a new name last through a power cut, on systems that let a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
