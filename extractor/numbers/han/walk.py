"""The figures of a text in Han characters, where words aren't parted: with their units and counted nouns.

What has Han characters in it or beside it is read here. The rest, 'COVID-19', '15:30' or '$5', is read as in every
other text, from a text of the same length in which all Han characters, and what is read already, are blanked out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.number_types import Kind
from extractor.numbers.figure import Figure
from extractor.numbers.figures.digits import is_writable
from extractor.numbers.figures.measures import measured
from extractor.numbers.figures.multiples import TIMES
from extractor.numbers.han.bounds import cue_before
from extractor.numbers.han.dates import read_date, read_time
from extractor.numbers.han.numerals import Numeral, fold_variants, numerals, read_numeral
from extractor.numbers.language import Han, Language
from extractor.numbers.units.lexicon import unit_words
from extractor.numbers.units.products import Found
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.table import SYMBOLS, UNITS
from extractor.numbers.units.unit import Unit, singular

_HAN = "\u3007\u4e00-\u9fff"
_HAN_CHARACTER = re.compile(f"[{_HAN}]")
_BLANK = "；"
"""A mark that no pattern knows."""

_BEFORE, _REACH, _NEAR = 16, 24, 20
_FAR_UNIT = re.compile(r"[ ]?[A-Za-z%°‰％℃]")
_HALF = Decimal("0.5")
_SHARES = {"百": "percent", "千": "per mille", "万": "per ten thousand"}
_SPEEDS = {"km per hour": "km/h", "m per second": "m/s", "km per second": "km/s"}
_MOST = 200


class _Patterns(NamedTuple):
    start: re.Pattern[str]
    blocked: re.Pattern[str]
    minus: re.Pattern[str]
    money: re.Pattern[str]
    link: re.Pattern[str]
    share: re.Pattern[str]
    half: re.Pattern[str]
    none: re.Pattern[str]
    longer: re.Pattern[str]
    rate: re.Pattern[str]
    each: re.Pattern[str]
    score: re.Pattern[str]
    speed: re.Pattern[str]


def _any(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]


@cache
def _patterns(han: Han, language: Language) -> _Patterns:
    names = (*language.relative, *language.orders, "周", "星期", "礼拜", "第", "公元", *"半无没未前")
    starts = "".join({name[0] for name in (*names, *han.whole, *han.countless, *han.day_parts.split("|"))})
    units = _any(_units(language))
    money = [word for word, name in language.units.items() if name not in UNITS]
    return _Patterns(
        re.compile(f"[{numerals(han)}{starts}]"),
        re.compile(han.blocked),
        re.compile(r"(?:(?<![\w.])[-−]|零下|负)[ ]?\Z"),
        re.compile(rf"(?P<money>{_any((*money, *SYMBOLS, *han.symbols))})[ ]?\Z"),
        re.compile(rf"[ ]?(?P<link>{han.links}|(?P<and>和|与))[ ]?"),
        re.compile(r"(?P<of>[百千万])分之"),
        re.compile(rf"半个?(?P<unit>{units})(?![制])"),
        re.compile(han.none),
        re.compile(rf"(?:{han.over})(?![数元样种少次边方个人])"),
        re.compile(rf"每(?P<unit>{units})\Z"),
        re.compile(rf"[/／每](?P<unit>{units})"),
        re.compile(f"以\\Z|{_any(language.score_words)}"),
        re.compile(rf"(?:{han.hourly})(?:{_any(language.before)}|{han.fillers}){{0,2}}\Z"),
    )


@cache
def _units(language: Language) -> Mapping[str, Unit]:
    """The units that are written in Han characters."""
    table = unit_words(language)
    return {word: table[word] for word in language.units}


def read_han(text: str, language: Language) -> list[Figure]:
    """The figures of a text that have Han characters in or beside them, in order.

    >>> from extractor.numbers.languages.zh import CHINESE
    >>> [(str(figure.value), figure.unit, figure.bound) for figure in read_han("至少三百名士兵", CHINESE)]
    [('300', '名士兵', 'exact')]
    """
    if language.han is None:
        return []
    folded = fold_variants(text, language.han.variants)
    reader = _Reader(text, folded, language, language.han)
    figures: list[Figure] = []
    floor = 0
    for match in reader.patterns.start.finditer(folded):
        if match.start() < floor:
            continue
        if blocked := reader.patterns.blocked.match(folded, match.start()):
            floor = blocked.end()
        elif figure := reader.read(match.start(), floor):
            figures.append(figure)
            floor = figure.end
    return figures


def blank(text: str, figures: Sequence[Figure]) -> str:
    """The text, of the same length, without Han characters and without what some figures have in their span.

    >>> blank("约5km", [])
    '；5km'
    """
    pieces, end = [], 0
    for figure in figures:
        pieces += [text[end : figure.start], _BLANK * (figure.end - figure.start)]
        end = figure.end
    return _HAN_CHARACTER.sub(_BLANK, "".join([*pieces, text[end:]]))


class _Amount(NamedTuple):
    """A numeral with the unit or the measure behind it; `own` says that it has anything that is written in Han."""

    numeral: Numeral
    end: int
    unit: Unit | None
    noun: tuple[int, int] | None
    half: bool
    own: bool


@dataclass(frozen=True, slots=True)
class _Reader:
    """A text as written, and with its variants folded, whose figures are read one by one."""

    text: str
    folded: str
    language: Language
    han: Han

    @property
    def patterns(self) -> _Patterns:
        return _patterns(self.han, self.language)

    def read(self, pos: int, floor: int) -> Figure | None:
        """The figure at `pos`."""
        if self.text[pos].isascii() and re.match(r"[A-Za-z0-9_.,/-]", self.text[pos - 1 : pos]):
            return None
        figure = read_date(self.folded, pos, self.language) or read_time(self.folded, pos, self.language)
        return figure or self._special(pos) or self._share(pos) or self._counted(pos, floor)

    def _special(self, pos: int) -> Figure | None:
        """An ordinal, a half, or none at all."""
        if self.folded[pos] == "第":
            return self._ordinal(pos)
        if match := self.patterns.none.match(self.folded, pos):
            return Figure(pos, match.end("none"), "cardinal", Decimal(0))
        if match := self.patterns.half.match(self.folded, pos):
            unit = _units(self.language)[match["unit"]]
            return measured(Figure(pos, pos, "cardinal", _HALF), unit, match.end())
        for word in self.han.whole:
            if self.folded.startswith(word, pos):
                return Figure(pos, pos + len(word), "fraction", _HALF)
        for word, size in self.han.countless.items():
            if self.folded.startswith(word, pos):
                span = (pos, pos + len(word))
                return Figure(*span, "cardinal", low=Decimal(2 * size), bound="vague", cue=span)
        return None

    def _ordinal(self, pos: int) -> Figure | None:
        numeral = read_numeral(self.folded, pos + 1, self.han)
        if numeral is None or numeral.value is None or numeral.bound != "exact":
            return None
        found = self._unit(numeral.end)
        turn = singular(found.unit.name) if found and found.unit.kind == "duration" and found.unit.times == 1 else None
        return Figure(pos, numeral.end, "ordinal", numeral.value, unit=turn)

    def _share(self, pos: int) -> Figure | None:
        """'百分之三十', '三分之二', '3比1'."""
        if match := self.patterns.share.match(self.folded, pos):
            first = read_numeral(self.folded, match.end(), self.han)
            if first is None or first.value is None:
                return None
            name = _SHARES[match["of"]]
            figure = Figure(pos, first.end, "percent", first.value, unit=name, bound=first.bound, cue=first.cue)
            return self._percent_range(figure, first, match[0])
        first = read_numeral(self.folded, pos, self.han)
        if first is None or first.value is None or first.bound != "exact":
            return None
        link = self.folded[first.end : first.end + 2]
        second = read_numeral(self.folded, first.end + (2 if link == "分之" else 1), self.han)
        if second is None or second.value is None:
            return None
        if link == "分之":
            return Figure(pos, second.end, "fraction", second.value / first.value) if first.value else None
        sides = (first.value, second.value)
        told = link[:1] == "比" or (
            link[:1] in ("：", ":") and self.patterns.score.search(self.folded, max(0, pos - _NEAR), pos)
        )
        small = told and all(side < _MOST and side % 1 == 0 for side in sides)
        score = "-".join(f"{int(side)}" for side in sides) if small else None
        return Figure(pos, second.end, "score", score, unit="score") if score else None

    def _percent_range(self, figure: Figure, first: Numeral, lead: str) -> Figure:
        link = self.patterns.link.match(self.folded, first.end)
        if link is None or link["and"]:
            return figure
        begin = link.end() + (len(lead) if self.folded.startswith(lead, link.end()) else 0)
        second = read_numeral(self.folded, begin, self.han)
        if second is None or second.value is None or first.value is None or not first.value < second.value:
            return figure
        ends = figure._replace(end=second.end, value=None, low=first.value, high=second.value)
        return ends._replace(bound="range", cue=link.span("link"))

    def _counted(self, pos: int, floor: int) -> Figure | None:
        amount = self._amount(pos)
        if amount is None:
            return None
        figure = self._range(pos, amount) or (self._figure(pos, amount) if self._counts(pos, amount) else None)
        return self._led(figure, floor) if figure else None

    def _amount(self, pos: int) -> _Amount | None:
        numeral = read_numeral(self.folded, pos, self.han)
        if numeral is None or not all(is_writable(end) for end in (numeral.value, numeral.low) if end is not None):
            return None
        start = numeral.end
        if numeral.bound in ("more_than", "about") and numeral.cue and numeral.cue[0] == start:
            start = numeral.cue[1]
        half = self.folded.startswith("个半", start)
        found = self._half_unit(start) if half else self._unit(start)
        if found:
            own = _HAN_CHARACTER.search(self.folded, pos, found.end) is not None
            return _Amount(numeral, found.end, found.unit, None, half, own=own)
        noun = self._measure(start)
        own = noun is not None or _HAN_CHARACTER.search(self.folded, pos, numeral.end) is not None
        return _Amount(numeral, numeral.end, None, noun, half=False, own=own or start > numeral.end)

    def _half_unit(self, pos: int) -> Found | None:
        """The unit of '三个半月', '一个半小时'."""
        months = _units(self.language).get("个" + self.folded[pos + 2 : pos + 3])
        return Found(months, pos + 3) if months else self._unit(pos + 2)

    def _unit(self, pos: int) -> Found | None:
        """The unit at `pos`, in Han characters or in others."""
        gap = pos + (self.folded[pos : pos + 1] == " ")
        over = self.folded[gap : gap + 2] in ("个多", "个来")
        skipped = gap + 2 if over else gap
        for length in range(min(_longest(self.language), len(self.folded) - skipped), 0, -1):
            word = ("个" if over else "") + self.folded[skipped : skipped + length]
            if (unit := _units(self.language).get(word)) and self._is_whole(word, skipped + length):
                return Found(unit, skipped + length)
        return self._far_unit(pos)

    def _far_unit(self, pos: int) -> Found | None:
        """The unit in other letters at `pos`: '%', 'km'."""
        if not _FAR_UNIT.match(self.folded, pos):
            return None
        found = read_unit(blank(self.folded[pos : pos + _REACH], []), 0, self.language)
        return found and Found(found.unit, pos + found.end)

    def _is_whole(self, word: str, end: int) -> bool:
        """Whether the character behind a unit or a measure word makes no other word of it: '年级', '天气', '度假'."""
        following = self.folded[end : end + 1]
        return not following or following not in _NOT_UNITS.get(word, "")

    def _measure(self, pos: int) -> tuple[int, int] | None:
        """The span of the measure word at `pos`, with what it is known to count."""
        gap = pos + (self.folded[pos : pos + 1] == " ")
        for length in range(min(_longest(self.language), len(self.folded) - gap), 0, -1):
            word = self.folded[gap : gap + length]
            if word in self.han.measures and self._is_whole(word, gap + length):
                return gap, gap + length
        return None

    def _counts(self, pos: int, amount: _Amount) -> bool:
        """Whether a numeral is a number here, and no part of another word."""
        numeral = amount.numeral
        counted = amount.unit is not None or amount.noun is not None
        if self.folded[pos].isascii():
            return amount.own or self._beside_han(pos, numeral.end) or self._is_below(pos)
        bounded = cue_before(self.folded, pos, 0, self.language, self.han) is not None
        if numeral.value == 1 and amount.noun and self.folded[slice(*amount.noun)][:1] in self.han.articles:
            return bounded
        if self._stands_alone(pos, numeral.end):
            return True
        digits = all(char in self.han.digits for char in self.folded[pos : numeral.end])
        return counted or not (numeral.plain or digits) or (bounded and not digits)

    def _is_below(self, pos: int) -> bool:
        """Whether a sign in Han characters stands before digits: '零下5℃'."""
        sign = self.patterns.minus.search(self.folded, max(0, pos - 3), pos)
        return sign is not None and _HAN_CHARACTER.search(sign[0]) is not None

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether nothing stands beside a numeral, as in a cell of a table; '一、' is the label of a list."""
        around = self.text[start - 1 : start] + self.text[end : end + 1]
        return not around.strip() or re.search(r"[\w、.．)）]", around) is None

    def _beside_han(self, start: int, end: int) -> bool:
        """Whether plain digits that look like a year stand among Han characters, without the word for a year."""
        around = self.text[start - 1 : start] + self.text[end : end + 1]
        return end - start == len("2024") and _HAN_CHARACTER.search(around) is not None and self.text[start] in "12"

    def _figure(self, pos: int, amount: _Amount) -> Figure:
        numeral = amount.numeral
        value = numeral.value
        kind: Kind = "range" if numeral.bound == "range" else "cardinal"
        figure = Figure(pos, numeral.end, kind, value, numeral.low, numeral.high, scale=numeral.scale)
        figure = figure._replace(bound=numeral.bound, cue=numeral.cue)
        if amount.unit:
            figure = self._measured(figure, amount)
        elif amount.noun:
            figure = self._noun(figure, amount.noun)
        return figure

    def _measured(self, figure: Figure, amount: _Amount) -> Figure:
        if amount.unit is None:
            return figure
        inside = self.folded[figure.end : amount.end]
        if amount.half and figure.value is not None:
            figure = figure._replace(value=Decimal(figure.value) + _HALF)
        over = re.search(self.han.over, inside)
        if over and figure.bound == "exact":
            span = (figure.end + over.start(), figure.end + over.end())
            figure = figure._replace(bound="more_than", cue=span)
        figure = measured(figure, amount.unit, amount.end)
        if self.folded.startswith("半", figure.end) and figure.kind == "duration" and isinstance(figure.value, Decimal):
            figure = figure._replace(value=figure.value + _HALF * amount.unit.times, end=figure.end + 1)
        longer = self.patterns.longer.match(self.folded, figure.end)
        if longer and figure.bound == "exact" and figure.kind in ("duration", "measurement"):
            return figure._replace(bound="more_than", cue=longer.span())
        return figure

    def _noun(self, figure: Figure, noun: tuple[int, int]) -> Figure:
        """The figure with what it counts; an age, a multiple, or so many tenths."""
        word = self.folded[slice(*noun)]
        if word == "岁":
            return figure._replace(end=noun[1], kind="age", unit="years")
        if word == "倍":
            return figure._replace(kind="ratio", unit=TIMES, noun_end=noun[1])
        if word == "成":
            return self._tenths(figure, noun[1])
        return figure._replace(unit=self.text[slice(*noun)], noun_end=noun[1])

    def _tenths(self, figure: Figure, end: int) -> Figure:
        """'三成' is thirty percent, '六成五' sixty-five."""
        more = self.han.digits.get(self.folded[end : end + 1], 0)
        ends = (figure.value, figure.low, figure.high)
        value, low, high = (part * 10 + more if isinstance(part, Decimal) else None for part in ends)
        return figure._replace(end=end + (more > 0), kind="percent", unit="percent", value=value, low=low, high=high)

    def _range(self, pos: int, first: _Amount) -> Figure | None:
        """'5到10人', '3万至5万元', '介于5和10之间': one figure of two ends."""
        low = first.numeral.value
        link = self.patterns.link.match(self.folded, first.noun[1] if first.noun else first.end)
        second = self._amount(link.end()) if link and low is not None else None
        if link is None or second is None or low is None or second.numeral.value is None:
            return None
        if first.numeral.bound != "exact" or not (first.own or second.own or not link["link"].isascii()):
            return None
        figure = self._figure(link.end(), second)
        joined = not link["and"] or self.folded.startswith("之间", figure.noun_end or figure.end)
        one = self._figure(pos, first)
        if one.unit not in (None, figure.unit) or not joined or not isinstance(figure.value, Decimal):
            return None
        low = one.value if isinstance(one.value, Decimal) else low
        if one.scale == 1 and figure.scale > 1 and low < figure.value / figure.scale:
            low *= figure.scale
        if not low < figure.value:
            return None
        kind = "range" if figure.kind == "cardinal" else figure.kind
        ends = figure._replace(start=pos, kind=kind, value=None, low=low, high=figure.value)
        return ends._replace(bound="range", cue=link.span("link"))

    def _led(self, figure: Figure, floor: int) -> Figure:
        """The figure with the sign or the currency before it, and with what it is counted by: '每吨3000元'."""
        before = self.folded[max(floor, figure.start - _BEFORE) : figure.start]
        if (match := self.patterns.minus.search(before)) and isinstance(figure.value, Decimal):
            figure = figure._replace(start=figure.start - len(before) + match.start(), value=-figure.value)
        elif figure.kind in ("cardinal", "range") and (match := self.patterns.money.search(before)):
            table = unit_words(self.language)
            name = {**SYMBOLS, **self.han.symbols}.get(match["money"])
            unit = Unit(name, "money", "money") if name else table[match["money"]]
            figure = measured(figure._replace(start=figure.start - len(before) + match.start()), unit, figure.end)
        return self._rated(figure, before)

    def _rated(self, figure: Figure, before: str) -> Figure:
        if figure.kind not in ("money", "measurement"):
            return figure
        if figure.unit == "km" and self.patterns.speed.search(before):
            return figure._replace(unit="km/h", dimension="speed", factor=UNITS["km/h"].factor)
        match = self.patterns.each.match(self.folded, figure.end) or self.patterns.rate.search(before)
        if match is None:
            return figure
        rate = f"{figure.unit} per {singular(_units(self.language)[match['unit']].name)}"
        return figure._replace(unit=_SPEEDS.get(rate, rate))


_NOT_UNITS: Mapping[str, str] = {
    "年": "级代轮糕货菜画",
    "天": "气空下才然主津堂安门河平猫鹅线",
    "度": "假过日量",
    "周": "刊边围末",
    "元": "旦宵素首老帅宇",
    "米": "饭粉兰其老",
    "克": "服隆林里",
    "分": "之别析布成为手化配开裂期享钟支歧局流",
    "角": "度色落",
    "节": "目日约假奏气课",
    "升": "级值至到温降旗",
    "斤": "",
    "块": "头",
    "夜": "间",
    "晚": "上间",
    "成": "为功立员都果长就绩交群本熟品分",
    "人": "工民类大均口才",
    "名": "单字义称",
    "点": "",
    "次": "要",
    "家": "庭长",
    "级": "别",
    "行": "",
    "死": "亡",
    "国": "",
    "道": "",
    "门": "",
    "代": "",
    "瓦": "",
}
"""The characters behind a unit or a measure word that make another word of it."""


@cache
def _longest(language: Language) -> int:
    measures = language.han.measures if language.han else frozenset()
    return max(map(len, (*_units(language), *measures)))
