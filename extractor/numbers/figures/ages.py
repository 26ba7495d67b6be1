"""Ages: 'aged 34', '34 years old', '34-jährig', 'Mary Jones, 34, who'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.bounds.before import bound_before
from extractor.numbers.characters import lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.nouns import count_noun
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.table import UNITS
from extractor.numbers.words.senses import word_after

_SERIES = 32
"""How far back 'aged' may stand before the last of several ages."""


@cache
def _age_patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """What makes an age: of the figure behind it, of the duration before it, of the figure it ends ('34-jährig')."""
    links = "|".join(language.and_words) or NEVER
    series = rf"(?:[0-9]{{1,3}}|{'|'.join(language.small) or NEVER})(?:,[ ]|[-–]|,?[ ](?:{links})[ ](?:i[ ])?)"
    words = rf"(?:{language.age_before}|(?P<verb>{language.age_verbs}))"
    before = lazy_pattern(rf"(?:^|[^\w-]){words}[ ](?:{series}){{0,3}}\Z", re.IGNORECASE)
    after = (
        lazy_pattern(rf"(?:{pattern})(?!\w)", re.IGNORECASE) for pattern in (language.age_after, language.age_ending)
    )
    return before, *after


def aged(figure: Figure, text: str, language: Language) -> Figure:
    """The figure as an age, where '-old' follows or 'aged' precedes, or a person stands before.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> aged(Figure(12, 14, "cardinal", Decimal(43)), "Mary Jones, 43, who", ENGLISH).kind
    'age'
    """
    before, after, ending = _age_patterns(language)
    if figure.kind == "duration" and (match := after.match(text, figure.end)):
        return figure._replace(end=match.end(), kind="age")
    if figure.kind == "cardinal" and (match := ending.match(text, figure.end)):
        return unless_lasting(figure._replace(end=match.end(), kind="age", unit="years"), text, language)
    if figure.kind == "duration" and figure.unit in _INFANT:
        told = before.search(text, max(0, figure.start - _SERIES), figure.start)
        return figure._replace(kind="age") if told and not told["verb"] else figure
    if figure.kind == "cardinal" and _opens_infants(figure, text, language):
        return figure
    lived = figure.kind == "duration" and figure.unit == "years"
    owned = lived and (_is_owned(figure, text, language) or _stands_behind(figure, text, language))
    told_of = (lived or figure.kind == "cardinal") and _is_told(figure, text, before, language)
    return figure._replace(kind="age", unit="years") if owned or told_of or _is_bare(figure, text, language) else figure


def _is_bare(figure: Figure, text: str, language: Language) -> bool:
    """Whether digits without a unit are somebody's age: 'men over 65', 'Mary Jones, 43, and'."""
    if figure.kind != "cardinal" or figure.unit is not None:
        return False
    closed = text[figure.end : figure.end + 2] in (", ", ".", ". ", ".\n")
    commas = closed and text[figure.start - 2 : figure.start] == ", "
    return _is_of_people(figure, text, language) or (commas and _is_persons(figure, text, language))


_TO_UNIT = lazy_pattern(
    r"(?:[-–]|[ ](?:to|or|and|bis|oder|und|à|ou|et|a|o|y|e|en|tot)[ ])[0-9]{1,3}[ ](?P<unit>[^\W\d_]+)"
)


def _opens_infants(figure: Figure, text: str, language: Language) -> bool:
    """Whether a figure is the first end of a range of weeks or months, and so no age in years: 'aged 8-10 weeks'."""
    further = _TO_UNIT.match(text, figure.end)
    unit = further["unit"].lower() if further else ""
    return language.units.get(unit, unit) in _INFANT


_INFANT = frozenset({"months", "weeks", "days"})
"""What infants are told the age in: 'aged 6 months'."""


def unless_lasting(figure: Figure, text: str, language: Language) -> Figure:
    """An age as the duration that it is of what lasts: 'eine 3-jährige Haftstrafe'.

    >>> from extractor.numbers.languages.de import GERMAN
    >>> age = Figure(0, 9, "age", Decimal(3), unit="years")
    >>> [unless_lasting(age, text, GERMAN).kind for text in ("3-jährige Strafe", "3-jährige Kinder")]
    ['duration', 'age']
    """
    lasting = language.not_aged and word_after(text, figure.end).endswith(tuple(language.not_aged))
    return figure._replace(kind="duration", dimension="time", factor=UNITS["years"].factor) if lasting else figure


def _is_told(figure: Figure, text: str, before: re.Pattern[str], language: Language) -> bool:
    """Whether a word of age leads to a figure: 'aged 34', 'a plus de 50 ans', but not '20 años de experiencia'."""
    start = max(0, figure.start - _SERIES)
    lived = figure.kind == "duration"
    bound = bound_before(text, figure.start, start, language) if lived else None
    told = before.search(text[start : bound.start if bound else figure.start])
    told = told or (before.search(text[start : figure.start]) if bound else None)  # 'mayores de 65 años'
    if told is None or not told["verb"]:
        return told is not None
    if not lived:  # Spanish 'su cómplice, de 31, sigue huido'
        return told["verb"].startswith(" ") and text[figure.end : figure.end + 1] == ","
    return _had(language).match(text, figure.end) is None


_NAMED_BEFORE = lazy_pattern(r"[^\W\d_](?:, | \()\Z")


def _stands_behind(figure: Figure, text: str, language: Language) -> bool:
    """Whether years stand alone behind somebody, where a language tells ages so: 'Le suspect, 27 ans, a été'."""
    if (
        not language.years_behind
        or not text[figure.start].isdigit()
        or text[figure.end : figure.end + 1] not in (",", ")")
    ):
        return False
    person = isinstance(figure.value, Decimal) and 0 < figure.value <= _OLDEST
    return person and _NAMED_BEFORE.search(text, max(0, figure.start - 4), figure.start) is not None


@cache
def _had(language: Language) -> re.Pattern[str]:
    """What else somebody may have years of."""
    return lazy_pattern(rf"[ ](?:{language.noun_link})(?:[ ]|(?<=['’]))", re.IGNORECASE)


_YOUNGEST, _OLDEST = 14, 110


@cache
def _owner(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{language.age_owned})\Z", re.IGNORECASE)


def _is_owned(figure: Figure, text: str, language: Language) -> bool:
    """Whether years are somebody's: 'la coureuse de 29 ans', but not 'une peine de 29 ans'."""
    if language.age_owned == NEVER or not isinstance(figure.value, Decimal):
        return False
    owner = _owner(language).search(text[max(0, figure.start - _SERIES) : figure.start])
    named = owner is not None and owner["noun"].lower() not in language.not_aged
    return named and _YOUNGEST <= figure.value <= _OLDEST


@cache
def _groups(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Before an age, people and a bound: 'men over'; behind it, no more of a noun phrase."""
    people, bounds = "|".join(language.people) or NEVER, "|".join(language.age_groups) or NEVER
    return lazy_pattern(rf"(?<!\w)(?:{people})[ ](?:{bounds})[ ]\Z", re.IGNORECASE), re.compile(r"[^\w\s%-]|\s|\Z")


def _is_of_people(figure: Figure, text: str, language: Language) -> bool:
    """Whether 'over' or 'under' stands between people and a figure that counts nothing: 'men over 65'."""
    lead, closed = _groups(language)
    word = text[max(0, figure.start - _BOUND) : figure.start].rpartition(" ")[0].rpartition(" ")[2].lower()
    if word not in language.age_groups or not lead.search(text, max(0, figure.start - 24), figure.start):
        return False
    years = isinstance(figure.value, Decimal) and 0 < figure.value <= _OLDEST and closed.match(text, figure.end)
    return bool(years) and count_noun(figure, text, language).unit is None


_OLDEST, _BOUND = 115, 12
_CAPITAL = r"[^\W\d_a-z]"
_NAMED = lazy_pattern(
    rf"(?<![\w'’.-])(?P<first>{_CAPITAL}[\w'’-]*\.?[ ])?(?:[a-z]{{1,3}}[ ]|{_CAPITAL}\.?[ ]){{0,2}}"
    rf"{_CAPITAL}[\w'’-]+(?:[ ][JS]r\.)?, \Z"
)
"""A person, the given name first: 'Ana de la Cruz', 'John P. Hill Jr.'."""

_NAME_REACH = 48


@cache
def _person(language: Language) -> re.Pattern[str]:
    """A person by what they are, with or without the name: 'a man', 'her son Leo'."""
    persons = "|".join(language.persons) or NEVER
    return re.compile(rf"(?<!\w)(?i:{persons})(?:[ ]{_CAPITAL}[\w'’-]+){{0,2}}, \Z")


@cache
def _age_tail(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf", (?:{language.age_tail})(?!\w)")


def _is_persons(figure: Figure, text: str, language: Language) -> bool:
    """Whether digits between commas are the age of a person: 'Mary Jones, 43, and', 'Jones, 43, said', 'a man, 43,'."""
    if not text[figure.start : figure.end].isdigit() or not 0 < Decimal(figure.value or 0) <= _OLDEST:
        return False
    if _person(language).search(text, max(0, figure.start - _NAME_REACH), figure.start):
        return True
    name = _NAMED.search(text, max(0, figure.start - _NAME_REACH), figure.start)
    if name is None:
        return False
    first, last = name.group("first"), name.group().rstrip(", ").rpartition(" ")[2].lower()
    others = language.months.keys() | language.weekdays.keys() | language.stops | language.labels
    if last in others:
        return False
    whole = first is not None and first.strip().lower() not in others and not language.nouns_capital
    if text[figure.end] == ".":
        lead = lead_word(text, name.start())
        return whole and bool(lead) and lead not in language.date_leads | language.idle_before | {language.change_to}
    return whole or _age_tail(language).match(text, figure.end) is not None
