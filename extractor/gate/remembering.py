"""What was worked out of short texts is kept, since the checks ask for the same few again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

_LONGEST: Final = 400
_MOST: Final = 4096

Result = TypeVar("Result")


def remembered(function: Callable[[str], Result]) -> Callable[[str], Result]:
    """The function of a text, with its last results kept.

    Long texts aren't kept: claims come from anybody, and would fill the memory.

    >>> calls = []
    >>> length = remembered(lambda text: calls.append(text) or len(text))
    >>> length("sloe"), length("sloe"), len(calls)
    (4, 4, 1)
    """
    kept = lru_cache(maxsize=_MOST)(function)

    @wraps(function)
    def call(text: str) -> Result:
        return kept(text) if len(text) <= _LONGEST else function(text)

    return call


def remembered_of_two(function: Callable[[str, str], Result]) -> Callable[[str, str], Result]:
    """The function of two texts, with its last results kept, of short texts as well."""
    kept = lru_cache(maxsize=_MOST)(function)

    @wraps(function)
    def call(one: str, other: str) -> Result:
        return kept(one, other) if len(one) + len(other) <= _LONGEST else function(one, other)

    return call
