"""How the unit of a claim fits what a text says, where no factor says so."""

from __future__ import annotations

from fractions import Fraction

import pytest

from extractor.gate.number import unit_aside
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.gate.unit import (
    FATES,
    Context,
    Fit,
    base_differs,
    factor,
    fit,
    measure_after,
    measures,
    measures_in,
    noun_after,
)
from extractor.gate.words import stems, words


def around(quote: str, document: str = "", *, english: bool = True) -> Context:
    """What stands around a number of a quote, in a document that may say more."""
    text = f"{quote} {document}"
    return Context(quote, measures_in(text), stems(words(text)), english, FATES & senses(words(text)))


@pytest.mark.parametrize(
    ("claimed", "said", "quote", "document", "found"),
    [
        (None, "tonnes", "9 tonnes", "", "context"),
        (" ", "tonnes", "9 tonnes", "", "context"),
        ("Wet  oaks", "wet oaks", "9", "", "same"),
        # points
        ("percentage points", "points", "It rose 9 points", "from 5 percent", "same"),
        ("percentage points", "points", "It rose 9 points", "", "contradicts"),
        ("basis points", "points", "It rose 9 points", "from 5 percent", "same"),
        ("percent", "points", "It rose 9 points", "from 5 percent", "contradicts"),
        ("points", "points", "It rose 9 points", "from 5 percent", "same"),
        # measures
        ("km", None, "It is 9 long", "5 km wide", "context"),
        ("km", None, "It is 9 long", "5 tonnes", "contradicts"),
        ("km", "oaks", "9 oaks", "5 km wide", "contradicts"),
        ("oaks", "km", "9 km of oaks", "", "contradicts"),
        ("km per hour", None, "It went 9", "5 km/h", "context"),
        ("km per hour", None, "It went 9", "5 km", "context"),
        ("km per hour", None, "It went 9", "5 tonnes", "contradicts"),
        ("tonnes per day", "tonnes", "9 tonnes", "each day", "context"),
        ("tonnes per day", "tonnes", "9 tonnes", "", "contradicts"),
        ("tonnes per oak", "tonnes", "9 tonnes", "of an oak", "context"),
        ("tonnes per oak", "kg", "9 kg", "of an oak", "contradicts"),
        ("tonnes", "tonnes per day", "9 tonnes per day", "", "context"),
        ("kg", "tonnes per day", "9 tonnes per day", "", "contradicts"),
        ("euros", "anunciados", "9 millones anunciados", "5 euros", "context"),
        ("euros", "anunciados", "9 millones anunciados", "", "contradicts"),
        ("euros", "barcos", "9 millones barcos", "5 euros", "contradicts"),
        ("tonnes", "anunciadas", "9 anunciadas", "5 tonnes", "contradicts"),
        # nouns
        ("oaks", "elms", "9 elms", "", "contradicts"),
        ("oaks", "old oaks", "9 old oaks", "", "same"),
        ("oaks", None, "9 fell", "An oak is a tree.", "context"),
        ("oaks", None, "9 oaks", "", "same"),
        ("oaks", None, "9 fell", "", "contradicts"),
        ("ships", "houses", "9 houses", "", "contradicts"),
        ("people", "ships", "9 ships", "", "contradicts"),
        ("ships", "people", "9 people", "", "contradicts"),
        ("people", "miners", "9 miners", "", "context"),
        ("people", None, "9 fell ill", "", "context"),
        # what befell them
        ("deaths", "injuries", "9 injuries", "", "contradicts"),
        ("deaths", "deaths and injuries", "9 deaths and injuries", "", "same"),
        ("deaths", "cases", "9 cases", "deaths", "contradicts"),
        ("cases", "deaths", "9 deaths", "cases", "contradicts"),
        ("deaths", None, "9 cases", "deaths", "contradicts"),
        ("injured people", None, "9 in all", "12 died", "contradicts"),
        ("injured people", None, "9 in all", "12 died or were hurt", "context"),
        ("injured people", None, "9 in all", "", "context"),
        ("dead people", None, "9 in all", "12 died", "context"),
        ("injured people", None, "Killed: 9", "12 were hurt", "contradicts"),
        ("injured people", None, "Killed or hurt: 9", "", "context"),
    ],
)
def test_a_unit_is_the_same_comes_from_the_context_or_contradicts(
    claimed: str | None, said: str | None, quote: str, document: str, found: str
) -> None:
    assert fit(claimed, said, around(quote, document)) is Fit(found)


def test_a_noun_in_another_language_than_the_claims_need_not_stand_in_the_text() -> None:
    german = around("9 sanken", "Die Fähren sanken im Sturm.", english=False)
    assert fit("widgets", None, german) is Fit.CONTEXT
    assert fit("widgets", None, around("9 sanken", "Die Fähren sanken im Sturm.")) is Fit.CONTRADICTS


@pytest.mark.parametrize(
    ("unit", "dimensions"),
    [
        ("tonnes of CO2", ["mass"]),
        ("t CO2e", ["mass"]),
        ("million euros", ["money EUR"]),
        ("millions of euros", ["money EUR"]),
        ("EUR million", ["money EUR"]),
        ("mil millones de euros", ["money EUR"]),
        ("million oaks", []),
        ("oaks million", []),
        ("km per hour", ["speed"]),
        ("km/h", ["speed"]),
        ("euros par mois", ["money EUR / months"]),
        ("tonnes per oak", ["mass / oak"]),
        ("oaks per day", []),
        ("years of age", ["months"]),
        ("minutes into the second half", ["time"]),
        ("minutes walk", []),
        ("Cubic Metres", ["volume"]),
        ("square-metres", ["area"]),
        ("squares metres", ["area"]),
        ("EUR", ["money EUR"]),
        ("MM", ["length"]),
        ("mm Hg", ["pressure"]),
    ],
)
def test_what_a_unit_measures(unit: str, dimensions: list[str]) -> None:
    assert [each.dimension for each in measures(unit)] == dimensions


@pytest.mark.parametrize(
    ("claimed", "said", "times"),
    [
        ("million euros", "EUR", 10**6),
        ("EUR", "million euros", Fraction(1, 10**6)),
        ("EUR billion", "EUR million", 1000),
        ("million people", "thousand people", 1000),
        ("thousand people", "million people", Fraction(1, 1000)),
        ("people", "people", None),
        (None, "people", None),
        (None, None, None),
        ("people", None, None),
        (None, "thousand", Fraction(1, 1000)),
        ("km/h", "m/s", Fraction(5, 18)),
        ("kg per day", "tonnes per day", Fraction(1, 1000)),
        ("euros", "cents", 100),
        ("EUR", "USD", None),
    ],
)
def test_how_many_of_the_texts_unit_one_of_the_claims_is(
    claimed: str | None, said: str | None, times: Fraction | None
) -> None:
    assert factor(claimed, said) == times


def test_what_stands_right_behind_a_number() -> None:
    assert measure_after(" minute of play") == "minute"
    assert measure_after(" in the net") is None
    assert measure_after("-km path") == "km"
    assert measure_after(" oaks") is None
    assert measure_after("") is None
    assert noun_after("-arm study") == "arm"
    assert noun_after("-odd men") is None
    assert noun_after(" los barcos hundidos") == "barcos"
    assert noun_after(" los verdes") is None
    assert noun_after(" oaks") is None


@pytest.mark.parametrize(
    ("claimed", "text", "differs"),
    [
        ("percent of GDP", "9 % du PIB", False),
        ("percent of sales", "9 percent of sales", False),
        ("percent of sales", "9 percent of costs", True),
        ("percent", "9 percent of costs", False),
        ("tonnes of sand", "9 tonnes of peat", False),
        (None, "9 percent of costs", False),
    ],
)
def test_a_share_is_of_what_the_text_names(claimed: str | None, text: str, *, differs: bool) -> None:
    assert base_differs(claimed, text) is differs


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("40 oaks fell", " oaks"),
        ("40 fell", ""),
        ("12 tonnes of sand", ""),
        ("12 tonnes per day", " per day"),
        ("at 12 km/h", ""),
        ("an EF2 tornado", " EF scale"),
    ],
)
def test_a_message_adds_the_unit_that_the_figure_leaves_out(text: str, aside: str) -> None:
    assert [unit_aside(number) for number in Source(text).numbers] == [aside]
