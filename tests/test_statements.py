"""What is stated without a figure: which sentences are asked about, and what comes of an answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from extractor.gate import verify
from extractor.numbers import read_numbers
from extractor.passages import split
from extractor.statements import AT_ONCE, MOST, StatedQuestion, prompt, questions, statements_of
from extractor.types import Accepted, Claim

TEXT = (
    "Flood in the Vell valley\n\nThe mayor of Orsk said that the river would go on rising. On 5 May 2024 the army "
    "closed the bridge near Lenz. Nobody knows why the dam broke so early. The storm felled 200 oaks near the old mill."
)
MAYOR, ARMY, DAM = (
    "The mayor of Orsk said that the river would go on rising.",
    "On 5 May 2024 the army closed the bridge near Lenz.",
    "Nobody knows why the dam broke so early.",
)


def asked(text: str) -> list[StatedQuestion]:
    return questions(text, split(text, read_numbers(text)))


def sentences(text: str) -> list[str]:
    return [passage.span.of(text) for question in asked(text) for passage in question.asked.values()]


def claims(text: str, answer: dict[str, Any]) -> list[Claim]:
    (question,) = asked(text)
    reply: BaseModel = question.answer.model_validate_json(json.dumps(answer))
    return [told.claim for told in statements_of(text, question, reply)]


def test_sentences_without_a_figure_to_claim_are_asked_about_in_the_order_of_the_text() -> None:
    assert sentences(TEXT) == [MAYOR, ARMY, DAM]


def test_a_document_has_a_bounded_number_of_them_those_with_a_source_first_then_those_with_a_day() -> None:
    plain = " ".join(
        f"The old mill at {name} stands near the river." for name in "Orsk Lenz Moss Ulm Vell Ried Au".split()
    )
    text = f"{plain} {DAM} {ARMY} {MAYOR}"
    chosen = sentences(text)
    assert len(chosen) == MOST
    assert {MAYOR, ARMY} <= set(chosen)
    assert DAM not in chosen
    assert all(len(question.asked) <= AT_ONCE for question in asked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Storm fells oaks near Lenz",
        "It rained.",
        "Who is to blame for the breach of the dam?",
        "The storm felled 200 oaks near the old mill.",
        "For more information please visit the site of the River Service.",
        "Promptly follow all instructions of the local officials in Orsk.",
        "Orsk, on the 14 August 2026.",
        "and then they went home to the old mill.",
    ],
)
def test_headings_scraps_questions_and_figures_are_not_asked_about(text: str) -> None:
    assert asked(text) == []


def test_a_sentence_that_a_list_goes_on_with_states_nothing_yet() -> None:
    text = "A flood warning is in effect today for...\n\n* the river at Orsk"
    assert questions(text, split(text, read_numbers(text))) == []


def test_the_statement_is_the_sentence_and_speaker_and_subject_are_its_words() -> None:
    mayor, army = claims(
        TEXT, {"s1": {"subject": "river", "speaker": "mayor of Orsk"}, "s2": {"subject": "army"}, "s3": None}
    )
    assert (mayor.statement, mayor.speaker, mayor.subject) == (MAYOR, "mayor of Orsk", "river")
    assert (army.statement, army.speaker, army.date and army.date.value) == (ARMY, None, "2024-05-05")
    assert all(isinstance(verdict, Accepted) for verdict in verify(TEXT, [mayor, army]))


def test_the_choices_are_words_of_the_sentence() -> None:
    (question,) = asked(TEXT)
    schema = json.dumps(question.answer.model_json_schema())
    assert '"mayor of Orsk"' in schema
    assert '"mill"' not in schema


def test_the_worked_example_is_answered_as_its_schema_allows() -> None:
    example = prompt()["example"]
    text = "\n\n".join(
        [example["title"], *(line.partition("] ")[2] for line in example["sentences"].split("\n") if line)]
    )
    (question,) = questions(text, split(text, read_numbers(text)))
    said = {f"s{at}": each for at, each in enumerate((v for v in json.loads(example["answer"]).values() if v), 1)}
    assert len(question.asked) == len(said)
    question.answer.model_validate(said)
    schema = json.dumps(question.answer.model_json_schema())
    assert all(f'"{value}"' in schema for each in said.values() for value in each.values())
