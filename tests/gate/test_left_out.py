"""What a text says in other words, or leaves out, and a claim may say all the same."""

from __future__ import annotations

import pytest

from .saying import claim, codes, number


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit", "right"),
    [
        ("The hall was built 12 years ago for a choir.", "12 years", 12, "years", True),
        ("The hall was built 12 years ago for a choir.", "12 years", 12, "months", False),
        ("The hall was built twelve years ago for a choir.", "twelve", 144, "months", True),
        ("Half of the 90 stalls were run by farmers.", "Half", 50, "percent", True),
        ("Half of the 90 stalls were run by farmers.", "Half", 5, "percent", False),
        ("An oak needs 300 litres a day in June.", "300 litres", 300, "litres", True),
        ("An oak needs 300 litres a day in June.", "300 litres", 300, "gallons", False),
        ("The train ran at 60 km/h there.", "60 km/h", 60, "km", False),
        ("They gave 25 million dollars in aid, up from 10 million in 2014.", "10 million", 10_000_000, "USD", True),
        ("Fire took 30 houses and left 5 missing.", "5", 5, "people", True),
        ("Fire took a barn and left 5 missing.", "5", 5, "houses", False),
        ("They played before a crowd of 18,400.", "18,400", 18_400, "spectators", True),
        ("In week 47 there were 312 cases, against 411 in week 46.", "411", 411, "cases", True),
        ("El doble de los 60 millones anunciados en euros.", "60 millones", 60_000_000, "EUR", True),
    ],
)
def test_a_unit_may_be_left_out_but_not_be_another(
    text: str, surface: str, value: int, unit: str, *, right: bool
) -> None:
    found = codes(text, claim(text.rstrip("."), number(surface, value, unit), statement=None))
    assert (found == []) == right


@pytest.mark.parametrize(
    ("text", "subject", "measure", "right"),
    [
        ("The first was 10 km deep, the second 35 km.", "first quake", "depth", True),
        ("The one in May was 10 km deep, the next 35 km.", "third quake", "depth", False),
        ("Profit was 10 km, and 12 km a year earlier.", "club", "profit in the full year", True),
    ],
)
def test_words_that_may_be_numbers_are_taken_at_their_word(
    text: str, subject: str, measure: str, *, right: bool
) -> None:
    found = codes(text, claim(text.rstrip("."), number("10 km", 10, "km"), subject=subject, measure=measure))
    assert ("number_in_text_unproved" not in found) == right


@pytest.mark.parametrize(
    ("text", "statement", "right"),
    [
        ("The bridge would cost 40 euros to cross.", "bridge: cost: 40 euros", True),
        ("The bridge would cost 40 euros to cross.", "The bridge cost 40 euros.", False),
        ("No one was hurt until Sunday, when a fence fell, wounding 40.", "bridge: cost: 40 wounded", True),
        ("The bridge did not cost 40 euros.", "bridge: cost: 40 euros", False),
    ],
)
def test_a_label_makes_nothing_a_fact_but_a_denial_of_the_number_counts(
    text: str, statement: str, *, right: bool
) -> None:
    candidate = claim(text.rstrip("."), number("40", 40), subject="bridge", measure="cost", statement=statement)
    assert ("not_asserted" not in codes(text, candidate)) == right
