"""Parts that digits count: '20 centésimas', '3 Zehntel', '2 thirds of the vote'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

_TENTHS = 10


def counted_parts(figure: Figure, text: str, language: Language) -> Figure | None:
    """The figure as so many of the parts behind it; None where there are none, or more of them than make sense.

    Tenths and less are counted beyond a whole one too, since differences are told in them: '12 décimas'.

    >>> from extractor.numbers.languages.es import SPANISH
    >>> counted_parts(Figure(0, 2, "cardinal", Decimal(20)), "20 centésimas de segundo", SPANISH).value
    Decimal('0.2')
    """
    match = _parts(language).match(text, figure.end)
    count = figure.value
    if match is None or not isinstance(count, Decimal) or not text[figure.start : figure.end].isdigit():
        return None
    part = match["part"].lower()
    size = language.fraction_parts.get(part) or language.ordinals.get(part, 0)
    if not 0 < count < (size if size < _TENTHS else size * _TENTHS):
        return None
    return Figure(figure.start, match.end(), "fraction", count / size)


@cache
def _parts(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"[ \u00a0-](?P<part>{language.digit_parts})(?!\w)", re.IGNORECASE)
