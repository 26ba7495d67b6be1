"""Spans of OpenTelemetry (the extra 'telemetry'): where a run's time goes, without a word of documents or models.

Without its API installed, and in a program that collects no spans, nothing comes of them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any

Attributes = dict[str, str | int | float]


def span(name: str, **attributes: str | int) -> AbstractContextManager[Any]:
    """A context whose time is a span of this name, within that of the context around it."""
    begin = _beginner()
    return nullcontext() if begin is None else begin(name, attributes)


def note(**attributes: str | int) -> None:
    """Say more of the span that this is within: `tokens_in=12` becomes its attribute 'extractor.tokens_in'."""
    if _beginner() is not None:
        from opentelemetry import trace  # noqa: PLC0415 - an optional dependency

        trace.get_current_span().set_attributes(_named(attributes))


@cache
def _beginner() -> Callable[[str, dict[str, str | int]], AbstractContextManager[Any]] | None:
    try:
        from opentelemetry import trace  # noqa: PLC0415 - an optional dependency
    except ImportError:
        return None
    tracer = trace.get_tracer("extractor")

    def begin(name: str, attributes: dict[str, str | int]) -> AbstractContextManager[Any]:
        # What an error says may quote the document.
        return tracer.start_as_current_span(
            f"extractor.{name}", attributes=_named(attributes), record_exception=False, set_status_on_exception=False
        )

    return begin


def _named(attributes: dict[str, str | int]) -> Attributes:
    return {f"extractor.{name}": value for name, value in attributes.items()}
