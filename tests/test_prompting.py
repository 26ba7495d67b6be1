"""What the model is asked; the worked examples of the prompt are held against the reader and the gate."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from pydantic import ValidationError

from extractor.choosing import Asked, Choices, any_fits, choices_of, still_open
from extractor.claims import claims_of, fitting
from extractor.gate import verify
from extractor.gate.source import source_of
from extractor.numbers import read_numbers
from extractor.passages import split
from extractor.prompting import Question, prompt, question
from extractor.types import Accepted, Passage

EXAMPLES: list[dict[str, str]] = prompt()["example"]
MARK = re.compile(r"\[n[0-9]+: ([^\]]*)\]")


def ask(text: str, sentence: str) -> tuple[Passage, Question]:
    passages = split(text, read_numbers(text))
    passage = next(passage for passage in passages if passage.span.of(text) == sentence)
    asked = question(text, passage)
    assert asked is not None
    return passage, asked


def example_text(example: dict[str, str]) -> tuple[str, str]:
    sentence = MARK.sub(r"\1", example["sentence"])
    return f"{example['title']}\n\n{example['before']} {sentence}", sentence


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["sentence"][:20])
def test_the_marks_of_a_worked_example_are_the_readers(example: dict[str, str]) -> None:
    _, asked = ask(*example_text(example))
    shown = f"TITLE: {example['title']}\nBEFORE: {example['before']}\nSENTENCE: {example['sentence']}"
    assert asked.messages[-1]["content"] == shown


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["sentence"][:20])
def test_the_answer_of_a_worked_example_is_one_that_the_schema_allows(example: dict[str, str]) -> None:
    _, asked = ask(*example_text(example))
    reply = asked.answer.model_validate_json(example["answer"])
    assert json.loads(reply.model_dump_json()) == json.loads(example["answer"])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["sentence"][:20])
def test_what_a_worked_example_chooses_is_among_the_choices(example: dict[str, str]) -> None:
    _, asked = ask(*example_text(example))
    explained = {name: said for name, said in json.loads(example["answer"]).items() if "aside" not in said}
    for name, said in explained.items():
        properties = schema_of(asked, name)
        assert set(said) == set(properties)
        assert {
            field: value for field, value in said.items() if value not in properties[field].get("enum", [value])
        } == {}


def schema_of(asked: Question, name: str) -> dict[str, Any]:
    """The properties that the schema gives an explanation of one number."""
    schema = asked.answer.model_json_schema()
    refs = [each["$ref"].rpartition("/")[2] for each in schema["properties"][name]["anyOf"]]
    properties: list[dict[str, Any]] = [schema["$defs"][ref]["properties"] for ref in refs]
    return next(each for each in properties if "subject" in each)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["sentence"][:20])
def test_the_claims_of_a_worked_example_pass_the_gate(example: dict[str, str]) -> None:
    text, sentence = example_text(example)
    passage, asked = ask(text, sentence)
    claims = claims_of(source_of(text), passage, asked, asked.answer.model_validate_json(example["answer"])).claims
    assert claims
    assert all(isinstance(verdict, Accepted) for verdict in verify(text, claims))


def test_a_passage_with_dates_and_identifiers_alone_is_not_asked_about() -> None:
    text = "See https://example.org/2024/12/23/report-1100 of May 5, 2024."
    assert [question(text, passage) for passage in split(text, read_numbers(text))] == [None]


def answer_for(sentence: str) -> type[Any]:
    return ask(sentence, sentence)[1].answer


def test_an_answer_names_every_number_and_nothing_else() -> None:
    answer = answer_for("At least 14 farmers drowned and 300 cows were saved.")
    one = {"subject": "farmers", "measure": "drowned"}
    assert answer.model_validate({"n1": one, "n2": {"aside": "label"}}).n1.subject == "farmers"
    for wrong in ({"n1": one}, {"n1": one, "n2": one, "n3": one}, {"n1": one, "n2": one | {"value": 300}}):
        with pytest.raises(ValidationError):
            answer.model_validate(wrong)


def test_a_phrase_that_no_screen_or_store_is_safe_from_is_no_answer() -> None:
    answer = answer_for("The storm felled 14 oaks.")
    said = answer.model_validate({"n1": {"subject": " old\u2028oaks\n", "measure": "felled,"}}).n1
    assert (said.subject, said.measure) == ("old oaks", "felled")
    for subject in ("oa\x00ks", "\x1b[31moaks", " \t", "oaks\ud800"):
        with pytest.raises(ValidationError):
            answer.model_validate({"n1": {"subject": subject, "measure": "felled"}})


def offered(answer: type[Any], field: str) -> dict[str, Any]:
    return dict(answer.model_json_schema()["$defs"]["Explained"]["properties"][field])


def test_a_speaker_is_chosen_among_words_of_the_sentence() -> None:
    answer = answer_for("The mayor said 14 farmers drowned.")
    assert offered(answer, "speaker")["enum"] == ["mayor", None]


def test_a_measurement_before_a_noun_is_asked_for_its_property() -> None:
    assert offered(answer_for("They sent 240mm launchers."), "measure")["enum"] == ["calibre"]


def test_a_measure_has_no_room_for_a_figure() -> None:
    choices = offered(answer_for("Profit doubled to $148 million in 2019."), "measure")["enum"]
    assert "Profit doubled" in choices
    assert not any(character.isdigit() for choice in choices for character in choice)
    pattern = offered(answer_for("$148 million"), "measure")["pattern"]
    assert re.fullmatch(pattern, "doubled")
    assert not re.fullmatch(pattern, "doubled to $1.48 million")


def test_words_from_outside_the_choices_are_left_to_the_gate() -> None:
    answer = answer_for("The mayor said 14 farmers drowned.")
    one = {"subject": "farmers", "measure": "drowned", "speaker": "General Pohl"}
    assert answer.model_validate({"n1": one}).n1.speaker == "General Pohl"


def test_what_rules_would_refuse_is_not_offered() -> None:
    text = "In the raid 100 men were killed and 1,000 women were wounded."
    (passage,) = split(text, read_numbers(text))
    asked = question(text, passage, fits=fitting(source_of(text), passage))
    assert asked is not None
    offered = {name: schema_of(asked, name)["measure"]["enum"] for name in ("n1", "n2")}
    assert "killed" in " ".join(offered["n1"])
    assert not any("wounded" in measure for measure in offered["n1"])
    assert "wounded" in " ".join(offered["n2"])
    assert not any("killed" in measure for measure in offered["n2"])


def test_a_figure_in_brackets_is_about_what_stands_before_them() -> None:
    text = "The largest buyers were Vellia (3 million tonnes) and Orsk (2 million tonnes)."
    _, asked = ask(text, text)
    assert [schema_of(asked, name)["subject"]["enum"] for name in ("n1", "n2")] == [["Vellia"], ["Orsk"]]
    _, asked = ask("Alba moves at 20 mph (31 km/h).", "Alba moves at 20 mph (31 km/h).")
    assert "Alba" in schema_of(asked, "n2")["subject"]["enum"]


def test_a_sentence_that_says_nothing_of_its_number_offers_what_the_one_before_said() -> None:
    text = "Trade in Vellia in May\n\nIn May the yards sold oil to Vellia. That was 4% more than before."
    _, asked = ask(text, "That was 4% more than before.")
    assert "yards sold oil to Vellia" in schema_of(asked, "n1")["measure"]["enum"]


def test_no_other_date_is_offered_where_one_stands_right_behind_the_number() -> None:
    text = "It expects growth of 4% for 2031 and of 7% for 2032."
    _, asked = ask(text, text)
    assert [[date.surface for date in each.dates] for each in asked.asked.values()] == [["2031"], ["2032"]]
    assert schema_of(asked, "n2")["date"]["enum"] == ["2032", None]


def test_every_request_starts_with_the_same_turns() -> None:
    first, second = (ask(text, text)[1].messages for text in ("Five came.", "Six shells hit the 3 fields."))
    assert first[:-1] == second[:-1]
    assert first[-1] != second[-1]


def test_a_date_behind_a_figure_that_is_only_compared_with_is_that_figures_own() -> None:
    _, asked = ask(*["The union counts 75 lost jobs, against 45 in May 2024."] * 2)
    assert [[date.surface for date in entry.dates] for entry in asked.asked.values()] == [[], ["May 2024"]]


def test_a_date_in_brackets_with_another_figure_is_that_figures() -> None:
    text = "The mills are checked every 5 years: round 3 (in 1991, 40 mills) and round 4 (in 1997, 44 mills)."
    _, asked = ask(text, text)
    dated = {each.number.surface: [date.surface for date in each.dates] for each in asked.asked.values()}
    assert dated["5 years"] == []
    assert "1991" in dated["40"]


def test_the_only_measure_is_no_subject_where_there_is_another() -> None:
    [number] = read_numbers("The rent was 5%.")
    asked = Asked(number, (), choose=False)
    choices: Choices = {"subject": ("rent", "mill"), "measure": ("rent",)}
    assert still_open(choices, asked, any_fits)["subject"] == ["mill"]
    assert still_open({**choices, "subject": ("rent",)}, asked, any_fits)["subject"] == ["rent"]


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Vell Mills reported a 5% fall in rents.", "fall in rents"),
        ("Orsk lies 30 km south of Moss.", "distance south of Moss"),
        ("The tubes have a 63 mm internal diameter.", "internal diameter"),
        ("The ore (99.5% purity from Orsk) was shipped.", "purity"),
    ],
)
def test_the_words_behind_a_figure_may_say_what_it_is(sentence: str, measure: str) -> None:
    assert offered(answer_for(sentence), "measure")["enum"] == [measure]


def test_a_part_of_those_counted_before_the_brackets_is_what_it_counts() -> None:
    text = "It was tried on 40 farmers (15 women, all from Orsk)."
    _, women = [Asked(number, (), choose=False) for number in read_numbers(text)]
    assert choices_of(text, split(text, read_numbers(text))[0], women, ())["measure"] == ("women",)


@pytest.mark.parametrize(
    ("sentence", "number", "dates"),
    [
        ("On Monday 5 boats sank, the mayor said on Tuesday.", "5", ["Monday"]),
        ("The mayor said on Tuesday that 5 boats had sunk.", "5", ["Tuesday"]),
        ("The mayor said on Tuesday that 5 boats had sunk since leaving port in May.", "5", ["Tuesday", "May"]),
        ("It sold 7 boats in May, more than the 5 in June.", "7", ["May"]),
        ("By Tuesday 14 had been saved after the boat sank on Monday.", "14", ["Tuesday"]),
        ("Rents rose 3% in May, above the April reading of 2%.", "2%", ["April"]),
    ],
)
def test_a_number_has_the_date_of_what_happened_on_its_own_side(sentence: str, number: str, dates: list[str]) -> None:
    asked = ask(f"News of the harbour, 7 July 2031\n\n{sentence}", sentence)[1].asked
    own = [entry.dates for entry in asked.values() if entry.number.surface == number]
    assert [[date.surface for date in each] for each in own] == [dates]
