"""What stands right beside a number and says what it is."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers
from extractor.phrases import (
    counted,
    dimension,
    implied_unit,
    is_period,
    lasting,
    leads,
    resumed_unit,
    resumes,
    symbol,
    turn,
)
from extractor.types import Span


def at(sentence: str, words: str) -> Span:
    start = sentence.index(words)
    return Span(start=start, end=start + len(words))


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "It came in fourth place.", "rank"),
        ("en", "The mill is #3 now.", "rank"),
        ("en", "It was the fifth time they met.", "times"),
        ("de", "Es war das dritte Mal in Orsk.", "times"),
        ("fr", "C'est la troisième fois.", "times"),
        ("es", "Es la tercera vez.", "times"),
        ("en", "The flood left 40 homeless.", "people"),
        ("de", "Bei dem Brand wurden 12 verletzt.", "people"),
        ("de", "Danach waren es viele: 12 wurden schwer verletzt.", "people"),
        ("de", "Fast die Hälfte der Boote ist alt.", "ratio"),
        ("de", "Es ist die drittälteste Mühle.", "rank"),
        ("fr", "Là, 1 200 ont été complètement vaccinés.", "people"),
        ("fr", "Ici 1 200 ont été construits.", None),
        ("de", "Die alten Boote sanken auf 40.", "boote"),
        ("de", "Die alten Preise sanken auf 40.", None),
        ("de", "Die Boote sanken und der Wert lag bei 40.", None),
        ("fr", "Les bateaux en service s'élèvent à 12 480.", "bateaux"),
        ("fr", "Les ventes en mer s'élèvent à 12 480.", None),
        ("es", "Los viajes por mar ascendieron a 40.", "viajes"),
        ("es", "Los gastos por mar ascendieron a 40.", None),
        ("es", "Hubo fuego; 12 fueron evacuados.", "people"),
        ("en", "The control group (n = 40) had patients of all ages.", "patients"),
        ("en", "The control group (n = 40) ate.", None),
        ("en", "The mill is on the fourth floor.", None),
    ],
)
def test_a_number_without_a_unit_counts_what_the_words_around_it_imply(
    language: str, text: str, unit: str | None
) -> None:
    number = read_numbers(text, language=language)[0]
    assert implied_unit(text, number, language) == unit


@pytest.mark.parametrize(
    ("language", "sentence", "number", "word"),
    [
        ("en", "Trees fell over a belt some 40 metres wide.", "40 metres", "wide"),
        ("en", "It is 3 m in diameter.", "3 m", "in diameter"),
        ("de", "Der Kanal ist 40 Meter breit.", "40 Meter", "breit"),
        ("fr", "Le canal fait 40 mètres de large.", "40 mètres", "de large"),
        ("es", "El canal mide 40 metros de ancho.", "40 metros", "de ancho"),
        ("en", "It is 40 metres from the canal.", "40 metres", None),
    ],
)
def test_the_word_behind_a_length_says_which_it_is(language: str, sentence: str, number: str, word: str | None) -> None:
    assert dimension(sentence, at(sentence, number), language) == word


@pytest.mark.parametrize(
    ("language", "sentence", "number", "expected"),
    [
        ("en", "Rain is likely within the next 6 hours.", "6 hours", True),
        ("de", "Es regnete in den letzten 3 Tagen.", "3 Tagen", True),
        ("fr", "Il pleut dans les prochaines 6 heures.", "6 heures", True),
        ("fr", "Il a plu au cours des derniers 3 jours.", "3 jours", True),
        ("es", "Llovió en los últimos 3 días.", "3 días", True),
        ("en", "The trip took the crew 6 hours.", "6 hours", False),
    ],
)
def test_a_duration_may_only_say_within_which_time(
    language: str, sentence: str, number: str, *, expected: bool
) -> None:
    assert is_period(sentence, at(sentence, number), language) is expected


@pytest.mark.parametrize(
    ("sentence", "number", "name"),
    [
        ("It lies 4 mast heights H off (1H = 20 m).", "20 m", "mast heights H"),
        ("The share fell (P < 0.05).", "0.05", "P"),
        ("The share fell to 5.", "5", None),
    ],
)
def test_a_formula_calls_its_number_as_the_sentence_first_does(sentence: str, number: str, name: str | None) -> None:
    assert symbol(sentence, at(sentence, number)) == name


def test_a_duration_joined_to_a_noun_is_how_long_that_lasts() -> None:
    sentence = "It ended a 3-year public trial of the mill."
    assert lasting(sentence, at(sentence, "3-year")) == "public trial"
    assert lasting("It took 3-year.", Span(start=8, end=14)) is None


@pytest.mark.parametrize(
    ("language", "sentence", "date", "number", "expected"),
    [
        ("en", "Rents rose 3% in the quarter and in March 7%.", "March", "7%", True),
        ("es", "Crecieron un 3% en el trimestre y en marzo un 7%.", "marzo", "7%", True),
        ("de", "Sie stiegen um 3 % und im März um 7 %.", "März", "7 %", True),
        ("en", "Rents rose in March by 7%.", "March", "7%", False),
        ("en", "Rents rose 3% in March and mills closed 7 times.", "March", "7", False),
        ("en", "Rents rose 3% in March.", "March", "3%", False),
    ],
)
def test_a_date_joined_right_before_a_number_is_that_numbers_alone(
    language: str, sentence: str, date: str, number: str, *, expected: bool
) -> None:
    assert leads(sentence, at(sentence, date), at(sentence, number), language) is expected


def test_a_sentence_that_sums_up_goes_on_about_the_one_before() -> None:
    assert resumes("Das waren 4 % mehr als im Mai.", "de")
    assert not resumes("Das Boot hatte 4 Masten.", "de")


@pytest.mark.parametrize(
    ("sentence", "number", "unit", "noun"),
    [
        ("Es kamen 40 neue Boote.", "40", "boote", " neue Boote"),
        ("It sent 40 Orsk Trawlers.", "40", "trawlers", " Orsk Trawlers"),
        ("Il y a 12 Vélliens.", "12", "vélliens", " Vélliens"),
        ("It sent 40, and boats came.", "40", "boats", None),
    ],
)
def test_what_is_counted_is_the_noun_whatever_its_case(sentence: str, number: str, unit: str, noun: str | None) -> None:
    found = counted(sentence, at(sentence, number), unit)
    assert (found.of(sentence) if found else None) == noun


@pytest.mark.parametrize(
    ("language", "sentence", "order", "unit", "noun"),
    [
        ("en", "Orsk scored in the 9th minute.", "9th", "minute", " minute"),
        ("de", "Orsk traf in der 9. Minute.", "9.", "minute", " Minute"),
        ("en", "It was the third time they met.", "third", None, " time"),
        ("es", "Es la tercera vez.", "tercera", None, " vez"),
        ("en", "Orsk scored its third goal.", "third", "goal", None),
    ],
)
def test_a_turn_of_time_says_neither_who_nor_what(
    language: str, sentence: str, order: str, unit: str | None, noun: str | None
) -> None:
    found = turn(sentence, at(sentence, order), unit, language)
    assert (found.of(sentence) if found else None) == noun


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "The number of unemployed people rose by 500 to 7,000.", ["people", "people"]),
        ("en", "The number of new cases fell to 12.", ["cases"]),
        ("en", "The death toll could climb to 30.", ["people"]),
        ("en", "A magnitude 6.4 quake hit Vell.", ["magnitude"]),
        ("en", "It owns the equal fifth fastest time.", ["rank"]),
        ("en", "A six-dose course and a 40-strong crew.", ["dose", None]),
        ("de", "Die Zahl der Arbeitslosen stieg um 500 auf 7.000.", ["Arbeitslosen", "Arbeitslosen"]),
        ("de", "Ein Beben der Stärke 7,7.", ["magnitude"]),
        ("fr", "Le nombre de morts est passé à 12.", ["morts"]),
        ("fr", "Un séisme de magnitude 7,8.", ["magnitude"]),
        ("es", "El número de heridos subió a 12.", ["heridos"]),
        ("en", "The bridge has 12.", [None]),
    ],
)
def test_what_is_counted_may_be_told_before_the_figure(language: str, text: str, units: list[str | None]) -> None:
    assert [implied_unit(text, number, language) for number in read_numbers(text, language=language)] == units


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "It lost 40 boats, 9 of them in May.", [None, "boats"]),
        ("en", "It lost 40 boats and paid 300.", [None, None]),
        ("en", "It lost 40 boats, 9 nets and 3 oars.", [None, None, None]),
        ("en", "In Vell 40 boats sank, in Orsk 9 and in Lenz 7.", [None, "boats", "boats"]),
        ("de", "Es kamen 40 Boote, davon 9 im Mai.", [None, "boote"]),
        ("fr", "On a vu 40 navires tandis que 9 n'ont pas été vus.", [None, "navires"]),
        ("es", "Se hundieron 40 barcos, 9 en mayo y 2 en junio.", [None, "barcos", "barcos"]),
    ],
)
def test_a_figure_that_goes_on_counts_the_same(language: str, text: str, units: list[str | None]) -> None:
    numbers = read_numbers(text, language=language)
    counted = [number for number in numbers if number.kind == "cardinal"]
    assert [resumed_unit(text, numbers, number, language) for number in counted] == units
