"""Roads, and what is called after a zero: digits and words that name things and count nothing."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "County Road 2035 was closed"),
        ("en", "FM 2187 was closed"),
        ("en", "on US 131 near the lake"),
        ("en", "at milepost 45"),
        ("fr", "sur l'A 13"),
        ("fr", "la D 907"),
        ("fr", "l'autoroute A 6"),
        ("es", "la carretera N 340"),
        ("es", "la AP 7"),
        ("it", "la statale 16"),
        ("it", "la SS 16"),
        ("pt", "na BR 116"),
        ("nl", "op de A 2"),
        ("de", "auf der Landesstraße 1120"),
        ("pl", "droga krajowa 7"),
        ("ru", "на трассе М 4"),
        ("uk", "на трасі М 6"),
    ],
)
def test_the_number_of_a_road_is_an_identifier(language: str, text: str) -> None:
    assert [number.kind for number in read_numbers(text, language=language)] == ["identifier"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "of US 52 troops were sent", 52),
        ("en", "Aid to US 500 million", 500_000_000),
        ("en", "on the road 2035 men stood", 2035),
        ("fr", "Il y a 13 bateaux", 13),
    ],
)
def test_a_count_behind_such_a_word_stays_one(language: str, text: str, value: int) -> None:
    assert read_numbers(text, language=language)[0].value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a non-zero sum"),
        ("en", "any non-negative one"),
        ("en", "at Ground Zero"),
        ("en", "to reach net zero"),
        ("en", "a zero-day exploit"),
        ("en", "zero tolerance"),
        ("de", "die Stunde Null"),
        ("de", "eine Null-Toleranz-Politik"),
        ("fr", "la tolérance zéro"),
        ("es", "tolerancia cero"),
        ("it", "tolleranza zero"),
        ("pt", "tolerância zero"),
        ("nl", "netto nul"),
    ],
)
def test_what_is_called_after_a_zero_is_no_number(language: str, text: str) -> None:
    assert read_numbers(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "fell to zero"),
        ("en", "zero degrees"),
        ("en", "a zero-percent loan"),
        ("en", "zero-field splitting"),
        ("de", "null Grad"),
        ("fr", "zéro degré"),
        ("es", "cero grados"),
    ],
)
def test_a_zero_that_says_how_much_is_read(language: str, text: str) -> None:
    assert [number.value for number in read_numbers(text, language=language)] == [0]
