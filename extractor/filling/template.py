"""What users hand in, a type or a JSON Schema -> the form to fill, and the way from what was filled to their object."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, NamedTuple, TypeVar, get_args

from pydantic import PydanticSchemaGenerationError, PydanticUserError, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import SchemaError, core_schema

from extractor.errors import UsageError
from extractor.filling.filled import Unproved
from extractor.filling.form import Node
from extractor.filling.jsonschema import form_of
from extractor.filling.values import value_type
from extractor.resources import resource
from extractor.strict_json import parsed

T = TypeVar("T")
MAX_BYTES: Final = 200_000
SHIPPED: Final = ("casualty-report", "earnings")


@dataclass(frozen=True)
class Template(Generic[T]):
    """A form, and what makes the user's own object of JSON: `plain` where that is a dict of JSON values."""

    form: Node
    adapter: TypeAdapter[T]
    plain: bool

    def made(self, data: object) -> T:
        """The object of the user's type. Raises pydantic.ValidationError where the type refuses the data."""
        told = json.dumps(data, allow_nan=False)
        made = self.adapter.validate_json(told, by_alias=self.plain, by_name=not self.plain)
        if not self.plain:
            return made
        values: T = self.adapter.dump_python(made, mode="json", by_alias=True, exclude_unset=True)
        return values


class Filling(NamedTuple):
    """What is to be filled, and what becomes of a leaf that the text doesn't prove."""

    template: Template[Any]
    unproved: Unproved = "empty"


def filling_of(schema: object, unproved: Unproved) -> Filling:
    """What is to be filled, from what users hand in. Raises UsageError for what can't be used."""
    if unproved not in get_args(Unproved):
        msg = f"unproved is one of {', '.join(get_args(Unproved))}, not {unproved}"
        raise UsageError(msg)
    return Filling(template_of(schema), unproved)


def template_of(schema: object) -> Template[Any]:
    """The template for a type (a pydantic model, a dataclass, a TypedDict, a list of them) or for a JSON Schema.

    That is a mapping, the path of a file, or the name of one that travels with the package ('earnings'). Raises
    UsageError for what can't be filled, saying what to do.
    """
    if isinstance(schema, str | Path):
        return _of_json(_read(schema))
    if isinstance(schema, Mapping):
        return _of_json(schema)
    return _of_type(schema)


def _of_json(schema: object) -> Template[Any]:
    form = form_of(schema, whole=True)
    try:
        return Template(form, TypeAdapter(value_type(form)), plain=True)
    except (SchemaError, PydanticSchemaGenerationError, PydanticUserError) as error:
        msg = f"the schema sets a limit that can't be held: {_first_line(error)}"
        raise UsageError(msg) from None


class _Generator(GenerateJsonSchema):
    """pydantic's own, but for Decimal, which it calls a number or a text."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:
        """A number that is to be kept exact."""
        (number, *_) = super().decimal_schema(schema)["anyOf"]
        return {**number, "format": "decimal"}


def _of_type(kind: Any) -> Template[Any]:  # noqa: ANN401 - whatever users hand in
    try:
        adapter = TypeAdapter[Any](kind)
        schema = adapter.json_schema(by_alias=False, schema_generator=_Generator)
    except (PydanticUserError, PydanticSchemaGenerationError, SchemaError, TypeError, NameError) as error:
        name = getattr(kind, "__name__", None) or str(kind)[:80]
        msg = (
            f"{name} can't be a schema ({_first_line(error)}): give a pydantic model, a dataclass, a TypedDict, "
            "or a JSON Schema as a dict or a file"
        )
        raise UsageError(msg) from None
    return Template(form_of(schema, whole=False), adapter, plain=False)


def _first_line(error: Exception) -> str:
    return re.split(r"\n|\. ", str(error).strip())[0].rstrip(".")[:200]


def _read(source: str | Path) -> object:
    try:
        text = _text(source)
        return parsed(text)
    except ValueError as error:  # what isn't JSON, and what isn't UTF-8
        msg = f"the schema {source} isn't JSON: {_first_line(error)}"
        raise UsageError(msg) from None


def _text(source: str | Path) -> str:
    path = Path(source)
    try:
        if str(source) in SHIPPED and not path.exists():
            return resource("schemas", f"{source}.v1.json")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        shipped = ", ".join(SHIPPED)
        msg = (
            f"the schema {source} can't be read ({getattr(error, 'strerror', None) or error}): name a file, "
            f"or one of {shipped}"
        )
        raise UsageError(msg) from None
    if len(data) > MAX_BYTES:
        msg = f"the schema {source} is larger than {MAX_BYTES} bytes: it is to describe a form, nothing more"
        raise UsageError(msg)
    return data.decode("utf-8-sig")
