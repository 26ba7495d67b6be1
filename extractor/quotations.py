"""Who says the sentences of a quotation that goes on over several: whoever is named where it begins or ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor import phrases
from extractor.types import Span

_OPENING = frozenset("“«„")
_CLOSING = frozenset("”»")
_EITHER = '"'
_MOST = 12
"""Sentences of one quotation at the most: a mark that is never closed must not give all the text to one speaker."""


def quoted(text: str, sentences: Sequence[Span], language: str | None) -> dict[int, str]:
    """Who says each sentence that stands in somebody's quotation and names nobody itself, by the sentence's index.

    >>> text = 'The mayor said: "The dam broke. We lost 5 boats. All is calm now."'
    >>> spans = [Span(start=0, end=31), Span(start=32, end=48), Span(start=49, end=66)]
    >>> quoted(text, spans, "en")
    {1: 'mayor', 2: 'mayor'}
    """
    found: dict[int, str] = {}
    for group in _groups(text, sentences):
        named = {index: phrases.speakers(sentences[index].of(text), language=language) for index in group}
        telling = [named[index] for index in (group[-1], group[0]) if named[index]]
        if telling:
            found.update((index, max(telling[0], key=len)) for index in group if not named[index])
    return found


def _groups(text: str, sentences: Sequence[Span]) -> Iterator[list[int]]:
    """The sentences that share a quotation, two or more, none of them across an empty line."""
    group: list[int] = []
    opened = False
    for index, span in enumerate(sentences):
        if group and "\n\n" in text[sentences[index - 1].end : span.start]:
            opened = False
        if not opened:
            if len(group) > 1:
                yield group
            group = []
        group.append(index)
        opened = _stays_open(span.of(text), opened=opened) and len(group) < _MOST
    if len(group) > 1:
        yield group


def _stays_open(sentence: str, *, opened: bool) -> bool:
    for character in sentence:
        if character in _OPENING:
            opened = True
        elif character in _CLOSING:
            opened = False
        elif character == _EITHER:
            opened = not opened
    return opened
