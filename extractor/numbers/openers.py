"""Which words can begin a number or a date: all others are passed by after one look."""

from __future__ import annotations

from functools import cache

from extractor.numbers.digits import VULGAR
from extractor.numbers.language import Language
from extractor.numbers.multiples import opens_multiple
from extractor.numbers.periods import opening_words as period_words

_REMEMBERED = 50_000
"""How many words are remembered: more than the vocabulary of a newspaper's year that isn't names."""


class _Openers(dict[str, bool]):
    """For every word met so far, as written, whether a number may begin with it: asked once, then remembered."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> bool:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = opens = _opens(word, self._language)
        return opens


@cache
def opening_words(language: Language) -> _Openers:
    """The memory of a language's opening words: ask it by `[word]`."""
    return _Openers(language)


def _opens(word: str, language: Language) -> bool:
    lower = word.lower()
    return (
        any(map(str.isdigit, word))
        or not VULGAR.keys().isdisjoint(word)
        or opens_number(lower, language)
        or opens_date(lower, language)
        or lower in language.none
        or opens_multiple(lower, language)
    )


@cache
def _date_words(language: Language) -> frozenset[str]:
    phrases = (*language.months, *language.weekdays, *language.seasons, *language.relative)
    return frozenset(phrase.split()[0] for phrase in phrases) | language.date_openers


def opens_date(word: str, language: Language) -> bool:
    """Whether a date may begin with a word.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [opens_date(word, ENGLISH) for word in ("monday", "last", "soldiers")]
    [True, True, False]
    """
    return word in _date_words(language) or word in language.ago_before.split("|") or word in period_words(language)


@cache
def _number_words(language: Language) -> frozenset[str]:
    """The words a spelled number may begin with, but for cardinals and ordinals."""
    plain = {*language.hundred, *language.scales, *language.half}
    return frozenset(
        plain | set(language.vague_plurals) | language.vague_words | language.articles | set(language.collectives)
    )


def opens_number(word: str, language: Language) -> bool:
    """Whether a number in words may begin with a word.

    >>> from extractor.numbers.languages.de import GERMAN
    >>> [opens_number(word, GERMAN) for word in ("dreiundzwanzig", "dutzend", "soldaten")]
    [True, True, False]
    """
    return word in _number_words(language) or word in language.small or word in language.ordinals
