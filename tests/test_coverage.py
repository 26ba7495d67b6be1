from __future__ import annotations

from extractor.coverage import UNCLAIMED, cover
from extractor.gate import verify
from extractor.numbers import read_numbers
from extractor.types import Accepted, Claim, Covered, Number, Rejected

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
