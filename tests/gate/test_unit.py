from __future__ import annotations

from fractions import Fraction

import pytest

from extractor.gate.unit import factor, measures

from .saying import accepted, claim, codes, number

TEXT = (
    "The river rose 240 mm, 30 percent of the 4 km of dikes broke, and repairs cost $5 million. "
    "Some 70 volunteers carried 12 tonnes of sand for 48 hours at 60 km/h, the council said of the crew."
)
FIRST, SECOND = (sentence.strip(". ") for sentence in TEXT.split(". "))


@pytest.mark.parametrize(
    ("quote", "surface", "value", "unit"),
    [
        (FIRST, "240 mm", 240, "mm"),
        (FIRST, "240 mm", 24, "centimetres"),
        (FIRST, "240 mm", "0.24", "m"),
        (FIRST, "30 percent", 30, "%"),
        (FIRST, "30 percent", "0.3", "ratio"),
        (FIRST, "4 km", 4000, "metres"),
        (FIRST, "$5 million", 5_000_000, "USD"),
        (SECOND, "12 tonnes", 12_000, "kg"),
        (SECOND, "48 hours", 2, "days"),
        (SECOND, "48 hours", 2880, "minutes"),
        (SECOND, "60 km/h", 60, "kilometres per hour"),
    ],
)
def test_units_are_equal_by_exact_conversion(quote: str, surface: str, value: int | str, unit: str) -> None:
    assert accepted(TEXT, claim(quote, number(surface, value, unit))).quantity is not None


@pytest.mark.parametrize(
    ("quote", "surface", "value", "unit"),
    [
        (FIRST, "240 mm", 240, "cm"),
        (FIRST, "240 mm", 240, "pumps"),
        (FIRST, "30 percent", 30, "percentage points"),
        (FIRST, "30 percent", 30, "dikes"),
        (FIRST, "4 km", 4, "miles"),
        (FIRST, "$5 million", 5_000_000, "EUR"),
        (SECOND, "12 tonnes", 12, "kg"),
        (SECOND, "48 hours", 48, "days"),
        (SECOND, "60 km/h", 60, "mph"),
        (SECOND, "60 km/h", 60, "km"),
    ],
)
def test_another_unit_is_another_quantity(quote: str, surface: str, value: int, unit: str) -> None:
    assert codes(TEXT, claim(quote, number(surface, value, unit))) == ["unit_differs"]


@pytest.mark.parametrize("unit", ["volunteers", "people", "crew", None])
def test_the_noun_may_come_from_the_context(unit: str | None) -> None:
    assert codes(TEXT, claim(SECOND, number("70", 70, unit, bound="about"))) == []


@pytest.mark.parametrize("unit", ["tanks", "litres", "EUR", "percent"])
def test_the_noun_must_not_contradict_the_text(unit: str) -> None:
    assert codes(TEXT, claim(SECOND, number("70", 70, unit, bound="about"))) == ["unit_differs"]


def test_a_percentage_is_of_what_the_text_says() -> None:
    text = "Le déficit atteint 4,5 % du PIB cette année, dit le ministre dans un entretien."
    assert codes(text, claim(text, number("4,5 %", "4.5", "percent of GDP"))) == []
    assert codes(text, claim(text, number("4,5 %", "4.5", "percent of revenue"))) == ["unit_differs"]


@pytest.mark.parametrize("unit", ["", " ", "/", "per", "km/", "a" * 10_000, "\x00", "of of of", "m / s / t", "²"])
def test_no_unit_is_too_odd(unit: str) -> None:
    assert isinstance(measures(unit), tuple)
    assert isinstance(codes(TEXT, claim(SECOND, number("70", 70, unit, bound="about"))), list)


def test_what_is_only_nearly_equal_is_not_converted() -> None:
    assert factor("months", "days") is None
    assert factor("years", "months") == Fraction(12)
    assert factor("degrees Fahrenheit", "°C") is None
    assert factor("USD", "EUR") is None


def test_points_of_a_share_are_percentage_points_where_the_text_is_about_shares() -> None:
    points = number("0,3", "0.3", "percentage points")
    assert codes("Le taux a reculé de 0,3 point, à 9,1 %.", claim("a reculé de 0,3 point", points)) == []
    assert codes("L'indice a reculé de 0,3 point hier.", claim("a reculé de 0,3 point", points)) == ["unit_differs"]
    percent = number("0,3", "0.3", "percent")
    assert codes("Le taux a reculé de 0,3 point, à 9,1 %.", claim("a reculé de 0,3 point", percent)) == ["unit_differs"]


@pytest.mark.parametrize(
    ("text", "unit", "fits"),
    [
        ("On voit 40 personnes devant la mairie.", "households", False),
        ("On voit 40 personnes devant la mairie.", "students", True),
        ("Hunderte Häuser brannten, 40 Schiffe sanken.", "planes", False),
        ("Unos 40 vecinos dejaron el barrio.", "houses", False),
        ("Some 40 villagers and 12 mules left.", "people", True),
    ],
)
def test_people_are_neither_houses_nor_ships(text: str, unit: str, *, fits: bool) -> None:
    bound = "about" if text.startswith(("Unos", "Some")) else "exact"
    assert (codes(text, claim(text, number("40", 40, unit, bound=bound))) == []) is fits


@pytest.mark.parametrize(("said", "percent"), [("Half", 50), ("One in five", 20), ("Three quarters", 75)])
def test_a_share_in_words_may_be_claimed_in_percent(said: str, percent: int) -> None:
    text = f"{said} of the mills were idle."
    assert codes(text, claim(text, number(said, percent, "percent of mills"), measure="idle mills")) == []
    assert codes(text, claim(text, number(said, percent + 1, "percent"), measure="idle mills")) == ["value_differs"]


def test_a_share_may_still_be_claimed_as_it_is_and_a_proportion_is_no_share() -> None:
    text = "Half of the mills were idle."
    assert codes(text, claim(text, number("Half", "0.5", "mills"), measure="idle mills")) == []
    mixed = "Lime and sand were mixed 1:4."
    assert codes(mixed, claim(mixed, number("1:4", 25, "percent"))) != []


@pytest.mark.parametrize(
    ("text", "unit", "fits"),
    [
        ("Fatalities: 0\nInjuries: 3", "injuries", False),
        ("Fatalities: 0\nInjuries: 3", "fatalities", True),
        ("Fatalities: 0\nInjuries: 3", "deaths", True),
        ("Fatalities: 0\nInjuries: 3", "people", True),
        ("Todesopfer: 0\nVerletzte: 3", "Verletzte", False),
        ("Todesopfer: 0\nVerletzte: 3", "Todesopfer", True),
        ("Morts : 0\nBlessés : 3", "blessés", False),
        ("Muertos: 0\nHeridos: 3", "heridos", False),
    ],
)
def test_what_a_label_counts_is_not_what_befell_others(text: str, unit: str, *, fits: bool) -> None:
    counted = claim(text.partition("\n")[0], number("0", 0, unit))
    assert codes(text, counted) == ([] if fits else ["unit_differs"])


@pytest.mark.parametrize(
    ("text", "unit", "holds"),
    [
        ("The tap lets through 40 litres every hour.", "litres per hour", True),
        ("Each tenant pays 40 litres.", "litres per tenant", True),
        ("The tap lets through 40 litres.", "litres per hour", False),
        ("The tap lets through 40 litres.", "litres per tenant", False),
    ],
)
def test_what_an_amount_is_per_has_to_be_named_as_a_unit_or_as_a_word(text: str, unit: str, holds: bool) -> None:  # noqa: FBT001 - a case's mark
    assert (codes(text, claim(text, number("40", 40, unit))) == []) == holds


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("The second crew brought 20 tonnes of sand.", "2", 2, "tonnes"),
        ("It was a two-arm study of 42 days.", "two", 2, "days"),
        ("Am zweiten Tag kamen 20 Tonnen Sand.", "2", 2, "Tonnen"),
        ("Llegaron 206 pasajeros en el barco.", "206", 206, "trains"),
        ("Eran 300 las viviendas vacías.", "300", 300, "people"),
        ("Eran 300 las viviendas vacías.", "300", 300, "boats"),
        ("Dos murieron el lunes. Tres eran del norte.", "3", 3, "injuries"),
        ("Salt came to 277 tonnes against 259 a year ago.", "259", 259, "kg"),
    ],
)
def test_what_is_counted_or_ranked_is_no_other_measure(text: str, figure: str, value: int, unit: str) -> None:
    assert codes(text, claim(text.rstrip("."), number(figure, value, unit)))


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("Salt came to 277 tonnes against 259 a year ago.", "259", 259_000, "kg"),
        ("El puerto movió 277 toneladas contra 259 en mayo.", "259", 259, "tonnes"),
        ("Eran 300 las viviendas vacías.", "300", 300, "houses"),
        ("Alba is the second-largest town of the isle.", "second", 2, "rank"),
        ("Alba ist die zweitgrößte Stadt der Insel.", "2", 2, "rank"),
    ],
)
def test_a_unit_that_is_left_out_is_that_of_the_figure_beside_it(text: str, figure: str, value: int, unit: str) -> None:
    assert codes(text, claim(text.rstrip("."), number(figure, value, unit))) == []


def test_what_a_sentence_names_once_is_not_what_it_counts() -> None:
    text = "The union speaks for teachers. The train driver hired 40 of them, the country said."
    quote = "The train driver hired 40 of them, the country said"
    assert codes(text, claim(quote, number("40", 40, "teachers"))) == []
    assert codes(text, claim(quote, number("40", 40, "trains"))) == []
    assert codes(
        text.replace("train driver", "trains"),
        claim(quote.replace("train driver", "trains"), number("40", 40, "teachers")),
    )


@pytest.mark.parametrize(
    ("measure", "unit", "right"),
    [
        ("deaths", "deaths", True),
        ("births", "deaths", False),
        ("deaths", "injuries", False),
        ("dead or injured", "injuries", True),
    ],
)
def test_a_claim_does_not_contradict_itself(measure: str, unit: str, *, right: bool) -> None:
    text = "The storm left 12 in all, deaths and injuries and births among them."
    found = codes(text, claim(text.rstrip("."), number("12", 12, unit), measure=measure))
    assert (found == []) is right


CHANGES = """Las ventas subieron un 3,9%.

Indicador | Valor | Variación
---|---|---
Gasto (miles de euros) | 13.858 | 3,92
Noches | 3,26 | -0,89
"""


@pytest.mark.parametrize(
    ("value", "unit", "right"), [("3.92", "percent", True), ("0.0392", "ratio", True), ("0.039", "ratio", False)]
)
def test_a_column_of_changes_is_not_counted_in_what_its_rows_are(value: str, unit: str, *, right: bool) -> None:
    row = "Gasto (miles de euros) | 13.858 | 3,92"
    assert (codes(CHANGES, claim(row, number("3,92", value, unit), measure="change")) == []) is right


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit", "right"),
    [
        ("Es stieg mit 25 Booten um 5% auf 40.", "40", 40, "boats", True),
        ("A pressure of 132 mm Hg was read.", "132 mm Hg", 132, "mmHg", True),
        ("The world's No. 2 boat maker came.", "No. 2", 2, "rank", True),
        ("The world's No. 2 boat maker came.", "No. 2", 2, "boats", False),
        ("It lost guests (- 4%) and boats (+ 6%).", "- 4%", -4, "percent", True),
        ("It lost guests (- 4%) and boats (+ 6%).", "- 6%", -6, "percent", False),
        ("Hubo 70 viviendas con daños, 41 de estas con grandes destrozos.", "41", 41, "homes", True),
        ("Hubo 70 viviendas con daños, 41 de estas con grandes destrozos.", "41", 41, "people", False),
    ],
)
def test_what_stands_around_a_figure_says_what_it_counts(
    text: str, figure: str, value: int, unit: str, *, right: bool
) -> None:
    assert (codes(text, claim(text.rstrip("."), number(figure, value, unit))) == []) is right
