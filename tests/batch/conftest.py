from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from extractor.coverage import cover
from extractor.errors import ModelTimeout, QuotaExhausted
from extractor.llm import Model
from extractor.numbers import read_numbers
from extractor.types import Document, Extraction, Usage

RAISED: dict[str, BaseException] = {
    "slow": ModelTimeout("the endpoint took too long"),
    "spent": QuotaExhausted("the quota is used up: see the billing page"),
    "mistaken": ZeroDivisionError("division by zero"),
    "interrupted": asyncio.CancelledError(),
}


async def fake_walk(
    document: Document,
    model: Model,
    *,
    path: str | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    **_: bool,
) -> Extraction:
    """What comes of a document whose numbers nobody claims; one that begins with a word above raises."""
    word = document.text.split()[0]
    if word in RAISED:
        raise RAISED[word]
    if on_progress:
        on_progress(1, 1)
    coverage = cover(read_numbers(document.text), (), (), {})
    usage = Usage(model=model.name, calls=1, cached=2, tokens_in=10, tokens_out=5)
    return Extraction(path=path, document=document, accepted=(), rejected=(), coverage=coverage, usage=usage)


@pytest.fixture(autouse=True)
def _walk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.batch.document.extract_document", fake_walk)
