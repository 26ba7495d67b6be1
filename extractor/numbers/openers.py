"""Which words can begin a number, a date or a name: all others are passed by after one look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, compress
from operator import and_
from typing import NamedTuple

from extractor.numbers.dates.clocks import opening_words as clock_words
from extractor.numbers.dates.clocks import second_words as clock_seconds
from extractor.numbers.dates.decades import decade_words, ended_decades
from extractor.numbers.dates.holidays import opening_words as holiday_words
from extractor.numbers.dates.holidays import second_words as holiday_seconds
from extractor.numbers.dates.periods import opening_words as period_words
from extractor.numbers.dates.periods import recurring_words
from extractor.numbers.figures.digits import VULGAR
from extractor.numbers.figures.multiples import opens_multiple
from extractor.numbers.language import NEVER, Language
from extractor.numbers.units.reading import may_be_unit
from extractor.numbers.units.table import UNITS
from extractor.numbers.words.cardinals import is_number_word
from extractor.numbers.words.grown import opens_grown
from extractor.numbers.words.roman import opens_century

_REMEMBERED = 50_000
"""How many words are remembered: more than the vocabulary of a newspaper's year that isn't names."""


class Opens:
    """What may begin with a word, as bits of a plain int: an enum's are ten times slower to ask.

    The bits ending in ON hold only where the next word goes on from it: 'the' begins a date before '3rd' and 'end', and
    'a' a number before 'dozen'. GLUED is kept only where a sign grows the word together with more.
    """

    NOTHING = 0
    NUMBER_ALONE, NUMBER_ON = 1, 2
    DATE_ALONE, DATE_ON = 4, 8
    PERIOD_ALONE, PERIOD_ON = 16, 32
    OFFSET_ALONE, OFFSET_ON = 64, 128
    NUMBER = NUMBER_ALONE | NUMBER_ON
    DATE = DATE_ALONE | DATE_ON
    PERIOD = PERIOD_ALONE | PERIOD_ON
    OFFSET = OFFSET_ALONE | OFFSET_ON
    CLOCK = 256
    NONE = 512
    MULTIPLE = 1024
    CODE = 2048
    CENTURY = 4096
    HOLIDAY_ALONE, HOLIDAY_ON = 8192, 16384
    HOLIDAY = HOLIDAY_ALONE | HOLIDAY_ON
    GLUED = 32768
    DATED = DATE_ON | PERIOD_ON | OFFSET_ON
    ALONE = NUMBER_ALONE | DATE_ALONE | PERIOD_ALONE | OFFSET_ALONE | MULTIPLE | CODE | CENTURY | HOLIDAY_ALONE


class _Openers(dict[str, int]):
    """For every word met so far, as written, what may begin with it: asked once, then remembered."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = opens = _opens(word, self._language)
        return opens


@cache
def opening_words(language: Language) -> _Openers:
    """The memory of a language's opening words: ask it by `[word]`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [opening_words(ENGLISH)[word] & ~Opens.GLUED for word in ("Monday", "tenfold", "soldiers")] == [
    ...     Opens.DATE_ALONE,
    ...     Opens.MULTIPLE,
    ...     Opens.NOTHING,
    ... ]
    True
    """
    return _Openers(language)


def _opens(word: str, language: Language) -> int:
    lower = word.lower()
    counts = lower in language.small or lower in language.articles
    bare = lower.rstrip("0123456789")
    glued = bare != lower and (bare in language.months or bare in language.glued_dates)
    century = opens_century(word, language)
    dated = glued or lower in _own_words(language) or (century and lower in language.date_openers)  # 'III. Quartal'
    numbers = counts or lower in _number_words(language) or lower in language.ordinals or opens_grown(lower, language)
    tests = (
        (Opens.NUMBER_ON if lower in _led_numbers(language) else Opens.NUMBER_ALONE, numbers),
        (
            Opens.DATE_ALONE if dated else Opens.DATE_ON,
            lower in _date_words(language) or glued or _is_day(lower, language),
        ),
        (Opens.PERIOD_ALONE if dated else Opens.PERIOD_ON, lower in period_words(language)),
        (Opens.HOLIDAY_ALONE if dated else Opens.HOLIDAY_ON, lower in holiday_words(language)),
        (Opens.OFFSET_ALONE if dated else Opens.OFFSET_ON, counts or lower in _ago_words(language)),
        (Opens.MULTIPLE, opens_multiple(lower, language)),
        (Opens.NONE, lower in language.none),
        (Opens.CODE, any(map(str.isdigit, word)) or not VULGAR.keys().isdisjoint(word)),
        (Opens.CLOCK, lower in clock_words(language)),
        (Opens.CENTURY, century),
    )
    return Opens.GLUED | sum(flag for flag, holds in tests if holds)


@cache
def _led_numbers(language: Language) -> frozenset[str]:
    """The words that lead a number and are none alone: 'a' dozen, 'several' hundred, 'some' weeks, 'another' day."""
    whole = {phrase.split()[0] for phrase in language.whole}
    led = (language.articles - language.small.keys()) | language.vague_words | whole | language.times.vague_openers
    led |= language.digit_counts.keys() | language.steps
    return led - language.one - language.ordinals.keys() - language.half


@cache
def _led_words(language: Language) -> frozenset[str]:
    """What follows those words, but for units and what every number goes on with."""
    times = language.times
    return _words_of(
        (
            *(*language.whole, times.qualifiers, times.vague, *times.units, *language.couples, *language.digit_words),
            *(*language.unit_parts, *language.casualties),
        )
    )


@cache
def _date_words(language: Language) -> frozenset[str]:
    phrases = (*language.months, *language.weekdays, *language.seasons, *language.relative, *language.date_openers)
    phrases = (*phrases, *ended_decades(language))
    first = frozenset(re.split(r"\W", phrase)[0] for phrase in phrases)
    return first | _own_words(language) | _day_words(language)


@cache
def _day_words(language: Language) -> frozenset[str]:
    """The days of a month in words."""
    return frozenset(word for word, value in language.ordinals.items() if value <= _LAST_DAY)


_QUARTERS = ("q1", "q2", "q3", "q4")


@cache
def _own_words(language: Language) -> frozenset[str]:
    """The words that alone are a date or recur: months, 'Tuesdays', 'Easter', 'weekly'."""
    plural, holidays = language.times.weekday_plural, language.times.holidays
    days = (f"{day}{plural}" for day in language.weekdays if plural != NEVER)
    own = (*language.months, *language.weekdays, *language.seasons, *language.relative, *days, *language.times.lone)
    own = (*own, *_QUARTERS, *language.told_days.split("|"))
    named = (name for name in (*holidays, *language.times.named_hours, *ended_decades(language)) if name.isalpha())
    return frozenset((*own, *named, *recurring_words(language)))


@cache
def _ago_words(language: Language) -> frozenset[str]:
    """What a date counted back may begin with, where its language says 'ago' first: 'vor', 'il'."""
    return frozenset(phrase.split()[0] for phrase in language.ago_before.split("|"))


def _is_day(word: str, language: Language) -> bool:
    """Whether a plain number may be the day of a month: 'tres de mayo'."""
    return language.cardinal_days and 0 < language.small.get(word, 0) <= _LAST_DAY


@cache
def _number_words(language: Language) -> frozenset[str]:
    """The words a spelled number may begin with, but for cardinals, ordinals and articles."""
    whole = (phrase.split()[0] for phrase in language.whole)
    plain = {*language.hundred, *language.scales, *language.half, *whole, *_words_of(language.unit_parts)}
    vague = language.vague_words | language.vague_plurals.keys() | language.vague_numbers.keys()
    vague |= language.times.vague_openers
    return frozenset(
        plain
        | vague
        | language.bare_parts
        | {*language.collectives, *language.couples}
        | language.digit_counts.keys()
        | language.steps
    )


@cache
def _second_words(language: Language) -> frozenset[str]:
    """What may follow the first word of a date or a period in words."""
    names = (*language.months, *language.weekdays, *language.seasons, *language.relative, *language.period_orders)
    times = language.times
    patterns = (
        *(times.parts, times.single, times.qualifiers, times.every, times.every_between, times.edges, times.halves),
        *(*decade_words(language), language.decade_leads, times.fiscal, times.till, language.quarters, times.year_noun),
        *(language.date_the, language.date_of),
    )
    ago = (language.ago_before, *language.small, *language.articles) if language.ago_before != NEVER else ()
    units = {word for word, name in language.units.items() if name in UNITS and UNITS[name].dimension == "time"}
    links = language.and_words if language.cardinal_days else frozenset()
    return _words_of((*names, *times.units, *patterns, *ago)) | _day_words(language) | units | links | UNITS.keys()


def _words_of(patterns: Iterable[str]) -> frozenset[str]:
    """The words in phrases and patterns, with and without the letters that a pattern leaves open: 'quartals?'."""
    patterns = tuple(pattern.lower() for pattern in patterns)
    shorter = tuple(re.sub(r"\w\?", "", pattern) for pattern in patterns)
    return frozenset(word for pattern in patterns + shorter for word in _LETTERS.findall(pattern))


class Opening(NamedTuple):
    """A word that a number, a date or a name may begin with; `opens` are the bits of `Opens`."""

    start: int
    end: int
    opens: int


_WORDS = re.compile(r"(\w+)")
_GLUE = re.compile(r"[-–](?:\n|\Z)|[:@.+$](?:/|\Z)")
_SPACE = re.compile(r"[\s'’-]+")


class _Between(dict[str, int]):
    """For what stands between two words, the bits it leaves of the first one: GLUED where it makes a name of them."""

    def __missing__(self, between: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        left = Opens.GLUED - 1 if _SPACE.fullmatch(between) else Opens.ALONE
        self[between] = left = left | Opens.GLUED if _GLUE.match(between) else left
        return left


_BETWEEN = _Between()


class _Seconds(dict[str, int]):
    """For every word met so far, what it leaves of the word before it: 'boats' no date that begins with 'the'."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = left = Opens.GLUED | Opens.ALONE | _goes_on(word, self._language)
        return left


def _goes_on(word: str, language: Language) -> int:
    """What a word goes on with: a date, a number, an hour, or a count of none."""
    lower = word.lower()
    counts = is_number_word(lower, language) or lower in _led_words(language) or may_be_unit(word, language)
    tests = (
        (Opens.DATED, word[0].isdigit() or lower in _second_words(language)),
        (Opens.HOLIDAY_ON, lower in holiday_seconds(language)),
        (Opens.NUMBER_ON, counts),
        (Opens.CLOCK, lower in clock_seconds(language)),
        (Opens.NONE, lower in language.counted_none),
    )
    return sum(flag for flag, holds in tests if holds)


@cache
def _seconds(language: Language) -> _Seconds:
    return _Seconds(language)


@cache
def _the(language: Language) -> frozenset[str]:
    """Articles, behind which the next word tells whether a date goes on: 'in the morning', not 'in the valley'."""
    the = _LETTERS.match(language.date_the)
    return language.articles | ({the.group()} if the else frozenset())


def openings(text: str, language: Language) -> Iterator[Opening]:
    """The words of a text that something may begin with, in order; nearly all others are passed by in C.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [("the 3 men of May"[word.start : word.end]) for word in openings("the 3 men of May", ENGLISH)]
    ['the', '3', 'May']
    >>> list(openings("a man in the boats", ENGLISH))
    []
    """
    pieces = _WORDS.split(text)
    words = pieces[1::2]
    opens = map(opening_words(language).__getitem__, words)
    opens = map(and_, opens, chain(map(_BETWEEN.__getitem__, pieces[2:-1:2]), (Opens.ALONE,)))
    seconds = [*map(_seconds(language).__getitem__, words[1:]), Opens.ALONE, Opens.ALONE]
    bits = list(map(and_, opens, seconds))
    the = _the(language)
    start = last = 0
    for index in compress(range(len(bits)), bits):
        start += len("".join(pieces[last : 2 * index + 1]))
        last, may = 2 * index + 1, bits[index]
        if may & Opens.DATED and words[index + 1] in the and not seconds[index + 1] & Opens.DATED:
            may &= ~Opens.DATED
        if may:
            yield Opening(start, start + len(words[index]), may)


_LAST_DAY = 31
_LETTERS = re.compile(r"[^\W\d_]+")
_BEHIND = re.compile(
    r"[0-9]{1,4}[^\W\d_ºª]{0,4}[.,ºª°]?(?:\s?[-–—/]\s?[0-9]{1,4}[^\W\d_]{0,4}\.?)?[\s/-]{0,3}(?P<word>[^\W\d_]+)"
)


@cache
def _behind_digits(language: Language) -> frozenset[str]:
    """The words behind digits that may make a date of them: months, 'of', 'to', 'ago' with its units, 'quarter'."""
    units = [word for word, name in language.units.items() if name in UNITS and UNITS[name].dimension == "time"]
    patterns = (
        language.date_of,
        language.between_words,
        language.quarters,
        language.times.halves,
        language.ordinal_suffix,
        *language.months,
        *units,
        *UNITS,
    )
    return _words_of(patterns) | {"q", "h", "t", "s"}


def may_be_date(text: str, pos: int, language: Language) -> bool:
    """Whether the word behind the digits at `pos` lets them be a date in words and digits.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [may_be_date(text, 0, ENGLISH) for text in ("12 May", "3-5 March", "two days", "40 boats")]
    [True, True, False, False]
    """
    match = _BEHIND.match(text, pos)
    return match is not None and match["word"].lower() in _behind_digits(language)
