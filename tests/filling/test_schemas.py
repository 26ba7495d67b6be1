"""Schemas that can't be filled are refused with what to do; those that may come from anywhere do no harm."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from extractor.errors import UsageError
from extractor.filling.asking import ask, prompt
from extractor.filling.form import Field, Figure, Record, Role, Several, Words
from extractor.filling.outline import outline
from extractor.filling.template import SHIPPED, template_of
from extractor.numbers import read_numbers
from extractor.types import Span

INTEGER = {"type": "integer"}


def record(**fields: object) -> dict[str, Any]:
    return {"type": "object", "properties": {"n": INTEGER, **fields}}


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        (int, "no object and no list"),
        (object(), "can't be a schema"),
        (5, "can't be a schema"),
        ("nowhere.json", "can't be read"),
        ("a\0b", "can't be read"),
        ({"type": "object"}, "without fields"),
        ({"properties": {"a": {"type": "string"}}}, "nothing to prove"),
        (record(a={"$ref": "https://example.com/x.json"}), "only references inside"),
        (record(a={"$ref": "#/$defs/none"}), "doesn't hold"),
        ({"$ref": "#"}, "contains itself"),
        ({"$defs": {"a": {"$ref": "#/$defs/a"}}, **record(a={"$ref": "#/$defs/a"})}, None),
        (record(a={"type": "frobnicate"}), "doesn't say what it holds"),
        ({"properties": {"a": {}}, "required": ["a"]}, "doesn't say what it holds"),
        (record(a={"not": INTEGER}), "isn't understood"),
        (record(a={"type": "string", "pattern": "(?=x)"}), "can't be used"),
        (record(a={"type": "string", "pattern": "a" * 501}), "at most 500"),
        (record(a={"type": "string", "maxLength": "long"}), "whole number"),
        (record(a={"type": "integer", "minimum": "1"}), "is a number"),
        (record(a={"enum": [{"x": 1}]}), "something else than"),
        (record(a={"enum": list(range(101))}), "at most 100"),
        (record(a={"type": "number", "unit": 5}), "short text"),
        (record(**{"x" * 101: INTEGER}), "longer than 100"),
        (record(**{"a\nb": INTEGER}), "control characters"),
        (record(a={"anyOf": 5}), "where a list belongs"),
        (record(a=5), "an object is wanted"),
        (record(**{f"f{at}": INTEGER for at in range(500)}), "too large"),
    ],
)
def test_a_schema_that_cannot_be_filled_says_what_to_do(schema: object, says: str | None) -> None:
    if says is None:
        template_of(schema)
        return
    with pytest.raises(UsageError, match=says):
        template_of(schema)


def nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = INTEGER
    for _ in range(depth):
        schema = {"type": "array", "items": schema}
    return record(deep=schema)


def test_nesting_has_an_end() -> None:
    template_of(nested(10))
    with pytest.raises(UsageError, match="too large"):
        template_of(nested(13))


class Part(BaseModel):
    """A part with parts."""

    weight: int
    parts: list[Part] = []


class Endless(BaseModel):
    """A thing that needs one of its own kind."""

    weight: int
    inner: Endless


def test_a_type_may_contain_itself_to_a_depth() -> None:
    form = template_of(Part).form
    depth = 0
    while isinstance(form, Record):
        inner = next(each.node for each in form.fields if each.name == "parts")
        form, depth = (inner.item if isinstance(inner, Several) else inner), depth + 1
    assert depth == 2
    with pytest.raises(UsageError, match="contains itself without an end"):
        template_of(Endless)


def test_a_schema_file_is_read_with_care(tmp_path: Path) -> None:
    path = tmp_path / "schema.json"
    for written, says in (
        (b"{", "isn't JSON"),
        (b"\xff\xfe{}", "isn't JSON"),
        (b'{"a": 1, "a": 2}', "the key 'a' is given twice"),
        (b'{"minimum": NaN}', "NaN is no figure"),
        (b"[" * 100_000, "nests too deep"),
        (b" " * 200_001, "larger than"),
        (b"[]", "an object"),
    ):
        path.write_bytes(written)
        with pytest.raises(UsageError, match=says):
            template_of(path)
    path.write_text(json.dumps(record()))
    assert template_of(str(path)).form == Record("", (Field("n", Figure("integer"), required=False),))


def test_what_says_more_of_a_number_is_told_by_its_name_and_the_model_is_not_asked_for_it() -> None:
    text = {"type": "string"}
    form = template_of(
        record(n_bound=text, n_min=INTEGER, unit=text, m=INTEGER, m_currency=text, quote=text, other_bound=text)
    ).form
    assert isinstance(form, Record)
    assert {each.name: each.role for each in form.fields if each.role} == {
        "n_bound": Role("bound", "n"),
        "n_min": Role("min", "n"),
        "m_currency": Role("unit", "m"),
        "quote": Role("quote", ""),
    }
    assert [each.name for each in form.asked] == ["n", "unit", "m", "other_bound"]


def test_the_answer_offers_names_alone_and_has_an_end_everywhere() -> None:
    text = "On 4 May 2024, 12 boats sank and 3 burnt."
    form = template_of(record(when={"type": "string", "format": "date"}, who={"type": "string"}, all=nested(2))).form
    asked = ask(text, Span(start=0, end=len(text)), read_numbers(text), form)
    schema = asked.answer.model_json_schema()
    assert schema["$defs"]["Date"] == {"enum": ["d1", None]}
    assert schema["$defs"]["Figure1"] == {"enum": ["n1", "n2", None]}
    shown = json.dumps(schema)
    assert shown.count('"type": "string"') == shown.count('"maxLength"')
    assert shown.count('"type": "array"') == shown.count('"maxItems"')
    assert '"integer"' not in shown
    assert '"number"' not in shown
    assert asked.messages[-1]["content"].endswith("On [d1: 4 May 2024], [n1: 12] boats sank and [n2: 3] burnt.")


def test_the_example_of_the_prompt_has_the_marks_that_the_reader_sets() -> None:
    for example in prompt()["example"]:
        plain = example["text"]
        for mark in re.findall(r"\[([nd][0-9]): ", plain):
            before, _, rest = plain.partition(f"[{mark}: ")
            surface, _, after = rest.partition("]")
            plain = before + surface + after
        form = Record("", (Field("n", Figure("integer"), required=False), Field("w", Words(), required=False)))
        asked = ask(plain, Span(start=0, end=len(plain)), read_numbers(plain), form)
        assert asked.messages[-1]["content"].endswith(example["text"])
        assert outline(form) == "form:\n  n: figure\n  w: words"


@pytest.mark.parametrize("name", SHIPPED)
def test_the_schemas_that_travel_with_the_package_can_be_filled(name: str) -> None:
    form = template_of(name).form
    assert isinstance(form, Record)
    assert form.name
