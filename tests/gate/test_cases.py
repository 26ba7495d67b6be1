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
    "wholes.txt": swapped,
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
    ("name", "found"),
    [
        ("roles.txt", 287),
        ("more_roles.txt", 133),
        ("wholes.txt", 20),
        ("directions.txt", 49),
        ("assertions.txt", 45),
        ("dates.txt", 15),
    ],
)
def test_rules_alone_reject_most_of_what_it_does_not_say(name: str, found: int) -> None:
    """They need not decide all: where they can't tell, the claim stands. But of what they decide, none is lost."""
    rejected = [not accepts(case) for case in READERS[name](name) if not case.true]
    assert sum(rejected) >= found
    assert found > 0.8 * len(rejected)
