"""A fake endpoint for benchmarks, in a process of its own: it answers at once, or after a while, and always well.

It is no model: of each number that a question has it says that so many oaks were felled, and where claims are asked for
as LangExtract does, it quotes the last such sentence. Usage: LATENCY_IN_SECONDS. Prints its port, and to each line of
input how many requests there were since, when the first one came, their bytes, and the processor's seconds it took.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from typing import cast

_LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
_NUMBERS = re.compile(rb'"required":\[((?:"n[0-9]+",?)*)\],"title":"Answer"')
_SAID = {"subject": "oaks", "measure": "felled"}
_SENTENCE = re.compile(rb"The storm felled ([0-9]+) oaks near village [a-z]")


class Endpoint(asyncio.Protocol):
    """One connection: requests in, completions out."""

    latency = 0.0
    seen = size = 0
    first = 0.0

    def __init__(self) -> None:
        self._data = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where to answer."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Answer each request that is whole."""
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._data, 0, end)
            whole = end + 4 + int(length[1] if length else 0)
            if len(self._data) < whole:
                return
            body = bytes(self._data[end + 4 : whole])
            del self._data[:whole]
            self._seen(len(body))
            asyncio.get_running_loop().call_later(self.latency, self._answer, body)

    @staticmethod
    def _seen(size: int) -> None:
        Endpoint.first = Endpoint.first or time.time()
        Endpoint.seen += 1
        Endpoint.size += size

    def _answer(self, body: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer(body))


def answer(body: bytes) -> bytes:
    """The response to a request."""
    message = {"role": "assistant", "content": json.dumps(_content(body))}
    completion = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "fake",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": len(body) // 4, "completion_tokens": 20, "total_tokens": len(body) // 4 + 20},
    }
    said = json.dumps(completion).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(said)}\r\n\r\n"
    return head.encode() + said


def _content(body: bytes) -> dict[str, object]:
    if asked := _NUMBERS.search(body):
        return dict.fromkeys(re.findall(r"n[0-9]+", asked[1].decode()), _SAID)
    *_, quote = _SENTENCE.finditer(body)
    about = {"number": quote[1].decode(), "measure": "felled", "subject": "oaks"}
    return {"extractions": [{"claim": quote[0].decode(), "claim_attributes": about}]}


async def serve() -> None:
    """Answer until the input ends."""
    Endpoint.latency = float(sys.argv[1])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Endpoint, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        print(Endpoint.seen, Endpoint.first, Endpoint.size, time.process_time(), flush=True)
        Endpoint.seen, Endpoint.first, Endpoint.size = 0, 0.0, 0


if __name__ == "__main__":
    asyncio.run(serve())
