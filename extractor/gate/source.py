"""What the checks need to know of a document, worked out once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any, Final
from weakref import WeakValueDictionary

from extractor.gate.clock import clock_times, minutes
from extractor.gate.edtf import ends, year_and_month, years
from extractor.gate.planted import blanked, find_planted, planted_numbers
from extractor.gate.quote import MOST_PLACES, Folded
from extractor.gate.senses import senses
from extractor.gate.unit import FATES, measures_in
from extractor.gate.units import Measure
from extractor.gate.words import stems, words
from extractor.numbers import detect_language, given_date, read_numbers
from extractor.types import Number, Span, Suspicion

NOT_QUANTITIES: Final = frozenset({"date", "time", "identifier"})
_TOKEN: Final = re.compile(r"[0-9]+(?:[.,:/'’\u2009\u202f\u00a0-][0-9]+)*")
_INITIALS: Final = re.compile(r"\b[A-Z][a-z]+(?:(?: (?:of|the|and|for))* [A-Z][a-z]+)+")
LONGEST_TEXT: Final = 20_000
"""How much of a claim's own text is read."""
_HALF_A_YEAR: Final = 6
_LONGEST_NOTATION: Final = 120
_CLAIMED_IN: Final = ("de", "fr", "es")
_LONGEST_KEPT: Final = 200_000
_MOST_LOCATED: Final = 1_000


def is_quantity(number: Number) -> bool:
    """Tell whether a number says how many: no date, clock time or identifier."""
    return number.kind not in NOT_QUANTITIES


@lru_cache(maxsize=4096)
def _read(text: str, language: str | None) -> tuple[Number, ...]:
    return tuple(read_numbers(text, language=language))


_Edges = tuple[list[int], list[int]]
"""Where numbers start and where they end."""


def _edges(numbers: Iterable[Number]) -> _Edges:
    spans = [(number.start, number.end) for number in numbers]
    return [start for start, _ in spans], [end for _, end in spans]


def _in_span(numbers: tuple[Number, ...], edges: _Edges, span: Span) -> tuple[Number, ...]:
    """Those of the numbers, which stand in order and don't overlap, that lie whole in the span."""
    starts, ends = edges
    return numbers[bisect_left(starts, span.start) : bisect_right(ends, span.end)]


@dataclass(frozen=True)
class Source:
    """A document's text as it is written, and what is worked out from it when first asked for.

    `verbatim` says that the claims about it were asked for in its own words, `trusting` that planted text proves as
    much as any other, `date` of what day or year the user knows it to be.
    """

    written: str
    verbatim: bool = False
    trusting: bool = False
    date: str | None = None

    @cached_property
    def kept(self) -> dict[Any, Any]:
        """What the checks keep of its places, for as long as it is there itself."""
        return {}

    @cached_property
    def suspicious(self) -> tuple[Suspicion, ...]:
        """The planted text."""
        return () if self.trusting else find_planted(self.written)

    @cached_property
    def text(self) -> str:
        """The text with all that proves nothing blank; every other character is where it was."""
        return blanked(self.written, self.suspicious)

    @cached_property
    def whole(self) -> Source:
        """The same document as if nothing in it were planted."""
        return replace(self, trusting=True)

    @cached_property
    def folded(self) -> Folded:
        """The text with white space and typographic marks folded."""
        return Folded(self.text)

    def places(self, quote: str) -> list[Span]:
        """Where the quote stands, its planted parts aside; nowhere if it is nothing else."""
        found = self.folded.places(quote)
        if found or not self.suspicious:
            return found
        return [place for place in self.whole.folded.places(quote) if place.of(self.text).strip()]

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Every number, read once in the whole text, so that its date line and its other dates are known."""
        read = read_numbers(self.text, language=self.language, date=self.date)
        return tuple(sorted(read, key=lambda number: (number.start, number.end)))

    @cached_property
    def all_numbers(self) -> tuple[Number, ...]:
        """Every number, in order, with those of planted text, which prove nothing.

        >>> [number.surface for number in source_of("Three oaks. <!-- 5,000 or 6,000 oaks -->").all_numbers]
        ['Three', '5,000', '6,000']
        """
        planted = planted_numbers(self.written, self.suspicious)
        return tuple(sorted([*self.numbers, *planted], key=lambda number: number.start))

    @cached_property
    def dates(self) -> tuple[Number, ...]:
        """The numbers that are dates."""
        return tuple(number for number in self.numbers if number.date is not None)

    @cached_property
    def clock_times(self) -> frozenset[int | None]:
        """The times of day, in minutes: written with a colon, or read in a date ('500 PM', 'midnight')."""
        read = (end.partition("T")[2] for number in self.dates for end in str(number.date).split("/"))
        written = (time for _, time in clock_times(self.text))
        return frozenset(written) | frozenset(minutes(time) for time in read if time)

    @cached_property
    def days(self) -> frozenset[str]:
        """The dates that the document gives, in EDTF, each once."""
        return frozenset(number.date for number in self.dates if number.date)

    @cached_property
    def quantities(self) -> tuple[Number, ...]:
        """The numbers that say how many: no date, clock time or identifier."""
        return tuple(filter(is_quantity, self.numbers))

    @cached_property
    def _by_value(self) -> Mapping[Decimal, list[Number]]:
        found: dict[Decimal, list[Number]] = {}
        for number in self.numbers:
            if isinstance(number.value, Decimal):
                found.setdefault(number.value, []).append(number)
        return found

    def of_value(self, value: Decimal | str | None) -> Sequence[Number]:
        """The numbers among which any with this value is, in order: all where it isn't one figure.

        >>> [number.surface for number in Source("Two of 3 boats, 2.0 m long").of_value(Decimal(2))]
        ['Two', '2.0 m']
        """
        return self._by_value.get(value, ()) if isinstance(value, Decimal) else self.numbers

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that the document gives."""
        return frozenset().union(*(years(number.date) for number in self.dates if number.date))

    @cached_property
    def _dated(self) -> list[tuple[int, frozenset[str]]]:
        """Where years are given, and which."""
        given = ((number.start, years(number.date)) for number in self.dates if number.date)
        return [(start, named) for start, named in given if named]

    def year_given_before(self, at: int) -> str | None:
        """The year given last before a place, if that is one."""
        behind = bisect_left(self._dated, at, key=lambda given: given[0])
        given = self._dated[behind - 1][1] if behind else frozenset[str]()
        return next(iter(given)) if len(given) == 1 else None

    def years_about(self, at: int, month: int | None = None) -> frozenset[str]:
        """The years that a date there without one may be of: the one given last before it, and the latest of all.

        A month that would lie far behind the latest day of the document is that of the year before: 'in November',
        told in February.
        """
        behind = bisect_left(self._dated, at, key=lambda given: given[0])
        before = self._dated[behind - 1][1] if behind else frozenset[str]()
        found = before | frozenset({max(self.years)}) if self.years else frozenset[str]()
        if month is None or self._latest is None or month - self._latest[1] <= _HALF_A_YEAR:
            return found
        year = str(self._latest[0])
        return found - {year} | {str(self._latest[0] - 1)} if year in found else found

    @cached_property
    def _latest(self) -> tuple[int, int] | None:
        """The year and the month of the latest date that has both."""
        return max((month for date in self.days for end in ends(date) if (month := year_and_month(end))), default=None)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all words."""
        return stems(words(self.text))

    @cached_property
    def fates(self) -> frozenset[str]:
        """What of that which befalls persons the text has words for."""
        return FATES & senses(frozenset(words(self.text)))

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first letters of all stems, for words that differ only in how they end."""
        return frozenset(word[:BEGINNING] for word in self.stems if len(word) >= BEGINNING)

    @cached_property
    def initials(self) -> frozenset[str]:
        """What the names would be as acronyms: 'us' for United States."""
        names = (match.group().split() for match in _INITIALS.finditer(self.folded.text))
        whole = ["".join(word[0] for word in name if word[0].isupper()).lower() for name in names]
        return frozenset(letters[:length] for letters in whole for length in range(2, len(letters) + 1))

    @cached_property
    def tokens(self) -> Mapping[str, tuple[Span, ...]]:
        """Everything written in digits, whole, and where it stands; the first places stand for all."""
        found: dict[str, list[tuple[int, int]]] = {}
        for token in _TOKEN.finditer(self.text):
            places = found.setdefault(token.group(), [])
            if len(places) < MOST_PLACES:
                places.append(token.span())
        return {token: tuple(Span(start=start, end=end) for start, end in places) for token, places in found.items()}

    @cached_property
    def measures(self) -> frozenset[Measure]:
        """The units of measure that are written anywhere."""
        return measures_in(self.text)

    @cached_property
    def language(self) -> str | None:
        """The language of the text."""
        return detect_language(self.text)

    def readings(self, text: str) -> Iterator[tuple[Number, ...]]:
        """The numbers of a claim's own text, as English and as the document's language, where they differ.

        The second is read only when it is asked for.
        """
        first = _read(text[:LONGEST_TEXT], "en")
        yield first
        if self.language not in {"en", None} and (second := _read(text[:LONGEST_TEXT], self.language)) != first:
            yield second

    def notations(self, text: str) -> Iterator[tuple[Number, ...]]:
        """The numbers of a notation of a claim's own, which may be in any of the languages that claims come in."""
        yield from self.readings(text)
        if len(text) <= _LONGEST_NOTATION:
            yield from (_read(text, language) for language in _CLAIMED_IN if language != self.language)

    def dates_named(self, text: str | None) -> list[str]:
        """The dates that a claim's own text names, in any reading: of 'March 2019' no other one has the year alone."""
        found: list[str] = []
        for reading in self.readings(text or ""):
            said = [number.date for number in reading if number.date]
            found += [date for date in said if not any(other.startswith(f"{date}-") for other in found)]
        return found

    def numbers_in(self, span: Span) -> tuple[Number, ...]:
        """The numbers that lie whole in the span."""
        return _in_span(self.numbers, self._edges, span)

    def quantities_in(self, span: Span) -> tuple[Number, ...]:
        """The numbers that lie whole in the span and say how many."""
        return _in_span(self.quantities, self._quantity_edges, span)

    @cached_property
    def _edges(self) -> _Edges:
        return _edges(self.numbers)

    @cached_property
    def _quantity_edges(self) -> _Edges:
        return _edges(self.quantities)

    def locate(self, phrase: str | None, place: Span) -> Span | None:
        """Where the phrase stands: in the place, or else nearest before it, or after; in any case of letters."""
        if phrase is None or not phrase.strip():
            return None
        key = (phrase, place.start, place.end)
        if key not in self._located:
            if len(self._located) >= _MOST_LOCATED:
                self._located.clear()
            self._located[key] = nearest(self.folded.places(phrase, any_case=True), place)
        return self._located[key]

    @cached_property
    def _located(self) -> dict[tuple[str, int, int], Span | None]:
        """Where phrases stand that were looked for: claims about one sentence name the same."""
        return {}


_held: Final[WeakValueDictionary[tuple[str, bool, str | None], Source]] = WeakValueDictionary()


def _shared(text: str, verbatim: bool, date: str | None) -> Source:  # noqa: FBT001 (a cache takes no names)
    """The source that somebody holds, or a new one."""
    key = (text, verbatim, date)
    if (source := _held.get(key)) is None:
        source = _held[key] = Source(text, verbatim, date=date)
    return source


_kept: Final = lru_cache(maxsize=16)(_shared)


def source_of(text: str, *, verbatim: bool = False, date: str | None = None) -> Source:
    """What the checks need to know of a text, the same as before for as long as somebody holds that.

    The texts judged last are kept as read, unless they are very long, so that claims about them may come one by one.
    Raises ValueError for a `date` that is neither a day nor a year.
    """
    if date is not None:
        given_date(date)
    return (_kept if len(text) <= _LONGEST_KEPT else _shared)(text, verbatim, date)


BEGINNING: Final = 5


def digit_tokens(text: str) -> list[str]:
    """Everything in the text that is written in digits, whole.

    >>> digit_tokens("IE6 had 1,100 users in 2011")
    ['6', '1,100', '2011']
    """
    return _TOKEN.findall(text)


def inside(inner: Span, outer: Span) -> bool:
    """Tell whether one span lies whole in the other."""
    return outer.start <= inner.start and inner.end <= outer.end


def overlap(one: Span, other: Span) -> bool:
    """Tell whether the spans share a character."""
    return one.start < other.end and other.start < one.end


def by_nearness(spans: Iterable[Span], place: Span) -> list[Span]:
    """The spans, those inside the place first, then those before it, the nearest first, then those after it."""

    def rank(span: Span) -> tuple[int, int]:
        if inside(span, place):
            return 0, span.start
        return (1, place.start - span.start) if span.start < place.start else (2, span.start)

    return sorted(spans, key=rank)


def nearest(spans: Iterable[Span], place: Span) -> Span | None:
    """The first of the spans by nearness."""
    return next(iter(by_nearness(spans, place)), None)
