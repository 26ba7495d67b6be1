"""The front for Python programs: one document, or a folder of them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, TypeVar

from extractor.batch import run_folder
from extractor.batch.run import extract_file
from extractor.llm import Model, default_cache_dir, open_model, settings
from extractor.store.run import RunReport
from extractor.types import Extraction

__all__ = ["aextract", "extract", "extract_folder"]

T = TypeVar("T")
Folder = str | Path
Cache = bool | Folder | None


def extract(  # noqa: PLR0913 - options by name, each with its default
    path: str | Path,
    *,
    model: str | None = None,
    base_url: str | None = None,
    cache: Cache = True,
    record: Folder | None = None,
    replay: Folder | None = None,
) -> Extraction:
    """What `aextract` returns, without awaiting it; works where an event loop already runs, as in a notebook."""
    return _await(aextract(path, model=model, base_url=base_url, cache=cache, record=record, replay=replay))


async def aextract(  # noqa: PLR0913 - options by name, each with its default
    path: str | Path,
    *,
    model: str | None = None,
    base_url: str | None = None,
    cache: Cache = True,
    record: Folder | None = None,
    replay: Folder | None = None,
) -> Extraction:
    """All that came of one document: claims accepted with evidence, claims rejected with reasons, every number.

    `model` and `base_url` name any OpenAI-compatible endpoint; without them the environment does (EXTRACTOR_MODEL,
    OPENAI_BASE_URL, OPENAI_API_KEY), else it is the embedded model. Answers are kept in the user's cache folder, in the
    folder `cache`, or with `cache=False` nowhere. `record` and `replay` are folders of cassettes.

    Raises DocumentError if the document can't be read, ModelError if the model gives no usable answer, RunStopped if no
    document would fare better, and UsageError for arguments that make no sense.
    """
    async with _opening(model, base_url, cache=cache, record=record, replay=replay) as opened:
        return await extract_file(Path(path), opened)


def extract_folder(  # noqa: PLR0913 - options by name, each with its default
    folder: Folder | Iterable[Folder],
    *,
    out: Folder,
    model: str | None = None,
    base_url: str | None = None,
    cache: Cache = True,
    record: Folder | None = None,
    replay: Folder | None = None,
) -> RunReport:
    """How the run over all documents of a folder, or of several, ended; they are in `out` as JSON lines.

    A document that fails is reported, and so is what stopped the run; only UsageError is raised.
    """
    paths = [folder] if isinstance(folder, str | Path) else folder
    opening = _opening(model, base_url, cache=cache, record=record, replay=replay)
    return _await(run_folder(paths, Path(out), opening=opening))


def _opening(
    model: str | None, base_url: str | None, *, cache: Cache, record: Folder | None, replay: Folder | None
) -> AbstractAsyncContextManager[Model]:
    chosen = settings(model, base_url=base_url)
    return open_model(chosen, cache=_cache_dir(cache), record=_path(record), replay=_path(replay))


def _await(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine; a loop that runs already is not disturbed: the work gets a thread and a loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def _cache_dir(cache: Cache) -> Path | None:
    if cache is True:
        return default_cache_dir()
    return _path(cache or None)


def _path(folder: Folder | None) -> Path | None:
    return None if folder is None else Path(folder)
