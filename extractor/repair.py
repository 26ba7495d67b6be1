"""A rejected claim goes back to the model once: what another answer could mend is asked again, within a budget.

The model is told by the reason's code what was wrong, and sees neither its own words again nor the gate's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extractor.claims import Told, claims_of
from extractor.gate import verify
from extractor.gate.source import Source, source_of
from extractor.llm import Answer, Asked, Repairs, Request
from extractor.prompting import Question, again, hope
from extractor.types import Claim, Document, Passage, Reason, Rejected, Verdict


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
    repairs, source = Repairs(asked), source_of(document.text, verbatim=True, date=document.date)
    second: dict[int, Claim] = {}
    for wrong in _by_passage(told, verdicts):
        if not repairs.has_room:
            break
        second |= await _second(source, model, wrong, repairs)
    return Repaired(_judged(document, told, verdicts, second), repairs.answers)


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


async def _second(source: Source, model: Asked, wrong: _Wrong, repairs: Repairs) -> dict[int, Claim]:
    """The claims that the model makes when asked again, by the places of those they stand for."""
    question = again(source.text, wrong.passage, wrong.question, wrong.reasons)
    answer = await repairs.ask(model, Request(question.messages, question.answer, question.max_tokens))
    if answer is None:
        return {}
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
