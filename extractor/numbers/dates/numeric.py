"""Dates in digits: '2016-09-04', '16/12/2024', '20240301', '1991-1993', '1990s', '5/1-5/7/2020'."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from extractor.numbers.characters import SPACED, lead_word
from extractor.numbers.dates.clocks import TIME, time_of
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.units.reading import read_unit

YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})"
END = r"(?![\w%]|[.,:/][0-9]|-[0-9]|:[0-9A-Fa-f]{0,4}:)"
_MONTH_OR_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_ISO = re.compile(
    rf"(?P<year>{YEAR})(?P<mark>[-/.])(?P<month>0[1-9]|1[0-2]|[1-9])(?P=mark)(?P<day>0[1-9]|[12][0-9]|3[01]|[1-9])"
    rf"(?:[T ](?P<time>{TIME})(?P<zone>Z|[+-][0-9]{{2}}:?[0-9]{{2}})?)?(?![0-9]|[-/.][0-9])"
)
_COMPACT = re.compile(
    r"(?<![.,/$€£#])(?P<year>19[0-9]{2}|20[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])"
    r"(?:T(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?P<second>[0-5][0-9])?(?P<zone>Z)?)?(?![\w%]|[.,/-][0-9])"
)
_NUMERIC = re.compile(
    rf"(?P<first>{_MONTH_OR_DAY})(?P<mark>[/.-])(?P<second>{_MONTH_OR_DAY})(?P=mark)"
    r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9]|[-/.][0-9])"
)
_DAYS = re.compile(
    rf"(?P<first>{_MONTH_OR_DAY})/(?P<second>{_MONTH_OR_DAY})(?P<link>[ ]?[-–—~][ ]?|[ ][a-z]{{1,7}}[ ])"
    rf"(?P<third>{_MONTH_OR_DAY})/(?P<fourth>{_MONTH_OR_DAY})(?:/(?P<year>[0-9]{{4}}|[0-9]{{2}}))?(?![\w%/]|[.,-][0-9])",
    re.IGNORECASE,
)
_DAY_MONTH = re.compile(
    rf"(?P<day>{_MONTH_OR_DAY})(?P<mark>[/.])[ ]?(?P<month>0?[1-9]|1[0-2])(?:(?P<padded>(?<=[0-9]{{2}}\.[0-9]{{2}})\.)"
    r"|(?P<point>\.(?=[ ]|\Z)))?(?![\w%/]|[.,-]?[0-9]|[ ]?Uhr)"
)
_FOLLOWING = re.compile(r"[ ](?P<word>[^\W\d_]+)")
_LEAP_YEAR = 2000
_YEAR_MONTH = re.compile(
    rf"(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2]|(?<=(?:19|20)[0-9]{{2}}-)[1-9])(?![\w/]|[.,-][0-9])"
)
_MONTH_OF_YEAR = re.compile(rf"(?P<month>0[1-9]|1[0-2]|[1-9](?=[/-](?:19|20)))[/-](?P<year>{YEAR})(?![\w/]|[.,-][0-9])")
_DECADE = re.compile(rf"(?P<decade>{YEAR[:-1]})(?<=0)['’]?[ ]?s(?!\w))|['’]?(?P<short>[2-9]0)['’]?s(?!\w)")


@cache
def _years(language: Language) -> re.Pattern[str]:
    """'1991-1993', '1991 to 1993', and 'between 1991 and 1993'."""
    words = rf"(?:{language.year_links})|(?P<second>{language.between[1]})"
    return re.compile(
        rf"(?P<first>{YEAR})(?:[ ]?[-–—/~][ ]?|[ ](?:{words})[ ])(?P<last>{YEAR}|[0-9]{{2}}){END}", re.IGNORECASE
    )


@cache
def _links(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens an interval of two days in digits, and what joins them."""
    times, flags = language.times, re.IGNORECASE
    joins = rf"{times.till}|{times.both}" if times.till else language.between_words
    return re.compile(rf"(?<!\w)(?:{times.opens or language.range_leads})[ ]\Z", flags), re.compile(joins, flags)


@cache
def _century(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?P<number>[1-9]|1[0-9]|2[0-2]){language.century}", re.IGNORECASE)


@cache
def _decades(language: Language) -> re.Pattern[str]:
    short = rf"(?P<short>[2-9]0)(?:{language.short_decades})"
    return re.compile(rf"(?:(?P<decade>{YEAR})(?<=0)(?:{language.decades})|{short})(?![\w-])", re.IGNORECASE)


def read_numeric_date(text: str, pos: int, language: Language) -> Figure | None:
    """The date or years in digits at `pos`; one that no calendar has is an identifier.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> dates = ("2016-09-04", "16/12/2024", "20240301", "1991-1993", "1990s", "2024-03-01T09:30:00Z", "30/2/2024")
    >>> [read_numeric_date(date, 0, ENGLISH).date for date in dates]
    ['2016-09-04', '2024-12-16', '2024-03-01', '1991/1993', '199X', '2024-03-01T09:30:00Z', None]
    """
    spaced = SPACED.match(text, pos) is not None
    if not spaced:
        if match := _ISO.match(text, pos) or _COMPACT.match(text, pos):
            return _full(match, text, language)
        if match := _NUMERIC.match(text, pos):
            return _numeric(match, language)
        if (days := _days_of_month(text, pos, language)) is not None:
            return days
    if match := _years(language).match(text, pos):
        return _span_of_years(match, text, language) or _year_month(text, pos)
    if match := _century(language).match(text, pos):
        return Figure(pos, match.end(), "date", date=f"{int(match['number']) - 1:02}XX")
    month = None if spaced else _year_month(text, pos)
    return month or _decade(text, pos, language)


def _full(match: re.Match[str], text: str, language: Language) -> Figure | None:
    """A whole date with year, month and day, and the time written on to it."""
    found = day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    parts = match.groupdict()
    if found is None:
        return Figure(match.start(), match.end(), "identifier") if parts.get("mark") == "-" else None
    if parts.get("hour"):
        found += f"T{parts['hour']}:{parts['minute']}" + (f":{parts['second']}" if parts["second"] else "")
    elif parts.get("time"):
        found += time_of(text, *match.span("time"), language) or f"T{parts['time']}"
    zone = parts["zone"] or ""
    return Figure(match.start(), match.end(), "date", date=found + zone)


def _days_of_month(text: str, pos: int, language: Language) -> Figure | None:
    """'5/1-5/7' and 'am 22.04.': days without a year, or with one for both."""
    if (match := _DAYS.match(text, pos)) and (days := _days(match, text, language)):
        return days
    match = _DAY_MONTH.match(text, pos)
    return _day_of_month(match, text, language) if match else None


def _day_of_month(match: re.Match[str], text: str, language: Language) -> Figure | None:
    """'am 22.04.', 'el 27/11': a day and its month without a year, where a word before or a second point tells."""
    led = lead_word(text, match.start()) in language.day_leads
    dotted = language.dotted_days and match["mark"] == "." and (led or match["padded"] is not None)
    following = _FOLLOWING.match(text, match.end())
    parts = match["mark"] == "/" and following is not None and following["word"].lower() in language.fraction_links
    if not (dotted or (led and match["mark"] == "/" and not match["point"])) or parts:
        return None
    day, month = int(match["day"]), int(match["month"])
    if day_of(_LEAP_YEAR, month, day) is None:
        return None
    return Figure(match.start(), match.end(), "date", date=f"XXXX-{month:02}-{day:02}")


def _year_month(text: str, pos: int) -> Figure | None:
    match = _YEAR_MONTH.match(text, pos) or _MONTH_OF_YEAR.match(text, pos)
    return match and Figure(pos, match.end(), "date", date=f"{match['year']}-{int(match['month']):02}")


_NINETEENTH = 30
"""'the 90s' and 'the 30s' are of the last century; 'the 20s' may be of either."""


def _decade(text: str, pos: int, language: Language) -> Figure | None:
    """'1990s', and ''90s' with the century left to be understood."""
    if whole := _decades(language).match(text, pos):
        decade, basis = whole["decade"] or f"19{whole['short']}", None if whole["decade"] else _NO_CENTURY
        return Figure(pos, whole.end(), "date", date=f"{decade[:3]}X", basis=basis)
    match = _DECADE.match(text, pos)
    if match is None:
        return None
    if match["decade"]:
        return Figure(pos, match.end(), "date", date=f"{match['decade'][:3]}X")
    marked = match.group().startswith(("'", "’")) or text[pos - 1 : pos] in ("'", "’")
    led = _article(language).search(text[max(0, pos - 8) : pos]) and not _is_measured(text, pos, language)
    if not (marked or led) or int(match["short"]) < _NINETEENTH:
        return None
    start = pos - (text[pos - 1 : pos] in ("'", "’"))
    return Figure(start, match.end(), "date", date=f"19{match['short'][0]}X", basis=_NO_CENTURY)


_NO_CENTURY = "century not written"


@cache
def _article(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.times.decade_leads})[ \n-]\Z", re.IGNORECASE)


_CLAUSE = 60


def _is_measured(text: str, pos: int, language: Language) -> bool:
    """Whether a clause tells of what is measured in tens too: 'temperatures in the 90s'."""
    words = re.findall(r"[^\W\d_]+", text[max(0, pos - _CLAUSE) : pos].lower())
    return not language.times.measured_in_tens.isdisjoint(words)


def _span_of_years(match: re.Match[str], text: str, language: Language) -> Figure | None:
    first, last = match["first"], match["last"]
    short = len(last) != _LONG_YEAR
    whole = first[:2] + last if short else last
    before = text[max(0, match.start() - 12) : match.start()]
    if match["second"] and not re.search(rf"(?<!\w)(?:{language.range_leads})\s\Z", before, re.IGNORECASE):
        return None
    joined = 0 < int(whole) - int(first) <= (_SHORT_SPAN if short else 999)
    joined = joined and read_unit(text, match.end(), language) is None
    return Figure(match.start(), match.end(), "date", date=f"{first}/{whole}") if joined else None


def day_of(year: int, month: int, day: int) -> str | None:
    """A full date in EDTF, None where the calendar has no such day.

    >>> day_of(2024, 2, 29), day_of(2023, 2, 29)
    ('2024-02-29', None)
    """
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


_LONG_YEAR, _MONTHS, _LEAP = 4, 12, 2000
_SHORT_SPAN = 3
"""'2022-23' is a pair of years up to this far apart; '1990-12' is a month."""

PIVOT = 69
"""Two-digit years from 69 on are of the last century, as POSIX has it (strptime, %y)."""


def _whole_year(written: str) -> int:
    return int(written) if len(written) == _LONG_YEAR else int(written) + (1900 if int(written) >= PIVOT else 2000)


def _numeric(match: re.Match[str], language: Language) -> Figure | None:
    """'16/12/2024', '27.01.2022', '12/13/22': the order told by the figures, else by the language, else left open."""
    first, second, year = int(match["first"]), int(match["second"]), _whole_year(match["year"])
    if match["mark"] == "-" and len(match["year"]) != _LONG_YEAR:
        return None
    day_first = True if match["mark"] == "." or first > _MONTHS else language.day_first
    if second > _MONTHS:
        day_first = False
    if day_first is None and first != second:
        return Figure(match.start(), match.end(), "date", date=f"{year:04}-XX-XX")
    date = day_of(year, *((second, first) if day_first else (first, second)))
    if date is None and match["mark"] == "/":
        return Figure(match.start(), match.end(), "identifier")
    return None if date is None else Figure(match.start(), match.end(), "date", date=date)


def _days(match: re.Match[str], text: str, language: Language) -> Figure | None:
    """'from 10/1 to 11/7', '5/1-5/7/2020': two days, where a word before them or their year shows that they are."""
    opens, joins = _links(language)
    led = opens.search(text[max(0, match.start() - 12) : match.start()]) is not None
    link = match["link"].strip()
    if not (match["year"] or (led and not _are_parts(match))) or not (link in "-–—~" or joins.fullmatch(link)):
        return None
    orders = [language.day_first] if language.day_first is not None else [False, True]
    readings = [days for order in orders if (days := _interval(match, day_first=bool(order)))]
    if not readings:
        return Figure(match.start(), match.end(), "identifier") if match["year"] else None
    if len(readings) == 1:
        return Figure(match.start(), match.end(), "date", date=readings[0])
    year = match["year"] and _whole_year(match["year"])
    open_date = f"{year}-XX-XX/{year}-XX-XX" if year else None
    return Figure(match.start(), match.end(), "date", date=open_date, doubt="ambiguous", readings=tuple(readings))


def _are_parts(match: re.Match[str]) -> bool:
    """Whether 'between 1/3 and 1/2' are the ends of a range of fractions."""
    first, second, third, fourth = (int(match[name]) for name in ("first", "second", "third", "fourth"))
    return first < second and third < fourth and first * fourth < third * second


def _interval(match: re.Match[str], *, day_first: bool) -> str | None:
    """The two days in one order, None where the calendar has no such days or the second is before the first."""
    year = _whole_year(match["year"]) if match["year"] else _LEAP
    pairs = ((int(match["first"]), int(match["second"])), (int(match["third"]), int(match["fourth"])))
    days = [day_of(year, *(pair[::-1] if day_first else pair)) for pair in pairs]
    if not (days[0] and days[1]) or (match["year"] and days[0] > days[1]):
        return None
    shown = f"{days[0]}/{days[1]}"
    return shown if match["year"] else re.sub(r"(?<!\d)[0-9]{4}-", "XXXX-", shown)
