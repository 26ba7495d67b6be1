"""Figures that nothing around them makes anything else of: '27 people', 'killing 11, and'. Most counts are such.

A figure of three digits, or a grouped one, between two words in small letters that no rule about digits asks for is a
plain cardinal. That is seen in two looks, where the readers of dates, times, names, units and scales need dozens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.names.identifiers import CLAIMING, not_names
from extractor.numbers.names.series import label_before, series_words
from extractor.numbers.units.reading import may_be_unit, unit_link
from extractor.numbers.units.table import SYMBOLS, UNITS

_COUNT = re.compile(
    r"(?<=[a-z,:][ ])(?P<whole>[1-9](?:[0-9]{4,8}|[0-9]{0,2}(?P<groups>(?:,[0-9]{3}){0,3}))|0)(?P<part>\.[0-9]{1,3})?"
    r"(?=%|[,;]?[ ](?P<next>[a-z]{2,})(?P<mark>[ .,/]|\Z)|-(?P<tied>[a-z]{3,})[ .,-])"
    r"|(?<=[$€£])[0-9]{1,3}(?:,[0-9]{3}){0,3}(?:\.[0-9]{1,2})?(?=[ ][a-z]{2,}[ .,]|[.,;][ ])"
)
_LEAD = 24
"""How far back the word before a figure is looked for."""

_SERIES = 16
"""How far back a digit may be the first of a series: 'pages 3, 4 and 12'."""

_NAMED = 80
"""How far back the word before such a series is looked for."""

_HOUR = 2
"""An hour has at most so many digits."""

_NAMED_BEHIND = (
    "jet jets plane planes aircraft airliner airliners freighter freighters block call calls hangup hangups dispatch"
    " dispatcher dispatchers operator operators tape tapes emergency"
)
"""Words that digits before may be the name of: '747 jets', 'the 900 block', '911 calls'."""

_DIGIT = re.compile("[0-9]")
_WORD = re.compile(r"[^\W\d_]+")


def only_counts(text: str, pos: int, language: Language) -> re.Match[str] | None:
    """The digits at `pos`, if what stands around them leaves no date, time or name to be looked for.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> texts = ("at least 27 people died", "some 27 km from it", "on page 27 of it", "in 27 days after")
    >>> [only_counts(text, text.index("27"), ENGLISH) is not None for text in texts]
    [True, True, False, False]
    >>> texts = ("Nearly 27 people", "Explorer 27 is it", "a 27-year-old man", "3 to 27 people", "pages 3 to 27 of it")
    >>> [only_counts(f"{text} ", text.index("27"), ENGLISH) is not None for text in texts]
    [True, False, True, True, False]
    >>> texts = ("jobs cut: 27 jobs", "pages: 27 of it", "her 747 jets", "in all: 27 days")
    >>> [only_counts(text, re.search("[0-9]", text).start(), ENGLISH) is not None for text in texts]
    [True, False, False, True]
    """
    match = _COUNT.match(text, pos)
    if match is None or not match["whole"]:
        return match
    before = text[max(0, pos - _LEAD) : pos - 1]
    word = before.rpartition(" ")[2].rpartition("\n")[2]
    if not _leads_count(word.rstrip(",:"), language, tied=match["tied"] is not None):
        return None
    listed = word[-1] == "," or word in series_words(language)
    if listed and _DIGIT.search(before, max(0, len(before) - _SERIES)) and _goes_on_label(text, pos, language):
        return None
    return None if _is_timed(match, word, language) else match


def _leads_count(word: str, language: Language, *, tied: bool) -> bool:
    """Whether a word may stand before a count: one in small letters, 'Nearly', or 'a' before '35-year-old'."""
    lower = word.lower()
    if tied and lower in language.articles:
        return True
    if not word.isalpha() or lower in _leads(language) or len(word) == 1:
        return False
    return word.islower() or (word.istitle() and lower in not_names(language))


def _goes_on_label(text: str, pos: int, language: Language) -> bool:
    """Whether digits go on from others that a word makes a name of: 'pages 3, 4 and 12', not '3 men and 12 women'."""
    labelled = label_before(text[max(0, pos - _NAMED) : pos], language)
    label = labelled["label"] if labelled else ""
    claims = any(stem in label for stem in CLAIMING)
    return bool(label) and (claims or not _leads_count(label, language, tied=False))


def _is_timed(match: re.Match[str], before: str, language: Language) -> bool:
    """Whether the words around digits may make a date, an hour, a multiple or a name of them."""
    following = match["next"] or match["tied"]
    if following is None:
        return False
    if match["tied"]:
        return not may_be_unit(following, language)
    if following in _time_units(language):
        return match["mark"] in (" ", "/") or (match["part"] is not None and following in _hour_words(language))
    if following in _timed(language) or following in ("am", "pm"):
        return True
    hour = len(match["whole"]) <= _HOUR and (before in _hour_leads(language) or following in _hour_words(language))
    return hour and not may_be_unit(following, language)


def read_plain(match: re.Match[str], text: str, language: Language) -> Figure | None:
    """The figure that only counts, where no unit, scale or anything else goes on from it.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> texts = ("at least 27 people died", "some 27 km from it")
    >>> [read_plain(only_counts(text, text.index("27"), ENGLISH), text, ENGLISH) is None for text in texts]
    [False, True]
    """
    following = match["next"]
    if (
        match["part"]
        or not following
        or match["mark"] == "/"
        or following in _followers(language)
        or may_be_unit(following, language)
    ):
        return None
    if text[match.start() - 2] == text[match.end()] == ",":  # 'the driver, 43, and'
        return None
    if (match["groups"] and language.decimal == ",") or unit_link(language).match(text, match.end()):
        return None
    return Figure(*match.span(), "cardinal", Decimal(match.group().replace(",", "")))


@cache
def _leads(language: Language) -> frozenset[str]:
    """The words before digits that make a name, a date, an age, money or a negative figure of them."""
    tables = (
        language.labels,
        language.plural_labels,
        language.references,
        language.months,
        language.weekdays,
        language.age_groups,
    )
    leads = (language.clock_leads, language.date_openers, SYMBOLS, language.products, {"covid"})
    patterns = (language.minus, language.age_before, language.decade_leads)
    return _words(*tables, *leads, patterns) - _words((language.date_the,))


@cache
def _hour_leads(language: Language) -> frozenset[str]:
    """The words before digits that may make an hour of them."""
    return _words(language.times.hour_leads, (language.times.opens,))


@cache
def _hour_words(language: Language) -> frozenset[str]:
    """The words behind digits that may make an hour of them: 'past', 'am', 'in the morning'."""
    times = language.times
    patterns = (times.past, times.to, times.minutes, times.full_hour, times.parts, times.hours_long, "am pm")
    return _words(patterns, (language.clock, language.clock_led))


@cache
def _time_units(language: Language) -> frozenset[str]:
    """The units that a count of makes a date of with what follows: 'days' ago."""
    written = (word for word, name in language.units.items() if name in UNITS and UNITS[name].dimension == "time")
    return _words(written, language.times.units, (name for name in UNITS if UNITS[name].dimension == "time"))


@cache
def _timed(language: Language) -> frozenset[str]:
    """The words behind digits that make a date, a multiple or a name of them: 'May', 'of', 'fold'."""
    patterns = (
        *(language.date_of, language.between_words, language.quarters, language.fold, language.labels_behind),
        *(language.ordinal_suffix, language.century, language.times.qualifiers),
        *(language.ago_behind, language.shift_behind, _NAMED_BEHIND),
    )
    return _words(language.months, patterns)


@cache
def _followers(language: Language) -> frozenset[str]:
    """The words behind digits that make more of them than a count: scales, halves, ages."""
    tables = (language.scales, language.scale_suffixes, language.hundred, language.collectives)
    further = (language.half, language.fraction_parts, language.ordinals, language.small)
    patterns = (
        *(language.unit_link, language.half_behind, language.age_after, language.age_ending),
        *(language.below_zero, language.millions_of, "тыс млн млрд трлн"),
    )
    return _words(*tables, *further, patterns)


def _words(*tables: Iterable[str]) -> frozenset[str]:
    """All the words of phrases and patterns, also without the letters that a pattern leaves open."""
    phrases = [phrase.lower() for table in tables for phrase in table]
    shorter = [re.sub(r"\w\?", "", phrase) for phrase in phrases]
    return frozenset(word for phrase in phrases + shorter for word in _WORD.findall(phrase))
