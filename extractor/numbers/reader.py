"""The walk: every number of a text, in order, each with its span, value, unit, bound and date.

The text is read once from left to right. At each word or digit the readers are asked in turn, those of dates and
names before those of figures; what begins with a digit and no reader knows becomes an identifier, so that no digit is
dropped. Then pairs are joined to ranges and scores, counted nouns and bounds are attached, and dates are resolved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from extractor.number_types import Number
from extractor.numbers.ambiguity import mark_ambiguous, settle_dates
from extractor.numbers.bounds.attaching import attach_bounds, join_two_sided
from extractor.numbers.convention import find_convention, in_convention
from extractor.numbers.dates.bounds import bound_times
from extractor.numbers.dates.calendar import find_date_line, given_date, resolve_dates
from extractor.numbers.dates.clocks import read_clock, read_spoken_clock
from extractor.numbers.dates.counted_periods import count_periods
from extractor.numbers.dates.decades import read_decade
from extractor.numbers.dates.durations import read_hours
from extractor.numbers.dates.eras import in_eras
from extractor.numbers.dates.holidays import read_holiday
from extractor.numbers.dates.joining import join_times
from extractor.numbers.dates.numeric import read_numeric_date
from extractor.numbers.dates.offsets import read_offset
from extractor.numbers.dates.periods import read_period
from extractor.numbers.dates.plain_years import closes_as_year, opens_year, read_year
from extractor.numbers.dates.turns import read_turn
from extractor.numbers.dates.worded import read_worded_date
from extractor.numbers.detect import detect_language
from extractor.numbers.doubt import hide_doubtful, read_long
from extractor.numbers.figure import Figure
from extractor.numbers.figures.acidity import ACIDITY, with_acidity
from extractor.numbers.figures.ages import aged
from extractor.numbers.figures.bracketed import share_bracketed
from extractor.numbers.figures.digits import VULGAR, Unmarked, fold_apostrophes, fold_digits, without_emphasis
from extractor.numbers.figures.heights import read_height
from extractor.numbers.figures.lists import share_listed
from extractor.numbers.figures.measures import below_zero
from extractor.numbers.figures.multiples import as_multiple, read_multiple
from extractor.numbers.figures.plain import only_counts, read_plain
from extractor.numbers.figures.prefixes import GLUED_CURRENCY, MAGNITUDE, has_currency
from extractor.numbers.figures.ranges import join_pairs
from extractor.numbers.figures.reading import read_digits
from extractor.numbers.figures.tens import read_age_group, read_tens
from extractor.numbers.figures.turns import read_minute
from extractor.numbers.language import NEVER, Language
from extractor.numbers.languages import LANGUAGES
from extractor.numbers.names.identifiers import read_address, read_code, read_glued, read_grade, read_named
from extractor.numbers.nouns import count_noun
from extractor.numbers.openers import Opening, Opens, may_be_date, opening_words, openings
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.words.reading import read_spelled, with_unit
from extractor.numbers.words.roman import read_century, read_roman
from extractor.numbers.words.senses import is_bounded


def read_numbers(text: str, *, language: str | None = None, date: str | None = None) -> list[Number]:
    """Every number of a text, in the order of the text; the spans never overlap, and no digit is left out.

    `language` is the code of the language whose words and marks are read. Where it isn't given it is told from the
    text, and where the text doesn't tell, or the language has no table, it is English. `date` is the day or the year
    that the user knows the text to be of ('2024-12-23', '2024'): what its dates leave out is taken from there, and
    not from its date line. Raises ValueError for a `date` that is neither.

    >>> [(number.surface, number.value, number.unit, number.bound) for number in read_numbers("over 1,100 men")]
    [('1,100', Decimal('1100'), 'men', 'more_than')]
    """
    given = None if date is None else given_date(date)
    code = language or detect_language(text)
    tables = _tables(code)
    unmarked = without_emphasis(text)
    plain = unmarked.text
    folded = fold_digits(fold_apostrophes(plain) if tables.inner_apostrophe else plain, tables.decimal)
    convention = find_convention(folded, tables.decimal)
    tables = in_convention(tables, convention.decimal)
    figures = hide_doubtful(_figures(folded, tables), folded, tables)
    if not figures:
        return []
    figures = join_pairs(figures, folded, tables)
    figures = share_bracketed(in_eras(figures, folded, tables), folded, tables)
    figures = share_listed(figures, folded, tables)
    counted = [as_multiple(count_noun(figure, folded, tables), folded, tables) for figure in figures]
    if ACIDITY in folded:
        counted = [with_acidity(figure, folded) for figure in counted]
    figures = attach_bounds(counted, folded, tables)
    figures = count_periods(join_two_sided(figures, folded, tables), folded, tables)
    figures = resolve_dates(settle_dates(figures, folded, tables), folded, tables, given)
    figures = bound_times(join_times(figures, folded, tables), folded, tables)
    figures = mark_ambiguous(figures, plain, tables, convention=convention, known=code in LANGUAGES)
    if unmarked.places:
        figures = [_in_marks(figure, unmarked) for figure in figures]
    return [figure.number(text) for figure in figures]


def _in_marks(figure: Figure, unmarked: Unmarked) -> Figure:
    """The figure with its places in the text that has the marks of emphasis."""
    cue = None if figure.cue is None else (unmarked.start(figure.cue[0]), unmarked.end(figure.cue[1]))
    return figure._replace(start=unmarked.start(figure.start), end=unmarked.end(figure.end), cue=cue)


def document_date(text: str, *, language: str | None = None) -> Number | None:
    r"""The date line in the head of a text, or None where there is none.

    >>> document_date("Cairo\n\n4 March 2021\n\nText.").date
    '2021-03-04'
    """
    figure = find_date_line(text, _tables(language or detect_language(text)))
    return figure.number(text) if figure else None


def _tables(code: str | None) -> Language:
    return LANGUAGES[code if code and code in LANGUAGES else "en"]


def _figures(text: str, language: Language) -> list[Figure]:
    """The figures of a text, those among Han characters read first, since no spaces part them."""
    if language.han is None:
        return list(_walk(text, language))
    from extractor.numbers.han.bounds import bound_han  # noqa: PLC0415 (a room that most texts never enter)
    from extractor.numbers.han.walk import blank, read_han  # noqa: PLC0415

    own = read_han(text, language)
    found = sorted([*own, *_walk(blank(text, own), language)], key=lambda figure: figure.start)
    return bound_han(found, text, language)


def _walk(text: str, language: Language) -> Iterator[Figure]:
    """The figures of a text one by one, without bounds, and with relative dates unresolved."""
    floor = 0
    for word in openings(text, language):
        if word.end <= floor:
            continue
        opening = word if word.start >= floor else _rest(text, word, floor, language)
        while figure := _read_at(text, opening, floor, language):
            yield figure
            floor = figure.end
            if floor >= word.end:
                break
            opening = _rest(text, word, floor, language)


def _rest(text: str, word: Opening, floor: int, language: Language) -> Opening:
    """What is left of a word that a figure ended in."""
    return word._replace(start=floor, opens=opening_words(language)[text[floor : word.end]])


def _read_at(text: str, word: Opening, floor: int, language: Language) -> Figure | None:
    pos = word.start
    if "0" <= text[pos] <= "9":
        return _read_digits(text, pos, floor, language)
    if text[pos : word.end] in VULGAR:
        return with_unit(Figure(pos, pos + 1, "fraction", VULGAR[text[pos]]), text, language)
    return _read_letters(text, word, floor, language)


def _read_digits(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    """What begins with a digit: a date, a time, a name, a figure, or else an identifier."""
    if count := only_counts(text, pos, language):
        return read_plain(count, text, language) or _counted(text, pos, floor, language)
    figure = None if closes_as_year(text, pos) else _read_marked(text, pos, language)
    if figure is None and opens_year(text, pos):
        bounded = is_bounded(text, pos, language) or has_currency(text, pos)
        figure = read_year(text, pos, language, bounded=bounded)
    if figure:
        return figure
    figure = read_age_group(text, pos, language) or read_tens(text, pos, language) or read_named(text, pos, language)
    if figure and not text[figure.end : figure.end + 1].isalnum():
        return figure
    return _counted(text, pos, floor, language)


def _read_marked(text: str, pos: int, language: Language) -> Figure | None:
    """What begins with a digit and goes on in marks or words: a date, a time, a multiple, a height."""
    figure = read_long(text, pos) or read_numeric_date(text, pos, language)
    figure = figure or read_hours(text, pos, language) or read_clock(text, pos, language)
    if figure is None and may_be_date(text, pos, language):
        figure = read_worded_date(text, pos, language) or read_offset(text, pos, language)
    figure = figure or read_multiple(text, pos, language) or read_height(text, pos)
    return figure or read_minute(text, pos, language)


def _counted(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    """A figure with its unit; an identifier where no figure can be read."""
    counted = read_digits(text, pos, floor, language)
    return aged(below_zero(counted, text, language), text, language) if counted else read_glued(text, pos)


def _read_letters(text: str, word: Opening, floor: int, language: Language) -> Figure | None:
    """What begins with a letter: a date, a number in words, an address, a code."""
    pos, opens = word.start, word.opens
    figure = read_century(text, pos, floor, language) if opens & Opens.CENTURY else None
    figure = figure or _read_worded(text, pos, opens, language)
    if figure is None and opens & Opens.CENTURY:
        figure = read_roman(text, pos, language)
    if figure is None and opens & Opens.NUMBER:
        figure = read_spelled(text, pos, floor, language)
    if figure is None and opens & Opens.NONE and (none := _none(language).match(text, pos)):
        figure = Figure(pos, none.end(), "cardinal", Decimal(0))
    if figure is None and opens & (Opens.CODE | Opens.GLUED):
        figure = _read_name(text, word, floor, language)
    return figure


def _read_name(text: str, word: Opening, floor: int, language: Language) -> Figure | None:
    """A price with its currency written on, a magnitude or a grade with its letters, an address or a code."""
    pos = word.start
    letters = GLUED_CURRENCY.match(text, pos) or MAGNITUDE.match(text, pos)
    if letters and (figure := read_digits(text, letters.end(), floor, language)):
        return figure
    return read_grade(text, pos) or read_address(text, pos) or read_code(text, pos, word.end, language)


def _read_worded(text: str, pos: int, opens: int, language: Language) -> Figure | None:
    """A date in words, or a multiple."""
    figure = read_spoken_clock(text, pos, language) if opens & Opens.CLOCK else None
    if figure is None and opens & Opens.DATE:
        figure = read_decade(text, pos, language) or read_turn(text, pos, language)
        figure = figure or read_worded_date(text, pos, language)
    if figure is None and opens & Opens.HOLIDAY:
        figure = read_holiday(text, pos, language)
    if figure is None and opens & Opens.PERIOD:
        figure = read_period(text, pos, language)
    if figure is None and opens & Opens.OFFSET:
        figure = read_offset(text, pos, language)
    return figure or (read_multiple(text, pos, language) if opens & Opens.MULTIPLE else None)


@cache
def _none(language: Language) -> re.Pattern[str]:
    """'no injuries': the words that say that there are none of what is counted in every report."""
    counted = "|".join(language.counted_none) or NEVER
    return lazy_pattern(rf"(?:{'|'.join(language.none) or NEVER})(?=\s(?:{counted})(?!\w))", re.IGNORECASE)
