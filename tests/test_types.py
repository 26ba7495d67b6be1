"""The types: immutable, strict, and to JSON and back without loss."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from extractor import Accepted, Claim, ClaimDate, Evidence, Quantity, Rejected, Span, verify
from extractor.gate.reading import loads, read_claim
from extractor.types import Number

BOUNDS = ("exact", "at_least", "more_than", "at_most", "less_than", "about", "range", "vague")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
figures = st.one_of(
    st.none(),
    st.integers(-(10**25), 10**25).map(Decimal),
    st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=12),
    st.sampled_from([Decimal("1E-7"), Decimal("1.50"), Decimal(2**53 + 1), Decimal("-0.1"), Decimal("1E+20")]),
)
scores = st.tuples(st.integers(0, 9999), st.integers(0, 9999)).map(lambda ends: f"{ends[0]}-{ends[1]}")
quantities = st.builds(
    Quantity,
    surface=texts,
    value=st.one_of(figures, scores),
    min=figures,
    max=figures,
    unit=st.none() | texts,
    bound=st.sampled_from(BOUNDS),
)
dates = st.builds(ClaimDate, value=texts, surface=texts, year_basis=st.none() | texts)
words = st.none() | texts
claims = st.builds(
    Claim,
    quote=texts,
    statement=words,
    speaker=words,
    subject=words,
    measure=words,
    quantity=st.none() | quantities,
    date=st.none() | dates,
    place=words,
    modality=words,
)


@given(claims)
def test_a_claim_goes_to_json_and_back_without_loss(claim: Claim) -> None:
    assert Claim.model_validate_json(claim.model_dump_json()) == claim
    assert Claim.model_validate_json(json.dumps(claim.model_dump(mode="json"))) == claim


@given(claims)
def test_a_claim_that_went_through_somebody_elses_json_is_read_as_it_was(claim: Claim) -> None:
    assert read_claim(loads(json.dumps({"id": 1, **claim.model_dump(mode="json"), "note": None}))) == claim


@given(claims)
def test_any_claim_gets_one_verdict_that_goes_to_json_and_back(claim: Claim) -> None:
    (verdict,) = verify("On Monday at least 200 oaks and 30.5 t of wood burned, 2-1.", [claim])
    assert type(verdict).model_validate_json(verdict.model_dump_json()) == verdict
    assert verdict.claim == claim


@pytest.mark.parametrize(
    "value", [True, float("nan"), float("inf"), "1_000", "１２", "1e5", 10**41, Decimal("1e31"), b"5"]
)
def test_what_is_no_figure_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        Quantity.model_validate({"surface": "5", "value": value})


def test_nothing_that_is_returned_can_be_changed() -> None:
    claim = Claim(quote="200 oaks", quantity=Quantity(surface="200", value=Decimal(200)))
    (verdict,) = verify("200 oaks burned.", [claim])
    assert isinstance(verdict, Accepted | Rejected)
    for value, field in ((claim, "quote"), (claim.quantity, "value"), (verdict, "claim"), (Evidence(), "quote")):
        with pytest.raises(ValidationError, match="frozen"):
            setattr(value, field, None)
    with pytest.raises(ValidationError, match="ends at or after"):
        Span(start=2, end=1)


def test_a_number_with_readings_goes_to_json_and_back() -> None:
    readings = (Decimal("3.5"), Decimal(3500), "2024-03-05", "3.500/4.500", "5 000")
    number = Number(start=0, end=5, surface="3.500", kind="cardinal", doubt="ambiguous", readings=readings)
    assert Number.model_validate_json(number.model_dump_json()) == number
