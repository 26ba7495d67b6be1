"""The walk of one document: read this first."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from extractor.claims import Told, claims_of
from extractor.coverage import conclude
from extractor.gate import blanked, find_planted, planted_numbers, verify
from extractor.headed import Headed, headed
from extractor.judging import Judged, judged
from extractor.layout import read_layout
from extractor.llm import Asked, Request, ask_all, usage_of
from extractor.numbers import read_numbers
from extractor.passages import split
from extractor.prompting import Question, question
from extractor.repair import repair
from extractor.types import Document, Extraction, Number, Passage, Suspicion


class Plan(NamedTuple):
    """What is known of a document before anybody is asked; `shown` is its text with what was planted in it blank."""

    text: str
    suspicious: tuple[Suspicion, ...]
    shown: str
    numbers: list[Number]
    heads: Headed
    passages: list[Passage]

    def questions(self) -> dict[int, Question]:
        """What will be asked about passages, by their places; repairs and a judge come later."""
        asked = ((at, question(self.shown, passage, self.heads.starts)) for at, passage in enumerate(self.passages))
        return {at: each for at, each in asked if each is not None}


def planned(document: Document) -> Plan:
    """The numbers of a document, what its tables and forms tell, and the passages that are left to ask about."""
    text, suspicious = document.text, find_planted(document.text)
    shown = blanked(text, suspicious)
    numbers = read_numbers(shown)
    layout = read_layout(shown)
    heads = headed(shown, numbers, layout)
    return Plan(text, suspicious, shown, numbers, heads, split(shown, numbers, layout.lines(), heads.office))


async def extract_document(
    document: Document,
    model: Asked,
    *,
    path: str | None = None,
    judge: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> Extraction:
    """All that came of a document: claims accepted with evidence, claims rejected with reasons, and every number.

    With `judge` the model is also asked, once a claim, what rules can't tell of those that they accept. Planted text is
    neither shown to the model nor asked about. Raises a ModelError if an answer can't be had: a
    document is done whole or not at all.
    """
    plan = planned(document)
    text, heads, suspicious = plan.text, plan.heads, plan.suspicious
    questions = plan.questions()
    requests = [Request(each.messages, each.answer, each.max_tokens) for each in questions.values()]
    answers = await ask_all(model, requests, on_progress)
    answer_to = dict(zip(questions, answers, strict=True))
    told: list[Told] = []
    set_aside = dict(heads.set_aside)

    for at, passage in enumerate(plan.passages):
        told += heads.about(passage)
        if at in questions:
            answered = claims_of(text, passage, questions[at], answer_to[at].value)
            told += answered.told
            set_aside |= answered.set_aside

    verdicts = verify(document, [each.claim for each in told], verbatim=True)
    repaired = await repair(document, model, told, verdicts, answers)
    settled = await judged(document, model, repaired.verdicts) if judge else Judged(repaired.verdicts, [])
    numbers = sorted([*plan.numbers, *planted_numbers(text, suspicious)], key=lambda number: number.start)
    return conclude(
        path,
        document,
        numbers=numbers,
        verdicts=settled.verdicts,
        set_aside=set_aside,
        usage=usage_of(model.name, [*answers, *settled.answers], repaired.answers),
        suspicious=suspicious,
    )
