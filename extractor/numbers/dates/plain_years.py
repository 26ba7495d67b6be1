"""Years in four plain digits, where what stands around them makes no count of them: 'since 1996'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.characters import dotted_lead, lead_word
from extractor.numbers.dates.numeric import END, YEAR
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.names.roads import is_on_road
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.unit import singular

_BARE_YEAR = lazy_pattern(rf"{YEAR}{END}")
_CLOSED_YEAR = lazy_pattern(rf"{YEAR}(?=[.,;](?:[ \n]|\Z))")
_CLAIMED_AS_COUNT = lazy_pattern(r"(?:[=<>≤≥~#§]|\bn[ ]?=)[ ]?\Z")
_SHARE_BEFORE = lazy_pattern(r"[%‰][ ]?\(\Z")
_COUNTED_SHARE = lazy_pattern(r"[%‰][ ]?\((?!(?:19|20)[0-9]{2}\))[0-9]{1,3}(?:[ ,.\u00a0\u202f]?[0-9]{3})*\)")
_FIRST_LIKELY, _LAST_LIKELY = 1900, 2100


def opens_year(text: str, pos: int) -> bool:
    """Whether the digits at `pos` have the form of a year.

    >>> opens_year("1996", 0), opens_year("199", 0), opens_year("1996.5", 0)
    (True, False, False)
    """
    return _BARE_YEAR.match(text, pos) is not None


def closes_as_year(text: str, pos: int) -> bool:
    """Whether the digits at `pos` have the form of a year and a mark behind them, so that nothing goes on from it.

    >>> closes_as_year("1996, and", 0), closes_as_year("1996 to", 0), closes_as_year("1996,5", 0)
    (True, False, False)
    """
    return _CLOSED_YEAR.match(text, pos) is not None


def read_year(text: str, pos: int, language: Language, *, bounded: bool) -> Figure | None:
    """The four digits at `pos` as a year, where what stands around them doesn't make them a count.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_year("since 1996.", 6, ENGLISH, bounded=False).date
    '1996'
    >>> read_year("with 2000 troops", 5, ENGLISH, bounded=False) is None
    True
    """
    match = _BARE_YEAR.match(text, pos)
    if match and _year_tail(language).match(text, match.end()):
        return Figure(pos, match.end(), "date", date=match.group())
    claimed = bounded or _CLAIMED_AS_COUNT.search(text[max(0, pos - 4) : pos])
    if not match or claimed or _is_share_of(text, pos):
        return None
    counts = lead_word(text, pos) in language.count_leads and _NOUN_AFTER.match(text, match.end())
    if counts or is_on_road(text, pos, language):
        return None
    lead, year = lead_word(text, pos), int(match.group())
    owned = lead in language.year_owners | language.since or _named_for(language).search(text, max(0, pos - 24), pos)
    led = not language.year_leads.isdisjoint((lead, dotted_lead(text, pos))) or text[pos - 1 : pos] == "("
    scaled = _followed_by_scale(text, match.end(), language)
    if not owned and (not led if scaled else _followed_by_count(text, match.end(), language)):
        return None
    if not (led or _FIRST_LIKELY <= year <= _LAST_LIKELY) or _is_measured(text, match.end(), language, led=led):
        return None
    return Figure(pos, match.end(), "date", date=str(year))


def _is_share_of(text: str, pos: int) -> bool:
    """Whether four digits in brackets are how many a share is, as in others around: '45,6% (23 348) y 3,4% (1742)'."""
    if text[pos - 1 : pos] != "(" or not _SHARE_BEFORE.search(text, max(0, pos - 3), pos):
        return False
    likely = _FIRST_LIKELY <= int(text[pos : pos + 4]) <= _LAST_LIKELY
    return not likely or _COUNTED_SHARE.search(text, max(0, pos - _AROUND), pos + _AROUND) is not None


_AROUND = 240


_NOUN_AFTER = lazy_pattern(r"[ ][^\W\d_]{4}")
"""What digits count behind 'all': 'aller 2003 Wahlbezirke', 'les 2003 bureaux'."""


@cache
def _named_for(language: Language) -> re.Pattern[str]:
    """A name and 'of' before the year in it: 'the Act of 1999 applies'."""
    return lazy_pattern(rf"(?<!\w)(?-i:[A-Z])\w+[ ](?:{language.date_of})\Z", re.IGNORECASE)


@cache
def _year_tail(language: Language) -> re.Pattern[str]:
    """The word that names the four digits before it a year: '2024 года'."""
    return lazy_pattern(rf"[ \u00a0](?:{language.year_tail})(?![^\W\d_])", re.IGNORECASE)


NEXT_WORDS = lazy_pattern(r"[ \n](?P<first>[^\W\d_]+)(?:[ \n](?P<second>[^\W\d_]+))?")


_TO_YEAR = lazy_pattern(r"[ ]?(?:[-–]|to)[ ]?[0-9]{4}(?![0-9])")


@cache
def _divisor(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"[ ](?:{language.over})[ ][0-9]{{1,6}}(?=[.,;)]?(?:\s|\Z)(?![ ]*[^\W\d_]))", re.IGNORECASE)


def _is_measured(text: str, end: int, language: Language, *, led: bool) -> bool:
    """Whether a unit follows, or stands behind a second year, or a divisor does: '2000 over 4'.

    'in 2016 Stone' has a name behind its year, and 'World Cup 2018 day five' the name of a day.
    """
    further = _TO_YEAR.match(text, end)
    divided = not led and _divisor(language).match(text, end)
    if divided or (further and read_unit(text, further.end(), language)):
        return True
    found = read_unit(text, end, language)
    if found is None:
        return False
    word, spaced = text[end + 1 : found.end], text[end : end + 1] == " "
    one_time = found.unit.dimension == "time" and word == singular(found.unit.name)
    return not (spaced and (one_time or (led and word.istitle())))


def _followed_by_scale(text: str, end: int, language: Language) -> bool:
    """Whether the figure goes on: '2100 thousand'."""
    match = NEXT_WORDS.match(text, end)
    return match is not None and match["first"].lower() in language.scales


def _followed_by_count(text: str, end: int, language: Language) -> bool:
    """Whether a lower-case plural noun follows, so that the figure counts it; 'sales' have years."""
    match = NEXT_WORDS.match(text, end)
    if not match or match["first"].lower() in language.stops:
        return False
    if match["first"] in language.year_nouns and text[end - 2 : end] != "00":
        return False
    first, second = match["first"], match["second"] or ""
    plurals = language.irregular_plurals
    if first in plurals or (first.islower() and first.endswith("s") and not first.endswith(("ss", "us", "is"))):
        return True
    return first.islower() and second.islower() and second.endswith("s") and second not in language.stops
