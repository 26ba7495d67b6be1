"""How many times as much: 'threefold', '10-fold', '4.1x', 'twice the price', 'five times larger'."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.figures.digits import parse_digits
from extractor.numbers.language import NEVER, Language
from extractor.numbers.units.reading import each

TIMES = "times"
"""What a multiple has for its unit."""

_REACH, _LEADS = 24, 2
"""How far, and how many words, before 'times' stands what makes a multiple of it: Russian 'в почти 5 раз'."""


@cache
def _numbers(language: Language) -> Mapping[str, Decimal | int]:
    """The words that 'fold' is written on: 'twofold', 'hundredfold'."""
    small = {word: value for word, value in language.small.items() if value > 1}
    return {**small, **dict.fromkeys(language.hundred, 100), **language.scales}


@cache
def _fold(language: Language) -> re.Pattern[str]:
    """A word with 'fold' behind it: whether it is a number is for `_numbers` to say."""
    return re.compile(rf"(?P<word>[^\W\d_]{{2,30}}?)[ -]?(?:{language.fold})(?!\w)", re.IGNORECASE)


def _folded(text: str, pos: int, language: Language) -> re.Match[str] | None:
    match = _fold(language).match(text, pos)
    return match if match and match["word"].lower() in _numbers(language) else None


@cache
def _times(language: Language) -> re.Pattern[str]:
    """Digits with 'fold' or a cross behind them."""
    digits = r"(?P<digits>[0-9]{1,6}(?:[.,][0-9]{1,4})?)"
    return re.compile(rf"{digits}(?:[ -]?(?:{language.fold})(?!\w)|(?-i:[x×])(?![\w])(?![ ]?[0-9]))", re.IGNORECASE)


@cache
def _twice(language: Language) -> re.Pattern[str]:
    words = "|".join(language.twice) or NEVER
    return re.compile(rf"(?P<word>{words})(?=[ \n](?:{language.compared})(?!\w))", re.IGNORECASE)


def opens_multiple(word: str, language: Language) -> bool:
    """Whether a multiple in words may be, or begin with, a word: 'tenfold', 'twice'."""
    return word in language.twice or _folded(word, 0, language) is not None


def read_multiple(text: str, pos: int, language: Language) -> Figure | None:
    """The multiple that is written as one word or sign at `pos`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [str(read_multiple(text, 0, ENGLISH).value) for text in ("tenfold", "1.2-fold", "4.1x the", "twice as many")]
    ['10', '1.2', '4.1', '2']
    """
    if text[pos].isdigit():
        match = _times(language).match(text, pos)
    else:
        match = _folded(text, pos, language) or _twice(language).match(text, pos)
    if match is None:
        return None
    written = match.groupdict()
    word = (written.get("word") or "").lower()
    value = language.twice.get(word, _numbers(language).get(word)) if word else _decimal(written["digits"], language)
    return None if value is None else Figure(pos, match.end(), "ratio", Decimal(value), unit=TIMES)


def _decimal(digits: str | None, language: Language) -> Decimal | None:
    return parse_digits(digits, language.decimal, lenient=True) if digits else None


_FOLD_BEHIND = re.compile(r"[ -](?P<word>[Ff][^\W\d_]{3})(?!\w)")


@cache
def _compared(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{language.compared})(?!\w)|[ \n](?-i:(?=[A-Z]{{3}}))", re.IGNORECASE)


def _is_led(figure: Figure, text: str, language: Language) -> bool:
    """Whether the word before 'times' makes a multiple of it, and no 'per day' behind it a count."""
    before = text[max(0, figure.start - _REACH) : figure.start].lower().split()[-_LEADS:]
    led = language.times_leads.intersection(before[-1:] if before and not before[-1].isalpha() else before)
    return bool(led) and not each(text, figure.noun_end or figure.end, language)


def as_multiple(figure: Figure, text: str, language: Language) -> Figure:
    """The figure as a ratio where its 'times' compare, and with 'per day' where they recur.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> text = "three times a day"
    >>> as_multiple(Figure(0, 5, "cardinal", Decimal(3), unit="times", noun_end=11), text, ENGLISH).unit
    'times per day'
    """
    if figure.unit in language.times_words:
        figure = figure._replace(unit=TIMES, kind="ratio" if _is_led(figure, text, language) else figure.kind)
    fold = _FOLD_BEHIND.match(text, figure.end) if figure.kind == "cardinal" else None
    if fold and text[fold.start("word") : fold.end()].lower() == language.fold:
        return figure._replace(end=fold.end(), kind="ratio", unit=TIMES, noun_end=None)
    if figure.unit != TIMES or figure.noun_end is None or figure.kind != "cardinal":
        return figure
    if rate := each(text, figure.noun_end, language):
        return figure._replace(unit=f"{TIMES}{rate}")
    return figure._replace(kind="ratio") if _compared(language).match(text, figure.noun_end) else figure
