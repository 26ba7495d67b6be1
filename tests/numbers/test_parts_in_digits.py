"""Parts of one that digits or words count, and what they are parts of."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text", "surface", "value", "unit"),
    [
        ("es", "llegó a 35 centésimas del primero", "35 centésimas", "0.35", None),
        ("es", "por 14 milésimas de segundo", "14 milésimas de segundo", "0.014", "seconds"),
        ("es", "creció 11 décimas", "11 décimas", "1.1", None),
        ("es", "una décima más que antes", "una décima", "0.1", None),
        ("es", "2 tercios de los barcos", "2 tercios", "0.6667", None),
        ("pt", "por 3 décimos de segundo", "3 décimos de segundo", "0.3", "seconds"),
        ("pt", "subiu duas décimas", "duas décimas", "0.2", None),
        ("it", "per 7 decimi di secondo", "7 decimi", "0.7", None),
        ("fr", "à 4 dixièmes de seconde", "4 dixièmes de seconde", "0.4", "seconds"),
        ("fr", "3 quarts des bateaux", "3 quarts", "0.75", None),
        ("en", "by 6 hundredths of a second", "6 hundredths of a second", "0.06", "seconds"),
        ("en", "3 quarters of the boats", "3 quarters", "0.75", None),
        ("en", "1 fifth of the boats sank", "1 fifth", "0.2", None),
        ("en", "3/4 of a mile", "3/4 of a mile", "0.75", "miles"),
        ("de", "um 8 Hundertstel schneller", "8 Hundertstel", "0.08", None),
        ("de", "um drei Hundertstelsekunden", "drei Hundertstelsekunden", "0.03", "seconds"),
        ("de", "eine Zehntelsekunde", "eine Zehntelsekunde", "0.1", "seconds"),
        ("de", "fünf Zwanzigstel der Boote", "fünf Zwanzigstel", "0.25", None),
        ("de", "zweieinviertel Stunden", "zweieinviertel Stunden", "2.25", "hours"),
        ("nl", "drie tienden van een seconde", "drie tienden van een seconde", "0.3", "seconds"),
        ("pl", "o 3 dziesiąte", "3 dziesiąte", "0.3", None),
        ("ru", "на 3 десятых", "3 десятых", "0.3", None),
        ("uk", "на 3 десятих", "3 десятих", "0.3", None),
    ],
)
def test_a_count_of_parts_is_one_number(language: str, text: str, surface: str, value: str, unit: str | None) -> None:
    number = read_numbers(text, language=language)[0]
    assert (number.surface, number.unit) == (surface, unit)
    assert isinstance(number.value, Decimal)
    assert abs(number.value - Decimal(value)) < Decimal("0.0001")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "3 quarters of growth", 3),
        ("fr", "5 tiers de confiance", 5),
        ("it", "55 centesimi di euro", 55),
        ("pt", "3 quartos de hotel", 3),
        ("de", "12 Viertel von ihnen", 12),
    ],
)
def test_what_only_looks_like_a_part_is_counted(language: str, text: str, value: int) -> None:
    assert read_numbers(text, language=language)[0].value == value


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("es", "costó un tercio más", "un tercio"),
        ("pt", "custou um terço a mais", "um terço"),
        ("it", "è costato un terzo in più", "un terzo"),
        ("nl", "kostte een derde meer", "een derde"),
        ("en", "cost a third less", "a third"),
    ],
)
def test_a_part_by_which_two_things_differ_is_no_ordinal(language: str, text: str, surface: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.kind) == (surface, "fraction")


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("de", "Es war dreiviertel 9.", "dreiviertel 9"),
        ("de", "um halb 11 Uhr", "halb 11 Uhr"),
        ("nl", "om half 9", "half 9"),
    ],
)
def test_half_and_a_quarter_before_an_hour_in_digits_are_a_time(language: str, text: str, surface: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.kind) == (surface, "time")


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "a rise of 2.5% to 4.5%", "2.5% to 4.5%"),
        ("en", "growth in the range of 3% to 4%", "3% to 4%"),
        ("en", "a cut of about 10% to 15% is due", "10% to 15%"),
        ("fr", "une hausse de 2 à 4 %", "2 à 4 %"),
        ("fr", "un recul de 1,5 % à 2,5 %", "1,5 % à 2,5 %"),
    ],
)
def test_how_much_something_changes_may_be_a_range(language: str, text: str, surface: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.bound, number.unit) == (surface, "range", "percent")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "rose from 2% to 4%"),
        ("en", "a rise of 0.2% to 4%"),
        ("en", "an increase of $2 to $5"),
        ("fr", "est passé de 2 à 4 %"),
    ],
)
def test_a_change_from_one_level_to_another_is_two_figures(language: str, text: str) -> None:
    assert len(read_numbers(text, language=language)) == 2
