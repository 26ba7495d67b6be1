from __future__ import annotations

import gc
import time
import weakref
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.gate import source, verify
from extractor.gate.reasons import MEANINGS
from extractor.numbers import read_numbers
from extractor.types import Accepted, Bound, Claim, Document, Number, ReasonCode, Rejected, Verdict

from .saying import claim, codes, judge, number, when

CUES: dict[Bound, str] = {
    "exact": "",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
    "about": "about ",
}
figures = st.integers(min_value=21, max_value=999_999).filter(lambda figure: not 1000 <= figure <= 2999)
bounds = st.sampled_from(sorted(CUES))


def written(figure: int, bound: Bound) -> str:
    return f"Inspectors of the mill counted {CUES[bound]}{figure:,} sacks of rye."


def counted(text: str, surface: str, figure: int, bound: Bound) -> Verdict:
    return judge(text, claim(text, number(surface, figure, "sacks", bound=bound), measure="sacks of rye"))


@given(figures, bounds)
def test_what_the_text_says_is_accepted_in_every_notation(figure: int, bound: Bound) -> None:
    text = written(figure, bound)
    for surface in (f"{figure:,}", str(figure), f"{figure}.0"):
        verdict = counted(text, surface, figure, bound)
        assert isinstance(verdict, Accepted), verdict.reasons


@given(figures, bounds, st.data())
def test_a_changed_digit_is_rejected(figure: int, bound: Bound, data: st.DataObject) -> None:
    digits = str(figure)
    at = data.draw(st.integers(min_value=0, max_value=len(digits) - 1))
    digit = data.draw(st.sampled_from([other for other in "123456789" if other != digits[at]]))
    changed = int(digits[:at] + digit + digits[at + 1 :])
    for surface in (str(changed), f"{figure:,}"):
        assert isinstance(counted(written(figure, bound), surface, changed, bound), Rejected)


@given(figures, bounds, st.sampled_from([10, 100, 1000, 1_000_000]))
def test_a_changed_scale_is_rejected(figure: int, bound: Bound, scale: int) -> None:
    assert isinstance(counted(written(figure, bound), str(figure * scale), figure * scale, bound), Rejected)
    assert isinstance(counted(written(figure * scale, bound), str(figure), figure, bound), Rejected)


@given(figures, bounds, bounds)
def test_a_changed_bound_is_rejected(figure: int, bound: Bound, other: Bound) -> None:
    verdict = counted(written(figure, bound), f"{figure:,}", figure, other)
    assert isinstance(verdict, Accepted) is (bound == other)


@given(st.integers(min_value=1, max_value=9999))
def test_exact_conversions_are_accepted_and_swapped_units_rejected(metres: int) -> None:
    text = f"The new canal is {metres} km long."
    right = claim(text, number(f"{metres} km", metres * 1000, "metres"))
    wrong = claim(text, number(f"{metres} km", metres, "metres"))
    assert [isinstance(verdict, Accepted) for verdict in verify(text, [right, wrong])] == [True, False]


odd = st.one_of(st.none(), st.text(max_size=40), st.sampled_from(["\x00", "\ud800", "9" * 500, "-" * 500, "1/0", "½"]))


values = st.none() | st.decimals(min_value=-(10**12), max_value=10**12, places=2).map(str)


@given(st.text(max_size=60), st.lists(odd, min_size=4, max_size=4), values)
def test_nothing_that_is_claimed_raises(text: str, words: list[str | None], value: str | None) -> None:
    quote, first, second, third = words
    quantity = number(first or "", value, second)
    date = when(second or "", third or "")
    candidate = claim(quote or text, quantity, date, statement=first, speaker=second, subject=third, measure=first)
    [verdict] = verify(text, [candidate])
    assert verdict.claim == candidate


def test_verdicts_come_in_the_order_of_the_claims() -> None:
    text = "Crews felled 30 elms and 40 oaks."
    claims = [claim(text, number(str(value), value)) for value in (40, 41, 30)]
    verdicts = verify(Document(text=text, sha256="0" * 64), iter(claims))
    assert [verdict.claim for verdict in verdicts] == claims
    assert [isinstance(verdict, Accepted) for verdict in verdicts] == [True, False, True]
    assert verify(text, []) == []


def test_every_reason_found_is_told() -> None:
    text = "The mill lost more than 30 sacks of rye on 2 May 2020."
    wrong = claim(
        text,
        number("30", 30, "litres"),
        when("2020-05-03", "2 May 2020"),
        speaker="Reuters",
        statement="The mill lost 31 sacks.",
    )
    assert codes(text, wrong) == [
        "unit_differs",
        "bound_differs",
        "date_differs",
        "number_in_text_unproved",
        "speaker_not_in_text",
    ]


def test_a_claim_without_a_quantity_needs_its_quote_only() -> None:
    assert codes("The mill burned.", claim("The mill burned", statement="The mill burned.")) == []


def test_every_reason_has_a_meaning() -> None:
    assert set(MEANINGS) == set(get_args(ReasonCode))
    assert all(meaning.endswith(".") for meaning in MEANINGS.values())


@pytest.mark.timeout(10)
def test_a_thousand_claims_on_a_long_document_take_little_time() -> None:
    text = "\n".join(f"Plot {row} gave about {row * 37:,} kg of beets." for row in range(3000, 3500))
    claims = [
        Claim.model_validate(
            {
                "quote": f"Plot {row} gave about {row * 37:,} kg of beets.",
                "quantity": {"surface": f"{row * 37:,} kg", "value": row * 37, "unit": "kg", "bound": "about"},
                "statement": f"Plot {row}: yield: about {row * 37:,} kg",
            }
        )
        for row in range(3000, 3500)
    ]
    assert all(isinstance(verdict, Accepted) for verdict in verify(text, claims))


def test_a_document_is_read_once_for_claims_that_come_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def reading(text: str, *, language: str | None = None, date: str | None = None) -> list[Number]:
        read.append(text)
        return read_numbers(text, language=language, date=date)

    monkeypatch.setattr(source, "read_numbers", reading)
    text = "Of 612 pear trees 408 bore fruit, and 57 were felled."
    for figure in (612, 408, 57):
        judge(text, claim(text, number(str(figure), figure)))
    assert read.count(text) == 1
    judge(text.replace("57", "58"), claim("58 were felled", number("58", 58)))
    assert isinstance(judge(text, claim("57 were felled", number("57", 57))), Accepted)
    assert isinstance(judge(text, claim("58 were felled", number("58", 58))), Rejected)


@pytest.mark.parametrize(
    "line",
    ["7 men and 8 women, ", "| a | 7 | 8 |\n", "It is not known whether 7 men could be expected. ", "<b>7</b> men "],
)
def test_a_claim_that_quotes_thousands_of_numbers_takes_little_time(line: str) -> None:
    text = (line * 3000).strip()
    candidate = claim(text, number("7", 7, "men"), statement=text[:20_000], subject="women", measure="men")
    began = time.process_time()
    judge(text, candidate)
    assert time.process_time() - began < 15


def test_numbers_behind_what_is_read_of_a_claims_own_words_do_not_pass() -> None:
    hidden = "We saw 12 swans." + " " * 20_000 + "500 died."
    swans = claim("We saw 12 swans", number("12", 12, "swans"), statement=hidden)
    assert codes("We saw 12 swans.", swans) == ["number_in_text_unproved"]
    assert codes("We saw 12 swans.", claim("We saw 12 swans", number("12", 12, "swans"), subject=hidden)) == [
        "number_in_text_unproved"
    ]


def test_a_text_that_somebody_still_works_on_is_read_once_whatever_others_are_read_meanwhile() -> None:
    texts = [f"Inspectors counted {count} sacks of rye." for count in range(100, 140)]
    held = [source.source_of(text, verbatim=True) for text in texts]
    assert all(source.source_of(text, verbatim=True) is one for text, one in zip(texts, held, strict=True))
    assert source.source_of(texts[0]) is not held[0]


def test_texts_judged_long_ago_are_not_kept() -> None:
    judged = []
    for count in range(100, 140):
        text = f"Inspectors counted {count} sacks of rye, up from 88."
        assert not codes(text, claim(text, number(str(count), count, "sacks"), subject="Inspectors"))
        judged.append(weakref.ref(source.source_of(text)))
    gc.collect()
    assert sum(one() is not None for one in judged) < 20
