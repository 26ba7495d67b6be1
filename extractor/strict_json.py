"""JSON read as evidence: what Python's reader lets pass and nobody meant is refused."""

from __future__ import annotations

import json
import math
from collections.abc import Callable


def parsed(
    text: str, *, parse_float: Callable[[str], object] = float, parse_int: Callable[[str], object] = int
) -> object:
    """The value that `text` spells, its figures made of their digits by these.

    Raises ValueError for what isn't JSON, and for what JSON parsers disagree about: a key given twice (the last would
    win), NaN and Infinity, nesting of absurd depth.

    >>> parsed('{"killed": 5, "killed": 5000}')
    Traceback (most recent call last):
    ValueError: the key 'killed' is given twice
    """
    try:
        return json.loads(
            text, object_pairs_hook=_unique, parse_constant=_refuse, parse_float=parse_float, parse_int=parse_int
        )
    except RecursionError:
        msg = "the JSON nests too deep"
        raise ValueError(msg) from None


def strict_json(text: str) -> object:
    """The value that `text` spells, to be written again as it is.

    Raises ValueError as `parsed` does, and for a number too large for a double, and half a surrogate pair.

    >>> strict_json('{"killed": 5}')
    {'killed': 5}
    """
    value = parsed(text, parse_float=_finite)
    canonical_json(value)
    return value


def canonical_json(value: object) -> bytes:
    """The one spelling of a JSON value: sorted keys, no white space, UTF-8. Raises ValueError for NaN and the like."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        msg = f"the key {next(key for key in keys if keys.count(key) > 1)!r} is given twice"
        raise ValueError(msg)
    return found


def _refuse(name: str) -> object:
    msg = f"{name} is no figure"
    raise ValueError(msg)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        msg = "a number too large for a double"
        raise ValueError(msg)
    return value
