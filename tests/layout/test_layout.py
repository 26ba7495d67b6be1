"""Which heads and labels belong to a figure, by the layout of a text alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.layout import Slot, issuer, read_layout, topic
from extractor.layout.forms import fields
from extractor.types import Span


def slot(text: str, figure: str) -> Slot:
    found = read_layout(text).at(text.index(figure))
    assert found is not None
    return found


def said(text: str, figure: str) -> tuple[str | None, ...]:
    found = slot(text, figure)
    return tuple(span.of(text) if span else None for span in (found.row, found.column, found.title))


BARS = """\
Boats lost by port
| Port | 2019 | 2020 | Change (percent) |
|------|-----:|-----:|---|
| Moss | 12 | 7 | -41.7 |
| Orsk | 1,100 | – | n/a |
"""
WIDE = """\
Port           Boats lost   Crew saved
--------------------------------------
Moss                   12           40
Orsk Harbour            7          103
"""
FORM = """\
.Flood #2...Vell valley

Peak Level:      4.2 m
Homes lost:      40
Summary: The river rose. It fell again on Monday.

&&

Levels:
Low......2 to 3 m
"""


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (BARS, "12", ("Moss", "2019", "Boats lost by port")),
        (BARS, "-41.7", ("Moss", "Change (percent)", "Boats lost by port")),
        (BARS, "1,100", ("Orsk", "2019", "Boats lost by port")),
        (f"Table 4. {BARS}", "12", ("Moss", "2019", "Table 4. Boats lost by port")),
        ("The port is old. Few came.\n| Port | 2019 |\n|---|---|\n| Moss | 12 |", "12", ("Moss", "2019", None)),
        (WIDE, "40", ("Moss", "Crew saved", None)),
        (WIDE, "103", ("Orsk Harbour", "Crew saved", None)),
        (FORM, "4.2 m", ("Flood #2", "Peak Level", None)),
        (FORM, "40", ("Flood #2", "Homes lost", None)),
        (FORM, "2 to 3 m", ("Low", None, None)),
        ("Port\tBoats\tCrew\nMoss\t12\t40", "40", ("Moss", "Crew", None)),
        ("LEVELS AT NOON\n--------------\nPEAK LEVEL...4.2 M\n", "4.2", ("LEVELS AT NOON", "PEAK LEVEL", None)),
    ],
)
def test_a_figure_has_its_heads(text: str, figure: str, expected: tuple[str | None, ...]) -> None:
    assert said(text, figure) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Boats came in.\nThe plan is this: 40 boats go out.",
        "Summary: The river rose by 4 m. It fell again.",
        "He sold 40 boats  and then 7 more.",
        "a | b",
        "",
    ],
)
def test_prose_has_no_slots(text: str) -> None:
    assert read_layout(text).lines() == []


def test_a_line_of_marks_parts_a_form_from_the_heading_above_it() -> None:
    text = "STORM REPORT\n\nBoats lost: 12\n\n&&\n\nPhones lost: 7\n"
    assert said(text, "12")[0] == "STORM REPORT"
    assert said(text, "7")[0] is None


def test_the_line_is_what_there_is_to_quote() -> None:
    assert slot(BARS, "12").line.of(BARS) == "| Moss | 12 | 7 | -41.7 |"
    assert slot(FORM, "4.2 m").line.of(FORM) == "Peak Level:      4.2 m"


def test_a_label_before_prose_that_is_wrapped_makes_no_field() -> None:
    text = "WIND:  Storms will spread\nwithin the area by noon.\n\nRating:  3\nHeight: 5 m\n"
    assert [line.of(text) for line in read_layout(text).lines()] == ["Rating:  3", "Height: 5 m"]


BULLETIN = "991\nPublic Statement\nRiver Service Orsk\n851 PM Wed Dec 14 2022\n\nThe Vell is near 4 m at Orsk."


def test_a_bulletin_is_issued_by_the_office_in_its_head() -> None:
    span = issuer(BULLETIN)
    assert span is not None
    assert span.of(BULLETIN) == "River Service Orsk"


@pytest.mark.parametrize(
    "text",
    [
        "River Service warns of floods\n\nThe Vell is near 4 m.",
        "River Service Orsk\n\nThe Vell is near 4 m.",
        "The report said that the River Service had measured 4 m at Orsk, where the town lies low.",
        "",
    ],
)
def test_a_text_without_such_a_head_has_no_issuer(text: str) -> None:
    assert issuer(text) is None


def test_a_bulletins_number_is_no_part_of_its_topic() -> None:
    text = "BULLETIN\nStorm Alba Advisory Number   2\nRiver Service Orsk\n\nThe Vell is near 4 m."
    span = topic(text)
    assert span is not None
    assert span.of(text) == "Storm Alba"


def test_the_topic_is_neither_kind_nor_office_nor_code() -> None:
    text = "BULLETIN\nTCPAT4\nRIVER SERVICE ORSK\nFLOOD OF THE VELL\n\nTHE VELL IS NEAR 4 M."
    span = topic(text)
    assert span is not None
    assert span.of(text) == "FLOOD OF THE VELL"


@given(st.text(alphabet="|:. -\n\tA1aé…#&=", max_size=300))
def test_any_text_has_slots_that_lie_inside_it_and_in_their_lines(text: str) -> None:
    layout = read_layout(text)
    for offset in range(len(text)):
        if found := layout.at(offset):
            assert 0 <= found.line.start <= found.span.start < found.span.end <= found.line.end <= len(text)


def test_layout_takes_linear_time_on_bars_and_gaps() -> None:
    for text in ("|" * 200_000, "a  " * 70_000, "A:" * 100_000, "." * 200_000, "| 1 | 2 |\n" * 20_000):
        assert read_layout(text).at(0) is None or isinstance(read_layout(text).lines()[0], Span)


@pytest.mark.parametrize(
    "prose",
    [
        "RAIN OF UP TO 5 INCHES IS EXPECTED\nOVER THE VELL.",
        "GUSTS...WITH 40 MPH AT ORSK.",
        "STORM WARNINGS...FOR WINDS OF 40 MPH...\nARE IN EFFECT.",
    ],
)
def test_a_sentence_in_capitals_whose_commas_are_dots_is_no_field(prose: str) -> None:
    text = f"FLOOD STATEMENT\nRIVER SERVICE ORSK\n\nIN ADDITION...{prose}\n"
    assert all(slot.sort != "bulletin" for slot in fields(text))
