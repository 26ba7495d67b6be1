"""What holds of every text whatever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers

PIECES = st.sampled_from(
    "1|20|007|3.5|,|.|-|–|/|$|€|%| |\n|km|million|two|and|a half|at least|or more|to|between|May|Monday|the same day|#"
    "|(|)|²|½|\u200b|x|hundred|dozens|of|thousands|PM|:|IE|https://a.b/|°|C|one|several|٣|last".split("|")
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join), st.lists(PIECES).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_spans_are_in_order_inside_the_text_and_show_their_surface(text: str) -> None:
    numbers = read_numbers(text)
    ends = [0, *(number.end for number in numbers)]
    assert all(end <= number.start < number.end for end, number in zip(ends, numbers, strict=False))
    assert all(text[number.start : number.end] == number.surface for number in numbers)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_digit_is_inside_some_number(text: str) -> None:
    covered = {place for number in read_numbers(text) for place in range(number.start, number.end)}
    assert [place for place, char in enumerate(text) if char.isdigit() and place not in covered] == []


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_reading_is_deterministic_and_a_cue_lies_inside_the_text(text: str) -> None:
    numbers = read_numbers(text)
    assert numbers == read_numbers(text)
    assert all(number.cue is None or number.cue.of(text).strip() for number in numbers)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1.",
        "a",
        "a-",
        "1-",
        "one ",
        "hundred ",
        "at least ",
        "$",
        "-",
        "1 ",
        "5 to ",
        "A1-",
        "(",
        "x@",
        "a.b/",
    ],
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    started = time.perf_counter()
    read_numbers(piece * 5_000)
    assert time.perf_counter() - started < 5
