"""Units that the figures of a list leave to its last: '4.5, 6 and 13 kg', '5 or 10 percent', '3 x 4 m'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.characters import lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language

_BEARERS = frozenset({"percent", "money", "measurement", "duration", "age"})
_PLAINLY = frozenset({"percent", "measurement", "age"})
"""Kinds of which two figures are a list wherever they stand: 'scored 20 and 10 minutes later' is none."""

_PRESSURE = "mmHg"
"""What both figures of a blood pressure are in: '120/80 mmHg'."""

_LONGER = 5
"""How many times longer one of two sides may be than the other: in '4 × 100 m' the first is how often."""

_LONGEST_JOINT = 12


def share_listed(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, those of a list with the unit of its last, which stands behind that one only.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> last = Figure(9, 13, "measurement", Decimal(9), unit="kg", dimension="mass")
    >>> items = [Figure(0, 1, "cardinal", Decimal(4)), Figure(3, 4, "cardinal", Decimal(6)), last]
    >>> [figure.unit for figure in share_listed(items, "4, 6 and 9 kg", ENGLISH)]
    ['kg', 'kg', 'kg']
    """
    shared = list(figures)
    for index in range(len(shared) - 1, 0, -1):
        last = shared[index]
        if last.unit == _PRESSURE and _is_item(shared[index - 1]) and text[shared[index - 1].end : last.start] == "/":
            shared[index - 1] = _with_unit(shared[index - 1], last)
        if last.kind in _BEARERS and last.start - shared[index - 1].end <= _LONGEST_JOINT and _bears(last, text):
            for item in range(_first(shared, index, text, language), index):
                shared[item] = _with_unit(shared[item], last)
    return shared


def _bears(last: Figure, text: str) -> bool:
    """Whether a figure has its unit behind it, so that those before may go without: not '$50' or '5 million euros'."""
    return last.scale == 1 and (text[last.start].isdigit() or text[last.start].islower())


def _is_item(figure: Figure) -> bool:
    return figure.kind in ("cardinal", "range") and figure.unit is None and figure.scale == 1 and figure.date is None


@cache
def _joint(language: Language) -> re.Pattern[str]:
    """What joins the items of a list: a comma, a word or both, or a cross between sides."""
    words = "|".join(language.and_words | language.or_words) or NEVER
    cross = rf"[ ]?[x×][ ]?|[ ](?:{language.cross_words})[ ]"
    return re.compile(rf"(?P<cross>{cross})|[,-]?[ \n](?P<word>{words})[ \n]|[,;][ ]", re.IGNORECASE)


def _first(figures: Sequence[Figure], last: int, text: str, language: Language) -> int:
    """Where the list begins that ends with a figure: at itself where it ends none."""
    first, crossed = last, False
    while first and _is_item(figures[first - 1]):
        joint = _joint(language).fullmatch(text, figures[first - 1].end, figures[first].start)
        if joint is None or (first == last and not (joint["word"] or joint["cross"])):
            break
        if first < last and crossed != bool(joint["cross"]):
            break
        crossed = bool(joint["cross"])
        if crossed and figures[last].dimension != "length":
            break
        first -= 1
    if crossed:
        return first if last - first > 1 or _are_sides(figures[first], figures[last]) else last
    return first if last - first > 1 or _is_pair(figures[first], figures[last], text, language) else last


def _are_sides(first: Figure, last: Figure) -> bool:
    one, other = first.value, last.value
    return isinstance(one, Decimal) and isinstance(other, Decimal) and other <= _LONGER * one


def _is_pair(first: Figure, last: Figure, text: str, language: Language) -> bool:
    """Whether two figures alone are a list, by their kind or by what stands before them."""
    joint = _joint(language).fullmatch(text, first.end, last.start)
    if joint and joint["word"] and joint.group()[0] == ",":  # 'up from 19, and 31 percent'
        return False
    if last.kind in _PLAINLY or text[first.start - 1 : first.start] in ("(", "="):
        return True
    if joint and (joint["word"] or "").lower() in language.or_words:
        return True
    return lead_word(text, first.start) in language.function_words | language.pair_leads


def _with_unit(item: Figure, last: Figure) -> Figure:
    kind = last.kind
    return item._replace(kind=kind, unit=last.unit, dimension=last.dimension, factor=last.factor)
