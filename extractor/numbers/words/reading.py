"""What begins with a number in words, with its sign and its unit: 'minus five degrees', 'two and a half hours'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.numbers.characters import lead_word
from extractor.numbers.dates.clocks import read_lone_hour
from extractor.numbers.dates.decades import spelled_century
from extractor.numbers.dates.durations import read_vague
from extractor.numbers.dates.worded_years import read_led_year
from extractor.numbers.figure import Figure
from extractor.numbers.figures.ages import aged
from extractor.numbers.figures.measures import below_zero, measured, part_link, read_unit_part, with_half
from extractor.numbers.figures.prefixes import minus_sign
from extractor.numbers.figures.turns import every_nth, with_turn
from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.lexicon import find_unit
from extractor.numbers.units.reading import rate_name, read_unit
from extractor.numbers.words.articles import or_two, read_article
from extractor.numbers.words.grown import read_grown
from extractor.numbers.words.parts import STEP
from extractor.numbers.words.senses import SIGN_REACH, is_number
from extractor.numbers.words.spelled import read_words

_PAIR = 2
_REACH = 24
"""How far back what belongs to a number in words may begin."""


def read_spelled(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    """What begins with a number in words at `pos`; what is before `floor` belongs to another figure.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> figure = read_spelled("minus five degrees", 6, 0, ENGLISH)
    >>> figure.value, figure.unit
    (Decimal('-5'), 'degrees')
    """
    whole = read_unit_part(text, pos, language) or read_grown(text, pos, language) or read_vague(text, pos, language)
    if (whole := whole or read_led_year(text, pos, language) or read_lone_hour(text, pos, language)) is not None:
        return whole
    figure = read_words(text, pos, language)
    if figure is None or not is_number(figure, text, language):
        return None if floor and text[floor:pos] == " " else read_article(text, pos, language)
    if figure.kind == "ordinal" and floor and text[floor - 1 : pos][1:] == " " and text[floor - 1].isdigit():
        return None  # Italian '55 centesimi'
    if figure.kind == "ordinal":
        part = _part_of_unit(figure, text, language) or spelled_century(figure, text, language)
        return part or every_nth(with_turn(figure, text, language), text, floor, language)
    if figure.value == _HALF and (whole := _unit_and_half(figure, text, floor, language)) is not None:
        return whole
    ranked = figure.kind == "cardinal" and lead_word(text, pos) in language.ranks  # 'Platz drei'
    figure = figure._replace(kind="ordinal") if ranked else _long_dozen(figure, text, floor, language)
    figure = _and_half(_dotted(_signed(figure, text, floor, language), text, language), text, language)
    figure = aged(below_zero(with_unit(figure, text, language), text, language), text, language)
    return _that_may_be_two(figure, text, language)


def _that_may_be_two(figure: Figure, text: str, language: Language) -> Figure:
    """'un jour ou deux': one of a unit that may be two."""
    two = or_two(language).match(text, figure.end) if figure.value == 1 and figure.unit else None
    if two is None:
        return figure
    both = figure._replace(end=two.end(), value=None, low=Decimal(1), high=Decimal(2))
    return both._replace(bound="range", cue=two.span("cue"))


_HALF = Decimal("0.5")


@cache
def _unit_before(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<unit>[^\W\d_]+)[ ](?:{'|'.join(language.and_words) or NEVER})[ ]\Z", re.IGNORECASE)


def _unit_and_half(figure: Figure, text: str, floor: int, language: Language) -> Figure | None:
    """Spanish 'año y medio', Italian 'ora e mezza': one and a half of a unit that no number stands before."""
    begin = max(floor, figure.start - _REACH)
    before = _unit_before(language).search(text[begin : figure.start])
    start = begin + before.start("unit") if before else figure.start
    unit = find_unit(before["unit"], language) if before else None
    if unit is None or unit.dimension != "time" or (floor and not text[floor:start].strip()):
        return None
    return measured(Figure(start, start, "cardinal", 3 * _HALF), unit, figure.end)


def _part_of_unit(figure: Figure, text: str, language: Language) -> Figure | None:
    """'tenth of a gallon', which is no gallon in a row; 'the third of a mile' may be."""
    link = part_link(language).match(text, figure.end)
    parts = isinstance(figure.value, Decimal) and figure.value > _PAIR
    if link is None or not parts or lead_word(text, figure.start) in language.determiners:
        return None
    part = figure._replace(kind="fraction", value=1 / Decimal(figure.value or 1))
    return with_unit(part, text, language) if read_unit(text, link.end(), language) else None


def _dotted(figure: Figure, text: str, language: Language) -> Figure:
    """'Zwei Mio. Euro': the figure with the point of its abbreviated scale."""
    last = text[figure.start : figure.end].rsplit(maxsplit=1)[-1].lower()
    pointed = last in language.dotted and text[figure.end : figure.end + 1] == "."
    return figure._replace(end=figure.end + pointed)


def _and_half(figure: Figure, text: str, language: Language) -> Figure:
    """'a dozen and a half': the figure with half of the collective that it ends in."""
    last = text[figure.start : figure.end].rsplit(maxsplit=1)[-1].lower()
    times = language.collectives.get(last)
    return with_half(figure, text, language, times=times) if times else figure


def _long_dozen(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """'a baker's dozen', which has one more."""
    if figure.value != _DOZEN or language.long_dozen == NEVER:
        return figure
    begin = max(floor, figure.start - _REACH)
    lead = _long_dozen_lead(language).search(text, begin, figure.start)
    return figure._replace(start=lead.start(), value=_DOZEN + 1) if lead else figure


_DOZEN = Decimal(12)


@cache
def _long_dozen_lead(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?<!\w)(?:{language.long_dozen})\Z", re.IGNORECASE)


def _signed(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """'minus five': the figure with the sign that is spelled out before it."""
    begin = max(floor, figure.start - SIGN_REACH)
    sign = minus_sign(language).search(text[begin : figure.start])
    if sign is None or not isinstance(figure.value, Decimal) or _subtracts(text, floor, begin + sign.start("sign")):
        return figure
    return figure._replace(start=begin + sign.start("sign"), value=-figure.value)


def _subtracts(text: str, floor: int, sign: int) -> bool:
    """Whether a sign follows another figure: 'eight minus four'."""
    return floor > 0 and not text[floor:sign].strip()


def with_unit(figure: Figure, text: str, language: Language) -> Figure:
    """The figure with the unit that stands beside it."""
    if figure.unit == STEP:
        return _pointed(figure, text, language)
    link = _unit_link(figure, text, language)
    found = read_unit(text, link.end() if link else figure.end, language)
    if found is None:
        return figure
    name = rate_name(found.unit.name, text, found.end, language)
    return with_half(
        measured(figure, found.unit._replace(name=name), found.end), text, language, times=found.unit.times
    )


def _pointed(figure: Figure, text: str, language: Language) -> Figure:
    """'medio punto porcentual': a part of a point, in the unit that the point begins."""
    last = figure.end - len(text[figure.start : figure.end].rsplit(maxsplit=1)[-1].rsplit("-", 1)[-1])
    found = read_unit(text, last - 1, language)
    return measured(figure, found.unit, found.end) if found and found.end > figure.end else figure


def _unit_link(figure: Figure, text: str, language: Language) -> re.Match[str] | None:
    """What may stand between a figure and its unit: 'half of a mile', 'hundreds of metres'."""
    links = _links(language)
    if figure.kind == "fraction":
        return part_link(language).match(text, figure.end)
    if figure.bound == "vague":
        return links.vague.match(text, figure.end)
    mixed = isinstance(figure.value, Decimal) and figure.value % 1
    return links.mixed.match(text, figure.end) if mixed else None


class _Links(NamedTuple):
    mixed: re.Pattern[str]
    vague: re.Pattern[str]


@cache
def _links(language: Language) -> _Links:
    """What joins 'two and a half' and 'hundreds' to their unit."""
    articles = "|".join(language.articles) or NEVER
    return _Links(
        lazy_pattern(rf"[ ]of(?:[ ](?:{articles}))?(?=[ ])", re.IGNORECASE),
        lazy_pattern(rf"[ ]{language.vague_link or NEVER}(?=[ ])", re.IGNORECASE),
    )
