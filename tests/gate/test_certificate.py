"""The certificate of an accepted claim: which words prove what, how they were read and compared."""

from __future__ import annotations

import pytest

from extractor.types import Accepted, Claim, Proof, Quantity

from .saying import claim, judge, number, when

TEXT = (
    "Oslo, 6 November 2025. The council of Skaun said about 1,100 elms, planted since 1988, were felled on Tuesday. "
    "In phase 5 the crews dug a pipe of 240 mm and a ditch of two miles. Income fell by 3 percent in 2024. "
    "Workers left at 4:30 PM on 2 May. Bryne won 2-1."
)


def certificate(candidate: Claim) -> list[Proof]:
    verdict = judge(TEXT, candidate)
    assert isinstance(verdict, Accepted), verdict.reasons
    for proof in verdict.proofs:
        assert proof.span.of(TEXT) == proof.text
    return list(verdict.proofs)


def lines(candidate: Claim) -> list[tuple[str, str, str]]:
    return [(proof.field, proof.text, proof.compared) for proof in certificate(candidate)]


FELLED = claim(
    "The council of Skaun said about 1,100 elms",
    number("eleven hundred", 1100, bound="about"),
    when("2025-11-04", "on Tuesday"),
    speaker="council of Skaun",
    measure="trees cut in phase 5",
    statement="About 1.1 thousand elms were felled on Tuesday.",
)


def test_every_field_has_its_line() -> None:
    assert lines(FELLED) == [
        ("quote", "The council of Skaun said about 1,100 elms", "verbatim"),
        ("quantity", "1,100", "equal"),
        ("quantity.bound", "about", "cue"),
        ("date", "Tuesday", "resolved"),
        ("speaker", "council of Skaun", "verbatim"),
        ("measure", "5", "named"),
        ("statement", "1,100", "equal"),
        ("statement", "Tuesday", "verbatim"),
    ]


def test_a_figure_has_what_was_read_and_what_the_claim_wrote() -> None:
    [figure] = [proof for proof in certificate(FELLED) if proof.field == "quantity"]
    assert figure.value == 1100
    assert (figure.unit, figure.bound, figure.claimed) == ("elms", "about", "eleven hundred")


def test_a_date_says_what_its_year_rests_on() -> None:
    [day] = [proof for proof in certificate(FELLED) if proof.field == "date"]
    assert (day.date, day.date_basis) == ("2025-11-04", "date line: 6 November 2025")
    elsewhere = claim("Workers left at 4:30 PM on 2 May", date=when("2025-05-02", "2 May"))
    [day] = [proof for proof in certificate(elsewhere) if proof.field == "date"]
    assert (day.date, day.text) == ("2025-05-02T16:30", "4:30 PM on 2 May")
    assert day.date_basis == "date line: 6 November 2025"


@pytest.mark.parametrize(
    ("quantity", "figure", "unit"),
    [
        (number("24 cm", 24, "cm"), ("240 mm", "converted", "10"), ("mm", "converted", "10")),
        (number("240 millimetres", 240, "mm"), ("240 mm", "equal", None), ("mm", "verbatim", None)),
        (number("two miles", 2, "miles"), ("two miles", "equal", None), ("miles", "verbatim", None)),
        (number("2 mi", 2, "mi"), ("two miles", "equal", None), ("miles", "equal", None)),
        (number("1.1 thousand", 1100, "items", bound="about"), ("1,100", "equal", None), ("elms", "alike", None)),
    ],
)
def test_units_are_the_same_or_converted_by_a_factor(
    quantity: Quantity, figure: tuple[str, str, str | None], unit: tuple[str, str, str | None]
) -> None:
    quote = TEXT.partition(". ")[2].partition(" Income")[0]
    found = [proof for proof in certificate(claim(quote, quantity)) if proof.field in {"quantity", "quantity.unit"}]
    assert [(proof.text, proof.compared, proof.factor) for proof in found] == [figure, unit]


def test_numbers_in_free_text_have_their_lines() -> None:
    fell = claim("Income fell by 3 percent in 2024", number("3 percent", 3, "percent"), statement="Income: -3% in 2024")
    assert lines(fell)[-2:] == [("statement", "3 percent", "same_size"), ("statement", "2024", "equal")]
    score = claim("Bryne won 2-1", number("2-1", "2-1"), statement="Bryne won 2-1.")
    assert lines(score)[-1] == ("statement", "2-1", "equal")
    half = claim("Workers left at 4:30 PM on 2 May", statement="In November 2025 workers left.")
    assert lines(half)[-1] == ("statement", "6 November 2025", "part")


def test_a_time_of_day_has_its_own_line() -> None:
    left = claim("Workers left at 4:30 PM on 2 May", date=when("2025-05-02T16:30", "2 May"))
    assert ("date.time", "4:30 PM", "equal") in lines(left)


def test_each_end_of_a_span_of_time_has_its_own_line() -> None:
    text = "The night shift ran from 10:30 PM on 2 May 2020 to 6:15 AM on 3 May 2020."
    ran = claim(text, date=when("2020-05-02T22:30/2020-05-03T06:15", "2 May 2020 to 3 May 2020"))
    verdict = judge(text, ran)
    assert isinstance(verdict, Accepted), verdict.reasons
    assert [(proof.field, proof.text) for proof in verdict.proofs if proof.field.startswith("date")] == [
        ("date", "10:30 PM on 2 May 2020 to 6:15 AM on 3 May 2020"),
        ("date.time", "10:30 PM"),
        ("date.time", "6:15 AM"),
    ]


def test_the_first_and_the_last_of_several_dates_prove_what_lies_between() -> None:
    camp = "2 May 2020, was moved on 9 May 2020, and closed on 20 May 2020"
    text = f"The camp opened on {camp}."
    verdict = judge(text, claim(text, date=when("2020-05-02/2020-05-20", camp)))
    assert isinstance(verdict, Accepted), verdict.reasons
    [line] = [proof for proof in verdict.proofs if proof.field == "date"]
    assert (line.date, line.compared, line.text, line.span.of(text)) == ("2020-05-02/2020-05-20", "equal", camp, camp)


def test_what_is_rejected_has_no_certificate() -> None:
    assert not hasattr(judge(TEXT, claim("about 1,100 elms", number("1,200", 1200))), "proofs")
