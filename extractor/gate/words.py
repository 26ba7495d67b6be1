"""Words and their stems: enough to tell 'soldier' from 'soldiers'."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from extractor.gate.lexicon import FUNCTION_WORDS, IRREGULAR, PARTICLES
from extractor.gate.remembering import remembered

_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORT_NOT: Final = re.compile(r"n['’]t\b", re.IGNORECASE)
_ENDINGS: Final = ("ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e")
_SHORTEST_STEM: Final = 3
_ALL_FUNCTION_WORDS: Final = frozenset().union(*FUNCTION_WORDS.values())


def words(text: str) -> list[str]:
    """The words of a text: runs of letters, in lower case.

    >>> words("240mm self-propelled artillery")
    ['mm', 'self', 'propelled', 'artillery']
    """
    return list(_words(text))


@remembered
def _words(text: str) -> tuple[str, ...]:
    return tuple(map(str.lower, _WORD.findall(text)))


def said(text: str) -> list[str]:
    """The words of a text, with 'not' in full.

    >>> said("It hasn't opened")
    ['it', 'has', 'not', 'opened']
    """
    return list(_said(text))


@remembered
def _said(text: str) -> tuple[str, ...]:
    return _words(_SHORT_NOT.sub(" not", text))


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """The word in lower case and without accents.

    >>> plain("Türkei")
    'turkei'
    """
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


_DOUBLED: Final = re.compile(r"(?<=[aeiou])([bdgmnprt])\1\Z")
"""A consonant that is doubled before an ending: 'winning', 'planned'; 'kill' and 'cross' end in two of their own."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without accents, and without its commonest English endings; of an irregular verb, that of the verb.

    >>> [stem(word) for word in ("killed", "kills", "casualty", "casualties", "Türkei", "fell", "falls")]
    ['kill', 'kill', 'casualt', 'casualt', 'turkei', 'fall', 'fall']
    """
    folded = plain(word)
    verb = IRREGULAR.get(folded, folded)
    for ending in _ENDINGS:
        if verb.endswith(ending) and len(verb) - len(ending) >= _SHORTEST_STEM and not verb.endswith("ss"):
            return _DOUBLED.sub(r"\1", verb[: -len(ending)])
    return verb


def content(text: str) -> list[str]:
    """The words of a text that carry a meaning of their own."""
    return list(_content(text))


@remembered
def _content(text: str) -> tuple[str, ...]:
    return tuple(word for word in _words(text) if word not in _ALL_FUNCTION_WORDS and len(word) > 1)


def rejoined(text_words: list[str]) -> list[str]:
    """The German verbs in two parts that the words may hold, whole: the last word before each of the others.

    >>> rejoined(["stimmten", "zu"])
    ['zustimmten']
    """
    return [f"{text_words[-1]}{word}" for word in text_words[:-1]] if PARTICLES.issuperset(text_words[-1:]) else []


def stems(text_words: Iterable[str]) -> frozenset[str]:
    """The stems of the words."""
    return frozenset(map(stem, text_words))
