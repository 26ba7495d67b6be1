"""Lists whose last figure has the unit of all, and sides of one thing."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers


def said(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """The figures of a text, with their units."""
    return [(number.surface, number.unit) for number in read_numbers(text, language=language)]


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "bags of 2.5, 4 and 11 kg", ["kg"] * 3),
        ("en", "at 4, 8, or 12 °C", ["°C"] * 3),
        ("en", "rates of 3 and 7 percent", ["percent"] * 2),
        ("en", "notes of 5, 10 or 20 euros", ["EUR"] * 3),
        ("en", "two or three hours", ["hours"] * 2),
        ("en", "for 30 and 45 minutes", ["minutes"] * 2),
        ("en", "pipes (20 and 35 mm)", ["mm"] * 2),
        ("en", "layers 5, 10–20 and 30 cm thick", ["cm"] * 3),
        ("de", "Säcke von 2,5, 4 und 11 kg", ["kg"] * 3),
        ("fr", "des sacs de 2,5, 4 et 11 kg", ["kg"] * 3),
        ("es", "bolsas de 3, 4 o 11 kg", ["kg"] * 3),
        ("it", "sacchi da 3, 4 e 11 kg", ["kg"] * 3),
        ("pt", "sacos de 3, 4 e 11 kg", ["kg"] * 3),
        ("nl", "zakken van 3, 4 en 11 kg", ["kg"] * 3),
        ("pl", "worki po 3, 4 i 11 kg", ["kg"] * 3),
        ("ru", "мешки по 3, 4 и 11 кг", ["kg"] * 3),
        ("uk", "мішки по 3, 4 і 11 кг", ["kg"] * 3),
    ],
)
def test_every_figure_takes_the_unit_of_its_list(language: str, text: str, units: list[str]) -> None:
    assert [unit for _, unit in said(text, language)] == units


@pytest.mark.parametrize(
    ("text", "surfaces", "units"),
    [
        ("a room of 3 x 5 m", ["3", "5 m"], ["m", "m"]),
        ("a pitch 30 by 50 metres", ["30", "50 metres"], ["m", "m"]),
        ("plates of 40 × 20 × 5 mm", ["40", "20", "5 mm"], ["mm"] * 3),
        ("a floor of 3 × 5 m²", ["3", "5 m²"], [None, "m²"]),
    ],
)
def test_sides_take_the_unit_of_the_last_unless_it_is_of_their_product(
    text: str, surfaces: list[str], units: list[str | None]
) -> None:
    assert said(text) == list(zip(surfaces, units, strict=True))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("She scored 20 and 10 minutes later left.", [None, "minutes"]),
        ("In 1998, 20 kg were sold.", [None, "kg"]),
        ("Of the 30, 20 kg were sold.", [None, "kg"]),
        ("coins of 10, 20 and $50", [None, None, "USD"]),
        ("3 boats and 20 kg", ["boats", "kg"]),
    ],
)
def test_figures_that_only_stand_side_by_side_are_no_list(text: str, units: list[str | None]) -> None:
    assert [unit for _, unit in said(text)] == units
