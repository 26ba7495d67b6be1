"""What was worked out of places in a text is kept by the text, and goes with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Final, TypeVar

from extractor.gate.source import Source
from extractor.types import Span

Place = TypeVar("Place", bound=Span)
Result = TypeVar("Result")
_MOST_KEPT: Final = 8_192


def kept_by_its_source(function: Callable[[Source, Place], Result]) -> Callable[[Source, Place], Result]:
    """The function of a place in a text, with its results kept by the text's source.

    They go with it: a cache of their own would keep each text whole that one of them is about.
    """

    @wraps(function)
    def call(source: Source, place: Place) -> Result:
        kept: dict[tuple[Callable[..., object], Span], Result] = source.kept
        key = function, place
        if key not in kept:
            if len(kept) >= _MOST_KEPT:  # claims come from anybody
                kept.clear()
            kept[key] = function(source, place)
        return kept[key]

    return call
