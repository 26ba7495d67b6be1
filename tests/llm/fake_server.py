"""A fake OpenAI-compatible endpoint on the loopback: real sockets, and replies as wrong as they are told to be.

It is no model. What it says is scripted: replies in their order, or a function of what was asked.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final

GOOD = '{"killed": 12, "whom": "farmers"}'
_TLS: Final = b"\x16"
_BLOCK: Final = b" " * 65_536


@dataclass(frozen=True)
class Reply:
    """One scripted reply: what is sent, and what goes wrong on the way."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None  # only so many bytes of the body, then the end
    reset: bool = False  # the end is a reset; without `cut` there is nothing before it
    silent: bool = False  # no end comes: the connection stays open, and nothing more is said
    drip: float = 0.0  # seconds between bytes
    wait: float = 0.0  # seconds before the first
    heads: int = 0  # so many header lines more
    start: bytes | None = None  # this instead of status and headers
    padding: int = 0  # so many spaces before the body
    fault: str = ""  # what is wrong with it, for the log; a good answer has none

    @property
    def size(self) -> int:
        """How long the body claims to be."""
        return self.padding + len(self.body)

    @property
    def head(self) -> bytes:
        """Its first lines."""
        if self.start is not None:
            return self.start
        headers = {"Content-Type": "application/json", "Content-Length": self.size, **self.headers}
        lines = [f"HTTP/1.1 {self.status} Said", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode()


@dataclass
class Seen:
    """One request as it arrived, and what became of it."""

    path: str
    headers: dict[str, str]
    raw: bytes
    at: float = 0.0  # on the monotonic clock
    sent: float = 0.0  # when its reply had gone out
    reply: Reply | None = None
    whole: bool = False  # whether all of the reply went out

    @property
    def body(self) -> dict[str, Any]:
        """Its JSON."""
        read: dict[str, Any] = json.loads(self.raw)
        return read

    @property
    def key(self) -> str:
        """The digest of what was asked."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def paid(self) -> bool:
        """Whether it was a good answer, and went out whole."""
        return self.whole and self.reply is not None and not self.reply.fault


Replies = Reply | Callable[[Seen], Reply]


class FakeServer:
    """Gives its replies in their order, and the last one from then on; a function makes one of what was asked."""

    def __init__(self, replies: tuple[Replies, ...]) -> None:
        self.replies = replies
        self.seen: list[Seen] = []
        self.accepted = 0  # connections
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._open: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="fake server")

    @property
    def url(self) -> str:
        """The base URL to ask at."""
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self) -> None:
        """Listen, at a port of the system's choosing."""
        listening = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port = listening.getsockname()[1]
        self._server = self._loop.run_until_complete(asyncio.start_server(self._connected, sock=listening))
        self._thread.start()

    def stop(self) -> None:
        """Hang up on everybody."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.run_until_complete(self._hang_up())
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    async def _hang_up(self) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await asyncio.sleep(0)  # transports close in the loop's next turn

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        task = self._loop.create_task(self._converse(reader, writer))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.set_write_buffer_limits(0)  # what is drained has left
        with suppress(OSError, asyncio.IncompleteReadError):  # a client that hangs up is what is being tested
            try:
                while await self._exchange(reader, writer):
                    pass
            finally:
                writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection lasts, after one request and its reply."""
        first = await reader.readexactly(1)
        if first == _TLS:
            await reader.read(len(_BLOCK))
            writer.write(b"no TLS here")
            return False
        head = (first + await reader.readuntil(b"\r\n\r\n")).decode()
        start, *lines = head.strip().splitlines()
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        raw = await reader.readexactly(int(headers.get("content-length", 0)))
        seen = Seen(start.split()[1], headers, raw, time.monotonic())
        said = self.replies[min(len(self.seen), len(self.replies) - 1)]
        self.seen.append(seen)
        seen.reply = reply = said(seen) if callable(said) else said
        await _send(reply, reader, writer)
        seen.sent = time.monotonic()
        seen.whole = reply.cut is None and reply.start is None and not reply.reset and not reply.silent
        return seen.whole and headers.get("connection", "").lower() != "close"


async def _send(reply: Reply, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send it, faults and all."""
    await asyncio.sleep(reply.wait)
    if not reply.reset or reply.cut is not None:
        await _send_head(reply, writer)
        await _send_body(reply, writer)
    if reply.silent:
        await reader.read()
    if reply.reset:
        connection: socket.socket = writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def _send_head(reply: Reply, writer: asyncio.StreamWriter) -> None:
    if not reply.heads:
        writer.write(reply.head)
        return
    writer.write(reply.head[:-2])
    for count in range(reply.heads):
        writer.write(b"X-More: %d\r\n" % count)
        await writer.drain()
        await asyncio.sleep(reply.drip)
    writer.write(b"\r\n")


async def _send_body(reply: Reply, writer: asyncio.StreamWriter) -> None:
    for at in range(0, reply.padding, len(_BLOCK)):
        writer.write(_BLOCK[: reply.padding - at])
        await writer.drain()
    body = reply.body[: reply.cut]
    for piece in [body] if not reply.drip else [body[at : at + 1] for at in range(len(body))]:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(reply.drip)


@contextmanager
def serving(*replies: Replies) -> Iterator[FakeServer]:
    """An endpoint that gives these replies."""
    server = FakeServer(replies)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def by_words(replies: dict[str, Reply]) -> Callable[[Seen], Reply]:
    """The first reply whose words stand in what was asked last: questions asked at once come in any order."""

    def reply(seen: Seen) -> Reply:
        asked = seen.body["messages"][-1]["content"]
        return next(reply for words, reply in replies.items() if words in asked)

    return reply


def said(
    content: str | None = GOOD,
    *,
    finish: str | None = "stop",
    refusal: str | None = None,
    usage: object = None,
    headers: dict[str, str] | None = None,
) -> Reply:
    """A completion in which the model says `content`."""
    return Reply(
        json.dumps(completion(content, finish=finish, refusal=refusal, usage=usage)).encode(), headers=headers or {}
    )


def completion(
    content: str | None = GOOD, *, finish: str | None = "stop", refusal: str | None = None, usage: object = None
) -> dict[str, Any]:
    """A completion in which the model says `content`, as JSON."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "fake",
        "choices": [{"index": 0, "finish_reason": finish, "message": message}],
        "usage": {"prompt_tokens": 30, "completion_tokens": 9, "total_tokens": 39} if usage is None else usage,
    }


def failed(status: int, code: str | None = None, **headers: str) -> Reply:
    """An error as OpenAI's servers spell one; `retry_after="1"` becomes the header Retry-After."""
    body = {"error": {"message": "no", "type": "invalid_request_error", "code": code, "param": None}}
    return Reply(
        json.dumps(body).encode(),
        status=status,
        headers={name.replace("_", "-"): said for name, said in headers.items()},
    )
