"""Dates counted in words from another day: 'two days later', 'a year earlier', 'vor drei Wochen', 'il y a un an'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.bounds.before import bound_before
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language, any_of
from extractor.numbers.units.table import UNITS

_PERIODS = {"days": "day", "weeks": "week", "months": "month", "quarters": "quarter", "years": "year"}
"""Shorter periods stay durations: what happened two hours later has no date of its own."""

_ROUND = 10
"""From ten on such counts are mostly round, so no date follows from them."""

_HUNDRED = 100


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """'two days ago', and where the language puts the word first, 'vor zwei Tagen'."""
    small = [word for word, value in language.small.items() if 0 < value < _HUNDRED]
    counts = "|".join(sorted({*small, *language.articles}, key=len, reverse=True))
    count = rf"(?P<count{{0}}>{counts}|[0-9]{{{{1,3}}}})[ \u00a0\n-](?P<unit{{0}}>{_units(language) or NEVER})(?!\w)"
    behind = rf"[ \n](?:(?P<ago>{language.ago_behind})|{language.shift_behind})(?!\w)"
    first = rf"(?:{language.ago_before})[ ]{count.format(2)}" if language.ago_before != NEVER else _NO_SECOND
    return re.compile(rf"{count.format(1)}{behind}|{first}", re.IGNORECASE)


_NO_SECOND = r"(?!)(?P<count2>)(?P<unit2>)"
"""The groups of a count behind 'ago', which a language that puts the word last doesn't have."""


def _units(language: Language) -> str:
    written = {**{name: name for name in _PERIODS}, **language.units}
    names = [word for word, name in written.items() if UNITS.get(name) and UNITS[name].name in _PERIODS]
    return "|".join(sorted(names, key=len, reverse=True))


def read_offset(text: str, pos: int, language: Language) -> Figure | None:
    """The date at `pos` that is counted from today or from a day named elsewhere.

    'More than two years ago' is none: it is read as a figure, which can carry the bound.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_offset(text, 0, ENGLISH).relative for text in ("two years ago", "a year earlier", "30 years ago")]
    [('year', -2), ('anchored', 0), ('anchored', 0)]
    """
    match = _pattern(language).match(text, pos)
    if match is None or _after_count(text, pos, language):
        return None
    found = bound_before(text, pos, 0, language)
    if found and not match["unit2"] and not _compares(text, found.start, found.end, language):
        return None
    number = "1" if match["unit1"] else "2"
    relative = _relative(match["count" + number].lower(), match["unit" + number].lower(), language)
    counted = bool(match["ago"] or match["unit2"])
    return Figure(pos, match.end(), "date", relative=relative if counted else ("anchored", 0))


@cache
def _share_before(language: Language) -> re.Pattern[str]:
    """A share, which 'more than a year earlier' compares with that year's figure: 'ein Fünftel mehr als'."""
    parts = any_of((*language.fraction_parts, *(word for word, name in language.units.items() if name == "percent")))
    return re.compile(rf"(?:%|(?<!\w)(?:{parts}))[ ]\Z", re.IGNORECASE)


def _compares(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a word that else bounds a figure sets a day apart from another: 'a fifth more than a year earlier'."""
    if text[start:end].lower() in language.comparisons:
        return True
    return _share_before(language).search(text[max(0, start - _REACH) : start]) is not None


_JOINED = re.compile(r"[0-9][-–—./,]\Z|\w-\Z")
_LINKED = re.compile(r"(?P<word>\w+)[ \n](?:to|or|bis|oder|à|ou)[ \n]\Z")
_LAST_WORD = re.compile(r"(?:(?P<lead>[^\W\d_]+)[ ])?(?:\w+[ -])(?P<word>[^\W\d_]+)[ ](?:and[ ])?\Z")
_REACH = 32


@cache
def _compounded(language: Language) -> frozenset[str]:
    """The units that a smaller one may follow: '2 years 3 months ago'."""
    written = {**{name: name for name in UNITS}, **language.units}
    return frozenset(word for word, name in written.items() if name in UNITS and UNITS[name].dimension == "time")


def _after_count(text: str, pos: int, language: Language) -> bool:
    """Whether the count is the second end of a range, 'two or three years ago', or a part of a longer one."""
    before = text[max(0, pos - _REACH) : pos]
    linked = _LINKED.search(before)
    word = linked["word"].lower() if linked else ""
    counts = word[:1].isdigit() or word in language.small or word in language.units
    last = _LAST_WORD.search(before)
    led = last is not None and (last["lead"] or "").lower() in language.period_orders
    counts |= last is not None and not led and last["word"].lower() in _compounded(language)
    return counts or _JOINED.search(before) is not None


def _relative(count: str, unit: str, language: Language) -> tuple[str, int]:
    period = UNITS[language.units.get(unit, unit)]
    number = int(count) if count.isdigit() else int(language.small.get(count, 1))
    number = int(number * period.times)
    return (_PERIODS[period.name], -number) if number < _ROUND else ("anchored", 0)
