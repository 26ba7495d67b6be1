"""The one call to an endpoint: openai carries it, instructor shapes it, and nothing is believed unchecked.

Importing this module costs two seconds, for openai does: it is imported when the first request is made, not before.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2
import openai
from instructor import Mode, Provider
from instructor.v2.core.registry import mode_registry
from openai.types.chat import ChatCompletion
from pydantic import BaseModel

from extractor.errors import BadAnswer, ExtractorError
from extractor.llm.endpoint import OPENAI, Settings, is_loopback
from extractor.llm.fault import Fault
from extractor.llm.faults import FINISHES, REFUSED, classify, say
from extractor.llm.request import TEMPERATURE, Request
from extractor.strict_json import canonical_json, strict_json

MAX_BYTES = 2_000_000
"""The longest answer read. The longest asked for are some thousand tokens, which is a hundredth of this."""
CONNECT_TIMEOUT = 10.0
MAX_TOKENS = 10_000_000
SHORTEST_SECRET = 12
"""A key with fewer characters is a word for an endpoint that needs none, and a text may hold it as well."""

# instructor logs errors with the prompt and the model's words in them, and an unconfigured logger prints to stderr.
logging.getLogger("instructor").addHandler(logging.NullHandler())
logging.getLogger("instructor").propagate = False

Handle = Callable[[httpx2.AsyncHTTPTransport, httpx2.Request], Awaitable[httpx2.Response]]
Around = Callable[[Handle], Handle]


@dataclass(frozen=True)
class Completion:
    """One good answer: validated, as the model wrote it, and what it cost."""

    value: BaseModel
    text: str
    tokens_in: int
    tokens_out: int


class Client:
    """Asks one endpoint, one attempt at a time."""

    def __init__(self, settings: Settings, around: Around | None = None) -> None:
        self._settings = settings
        transport = _Transport(settings.base_url or OPENAI, around)
        self._openai = openai.AsyncOpenAI(
            # The SDK insists on a key; endpoints that need none ignore it.
            api_key=settings.api_key.get_secret_value() if settings.api_key else "none",
            base_url=settings.base_url or OPENAI,
            max_retries=0,
            timeout=httpx2.Timeout(settings.timeout, connect=CONNECT_TIMEOUT),
            http_client=httpx2.AsyncClient(transport=transport, follow_redirects=False, trust_env=False),
            default_headers={"Accept-Encoding": "identity"},
        )
        self._read = mode_registry.get_handlers(Provider.OPENAI, Mode.JSON_SCHEMA).response_parser

    async def complete(self, request: Request) -> Completion:
        """The answer to `request`. Raises Fault, and nothing else, where there is none."""
        handled = sys.exception()
        try:
            # The SDK's own timeout starts anew with every byte that drips in.
            async with asyncio.timeout(self._settings.timeout):
                completion = await self._create(request)
            return self._checked(request, completion)
        except Exception as error:  # noqa: BLE001 - an endpoint can make these libraries raise anything
            raise self._fault(error, handled) from None

    async def close(self) -> None:
        """Closes the connections."""
        await self._openai.close()

    async def _create(self, request: Request) -> Any:  # noqa: ANN401
        # What `chat.completions.create` posts, without its walk through all of the body for names to translate, and
        # without instructor's working out of the answer's schema, which the request has.
        form = {"name": request.answer.__name__, "schema": request.schema}
        body = {
            "messages": request.messages,
            "model": self._settings.model,
            "max_tokens": request.max_tokens,
            "response_format": {"type": "json_schema", "json_schema": form},
            "temperature": TEMPERATURE,
        }
        return await self._openai.post("/chat/completions", body=body, cast_to=ChatCompletion)

    def _checked(self, request: Request, completion: Any) -> Completion:  # noqa: ANN401 - endpoints send anything
        refuse_unfinished(completion, self._settings)
        (choice,) = completion.choices
        text = choice.message.content
        _refuse_key(strict_json(text), self._settings)
        tokens_in, tokens_out = _tokens(completion, request)
        # No `validation_context`: instructor would render the document's text as a Jinja template.
        return Completion(self._read(completion, request.answer), text, tokens_in, tokens_out)

    def _fault(self, error: Exception, handled: BaseException | None) -> Fault:
        """Why there is no answer. instructor reads an answer before it looks why it ended, so that is seen to first."""
        try:
            refuse_unfinished(getattr(error, "last_completion", None), self._settings)
        except ExtractorError as unfinished:
            return Fault(unfinished)
        return classify(error, self._settings, handled)


def refuse_unfinished(completion: object, settings: Settings) -> None:
    """Raises AnswerTruncated or AnswerRefused for an answer that the endpoint itself calls unfinished.

    instructor accepts one that a content filter stopped.
    """
    choices = getattr(completion, "choices", None)
    for choice in choices if isinstance(choices, list) else ():
        if meaning := FINISHES.get(str(getattr(choice, "finish_reason", None))):
            raise say(meaning, settings)
        if getattr(getattr(choice, "message", None), "refusal", None):
            raise say(REFUSED, settings)


def _refuse_key(value: object, settings: Settings) -> None:
    """Raises BadAnswer for one that repeats the key, which would be kept and shown with it."""
    key = settings.api_key.get_secret_value() if settings.api_key else ""
    if len(key) >= SHORTEST_SECRET and canonical_json(key)[1:-1] in canonical_json(value):
        msg = f"{settings.host} repeats the key in its answer: see what answers there, and use another key"
        raise BadAnswer(msg)


def _tokens(completion: Any, request: Request) -> tuple[int, int]:  # noqa: ANN401
    """What the endpoint says it took; where it says nothing sensible, the most it can have been."""
    usage = getattr(completion, "usage", None)
    longest = sum(len(message["content"]) for message in request.messages)
    return (
        _sensible(getattr(usage, "prompt_tokens", None), otherwise=longest),
        _sensible(getattr(usage, "completion_tokens", None), otherwise=request.max_tokens),
    )


def _sensible(count: object, *, otherwise: int) -> int:
    return count if type(count) is int and 1 <= count <= MAX_TOKENS else otherwise


class _Transport(httpx2.AsyncBaseTransport):
    """Sends requests by way of the user's proxy, if there is one, and reads no answer without bound.

    Each call has a connection to itself, one used before if there is one free. In a pool of them all, each call would
    look whether any of those that are free was closed, which costs a tenth of a run's time. `around` is put around the
    sending, as a cassette is.
    """

    def __init__(self, base_url: str, around: Around | None) -> None:
        self._proxy = _proxy(base_url)
        self._trusted = httpx2.create_ssl_context()
        self._handle = around(_send) if around else _send
        self._lines: list[httpx2.AsyncHTTPTransport] = []
        self._free: list[httpx2.AsyncHTTPTransport] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        line = self._free.pop() if self._free else self._line()
        try:
            response = await self._handle(line, request)
        except BaseException:
            self._free.append(line)
            raise
        response.stream = _Used(response, partial(self._free.append, line))
        return response

    async def aclose(self) -> None:
        for line in self._lines:
            await line.aclose()

    def _line(self) -> httpx2.AsyncHTTPTransport:
        line = httpx2.AsyncHTTPTransport(verify=self._trusted, proxy=self._proxy)
        self._lines.append(line)
        return line


async def _send(transport: httpx2.AsyncHTTPTransport, request: httpx2.Request) -> httpx2.Response:
    response = await transport.handle_async_request(request)
    response.stream = _Capped(response)
    return response


class _Used(httpx2.AsyncByteStream):
    """A body that gives its connection back when it is closed."""

    def __init__(self, response: httpx2.Response, give_back: Callable[[], None]) -> None:
        self._stream = cast("httpx2.AsyncByteStream", response.stream)
        self._give_back: Callable[[], None] | None = give_back

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        finally:
            give_back, self._give_back = self._give_back, None
            if give_back:
                give_back()


class _Capped(httpx2.AsyncByteStream):
    """A body that ends in BadAnswer when it grows too long; a compressed one could grow a thousandfold."""

    def __init__(self, response: httpx2.Response) -> None:
        self._stream = cast("httpx2.AsyncByteStream", response.stream)
        self._encoding = response.headers.get("content-encoding", "identity")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._encoding != "identity":
            msg = "the endpoint sends its answer compressed although that isn't asked for: look at what is in between"
            raise BadAnswer(msg)
        size = 0
        async for chunk in self._stream:
            size += len(chunk)
            if size > MAX_BYTES:
                msg = f"the endpoint's answer is longer than {MAX_BYTES} bytes: check what answers there"
                raise BadAnswer(msg)
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


def _proxy(base_url: str) -> str | None:
    """The proxy of the environment, which what stays on this machine never passes."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")
