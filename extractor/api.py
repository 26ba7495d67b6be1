"""The front for Python programs: one document, or a folder of them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypedDict, TypeVar, Unpack, overload

from extractor.batch import Conduct, run_folder
from extractor.batch.budget import Budget
from extractor.batch.document import extract_file
from extractor.batch.task import Task
from extractor.errors import UsageError
from extractor.filling.filled import Filled, Unproved
from extractor.filling.template import filling_of
from extractor.llm import Limits, Model, Settings, default_cache_dir, open_model, settings
from extractor.llm.prices import Price, price_of
from extractor.store.run import RunReport
from extractor.types import Extraction, day_or_year

__all__ = ["aextract", "extract", "extract_folder"]

T = TypeVar("T")
Folder = str | Path
Cache = bool | Folder | None
Schema = object
"""What `filling_of` takes, or None."""


class Options(TypedDict, total=False):
    """What all extractions take."""

    model: str | None
    base_url: str | None
    cache: Cache
    record: Folder | None
    replay: Folder | None
    date: str | None


@overload
def extract(path: Folder, *, schema: None = None, judge: bool = False, **options: Unpack[Options]) -> Extraction: ...


@overload
def extract(
    path: Folder, *, schema: type[T], unproved: Unproved = "empty", **options: Unpack[Options]
) -> Filled[T]: ...


@overload
def extract(
    path: Folder, *, schema: Folder | Mapping[str, Any], unproved: Unproved = "empty", **options: Unpack[Options]
) -> Filled[dict[str, Any]]: ...


def extract(  # noqa: PLR0913 - options by name, each with its default
    path: Folder,
    *,
    schema: Schema = None,
    unproved: Unproved = "empty",
    judge: bool = False,
    date: str | None = None,
    model: str | None = None,
    base_url: str | None = None,
    cache: Cache = True,
    record: Folder | None = None,
    replay: Folder | None = None,
) -> Extraction | Filled[Any]:
    """What `aextract` returns, without awaiting it; works where an event loop already runs, as in a notebook."""
    task = _task(schema, unproved, judge=judge, date=date)
    return _await(
        _extracted(path, task, _opening(settings(model, base_url=base_url), cache=cache, record=record, replay=replay))
    )


@overload
async def aextract(
    path: Folder, *, schema: None = None, judge: bool = False, **options: Unpack[Options]
) -> Extraction: ...


@overload
async def aextract(
    path: Folder, *, schema: type[T], unproved: Unproved = "empty", **options: Unpack[Options]
) -> Filled[T]: ...


@overload
async def aextract(
    path: Folder, *, schema: Folder | Mapping[str, Any], unproved: Unproved = "empty", **options: Unpack[Options]
) -> Filled[dict[str, Any]]: ...


async def aextract(  # noqa: PLR0913 - options by name, each with its default
    path: Folder,
    *,
    schema: Schema = None,
    unproved: Unproved = "empty",
    judge: bool = False,
    date: str | None = None,
    model: str | None = None,
    base_url: str | None = None,
    cache: Cache = True,
    record: Folder | None = None,
    replay: Folder | None = None,
) -> Extraction | Filled[Any]:
    """All that came of one document: claims accepted with evidence, claims rejected with reasons, every number.

    With a `schema` it is an object of the user's own form instead: `Filled`, with every figure and date in the object
    proved by the text. A schema is a pydantic model, a dataclass, a TypedDict, a JSON Schema as a dict or a file, or
    the name of one that travels with the package ('casualty-report', 'earnings'). A leaf that the text doesn't prove is
    emptied, or with `unproved` kept and flagged ('flag'), or takes its record with it ('drop').

    `date` is the day or the year that you know the document to be of ('2024-12-23', '2024'): a date that leaves out its
    year, or says 'Monday', is counted from it, and what proves it says so.

    With `judge` the model is also asked what rules can't tell of the claims that they accept, such as which of two
    numbers one is about: one small question a claim. What it judges wrong is rejected, and the reason says `by` whom.

    `model` and `base_url` name any OpenAI-compatible endpoint; without them the environment does (EXTRACTOR_MODEL,
    OPENAI_BASE_URL, OPENAI_API_KEY), else it is the embedded model. Answers are kept in the user's cache folder, in the
    folder `cache`, or with `cache=False` nowhere. `record` and `replay` are folders of cassettes.

    Raises DocumentError if the document can't be read, ModelError if the model gives no usable answer, RunStopped if no
    document would fare better, and UsageError for arguments that make no sense.
    """
    task = _task(schema, unproved, judge=judge, date=date)
    return await _extracted(
        path, task, _opening(settings(model, base_url=base_url), cache=cache, record=record, replay=replay)
    )


async def _extracted(path: Folder, task: Task, opening: AbstractAsyncContextManager[Model]) -> Extraction | Filled[Any]:
    async with opening as model:
        return await extract_file(Path(path), model, task)


def extract_folder(  # noqa: PLR0913 - options by name, each with its default
    folder: Folder | Iterable[Folder],
    *,
    out: Folder,
    schema: Schema = None,
    unproved: Unproved = "empty",
    judge: bool = False,
    date: str | None = None,
    model: str | None = None,
    base_url: str | None = None,
    cache: Cache = True,
    record: Folder | None = None,
    replay: Folder | None = None,
    retry: bool = False,
    concurrency: int = Limits.concurrency,
    requests_per_minute: float | None = None,
    tokens_per_minute: float | None = None,
    max_failures: int | None = None,
    budget: Budget | None = None,
    price: Price | None = None,
) -> RunReport:
    """How the run over all documents of a folder, or of several, ended; they are in `out` as JSON lines.

    A run that was ended before its end, by whatever, goes on when it is called for again: what is in the ledger in
    `out` is neither asked for nor paid for again. With `retry` what failed is tried anew, too.

    At most so many calls are out at once, and as many as the endpoint is content with: the level is found, and never
    passes the requests and tokens that a minute may have. The run stops when more than `max_failures` documents failed,
    and before it spends more than its `budget`; `price` is needed where genai-prices doesn't know the model's.

    With a `schema` they are what `extract` returns with it, in filled.jsonl. A `date` is that of all documents.
    A document that fails is reported, and so is what stopped the run; only UsageError is raised.
    """
    paths = [folder] if isinstance(folder, str | Path) else folder
    limits = Limits(concurrency, requests_per_minute, tokens_per_minute)
    chosen = replace(settings(model, base_url=base_url), limits=limits)
    opening = _opening(chosen, cache=cache, record=record, replay=replay)
    task = _task(schema, unproved, judge=judge, date=date)
    conduct = Conduct(
        retry=retry, max_failures=max_failures, budget=budget or Budget(), price=price or price_of(chosen)
    )
    return _await(run_folder(paths, Path(out), opening=opening, task=task, conduct=conduct))


def _task(schema: Schema, unproved: Unproved, *, judge: bool, date: str | None) -> Task:
    try:
        date = None if date is None else day_or_year(date)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if schema is None:
        return Task(judge=judge, date=date)
    if judge:
        msg = "a judge decides about claims, not about a schema's fields: leave out one of the two"
        raise UsageError(msg)
    return Task(filling_of(schema, unproved), date=date)


def _opening(
    chosen: Settings, *, cache: Cache, record: Folder | None, replay: Folder | None
) -> AbstractAsyncContextManager[Model]:
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
