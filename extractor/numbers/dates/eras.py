"""Years and centuries before Christ and after: '44 BC', 'AD 79', 'the 3rd century BC', '300 v. Chr.'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

_LAST_YEAR, _LONGEST = 9999, 4
_LINK = re.compile(r"[ ]?[-–][ ]?|[ ][^\W\d_]{1,3}[ ]")
"""What joins two years of one era: '300–200 BC', 'from 300 to 200 BC'."""


def in_eras(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, those with the words of an era beside them as years, in EDTF: 44 BC is the year -0043.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [year] = in_eras([Figure(3, 5, "cardinal", Decimal(44))], "in 44 BC", ENGLISH)
    >>> year.kind, year.date, year.end
    ('date', '-0043', 8)
    """
    if not any(map(text.__contains__, language.era_marks)):
        return list(figures)
    dated: list[Figure] = []
    for figure in figures:
        year = _in_era(figure, text, language)
        if year is not figure and dated and _LINK.fullmatch(text, dated[-1].end, figure.start):
            dated[-1] = _dated(dated[-1], dated[-1].end, before=(year.date or "").startswith(("-", "0000")))
        dated.append(year)
    return dated


def _in_era(figure: Figure, text: str, language: Language) -> Figure:
    before, after = _eras(language)
    if match := before.match(text, figure.end):
        return _dated(figure, match.end(), before=True)
    if match := after.match(text, figure.end):
        return _dated(figure, match.end(), before=False)
    digits = text[figure.start : figure.end]
    if text[max(0, figure.start - 3) : figure.start] != "AD " or "AD" not in language.era_marks:
        return figure
    plain = figure.kind == "identifier" and digits.isdecimal() and len(digits) <= _LONGEST
    year = figure._replace(kind="cardinal", value=Decimal(digits)) if plain else figure
    dated = _dated(year, figure.end, before=False)
    return figure if dated is year else dated._replace(start=figure.start - 3)


def _dated(figure: Figure, end: int, *, before: bool) -> Figure:
    """The figure as a date, where it can be a year, or is a century."""
    if figure.kind == "date" and figure.date is not None and figure.date.endswith("XX"):
        return figure._replace(end=end, date=f"-{figure.date}" if before else figure.date)
    if figure.kind == "date" and figure.date is not None and figure.date.isdigit():
        figure = figure._replace(kind="cardinal", value=Decimal(figure.date))
    years = [value for value in (figure.value, figure.low, figure.high) if isinstance(value, Decimal)]
    plain = figure.kind in ("cardinal", "range") and figure.unit is None and figure.scale == 1
    if not (plain and years and all(0 < year <= _LAST_YEAR and not year % 1 for year in years)):
        return figure
    ends = sorted(1 - int(year) if before else int(year) for year in years)
    date = "/".join(f"{'-' if year < 0 else ''}{abs(year):04}" for year in ends)
    return Figure(figure.start, end, "date", bound=figure.bound, cue=figure.cue, date=date)


@cache
def _eras(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of both eras, behind a year."""
    before, after = language.eras
    return lazy_pattern(rf"[ \u00a0]?(?:{before})(?!\w)"), lazy_pattern(rf"[ \u00a0]?(?:{after})(?!\w)")
