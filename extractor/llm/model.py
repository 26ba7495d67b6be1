"""A model to ask: the cache, the retries, the cassettes and llama.cpp, around the one call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.errors import NotAuthorized, RequestRejected, StorageError, UsageError
from extractor.llm.cache import AnswerCache, cache_key
from extractor.llm.endpoint import Settings
from extractor.llm.local import serve
from extractor.llm.pace import Pace
from extractor.llm.request import Answer, NotCached, Request, Source
from extractor.llm.retry import Retry

if TYPE_CHECKING:  # both cost seconds to import, which a run served from the cache doesn't pay
    from extractor.llm.cassettes import Cassettes
    from extractor.llm.client import Client, Completion


class Model:
    """A model that can be asked. `open_model` makes one."""

    def __init__(
        self, settings: Settings, *, cache: AnswerCache | None, cassettes: Cassettes | None, retry: Retry
    ) -> None:
        self.name = settings.model
        self._settings = settings
        self._cache = cache
        self._cassettes = cassettes
        self._retry = retry
        self._client: Client | None = None
        self._connecting = asyncio.Lock()

    @property
    def identity(self) -> dict[str, str]:
        """What tells its answers from those of other models: which it is, and where it answers."""
        asked = "recorded" if self.taped and not self.recording else self._settings.base_url or self._settings.host
        return {"model": self._settings.identity, "answers": asked}

    @property
    def taped(self) -> bool:
        """Whether a document's answers are on its own cassette."""
        return self._cassettes is not None

    @property
    def recording(self) -> bool:
        """Whether all is to be asked anew, to be recorded."""
        return self._cassettes is not None and self._cassettes.recording

    @property
    def pace(self) -> Pace:
        """How fast it is asked."""
        return self._retry.pace

    def key(self, request: Request) -> str:
        """The digest of all that the answer to `request` depends on. Raises RequestRejected for what can't be sent."""
        _refuse_unsendable(request)
        return cache_key(self._settings.identity, request.within_turns)

    async def ask(self, request: Request, *, key: str | None = None) -> Answer:
        """The answer to `request`, from the cache where it is there. Raises ModelError, RunStopped or NotCached.

        No text in it can end its own turn or begin another. `key` is its `key`, if that is worked out already.
        """
        _refuse_unsendable(request)
        request = request.within_turns
        if self._cache is None:
            answered = await self._complete(request)
            source: Source = "cassette" if self._cassettes and not self._cassettes.recording else "model"
            return Answer(answered.value, answered.tokens_in, answered.tokens_out, source, answered.text)
        key = key or cache_key(self._settings.identity, request)
        if kept := self._cache.get(key, request):
            return kept
        answered = await self._complete(request)
        answer = Answer(answered.value, answered.tokens_in, answered.tokens_out, "model", answered.text)
        try:
            self._cache.put(key, text=answer.text, tokens_in=answer.tokens_in, tokens_out=answer.tokens_out)
        except StorageError as error:
            raise NotCached(error, answer) from error
        return answer

    def get_ready(self) -> None:
        """Begin to import, in a thread, what the first question needs: that takes most of a second."""
        asyncio.get_running_loop().run_in_executor(None, import_module, "extractor.llm.client")

    def document(self, name: str, sha256: str) -> AbstractContextManager[None]:
        """A context in which all that is asked is on this document's cassette; without cassettes it does nothing."""
        return self._cassettes.document(name, sha256) if self._cassettes else nullcontext()

    async def close(self) -> None:
        """Closes the connections, if any were made."""
        if self._client:
            await self._client.close()

    async def _complete(self, request: Request) -> Completion:
        client, expected = await self._connected(), sum(request.expected)
        completion = await self._retry.run(lambda: client.complete(request), tokens=expected)
        self._retry.pace.took(completion.tokens_in + completion.tokens_out, expected=expected)
        return completion

    async def _connected(self) -> Client:
        async with self._connecting:
            if self._client is None:
                self._client = await asyncio.to_thread(self._connect)
            return self._client

    def _connect(self) -> Client:
        from extractor.llm.client import Client  # noqa: PLC0415 - it imports openai

        if self._cassettes is None:
            return Client(_reachable(self._settings))
        settings = _reachable(self._settings) if self._cassettes.recording else replace(self._settings, api_key=None)
        return Client(settings, self._cassettes.around)


def _refuse_unsendable(request: Request) -> None:
    """JSON in UTF-8 has no form for half a surrogate pair, and so there is none to ask, keep or record it in."""
    try:
        "".join(message["content"] for message in request.messages).encode()
    except UnicodeEncodeError:
        msg = "the text holds half a surrogate pair, which is no character: decode it anew, or take that out"
        raise RequestRejected(msg) from None


def _reachable(settings: Settings) -> Settings:
    if settings.weights:
        served = serve(settings.weights)
        return replace(settings, base_url=served.base_url, api_key=served.api_key)
    if settings.base_url is None and settings.api_key is None:
        msg = f"{settings.host} needs a key: set OPENAI_API_KEY, or give the base URL of an endpoint that needs none"
        raise NotAuthorized(msg)
    return settings


@asynccontextmanager
async def open_model(
    settings: Settings,
    *,
    cache: Path | None,
    record: Path | None = None,
    replay: Path | None = None,
    retry: Retry | None = None,
) -> AsyncIterator[Model]:
    """The model that `settings` names, with its answers kept in the folder `cache`, unless that is None.

    With `record`, every answer is asked for anew and kept on cassettes in that folder; with `replay`, answers come from
    such cassettes and nothing else, without network, weights or key. Both pass the cache by. `retry` spaces attempts,
    where not the usual way. Nothing is imported, contacted or started before the first question that needs it.

    Raises UsageError and StorageError for folders that can't be used so.
    """
    cassettes = _cassettes(settings, record, replay)
    with AnswerCache(cache) if cache and not cassettes else nullcontext() as answers:
        # The one in this process answers one question at a time, and the wait isn't the question's fault.
        pace = Pace(replace(settings.limits, concurrency=1) if settings.weights else settings.limits)
        # What is recorded stays as it is, however often it is asked.
        retry = retry or Retry(0 if replay else settings.patience, pace=pace)
        model = Model(settings, cache=answers, cassettes=cassettes, retry=retry)
        try:
            yield model
        finally:
            await model.close()


def _cassettes(settings: Settings, record: Path | None, replay: Path | None) -> Cassettes | None:
    if record and replay:
        msg = "cassettes are either recorded or replayed: leave out one of the two"
        raise UsageError(msg)
    folder = record or replay
    if folder is None:
        return None
    _check_folder(folder, recording=record is not None)

    from extractor.llm.cassettes import Cassettes  # noqa: PLC0415 - it imports vcrpy and every HTTP library that knows

    secret = settings.api_key.get_secret_value() if settings.api_key else None
    return Cassettes(folder, recording=record is not None, secret=secret)


def _check_folder(folder: Path, *, recording: bool) -> None:
    if recording:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            msg = f"cassettes can't be recorded into {folder} ({error.strerror}): choose another folder"
            raise StorageError(msg) from error
    elif not folder.is_dir():
        msg = f"there is no folder of cassettes {folder}: check the path, or make it with --record {folder}"
        raise UsageError(msg)
