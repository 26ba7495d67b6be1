"""The date line of a document, and the dates that are counted from it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from extractor.number_types import day_or_year
from extractor.numbers.dates.clocks import read_clock
from extractor.numbers.dates.lone_days import as_lone_days, in_month_of
from extractor.numbers.dates.numeric import read_numeric_date
from extractor.numbers.dates.relative import SEASON_MONTHS, count_relative, day_named, day_of_month
from extractor.numbers.dates.worded import read_day
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language

HEAD_LINES = 60
HEAD_LENGTH = 4000
_FULL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_DAY = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}\Z")
_REST = re.compile(
    r"\s*(?:\Z|[.|–—:(\[/*„“«\"'`-]|[A-Z]{1,4}\s*\Z|,?\s*(?:at )?[0-9]{1,2}:[0-9]{2}|[0-9]{1,4} ?[AaPp][Mm]|by "
    r"|(?:à|um|a las?) [0-9]{1,2}(?:[:.h][0-9]{2}| ?h\b| ?Uhr\b))|(?=[^\W\d_])",
    re.IGNORECASE,
)
_LEADS_TEXT = re.compile(r"\s*(?:\Z|(?:\([^()\n]{2,40}\)\s*)?[—–:.-])")
"""What follows a place and a date: nothing, or the mark that the story begins behind, 'LAGOS, 4 March (AP) — At'."""

_IN_BRACKETS = re.compile(r"[^\W\d_][^\n()0-9]{1,60}\((?=[^()\n]{6,30}\)\s*[—–-])")
"""A place before a date in brackets that a story begins behind: 'LAGOS, Nigeria (4 March 2021) —'."""
_CLOSING = re.compile(r"\A ?\)")
_BYLINE = re.compile(r"[^\n,.|0-9]{2,60}[,|] ?")


@cache
def _link(language: Language) -> re.Pattern[str]:
    """The word that may lead a date: 'Paris, le 22 avril 2021'."""
    return re.compile(rf"(?:(?:{'|'.join(language.date_label_links) or NEVER}) )?", re.IGNORECASE)


@cache
def _label(language: Language) -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, language.date_labels), key=len, reverse=True)) or NEVER
    links = "|".join(language.date_label_links) or NEVER
    numbered = r"(?: (?:no\.|nr\.|n°|nº|núm\.|#) ?[0-9/-]{1,12})?"
    return re.compile(rf"[\s*_>#|•-]*(?:(?:{labels}){numbered}(?: (?:{links}))?[:：\s*_]+)?[\"'`]?", re.IGNORECASE)


def find_date_line(text: str, language: Language) -> Figure | None:
    r"""The full date that stands on a line of its own, or leads a line, in the head of a text.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> find_date_line("A headline\n\nTuesday, March 8, 2011\n\nText.", ENGLISH).date
    '2011-03-08'
    """
    pos = 0
    for line in text[:HEAD_LENGTH].split("\n")[:HEAD_LINES]:
        found = _dated_line(text, pos, pos + len(line), language)
        if found:
            return found
        pos += len(line) + 1
    return None


def _dated_line(text: str, start: int, end: int, language: Language) -> Figure | None:
    label = _label(language).match(text, start, end)
    begin = label.end() if label else start
    clock = read_clock(text, begin, language) if begin < end else None
    begin = clock.end + 1 if clock else begin
    figure = _full_date(text, begin, end, language)
    if figure is None and any(mark in text[begin:end] for mark in ",|("):
        figure = _behind_place(text, begin, end, language)
    if figure is None or not _REST.match(_CLOSING.sub("", text[figure.end : end])):
        return None
    return figure


def _behind_place(text: str, begin: int, end: int, language: Language) -> Figure | None:
    """The date behind a place or a name: 'Lagos, 4 March 2021', 'LAGOS, Nigeria, March 4, 2021 —'."""
    if (place := _IN_BRACKETS.match(text, begin, end)) is not None:
        return _full_date(text, place.end(), end, language)
    pos = begin
    for _ in range(2):
        byline = _BYLINE.match(text, pos, end)
        if byline is None:
            return None
        pos = byline.end()
        link = _link(language).match(text, pos, end)
        pos = link.end() if link else pos
        if figure := _full_date(text, pos, end, language):
            return figure if _LEADS_TEXT.match(text[figure.end : end]) else None
    return None


def _full_date(text: str, begin: int, end: int, language: Language) -> Figure | None:
    """The date at `begin`, if it has year, month and day."""
    if begin >= end:
        return None
    figure = read_numeric_date(text, begin, language) if "0" <= text[begin] <= "9" else None
    figure = figure or (_han_date(text, begin, language) if language.han else read_day(text, begin, language))
    if figure is None or figure.end > end:
        return None
    day = (figure.date or "").partition("T")[0]
    return figure._replace(date=day) if _FULL.match(day) else None


def _han_date(text: str, begin: int, language: Language) -> Figure | None:
    from extractor.numbers.han.dates import read_date  # noqa: PLC0415 (a room that most texts never enter)

    return read_date(text, begin, language)


class Anchor(NamedTuple):
    """The document's own date, or the year alone, which parts that aren't written are taken from; and who says so."""

    year: int
    day: dt.date | None
    basis: str
    start: int = -1


def given_date(date: str) -> Anchor:
    """The date or the year that the user knows the document to be of. Raises ValueError for what is neither.

    >>> given_date("2024-12-23").basis, given_date("2024").day
    ('given date: 2024-12-23', None)
    """
    if "-" not in day_or_year(date):
        return Anchor(int(date), None, f"given year: {date}")
    day = dt.date.fromisoformat(date)
    return Anchor(day.year, day, f"given date: {date}")


def _anchor(text: str, language: Language) -> Anchor | None:
    """The date line as what the other dates rest on."""
    line = find_date_line(text, language)
    if line is None:
        return None
    day = dt.date.fromisoformat(line.date or "")
    return Anchor(day.year, day, f"date line: {text[line.start : line.end]}", line.start)


def resolve_dates(
    figures: Sequence[Figure], text: str, language: Language, given: Anchor | None = None
) -> list[Figure]:
    """The figures, with what is missing in their dates counted from the document's date, and `basis` saying so.

    That is the `given` one, or else the date line.
    """
    if given is None and not any(figure.kind == "date" or figure.relative for figure in figures):
        return list(figures)
    line = given or _anchor(text, language)
    if line and line.day:
        figures = as_lone_days(figures, text, language)
    resolved: list[Figure] = []
    named: Figure | None = None
    for figure in figures:
        if figure.kind != "date" and figure.relative is None:
            resolved.append(figure)
            continue
        own = _from_named(figure, named, text) if _leans_on_named(figure, named, text) else figure
        if own is figure and line and figure.start != line.start:
            own = _resolve(figure, line, text, language)
        resolved.append(own)
        if own.date and _DAY.match(own.date) and figure.start != (line.start if line else -1):
            named = own
    return resolved


def _leans_on_named(figure: Figure, named: Figure | None, text: str) -> bool:
    """Whether a date is counted from the one before it: 'the same day', and 'the 5th' soon behind '3 May'."""
    if figure.relative:
        return figure.relative[0] == "same"
    lone = figure.date is not None and _DAY_ONLY.match(figure.date) is not None and text[figure.start].isdigit()
    return lone and named is not None and figure.start - named.end <= _NEAR


_NEAR = 240


def _from_named(figure: Figure, named: Figure | None, text: str) -> Figure:
    """'the same day' is the date named last before it, 'the previous day' the one before that, 'the 5th' near it."""
    if named is None or named.date is None:
        return figure
    basis = f"date before it: {text[named.start : named.end]}"
    rests_on = (named.basis or "").rpartition("; ")[2]  # the first of a long chain is enough
    date = (
        _days_on(named.date, figure.relative[1])
        if figure.relative
        else in_month_of(named.date, int((figure.date or "")[-2:]))
    )
    return figure._replace(date=date, basis=f"{basis}; {rests_on}" if rests_on else basis) if date else figure


def _days_on(date: str, days: int) -> str | None:
    """The day so many days after a date; None where that can't be told, as of one without a year."""
    if not days:
        return date
    try:
        return (dt.date.fromisoformat(date) + dt.timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return None


def _resolve(figure: Figure, line: Anchor, text: str, language: Language) -> Figure:
    today, basis, written = line.day, line.basis, figure.date or ""
    if not figure.relative and "XXXX" not in written:
        return figure
    ahead = _is_ahead(figure, text, language)
    if today is None:
        date = written.replace("XXXX", str(line.year)) if "XXXX" in written else None
    elif figure.relative:
        date = count_relative(figure.relative, today, ahead=ahead)
    elif day := _DAY_ONLY.match(written):
        weekday = _weekday_in(text[figure.start : figure.end], language)
        date = None if weekday is None else day_named(int(day["day"]), weekday, today)
        date = date or day_of_month(int(day["day"]), today, ahead=ahead)
    else:
        year = _year(written, today, ahead=ahead, last=_leads(figure, text, "last"))
        date = _in_year(written, year)
    return figure._replace(date=date, basis=f"{figure.basis}; {basis}" if figure.basis else basis) if date else figure


def _weekday_in(surface: str, language: Language) -> int | None:
    """The weekday that a date names beside the day of its month: 'Friday the 26th'."""
    words = (word.strip(_MARKS) for word in surface.lower().split())
    names = (name for word in words for name in (word, f"{word}-feira"))  # 'terça' is short for 'terça-feira'
    return next((language.weekdays[name] for name in names if name in language.weekdays), None)


_DAY_ONLY = re.compile(r"XXXX-XX-(?P<day>[0-9]{2})\Z")
_SENTENCE_ENDS = ("! ", "? ", ".\n", "!\n", "?\n", "\n\n")
_PAST_LEADS = ("last", "since")
_MARKS = ".,;:!?()[]'\"’‘“”-–—"


def _leads(figure: Figure, text: str, word: str) -> bool:
    return text[max(0, figure.start - 8) : figure.start].lower().split()[-1:] == [word]


def _is_ahead(figure: Figure, text: str, language: Language) -> bool:
    """Whether the sentence looks forward: 'will meet on Friday', 'through Monday', 'by March'."""
    floor = max(0, figure.start - 120)
    ends = (text.rfind(mark, floor, figure.start) for mark in _SENTENCE_ENDS)
    begin = max(_last_stop(text, floor, figure.start), *ends) + 1
    words = text[max(floor, begin) : figure.start].split()
    if words and words[-1].lower() in _PAST_LEADS:
        return False
    led = not language.future_leads.isdisjoint(word.lower() for word in words[-2:])  # "jusqu'à jeudi", 'bis Donnerstag'
    rest = _SENTENCE_END.split(text[figure.end : figure.end + _AHEAD], maxsplit=1)[0]
    clause = rest.lstrip(",").split(",", maxsplit=1)[0]
    if led:  # which a verb of the past may still make a day of the past: 'bis Donnerstag wurden 30 Fälle gemeldet'
        words, rest = _own_part(words), rest.split(",", maxsplit=1)[0]
    before = [word.strip(_MARKS) for word in words]
    behind = [word.strip(_MARKS) for word in rest.split()]
    if not language.past:
        ahead = language.future.intersection(word.lower() for word in before)
        return bool(led or ahead) and not _is_over(ahead, words, clause, language)
    if behind and (_looks_ahead(behind[0], language) is False or behind[-1] in language.past_infinitives):
        return False
    told = (_looks_ahead(word, language) for word in (*reversed(before), *behind))
    return next((ahead for ahead in told if ahead is not None), led)


def _is_over(told: frozenset[str], words: list[str], rest: str, language: Language) -> bool:
    """Whether a word that otherwise looks ahead says up to when something was: 'By Friday 40 had died'."""
    edges, past = language.over_by
    lead = words[-1].lower() if words else ""
    behind = rest.lower().split()
    only = lead in edges and told <= edges and (language.future - edges).isdisjoint(behind)
    return only and not past.isdisjoint(behind)


def _last_stop(text: str, floor: int, end: int) -> int:
    """Where a full stop and a space end a sentence last, as in 'vom 1. bis zum 3. Mai' they don't; -1 if nowhere."""
    at = text.rfind(". ", floor, end)
    while at > floor and text[at - 1].isdigit() and not text[at + 2 : at + 3].isupper():
        at = text.rfind(". ", floor, at)
    return at


def _own_part(words: list[str]) -> list[str]:
    """The words behind the last comma."""
    last = next((at for at in range(len(words), 0, -1) if words[at - 1].endswith(",")), 0)
    return words[last:]


_AHEAD = 80
_SENTENCE_END = re.compile(r"[.!?;]\s|\n\n")


@lru_cache(maxsize=50_000)
def _looks_ahead(word: str, language: Language) -> bool | None:
    """Whether a word tells of what is to come, or of what has been; None where it tells neither."""
    if word.lower() in language.future or (word.islower() and word.endswith(language.future_endings)):
        return True
    if word.lower() in language.past or (word.islower() and word.endswith(language.past_endings)):
        return False
    return None


_SOON = 60
"""A day up to this far ahead is taken for the coming one, even where the sentence doesn't look forward."""


def _year(date: str, today: dt.date, *, ahead: bool, last: bool) -> int:
    """The year of a date that doesn't name one: the latest not after today, or the next where the text looks ahead."""
    month, day = _month_and_day(date)
    distance = (month - today.month) * 30 + (day - today.day if day else 0)
    if last:
        return today.year - (distance >= 0)
    if ahead:
        return today.year + (distance < 0)
    if day and distance + 360 <= _SOON:
        return today.year + 1
    return today.year - (distance > (_SOON if day else 0))


def _in_year(date: str, year: int) -> str:
    """The date or interval in its year; what ends an interval before it begins is of the next: December and January."""
    first, mark, last = date.replace("XXXX", str(year)).partition("/")
    turned = mark and "XXXX" in date.partition("/")[2] and last < first[: len(last)]
    return f"{first}/{last.replace(str(year), str(year + 1), 1)}" if turned else f"{first}{mark}{last}"


def _month_and_day(date: str) -> tuple[int, int]:
    """The month a partial date begins in, and its day or 0."""
    parts = date.split("/", maxsplit=1)[0].split("-")[1:]
    month = int(parts[0])
    return SEASON_MONTHS.get(month, month), int(parts[1]) if len(parts) > 1 else 0
