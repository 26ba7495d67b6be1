"""Numbers grown together with what they count: German 'dreijährig', 'zweitägig', Dutch 'driejarig', 'tweedaags'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.figures.ages import unless_lasting
from extractor.numbers.figures.measures import measured
from extractor.numbers.language import NEVER, Language
from extractor.numbers.units.table import UNITS

_HUNDRED = Decimal(100)


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
    count = _HUNDRED if match["count"] in language.hundred else language.small.get(match["count"])
    return None if not count else (Decimal(count), language.grown[match["unit"]])


@cache
def _grown(language: Language) -> re.Pattern[str]:
    units = "|".join(language.grown) or NEVER
    return re.compile(rf"(?P<count>[^\W\d_]{{2,50}}?)(?P<unit>{units})(?:e[rnsm]?)?")
