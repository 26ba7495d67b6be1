"""Recorded exchanges with a model, one cassette a document, replayed without network, weights or key.

vcrpy keeps and matches them. Its patches are process-wide, so documents worked on at the same time would end up in each
other's cassettes; so its stub is put around our own transport instead, and a context variable says whose turn it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2
from vcr.cassette import Cassette
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.matchers import method, path
from vcr.record_mode import RecordMode
from vcr.request import Request
from vcr.stubs.httpx_stubs import vcr_handle_async_request

from extractor.errors import UsageError
from extractor.llm.cassette_file import Reader, file_name, scrub_request, scrub_response, write
from extractor.llm.cassette_miss import miss

if TYPE_CHECKING:
    from extractor.llm.client import Handle

_current: ContextVar[Cassette | None] = ContextVar("cassette", default=None)


class Cassettes:
    """A folder of cassettes, being recorded or replayed. `secret` is what no cassette may hold."""

    def __init__(self, folder: Path, *, recording: bool, secret: str | None = None) -> None:
        self._folder = folder
        self.recording = recording
        self._secret = secret

    @contextmanager
    def document(self, name: str, sha256: str) -> Iterator[None]:
        """What is asked within is on this document's cassette. Recording, it is saved only if all within went well.

        Raises CassetteMiss for a file that isn't a cassette, and StorageError where it can't be written.
        """
        cassette = self._open(self._folder / file_name(name, sha256))
        token = _current.set(cassette)
        try:
            yield
        finally:
            _current.reset(token)
        if self.recording and cassette.dirty:
            write(cassette.path, cassette.data)

    def around(self, send: Handle) -> Handle:
        """`send`, with the current document's cassette before it: replaying, nothing is ever sent."""

        async def taped(transport: httpx2.AsyncHTTPTransport, request: httpx2.Request) -> httpx2.Response:
            cassette = _current.get()
            if cassette is None:
                msg = "while cassettes are recorded or replayed, ask within `with model.document(name, sha256):`"
                raise UsageError(msg)
            try:
                response: httpx2.Response = await vcr_handle_async_request(cassette, send, httpx2)(transport, request)
            except CannotOverwriteExistingCassetteException as error:
                asked = scrub_request(error.failed_request)
                raise miss(cassette.path, asked.body, [kept.body for kept in cassette.requests]) from None
            return response

        return taped

    def _open(self, at: Path) -> Cassette:
        cassette = Cassette(
            path=at,
            persister=Reader,
            record_mode=RecordMode.ALL if self.recording else RecordMode.NONE,
            match_on=(method, path, _body),
            before_record_request=scrub_request,
            before_record_response=lambda response: scrub_response(response, self._secret),
            allow_playback_repeats=True,
        )
        if not self.recording:
            cassette._load()  # noqa: SLF001 - what Cassette.load does, which would also load what is to be replaced
        return cassette


def _body(one: Request, other: Request) -> bool:
    """Whether two bodies are equal. The matcher in vcrpy parses and diffs bodies: quadratic in a cassette's length."""
    return bool(one.body == other.body)
