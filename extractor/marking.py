"""Numbers of a text by the names that a model knows them under."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.types import Number, Span


def marked(text: str, span: Span, names: Mapping[str, Number]) -> str:
    """The part of the text with each of its numbers marked by its name; one within another isn't.

    >>> from extractor.numbers import read_numbers
    >>> text = "It felled 40 oaks."
    >>> marked(text, Span(start=3, end=18), {"n1": read_numbers(text)[0]})
    'felled [n1: 40] oaks.'
    """
    pieces, position = [], span.start
    for name, number in names.items():
        if number.start >= position:
            pieces += [text[position : number.start], f"[{name}: {number.surface}]"]
            position = number.end
    return "".join([*pieces, text[position : span.end]])
