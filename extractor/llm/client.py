"""The one call to an endpoint: openai carries it, instructor shapes it, and nothing is believed unchecked.

Importing this module costs two seconds, for openai does: it is imported when the first request is made, not before.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2
import openai
from instructor import Mode, Provider
from instructor.v2.core.registry import mode_registry
from pydantic import BaseModel

from extractor.errors import BadAnswer, UsageError
from extractor.llm.endpoint import OPENAI, Settings, is_loopback
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


class _Message(BaseModel):
    content: str | None = None
    refusal: object = None


class _Choice(BaseModel):
    finish_reason: object = None
    message: _Message = _Message()


class _Reply(BaseModel):
    """What is looked at of an endpoint's reply; the SDK's own reading of all of it takes ten times as long."""

    choices: list[_Choice]
    usage: object = None


class Client:
    """Asks one endpoint, one attempt at a time."""

    def __init__(self, settings: Settings, around: Around | None = None) -> None:
        self._settings = settings
        self._openai = openai.AsyncOpenAI(
            # The SDK insists on a key; endpoints that need none ignore it.
            api_key=settings.api_key.get_secret_value() if settings.api_key else "none",
            base_url=settings.base_url or OPENAI,
            max_retries=0,
            timeout=httpx2.Timeout(settings.timeout, connect=CONNECT_TIMEOUT),
            http_client=_http(settings.base_url or OPENAI, around),
            default_headers={"Accept-Encoding": "identity"},
        )
        self._address = f"{self._openai.base_url}chat/completions"
        self._read = mode_registry.get_handlers(Provider.OPENAI, Mode.JSON_SCHEMA).response_parser

    async def complete(self, request: Request) -> Completion:
        """The answer to `request`. Raises Fault, and nothing else, where there is none."""
        handled = sys.exception()
        try:
            # The SDK's own timeout starts anew with every byte that drips in.
            async with asyncio.timeout(self._settings.timeout):
                response = await self._create(request)
            return self._checked(request, _Reply.model_validate_json(response.content))
        except Exception as error:  # noqa: BLE001 - an endpoint can make these libraries raise anything
            raise classify(error, self._settings, handled) from None

    async def close(self) -> None:
        """Closes the connections."""
        await self._openai.close()

    async def _create(self, request: Request) -> httpx2.Response:
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
        return await self._openai.post(self._address, body=body, cast_to=httpx2.Response)

    def _checked(self, request: Request, reply: _Reply) -> Completion:
        _refuse_unfinished(reply, self._settings)
        (choice,) = reply.choices
        text = choice.message.content or ""
        _refuse_key(strict_json(text), self._settings)
        tokens_in, tokens_out = _tokens(reply.usage, request)
        # No `validation_context`: instructor would render the document's text as a Jinja template.
        return Completion(self._read(reply, request.answer), text, tokens_in, tokens_out)


def _refuse_unfinished(reply: _Reply, settings: Settings) -> None:
    """Raises AnswerTruncated or AnswerRefused for an answer that the endpoint itself calls unfinished."""
    for choice in reply.choices:
        if meaning := FINISHES.get(str(choice.finish_reason)):
            raise say(meaning, settings)
        if choice.message.refusal:
            raise say(REFUSED, settings)


def _refuse_key(value: object, settings: Settings) -> None:
    """Raises BadAnswer for one that repeats the key, which would be kept and shown with it."""
    key = settings.api_key.get_secret_value() if settings.api_key else ""
    if len(key) >= SHORTEST_SECRET and canonical_json(key)[1:-1] in canonical_json(value):
        msg = f"{settings.host} repeats the key in its answer: see what answers there, and use another key"
        raise BadAnswer(msg)


def _tokens(usage: object, request: Request) -> tuple[int, int]:
    """What the endpoint says it took; where it says nothing sensible, the most it can have been."""
    counts = usage if isinstance(usage, dict) else {}
    longest = sum(len(message["content"]) for message in request.messages)
    return (
        _sensible(counts.get("prompt_tokens"), otherwise=longest),
        _sensible(counts.get("completion_tokens"), otherwise=request.max_tokens),
    )


def _sensible(count: object, *, otherwise: int) -> int:
    return count if type(count) is int and 1 <= count <= MAX_TOKENS else otherwise


def _http(base_url: str, around: Around | None) -> httpx2.AsyncClient:
    """Sends requests by way of the user's proxy, if there is one, and reads no answer without bound.

    aiohttp carries them in a fifth of the time that httpx2's own transport takes, but for cassettes: `around` is put
    around the sending, as they are.
    """
    proxy = _proxy(base_url)
    if around:
        return httpx2.AsyncClient(transport=_Taped(around, proxy), follow_redirects=False, trust_env=False)
    return openai.DefaultAioHttpClient(
        proxy=proxy,
        limits=httpx2.Limits(max_connections=0),  # as aiohttp counts, that is no limit: a run has its own
        follow_redirects=False,
        trust_env=False,
        event_hooks={"response": [_cap]},
    )


async def _cap(response: httpx2.Response) -> None:
    response.stream = _Capped(response)


class _Taped(httpx2.AsyncHTTPTransport):
    """A transport with something put around the sending."""

    def __init__(self, around: Around, proxy: str | None) -> None:
        super().__init__(proxy=proxy, limits=httpx2.Limits())
        self._handle = around(_send)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await self._handle(self, request)


async def _send(transport: httpx2.AsyncHTTPTransport, request: httpx2.Request) -> httpx2.Response:
    response = await httpx2.AsyncHTTPTransport.handle_async_request(transport, request)
    await _cap(response)
    return response


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
    """The proxy of the environment, which what stays on this machine never passes. Raises UsageError for no such one.

    One without a scheme is spoken to in HTTP, as others do.
    """
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    if not (proxy := proxies.get(parts.scheme) or proxies.get("all")):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    if not _is_http(proxy):
        msg = f"the proxy of {parts.scheme}_proxy or all_proxy isn't at an http:// address: set it to one, or unset it"
        raise UsageError(msg)
    return proxy


def _is_http(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
