from __future__ import annotations

import json
from decimal import Decimal

import pytest

from extractor.gate import verify
from extractor.types import Accepted, Claim, Quantity, Rejected

from .saying import accepted, claim, codes

TEXT = "Harbour master Ana Brandt told the United States Coast Guard that the Baltic pier was flooded."


@pytest.mark.parametrize(
    "speaker", ["Ana Brandt", "Brandt, harbour master", "harbor master", "US Coast Guard", "the US", "Harbour official"]
)
def test_a_speaker_may_be_named_in_other_words(speaker: str) -> None:
    assert codes(TEXT, claim("the Baltic pier was flooded", speaker=speaker)) == []


@pytest.mark.parametrize("speaker", ["Joe Miller", "President Miller", "Reuters", "police"])
def test_a_speaker_of_whom_nothing_stands_there_is_invented(speaker: str) -> None:
    assert codes(TEXT, claim("the Baltic pier was flooded", speaker=speaker)) == ["speaker_not_in_text"]


@pytest.mark.parametrize("subject", ["U.S.", "P", "man"])
def test_a_name_without_a_word_of_its_own_may_stand_there_as_it_is(subject: str) -> None:
    text = "The U.S. lost 5 boats, and a man lost one (P = 0.04)."
    made = claim("lost 5 boats", subject=subject)
    assert isinstance(verify(text, [made], verbatim=True)[0], Accepted)


def test_an_invented_subject_or_place_is_told_and_a_paraphrase_is_not() -> None:
    assert codes(TEXT, claim("the Baltic pier was flooded", subject="shares of Microsoft")) == ["subject_not_in_text"]
    assert codes(TEXT, claim("the Baltic pier was flooded", place="Paris")) == ["place_not_in_text"]
    assert codes(TEXT, claim("the Baltic pier was flooded", subject="jetty", measure="inundation")) == []


def test_a_claim_in_another_language_is_left_alone() -> None:
    text = "Nach Angaben der Stadt wurden auf der Insel in der Nacht die Brücken gesperrt und die Straßen geräumt."
    assert codes(text, claim("die Brücken gesperrt", subject="bridges", place="Germany", speaker="the city")) == []


def test_names_are_evidence_where_they_stand() -> None:
    evidence = accepted(TEXT, claim("the Baltic pier was flooded", subject="Baltic pier", speaker="ANA BRANDT"))
    assert evidence.subject is not None
    assert evidence.subject.of(TEXT) == "Baltic pier"
    assert evidence.speaker is not None
    assert evidence.speaker.of(TEXT) == "Ana Brandt"


@pytest.mark.parametrize(
    ("subject", "measure", "codes"),
    [
        ("trees", "felled", []),
        ("old trees", "number", []),
        ("tents", "felled", ["subject_not_in_text"]),
        ("trees", "received", ["measure_not_in_text"]),
    ],
)
def test_a_verbatim_claim_keeps_to_the_words_of_the_text(subject: str, measure: str, codes: list[str]) -> None:
    text = "In all, 200 trees were felled."
    claim = Claim.model_validate_json(
        json.dumps(
            {"quote": text, "subject": subject, "measure": measure, "quantity": {"surface": "200", "value": 200}}
        )
    )
    (verdict,) = verify(text, [claim], verbatim=True)
    assert [reason.code for reason in getattr(verdict, "reasons", ())] == codes
    assert isinstance(verify(text, [claim])[0], Accepted)


def test_an_end_that_the_text_leaves_open_is_not_to_be_invented() -> None:
    text = "They sent thousands of troops."
    for maximum, type_ in ((None, Accepted), (Decimal(9000), Rejected)):
        quantity = Quantity(surface="thousands", min=Decimal(2000), max=maximum, unit="troops", bound="vague")
        assert isinstance(verify(text, [Claim(quote=text, quantity=quantity)])[0], type_)
