"""Figures with their tolerance: '69 ± 3°', '46.8% ± 1.6%', '5 +/- 0.2 kg'."""

from __future__ import annotations

import re
from decimal import Decimal

from extractor.numbers.figure import Figure

_MARGIN = re.compile(r"[ \u00a0\u2009]?(?:±|\+/[-−–]|\+[-−](?=[ \u00a0]?[0-9]))[ \u00a0\u2009]?")


def join_tolerance(first: Figure, second: Figure, text: str) -> Figure | None:
    """A figure and its tolerance as one: the value, and as its ends how far it may lie off on both sides.

    >>> text = "69 ± 3"
    >>> one, other = Figure(0, 2, "cardinal", Decimal(69)), Figure(5, 6, "cardinal", Decimal(3))
    >>> joined = join_tolerance(one, other, text)
    >>> joined.value, joined.low, joined.high, joined.end
    (Decimal('69'), Decimal('66'), Decimal('72'), 6)
    """
    if not _MARGIN.fullmatch(text, first.end, second.start):
        return None
    center, margin = Decimal(first.value or 0), Decimal(second.value or 0)
    if first.unit and second.unit and first.unit != second.unit:
        return None
    if first.scale == 1 and second.scale > 1:
        center *= second.scale
    bearer = second if second.unit else first
    return bearer._replace(start=first.start, end=second.end, value=center, low=center - margin, high=center + margin)
