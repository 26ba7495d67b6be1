"""The bounds of dates and times of day: 'after Monday', 'by 5pm', 'since 1996', 'around noon', 'Friday or later'."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from extractor.number_types import Bound
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language, any_of

_TIMED = frozenset({"date", "time"})
_REACH = 40
_CLAUSE = 80
"""How far before 'since 1958' stands the 'first' that makes it a plain year: nothing goes on since."""

_OWNER = re.compile(r"['’]s(?!\w)|s['’](?!\w)|-\w")
"""Behind a date that only names something else: 'after Monday's storm', 'before 2012-style reforms'."""

_NEXT = re.compile(r"[ \n](?P<word>[^\W\d_]+)")


class _Patterns(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]
    onwards: re.Pattern[str]
    record: re.Pattern[str]
    opens: re.Pattern[str]


@cache
def _before(language: Language) -> Mapping[str, Bound]:
    """The bound words of times; those for an open beginning are known in every language."""
    return {**dict.fromkeys(language.since, "at_least"), **language.times.before}


@cache
def _patterns(language: Language) -> _Patterns:
    times, flags = language.times, re.IGNORECASE
    about = any_of(words for words, bound in times.before.items() if bound == "about")
    opens = "|".join(filter(None, (times.starts, times.opens))) or language.range_leads
    the = rf"(?:\s(?P<the>{times.the}))?"
    return _Patterns(
        re.compile(rf"(?<!\w)(?P<cue>(?P<bound>{any_of(_before(language))})(?:\s(?:{about}))?){the}\s\Z", flags),
        re.compile(rf",?[ ](?P<cue>{any_of(times.behind)})(?!\w|(?-i:[ ][0-9A-Z])|[ ](?:{language.than})[ ])", flags),
        re.compile(rf"[ ](?:{times.onwards})(?=[ .,;:)]|\Z)", flags),
        re.compile(rf"(?<!\w)(?:{language.records})(?!\w)[^.;!?]*\Z", flags),
        re.compile(rf"(?<!\w)(?P<cue>{opens}){the}\s\Z", flags),
    )


@cache
def _endings(language: Language) -> tuple[str, ...]:
    """What stands before a bounded time, so that most are seen at once to have no bound."""
    return (*_before(language), language.times.onward_from, *language.times.the.split("|"))


def bound_times(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, dates and times of day with the bound words beside them as their cue.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [bounded] = bound_times([Figure(6, 16, "date", date="2024-12-16")], "after 2024-12-16", ENGLISH)
    >>> bounded.bound, bounded.cue
    ('more_than', (0, 5))
    """
    bounded: list[Figure] = []
    floor = 0
    for figure in figures:
        plain = figure.kind in _TIMED and figure.bound == "exact"
        bounded.append(_bounded(figure, floor, text, language) if plain else figure)
        floor = max(figure.end, bounded[-1].cue[1] if bounded[-1].cue else 0)
    return bounded


def _bounded(figure: Figure, floor: int, text: str, language: Language) -> Figure:
    if (behind := _patterns(language).behind.match(text, figure.end)) is not None:
        bound = language.times.behind[_key(behind["cue"])]
        return _opened(figure._replace(bound=bound, cue=behind.span("cue")), text, language)
    start = max(floor, figure.start - _REACH)
    before = text[start : figure.start]
    if (opened := _interval(figure, before, start, language)) is not None:
        return opened
    if not before[-1:].isspace() or not before[:-1].lower().endswith(_endings(language)):
        return figure
    return _bounded_before(figure, before, text, language)


def _bounded_before(figure: Figure, before: str, text: str, language: Language) -> Figure:
    start = figure.start - len(before)
    if (led := _led(before, figure, text, language)) is not None:
        return figure._replace(bound="at_least", cue=(start + led.start(), start + led.start() + len(led[1])))
    match = _patterns(language).before.search(before)
    if match is None or _names_other(figure, text, language, article=match["the"] is not None):
        return figure
    bound = _before(language)[_key(match["bound"])]
    if bound == "at_least" and _is_closed(figure):
        bound = "range"
    if bound == "about" and _is_topic(_key(match["bound"]), figure, before[: match.start()], text, language):
        return figure
    cue = (start + match.start("cue"), start + match.end("cue"))
    return _opened(figure._replace(bound=bound, cue=cue), text, language)


def _is_topic(cue: str, figure: Figure, before: str, text: str, language: Language) -> bool:
    """Whether 'about' says what is talked of: seldom of hours and days in digits, but 'talks about 5 May'."""
    if cue not in language.times.about_hours or figure.kind == "time":
        return False
    talked = not language.topics.isdisjoint(_WORDS.findall(before.lower()))
    day = figure.date is not None and _DAY.fullmatch(figure.date) and _DIGIT.search(text, figure.start, figure.end)
    return talked or not (day and language.topics)


_WORDS = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")
_DIGIT = re.compile("[0-9]")


def _is_closed(figure: Figure) -> bool:
    """Whether a date has two ends, so that what stands before it only opens it: 'desde 1998 hasta 2005'."""
    return figure.date is not None and "/" in figure.date and ".." not in figure.date


def _interval(figure: Figure, before: str, start: int, language: Language) -> Figure | None:
    """'between 1991 and 1993': the interval with the word that opens it."""
    said = figure.date or next((reading for reading in figure.readings if isinstance(reading, str)), "")
    match = _patterns(language).opens.search(before) if "/" in said and ".." not in said else None
    return match and figure._replace(bound="range", cue=(start + match.start("cue"), start + match.end("cue")))


def _led(before: str, figure: Figure, text: str, language: Language) -> re.Match[str] | None:
    """'from 1996 on': the word before a date that another one behind it leaves open."""
    if not _patterns(language).onwards.match(text, figure.end):
        return None
    return re.search(rf"(?<!\w)({language.times.onward_from})\s\Z", before, re.IGNORECASE)


def _names_other(figure: Figure, text: str, language: Language, *, article: bool) -> bool:
    """Whether the time only tells which one is meant of what is named behind it: 'after the 2016 election'."""
    if _OWNER.match(text, figure.end):
        return True
    following = _NEXT.match(text, figure.end) if article else None
    return following is not None and following["word"].lower() not in language.stops


def _opened(figure: Figure, text: str, language: Language) -> Figure:
    """The date in EDTF with what its bound says: '1996/..' since 1996, '1996~' around 1996."""
    if figure.date is None or figure.readings or "/" in figure.date:
        return figure
    if figure.bound == "about":
        return figure._replace(date=f"{figure.date}~") if "T" not in figure.date else figure
    cue = text[slice(*figure.cue)].lower() if figure.cue else ""
    ongoing = cue.split()[0] in language.since or (figure.cue and figure.cue[0] >= figure.end)
    if figure.bound != "at_least" or not ongoing or _is_record(figure, text, language):
        return figure
    return figure._replace(date=f"{figure.date}/..")


def _is_record(figure: Figure, text: str, language: Language) -> bool:
    """Whether 'the first since 1958' is told, which names that year and no open interval."""
    return _patterns(language).record.search(text[max(0, figure.start - _CLAUSE) : figure.start]) is not None


def _key(cue: str) -> str:
    return " ".join(cue.lower().split())
