from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.gate.reading import loads, read_claim


def test_figures_stay_exact() -> None:
    assert loads('{"value": 0.1000000000000000055, "n": 3}') == {"value": Decimal("0.1000000000000000055"), "n": 3}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"a": 1, "a": 2}', "the key 'a' is given twice"),
        ('{"claim": {"quote": "x", "quote": "y"}}', "the key 'quote' is given twice"),
        ('{"value": NaN}', "NaN is no figure"),
        ('{"value": -Infinity}', "-Infinity is no figure"),
        ("{", "not JSON"),
        ("", "not JSON"),
        ("[" * 100_000, "the JSON nests too deep"),
        ("1" * 5000, "a figure of 5000 characters is too long"),
        ("1e" + "9" * 50, "is no figure that can be worked with"),
    ],
)
def test_what_json_parsers_disagree_about_is_refused(line: str, message: str) -> None:
    with pytest.raises(ValueError, match=message.replace("(", r"\(")):
        loads(line)


def test_unknown_keys_are_left_out_and_missing_ones_are_null() -> None:
    foreign = {
        "quote": "3 died",
        "quote_start": 7,
        "quantity": {"surface": "3", "value": 3, "cue": None, "surface_start": 7},
        "date": {"value": "2020", "surface": "2020", "in_quote": False},
        "note": "checked",
    }
    claim = read_claim({"id": "a1", "claim": foreign})
    assert claim == read_claim(foreign)
    assert claim.quantity is not None
    assert claim.quantity.value == Decimal(3)
    assert claim.quantity.bound == "exact"
    assert claim.statement is None


@pytest.mark.parametrize(
    ("foreign", "message"),
    [
        (None, "an object is wanted, not NoneType"),
        ([], "an object is wanted, not list"),
        ({}, "quote: Field required"),
        ({"quote": "x", "quantity": 3}, "quantity"),
        ({"quote": "x", "quantity": {"surface": "3", "value": "three"}}, "quantity.value"),
        ({"quote": "x", "quantity": {"surface": "3", "value": True}}, "quantity.value: Input should be a number"),
        ({"quote": "x", "quantity": {"surface": "3", "bound": "roughly"}}, "quantity.bound"),
        ({"quote": "x", "date": {"surface": "2020"}}, "date.value: Field required"),
        ({"claim": "x"}, "quote: Field required"),
    ],
)
def test_what_is_no_claim_is_told(foreign: object, message: str) -> None:
    with pytest.raises(ValueError, match=f"not a claim: .*{message}"):
        read_claim(foreign)
