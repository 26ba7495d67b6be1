"""What holds for any number and any data: a changed figure is never proved, and nothing breaks on what is handed in."""

from __future__ import annotations

import json
from contextlib import suppress
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extractor import prove
from extractor.errors import UsageError
from extractor.filling.template import template_of

SCHEMA = {
    "properties": {
        "name": {"type": "string"},
        "value": {"type": "number"},
        "value_bound": {"type": "string"},
        "on": {"type": "string", "format": "date"},
        "rows": {"type": "array", "items": {"properties": {"n": {"type": "integer"}, "q": {"type": "string"}}}},
        "table": {"additionalProperties": {"type": "integer"}},
        "pair": {"prefixItems": [{"type": "integer"}, {"type": "string", "verbatim": True}]},
        "either": {"anyOf": [{"type": "integer"}, {"type": "string"}, {"properties": {"n": {"type": "integer"}}}]},
    }
}
TEXT = "On 4 May 2024 the storm felled at least 1,250 trees at Lenz; 12.5% of 40 boats sank."

figures = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=12,
)
records = st.fixed_dictionaries({}, optional=dict.fromkeys(SCHEMA["properties"], json_values))


@given(figures, figures)
def test_a_figure_is_proved_by_itself_and_by_no_other(said: Decimal, claimed: Decimal) -> None:
    schema = {"properties": {"value": {"type": "number", "format": "decimal"}}}
    leaf = prove(f"The bill was {said:,} euros.", {"value": str(claimed)}, schema).leaves["value"]
    assert leaf.proved == (said == claimed)


@given(json_values | records)
def test_no_data_breaks_the_proof(data: Any) -> None:  # noqa: ANN401 - any JSON
    try:
        result = prove(TEXT, data, SCHEMA, unproved="empty")
    except UsageError:
        return
    json.dumps(result.object)
    assert type(result).model_validate_json(result.model_dump_json()) == result
    assert all(leaf.proof or leaf.reasons for leaf in result.leaves.values())


schemas = st.recursive(
    st.sampled_from([{"type": kind} for kind in ("integer", "number", "string", "boolean", "null")])
    | st.just({"type": "string", "format": "date"})
    | st.just({"enum": ["a", 1, None]})
    | json_values,
    lambda inner: (
        st.fixed_dictionaries({"type": st.just("array"), "items": inner})
        | st.fixed_dictionaries({"anyOf": st.lists(inner, max_size=3)})
        | st.fixed_dictionaries({"properties": st.dictionaries(st.text(max_size=5), inner, max_size=3)})
        | st.fixed_dictionaries({"additionalProperties": inner})
        | st.fixed_dictionaries({"allOf": st.lists(inner, max_size=2)})
    ),
    max_leaves=8,
)


@given(schemas)
def test_any_schema_is_a_form_or_is_refused(schema: Any) -> None:  # noqa: ANN401 - any JSON
    with suppress(UsageError):
        template_of(schema if isinstance(schema, dict) else {"properties": {"a": schema}})
