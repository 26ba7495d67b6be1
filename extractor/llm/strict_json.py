"""JSON read as evidence: what Python's reader lets pass and nobody meant is refused."""

from __future__ import annotations

import json
import math


def strict_json(text: str) -> object:
    """The value that `text` spells.

    Raises ValueError for what isn't JSON, and for what RFC 8259 leaves open: a key given twice (the last
    would win), NaN and Infinity, a number too large for a double, half a surrogate pair, nesting too deep.

    >>> strict_json('{"killed": 5}')
    {'killed': 5}
    >>> strict_json('{"killed": 5, "killed": 5000}')
    Traceback (most recent call last):
    ValueError: a key is given twice
    """
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        msg = "nested too deeply"
        raise ValueError(msg) from None
    canonical_json(value)
    return value


def canonical_json(value: object) -> bytes:
    """The one spelling of a JSON value: sorted keys, no white space, UTF-8. Raises ValueError for NaN and the like."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) < len(pairs):
        msg = "a key is given twice"
        raise ValueError(msg)
    return read


def _refuse(constant: str) -> object:
    msg = f"{constant} isn't JSON"
    raise ValueError(msg)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        msg = "a number too large for a double"
        raise ValueError(msg)
    return value
