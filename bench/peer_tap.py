"""A tap between whoever asks a model and the server that answers: every call is counted, and kept for the next time.

All contestants reach the model through it, so that tokens, calls and seconds are counted in one place, in one way. What
was answered is kept in a file a call, under the hash of the question, and never asked twice: a run that was interrupted
goes on where it was, and one that was finished costs nothing.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from extractor.store.files import write_whole

Reply = tuple[int, str]
Upstream = Callable[[bytes], Reply]
"""Sends the body of a question to the server; status and body of its answer. Raises OSError where there is none."""

_TIMEOUT = 1_800.0
_BAD_GATEWAY = 502
_ERROR = 400


class Call(NamedTuple):
    """One call: what the server answered, and how long that took when it was asked, in seconds."""

    status: int
    response: str
    seconds: float

    @property
    def tokens(self) -> tuple[int, int]:
        """How many tokens went in and came out, by the server's own count."""
        usage = self._answer().get("usage", {})
        return usage.get("prompt_tokens", 0), usage.get("completion_tokens", 0)

    @property
    def fault(self) -> str | None:
        """What is wrong with the answer, if something is: refused, cut off, or no JSON."""
        if self.status >= _ERROR:
            return "refused by the server"
        choice = self._answer()["choices"][0]
        if choice.get("finish_reason") == "length":
            return "cut off at the most tokens allowed"
        try:
            json.loads(choice["message"]["content"])
        except (TypeError, ValueError):
            return "no JSON"
        return None

    def _answer(self) -> dict[str, Any]:
        return json.loads(self.response) if self.status < _ERROR else {}


class Tap:
    """What passes by: the calls since the last `drain`, and the seconds that they took now.

    `connect` is called when something has to be asked, and not before.
    """

    def __init__(self, folder: Path, connect: Callable[[], Upstream]) -> None:
        self._folder = folder
        self._upstream = cache(connect)
        self._lock = threading.Lock()
        self._calls: list[Call] = []
        self._waited = 0.0

    def ask(self, body: bytes) -> Call:
        """The answer to a question, kept or asked for; one at a time. Raises OSError where the server is gone."""
        with self._lock:
            start = time.monotonic()
            call = self._kept(body)
            self._calls.append(call)
            self._waited += time.monotonic() - start
            return call

    def drain(self) -> tuple[list[Call], float]:
        """The calls since the last time, and the seconds waited for them now."""
        with self._lock:
            calls, waited = self._calls, self._waited
            self._calls, self._waited = [], 0.0
        return calls, waited

    def _kept(self, body: bytes) -> Call:
        path = self._folder / f"{hashlib.sha256(body).hexdigest()}.json"
        if path.exists():
            kept = json.loads(path.read_text("utf-8"))
            return Call(kept["status"], kept["response"], kept["seconds"])
        upstream = self._upstream()
        start = time.monotonic()
        status, response = upstream(body)
        call = Call(status, response, time.monotonic() - start)
        write_whole(path, json.dumps({"request": json.loads(body), **call._asdict()}, ensure_ascii=False))
        return call


def forward(base_url: str, api_key: str) -> Upstream:
    """An upstream that asks an OpenAI-compatible server."""

    def send(body: bytes) -> Reply:
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {api_key}"}
        request = Request(f"{base_url}/chat/completions", data=body, headers=headers)  # noqa: S310 (ours, on localhost)
        try:
            with urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310
                return answer.status, answer.read().decode()
        except HTTPError as error:
            if error.code >= 500:  # noqa: PLR2004 (the server's own fault, which may pass)
                raise
            return error.code, error.read().decode()

    return send


@contextmanager
def tapped(tap: Tap) -> Iterator[str]:
    """The address under which the tap can be asked as if it were the server."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                status, response, _ = tap.ask(body)
            except (OSError, URLError) as error:
                status, response = _BAD_GATEWAY, json.dumps({"error": {"message": str(error)}})
            with suppress(ConnectionError):  # whoever asked may have given up waiting, and asks again
                self._reply(status, response.encode())

        def _reply(self, status: int, response: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(response)))
            self.end_headers()
            self.wfile.write(response)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        server.server_close()
