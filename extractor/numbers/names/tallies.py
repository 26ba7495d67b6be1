"""What each of several got: 'Reds 205, Blues 194 and Greens 117', where no figure belongs to the name before it.

So it is with a name that takes over what was counted: 'in Hesse 412 cases were found, in Bavaria 987'.
"""

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


_PLACED = lazy_pattern(
    rf"(?:[,;]|\s(?:and|und|et|y|e))[ \n](?P<at>(?:in|im|at|for|bei|beim|à|au|aux|en|dans|pour|para|a|ao)[ ]"
    rf"(?:(?:the|de[rmn]|die|das|l[ae]s?|los|el)[ ])?)?{_NAME}\Z"
)
"""A clause that begins with a place or a name, and has nothing else before its figure: ', in Bavaria' 987."""
_CLOSED = lazy_pattern(r"(?=[.,;:!?)\n](?![0-9])|[ ](?:and|und|et|y|e)[ ]|\Z)")
_COUNTED = lazy_pattern(r"[a-zà-ÿ)][ ][0-9][0-9.,]*[ ][^\W\d_][a-zà-ÿ]")
_LONGEST = 4
_STOP = lazy_pattern(r"[.!?][ \n]")


def takes_over(text: str, pos: int, end: int, language: Language) -> bool:
    """Whether digits behind a place or a name count what was counted before it: 'in Hesse 412 cases, in Bavaria 987'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> takes_over("In Hesse 412 cases were found, in Bavaria 987.", 42, 45, ENGLISH)
    True
    >>> takes_over("The 12 cases were found, in Room 9.", 33, 34, ENGLISH)
    False
    """
    before = _STOP.split(text[max(0, pos - _REACH) : pos])[-1]
    placed = _PLACED.search(before)
    code = end - pos > _LONGEST and text[pos:end].isdigit()  # of a post office
    if placed is None or code or not _CLOSED.match(text, end) or not _COUNTED.search(before, 0, placed.start()):
        return False
    name = placed["name"].rsplit(" ", 1)[-1].lower()
    return name not in _numbered_things(language) and (placed["at"] is not None or name.endswith("s"))
