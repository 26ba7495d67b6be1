from __future__ import annotations

import pytest

from .saying import claim, codes


@pytest.mark.parametrize(
    ("quote", "measure"),
    [
        ("exports rose by 4 percent", "fall in exports"),
        ("les prix ont baissé de 4 %", "rise in prices"),
        ("die Preise sind um 4 % gestiegen", "fall"),
        ("4 climbers were killed", "unharmed"),
        ("4 climbers were killed or wounded", "unharmed or wounded"),
        ("imports of 4 tonnes", "exports"),
    ],
)
def test_the_opposite_of_the_text_is_not_asserted(quote: str, measure: str) -> None:
    assert codes(f"It says {quote}.", claim(quote, measure=measure)) == ["not_asserted"]


@pytest.mark.parametrize(
    ("quote", "measure"),
    [
        ("exports rose by 4 percent", "rise in exports"),
        ("prices first rose and then fell", "fall"),
        ("In the fall, output was 4 percent higher", "increase"),
        ("growth fell to 4 percent", "growth"),
    ],
)
def test_the_same_direction_in_other_words_is(quote: str, measure: str) -> None:
    assert codes(f"It says: {quote}.", claim(quote, measure=measure)) == []


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("No injuries or deaths were reported", "Injuries and deaths were reported."),
        ("the dam might collapse", "The dam collapsed."),
        ("the dam could fall to pieces", "The dam has fallen to pieces."),
        ("the pumps fail to match the flow", "The pumps match the flow."),
        ("the cause is unknown", "The cause is known."),
        ("the bank expects losses to grow", "The bank does not expect losses to grow."),
        ("the strike is very unlikely to have been caused by pay", "The strike was caused by pay."),
    ],
)
def test_a_denial_or_doubt_is_neither_dropped_nor_added(quote: str, statement: str) -> None:
    assert codes(f"{quote}.", claim(quote, statement=statement)) == ["not_asserted"]


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("No injuries were reported", "There were no injuries."),
        ("the dam might collapse", "A collapse of the dam is possible."),
        ("if the miners do not stop the pumps", "Ultimatum to the miners to stop the pumps"),
        ("the firm refused to pay", "The firm did not pay."),
        ("the lake is without fish", "The lake has no fish."),
    ],
)
def test_a_denial_in_other_words_stays_one(quote: str, statement: str) -> None:
    assert codes(f"{quote}.", claim(quote, statement=statement)) == []
