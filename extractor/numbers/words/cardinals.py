"""Cardinals in words, added up: 'two hundred and five', 'dos mil tres millones', 'quatre-vingt-douze'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from extractor.number_types import Kind
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language

MAX_WORDS = 40
_WORD = re.compile(r"[^\W\d_]+")
_JOINT = re.compile(r"(?:[ \t\u00a0]{1,8}|[ \t]?\n[ \t]{0,4}|[-\u2010\u2011—–])(?=[^\W\d_])")
_DASH = re.compile(r"[ ]-[ ](?P<word>[^\W\d_]+)")
_COMMA = re.compile(r",[ \n](?=[^\W\d_])")
_MILLION, _THOUSAND, _HUNDRED, _FOUR_TWENTIES, _TWENTY, _TEN, _FOUR, _PAIR = 10**6, 1000, 100, 80, 20, 10, 4, 2


class Word(NamedTuple):
    """One word of a run of words, and how it is joined to the one before: '', ' ', '-' or ','."""

    text: str
    start: int
    end: int
    joint: str


@cache
def _vocabulary(language: Language) -> frozenset[str]:
    """The words that a number may go on with, but for cardinals and ordinals."""
    named = (language.hundred, language.scales, language.collectives, language.fraction_parts, language.half)
    joining = (
        language.articles,
        language.and_words,
        language.point_words,
        language.vague_words,
        language.vague_plurals,
    )
    links = (
        language.vague_link.split("|"),
        language.vigesimal,
        language.vague_numbers,
        language.couples,
        language.digit_counts,
    )
    zeros = language.times.zero_digit.split("|")
    return frozenset(word for words in (*named, *joining, *links, zeros) for word in words)


def is_number_word(word: str, language: Language) -> bool:
    """Whether a word, in small letters, may be a part of a number in words.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> is_number_word("forty", ENGLISH), is_number_word("and", ENGLISH), is_number_word("boats", ENGLISH)
    (True, True, False)
    """
    return word in _vocabulary(language) or word in language.small or word in language.ordinals


def words_at(text: str, pos: int, language: Language) -> list[Word]:
    """The words that follow each other from `pos`, up to a mark or to the first word that no number is made of."""
    words: list[Word] = []
    joint = ""
    while len(words) < MAX_WORDS and (match := _WORD.match(text, pos)):
        word = match.group().lower()
        words.append(Word(word, pos, match.end(), joint))
        if not is_number_word(word, language):
            break
        gap = _JOINT.match(text, match.end()) or _COMMA.match(text, match.end())
        if gap:
            joint, pos = gap.group()[0], gap.end()
        elif dash := _spaced_dash(text, match.end(), word, language):
            joint, pos = "-", dash
        else:
            break
    return words


def _spaced_dash(text: str, pos: int, word: str, language: Language) -> int | None:
    """The end of the dash of 'fifty - two' and 'one - fourth', which can't be that of a range."""
    dash, first = _DASH.match(text, pos), language.small.get(word)
    if dash is None or first is None:
        return None
    following = dash["word"].lower()
    second = language.small.get(following, language.ordinals.get(following, _TEN))
    tens = _TEN < first < _HUNDRED and not first % _TEN and 0 < second < _TEN
    part = 0 < first < _TEN and following in language.fraction_parts and following not in language.units
    return dash.start("word") if tens or part else None


def figure_of(words: Sequence[Word], value: Decimal, *, scale: int = 1, kind: Kind = "cardinal") -> Figure:
    """The figure that some words say.

    >>> figure_of([Word("two", 0, 3, "")], Decimal(2)).end
    3
    """
    return Figure(words[0].start, words[-1].end, kind, value, scale=Decimal(scale))


@dataclass(frozen=True, slots=True)
class Spelled:
    """A cardinal read from words: its value, how many words it took, and the last scale in it."""

    value: Decimal
    count: int
    scale: int = 1


def parse_cardinal(words: Sequence[Word], language: Language, seed: Decimal | None = None) -> Spelled | None:
    """The number that the first words spell, greedily; `seed` is a figure in digits before them ('4 million').

    What an 'and' adds is a second number where a scale behind it shows that: 'between one thousand and two thousand'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> parse_cardinal(words_at("two hundred and five men", 0, ENGLISH), ENGLISH)
    Spelled(value=Decimal('205'), count=4, scale=1)
    >>> numbers = ("two three", "two hundred and three hundred", "two hundred and three thousand")
    >>> [parse_cardinal(words_at(words, 0, ENGLISH), ENGLISH).count for words in numbers]
    [1, 2, 5]
    """
    tally = _Tally(language, seed)
    index = used = 0
    before_and: Spelled | None = None
    while index < len(words):
        word = words[index]
        added = index and word.text in language.and_words and words[index - 1].text not in language.full_numbers
        if added and tally.takes_and(words[index + 1 : index + 2]):
            before_and = Spelled(tally.value(), used, tally.scale)
            index += 1
            continue
        multiplies = word.text in language.scales or word.text in language.hundred
        comma_ok = word.joint != "," or tally.continues_after_comma(words[index : index + 3])
        if not comma_ok or _is_apart(words, index, tally.group, language) or not tally.take(word.text):
            if multiplies and before_and and word.joint != ",":
                return before_and
            break
        before_and = None if word.text in language.scales else before_and
        index += 1
        used = index
    return Spelled(tally.value(), used, tally.scale) if used else None


def _is_apart(words: Sequence[Word], index: int, group: Decimal | None, language: Language) -> bool:
    """Whether a word begins a number of its own: 'novanta uno' and 'vingt un' aren't 'novantuno' and 'vingt et un'."""
    previous, word = words[index - 1].text if index else "", words[index]
    if previous in language.full_numbers:
        return word.text in language.small
    if previous and word.joint == " " and _measures(words[index : index + 2], language):
        return True
    if language.small.get(previous) == _TEN in language.wide_tens:  # 'soixante-dix cinq' are two, 'dix sept' is one
        return language.small.get(word.text, _TEN) < language.wide_tens[_TEN][0]
    tens = int(group or 0) % _HUNDRED
    joined = word.joint != " " or previous in language.and_words or (language.vigesimal and tens >= _FOUR_TWENTIES)
    small = language.small.get(word.text) if tens >= _TWENTY and not tens % _TEN and not joined else None
    return small in language.bound_ones


_LIVED = "years"


def _measures(words: Sequence[Word], language: Language) -> bool:
    """Whether a number has a unit tied to it, and so is one of its own: 'twenty five-litre cans', 'ten one-day trips'.

    Years are left out, since 'a twenty five-year-old' is what many write for one of 25.
    """
    if len(words) < _PAIR or words[1].joint != "-" or words[0].text not in language.small:
        return False
    return language.units.get(words[1].text, _LIVED) != _LIVED


class _Tally:
    """The sum of a number in the making: millions and more so far, thousands so far, and the group under way."""

    def __init__(self, language: Language, seed: Decimal | None) -> None:
        self.language = language
        self.closed = self.open = Decimal(0)
        self.group = seed
        self.closed_limit: int | None = None
        self.open_limit = _MILLION
        self.scale = 1
        self.after_big = False

    def value(self) -> Decimal:
        return self.closed + self.open + (self.group or 0)

    def takes_and(self, following: Sequence[Word]) -> bool:
        """'two hundred and five'; French also 'vingt et un' and 'soixante et onze'."""
        word = following[0].text if following else ""
        tens = self.group is not None and not self.group % _TEN and word in self.language.tens_and
        return (self.after_big or tens) and word in self.language.small

    def continues_after_comma(self, following: Sequence[Word]) -> bool:
        """'five million, six hundred thousand' goes on; 'two thousand, three of them' and '…, two million' don't."""
        if following and self._counts_hundreds(following):  # 'mil, cento e um'
            return self.after_big and self.scale > _HUNDRED
        hundreds = dict.fromkeys(self.language.hundred, _HUNDRED)
        sizes = [{**hundreds, **self.language.scales}.get(word.text, 0) for word in following[1:]]
        return self.after_big and any(sizes) and max(sizes) < self.scale

    def _counts_hundreds(self, following: Sequence[Word]) -> bool:
        """Whether hundreds with 'and' and more behind them follow, where hundreds are one word each."""
        small = self.language.small
        hundreds = _HUNDRED <= small.get(following[0].text, 0) < _HUNDRED * _TEN
        linked = [word.text for word in following[1:]]
        return hundreds and len(linked) > 1 and linked[0] in self.language.and_words and linked[1] in small

    def take(self, word: str) -> bool:
        """Add one word, if the number so far leaves room for it."""
        if word in self.language.vigesimal and self._take_twenties(self.language.vigesimal[word]):
            return True
        if (number := self.language.small.get(word)) is not None:
            return self._take_small(number)
        if word in self.language.hundred:
            return self._take_hundred()
        return word in self.language.scales and self._take_scale(self.language.scales[word])

    def _take_twenties(self, twenty: int) -> bool:
        """French 'quatre-vingt': four twenties."""
        if self.group is None or self.group % _HUNDRED != _FOUR:
            return False
        self.group += _FOUR * twenty - _FOUR
        return True

    def _take_small(self, number: Decimal | int) -> bool:
        if not (fits_wide(self.group, number, self.language) or self._fits(number)):
            return False
        self.group = (self.group or Decimal(0)) + number
        self.after_big = False
        return True

    def _fits(self, number: Decimal | int) -> bool:
        """Whether the group has room; where ones come before tens, 'zwanzig eins' are two numbers."""
        between_tens = self.language.ones_lead and bool((self.group or 0) % _HUNDRED)
        return not between_tens and fits(self.group, number)

    def _take_hundred(self) -> bool:
        group = Decimal(1) if self.group is None else self.group
        if not 0 < group < _HUNDRED:
            return False
        self.group = group * _HUNDRED
        self.after_big = True
        return True

    def _take_scale(self, scale: int) -> bool:
        """Multiply what stands before a scale word by it: in 'dos mil tres millones' all of it."""
        taken = self._take_big(scale) if scale >= _MILLION else self._take_thousand(scale)
        if taken:
            self.scale, self.group, self.after_big = scale, None, True
        return taken

    def _take_thousand(self, scale: int) -> bool:
        first = not self.open  # 'dos millones mil'
        if scale >= self.open_limit or (self.group is None and not first):
            return False
        if self.group is None and self.closed and scale > _THOUSAND:  # 'three crore lakh'; 'un million mille' adds
            self.closed *= scale
            return True
        self.open += (Decimal(1) if self.group is None else self.group) * scale
        self.open_limit = scale
        return True

    def _take_big(self, scale: int) -> bool:
        bare = self.group is None and not self.open
        if bare and self.closed_limit is not None:
            return self._take_again(scale, self.closed_limit)
        if self.closed_limit is not None and scale >= self.closed_limit:
            return False
        self.closed += (Decimal(1) if bare else self.open + (self.group or 0)) * scale
        self.open, self.open_limit, self.closed_limit = Decimal(0), _MILLION, scale
        return True

    def _take_again(self, scale: int, limit: int) -> bool:
        """'a million billion': two scales in a row, the second one bigger."""
        if scale <= limit or self.closed >= limit * 1000:
            return False
        self.closed *= scale
        self.closed_limit = scale
        return True


def fits_wide(group: Decimal | None, number: Decimal | int, language: Language) -> bool:
    """Whether a number goes on to nineteen: French 'soixante-dix-sept', 'quatre-vingt-douze'."""
    low, high = language.wide_tens.get(int(group or 0) % _HUNDRED, (1, 0))
    return low <= number <= high


_ROOMS = (10**9, 10**6, 1000, _HUNDRED)


def fits(group: Decimal | None, number: Decimal | int) -> bool:
    """Whether a small number may follow: five after twenty, a hundred or 'duemila', not after fifteen or zero."""
    if group is None:
        return True
    room = next((room for room in _ROOMS if not group % room), _TEN)
    return group > room - 1 and group % room == 0 and 0 < number < room and group % _HUNDRED != room
