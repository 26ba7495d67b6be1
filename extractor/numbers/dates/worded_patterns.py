"""The patterns that dates in words are read by, built from a language's months, weekdays, seasons and periods."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from extractor.numbers.dates.clocks import TIME
from extractor.numbers.dates.numeric import END, YEAR
from extractor.numbers.dates.worded_years import worded_year, year_words
from extractor.numbers.language import NEVER, Language, any_of
from extractor.numbers.patterns import lazy_pattern

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_SPACE = r"(?:[ \u00a0]{1,3}|[ ]?\n[ ]?)"
_LAST_DAY, _TWENTY, _TEN = 31, 20, 10


class Patterns(NamedTuple):
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
    fiscal: re.Pattern[str]
    year: re.Pattern[str]
    season_lead: re.Pattern[str]
    opens: re.Pattern[str]
    now_lead: re.Pattern[str]


_WIDEST = 160
"""No date in words is longer."""


def date_patterns(text: str, pos: int, language: Language) -> Patterns:
    """The patterns for a date at `pos`: those with years in words only where one of their words is near.

    Such years are half of the patterns, and would be compiled in vain for nearly every text.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> texts = ("March 2021", "March nineteen eighty")
    >>> [date_patterns(text, 0, ENGLISH).month.match(text)["year"] for text in texts]
    ['2021', 'nineteen eighty']
    """
    near = text[pos : pos + _WIDEST].lower()
    return _patterns(language, said=any(map(near.__contains__, year_words(language))))


@cache
def _patterns(language: Language, *, said: bool) -> Patterns:
    """The patterns, built from the language's months, weekdays and seasons, with or without years in words."""
    pieces = _pieces(language, worded_year(language) if said else NEVER)
    return Patterns(
        *_of_months(pieces, language),
        *_of_periods(pieces, language),
        _phrase(language),
        _weekday(pieces, language),
        *_of_years(pieces, language),
        *_leads(language),
    )


class _Pieces(NamedTuple):
    """What patterns of dates are made of: `behind` is a day behind its month, `later` a year behind a month alone."""

    month: str
    weekday: str
    spelled: str
    day: str
    behind: str
    link: str
    until: str
    of: str
    the: str
    year: str
    later: str


def _pieces(language: Language, said_year: str) -> _Pieces:
    times = language.times
    spelled = rf"(?:{_day_words(language)})(?![^\W\d_])(?![ ](?:{any_of(language.not_part_after)}))"
    written_day = rf"{_DAY}(?:{language.ordinal_suffix}(?![^\W\d_]))?"
    joins = rf"{language.between_words}|{times.till or NEVER}"
    link = rf"(?:{_SPACE}?[-–]{_SPACE}?|{_SPACE}(?:{joins}){_SPACE}(?:{language.date_the}|(?:{times.the})[ ])?)"
    of_year = rf"(?:{language.date_of}|{times.of_year})?"
    written = rf"(?P<year>{YEAR}(?![\w%]|[.,:][0-9])|{said_year}|['’][0-9]{{2}}(?![\w%]|[.,:][0-9]))"
    clock = rf"(?:[ ](?P<time>{TIME})(?:[ ](?P<zone>[A-Z]{{3,4}}|Z))?(?=[ ][12]))?"
    return _Pieces(
        month=rf"(?P<month>{any_of(language.months)})\.?(?![^\W\d_])",
        weekday=rf"(?:(?:(?:{any_of(language.orders)})[ ])?(?:{any_of(language.weekdays)})\.?,?{_SPACE})?",
        spelled=spelled,
        day=rf"(?P<day>{written_day}|{spelled}|{_leading_days(language)})",
        behind=rf"(?P<day>{written_day}|{spelled}|{_cardinal_days(language, said_year)})",
        link=link,
        until=rf"{link}(?P<last>{written_day}|{spelled})(?![0-9]|[.,:/-][0-9]|[ ]?%)",
        of=rf"(?:{language.date_of})?",
        the=rf"(?:{language.date_the})?",
        year=rf"(?:{clock}(?:[ ]?,{_SPACE}?|{_SPACE}|[/-](?=[12])){of_year}{written})?",
        later=rf"(?:(?:,?{_SPACE}{of_year}|[/-]){written}{END})?",
    )


_Pattern = re.Pattern[str]
_FLAGS = re.IGNORECASE


def _of_months(pieces: _Pieces, language: Language) -> tuple[_Pattern, _Pattern, _Pattern, _Pattern, _Pattern]:
    """'March 4', '4 March', 'March 2021', 'March to May' and '2021 March 4'."""
    month, weekday, the, of, until = pieces.month, pieces.weekday, pieces.the, pieces.of, pieces.until
    months = any_of(language.months)
    own = rf"(?!{_SPACE}{of}(?-i:(?=[A-Z]))(?:{months})(?!\w))"  # 'March 4 and the 5th of May'
    return (
        lazy_pattern(
            rf"{weekday}{month}(?:{_SPACE}|[/-])?{the}{pieces.behind}(?![0-9]|[.,:][0-9]|[ ]?%)(?:{until}{own})?"
            rf"{pieces.year}(?![^\W_])",
            _FLAGS,
        ),
        lazy_pattern(
            rf"{weekday}{the}{pieces.day}\.?(?:{until})?\.?(?:{_SPACE}|[/-])?{of}{month}{pieces.year}", _FLAGS
        ),
        lazy_pattern(rf"{month}{pieces.later}", _FLAGS),
        lazy_pattern(rf"{month}{pieces.link}(?P<until>{months})\.?{pieces.later}(?!\w)", _FLAGS),
        lazy_pattern(rf"(?P<year>{YEAR})(?:{_SPACE}|[/-]){month}(?:(?:{_SPACE}|[/-]){pieces.day}{END})?", _FLAGS),
    )


def _of_periods(pieces: _Pieces, language: Language) -> tuple[_Pattern, _Pattern]:
    """'last spring 2021', and 'Q3 2024', '2024H1', 'the first half of 2024'."""
    times, of = language.times, pieces.of
    half = f"[{times.half_letters}]"
    brief_half = rf"[12]H['’]|{half}[12]['’]|[12]{'H' if times.half_letters == 'H' else 'S'}"
    return (
        lazy_pattern(
            rf"(?:(?P<order>{any_of(language.orders)})[ ])?(?P<season>{any_of(language.seasons)})"
            rf"(?:{_SPACE}{of}(?P<year>{YEAR})(?:[/–-](?:[12][0-9])?(?P<next>[0-9]{{2}}))?{END})?(?!\w)",
            _FLAGS,
        ),
        lazy_pattern(
            rf"(?:(?P<brief>(?-i:[1-4][QT]['’]?|Q[1-4]['’]|{brief_half}))(?P<short>[0-9]{{2}})(?![0-9]|[.,][0-9])"
            rf"|(?P<lead>{YEAR})[ -]?(?:Q(?P<last>[1-4])|{half}(?P<late>[12]))|Q(?P<number>[1-4])|{half}(?P<half>[12])"
            rf"|(?P<front>[1-4])[QT](?=[ ]?{YEAR})|(?P<early>[12]){half}(?=[ ]?{YEAR})"
            rf"|{language.quarters}|{times.halves})"
            rf"(?:(?:{_SPACE}|[ ]?[/,-][ ]?){of}(?:(?:{times.fiscal})[ ]?)?(?P<year>{YEAR}){END}"
            rf"|[ ](?P<whole>{times.of_the_year}))?(?!\w)",
            _FLAGS,
        ),
    )


def _phrase(language: Language) -> _Pattern:
    """'late yesterday evening' and other words for a time that is counted from today."""
    return lazy_pattern(
        rf"(?:(?:{language.relative_leads})[ ])?(?P<phrase>{any_of(language.relative)})(?!\w)"
        rf"(?:[ ](?:{language.day_parts})(?!\w))?",
        _FLAGS,
    )


def _weekday(pieces: _Pieces, language: Language) -> _Pattern:
    """'last Monday morning', 'Tuesdays', 'Friday the 26th', 'Monday 3/4'."""
    plural = language.times.weekday_plural
    return lazy_pattern(
        rf"(?:(?P<order>{any_of(language.orders)})[ ])?(?P<weekday>{any_of(language.weekdays)})"
        rf"(?P<plural>{plural})?(?!\w)"
        rf"(?:[ ](?P<behind>{any_of(language.orders_behind)})(?!\w))?"
        rf"(?:\.?,?[ ]{pieces.the}(?P<day>{_DAY}(?:{language.ordinal_suffix})(?!\w)|{pieces.spelled})"
        rf"(?![ ](?:{language.times.of})[ ])"
        rf"|[ ](?P<slashed>{_DAY}[/.]{_DAY})(?![\w/%]|[ ]?%|[.,][0-9])"
        rf"|[ ](?P<bare>[12][0-9]|3[01])(?=[ ]?[.,;!?)]?(?:\s|\Z))(?![ ][^\W\d_]|[.,][0-9]))?"
        rf"(?:[ ](?:{language.day_parts})(?P<often>{plural})?(?!\w))?",
        _FLAGS,
    )


def _of_years(pieces: _Pieces, language: Language) -> tuple[_Pattern, _Pattern]:
    """'FY 2024' and 'the year 2024'."""
    times = language.times
    return (
        lazy_pattern(rf"(?:{times.fiscal})[ -]?(?P<year>{YEAR}|[0-9]{{2}}){END}", _FLAGS),
        lazy_pattern(rf"{pieces.the}(?P<noun>{times.year_noun})[ ](?P<year>{YEAR}){END}", _FLAGS),
    )


def _leads(language: Language) -> tuple[_Pattern, _Pattern, _Pattern]:
    """What stands before a season, an interval and 'now'."""
    times = language.times
    return (
        lazy_pattern(rf"(?<!\w)(?:{language.season_leads})\s?\Z", _FLAGS),
        lazy_pattern(rf"(?<!\w)(?:{times.opens or language.range_leads})\s\Z", _FLAGS),
        lazy_pattern(rf"(?<!\w)(?:{times.now_leads})\s\Z", _FLAGS),
    )


def _day_words(language: Language) -> str:
    """The days of a month in words: 'third', 'twenty-first'."""
    days = {word: value for word, value in language.ordinals.items() if value <= _LAST_DAY}
    tens = [word for word, value in language.small.items() if value in (_TWENTY, _TWENTY + _TEN)]
    ones = [word for word, value in days.items() if value < _TEN]
    return rf"(?:{any_of(tens)})[- ](?:{any_of(ones)})|{any_of(days)}"


def _cardinal_days(language: Language, said_year: str) -> str:
    """The days that are also said as plain numbers: 'twenty-nine', where nothing follows that they would count."""
    tens = [word for word, value in language.small.items() if value in (_TWENTY, _TWENTY + _TEN)]
    ones = [word for word, value in language.small.items() if 0 < value < _TEN]
    after = rf"[ ]?[.,;:!?)]|[ ]?\Z|[ ](?:{said_year})|[ ](?:{language.times.at or NEVER})[ ]"
    return rf"(?:{any_of(tens)})[- ](?:{any_of(ones)})(?={after})"


def _leading_days(language: Language) -> str:
    """The days that a month follows, where those are said as plain numbers: 'veintinueve de mayo'."""
    if not language.cardinal_days:
        return NEVER
    small = {word: value for word, value in language.small.items() if 0 < value <= _LAST_DAY}
    tens = any_of(word for word, value in small.items() if value in (_TWENTY, _TWENTY + _TEN))
    ones = any_of(word for word, value in small.items() if value < _TEN)
    links = "|".join(language.and_words) or NEVER
    return rf"(?:{tens})[- ](?:(?:{links})[- ])?(?:{ones})(?!\w)|(?:{any_of(small)})(?!\w)"
