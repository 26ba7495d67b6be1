"""What stands before a figure and belongs to it: its sign, its currency, the point of '.5'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.table import BY_LETTER, ISO_4217, SYMBOLS

REACH = 18
"""How far before a figure what belongs to it may begin."""

_SYMBOL = "|".join(sorted((re.escape(symbol) for symbol in SYMBOLS), key=len, reverse=True))
_CODE = "|".join(sorted(ISO_4217 | BY_LETTER.keys()))
_MONEY = lazy_pattern(
    rf"(?:(?<![\w).])(?P<sign>[-−+]))?(?<![A-Za-z])(?<!['’](?=S[ ]))(?:(?P<symbol>{_SYMBOL}|PS(?=\Z)|(?:[RN]|Kr)(?=\Z))"
    r"|(?P<code>[km]?[A-Z]{3,4}(?=\$?[ \u00a0-]|\$?\Z)|[a-z]{3}(?=\$))\$?)"
    r"[ \u00a0]{0,2}(?P<late>[-−])?\Z"
)
MAGNITUDE = lazy_pattern(
    r"pH(?=1?[0-9](?:\.[0-9]{1,2})?(?!\w))|[EMU](?=[0-9]{1,3}(?:\.[0-9]{1,2})? (?:INCH(?:ES)?|MPH|KTS?|FT|F)(?!\w))"
)
"""Letters grown to a magnitude: of acidity, or in a storm report, estimated or measured: 'pH7', 'E1.75 INCH'."""

_VAST = r"[0-9]{1,6}(?:[.,][0-9]{1,3})?(?:m|mn|bn|tn|[ -]?(?:m|b|tr)illion)(?!\w)"
GLUED_CURRENCY = lazy_pattern(
    rf"(?:{_CODE}|Rs\.?|RM|(?:US|AU?|CA?|NZ|HK|S|NT|R)\$)(?=[0-9])"
    rf"|(?:PS|R)(?=[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,5}}(?!\w)|{_VAST})|(?:N|Kr)(?={_VAST})"
)
"""Currencies written on. 'PS' is what texts in plain ASCII make of '£': 'PS2.7m', but not 'PS5'.

So are rand and naira, whose letters are money only before thousands and millions: 'R250,000', 'N2.5 billion', not 'R5'.
"""
_WRITTEN_ON = {"PS": "GBP", "R": "ZAR", "N": "NGN", "Kr": "kr"}
"""The letters that mean a currency only where they are written on to an amount."""

_SIGNED = lazy_pattern(
    r"(?<![\w).%$€£/-])(?P<sign>[-−+])\Z|(?:(?<=[|\t])[ ]*|(?<=\())(?P<cell>[-−–+])[ ]\Z"
    r"|(?:(?<=[~∼≈<>=≤≥(])|(?<=[a-z] ))(?P<dash>–)\Z"
)
POINT_FIRST = {mark: lazy_pattern(rf"(?<![\w.,])[{mark}]\Z") for mark in ".,"}
"""The point that a figure below one begins with, by the language's mark."""

_LETTERS = lazy_pattern(r"[^\W\d_]+")


def read_prefix(before: str, pos: int, floor: int, language: Language) -> tuple[int, str, str | None]:
    """Where the figure starts, with its sign and currency, given the characters before its digits."""
    if _stands_bare(before, language):
        return pos, "", None
    if POINT_FIRST[language.decimal].search(before):
        before, pos = before[:-1], pos - 1
    match = _money(before) or _SIGNED.search(before) or minus_sign(language).search(before)
    parts = match.groupdict() if match else {}
    group = next((name for name in ("cell", "dash", "sign", "symbol", "code") if parts.get(name)), None)
    if match is None or group is None:
        return pos, "", None
    start = pos - (len(before) - match.start(group))
    spelled = None if parts.get("sign") else minus_sign(language).search(before[: match.start(group)])
    start -= match.start(group) - spelled.start("sign") if spelled else 0
    symbol = parts.get("symbol") or ""
    money = SYMBOLS.get(symbol) or _WRITTEN_ON.get(symbol) or _code(parts.get("code"))
    mark = parts.get("cell") or parts.get("dash") or parts.get("sign") or parts.get("late") or ("-" if spelled else "")
    return (pos, "", None) if start < floor else (start, "+" if mark in ("+", "") else "-", money)


def _stands_bare(before: str, language: Language) -> bool:
    """Whether a word in small letters that is no sign and no currency stands before a figure."""
    word = before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""
    return word.isalpha() and word.islower() and word not in _signs(language)


@cache
def _signs(language: Language) -> frozenset[str]:
    return frozenset(_LETTERS.findall(language.minus)) | SYMBOLS.keys()


@cache
def minus_sign(language: Language) -> re.Pattern[str]:
    """'minus' or another word for the sign, at the end of what stands before a figure."""
    return lazy_pattern(rf"(?<![\w/])(?P<sign>{language.minus})[ -]\Z", re.IGNORECASE)


def _money(before: str) -> re.Match[str] | None:
    """The currency at the end of what stands before a figure, with its sign: letters only where a table has them."""
    match = _MONEY.search(before)
    code = _code(match["code"]) if match else None
    return match if code is None or code in ISO_4217 or code in BY_LETTER else None


def _code(written: str | None) -> str | None:
    """A currency's code in capitals, also of 'usd$'; what is written 'MEUR' or 'kEUR' stays so."""
    return written.upper() if written and written.islower() else written


def has_currency(text: str, pos: int) -> bool:
    """Whether a currency stands before the digits at `pos`."""
    return _money(text[max(0, pos - REACH) : pos]) is not None
