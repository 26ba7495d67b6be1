"""Words and their stems: enough to tell 'soldier' from 'soldiers'."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from extractor.gate.lexicon import FUNCTION_WORDS, IRREGULAR

_WORD: Final = re.compile(r"[^\W\d_]+")
_ENDINGS: Final = ("ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e")
_SHORTEST_STEM: Final = 3
_ALL_FUNCTION_WORDS: Final = frozenset().union(*FUNCTION_WORDS.values())


def words(text: str) -> list[str]:
    """The words of a text: runs of letters, in lower case.

    >>> words("240mm self-propelled artillery")
    ['mm', 'self', 'propelled', 'artillery']
    """
    return [match.group().lower() for match in _WORD.finditer(text)]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without accents, and without its commonest English endings; of an irregular verb, that of the verb.

    >>> [stem(word) for word in ("killed", "kills", "casualty", "casualties", "Türkei", "fell", "falls")]
    ['kill', 'kill', 'casualt', 'casualt', 'turkei', 'fall', 'fall']
    """
    folded = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    plain = IRREGULAR.get(folded, folded)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM and not plain.endswith("ss"):
            return plain[: -len(ending)]
    return plain


def content(text: str) -> list[str]:
    """The words of a text that carry a meaning of their own."""
    return [word for word in words(text) if word not in _ALL_FUNCTION_WORDS and len(word) > 1]


def stems(text_words: Iterable[str]) -> frozenset[str]:
    """The stems of the words."""
    return frozenset(map(stem, text_words))
