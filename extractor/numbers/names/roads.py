"""The numbers of roads: 'County Road 2035', 'FM 2554', 'l'A 13', 'la N 340'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

_REACH = 32


def is_on_road(text: str, pos: int, language: Language) -> bool:
    """Whether the name of a kind of road, or its letters, stand before the digits at `pos`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [is_on_road(text, text.index("2"), ENGLISH) for text in ("County Road 2035", "on the road 2035 men")]
    [True, False]
    """
    word = text[max(0, pos - _REACH) : pos - 1].rpartition(" ")[2]
    if word.islower() and word not in language.labels:  # most: 'in 2035'
        return False
    return _roads(language).search(text, max(0, pos - _REACH), pos) is not None


@cache
def _roads(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?<!\w)(?:{language.roads})[ \u00a0]\Z")
