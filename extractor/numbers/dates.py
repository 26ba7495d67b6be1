"""Dates, times of day and years as they are written; `calendar` counts the relative ones from the date line.

What a date says is noted in EDTF (ISO 8601-2, the Library of Congress profile): 'XXXX-12-16' where no year is
written, '199X' for a decade, '2024-23' for an autumn, '2024-36' for a fourth quarter, '1996/..' for an open interval.
Weeks, which EDTF leaves out, are noted as in ISO 8601-1: '2024-W51'.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.units import read_unit

_YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_END = r"(?![\w%]|[.,:/][0-9]|-[0-9]|:[0-9A-Fa-f]{0,4}:)"
_SPACE = r"(?:[ \u00a0]{1,3}|[ ]?\n[ ]?)"
_TIME = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,6})?|\.[0-9]{1,3}(?!\w))?"
_ZONE = (
    r"(?:UTC|GMT|BST|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AST|ADT|AKST|AKDT|HST|JST|KST|IST|AEST|AEDT|ET"
    r"|PT|CT|Z)(?![\w])"
)
_HALF = r"(?:[ap]m|[ap]\.m\.)(?!\w)"

_CLOCK = re.compile(
    rf"(?:(?:{_TIME}|[0-9]{{1,2}}\.[0-5][0-9](?=[ ]?[ap]\.?m))[ ]?(?:{_HALF})?"
    rf"|(?:1[0-2]|0?[1-9])(?:[0-5][0-9])?[ ]?{_HALF}"
    rf"|[0-2][0-9][0-5][0-9](?=[ ]{_ZONE}))(?:[ ]?[ap]m(?!\w))?(?:[ ]{_ZONE})?(?![\w:])",
    re.IGNORECASE,
)
_ISO = re.compile(
    rf"(?P<year>{_YEAR})(?P<mark>[-/.])(?P<month>0[1-9]|1[0-2]|[1-9])(?P=mark)(?P<day>0[1-9]|[12][0-9]|3[01]|[1-9])"
    rf"(?:[T ]{_TIME}(?:Z|[+-][0-9]{{2}}:?[0-9]{{2}})?)?(?![0-9]|[-/.][0-9])"
)
_NUMERIC = re.compile(
    r"(?P<first>0?[1-9]|[12][0-9]|3[01])(?P<mark>[/.-])(?P<second>0?[1-9]|[12][0-9]|3[01])(?P=mark)"
    r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9]|[-/.][0-9])"
)
_YEAR_MONTH = re.compile(rf"(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])(?![\w/]|[.,-][0-9])")
_MONTH_OF_YEAR = re.compile(rf"(?P<month>0[1-9]|1[0-2])/(?P<year>{_YEAR})(?![\w/]|[.,-][0-9])")
_DECADE = re.compile(rf"(?P<decade>{_YEAR[:-1]})(?<=0)['’]?[ ]?s(?!\w))|['’](?P<short>[2-9]0)s(?!\w)")
_BARE_YEAR = re.compile(rf"{_YEAR}{_END}")


@dataclass(frozen=True)
class _Patterns:
    """A language's date patterns, compiled once."""

    month_first: re.Pattern[str]
    day_first: re.Pattern[str]
    month: re.Pattern[str]
    months: re.Pattern[str]
    year_first: re.Pattern[str]
    season: re.Pattern[str]
    quarter: re.Pattern[str]
    relative: re.Pattern[str]
    weekday: re.Pattern[str]
    years: re.Pattern[str]
    season_lead: re.Pattern[str]
    range_lead: re.Pattern[str]
    record: re.Pattern[str]
    clock: re.Pattern[str]
    clock_led: re.Pattern[str]
    decade: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    """The patterns, built from the language's months, weekdays and seasons."""
    month = rf"(?P<month>{_any(language.months)})\.?(?![^\W\d_])"
    weekday = rf"(?:(?:{_any(language.weekdays)})\.?,?{_SPACE})?"
    said = rf"(?:{_day_words(language)})(?![^\W\d_])(?![ ](?:{_any(language.not_part_after)}))"
    day = rf"(?P<day>{_DAY}(?:{language.ordinal_suffix}(?![^\W\d_]))?|{said})"
    link = rf"(?:{_SPACE}?[-–]{_SPACE}?|{_SPACE}(?:{language.between_words}){_SPACE})"
    ends = rf"{_DAY}(?:{language.ordinal_suffix}(?![^\W\d_]))?"
    last = rf"(?:{link}(?P<last>{ends}|{said})(?![0-9]|[.,:/-][0-9]|[ ]?%))?"
    of, the = rf"(?:{language.date_of})?", rf"(?:{language.date_the})?"
    year = rf"(?:(?:,{_SPACE}?|{_SPACE}|[/-](?=[12])){of}(?P<year>{_YEAR})(?![\w%]|[.,:][0-9]))?"
    flags = re.IGNORECASE
    return _Patterns(
        re.compile(
            rf"{weekday}{month}(?:{_SPACE}|[/-])?{the}{day}(?![0-9]|[.,:][0-9]|[ ]?%){last}{year}(?![^\W_])", flags
        ),
        re.compile(rf"{weekday}{the}{day}\.?{last}\.?(?:{_SPACE}|[/-])?{of}{month}{year}", flags),
        re.compile(rf"{month}(?:(?:,?{_SPACE}{of}|[/-])(?P<year>{_YEAR}){_END})?", flags),
        re.compile(
            rf"{month}{link}(?P<until>{_any(language.months)})\.?(?:,?{_SPACE}(?P<year>{_YEAR}){_END})?(?!\w)", flags
        ),
        re.compile(rf"(?P<year>{_YEAR})(?:{_SPACE}|[/-]){month}(?:(?:{_SPACE}|[/-]){day}{_END})?", flags),
        re.compile(rf"(?P<season>{_any(language.seasons)})(?:{_SPACE}{of}(?P<year>{_YEAR}){_END})?(?!\w)", flags),
        re.compile(
            rf"(?:(?P<lead>{_YEAR})[ -]?Q(?P<last>[1-4])|Q(?P<number>[1-4])|{language.quarters})"
            rf"(?:{_SPACE}{of}(?P<year>{_YEAR}){_END})?(?!\w)",
            flags,
        ),
        re.compile(
            rf"(?:(?:{language.relative_leads})[ ])?(?P<phrase>{_any(language.relative)})(?!\w)"
            rf"(?:[ ](?:{language.day_parts})(?!\w))?",
            flags,
        ),
        re.compile(
            rf"(?:(?P<order>{_any(language.orders)})[ ])?(?P<weekday>{_any(language.weekdays)})(?!\w)"
            rf"(?:[ ](?P<behind>{_any(language.orders_behind)})(?!\w))?(?:[ ](?:{language.day_parts})(?!\w))?",
            flags,
        ),
        _years(language),
        re.compile(rf"(?<!\w)(?:{language.season_leads})\s?\Z", flags),
        re.compile(rf"(?<!\w)(?:{language.range_leads})\s\Z", flags),
        re.compile(rf"(?<!\w)(?:{language.records})(?!\w)[^.;!?]*\Z", flags),
        re.compile(rf"(?:{language.clock})(?:[ ]{_ZONE})?", flags),
        re.compile(rf"(?:{language.clock_led})(?:[ ]{_ZONE})?", flags),
        re.compile(rf"(?P<decade>{_YEAR})(?<=0)(?:{language.decades})(?!\w)", flags),
    )


def _day_words(language: Language) -> str:
    """The days of a month in words: 'third', 'twenty-first'."""
    days = {word: value for word, value in language.ordinals.items() if value <= _LAST_DAY}
    tens = [word for word, value in language.small.items() if value in (_TWENTY, _TWENTY + _TEN)]
    ones = [word for word, value in days.items() if value < _TEN]
    return rf"(?:{_any(tens)})[- ](?:{_any(ones)})|{_any(days)}"


def _day_number(written: str, language: Language) -> int:
    """The day that digits or words say."""
    if digits := _DIGITS.match(written):
        return int(digits.group())
    words = re.split(r"[- ]", written.lower())
    return int(sum(language.small.get(word, 0) for word in words[:-1])) + language.ordinals[words[-1]]


_DIGITS = re.compile("[0-9]{1,2}")
_LAST_DAY, _TWENTY, _TEN = 31, 20, 10


def _years(language: Language) -> re.Pattern[str]:
    """'1991-1993', '1991 to 1993', and 'between 1991 and 1993'."""
    words = rf"(?:{language.year_links})|(?P<second>{language.between[1]})"
    return re.compile(
        rf"(?P<first>{_YEAR})(?:[ ]?[-–—/][ ]?|[ ](?:{words})[ ])(?P<last>{_YEAR}|[0-9]{{2}}){_END}", re.IGNORECASE
    )


def _any(words: object) -> str:
    spelled = sorted((str(word) for word in words), key=len, reverse=True)  # type: ignore[attr-defined]
    return NEVER if not spelled else "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in spelled)


_NO_MINUTE = re.compile("[0-9]:[6-9]")


def read_clock(text: str, pos: int, language: Language) -> Figure | None:
    """The time of day at `pos`: '12:30', '800 AM EDT', '1200 UTC', '5 o'clock'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_clock("at 800 AM EDT today", 3, ENGLISH).end
    13
    """
    patterns = _patterns(language)
    match = _CLOCK.match(text, pos) or patterns.clock.match(text, pos)
    if not match and _lead(text, pos) in language.clock_leads:
        match = patterns.clock_led.match(text, pos)
    if not match or _NO_MINUTE.search(match.group()):
        return None
    return Figure(pos, match.end(), "time")


def read_numeric_date(text: str, pos: int, language: Language) -> Figure | None:
    """The date or years in digits at `pos`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_numeric_date(date, 0, ENGLISH).date for date in ("2016-09-04", "16/12/2024", "1991-1993", "1990s")]
    ['2016-09-04', '2024-12-16', '1991/1993', '199X']
    """
    if match := _ISO.match(text, pos):
        found = _dated(int(match["year"]), int(match["month"]), int(match["day"]))
        return None if found is None else Figure(pos, match.end(), "date", date=found)
    if match := _NUMERIC.match(text, pos):
        return _numeric(match, language)
    if match := _patterns(language).years.match(text, pos):
        return _span_of_years(match, text, language)
    if match := _century(language).match(text, pos):
        return Figure(pos, match.end(), "date", date=f"{int(match['number']) - 1:02}XX")
    if match := _YEAR_MONTH.match(text, pos) or _MONTH_OF_YEAR.match(text, pos):
        return Figure(pos, match.end(), "date", date=f"{match['year']}-{match['month']}")
    match = _DECADE.match(text, pos) or _patterns(language).decade.match(text, pos)
    return Figure(pos, match.end(), "date", date=f"{match['decade'][:3]}X") if match and match["decade"] else None


def _span_of_years(match: re.Match[str], text: str, language: Language) -> Figure | None:
    first, last = match["first"], match["last"]
    short = len(last) != _LONG_YEAR
    whole = first[:2] + last if short else last
    before = text[max(0, match.start() - 12) : match.start()]
    if match["second"] and not _patterns(language).range_lead.search(before):
        return None
    joined = 0 < int(whole) - int(first) <= (_SHORT_SPAN if short else 999)
    return Figure(match.start(), match.end(), "date", date=f"{first}/{whole}") if joined else None


def _dated(year: int, month: int, day: int) -> str | None:
    """A full date in EDTF, None where the calendar has no such day."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


@cache
def _century(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?P<number>[1-9]|1[0-9]|2[0-2]){language.century}", re.IGNORECASE)


_LONG_YEAR, _MONTHS = 4, 12
_SHORT_SPAN = 3
"""'2022-23' is a pair of years up to this far apart; '1990-12' is a month."""

_PIVOT = 69
"""Two-digit years from 69 on are of the last century, as POSIX has it (strptime, %y)."""


def _numeric(match: re.Match[str], language: Language) -> Figure | None:
    """'16/12/2024', '27.01.2022', '12/13/22': the order told by the figures, else by the language, else left open."""
    first, second, written = int(match["first"]), int(match["second"]), match["year"]
    year = int(written) if len(written) == _LONG_YEAR else int(written) + (1900 if int(written) >= _PIVOT else 2000)
    if match["mark"] == "-" and len(written) != _LONG_YEAR:
        return None
    day_first = True if match["mark"] == "." or first > _MONTHS else language.day_first
    if second > _MONTHS:
        day_first = False
    if day_first is None and first != second:
        date: str | None = f"{year:04}-XX-XX"
    else:
        day, month = (first, second) if day_first else (second, first)
        date = _dated(year, month, day)
    return None if date is None else Figure(match.start(), match.end(), "date", date=date)


def read_worded_date(text: str, pos: int, language: Language) -> Figure | None:
    """The date in words, or in words and digits, at `pos`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> dates = ("Friday, August 21, 2015", "16 December", "SUN SEP 04 2016", "Q3 2024", "fall of 2024")
    >>> [read_worded_date(date, 0, ENGLISH).date for date in dates]
    ['2015-08-21', 'XXXX-12-16', '2016-09-04', '2024-35', '2024-23']
    """
    patterns = _patterns(language)
    for pattern in (patterns.month_first, patterns.day_first):
        if (match := pattern.match(text, pos)) and _is_month(text, match, language):
            return _day(match, language)
    if match := patterns.year_first.match(text, pos):
        return _month_of_year(match, language)
    if (match := patterns.months.match(text, pos)) and match["month"][0].isupper() and match["until"][0].isupper():
        return _months(match, language)
    if (match := patterns.month.match(text, pos)) and (match["year"] or _lone_month(text, match, language)):
        return Figure(
            pos,
            _undotted(match),
            "date",
            date=f"{match['year'] or 'XXXX'}-{language.months[match['month'].lower()]:02}",
        )
    return (
        _quarter(text, pos, patterns, language)
        or _season(text, pos, patterns, language)
        or _relative(text, pos, patterns, language)
    )


def _undotted(match: re.Match[str]) -> int:
    """The end of a match, without the full stop that only ends the sentence after a whole word."""
    return match.end("month") if not match["year"] else match.end()


def _is_month(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a word that has other uses ('may', 'march') is a month here: it then has a capital."""
    doubtful = match["month"].lower() in language.doubtful_months
    return not doubtful or text[match.start("month")].isupper() or bool(match["day"] and match["year"])


def _day(match: re.Match[str], language: Language) -> Figure:
    year, month = match["year"] or "XXXX", language.months[match["month"].lower()]
    days = [_day_number(day, language) for day in (match["day"], match["last"]) if day]
    dates = [_checked(year, month, day) for day in days]
    date = "/".join(day for day in dates if day) if all(dates) else None
    ends_in_month = match.end() - 1 == match.end("month") and not match["year"]
    whole = match["month"].lower() not in _abbreviations(language)
    return Figure(match.start(), match.end() - (ends_in_month and whole), "date", date=date)


def _checked(year: str, month: int, day: int) -> str | None:
    """The day in EDTF, None where the calendar has no such day; an unknown year counts as a leap year."""
    try:
        dt.date(2000 if year == "XXXX" else int(year), month, day)
    except ValueError:
        return None
    return f"{year}-{month:02}-{day:02}"


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
    year = match["year"] or "XXXX"
    first, last = (f"{year}-{language.months[match[name].lower()]:02}" for name in ("month", "until"))
    return Figure(match.start(), match.end(), "date", date=f"{first}/{last}")


_LEAD = re.compile(r"(?P<word>[^\W\d_]+)[ \u00a0\n-]{1,2}\Z")


def _lead(text: str, pos: int) -> str:
    """The word before a position, in lower case."""
    match = _LEAD.search(text[max(0, pos - 24) : pos])
    return match["word"].lower() if match else ""


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    """The short forms among the months and weekdays, which alone are too short to be sure of."""
    names = (*language.months, *language.weekdays)
    longer = ((short, name) for short in names for name in names if name != short and name.startswith(short))
    return frozenset(short for short, name in longer if name[len(short) :] not in language.name_endings)


def _lone_month(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a month without day or year is meant as a date: by its capital, or also by the word before it."""
    word = match["month"]
    if language.day_first is None and not word[0].isupper():
        return False
    if word.lower() in _abbreviations(language):
        return False
    return word.lower() not in language.doubtful_months or _lead(text, match.start()) in language.date_leads


_WEEKDAY_DAY = re.compile(rf"[ ](?P<day>{_DAY})(?:st|nd|rd|th)?(?![\w%]|[.,:/][0-9]|-[0-9]|[ ][^\W\d_])")


def _quarter(text: str, pos: int, patterns: _Patterns, language: Language) -> Figure | None:
    match = patterns.quarter.match(text, pos)
    if not match:
        return None
    written = match["number"] or match["last"]
    number = int(written) if written else language.quarter_numbers[match["ordinal"].lower()]
    return Figure(pos, match.end(), "date", date=f"{match['year'] or match['lead'] or 'XXXX'}-{32 + number}")


def _season(text: str, pos: int, patterns: _Patterns, language: Language) -> Figure | None:
    match = patterns.season.match(text, pos)
    if not match:
        return None
    if not (match["year"] or patterns.season_lead.search(text[max(0, pos - 12) : pos])):
        return None
    date = f"{match['year'] or 'XXXX'}-{language.seasons[match['season'].lower()]}"
    return Figure(pos, match.end(), "date", date=date)


def _relative(text: str, pos: int, patterns: _Patterns, language: Language) -> Figure | None:
    if match := patterns.relative.match(text, pos):
        relative = language.relative[re.sub(r"\s+", " ", match["phrase"].lower())]
        part = relative[0] == "quarter" and text.startswith(" of", match.end())
        return None if part else Figure(pos, match.end(), "date", relative=relative)
    match = patterns.weekday.match(text, pos)
    if match is None:
        return None
    word = match["weekday"]
    if word.lower() in _abbreviations(language):
        return None
    order = language.orders.get((match["order"] or "").lower(), 0)
    order = order or language.orders_behind.get((match["behind"] or "").lower(), 0)
    return Figure(pos, match.end(), "date", relative=("weekday", language.weekdays[word.lower()] + 10 * order))


_AFTER_YEAR = re.compile(r"[ \n](?:[^\W\d_]+[ \n])?(?P<noun>[^\W\d_]{3,})")
_CLAIMED_AS_COUNT = re.compile(r"(?:[=<>≤≥~#]|\bn[ ]?=)[ ]?\Z")
_CLAUSE = 80
"""How far before 'since 1958' stands the 'first' that makes it a plain year: nothing goes on since."""

_FIRST_LIKELY, _LAST_LIKELY = 1900, 2099


def opens_year(text: str, pos: int) -> bool:
    """Whether the digits at `pos` have the form of a year.

    >>> opens_year("1996", 0), opens_year("199", 0), opens_year("1996.5", 0)
    (True, False, False)
    """
    return _BARE_YEAR.match(text, pos) is not None


def read_year(text: str, pos: int, language: Language, *, bounded: bool) -> Figure | None:
    """The four digits at `pos` as a year, where what stands around them doesn't make them a count.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_year("since 1996.", 6, ENGLISH, bounded=False).date
    '1996/..'
    >>> read_year("with 2000 troops", 5, ENGLISH, bounded=False) is None
    True
    """
    match = _BARE_YEAR.match(text, pos)
    if match and _year_tail(language).match(text, match.end()):
        return Figure(pos, match.end(), "date", date=_since(text, pos, language))
    if not match or bounded or _CLAIMED_AS_COUNT.search(text[max(0, pos - 4) : pos]):
        return None
    lead, year = _lead(text, pos), int(match.group())
    if _followed_by_count(text, match.end(), language) and lead not in language.year_owners | language.since:
        return None
    led = lead in language.year_leads or text[pos - 1 : pos] == "("
    if not (led or _FIRST_LIKELY <= year <= _LAST_LIKELY) or _is_measured(text, match.end(), language, led=led):
        return None
    return Figure(pos, match.end(), "date", date=_since(text, pos, language))


def _since(text: str, pos: int, language: Language) -> str:
    """The year at `pos` in EDTF, open behind where what is told goes on since."""
    year, record = text[pos : pos + _LONG_YEAR], _patterns(language).record
    ongoing = _lead(text, pos) in language.since and not record.search(text[max(0, pos - _CLAUSE) : pos])
    return f"{year}/.." if ongoing else year


@cache
def _year_tail(language: Language) -> re.Pattern[str]:
    """The word that names the four digits before it a year: '2024 года'."""
    return re.compile(rf"[ \u00a0](?:{language.year_tail})(?![^\W\d_])", re.IGNORECASE)


_NEXT_WORDS = re.compile(r"[ \n](?P<first>[^\W\d_]+)(?:[ \n](?P<second>[^\W\d_]+))?")


def _is_measured(text: str, end: int, language: Language, *, led: bool) -> bool:
    """Whether a unit follows; 'in 2016 Stone' has a name behind its year."""
    found = read_unit(text, end, language)
    return found is not None and not (led and text[end : end + 1] == " " and text[end + 1 : found.end].istitle())


def _followed_by_count(text: str, end: int, language: Language) -> bool:
    """Whether a lower-case plural noun follows, so that the figure counts it; 'sales' have years."""
    match = _NEXT_WORDS.match(text, end)
    if not match or match["first"].lower() in language.stops:
        return False
    if match["first"] in language.year_nouns and text[end - 2 : end] != "00":
        return False
    first, second = match["first"], match["second"] or ""
    plurals = language.irregular_plurals
    if first in plurals or (first.islower() and first.endswith("s") and not first.endswith(("ss", "us", "is"))):
        return True
    return first.islower() and second.islower() and second.endswith("s") and second not in language.stops
