"""Dates and times of day in Han characters: '2024年12月16日下午3点', '去年12月', '上周五', '90年代', '3天前'."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from extractor.numbers.figure import Figure
from extractor.numbers.han.numerals import read_numeral
from extractor.numbers.language import Han, Language
from extractor.numbers.tables import counted

_MONTHS, _FIRST_YEAR, _LAST_YEAR, _HOURS = 12, 1000, 2199, 24
_CENTURY, _LAST_CENTURY = 19, 20
_ROUND = 10
"""From ten on what is counted back is mostly round, so no date follows from it."""

_PERIODS = {"年": "year", "个月": "month", "周": "week", "个星期": "week", "星期": "week", "天": "day", "日": "day"}


class _Patterns(NamedTuple):
    dates: tuple[re.Pattern[str], ...]
    years: re.Pattern[str]
    decade: re.Pattern[str]
    weekday: re.Pattern[str]
    relative: re.Pattern[str]
    time: re.Pattern[str]
    link: re.Pattern[str]
    since: re.Pattern[str]
    offset: re.Pattern[str]
    beside: re.Pattern[str]


def _any(words: object) -> str:
    return "|".join(sorted((str(word) for word in words), key=len, reverse=True))  # type: ignore[attr-defined]


@cache
def _patterns(language: Language) -> _Patterns:
    han = language.han
    if han is None:
        msg = f"{language.code} is not written in Han characters"
        raise ValueError(msg)
    digit = "".join(han.digits)
    years = [word for word, (unit, _) in language.relative.items() if unit == "year"]
    months = [word for word, (unit, _) in language.relative.items() if unit == "month"]
    number = rf"(?:[0-9]{{1,2}}|[{digit}十]{{1,3}})"
    day = rf"(?P<day>{number})[ ]?(?:[日号](?![元报游常益线楼院店馆机])|(?=(?:{han.links})[0-9]{{1,2}}[ ]?[日号]))"
    month = rf"(?P<month>{number})(?:[ ]?月(?:份)?(?:[ ]?{day})?|(?=(?:{han.links})[0-9]{{1,2}}月))"
    year = rf"(?:(?P<year>[0-9]{{4}}|[{digit}]{{4}})[ ]?(?:财|学)?年(?:度)?|(?P<named>{_any(years)}))"
    minute = rf"(?:{number}分(?!之)|半|整|[一三]刻)"
    weekday = rf"(?:周|星期|礼拜)[{''.join(language.weekdays)}]"
    quarter = r"第?(?P<quarter>[一二三四1-4])季度?"
    return _Patterns(
        tuple(
            map(
                re.compile,
                (
                    rf"{year}(?:[ ]?{month}|{quarter}|(?P<half>[上下])半年|(?P<season>{_any(language.seasons)}))?",
                    month,
                    rf"(?P<named>{_any(months)})(?:{day})?",
                    f"第{quarter}度".replace("第?", ""),
                    "(?P<half>[上下])半年",
                    r"(?P<day>[0-9]{1,2})日(?![元报游常益内间后前均])",
                ),
            )
        ),
        re.compile(rf"(?P<first>[0-9]{{4}})年?(?:{han.links})(?P<last>[0-9]{{4}})年"),
        re.compile(
            rf"(?:(?P<century>[0-9]{{1,2}}|[{digit}十]{{1,3}}|上|本)世纪)?(?P<decade>[1-9]0|[{digit}]十)年代"
            rf"|(?P<whole>[12][0-9]{{2}}0)年代|(?P<alone>[0-9]{{1,2}}|[{digit}十]{{1,3}})世纪|公元前(?P<before>[0-9]{{1,4}})年"
        ),
        re.compile(
            rf"(?P<order>{_any(language.orders)})?(?<![0-9一两二三四五六七八九十每半])(?:周|星期|礼拜)"
            rf"(?P<weekday>[{''.join(language.weekdays)}])(?![年岁个月周期])"
        ),
        re.compile(rf"(?P<phrase>{_any(language.relative)})(?![一二三四五六日天](?![0-9月]))"),
        re.compile(
            rf"(?P<part>(?:{han.day_parts}){{1,2}})?[ ]?(?:(?P<hour>{number})(?:[点时](?:钟)?)(?P<minute>{minute})?"
            rf"(?:{number}秒)?(?![{digit}间候代期速差值尚隔长刻])|(?P<clock>[0-9]{{1,2}}[:：][0-5][0-9](?:[:：][0-5][0-9])?))"
        ),
        re.compile(rf"[ ]?(?:{han.links})[ ]?"),
        re.compile(rf"(?:{han.since})"),
        re.compile(
            rf"(?P<unit>{_any(_PERIODS)})(?:(?P<ago>{han.ago})(?!后|往|来|面|方|提)|(?:{han.later})(?!来|面|方|续|备))"
        ),
        re.compile(rf"[ ]?(?:[(（]{weekday}[)）]|{weekday})"),
    )


class _Date(NamedTuple):
    """The parts of a date as written; `turn` is how far its year, or its month, is from today's."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    turn: tuple[str, int] | None = None
    part: int | None = None

    def edtf(self) -> str | None:
        """The date in EDTF, None where the calendar has no such day or the year is only named from today."""
        if self.turn:
            return None
        year = f"{self.year:04}" if self.year else "XXXX"
        if self.part:
            return f"{year}-{self.part}"
        if self.month is None:
            return f"XXXX-XX-{self.day:02}" if self.day else year
        if self.day is None:
            return f"{year}-{self.month:02}" if 1 <= self.month <= _MONTHS else None
        try:
            dt.date(self.year or 2000, self.month, self.day)
        except ValueError:
            return None
        return f"{year}-{self.month:02}-{self.day:02}"

    def relative(self) -> tuple[str, int] | None:
        """What is to be counted from the date line, as `calendar` knows it."""
        if self.turn is None or self.part:
            return ("anchored", 0) if self.turn else None
        unit, turn = self.turn
        if unit == "month":
            return ("of month", turn * 100 + self.day) if self.day else self.turn
        return ("of year", turn * 10_000 + self.month * 100 + (self.day or 0)) if self.month else self.turn


def read_date(text: str, pos: int, language: Language) -> Figure | None:
    """The date at `pos`, with the time of day behind it.

    >>> from extractor.numbers.languages.zh import CHINESE
    >>> dates = ("2024年12月16日", "二〇二四年", "12月16日", "2024年第三季度", "90年代", "2019-2021年")
    >>> [read_date(date, 0, CHINESE).date for date in dates]
    ['2024-12-16', '2024', 'XXXX-12-16', '2024-35', '199X', '2019/2021']
    """
    patterns = _patterns(language)
    if (span := _span(text, pos, patterns)) is not None:
        return span
    if match := patterns.decade.match(text, pos):
        return _decade(match, language)
    if (offset := _offset(text, pos, language)) is not None:
        return offset
    date = _parse(text, pos, language)
    if date is None:
        return _named(text, pos, language)
    figure = _interval(text, pos, date, language) or _figure(pos, date)
    if figure and figure.date and re.fullmatch("[0-9]{4}", figure.date) and patterns.since.match(text, date.end):
        return figure._replace(date=f"{figure.date}/..")
    return _with_day(figure, text, language) if figure and date.day else figure


def _figure(pos: int, date: _Date) -> Figure | None:
    edtf, relative = date.edtf(), date.relative()
    return Figure(pos, date.end, "date", date=edtf, relative=relative) if edtf or relative else None


def _interval(text: str, pos: int, first: _Date, language: Language) -> Figure | None:
    """'12月16日至18日', '2019年至2021年': the second end takes from the first what it doesn't say."""
    link = _patterns(language).link.match(text, first.end)
    last = _parse(text, link.end(), language) if link else None
    if last and first.turn and first.month and last.month and not last.turn:
        return Figure(pos, last.end, "date", relative=("anchored", 0))
    if last is None or first.turn or last.turn or first.part or last.part or (first.day is None) != (last.day is None):
        return None
    month = last.month or first.month
    whole = _Date(last.end, last.year or first.year, month, last.day)
    begin = _Date(first.end, first.year or last.year, first.month, first.day)
    ends = [date.edtf() for date in (begin, whole)]
    return Figure(pos, last.end, "date", date="/".join(end for end in ends if end)) if all(ends) else None


def _number(written: str, han: Han) -> int | None:
    numeral = read_numeral(written, 0, han)
    value = numeral.value if numeral and numeral.end == len(written) else None
    return None if value is None else int(value)


_PARTS = {
    **counted("一 二 三 四", first=33),
    **counted("1 2 3 4", first=33),
    **counted("上 下", first=40),
}
"""The quarters and halves of a year, as EDTF counts them."""


def _span(text: str, pos: int, patterns: _Patterns) -> Figure | None:
    """'2019-2021年', and '前三季度', the first three quarters of a year."""
    if match := patterns.years.match(text, pos):
        return Figure(pos, match.end(), "date", date=f"{match['first']}/{match['last']}")
    match = _FIRST_QUARTERS.match(text, pos)
    if match is None:
        return None
    year, last = match["year"] or "XXXX", _PARTS[_QUARTERS[match["count"]]]
    return Figure(pos, match.end(), "date", date=f"{year}-{_PARTS['一']}/{year}-{last}")


_FIRST_QUARTERS = re.compile(r"(?:(?P<year>[0-9]{4})年)?前(?P<count>[两二三23])个?季度?")
_QUARTERS = {"两": "二", "二": "二", "2": "二", "三": "三", "3": "三"}


def _parse(text: str, pos: int, language: Language) -> _Date | None:
    matches = (pattern.match(text, pos) for pattern in _patterns(language).dates)
    match = next(filter(None, matches), None)
    if match is None or language.han is None:
        return None
    written = match.groupdict()
    year, month, day = (
        _number(written[part], language.han) if written.get(part) else None for part in ("year", "month", "day")
    )
    impossible = [written.get(name) and not part for name, part in (("year", year), ("month", month), ("day", day))]
    if any(impossible) or not _FIRST_YEAR <= (year or _FIRST_YEAR) <= _LAST_YEAR or (month or 1) > _MONTHS:
        return None
    named = written.get("named")
    part = _PARTS.get(written.get("quarter") or written.get("half") or "")
    season = language.seasons[written["season"]] if written.get("season") else None
    return _Date(match.end(), year, month, day, language.relative[named] if named else None, part or season)


def _decade(match: re.Match[str], language: Language) -> Figure | None:
    if match["whole"]:
        return Figure(match.start(), match.end(), "date", date=f"{match['whole'][:3]}X")
    if match["before"]:
        return Figure(match.start(), match.end(), "date", date=f"-{int(match['before']) - 1:04}")
    if language.han is None:
        return None
    named = {"上": _LAST_CENTURY, "本": _LAST_CENTURY + 1, None: _LAST_CENTURY}
    written = match["alone"] or match["century"]
    century = named[written] if written in named else _number(written, language.han)
    if century is None or not 1 <= century <= _LAST_CENTURY + 2:
        return None
    if match["alone"]:
        return Figure(match.start(), match.end(), "date", date=f"{century - 1:02}XX")
    decade = _number(match["decade"], language.han) or 0
    return Figure(match.start(), match.end(), "date", date=f"{century - 1:02}{decade // 10}X")


def _named(text: str, pos: int, language: Language) -> Figure | None:
    """A weekday, or a day, week or month named from today."""
    patterns = _patterns(language)
    if match := patterns.weekday.match(text, pos):
        turn = language.orders.get(match["order"] or "", 0)
        relative = ("weekday", language.weekdays[match["weekday"]] + 10 * turn)
        return _with_time(Figure(pos, match.end(), "date", relative=relative), text, language)
    match = patterns.relative.match(text, pos)
    if match is None:
        return None
    relative = language.relative[match["phrase"]]
    figure = Figure(pos, match.end(), "date", relative=relative)
    return _with_time(figure, text, language) if relative[0] == "day" else figure


def _offset(text: str, pos: int, language: Language) -> Figure | None:
    """'3天前' is counted from today, '3天后' from a day named elsewhere."""
    numeral = read_numeral(text, pos, language.han) if language.han else None
    match = _patterns(language).offset.match(text, numeral.end) if numeral else None
    if match is None or numeral is None or numeral.value is None or numeral.bound != "exact":
        return None
    plain = match["ago"] and numeral.value < _ROUND and numeral.value % 1 == 0
    relative = (_PERIODS[match["unit"]], -int(numeral.value)) if plain else ("anchored", 0)
    return Figure(pos, match.end(), "date", relative=relative)


def read_time(text: str, pos: int, language: Language) -> Figure | None:
    """The time of day at `pos`; an hour alone needs what shows that it is one.

    >>> from extractor.numbers.languages.zh import CHINESE
    >>> times = ("下午3点", "10时30分", "三点半", "3点")
    >>> [time and time.end for time in (read_time(text, 0, CHINESE) for text in times)]
    [4, 6, 3, None]
    """
    match = _patterns(language).time.match(text, pos)
    if match is None or language.han is None:
        return None
    if match["clock"]:
        told = match["part"] or "：" in match["clock"]
        return Figure(pos, match.end(), "time") if told else None
    hour, sign = _number(match["hour"], language.han), text[match.end("hour")]
    told = (
        match["part"] or match["minute"] or text[match.end() - 1] == "钟" or (sign == "时" and match["hour"].isdigit())
    )
    return Figure(pos, match.end(), "time") if told and hour is not None and hour <= _HOURS else None


def _with_day(figure: Figure, text: str, language: Language) -> Figure:
    """The date with its weekday and the time of day behind it: '12月16日（周一）下午3点'."""
    match = _patterns(language).beside.match(text, figure.end)
    return _with_time(figure._replace(end=match.end()) if match else figure, text, language)


def _with_time(figure: Figure, text: str, language: Language) -> Figure:
    """The day with the time of day behind it, where an hour alone is also one: '12月16日3点'."""
    match = _patterns(language).time.match(text, figure.end)
    return figure._replace(end=match.end()) if match else figure
