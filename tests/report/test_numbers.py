"""A text with its numbers marked, and the table of them."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.numbers import read_numbers
from extractor.report.layout import Style, width_of
from extractor.report.marks import COLOURS
from extractor.report.numbers import show_numbers, value_of
from extractor.types import Number

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def shown(text: str, width: int = 80, *, colour: bool = False) -> list[str]:
    numbers = read_numbers(text, language="en")
    return list(show_numbers(text, numbers, Style(width=width, colour=colour)))


def cells(line: str) -> list[str]:
    return re.split(r"  +", line.strip())


def test_the_text_comes_first_and_then_a_table() -> None:
    lines = shown("On May 4, 2024 no fewer than 1.2 million people,\n5 to 7 dogs and 12% of cows.", 120)
    assert lines[:2] == ["On [May 4, 2024] no fewer than [1.2 million] people,", "[5 to 7] dogs and [12%] of cows."]
    assert [cells(line) for line in lines[-5:]] == [
        ["line:col", "as written", "value", "unit", "kind", "bound"],
        ["1:4", "May 4, 2024", "2024-05-04", "date"],
        ["1:30", "1.2 million", "1,200,000", "people", "cardinal", "at least: no fewer than"],
        ["2:1", "5 to 7", "5–7", "dogs", "range", "a range"],
        ["2:17", "12%", "12", "percent", "percent"],
    ]


def test_every_kind_is_counted() -> None:
    lines = shown("5 men, 6 women, $7 and 3.500 sheep")
    assert [cells(line) for line in lines[2:6]] == [
        ["4 numbers"],
        ["3", "cardinal"],
        ["1", "money"],
        ["1", "in doubt: […?]"],
    ]


def test_a_number_in_doubt_has_its_readings_or_the_reason_below_it() -> None:
    lines = shown("3.500 sheep and 5\u200b000 cows")
    assert lines[0] == "[3.500?] sheep and [5\\u200b000?] cows"
    assert [line.strip() for line in lines if line.strip().startswith("in doubt: ") and "[" not in line] == [
        "in doubt: 3.5 or 3,500",
        "in doubt: something invisible stands inside",
    ]


def test_colour_only_adds_colour_and_takes_the_brackets() -> None:
    text = "5 men, $6 on May 4 and\tover 3.500 sheep"
    coloured = shown(text, colour=True)
    assert COLOUR.sub("", coloured[0]) == text.replace("\t", " " * 8)
    assert f"\x1b[{COLOURS['money']}m$6\x1b[0m" in coloured[0]
    assert f"\x1b[{COLOURS['cardinal']};7m3.500\x1b[0m" in coloured[0]
    assert [COLOUR.sub("", line) for line in coloured[-5:]] == shown(text)[-5:]


def test_every_kind_has_a_colour_of_its_own() -> None:
    assert len(set(COLOURS.values())) == len(COLOURS)


def test_a_number_over_two_lines_is_marked_in_both() -> None:
    assert shown("some five\nthousand men")[:2] == ["some [five", "thousand] men"]


def test_a_line_is_broken_at_spaces_and_long_words_anywhere() -> None:
    assert shown(f"{'word ' * 5}5 men {'x' * 30}", 20)[:4] == [
        "word word word word",
        "word [5] men",
        "x" * 20,
        "x" * 10,
    ]
    assert shown("日本語の本文 5000 円です", 18)[:2] == ["日本語の本文", "[5000] 円です"]


def test_what_stands_in_columns_stays_there() -> None:
    assert shown("  A      5\n  B    6.5")[:2] == ["  A      [5]", "  B    [6.5]"]


def test_texts_cannot_steer_the_terminal() -> None:
    hostile = "5 \x1b[2J men\x9b \u202e7\r\n8\x0b9 \u2028 \x07"
    for colour in (False, True):
        lines = [COLOUR.sub("", line) for line in shown(hostile, colour=colour)]
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u202e]", "".join(lines))


@given(st.text(max_size=200), st.integers(20, 100), st.booleans())
def test_nothing_is_lost_and_nothing_too_wide(text: str, width: int, colour: bool) -> None:  # noqa: FBT001
    numbers = read_numbers(text, language="en")
    lines = [COLOUR.sub("", line) for line in show_numbers(text, numbers, Style(width=width, colour=colour))]
    body = "".join(lines[: lines.index("") if "" in lines else None])
    assert all(width_of(line) <= max(width, 100) for line in lines)
    if text.isalnum():
        assert body.replace("[", "").replace("?]", "").replace("]", "") == text


@pytest.mark.parametrize(
    ("low", "high", "value"), [(5, 10, "5–10"), (24, None, "from 24"), (None, 1000, "up to 1,000")]
)
def test_a_range_shows_its_ends(low: int | None, high: int | None, value: str) -> None:
    least, most = (None if end is None else Decimal(end) for end in (low, high))
    assert value_of(Number(start=0, end=1, surface="x", kind="range", min=least, max=most)) == value


def test_values_are_written_for_people() -> None:
    assert [value_of(number) for number in read_numbers("1234567.50 men, a third, 2-1, 1e12 cells", language="en")] == [
        "1,234,567.5",
        "0.333333…",
        "2-1",
        "1,000,000,000,000",
    ]


def test_a_date_that_rests_on_another_says_so() -> None:
    text = "A quiet harbour\n\nTuesday, 4 March 2025\n\nIt sank yesterday."
    assert value_of(read_numbers(text, language="en")[-1]) == "2025-03-03 (inferred)"


def test_a_text_without_numbers_is_said_to_be_one() -> None:
    assert shown("no number here")[-1] == "no numbers in this text"
