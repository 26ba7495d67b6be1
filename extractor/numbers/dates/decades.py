"""Decades and centuries that a word beside them names: 'la década de 1990', 'gli anni Novanta', 'the first century'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language, any_of

_TWENTY, _TEN, _HUNDRED = 20, 10, 100


@cache
def decade_words(language: Language) -> dict[str, int]:
    """The tens that may name a decade in words, none where the language has no word that leads them."""
    small = {word: int(value) for word, value in language.small.items() if _TWENTY <= value < _HUNDRED}
    tens = {word: value for word, value in small.items() if value % _TEN == 0}
    return {**tens, **language.decade_names} if language.decade_leads != NEVER else {}


@cache
def ended_decades(language: Language) -> dict[str, int]:
    """The names of decades that end in the word for years: 'neunziger Jahre', 'Achtzigerjahren'."""
    tens = {word: int(value) for word, value in language.small.items() if _TWENTY <= value < _HUNDRED}
    named = {word: value for word, value in tens.items() if value % _TEN == 0} if language.decade_endings else {}
    return {f"{word}{ending}": value for word, value in named.items() for ending in language.decade_endings}


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    words = "|".join(sorted(decade_words(language), key=len, reverse=True)) or NEVER
    year = r"(?P<year>(?:1[0-9]|20)[0-9])0|['’]?(?P<short>[2-9])0"
    led = rf"(?:{language.decade_leads})[ ](?:{year}|(?P<word>{words}))"
    return re.compile(rf"(?:{led}|(?P<ended>{any_of(ended_decades(language))}))(?!\w)", re.IGNORECASE)


def read_decade(text: str, pos: int, language: Language) -> Figure | None:
    """The decade at `pos`, in EDTF; one of two digits is of the last century.

    >>> from extractor.numbers.languages.es import SPANISH
    >>> [read_decade(text, 0, SPANISH).date for text in ("década de 1820", "los años 90", "años sesenta")]
    ['182X', '199X', '196X']
    """
    match = _pattern(language).match(text, pos)
    if match is None:
        return None
    if match["ended"]:
        decade = f"19{ended_decades(language)[match['ended'].lower()] // _TEN}"
    elif match["word"]:
        decade = f"19{decade_words(language)[match['word'].lower()] // _TEN}"
    else:
        decade = match["year"] or f"19{match['short']}"
    return Figure(pos, match.end(), "date", date=f"{decade}X")


_CENTURIES, _OWNER = 22, 12


@cache
def _century_patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The word behind an ordinal that makes a century of it, and those before it that make a feat of sport of that."""
    owners = rf"(?<!\w)(?:{language.tens_owners})\s\Z"
    return re.compile(rf"(?:{language.century_behind})(?!\w)", re.IGNORECASE), re.compile(owners, re.IGNORECASE)


def spelled_century(figure: Figure, text: str, language: Language) -> Figure | None:
    """The century that an ordinal counts, as its years in EDTF; 'his fifth century' was scored.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> text = "the twenty-first century"
    >>> spelled_century(Figure(4, 16, "ordinal", Decimal(21)), text, ENGLISH).date
    '20XX'
    """
    behind, owned = _century_patterns(language)
    match = behind.match(text, figure.end)
    if match is None or not isinstance(figure.value, Decimal) or not 1 <= figure.value <= _CENTURIES:
        return None
    if owned.search(text[max(0, figure.start - _OWNER) : figure.start]):
        return None
    return Figure(figure.start, match.end(), "date", date=f"{int(figure.value) - 1:02}XX")
