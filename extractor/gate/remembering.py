"""What was worked out of short texts is kept, since the checks ask for the same few again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

_LONGEST: Final = 400
_MOST: Final = 4096

Result = TypeVar("Result")


def remembered(function: Callable[..., Result]) -> Callable[..., Result]:
    """The function of one text or several, with its last results kept.

    Long texts aren't kept: claims come from anybody, and would fill the memory.

    >>> calls = []
    >>> length = remembered(lambda text: calls.append(text) or len(text))
    >>> length("sloe"), length("sloe"), len(calls)
    (4, 4, 1)
    """
    kept = lru_cache(maxsize=_MOST)(function)

    @wraps(function)
    def call(*texts: str) -> Result:
        return kept(*texts) if max(map(len, texts)) <= _LONGEST else function(*texts)

    return call
