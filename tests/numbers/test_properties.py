"""What holds of every text whatever."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers
from extractor.types import Number, Span

PIECES = st.sampled_from(
    "1|20|007|3.5|,|.|-|–|/|$|€|%| |\n|km|million|two|and|a half|at least|or more|to|between|May|Monday|the same day|#"
    "|(|)|²|½|\u200b|\u0338|\u202e|x|1.500|03/05/2024|hundred|dozens|of|thousands|PM|:|IE|https://a.b/|°|C|one|several|٣|last|①|#|x".split(
        "|"
    )
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join), st.lists(PIECES).map(" ".join))


@settings(max_examples=max(300, settings().max_examples))
@given(TEXTS)
def test_spans_are_in_order_inside_the_text_and_show_their_surface(text: str) -> None:
    numbers = read_numbers(text)
    ends = [0, *(number.end for number in numbers)]
    assert all(end <= number.start < number.end <= len(text) for end, number in zip(ends, numbers, strict=False))
    assert all(text[number.start : number.end] == number.surface for number in numbers)


@settings(max_examples=max(300, settings().max_examples))
@given(TEXTS)
def test_every_digit_is_inside_some_number(text: str) -> None:
    covered = {place for number in read_numbers(text) for place in range(number.start, number.end)}
    assert [place for place, char in enumerate(text) if char.isdigit() and place not in covered] == []


@settings(max_examples=max(100, settings().max_examples))
@given(TEXTS)
def test_reading_is_deterministic_and_a_cue_lies_inside_the_text(text: str) -> None:
    numbers = read_numbers(text)
    assert numbers == read_numbers(text)
    assert all(number.cue is None or number.cue.of(text).strip() for number in numbers)


@settings(max_examples=max(300, settings().max_examples))
@given(TEXTS)
def test_every_number_is_valid_and_comes_back_from_json(text: str) -> None:
    numbers = read_numbers(text)
    assert [Number.model_validate_json(number.model_dump_json()) for number in numbers] == numbers


LEAD = "Xyzzy. "


@settings(max_examples=max(200, settings().max_examples))
@given(TEXTS, st.integers(2, 40))
def test_what_stands_before_moves_the_spans_and_changes_nothing_else(text: str, times: int) -> None:
    moved = len(LEAD) * (times - 1)
    near = read_numbers(LEAD + text, language="en")
    far = read_numbers(LEAD * times + text, language="en")
    assert [_moved(number, moved) for number in near] == far


def _moved(number: Number, by: int) -> Number:
    cue = number.cue and Span(start=number.cue.start + by, end=number.cue.end + by)
    return number.model_copy(update={"start": number.start + by, "end": number.end + by, "cue": cue})


@settings(max_examples=max(200, settings().max_examples))
@given(TEXTS)
def test_what_is_in_doubt_has_readings_or_no_value(text: str) -> None:
    for number in read_numbers(text):
        assert (number.doubt == "ambiguous") == bool(number.readings)
        if number.doubt and number.doubt != "ambiguous":
            assert (number.kind, number.value, number.min, number.date) == ("identifier", None, None, None)


def test_what_a_joined_date_reaches_back_over_is_a_part_of_it() -> None:
    numbers = read_numbers("Vivieron en León los primeros diez días del último año.", language="es")
    assert [number.surface for number in numbers] == ["los primeros diez días del último año"]


def test_powers_stay_as_short_as_what_is_written_back() -> None:
    for text in ("5.410^-4", "22.5^-12", "1.1^23", "2^-3"):
        for number in read_numbers(text):
            assert Number.model_validate_json(number.model_dump_json()) == number
