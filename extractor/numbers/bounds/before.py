"""Bounds before a figure: 'at least', 'over', 'about', with what turns them round and where they say something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from extractor.number_types import Bound
from extractor.numbers.language import NEVER, Language

WINDOW = 64
"""How far before a figure its bound word is looked for: the longest phrase, with adverbs, is shorter."""


def phrase_pattern(words: str) -> str:
    """The pattern of a phrase that stands alone: its words, however they are spaced."""
    lead = r"(?<!\w)" if words[0].isalnum() else ""
    return lead + _spaced(words) + (r"(?!\w)" if words[-1].isalnum() else "")


def _spaced(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"\s+")


@cache
def _before_pattern(language: Language, last: str) -> re.Pattern[str]:
    """The bound phrases that end in the word `last`, all of them for '', at the end of what stands before a figure."""
    longest = sorted(_ending(language, last), key=len, reverse=True)
    led = rf"{_before_last(longest, last)}{last}(?!\w)" if last.isalnum() else ""
    phrases = led or "|".join(map(phrase_pattern, longest))
    adverbs = "|".join(sorted(language.intensifiers, key=len, reverse=True))
    tails = "|".join(phrase_pattern(words) for words in language.period_tails)
    tails = rf"(?<=within)\s+(?:{tails})" if tails else r"(?!)"
    return re.compile(rf"(?P<cue>{phrases})(?:{tails}|(?:\s+(?:{adverbs})(?!\w)){{0,2}})\s*\Z", re.IGNORECASE)


def _before_last(phrases: Sequence[str], last: str) -> str:
    """What stands in phrases before the word that they all end in: said once, it is compiled twice as fast."""
    leads = [words.removesuffix(last).rstrip() for words in phrases]
    lettered = "|".join(_spaced(words) for words in leads if words[:1].isalnum()) or NEVER
    marked = "|".join(_spaced(words) for words in leads if words and not words[0].isalnum()) or NEVER
    alone = r"(?<!\w)" if "" in leads else NEVER
    return rf"(?:(?:(?<!\w)(?:{lettered})|{marked})\s+|{alone})"


def _ending(language: Language, last: str) -> Iterator[str]:
    return (phrase for phrase in language.before if not last or phrase.rsplit(" ", 1)[-1] == last)


PIECE = re.compile(r"\w+|[^\w\s]")


_COLUMN_GAP = re.compile(r"[ ]{5,}|\t")


_OPENING = "([{«„“‘\"'—–-"


_APOSTROPHES = frozenset("'’")


_GLUE = str.maketrans(dict.fromkeys("—–…|:", " "))
"""Marks that part words without a space: 'the toll—about 50—rose', 'LOCATION...ABOUT 300 MI'."""


_ADVERBS = 2
"""How many adverbs may stand between a bound phrase and its figure: 'more than just about'."""


@cache
def _beginnings(language: Language, last: str) -> frozenset[str]:
    """What the bound phrases that end in `last` begin with: a word, or a mark."""
    return frozenset(piece[0] for phrase in _ending(language, last) if (piece := PIECE.match(phrase)))


@cache
def _last_words(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The last words of bound phrases, of the adverbs that may follow them, and of what may follow 'within'."""
    phrases = (language.before, language.intensifiers, language.period_tails)
    own, adverbs, tails = (frozenset(phrase.rsplit(" ", 1)[-1] for phrase in table) for table in phrases)
    return own, adverbs, tails


@cache
def _endings(language: Language) -> frozenset[str]:
    return frozenset().union(*_last_words(language))


@cache
def _closing_marks(language: Language) -> frozenset[str]:
    """The marks that bound phrases end in, but for the full stop of 'approx.', which ends sentences too."""
    return frozenset(phrase[-1] for phrase in language.before if not phrase[-1].isalnum()) - {"."}


def _keys(before: str, language: Language) -> Iterator[str]:
    """The last words of the bound phrases that can end what stands before a figure; '' for any, where a mark does."""
    last = before[:-1].rpartition(" ")[2]
    if before.endswith(" ") and last.isalpha() and last.lower() not in _endings(language):
        return  # nearly all end here
    pieces = before.lower().replace("...", " ").translate(_GLUE).split()
    words = [piece.lstrip(_OPENING) for piece in pieces[-_ADVERBS - 1 :]]
    own, adverbs, tails = _last_words(language)
    if words and not words[-1].isalpha():
        word = words[-1]
        if word in own or word[-1:] in _closing_marks(language) or not _APOSTROPHES.isdisjoint(word):
            yield ""
        return
    if words and words[-1] in tails and any(piece.lstrip(_OPENING) == "within" for piece in pieces):
        yield "within"
    for word in reversed(words):
        if word in own:
            yield word
        if word not in adverbs:
            return


@cache
def about_words(language: Language) -> str:
    """The pattern of the words for 'about', which may stand before both ends of a range.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> re.fullmatch(about_words(ENGLISH), "roughly") is not None
    True
    """
    words = [word for word, bound in language.before.items() if bound == "about"]
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or NEVER


class Found(NamedTuple):
    """A bound, and the offsets of the words that carry it."""

    bound: Bound
    start: int
    end: int


def bound_before(text: str, pos: int, floor: int, language: Language) -> Found | None:
    """The bound word right before `pos`, not reaching back beyond `floor`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> bound_before("at least 5", 9, 0, ENGLISH)
    Found(bound='at_least', start=0, end=8)
    """
    match = phrase_before(text, pos, floor, language)
    if match and language.before[cue_key(match["cue"])] == "about":
        match = phrase_before(text, match.start("cue"), floor, language) or match
    if match is None or _is_parted(text, match.end("cue"), pos):
        return None
    if _ends_change(text, match, pos, floor, language) or _opposes(text, match, floor, language):
        return None
    return _in_context(
        Found(language.before[cue_key(match["cue"])], *match.span("cue")), text, max(floor, pos - WINDOW), language
    )


def _is_parted(text: str, end: int, pos: int) -> bool:
    """Whether a gap as between the columns of a table parts a word from the figure: 'MAXIMUM      57'."""
    return _COLUMN_GAP.search(text, end, pos) is not None


def phrase_before(text: str, pos: int, floor: int, language: Language) -> re.Match[str] | None:
    """The bound phrase right before `pos`, as its group `cue`."""
    start = max(floor, pos - WINDOW)
    before = text[start:pos]
    for key in _keys(before, language):
        pattern, beginnings = _before_pattern(language, key), _beginnings(language, key)
        begins = (start + piece.start() for piece in PIECE.finditer(before) if piece[0].lower() in beginnings)
        if match := next(filter(None, (pattern.match(text, begin, pos) for begin in begins)), None):
            return match
    return None


NEGATED: Mapping[Bound, Bound] = {"more_than": "at_most", "less_than": "at_least"}


@cache
def _negation(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.negations})\s(?:(?:to|be|been|have|has)\s)?\Z", re.IGNORECASE)


def _in_context(found: Found, text: str, start: int, language: Language) -> Found | None:
    """The bound with the negation that turns it round: 'no higher than'.

    None where 'about' names a topic ('they talked about 5 boats'), or 'up to' a change ('it ticked up to 5%').
    """
    risen = text[found.start : found.end].lower() in language.risen
    if found.bound == "about" or risen:
        word = _LAST_WORD.search(text, start, found.start)
        others = language.risers if risen else language.topics
        return None if word and word["word"].lower() in others else found
    negation = _negation(language).search(text, start, found.start) if found.bound in NEGATED else None
    return Found(NEGATED[found.bound], negation.start(), found.end) if negation else found


_LAST_WORD = re.compile(r"(?<!\w)(?P<word>[^\W\d_]+)\s\Z")


@cache
def _changes(language: Language) -> re.Pattern[str]:
    clause = r"(?:[^.;:!?]|\.(?-i:(?!\s+[A-ZА-ЯІЇЄҐŁŚŻŹĆ])))*"
    return re.compile(rf"(?<!\w)(?:{language.changes}){clause}\Z", re.IGNORECASE)


_OWNED, _OWNER = re.compile(r"(?<!\w)(?:de|di) \Z"), 4
"""'vientos de hasta 230 km/h' are no change."""


_SIDE = re.compile(r"[ ](?:[^\W\d_]+[ ]){0,2}")


def _opposes(text: str, match: re.Match[str], floor: int, language: Language) -> bool:
    """Whether a word that also says 'about' sets a figure against the one before it: '62 (Stimmen) gegen 41'."""
    versus = cue_key(match["cue"]) in language.versus and floor > 0
    return versus and _SIDE.fullmatch(text, floor, match.start("cue")) is not None


@cache
def _fallen(language: Language) -> re.Pattern[str]:
    """A depth of rain or snow, which 'cayeron hasta' bounds, and no change ends in."""
    return re.compile(rf"[0-9.,]+[ \u00a0](?:{language.fallen})(?!\w)", re.IGNORECASE)


def _ends_change(text: str, match: re.Match[str], pos: int, floor: int, language: Language) -> bool:
    """Whether a bound word says where a change ends, as Russian 'до' does in 'вырос до 5 %' and in 'с 3 до 5 %'."""
    if cue_key(match["cue"]) not in language.change_bounds or _fallen(language).match(text, pos):
        return False
    start = match.start("cue")
    if _OWNED.search(text, max(0, start - _OWNER), start):
        return False
    behind_figure = bool(floor) and text[floor:start] in (" ", ". ") and text[start].islower()
    return behind_figure or _changes(language).search(text[max(0, start - WINDOW) : start]) is not None


@lru_cache(maxsize=4096)
def cue_key(cue: str) -> str:
    """A bound phrase as the tables have it, in small letters and single spaces."""
    return " ".join(cue.lower().split())
