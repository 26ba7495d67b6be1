"""The bench of extraction beside its peers: a fake server, real sockets, and a peer run in a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bench.extract_peers import EXAMPLES, FIELDS, PIECE, pieces
from bench.peer_claims import extraction_of
from bench.peer_contest import Done, Run, ours, peer
from bench.peer_runs import EXTRACT_RUNNER
from bench.peer_table import table, told
from bench.peer_tap import Call, Reply, Tap, Upstream, forward, tapped
from extractor.errors import UsageError
from extractor.evaluation.gold import GoldDocument, read_gold
from extractor.types import Claim, Document, Extraction, Quantity, Usage
from tests.evaluation.harbour import GOLD, TEXT
from tests.llm.fake_server import Reply as Sent
from tests.llm.fake_server import serving

BOATS = "at least 40 boats were damaged"
SAID: dict[str, object] = {
    "number": "40",
    "bound": "at_least",
    "unit": "boats",
    "measure": "damaged",
    "subject": "boats",
    "speaker": "The harbour board",
    "date": "Monday",
    "place": None,
    "modality": "asserted",
}
USAGE = Usage(model="fake")


def placed(quote: str, text: str = TEXT, /, **fields: object) -> dict[str, Any]:
    start = text.index(quote)
    return {"quote": quote, "start": start, "end": start + len(quote), **fields}


def claims_of(*answers: dict[str, Any], text: str = TEXT) -> Extraction:
    return extraction_of(Document(text=text, sha256="0" * 64), answers, USAGE)


def quantity_of(text: str, **fields: object) -> Quantity:
    (accepted,) = claims_of(placed(text, text, **fields), text=text).accepted
    assert accepted.claim.quantity
    return accepted.claim.quantity


@pytest.fixture
def gold(tmp_path: Path) -> list[GoldDocument]:
    (tmp_path / "docs").mkdir()
    (tmp_path / "claims").mkdir()
    (tmp_path / "docs" / "harbour.txt").write_text(TEXT)
    (tmp_path / "claims" / "harbour.json").write_text(json.dumps(GOLD))
    return read_gold(tmp_path)


def answer(text: str, tokens: tuple[int, int] = (900, 80), finish: str = "stop") -> str:
    return json.dumps(
        {
            "id": "1",
            "object": "chat.completion",
            "created": 0,
            "model": "fake",
            "choices": [
                {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}},
            ],
            "usage": {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)},
        }
    )


def test_what_the_peers_are_shown_is_what_they_are_asked_for() -> None:
    for text, claims in EXAMPLES:
        places = [text.index(quote) for quote, _ in claims]
        assert places == sorted(places)
        for quote, fields in claims:
            assert list(fields) == list(FIELDS)
            (accepted,) = claims_of(placed(quote, text, **fields), text=text).accepted
            assert (accepted.evidence.quantity is not None) is (fields["number"] is not None)


def test_pieces_are_the_whole_text_cut_where_it_may_be() -> None:
    text = "One line of words. And more.\n" * 100 + "word " * 500 + "x" * 2_500
    found = list(pieces(text))
    assert "".join(piece for _, piece in found) == text
    assert all(len(piece) <= PIECE and text.startswith(piece, start) for start, piece in found)
    assert found[0][1].endswith("\n")


def test_a_peers_claim_is_one_of_ours() -> None:
    (accepted,) = claims_of(placed(BOATS, **SAID)).accepted
    assert accepted.claim == Claim(
        quote=BOATS,
        speaker="The harbour board",
        subject="boats",
        measure="damaged",
        quantity=Quantity(surface="40", value=Decimal(40), unit="boats", bound="at_least"),
        date=accepted.claim.date,
        modality="asserted",
    )
    assert accepted.claim.date
    assert accepted.claim.date.surface == "Monday"
    assert accepted.evidence.quantity
    assert accepted.evidence.quantity.of(TEXT) == "40"


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("They counted 1,000 birds.", "1000", 1000),
        ("They counted 1,000 birds.", "one thousand", 1000),
        ("They counted twelve birds.", "12", 12),
        ("It cost $1.3 billion.", "1.3 billion", 1_300_000_000),
        ("It cost $1.3 billion.", "$1.3 billion", 1_300_000_000),
    ],
)
def test_a_number_in_another_notation_stands_where_the_text_has_it(text: str, number: str, value: int) -> None:
    (accepted,) = claims_of(placed(text, text, number=number), text=text).accepted
    assert accepted.claim.quantity
    assert accepted.claim.quantity.value == value
    assert accepted.evidence.quantity


@pytest.mark.parametrize("number", ["5", "00", "1", "3 billion", "no figure"])
def test_a_number_that_only_stands_inside_another_has_no_place(number: str) -> None:
    text = "It rose by 4.5 percent to $1.3 billion and 1,100 jobs."
    (accepted,) = claims_of(placed(text, text, number=number), text=text).accepted
    assert accepted.evidence.quantity is None


def test_of_two_places_the_one_in_the_quote_is_meant() -> None:
    text = "By noon 7 boats sank. By night 7 boats sank."
    (accepted,) = claims_of(placed("By night 7 boats sank", text, number="7"), text=text).accepted
    assert accepted.evidence.quantity
    assert accepted.evidence.quantity.start == text.rindex("7")


def test_a_range_that_our_reader_cant_read_alone_is_the_one_in_the_quote() -> None:
    text = "All 3 mayors said it. Repairs cost between 3 and 5 million euros."
    (accepted,) = claims_of(
        placed("cost between 3 and 5 million euros", text, number="3 and 5 million"), text=text
    ).accepted
    assert accepted.claim.quantity
    assert [accepted.claim.quantity.min, accepted.claim.quantity.max] == [Decimal(3_000_000), Decimal(5_000_000)]


@pytest.mark.parametrize(
    ("said", "number", "bound"),
    [
        ("at_least", "40", "at_least"),
        ("At least", "40", "at_least"),
        ("more than", "40", "more_than"),
        ("nearly", "40", "about"),
        (None, "at least 40", "at_least"),
        ("exact", "at least 40", "at_least"),
        ("exact", "40", "exact"),
        (None, "40", "exact"),
        ("whatever", "40", "exact"),
    ],
)
def test_the_bound_is_what_the_peer_says_in_its_own_words(said: str | None, number: str, bound: str) -> None:
    assert quantity_of("At least 40 boats.", number=number, bound=said).bound == bound


def test_a_unit_written_with_the_number_counts() -> None:
    assert quantity_of("It fell by 12%.", number="12%").unit == "percent"
    assert quantity_of("It fell by 12%.", number="12%", unit="points").unit == "points"


def test_what_the_peer_finds_no_quote_for_is_refused() -> None:
    extraction = claims_of({"quote": "made up", "start": None, "end": None, **SAID}, placed(BOATS, **SAID))
    assert len(extraction.accepted) == len(extraction.rejected) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"number": ["40", "41"]},
        {"number": "null", "speaker": "None"},
        {"start": -3},
        {"start": 5, "end": 5},
        {"end": 10_000},
        {"start": "0"},
        {"number": "9" * 500, "date": "2024-99-99", "unit": "\ud800"},
        {"date": "", "number": " "},
    ],
)
def test_whatever_a_peer_says_is_scored(gold: list[GoldDocument], fields: dict[str, Any]) -> None:
    done = extraction_of(gold[0].document, [placed(BOATS, **SAID) | fields], USAGE)
    assert len(done.accepted) + len(done.rejected) == 1


class Served:
    """A fake server: gives its replies in their order, whatever is asked."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = replies
        self.asked: list[dict[str, Any]] = []

    def connect(self) -> Upstream:
        """The fake server, at the first question."""
        return self.send

    def send(self, body: bytes) -> Reply:
        """The next of its replies, or the last again."""
        self.asked.append(json.loads(body))
        return self.replies[min(len(self.asked), len(self.replies)) - 1]


def test_a_question_is_asked_once_and_its_cost_kept(tmp_path: Path) -> None:
    served = Served((200, answer("{}")))
    tap = Tap(tmp_path / "answers", served.connect)
    first, again, other = tap.ask(b'{"a": 1}'), tap.ask(b'{"a": 1}'), tap.ask(b'{"a": 2}')
    assert first == again
    assert first.tokens == other.tokens == (900, 80)
    assert len(served.asked) == 2
    assert len(tap.drain()[0]) == 3
    assert tap.drain() == ([], 0.0)

    def nobody() -> Upstream:
        pytest.fail("a run that has all its answers needs no server")

    assert Tap(tmp_path / "answers", nobody).ask(b'{"a": 1}') == first


def test_what_the_server_fails_to_answer_is_not_kept(tmp_path: Path) -> None:
    with serving(Sent(b"{}", status=503), Sent(answer("{}").encode())) as server:
        tap = Tap(tmp_path, lambda: forward(server.url, "key"))
        with pytest.raises(OSError, match="503"):
            tap.ask(b"{}")
        assert tap.ask(b"{}").fault is None
        assert server.seen[0].headers["authorization"] == "Bearer key"


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        (Call(200, answer('{"claims": []}'), 1.0), None),
        (Call(200, answer('{"claims": [', finish="length"), 1.0), "cut off at the most tokens allowed"),
        (Call(200, answer("Sure! Here"), 1.0), "no JSON"),
        (Call(400, '{"error": {"message": "too long"}}', 1.0), "refused by the server"),
    ],
)
def test_faults_are_told_apart(call: Call, fault: str | None) -> None:
    assert call.fault == fault


@pytest.fixture
def instructor() -> tuple[str, ...]:
    """The command of the bench, but with our own interpreter, which has instructor too."""
    return (sys.executable, "-P", str(EXTRACT_RUNNER), "instructor")


def contest(command: tuple[str, ...], gold: list[GoldDocument], tap: Tap) -> Run:
    def done() -> Iterator[Any]:
        with tapped(tap) as base_url:
            yield from peer(command, gold, tap, base_url)

    return Run("instructor", list(done()))


@pytest.mark.timeout(300)  # a busy machine takes long to import openai
def test_a_peer_is_asked_and_scored(tmp_path: Path, gold: list[GoldDocument], instructor: tuple[str, ...]) -> None:
    claims = {
        "claims": [
            {"substring_quotes": [BOATS], **SAID},
            {"substring_quotes": ["Two piers collapsed"], **dict.fromkeys(FIELDS), "number": "2", "unit": "ships"},
            {"substring_quotes": ["The board denied that anyone was to blame."], **dict.fromkeys(FIELDS)},
            {"substring_quotes": ["This stands nowhere in the text at all"], **SAID, "number": "77"},
        ]
    }
    served = Served((200, answer(json.dumps(claims))))
    run = contest(instructor, gold, Tap(tmp_path / "answers", served.connect))
    (asked,) = served.asked
    assert asked["messages"][-1]["content"].endswith(TEXT)
    assert asked["response_format"]["type"] == "json_schema"
    printed = table([run])
    assert "| gold numeric claims found | 2/3: 66.7" in printed
    assert "| gold numeric claims right in value, bound, unit and measure | 1/3: 33.3" in printed
    assert "| accepted numeric claims that are right in all four | 1/2: 50.0" in printed
    assert "| gold claims without numbers found | 1/1: 100.0" in printed
    assert "| numbers accounted for | none does |" in printed
    assert "| output tokens per right claim | 80.0 (80.0 to 80.0) |" in printed
    assert "| model calls per document | 1.0 (1.0 to 1.0) |" in printed
    assert told(run) == "3 claims accepted, 1 refused; of 1 answers none at fault"
    assert "place right" not in table([run], short=True)


def test_what_fails_is_told(gold: list[GoldDocument]) -> None:
    calls = [Call(200, answer("{", finish="length"), 2.0), Call(400, "{}", 1.0)]
    nothing = extraction_of(gold[0].document, (), USAGE)
    run = Run("instructor", [Done(gold[0], nothing, calls, 3.0, ["ValueError: no"])])
    assert told(run).splitlines() == [
        "0 claims accepted, 0 refused; of 2 answers 1 cut off at the most tokens allowed, 1 refused by the server",
        "harbour: ValueError: no",
    ]
    assert "| gold numeric claims found | 0/3: 0.0" in table([run])
    assert "| output tokens per right claim | - |" in table([run])
    assert "| seconds per document | 3.0 (3.0 to 3.0) |" in table([run])


def test_a_peer_that_ends_is_no_traceback(tmp_path: Path, gold: list[GoldDocument]) -> None:
    with pytest.raises(UsageError, match="ended at harbour"):
        contest((sys.executable, "-c", "pass"), gold, Tap(tmp_path, Served().connect))


@pytest.mark.timeout(300)
def test_we_are_asked_through_the_same_tap(tmp_path: Path, gold: list[GoldDocument]) -> None:
    served = Served((400, '{"error": {"message": "no"}}'))
    tap = Tap(tmp_path / "answers", served.connect)
    with tapped(tap) as base_url:
        (done,) = ours(gold, tap, base_url)
    assert served.asked
    assert done.failed
    assert len(done.calls) == len(served.asked)
    assert "harbour: " in told(Run("extractor", [done]))
