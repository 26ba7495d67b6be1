from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.evaluation.fields import NUMERIC, FieldName, judge, overlap
from extractor.evaluation.gold import GoldClaim
from extractor.types import Claim, ClaimDate, Quantity, Span

RIGHT = Claim(
    quote="more than 40 boats sank",
    statement="More than 40 boats sank, the coast guard said.",
    speaker="the coast guard",
    subject="boats",
    measure="sank",
    quantity=Quantity(surface="40", value=Decimal(40), unit="boats", bound="more_than"),
    date=ClaimDate(value="2025-03-04", surface="4 March"),
    place="Bergen",
    modality="estimate",
)


def right(field: FieldName, **changed: object) -> bool:
    gold = GoldClaim(id="1", claim=RIGHT, quote=Span(start=0, end=23))
    return judge(RIGHT.model_copy(update=changed), gold)[field].right


def test_a_claim_is_right_in_every_field_where_it_is_the_gold_claim() -> None:
    gold = GoldClaim(id="1", claim=RIGHT, quote=Span(start=0, end=23))
    assert all(judged.right and judged.exact for judged in judge(RIGHT, gold).values())


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("value", {"quantity": Quantity(surface="40", value=Decimal(41), unit="boats", bound="more_than")}),
        ("bound", {"quantity": Quantity(surface="40", value=Decimal(40), unit="boats", bound="at_least")}),
        ("unit", {"quantity": Quantity(surface="40", value=Decimal(40), unit="ships", bound="more_than")}),
        ("measure", {"measure": "repaired"}),
        ("subject", {"subject": "sailors"}),
        ("speaker", {"speaker": None}),
        ("speaker", {"speaker": "the mayor"}),
        ("date", {"date": None}),
        ("date", {"date": ClaimDate(value="2025-03-05", surface="5 March")}),
        ("place", {"place": "Oslo"}),
        ("modality", {"modality": None}),
        ("modality", {"modality": "denied"}),
    ],
)
def test_another_word_in_a_field_is_wrong(field: FieldName, changed: dict[str, object]) -> None:
    assert not right(field, **changed)


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("unit", {"quantity": Quantity(surface="40", value=Decimal(40), unit="fishing boats", bound="more_than")}),
        ("unit", {"quantity": Quantity(surface="40", value=Decimal(40), bound="more_than")}),
        ("measure", {"measure": "boats that sank"}),
        ("subject", {"subject": "fishing boats"}),
        ("speaker", {"speaker": "Norwegian Coast Guard"}),
        ("date", {"date": ClaimDate(value="XXXX-03-04", surface="4 March")}),
        ("modality", {"modality": "assessed, likely"}),
    ],
)
def test_other_words_that_say_the_same_are_right_but_not_exact(field: FieldName, changed: dict[str, object]) -> None:
    gold = GoldClaim(id="1", claim=RIGHT, quote=Span(start=0, end=23))
    judged = judge(RIGHT.model_copy(update=changed), gold)[field]
    assert (judged.right, judged.exact) == (True, False)


def test_a_unit_in_another_notation_is_the_same() -> None:
    gold = GoldClaim(
        id="1",
        claim=RIGHT.model_copy(update={"quantity": Quantity(surface="40 km", value=Decimal(40), unit="km")}),
        quote=Span(start=0, end=23),
    )
    ours = RIGHT.model_copy(update={"quantity": Quantity(surface="40 km", value=Decimal(40), unit="kilometres")})
    assert judge(ours, gold)["unit"].right


def test_a_vague_number_is_right_by_its_words() -> None:
    said = Quantity(surface="several hundred", min=Decimal(200), max=Decimal(999), bound="vague")
    gold = GoldClaim(id="1", claim=RIGHT.model_copy(update={"quantity": said}), quote=Span(start=0, end=23))
    ours = Quantity(surface="Several hundred", min=Decimal(200), bound="vague")
    assert judge(RIGHT.model_copy(update={"quantity": ours}), gold)["value"].right


def test_the_fields_that_make_a_numeric_claim_right_are_the_number_and_what_it_measures() -> None:
    assert NUMERIC == ("value", "bound", "unit", "measure")


def test_overlap_is_of_stems_and_content_words() -> None:
    assert overlap("the killed", "killing of the guards") == 1.0
    assert overlap("of the", "of a") == 0.0


def test_words_of_one_meaning_are_the_same_in_any_language_that_the_gate_knows() -> None:
    assert overlap("tote Soldaten", "soldiers killed") == 1.0
    assert overlap("postes", "jobs") == 1.0
    assert overlap("tote Soldaten", "civilians wounded") == 0.0


def test_a_claim_told_in_another_language_may_take_its_documents_words() -> None:
    ours = RIGHT.model_copy(update={"subject": "Kutter", "measure": "gekentert"})
    gold = {"id": "1", "claim": RIGHT, "quote": Span(start=0, end=23)}
    assert not judge(ours, GoldClaim.model_validate(gold))["measure"].right
    assert judge(ours, GoldClaim.model_validate(gold | {"source": "mehr als 40 Kutter gekentert"}))["measure"].right
