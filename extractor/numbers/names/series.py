"""Digits in a row behind one label: 'pages 3, 4 and 12', 'Phasen 3, 5 und 7', 'zones 1 à 3'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

_ANY_LANGUAGES = frozenset("and or to und oder bis et ou à y e a".split())
_LABELLED = lazy_pattern(r"(?P<label>[^\W\d_]+|§{1,2})(?P<dot>\.?)(?P<gap>[ \u00a0]|\n| [#№] ?|(?<=\.))(?P<open>\(?)\Z")
_LONGEST_LABEL = 26
_LINK_REACH = 9
_ITEM = r"[A-Z]?[0-9]{1,5}(?:\.[0-9]{1,3})?[a-z]?"


@cache
def series_words(language: Language) -> frozenset[str]:
    """The words that link the items of a series: 'and', 'or', 'to'; those of the great languages in all of them."""
    ranged = (word for word in language.range_words.split("|") if word.isalpha())
    return _ANY_LANGUAGES | language.and_words | language.or_words | frozenset(ranged)


@cache
def _before_labelled(language: Language) -> frozenset[str]:
    """The words in small letters that may stand before labelled digits: a label, or what goes on a series of them."""
    return language.labels | language.plural_labels | language.references | series_words(language)


@cache
def _linked(language: Language) -> re.Pattern[str]:
    """What may link the items of a series, at the end of what stands before the next: the first look."""
    return lazy_pattern(rf"[0-9a-z)] ?[,–-][ (]{{0,2}}\Z| (?:{'|'.join(series_words(language))}) \(?\Z")


@cache
def _series(language: Language) -> re.Pattern[str]:
    words = "|".join(series_words(language))
    return lazy_pattern(rf"\(?{_ITEM}\)?(?:,? (?:{words}) |, ?| ?[-–] ?)\(?\Z")


@cache
def _onward(language: Language) -> re.Pattern[str]:
    words = "|".join(series_words(language))
    return lazy_pattern(rf"(?:(?:,? (?:{words}) |, | ?[-–] ?){_ITEM}(?![\w%]|[.,][0-9])){{1,40}}")


def label_before(before: str, language: Language) -> re.Match[str] | None:
    """The word right before digits, or before the series of figures that they go on, as its group `label`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [label_before(before, ENGLISH)["label"] for before in ("on page ", "pages 3, 4 and ")]
    ['page', 'pages']
    """
    word = before[:-1].rpartition(" ")[2]
    if word.isalpha() and word.islower() and word not in _before_labelled(language):
        return None
    while _linked(language).search(before[-_LINK_REACH:]) and (series := _series(language).search(before)):
        before = before[: series.start()]
    return _LABELLED.search(before[-_LONGEST_LABEL:])


def end_of_series(text: str, end: int, language: Language) -> int:
    """Where the last item of the series ends that digits ending at `end` open or go on; `end` where nothing follows.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> end_of_series("wards 3, 5, 7, and 9 of", 7, ENGLISH), end_of_series("ward 3 of", 6, ENGLISH)
    (20, 6)
    """
    onward = _onward(language).match(text, end)
    return onward.end() if onward else end
