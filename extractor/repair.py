"""A rejected claim goes back to the model once: what another answer could mend is asked again, within a budget.

The model is told by the reason's code what was wrong, and sees neither its own words again nor the gate's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from extractor.claims import Told, claims_of
from extractor.errors import AnswerRefused, AnswerTruncated, BadAnswer
from extractor.gate import verify
from extractor.gate.source import Source, source_of
from extractor.llm import Answer, Asked, Request
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
    document: Document, model: Asked, told: Sequence[Told], verdicts: Sequence[Verdict], asked: Sequence[Answer]
) -> Repaired:
    """The verdicts after the second attempts at what was rejected, in the order of the claims told.

    `asked` are the answers so far: they set the budget. A second answer that can't be used, or that says that there is
    nothing to claim, leaves the first verdict. Raises a ModelError if the model can't be had.
    """
    budget, source = _Budget(asked), source_of(document.text, verbatim=True, date=document.date)
    second: dict[int, Claim] = {}
    for wrong in _by_passage(told, verdicts):
        if not budget.has_room:
            break
        second |= await _second(source, model, wrong, budget)
    return Repaired(_judged(document, told, verdicts, second), budget.answers)


class _Wrong(NamedTuple):
    """What of one passage was rejected and could be mended: the question, the claims' places and reasons by name."""

    passage: Passage
    question: Question
    places: dict[str, int]
    reasons: dict[str, Sequence[Reason]]

    @property
    def hope(self) -> int:
        """That of its likeliest claim."""
        return min(likely for reasons in self.reasons.values() if (likely := hope(reasons)) is not None)


def _by_passage(told: Sequence[Told], verdicts: Sequence[Verdict]) -> list[_Wrong]:
    """The rejected claims that are worth asking about again, those of a passage together, the likeliest first."""
    found: dict[int, _Wrong] = {}
    for at, (each, verdict) in enumerate(zip(told, verdicts, strict=True)):
        if each.question and isinstance(verdict, Rejected) and hope(verdict.reasons) is not None:
            wrong = found.setdefault(each.passage.span.start, _Wrong(each.passage, each.question, {}, {}))
            wrong.places[each.name] = at
            wrong.reasons[each.name] = verdict.reasons
    return sorted(found.values(), key=lambda wrong: wrong.hope)


async def _second(source: Source, model: Asked, wrong: _Wrong, budget: _Budget) -> dict[int, Claim]:
    """The claims that the model makes when asked again, by the places of those they stand for."""
    question = again(source.text, wrong.passage, wrong.question, wrong.reasons)
    try:
        answer = await model.ask(Request(question.messages, question.answer, question.max_tokens))
    except (AnswerRefused, AnswerTruncated, BadAnswer):
        budget.failed += 1
        return {}
    budget.answers.append(answer)
    answered = claims_of(source, wrong.passage, question, answer.value)
    return {wrong.places[each.name]: each.claim for each in answered.told}


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
