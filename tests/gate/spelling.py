"""Whole numbers below a million in words, by rules of their own: what a claim may write instead of digits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Speller = Callable[[int], str]

_EN: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DE: Final = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_DE_TENS: Final = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_FR: Final = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_FR_TENS: Final = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
_ES: Final = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
_ES_TENS: Final = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_ES_HUNDREDS: Final = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()


def english(value: int) -> str:
    """A number in English.

    >>> english(1_421)
    'one thousand four hundred twenty-one'
    """
    if value >= 1000:
        return _joined(f"{english(value // 1000)} thousand", " ", english, value % 1000)
    if value >= 100:
        return _joined(f"{_EN[value // 100]} hundred", " ", english, value % 100)
    if value < len(_EN):
        return _EN[value]
    return _joined(_EN_TENS[value // 10 - 2], "-", english, value % 10)


def german(value: int) -> str:
    """A number in German.

    >>> german(1_421)
    'eintausendvierhunderteinundzwanzig'
    """
    text = _german(value)
    return f"{text}s" if text.endswith("ein") else text


def _german(value: int) -> str:
    if value >= 1000:
        return _joined(f"{_german(value // 1000)}tausend", "", _german, value % 1000)
    if value >= 100:
        return _joined(f"{_DE[value // 100]}hundert", "", _german, value % 100)
    if value < len(_DE):
        return _DE[value]
    tens = _DE_TENS[value // 10 - 2]
    return f"{_DE[value % 10]}und{tens}" if value % 10 else tens


def french(value: int) -> str:
    """A number in French.

    >>> french(1_271), french(80)
    ('mille deux cent soixante et onze', 'quatre-vingts')
    """
    if value >= 1000:
        head = "mille" if value < 2000 else f"{french(value // 1000).replace('vingts', 'vingt')} mille"
        return _joined(head, " ", french, value % 1000)
    if value >= 100:
        head = "cent" if value < 200 else f"{_FR[value // 100]} cent"
        return _joined(head, " ", french, value % 100)
    if value < len(_FR):
        return _FR[value]
    tens, rest = divmod(value, 10)
    rest += 10 if tens in {7, 9} else 0
    if rest == 0:
        return "quatre-vingts" if tens == 8 else _FR_TENS[tens - 2]
    return f"{_FR_TENS[tens - 2]}{' et ' if rest in {1, 11} and tens < 8 else '-'}{_FR[rest]}"


def spanish(value: int) -> str:
    """A number in Spanish.

    >>> spanish(1_142), spanish(100), spanish(21_000), spanish(4_000)
    ('mil ciento cuarenta y dos', 'cien', 'veintiún mil', 'cuatro mil')
    """
    if value >= 1000:
        thousands = spanish(value // 1000).replace("veintiuno", "veintiún")
        head = "mil" if value < 2000 else f"{thousands[:-1] if thousands.endswith('uno') else thousands} mil"
        return _joined(head, " ", spanish, value % 1000)
    if value >= 100:
        return "cien" if value == 100 else _joined(_ES_HUNDREDS[value // 100 - 1], " ", spanish, value % 100)
    if value < len(_ES):
        return _ES[value]
    tens = _ES_TENS[value // 10 - 3]
    return f"{tens} y {_ES[value % 10]}" if value % 10 else tens


def _joined(head: str, link: str, speller: Speller, rest: int) -> str:
    return f"{head}{link}{speller(rest)}" if rest else head


SPELLERS: Final = {"en": english, "de": german, "fr": french, "es": spanish}
