from __future__ import annotations

from pathlib import Path

import pytest

from extractor.types import Bound

from .saying import claim, codes, number, when

SEED = (Path(__file__).parents[2] / "seeds" / "000_c8567289b56ddf87.txt").read_text(encoding="utf-8")
BATTLE = (
    "On December 20, South Korean intelligence stated that at least 100 North Korean soldiers had been killed in "
    "Russia, and another 1,000 had been wounded during clashes with Ukrainian forces in the Kursk region."
)


@pytest.mark.parametrize(
    ("surface", "value", "bound", "measure", "right"),
    [
        ("100", 100, "at_least", "killed", True),
        ("100", 100, "at_least", "North Korean soldiers killed in Russia", True),
        ("100", 100, "at_least", "wounded", False),
        ("1,000", 1000, "exact", "wounded", True),
        ("1,000", 1000, "exact", "wounded in clashes with Ukrainian forces", True),
        ("1,000", 1000, "exact", "killed", False),
        ("1,000", 1000, "exact", "soldiers killed", False),
        ("1,000", 1000, "exact", "killed in Russia", False),
    ],
)
def test_the_killed_of_a_seed_are_not_its_wounded(
    surface: str, value: int, bound: Bound, measure: str, *, right: bool
) -> None:
    quantity = number(surface, value, "soldiers", bound=bound)
    found = codes(SEED, claim(BATTLE, quantity, subject="North Korean soldiers", measure=measure))
    assert found == ([] if right else ["bound_to_other_number"])


@pytest.mark.parametrize(
    ("text", "value", "claimed", "right"),
    [
        ("The quake left 12 people dead and 340 injured.", 340, "injured", True),
        ("The quake left 12 people dead and 340 injured.", 340, "dead", False),
        ("The quake left 12 people dead and 340 injured.", 12, "injured", False),
        ("A choir of 90 singers (50 women and 40 men) sang.", 50, "women", True),
        ("A choir of 90 singers (50 women and 40 men) sang.", 50, "men", False),
        ("The wreck lies 2 km below the surface and 70 km from the coast.", 70, "distance from coast", True),
        ("The wreck lies 2 km below the surface and 70 km from the coast.", 70, "depth below the surface", False),
        ("Sales rose 5 percent in May and 3 percent in June.", 3, "rise in sales", True),
        ("Firms hired 20 cooks near Lyon and 30 near Nice.", 30, "cooks hired", True),
        ("Its share was 70 percent of the market; this has since dropped to 56 percent.", 56, "market share", True),
        ("The farm shipped 300 crates of pears and 500 crates of plums.", 300, "crates of pears", True),
        ("The blast killed 100 sailors, wounding 230.", 230, "killed", False),
        ("In all 100 sailors were killed, of whom 40 were women.", 40, "killed", True),
        ("The blast killed 100 sailors, including 40 women.", 40, "killed", True),
        ("Nearly 70 barns were damaged in Alba and 90 in Torre.", 90, "barns damaged", True),
        ("It had debts of 50 euros and savings of 60 euros.", 60, "savings", True),
        ("It had debts of 50 euros and savings of 60 euros.", 60, "debts", False),
        ("Of 55 ewes, 20 lambed, 25 strayed and 7 died.", 25, "strayed", True),
        ("Of 55 ewes, 20 lambed, 25 strayed and 7 died.", 7, "strayed", False),
        ("Workers laid 8 copper pipes and 9 clay pipes.", 9, "copper pipes", False),
        ("Workers laid 8 copper pipes and 9 clay pipes.", 8, "copper pipes", True),
    ],
)
def test_a_claim_is_bound_to_its_own_number(text: str, value: int, claimed: str, *, right: bool) -> None:
    found = codes(text, claim(text, number(str(value), value), measure=claimed))
    assert found == ([] if right else ["bound_to_other_number"])


def test_a_date_beside_another_number_is_that_numbers() -> None:
    text = "The town counted 310 storks in 2015 and 280 storks in 2016."
    assert codes(text, claim(text, number("280", 280), when("2016", "2016"))) == []
    assert codes(text, claim(text, number("280", 280), when("2015", "2015"))) == ["bound_to_other_number"]
    assert codes(text, claim(text, number("280", 280), measure="storks, 2015")) == ["bound_to_other_number"]


TABLE = """| Port | January 2018 | January 2019 |
|---|---|---|
| Alder | 12 ships | 15 ships |
| Birch | 20 ships | 18 ships |
"""


@pytest.mark.parametrize(("value", "year", "right"), [(20, "2018", True), (20, "2019", False), (18, "2019", True)])
def test_a_figure_in_a_table_belongs_to_its_column(value: int, year: str, *, right: bool) -> None:
    row = "| Birch | 20 ships | 18 ships |"
    found = codes(TABLE, claim(row, number(str(value), value), measure=f"arrivals, January {year}"))
    assert found == ([] if right else ["bound_to_other_number"])


def test_a_figure_given_up_for_another_no_longer_holds() -> None:
    text = "The bank forecasts growth of 2 percent instead of 3 percent."
    assert codes(text, claim(text, number("3 percent", 3, "percent"), measure="former forecast")) == []
    assert codes(text, claim(text, number("3 percent", 3, "percent"), measure="forecast")) != []
    assert codes(text, claim(text, number("2 percent", 2, "percent"), measure="previous forecast")) != []


def test_what_changed_from_one_figure_to_another_has_two_periods() -> None:
    text = "From March to May 2014 and from March to May 2015 we counted. The catch rose from 31 tonnes to 36 tonnes."
    quote = "The catch rose from 31 tonnes to 36 tonnes"
    dates = when("2015-03/2015-05", "March to May 2015")
    assert codes(text, claim(quote, number("36 tonnes", 36, "tonnes"), dates)) == []
    assert codes(text, claim(quote, number("31 tonnes", 31, "tonnes"), dates)) == ["bound_to_other_number"]


@pytest.mark.parametrize("surface", ["6 %", "9 %"])
def test_what_is_said_of_a_figure_is_said_of_the_one_it_stands_in_the_place_of(surface: str) -> None:
    text = (
        "La ville ne prévoit plus qu'une hausse de 4 % pour 2031 (au lieu de 6 %) et de 7 % pour 2032 (au lieu de 9 %)."
    )
    former = number(surface, surface[0], "percent")
    assert codes(text, claim(text, former, subject="ville", measure="hausse, auparavant")) == []
    assert codes(text, claim(text, former, subject="ville", measure="hausse")) == ["bound_to_other_number"]
