"""What each of several got: 'Reds 205, Blues 194 and Greens 117', where no figure belongs to the name before it."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern

_FEWEST, _FEWEST_LED, _REACH, _MOST = 3, 2, 200, 40
_NAME = r"(?P<name>[^\W\d_a-zà-ÿ][\w.'’/-]{0,30}(?:[ ][^\W\d_a-zà-ÿ][\w.'’/-]{0,30}){0,3})[ ]"
_FIGURE = r"[0-9]{1,3}(?:[., ][0-9]{3}){0,2}"


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A pair that ends a text, one at a position, and the name before a figure; it may be led to: 'in Orsk'."""
    words, leads = "|".join(language.and_words | {"&"}), "|".join(language.place_leads) or NEVER
    pair = rf"(?:(?P<lead>{leads})[ ])?{_NAME}"
    joint = rf"(?:[,;][ \n](?:(?:{words})[ ])?|[ \n](?:{words})[ ])"
    return (
        lazy_pattern(rf"(?<!\w){pair}{_FIGURE}{joint}\Z"),
        lazy_pattern(rf"{joint}{pair}{_FIGURE}(?![\w%]|[.,:/-][0-9])"),
        lazy_pattern(rf"(?<!\w){pair}\Z"),
    )


def is_in_tally(text: str, pos: int, end: int, language: Language) -> bool:
    """Whether a name with its figure from `pos` to `end` is one of three such pairs, or of two places.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> is_in_tally("Reds 20, Blues 19 and Greens 17 seats", 5, 7, ENGLISH)
    True
    >>> is_in_tally("It had 5 in Orsk, in Vell 7 and in Lenz 9.", 26, 27, ENGLISH)
    True
    >>> is_in_tally("Apollo 11, Apollo 12 and Apollo 14 landed", 7, 9, ENGLISH)
    False
    """
    behind, ahead, own = _patterns(language)
    before = text[max(0, pos - _REACH) : pos]
    pair = own.search(before)
    pairs = [pair] if pair else []
    before = before[: pair.start()] if pair else ""
    while len(pairs) < _MOST and (pair := behind.search(before)):
        pairs.append(pair)
        before = before[: pair.start()]
    while len(pairs) < _MOST and (pair := ahead.match(text, end)):
        pairs.append(pair)
        end = pair.end()
    names = [pair["name"] for pair in pairs]
    if len(names) < (_FEWEST_LED if all(pair["lead"] for pair in pairs) else _FEWEST) or len(set(names)) < len(names):
        return False
    return _numbered_things(language).isdisjoint(name.lower().rsplit(" ", 1)[-1] for name in names)


@cache
def _numbered_things(language: Language) -> frozenset[str]:
    """What is numbered itself: among 'Room 12, Flight 370 and Route 66' no figure is what a name got."""
    return language.labels | language.products | frozenset(word.lower() for word in language.references)
