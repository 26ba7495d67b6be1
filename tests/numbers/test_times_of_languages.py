"""Dates and times of day in five languages: one expression is one number, its bound words are its cue."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers


def _phrases(text: str, language: str) -> list[str]:
    """The numbers of a text, each with its bound words."""
    numbers = read_numbers(text, language=language)
    spans = [(number.cue or number, number) for number in numbers]
    return [text[min(cue.start, number.start) : max(cue.end, number.end)] for cue, number in spans]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Vuelvo mañana a las seis de la tarde", ["mañana a las seis de la tarde"]),
        ("Llegó a las ocho y cuarto", ["ocho y cuarto"]),
        ("Nos vemos el sábado a las 9:15 p.m.", ["sábado a las 9:15 p.m."]),
        ("El acto es de lunes a viernes", ["de lunes a viernes"]),
        ("Abrirá el veintitrés de junio", ["veintitrés de junio"]),
        ("Vivió allí desde 1987 hasta 2003", ["desde 1987 hasta 2003"]),
        ("Llegó antes de 2012 o después de 2019", ["antes de 2012", "después de 2019"]),
        ("Cerró a mediados de abril", ["mediados de abril"]),
        ("Lo hará cada jueves y todos los meses", ["cada jueves", "todos los meses"]),
        ("Fue el mes pasado, no la próxima semana", ["el mes pasado", "la próxima semana"]),
        ("Saldrán dentro de tres semanas", ["dentro de tres semanas"]),
        ("En los últimos cinco años", ["últimos cinco años"]),
        ("Ocurrió en la década de 1970", ["la década de 1970"]),
        ("El tercer trimestre de 2021", ["tercer trimestre de 2021"]),
        ("Fue en Nochebuena", ["Nochebuena"]),
        ("Este viernes 14 de julio", ["Este viernes 14 de julio"]),
        ("A las 12 mujeres detenidas", ["12"]),
    ],
)
def test_a_spanish_time_is_one_expression(text: str, phrases: list[str]) -> None:
    assert _phrases(text, "es") == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Il revient demain à 9h30", ["demain à 9h30"]),
        ("La séance ouvre à 14 heures", ["14 heures"]),
        ("Le vote dure trois heures", ["trois heures"]),
        ("Rendez-vous mardi dans la soirée", ["mardi dans la soirée"]),
        ("Ouvert du 3 mars au 9 avril 2022", ["du 3 mars au 9 avril 2022"]),
        ("Il est né le vingt-sept mai", ["vingt-sept mai"]),
        ("Les dix dernières semaines", ["dix dernières semaines"]),
        ("Depuis la fin de 1992", ["Depuis la fin de 1992"]),
        ("Le match a lieu le samedi 24/09", ["samedi 24/09"]),
        ("Fin 2019 et début juillet", ["Fin 2019", "début juillet"]),
        ("Toutes les trois semaines, chaque mardi", ["Toutes les trois semaines", "chaque mardi"]),
        ("Le PIB en 2011 et 2013", ["2011", "2013"]),
        ("Au XVIIIe siècle, au 15e siècle", ["XVIIIe siècle", "15e siècle"]),
        ("Le deuxième trimestre 2023, au T3 2023", ["deuxième trimestre 2023", "T3 2023"]),
        ("Avant Noël et après Pâques 2017", ["Avant Noël", "après Pâques 2017"]),
    ],
)
def test_a_french_time_is_one_expression(text: str, phrases: list[str]) -> None:
    assert _phrases(text, "fr") == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Er kommt am 14.08. wieder", ["14.08."]),
        ("Offen vom 3. März bis zum 9. April 2022", ["vom 3. März bis zum 9. April 2022"]),
        ("Sie tagt jeden Dienstag um 16 Uhr", ["jeden Dienstag um 16 Uhr"]),
        ("Viertel nach 9 geht es los", ["Viertel nach 9"]),
        ("Der Laden ist montags zu", ["montags"]),
        ("Bis Ende des Jahres, seit Anfang März", ["Bis Ende des Jahres", "seit Anfang März"]),
        ("In den letzten fünf Jahren", ["letzten fünf Jahren"]),
        ("Übernächste Woche, vorletzten Monat", ["Übernächste Woche", "vorletzten Monat"]),
        ("Nach Mitternacht, am Ostermontag", ["Nach Mitternacht", "Ostermontag"]),
        ("Die Note 3.5. Das reicht", ["3.5"]),
    ],
)
def test_a_german_time_is_one_expression(text: str, phrases: list[str]) -> None:
    assert _phrases(text, "de") == phrases


@pytest.mark.parametrize(
    ("language", "text", "phrases"),
    [
        ("pt", "Vinte e sete de junho de 1996", ["Vinte e sete de junho de 1996"]),
        ("pt", "Chega amanhã às 8h45", ["amanhã às 8h45"]),
        ("pt", "Antes de 2011 ou depois de 2017", ["Antes de 2011", "depois de 2017"]),
        ("pt", "Daqui a quatro meses, todos os domingos", ["Daqui a quatro meses", "todos os domingos"]),
        ("pt", "No fim de agosto e no Natal de 2019", ["fim de agosto", "Natal de 2019"]),
        ("it", "Il ventotto febbraio 1997 alle 8.45", ["ventotto febbraio 1997 alle 8.45"]),
        ("it", "Da martedì a sabato, alle ore 9", ["Da martedì a sabato, alle ore 9"]),
        ("it", "Prima del 2011 o dopo il 2017", ["Prima del 2011", "dopo il 2017"]),
        ("it", "Alle 6 famiglie sfollate", ["6"]),
    ],
)
def test_a_portuguese_or_italian_time_is_one_expression(language: str, text: str, phrases: list[str]) -> None:
    assert _phrases(text, language) == phrases


def test_what_opens_an_interval_leaves_no_end_open() -> None:
    (number,) = read_numbers("desde 1986 hasta 1993", language="es")
    assert (number.bound, number.date) == ("range", "1986/1993")


@pytest.mark.parametrize(
    ("language", "text", "phrases"),
    [
        ("de", "Die Feier beginnt um halb drei", ["halb drei"]),
        ("de", "Kurz vor halb neun fiel der Strom aus", ["vor halb neun"]),
        ("de", "Um Viertel vor sieben fielen Schüsse", ["Viertel vor sieben"]),
        ("de", "Um dreiviertel acht war das Feuer gelöscht", ["dreiviertel acht"]),
        ("de", "Um fünf vor zwölf kam die Einigung", ["fünf vor zwölf"]),
        ("de", "Um zweiundzwanzig Uhr schließt das Lokal", ["zweiundzwanzig Uhr"]),
        ("de", "Halb Köln war auf den Beinen", ["Halb"]),
        ("nl", "De zitting begint om half elf", ["half elf"]),
        ("nl", "Om tien over half vier ging het alarm", ["tien over half vier"]),
        ("nl", "Om kwart voor acht was de brand meester", ["kwart voor acht"]),
        ("nl", "Om drie uur 's middags en om vier uur", ["drie uur 's middags", "vier uur"]),
        ("nl", "Het overleg duurde drie uur", ["drie uur"]),
        ("fr", "À trois heures et quart, le toit a cédé", ["trois heures et quart"]),
        ("fr", "Vers dix-huit heures trente, tout brûlait", ["Vers dix-huit heures trente"]),
        ("fr", "Le train part à huit heures moins le quart", ["huit heures moins le quart"]),
        ("fr", "Il vit à trois heures de route de Brest", ["trois heures"]),
        ("es", "El cierre es a las tres.", ["tres"]),
        ("es", "Llegó a las veintiuna horas", ["veintiuna horas"]),
        ("it", "La seduta comincia alle ventuno.", ["ventuno"]),
        ("it", "Alle otto meno un quarto tutto era finito", ["otto meno un quarto"]),
        ("pt", "Começou às três e meia", ["três e meia"]),
        ("pl", "Zebranie jest o wpół do ósmej", ["wpół do ósmej"]),
        ("pl", "O godzinie dziesiątej zamknięto most", ["dziesiątej"]),
        ("ru", "В половине третьего погас свет", ["половине третьего"]),
        ("ru", "Без четверти пять и в восемь часов вечера", ["Без четверти пять", "восемь часов вечера"]),
        ("uk", "О пів на третю згасло світло", ["пів на третю"]),
    ],
)
def test_an_hour_in_words_is_a_time(language: str, text: str, phrases: list[str]) -> None:
    assert _phrases(text, language) == phrases
    kinds = {number.kind for number in read_numbers(text, language=language)}
    assert kinds == {"fraction" if "Köln" in text else "duration" if "duurde" in text or "route" in text else "time"}


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "Am siebenundzwanzigsten Mai trat er zurück", "XXXX-05-27"),
        ("de", "Der einunddreißigste Oktober ist frei", "XXXX-10-31"),
        ("nl", "Op de tweeëntwintigste juni", "XXXX-06-22"),
        ("nl", "Op vijf mei 2021", "2021-05-05"),
        ("nl", "Eind augustus", "XXXX-08"),
        ("de", "Am 3. Mai 2023 um 20.15 Uhr", "2023-05-03T20:15"),
    ],
)
def test_a_day_in_words_has_its_month(language: str, text: str, date: str) -> None:
    assert [number.date for number in read_numbers(text, language=language)] == [date]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Montag bis Freitag ist geöffnet"),
        ("nl", "Van maandag tot vrijdag is de brug dicht"),
        ("fr", "Du lundi au vendredi"),
        ("es", "Abre de lunes a viernes"),
    ],
)
def test_a_span_of_weekdays_ends_behind_its_beginning(language: str, text: str) -> None:
    (number,) = read_numbers(text, language=language, date="2024-05-15")
    assert number.date is not None
    start, end = number.date.split("/")
    assert start < end
