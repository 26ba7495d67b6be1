"""What a second figure shares with the one before it: 'from 91.5 to 89.4 million tonnes', '3 out of 10'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.nouns import count_noun, is_of_figure

_MOST = 1000
_WIDEST = 100
"""From 500 to 2 million may well be from five hundred; from 91.5 to 89.4 million can't."""

_SHARED = frozenset({"percent", "money", "measurement", "duration"})
_TEN, _MILLION = 10, 10**6
_FEW = frozenset(map(Decimal, (3, 4)))
_ROUND = frozenset(map(Decimal, (5, 10, 100, 1000, 10_000, 100_000)))


@cache
def _to(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{language.change_to})\s", re.IGNORECASE)


def share(first: Figure, second: Figure, text: str, language: Language) -> Figure:
    """The first of two ends of a change, with the magnitude and the unit that it leaves to the second.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> text = "from 1.5 to 2.5 million tonnes"
    >>> end = Figure(12, 30, "measurement", Decimal(2500000), unit="tonnes", scale=Decimal(1000000))
    >>> shared = share(Figure(5, 8, "cardinal", Decimal("1.5")), end, text, ENGLISH)
    >>> shared.value, shared.unit
    (Decimal('1500000.0'), 'tonnes')
    """
    one, other = first.value, second.value
    plain = (
        first.kind == "cardinal" and first.unit is None and first.scale == 1 and second.kind in (*_SHARED, "cardinal")
    )
    if not (plain and isinstance(one, Decimal) and isinstance(other, Decimal)):
        return first
    if not _to(language).fullmatch(text, first.end, second.start):
        return _of_millions(first, second, text, language)
    if second.scale > 1:
        last = other / second.scale
        if not (one < _MOST and abs(one) <= _WIDEST * abs(last)):
            return first
        first = first._replace(value=one * second.scale, scale=second.scale)
    if second.kind not in _SHARED:
        return first
    return first._replace(kind=second.kind, unit=second.unit, dimension=second.dimension, factor=second.factor)


@cache
def _belongs(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{language.noun_link})[ \n]", re.IGNORECASE)


def _of_millions(first: Figure, second: Figure, text: str, language: Language) -> Figure:
    """'eight of the 28 million people', who are eight million as a rule, but may be eight: the figure with both."""
    one, other = first.value, second.value
    if second.scale < _MILLION or not isinstance(one, Decimal) or not isinstance(other, Decimal):
        return first
    if not 1 < one < other / second.scale or not _belongs(language).fullmatch(text, first.end, second.start):
        return first
    many = one * second.scale
    return first._replace(value=many, scale=second.scale, doubt="ambiguous", readings=(many, one))


@cache
def _of(language: Language) -> re.Pattern[str]:
    tight = rf"(?:{language.among})-" if language.ratio_words else NEVER
    return re.compile(rf"\s(?:(?P<of>{language.out_of})|(?:{language.among}))\s|-{tight}", re.IGNORECASE)


def _of_noun(first: Figure, second: Figure, text: str, language: Language) -> re.Match[str] | None:
    """What joins 'un Français sur cinq': the noun stands with the share, not with what it is of."""
    if not isinstance(second.value, Decimal):
        return None
    if not (second.value in _ROUND or second.value <= _TEN or first.value == 1):
        return None
    if (
        first.value != 1
        and second.value in _ROUND
        and not language.score_words.isdisjoint(text[first.end : second.start].split())
    ):
        return None
    if is_of_figure(text, second.end, language):
        return None
    counts = second.unit is not None or count_noun(second, text, language).unit is not None
    return None if counts else _noun_link(language).fullmatch(text, first.end, second.start)


@cache
def _noun_link(language: Language) -> re.Pattern[str]:
    described = r"(?:\s[^\W\d_]+)?" if language.noun_leads else ""
    return re.compile(rf"\s[^\W\d_]+{described}\s(?P<of>{language.share_link})\s", re.IGNORECASE)


def ratio(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'3 out of 10' and 'one in five': a share of so many, None where two figures only stand side by side.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> text = "3 out of 10"
    >>> ratio(Figure(0, 1, "cardinal", Decimal(3)), Figure(9, 11, "cardinal", Decimal(10)), text, ENGLISH).value
    Decimal('0.3')
    """
    link = _of(language).fullmatch(text, first.end, second.start) or _of_noun(first, second, text, language)
    one, other = first.value, second.value
    if link is None or not (isinstance(one, Decimal) and isinstance(other, Decimal)):
        return None
    if first.unit or second.unit or first.kind != "cardinal" or second.kind != "cardinal" or not 0 < one < other:
        return None
    if one >= _MOST and other not in _ROUND:  # '1,938 out of 2,830 voters' are two counts
        return None
    tight = text[first.end] == text[second.start - 1] == "-"
    if not (link["of"] or tight or one == 1 or (one % 1 == 0 and _is_share_of(second, text, language))):
        return None
    return Figure(first.start, second.end, "ratio", one / other)


_COLON = re.compile(r"[ ]?[:∶][ ]?")


def proportion(first: Figure, second: Figure, text: str) -> Figure | None:
    """'1:60' and '93:7', which are no time of day and no score: how one figure stands to another.

    >>> text = "1:60"
    >>> proportion(Figure(0, 1, "cardinal", Decimal(1)), Figure(2, 4, "cardinal", Decimal(60)), text).kind
    'ratio'
    """
    one, other = first.value, second.value
    plain = first.kind == second.kind == "cardinal" and first.unit is None and second.unit is None
    if not plain or not _COLON.fullmatch(text, first.end, second.start):
        return None
    if text[first.start - 1 : first.start] == ":" or text[second.end : second.end + 1] in (":", "-", "–"):
        return None
    if not (isinstance(one, Decimal) and isinstance(other, Decimal) and one > 0 < other):
        return None
    return Figure(first.start, second.end, "ratio", one / other)


def _is_share_of(whole: Figure, text: str, language: Language) -> bool:
    """Whether 'three in four' tells a share, of people or houses, but not of games: 'two in three matches'."""
    if whole.value in _ROUND:
        return True
    counted = count_noun(whole, text, language).unit if whole.value in _FEW else None
    return counted is not None and counted not in language.contests


@cache
def _against(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ -](?P<to>{language.change_to})[ -]|[-–/:]", re.IGNORECASE)


_REACH, _LEADS = 32, 3
"""How far, and how many words, before two figures stands what makes odds of them: 'odds of about 5 to 1'."""

_BEHIND = re.compile(r"[ -](?P<word>[^\W\d_]+)")


def odds(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'odds of 20-1', 'outnumbered them 3 to 2' and a plain '4 to 1': how one figure stands to another.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> text = "by 4 to 1"
    >>> odds(Figure(3, 4, "cardinal", Decimal(4)), Figure(8, 9, "cardinal", Decimal(1)), text, ENGLISH).value
    Decimal('4')
    """
    link = _against(language).fullmatch(text, first.end, second.start) if language.ratio_words else None
    one, other = first.value, second.value
    if link is None or not (isinstance(one, Decimal) and isinstance(other, Decimal) and one > 0 < other):
        return None
    if first.unit or second.unit or first.kind != "cardinal" or second.kind != "cardinal":
        return None
    if one % 1 and other % 1:  # an odds ratio of 0.58 to 0.87 lies between them
        return None
    before = text[max(0, first.start - _REACH) : first.start].lower().split()
    after = _BEHIND.match(text, second.end)
    near = {*before[-_LEADS:], after["word"].lower() if after else ""}
    told = not language.ratio_words.isdisjoint(near)
    single = link["to"] and other == 1 < one and one % 1 == 0 and _may_stand_alone(before, language)
    if not told and (not single or count_noun(second, text, language).unit):
        return None
    return Figure(first.start, second.end, "ratio", one / other)


def _may_stand_alone(before: Sequence[str], language: Language) -> bool:
    """Whether no word before '4 to 1' makes a change or a score of it: 'fell from 4 to 1', 'won 4 to 1'."""
    others = language.change_words | language.score_words | set(language.times.opens.split("|"))
    return others.isdisjoint(before)
