"""The folder that a run writes to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from extractor.filling.filled import Filled
from extractor.store.jsonl import JsonLines, to_json
from extractor.store.run import Failure
from extractor.types import Extraction

EXTRACTIONS: Final = "extractions.jsonl"
FILLED: Final = "filled.jsonl"
FAILURES: Final = "failures.jsonl"


class Output:
    """A run's two files: a line for each document that was done, in the one called `name`, a line for each that failed.

    Left by an error they keep the documents finished so far; if there are none, an earlier run's files stay. Raises
    StorageError where the folder can't be written.
    """

    def __init__(self, folder: Path, name: str = EXTRACTIONS) -> None:
        self.folder = folder
        self._done = JsonLines(folder / name)
        self._failed = JsonLines(folder / FAILURES)

    def add(self, result: Extraction | Filled[Any] | Failure) -> None:
        """Add a document that was done, or that failed."""
        if isinstance(result, Failure):
            self._failed.write(result.model_dump())
        else:
            self._done.write(to_json(result) if isinstance(result, Extraction) else result.model_dump(mode="json"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in (self._done, self._failed):
            if kind is None or self._done.size or self._failed.size:
                file.close()
            else:
                file.discard()


def rewrite(folder: Path, extractions: Iterable[Extraction]) -> None:
    """Put these extractions in the place of those of an earlier run, all of them or none.

    They may be made of the earlier ones while these are read. Raises StorageError where the folder can't be written.
    """
    file = JsonLines(folder / EXTRACTIONS)
    try:
        for extraction in extractions:
            file.write(to_json(extraction))
    except BaseException:
        file.discard()
        raise
    file.close()
