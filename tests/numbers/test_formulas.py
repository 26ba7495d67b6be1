"""Digits that belong to formulas, chemical names, labels of papers and citations count nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    "text",
    [
        "with Ca(OH)2 added",
        "of Ca(OH)2, then",
        "yields 2Mg3NF3 here",
        "the (ABC/DEF)1 gene",
        "in room 12 of it",
        "all n−1 nodes",
        "the set {111} planes",
        "where x 1 + y is",
        "as G 2 /M shows",
        "of H 2 O and",
        "the F(3, 8.9) statistic",
        "a 4,5-dihydroxy-7-oxo acid",
        "of 5-FU given",
        "the 13C/12C ratio",
        "core 22/10a-4 there",
        "by Smith et al. (2006b) here",
        "(Smith et al., 2006b)",
        "the variant c.347C there",
        "was the case, respectively.4 This",
        "see Figs. 14 and 15.",
        "Fig. 12 highlights it",
        "Table 3 lists them",
        "from Eqs. (5) and (8) we",
        "in Eq. (29) above",
        "as Equations (6) and (7) show",
        "for type 1 diabetes",
        "a phase 2 trial",
        "during the OAE 2 interval",
        "the star HD 188753 has",
        "the VO 2 max",
        "for two reasons: 1) it is old",
        "according to any of claims 1 to 3",
        "J. Chem. Soc., 12, 345 (1985) shows",
        "in the set {1, 2, 3} only",
        "of grains m −2 there",
        "see inTable 15 above",
        "Version 6.1, as sold",
        "specimens No.2 to 4, 6 and 15 are",
        "the level of CO 2 )",
    ],
)
def test_digits_of_formulas_and_labels_are_identifiers(text: str) -> None:
    numbers = [number for number in read_numbers(text, language="en") if number.surface not in ("two", "1985")]
    assert numbers
    assert {number.kind for number in numbers} == {"identifier"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a level (40%) of", [40]),
        ("the group (5 men) left", [5]),
        ("a 5-year plan and 4-door cars", [5, 4]),
        ("the 7-member panel", [7]),
        ("it was 13C outside", [13]),
        ("3 and 4 boats", [3, 4]),
        ("the UN 5 soldiers", [5]),
        ("in room 20 people sat", [20]),
        ("in room 20 South Korean soldiers sat", [20]),
        ("a route 5 km long", [5]),
    ],
)
def test_what_counts_beside_a_label_still_counts(text: str, values: list[int]) -> None:
    assert [number.value for number in read_numbers(text, language="en")] == values


@pytest.mark.parametrize("text", ["one obtains the sum", "if one accounts for it", "one may wonder"])
def test_one_that_acts_is_no_number(text: str) -> None:
    assert read_numbers(text, language="en") == []


@pytest.mark.parametrize("text", ["one bus left", "one gas leak", "one series", "one news item", "one means"])
def test_one_that_counts_is_a_number(text: str) -> None:
    assert [number.value for number in read_numbers(text, language="en")] == [1]


@pytest.mark.parametrize(("text", "value"), [("mixed 1:4 with it", "0.25"), ("a 9:3 mixture", "3")])
def test_a_proportion_is_one_ratio(text: str, value: str) -> None:
    (number,) = read_numbers(text, language="en")
    assert (number.kind, number.value) == ("ratio", Decimal(value))


def test_a_power_of_ten_may_have_lost_its_height_before_what_it_counts() -> None:
    (number,) = read_numbers("with 10 9 particles", language="en")
    assert (number.value, number.surface) == (Decimal(10**9), "10 9")


@pytest.mark.parametrize(
    "name",
    ["4-(n-propyl)-2,3-dihydroxy", "5-aza-3-cytidine", "2-amino-4-thiazole", "1-(3-ethyl)heptane", "3-Ethylhexane"],
)
def test_a_molecule_is_one_name(name: str) -> None:
    (number,) = read_numbers(f"we added {name} at once", language="en")
    assert (number.kind, number.surface) == ("identifier", name)
