"""A document that meets a fault ends as it must, after as many requests as it is worth, and no other notices."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.llm.fake_server import serving

from .conftest import Start
from .invariants import Ran, violations
from .model import document_of, explain, marker, write
from .runs import Starter, Zygote
from .script import Script
from .seams import Seams
from .table import FAULTS, Fault

pytestmark = pytest.mark.timeout(600)  # a busy machine is slow to start what all the runs are forked from
HIT = marker(0)


def script(faults: dict[str, Fault]) -> Script:
    """Every fault on its document."""
    lasting = frozenset(document for document, fault in faults.items() if fault.lasting)
    return Script({document: fault.replies for document, fault in faults.items()}, lasting)


TIMED = [fault for fault in FAULTS if fault.ends == "ModelTimeout"]
HITS = {marker(index): fault for index, fault in enumerate(fault for fault in FAULTS if fault not in TIMED)}
CALM = [marker(len(FAULTS) + index) for index in range(10)]
"""Documents of the same folder that nothing happens to: the last ones, which have all that went wrong behind them."""


@pytest.fixture(scope="module")
def hostile(processes: Zygote, module_home: Path) -> Ran:
    """A run over a folder in which nearly every document meets a fault of its own."""
    inputs = write(module_home / "in", [*HITS, *CALM])
    equal = [name for name, fault in HITS.items() if fault.ends is None and not fault.alters] + CALM
    with serving(explain) as server:
        calm = Starter(processes, server, module_home / "calm", inputs, only=tuple(f"{name}.txt" for name in equal))
        assert calm.start() == 0
    with serving(script(HITS)) as server:
        started = Starter(processes, server, module_home / "run", inputs)
        started.start()
        return started.like(calm, altered=frozenset(HITS.keys() - set(equal)))


def test_a_folder_in_which_nearly_every_document_meets_a_fault(hostile: Ran) -> None:
    assert hostile.code == 7
    assert violations(hostile) == []
    assert {document_of(seen) for seen in hostile.log} == {*HITS, *CALM}


@pytest.mark.parametrize(("document", "fault"), HITS.items(), ids=[fault.name for fault in HITS.values()])
def test_a_fault_costs_its_document_what_it_must(document: str, fault: Fault, hostile: Ran) -> None:
    ends = {Path(each["path"]).stem: each["error"] for each in hostile.failed}
    assert ends.get(document) == fault.ends
    assert sum(document_of(seen) == document for seen in hostile.log) == fault.requests


def test_documents_that_meet_none_cost_one_request_each(hostile: Ran) -> None:
    assert sorted(document_of(seen) for seen in hostile.log if document_of(seen) in CALM) == CALM


def test_what_keeps_a_run_waiting_is_left_at_the_deadline(home: Path, starter: Start) -> None:
    names = [marker(index) for index in range(len(TIMED))]
    with serving(script(dict(zip(names, TIMED, strict=True)))) as server:
        started = starter(server, write(home / "in", names))
        assert started.start(Seams(deadline=0.5)) == 7
    assert violations(started.ran) == []
    assert {each["error"] for each in started.ran.failed} == {"ModelTimeout"}
    asked = Counter(document_of(seen) for seen in started.ran.log)
    assert max(asked.values()) == 2  # an attempt of which the endpoint sees nothing counts, too


@pytest.mark.soak
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_alone(fault: Fault, home: Path, starter: Start) -> None:
    with serving(script({HIT: fault})) as server:
        started = starter(server, write(home / "in", [HIT, marker(1)]))
        assert started.start(Seams(deadline=1.0 if fault in TIMED else 30.0)) == (7 if fault.ends else 0)
    assert violations(started.ran) == []
    assert [each["error"] for each in started.ran.failed] == ([fault.ends] if fault.ends else [])
    assert sum(document_of(seen) == HIT for seen in started.ran.log) == fault.requests
