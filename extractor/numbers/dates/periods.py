"""Periods named from today, and times that recur: 'previous quarter', 'every Monday', 'at noon'."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language, any_of
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.table import UNITS

_RELATIVE = {"days": "day", "weeks": "week", "months": "month", "quarters": "quarter", "years": "year"}


class _Patterns(NamedTuple):
    """What a named period is made of, and what any of them begins with, so that one look passes most words by."""

    begins: re.Pattern[str]
    single: re.Pattern[str]
    weekday: re.Pattern[str]
    recurring: re.Pattern[str]
    part: re.Pattern[str]
    edge: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    times, flags = language.times, re.IGNORECASE
    order = any_of(language.period_orders)
    unit = rf"(?:(?:{times.qualifiers})[ -]?)?(?P<unit>{_units(language)})(?!\w)"
    days, the = rf"(?P<weekday>{any_of(language.weekdays)})", rf"(?:(?:{times.determiners})[ ])?"
    led = rf"{the}(?P<order>{order})[ ]"
    every = rf"(?:{times.every})[ ](?:(?:{times.every_between})[ ])?"
    recurring = rf"(?:{any_of(times.recurring)})(?![\w-])"
    edge = rf"(?:{times.edges})[ ]"
    return _Patterns(
        lazy_pattern(rf"{led}|(?:{times.single}|{times.parts})(?!\w)|{every}|{recurring}|{edge}", flags),
        lazy_pattern(rf"(?:{led}{unit}|{times.single})(?!\w)", flags),
        lazy_pattern(rf"{led}{days}(?!\w)", flags),
        lazy_pattern(rf"{every}(?:{unit}|{days}s?(?!\w))|{recurring}", flags),
        lazy_pattern(rf"(?:{times.parts})(?!\w)", flags),
        lazy_pattern(rf"{edge}(?P<unit>{times.edge_units})(?![\w-]|['’]s)", flags),
    )


def _units(language: Language) -> str:
    return any_of(_time_units(language))


@cache
def _time_units(language: Language) -> Mapping[str, str]:
    """The words for units of time, with their names; 'quarter' is one behind 'last' and 'next' only."""
    written = {**{name: name for name in UNITS}, **language.times.units, **language.units}
    return {word: name for word, name in written.items() if name in UNITS and UNITS[name].dimension == "time"}


@cache
def opening_words(language: Language) -> frozenset[str]:
    """The words that a named period may begin with."""
    orders = {word.split()[0] for word in language.period_orders}
    return frozenset(orders | language.times.openers | recurring_words(language))


@cache
def recurring_words(language: Language) -> frozenset[str]:
    """What 'weekly' and its like may begin with."""
    return frozenset(word.split("-")[0] for word in language.times.recurring)


def read_period(text: str, pos: int, language: Language) -> Figure | None:
    """The period at `pos` that is named from today, or recurs, or a part of the day.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_period(words, 0, ENGLISH).kind for words in ("previous quarter", "every Monday", "at noon")]
    ['date', 'date', 'time']
    """
    patterns = _patterns(language)
    if not patterns.begins.match(text, pos):
        return None
    if match := patterns.weekday.match(text, pos):
        turn = language.period_orders[" ".join(match["order"].lower().split())]
        return Figure(
            pos, match.end(), "date", relative=("weekday", language.weekdays[match["weekday"].lower()] + 10 * turn)
        )
    if match := patterns.recurring.match(text, pos):
        return Figure(pos, match.end(), "date", relative=("recurring", 0))
    if match := patterns.edge.match(text, pos):
        unit = UNITS[_unit_of(match, language)]
        relative = (_RELATIVE[unit.name], 0) if unit.times == 1 else ("anchored", 0)
        return Figure(pos, match.end(), "date", relative=relative)
    if match := patterns.single.match(text, pos):
        return _single(match, language)
    match = patterns.part.match(text, pos)
    return Figure(pos, match.end(), "time") if match else None


_NO_TURN = 9
"""What 'following' and 'first' turn to: not to be counted from today."""


def _turn(match: re.Match[str], language: Language) -> int:
    """Whether a period is the last, this or the next one: -1, 0, 1."""
    turn = language.period_orders[" ".join(match["order"].lower().split())]
    return 0 if turn == _NO_TURN else turn


def _unit_of(match: re.Match[str], language: Language) -> str:
    return _time_units(language)[" ".join(match["unit"].lower().split())]


def _single(match: re.Match[str], language: Language) -> Figure | None:
    """A period with its order; 'the first half' is mostly of a match, and of a year only where that is said."""
    if not match["order"]:
        return Figure(match.start(), match.end(), "time")
    unit, turn = UNITS[_unit_of(match, language)], _turn(match, language)
    named = language.period_orders[" ".join(match["order"].lower().split())] != _NO_TURN
    half = match["unit"].lower() in language.half
    if half and not named:
        return None
    plain = unit.times == 1 and unit.name in _RELATIVE and named and not half
    return Figure(
        match.start(), match.end(), "date", relative=(_RELATIVE[unit.name], turn) if plain else ("anchored", 0)
    )
