"""Natural forms that are rare: parts of scales and points, ranks, bounds in pairs, sets of tennis, prefixed units."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def _told(text: str, language: str) -> list[str]:
    """Surface, value, ends or date, unit and bound of every number."""
    return [_line(number) for number in read_numbers(text, language=language)]


def _line(number: Number) -> str:
    said = number.date or f"{number.min}..{number.max}" if number.value is None else f"{number.value}"
    bound = "" if number.bound == "exact" else number.bound
    return f"{number.surface} = {' '.join(filter(None, (said, number.unit, bound)))}"


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "nearly a quarter of a million boats", ["a quarter of a million = 250000.00 boats about"]),
        ("en", "between two and three dozen boats", ["two and three dozen = 24..36 boats range"]),
        ("en", "0.3 of a percentage point", ["0.3 of a percentage point = 0.3 percentage points"]),
        ("en", "a baker's dozen of rolls", ["a baker's dozen = 13 rolls"]),
        ("en", "1.4m to 1.6m people", ["1.4m to 1.6m = 1400000.0..1600000.0 people range"]),
        ("en", "one in four — 24 per cent —", ["one in four = 0.25", "24 per cent = 24 percent"]),
        ("en", "profit in Q2; see Q2", ["Q2 = XXXX-34", "Q2 = None..None"]),
        ("en", "between the third and the ninth floor", ["third and the ninth = 3..9 range"]),
        ("en", "It was not the first.", ["first = 1"]),
        ("en", "fined R40,000 on road R40", ["R40,000 = 40000 ZAR", "R40 = None..None"]),
        (
            "fr",
            "d'un demi-point, d'un quart de point",
            ["un demi-point = 0.5 points", "un quart de point = 0.25 points"],
        ),
        ("fr", "trois douzaines de barques", ["trois douzaines = 36 barques"]),
        ("fr", "soixante-dix cinq", ["soixante-dix = 70", "cinq = 5"]),
        ("fr", "les trente premières minutes", ["trente premières minutes = 30 minutes"]),
        ("fr", "les Vingt-Sept le 3 sept. 2020", ["Vingt-Sept = 27", "3 sept. 2020 = 2020-09-03"]),
        ("fr", "il gagne 6-3, 7-6 (7/5)", ["6-3 = 6-3 score", "7-6 = 7-6 score", "7/5 = 7-5 score"]),
        ("fr", "en 1 min 43 s 70.", ["1 min 43 s 70 = 103.70 seconds"]),
        ("fr", "une barque ancienne sur six coule", ["une barque ancienne sur six = 0.1666666666666666666666666667"]),
        ("fr", "30 barques au moins dans le port", ["30 = 30 barques at_least"]),
        ("de", "eine Dreiviertelstunde", ["eine Dreiviertelstunde = 0.75 hours"]),
        ("de", "eine Viertelmilliarde Euro", ["eine Viertelmilliarde Euro = 250000000 EUR"]),
        ("de", "stieg um drei bis vier Prozent", ["drei bis vier Prozent = 3..4 percent range"]),
        ("de", "das 2., 3. und 4. Boot", ["2. = 2", "3. = 3", "4. = 4"]),
        ("de", "Sie saßen zu viert da, drei halbe Brote", ["viert = 4", "drei halbe = 1.5"]),
        ("de", "Sie gewann 6:4, 2:6, 6:3", ["6:4 = 6-4 score", "2:6 = 2-6 score", "6:3 = 6-3 score"]),
        ("de", "in 4:12,5 Minuten um 10 am Abend", ["4:12,5 Minuten = 252.5 seconds", "10 am Abend = None..None"]),
        ("de", "keine 40 Meter", ["40 Meter = 40 m less_than"]),
        (
            "es",
            "medio siglo, medio punto porcentual",
            ["medio siglo = 50.0 years", "medio punto porcentual = 0.5 percentage points"],
        ),
        ("es", "30 como máximo y 10 como mínimo", ["30 como máximo y 10 = 10..30 range"]),
        ("es", "centésimo milésimo", ["centésimo milésimo = 100000"]),
        ("es", "tiene 12 plantas y más de 80 años", ["12 = 12 plantas", "80 años = 80 years more_than"]),
        ("it", "tre quarti d'ora, mezz'ora", ["tre quarti d'ora = 0.75 hours", "mezz'ora = 0.5 hours"]),
        ("pt", "meia hora, meio século", ["meia hora = 0.5 hours", "meio século = 50.0 years"]),
        ("nl", "een kwartier", ["een kwartier = 0.25 hours"]),
    ],
)
def test_a_rare_form_is_read_whole(language: str, text: str, numbers: list[str]) -> None:
    assert _told(text, language) == numbers


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("de", "3 Mikrosievert, 4 Gigatonnen, 5 Megapascal", ["µSv", "Gt", "MPa"]),
        ("fr", "3 microsieverts, 4 gigatonnes, 5 mégapascals", ["µSv", "Gt", "MPa"]),
        ("es", "3 microsieverts, 4 gigatoneladas, 5 megavatios", ["µSv", "Gt", "MW"]),
        ("it", "3 microsievert, 4 chilovolt, 5 megajoule", ["µSv", "kV", "MJ"]),
        ("pt", "3 microsieverts, 4 quilovolts, 5 megajoules", ["µSv", "kV", "MJ"]),
        ("nl", "3 microsievert, 4 kilovolt, 5 megajoule", ["µSv", "kV", "MJ"]),
        ("fr", "5 euros par mètre carré, 6 €/m²", ["EUR per m²", "EUR per m²"]),
    ],
)
def test_units_are_read_with_every_prefix(language: str, text: str, units: list[str]) -> None:
    assert [number.unit for number in read_numbers(text, language=language)] == units


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "up from 17, and 28.5 percent", ["17 = 17", "28.5 percent = 28.5 percent"]),
        ("en", "some three-quarters of it", ["three-quarters = 0.75 about"]),
        ("en", "three out of every five boats", ["three out of every five = 0.6"]),
        ("en", "$1.20 per diluted share", ["$1.20 = 1.20 USD per share"]),
        ("en", "$12 more than 2021", ["$12 = 12 USD", "2021 = 2021"]),
        ("de", "vier- bis fünfhundert Boote", ["vier- bis fünfhundert = 400..500 boote range"]),
        ("de", "in den Wochen 300 bis 400 Boote", ["300 bis 400 = 300..400 boote range"]),
        ("de", "ein Minus 30 bis 35 Prozent", ["30 bis 35 Prozent = 30..35 percent range"]),
        ("de", "6 % mehr als 2021", ["6 % = 6 percent", "2021 = 2021"]),
        ("fr", "recule de 20 à 25 %", ["20 à 25 % = 20..25 percent range"]),
        ("fr", "passe de 20 à 25 %", ["20 = 20 percent", "25 % = 25 percent"]),
        ("fr", "Le pilote, 41 ans, est sauf", ["41 ans = 41 years"]),
        ("es", "cuesta 30 euros de media", ["30 euros = 30 EUR"]),
        ("it", "nove dei dodici pescatori", ["nove = 9 pescatori", "dodici = 12 pescatori"]),
        ("it", "cala dal 5 al 7%", ["5 al 7% = 5..7 percent range"]),
        ("pt", "perto, de 3 a 5 graus", ["3 a 5 graus = 3..5 degrees range"]),
    ],
)
def test_what_stands_near_a_figure_is_not_taken_for_its_own(language: str, text: str, numbers: list[str]) -> None:
    assert _told(text, language) == numbers
