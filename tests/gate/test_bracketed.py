from __future__ import annotations

import pytest

from .saying import claim, codes, number

TOWNS = "Si Moss et Orsk sont respectivement à +1,7% et +3,3%, Lenz (+11,7%), Rena (+11,2%) et Bale (+9,9%) montent."


@pytest.mark.parametrize(
    ("figure", "subject", "right"),
    [
        ("+11,7%", "Lenz", True),
        ("+11,2%", "Rena", True),
        ("+3,3%", "Orsk", True),
        ("+11,2%", "Lenz", False),
        ("+9,9%", "Rena", False),
        ("+3,3%", "Bale", False),
    ],
)
def test_a_figure_in_brackets_is_of_the_name_before_it(figure: str, subject: str, *, right: bool) -> None:
    value = figure.strip("+%").replace(",", ".")
    found = codes(TOWNS, claim(TOWNS.rstrip("."), number(figure, value, "percent"), subject=subject, measure="growth"))
    assert (found == []) is right


def test_a_plus_is_no_decline() -> None:
    found = codes(
        TOWNS, claim(TOWNS.rstrip("."), number("+11,2%", "11.2", "percent"), subject="Rena", measure="decline")
    )
    assert found == ["not_asserted"]


TRIAL = "Mean weight was 72.4 kg (SD 8.1) in the intervention group and 74.0 kg (SD 9.3) in controls."


@pytest.mark.parametrize(
    ("value", "subject", "right"),
    [("72.4", "intervention group", True), ("74.0", "controls", True), ("74.0", "intervention group", False)],
)
def test_a_bracket_behind_a_figure_parts_no_clause(value: str, subject: str, *, right: bool) -> None:
    found = codes(
        TRIAL, claim(TRIAL.rstrip("."), number(f"{value} kg", value, "kg"), subject=subject, measure="mean weight")
    )
    assert (found == []) is right


@pytest.mark.parametrize(
    ("value", "measure", "right"),
    [("3.2", "increase", True), ("2.9", "increase expected", True), ("3.2", "fall", False)],
)
def test_what_jumped_has_increased(value: str, measure: str, *, right: bool) -> None:
    text = "Stocks jumped by 3.2 million barrels last week, above the 2.9 million barrel increase expected by brokers."
    quantity = number(f"{value} million", f"{value.replace('.', '')}00000", "barrels")
    assert (codes(text, claim(text.rstrip("."), quantity, subject="stocks", measure=measure)) == []) is right


def test_a_bound_behind_an_and_compares_nothing() -> None:
    text = "El sismo de magnitud 6,3 dejó 21 muertos y más de 130 heridos."
    assert (
        codes(text, claim(text.rstrip("."), number("21", 21, "people"), subject="earthquake", measure="killed")) == []
    )
