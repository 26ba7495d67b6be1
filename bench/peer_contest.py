"""The contestants: how each does documents one after the other, asking the model through the tap."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from bench.peer_claims import extraction_of
from bench.peer_tap import Call, Tap
from extractor.errors import ExtractorError, UsageError
from extractor.evaluation.gold import GoldDocument
from extractor.llm import Settings, open_model
from extractor.llm.endpoint import LOCAL_TIMEOUT
from extractor.llm.weights import WEIGHTS
from extractor.pipeline import extract_document
from extractor.types import Extraction, Usage


class Done(NamedTuple):
    """One document as a contestant did it: what it came to, the calls it took, its seconds, and what failed."""

    gold: GoldDocument
    extraction: Extraction
    calls: Sequence[Call]
    seconds: float
    failed: Sequence[str] = ()


class Run(NamedTuple):
    """All documents as one contestant did them."""

    name: str
    done: Sequence[Done]


Contestant = Callable[[Sequence[GoldDocument], Tap, str], Iterator[Done]]
"""Does documents one after the other, asking the tap at its address."""


def ours(gold: Sequence[GoldDocument], tap: Tap, base_url: str) -> Iterator[Done]:
    """Every document as we do it."""
    importlib.import_module("extractor.llm.client")  # the peers' libraries are imported too when their clock starts
    for each in gold:
        start = time.monotonic()
        failed = []
        try:
            extraction = asyncio.run(_extract(each, base_url))
        except ExtractorError as error:
            extraction, failed = extraction_of(each.document, (), Usage(model=WEIGHTS.model)), [str(error)]
        took = time.monotonic() - start
        calls, waited = tap.drain()
        yield Done(each, extraction, calls, _seconds(took - waited, calls), failed)


async def _extract(each: GoldDocument, base_url: str) -> Extraction:
    settings = Settings(model=WEIGHTS.model, base_url=base_url, timeout=LOCAL_TIMEOUT)
    async with open_model(settings, cache=None) as model:
        return await extract_document(each.document, model)


def peer(command: Sequence[str], gold: Sequence[GoldDocument], tap: Tap, base_url: str) -> Iterator[Done]:
    """Every document as a peer does it, by a command that runs `bench/extract_peers.py` for it."""
    started = (*command, base_url, WEIGHTS.model)
    with subprocess.Popen(started, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        for each in gold:
            said = _answer(process, {"name": each.name, "text": each.document.text})
            calls, waited = tap.drain()
            usage = Usage(
                model=WEIGHTS.model,
                calls=len(calls),
                tokens_in=sum(call.tokens[0] for call in calls),
                tokens_out=sum(call.tokens[1] for call in calls),
            )
            extraction = extraction_of(each.document, said["claims"], usage)
            yield Done(each, extraction, calls, _seconds(said["seconds"] - waited, calls), said["failed"])
        process.communicate()


def _answer(process: subprocess.Popen[str], question: dict[str, str]) -> dict[str, Any]:
    """What the peer's process says of a document. Raises UsageError where it has ended."""
    line = ""
    if process.stdin and process.stdout:
        with suppress(BrokenPipeError):
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()
        line = process.stdout.readline()
    if not line:
        msg = f"the peer's process ended at {question['name']}: what it wrote to standard error says why"
        raise UsageError(msg)
    said: dict[str, Any] = json.loads(line)
    return said


def _seconds(own: float, calls: Sequence[Call]) -> float:
    """The contestant's own work now, and the model's when it was asked."""
    return max(own, 0.0) + sum(call.seconds for call in calls)
