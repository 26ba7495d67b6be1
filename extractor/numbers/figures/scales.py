"""What multiplies a figure in digits: scale words and suffixes behind it, letters of its currency before it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.figures.continued import TIGHT_LETTERS, continued
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.table import BY_LETTER

_SCALE_GAP = lazy_pattern(r"[ \u00a0\u2009\u202f]|[ ]?\n|-|")
_SPACED_LETTERS = lazy_pattern(r"[ \u00a0](?P<word>[^\W\d_]+)(?!\w)")

_AMBIGUOUS_SUFFIXES = frozenset("mtT") | {"mm", "MM"}
"""Suffixes that are scales only of money: without a currency 'm' is metres, 'mm' millimetres."""


def scaled(text: str, figure: Figure, language: Language, *, money: bool) -> Figure:
    """The figure times the scale words or the suffix behind it: '2.5 million', '5k', '6 hundred billion'."""
    for _ in range(2):
        gap = _SCALE_GAP.match(text, figure.end)
        start = gap.end() if gap else figure.end
        word = TIGHT_LETTERS.match(text, start)
        if word is None or not _may_scale(word.group(), language):
            return figure
        if (spelled := continued(text, figure, start, language)) is not None:
            return spelled
        paid = money or _counts_millions(text, word, language)
        if not isinstance(figure.value, Decimal):
            return figure
        factor = _factor(word.group(), language, figure.value, glued=start == figure.end, money=paid)
        if factor is None:
            return figure
        kind = "cardinal" if figure.kind == "fraction" else figure.kind
        end = word.end() + (word.group().lower() in language.dotted and text[word.end() : word.end() + 1] == ".")
        figure = figure._replace(end=end, value=figure.value * factor, scale=figure.scale * factor, kind=kind)
    return figure


def _may_scale(word: str, language: Language) -> bool:
    """Whether a word behind a figure may multiply it."""
    return word in language.scale_suffixes or word.lower() in _scale_names(language)


@cache
def _scale_names(language: Language) -> frozenset[str]:
    return frozenset({*language.hundred, *language.scales, *language.collectives, *_CYRILLIC})


def _counts_millions(text: str, word: re.Match[str], language: Language) -> bool:
    """Whether what follows a suffix is counted: '85m euros', '3m tonnes', '2m people', not '50m pools'."""
    pos = word.end()
    if word.group() not in language.scale_suffixes or text[pos : pos + 1] not in (" ", "€", "$", "£"):
        return False
    found = read_unit(text, pos, language)
    if word.group() != "m":
        return found is not None and found.unit.kind == "money"
    if found:
        return found.unit.kind == "money" or _UNIT_WORD.match(text, pos) is not None
    match = _of_millions(language).match(text, pos)
    noun = match["noun"] if match else None
    return match is not None and (noun is None or noun.lower() in language.counted_in_millions or noun[0].isupper())


_UNIT_WORD = lazy_pattern("[ ][a-z]{4}")
"""A unit that is a word: 'm s' has metres in it."""


@cache
def _of_millions(language: Language) -> re.Pattern[str]:
    return lazy_pattern(
        rf"[ ]of[ ]{language.millions_of}(?!\w)|[ ](?P<noun>[^\W\d_]{{2,20}}s|people|women|men|children)(?!\w)"
    )


_CYRILLIC = {"тыс": 10**3, "млн": 10**6, "млрд": 10**9, "трлн": 10**12}
"""Scales that stand behind digits in texts quoted from Russian and Ukrainian."""


def _factor(word: str, language: Language, value: Decimal, *, glued: bool, money: bool) -> Decimal | None:
    """What a word behind a figure multiplies it by, None where it isn't a scale."""
    lower = word.lower()
    if lower in language.hundred and (lower not in language.units or (f"{lower}s" in language.units and value > 1)):
        return Decimal(100)
    if lower in language.collectives and not glued:
        return Decimal(language.collectives[lower])
    if lower in language.scales or lower in _CYRILLIC:
        return Decimal(language.scales.get(lower) or _CYRILLIC[lower])
    factor = language.scale_suffixes.get(word)
    if factor is None or (word in _AMBIGUOUS_SUFFIXES and not money):
        return None
    vast = word == "M" and value >= _MOLAR
    return Decimal(factor) if glued or len(word) > 1 or word == "k" or vast or (money and word != "t") else None


_MOLAR = 1000
"""Nothing is so strong a solution that so many 'M' are moles: they are millions."""


def by_letter(figure: Figure, currency: str | None) -> tuple[Figure, str | None]:
    """The figure and its currency, the figure times what the letter before the code says: 'MEUR 60'."""
    times = BY_LETTER.get(currency or "")
    if times is None or currency is None or figure.scale != 1 or not isinstance(figure.value, Decimal):
        return figure, currency
    return figure._replace(value=figure.value * times, scale=Decimal(times)), currency[1:]


def late_scale(text: str, pos: int, language: Language) -> tuple[Decimal, int] | None:
    """The scale that some write behind the currency, and its end: '75 USD million'."""
    word = _SPACED_LETTERS.match(text, pos)
    factor = language.scales.get(word["word"].lower()) if word else None
    return (Decimal(factor), word.end()) if word and factor else None
