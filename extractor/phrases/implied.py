"""What a number without a unit counts, where the words around it leave one thing alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.phrases.table import Phrasing
from extractor.phrases.tokens import is_content, pattern, phrasing, tokens_of
from extractor.types import Number

_REACH = 120
"""Characters before a number that tell what it counts."""
_MOST_WORDS = 3
_SAMPLED = re.compile(r"(?<![^\W_])[nN]\s*=\s*\Z")
_STOP = re.compile(r"[.;!?]\s|\n\s*\n")
SUPERLATIVE = re.compile(r"(?:zweit|dritt)\w{2,}[sß]te[nrsm]?", re.IGNORECASE)
"""A place in an order and what by in one word: 'zweitgrößte'."""
_JOINED = re.compile(r"-([a-z]{3,})\b(?!-)")
"""What is joined to its number: 'a six-dose course'."""
_NOT_COUNTED = frozenset(
    "fold plus odd strong something based time way year month week day hour minute old ish".split()
)
_PLURAL = re.compile(r".{3,}s|people|men|women|children|dead|injured|missing")
_OF_ONE = re.compile(r"(?:\b[^\W\d_]{1,5}\s+)?(?:[^\W\d_a-zà-ÿ][\w'’-]*\s+){1,3}$")
"""Whose figure the next one is: ', in Orsk 9'."""
_ENDS = re.compile(r"\s*(?:[,.;:)]|\Z)")
_COUNTS = frozenset(("cardinal", "measurement"))


def implied_unit(text: str, number: Number, language: str | None = "en") -> str | None:
    """The unit of a number that has none beside it, or None.

    That is a ratio for a part ('half of the boats'), a place in an order ('fourth place'), an occasion ('the fifth
    time'), people ('12 injured', 'a toll of 30'), what a study has so many of ('n = 40'), what is said to be counted
    ('the number of boats fell to 7'), the size of an earthquake, or what is joined to its number ('six-dose').
    """
    words = phrasing(language)
    if number.kind == "fraction":
        return "ratio"
    if number.kind == "ordinal":
        return _order(text, number, words)
    if pattern(words.befallen).match(text, number.end) or _befell(text, number, words):
        return "people"
    if joined := _JOINED.match(text, number.end):
        return joined[1] if joined[1] not in _NOT_COUNTED else None
    if _SAMPLED.search(text, max(0, number.start - _REACH), number.start):
        return sampled(text, language)
    return _led(_lead(text, number), words) if number.kind in _COUNTS | {"range"} else None


def _befell(text: str, number: Number, words: Phrasing) -> bool:
    """Whether a number counts people, by what stands before it and no noun behind it: 'killed 30 in'."""
    if not pattern(words.befalls).search(_lead(text, number)):
        return False
    behind = next(iter(tokens_of(text[number.end : number.end + _REACH])), ("", None))[0]
    return not is_content(behind, words)


def resumed_unit(text: str, numbers: Sequence[Number], number: Number, language: str | None = "en") -> str | None:
    """The unit of the number before, of a sentence's `numbers`, where this one goes on to count the same.

    >>> from extractor.numbers import read_numbers
    >>> text = "It lost 40 boats, 9 of them in May, but 2 were found."
    >>> [resumed_unit(text, read_numbers(text), number) for number in read_numbers(text) if number.kind == "cardinal"]
    [None, 'boats', 'boats']
    """
    words = phrasing(language)
    if number.unit is not None or number.kind != "cardinal":
        return None
    lead = _lead(text, number)
    plain = _OF_ONE.sub("", pattern(words.befalls).sub("", lead)) or lead
    if not pattern(words.resumed).search(plain):
        return None
    behind = next(iter(tokens_of(text[number.end : number.end + _REACH])), ("", None))[0]
    if not _ENDS.match(text, number.end) and (
        is_content(behind, words) or (behind.lower() in words.joining and plain == lead)
    ):
        return None
    before = [each for each in numbers if each.end <= number.start and each.kind in _COUNTS]
    last = before[-1] if before else None
    return None if last is None else last.unit or resumed_unit(text, before, last, language)


def sampled(text: str, language: str | None = "en") -> str | None:
    """What a study has n of, as far as its text says.

    >>> sampled("Of 40 patients 12 were women.")
    'patients'
    """
    return next((noun for noun in phrasing(language).sampled if noun in text), None)


def _order(text: str, number: Number, words: Phrasing) -> str | None:
    if (
        number.surface[0] == "#"
        or SUPERLATIVE.fullmatch(number.surface)
        or pattern(words.ranks).match(text, number.end)
    ):
        return "rank"
    return "times" if pattern(words.occasions).match(text, number.end) else None


def _lead(text: str, number: Number) -> str:
    """What stands before a number and its bound word in their sentence."""
    start = min(number.start, number.cue.start) if number.cue else number.start
    return _STOP.split(text[max(0, start - _REACH) : start])[-1]


def _led(lead: str, words: Phrasing) -> str | None:
    """What the words before a figure say that it counts."""
    if pattern(words.magnitudes).search(lead):
        return "magnitude"
    if pattern(words.aged).search(lead):
        return "years"
    counted = _numbered(lead, words) or ("people" if pattern(words.tolls).search(lead) else None)
    risen = None if counted else pattern(words.risen).search(lead)
    return risen[1].lower() if risen else counted


def _numbered(lead: str, words: Phrasing) -> str | None:
    """What 'the number of' says that is counted."""
    said = [*pattern(words.numbered).finditer(lead)]
    if not said:
        return None
    nouns = [word for word, _ in tokens_of(lead[said[-1].end() :])[:_MOST_WORDS] if is_content(word, words)]
    if words.nouns_capitalised:
        return next((noun for noun in nouns if noun[0].isupper()), None)
    return next((noun for noun in nouns if _PLURAL.fullmatch(noun)), nouns[0] if nouns else None)
