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
    times, said_year = language.times, worded_year(language) if said else NEVER
    month = rf"(?P<month>{any_of(language.months)})\.?(?![^\W\d_])"
    weekday = rf"(?:(?:(?:{any_of(language.orders)})[ ])?(?:{any_of(language.weekdays)})\.?,?{_SPACE})?"
    spelled = rf"(?:{_day_words(language)})(?![^\W\d_])(?![ ](?:{any_of(language.not_part_after)}))"
    day = rf"(?P<day>{_DAY}(?:{language.ordinal_suffix}(?![^\W\d_]))?|{spelled}|{_leading_days(language)})"
    cardinal = _cardinal_days(language, said_year)
    behind = rf"(?P<day>{_DAY}(?:{language.ordinal_suffix}(?![^\W\d_]))?|{spelled}|{cardinal})"
    joins = rf"{language.between_words}|{times.till or NEVER}"
    link = rf"(?:{_SPACE}?[-–]{_SPACE}?|{_SPACE}(?:{joins}){_SPACE}(?:{language.date_the}|(?:{times.the})[ ])?)"
    ends = rf"{_DAY}(?:{language.ordinal_suffix}(?![^\W\d_]))?"
    until = rf"{link}(?P<last>{ends}|{spelled})(?![0-9]|[.,:/-][0-9]|[ ]?%)"
    of, the = rf"(?:{language.date_of})?", rf"(?:{language.date_the})?"
    own = rf"(?!{_SPACE}{of}(?-i:(?=[A-Z]))(?:{any_of(language.months)})(?!\w))"  # 'March 4 and the 5th of May'
    of_year = rf"(?:{language.date_of}|{times.of_year})?"
    written = rf"(?P<year>{YEAR}(?![\w%]|[.,:][0-9])|{said_year}|['’][0-9]{{2}}(?![\w%]|[.,:][0-9]))"
    clock = rf"(?:[ ](?P<time>{TIME})(?:[ ](?P<zone>[A-Z]{{3,4}}|Z))?(?=[ ][12]))?"
    year = rf"(?:{clock}(?:[ ]?,{_SPACE}?|{_SPACE}|[/-](?=[12])){of_year}{written})?"
    later = rf"(?:(?:,?{_SPACE}{of_year}|[/-]){written}{END})?"
    flags = re.IGNORECASE
    return Patterns(
        lazy_pattern(
            rf"{weekday}{month}(?:{_SPACE}|[/-])?{the}{behind}(?![0-9]|[.,:][0-9]|[ ]?%)(?:{until}{own})?{year}"
            r"(?![^\W_])",
            flags,
        ),
        lazy_pattern(rf"{weekday}{the}{day}\.?(?:{until})?\.?(?:{_SPACE}|[/-])?{of}{month}{year}", flags),
        lazy_pattern(rf"{month}{later}", flags),
        lazy_pattern(rf"{month}{link}(?P<until>{any_of(language.months)})\.?{later}(?!\w)", flags),
        lazy_pattern(rf"(?P<year>{YEAR})(?:{_SPACE}|[/-]){month}(?:(?:{_SPACE}|[/-]){day}{END})?", flags),
        lazy_pattern(
            rf"(?:(?P<order>{any_of(language.orders)})[ ])?(?P<season>{any_of(language.seasons)})"
            rf"(?:{_SPACE}{of}(?P<year>{YEAR}){END})?(?!\w)",
            flags,
        ),
        lazy_pattern(
            rf"(?:(?P<lead>{YEAR})[ -]?(?:Q(?P<last>[1-4])|H(?P<late>[12]))|Q(?P<number>[1-4])|H(?P<half>[12])"
            rf"|(?P<front>[1-4])Q(?=[ ]?{YEAR})|(?P<early>[12])H(?=[ ]?{YEAR})"
            rf"|{language.quarters}|{times.halves})"
            rf"(?:(?:{_SPACE}|[ ]?[/,-][ ]?){of}(?:(?:{times.fiscal})[ ]?)?(?P<year>{YEAR}){END}"
            rf"|[ ](?P<whole>{times.of_the_year}))?(?!\w)",
            flags,
        ),
        lazy_pattern(
            rf"(?:(?:{language.relative_leads})[ ])?(?P<phrase>{any_of(language.relative)})(?!\w)"
            rf"(?:[ ](?:{language.day_parts})(?!\w))?",
            flags,
        ),
        lazy_pattern(
            rf"(?:(?P<order>{any_of(language.orders)})[ ])?(?P<weekday>{any_of(language.weekdays)})"
            rf"(?P<plural>{times.weekday_plural})?(?!\w)"
            rf"(?:[ ](?P<behind>{any_of(language.orders_behind)})(?!\w))?"
            rf"(?:\.?,?[ ]{the}(?P<day>{_DAY}(?:{language.ordinal_suffix})(?!\w)|{spelled})(?![ ](?:{times.of})[ ])"
            rf"|[ ](?P<slashed>{_DAY}[/.]{_DAY})(?![\w/%]|[ ]?%|[.,][0-9])"
            rf"|[ ](?P<bare>[12][0-9]|3[01])(?=[ ]?[.,;!?)]?(?:\s|\Z))(?![ ][^\W\d_]|[.,][0-9]))?"
            rf"(?:[ ](?:{language.day_parts})(?P<often>{times.weekday_plural})?(?!\w))?",
            flags,
        ),
        lazy_pattern(rf"(?:{language.times.fiscal})[ -]?(?P<year>{YEAR}|[0-9]{{2}}){END}", flags),
        lazy_pattern(rf"{the}(?P<noun>{times.year_noun})[ ](?P<year>{YEAR}){END}", flags),
        lazy_pattern(rf"(?<!\w)(?:{language.season_leads})\s?\Z", flags),
        lazy_pattern(rf"(?<!\w)(?:{language.times.opens or language.range_leads})\s\Z", flags),
        lazy_pattern(rf"(?<!\w)(?:{times.now_leads})\s\Z", flags),
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
