"""Roman numerals, where they are numbers: in centuries and places in a row.

Centuries are 'XXI century', 'siglo XXI' and 'XIXe siècle', places in a row 'la XVI legislatura', 'la Ve République' and
'der XX. Parteitag'.
With a name, a title or a heading they are part of the name ('Louis XIV', 'World War II', 'chapter IV', 'Type II'), and
standing alone they are as often letters ('I', 'MIX', 'CD'): neither counts anything, so neither is read.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language

_CENTURIES = {
    numeral: value
    for value, numeral in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII".split(), start=1
    )
}
_NUMERAL = re.compile(r"(?P<numeral>[IVX]{1,5})[a-zè]{0,3}")
_ORDINAL = re.compile(
    r"(?P<numeral>(?=[IVXLC])(?P<hundreds>C{0,3})(?P<tens>XC|XL|L?X{0,3})(?P<ones>IX|IV|V?I{0,3}))(?:[a-zè]{1,4})?(?!\w)"
)
_REACH = 12


def opens_century(word: str, language: Language) -> bool:
    """Whether a word is a numeral that may count a century; 'I' alone hardly ever does.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [opens_century(word, ENGLISH) for word in ("XXI", "XIXth", "MIX", "I")]
    [True, True, False, False]
    """
    if word[0] in "IVXLC" and language.roman_ordinals != ("", "") and _ORDINAL.fullmatch(word):
        return True
    match = _NUMERAL.fullmatch(word)
    return match is not None and word != "I" and match["numeral"] in _CENTURIES and _is_told(language)


def _is_told(language: Language) -> bool:
    return language.roman_century != ("", "")


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before the numeral, and the numeral with what stands behind it."""
    before, behind = (words or r"(?!)" for words in language.roman_century)
    return re.compile(rf"(?<!\w)(?:{before})[ \u00a0]\Z", re.IGNORECASE), re.compile(
        rf"(?P<numeral>[IVX]{{1,5}})(?:{behind})(?!\w)"
    )


def read_century(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    """The century at `pos`, as its years in EDTF; the word before it is part of it, if it begins behind `floor`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_century("the XXI century", 4, 0, ENGLISH).date
    '20XX'
    """
    before, behind = _patterns(language)
    if match := behind.match(text, pos):
        numeral, end = match["numeral"], match.end()
    elif (bare := _NUMERAL.match(text, pos)) and (lead := before.search(text[max(floor, pos - _REACH) : pos])):
        numeral, end, pos = bare["numeral"], bare.end("numeral"), pos - len(lead.group())
    else:
        return None
    value = _CENTURIES.get(numeral)
    whole = not text[end : end + 1].isalnum()
    return Figure(pos, end, "date", date=f"{value - 1:02}XX") if value and whole else None


@cache
def _row(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind a numeral that numbers things of one kind."""
    before, behind = language.roman_ordinals
    return re.compile(rf"(?:{before})\Z", re.IGNORECASE), re.compile(rf"(?P<suffix>{behind})", re.IGNORECASE)


def read_roman(text: str, pos: int, language: Language) -> Figure | None:
    """The place in a row that the numeral at `pos` tells, with its ending.

    >>> from extractor.numbers.languages.es import SPANISH
    >>> read_roman("la XLVI legislatura", 3, SPANISH).value
    Decimal('46')
    """
    match = _ORDINAL.match(text, pos) if language.roman_ordinals != ("", "") else None
    if match is None:
        return None
    before, behind = _row(language)
    ending = behind.match(text, match.end("numeral"))
    if ending is None or not before.search(text, max(0, pos - _REACH), pos):
        return None
    hundreds, tens, ones = (_sum(match[group]) for group in ("hundreds", "tens", "ones"))
    return Figure(pos, ending.end(), "ordinal", Decimal(hundreds + tens + ones))


_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def _sum(numeral: str) -> int:
    """What the letters of one decimal place add up to, the smaller before a greater one taken away."""
    values = [_LETTERS[letter] for letter in numeral]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
