"""Counts in words that say no figure for certain: 'a couple of boats', 'dozens', 'several hundred', 'six-figure'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.words.cardinals import Word, figure_of

_TEN, _LINKED = 10, 2
"""How many words come before the second of 'tens of thousands'."""


def read_couple(words: Sequence[Word], language: Language) -> Figure | None:
    """'a couple of boats', 'a couple of hundred': about two.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_couple(words_at("a couple of hundred", 0, ENGLISH), ENGLISH).value
    Decimal('200')
    """
    start = 1 if words[0].text in language.articles and len(words) > 1 else 0
    pair = language.couples.get(words[start].text)
    rest = words[start + 1 :]
    if pair is None or not start:
        return None
    linked = bool(rest) and rest[0].text == language.vague_link
    count, size = _magnitude(rest[linked:], language) or (0, 1)
    if rest and not (linked or count):
        return None
    if words[start].text in language.pairs:
        return figure_of(words[: start + 1], Decimal(pair)) if linked and not count else None
    cue = (words[start].start, rest[0].end if linked else words[start].end)
    figure = figure_of(words[: start + 1 + linked + count], Decimal(pair * size), scale=size)
    return figure._replace(bound="about", cue=cue)


def read_figures(words: Sequence[Word], language: Language) -> Figure | None:
    """'a six-figure sum', from 100,000 on, 'double digits' and 'double-digit growth', from ten on.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_figures(words_at("six-figure sum", 0, ENGLISH), ENGLISH).low
    Decimal('100000')
    """
    if len(words) < _LINKED:
        return None
    if words[1].text in language.digit_words and words[1].joint in (" ", "-"):
        count = language.digit_counts.get(words[0].text, 0)
    else:
        figures = words[1].text in language.figure_words and words[1].joint == "-"
        count = int(language.small.get(words[0].text, 0)) if figures else 0
        count = count if 1 < count < _TEN else 0
    if not count:
        return None
    span = (words[0].start, words[1].end)
    low = Decimal(10) ** (count - 1)
    return Figure(*span, "cardinal", low=low, high=low * 10 - 1, bound="vague", cue=span)


def read_vague_count(words: Sequence[Word], language: Language) -> Figure | None:
    """'thousands', 'tens of thousands', 'several hundred': from two of the unit, up to the next unit.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_vague_count(words_at("tens of thousands", 0, ENGLISH), ENGLISH).low
    Decimal('20000')
    """
    first = words[0].text
    texts = [word.text for word in words]
    if first in language.vague_plurals:
        return _vague_plural(words, texts, language)
    if first in language.vague_numbers:
        return _vague_number(words, language)
    start = 1 if first in language.articles else 0
    if len(texts) < start + 2 or texts[start] not in language.vague_words:
        return None
    rest = words[start + 1 :]
    cue = (words[start].start, words[start].end)
    if rest[0].text in language.vague_plurals:
        plural = _vague_plural(rest, texts[start + 1 :], language)
        return plural._replace(start=words[0].start, high=_below(plural.low), cue=cue) if plural else None
    size = _magnitude(rest, language)
    if size is None:
        return None
    count, unit = size
    low = Decimal(2 * unit)
    return Figure(words[0].start, rest[count - 1].end, "cardinal", low=low, high=_below(low), bound="vague", cue=cue)


def _below(low: Decimal | None) -> Decimal | None:
    """The most that 'several hundred' can be, from 200 on; of millions and dozens nobody can say."""
    return low * 5 - 1 if low in (20, 200, 2000) else None


def _magnitude(words: Sequence[Word], language: Language) -> tuple[int, int] | None:
    """'hundred', 'hundred thousand', 'dozen': how many words, and their product."""
    sizes = _sizes(language)
    product, count = 1, 0
    for word in words[:2]:
        if word.text not in sizes or word.joint == ",":
            break
        product, count = product * sizes[word.text], count + 1
    return (count, product) if count else None


@cache
def _sizes(language: Language) -> Mapping[str, int]:
    dozens = {word: language.collectives[word] for word in language.whole_collectives}
    return {**dict.fromkeys(language.hundred, 100), **language.scales, **dozens}


def _vague_plural(words: Sequence[Word], texts: Sequence[str], language: Language) -> Figure | None:
    first = language.vague_plurals[texts[0]]
    linked = len(texts) > 1 and texts[1] == language.vague_link
    last = _LINKED if language.vague_link else _LINKED - 1
    follows = linked or not language.vague_link
    second = language.vague_plurals.get(texts[last], 1) if follows and len(texts) > last else 1
    if texts[0] in language.linked_plurals and not linked:
        return None
    end = words[last].end if second > first else words[0].end
    second = second if second > first else 1
    span = (words[0].start, end)
    return Figure(*span, "cardinal", low=Decimal(2 * first * second), bound="vague", cue=span)


def _vague_number(words: Sequence[Word], language: Language) -> Figure:
    """'kilkaset', 'kilkadziesiąt tysięcy': the word that says from where to where, times the scale behind it."""
    low, high = language.vague_numbers[words[0].text]
    scale = language.scales.get(words[1].text, 1) if len(words) > 1 else 1
    span = (words[0].start, words[1 if scale > 1 else 0].end)
    cue = (words[0].start, words[0].end)
    return Figure(*span, "cardinal", low=Decimal(low * scale), high=Decimal(high * scale), bound="vague", cue=cue)
