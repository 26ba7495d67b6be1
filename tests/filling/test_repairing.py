"""A leaf that the text doesn't prove goes back to the model once. The models here are scripted."""

from __future__ import annotations

import asyncio
from typing import Any, cast, get_args

from pydantic import BaseModel

from extractor.filling.asking import hints
from extractor.filling.fill import fill_document
from extractor.filling.filled import Answered, Filled
from extractor.filling.rejudging import refilled
from extractor.filling.template import Filling, template_of
from extractor.llm import Model
from extractor.store.run import totals_of
from extractor.types import Document, ReasonCode
from tests.filling.walking import Script, found, object_of, told

TEXT = "Sales rose 8% to €412m at Vell Mills. Orders fell 3% to €395m, and 3,412 people work there."
SALES: dict[str, Any] = {
    "type": "object",
    "properties": {
        "sales": {"type": ["number", "null"], "unit": "EUR"},
        "sales_rose_by": {"type": ["number", "null"], "unit": "percent"},
        "company": {"type": ["string", "null"], "verbatim": True},
    },
}
WRONG = {"sales": "n2", "sales_rose_by": "n3", "company": "Zebra Mills"}


def filling(text: str, schema: object, *answers: object) -> tuple[Filled[Any], list[str], Script]:
    """What comes of a text, and the last messages that the model was asked."""
    script = Script(answers)
    model = cast("Model", script)
    document = Document(text=text, sha256="0" * 64)
    result = asyncio.run(fill_document(document, model, Filling(template_of(schema), "empty")))
    return result, [request.messages[-1]["content"] for request in script.asked], script


def test_a_leaf_that_was_wrong_first_and_right_then_is_proved_with_the_first_in_the_record() -> None:
    result, turns, _ = filling(TEXT, SALES, WRONG, {"sales_rose_by": "n1", "company": "Vell Mills"})
    assert result.object == {"sales": 412000000, "sales_rose_by": 8, "company": "Vell Mills"}
    assert result.proved
    first = result.leaves["sales_rose_by"].first
    assert first is not None
    assert (str(first.value), first.reasons[0].code, first.path) == ("3", "not_asserted", "sales_rose_by")
    assert result.leaves["sales"].first is None
    assert (result.repaired, totals_of(result).repaired, len(turns)) == (2, 2, 2)
    assert result.usage is not None
    assert (result.usage.calls, result.usage.repairs) == (2, 1)


def test_the_model_hears_what_was_wrong_and_which_marks_fit_but_nothing_of_what_it_said() -> None:
    _, (first, second), script = filling(TEXT, SALES, WRONG, {"sales_rose_by": "n1", "company": None})
    assert second.startswith(first)
    assert "sales_rose_by: the TEXT says the contrary, or denies it; it is one of n1, or null" in second
    assert "company: these words don't stand in the TEXT" in second
    assert "Zebra" not in second
    schema = script.asked[1].schema
    assert list(schema["properties"]) == ["sales_rose_by", "company"]
    assert schema["$defs"]["Marks1"]["enum"] == ["n1", None]


def test_a_leaf_that_is_wrong_twice_is_not_proved_with_both_in_the_record_and_not_asked_again() -> None:
    result, turns, _ = filling(TEXT, SALES, WRONG | {"company": None}, {"sales_rose_by": "n5"}, {"sales_rose_by": "n1"})
    assert len(turns) == 2
    leaf = result.leaves["sales_rose_by"]
    assert (leaf.reasons[0].code, str(leaf.value)) == ("unit_differs", "3412")
    assert leaf.first is not None
    assert leaf.first.value == 3
    assert object_of(result)["sales_rose_by"] is None
    assert result.repaired == 0


def test_an_answer_that_takes_it_back_or_cant_be_used_leaves_the_first() -> None:
    for second in ([{"sales_rose_by": None}], []):
        result, turns, _ = filling(TEXT, SALES, WRONG | {"company": None}, *second)
        assert len(turns) == 2
        leaf = result.leaves["sales_rose_by"]
        assert (leaf.reasons[0].code, leaf.first) == ("not_asserted", None)


def test_what_no_mark_of_the_text_can_mend_is_not_asked_again() -> None:
    text = "More than 40 pipes were sold."
    result, turns, _ = filling(text, {"properties": {"pipes": {"type": "integer"}}}, {"pipes": "n1"}, {"pipes": "n1"})
    assert told(result) == {"pipes": "bound_differs"}
    assert len(turns) == 1


class Toll(BaseModel):
    """What a flood did at a place."""

    killed: int | None
    wounded: int | None


FLOODS = (
    "The flood killed 12 people at Lenz, and 30 people were wounded there. "
    "In Orsk it killed 3 people, and 7 people were wounded."
)


def test_an_item_is_told_from_others_by_what_is_proved_in_it() -> None:
    first = {"form": [{"killed": "n1", "wounded": "n3"}, {"killed": "n2", "wounded": "n4"}]}
    result, (_, second), _ = filling(FLOODS, list[Toll], first, {"[0].wounded": "n2", "[1].killed": "n3"})
    assert "[0].wounded of the item with n1: " in second
    assert "[1].killed of the item with n4: " in second
    assert result.object == [Toll(killed=12, wounded=30), Toll(killed=3, wounded=7)]
    lost = {"form": [{"killed": "n2", "wounded": None}, {"killed": None, "wounded": "n3"}]}
    assert len(filling(FLOODS, list[Toll], lost)[1]) == 1


def test_marks_that_prove_another_leaf_are_not_offered() -> None:
    text = "Vell Mills sold 12 cranes; Orsk Steel sold 30 cranes and 9 boats."
    schema = {"properties": {"boats": {"type": "integer"}, "rafts": {"type": "integer"}, "cranes": {"type": "integer"}}}
    _, (_, second), _ = filling(text, schema, {"boats": "n3", "rafts": None, "cranes": "7"}, {"cranes": "n1"})
    assert "cranes: the TEXT doesn't give that figure; it is one of n1, n2, or null" in second


def test_a_key_that_is_the_models_own_word_is_not_shown_to_it_again() -> None:
    schema = {"type": "object", "additionalProperties": {"type": "integer", "unit": "boats"}}
    text = "At Lenz 3 boats sank, in Orsk 4 boats; the repairs cost €5."
    said = {"form": [{"key": "Zebra", "value": "n3"}, {"key": "Lenz", "value": "n3"}]}
    result, (_, second), _ = filling(text, schema, said, {'["Lenz"]': "n1"})
    assert "Zebra" not in second
    assert found(result) == {'["Lenz"]': "3"}


def test_what_another_part_of_the_document_proves_is_not_asked_again() -> None:
    filler = "Nobody counted anything on that long and rainy day in the valley. " * 60
    text = f"Sales rose 8% to €412m. {filler}\n\nOrders fell 3% to €395m, and profit fell 4%."
    schema = {"properties": {"sales_rose_by": {"type": "number", "unit": "percent"}}}
    result, turns, _ = filling(text, schema, {"sales_rose_by": "n1"}, {"sales_rose_by": "n1"})
    assert len(turns) == 2
    assert found(result) == {"sales_rose_by": "8%"}


def test_repairs_cost_a_quarter_of_what_asking_took() -> None:
    filler = "Nobody counted anything on that long and rainy day in the valley. " * 60
    part = f"Orders fell 3%. Sales rose 8%. {filler}\n\n"
    schema = {"properties": {"rises": {"type": "array", "items": SALES}}}
    wrong = {"rises": [{"sales": None, "sales_rose_by": "n1", "company": "Zebra"}]}
    right = {"rises[0].sales_rose_by": "n2", "rises[0].company": None}
    result, turns, _ = filling(part * 8, schema, *[wrong] * 8, *[right] * 8)
    assert len(turns) == 8 + 2
    assert result.repaired == 2


def test_a_form_with_second_attempts_is_filled_again_from_the_record_without_a_model() -> None:
    result, _, _ = filling(TEXT, SALES, WRONG, {"sales_rose_by": "n1", "company": "Vell Mills"})
    stored = Filled[Any].model_validate_json(result.model_dump_json())
    anew, changes = refilled(stored, SALES)
    assert (anew.object, anew.leaves, changes) == (result.object, result.leaves, ())
    assert anew.repaired == 2


def test_a_second_attempt_at_what_is_proved_by_now_is_left_out() -> None:
    result, _, _ = filling(TEXT, SALES, WRONG | {"sales_rose_by": "n1"}, {"company": "Vell Mills"})
    (answered,) = result.answered
    again = Answered(window=answered.window, names=answered.names, said=answered.said, again={"sales_rose_by": "n3"})
    anew, _ = refilled(result.model_copy(update={"answered": (again,)}), SALES)
    assert found(anew)["sales_rose_by"] == "8%"


def test_every_hint_is_about_a_reason_there_is() -> None:
    assert set(hints()) <= set(get_args(ReasonCode))
