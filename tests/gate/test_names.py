from __future__ import annotations

import pytest

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
