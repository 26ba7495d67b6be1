"""What a reader of news tells from what stands around: a day to come, a change, a noun behind its adjectives."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number

WEDNESDAY = "2024-05-15"


def _only(text: str, language: str) -> Number:
    (number,) = read_numbers(text, language=language, date=WEDNESDAY)
    return number


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "Das Fest, das am Samstag beginnt, ist ausverkauft.", "2024-05-18"),
        ("de", "Am Montag teilte die Polizei mit, dass sie ermitteln wird.", "2024-05-13"),
        ("de", "Ein Urteil wird Mitte November erwartet.", "2024-11"),
        ("es", "El sábado comenzará la feria.", "2024-05-18"),
        ("es", "El lunes anunció que bajará los precios.", "2024-05-13"),
        ("fr", "Samedi, la ministre se rendra à Brest.", "2024-05-18"),
        ("fr", "Lundi, le maire a démissionné.", "2024-05-13"),
        ("it", "Sabato inizierà la fiera.", "2024-05-18"),
        ("nl", "Zaterdag begint de kermis.", "2024-05-18"),
        ("de", "Das ist mehr als vor fünf Jahren", "2019"),
        ("es", "Más que hace cinco años", "2019"),
        ("de", "In den 90er Jahren war es anders", "199X"),
        ("de", "Anfang der Siebzigerjahre", "197X"),
        ("fr", "Entre le 3 et le 5 juin", "2024-06-03/2024-06-05"),
        ("es", "Entre el 3 y el 5 de abril", "2024-04-03/2024-04-05"),
        ("zh", "2023年前三季度营收增长", "2023-33/2023-35"),
    ],
)
def test_a_date_is_the_one_that_its_sentence_means(language: str, text: str, date: str) -> None:
    assert _only(text, language).date == date


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("es", "Hubo 19 presuntos ladrones", 19, "ladrones"),
        ("es", "Cayeron tres pequeños puentes", 3, "puentes"),
        ("es", "Actuaron veintidós medios aéreos", 22, "medios"),
        ("fr", "Ils ont 12 nouvelles écoles", 12, "écoles"),
        ("fr", "Et 27 autres ont fui", 27, None),
        ("fr", "Ils ont 12 autres bateaux", 12, "bateaux"),
        ("it", "Ha 5 nuovi ponti", 5, "ponti"),
        ("de", "Es sagten 15 sagte Huber", 15, None),
        ("de", "Die Lesung ging mit 41 ab", 41, None),
        ("es", "Obtiene 29 de los escaños", 29, "escaños"),
        ("es", "Hay 500 de ellos", 500, None),
        ("es", "Hace tres grados bajo cero", -3, "degrees"),
        ("fr", "Il est à 3 milliards de kilomètres", 3 * 10**9, "km"),
        ("de", "Sie fliegt mit 14 Kilometern pro Sekunde", 14, "km/s"),
        ("fr", "Elle gagne en 2 h 24 min 31 s", 8671, "seconds"),
        ("de", "Sie siegte in 2:24:31 Stunden", 8671, "seconds"),
        ("es", "Año y medio después", Decimal("1.5"), "years"),
        ("de", "Das Urteil: zu einem Jahr und neun Monaten", 21, "months"),
    ],
)
def test_a_figure_counts_the_noun_that_it_stands_with(
    language: str, text: str, value: Decimal, unit: str | None
) -> None:
    number = _only(text, language)
    assert (number.value, number.unit) == (value, unit)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "La coureuse de 29 ans a gagné", "age"),
        ("fr", "Une peine de 20 ans a été prononcée", "duration"),
        ("es", "El delantero de 22 años marcó", "age"),
        ("es", "Un contrato de 22 años", "duration"),
        ("de", "Auf der Autobahn 9 nahe Leipzig", "identifier"),
        ("de", "Die A 7 ist gesperrt", "identifier"),
        ("es", "Marcó en el minuto 73", "ordinal"),
    ],
)
def test_a_figure_is_of_the_kind_that_its_words_make(language: str, text: str, kind: str) -> None:
    assert _only(text, language).kind == kind


@pytest.mark.parametrize(
    ("language", "text", "bounds"),
    [
        ("de", "Der Antrag wurde mit 62 gegen 41 Stimmen angenommen", ["exact", "exact"]),
        ("de", "Es kamen gegen 40 Leute", ["about"]),
        ("fr", "La TVA passera de 19 % à 20 %", ["exact", "exact"]),
        ("es", "El IVA pasará del 18 % al 21 %", ["exact", "exact"]),
        ("de", "Die Werte sinken auf minus 3 bis 0 Grad", ["range"]),
        ("es", "Cayeron hasta 200 litros por metro cuadrado", ["at_most"]),
        ("es", "Las ventas se duplicaron, hasta los 4,1 millones", ["exact"]),
        ("es", "Avanza a 15 kilómetros por hora con vientos de hasta 230 km/h", ["exact", "at_most"]),
        ("fr", "Du 3 au 5 mai", ["range"]),
    ],
)
def test_a_bound_is_told_from_a_change_and_from_a_vote(language: str, text: str, bounds: list[str]) -> None:
    assert [number.bound for number in read_numbers(text, language=language)] == bounds


def test_the_average_is_no_half() -> None:
    assert read_numbers("El salario medio sube", language="es") == []


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "bound"),
    [
        ("ru", "Собралось человек 50.", 50, "человек", "about"),
        ("ru", "Прошло лет десять.", 10, "years", "about"),
        ("ru", "Ночью 7 градусов мороза.", -7, "degrees", "exact"),
        ("uk", "Прийшло осіб 50.", 50, "осіб", "about"),
        ("uk", "Збито дві крилаті ракети.", 2, "ракети", "exact"),
        ("pl", "Było 5 stopni mrozu.", -5, "degrees", "exact"),
        ("nl", "De rechter veroordeelde hem tot drie jaar cel.", 3, "years", "exact"),
        ("nl", "Er raakten 27 anderen gewond.", 27, None, "exact"),
    ],
)
def test_other_languages_are_read_as_carefully(
    language: str, text: str, value: Decimal, unit: str | None, bound: str
) -> None:
    number = _only(text, language)
    assert (number.value, number.unit, number.bound) == (value, unit, bound)


@pytest.mark.parametrize(
    ("language", "text"),
    [("pl", "do końca 2026 roku"), ("ru", "до конца 2026 года"), ("uk", "до кінця 2026 року")],
)
def test_an_end_of_a_year_is_bounded(language: str, text: str) -> None:
    number = _only(text, language)
    assert (number.date, number.bound) == ("2026", "at_most")


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Bis Donnerstag wurden 30 Boote gemeldet.", "de", "2022-01-27"),
        ("Bis Donnerstag wird gebaut.", "de", "2022-02-03"),
        ("Der Preis lag bis zum November bei 3 Euro.", "de", "2021-11"),
        ("By Friday, 40 boats had sunk.", "en", "2022-01-28"),
        ("By Friday, 40 boats will have been sold, which were new.", "en", "2022-02-04"),
        ("Sie soll am Montag drei Boote gesehen haben.", "de", "2022-01-31"),
        ("Es wurde vom 1. bis einschließlich 26. Januar gebaut.", "de", "2022-01-01/2022-01-26"),
        ("Im Dezember und Januar fuhr kein Boot.", "de", "2021-12/2022-01"),
        ("Hasta el jueves se habían registrado 30 barcos.", "es", "2022-01-27"),
        ("Hasta el jueves habrá barcos.", "es", "2022-02-03"),
        ("In the winter of 2012-13 no boat sailed.", "en", "2012-24"),
        ("En todo el invierno 2012-2013 no hubo barcos.", "es", "2012-24"),
        ("A octubre del año 2020 hubo barcos.", "es", "2020-10"),
        ("En octobre de l'année 2020 il y eut des bateaux.", "fr", "2020-10"),
        ("It lost two boats in its current financial year to March 2005.", "en", "2005-03"),
    ],
)
def test_the_verb_and_the_words_around_say_which_day_or_year_it_is(text: str, language: str, date: str) -> None:
    found = read_numbers(text, language=language, date="2022-02-01")
    assert date in [number.date for number in found]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Das ist die zweitgrößte Stadt.", "de", 2),
        ("der viertwichtigste Hafen", "de", 4),
        ("the second-largest town", "en", 2),
        ("the second-worst year", "en", 2),
    ],
)
def test_a_superlative_may_have_a_rank(text: str, language: str, value: int) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.value == value
    assert number.kind == "ordinal"


@pytest.mark.parametrize(
    ("text", "language"), [("a second-hand boat", "en"), ("ein zweitklassiges Boot", "de"), ("achtsamste Leute", "de")]
)
def test_not_all_that_begins_like_a_rank_is_one(text: str, language: str) -> None:
    assert read_numbers(text, language=language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It rose to 15,900 last year.", "en", [(15900, None)]),
        ("Es waren 30 letztes Jahr.", "de", [(30, None)]),
        ("the last 3 years and 2 upcoming months", "en", [(3, "years"), (2, "months")]),
        ("12 480 (-14,1% par rapport au mois passé) et 3 % par an", "fr", [(12480, None), (-14.1, "percent")]),
        ("846 de otras semanas", "es", [(846, None)]),
        ("Winds over the waters of the eastern coast were near 60\nmph and 95 km/h", "en", [(60, "mph"), (95, "km/h")]),
        ("The number of those who died in the harbour town: 5\nDays lost: 3", "en", [(5, None), (3, None)]),
    ],
)
def test_what_follows_a_figure_may_count_nothing(
    text: str, language: str, expected: list[tuple[float, str | None]]
) -> None:
    found = [number for number in read_numbers(text, language=language) if number.date is None]
    figures = [(number.value, number.unit) for number in found]
    assert figures[: len(expected)] == [(Decimal(str(value)), unit) for value, unit in expected]


def test_a_round_number_is_about_right_with_its_unit_too() -> None:
    for text in ("à une centaine de kilomètres", "une vingtaine d'années", "une dizaine d'euros"):
        (number,) = read_numbers(text, language="fr")
        assert number.bound == "about"
