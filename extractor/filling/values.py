"""A form -> the type of its values: what holds the limits of a JSON Schema, which no type of the user's does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from operator import or_
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, create_model
from pydantic_core import SchemaError

from extractor.errors import UsageError
from extractor.filling.form import (
    Choice,
    Figure,
    Flag,
    Limits,
    Node,
    Nothing,
    Record,
    Row,
    Several,
    Table,
    Union,
    Words,
)

_KEYWORDS: Final[Mapping[str, str]] = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "pattern": "pattern",
}
_NUMERIC: Final = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_TEXTUAL: Final = frozenset({"minLength", "maxLength", "pattern"})
_LISTED: Final = frozenset({"minItems", "maxItems"})
_LONGEST_PATTERN: Final = 500


class Values(BaseModel):
    """Base of the records; it makes no difference which names the schema gives its fields."""

    model_config = ConfigDict(extra="forbid", protected_namespaces=())


def value_type(node: Node) -> Any:  # noqa: ANN401 - a type made now
    """The type of the node's values, its limits held. Patterns are matched by Rust's engine, in linear time."""
    return _MAKERS[type(node)](node)


def _list(node: Several) -> Any:  # noqa: ANN401
    kind = _limited(list[value_type(node.item)], node.limits, _LISTED)  # type: ignore[misc]
    return Annotated[kind, AfterValidator(_unique)] if node.limits.get("uniqueItems") is True else kind


def _row(node: Row) -> Any:  # noqa: ANN401
    return tuple.__class_getitem__(tuple(map(value_type, node.items)))


def _union(node: Union) -> Any:  # noqa: ANN401
    return reduce(or_, map(value_type, node.options))


def record_type(node: Record) -> type[BaseModel]:
    """A model with the record's fields by their names as aliases, which may be any text."""
    fields: dict[str, Any] = {}
    for at, each in enumerate(node.fields):
        default = Field(alias=each.name) if each.required else Field(default=None, alias=each.name)
        fields[f"f{at}"] = (value_type(each.node), default)
    return create_model("Values", __base__=Values, **fields)


def _figure(node: Figure) -> Any:  # noqa: ANN401
    match node.type:
        case "integer":
            return _limited(int, node.limits, _NUMERIC)
        case "number" | "decimal":
            return _limited(int, node.limits, _NUMERIC) | _limited(float, node.limits, _NUMERIC)
        case _:
            return _limited(str, node.limits, _TEXTUAL)


def _limited(kind: Any, limits: Limits, which: frozenset[str]) -> Any:  # noqa: ANN401
    held = {_KEYWORDS[key]: _limit(key, limits[key]) for key in which & limits.keys()}
    return Annotated[kind, Field(**held)] if held else kind


def _limit(keyword: str, value: object) -> Any:  # noqa: ANN401
    if keyword == "pattern":
        return _pattern(value)
    whole = keyword not in _NUMERIC
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float) or (whole and value < 0):
        msg = f"{keyword} is {'a whole number' if whole else 'a number'}, not {str(value)[:40]}"
        raise UsageError(msg)
    return value


def _pattern(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_PATTERN:
        msg = f"a pattern is a text of at most {_LONGEST_PATTERN} characters"
        raise UsageError(msg)
    try:
        TypeAdapter(Annotated[str, Field(pattern=value)])
    except SchemaError:
        msg = f"the pattern {value[:80]} can't be used: look-around and back references aren't understood"
        raise UsageError(msg) from None
    return value


def _unique(items: list[Any]) -> list[Any]:
    if any(item in items[:at] for at, item in enumerate(items)):
        msg = "the same item stands in it twice"
        raise ValueError(msg)
    return items


_MAKERS: Final[Mapping[type[Node], Callable[[Any], Any]]] = {
    Figure: _figure,
    Words: lambda node: _limited(str, node.limits, _TEXTUAL),
    Choice: lambda node: Literal[node.values],
    Flag: lambda _: bool,
    Nothing: lambda _: None,
    Several: _list,
    Row: _row,
    Table: lambda node: dict[str, value_type(node.value)],  # type: ignore[misc]
    Union: _union,
    Record: record_type,
}
