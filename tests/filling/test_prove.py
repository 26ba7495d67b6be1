"""Objects that somebody else filled, held against the document."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import BaseModel

from extractor import Document, Unit, UsageError, prove
from tests.filling.walking import told

TEXT = (
    "Oslo, 4 May 2024. Norsk Tre sold 1,250 tonnes for $3.5 million on Friday, up 12%. "
    "More than 40 people work there; some 3 to 5 will retire. The saw stands 240 cm high and ran for 90 minutes. "
    "In March 1,250 tonnes were sold for $2.9 million."
)


class Sale(BaseModel):
    """One sale."""

    tonnes: int
    price: Annotated[Decimal, Unit("USD")]
    on: date | None = None


def test_every_figure_and_date_of_an_object_is_proved_whatever_the_notation() -> None:
    result = prove(TEXT, Sale(tonnes=1250, price=Decimal("3500000.00"), on=date(2024, 5, 3)))
    assert result.proved
    assert result.object == Sale(tonnes=1250, price=Decimal(3500000), on=date(2024, 5, 3))
    proof = result.leaves["price"].proof
    assert proof is not None
    assert (proof.text, proof.value, proof.unit) == ("$3.5 million", Decimal(3500000), "USD")


@pytest.mark.parametrize(
    ("schema", "value", "code"),
    [
        ({"type": "integer"}, 1250, None),
        ({"type": "integer"}, 250, "number_not_in_text"),
        ({"type": "integer"}, 1251, "number_not_in_text"),
        ({"type": "number"}, 3.5, "number_not_in_text"),
        ({"type": "number"}, 3.5e6, None),
        ({"type": "number", "unit": "EUR"}, 3500000, "unit_differs"),
        ({"type": "number", "unit": "m"}, 2.4, None),
        ({"type": "number", "unit": "m"}, 240, "number_not_in_text"),
        ({"type": "number", "unit": "ratio"}, 0.12, None),
        ({"type": "integer"}, 40, "bound_differs"),
        ({"type": "integer"}, 4, "number_not_in_text"),
        ({"type": "string", "format": "date"}, "2024-05-03", None),
        ({"type": "string", "format": "date"}, "2024-05-05", "date_not_in_text"),
        ({"type": "string", "format": "date"}, "2024-03-01", "date_not_in_text"),
        ({"type": "string", "format": "duration"}, "PT5400S", None),
        ({"type": "string", "format": "duration"}, "PT7200S", "number_not_in_text"),
        ({"type": "string", "verbatim": True}, "The saw stands 240 cm high", None),
        ({"type": "string", "verbatim": True}, "sold 1", "words_not_in_text"),
        ({"type": "string"}, "a saw of 240 cm", None),
        ({"type": "string"}, "a saw of 250 cm", "number_in_text_unproved"),
        ({"type": "boolean"}, True, None),
        ({"enum": [17, 18]}, 17, None),
    ],
)
def test_one_leaf(schema: dict[str, Any], value: object, code: str | None) -> None:
    both = {"properties": {"leaf": schema, "tonnes": {"type": "integer"}}}
    result = prove(TEXT, {"leaf": value, "tonnes": 1250}, both)
    assert told(result).get("leaf") == code
    assert result.object == {"leaf": value, "tonnes": 1250}


BESIDE = {
    "properties": {
        "quote": {"type": "string"},
        "value": {"type": ["number", "null"]},
        "min": {"type": ["number", "null"]},
        "max": {"type": ["number", "null"]},
        "bound": {"type": "string"},
        "surface": {"type": "string"},
        "unit": {"type": "string"},
    }
}


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ({"value": 40, "bound": "more_than"}, None),
        ({"value": 40, "bound": "at_least"}, "bound_differs"),
        ({"value": 40, "bound": "more_than", "surface": "40", "unit": "people"}, None),
        ({"value": 40, "bound": "more_than", "surface": "forty"}, "value_differs"),
        ({"value": 3500000, "bound": "exact", "unit": "EUR"}, "unit_differs"),
        ({"min": 3, "max": 5, "bound": "range"}, None),
        ({"min": 3, "max": 6, "bound": "range"}, "number_not_in_text"),
        ({"value": 2900000, "bound": "exact", "quote": "In March 1,250 tonnes were sold for $2.9 million."}, None),
        ({"value": 3500000, "bound": "exact", "quote": "In March 1,250 tonnes were sold"}, "number_not_in_text"),
    ],
)
def test_what_a_record_says_beside_a_number_is_checked_and_its_quote_is_where_it_has_to_stand(
    record: dict[str, Any], code: str | None
) -> None:
    assert told(prove(TEXT, record, BESIDE))["value"] == code


def test_a_quote_that_the_text_has_not_is_no_quote() -> None:
    result = prove(TEXT, {"value": 40, "bound": "more_than", "quote": "Fewer than 40 people"}, BESIDE)
    assert told(result)["quote"] == "words_not_in_text"


def test_a_check_changes_nothing_unless_it_is_asked_to() -> None:
    wrong = Sale(tonnes=1251, price=Decimal(3500000), on=date(2024, 5, 5))
    assert prove(TEXT, wrong).object == wrong
    emptied = prove(TEXT, {"tonnes": 1250, "price": 3500000, "on": "2024-05-05"}, Sale, unproved="empty")
    assert emptied.object == Sale(tonnes=1250, price=Decimal(3500000), on=None)
    assert prove(TEXT, wrong, unproved="drop").object is None


def test_a_document_and_a_list_of_models_will_do() -> None:
    document = Document(text=TEXT, sha256="0" * 64)
    result = prove(document, [Sale(tonnes=1250, price=Decimal(2900000))], list[Sale])
    assert set(told(result)) == {"[0].tonnes", "[0].price"}
    assert result.proved


def test_moments_and_durations_of_python_are_compared_as_values() -> None:
    class Run(BaseModel):
        started: datetime
        lasted: timedelta

    text = "It started on 5 May 2024 at 15:30 and ran for 1.5 hours."
    result = prove(text, Run(started=datetime(2024, 5, 5, 15, 30), lasted=timedelta(minutes=90)))  # noqa: DTZ001
    assert result.proved


def test_a_policy_that_there_is_not_is_refused() -> None:
    with pytest.raises(UsageError, match="one of flag, empty, drop, not keep"):
        prove(TEXT, {"tonnes": 3}, Sale, unproved="keep")  # type: ignore[arg-type]


def test_plain_data_needs_a_schema() -> None:
    with pytest.raises(UsageError, match="give the schema too"):
        prove(TEXT, {"tonnes": 3})


def test_keys_that_the_form_has_not_and_values_of_other_shapes_do_no_harm() -> None:
    schema = {"properties": {"tonnes": {"type": "integer"}, "of": {"type": "array", "items": {"type": "integer"}}}}
    result = prove(TEXT, {"tonnes": {"a": 1}, "of": "none", "more": 5}, schema)
    assert result.object == {}
    assert told(result) == {"tonnes": "does_not_fit", "of": "does_not_fit"}


def test_the_date_that_the_user_knows_gives_the_year() -> None:
    schema = {"properties": {"burned": {"type": "string", "format": "date"}}}
    text = "The depot burned down on 20 December."
    assert told(prove(text, {"burned": "2024-12-20"}, schema)) == {"burned": "date_not_in_text"}
    dated = prove(text, {"burned": "2024-12-20"}, schema, date="2024-12-23")
    assert told(dated) == {"burned": None}
    assert dated.document.date == "2024-12-23"
    with pytest.raises(ValueError, match="a date is a day"):
        prove(text, {"burned": "2024-12-20"}, schema, date="soon")
