"""Dates, times of day and years as they are written; `calendar` counts the relative ones from the date line.

What a date says is noted in EDTF (ISO 8601-2, the Library of Congress profile): 'XXXX-12-16' where no year is
written, '199X' for a decade, '2024-23' for an autumn, '2024-36' for a fourth quarter, '1996/..' for an open interval.
Weeks, which EDTF leaves out, are noted as in ISO 8601-1: '2024-W51'.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from extractor.numbers.characters import lead_word
from extractor.numbers.dates.clocks import time_of
from extractor.numbers.dates.numeric import day_of
from extractor.numbers.dates.plain_years import NEXT_WORDS
from extractor.numbers.dates.worded_patterns import Patterns, date_patterns
from extractor.numbers.dates.worded_years import year_of
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language, any_of
from extractor.numbers.patterns import lazy_pattern


def _day_number(written: str, language: Language) -> int:
    """The day that digits or words say."""
    if digits := _DIGITS.match(written):
        return int(digits.group())
    words = re.split(r"[- ]", written.lower())
    return int(sum(language.small.get(word) or language.ordinals.get(word, 0) for word in words))


_DIGITS = lazy_pattern("[0-9]{1,2}")


def read_worded_date(text: str, pos: int, language: Language) -> Figure | None:
    """The date in words, or in words and digits, at `pos`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> dates = ("Friday, August 21, 2015", "16 December", "SUN SEP 04 2016", "Q3 2024", "fall of 2024")
    >>> [read_worded_date(date, 0, ENGLISH).date for date in dates]
    ['2015-08-21', 'XXXX-12-16', '2016-09-04', '2024-35', '2024-23']
    """
    patterns = date_patterns(text, pos, language)
    may = _may_begin(text, pos, language)
    if may and (figure := _day_and_month(text, pos, may, patterns, language)):
        return figure
    if may & _MONTH_FIRST and (figure := _month(text, pos, patterns, language)):
        return figure
    return (
        _named_year(text, pos, patterns)
        or _quarter(text, pos, patterns, language)
        or _season(text, pos, patterns, language)
        or _relative(text, pos, patterns, language)
    )


def read_day(text: str, pos: int, language: Language) -> Figure | None:
    """The day with its month, and year if it has one, at `pos`: of the dates in words only these can be whole.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_day(date, 0, ENGLISH) is None for date in ("Friday, August 21, 2015", "August 2015")]
    [False, True]
    """
    may = _may_begin(text, pos, language)
    return _day_and_month(text, pos, may, date_patterns(text, pos, language), language) if may else None


_FIRST = lazy_pattern(r"[^\W\d_]+")
_MONTH_FIRST, _WEEKDAY_FIRST, _DAY_FIRST, _DIGIT_FIRST = 1, 2, 4, 8


def _may_begin(text: str, pos: int, language: Language) -> int:
    """What a date with a month that begins at `pos` may begin with, as bits; 0 where none can."""
    if first := _FIRST.match(text, pos):
        return _beginnings(language).get(first.group().lower(), 0)
    return _DIGIT_FIRST if text[pos : pos + 1].isdigit() else 0


@cache
def _beginnings(language: Language) -> Mapping[str, int]:
    """What a date with a month may begin with: its name, a weekday, a day in words or the article before it."""
    the = _FIRST.findall(language.date_the.lower()) if language.date_the != NEVER else []
    days = {*language.ordinals, *language.small, *the, *(word.removesuffix("s") for word in the)}
    weekdays = {*language.weekdays, *language.orders, *language.period_orders}
    tables = ((days, _DAY_FIRST), (weekdays, _WEEKDAY_FIRST), (language.months, _MONTH_FIRST))
    beginnings: dict[str, int] = {}
    for names, flag in tables:
        for word in {_FIRST.match(name).group() for name in names if _FIRST.match(name)}:  # type: ignore[union-attr]
            beginnings[word] = beginnings.get(word, 0) | flag
    return beginnings


def _day_and_month(text: str, pos: int, may: int, patterns: Patterns, language: Language) -> Figure | None:
    """'Friday, August 21, 2015', '16 December', '2024 May 3'."""
    month_first = patterns.month_first if may & (_MONTH_FIRST | _WEEKDAY_FIRST) else None
    day_first = patterns.day_first if may & (_DIGIT_FIRST | _DAY_FIRST | _WEEKDAY_FIRST) else None
    for pattern in filter(None, (month_first, day_first)):
        if (match := pattern.match(text, pos)) and _is_month(text, match, language):
            return _day(match, language)
    match = patterns.year_first.match(text, pos) if may & _DIGIT_FIRST else None
    return _month_of_year(match, language) if match else None


def _month(text: str, pos: int, patterns: Patterns, language: Language) -> Figure | None:
    """'January to November 2021', 'May 2024', 'August'."""
    if (match := patterns.months.match(text, pos)) and _are_months(text, match, patterns):
        return _months(match, language)
    match = patterns.month.match(text, pos)
    if match is None or not (match["year"] or _lone_month(text, match, language)):
        return None
    date = f"{_year_in(match, language)}-{language.months[match['month'].lower()]:02}"
    return Figure(pos, _undotted(match), "date", date=date)


def _year_in(match: re.Match[str], language: Language) -> str:
    """The year of a match, in digits; 'XXXX' where none is written."""
    return year_of(match["year"], language) if match["year"] else "XXXX"


def _are_months(text: str, match: re.Match[str], patterns: Patterns) -> bool:
    """Whether two names are months: by their capitals, or by the word that opens an interval before them."""
    capitals = match["month"][0].isupper() and match["until"][0].isupper()
    return capitals or patterns.opens.search(text[max(0, match.start() - _OPENING) : match.start()]) is not None


_OPENING = 12


def _undotted(match: re.Match[str]) -> int:
    """The end of a match, without the full stop that only ends the sentence after a whole word."""
    return match.end("month") if not match["year"] else match.end()


def _is_month(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a word that has other uses ('may', 'march') is a month here: it then has a capital."""
    month = match["month"].lower()
    doubtful = month in language.doubtful_months
    if doubtful and month in language.small and not match["day"][:1].isdigit():  # French 'vingt-sept'
        return False
    return not doubtful or text[match.start("month")].isupper() or bool(match["day"] and match["year"])


def _day(match: re.Match[str], language: Language) -> Figure:
    year, month = _year_in(match, language), language.months[match["month"].lower()]
    days = [_day_number(day, language) for day in (match["day"], match["last"]) if day]
    dates = [_checked(year, month, day) for day in days]
    date = "/".join(day for day in dates if day) if all(dates) else None
    if date and match["time"] and len(days) == 1:
        date += (
            time_of(match.string, match.start("time"), match.end("zone" if match["zone"] else "time"), language) or ""
        )
    ends_in_month = match.end() - 1 == match.end("month") and not match["year"]
    whole = match["month"].lower() not in _abbreviations(language)
    return Figure(match.start(), match.end() - (ends_in_month and whole), "date", date=date)


def _checked(year: str, month: int, day: int) -> str | None:
    """The day in EDTF, None where the calendar has no such day; an unknown year counts as a leap year."""
    found = day_of(2000 if year == "XXXX" else int(year), month, day)
    return found and f"{year}{found[4:]}"


def _month_of_year(match: re.Match[str], language: Language) -> Figure:
    month = language.months[match["month"].lower()]
    date = f"{match['year']}-{month:02}"
    return Figure(
        match.start(),
        match.end(),
        "date",
        date=_checked(match["year"], month, _day_number(match["day"], language)) if match["day"] else date,
    )


def _months(match: re.Match[str], language: Language) -> Figure:
    """'January to November 2021'."""
    year = _year_in(match, language)
    first, last = (f"{year}-{language.months[match[name].lower()]:02}" for name in ("month", "until"))
    return Figure(match.start(), match.end(), "date", date=f"{first}/{last}")


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    """The short forms among the months and weekdays, which alone are too short to be sure of."""
    names = (*language.months, *language.weekdays)
    longer = ((short, name) for short in names for name in names if name != short and name.startswith(short))
    return frozenset(short for short, name in longer if name[len(short) :] not in language.name_endings)


_SURNAME = lazy_pattern(r"[ ][^\W\d_][^\W\d_]+")


def _is_name(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a month is somebody's first name: 'April Smith'."""
    if match["month"].lower() not in language.name_months:
        return False
    following = _SURNAME.match(text, match.end("month"))
    named = following is not None and following.group()[1].isupper()
    return named and lead_word(text, match.start()) not in language.date_leads


def _lone_month(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a month without day or year is meant as a date: by its capital, or also by the word before it."""
    word = match["month"]
    if language.day_first is None and not word[0].isupper() and word.lower() in language.capital_months:
        return False
    if word.lower() in _abbreviations(language) or _is_name(text, match, language):
        return False
    return word.lower() not in language.doubtful_months or lead_word(text, match.start()) in language.date_leads


def _named_year(text: str, pos: int, patterns: Patterns) -> Figure | None:
    """'the year 2024', and 'fiscal 2024', 'FY24': named by the calendar year in which it ends, or begins."""
    if match := patterns.year.match(text, pos):
        return Figure(match.start("noun"), match.end(), "date", date=match["year"])
    match = patterns.fiscal.match(text, pos)
    if match is None:
        return None
    year = match["year"] if len(match["year"]) == len("2024") else f"20{match['year']}"
    return Figure(pos, match.end(), "date", date=year, basis="fiscal year")


_QUARTERLY = frozenset("QT")


def _quarter(text: str, pos: int, patterns: Patterns, language: Language) -> Figure | None:
    match = patterns.quarter.match(text, pos)
    if not match:
        return None
    if brief := match["brief"]:  # '1Q24', 'H1'24'
        written = int("".join(filter(str.isdigit, brief)))
        return Figure(
            pos, match.end(), "date", date=f"20{match['short']}-{written + (32 if set(brief) & _QUARTERLY else 39)}"
        )
    half = match["half"] or match["late"] or match["early"]
    number = match["number"] or match["last"] or match["front"]
    if (match["half"] or match["part"]) and not (match["year"] or match["whole"]):
        return None
    if match["number"] and not (match["year"] or _names_quarter(text, pos, match.end(), language)):
        return None
    if match["part"]:
        half = str(language.quarter_numbers[match["part"].lower()])
    elif half is None and number is None:
        number = str(language.quarter_numbers[match["ordinal"].lower()])
    code = 39 + int(half) if half else 32 + int(number or 0)
    return Figure(pos, match.end(), "date", date=f"{match['year'] or match['lead'] or 'XXXX'}-{code}")


def _names_quarter(text: str, pos: int, end: int, language: Language) -> bool:
    """Whether 'Q3' without a year is a quarter and no label: 'in Q3', 'Q3 results'."""
    following = NEXT_WORDS.match(text, end)
    told = following["first"].lower() if following else ""
    named = told in _FIRST.findall(language.date_of) or not {told, f"{told}s"}.isdisjoint(language.year_nouns)
    return named or lead_word(text, pos) in _quarter_leads(language)


@cache
def _quarter_leads(language: Language) -> frozenset[str]:
    """What stands before a quarter: 'in Q3', 'from Q1 to Q3', 'its Q3 profit'."""
    links = _FIRST.findall(f"{language.between_words} {language.times.till} {language.date_the} {language.date_of}")
    return language.date_leads | language.year_owners | {link.lower() for link in links}


def _season(text: str, pos: int, patterns: Patterns, language: Language) -> Figure | None:
    match = patterns.season.match(text, pos)
    if not match:
        return None
    code = language.seasons[match["season"].lower()]
    if match["order"]:
        return Figure(
            pos, match.end(), "date", relative=("season", code + _NEXT * language.orders[match["order"].lower()])
        )
    if not (match["year"] or patterns.season_lead.search(text[max(0, pos - 12) : pos])):
        return None
    if match["next"] and int(match["next"]) != (int(match["year"]) + 1) % 100:  # of a winter of two years, the first
        return None
    return Figure(pos, match.end(), "date", date=f"{match['year'] or 'XXXX'}-{code}")


_NEXT = 100
"""How much more a season's code is in `relative` where it is the next one."""


def _relative(text: str, pos: int, patterns: Patterns, language: Language) -> Figure | None:
    if language.told_days != NEVER and (told := _told_day(language).match(text, pos)):
        return Figure(pos, told.end(), "date", date=f"XXXX-XX-{int(told['day']):02}")
    if match := patterns.relative.match(text, pos):
        relative = language.relative[re.sub(r"\s+", " ", match["phrase"].lower())]
        part = relative[0] == "quarter" and text.startswith(" of", match.end())
        if match["phrase"].lower() == language.times.now and not patterns.now_lead.search(text[max(0, pos - 60) : pos]):
            return None
        article = len("the ") if relative[0] == "anchored" and match["phrase"].lower().startswith("the ") else 0
        return None if part else Figure(pos + article, match.end(), "date", relative=relative)
    match = patterns.weekday.match(text, pos)
    return None if match is None else _weekday(match, text, language)


@cache
def _told_day(language: Language) -> re.Pattern[str]:
    """A weekday, or another word for a day, with the day of the month in brackets: 'nesta sexta-feira (31)'."""
    words = rf"{any_of(language.weekdays)}|{language.told_days}"
    order = rf"(?:(?:{any_of(language.orders)})[ ])?"
    return lazy_pattern(rf"{order}(?:{words})[ ]\((?P<day>0?[1-9]|[12][0-9]|3[01])[º°]?\)", re.IGNORECASE)


_BEFORE_TIME = lazy_pattern(r",?[ ](?:at[ ])?[0-9]{1,2}(?::[0-9]{2}|[ ]?[ap]\.?m|(?=[.,;!?)]|\Z))", re.IGNORECASE)


def _weekday(match: re.Match[str], text: str, language: Language) -> Figure | None:
    """A weekday, with the day of the month behind it; a short form only where a day or an hour follows."""
    word = match["weekday"]
    short = word.lower() in _abbreviations(language)
    if match["often"] or (match["plural"] and not short):
        return Figure(match.start(), match.end(), "date", relative=("recurring", 0))
    sure = match["day"] or match["slashed"] or _BEFORE_TIME.match(text, match.end())
    if (short and not (sure and word[0].isupper()) and not match["day"]) or match["plural"]:
        return None
    day = match["day"] or match["bare"]
    if day:
        return Figure(match.start(), match.end(), "date", date=f"XXXX-XX-{_day_number(day, language):02}")
    order = language.orders.get((match["order"] or "").lower(), 0)
    order = order or language.orders_behind.get((match["behind"] or "").lower(), 0)
    relative = ("weekday", language.weekdays[word.lower()] + 10 * order)
    return Figure(match.start(), match.end(), "date", relative=relative)
