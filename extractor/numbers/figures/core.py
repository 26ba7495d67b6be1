"""The digits of a figure: groups, decimals, a fraction or a power, and what is said on in words ('3 and a half')."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.figures import digits
from extractor.numbers.figures.measures import half_behind
from extractor.numbers.figures.parts import counted_parts
from extractor.numbers.figures.powers import concise, powered
from extractor.numbers.figures.prefixes import POINT_FIRST
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.reading import read_unit

_PLAIN_POINT = lazy_pattern(r"[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})")
"""What can't group, so that a point parts decimals in a language of the comma too: '6.4', '1234567.0'."""
_PRICE = lazy_pattern(r"[0-9]{1,3},[0-9]{2}")
_RUN = lazy_pattern("[0-9]{1,40}")
_LISTED = lazy_pattern(r"[0-9],\Z")
"""What stands before a figure in a list without spaces: '22,24,26'."""

_PADDED_PART = lazy_pattern(r"0[0-9]|[0-9]+\s?[/\u2044]\s?0[0-9]")
"""'03/05' is a day and a month, in an order that only its writer knows."""

_CENTS = lazy_pattern(r"[.,][0-9]{2}\Z")


def read_core(text: str, pos: int, language: Language, *, lenient: bool) -> Figure | None:
    """Digits, decimal point first or not, then a fraction or a power."""
    if text[pos - 1 : pos] == language.decimal and POINT_FIRST[language.decimal].search(text[max(0, pos - 2) : pos]):
        match = _RUN.match(text, pos)
        return Figure(pos - 1, match.end(), "cardinal", Decimal(f"0.{match.group()}")) if match else None
    end, value = _chain(text, pos, language, lenient=lenient)
    slash = None if (worded := _is_worded(text, end)) else digits.SLASH.match(text, pos)
    if value is None or (slash and _PADDED_PART.match(slash.group())):
        return None
    if slash and slash.end("top") == end and _are_ends(slash, text, language):
        return Figure(pos, end, "cardinal", value)
    plain = Figure(pos, end, "cardinal", value)
    said = _said_on(plain, text, language, money=lenient)
    if said or worded:
        return said or plain
    if _is_turn(text, pos, end, language):
        return plain
    return _fraction(text, pos, end, value) or concise(text, pos, powered(text, pos, end, value))


_HALVED = frozenset({16, 32, 64, 128})
"""The parts that inches are halved into: '15/16 inch'."""


def _are_ends(slash: re.Match[str], text: str, language: Language) -> bool:
    """Whether a stroke parts two ends of a range, and makes no fraction: '600/800 metros', but '15/16 inch'."""
    top, bottom = int(slash["top"]), int(slash["bottom"])
    if not _TEN <= top < bottom or bottom in _HALVED:
        return False
    found = read_unit(text, slash.end(), language)
    return found is not None and found.unit.dimension not in ("time", "money", "share")


_TEN = 10
_ADDED = lazy_pattern(r"e\+[0-9]{1,2}(?![0-9])")


def _is_turn(text: str, pos: int, end: int, language: Language) -> bool:
    """Whether an 'e' is the letter of an ordinal with minutes added, where it could be a power: Dutch '45e+2'."""
    return (
        _ADDED.match(text, end) is not None
        and text[pos:end].isdigit()
        and re.match(language.ordinal_suffix, "e") is not None
    )


def _said_on(figure: Figure, text: str, language: Language, *, money: bool) -> Figure | None:
    """The figure with what goes on behind a space: '57 . 60', '2 point 5', '3 and a half'."""
    pos, end, value = figure.start, figure.end, Decimal(figure.value or 0)
    if money and text[pos - 1] == " " and (cents := digits.SPACED_CENTS.match(text, end)):
        return Figure(pos, cents.end(), "cardinal", value + Decimal(f"0.{cents['cents']}"))
    if text[pos:end].isdigit() and (point := _spoken_point(language).match(text, end)):
        return Figure(pos, point.end(), "cardinal", Decimal(f"{text[pos:end]}.{point['digits']}"))
    if part := counted_parts(figure, text, language):
        return part
    half = half_behind(language).match(text, end)
    return Figure(pos, half.end(), "cardinal", value + Decimal("0.5")) if half else None


def _is_worded(text: str, end: int) -> bool:
    """Whether a word or a percent sign follows a figure, so that no fraction and no power goes on from it."""
    following = text[end : end + 2]
    return following[:1] == "%" or (following[:1] == " " and "a" <= following[1:] <= "z" and following[1:] != "x")


def _chain(text: str, pos: int, language: Language, *, lenient: bool) -> tuple[int, Decimal | None]:
    """The longest run of digits and marks that reads as one figure, and its value."""
    spaced = digits.SPACED_CHAIN.match(text, pos)
    if spaced and (language.space_groups or _groups_plainly(spaced.group()) or read_unit(text, spaced.end(), language)):
        grouped = spaced.group().replace(" ", "\u00a0")
        return spaced.end(), digits.parse_digits(grouped, language.decimal)
    match = (_RUN if _LISTED.search(text[max(0, pos - 3) : pos]) else digits.CHAIN).match(text, pos)
    chain = match.group() if match else ""
    if chain.isdigit():
        return pos + len(chain), digits.parse_digits(chain, language.decimal)
    lenient = (
        lenient or _parts_plainly(chain, text, pos + len(chain)) or bool(read_unit(text, pos + len(chain), language))
    )
    value = digits.parse_digits(chain, language.decimal, lenient=lenient)
    if value is None and not re.search(r"[.'’]", chain):
        chain = re.split(r"[^0-9]", chain)[0]
        value = digits.parse_digits(chain, language.decimal)
    return pos + len(chain), value


def _parts_plainly(chain: str, text: str, end: int) -> bool:
    """Whether a mark that isn't the language's parts decimals: '9,50', and '6.4' but for the German day '6.4.'."""
    if _PRICE.fullmatch(chain):
        return True
    return _PLAIN_POINT.fullmatch(chain) is not None and text[end : end + 1] != "."


def _groups_plainly(spaced: str) -> bool:
    """Whether groups with plain spaces can only be one figure: '10 000', '1 234 567', but not '25 200'."""
    return " " not in spaced or " 0" in spaced or spaced.count(" ") > 1 or _CENTS.search(spaced) is not None


def _fraction(text: str, pos: int, end: int, value: Decimal) -> Figure | None:
    """'5½', '2 1/2' and '3/4'."""
    if match := digits.FRACTION.match(text, end):
        return Figure(pos, match.end(), "cardinal", value + digits.VULGAR[match["vulgar"]])
    if match := digits.MIXED.match(text, end):
        part = digits.ratio(match["top"], match["bottom"])
        if part is not None and part < 1:
            return Figure(pos, match.end(), "cardinal", value + part)
    match = digits.SLASH.match(text, pos)
    if match and match.end("top") == end and not _PRESSURE.match(text, match.end()):
        part = digits.ratio(match["top"], match["bottom"])
        return None if part is None else Figure(pos, match.end(), "fraction" if part < 1 else "ratio", part)
    return None


_PRESSURE = lazy_pattern(r"[ \u00a0]?mm[ \u00a0]?Hg(?!\w)")
"""The unit of a blood pressure: '120/80 mmHg' is two of them."""


@cache
def _spoken_point(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"[ ](?:{language.spoken_point})[ ](?P<digits>[0-9]{{1,6}})(?![\w.,:/%])", re.IGNORECASE)
