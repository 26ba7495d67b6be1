"""What answers cost, and what second attempts may."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractor.errors import AnswerRefused, AnswerTruncated, BadAnswer
from extractor.llm.request import Answer, Asked, Request
from extractor.types import Usage

SHARE: Final = 4
"""One token may go into repairs for so many that asking took, and at least one question in any case.

Where more than every fourth claim falls, the model isn't up to the text, and asking again only doubles the bill.
"""


def usage_of(model: str, first: Sequence[Answer], repairs: Sequence[Answer] = ()) -> Usage:
    """The calls and tokens that all answers took; those of the cache and of cassettes took none."""
    answers = [*first, *repairs]
    paid = [answer for answer in answers if answer.source == "model"]
    return Usage(
        model=model,
        calls=len(paid),
        cached=sum(answer.source == "cache" for answer in answers),
        replayed=sum(answer.source == "cassette" for answer in answers),
        repairs=len(repairs),
        tokens_in=sum(answer.tokens_in for answer in paid),
        tokens_out=sum(answer.tokens_out for answer in paid),
    )


class Repairs:
    """Second attempts, and what may still be spent on them; each question is reckoned at no less than the usual one.

    `asked` are the first answers, which set the budget; `answers` are those that the second attempts got.
    """

    def __init__(self, asked: Sequence[Answer]) -> None:
        total = sum(map(_tokens, asked))
        self._usual = total // max(len(asked), 1)
        self._most = max(total // SHARE, self._usual)
        self._failed = 0
        self.answers: list[Answer] = []

    @property
    def has_room(self) -> bool:
        """Whether another question may be asked."""
        spent = sum(map(_tokens, self.answers)) + self._failed * self._usual
        return spent + self._usual <= self._most

    async def ask(self, model: Asked, request: Request) -> Answer | None:
        """The answer; None for one that can't be used, which costs as well. Raises a ModelError for any other end."""
        try:
            answer = await model.ask(request)
        except (AnswerRefused, AnswerTruncated, BadAnswer):
            self._failed += 1
            return None
        self.answers.append(answer)
        return answer


def _tokens(answer: Answer) -> int:
    return answer.tokens_in + answer.tokens_out
