"""Figures that nothing around them makes anything else of: '27 people', 'killing 11, and'. Most counts are such.

A figure of three digits, or a grouped one, between two words in small letters that no rule about digits asks for is a
plain cardinal. That is seen in two looks, where the readers of dates, times, names, units and scales need dozens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.units.lexicon import unit_words
from extractor.numbers.units.reading import may_be_unit, unit_link
from extractor.numbers.units.table import SYMBOLS

_PLAIN = re.compile(r"(?<=[a-z,][ ])[1-9][0-9]{0,2}(?P<groups>(?:,[0-9]{3}){0,3})(?=[,;]?[ ](?P<next>[a-z]{2,})[ .,])")
_LEAD = 24
"""How far back the word before a figure is looked for."""

_SERIES = 16
"""How far back a digit may be the first of a series: 'pages 3, 4 and 12'."""

_DIGIT = re.compile("[0-9]")
_WORD = re.compile(r"[^\W\d_]+")


def read_plain(text: str, pos: int, language: Language) -> Figure | None:
    """The figure at `pos`, if what stands around it leaves it a plain count.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> texts = ("at least 27 people died", "on page 27 of it", "in 27 days after")
    >>> [read_plain(text, text.index("27"), ENGLISH) is None for text in texts]
    [False, True, True]
    """
    match = _PLAIN.match(text, pos)
    if match is None or match["next"] in _followers(language) or (match["groups"] and language.decimal == ","):
        return None
    before = text[max(0, pos - _LEAD) : pos - 1]
    word = before.rpartition(" ")[2].rstrip(",")
    led = not (word.isalpha() and word.islower()) or word in _leads(language)
    if unit_link(language).match(text, match.end()):
        return None
    if led or _DIGIT.search(before, max(0, len(before) - _SERIES)) or may_be_unit(match["next"], language):
        return None
    return Figure(pos, match.end(), "cardinal", Decimal(match.group().replace(",", "")))


@cache
def _leads(language: Language) -> frozenset[str]:
    """The words before digits that make a name, a date, an hour, an age, money or a negative figure of them."""
    tables = (language.labels, language.references, language.months, language.weekdays, language.age_groups)
    leads = (language.clock_leads, language.times.hour_leads, language.date_openers, SYMBOLS, {"covid"})
    patterns = (language.minus, language.age_before, language.decade_leads, language.times.opens)
    return _words(*tables, *leads, patterns)


@cache
def _followers(language: Language) -> frozenset[str]:
    """The words behind digits that make more of them than a count: units, scales, months, what tells an hour."""
    times = language.times
    tables = (unit_words(language), language.scales, language.scale_suffixes, language.hundred, language.collectives)
    further = (language.months, language.half, language.fraction_parts, language.ordinals, language.small)
    patterns = (
        *(language.unit_link, language.date_of, language.between_words, language.quarters, language.clock),
        *(language.clock_led, language.fold, language.half_behind, language.age_after, language.age_ending),
        *(language.labels_behind, language.below_zero, language.ordinal_suffix, language.century, language.millions_of),
        *(times.past, times.to, times.minutes, times.full_hour, times.parts, times.hours_long, times.qualifiers),
        *("x am pm thousand-millions тыс млн млрд трлн", language.ago_behind, language.shift_behind),
    )
    return _words(*tables, *further, patterns)


def _words(*tables: Iterable[str]) -> frozenset[str]:
    """All the words of phrases and patterns, also without the letters that a pattern leaves open."""
    phrases = [phrase.lower() for table in tables for phrase in table]
    shorter = [re.sub(r"\w\?", "", phrase) for phrase in phrases]
    return frozenset(word for phrase in phrases + shorter for word in _WORD.findall(phrase))
