"""Claims that come as JSON from elsewhere, read strictly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from pydantic import ValidationError

from extractor.strict_json import parsed
from extractor.types import Claim, ClaimDate, Quantity

_PARTS: Final[Mapping[str, type[Quantity | ClaimDate]]] = {"quantity": Quantity, "date": ClaimDate}
_LONGEST_FIGURE: Final = 400
_NO_FIGURE: Final = "Input should be a number, or a score such as '2-1'"
"""What pydantic calls not being an instance of Decimal."""


def loads(line: str) -> object:
    """The JSON value of a line, its decimal figures as Decimal.

    Raises ValueError for what is not JSON, and for what JSON parsers disagree about: duplicate keys, NaN, Infinity,
    figures of absurd length, nesting of absurd depth.

    >>> loads('{"value": 0.10}')
    {'value': Decimal('0.10')}
    >>> loads('{"value": 1, "value": 2}')
    Traceback (most recent call last):
    ...
    ValueError: the key 'value' is given twice
    """
    try:
        return parsed(line, parse_float=_decimal, parse_int=_integer)
    except json.JSONDecodeError as error:
        msg = f"not JSON: {error.msg} at character {error.pos + 1}"
        raise ValueError(msg) from error


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(_short(digits))
    except InvalidOperation as error:
        msg = f"{digits} is no figure that can be worked with"
        raise ValueError(msg) from error


def _integer(digits: str) -> int:
    return int(_short(digits))


def _short(digits: str) -> str:
    if len(digits) > _LONGEST_FIGURE:
        msg = f"a figure of {len(digits)} characters is too long"
        raise ValueError(msg)
    return digits


def read_claim(obj: object) -> Claim:
    """The claim that a JSON object gives, keys that claims don't have left out, and keys that are missing null.

    An object with a claim under the key 'claim' stands for that claim. Raises ValueError, saying which field is wrong,
    for anything that is not a claim.

    >>> read_claim({"claim": {"quote": "3 died", "note": "seen"}}).quote
    '3 died'
    >>> read_claim({"quote": 3})
    Traceback (most recent call last):
    ...
    ValueError: not a claim: quote: Input should be a valid string
    """
    if isinstance(obj, Mapping) and isinstance(obj.get("claim"), Mapping):
        obj = obj["claim"]
    if not isinstance(obj, Mapping):
        msg = f"not a claim: an object is wanted, not {type(obj).__name__}"
        raise ValueError(msg)  # noqa: TRY004 - the caller is told by one error that the input is wrong
    fields = _known(obj, Claim)
    for name, kind in _PARTS.items():
        part = fields.get(name)
        if isinstance(part, Mapping):
            fields[name] = _known(part, kind)
    try:
        return Claim.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"] if "[" not in str(step))  # a step into a type's insides
        what = _NO_FIGURE if first["type"] == "is_instance_of" else first["msg"]
        msg = f"not a claim: {where}: {what}"
        raise ValueError(msg) from error


def _known(fields: Mapping[object, object], kind: type[Claim | Quantity | ClaimDate]) -> dict[str, object]:
    return {name: fields[name] for name in kind.model_fields if name in fields}
