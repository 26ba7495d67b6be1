"""The walk of one document: read this first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from extractor.claims import Told, claims_of, fitting
from extractor.coverage import conclude
from extractor.gate import verify
from extractor.gate.source import Source, source_of
from extractor.headed import Headed, headed
from extractor.incidental import incidental
from extractor.judging import Judged, judged
from extractor.layout import read_layout
from extractor.llm import Asked, Request, ask_all, usage_of
from extractor.numbers import fold_emphasis
from extractor.passages import split
from extractor.prompting import Question, question
from extractor.repair import repair
from extractor.statements import StatedQuestion, statements_of
from extractor.statements import questions as about_statements
from extractor.types import Document, Extraction, Passage


class Plan(NamedTuple):
    """What is known of a document before anybody is asked, and what will be; repairs and a judge come later.

    `source` is its text with what was read in it, `set_aside` why numbers need no claim, `questions` are about
    the numbers of passages, by the passages' places, and `stated` about sentences without any.
    """

    source: Source
    heads: Headed
    set_aside: Mapping[int, str]
    passages: list[Passage]
    questions: Mapping[int, Question]
    stated: Sequence[StatedQuestion]

    def requests(self) -> list[Request]:
        """All that will be asked, the questions about numbers first."""
        asked: list[Question | StatedQuestion] = [*self.questions.values(), *self.stated]
        return [Request(each.messages, each.answer, each.max_tokens) for each in asked]


def planned(document: Document) -> Plan:
    """The numbers of a document, what tables and forms tell, what needs no claim, and the questions that are left."""
    source = source_of(document.text, verbatim=True, date=document.date)
    shown, numbers = fold_emphasis(source.text), source.numbers
    layout = read_layout(shown)
    heads = headed(shown, numbers, layout, source)
    set_aside = {**incidental(shown, numbers, layout), **heads.set_aside}
    passages = split(shown, numbers, layout.lines(), heads.office, lists=heads.lists)
    told = frozenset(heads.claims) | set_aside.keys()
    asked = ((at, question(shown, passage, told, fitting(source, passage))) for at, passage in enumerate(passages))
    questions = {at: each for at, each in asked if each is not None}
    stated = about_statements(shown, passages, told)
    return Plan(source, heads, set_aside, passages, questions, stated)


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
    answers = await ask_all(model, plan.requests(), on_progress)
    answer_to = dict(zip(plan.questions, answers, strict=False))
    told: list[Told] = []
    set_aside, source = dict(plan.set_aside), plan.source

    for at, passage in enumerate(plan.passages):
        told += plan.heads.about(passage)
        if at in plan.questions:
            answered = claims_of(source, passage, plan.questions[at], answer_to[at].value)
            told += answered.told
            set_aside |= answered.set_aside
    for about, answer in zip(plan.stated, answers[len(plan.questions) :], strict=True):
        told += statements_of(source.written, about, answer.value)

    verdicts = verify(document, [each.claim for each in told], verbatim=True)
    repaired = await repair(document, model, told, verdicts, answers)
    settled = await judged(document, model, repaired.verdicts) if judge else Judged(repaired.verdicts, [])
    return conclude(
        path,
        document,
        numbers=source.all_numbers,
        verdicts=settled.verdicts,
        set_aside=set_aside,
        usage=usage_of(model.name, [*answers, *settled.answers], repaired.answers),
        suspicious=source.suspicious,
    )
