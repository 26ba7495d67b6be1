"""What goes on from a figure in words: its unit, the half of it, 'below zero'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.table import UNITS
from extractor.numbers.units.unit import Unit


@cache
def half_behind(language: Language) -> re.Pattern[str]:
    """The half that is said behind a figure or its unit: ' and a half'."""
    return lazy_pattern(rf"(?:{language.half_behind})(?!\w)", re.IGNORECASE)


@cache
def _below_zero(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"{language.below_zero}(?!\w)", re.IGNORECASE)


def below_zero(figure: Figure, text: str, language: Language) -> Figure:
    """The figure with the words that make it negative.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> below_zero(Figure(0, 2, "cardinal", Decimal(20)), "20 below zero", ENGLISH).value
    Decimal('-20')
    """
    match = _below_zero(language).match(text, figure.end) if isinstance(figure.value, Decimal) else None
    if match is None or figure.unit not in (None, "degrees", "°C", "°F"):
        return figure
    return figure._replace(end=match.end(), value=-Decimal(figure.value or 0))


def with_half(figure: Figure, text: str, language: Language, *, times: Decimal | int = 1) -> Figure:
    """The figure with the half of its unit that follows it: 'an hour and a half'; of a decade, half of `times` years.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> with_half(Figure(0, 7, "duration", Decimal(1), unit="hours"), "an hour and a half", ENGLISH).value
    Decimal('1.5')
    """
    match = half_behind(language).match(text, figure.end)
    if match is None or not isinstance(figure.value, Decimal):
        return figure
    return figure._replace(end=match.end(), value=figure.value + Decimal("0.5") * times)


@cache
def _unit_parts(language: Language) -> re.Pattern[str]:
    articles = "|".join(language.articles) or NEVER
    return lazy_pattern(
        rf"(?:(?:{articles})[ ])?(?P<word>{'|'.join(language.unit_parts) or NEVER})(?!\w)", re.IGNORECASE
    )


def read_unit_part(text: str, pos: int, language: Language) -> Figure | None:
    """The part of a unit that is said in one word at `pos`, as half an hour is in Russian and a quarter in German.

    >>> from extractor.numbers.languages.ru import RUSSIAN
    >>> figure = read_unit_part("полчаса", 0, RUSSIAN)
    >>> figure.value, figure.unit
    (Decimal('0.5'), 'hours')
    """
    match = _unit_parts(language).match(text, pos) if language.unit_parts else None
    if match is None:
        return None
    unit, part = language.unit_parts[match["word"].lower()]
    return measured(Figure(pos, pos, "cardinal", part), UNITS[unit], match.end())


def measured(figure: Figure, unit: Unit, end: int) -> Figure:
    """The figure with a unit that ends at `end`.

    >>> from extractor.numbers.units.table import UNITS
    >>> measured(Figure(0, 1, "cardinal", Decimal(2)), UNITS["decades"], 9).value
    Decimal('20')
    """
    value = figure.value * unit.times if isinstance(figure.value, Decimal) else figure.value
    return figure._replace(
        end=end,
        kind=unit.kind,
        value=value,
        low=figure.low and figure.low * unit.times,
        high=figure.high and figure.high * unit.times,
        unit=unit.name,
        dimension=unit.dimension,
        factor=unit.factor,
    )


@cache
def part_link(language: Language) -> re.Pattern[str]:
    """What may stand between a part and the unit that it is of: 'half an hour', 'half of one mile'."""
    articles = "|".join(language.articles) or NEVER
    ones = "|".join((*language.one, "1"))
    links = "|".join(language.fraction_links) or NEVER
    return lazy_pattern(
        rf"[ ](?:(?:{links})[ ])?(?:{articles})(?=[ ])|[ ](?:{links})[ ](?:{ones})(?=[ ])", re.IGNORECASE
    )
