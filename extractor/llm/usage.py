"""What answers cost."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.llm.request import Answer
from extractor.types import Usage


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
