"""Numbers grown together with what they count: 'dreijährig', 'zweitägig', 'tweedaags', 'trentenne'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.figures.ages import unless_lasting
from extractor.numbers.figures.measures import measured
from extractor.numbers.language import NEVER, Language
from extractor.numbers.units.table import UNITS

_HUNDRED, _TEN = Decimal(100), 10


def opens_grown(word: str, language: Language) -> bool:
    """Whether a word, in small letters, is a number and what it counts.

    >>> from extractor.numbers.languages.de import GERMAN
    >>> [opens_grown(word, GERMAN) for word in ("dreijährigen", "minderjährig", "drei")]
    [True, False, False]
    """
    return bool(language.grown) and _split(word, language) is not None


def read_grown(text: str, pos: int, language: Language) -> Figure | None:
    """The number and the unit of the one word at `pos`; of people it is an age.

    >>> from extractor.numbers.languages.de import GERMAN
    >>> [read_grown(text, 0, GERMAN).kind for text in ("zweitägiger Streik", "dreijährige Kinder", "dreijährige Haft")]
    ['duration', 'age', 'duration']
    """
    match = _WORD.match(text, pos) if language.grown else None
    parts = _split(match.group().lower(), language) if match else None
    if match is None or parts is None:
        return None
    count, unit = parts
    if unit not in UNITS:
        return Figure(pos, match.end(), "cardinal", count, unit=unit)
    figure = measured(Figure(pos, pos, "cardinal", count), UNITS[unit], match.end())
    return unless_lasting(figure._replace(kind="age"), text, language) if unit == "years" else figure


_WORD = re.compile(r"[^\W\d_]{6,60}")


def _split(word: str, language: Language) -> tuple[Decimal, str] | None:
    match = _grown(language).fullmatch(word)
    if match is None:
        return None
    count = _count(match["count"], language)
    return None if count is None else (count, language.grown[match["unit"]])


def _count(word: str, language: Language) -> Decimal | None:
    """The number that a word says, also without its last vowel, 'trent' of 'trentenne', or in two: 'двадцатипяти'."""
    small = language.small
    if word in language.hundred:
        return _HUNDRED
    if value := small.get(word):
        return Decimal(value)
    if value := next((small[word + vowel] for vowel in _VOWELS if word + vowel in small), None):
        return Decimal(value) if value >= _TEN else None  # 'ottenne' is a verb
    ends = (end for end in range(4, len(word) - 2) if word[:end] in small and word[end:] in small)
    pairs = ((small[word[:end]], small[word[end:]]) for end in ends)
    return next((Decimal(tens + ones) for tens, ones in pairs if not tens % _TEN and 0 < ones < _TEN <= tens), None)


_VOWELS = "oiea"


@cache
def _grown(language: Language) -> re.Pattern[str]:
    units = "|".join(language.grown) or NEVER
    return re.compile(rf"(?P<count>[^\W\d_]{{2,50}}?)(?P<unit>{units})(?:{language.grown_endings})?")
