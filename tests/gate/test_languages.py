from __future__ import annotations

import pytest

from extractor.types import Quantity

from .saying import claim, codes, number

GERMAN = "Nach Angaben der Stadt wurden im Juni 2019 mehr als 1.250 Bäume gefällt, und sie zahlte 12,4 Millionen Euro."
FRENCH = (
    "Selon la mairie, plus de 1 250 arbres ont été abattus en juin 2019 et les travaux ont coûté 12,4 millions d'euros."
)


@pytest.mark.parametrize("text", [GERMAN, FRENCH])
@pytest.mark.parametrize(
    "quantity",
    [
        number("1.250", 1250, "trees", bound="more_than"),
        number("1,250", 1250, "trees", bound="more_than"),
        number("12,4", 12_400_000, "EUR"),
        number("12.4 million", 12_400_000, "EUR"),
    ],
)
def test_a_claim_may_use_the_notation_of_its_own_language(text: str, quantity: Quantity) -> None:
    assert codes(text, claim(text.rstrip("."), quantity, statement="In June 2019: see the figure")) == []


@pytest.mark.parametrize("text", [GERMAN, FRENCH])
@pytest.mark.parametrize(
    ("quantity", "code"),
    [
        (number("12,4", "12.4", "EUR"), "value_differs"),
        (number("1.250", 1250, "trees"), "bound_differs"),
        (number("1.250", 1250, "USD", bound="more_than"), "unit_differs"),
        (number("12,4", 12_400_000, "USD"), "unit_differs"),
    ],
)
def test_what_is_wrong_is_wrong_in_every_language(text: str, quantity: Quantity, code: str) -> None:
    assert code in codes(text, claim(text.rstrip("."), quantity))
