"""Which model is asked, where, and with what key."""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from extractor.errors import UsageError
from extractor.llm.limits import Limits
from extractor.llm.weights_file import WEIGHTS, weights_path

OPENAI = "https://api.openai.com/v1"
REMOTE_TIMEOUT = 120.0
LOCAL_TIMEOUT = 900.0
"""Two slow cores write about 10 tokens a second, and a long prompt takes a minute to read."""


@dataclass(frozen=True)
class Settings:
    """The model to ask: one behind `base_url`, or the file `weights`, run in this process.

    `timeout` bounds one attempt as a whole, in seconds; `patience` bounds the pauses between attempts; `limits` are how
    fast it may be asked.
    """

    model: str
    base_url: str | None = None
    api_key: SecretStr | None = None
    weights: Path | None = None
    timeout: float = REMOTE_TIMEOUT
    patience: float = 60.0
    limits: Limits = field(default_factory=Limits)

    @property
    def identity(self) -> str:
        """What tells this model from others in the cache: a file by more than its name, which many may share."""
        if self.weights is None:
            return self.model
        if self.weights == weights_path():
            return f"{self.model}@{WEIGHTS.sha256}"
        return f"{self.model}#{self.weights.stat().st_size if self.weights.is_file() else 0}"

    @property
    def host(self) -> str:
        """Where the model is, for messages to people."""
        return "this machine" if self.weights else urlsplit(self.base_url or OPENAI).netloc


def settings(model: str | None = None, *, base_url: str | None = None) -> Settings:
    """The settings that arguments and environment ask for.

    What isn't given is taken from EXTRACTOR_MODEL or OPENAI_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY. With none of
    them set it is the embedded model; a model whose name ends in .gguf is that file, run by llama.cpp in this process.

    Raises UsageError where they don't name one model, or would send the key over the network unencrypted.
    """
    model = model or _variable("EXTRACTOR_MODEL") or _variable("OPENAI_MODEL")
    base_url = base_url or _variable("OPENAI_BASE_URL")
    key = _variable("OPENAI_API_KEY")
    if model is None:
        _refuse_half_set(base_url, key)
        return embedded()
    if model == WEIGHTS.model and base_url is None:
        return embedded()
    path = Path(model).expanduser()
    if path.suffix == ".gguf" and (base_url is None or path.is_file()):
        return Settings(model=path.stem, weights=path, timeout=LOCAL_TIMEOUT)
    return _remote(model, base_url, key)


def embedded() -> Settings:
    """The settings of the embedded model."""
    return Settings(model=WEIGHTS.model, weights=weights_path(), timeout=LOCAL_TIMEOUT)


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine, by its address or the name localhost.

    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("127.example.org")
    (True, True, False)
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _variable(name: str) -> str | None:
    return os.environ.get(name) or None


def _refuse_half_set(base_url: str | None, key: str | None) -> None:
    name_one = "name the one to ask there (--model NAME, or EXTRACTOR_MODEL); for the embedded model,"
    if base_url:
        msg = f"a base URL is set, but no model is named: {name_one} leave --base-url out and unset OPENAI_BASE_URL"
        raise UsageError(msg)
    if key:
        msg = f"OPENAI_API_KEY is set, but no model is named: {name_one} which needs no key, --model {WEIGHTS.model}"
        raise UsageError(msg)


def _remote(model: str, base_url: str | None, key: str | None) -> Settings:
    if base_url is not None:
        _check_url(base_url, has_key=key is not None)
    if key is not None:
        _check_key(key)
    return Settings(model=model, base_url=base_url, api_key=SecretStr(key) if key else None)


def _check_key(key: str) -> None:
    if not _is_plain(key):
        msg = "OPENAI_API_KEY holds a space, a line break or a character no key has: set it again, without"
        raise UsageError(msg)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


def _check_url(url: str, *, has_key: bool) -> None:
    try:
        parts = urlsplit(url)
        host = None if parts.netloc.endswith(":") or parts.port == 0 else parts.hostname
    except ValueError:
        host = None
    if not host or parts.scheme not in {"http", "https"} or not _is_plain(url):
        msg = "the base URL isn't an address such as https://api.openai.com/v1 or http://127.0.0.1:8080/v1"
        raise UsageError(msg)
    if parts.username is not None or parts.query or parts.fragment:
        msg = "the base URL holds a user name, a query or a fragment: give the key in OPENAI_API_KEY instead"
        raise UsageError(msg)
    if parts.scheme == "http" and has_key and not is_loopback(host):
        msg = f"OPENAI_API_KEY would go to {host} unencrypted: use https://, or unset the key if it needs none"
        raise UsageError(msg)
