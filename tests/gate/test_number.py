from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.gate import verify
from extractor.types import Accepted, Claim, Quantity, Rejected

from .saying import accepted, claim, codes, judge, number

TEXT = (
    "Around 1,100 people came in 2019, and someone left 4.5 km of rope on 12 piers. "
    "The repair cost 12.4 million euros, eighty masts broke and 240mm pipes burst."
)
QUOTE = TEXT.split(". ", maxsplit=1)[0]
COST = "The repair cost 12.4 million euros, eighty masts broke and 240mm pipes burst"


@pytest.mark.parametrize(
    ("surface", "value"),
    [("100", 100), ("1", 1), ("10", 10), ("5", 5), ("4", 4), ("one", 1), ("110", 110), ("2019", 2019), ("19", 19)],
)
def test_part_of_a_number_or_word_or_date_is_no_quantity(surface: str, value: int) -> None:
    assert "number_not_in_quote" in codes(TEXT, claim(QUOTE, number(surface, value)))


@pytest.mark.parametrize(
    ("quantity"),
    [
        number("12.4 million euros", 12_400_000, "EUR"),
        number("12400000", 12_400_000, "EUR"),
        number("12,400,000", 12_400_000, "EUR"),
        number("12,4 million", 12_400_000, "EUR"),
        number("eighty", 80, "masts"),
        number("80", 80, "masts"),
        number("240mm", 240, "mm"),
        number("240", 240, "mm"),
    ],
)
def test_a_number_may_be_written_in_another_way(quantity: Quantity) -> None:
    assert accepted(TEXT, claim(COST, quantity)).quantity is not None


@pytest.mark.parametrize(
    ("surface", "value", "code"),
    [
        ("12.4 million euros", 1_240_000, "value_differs"),
        ("12.5 million", 12_400_000, "value_differs"),
        ("12.4 billion", 12_400_000_000, "number_not_in_quote"),
        ("eighty", 8, "value_differs"),
        ("eighteen", 80, "value_differs"),
        ("nonsense", 80, "value_differs"),
        ("81", 81, "number_not_in_quote"),
    ],
)
def test_a_value_or_a_notation_that_is_wrong_is_told(surface: str, value: int, code: str) -> None:
    assert codes(TEXT, claim(COST, number(surface, value))) == [code]


def test_a_number_from_elsewhere_in_the_document_does_not_count() -> None:
    verdict = judge(TEXT, claim(QUOTE, number("80", 80)))
    assert [reason.message for reason in getattr(verdict, "reasons", ())] == [
        "80 stands in the document, but not in the quote, which says ‘1,100’, ‘4.5 km’, ‘12’"
    ]


def test_of_equal_numbers_the_one_whose_unit_and_bound_fit_is_meant() -> None:
    text = "Divers found 3 anchors, more than 3 masts and 3 km of chain."
    evidence = accepted(text, claim(text, number("3", 3, "km")))
    assert evidence.quantity is not None
    assert text[evidence.quantity.start :].startswith("3 km")
    evidence = accepted(text, claim(text, number("3", 3, "masts", bound="more_than")))
    assert evidence.bound is not None
    assert evidence.bound.of(text) == "more than"


def test_a_score_is_a_score() -> None:
    text = "The home team won the match 2 – 1 in the rain."
    assert accepted(text, claim(text, number("2 – 1", "2-1"))).quantity is not None
    assert codes(text, claim(text, number("1 – 2", "1-2"))) == ["number_not_in_quote"]


def test_both_ends_of_a_range_count() -> None:
    text = "The road will need 30 to 40 workers."
    right = number("30 to 40", None, "workers", min=30, max=40, bound="range")
    assert accepted(text, claim(text, right)).quantity is not None
    wrong = number("30 to 40", None, "workers", min=30, max=50, bound="range")
    assert codes(text, claim(text, wrong)) == ["value_differs"]
    assert codes(text, claim(text, number("30", 30, "workers"))) != []


def test_ends_beside_a_value_have_to_be_that_value() -> None:
    text = "More than 200 trees were felled."
    for ends, expected in (({"min": 200}, []), ({"min": 1, "max": 3}, ["value_differs"])):
        told = number("200", 200, "trees", bound="more_than", **ends)
        assert codes(text, claim(text, told)) == expected


@pytest.mark.parametrize(
    "text", ["It took 3 barns in Orsk and 3 barns in Lenz.", "It took 3 barns.\n\nIt took 3 barns."]
)
def test_claims_of_the_same_figure_take_turns_among_the_places_that_say_it(text: str) -> None:
    one = claim(text.partition("\n")[0], number("3", 3, "barns"), subject="barns")
    first, second, third = (verdict.evidence.quantity for verdict in verify(text, [one, one, one]))
    assert first is not None
    assert second is not None
    assert (first.start, second.start) == (text.index("3"), text.rindex("3"))
    assert third == first


def test_two_numbers_alike_are_told_apart_by_what_they_count() -> None:
    text = "We saw several hundred ducks, or rather several hundred geese."
    for noun in ("ducks", "geese"):
        quantity = Quantity(surface="several hundred", min=Decimal(200), max=Decimal(999), unit=noun, bound="vague")
        (verdict,) = verify(text, [Claim(quote=text, quantity=quantity)])
        assert verdict.evidence.quantity is not None
        assert text[verdict.evidence.quantity.end :].lstrip().startswith(noun)


@pytest.mark.parametrize(
    ("written", "doubt"),
    [
        ("5\u200b000", "hidden characters"),
        ("\u202e0005\u202c", "reordered"),
        ("5000\u0338", "struck out"),
        ("5٠٠٠", "mixed scripts"),
        ("5,0\n00", "split"),
    ],
)
def test_no_claim_rests_on_a_number_in_doubt(written: str, doubt: str) -> None:
    quote = f"They cut down {written} oaks in one week"
    verdict = judge(f"{quote}.", claim(quote, number(written, 5000, "oaks")))
    assert isinstance(verdict, Rejected)
    assert verdict.reasons[0].code == "number_not_in_quote"
    assert f"is in doubt ({doubt})" in verdict.reasons[0].message


def test_an_ambiguous_number_proves_its_likeliest_reading_only() -> None:
    quote = "They cut down 3.500 hectares of oaks in the north"
    accepted(f"{quote}.", claim(quote, number("3.500", "3.5", "hectares")))
    assert "value_differs" in codes(f"{quote}.", claim(quote, number("3.500", 3500, "hectares")))
    assert codes(f"{quote}, of 1.100,50.", claim(quote, number("3.500", 3500, "hectares"))) == []


def test_a_tolerance_in_the_statement_is_the_one_of_the_text() -> None:
    text = "Mean systolic pressure was 128.4 ± 15.2 mmHg."
    mean = number("128.4", "128.4", "mmHg")
    for said, expected in (("128.4 ± 15.2", []), ("128.4 ± 115.2", ["number_in_text_unproved"])):
        told = claim(text, mean, statement=f"Mean systolic pressure: {said} mmHg")
        assert codes(text, told) == expected
    with_ends = number("128.4 ± 15.2", "128.4", "mmHg", min="113.2", max="143.6")
    assert codes(text, claim(text, with_ends)) == []
    wider = number("128.4 ± 15.2", "128.4", "mmHg", min="103.2", max="143.6")
    assert codes(text, claim(text, wider)) != []


def test_a_score_is_one_however_it_is_read_and_proves_those_on_its_way() -> None:
    text = "Zur Pause stand es 3:1 für den Gast."
    assert codes(text, claim(text, number("3:1", "3-1"))) == []
    assert codes(text, claim(text, number("3:1", "1-3"))) == ["value_differs"]
    minutes = number("90 Minuten", 90, "minutes")
    final = "After 90 minutes the guests had won 3 – 0."
    assert codes(final, claim(final, minutes, measure="minutes after the goal for 2-0")) == []
    assert codes(final, claim(final, minutes, measure="minutes after the goal for 2-1")) == ["number_in_text_unproved"]
    assert codes(final, claim(final, minutes, measure="minutes after the goal for 4-0")) == ["number_in_text_unproved"]


def test_the_certificate_of_an_ambiguous_number_has_all_its_readings() -> None:
    text = "The tank holds 3.500 litres."
    [verdict] = verify(text, [claim(text, number("3.500", "3.5", "litres"))])
    assert isinstance(verdict, Accepted)
    proof = verdict.proof("quantity")
    assert proof is not None
    assert proof.readings == (Decimal("3.500"), Decimal(3500))

    [verdict] = verify(text, [claim(text, number("3.500", 3500, "litres"))])
    assert isinstance(verdict, Rejected)
    message = "‘3.500 litres’ may be 3.5 or 3500; here it reads as 3.5, the claim says 3500"
    assert [(reason.code, reason.message) for reason in verdict.reasons] == [("value_differs", message)]


def test_the_rest_of_the_document_settles_what_an_ambiguous_number_is() -> None:
    text = "The tank holds 3.500 litres, the jug 1,5 litres and the barrel 12.250,5 litres."
    assert codes(text, claim(text, number("3.500", 3500, "litres"))) == []
    assert codes(text, claim(text, number("3.500", "3.5", "litres"))) == ["value_differs"]
