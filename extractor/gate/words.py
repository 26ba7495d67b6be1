"""Words and their stems: enough to tell 'soldier' from 'soldiers', and English from German."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from extractor.gate.lexicon import FUNCTION_WORDS

_WORD: Final = re.compile(r"[^\W\d_]+")
_ENDINGS: Final = ("ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e")
_SHORTEST_STEM: Final = 3
_LANGUAGE_SAMPLE: Final = 20_000
_ALL_FUNCTION_WORDS: Final = frozenset().union(*FUNCTION_WORDS.values())


def words(text: str) -> list[str]:
    """The words of a text: runs of letters, in lower case.

    >>> words("240mm self-propelled artillery")
    ['mm', 'self', 'propelled', 'artillery']
    """
    return [match.group().lower() for match in _WORD.finditer(text)]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without accents, and without its commonest English endings.

    >>> [stem(word) for word in ("killed", "kills", "casualty", "casualties", "Türkei")]
    ['kill', 'kill', 'casualt', 'casualt', 'turkei']
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
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


def language(text: str) -> str | None:
    """The language of a text ('en', 'de' or 'fr') by its small words; None where they are too few to tell.

    >>> language("sank der Absatz von Benzin um 2,3 %"), language("killed")
    ('de', None)
    """
    found = words(text[:_LANGUAGE_SAMPLE])
    counts = {name: sum(word in small for word in found) for name, small in FUNCTION_WORDS.items()}
    best, second = sorted(counts, key=lambda name: -counts[name])[:2]
    return best if counts[best] > counts[second] and counts[best] > 1 else None
