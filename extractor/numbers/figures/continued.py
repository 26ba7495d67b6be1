"""Figures that go on in words: '4 million six hundred fifty thousand', French '3 cent un'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.words.cardinals import parse_cardinal, words_at

TIGHT_LETTERS = lazy_pattern(r"[^\W\d_]+(?![\w])")
_TENS = 10


@cache
def _scale_words(language: Language) -> frozenset[str]:
    return frozenset(language.scales) | (language.hundred - language.units.keys())


def continued(text: str, figure: Figure, start: int, language: Language) -> Figure | None:
    """'4 million six hundred fifty thousand': digits first, then several scales in words."""
    scales = _scale_words(language)
    word = TIGHT_LETTERS.match(text, start)
    if word is not None and word.group().lower() in _coin_hundreds(language):
        return _hundreds(text, figure, start, language)
    if word is None or word.group().lower() not in scales or not isinstance(figure.value, Decimal):
        return None
    words = words_at(text, start, language)
    spelled = parse_cardinal(words, language, seed=figure.value)
    further = [word.text for word in words[1 : spelled.count]] if spelled else []
    hundreds = words[0].text in language.hundred
    if spelled is None or not any(word in scales or (hundreds and word in language.and_words) for word in further):
        return None
    return figure._replace(end=words[spelled.count - 1].end, value=spelled.value, scale=Decimal(spelled.scale))


@cache
def _coin_hundreds(language: Language) -> frozenset[str]:
    """The words for a hundred that name a coin too."""
    return language.hundred & language.units.keys()


@cache
def _hundreds_on(language: Language) -> re.Pattern[str]:
    coins = "|".join(sorted(map(re.escape, language.units), key=len, reverse=True)) or NEVER
    links = "|".join(language.and_words) or NEVER
    return lazy_pattern(
        rf"[ ](?:{links})[ ](?P<rest>[1-9][0-9]?)(?![0-9])(?![\w.,:%/-][0-9]|%|[ ](?:{coins})(?!\w))", re.IGNORECASE
    )


def _hundreds(text: str, figure: Figure, start: int, language: Language) -> Figure | None:
    """French '3 cent un' and '3 cents et 21': hundreds, since a number goes on from them; coins have nothing behind."""
    value, words = figure.value, words_at(text, start, language)
    if not isinstance(value, Decimal) or value not in range(2, _TENS) or words[0].joint not in ("", " "):
        return None
    if match := _hundreds_on(language).match(text, words[0].end):
        return figure._replace(end=match.end(), value=value * 100 + int(match["rest"]))
    spelled = parse_cardinal(words, language, seed=value)
    plural = f"{words[0].text}s" not in language.units
    if spelled is None or spelled.count == 1 or (plural and words[1].text in language.articles):
        return None
    return figure._replace(end=words[spelled.count - 1].end, value=spelled.value, scale=Decimal(spelled.scale))
