"""Durations of several parts or of no plain number: '1 year 2 months', '1 hour and thirty', '1h30', 'a few days'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language, any_of
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.table import UNITS

_DAY, _MONTH_DAYS, _YEAR_DAYS = Decimal(86400), 30, 365
_MONTHS, _MINUTES, _TEN, _HUNDRED = 12, 60, 10, 100
_FEW = 3
"""'a few', 'several' and 'some' are at least three: 'two' and 'a couple' are said otherwise."""


def in_smaller_unit(first: Figure, second: Figure) -> Decimal | None:
    """What the first duration is in whole ones of the second's unit, None where that isn't a smaller one.

    A year has 12 months or 365 days, and a month 30 days, where it is told beside smaller units.

    >>> months = Figure(0, 9, "duration", Decimal(13), unit="months", dimension="time", factor=Decimal(2629800))
    >>> days = Figure(10, 17, "duration", Decimal(21), unit="days", dimension="time", factor=Decimal(86400))
    >>> in_smaller_unit(months, days)
    Decimal('395')
    """
    if first.dimension != "time" or second.dimension != "time" or first.factor <= second.factor:
        return None
    value = Decimal(first.value or 0)
    if first.unit in ("years", "months") and second.unit not in ("years", "quarters", "months"):
        years, months = divmod(value, _MONTHS) if first.unit == "months" else (value, Decimal(0))
        value = (years * _YEAR_DAYS + months * _MONTH_DAYS) * _DAY / second.factor
    else:
        value = value * first.factor / second.factor
    return None if value % 1 else value


@cache
def _and(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ ](?:(?:{any_of(language.and_words)})[ ])?", re.IGNORECASE)


_CLOSED = re.compile(r"[ ]?(?:[.,;:!?)]|\Z)")


def with_minutes(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'1 hour and thirty', 'two minutes fifteen': a plain number of the next smaller unit, at the end of a clause."""
    smaller = {"hours": "minutes", "minutes": "seconds"}.get(first.unit or "")
    plain = second.kind == "cardinal" and second.unit is None and second.bound == "exact"
    value = Decimal(second.value or 0)
    if smaller is None or not plain or value % 1 or not 0 < value < _MINUTES:
        return None
    if not _and(language).fullmatch(text, first.end, second.start) or not _CLOSED.match(text, second.end):
        return None
    unit = UNITS[smaller]
    whole = Decimal(first.value or 0) * _MINUTES + value
    return first._replace(end=second.end, value=whole, unit=unit.name, factor=unit.factor)


def with_tens(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'twenty and four hours': the tens before an 'and', both in words."""
    tens, ones = Decimal(first.value or 0), Decimal(second.value or 0)
    spelled = text[first.start : first.end].isalpha() and text[second.start].isalpha()
    whole = first.kind == "cardinal" and first.unit is None and not tens % _TEN and _TEN < tens < _HUNDRED
    if not (spelled and whole and second.kind == "duration" and 0 < ones < _TEN and not ones % 1):
        return None
    if not _and(language).fullmatch(text, first.end, second.start) or second.start - first.end < len(" and "):
        return None
    return second._replace(start=first.start, value=tens + ones)


@cache
def _tight(language: Language) -> re.Pattern[str]:
    """'1h30', '2h 15min', and '1:30:00 hours'."""
    hours, minutes = language.times.hours_tight, language.times.minutes_tight
    long = any_of(word for word, name in language.units.items() if name == "minutes" and len(word) > _FEW)
    mark = "." if language.decimal == "." else ".,"
    return re.compile(
        rf"(?P<hours>1[0-2]|[0-9](?![0-9])|[0-9]{{1,3}}(?=(?:{hours})[ ]?[0-9]{{1,2}}[ ]?m))(?:{hours})[ ]?"
        rf"(?P<minutes>[0-5]?[0-9])(?:[ ]?(?:{minutes}))?(?![\w%]|[.,:/][0-9])"
        r"|(?P<whole>[0-9]{1,3}):(?P<part>[0-5][0-9])(?::(?P<least>[0-5][0-9]))?"
        rf"[ ](?:{language.times.hours_long})(?!\w)"
        rf"|(?P<run>[0-9]{{1,3}}):(?:(?P<seconds>[0-5][0-9][{mark}][0-9]{{1,3}})(?![\w:]|[.,][0-9]|[ ]?[ap]\.?m)"
        rf"(?:[ ](?:{long})(?!\w))?|(?P<sharp>[0-5][0-9])[ ](?:{long})(?!\w))",
        re.IGNORECASE,
    )


_HALF_YEAR = re.compile("[12]H[0-9]{2}")
"""'1H24', which is no hour where hours of the day aren't written with a letter."""


def read_hours(text: str, pos: int, language: Language) -> Figure | None:
    """The duration at `pos` that is written as hours and minutes, or as minutes and parts of seconds: '29:43.12'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [(hours.value, hours.unit) for text in ("1h30", "1:30:00 hours") if (hours := read_hours(text, 0, ENGLISH))]
    [(Decimal('90'), 'minutes'), (Decimal('5400'), 'seconds')]
    """
    match = _tight(language).match(text, pos)
    if match is None:
        return _with_symbols(text, pos)
    if language.times.half_letters == "H" and _HALF_YEAR.fullmatch(match.group()):
        return None
    if match["run"]:
        unit, value = UNITS["seconds"], Decimal(match["run"]) * _MINUTES + _decimal(match["seconds"] or match["sharp"])
        return Figure(pos, match.end(), "duration", value, unit=unit.name, dimension="time", factor=unit.factor)
    value = Decimal(match["hours"] or match["whole"]) * _MINUTES + Decimal(match["minutes"] or match["part"])
    unit = UNITS["minutes"]
    if match["least"]:
        value, unit = value * _MINUTES + Decimal(match["least"]), UNITS["seconds"]
    return Figure(pos, match.end(), "duration", value, unit=unit.name, dimension="time", factor=unit.factor)


_SYMBOLS = re.compile(
    r"(?:(?P<hours>[0-9]{1,3})[ \u00a0]?h[ \u00a0]?)?(?P<minutes>[0-9]{1,2})[ \u00a0]?min"
    r"(?:[ \u00a0](?P<seconds>[0-5]?[0-9](?:[.,][0-9]{1,3})?)[ \u00a0]?s(?:ec)?"
    r"(?:[ \u00a0]?(?P<parts>[0-9]{1,2})(?=[ ]?(?:[.,;:!?)](?![0-9])|\Z|[ ][(a-zà])))?)?(?!\w)"
)
_PRIMES = re.compile(r"(?P<minutes>[0-9]{1,2})['’′](?P<seconds>[0-5][0-9])(?:''|’’|[\"”″])(?P<parts>[0-9]{1,2})(?!\w)")
_HOURS_IN_PRIMES = re.compile(
    r"(?P<hours>[0-9]{1,3})[ \u00a0]?h[ \u00a0]?(?P<minutes>[0-9]{1,2})['’′][ \u00a0]?(?P<seconds>[0-5]?[0-9])"
    r"(?:''|’’|[\"”″])(?P<parts>)"
)
"""'3'33''26', as times of races are written: with hundredths it is no height."""


def _with_symbols(text: str, pos: int) -> Figure | None:
    """'2 h 24 min 31 s', in every language, and "3 min 33 s 26": a time of day has no 'min'."""
    match = _SYMBOLS.match(text, pos) or _PRIMES.match(text, pos) or _HOURS_IN_PRIMES.match(text, pos)
    said = match.groupdict() if match else {}
    if match is None or not (said.get("hours") or said["seconds"]):
        return None
    unit = UNITS["seconds" if said["seconds"] else "minutes"]
    value = Decimal(said.get("hours") or 0) * _MINUTES + Decimal(said["minutes"])
    if said["seconds"]:
        parts = said["parts"] if said["parts"] and said["seconds"].isdigit() else ""
        value = value * _MINUTES + _decimal(f"{said['seconds']}.{parts}" if parts else said["seconds"])
    return Figure(pos, match.end(), "duration", value, unit=unit.name, dimension="time", factor=unit.factor)


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))


@cache
def _vague(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?P<cue>{language.times.vague})(?=[ ])", re.IGNORECASE)


@cache
def _couple(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?P<cue>{language.times.couple})(?=[ ]|\Z)", re.IGNORECASE)


def read_vague(text: str, pos: int, language: Language) -> Figure | None:
    """The duration at `pos` of some units, not told how many: 'a few hours', 'several weeks', 'a couple of days'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_vague("a few hours", 0, ENGLISH).low
    Decimal('3')
    """
    match = _vague(language).match(text, pos) or _couple(language).match(text, pos)
    found = read_unit(text, match.end(), language) if match else None
    if match is None or found is None or found.unit.dimension != "time":
        return None
    unit, cue = found.unit, match.span("cue")
    figure = Figure(pos, found.end, "duration", unit=unit.name, cue=cue, dimension=unit.dimension, factor=unit.factor)
    if _couple(language).fullmatch(text, *cue):
        return figure._replace(value=Decimal(2 * unit.times), bound="about")
    return figure._replace(low=Decimal(_FEW * unit.times), bound="vague")
