"""Every reason has an example in the docs, and it is what the gate says of it."""

from __future__ import annotations

import pytest

from extractor.gate.reasons import MEANINGS
from extractor.types import ReasonCode
from tools.reason_examples import EXAMPLES


def test_every_reason_has_an_example() -> None:
    assert list(EXAMPLES) == list(MEANINGS)


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_example_is_rejected_for_it_in_one_short_sentence(code: ReasonCode) -> None:
    reasons = EXAMPLES[code].reasons()
    assert code in {reason.code for reason in reasons}
    assert all(reason.message[0].islower() or reason.message[0] in "‘0123456789" for reason in reasons)
    assert all(len(reason.message) < 240 and not reason.message.endswith(".") for reason in reasons)
