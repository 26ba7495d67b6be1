"""Figures in digits with all that belongs to them: sign, currency, fraction, power, scale word, unit."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from extractor.numbers.figure import Figure
from extractor.numbers.figures import digits
from extractor.numbers.figures.core import read_core
from extractor.numbers.figures.measures import measured, part_link, with_half
from extractor.numbers.figures.prefixes import REACH, read_prefix
from extractor.numbers.figures.scales import by_letter, late_scale, scaled
from extractor.numbers.figures.turns import read_ordinal, with_turn
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.products import Found
from extractor.numbers.units.reading import rate_name, read_unit
from extractor.numbers.units.unit import Unit

_ALONE = lazy_pattern(r"\s{0,3}(?P<sign>[-−])[ ]{1,2}[0-9][0-9.,/ ]{0,20}[A-Za-z]{0,2}\s{0,3}")
"""A text that is a negative figure and nothing more, so that its sign is no item's dash."""

_LONGEST_ALONE = 40

_RANK = lazy_pattern(r"(?<!\w)#\Z")
_FURTHER = lazy_pattern(r"[-/][0-9]")
"""What goes on from the number of a report: '#2020-1044'."""


def read_digits(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    """The figure whose first digit is at `pos`, reaching back to its sign or currency, not beyond `floor`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> figure = read_digits("costs $1.2bn", 7, 0, ENGLISH)
    >>> figure.start, figure.value, figure.unit
    (6, Decimal('1200000000.0'), 'USD')
    """
    before = text[max(0, pos - REACH) : pos]
    start, sign, currency = read_prefix(before, pos, floor, language)
    core = read_core(text, pos, language, lenient=currency is not None)
    if core is None or not (isinstance(core.value, Decimal) and digits.is_writable(core.value)):
        return None
    ordinal = read_ordinal(text, core, language) if text[core.end : core.end + 1] != " " else None
    ranked = before.endswith("#") and _RANK.search(before) is not None
    if ranked and _FURTHER.match(text, core.end):
        return None
    if ordinal:
        return None if ranked else with_turn(ordinal, text, language)
    if ranked:
        return core._replace(start=pos - 1, kind="ordinal") if _ends_cleanly(text, core.end) else None
    figure = scaled(text, core, language, money=currency is not None)
    figure = _with_unit(text, *by_letter(figure, currency), language)
    if not _ends_cleanly(text, figure.end):
        return None
    alone = _ALONE.fullmatch(text) if len(text) <= _LONGEST_ALONE else None
    if alone and alone.end("sign") <= start and not text[alone.end("sign") : start].strip():
        start, sign = alone.start("sign"), "-"
    figure = figure._replace(start=start)
    return figure if sign != "-" or not isinstance(figure.value, Decimal) else figure._replace(value=-figure.value)


def _with_unit(text: str, figure: Figure, currency: str | None, language: Language) -> Figure:
    """The figure with the unit beside it, and the years of an age."""
    found = read_unit(text, figure.end, language) or _of_one(text, figure, language)
    if found is None and (dash := _NO_CENTS.match(text, figure.end)):
        found = read_unit(text, dash.end(), language)
        if currency or (found and found.unit.kind == "money"):
            figure = figure._replace(end=dash.end())
    if currency:
        same = found is not None and found.unit.kind == "money" and found.unit.name in (currency, "USD")
        unit = Unit(rate_name(currency, text, figure.end, language), "money", "money")
        return measured(figure, unit, found.end if found and same else figure.end)
    if found is None or figure.kind == "ordinal":
        return figure
    if found.unit.kind == "money" and (late := late_scale(text, found.end, language)):
        return measured(figure._replace(value=Decimal(figure.value or 0) * late[0], scale=late[0]), found.unit, late[1])
    unit = found.unit._replace(name=rate_name(found.unit.name, text, found.end, language))
    return with_half(measured(figure, unit, found.end), text, language, times=found.unit.times)


_NO_CENTS = lazy_pattern(r"[.,][-–—]{1,2}(?![\w-])")
"""The dash of a price without cents: '500,– Euro', 'Fr. 20.-'."""


def _of_one(text: str, figure: Figure, language: Language) -> Found | None:
    """The unit that a decimal or a fraction is a part of: '0.7 of a percentage point', '3/4 of a mile'."""
    part = figure.kind in ("cardinal", "fraction") and isinstance(figure.value, Decimal) and figure.value % 1
    link = part_link(language).match(text, figure.end) if part else None
    return read_unit(text, link.end(), language) if link else None


_UNSPACED = "\u0590"
"""Where the scripts begin that put no space behind digits, or whose letters can't be a unit's or a code's."""


_WRITTEN_ON = lazy_pattern(r"(?:ish|odd|enn[ei])(?!\w)")
"""What may be written on to a figure and leaves it one: '40ish', Italian 'un 24enne'."""


def _ends_cleanly(text: str, end: int) -> bool:
    """Whether the figure is not grown together with more letters or digits."""
    if end >= len(text):
        return True
    following = text[end]
    if unicodedata.combining(following):
        return False
    if _WRITTEN_ON.match(text, end):
        return True
    if following.isalnum() or following == "_":
        return (text[end - 1] in "%€£$¥" or following >= _UNSPACED) and not following.isdigit()
    return following not in "⁺⁻₊₋"
