"""A document filled by a scripted model, without a file or a server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any, cast

from extractor.errors import AnswerRefused
from extractor.filling.fill import fill_document
from extractor.filling.filled import Filled, Unproved
from extractor.filling.template import Filling, template_of
from extractor.llm import Answer, Model, Request
from extractor.types import Document


class Script:
    """A model that gives its answers in their order, whatever it is asked, and keeps what it was asked.

    Asked for more, it refuses.
    """

    name = "script"

    def __init__(self, answers: Sequence[object]) -> None:
        self._answers = list(answers)
        self.asked: list[Request] = []

    async def ask(self, request: Request) -> Answer:
        """The next answer."""
        self.asked.append(request)
        if len(self.asked) > len(self._answers):
            msg = "it has no more answers"
            raise AnswerRefused(msg)
        said = request.answer.model_validate_json(json.dumps(self._answers[len(self.asked) - 1]))
        return Answer(said, 10, 5, "model")


def filled(text: str, schema: object, *answers: object, unproved: Unproved = "empty") -> Filled[Any]:
    """What comes of a text whose model answers so, window by window."""
    document = Document(text=text, sha256="0" * 64)
    model = cast("Model", Script(answers))
    return asyncio.run(fill_document(document, model, Filling(template_of(schema), unproved)))


def object_of(result: Filled[Any]) -> Any:  # noqa: ANN401 - of the test's own type
    """The object, which there is."""
    assert result.object is not None
    return result.object


def told(result: Filled[Any]) -> dict[str, str | None]:
    """Each leaf's path, with the code of the reason against it."""
    return {path: leaf.reasons[0].code if leaf.reasons else None for path, leaf in result.leaves.items()}


def found(result: Filled[Any]) -> dict[str, str]:
    """Each proved leaf's path, with the words that prove it."""
    return {path: leaf.proof.text for path, leaf in result.leaves.items() if leaf.proof}
