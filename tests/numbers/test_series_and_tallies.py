"""Digits that number several things of a kind, what each of several got, and places in a row in Roman numerals."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def _read(language: str, text: str) -> list[Number]:
    return read_numbers(text, language=language, date="2024-05-15")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trams on routes 4, 8 and 11 stood still"),
        ("en", "The smoke reached rooms 21 and 22"),
        ("en", "Ballots from wards 2, 4, 6, 8, 10, 12, 14, 16 and 18 are missing"),
        ("en", "Trials in phases 1, 2, and 3 costing more"),
        ("en", "Motorists left Highways 3, 5 and 9"),
        ("en", "Reactors 1 through 3 are off"),
        ("en", "Grade 3 or 4 side effects"),
        ("de", "Die Linien 2, 6 und 9 fallen aus"),
        ("de", "Die Abschnitte 4 bis 6"),
        ("fr", "Les chambres 21 et 22 sont vides"),
        ("fr", "Les zones 2 à 4 sont fermées"),
        ("es", "Los artículos 7, 8 y 12 cambian"),
        ("it", "Le linee 2, 5 e 8 sono ferme"),
        ("pt", "As fases 2, 3 e 4 atrasaram"),
        ("nl", "De lijnen 2, 5 en 8 staan stil"),
        ("pl", "Rozdziały 2, 5 i 8 są nowe"),
    ],
)
def test_a_plural_before_a_series_makes_names_of_all_of_it(language: str, text: str) -> None:
    assert {number.kind for number in _read(language, text)} == {"identifier"}
    assert len(_read(language, text)) > 1


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In several wards 3 people died", [3]),
        ("Seen in the zones 40 and 50 people fled", [40, 50]),
        ("It has rooms, 12 of them empty", [12]),
    ],
)
def test_what_counts_behind_a_plural_stays_a_count(text: str, values: list[int]) -> None:
    assert [number.value for number in _read("en", text)] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "Reds 40, Blues 31, Greens 8 and Others 2", [40, 31, 8, 2]),
        ("en", "It had 5 boats in Orsk, in Vell 7 and in Lenz 9.", [5, 7, 9]),
        ("de", "Es waren 32 Boote, in Orsk 35 und in Vell 21.", [32, 35, 21]),
        ("fr", "On compte 32 navires, à Orsk 35 et à Vell 21.", [32, 35, 21]),
        ("es", "Hay 32 barcos, en Orsk 35, en Vell 21 y en Lenz 4.", [32, 35, 21, 4]),
        ("en", "The table: Peru 12, Chile 9, New Zealand 7 and Fiji 1", [12, 9, 7, 1]),
        ("de", "Es erhielten ABC 40, Rote 31, DEF 8 und GHI 1", [40, 31, 8, 1]),
        ("fr", "Sièges : RN 40, ABC 31, Bleus 12 et DEF 8", [40, 31, 12, 8]),
        ("es", "Escaños: ABC 40, Rojos 31 y DEF 8", [40, 31, 8]),
    ],
)
def test_what_each_of_several_got_belongs_to_none_of_their_names(language: str, text: str, values: list[int]) -> None:
    assert [number.value for number in _read(language, text)] == values


@pytest.mark.parametrize(
    "text",
    ["Comet 4, Comet 5 and Comet 6 flew", "Comet 4 and Meteor 5 flew", "the Comet 4, the Meteor 5 and the Star 6"],
)
def test_names_of_a_make_and_pairs_of_names_keep_their_digits(text: str) -> None:
    assert {number.kind for number in _read("en", text)} == {"identifier"}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("es", "la XIV legislatura", 14),
        ("es", "el XLII Congreso", 42),
        ("it", "la XIX legislatura", 19),
        ("pt", "a XC edição", 90),
        ("fr", "la Ve République", 5),
        ("fr", "le Ier arrondissement", 1),
        ("de", "auf dem XII. Parteitag", 12),
        ("pl", "Sejm X kadencji", 10),
        ("ru", "Дума VIII созыва", 8),
    ],
)
def test_roman_numerals_that_count_in_a_row_are_ordinals(language: str, text: str, value: int) -> None:
    (number,) = _read(language, text)
    assert (number.kind, number.value) == ("ordinal", Decimal(value))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le vent, les gens, Ces amis de Louis XIV"),
        ("fr", "Vies et Ives"),
        ("it", "I congressi e i giochi di Papa Pio XII"),
        ("de", "Papst Pius XII. Später kam er"),
        ("en", "Henry VIII and World War II"),
    ],
)
def test_names_of_rulers_and_words_like_numerals_are_not_read(language: str, text: str) -> None:
    assert _read(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "im III. Quartal 2023"),
        ("fr", "au IIIe trimestre 2023"),
        ("es", "en el III trimestre de 2023"),
        ("it", "nel 3° trimestre 2023"),
        ("it", "nel III trimestre del 2023"),
        ("pt", "no III trimestre de 2023"),
        ("nl", "in het 3e kwartaal van 2023"),
        ("es", "en el 3T 2023"),
    ],
)
def test_a_quarter_in_any_numerals_is_a_date(language: str, text: str) -> None:
    (number,) = _read(language, text)
    assert number.date == "2023-35"


def test_so_many_of_a_figure_are_no_share() -> None:
    numbers = _read("fr", "un trafic perturbé sur 11 des 16 lignes, un élève sur 11")
    assert [(number.value, number.unit) for number in numbers[:2]] == [(Decimal(11), "lignes"), (Decimal(16), "lignes")]
    assert numbers[2].kind == "ratio"


def test_a_figure_counts_what_the_whole_behind_it_does() -> None:
    assert [number.unit for number in _read("en", "on 11 of the 16 lines")] == ["lines", "lines"]


@pytest.mark.parametrize("text", ["They pulled one back", "It was one apiece"])
def test_an_adverb_behind_one_is_nothing_it_counts(text: str) -> None:
    assert [number.unit for number in _read("en", text)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "les 3 prochains mois", "2024-05/2024-08"),
        ("fr", "ces trois derniers jours", "2024-05-12/2024-05-15"),
    ],
)
def test_the_word_for_when_inside_a_duration_dates_it(language: str, text: str, date: str) -> None:
    (number,) = _read(language, text)
    assert (number.kind, number.date) == ("duration", date)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("fermé entre 9h et 11h", "time"),
        ("fermé entre 9 h et 11 h 30", "time"),
        ("fermé de 9 h à 11 h", "time"),
        ("il dort entre 8 h et 9 h par nuit", "duration"),
    ],
)
def test_french_hours_between_two_are_of_the_day_unless_they_last(text: str, kind: str) -> None:
    assert [number.kind for number in _read("fr", text)] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("fr", "à 90 km à l'heure", 90, "km/h"),
        ("fr", "à 90 kilomètres à l’heure", 90, "km/h"),
        ("it", "a 90 chilometri all'ora", 90, "km/h"),
        ("de", "mit 90 km pro Stunde", 90, "km/h"),
        ("es", "a 90 kilómetros a la hora", 90, "km/h"),
        ("en", "a salinity of 34.5 psu", Decimal("34.5"), "PSU"),
        ("ru", "стоит 90 руб. 50 коп.", Decimal("90.5"), "RUB"),
        ("uk", "коштує 90 грн. і 50 копійок", Decimal("90.5"), "UAH"),
        ("de", "für 90 Złoty", 90, "PLN"),
        ("fr", "pour 90 levs", 90, "BGN"),
        ("es", "por 90 jrivnias", 90, "UAH"),
    ],
)
def test_units_and_currencies_are_known_by_all_their_names(
    language: str, text: str, value: Decimal | int, unit: str
) -> None:
    (number,) = _read(language, text)
    assert (number.value, number.unit) == (value, unit)


@pytest.mark.parametrize("text", ["Some 40ish men", "He is 40ish", "40odd men"])
def test_what_is_written_on_to_a_figure_makes_it_vague(text: str) -> None:
    (number,) = _read("en", text)
    assert (number.value, number.bound) == (Decimal(40), "about")
