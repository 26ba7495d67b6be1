"""One document of a run: read, and made into claims or a filled form."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from extractor.batch.task import Task
from extractor.documents import portable, read_document
from extractor.documents.text import decode
from extractor.errors import DocumentError, ExtractorError, RunStopped, UsageError
from extractor.filling.fill import fill_document
from extractor.filling.filled import Filled
from extractor.llm import Asked, Model
from extractor.pipeline import extract_document
from extractor.store.jsonl import dumps, to_json
from extractor.store.ledger import Ending, Listed, State
from extractor.store.run import totals_of
from extractor.types import Document, Extraction

log = logging.getLogger(__name__)

OnPassage = Callable[[int, int], None]


def document_of(listed: Listed) -> Document:
    """The document that is listed: a file, or a row of a table. Raises DocumentError."""
    if not listed.input.place:
        return read_document(listed.input.file)
    if listed.text is None:
        raise DocumentError(listed.fault)
    return decode(listed.text, listed.input.id)


async def extract_file(path: Path, model: Model, task: Task) -> Extraction | Filled[Any]:
    """All that came of the document in a file, or the form filled from it.

    Raises DocumentError, ModelError and RunStopped.
    """
    document = read_document(path)
    with model.document(document.name or "", document.sha256):
        return await extracted(document, portable(path), model, task)


async def extracted(
    document: Document, path: str, model: Asked, task: Task, on_passage: OnPassage | None = None
) -> Extraction | Filled[Any]:
    """All that came of a document, or the form filled from it. Raises ModelError and RunStopped."""
    document = document.dated(task.date)
    if on_passage:
        on_passage(0, 0)
    if task.filling:
        return await fill_document(document, model, task.filling, path=path, on_progress=on_passage)
    return await extract_document(document, model, path=path, judge=task.judge, on_progress=on_passage)


def done(result: Extraction | Filled[Any]) -> Ending:
    """The end of a document that something came of."""
    return Ending("done", result.document.sha256, dumps(to_json(result)).encode("ascii"), totals_of(result))


def not_done(name: str, sha256: str, error: Exception) -> Ending:
    """The end of a document that can't be read, or that nothing came of.

    Raises the error itself if no other document would be spared it.
    """
    if isinstance(error, RunStopped | UsageError):
        raise error
    state: State = "rejected" if isinstance(error, DocumentError) else "failed"
    reason, message = type(error).__name__, str(error).removeprefix(f"{name}: ")
    if not isinstance(error, ExtractorError):  # a mistake of ours must not cost the other documents
        log.debug("%s", name, exc_info=error)
        message = f"{reason}: {message}. This is a mistake in extractor, please report it with what --debug shows"
        reason = "InternalError"
    return Ending(state, sha256, reason=reason, message=message.encode("utf-8", "backslashreplace").decode())
