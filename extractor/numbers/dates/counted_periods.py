"""Durations that say when: 'the next 3 days', 'the past few weeks', 'in two weeks', 'three weeks from now'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.numbers.characters import lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.table import UNITS

PERIODS = {"days": "day", "weeks": "week", "months": "month", "quarters": "quarter", "years": "year"}
"""The units that dates are counted in: what happens in two hours has no date of its own."""

ROUND = 10
"""From ten on such counts are mostly round, so no date follows from them."""

_REACH = 32
_CLAUSE = 120
_SENTENCE = re.compile(r"[.!?;]\s|\n\s*\n")
_WORD = re.compile(r"[^\W\d_]+")
_GAP_BEFORE = (" ", "\n", "-")
_COUNTED = frozenset({"duration", "fraction", "cardinal"})
_PARTS = Decimal(4)


class _Patterns(NamedTuple):
    led: re.Pattern[str]
    order: re.Pattern[str]
    ahead: re.Pattern[str]
    every: re.Pattern[str]
    shifted: re.Pattern[str]
    from_now: re.Pattern[str]
    qualified: re.Pattern[str]
    quarters: re.Pattern[str]
    record: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    times, flags = language.times, re.IGNORECASE
    return _Patterns(
        re.compile(rf"(?<!\w)(?P<order>{times.counted_leads})[ \n-]\Z", flags),
        re.compile(rf"(?P<order>{times.counted_leads})[ ]", flags),
        re.compile(rf"(?<!\w)(?P<cue>{times.ahead_lead})[ ]\Z", flags),
        re.compile(rf"(?<!\w)(?P<cue>{times.every})[ \n]\Z", flags),
        re.compile(rf"[ ](?P<cue>{language.ago_behind}|{language.shift_behind})(?!\w)", flags),
        re.compile(rf"[ ](?:{times.from_now})(?!\w)", flags),
        re.compile(rf"[ ](?:{times.qualifiers})(?=[ ])", flags),
        re.compile(rf"[ ](?:{times.quarters})\Z", flags),
        re.compile(rf"(?<!\w)(?:{language.records})(?!\w)", flags),
    )


def count_periods(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, durations that say when with the word for it as their cue, and `relative` to today.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> days = Figure(9, 15, "duration", Decimal(3), unit="days", dimension="time")
    >>> [(period.cue, period.relative) for period in count_periods([days], "the next 3 days", ENGLISH)]
    [((4, 8), ('next day', 3))]
    """
    counted: list[Figure] = []
    for figure in figures:
        if counted and (pair := _counted_before(counted[-1], figure, text, language)):
            counted[-1] = pair
        elif not counted or figure.start >= counted[-1].end:
            counted.append(_counted(figure, text, language))
    return counted


_LEVELS = frozenset(PERIODS.values())


def _counted_before(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'2 upcoming months': the count before the word for when, which then is inside."""
    period = second.relative[0] if second.relative else ""
    plain = first.kind == "cardinal" and first.bound == "exact" and isinstance(first.value, Decimal)
    if not plain or period not in _LEVELS or second.start != first.end + 1 or second.relative is None:
        return None
    order = _patterns(language).order.match(text, second.start)
    turn = second.relative[1]
    if order is None or turn not in (-1, 1) or _is_one(text[second.start : second.end], language):
        return None
    count = int(first.value) if isinstance(first.value, Decimal) and not first.value % 1 else 0
    unit = next(name for name, level in PERIODS.items() if level == period)
    joined = first._replace(end=second.end, kind="duration", unit=unit, dimension="time", noun_end=None)
    return joined._replace(cue=order.span("order"), relative=(f"next {period}", count * turn) if count else None)


def _is_one(period: str, language: Language) -> bool:
    """Whether the period is in the singular, so that no figure counts it: '15,900 last year'."""
    plural = f"{period.rpartition(' ')[2].lower()}s"
    return plural in UNITS or plural in language.units


def _counted(figure: Figure, text: str, language: Language) -> Figure:
    if figure.kind not in _COUNTED or figure.bound not in ("exact", "vague"):
        return figure
    if figure.kind == "duration" and figure.cue is None and (order := _order_inside(figure, text, language)):
        return _led(figure._replace(cue=order.span("order")), order["order"].lower(), text, language)
    if lead_word(text, figure.start) not in _lead_words(language):
        return _shifted(figure, text, language) if figure.kind == "duration" and figure.bound == "exact" else figure
    before = text[max(0, figure.start - _REACH) : figure.start]
    led = _patterns(language).led.search(before) if before[-1:] in _GAP_BEFORE else None
    if led and not _is_verb(before[: led.start()], led["order"].lower(), language):
        begin = figure.start - len(before)
        cue = (begin + led.start("order"), begin + led.end("order"))
        return _led(figure._replace(cue=cue) if figure.cue is None else figure, led["order"].lower(), text, language)
    plain = figure.kind == "duration" and figure.bound == "exact"
    return _placed(figure, before, text, language) if plain else figure


def _order_inside(figure: Figure, text: str, language: Language) -> re.Match[str] | None:
    """The word that says when, where it stands between a count and its unit: 'les 6 prochains mois'."""
    first = text.find(" ", figure.start, figure.end)
    order = _patterns(language).order.match(text, first + 1) if first > 0 else None
    return order if order and order.end() < figure.end else None


def _placed(figure: Figure, before: str, text: str, language: Language) -> Figure:
    """The duration with what makes a time of it: 'every two weeks', 'in two weeks', '2 weeks and 3 days ago'."""
    patterns, begin = _patterns(language), figure.start - len(before)
    if every := patterns.every.search(before):
        if _describes(figure, text, language):
            return figure
        return figure._replace(cue=(begin + every.start("cue"), begin + every.end("cue")))
    if (ahead := patterns.ahead.search(before)) and _looks_ahead(figure, text, language):
        cue = (begin + ahead.start("cue"), begin + ahead.end("cue"))
        return figure._replace(cue=cue, relative=_offset(figure, 1))
    return _shifted(figure, text, language)


_TIED = re.compile(r"-[^\W\d_]+|[ ][a-z]{1,2}")


def _describes(figure: Figure, text: str, language: Language) -> bool:
    """Whether a duration says how long each of some things is, and not how often: 'each 12-month period'."""
    tied = _TIED.fullmatch(text, figure.end - len(text[figure.start : figure.end].lstrip("0123456789")), figure.end)
    noun = _NOUN.match(text, figure.end) if tied else None
    return noun is not None and noun["word"] not in language.stops


_NOUN = re.compile(r"[ ](?P<word>[a-z]+)")


@cache
def _lead_words(language: Language) -> frozenset[str]:
    """What may stand right before a counted period, so that most figures are seen at once to be none."""
    times = language.times
    return frozenset(_WORD.findall(f"{times.counted_leads} {times.ahead_lead} {times.every}".lower()))


def _shifted(figure: Figure, text: str, language: Language) -> Figure:
    """'3 weeks from now', '2 weeks and 3 days ago'."""
    patterns = _patterns(language)
    shifted = patterns.shifted.match(text, figure.end)
    if shifted and is_compound(figure, text, language):
        return Figure(figure.start, shifted.end(), "date", relative=("anchored", 0))
    if shifted:
        return figure._replace(cue=shifted.span("cue"))
    match = patterns.from_now.match(text, figure.end)
    return Figure(figure.start, match.end(), "date", relative=_offset(figure, 1)) if match else figure


def _is_verb(before: str, order: str, language: Language) -> bool:
    """Whether 'last' is what something does: 'it will last three weeks'."""
    said = _WORD.findall(before.lower())[-1:]
    return order in language.times.verbs and not language.times.verb_leads.isdisjoint(said)


def _led(figure: Figure, order: str, text: str, language: Language) -> Figure:
    """'the next 3 days' and 'the last two quarters': durations that also have a date."""
    duration = _as_duration(figure, text, language)
    turn = language.period_orders.get(order, 0)
    if duration is None or order in language.times.parting:
        return figure if figure.bound != "exact" else figure._replace(cue=None)
    period = PERIODS.get(duration.unit or "")
    counted = isinstance(duration.value, Decimal) and not duration.value % 1 and period is not None
    if not counted or turn not in (-1, 1):
        return duration
    relative = (f"next {period}", int(Decimal(str(duration.value))) * turn)
    return duration._replace(relative=relative)


def _as_duration(figure: Figure, text: str, language: Language) -> Figure | None:
    """The figure as a duration: 'three quarters' of a year, '4 business days'."""
    if figure.kind == "duration":
        return figure
    if figure.kind == "fraction":
        quarters = _patterns(language).quarters.search(text[figure.start : figure.end])
        if not (quarters and isinstance(figure.value, Decimal)):
            return None
        return figure._replace(kind="duration", value=figure.value * _PARTS, unit="quarters", dimension="time")
    qualified = _patterns(language).qualified.match(text, figure.end)
    found = read_unit(text, qualified.end(), language) if qualified else None
    if found is None or found.unit.dimension != "time":
        return None
    return figure._replace(kind="duration", end=found.end, unit=found.unit.name, dimension="time", noun_end=None)


def _looks_ahead(figure: Figure, text: str, language: Language) -> bool:
    """Whether the sentence tells of what is to come, and not of 'the first in two years'."""
    start = max(0, figure.start - _CLAUSE)
    sentence = _SENTENCE.split(text[start : figure.start])[-1]
    if _patterns(language).record.search(sentence):
        return False
    said = {word.lower() for word in _WORD.findall(sentence)}
    return not said.isdisjoint(language.times.ahead_words)


def _offset(figure: Figure, turn: int) -> tuple[str, int]:
    """What a duration counts from today, where it is small enough to be meant exactly."""
    period, value = PERIODS.get(figure.unit or ""), figure.value
    if period is None or not isinstance(value, Decimal) or value % 1 or value >= ROUND:
        return ("anchored", 0)
    return (period, int(value) * turn)


def is_compound(figure: Figure, text: str, language: Language) -> bool:
    """Whether a duration has several units: '2 years 1 month'."""
    said = (word.lower() for word in _WORD.findall(text[figure.start : figure.end]))
    return sum(word in UNITS or language.units.get(word) in UNITS for word in said) > 1
