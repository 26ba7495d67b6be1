"""A rejected claim goes back to the model once: what another answer could mend is asked again, within a budget.

The model is told by the reason's code what was wrong, and sees neither its own words again nor the gate's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from extractor.claims import Told, claims_of
from extractor.errors import AnswerRefused, AnswerTruncated, BadAnswer
from extractor.gate import blanked, find_planted, verify
from extractor.llm import Answer, Model, Request
from extractor.prompting import Question, again, hope
from extractor.types import Claim, Document, Passage, Reason, Rejected, Verdict

SHARE: Final = 4
"""One token may go into repairs for so many that asking took, and at least one question in any case.

Where more than every fourth claim falls, the model isn't up to the text, and asking again only doubles the bill.
"""


class Repaired(NamedTuple):
    """The verdicts on what the model says at last, each with the one before it, and the answers that this took."""

    verdicts: list[Verdict]
    answers: list[Answer]


async def repair(
    document: Document, model: Model, told: Sequence[Told], verdicts: Sequence[Verdict], asked: Sequence[Answer]
) -> Repaired:
    """The verdicts after the second attempts at what was rejected, in the order of the claims told.

    `asked` are the answers so far: they set the budget. A second answer that can't be used, or that says that there is
    nothing to claim, leaves the first verdict. Raises a ModelError if the model can't be had.
    """
    budget, shown = _Budget(asked), blanked(document.text, find_planted(document.text))
    second: dict[int, Claim] = {}
    for at, question, reasons in _hopeful(told, verdicts):
        if not budget.has_room:
            break
        passage, name = told[at].passage, told[at].name
        asked_again = again(shown, passage, question, name, reasons)
        claim = await _second(document.text, model, passage, asked_again, budget)
        second |= {at: claim} if claim else {}
    return Repaired(_judged(document, told, verdicts, second), budget.answers)


class _Hopeful(NamedTuple):
    """A rejected claim, by its place, that another answer could mend."""

    at: int
    question: Question
    reasons: Sequence[Reason]


def _hopeful(told: Sequence[Told], verdicts: Sequence[Verdict]) -> list[_Hopeful]:
    """The rejected claims that are worth asking about again, the likeliest to be mended first."""
    ranked = [
        (likely, _Hopeful(at, each.question, verdict.reasons))
        for at, (each, verdict) in enumerate(zip(told, verdicts, strict=True))
        if each.question and isinstance(verdict, Rejected) and (likely := hope(verdict.reasons)) is not None
    ]
    return [hopeful for _, hopeful in sorted(ranked, key=lambda pair: pair[0])]


async def _second(text: str, model: Model, passage: Passage, question: Question, budget: _Budget) -> Claim | None:
    try:
        answer = await model.ask(Request(question.messages, question.answer, question.max_tokens))
    except (AnswerRefused, AnswerTruncated, BadAnswer):
        budget.failed += 1
        return None
    budget.answers.append(answer)
    return next(iter(claims_of(text, passage, question, answer.value).claims), None)


def _judged(
    document: Document, told: Sequence[Told], verdicts: Sequence[Verdict], second: Mapping[int, Claim]
) -> list[Verdict]:
    """All claims judged anew, second attempts in their places: claims take turns at what is said twice."""
    if not second:
        return list(verdicts)
    claims = [second.get(index, each.claim) for index, each in enumerate(told)]
    judged = verify(document, claims, verbatim=True)
    for index in second:
        judged[index] = judged[index].model_copy(update={"first": verdicts[index]})
    return judged


class _Budget:
    """What may still be spent, in tokens; each question is reckoned at no less than the usual one."""

    def __init__(self, asked: Sequence[Answer]) -> None:
        total = sum(map(_tokens, asked))
        self._usual = total // max(len(asked), 1)
        self._most = max(total // SHARE, self._usual)
        self.answers: list[Answer] = []
        self.failed = 0

    @property
    def has_room(self) -> bool:
        spent = sum(map(_tokens, self.answers)) + self.failed * self._usual
        return spent + self._usual <= self._most


def _tokens(answer: Answer) -> int:
    return answer.tokens_in + answer.tokens_out
