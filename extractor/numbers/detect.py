"""Which language a text is in, by its small words, its names of months, scales and units, and its letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import Final

from extractor.numbers.language import Language
from extractor.numbers.languages import LANGUAGES
from extractor.numbers.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_SAMPLE: Final = 10_000
"""Characters looked at: a language shows in its first sentences."""

_GLANCE: Final = 600
_ENOUGH: Final = 15
_SHARE: Final = 4
"""So many small English words at a first glance, a quarter of all, are English: other languages share a fifth at most.

Most texts are read without a look at the tables of other languages.
"""

_SHORT: Final = 3
"""Names up to this long are abbreviations, or words of other languages: 'mar', 'mil'."""


_FAR_LETTER: Final = lazy_pattern("[\u0400-\u04ff\u4e00-\u9fff]")
_ASCII: Final = lazy_pattern("[A-Za-z]")
_OTHER: Final = lazy_pattern("[ąęłńśźż\u0400-\u04ff\u4e00-\u9fff]")
_LETTERS_A_VOTE: Final = 2


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    """The languages of every word that tells one: the small words, and names of months, weekdays, scales and units."""
    telling = {code: _telling(table) for code, table in LANGUAGES.items()}
    return {word: tuple(code for code in telling if word in telling[code]) for word in set().union(*telling.values())}


def _telling(table: Language) -> frozenset[str]:
    names = (*table.months, *table.weekdays, *table.scales, *table.units)
    return table.function_words | {name for name in names if len(name) > _SHORT}


def _ranked(text: str) -> list[tuple[str, int]]:
    """The two languages that most small words of a text are of, with how many."""
    votes = Counter(chain.from_iterable(filter(None, map(_codes().get, _WORD.findall(text.lower())))))
    if not text.isascii() and _OTHER.search(text):
        votes.update(_letter_votes(text, votes))
    return votes.most_common(2)


def _is_plainly_english(text: str) -> bool:
    words = _WORD.findall(text[:_GLANCE].lower())
    small = sum(map(LANGUAGES["en"].function_words.__contains__, words))
    return small >= _ENOUGH and small * _SHARE >= len(words)


def detect_language(text: str) -> str | None:
    """The code of a text's language, of those that have a table; None where its small words are too few to tell.

    >>> detect_language("sank der Absatz von Benzin um 2,3 %"), detect_language("killed")
    ('de', None)
    >>> detect_language("п'ять мільйонів"), detect_language("пять миллионов, пятый этаж")
    ('uk', 'ru')
    """
    if _is_plainly_english(text):
        return "en"
    ranked = _ranked(text[:_SAMPLE])
    if not ranked or ranked[0][1] <= 1:
        return None
    tied = len(ranked) > 1 and ranked[0][1] == ranked[1][1]
    return None if tied else ranked[0][0]


@cache
def _letters() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """The letters that tell for a language, and those that tell against it."""
    told = {code: table for code, table in LANGUAGES.items() if table.letters}
    return {code: (lazy_pattern(f"[{t.letters}]"), lazy_pattern(f"[{t.other_letters}]")) for code, t in told.items()}


def _letter_votes(sample: str, votes: Mapping[str, int]) -> dict[str, int]:
    """Further votes, for what letters tell; in a text that is mostly in another script one sign is enough."""
    mostly = _LETTERS_A_VOTE * (len(_FAR_LETTER.findall(sample)) > len(_ASCII.findall(sample)))
    leads = {code: len(own.findall(sample)) - len(other.findall(sample)) for code, (own, other) in _letters().items()}
    return {code: lead // _LETTERS_A_VOTE + mostly * (lead + votes[code] > 0) for code, lead in leads.items()}
