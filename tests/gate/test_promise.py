"""The promise: what is equal is accepted however it is written, and what is changed anywhere is rejected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.gate.source import source_of
from extractor.numbers import detect_language
from extractor.types import Accepted, Claim, Rejected, Verdict

from .otherwise import MONTHS, Other, dates, equal, false, other_dates, other_values, plain, surfaces, with_quantity
from .promises import promises
from .saying import claim, codes, judge, number, when

PROMISES = promises()


def verdicts(text: str, others: Iterable[Other]) -> list[tuple[Other, Verdict]]:
    """Each judged alone, so that none takes another's number."""
    return [(other, judge(text, other.claim)) for other in others]


def language_of(text: str) -> str:
    return detect_language(text) or "en"


def test_true_claims_in_four_languages_are_accepted() -> None:
    lost = [(each.quote, judge(text, each)) for text, each in PROMISES if not isinstance(judge(text, each), Accepted)]
    assert lost == []
    assert {language_of(text) for text, _ in PROMISES} == {"en", "de", "fr", "es"}


@pytest.mark.parametrize("index", range(0, len(PROMISES), 8))
def test_what_is_written_in_another_equal_way_is_accepted(index: int) -> None:
    for text, each in PROMISES[index : index + 8]:
        told = verdicts(text, equal(each, language_of(text)))
        assert [(other, verdict) for other, verdict in told if isinstance(verdict, Rejected)] == []


@pytest.mark.parametrize("index", range(0, len(PROMISES), 8))
def test_what_is_changed_anywhere_is_rejected_for_its_field(index: int) -> None:
    for text, each in PROMISES[index : index + 8]:
        told = verdicts(text, (other for other in false(each) if not _given_elsewhere(text, each, other.claim)))
        assert [(other.what, each) for other, verdict in told if isinstance(verdict, Accepted)] == []
        assert [(other.what, verdict) for other, verdict in told if not _blames(verdict, other.field)] == []


def _given_elsewhere(text: str, true: Claim, other: Claim) -> bool:
    """Whether the text gives the date for something else: whose date it is, is not what is promised here."""
    dates = [date.date or "" for date in source_of(text).dates]
    moved = other.date is not None and other.date != true.date and other.date.value == other.date.surface
    return moved and any(date.startswith(other.date.value) for date in dates if other.date)


def _blames(verdict: Verdict, field: str) -> bool:
    return isinstance(verdict, Rejected) and any(reason.field.startswith(field) for reason in verdict.reasons)


SENTENCES = {
    "en": ("On Monday, {} {} tonnes of grain were stored in the port, the harbour office said.", "tonnes"),
    "de": ("Am Montag wurden nach Angaben des Amtes {} {} Tonnen Getreide im Hafen gelagert.", "tonnes"),
    "fr": ("Selon les autorités du port, {} {} tonnes de blé ont été chargées lundi sur le navire.", "tonnes"),
    "es": ("Según las autoridades del puerto, el lunes se cargaron {} {} toneladas de trigo en el barco.", "tonnes"),
}
CUES = {
    "exact": {"en": "", "de": "", "fr": "", "es": ""},
    "at_least": {"en": "at least", "de": "mindestens", "fr": "au moins", "es": "al menos"},
    "more_than": {"en": "more than", "de": "mehr als", "fr": "plus de", "es": "más de"},
    "at_most": {"en": "up to", "de": "höchstens", "fr": "au plus", "es": "como máximo"},
    "less_than": {"en": "less than", "de": "weniger als", "fr": "moins de", "es": "menos de"},
    "about": {"en": "about", "de": "etwa", "fr": "environ", "es": "unas"},
}
VALUES = st.integers(1000, 999_999).map(Decimal) | st.integers(11, 99_999).map(lambda value: Decimal(value) / 10)


def native(value: Decimal, language: str) -> str:
    """The value as a text in the language has it."""
    group, decimal = {"en": (",", "."), "de": (".", ","), "fr": ("\u202f", ","), "es": (".", ",")}[language]
    return f"{value:,f}".replace(",", "G").replace(".", decimal).replace("G", group)


@given(VALUES, st.sampled_from(sorted(SENTENCES)), st.sampled_from(sorted(CUES)), st.data())
def test_any_value_with_any_bound_keeps_the_promise(
    value: Decimal, language: str, bound: str, data: st.DataObject
) -> None:
    template, unit = SENTENCES[language]
    text = template.format(CUES[bound][language], native(value, language))
    true = claim(text, number(native(value, language), str(value), unit, bound=bound))
    assert isinstance(judge(text, true), Accepted)

    surface = data.draw(st.sampled_from(sorted(surfaces(value, language))))
    assert isinstance(judge(text, with_quantity(true, surface=surface)), Accepted)

    wrong = data.draw(st.sampled_from(sorted(set(other_values(value)) - {value})))
    assert isinstance(judge(text, with_quantity(true, value=wrong, surface=plain(wrong))), Rejected)

    other = data.draw(st.sampled_from(sorted(CUES.keys() - {bound})))
    assert isinstance(judge(text, with_quantity(true, bound=other)), Rejected)


DAYS = {
    "en": "The bridge was closed on {}; some 40 lorries had to turn round.",
    "de": "Die Brücke wurde am {} gesperrt; etwa 40 Lastwagen mussten umkehren.",
    "fr": "Le pont a été fermé le {} ; environ 40 camions ont dû faire demi-tour.",
    "es": "El puente se cerró el {}; unos 40 camiones tuvieron que dar la vuelta.",
}
UNMISTAKABLE = slice(1, 6)
"""The notations with the month in words."""


@given(st.dates(dt.date(1950, 1, 1), dt.date(2035, 12, 31)), st.sampled_from(sorted(DAYS)), st.data())
def test_any_day_is_that_day_in_every_notation_and_no_other(day: dt.date, language: str, data: st.DataObject) -> None:
    value = day.isoformat()
    native_words = dict(zip(MONTHS, [*dates(value)][UNMISTAKABLE], strict=False))[language]
    text = DAYS[language].format(native_words)

    words = data.draw(st.sampled_from([*dates(value)]))
    assert codes(text, claim(text, date=when(value, words))) == []

    moved = data.draw(st.sampled_from([*other_dates(value)]))
    for words in (moved, native_words):
        [code, *_] = codes(text, claim(text, date=when(moved, words)))
        assert code in {"date_differs", "date_not_in_text"}


def test_no_number_from_elsewhere_no_year_and_no_sum_stands_for_the_quotes_own() -> None:
    """Nor a numeral inside a word: 'ten' of 'written'."""
    for text, each in PROMISES:
        source = source_of(text)
        own = [each.value for place in source.places(each.quote) for each in source.quantities_in(place)]
        figures = [value for value in own if isinstance(value, Decimal)]
        elsewhere = {(other.value, other.surface) for other in source.quantities if isinstance(other.value, Decimal)}
        years = {(Decimal(year), year) for year in source.years if year.isdecimal()}
        sums = {(one + other, plain(one + other)) for one in figures for other in figures}
        words = {(Decimal(value), word) for value, word in ((10, "ten"), (1, "un"), (11, "elf"), (1000, "mil"))}
        for value, surface in elsewhere | years | sums | words:
            other = with_quantity(each, value=value, surface=surface, min=None, max=None)
            assert value in own or isinstance(judge(text, other), Rejected), (surface, each)
