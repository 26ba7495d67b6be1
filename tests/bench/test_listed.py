"""Lists as suites of science have them."""

from __future__ import annotations

from typing import Any

import pytest

from bench.listed import joined_lists


def _reading(text: str, surface: str, value: float, unit: str | None = "kg") -> dict[str, Any]:
    start = text.index(surface)
    return {"start": start, "end": start + len(surface), "value": value, "unit": unit}


@pytest.mark.parametrize(
    ("text", "surfaces", "spans"),
    [
        ("4, 6 and 13 kg", ["4", "6", "13 kg"], ["4, 6 and 13 kg"]),
        ("4 kg, 6 kg", ["4 kg", "6 kg"], ["4 kg", "6 kg"]),
        ("4 men and 6 kg", ["4", "6 kg"], ["4", "6 kg"]),
        ("4 to 6 kg", ["4", "6 kg"], ["4", "6 kg"]),
    ],
)
def test_a_list_that_leaves_its_unit_to_the_last_is_one(text: str, surfaces: list[str], spans: list[str]) -> None:
    readings = [_reading(text, surface, float(surface.split()[0])) for surface in surfaces]
    assert [text[reading["start"] : reading["end"]] for reading in joined_lists(text, readings)] == spans


def test_other_units_and_readings_without_a_place_stay() -> None:
    text = "4 and 6 kg"
    readings = [_reading(text, "4", 4, "g"), _reading(text, "6 kg", 6), {"start": None, "value": 7}]
    assert len(joined_lists(text, readings)) == len(readings)


def test_a_joined_list_has_its_ends() -> None:
    text = "6, 4 or 13 kg"
    readings = [_reading(text, "6", 6), _reading(text, "4", 4), _reading(text, "13 kg", 13)]
    [whole] = joined_lists(text, readings)
    assert (whole["value"], whole["min"], whole["max"]) == (None, 4, 13)
