"""Which language a text is in, by its small words and its names of months, weekdays and scales."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Final

from extractor.numbers.language import Language
from extractor.numbers.languages import LANGUAGES

_WORD: Final = re.compile(r"[^\W\d_]+")
_SAMPLE: Final = 10_000
"""Characters looked at: a language shows in its first sentences."""

_GLANCE, _PLAIN, _FAR = 1000, 20, 2
"""A first glance is enough where it finds so many small words of one language, and of no other half as many."""

_SHORT: Final = 4
"""Names up to this long are abbreviations, or words of other languages: 'mars', 'mil'."""


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    """The languages of every word that tells one: the small words, and names of months, weekdays and scales."""
    telling = {code: _telling(table) for code, table in LANGUAGES.items()}
    return {word: tuple(code for code in telling if word in telling[code]) for word in set().union(*telling.values())}


def _telling(table: Language) -> frozenset[str]:
    names = (*table.months, *table.weekdays, *table.scales)
    return table.function_words | {name for name in names if len(name) > _SHORT}


def _ranked(text: str) -> list[tuple[str, int]]:
    """The two languages that most small words of a text are of, with how many."""
    found = map(_codes().get, _WORD.findall(text.lower()))
    return Counter(chain.from_iterable(filter(None, found))).most_common(2)


def _is_far(ranked: Sequence[tuple[str, int]]) -> bool:
    """Whether the first language is far ahead of the second."""
    return len(ranked) == 1 or ranked[0][1] > _FAR * ranked[1][1]


def detect_language(text: str) -> str | None:
    """The code of a text's language, of those that have a table; None where its small words are too few to tell.

    >>> detect_language("sank der Absatz von Benzin um 2,3 %"), detect_language("killed")
    ('de', None)
    """
    ranked = _ranked(text[:_GLANCE])
    if len(text) > _GLANCE and not (ranked and ranked[0][1] >= _PLAIN and _is_far(ranked)):
        ranked = _ranked(text[:_SAMPLE])
    if not ranked or ranked[0][1] <= 1:
        return None
    tied = len(ranked) > 1 and ranked[0][1] == ranked[1][1]
    return None if tied else ranked[0][0]
