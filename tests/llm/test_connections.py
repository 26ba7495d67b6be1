"""Calls that are made at once go out at once, and connections are used again."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from extractor.llm.client import Client
from extractor.llm.endpoint import Settings

from .conftest import request
from .fake_server import GOOD, FakeServer, said, serving

CALLS = 120
"""More than the HTTP library lets out at once, and keeps, if nothing is said."""


def test_no_call_waits_for_another_ones_connection() -> None:
    async def asked(server: FakeServer) -> list[int]:
        client = Client(Settings(model="fake", base_url=server.url))
        opened = []
        for _ in range(2):
            await asyncio.gather(*(client.complete(request()) for _ in range(CALLS)))
            opened.append(server.accepted)
        await client.close()
        return opened

    with serving(replace(said(GOOD), wait=0.5)) as server:
        assert asyncio.run(asked(server)) == [CALLS, CALLS]
