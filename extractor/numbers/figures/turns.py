"""Figures that count in a row: '21st', German '5. Sieg', the period that an ordinal counts, 'every fourth woman'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.characters import lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.figures.prefixes import REACH
from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.unit import singular


@cache
def _ordinal_pattern(language: Language) -> re.Pattern[str]:
    return lazy_pattern(language.ordinal_suffix + r"(?!\w)", re.IGNORECASE)


def read_ordinal(text: str, figure: Figure, language: Language) -> Figure | None:
    """The figure as an ordinal, by the letters or the point written on to it; None where it is none.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_ordinal("the 21st boat", Figure(4, 6, "cardinal"), ENGLISH).end
    8
    """
    if language.ordinal_leads and text[figure.end : figure.end + 1] == ".":
        return _pointed(text, figure, language)
    match = _ordinal_pattern(language).match(text, figure.end)
    if match is None or (match.group() == "st" and text[figure.end - 1] != "1"):
        return None
    added = _ADDED.match(text, match.end())
    return figure._replace(end=added.end() if added else match.end(), kind="ordinal")


_ADDED = lazy_pattern(r"\+[0-9]{1,2}(?:e|ste)?(?!\w)")
"""The minutes that a referee adds: 'la 45e+2 minute'."""

_POINTED = lazy_pattern(r"\.[ \n\u00a0]?(?P<next>[^\W\d_])")
_POINTED_LIST = lazy_pattern(r"\.,[ ][0-9]{1,3}\.[ ,]")
"""One of a list: 'das 5., 6. und 7. Bataillon'."""

_POINTED_BEFORE = lazy_pattern(r" [0-9]{1,3}\.(?:,| [^\W\d_]+) \Z")
"""Another one right before: 'die 5. und 6. Klasse'."""
_LONGEST_RANK = 3
"""Digits: a longer figure before a point ends its sentence."""


def _pointed(text: str, figure: Figure, language: Language) -> Figure | None:
    """'der 5. Sieg', 'die 5. und 6. Klasse', not 'auf Platz 5. Sieger wurde': what goes on is no new sentence."""
    match = _POINTED.match(text, figure.end)
    rank = text[figure.start : figure.end]
    if _POINTED_LIST.match(text, figure.end) and rank.isdigit() and len(rank) <= _LONGEST_RANK:
        return figure._replace(end=figure.end + 1, kind="ordinal")
    if match is None or not rank.isdigit() or len(rank) > _LONGEST_RANK or text[figure.start - 1 : figure.start] != " ":
        return None
    led = lead_word(text, figure.start) in language.ordinal_leads or _POINTED_BEFORE.search(
        text[max(0, figure.start - REACH) : figure.start]
    )
    if not (match["next"].islower() or led):
        return None
    return figure._replace(end=figure.end + 1, kind="ordinal")


def with_turn(figure: Figure, text: str, language: Language) -> Figure:
    """The ordinal with the period that it counts: 'the 20th minute' has the unit 'minute'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> with_turn(Figure(4, 8, "ordinal"), "the 20th minute", ENGLISH).unit
    'minute'
    """
    if half := _half(language).match(text, figure.end):
        return figure._replace(end=half.end(), unit=half["half"].lower())
    found = read_unit(text, figure.end, language)
    if found is None or found.unit.dimension != "time" or found.unit.times > 1:
        return figure
    return figure._replace(unit=singular(found.unit.name))


@cache
def _half(language: Language) -> re.Pattern[str]:
    """The half of a match or a book that an ordinal counts; it is no half of anything in numbers."""
    return lazy_pattern(rf"[ -](?P<half>{'|'.join(language.half) or NEVER})(?![\w-])", re.IGNORECASE)


_ADDED_TIME = lazy_pattern(r"(?P<minute>45|90|105|120)[.'’]?\+[0-9]{1,2}(?:['’]|\.(?=[ ][Mm]in))?(?![\w+])")
_MINUTE = lazy_pattern(r"(?P<minute>[1-9][0-9]?|1[012][0-9])['’](?=[,;)]|\.?(?:\n|\Z)|[ ](?:[^\W\d_a-z]|\())")
_PLAYED = lazy_pattern(r"(?:(?:^|\n)|[,;(]|(?<!\w)[^\W\d_a-z][\w.-]{1,30})[ ]?\Z")
_WORDS = lazy_pattern(r"[^\W\d_]+")
_SPORT, _NAME = 120, 36
"""How far from a minute a word of sport stands, and how long the name before it may be."""


def read_minute(text: str, pos: int, language: Language) -> Figure | None:
    """The minute of a match at `pos`, with those that a referee adds: '90+3', and "12'" where sport is told of.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> texts = ("Goals 12', 45'", "A man, 6' 2", "Orr (90+3')")
    >>> [read_minute(text, re.search("[0-9]", text).start(), ENGLISH) is not None for text in texts]
    [True, False, True]
    """
    match = _ADDED_TIME.match(text, pos)
    if match is None:
        match = _MINUTE.match(text, pos)
        if match is None or not _is_played(text, match, language):
            return None
    return Figure(pos, match.end(), "ordinal", Decimal(match["minute"]), unit="minute")


def _is_played(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a minute stands alone or behind a name, near a word of sport."""
    if not _PLAYED.search(text, max(0, match.start() - _NAME), match.start()):
        return False
    around = text[max(0, match.start() - _SPORT) : match.end() + _SPORT].lower()
    return not language.score_words.isdisjoint(_WORDS.findall(around))


def every_nth(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """The ordinal as a share, where a word before it says that: 'jede vierte Frau' is one in four.

    >>> from extractor.numbers.languages.de import GERMAN
    >>> share = every_nth(Figure(5, 11, "ordinal", Decimal(4)), "jede vierte Frau", 0, GERMAN)
    >>> share.start, share.kind, share.value
    (0, 'ratio', Decimal('0.25'))
    """
    lead = lead_word(text, figure.start) if language.every_nth else ""
    start = figure.start - len(lead) - 1
    counted = lead in language.every_nth and start >= floor and figure.unit is None
    if not counted or not isinstance(figure.value, Decimal) or figure.value <= 1 or not _NOUN.match(text, figure.end):
        return figure
    return figure._replace(start=start, kind="ratio", value=1 / figure.value)


_NOUN = lazy_pattern(r"[ ][^\W\d_]{2}|[.,;!?]|\Z")
