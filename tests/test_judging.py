"""What rules leave open, put to a model: the question, the answer, and the worked examples of the prompt."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from extractor import UsageError, extract, rejudge
from extractor.gate import inquiries, verify
from extractor.judging import prompt, request
from extractor.numbers import read_numbers
from extractor.types import Accepted, Claim, Document, Extraction, Inquiry, Quantity
from tests.llm.fake_server import FakeServer, Reply, said, serving

ROOT = Path(__file__).parent.parent
TEXT = "Of the 640 hectares that burned, 410 were forest by the lake and 230 farmland."
LAND, FOREST = {"subject": "hectares", "measure": "burned"}, {"subject": "forest", "measure": "burned"}
EXPLAINED = said(json.dumps({"n1": LAND, "n2": FOREST, "n3": FOREST}))
_MARK = re.compile(r"\[(n[0-9]): ([^\]]+)\]")


def extracted(server: FakeServer, folder: Path, *, judge: bool = True) -> Extraction:
    path = folder / "fire.txt"
    path.write_text(TEXT)
    return extract(path, model="fake", base_url=server.url, cache=folder / "kept", judge=judge)


def answered(answer: str) -> Reply:
    return said(json.dumps({"answer": answer}))


def test_a_model_on_a_small_machine_has_judged_a_seed() -> None:
    """Played back: the answers are those of the embedded model, recorded."""
    (seed,) = (ROOT / "seeds").glob("000_*.txt")
    alone, judged = (
        extract(seed, judge=judge, replay=ROOT / "cassettes" / folder)
        for judge, folder in ((False, ""), (True, "judged"))
    )
    assert judged.usage.replayed == alone.usage.replayed + 2  # which it leaves as they are
    assert [each.claim for each in judged.accepted] == [each.claim for each in alone.accepted]
    assert judged.rejected == alone.rejected == ()
    assert rejudge(judged) == judged


def test_the_model_is_asked_once_for_the_one_claim_that_rules_cannot_decide(tmp_path: Path) -> None:
    with serving(EXPLAINED, answered("n1")) as server:
        extraction = extracted(server, tmp_path)
        asked = server.seen[-1].body
    (wrong,) = extraction.rejected
    assert [(reason.code, reason.by) for reason in wrong.reasons] == [("bound_to_other_number", "model")]
    assert wrong.claim.quantity is not None
    assert (wrong.claim.quantity.surface, len(extraction.accepted), extraction.usage.calls) == ("230", 2, 2)
    assert asked["messages"][-1]["content"].startswith("TEXT: Of the 640 hectares that burned, [n1: 410] were")
    assert '"enum": ["n1", "n2"]' in json.dumps(asked)
    assert extraction.coverage.numbers[-1].reason == wrong.reasons[0].message


def test_the_models_answer_is_kept_and_a_second_run_asks_nothing(tmp_path: Path) -> None:
    with serving(EXPLAINED, answered("n1")) as server:
        first, second = extracted(server, tmp_path), extracted(server, tmp_path)
    assert (first.accepted, first.rejected) == (second.accepted, second.rejected)
    assert (second.usage.calls, second.usage.cached) == (0, 2)


@pytest.mark.parametrize("reply", [answered("n2"), said(None, refusal="no"), said('{"answer": "n7"}')])
def test_an_answer_for_the_claim_or_none_that_can_be_used_lets_it_stand(tmp_path: Path, reply: Reply) -> None:
    with serving(EXPLAINED, *[reply] * 9) as server:
        extraction = extracted(server, tmp_path)
    assert (len(extraction.accepted), extraction.rejected) == (3, ())


def test_what_a_model_judged_wrong_stays_so_when_rules_judge_again(tmp_path: Path) -> None:
    with serving(EXPLAINED, answered("n1")) as server:
        extraction = extracted(server, tmp_path)
    assert rejudge(extraction) == extraction


def test_nobody_is_asked_unless_wanted(tmp_path: Path) -> None:
    with serving(EXPLAINED) as server:
        extraction = extracted(server, tmp_path, judge=False)
    assert (len(extraction.accepted), extraction.usage.calls) == (3, 1)


def test_a_schema_has_no_judge(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="leave out one"):
        extract(tmp_path / "none.txt", schema="earnings", judge=True)  # type: ignore[call-overload]


KINDS = ("number", "direction", "assertion")
EXAMPLES = [(about, example) for about in KINDS for example in prompt()[about]["example"]]


@pytest.mark.parametrize(("about", "example"), EXAMPLES)
def test_the_worked_examples_are_what_the_reader_and_the_gate_make_of_their_texts(
    about: str, example: dict[str, Any]
) -> None:
    marks = _MARK.findall(example["text"])
    text = _MARK.sub(r"\2", example["text"])
    if about == "number":
        numbers = {number.surface: number for number in read_numbers(text)}
        assert all(surface in numbers for _, surface in marks)
        own = numbers[dict(marks)[example["answer"]]]
        quantity = Quantity(surface=own.surface, value=own.value, unit=own.unit, bound=own.bound)
        claim = Claim(quote=text.rstrip("."), quantity=quantity, subject=example["subject"], measure=example["measure"])
        [verdict] = verify(text, [claim])
        assert isinstance(verdict, Accepted), verdict.reasons
    elif about == "assertion":
        [verdict] = verify(text, [Claim(quote=text, statement=example["statement"])])
        assert isinstance(verdict, Accepted) or example["answer"] != "said"
    else:
        assert example["answer"] in {"rise", "fall"}


@pytest.mark.parametrize("about", KINDS)
def test_each_kind_of_question_has_examples_with_more_than_one_answer(about: str) -> None:
    assert len({example["answer"] for example in prompt()[about]["example"]}) > 1


def test_the_answer_can_be_nothing_but_a_choice() -> None:
    claim = Claim(quote=TEXT, subject="forest", measure="burned")
    asked = Inquiry(about="number", text="[n1: 4] and [n2: 5]", claim=claim, choices=("n1", "n2"), stands="n1")
    made = request(asked)
    assert made.answer.model_json_schema()["properties"]["answer"]["enum"] == ["n1", "n2"]
    with pytest.raises(ValueError, match="n3"):
        made.answer.model_validate_json('{"answer": "n3"}')


def test_only_accepted_claims_are_asked_about() -> None:
    document = Document(text=TEXT, sha256="0" * 64)
    claims = [Claim(quote=TEXT, quantity=Quantity(surface="7", value=7)), Claim(quote="no such words")]  # type: ignore[arg-type]
    assert inquiries(document, verify(document, claims)) == {}
