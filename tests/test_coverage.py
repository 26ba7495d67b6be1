from __future__ import annotations

import time
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from extractor.coverage import UNCLAIMED, conclude, cover
from extractor.gate import verify
from extractor.numbers import read_numbers
from extractor.types import (
    Accepted,
    Claim,
    Covered,
    Document,
    Evidence,
    Extraction,
    Number,
    Quantity,
    Rejected,
    Span,
    Usage,
)

TEXT = "Call 555-0199. On 3 May 2020 the dam held 40 boats and 12 rafts, and 7 swans came at 9:30 am."


def rest(value: int, unit: str, date: str | None = None) -> Claim:
    return Claim.model_validate(
        {
            "quote": TEXT[TEXT.index("On 3 May") :],
            "quantity": {"surface": str(value), "value": value, "unit": unit},
            "date": {"value": date, "surface": "3 May 2020"} if date else None,
        }
    )


def fates(claims: list[Claim], set_aside: dict[int, str] | None = None) -> dict[str, Covered]:
    verdicts = verify(TEXT, claims)
    accepted = [verdict for verdict in verdicts if isinstance(verdict, Accepted)]
    rejected = [verdict for verdict in verdicts if isinstance(verdict, Rejected)]
    numbers = read_numbers(TEXT)
    coverage = cover(numbers, accepted, rejected, set_aside or {})
    assert [covered.number for covered in coverage.numbers] == numbers
    return {covered.number.surface: covered for covered in coverage.numbers}


def test_a_number_of_an_accepted_claim_is_accepted_and_so_is_its_date() -> None:
    found = fates([rest(12, "rafts"), rest(40, "boats", "2020-05-03")])
    assert (found["40"].fate, found["40"].claim) == ("accepted", 1)
    assert (found["3 May 2020"].fate, found["3 May 2020"].claim) == ("accepted", 1)
    assert (found["12"].fate, found["12"].claim) == ("accepted", 0)


def test_a_number_of_a_rejected_claim_is_rejected_with_its_first_reason() -> None:
    found = fates([rest(40, "litres")])
    assert found["40"].fate == "rejected"
    assert found["40"].claim == 0
    assert "litres" in (found["40"].reason or "")


def test_an_accepted_claim_goes_before_a_rejected_one() -> None:
    found = fates([rest(40, "litres"), rest(40, "boats")])
    assert (found["40"].fate, found["40"].claim) == ("accepted", 0)


def test_what_nobody_claims_is_set_aside_with_a_reason() -> None:
    found = fates([], {TEXT.index("12"): "the model said: no claim"})
    assert {surface: covered.reason for surface, covered in found.items() if covered.fate == "set_aside"} == {
        surface: covered.reason for surface, covered in found.items()
    }
    assert found["12"].reason == "the model said: no claim"
    assert found["40"].reason == UNCLAIMED
    assert found["3 May 2020"].reason == "date, not claimed"


def test_clock_times_and_identifiers_are_set_aside_by_their_kind() -> None:
    time = Number(start=0, end=4, surface="9:30", kind="time")
    code = Number(start=5, end=9, surface="A320", kind="identifier")
    coverage = cover([time, code], [], [], {})
    assert [covered.reason for covered in coverage.numbers] == ["clock time", "identifier"]
    assert coverage.count("set_aside") == 2


def test_a_number_in_the_words_that_prove_an_accepted_claim_is_accepted() -> None:
    text = "In phase 5 the crew of Vessel 3 pulled 40 nets."
    claim = Claim(
        quote=text,
        subject="crew of Vessel 3",
        quantity=Quantity(surface="40", value=Decimal(40), unit="nets"),
        statement="The crew of Vessel 3 pulled 40 nets in phase 5.",
    )
    coverage = judged(text, [claim]).coverage
    assert [(covered.number.surface, covered.fate, covered.claim) for covered in coverage.numbers] == [
        ("5", "accepted", 0),
        ("3", "accepted", 0),
        ("40", "accepted", 0),
    ]


def test_a_number_that_a_rejected_claim_is_about_is_rejected_though_another_claim_names_it() -> None:
    text = "The crew of Vessel 3 pulled 40 nets."
    good = Claim(quote=text, subject="Vessel 3", quantity=Quantity(surface="40", value=Decimal(40), unit="nets"))
    wrong = Claim(quote=text, quantity=Quantity(surface="3", value=Decimal(3), unit="vessels", bound="at_least"))
    coverage = judged(text, [good, wrong]).coverage
    assert [covered.fate for covered in coverage.numbers] == ["rejected", "accepted"]


def test_a_number_is_rejected_though_no_number_of_the_quote_fits_the_claim() -> None:
    text = "The crew pulled 40 nets. It hauled 40 lines."
    wrong = Claim(quote="It hauled 40 lines", quantity=Quantity(surface="40", value=Decimal(7), unit="lines"))
    extraction = judged(text, [wrong])
    (rejected,) = extraction.rejected
    bare = rejected.model_copy(update={"evidence": Evidence(quote=rejected.evidence.quote)})
    coverage = cover(read_numbers(text), [], [bare], {})
    assert [covered.fate for covered in coverage.numbers] == ["set_aside", "rejected"]


def test_a_document_whose_numbers_nobody_claims_is_marked() -> None:
    assert judged("They sold 40 nets and 12 rafts.", []).look == (
        "no claims, though the text has 2 numbers",
        "2 numbers that nobody claimed",
    )
    assert judged("See https://example.org/2024.", []).look == ("no claims, though the text has 1 number",)
    assert judged("They sold nets.", []).look == ()


def test_a_document_with_most_claims_rejected_is_marked() -> None:
    text = "They sold 40 nets and 12 rafts."
    nets, rafts, boats = (
        Claim(quote=text, quantity=Quantity(surface=str(value), value=Decimal(value), unit=unit))
        for value, unit in ((40, "nets"), (12, "rafts"), (12, "boats"))
    )
    assert judged(text, [nets, rafts]).look == ()
    assert judged(text, [nets, boats]).look == ()
    assert judged(text, [nets, boats, boats]).look == ("2 of 3 claims rejected",)
    assert judged(text, [boats]).look == ("the only claim rejected", "1 number that nobody claimed")


def judged(text: str, claims: list[Claim], set_aside: dict[int, str] | None = None) -> Extraction:
    return conclude(
        None,
        Document(text=text, sha256="00"),
        numbers=read_numbers(text),
        verdicts=verify(text, claims),
        set_aside=set_aside or {},
        usage=Usage(model="m"),
    )


WORDS = st.sampled_from(
    ["40 nets", "at least 7 boats", "3 May 2020", "9:30 am", "phase 5", "40 lines", "the crew", "€1.2bn", "12 %"]
)


@st.composite
def claimed(draw: st.DrawFn) -> tuple[str, list[Claim], dict[int, str]]:
    sentences = draw(st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" and ".join), min_size=1, max_size=4))
    text = ". ".join(sentences)
    numbers = read_numbers(text)
    claims = [
        Claim(
            quote=draw(st.sampled_from(sentences)),
            subject=draw(st.sampled_from(["crew", "phase 5", "40 nets", None])),
            quantity=Quantity(
                surface=number.surface,
                value=number.value,
                unit=draw(st.sampled_from([number.unit, "boats"])),
                bound=number.bound,
            ),
        )
        for number in draw(st.lists(st.sampled_from(numbers), max_size=6) if numbers else st.just([]))
    ]
    aside = {number.start: "label" for number in draw(st.sets(st.sampled_from(numbers)) if numbers else st.just(()))}
    return text, claims, aside


@given(claimed())
def test_every_number_has_exactly_one_fate_and_the_counts_add_up(made: tuple[str, list[Claim], dict[int, str]]) -> None:
    text, claims, aside = made
    extraction = judged(text, claims, aside)
    coverage = extraction.coverage
    assert [covered.number for covered in coverage.numbers] == read_numbers(text)
    counts = [coverage.count(fate) for fate in ("accepted", "rejected", "set_aside")]
    assert sum(counts) == len(coverage.numbers)
    of = {"accepted": extraction.accepted, "rejected": extraction.rejected}
    for covered in coverage.numbers:
        assert (covered.claim is None) == (covered.fate == "set_aside")
        assert covered.claim is None or covered.claim < len(of[covered.fate])
        assert (covered.reason is None) == (covered.fate == "accepted")
    for verdict in extraction.accepted:
        span = verdict.evidence.quantity
        assert span is None or any(
            covered.fate == "accepted" and covered.number.start == span.start for covered in coverage.numbers
        )
    assert bool(extraction.look) >= (bool(coverage.numbers) and not extraction.accepted)


def test_claims_that_all_rest_on_all_of_many_numbers_take_no_time() -> None:
    size = 20_000
    numbers = [Number(start=2 * at, end=2 * at + 1, surface="7", kind="cardinal") for at in range(size)]
    everything = Evidence(quote=Span(start=0, end=2 * size), quantity=Span(start=0, end=2 * size))
    accepted = [Accepted(claim=Claim(quote="7"), evidence=everything)] * size
    start = time.process_time()
    assert cover(numbers, accepted, [], {}).count("accepted") == size
    assert time.process_time() - start < 5  # number by claim it would be a minute
