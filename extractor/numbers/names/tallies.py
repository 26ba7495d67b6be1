"""What each of several got: 'Reds 205, Blues 194 and Greens 117', where no figure belongs to the name before it."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

_FEWEST, _REACH, _MOST = 3, 200, 40
_PAIR = r"(?P<name>[^\W\d_a-zà-ÿ][\w.'’/-]{0,30}(?:[ ][^\W\d_a-zà-ÿ][\w.'’/-]{0,30}){0,3})[ ]"
_FIGURE = r"[0-9]{1,3}(?:[., ][0-9]{3}){0,2}"


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A pair that ends a text, one at a position, and the joint behind a figure."""
    words = "|".join(language.and_words | {"&"})
    joint = rf"(?:[,;][ \n](?:(?:{words})[ ])?|[ \n](?:{words})[ ])"
    return (
        lazy_pattern(rf"(?<!\w){_PAIR}{_FIGURE}{joint}\Z"),
        lazy_pattern(rf"{joint}{_PAIR}{_FIGURE}(?![\w%]|[.,:/-][0-9])"),
        lazy_pattern(rf"(?<!\w){_PAIR}\Z"),
    )


def is_in_tally(text: str, pos: int, end: int, language: Language) -> bool:
    """Whether a name with its figure from `pos` to `end` is one of at least three such pairs of different names.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> is_in_tally("Reds 20, Blues 19 and Greens 17 seats", 5, 7, ENGLISH)
    True
    >>> is_in_tally("Apollo 11, Apollo 12 and Apollo 14 landed", 7, 9, ENGLISH)
    False
    """
    behind, ahead, own = _patterns(language)
    before = text[max(0, pos - _REACH) : pos]
    name = own.search(before)
    names = [name["name"]] if name else []
    before = before[: name.start()] if name else ""
    while len(names) < _MOST and (pair := behind.search(before)):
        names.append(pair["name"])
        before = before[: pair.start()]
    while len(names) < _MOST and (pair := ahead.match(text, end)):
        names.append(pair["name"])
        end = pair.end()
    if len(names) < _FEWEST or len(set(names)) < len(names):
        return False
    return _numbered_things(language).isdisjoint(name.lower().rsplit(" ", 1)[-1] for name in names)


@cache
def _numbered_things(language: Language) -> frozenset[str]:
    """What is numbered itself: among 'Room 12, Flight 370 and Route 66' no figure is what a name got."""
    return language.labels | language.products | frozenset(word.lower() for word in language.references)
