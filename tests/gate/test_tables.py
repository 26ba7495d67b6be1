from __future__ import annotations

import pytest

from extractor.types import Rejected

from .saying import claim, codes, judge, number

MARKDOWN = """| Station | Rain | Wind |
|---|---|---|
| Alba | 12 mm | 40 km/h |
| Torre | 31 mm | 55 km/h |
"""
ALIGNED = """Station     Rain      Wind
Alba        12 mm     40 km/h
Torre       31 mm     55 km/h
"""
COMMAS = """Station,Rain (mm),Wind
Alba,12 mm,40 km/h
Torre,31 mm,55 km/h
"""
TABS = COMMAS.replace(",", "\t")
SEMICOLONS = COMMAS.replace(",", ";")


@pytest.mark.parametrize("table", [MARKDOWN, ALIGNED, COMMAS, TABS, SEMICOLONS])
@pytest.mark.parametrize(
    ("measure", "subject", "right"),
    [
        ("rain", "Alba", True),
        ("rainfall at Alba", None, True),
        ("amount", "Alba", True),
        ("rain", "Torre", False),
        ("wind", "Alba", False),
        ("wind speed", "Torre", False),
    ],
)
def test_a_cell_is_of_its_row_and_its_column(table: str, measure: str, subject: str | None, *, right: bool) -> None:
    row = next(line for line in table.splitlines() if "Alba" in line)
    found = codes(table, claim(row, number("12 mm", 12, "mm"), measure=measure, subject=subject))
    assert found == ([] if right else ["bound_to_other_number"])


@pytest.mark.parametrize(
    ("value", "measure", "right"), [(3, "deaths", True), (3, "injuries", False), (27, "hurt", True)]
)
def test_a_list_of_labels_and_figures_is_a_table(value: int, measure: str, *, right: bool) -> None:
    text = "Deaths: 3\nInjuries:     27\nHomes damaged: 140\n"
    row = next(line for line in text.splitlines() if line.endswith(str(value)))
    found = codes(text, claim(row, number(str(value), value), measure=measure))
    assert found == ([] if right else ["bound_to_other_number"])


@pytest.mark.parametrize(
    "text",
    [
        "We met Alba, who had 3 dogs.\nWe met Torre, who had 5 cats.\n",
        "Alba;3\n",
    ],
)
def test_prose_is_no_table(text: str) -> None:
    assert codes(text, claim(text.splitlines()[0], number("3", 3), measure="owned", subject="Torre family")) == []


@pytest.mark.parametrize("odd", ["|", "||", "| |", "|---|", "| | |"])
def test_a_row_with_nothing_in_it_is_no_row_of_figures(odd: str) -> None:
    text = f"| Station | Rain |\n{odd}\n| Alba | 12 mm |\n| Torre | 31 mm |\n{odd}\n"
    assert codes(text, claim("| Alba | 12 mm |", number("12 mm", 12, "mm"), subject="Alba")) == []
    assert codes(text, claim("| Alba | 12 mm |", number("12 mm", 12, "mm"), subject="Torre")) == [
        "bound_to_other_number"
    ]


def test_the_row_that_a_message_names_is_the_figures_own() -> None:
    verdict = judge(MARKDOWN, claim("| Alba | 12 mm | 40 km/h |", number("12 mm", 12, "mm"), subject="Torre"))
    assert isinstance(verdict, Rejected)
    assert [reason.message for reason in verdict.reasons] == ["‘12 mm’ stands at ‘Alba’, not at ‘Torre’"]
