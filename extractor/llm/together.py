"""A document's questions, asked at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Final

from extractor.errors import RunStopped
from extractor.llm.request import Answer, Asked, Request

AT_ONCE: Final = 8
"""Questions about one document that are out together; others' documents want to be asked about, too."""


async def ask_all(
    model: Asked, requests: Sequence[Request], on_answer: Callable[[int, int], None] | None = None
) -> list[Answer]:
    """The answers to the requests, in their order; `on_answer` hears how many there are so far, of how many.

    They are begun in their order. Where one has no answer none is begun any more, but those on their way are waited
    for, since they are paid for; then the error is raised that asking them one by one would have met, unless one of
    them stops the run.
    """
    answers: dict[int, Answer] = {}
    errors: dict[int, Exception] = {}
    left = iter(enumerate(requests))

    async def ask() -> None:
        for at, request in left:
            try:
                answers[at] = await model.ask(request)
            except Exception as error:  # noqa: BLE001 - it is raised below
                errors[at] = error
            if errors:
                return
            if on_answer:
                on_answer(len(answers), len(requests))

    if len(requests) == 1:
        await ask()
    else:
        await asyncio.gather(*(ask() for _ in range(min(AT_ONCE, len(requests)))))
    if errors:
        raise next((error for error in errors.values() if isinstance(error, RunStopped)), errors[min(errors)])
    return [answers[at] for at in range(len(requests))]
