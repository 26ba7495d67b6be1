"""The pages on what is read: every word of the tables that the reader reads as they say, and examples with readings.

Nothing is told that isn't so: what a page says of a word or a text, the reader was asked when the page was made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from string import Template
from typing import Any

from extractor.numbers import LANGUAGES, read_numbers
from extractor.numbers.language import Language
from extractor.numbers.meanings import BOUNDS, DOUBTS, KINDS
from extractor.numbers.units.table import ISO_4217, SYMBOLS, UNITS, WRITTEN
from extractor.numbers.units.unit import Unit
from extractor.report.layout import harmless
from extractor.report.numbers import value_of
from extractor.types import Number
from tools import number_examples as examples

MADE = "<!-- Made from the tables by `make generate`: change those, in extractor/numbers/. -->"
TEMPLATE = Path(__file__).with_name("numbers.in.md")
_HEAD = ("text", "as written", "value", "unit", "kind", "bound")
_PLAIN_TENS, _TEN = 20, 10
_SHOWN = 60


def pages() -> dict[str, str]:
    """Every page by its path in the project."""
    own = {f"docs/numbers/{code}.md": _join(_language(table)) for code, table in LANGUAGES.items()}
    return {"docs/numbers.md": _rules(), **own}


def _join(lines: Iterable[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


def _rules() -> str:
    """The page of the rules, from its template."""
    codes = sorted(code for code in ISO_4217 if _reads_unit(f"5 {code}", code))
    pages_of = (f"[{table.name or code}](numbers/{code}.md)" for code, table in sorted(LANGUAGES.items()))
    parts = {
        "made": [MADE],
        "languages": [", ".join(pages_of) + "."],
        "kinds": _told(examples.KINDS, {kind: f"**{kind}**: {meaning}." for kind, meaning in KINDS.items()}),
        "digits": _told(examples.DIGITS, {rule: f"{rule}:" for rule in examples.DIGITS}),
        "bounds": [*_meanings("bound", BOUNDS), "", *_read(examples.BOUNDS)],
        "date_line": [examples.DATE_LINE.split("\n")[2]],
        "dates": _read(examples.DATES, before=examples.DATE_LINE),
        "doubts": [
            *_meanings("doubt", DOUBTS),
            "",
            *_table(("text", "doubt", "readings"), map(_doubted, examples.DOUBTS)),
        ],
        "nothing": _read(examples.NOTHING),
        "units": _units(),
        "signs": _table(("unit", "signs"), _by_target(_signs())),
        "codes": [", ".join(codes)],
    }
    return Template(TEMPLATE.read_text("utf-8")).substitute({name: "\n".join(lines) for name, lines in parts.items()})


def _told(texts: Mapping[Any, Sequence[str]], heads: Mapping[Any, str]) -> Iterator[str]:
    """Tables of texts with what is read of them, each below what it shows."""
    for index, (key, head) in enumerate(heads.items()):
        yield from ([""] if index else [])
        yield from (head[0].upper() + head[1:], "", *_read(texts[key]))


def _meanings(name: str, meanings: Mapping[Any, str]) -> Iterator[str]:
    return _table((name, "meaning"), ((f"`{code}`", meaning) for code, meaning in meanings.items()))


def _signs() -> dict[str, str]:
    """The signs of currencies that are read, on one side of the figure at least."""
    return {
        sign: unit
        for sign, unit in SYMBOLS.items()
        if any(_reads_unit(text, unit) for text in (f"{sign}5", f"5 {sign}"))
    }


def _units() -> Iterator[str]:
    """Every unit by its dimension, with how else it is written."""
    written: dict[str, list[str]] = defaultdict(list)
    for symbol, name in WRITTEN.items():
        if name in UNITS and _reads_unit(f"5 {symbol}", UNITS[name].name):
            written[name].append(symbol)
    dimensions: dict[str, list[str]] = defaultdict(list)
    for key, unit in sorted(UNITS.items(), key=lambda item: item[0].partition(" ")[0] in _BODIES):
        if _reads_unit(f"5 {key}", unit.name):
            also = f" ({', '.join(written[key])})" if written[key] else ""
            dimensions[_dimension(key, unit)].append(f"{key}{also}")
    yield from _table(
        ("dimension", "units, and how else they are written"), ((d, ", ".join(u)) for d, u in dimensions.items())
    )


_BODIES = "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune solar lunar stellar planetary".split()


def _dimension(name: str, unit: Unit) -> str:
    """A unit's dimension; those that have one of their own, as shares of weight and suns, are together."""
    own = unit.dimension in (None, name)
    return (name.rpartition(" ")[2] if " " in name else "of their own") if own else str(unit.dimension)


def _reads_unit(text: str, unit: str, language: str = "en") -> bool:
    numbers = read_numbers(text, language=language)
    return len(numbers) == 1 and numbers[0].unit == unit and numbers[0].value is not None


def _read(texts: Sequence[str], *, before: str = "", language: str = "en") -> Iterator[str]:
    """A table of texts with what is read of them."""
    rows: list[tuple[str, ...]] = []
    for text in texts:
        whole = before + text
        numbers = [each for each in read_numbers(whole, language=language) if each.start >= len(before)]
        rows += [(_code(text), *_cells(each)) for each in numbers] or [(_code(text), "nothing", "", "", "", "")]
    return _table(_HEAD, rows)


def _cells(number: Number) -> tuple[str, ...]:
    value = f"{value_of(number)} (ambiguous)" if number.doubt == "ambiguous" else value_of(number)
    bound = "" if number.bound == "exact" else number.bound
    return _code(number.surface), value, number.unit or "", number.kind, bound


def _doubted(text: str) -> tuple[str, str, str]:
    number = next(each for each in read_numbers(text, language="en") if each.doubt)
    readings = " or ".join(reading if isinstance(reading, str) else f"{reading:f}" for reading in number.readings)
    return _code(text), f"`{number.doubt}`", readings or "none"


def _code(text: str) -> str:
    """A text as code, what can't be seen in it written out, too long a one cut."""
    shown = "".join(map(harmless, text)).replace("|", "\\|")
    return f"`{shown[:_SHOWN]}…`" if len(shown) > _SHOWN else f"`{shown}`"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _language(language: Language) -> Iterator[str]:
    """The page of one language."""
    name = language.name or language.code
    yield from (
        f"# Numbers in {name}",
        "",
        MADE,
        "",
        f"The rules are in [numbers.md](../numbers.md). {_conventions(language)}",
    )
    yield from _section("Examples", _read(examples.LANGUAGES.get(language.code, ()), language=language.code))
    for title, head, rows in _sections(language):
        yield from _section(title, _table(head, rows) if (rows := list(rows)) else ())


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    lines = list(lines)
    if len(lines) > _EMPTY:
        yield from ("", f"## {title}", "", *lines)


_EMPTY = 2
"""The lines of a table without rows."""


def _conventions(language: Language) -> str:
    mark, group = ("point", "comma") if language.decimal == "." else ("comma", "point")
    order = {True: "the day comes first", False: "the month comes first", None: "either order is possible"}
    spaces = "; spaces group digits too" if language.space_groups else ""
    return (
        f"Where a figure doesn't settle it, a {mark} is the decimal mark and a {group} groups thousands{spaces}. "
        f"In dates of digits {order[language.day_first]}."
    )


Section = tuple[str, tuple[str, ...], Iterable[tuple[str, ...]]]


def _sections(language: Language) -> Iterator[Section]:
    read = _Reader(language)
    scales = {word: value for word, value in language.scales.items() if read.value(f"3 {word}", 3 * value)}
    small = {
        word: int(value) for word, value in language.small.items() if value == int(value) and _is_plain(int(value))
    }
    small = {
        word: value for word, value in small.items() if read.value(word, value) or read.counts(word, value, scales)
    }
    yield "Number words", ("value", "words"), _by_target(small)
    yield "Scales", ("value", "words"), _by_target(scales)
    suffixes = {word: value for word, value in language.scale_suffixes.items() if read.value(f"$3{word}", 3 * value)}
    yield "Scales written on an amount", ("value", "suffixes"), _by_target(suffixes)
    dozens = {word: value for word, value in language.collectives.items() if read.value(word, value)}
    yield "Words for a number of things", ("value", "words"), _by_target(dozens)
    ordinals = {
        word: int(v) for word, v in language.ordinals.items() if _is_plain(int(v)) and read.kind(word, "ordinal")
    }
    yield "Ordinals", ("place", "words"), _by_target(ordinals)
    vague = {word: value for word, value in language.vague_plurals.items() if read.least(word, 2 * value)}
    yield "Vague plurals", ("at least", "words"), _by_target({word: 2 * value for word, value in vague.items()})
    yield "Bounds", ("bound", "before the figure", "behind it"), _bounds(language, read)
    yield "Units", ("unit", "words"), _by_target(read.units(lambda unit: unit in UNITS and UNITS[unit].kind != "money"))
    yield (
        "Currencies",
        ("unit", "words"),
        _by_target(read.units(lambda unit: unit not in UNITS or UNITS[unit].kind == "money")),
    )
    months = {
        word: value for word, value in language.months.items() if read.dated(f"3 {word} 2021", f"2021-{value:02}-03")
    }
    yield "Months", ("month", "words"), _by_target(months)
    days = {word: value for word, value in language.weekdays.items() if read.dated(word, None)}
    yield "Weekdays", ("day", "words"), _by_target({word: _DAYS[value] for word, value in days.items()})
    seasons = {
        word: _SEASONS[value] for word, value in language.seasons.items() if read.dated(f"{word} 2021", f"2021-{value}")
    }
    yield "Seasons", ("season", "words"), _by_target(seasons)
    yield "From the date of the text", ("on 4 March 2025", "words"), _by_target(read.relative())
    labels = sorted(word for word in language.labels if read.names(word))
    yield "Words that make a name of the digits behind them", ("words",), [(", ".join(labels),)] if labels else []
    plurals = sorted(word for word in language.plural_labels if read.names(word, "3, 5, 7"))
    yield "Words that make names of a series of digits", ("words",), [(", ".join(plurals),)] if plurals else []


_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def _is_plain(value: int) -> bool:
    """Whether a number word isn't put together of others, or is shown for its own sake."""
    return value <= _PLAIN_TENS or value % _TEN == 0


def _by_target(words: Mapping[str, object]) -> list[tuple[str, ...]]:
    """Rows of what words stand for, with the words, the shortest first: some tables are sets and have no order."""
    rows: dict[object, list[str]] = defaultdict(list)
    for word, target in words.items():
        rows[target].append(word)
    keys = sorted(rows, key=lambda key: (not isinstance(key, int), key if isinstance(key, int) else 0))
    return [
        (f"{key:,}" if isinstance(key, int) else str(key), ", ".join(sorted(rows[key], key=_short_first)))
        for key in keys
    ]


def _short_first(word: str) -> tuple[int, str]:
    return len(word), word


def _bounds(language: Language, read: _Reader) -> Iterator[tuple[str, ...]]:
    for bound in BOUNDS:
        before = [
            words for words, says in language.before.items() if says == bound and read.bounds(f"{words} 50 km", bound)
        ]
        behind = [words for words, says in language.after.items() if says == bound and read.bounds_behind(words, bound)]
        if before or behind:
            yield f"`{bound}`", ", ".join(map(_escaped, before)), ", ".join(map(_escaped, behind))


def _escaped(words: str) -> str:
    return f"`{words}`" if not words[0].isalnum() else words


class _Reader:
    """What the reader says to single words of a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def _number(self, text: str, *, after: int = 0) -> Number | None:
        numbers = [each for each in read_numbers(text, language=self._language.code) if each.start >= after]
        return numbers[0] if len(numbers) == 1 else None

    def value(self, text: str, value: int) -> bool:
        """Whether a text is one number of this value."""
        number = self._number(text)
        return number is not None and number.value == Decimal(value)

    def counts(self, word: str, value: int, scales: Mapping[str, int]) -> bool:
        """Whether a word multiplies some scale."""
        return any(self.value(f"{word} {scale}", value * times) for scale, times in scales.items())

    def least(self, word: str, value: int) -> bool:
        """Whether a vague word says at least this."""
        number = self._number(word)
        return number is not None and number.min == Decimal(value)

    def kind(self, text: str, kind: str) -> bool:
        """Whether a text is one number of this kind."""
        number = self._number(text)
        return number is not None and number.kind == kind

    def bounds(self, text: str, bound: str) -> bool:
        """Whether the one number of a text has this bound."""
        number = self._number(text)
        return number is not None and number.bound == bound

    def bounds_behind(self, words: str, bound: str) -> bool:
        """Whether words behind a figure bound it, with a space between or without."""
        return any(self.bounds(f"{figure}{words}", bound) for figure in ("50 km ", "50 ", "50", "50 km"))

    def units(self, wanted: Callable[[str], bool]) -> dict[str, str]:
        """The words for units that are read, with what they are called."""
        names = {word: (UNITS[unit].name if unit in UNITS else unit) for word, unit in self._language.units.items()}
        return {
            word: self._language.units[word]
            for word, unit in names.items()
            if wanted(self._language.units[word]) and _reads_unit(f"5 {word}", unit, self._language.code)
        }

    def dated(self, text: str, date: str | None) -> bool:
        """Whether a text is one date, of this day if one is told."""
        number = self._number(text)
        return number is not None and number.kind == "date" and date in (None, number.date)

    def relative(self) -> dict[str, str]:
        """The words for days and periods that are counted from the date of the text, with what they come to."""
        head = "2025-03-04\n\n"
        read = {word: self._number(f"{head}{word}.", after=len(head)) for word in self._language.relative}
        return {word: number.date for word, number in read.items() if number and number.date}

    def names(self, word: str, digits: str = "3") -> bool:
        """Whether the digits behind a word are a name, or all of a series of them names."""
        kinds = {number.kind for number in read_numbers(f"{word} {digits}", language=self._language.code)}
        return kinds == {"identifier"}
