"""Dates and times of day in Spanish and French: what is one expression is one number, its bound words its cue."""

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
