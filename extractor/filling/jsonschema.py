"""A JSON Schema -> the form that it describes. Schemas may come from anywhere: what can't be meant well is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from extractor.errors import UsageError
from extractor.filling.form import (
    Choice,
    Field,
    Figure,
    Flag,
    Limits,
    Node,
    Nothing,
    Record,
    Role,
    Row,
    Several,
    Table,
    Union,
    Words,
    is_figure,
    leaves,
    options,
)
from extractor.gate.leaf import Beside, LeafType

MAX_NODES: Final = 400
MAX_DEPTH: Final = 12
MAX_REPEATS: Final = 2
"""How often a type may stand inside itself."""
MAX_CHOICES: Final = 100
MAX_NAME: Final = 100
MAX_TEXT: Final = 300
MAX_STEPS: Final = 40

_FORMATS: Final[Mapping[str, LeafType]] = {
    "date": "date",
    "date-time": "date-time",
    "time": "time",
    "duration": "duration",
}
_LIMITS: Final = frozenset(
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern"
    " minItems maxItems uniqueItems".split()
)
_NOT_UNDERSTOOD: Final = frozenset(
    "not if then else dependentSchemas dependentRequired patternProperties contains minContains maxContains"
    " unevaluatedItems propertyNames minProperties maxProperties $dynamicRef $recursiveRef".split()
)
_ROLES: Final[Mapping[str, Beside]] = {
    "bound": "bound",
    "unit": "unit",
    "currency": "unit",
    "surface": "surface",
    "min": "min",
    "max": "max",
}
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")

Schema = Mapping[str, Any]


def form_of(schema: object, *, whole: bool) -> Node:
    """The form that a JSON Schema describes.

    `whole` says that the schema is all there is to hold a value against, so that a keyword that isn't understood
    can't be passed over. Raises UsageError, saying where and what to do, for a schema that can't be filled.
    """
    if not isinstance(schema, Mapping):
        msg = f"a JSON Schema is an object, not {type(schema).__name__}"
        raise UsageError(msg)
    node = _Reader(schema, whole=whole).node(schema, "the schema", (), 0)
    if node is None:
        msg = "the schema contains itself without an end: let the inner one be null, or a list"
        raise UsageError(msg)
    if not any(isinstance(option, Record | Several | Table | Row) for option in options(node)):
        msg = "the schema is no object and no list: give a type with fields"
        raise UsageError(msg)
    if next(leaves(node), None) is None:
        msg = "the schema has nothing to prove: no number, no date, and no text that is marked verbatim"
        raise UsageError(msg)
    return node


class _Reader:
    """Reads one schema; None stands for what would never end."""

    def __init__(self, root: Schema, *, whole: bool) -> None:
        self._root = root
        self._whole = whole
        self._count = 0

    def node(self, schema: object, where: str, trail: tuple[str, ...], depth: int) -> Node | None:
        """The node that a schema describes; `trail` are the references that led to it."""
        self._count += 1
        if self._count > MAX_NODES or depth > MAX_DEPTH:
            msg = f"the schema is too large at {where}: at most {MAX_NODES} fields, nested {MAX_DEPTH} deep"
            raise UsageError(msg)
        flat, trail = self._flat(schema, where, trail)
        if trail and trail.count(trail[-1]) > MAX_REPEATS:
            return None
        self._check(flat, where)
        if "anyOf" in flat or "oneOf" in flat:
            told = _list(flat.get("anyOf", flat.get("oneOf")), where)
            rest = {key: value for key, value in flat.items() if key in {"unit", "verbatim"}}
            return self._union([_over(each, rest) for each in told], where, trail, depth)
        if "enum" in flat or "const" in flat:
            return _choice(_list(flat["enum"], where) if "enum" in flat else [flat["const"]], where)
        kind = flat.get("type", _implied(flat))
        if isinstance(kind, list):
            return self._union([{**flat, "type": each} for each in kind], where, trail, depth)
        return self._of_type(kind, flat, where, trail, depth)

    def _of_type(self, kind: object, schema: Schema, where: str, trail: tuple[str, ...], depth: int) -> Node | None:
        if kind == "array":
            return self._array(schema, where, trail, depth)
        if kind == "object":
            return self._object(schema, where, trail, depth)
        if (scalar := _scalar(kind, schema, where)) is not None:
            return scalar
        msg = f"{where} doesn't say what it holds: give it a type, such as string or number"
        raise UsageError(msg)

    def _array(self, schema: Schema, where: str, trail: tuple[str, ...], depth: int) -> Node | None:
        if "prefixItems" in schema:
            places = _list(schema["prefixItems"], where)
            items = [self.node(each, f"{where}[{at}]", trail, depth + 1) for at, each in enumerate(places)]
            return Row(tuple(item for item in items if item)) if all(items) else None
        item = self.node(schema.get("items", {}), f"{where}[]", trail, depth + 1)
        return Several(item, _limits(schema)) if item else Several(Nothing(), {"maxItems": 0})

    def _object(self, schema: Schema, where: str, trail: tuple[str, ...], depth: int) -> Node | None:
        properties = schema.get("properties", {})
        more = schema.get("additionalProperties")
        if not properties and isinstance(more, Mapping):
            value = self.node(more, f"{where}{{}}", trail, depth + 1)
            return Table(value) if value else None
        if not isinstance(properties, Mapping) or not properties:
            msg = f"{where} is an object without fields: name them under properties"
            raise UsageError(msg)
        required = frozenset(each for each in _list(schema.get("required", []), where) if isinstance(each, str))
        fields: list[Field] = []
        for name, told in properties.items():
            here = f"{where}.{_name(name, where)}" if depth else _name(name, where)
            if isinstance(told, Mapping):
                self._check(told, here)
            if _says_nothing(told) and name not in required:
                continue
            node = self.node(told, here, trail, depth + 1)
            if node is None and name in required:
                return None
            if node is not None:
                fields.append(Field(name, node, name in required, self._about(told, where)))
        return Record(_text(schema.get("title")), tuple(_with_roles(fields)), _text(schema.get("description")))

    def _union(self, told: Sequence[object], where: str, trail: tuple[str, ...], depth: int) -> Node | None:
        found: list[Node] = []
        for each in told:
            node = self.node(each, where, trail, depth + 1)
            found += [node] if node is not None and node not in found else []
        return found[0] if len(found) == 1 else Union(tuple(found)) if found else None

    def _flat(self, schema: object, where: str, trail: tuple[str, ...]) -> tuple[Schema, tuple[str, ...]]:
        """The schema with what it refers to put in."""
        for _ in range(MAX_STEPS):
            if not isinstance(schema, Mapping):
                msg = f"{where} is no schema: an object is wanted, not {type(schema).__name__}"
                raise UsageError(msg)
            if "$ref" in schema:
                ref = schema["$ref"]
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                schema, trail = {**self._resolved(ref, where), **rest}, (*trail, ref)
                if trail.count(ref) > MAX_REPEATS:
                    return schema, trail
            elif "allOf" in schema:
                rest = {key: value for key, value in schema.items() if key != "allOf"}
                schema = _merged([*_list(schema["allOf"], where), rest], where)
            else:
                return schema, trail
        msg = f"{where} refers in a circle: a $ref has to lead to a type"
        raise UsageError(msg)

    def _resolved(self, ref: object, where: str) -> Schema:
        if not isinstance(ref, str) or not ref.startswith("#"):
            msg = f"{where} refers to {_text(str(ref))}: only references inside the schema are followed; put it in"
            raise UsageError(msg)
        found: object = self._root
        for step in ref[1:].split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            found = found.get(key) if isinstance(found, Mapping) else None
        if not isinstance(found, Mapping):
            msg = f"{where} refers to {_text(ref)}, which the schema doesn't hold"
            raise UsageError(msg)
        return found

    def _check(self, schema: Schema, where: str) -> None:
        strange = sorted(_NOT_UNDERSTOOD.intersection(schema)) if self._whole else []
        if strange:
            msg = f"{where} uses {strange[0]}, which isn't understood: leave it out, or use a pydantic model"
            raise UsageError(msg)

    def _about(self, schema: object, where: str) -> str:
        flat, _ = self._flat(schema, where, ())
        return _text(flat.get("description"))


def _scalar(kind: object, schema: Schema, where: str) -> Node | None:
    """The node of a type without parts; None for a type that there isn't."""
    limits, format_ = _limits(schema), schema.get("format")
    if kind == "string" and isinstance(format_, str) and format_ in _FORMATS:
        return Figure(_FORMATS[format_], None, limits)
    if kind == "string":
        return Words(schema.get("verbatim") is True, limits)
    if kind == "integer":
        return Figure("integer", _unit(schema, where), limits)
    if kind == "number":
        return Figure("decimal" if format_ == "decimal" else "number", _unit(schema, where), limits)
    return Flag() if kind == "boolean" else Nothing() if kind == "null" else None


def _limits(schema: Schema) -> Limits:
    return {key: value for key, value in schema.items() if key in _LIMITS}


def _says_nothing(schema: object) -> bool:
    return schema is True or (
        isinstance(schema, Mapping)
        and not {"$ref", "allOf", "anyOf", "oneOf", "enum", "const"} & schema.keys()
        and schema.get("type", _implied(schema)) is None
    )


def _implied(schema: Schema) -> str | None:
    if "properties" in schema or isinstance(schema.get("additionalProperties"), Mapping):
        return "object"
    return "array" if "items" in schema or "prefixItems" in schema else None


def _over(schema: object, rest: Schema) -> object:
    return {**rest, **schema} if isinstance(schema, Mapping) else schema


def _merged(parts: Sequence[object], where: str) -> Schema:
    merged: dict[str, Any] = {}
    for part in parts:
        if not isinstance(part, Mapping):
            msg = f"{where} has an allOf with something else than schemas in it"
            raise UsageError(msg)
        for key, value in part.items():
            if key == "properties" and isinstance(value, Mapping):
                merged[key] = {**merged.get(key, {}), **value}
            elif key == "required" and isinstance(value, list):
                merged[key] = [*merged.get(key, []), *value]
            elif key == "allOf":
                merged[key] = [*merged.get(key, []), *_list(value, where)]
            else:
                merged[key] = value
    return merged


def _list(value: object, where: str) -> list[Any]:
    if isinstance(value, list) and len(value) <= MAX_NODES:
        return value
    msg = f"{where} has something else where a list belongs, or one that is too long"
    raise UsageError(msg)


def _choice(values: Sequence[object], where: str) -> Node:
    if len(values) > MAX_CHOICES:
        msg = f"{where} offers {len(values)} choices: at most {MAX_CHOICES}"
        raise UsageError(msg)
    scalars = tuple(value for value in values if isinstance(value, str | int | float | bool))
    if len(scalars) + (None in values) < len(values) or not values:
        msg = f"{where} offers something else than texts, numbers, booleans and null"
        raise UsageError(msg)
    if not scalars:
        return Nothing()
    return Union((Choice(scalars), Nothing())) if None in values else Choice(scalars)


def _unit(schema: Schema, where: str) -> str | None:
    unit = schema.get("unit")
    if unit is None or (isinstance(unit, str) and 0 < len(unit) <= MAX_NAME):
        return unit
    msg = f"the unit of {where} is a short text, such as EUR or kg"
    raise UsageError(msg)


def _name(name: object, where: str) -> str:
    if isinstance(name, str) and 0 < len(name) <= MAX_NAME and not _CONTROL.search(name):
        return name
    msg = f"{where} has a field whose name is empty, longer than {MAX_NAME} characters, or holds control characters"
    raise UsageError(msg)


def _text(value: object) -> str:
    text = _CONTROL.sub(" ", value) if isinstance(value, str) else ""
    return " ".join(text.split())[:MAX_TEXT]


def _with_roles(fields: Sequence[Field]) -> Iterator[Field]:
    """The fields, those marked that say more of a number beside them: 'killed_bound' of 'killed', 'unit' of 'value'.

    A bare 'unit' or 'bound' is the only number's, or that of the field 'value'.
    """
    figures = [each.name for each in fields if is_figure(each.node)]
    ends = {name for name in figures if _role(name, figures, None)}
    own = [name for name in figures if name not in ends and name not in {"min", "max"}]
    only = "value" if "value" in own else own[0] if len(own) == 1 else None
    for each in fields:
        role = Role("quote", "") if each.name == "quote" and own else _role(each.name, own, only)
        fits = role and (is_figure(each.node) == (role.says in {"min", "max"}))
        yield Field(each.name, each.node, each.required, each.about, role) if fits else each


def _role(name: str, own: Sequence[str], only: str | None) -> Role | None:
    stem, _, last = name.rpartition("_")
    says = _ROLES.get(last)
    if says and stem and stem in own:
        return Role(says, stem)
    return Role(says, only) if says and not stem and only and name not in own else None
