"""Claims with absurd fields: they are judged like any other, and in time that grows with their length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.gate import verify
from extractor.types import Accepted, Bound, Claim, ClaimDate, Quantity, Rejected, Span

from .saying import claim, codes, judge, number

TEXT = "On 4 March 2021 the ferry, 96 metres long, carried at least 240 people and 30 to 40 cars for 12.5 euros. " * 3
ODD = (
    "",
    " ",
    "\x00",
    "\ud800",
    "\u202e240\u202c",
    "2\u200b40",
    "٢٤٠",
    "1e400",
    "-",
    "9" * 500,
    "240" * 2000,
    "½",
    "\n\n",
)


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("field", ["quote", "statement", "speaker", "subject", "measure", "place", "modality"])
def test_no_text_is_too_odd(field: str, odd: str) -> None:
    told = claim("carried at least 240 people", number("240", 240, "people", bound="at_least"))
    verdict = judge(TEXT, told.model_copy(update={field: odd}))
    assert isinstance(verdict, Rejected if field == "quote" else Rejected | Accepted)


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("field", ["surface", "unit"])
def test_no_notation_and_no_unit_is_too_odd(field: str, odd: str) -> None:
    told = number("240", 240, "people", bound="at_least").model_copy(update={field: odd})
    assert isinstance(judge(TEXT, claim("carried at least 240 people", told)), Rejected | Accepted)


@pytest.mark.parametrize(
    "quantity",
    [
        {"min": 40, "max": 30, "bound": "range"},
        {"min": 30, "max": 30, "bound": "range"},
        {"min": 30, "bound": "range"},
        {"value": 30, "min": 30, "max": 40, "bound": "range"},
        {"value": 35, "bound": "range"},
        {"min": 30, "max": 40, "bound": "exact"},
        {"min": 30, "max": 40, "bound": "vague"},
        {"bound": "range"},
        {"bound": "exact"},
        {"value": "30-40"},
        {"value": "1" * 40},
        {"min": "-1" + "0" * 29, "max": "1" + "0" * 29, "bound": "range"},
    ],
)
def test_a_figure_that_contradicts_itself_proves_nothing(quantity: dict[str, object]) -> None:
    told = Quantity.model_validate({"surface": "30 to 40", "unit": "cars"} | quantity)
    assert codes(TEXT, claim("30 to 40 cars", told)) != []


def test_a_quote_of_one_character_and_one_of_the_whole_text_are_quotes() -> None:
    assert codes("In all 7 oaks fell.", claim("7", number("7", 7))) == []
    assert codes("In all 7 oaks fell.", claim("a", number("7", 7))) == ["quote_not_in_text"]
    assert codes(TEXT, claim(TEXT, number("96 metres", 96, "metres"))) == []


def seconds(text: str, told: Claim) -> float:
    started = time.process_time()
    verify(text, [told])
    return time.process_time() - started


@pytest.mark.parametrize("shape", ["statement", "quote", "places", "surface", "measure"])
def test_ten_times_the_length_takes_no_more_than_some_ten_times_the_time(shape: str) -> None:
    def case(size: int) -> tuple[str, Claim]:
        rows = " ".join(f"{index} oaks fell." for index in range(size, 2 * size))
        seven = number("7", 7, "oaks")
        if shape == "statement":
            return "In all 7 oaks fell.", claim("7 oaks fell", seven, statement=rows)
        if shape == "quote":
            return f"{rows} In all 7 oaks fell.", claim(f"{rows} In all 7 oaks fell.", seven)
        if shape == "places":
            return "7 oaks fell. " * size, claim("7 oaks fell", number("8", 8, "oaks"))
        if shape == "surface":
            return "In all 7 oaks fell.", claim("7 oaks fell", number("7 " * size, 7, "oaks"))
        return "In all 7 oaks fell.", claim("7 oaks fell", seven, measure=rows)

    seconds(*case(100))
    short, long = (min(seconds(*case(size)) for _ in range(2)) for size in (201, 2010))
    assert long < 40 * short + 0.5


FIELD = st.none() | st.text(max_size=40) | st.sampled_from([*ODD, "240", "30 to 40", "12.5 euros", "4 March 2021"])
VALUE = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9)
BOUNDS: tuple[Bound, ...] = ("exact", "at_least", "more_than", "at_most", "less_than", "about", "range", "vague")


@given(
    st.lists(FIELD, min_size=8, max_size=8),
    st.tuples(VALUE, VALUE, VALUE),
    st.sampled_from(BOUNDS),
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, 60)),
)
def test_any_claim_gets_a_verdict_and_an_accepted_one_has_its_words_at_their_places(
    fields: list[str | None], ends: tuple[object, object, object], bound: Bound, cut: tuple[int, int]
) -> None:
    statement, speaker, subject, measure, place, surface, unit, date = fields
    quantity = dict(zip(("value", "min", "max"), ends, strict=True)) | {"unit": unit, "bound": bound}
    told = Claim(
        quote=TEXT[cut[0] : cut[0] + cut[1]],
        statement=statement,
        speaker=speaker,
        subject=subject,
        measure=measure,
        place=place,
        quantity=None if surface is None else Quantity.model_validate({"surface": surface} | quantity),
        date=None if date is None else ClaimDate(value=date, surface=date),
    )
    verdict = judge(TEXT, told)
    if isinstance(verdict, Accepted):
        assert verdict.proofs
        assert all(proof.span.of(TEXT) == proof.text for proof in verdict.proofs if isinstance(proof.span, Span))
