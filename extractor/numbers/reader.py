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
from typing import NamedTuple

from extractor.number_types import Number
from extractor.numbers.ambiguity import mark_ambiguous, settle_dates
from extractor.numbers.bounds import attach_bounds, bound_before, join_two_sided
from extractor.numbers.characters import lead_word
from extractor.numbers.convention import find_convention, in_convention
from extractor.numbers.dates.bounds import bound_times
from extractor.numbers.dates.calendar import find_date_line, given_date, resolve_dates
from extractor.numbers.dates.clocks import read_clock, read_lone_hour, read_spoken_clock
from extractor.numbers.dates.counted_periods import count_periods
from extractor.numbers.dates.decades import read_decade, spelled_century
from extractor.numbers.dates.durations import read_hours, read_vague
from extractor.numbers.dates.eras import in_eras
from extractor.numbers.dates.holidays import read_holiday
from extractor.numbers.dates.joining import join_times
from extractor.numbers.dates.numeric import read_numeric_date
from extractor.numbers.dates.offsets import read_offset
from extractor.numbers.dates.periods import read_period
from extractor.numbers.dates.plain_years import closes_as_year, opens_year, read_year
from extractor.numbers.dates.turns import read_turn
from extractor.numbers.dates.worded import read_worded_date
from extractor.numbers.dates.worded_years import read_led_year
from extractor.numbers.detect import detect_language
from extractor.numbers.doubt import hide_doubtful, read_long
from extractor.numbers.figure import Figure
from extractor.numbers.figures.acidity import ACIDITY, with_acidity
from extractor.numbers.figures.ages import aged
from extractor.numbers.figures.bracketed import share_bracketed
from extractor.numbers.figures.digits import VULGAR, Unmarked, fold_apostrophes, fold_digits, without_emphasis
from extractor.numbers.figures.heights import read_height
from extractor.numbers.figures.lists import share_listed
from extractor.numbers.figures.measures import below_zero, measured, part_link, read_unit_part, with_half
from extractor.numbers.figures.multiples import as_multiple, read_multiple
from extractor.numbers.figures.plain import only_counts, read_plain
from extractor.numbers.figures.prefixes import GLUED_CURRENCY, MAGNITUDE, has_currency, minus_sign
from extractor.numbers.figures.ranges import join_pairs
from extractor.numbers.figures.reading import read_digits
from extractor.numbers.figures.tens import read_age_group, read_tens
from extractor.numbers.figures.turns import every_nth, read_minute, with_turn
from extractor.numbers.language import NEVER, Language
from extractor.numbers.languages import LANGUAGES
from extractor.numbers.names.identifiers import read_address, read_code, read_glued, read_grade, read_named
from extractor.numbers.nouns import count_noun
from extractor.numbers.openers import Opening, Opens, may_be_date, opening_words, openings
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.lexicon import find_unit
from extractor.numbers.units.products import Found
from extractor.numbers.units.reading import may_be_unit, rate_name, read_unit
from extractor.numbers.units.table import UNITS
from extractor.numbers.words.cardinals import words_at
from extractor.numbers.words.grown import read_grown
from extractor.numbers.words.parts import STEP
from extractor.numbers.words.roman import read_century, read_roman
from extractor.numbers.words.senses import SIGN_REACH, counts_casualty, is_bounded, is_number, word_after
from extractor.numbers.words.spelled import read_words

_PAIR = 2


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
        return _with_unit(Figure(pos, pos + 1, "fraction", VULGAR[text[pos]]), text, language)
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
        figure = _read_spelled(text, pos, floor, language)
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


def _read_spelled(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    whole = read_unit_part(text, pos, language) or read_grown(text, pos, language) or read_vague(text, pos, language)
    if (whole := whole or read_led_year(text, pos, language) or read_lone_hour(text, pos, language)) is not None:
        return whole
    figure = read_words(text, pos, language)
    if figure is None or not is_number(figure, text, language):
        return None if floor and text[floor:pos] == " " else _measured_article(text, pos, language)
    if figure.kind == "ordinal" and floor and text[floor - 1 : pos][1:] == " " and text[floor - 1].isdigit():
        return None  # Italian '55 centesimi'
    if figure.kind == "ordinal":
        part = _part_of_unit(figure, text, language) or spelled_century(figure, text, language)
        return part or every_nth(with_turn(figure, text, language), text, floor, language)
    if figure.value == _HALF and (whole := _unit_and_half(figure, text, floor, language)) is not None:
        return whole
    ranked = figure.kind == "cardinal" and lead_word(text, pos) in language.ranks  # 'Platz drei'
    figure = figure._replace(kind="ordinal") if ranked else _long_dozen(figure, text, floor, language)
    figure = _and_half(_dotted(_signed(figure, text, floor, language), text, language), text, language)
    figure = aged(below_zero(_with_unit(figure, text, language), text, language), text, language)
    return _that_may_be_two(figure, text, language)


def _that_may_be_two(figure: Figure, text: str, language: Language) -> Figure:
    """'un jour ou deux': one of a unit that may be two."""
    two = _or_two(language).match(text, figure.end) if figure.value == 1 and figure.unit else None
    if two is None:
        return figure
    both = figure._replace(end=two.end(), value=None, low=Decimal(1), high=Decimal(2))
    return both._replace(bound="range", cue=two.span("cue"))


_HALF = Decimal("0.5")


@cache
def _unit_before(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<unit>[^\W\d_]+)[ ](?:{'|'.join(language.and_words) or NEVER})[ ]\Z", re.IGNORECASE)


def _unit_and_half(figure: Figure, text: str, floor: int, language: Language) -> Figure | None:
    """Spanish 'año y medio', Italian 'ora e mezza': one and a half of a unit that no number stands before."""
    begin = max(floor, figure.start - _BOUND_REACH)
    before = _unit_before(language).search(text[begin : figure.start])
    start = begin + before.start("unit") if before else figure.start
    unit = find_unit(before["unit"], language) if before else None
    if unit is None or unit.dimension != "time" or (floor and not text[floor:start].strip()):
        return None
    return measured(Figure(start, start, "cardinal", 3 * _HALF), unit, figure.end)


def _part_of_unit(figure: Figure, text: str, language: Language) -> Figure | None:
    """'tenth of a gallon', which is no gallon in a row; 'the third of a mile' may be."""
    link = part_link(language).match(text, figure.end)
    parts = isinstance(figure.value, Decimal) and figure.value > _PAIR
    if link is None or not parts or lead_word(text, figure.start) in language.determiners:
        return None
    part = figure._replace(kind="fraction", value=1 / Decimal(figure.value or 1))
    return _with_unit(part, text, language) if read_unit(text, link.end(), language) else None


def _dotted(figure: Figure, text: str, language: Language) -> Figure:
    """'Zwei Mio. Euro': the figure with the point of its abbreviated scale."""
    last = text[figure.start : figure.end].rsplit(maxsplit=1)[-1].lower()
    pointed = last in language.dotted and text[figure.end : figure.end + 1] == "."
    return figure._replace(end=figure.end + pointed)


def _and_half(figure: Figure, text: str, language: Language) -> Figure:
    """'a dozen and a half': the figure with half of the collective that it ends in."""
    last = text[figure.start : figure.end].rsplit(maxsplit=1)[-1].lower()
    times = language.collectives.get(last)
    return with_half(figure, text, language, times=times) if times else figure


def _long_dozen(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """'a baker's dozen', which has one more."""
    if figure.value != _DOZEN or language.long_dozen == NEVER:
        return figure
    begin = max(floor, figure.start - _BOUND_REACH)
    lead = _long_dozen_lead(language).search(text, begin, figure.start)
    return figure._replace(start=lead.start(), value=_DOZEN + 1) if lead else figure


_DOZEN = Decimal(12)


@cache
def _long_dozen_lead(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?<!\w)(?:{language.long_dozen})\Z", re.IGNORECASE)


def _signed(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """'minus five': the figure with the sign that is spelled out before it."""
    begin = max(floor, figure.start - SIGN_REACH)
    sign = minus_sign(language).search(text[begin : figure.start])
    if sign is None or not isinstance(figure.value, Decimal) or _subtracts(text, floor, begin + sign.start("sign")):
        return figure
    return figure._replace(start=begin + sign.start("sign"), value=-figure.value)


def _subtracts(text: str, floor: int, sign: int) -> bool:
    """Whether a sign follows another figure: 'eight minus four'."""
    return floor > 0 and not text[floor:sign].strip()


def _with_unit(figure: Figure, text: str, language: Language) -> Figure:
    """The figure with the unit that stands beside it."""
    if figure.unit == STEP:
        return _pointed(figure, text, language)
    link = _unit_link(figure, text, language)
    found = read_unit(text, link.end() if link else figure.end, language)
    if found is None:
        return figure
    name = rate_name(found.unit.name, text, found.end, language)
    return with_half(
        measured(figure, found.unit._replace(name=name), found.end), text, language, times=found.unit.times
    )


def _pointed(figure: Figure, text: str, language: Language) -> Figure:
    """'medio punto porcentual': a part of a point, in the unit that the point begins."""
    last = figure.end - len(text[figure.start : figure.end].rsplit(maxsplit=1)[-1].rsplit("-", 1)[-1])
    found = read_unit(text, last - 1, language)
    return measured(figure, found.unit, found.end) if found and found.end > figure.end else figure


def _unit_link(figure: Figure, text: str, language: Language) -> re.Match[str] | None:
    """What may stand between a figure and its unit: 'half of a mile', 'hundreds of metres'."""
    patterns = _period_patterns(language)
    if figure.kind == "fraction":
        return part_link(language).match(text, figure.end)
    if figure.bound == "vague":
        return patterns.vague.match(text, figure.end)
    mixed = isinstance(figure.value, Decimal) and figure.value % 1
    return patterns.mixed.match(text, figure.end) if mixed else None


_COUNTED_BY_ARTICLES = frozenset({"length", "area", "volume", "mass", "speed", "power", "energy", "money"})
"""Of what 'un' and 'ein' are one: 'un euro', 'ein Kilo'."""


class _PeriodPatterns(NamedTuple):
    lead: re.Pattern[str]
    ahead: re.Pattern[str]
    tail: re.Pattern[str]
    mixed: re.Pattern[str]
    vague: re.Pattern[str]


@cache
def _period_patterns(language: Language) -> _PeriodPatterns:
    """What makes a count of 'an hour', before and behind it, and what joins 'half' to it."""
    articles = "|".join(language.articles) or NEVER
    return _PeriodPatterns(
        lazy_pattern(rf"(?:(?<!\w)(?:{language.period_leads})(?:\s|(?<=['’]))|\A)\Z", re.IGNORECASE),
        lazy_pattern(rf"(?<!\w)(?:{language.times.ahead_lead})\s\Z", re.IGNORECASE),
        lazy_pattern(rf"\s(?:{language.period_tail})(?!\w)", re.IGNORECASE),
        lazy_pattern(rf"[ ]of(?:[ ](?:{articles}))?(?=[ ])", re.IGNORECASE),
        lazy_pattern(rf"[ ]{language.vague_link or NEVER}(?=[ ])", re.IGNORECASE),
    )


def _measured_article(text: str, pos: int, language: Language) -> Figure | None:
    """'a decade', which counts years, 'toute l'année', and where a word before or behind shows it 'an hour'."""
    if whole := _whole(language).match(text, pos):
        unit = read_unit(text, whole.end(), language)
        timed = unit is not None and unit.unit.dimension == "time" and not _is_many(text, whole.end(), unit)
        return measured(Figure(pos, pos, "cardinal", Decimal(1)), unit.unit, unit.end) if unit and timed else None
    words = words_at(text, pos, language)[:2]
    if len(words) != _PAIR or words[1].joint == "," or words[0].text in language.half:
        return None
    if counts_casualty(text, words[0].end, words[1].text, language):
        return Figure(pos, words[0].end, "cardinal", Decimal(1))  # 'eine Tote'
    measures = may_be_unit(text[words[1].start : words[1].end], language)
    unit = read_unit(text, words[1].start, language) if measures else None
    if unit and unit.unit.times == 1 and (two := _or_two(language).match(text, unit.end)):
        both = Figure(pos, pos, "cardinal", low=Decimal(1), high=Decimal(2), bound="range", cue=two.span("cue"))
        return measured(both, unit.unit, two.end())
    if unit is None or not _counts_one(text, pos, unit, words[1].text, language):
        return None
    one = measured(Figure(pos, pos, "cardinal", Decimal(1)), unit.unit, unit.end)
    return with_half(one, text, language, times=unit.unit.times)


@cache
def _or_two(language: Language) -> re.Pattern[str]:
    """What goes on from 'an inch' that may be two: 'an inch or two'."""
    twos = "|".join(word for word, value in language.small.items() if value == _PAIR) or NEVER
    return lazy_pattern(rf"[ ](?P<cue>{'|'.join(language.or_words) or NEVER})[ ](?:{twos})(?!\w)", re.IGNORECASE)


def _is_many(text: str, start: int, unit: Found) -> bool:
    """Whether 'all' stands before many of a unit, or only belongs to a noun: 'all days', 'full-year results'."""
    if text[start + 1 : unit.end].lower() in UNITS:
        return True
    long = text[start] == "-" and unit.unit.factor > UNITS["weeks"].factor
    return long and text[unit.end + 1 : unit.end + 2].isalpha()


@cache
def _whole(language: Language) -> re.Pattern[str]:
    """The words that make one of a period that is told whole: 'toda la semana'."""
    return lazy_pattern(rf"(?:{'|'.join(language.whole) or NEVER})(?:(?<=['’])|(?!\w))", re.IGNORECASE)


def _counts_one(text: str, pos: int, unit: Found, word: str, language: Language) -> bool:
    if word in language.ordinals and not _closes(text, unit.end, language):
        return False
    if word in language.counted_periods or (pos == 0 and unit.end == len(text)):
        return True
    patterns = _period_patterns(language)
    if unit.unit.dimension != "time":
        article = words_at(text, pos, language)[0].text in language.articles
        means_one = article and not language.articles.isdisjoint(language.one) and word in language.units
        counted = means_one and unit.unit.dimension in _COUNTED_BY_ARTICLES and word not in language.thing_units
        return counted or _measures_one(text, pos, unit, language)
    before = text[max(0, pos - 16) : pos]
    led = pos and (
        patterns.lead.search(before) or (patterns.ahead.search(before) and _CLAUSE_END.match(text, unit.end))
    )
    return bool(led or patterns.tail.match(text, unit.end) or _goes_on(text, unit.end, language))


def _goes_on(text: str, end: int, language: Language) -> bool:
    """Whether a count of a shorter period follows: 'zu einem Jahr und neun Monaten', 'un año y seis meses'."""
    link = _and(language).match(text, end)
    words = words_at(text, link.end(), language) if link else []
    counts = bool(words) and (words[0].text in language.small or words[0].text.isdigit())
    digits = _DIGITS.match(text, link.end()) if link else None
    stop = words[0].end if counts else digits.end() if digits else None
    unit = read_unit(text, stop, language) if stop else None
    return unit is not None and unit.unit.dimension == "time"


_DIGITS = lazy_pattern(r"[0-9]{1,3}(?![0-9])")


@cache
def _and(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ ](?:{'|'.join(language.and_words) or NEVER})[ ]", re.IGNORECASE)


_CLAUSE_END = lazy_pattern(r"[ ]?(?:[.,;:!?)]|\Z)|['’]s[ ]")


@cache
def _more_behind(language: Language) -> re.Pattern[str]:
    """What goes on from 'a mile' and 'a dollar'."""
    return lazy_pattern(
        rf"{language.half_behind}|[ ](?:{'|'.join(language.and_words) or NEVER})[ ][0-9]", re.IGNORECASE
    )


def _measures_one(text: str, pos: int, unit: Found, language: Language) -> bool:
    """Whether 'a mile' or 'a dollar' is one: 'less than a mile away', 'a mile and a half', 'a dollar and 5 cents'."""
    if _more_behind(language).match(text, unit.end):
        return True
    closed = _closes(text, unit.end, language) or _period_patterns(language).tail.match(text, unit.end)
    return bool(closed) and bound_before(text, pos, max(0, pos - _BOUND_REACH), language) is not None


_BOUND_REACH = 24


def _closes(text: str, end: int, language: Language) -> bool:
    """Whether no noun follows, which 'a second' would then be an ordinal of."""
    after = word_after(text, end)
    return not after or after in language.stops
