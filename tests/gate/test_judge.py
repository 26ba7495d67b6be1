"""Where rules leave a question, what it is, and what an answer does."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.gate import verify
from extractor.types import Accepted, Claim, Inquiry, Rejected

from .claim_lines import lines_of, read_line
from .saying import claim, number

MARCH = "The union says 6,000 workers marched; police counted 2,500 of them."
MEASURE = "number according to authorities"


def asked_of(text: str, candidate: Claim, answer: str | None = None) -> tuple[list[Inquiry], Accepted | Rejected]:
    asked: list[Inquiry] = []

    def judge(inquiry: Inquiry) -> str | None:
        asked.append(inquiry)
        return answer

    [verdict] = verify(text, [candidate], judge=judge)
    return asked, verdict


def test_a_claim_that_could_be_about_two_numbers_is_a_choice_among_them() -> None:
    [asked], _ = asked_of(MARCH, claim(MARCH.rstrip("."), number("2,500", 2500), measure=MEASURE, subject="marchers"))
    assert asked.about == "number"
    assert asked.text == "The union says [n1: 6,000] workers marched; police counted [n2: 2,500] of them"
    assert (asked.choices, asked.stands) == (("n1", "n2"), "n2")


@pytest.mark.parametrize("answer", ["n2", None, "n7", "2,500"])
def test_the_own_number_or_no_answer_lets_the_claim_stand(answer: str | None) -> None:
    _, verdict = asked_of(
        MARCH, claim(MARCH.rstrip("."), number("2,500", 2500), measure=MEASURE, subject="marchers"), answer
    )
    assert isinstance(verdict, Accepted)


def test_another_number_rejects_it_and_says_who_judged_so() -> None:
    _, verdict = asked_of(
        MARCH, claim(MARCH.rstrip("."), number("2,500", 2500), measure=MEASURE, subject="marchers"), "n1"
    )
    assert isinstance(verdict, Rejected)
    [reason] = verdict.reasons
    assert (reason.code, reason.by) == ("bound_to_other_number", "model")
    assert reason.message == "a model judged that the text says this of ‘6,000’, not of ‘2,500’"
    assert verdict.evidence.quantity is not None


def test_what_may_be_denied_is_a_question_too() -> None:
    text = "The plant could, the union fears, shut its gates in autumn."
    candidate = claim(text.rstrip("."), statement="The workers of the plant lost their jobs in autumn.")
    [asked], verdict = asked_of(text, candidate, "only possible")
    assert (asked.about, asked.stands) == ("assertion", "said")
    assert isinstance(verdict, Rejected)
    assert verdict.reasons[0].message == "a model judged that the text only calls possible what is stated"


def test_a_direction_in_words_that_no_table_knows_is_a_question() -> None:
    text = "Die Mieten kamen um 4 Prozent herunter."
    candidate = claim(text.rstrip("."), number("4 Prozent", 4, "percent"), measure="fall", subject="rents")
    [asked], verdict = asked_of(text, candidate, "rise")
    assert (asked.about, asked.choices, asked.stands) == ("direction", ("fall", "rise"), "fall")
    assert isinstance(verdict, Rejected)


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("They felled 30 elms.", claim("They felled 30 elms", number("30", 30), measure="trees")),
        (
            "They felled 30 elms and 40 oaks.",
            claim("They felled 30 elms and 40 oaks", number("40", 40), measure="oaks felled"),
        ),
        (
            "They felled 30 elms and 40 oaks.",
            claim("They felled 30 elms and 40 oaks", number("30", 30), measure="oaks felled"),
        ),
        ("The mill burned.", claim("The mill burned", statement="The mill burned.")),
        (
            "Trees: 30\nShrubs: 40\n",
            claim("Trees: 30\nShrubs: 40", number("30", 30), measure="trees"),
        ),
    ],
)
def test_nothing_is_asked_where_rules_decide(text: str, candidate: Claim) -> None:
    asked, _ = asked_of(text, candidate, "n1")
    assert asked == []


QUESTIONS = Path(__file__).parent / "questions.txt"


@pytest.mark.parametrize(("text", "line", "told"), list(lines_of(QUESTIONS)))
def test_what_is_asked_about_a_claim_and_what_is_not(text: str, line: str, told: str) -> None:
    asked, _ = asked_of(text, read_line(text, line))
    assert [f"{each.about}: {each.text}: {', '.join(each.choices)}, stands: {each.stands}" for each in asked] == (
        told.strip().splitlines()
    )
