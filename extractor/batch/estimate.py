"""What a run would ask and cost, found without asking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from extractor.batch.document import document_of
from extractor.batch.find import find_documents
from extractor.batch.inputs import inputs_of
from extractor.batch.tables import Columns
from extractor.batch.task import Task
from extractor.errors import DocumentError
from extractor.filling.fill import questions
from extractor.llm import Request
from extractor.llm.prices import Price
from extractor.pipeline import planned
from extractor.store.ledger import Listed
from extractor.store.run import Estimate
from extractor.types import Document

SAMPLE: Final = 500
"""So many documents are looked into, at even distances; the others are taken to be like them."""


def estimate(
    paths: Iterable[str | Path], out: Path, task: Task, *, columns: Columns | None = None, price: Price | None = None
) -> Estimate:
    """What a run over the paths would take, were it begun anew and nothing kept. Raises UsageError as a run does."""
    inputs = list(inputs_of(find_documents(paths, out=out), columns))
    some = _evenly(inputs)
    asked = tokens_in = tokens_out = unreadable = 0
    for each in some:
        try:
            document = document_of(each)
        except DocumentError:
            unreadable += 1
            continue
        for request in _requests(document, task):
            asked += 1
            tokens_in += request.expected[0] + len(str(request.schema)) // 4
            tokens_out += request.expected[1]
    share = len(inputs) / len(some)
    tokens_in, tokens_out = round(tokens_in * share), round(tokens_out * share)
    cost = price.of(tokens_in, tokens_out) if price else None
    return Estimate(
        len(inputs), len(some), round(unreadable * share), round(asked * share), tokens_in, tokens_out, cost
    )


def _requests(document: Document, task: Task) -> list[Request]:
    document = document.dated(task.date)
    if task.filling:
        return list(questions(document, task.filling))
    return planned(document).requests()


def _evenly(inputs: Sequence[Listed]) -> Sequence[Listed]:
    return inputs[:: -(-len(inputs) // SAMPLE)]
