"""What happens in a run, as JSON lines for machines: names, counts and errors, no text of documents, no secret."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from extractor.errors import StorageError
from extractor.store.jsonl import dumps

OnEvent = Callable[[str, Mapping[str, Any]], None]


@contextmanager
def event_log(path: Path | None) -> Iterator[OnEvent | None]:
    """What hears events and adds them to a file; None without one. Raises StorageError where it can't be written."""
    if path is None:
        yield None
        return
    try:
        with path.open("ab", buffering=0) as file:

            def write(event: str, told: Mapping[str, Any]) -> None:
                at = datetime.now(UTC).isoformat(timespec="milliseconds")
                file.write(dumps({"at": at, "event": event, **told}).encode("ascii") + b"\n")

            yield write
    except OSError as error:
        msg = f"{path} can't be written ({error.strerror}): name another file, or make room"
        raise StorageError(msg) from error
