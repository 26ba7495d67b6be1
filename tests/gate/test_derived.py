"""Figures that no text states: refused as such, unless asked for, said how, and right."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from extractor.gate import verify
from extractor.gate.interval import Interval, worked_out
from extractor.gate.reading import read_claim
from extractor.types import Accepted, Bound, Claim, Derivation, Number, Operation, Quantity, Rejected, Span, Verdict

from .saying import claim, codes, judge, number

TEXT = """\
The floods took at least 100 sheep and 1,000 goats, and about 40 of the 250 barns. The farm lost 12% of its hay in 2023
and 10% in 2024. Repairs cost €3.5 million, fences €500,000 and wells $900,000. The dam is 2 km long, its wall 500 m.
Sheep sold for 80 euros, later for 100 euros. Of 800 wells 200 dried up, several dozen of them for good, and between 20
and 30 pumps failed. More than 60 farms closed, at least 15 opened. The relief came in phase 5.
"""


def spans(*surfaces: str, text: str = TEXT) -> tuple[Span, ...]:
    starts = [text.index(surface) for surface in surfaces]
    return tuple(Span(start=start, end=start + len(surface)) for start, surface in zip(starts, surfaces, strict=True))


def derived(operation: Operation, of: tuple[str, ...], value: str | None, unit: str | None, **fields: Any) -> Claim:  # noqa: ANN401
    derivation = Derivation(operation=operation, of=spans(*of))
    surface = value or ""
    return claim(TEXT, number(surface, value, unit, derivation=derivation, **fields))


def judged(candidate: Claim) -> Verdict:
    [verdict] = verify(TEXT, [candidate], derived=True)
    return verdict


def message(candidate: Claim) -> str:
    verdict = judged(candidate)
    assert isinstance(verdict, Rejected)
    [reason] = verdict.reasons
    assert reason.code in {"derivation_fails", "unit_differs", "value_differs"}
    return reason.message


ACCEPTED = {
    "a sum": derived("sum", ("€3.5 million", "€500,000"), "4000000", "EUR"),
    "a sum in another unit": derived("sum", ("2 km", "500 m"), "2.5", "km"),
    "a sum in a unit of its own": derived("sum", ("2 km", "500 m"), "2500", "m"),
    "a difference": derived("difference", ("2 km", "500 m"), "1500", "metres"),
    "a difference of percentages": derived("difference", ("12%", "10%"), "2", "percentage points"),
    "a share": derived("share", ("200", "800"), "25", "percent"),
    "a share as a ratio": derived("share", ("200", "800"), "0.25", "ratio"),
    "a share that is about": derived("share", ("40", "250"), "16", "percent", bound="about"),
    "a change": derived("change", ("80 euros", "100 euros"), "25", "percent"),
    "a fall": derived("change", ("100 euros", "80 euros"), "-20", "percent"),
    "a range": derived("sum", ("200", "20\nand 30"), None, None, min="220", max="230", bound="range"),
}


@pytest.mark.parametrize("candidate", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_what_is_worked_out_right_is_accepted_as_derived(candidate: Claim) -> None:
    verdict = judged(candidate)
    assert isinstance(verdict, Accepted), verdict.reasons
    assert verdict.derived
    assert candidate.quantity
    assert candidate.quantity.derivation
    lines = [proof for proof in verdict.proofs if proof.field == "derivation"]
    assert tuple(line.span for line in lines) == candidate.quantity.derivation.of
    assert all(line.text == line.span.of(TEXT) and line.compared == "operand" for line in lines)


@pytest.mark.parametrize("candidate", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_it_is_refused_where_nobody_asked_for_it(candidate: Claim) -> None:
    assert codes(TEXT, candidate) == ["not_stated"]


REFUSED = {
    "a wrong sum": (derived("sum", ("€3.5 million", "€500,000"), "4000001", "EUR"), "is exactly 4000000"),
    "a sum without its bound": (derived("sum", ("100", "1,000"), "1100", None), "units differ"),
    "the wrong way round": (derived("difference", ("500 m", "2 km"), "1500", "m"), "is exactly -1500"),
    "a share of the wrong whole": (derived("share", ("800", "200"), "25", "percent"), "is exactly 400"),
    "a share rounded wrong": (derived("share", ("200", "800"), "25.1", "percent"), "is exactly 25"),
    "a change of the wrong base": (derived("change", ("80 euros", "100 euros"), "20", "percent"), "is exactly 25"),
    "an about made exact": (derived("share", ("40", "250"), "16", "percent"), "is about 16"),
    "other units": (derived("sum", ("€500,000", "$900,000"), "1400000", "EUR"), "units differ"),
    "another unit of its own": (derived("sum", ("2 km", "500 m"), "2500", "EUR"), "‘EUR’"),
    "a share that is no percentage": (derived("share", ("200", "800"), "25", "wells"), "‘wells’"),
    "points as percent": (derived("difference", ("12%", "10%"), "2", "percent"), "‘percentage points’"),
    "a vague figure": (derived("sum", ("several dozen", "200"), "224", None), "‘several dozen’ is no figure"),
    "a label": (derived("sum", ("200", "phase 5"), "205", None), "‘phase 5’ is no"),
    "a year": (derived("sum", ("2023", "200"), "2223", None), "‘2023’ is no figure"),
    "half of a number": (derived("sum", ("500", "200"), "700", None), "‘500’ is no whole number"),
    "nothing": (derived("sum", ("barns", "200"), "200", None), "‘barns’ is no whole number"),
    "the same twice": (derived("sum", ("200", "200"), "400", "wells"), "taken twice"),
    "three of two": (derived("difference", ("200", "800", "250"), "1", None), "two figures, not 3"),
    "a range made exact": (derived("sum", ("200", "20\nand 30"), "225", None), "is 220 to 230"),
    "bounds that cancel out": (derived("difference", ("60", "15"), None, "farms", min="45", max="75"), "can't be told"),
}


@pytest.mark.parametrize(("candidate", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_not_worked_out_right_is_refused_with_what_is_right(candidate: Claim, said: str) -> None:
    assert said in message(candidate)


def test_bounds_go_along() -> None:
    assert isinstance(judged(derived("sum", ("60", "15"), "75", "farms", bound="more_than")), Accepted)
    assert "is more than 75" in message(derived("sum", ("60", "15"), "75", "farms", bound="at_least"))
    text = "At least 100 sheep died, and 1,000 sheep fell ill."
    derivation = Derivation(operation="sum", of=spans("100", "1,000", text=text))
    for bound in ("at_least", "exact", "more_than", "about"):
        candidate = claim(text, number("1100", 1100, "sheep", bound=bound, derivation=derivation))
        [verdict] = verify(text, [candidate], derived=True)
        assert isinstance(verdict, Accepted) is (bound == "at_least")
        if isinstance(verdict, Accepted):
            assert [proof.text for proof in verdict.proofs if proof.field == "derivation.bound"] == ["At least"]


def test_a_statement_may_tell_what_is_derived() -> None:
    quantity = ACCEPTED["a share"].quantity
    told = claim(TEXT, quantity, statement="25 percent of the 800 wells dried up.")
    assert isinstance(judged(told), Accepted)
    assert isinstance(judged(told.model_copy(update={"statement": "26 percent of the wells dried up."})), Rejected)


@pytest.mark.parametrize(
    ("text", "value", "unit", "said"),
    [
        ("They lost 100 sheep and 1,000 sheep.", 1100, "sheep", "the sum of ‘100’ and ‘1,000’"),
        ("They lost 3 of 12 barns, 5 burned and 4 sank.", 24, "barns", "the sum of ‘3’, ‘12’, ‘5’ and ‘4’"),
        ("Of 800 wells 200 wells dried up.", 600, "wells", "the difference of ‘800’ and ‘200’"),
        ("Of 800 wells 200 wells dried up.", 25, "percent", "the share of ‘200’ of ‘800’ in percent"),
        ("It rose from 80 euros to 100 euros.", 25, "percent", "the change from ‘80 euros’ to ‘100 euros’ in percent"),
    ],
)
def test_a_figure_that_is_only_worked_out_is_told_as_that(text: str, value: int, unit: str, said: str) -> None:
    verdict = judge(text, claim(text, number(str(value), value, unit)))
    assert isinstance(verdict, Rejected)
    assert [(reason.code, reason.message) for reason in verdict.reasons] == [
        ("not_stated", f"the text nowhere states {value}; it is {said}")
    ]


TOLD = {
    "whole units": (
        derived("sum", ("100", "200"), "300", "EUR"),
        "the sum of ‘at least 100’ and ‘200’ is in ‘sheep’, the claim counts ‘EUR’",
    ),
    "no unit": (
        derived("sum", ("20\nand 30", "1,000"), "1020", "EUR"),
        "can't be told: their units differ",
    ),
    "points": (
        derived("difference", ("12%", "10%"), "2", None),
        "the difference of ‘12%’ and ‘10%’ is in ‘percentage points’, the claim counts ‘’",
    ),
    "a share to four digits": (
        derived("share", ("10%", "12%"), "83.4", "percent"),
        "the share of ‘10%’ of ‘12%’ in percent is exactly 83.3333, the claim says exactly 83.4",
    ),
    "a sum in the claim's unit": (
        derived("sum", ("2 km", "500 m"), "2500", "feet"),
        "the sum of ‘2 km’ and ‘500 m’ is exactly 8202.0997, the claim says exactly 2500",
    ),
    "a change": (
        derived("change", ("80 euros", "100 euros"), "26", "percent"),
        "the change from ‘80 euros’ to ‘100 euros’ in percent is exactly 25, the claim says exactly 26",
    ),
    "three figures": (
        derived("sum", ("2 km", "500 m", "80 euros"), "2.5", "km"),
        "the sum of ‘2 km’, ‘500 m’ and ‘80 euros’ can't be told: their units differ",
    ),
    "a share of what is more": (
        derived("share", ("15", "60"), "25", "percent"),
        "the share of ‘at least 15’ of ‘more than 60’ in percent can't be told from them",
    ),
    "an exact sum made vague": (
        derived("sum", ("250", "200"), "450", "wells", bound="about"),
        "the sum of ‘250’ and ‘200’ is exactly 450, the claim says about 450",
    ),
    "its own notation": (
        derived("sum", ("250", "200"), "450", "wells").model_copy(
            update={"quantity": number("451", 450, derivation=Derivation(operation="sum", of=spans("250", "200")))}
        ),
        "‘451’ does not read as 450",
    ),
}


@pytest.mark.parametrize(("candidate", "said"), TOLD.values(), ids=TOLD.keys())
def test_a_refusal_says_what_comes_out_and_in_what_unit(candidate: Claim, said: str) -> None:
    told = message(candidate)
    assert told == said if said.startswith(("the", "‘")) else told.endswith(said)


@pytest.mark.parametrize("surface", ["450", "four hundred fifty", " "])
def test_the_claims_notation_of_a_derived_figure_has_to_read_as_it(surface: str) -> None:
    of = spans("250", "200")
    quantity = number(surface, 450, "barns", derivation=Derivation(operation="sum", of=of))
    assert isinstance(judged(claim(TEXT, quantity)), Accepted)


@pytest.mark.parametrize(
    ("text", "value", "unit", "said"),
    [
        ("They lost 3 of 12 barns, 5 burned and 4 sank.", 9, "barns", "the difference of ‘12’ and ‘3’"),
        ("Of 200 wells 800 wells dried up.", 600, "wells", "the difference of ‘800’ and ‘200’"),
        ("It fell from 100 euros to 80 euros.", -20, "percent", "the change from ‘100 euros’ to ‘80 euros’ in percent"),
        ("It fell from 100 euros to 80 euros.", 125, "percent", "the share of ‘100 euros’ of ‘80 euros’ in percent"),
        ("It rose from 30 euros to 40 euros.", 33, "percent", "the change from ‘30 euros’ to ‘40 euros’ in percent"),
        ("It rose from 30 euros to 40 euros.", "0.75", "ratio", "the share of ‘30 euros’ of ‘40 euros’ in percent"),
        ("At least 30 goats and 40 goats fled.", 70, "goats", "the sum of ‘at least 30’ and ‘40’"),
        ("The rise was from 12% to 14%.", 2, "percentage points", "the difference of ‘14%’ and ‘12%’"),
        ("Mills lost 21, 22, 23, 24, 25, 26, 27, 28 and 29 sacks.", 55, "sacks", "the sum of ‘27’ and ‘28’"),
        ("It fell from 100 euros to 80 euros.", 79, "percent", None),
        ("It rose from 30 euros to 40 euros.", 34, "percent", None),
        ("The rise was from 12% to 14%.", 2, "percent", None),
        ("Mills lost 21, 22, 23, 24, 25, 26, 27, 28 and 29 sacks.", 57, "sacks", None),
        ("It rose by 30 euros and by 40 goats.", 70, "euros", None),
        ("In phase 4 it paid 30 euros.", 34, "euros", None),
        ("It rose from 0 euros to 40 euros.", 50, "percent", None),
    ],
)
def test_a_figure_is_told_as_worked_out_only_where_it_is(
    text: str, value: str | int, unit: str, said: str | None
) -> None:
    verdict = judge(text, claim(text, number(str(value), value, unit)))
    assert isinstance(verdict, Rejected)
    [reason] = verdict.reasons
    assert reason.code == ("not_stated" if said else "number_not_in_quote")
    assert said is None or reason.message == f"the text nowhere states {value}; it is {said}"


@pytest.mark.parametrize(("surface", "right"), [("220 to 230", True), ("220 to 231", False), ("219 to 230", False)])
def test_the_notation_of_a_derived_range_has_to_read_as_both_its_ends(surface: str, *, right: bool) -> None:
    derivation = Derivation(operation="sum", of=spans("200", "20\nand 30"))
    quantity = number(surface, min="220", max="230", bound="range", derivation=derivation)
    verdict = judged(claim(TEXT, quantity))
    fields = [reason.field for reason in verdict.reasons] if isinstance(verdict, Rejected) else []
    assert fields == ([] if right else ["quantity.surface"])


@pytest.mark.parametrize(("unit", "right"), [(None, True), ("EUR", False), ("goats", False), ("percent", False)])
def test_a_sum_of_figures_without_a_unit_has_none(unit: str | None, *, right: bool) -> None:
    text = "The totals were 310 and 420."
    derivation = Derivation(operation="sum", of=spans("310", "420", text=text))
    [verdict] = verify(text, [claim(text, number("730", 730, unit, derivation=derivation))], derived=True)
    told = [reason.message for reason in verdict.reasons] if isinstance(verdict, Rejected) else []
    assert told == ([] if right else [f"the sum of ‘310’ and ‘420’ is in ‘no unit’, the claim counts ‘{unit}’"])


def test_what_stands_elsewhere_is_not_told_as_worked_out() -> None:
    text = "They lost 100 sheep and 1,000 sheep. In all 1,100 sheep died."
    assert codes(text, claim("They lost 100 sheep and 1,000 sheep", number("1,100", 1100, "sheep"))) == [
        "number_not_in_quote"
    ]


def test_a_derivation_comes_as_json_too() -> None:
    of = [{"start": span.start, "end": span.end} for span in spans("200", "800")]
    derivation = {"operation": "share", "of": of}
    given_claim = {"quote": TEXT, "quantity": {"surface": "25 %", "value": 25, "unit": "%", "derivation": derivation}}
    assert isinstance(judged(read_claim(given_claim)), Accepted)
    with pytest.raises(ValueError, match="not a claim"):
        read_claim({"quote": TEXT, "quantity": {"surface": "25 %", "derivation": {"operation": "guess", "of": of}}})


fractions = st.fractions(min_value=0, max_value=10**6, max_denominator=1000)
BOUNDS: tuple[Bound, ...] = ("exact", "at_least", "more_than", "at_most", "less_than")


def known(value: Fraction, bound: Bound) -> Interval:
    least = None if bound in {"at_most", "less_than"} else value
    most = None if bound in {"at_least", "more_than"} else value
    return Interval(least, most, bound == "more_than", bound == "less_than")


def holds(value: Fraction, of: Interval) -> bool:
    above = of.low is None or (value > of.low if of.low_open else value >= of.low)
    below = of.high is None or (value < of.high if of.high_open else value <= of.high)
    return above and below


@given(
    st.sampled_from(["sum", "difference", "share", "change"]),
    st.tuples(fractions, fractions),
    st.tuples(st.sampled_from(BOUNDS), st.sampled_from(BOUNDS)),
    st.tuples(fractions, fractions),
)
def test_what_is_true_of_the_figures_is_true_of_what_is_worked_out(
    operation: Operation, figures: tuple[Fraction, ...], bounds: tuple[Bound, ...], true: tuple[Fraction, ...]
) -> None:
    of = [known(value, bound) for value, bound in zip(figures, bounds, strict=True)]
    assume(all(holds(value, each) for value, each in zip(true, of, strict=True)))
    one, other = true
    assume(operation not in {"share", "change"} or (one > 0 and other > 0))
    found = worked_out(operation, of)
    result = {
        "sum": one + other,
        "difference": one - other,
        "share": 100 * one / other if other else Fraction(0),
        "change": 100 * (other - one) / one if one else Fraction(0),
    }[operation]
    assert found is None or holds(result, found)


@given(st.lists(st.integers(min_value=21, max_value=999_999), min_size=2, max_size=6), st.integers(1, 9))
def test_only_the_right_sum_is_accepted(figures: list[int], off: int) -> None:
    figures = [figure for figure in figures if not 1000 <= figure <= 2999]
    assume(len(figures) > 1)
    text = " ".join(f"Mill {letter} lost {figure} sacks." for letter, figure in zip("ABCDEF", figures, strict=False))
    numbers = [each for each in _numbers(text) if each.value in figures]
    derivation = Derivation(operation="sum", of=tuple(Span(start=each.start, end=each.end) for each in numbers))
    for value in (sum(figures), sum(figures) + off):
        quantity = Quantity(surface=f"{value:,}", value=Decimal(value), unit="sacks", derivation=derivation)
        [verdict] = verify(text, [claim(text, quantity)], derived=True)
        assert isinstance(verdict, Accepted) is (value == sum(figures))


@given(st.integers(21, 999), st.integers(3000, 99_999), st.integers(0, 3), st.integers(-3, 3))
def test_a_share_is_right_to_the_digits_it_is_given_to(part: int, whole: int, digits: int, off: int) -> None:
    text = f"Of {whole} sacks {part} sacks were wet."
    one, all_of_them = (each for each in sorted(_numbers(text), key=lambda each: each.value == whole))
    of = tuple(Span(start=each.start, end=each.end) for each in (one, all_of_them))
    exact = Fraction(100 * part, whole)
    value = Decimal(round(exact * 10**digits) + off).scaleb(-digits)
    quantity = Quantity(surface=f"{value}%", value=value, unit="%", derivation=Derivation(operation="share", of=of))
    [verdict] = verify(text, [claim(text, quantity)], derived=True)
    assert isinstance(verdict, Accepted) is (abs(Fraction(value) - exact) <= Fraction(1, 2 * 10**digits))


def _numbers(text: str) -> list[Number]:
    from extractor import read_numbers  # noqa: PLC0415 - beside what it is for

    return [each for each in read_numbers(text) if each.kind == "cardinal"]
