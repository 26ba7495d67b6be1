"""From what openai, instructor and httpx2 raise to this package's errors.

Messages never hold the document's text, the model's words or the key.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx2
import openai
from instructor.core.exceptions import IncompleteOutputException

from extractor.errors import (
    AnswerRefused,
    AnswerTruncated,
    BadAnswer,
    ExtractorError,
    ModelNotFound,
    ModelTimeout,
    ModelUnreachable,
    NotAuthorized,
    QuotaExhausted,
    RateLimited,
    RequestRejected,
    ServerFault,
)
from extractor.llm.endpoint import Settings
from extractor.llm.fault import RETRIES, Fault

Meaning = tuple[type[ExtractorError], str]

_QUOTA: Meaning = (QuotaExhausted, "the account at {host} has no quota left: top it up, or use another model")
_KEY: Meaning = (NotAuthorized, "{host} doesn't accept the key: set OPENAI_API_KEY to one it knows")
_MODEL: Meaning = (
    ModelNotFound,
    "{host} has no model {model} at this address: check the model's name and the base URL",
)
_LIMIT: Meaning = (RateLimited, "{host} asks for fewer requests: run fewer at once, or try again later")
_LENGTH: Meaning = (RequestRejected, "{host} finds the request too long for {model}: use a model with a larger context")
_FILTER: Meaning = (AnswerRefused, "a content filter at {host} refuses this document: use another model")
_REQUEST: Meaning = (RequestRejected, "{host} rejects the request (HTTP {status}): {model} may not take a JSON schema")
_SERVER: Meaning = (ServerFault, "{host} keeps failing (HTTP {status}): try again later")
_REDIRECT: Meaning = (
    RequestRejected,
    "{host} redirects elsewhere (HTTP {status}): set the base URL to the address meant",
)

CODES: dict[str, Meaning] = {
    "insufficient_quota": _QUOTA,
    "billing_hard_limit_reached": _QUOTA,
    "invalid_api_key": _KEY,
    "model_not_found": _MODEL,
    "context_length_exceeded": _LENGTH,
    "exceed_context_size_error": _LENGTH,
    "content_filter": _FILTER,
    "content_policy_violation": _FILTER,
}
"""By the code or type in the error's body: OpenAI's names, and llama.cpp's for a prompt that is too long."""

STATUSES: dict[int, Meaning] = {
    401: _KEY,
    402: _QUOTA,
    403: (NotAuthorized, "{host} doesn't let this key use {model}: use another key or model"),
    404: _MODEL,
    408: _SERVER,
    409: _SERVER,
    413: _LENGTH,
    429: _LIMIT,
}
"""By HTTP status, where the body names no code above."""

UNREACHABLE: Meaning = (ModelUnreachable, "nobody answers at {host}: check the address and the network")
TIMEOUT: Meaning = (ModelTimeout, "{host} took longer than {timeout:g} s to answer: try again, or a smaller model")
TLS: Meaning = (
    ModelUnreachable,
    "{host} can't prove who it is (TLS): check the address, the certificate and the clock",
)
TRUNCATED: Meaning = (AnswerTruncated, "the answer of {model} was cut at the token limit: use another model")
REFUSED: Meaning = (AnswerRefused, "{model} refuses to answer about this document: use another model")
UNREADABLE: Meaning = (
    BadAnswer,
    "{host} answered with something else than what was asked ({kind}): check the base URL, or use another model",
)

FINISHES: dict[str, Meaning] = {
    "length": TRUNCATED,
    "content_filter": (
        AnswerRefused,
        "a content filter at {host} withheld the answer: use another model",
    ),
}
"""By the finish reason of an answer. Others are left to the answer's shape: endpoints have many words for an end."""

RAISED: tuple[tuple[type[BaseException], Meaning], ...] = (
    (ssl.SSLError, TLS),
    (IncompleteOutputException, TRUNCATED),
    (httpx2.ConnectTimeout, UNREACHABLE),
    (TimeoutError, TIMEOUT),
    (openai.APITimeoutError, TIMEOUT),
    (openai.APIConnectionError, UNREACHABLE),
)
"""By exception, wherever it is in the chain of causes; the first row that fits counts."""


def classify(error: Exception, settings: Settings, handled: BaseException | None = None) -> Fault:
    """The fault that `error` amounts to. Never raises: what isn't known is a BadAnswer.

    `handled` is what the caller was handling when it asked, which Python counts among the causes of whatever follows.
    """
    chain = tuple(_causes(error, handled))
    for link in chain:
        if isinstance(link, ExtractorError):
            return Fault(link)
        if isinstance(link, openai.APIStatusError):
            return _of_status(link, settings)
    meaning = next((meaning for kind, meaning in RAISED for link in chain if isinstance(link, kind)), UNREADABLE)
    return Fault(
        say(meaning, settings, kind=type(chain[-1]).__name__),
        retries=0 if meaning is TLS else None,
    )


def say(meaning: Meaning, settings: Settings, *, status: int = 0, kind: str = "") -> ExtractorError:
    """The error of `meaning`, with its message filled in."""
    error, message = meaning
    return error(
        message.format(host=settings.host, model=settings.model, timeout=settings.timeout, status=status, kind=kind)
    )


def _causes(error: BaseException | None, handled: BaseException | None) -> Iterator[BaseException]:
    while error is not None and error is not handled:
        yield error
        error = error.__cause__ or error.__context__  # httpcore2 raises `from None` what TLS made fail


def _of_status(error: openai.APIStatusError, settings: Settings) -> Fault:
    status, headers = error.status_code, error.response.headers
    named = (CODES[code] for code in (error.code, error.type) if isinstance(code, str) and code in CODES)
    meaning = next(named, None) or STATUSES.get(status) or _of_class(status)
    return Fault(
        say(meaning, settings, status=status),
        retries=_overruled(headers),
        pause=retry_after(headers) if RETRIES.get(meaning[0]) else None,
    )


def _of_class(status: int) -> Meaning:
    if 300 <= status < 400:  # noqa: PLR2004 - the classes of RFC 9110, 15
        return _REDIRECT
    return _REQUEST if status < 500 else _SERVER  # noqa: PLR2004


def _overruled(headers: Mapping[str, str]) -> int | None:
    """What x-should-retry says, which OpenAI's servers send and their own SDK obeys; None leaves it to the table."""
    said = headers.get("x-should-retry")
    return 0 if said == "false" else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that Retry-After (RFC 9110, 10.2.3) or retry-after-ms asks for; None where there is no sense in it.

    >>> retry_after({"retry-after": "2"}), retry_after({"retry-after-ms": "250"}), retry_after({"retry-after": "-5"})
    (2.0, 0.25, None)
    """
    if (milliseconds := _seconds(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    said = headers.get("retry-after")
    seconds = _seconds(said)
    return _until(said) if seconds is None else seconds


def _seconds(said: str | None) -> float | None:
    if said is None or not re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", said.strip()):
        return None
    return float(said)


def _until(date: str | None) -> float | None:
    try:
        then = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return max(0.0, (then - datetime.now(UTC)).total_seconds())
