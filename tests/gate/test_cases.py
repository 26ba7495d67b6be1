"""What the gate's rules decide of sentences and tables that they were not made from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from extractor.gate import verify
from extractor.types import Accepted

from .case_files import Case, directed, stated, swapped

READERS: dict[str, Callable[[str], Iterator[Case]]] = {
    "roles.txt": swapped,
    "more_roles.txt": swapped,
    "directions.txt": directed,
    "dates.txt": directed,
    "assertions.txt": stated,
}


def accepts(case: Case) -> bool:
    [verdict] = verify(case.text, [case.claim])
    return isinstance(verdict, Accepted)


@pytest.mark.parametrize("name", READERS)
def test_what_a_text_says_is_accepted(name: str) -> None:
    lost = [(case.text, case.claim) for case in READERS[name](name) if case.true and not accepts(case)]
    assert lost == []


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("roles.txt", 0.8),
        ("more_roles.txt", 0.8),
        ("directions.txt", 0.85),
        ("assertions.txt", 0.8),
        ("dates.txt", 0.9),
    ],
)
def test_rules_alone_reject_most_of_what_it_does_not_say(name: str, share: float) -> None:
    """They need not decide all: where they can't tell, the claim stands."""
    rejected = [not accepts(case) for case in READERS[name](name) if not case.true]
    assert len(rejected) > 10
    assert sum(rejected) >= share * len(rejected)
