"""Numerals in Han characters, alone or with digits: '三百六十五', '3万5千', '1.2亿', '二〇二四', '三四十', '几百万'."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.number_types import Bound
from extractor.numbers.figures.digits import SPACES, parse_digits
from extractor.numbers.language import Han

_GROUPING = f",'’{SPACES}"
DIGITS = (
    rf"[0-9]{{1,3}}(?:[{_GROUPING}][0-9]{{3}}){{1,9}}(?![0-9])(?:\.[0-9]{{1,20}})?|[0-9]{{1,30}}(?:\.[0-9]{{1,20}})?"
)
_UNITS_OF_THOUSAND = "(?![克米瓦卡伏焦赫吨字帕])"
"""'5千克' is in kilograms, which is as much as five thousand grams."""

_TEN = 10


class Numeral(NamedTuple):
    """A numeral and where it ends: a value, or the ends of what it leaves open, with the bound that is part of it.

    `plain` are numerals that need what they count beside them: a single digit, or a power alone ('百').
    """

    end: int
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    bound: Bound = "exact"
    cue: tuple[int, int] | None = None
    scale: Decimal = Decimal(1)
    plain: bool = False


class _Patterns(NamedTuple):
    number: re.Pattern[str]
    several: re.Pattern[str]
    behind: re.Pattern[str]
    token: re.Pattern[str]
    pair: re.Pattern[str]


@cache
def _patterns(han: Han) -> _Patterns:
    digit, power, scale = ("".join(table) for table in (han.digits, han.powers, han.scales))
    size = rf"(?:[{power}]{_UNITS_OF_THOUSAND}|[{scale}])"
    onward = rf"(?:[{digit}]|{size}|[0-9]{{1,4}}(?=[{power}{scale}])|(?<=[{scale}])[0-9]{{3,4}}(?![0-9年.,]))"
    return _Patterns(
        re.compile(
            rf"(?:(?P<digits>{DIGITS})(?:[ ]?{size}{onward}{{0,20}})?"
            rf"|(?:[{digit}]|{size}){onward}{{0,30}}(?:点[{digit}]{{1,12}}[{power}{scale}]{{0,4}})?)"
        ),
        re.compile(rf"(?:(?P<cue>{han.several})|(?P<from>上))(?P<size>{size}{{1,4}})"),
        re.compile(rf"(?:(?P<over>{han.over})|(?P<odd>{han.odd})|(?P<some>{han.some}))(?P<late>[{scale}]{{1,2}})?"),
        re.compile(rf"[0-9](?:[0-9.{_GROUPING}]*[0-9])?|[{digit}{power}{scale}点]"),
        re.compile(
            rf"(?P<lead>[{digit}{power}{scale}]*?)(?P<one>[{digit}])(?P<two>[{digit}])(?P<size>[{power}{scale}]*)"
        ),
    )


def numerals(han: Han) -> str:
    """The characters that a numeral may begin with, as the inside of a character class."""
    several = "".join(phrase[0] for phrase in han.several.split("|"))
    return f"0-9上{several}{''.join([*han.digits, *han.powers, *han.scales])}"


def read_numeral(text: str, pos: int, han: Han) -> Numeral | None:
    """The numeral at `pos`, with what stands directly behind it and belongs to it ('300多万').

    >>> from extractor.numbers.languages.zh import HAN
    >>> [str(read_numeral(text, 0, HAN).value) for text in ("三百六十五", "3万5千", "1亿2000万", "两万五", "二〇二四")]
    ['365', '35000', '120000000', '25000', '2024']
    """
    patterns = _patterns(han)
    if several := patterns.several.match(text, pos):
        return _several(several, han)
    match = patterns.number.match(text, pos)
    if match is None:
        return None
    pair = patterns.pair.fullmatch(match[0]) if match["digits"] is None else None
    if pair and (ends := _two_digits(pair, han)):
        return Numeral(match.end(), None, *ends, bound="range")
    value = _evaluate(match[0], han)
    if value is None or (len(match[0]) > 1 and not _is_spelled(match[0], han)):
        return None
    plain = match["digits"] is None and (len(match[0]) == 1 or match[0][0] in "百千万亿")
    last = max((han.scales.get(char, 1) for char in match[0]), default=1)
    return _with_rest(text, Numeral(match.end(), value, scale=Decimal(last), plain=plain), han)


def _is_spelled(run: str, han: Han) -> bool:
    """Whether digits that only stand side by side are a number: with a zero, as years are written, or in fours."""
    return any(char not in han.digits for char in run) or len(run) == len("二〇二四") or "〇" in run or "零" in run


def _several(match: re.Match[str], han: Han) -> Numeral | None:
    """'几十', '数百万', '上千': several of a power, or a power at least."""
    unit = _evaluate(match["size"], han)
    if unit is None:
        return None
    if match["from"]:
        return Numeral(match.end(), unit, bound="at_least", cue=match.span("from"))
    return Numeral(match.end(), None, 2 * unit, _TEN * unit - 1, "vague", match.span("cue"))


def _two_digits(pair: re.Match[str], han: Han) -> tuple[Decimal, Decimal] | None:
    """'三四十' is thirty to forty: two digits in a row of which the second is one more."""
    one, two = han.digits[pair["one"]], han.digits[pair["two"]]
    if two != one + 1 or one == 0 or pair["lead"][-1:] in han.digits:
        return None
    low, high = (_evaluate(f"{pair['lead']}{digit}{pair['size']}", han) for digit in (pair["one"], pair["two"]))
    return None if low is None or high is None else (low, high)


def _with_rest(text: str, numeral: Numeral, han: Han) -> Numeral:
    """The numeral with the 'odd' or 'some' behind it and the scale behind that: '300多万', '十几', '十来'."""
    match = _patterns(han).behind.match(text, numeral.end)
    if match is None or numeral.value is None:
        return numeral
    late = Decimal(1)
    for char in match["late"] or "":
        late *= han.scales[char]
    value, scale = numeral.value * late, numeral.scale * late
    if match["odd"]:
        if numeral.value % _TEN or numeral.value >= _TEN**2:
            return numeral
        ends = ((numeral.value + 1) * late, (numeral.value + _TEN - 1) * late)
        return Numeral(match.end(), None, *ends, bound="vague", cue=match.span("odd"), scale=scale)
    bound: Bound = "more_than" if match["over"] else "about"
    end = match.end() if match["late"] else numeral.end
    return Numeral(end, value, None, None, bound, match.span("over" if match["over"] else "some"), scale)


def _evaluate(run: str, han: Han) -> Decimal | None:
    """What a run of digits and numerals is worth."""
    if all(char in han.digits for char in run):
        return Decimal("".join(str(han.digits[char]) for char in run))
    whole, _, part = run.partition("点") if run[0] not in "0123456789" else (run, "", "")
    sizes = part.lstrip("".join(han.digits))
    value = _Sum(han).add(_patterns(han).token.findall(whole))
    if value is None or not part:
        return value
    decimals = "".join(str(han.digits[char]) for char in part[: len(part) - len(sizes)])
    value += Decimal(f"0.{decimals}")
    for char in sizes:
        value *= {**han.powers, **han.scales}[char]
    return value


class _Sum:
    """The sum of a numeral in the making: of whole groups so far, of the group under way, and the last digit."""

    def __init__(self, han: Han) -> None:
        self.powers, self.scales, self.digits = han.powers, han.scales, han.digits
        self.total = self.group = Decimal(0)
        self.digit: Decimal | None = None
        self.size = 1

    def add(self, tokens: list[str]) -> Decimal | None:
        for index, token in enumerate(tokens):
            if token in self.powers:
                self._power(self.powers[token])
            elif token in self.scales:
                self._scale(self.scales[token])
            elif not self._digit(token, last=index == len(tokens) - 1):
                return None
        return self.total + self.group + (self.digit or 0)

    def _digit(self, token: str, *, last: bool) -> bool:
        """Take a digit; the last one behind a power counts the next lower one: '两万五' is 25,000."""
        if token not in self.digits:
            self.digit = parse_digits(token)
            return self.digit is not None
        if self.digit:
            return False
        short = last and self.size > _TEN
        self.digit = Decimal(self.digits[token]) * (self.size // _TEN if short else 1)
        self.size = 1 if not self.digits[token] else self.size
        return True

    def _power(self, power: int) -> None:
        self.group += (Decimal(1) if self.digit is None else self.digit) * power
        self.digit, self.size = None, power

    def _scale(self, scale: int) -> None:
        group = self.group + (self.digit or 0)
        if self.total < scale:
            self.total = (self.total + group or Decimal(1)) * scale
        else:
            self.total += group * scale
        self.group, self.digit, self.size = Decimal(0), None, scale


def fold_variants(text: str, variants: Mapping[str, str]) -> str:
    """The text with variant characters as those of the tables, of the same length.

    >>> fold_variants("三萬兩千", {"萬": "万", "兩": "两"})
    '三万两千'
    """
    return text.translate({ord(variant): char for variant, char in variants.items()})
