"""One run a folder: who comes second is told who is there."""

from __future__ import annotations

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from extractor.errors import StorageError, UsageError

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has none, and there two runs are told apart by nobody
    fcntl = None  # type: ignore[assignment]


class Lock:
    """A file that one process at a time holds; the system takes it from one that dies.

    `used` says whether somebody held it before, ever. Raises UsageError that names who holds it, and StorageError.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            msg = f"{path.parent} can't be written ({error.strerror}): choose another folder, or make room"
            raise StorageError(msg) from error
        try:
            self._hold(path)
        except BaseException:
            self.release()
            raise

    def _hold(self, path: Path) -> None:
        if fcntl:
            try:
                fcntl.flock(self.handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                msg = f"{path.parent} is held by {_holder(path)}: wait for it, end it, or choose another folder"
                raise UsageError(msg) from error
        self.used = os.fstat(self.handle).st_size > 0

    def sign(self) -> None:
        """Write down who holds it. Raises StorageError."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        said = json.dumps({"pid": os.getpid(), "host": platform.node(), "since": now}).encode() + b"\n"
        try:
            os.pwrite(self.handle, said, 0)
            os.ftruncate(self.handle, len(said))
        except OSError as error:
            msg = f"the folder of the run can't be written ({error.strerror}): choose another, or make room"
            raise StorageError(msg) from error

    def release(self) -> None:
        """Let the next one in."""
        os.close(self.handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _holder(path: Path) -> str:
    try:
        said = json.loads(path.read_bytes())
        return f"process {int(said['pid'])} on {said['host']} since {said['since']}"
    except (OSError, ValueError, TypeError, KeyError):
        return "another process"
