from __future__ import annotations

import pytest

from extractor.gate.quote import MOST_PLACES, Folded, fold
from extractor.types import Rejected

from .saying import accepted, claim, codes, judge, number

TEXT = "The mayor’s office said\u00a0that\n  “12 trees” fell.\nLater it was unlikely that 12 more would."


@pytest.mark.parametrize(
    "quote",
    [
        "The mayor’s office said\u00a0that\n  “12 trees” fell",
        'The mayor\'s office said that "12 trees" fell',
        "  mayor's office\tsaid that ",
        "office said\u202fthat",
    ],
)
def test_white_space_and_typographic_marks_are_folded(quote: str) -> None:
    assert accepted(TEXT, claim(quote)).quote is not None


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "   ",
        "the mayor's office",
        "The mayors office",
        "office says that",
        "12 trees fell",
        "likely that 12 more",
        "2 trees",
        "The mayor's office said, that",
    ],
)
def test_anything_else_is_another_quote(quote: str) -> None:
    assert codes(TEXT, claim(quote)) == ["quote_not_in_text"]


def test_a_quote_is_a_span_of_the_document_as_it_is() -> None:
    evidence = accepted(TEXT, claim('office said that "12 trees" fell'))
    assert evidence.quote is not None
    assert evidence.quote.of(TEXT) == "office said\u00a0that\n  “12 trees” fell"


def test_of_several_places_the_one_where_the_claim_fits_is_taken() -> None:
    text = "Harbour: 3 ships sank.\nAirport: at least 3 ships sank.\n"
    evidence = accepted(text, claim("3 ships sank", number("3", 3, "ships")))
    assert evidence.quantity is not None
    assert evidence.quantity.start == text.index("3")
    evidence = accepted("It sank. 4 ships sank. " * 3, claim("4 ships sank", number("4", 4, "ships")))
    assert evidence.quote is not None


def test_a_quote_that_stands_everywhere_does_not_cost_the_square_of_the_text() -> None:
    assert len(Folded("and " * 5000).places("and")) == MOST_PLACES


@pytest.mark.parametrize(
    "text", ["", " ", "\x00\x01", "\ud800 lone", "İstanbul İ", "a\u2028b", "\r\n\r\n", "x" * 10_000]
)
def test_no_text_is_too_odd_to_fold(text: str) -> None:
    folded = Folded(text)
    assert folded.text == fold(text)
    for at in range(min(len(folded.text), 50)):
        origin = folded.to_source(at, at + 1)
        assert folded.text[at] in {" ", "'", '"', text[origin.start]}


def test_a_message_says_where_a_changed_quote_parts_from_the_text() -> None:
    text = "The council found that two of the five pumps on the quay had failed in the night."
    verdict = judge(text, claim("found that two of the six pumps on the quay had failed"))
    assert isinstance(verdict, Rejected)
    assert verdict.reasons[0].message.endswith("it agrees only up to ‘that two of the’")
