from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.gate import verify
from extractor.types import Accepted, Claim, Quantity

from .saying import claim, codes, number

TEXT = (
    "Report for Q4 2004, phase 5. On 3 June 2005 at least 40 of the 62 kilns were shut. "
    "Line 7 lost about 15 percent of its output, the Kiln Guild said, down from 900 units."
)
QUOTE = "On 3 June 2005 at least 40 of the 62 kilns were shut"
SHUT = number("40", 40, "kilns", bound="at_least")


@pytest.mark.parametrize(
    "statement",
    [
        "At least 40 kilns were shut.",
        "At least forty of 62 kilns were shut on June 3, 2005.",
        "Phase 5: kilns shut: at least 40 kilns",
        "At least 40 kilns were shut in 2005, one by one.",
    ],
)
def test_a_statement_that_says_what_the_quote_says_is_proved(statement: str) -> None:
    assert codes(TEXT, claim(QUOTE, SHUT, subject="Phase 5", statement=statement)) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("At least 40 of 63 kilns were shut.", "number_in_text_unproved"),
        ("At least 40 kilns were shut, a loss of 15 percent.", "number_in_text_unproved"),
        ("At least 40 kilns were shut on 4 June 2005.", "number_in_text_unproved"),
        ("At least 40 kilns were shut on 3 June 2006.", "number_in_text_unproved"),
        ("At least 40 kilns were shut in 2006.", "number_in_text_unproved"),
        ("At least forty kilns in twelve towns were shut.", "number_in_text_unproved"),
        ("More than 40 kilns were shut.", "bound_differs"),
        ("40 kilns were shut.", "bound_differs"),
    ],
)
def test_a_number_that_the_quote_does_not_give_is_told(statement: str, code: str) -> None:
    assert codes(TEXT, claim(QUOTE, SHUT, statement=statement)) == [code]


@pytest.mark.parametrize("field", ["subject", "measure", "place", "speaker", "modality"])
@pytest.mark.parametrize("name", ["kilns on Line 7", "kilns in phase 5", "kilns, Q4 2004", "Kiln Guild, June 2005"])
def test_numbers_in_names_stand_somewhere_in_the_document(field: str, name: str) -> None:
    assert codes(TEXT, claim(QUOTE, SHUT, None, **{field: name})) == []


@pytest.mark.parametrize("field", ["subject", "measure", "place", "speaker", "modality"])
@pytest.mark.parametrize("name", ["kilns on Line 8", "kilns in phase 50", "kilns, Q4 2003", "the 63 kilns"])
def test_numbers_in_names_are_not_invented(field: str, name: str) -> None:
    assert codes(TEXT, claim(QUOTE, SHUT, None, **{field: name})) == ["number_in_text_unproved"]


def test_a_statement_adds_no_year_to_a_day() -> None:
    text = "On 3 June the kilns were shut."
    assert codes(text, claim("the kilns were shut", statement="The kilns were shut on 3 June.")) == []
    found = codes(text, claim("the kilns were shut", statement="The kilns were shut on 3 June 2005."))
    assert found == ["number_in_text_unproved"]


@pytest.mark.parametrize(
    ("statement", "accepted"),
    [
        ("cure rate: 96.4, 99.6%", True),
        ("cure rate: 96.4 to 99.6%", True),
        ("cure rate: 96.4%", False),
        ("cure rate: 96.4, 98.6%", False),
    ],
)
def test_a_range_that_a_comma_joins_is_one_in_the_statement_too(statement: str, *, accepted: bool) -> None:
    text = "The cure rate was high (95% CI 96.4, 99.6%)."
    quantity = Quantity(surface="96.4, 99.6%", min=Decimal("96.4"), max=Decimal("99.6"), unit="percent", bound="range")
    (verdict,) = verify(
        text, [Claim(quote=text, statement=statement, measure="cure rate, interval", quantity=quantity)]
    )
    assert isinstance(verdict, Accepted) == accepted
