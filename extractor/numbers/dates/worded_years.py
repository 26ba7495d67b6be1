"""Years in words behind a month: 'nineteen eighty-six', 'twenty twelve', 'two thousand and five'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.characters import lead_word
from extractor.numbers.dates.numeric import PIVOT
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language, any_of
from extractor.numbers.nouns import count_noun
from extractor.numbers.units.reading import read_unit

_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000
_CENTURIES = range(16, 21)


@cache
def worded_year(language: Language) -> str:
    """The pattern of a year in words, without groups; that of nothing where a language doesn't say years in pairs.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> re.fullmatch(worded_year(ENGLISH), "nineteen eighty six") is not None
    True
    """
    if not language.says_hundreds_short:
        return NEVER
    small = {word: int(value) for word, value in language.small.items() if value == int(value)}
    hundreds = any_of(word for word, value in small.items() if value in _CENTURIES)
    below = _below(small)
    zero = (
        rf"(?:{language.times.zero_digit})[ -](?:{any_of(word for word, value in small.items() if 0 < value < _TEN)})"
    )
    two = any_of(word for word, value in small.items() if value in (1, 2))
    thousand = any_of(word for word, value in language.scales.items() if value == _THOUSAND)
    and_words = any_of(language.and_words)
    return (
        rf"(?:(?:{hundreds})[ -](?:{below}|{zero}|{any_of(language.hundred)})(?!\w)"
        rf"|(?:{two})[ ](?:{thousand})(?:[ ](?:(?:{and_words})[ ])?(?:{below}|{_ones(small)})|)(?!\w))"
    )


@cache
def year_words(language: Language) -> tuple[str, ...]:
    """The words of which every year in words has one: 'nineteen', 'thousand'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> sorted(year_words(ENGLISH))
    ['eighteen', 'nineteen', 'seventeen', 'sixteen', 'thousand', 'thousands', 'twenty']
    """
    if not language.says_hundreds_short:
        return ()
    centuries = (word for word, value in language.small.items() if value in _CENTURIES)
    return (*centuries, *(word for word, value in language.scales.items() if value == _THOUSAND))


_STEM = 3


@cache
def _stems(language: Language) -> frozenset[str]:
    """The first letters of the words that years begin with."""
    small = language.small.items() if language.says_hundreds_short else ()
    return frozenset(word[:_STEM] for word, value in small if value in _CENTURIES)


@cache
def _led_year(language: Language) -> re.Pattern[str]:
    """A year that names its ten and one, so that it can be no count of hundreds: 'nineteen ninety-nine'."""
    hundred = any_of((*language.hundred, *language.scales))
    return re.compile(rf"(?!\w+[ -](?:{hundred})(?!\w)){worded_year(language)}(?![ ]?-)", re.IGNORECASE)


def read_led_year(text: str, pos: int, language: Language) -> Figure | None:
    """The year in words at `pos`, where the word before it tells that it is one.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> text = "in nineteen ninety-nine"
    >>> read_led_year(text, 3, ENGLISH).date
    '1999'
    """
    if text[pos : pos + _STEM].lower() not in _stems(language):
        return None
    if lead_word(text, pos) not in language.year_leads and lead_word(text, pos) not in language.since:
        return None
    match = _led_year(language).match(text, pos)
    if match is None or read_unit(text, match.end(), language):
        return None
    if count_noun(Figure(pos, match.end(), "cardinal"), text, language).unit:
        return None
    return Figure(pos, match.end(), "date", date=year_of(match.group(), language))


def _ones(small: dict[str, int]) -> str:
    return rf"(?:{any_of(word for word, value in small.items() if 0 < value < _TEN)})"


def _below(small: dict[str, int]) -> str:
    """The numbers from ten to ninety-nine."""
    tens = any_of(word for word, value in small.items() if _TWENTY <= value < _HUNDRED and value % _TEN == 0)
    alone = (*range(_TEN, _TWENTY), *range(_TWENTY, _HUNDRED, _TEN))
    whole = any_of(word for word, value in small.items() if value in alone)
    return rf"(?:(?:{tens})[ -]?{_ones(small)}|{whole})"


def year_of(written: str, language: Language) -> str:
    """The year that digits or words say.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [year_of(year, ENGLISH) for year in ("1995", "nineteen eighty-six", "two thousand and five", "'99")]
    ['1995', '1986', '2005', '1999']
    """
    if written.isdigit():
        return written
    if written[1:].isdigit():
        return f"{19 if int(written[1:]) >= PIVOT else 20}{written[1:]}"
    words = re.split(r"[ -]+", written.lower())
    first, rest = int(language.small.get(words[0], 0)), words[1:]
    base = _THOUSAND if rest[0] in language.scales else _HUNDRED
    return str(first * base + sum(int(language.small.get(word, 0)) for word in rest))
