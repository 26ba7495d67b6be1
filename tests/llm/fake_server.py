"""An OpenAI-compatible endpoint on the loopback that answers with what it is told to, however wrong."""

from __future__ import annotations

import io
import json
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

GOOD = '{"killed": 12, "whom": "farmers"}'


@dataclass(frozen=True)
class Reply:
    """One scripted reply: what is sent, and what goes wrong on the way."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None  # only so many bytes of the body, then the end
    reset: bool = False  # the connection is reset instead
    drip: float = 0.0  # seconds between bytes

    def send(self, connection: socket.socket) -> None:
        """Sends it, faults and all."""
        if self.reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        headers = {"Content-Type": "application/json", "Content-Length": len(self.body), **self.headers}
        lines = [f"HTTP/1.1 {self.status} Said", *(f"{name}: {value}" for name, value in headers.items())]
        connection.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode())
        body = self.body[: self.cut]
        for piece in [body] if not self.drip else [body[at : at + 1] for at in range(len(body))]:
            connection.sendall(piece)
            time.sleep(self.drip)


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict[str, Any]:
        """Its JSON."""
        read: dict[str, Any] = json.loads(self.raw)
        return read


class FakeServer(socketserver.ThreadingTCPServer):
    """Gives its replies in their order, and the last one from then on; a function makes one of what was asked."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, replies: tuple[Reply | Callable[[Seen], Reply], ...]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies = replies
        self.seen: list[Seen] = []
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """The base URL to ask at."""
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what is being tested."""


class _Handler(socketserver.StreamRequestHandler):
    server: FakeServer
    rfile: io.BufferedReader

    def handle(self) -> None:
        if self.rfile.peek(1).startswith(b"\x16"):  # somebody speaks TLS
            self.rfile.read1()
            self.connection.sendall(b"no TLS here")
            return
        first = self.rfile.readline().decode()
        if not first.strip():
            return
        headers = dict(self._headers())
        raw = self.rfile.read(int(headers.get("content-length", 0)))
        with self.server.lock:
            reply = self.server.replies[min(len(self.server.seen), len(self.server.replies) - 1)]
            self.server.seen.append(seen := Seen(first.split()[1], headers, raw))
        (reply(seen) if callable(reply) else reply).send(self.connection)

    def _headers(self) -> Iterator[tuple[str, str]]:
        while line := self.rfile.readline().decode().strip():
            name, _, value = line.partition(":")
            yield name.lower(), value.strip()


@contextmanager
def serving(*replies: Reply | Callable[[Seen], Reply]) -> Iterator[FakeServer]:
    """An endpoint that gives these replies."""
    with FakeServer(replies) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def said(
    content: str | None = GOOD,
    *,
    finish: str | None = "stop",
    refusal: str | None = None,
    usage: object = None,
    headers: dict[str, str] | None = None,
) -> Reply:
    """A completion in which the model says `content`."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    completion = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "fake",
        "choices": [{"index": 0, "finish_reason": finish, "message": message}],
        "usage": {"prompt_tokens": 30, "completion_tokens": 9, "total_tokens": 39} if usage is None else usage,
    }
    return Reply(json.dumps(completion).encode(), headers=headers or {})


def failed(status: int, code: str | None = None, **headers: str) -> Reply:
    """An error as OpenAI's servers spell one; `retry_after="1"` becomes the header Retry-After."""
    body = {"error": {"message": "no", "type": "invalid_request_error", "code": code, "param": None}}
    return Reply(
        json.dumps(body).encode(),
        status=status,
        headers={name.replace("_", "-"): said for name, said in headers.items()},
    )
