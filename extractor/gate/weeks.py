"""Weeks and seasons that are named and not dated: 'week 19 of 2020', 'SE 1 a la 22 de 2019', 'winter half-year'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from extractor.numbers import LANGUAGES

_WEEK: Final = re.compile(
    r"\b(?:weeks?|wk|kalenderwochen?|meldewochen?|wochen?|kw|mw|semaines?|semanas?|se|ew|s)\b\.?"
    r"(?:\s*\([^()\d]{1,12}\)|\s+(?:epidemiológicas?|épidémiologiques?|no\.?|nr\.?|n[°º])){0,3}\s*"
    r"(?P<first>[0-9]{1,2})(?![0-9.,])(?:\s*(?:[-–—]|\b(?:to|through|and|bis|und|à|et|au?|hasta|al?|y)\b)\s*(?:la\s+|the\s+|la\s+semana\s+"
    r"|week\s+|KW\s+|SE\s+|S)?(?P<last>[0-9]{1,2})(?![0-9.,]))?",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LAST_WEEK: Final = 53
_HALF: Final = re.compile(r"\b(winter|summer|sommer)[\s-]?(?:halbjahr\w*|half[\s-]?year|season)\b", re.IGNORECASE)
_TWO_YEARS: Final = re.compile(r"(?P<first>(?:19|20)[0-9]{2})\s?[/–-]\s?(?:(?:19|20)?[0-9]{2})")


def weeks_named(words: str, years: AbstractSet[str]) -> Iterator[str]:
    """The weeks that some words name by their numbers, in the year that they name or else in each of the years.

    >>> list(weeks_named("SE 1 a la 22 de 2019", set())), list(weeks_named("KW 19", {"2020"}))
    (['2019-W01/2019-W22'], ['2020-W19'])
    """
    match = _WEEK.search(words)
    if match is None or not 1 <= int(match["first"]) <= _LAST_WEEK:
        return
    given = _YEAR.findall(words, match.end())
    for year in given or sorted(years):
        first = f"{year}-W{int(match['first']):02}"
        yield f"{first}/{year}-W{int(match['last']):02}" if match["last"] else first


def half_years_named(words: str) -> Iterator[str]:
    """The months of a winter or summer half-year, as bureaus of statistics and of weather count them.

    >>> list(half_years_named("Winterhalbjahr 2002/2003"))
    ['2002-10/2003-03', '2002-11/2003-04']
    """
    half, two = _HALF.search(words), _TWO_YEARS.search(words)
    if half is None:
        return
    if half[1].lower() == "winter":
        if two is not None:
            year = int(two["first"])
            yield from (f"{year}-10/{year + 1}-03", f"{year}-11/{year + 1}-04")
        return
    for year in _YEAR.findall(words)[:1]:
        yield from (f"{year}-04/{year}-09", f"{year}-05/{year}-10")


def months_named(words: str, language: str | None) -> Iterator[str]:
    """The month of a year in two digits, where days stand before their month: 'Mars 19' at the head of a column.

    >>> list(months_named("Mars 19", "fr")), list(months_named("March 19", "en"))
    (['2019-03'], [])
    """
    match = _SHORT_YEAR.match(words) if language in _DAY_FIRST else None
    month = LANGUAGES[language].months.get(match["month"].lower()) if match and language else None
    if match is not None and month is not None:
        yield f"20{match['year']}-{month:02}"


_SHORT_YEAR: Final = re.compile(
    r"(?P<month>[^\W\d_]{3,12})\.?[\s-]['’]?(?P<year>[0-9]{2})(?=\s*(?:[/–-]|\Z))(?!\s*[/–-]\s*[0-9]{4})"
)
_DAY_FIRST: Final = frozenset({"de", "fr", "es"})
