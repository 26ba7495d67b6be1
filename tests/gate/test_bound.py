from __future__ import annotations

from itertools import product

import pytest

from extractor.types import Bound, Rejected

from .saying import accepted, claim, codes, judge, number

WRITTEN: dict[Bound, str] = {
    "exact": "A crew of 200 loggers cut the trees.",
    "at_least": "At least 200 loggers cut the trees.",
    "more_than": "More than 200 loggers cut the trees.",
    "at_most": "At most 200 loggers cut the trees.",
    "less_than": "Less than 200 loggers cut the trees.",
    "about": "About 200 loggers cut the trees.",
}


@pytest.mark.parametrize(("written", "claimed"), list(product(WRITTEN, repeat=2)))
def test_only_the_bound_that_is_written_is_right(written: Bound, claimed: Bound) -> None:
    text = WRITTEN[written]
    found = codes(text, claim(text, number("200", 200, "loggers", bound=claimed)))
    assert found == ([] if written == claimed else ["bound_differs"])


def test_the_words_that_carry_the_bound_are_evidence() -> None:
    text = WRITTEN["at_most"]
    evidence = accepted(text, claim(text, number("200", 200, "loggers", bound="at_most")))
    assert evidence.bound is not None
    assert evidence.bound.of(text) == "At most"


@pytest.mark.parametrize("value", [200, 300, 999])
def test_a_vague_word_supports_no_figure(value: int) -> None:
    text = "Several hundred loggers cut the trees."
    assert codes(text, claim(text, number(str(value), value, "loggers"))) != []


def test_a_message_says_what_the_text_says_and_what_the_claim_says() -> None:
    text = WRITTEN["more_than"]
    verdict = judge(text, claim(text, number("200", 200, "loggers")))
    assert isinstance(verdict, Rejected)
    assert verdict.reasons[0].message == "the text says more than 200, the claim says exactly 200"


def test_a_quote_without_the_words_that_carry_the_bound_does_not_prove_it() -> None:
    text = WRITTEN["about"]
    assert codes(text, claim("200 loggers cut the trees", number("200", 200, "loggers", bound="about"))) != []
    assert codes(text, claim("200 loggers cut the trees", number("200", 200, "loggers"))) == ["bound_differs"]
