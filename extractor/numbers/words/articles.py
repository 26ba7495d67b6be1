"""One of a unit that an article or 'all' stands before: 'a decade', 'an inch or two', 'toute la semaine'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.numbers.bounds.before import bound_before
from extractor.numbers.figure import Figure
from extractor.numbers.figures.measures import measured, with_half
from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.products import Found
from extractor.numbers.units.reading import may_be_unit, read_unit
from extractor.numbers.units.table import UNITS
from extractor.numbers.words.cardinals import words_at
from extractor.numbers.words.senses import counts_casualty, word_after

_PAIR = 2
_COUNTED_BY_ARTICLES = frozenset({"length", "area", "volume", "mass", "speed", "power", "energy", "money"})
"""Of what 'un' and 'ein' are one: 'un euro', 'ein Kilo'."""


class _Around(NamedTuple):
    lead: re.Pattern[str]
    ahead: re.Pattern[str]
    tail: re.Pattern[str]


@cache
def _around(language: Language) -> _Around:
    """What makes a count of 'an hour', before and behind it."""
    return _Around(
        lazy_pattern(rf"(?:(?<!\w)(?:{language.period_leads})(?:\s|(?<=['’]))|\A)\Z", re.IGNORECASE),
        lazy_pattern(rf"(?<!\w)(?:{language.times.ahead_lead})\s\Z", re.IGNORECASE),
        lazy_pattern(rf"\s(?:{language.period_tail})(?!\w)", re.IGNORECASE),
    )


def read_article(text: str, pos: int, language: Language) -> Figure | None:
    """One at `pos`: 'a decade', which counts years, 'toute l'année', and where a word around shows it 'an hour'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_article("a decade", 0, ENGLISH).value, read_article("a boat", 0, ENGLISH)
    (Decimal('10'), None)
    """
    if whole := _whole(language).match(text, pos):
        unit = read_unit(text, whole.end(), language)
        timed = unit is not None and unit.unit.dimension == "time" and not _is_many(text, whole.end(), unit)
        return measured(Figure(pos, pos, "cardinal", Decimal(1)), unit.unit, unit.end) if unit and timed else None
    words = words_at(text, pos, language)[:2]
    if len(words) != _PAIR or words[1].joint == "," or words[0].text in language.half:
        return None
    if counts_casualty(text, words[0].end, words[1].text, language):
        return Figure(pos, words[0].end, "cardinal", Decimal(1))  # 'eine Tote'
    measures = may_be_unit(text[words[1].start : words[1].end], language)
    unit = read_unit(text, words[1].start, language) if measures else None
    if unit and unit.unit.times == 1 and (two := or_two(language).match(text, unit.end)):
        both = Figure(pos, pos, "cardinal", low=Decimal(1), high=Decimal(2), bound="range", cue=two.span("cue"))
        return measured(both, unit.unit, two.end())
    if unit is None or not _counts_one(text, pos, unit, words[1].text, language):
        return None
    one = measured(Figure(pos, pos, "cardinal", Decimal(1)), unit.unit, unit.end)
    return with_half(one, text, language, times=unit.unit.times)


@cache
def or_two(language: Language) -> re.Pattern[str]:
    """What goes on from 'an inch' that may be two: 'an inch or two'."""
    twos = "|".join(word for word, value in language.small.items() if value == _PAIR) or NEVER
    return lazy_pattern(rf"[ ](?P<cue>{'|'.join(language.or_words) or NEVER})[ ](?:{twos})(?!\w)", re.IGNORECASE)


def _is_many(text: str, start: int, unit: Found) -> bool:
    """Whether 'all' stands before many of a unit, or only belongs to a noun: 'all days', 'full-year results'."""
    if text[start + 1 : unit.end].lower() in UNITS:
        return True
    long = text[start] == "-" and unit.unit.factor > UNITS["weeks"].factor
    return long and text[unit.end + 1 : unit.end + 2].isalpha()


@cache
def _whole(language: Language) -> re.Pattern[str]:
    """The words that make one of a period that is told whole: 'toda la semana'."""
    return lazy_pattern(rf"(?:{'|'.join(language.whole) or NEVER})(?:(?<=['’])|(?!\w))", re.IGNORECASE)


def _counts_one(text: str, pos: int, unit: Found, word: str, language: Language) -> bool:
    if word in language.ordinals and not _closes(text, unit.end, language):
        return False
    if word in language.counted_periods or (pos == 0 and unit.end == len(text)):
        return True
    patterns = _around(language)
    if unit.unit.dimension != "time":
        article = words_at(text, pos, language)[0].text in language.articles
        means_one = article and not language.articles.isdisjoint(language.one) and word in language.units
        counted = means_one and unit.unit.dimension in _COUNTED_BY_ARTICLES and word not in language.thing_units
        return counted or _measures_one(text, pos, unit, language)
    before = text[max(0, pos - 16) : pos]
    led = pos and (
        patterns.lead.search(before) or (patterns.ahead.search(before) and _CLAUSE_END.match(text, unit.end))
    )
    return bool(led or patterns.tail.match(text, unit.end) or _goes_on(text, unit.end, language))


def _goes_on(text: str, end: int, language: Language) -> bool:
    """Whether a count of a shorter period follows: 'zu einem Jahr und neun Monaten', 'un año y seis meses'."""
    link = _and(language).match(text, end)
    words = words_at(text, link.end(), language) if link else []
    counts = bool(words) and (words[0].text in language.small or words[0].text.isdigit())
    digits = _DIGITS.match(text, link.end()) if link else None
    stop = words[0].end if counts else digits.end() if digits else None
    unit = read_unit(text, stop, language) if stop else None
    return unit is not None and unit.unit.dimension == "time"


_DIGITS = lazy_pattern(r"[0-9]{1,3}(?![0-9])")


@cache
def _and(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ ](?:{'|'.join(language.and_words) or NEVER})[ ]", re.IGNORECASE)


_CLAUSE_END = lazy_pattern(r"[ ]?(?:[.,;:!?)]|\Z)|['’]s[ ]")


@cache
def _more_behind(language: Language) -> re.Pattern[str]:
    """What goes on from 'a mile' and 'a dollar'."""
    return lazy_pattern(
        rf"{language.half_behind}|[ ](?:{'|'.join(language.and_words) or NEVER})[ ][0-9]", re.IGNORECASE
    )


def _measures_one(text: str, pos: int, unit: Found, language: Language) -> bool:
    """Whether 'a mile' or 'a dollar' is one: 'less than a mile away', 'a mile and a half', 'a dollar and 5 cents'."""
    if _more_behind(language).match(text, unit.end):
        return True
    closed = _closes(text, unit.end, language) or _around(language).tail.match(text, unit.end)
    return bool(closed) and bound_before(text, pos, max(0, pos - _REACH), language) is not None


_REACH = 24


def _closes(text: str, end: int, language: Language) -> bool:
    """Whether no noun follows, which 'a second' would then be an ordinal of."""
    after = word_after(text, end)
    return not after or after in language.stops
