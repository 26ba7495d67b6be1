from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.cli import main
from extractor.errors import UsageError
from extractor.evaluation.evaluate import Evaluation, evaluate
from extractor.evaluation.figures import figures
from extractor.evaluation.gold import GoldDocument, read_gold
from extractor.report.evaluation import show_figures, show_page, to_json
from extractor.store.jsonl import dumps
from extractor.store.jsonl import to_json as record
from extractor.types import Claim

from .harbour import BOATS, GOLD, PIERS, REPAIRS, TEXT, extraction_of, quantity, write_gold


def evaluated(folder: Path, *claims: Claim) -> Evaluation:
    [gold] = read_gold(write_gold(folder))
    return evaluate([gold], [extraction_of(gold.document, *claims)], seconds=12.5)


def shares(evaluation: Evaluation) -> dict[str, tuple[int, int]]:
    return {figure.name: (figure.right, figure.of) for figure in evaluation.figures}


def test_every_gold_claim_ends_as_accepted_rejected_or_missed(tmp_path: Path) -> None:
    evaluation = evaluated(tmp_path, BOATS, PIERS, REPAIRS)
    found = evaluation.outcomes[0].matched.found
    assert [(each.gold.id, each.status) for each in found] == [
        ("h#1", "accepted"),
        ("h#2", "accepted"),
        ("h#3", "rejected"),
        ("h#4", "missed"),
    ]


def test_the_figures_count_what_is_right_and_what_is_accepted(tmp_path: Path) -> None:
    counted = shares(evaluated(tmp_path, BOATS, PIERS, REPAIRS))
    assert counted["numeric claims accepted"] == (2, 3)
    assert counted["numeric claims accepted and right"] == (1, 3)  # the piers are called boats
    assert counted["accepted numeric claims that are right"] == (1, 2)
    assert counted["claims without numbers found"] == (0, 1)
    assert counted["speaker right where there is one"] == (1, 1)
    assert counted["modality right where there is one"] == (0, 0)


def test_a_claim_without_a_number_is_found_by_its_quote_and_its_words(tmp_path: Path) -> None:
    denied = Claim(quote="The board denied that anyone was to blame", statement="The board denied blame.")
    other = Claim(quote="The board denied that anyone was to blame", statement="Nobody spoke.")
    assert shares(evaluated(tmp_path, denied))["claims without numbers found"] == (1, 1)
    assert shares(evaluated(tmp_path, other))["claims without numbers found"] == (0, 1)


def test_a_number_is_claimed_once_and_what_says_it_again_is_a_repeat(tmp_path: Path) -> None:
    again = BOATS.model_copy(update={"speaker": None})
    evaluation = evaluated(tmp_path, again, BOATS)
    matched = evaluation.outcomes[0].matched
    assert matched.found[0].index == 1  # the one with the speaker fits better
    assert (matched.repeats, matched.extra) == ((0,), ())
    assert shares(evaluation)["accepted numeric claims that are right"] == (1, 1)


def test_a_claim_that_the_gold_lacks_counts_against_the_accepted(tmp_path: Path) -> None:
    gold = {**GOLD, "claims": GOLD["claims"][1:]}
    [document] = read_gold(write_gold(tmp_path, gold))
    evaluation = evaluate([document], [extraction_of(document.document, BOATS)])
    assert evaluation.outcomes[0].matched.extra == (0,)
    assert shares(evaluation)["accepted numeric claims that are right"] == (0, 1)


def test_intervals_are_of_documents_drawn_anew_and_always_the_same(tmp_path: Path) -> None:
    right, wrong = evaluated(tmp_path / "a", BOATS), evaluated(tmp_path / "b", PIERS)
    both = figures([*right.outcomes, *wrong.outcomes])
    assert both == figures([*right.outcomes, *wrong.outcomes])
    [share] = [figure for figure in both if figure.name == "numeric claims accepted and right"]
    assert (share.right, share.of, share.low) == (1, 6, 0.0)
    assert share.high == pytest.approx(1 / 3)


def test_a_figure_of_nothing_has_no_share(tmp_path: Path) -> None:
    [none] = [each for each in evaluated(tmp_path).figures if each.name == "value right"]
    assert (none.of, none.share, none.low, none.high) == (0, None, None, None)
    assert "value right" in show_figures((none,))


def test_costs_are_those_of_the_documents_that_the_gold_has(tmp_path: Path) -> None:
    costs = evaluated(tmp_path, BOATS).costs
    assert (costs.documents, costs.accepted, costs.calls, costs.tokens_out, costs.seconds) == (1, 1, 3, 60, 12.5)


def test_documents_that_are_other_bytes_are_no_gold_documents(tmp_path: Path) -> None:
    [gold] = read_gold(write_gold(tmp_path))
    other = gold.document.model_copy(update={"sha256": "0" * 64})
    with pytest.raises(UsageError, match="by their bytes"):
        evaluate([gold], [extraction_of(other, BOATS)])
    second = gold.model_copy(update={"document": other, "name": "other"})
    assert evaluate([gold, second], [extraction_of(gold.document)]).missing == ("other",)


def test_the_page_shows_each_claim_in_its_place_and_runs_nothing(tmp_path: Path) -> None:
    page = show_page(evaluated(tmp_path, BOATS, PIERS, REPAIRS), "<b>harbour</b>")
    assert "<mark class=right title='h#1'>40</mark> boats" in page
    assert "<mark class=wrong title='h#2'>Two</mark> piers" in page
    assert "<mark class=rejected title='h#3'>3 million euros</mark>" in page
    assert "the text says at most 3 million euros, the claim says exactly 3000000" in page
    assert "<mark class=missed title='h#4'>" in page
    assert "<b>harbour" not in page
    assert "<script" not in page
    assert "default-src 'none'" in page


def test_hostile_words_are_only_shown(tmp_path: Path) -> None:
    claim = BOATS.model_copy(update={"measure": "damaged <img src=x onerror=alert(1)> \u202e\x1b[31m"})
    page = show_page(evaluated(tmp_path, claim), "gold")
    assert "<img" not in page
    assert "\u202e" not in page
    assert "\x1b" not in page


def test_the_data_say_what_was_wrong_with_each_claim(tmp_path: Path) -> None:
    data = json.loads(dumps(to_json(evaluated(tmp_path, BOATS, PIERS, REPAIRS))))
    claims = data["documents"][0]["claims"]
    assert [(each["id"], each["status"], each["wrong"]) for each in claims[:2]] == [
        ("h#1", "right", []),
        ("h#2", "wrong", ["measure", "subject"]),
    ]
    assert claims[2]["reasons"] == ["the text says at most 3 million euros, the claim says exactly 3000000"]
    assert data["documents"][0]["extra"] == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"file": "docs/none.txt"}, "there is no such file"),
        ({"claims": [{**GOLD["claims"][0], "quote_start": 3}]}, "its quote doesn't stand at 3"),
        ({"claims": [{"id": "x"}]}, "the key 'quote_start' is missing|is no gold"),
        ({"claims": 7}, "is no gold"),
    ],
)
def test_gold_that_is_wrong_is_named(tmp_path: Path, change: dict[str, object], said: str) -> None:
    folder = write_gold(tmp_path, {**GOLD, **change})
    with pytest.raises(UsageError, match=said):
        read_gold(folder)


def test_a_folder_without_gold_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "claims/NAME.json" in capsys.readouterr().err


def test_the_command_evaluates_an_earlier_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold: list[GoldDocument] = read_gold(write_gold(tmp_path / "gold"))
    run = tmp_path / "run"
    run.mkdir()
    lines = dumps(record(extraction_of(gold[0].document, BOATS))) + "\n"
    (run / "extractions.jsonl").write_text(lines, "utf-8")
    out = tmp_path / "out"
    assert main(["eval", str(tmp_path / "gold"), "--run", str(run), "--out", str(out)]) == 0
    assert "numeric claims accepted and right" in capsys.readouterr().out
    assert json.loads((out / "evaluation.json").read_text("utf-8"))["documents"][0]["name"] == "harbour"
    assert TEXT[:20] in (out / "evaluation.html").read_text("utf-8")


def test_a_quantity_of_the_gold_keeps_its_bound(tmp_path: Path) -> None:
    [gold] = read_gold(write_gold(tmp_path))
    assert gold.claims[0].claim.quantity == quantity("40", 40, "boats", "at_least")


def test_gold_in_another_language_than_its_document_brings_the_words_of_quote_and_heads(tmp_path: Path) -> None:
    text = "Die Küstenwache legt Zahlen vor.\n\n| Hafen | Gesunkene Kutter |\n|---|---|\n| Moss | 12 |\n"
    start = text.index("12")
    claim = {
        "id": "k#1",
        "quote": "Moss | 12",
        "quote_start": text.index("Moss"),
        "quote_end": start + 2,
        "statement": "The coast guard says that twelve of the fishing boats of Moss were lost in the storm.",
        "quantity": {"surface": "12", "value": 12, "surface_start": start, "surface_end": start + 2},
    }
    (tmp_path / "claims").mkdir()
    (tmp_path / "k.md").write_text(text)
    (tmp_path / "claims" / "k.json").write_text(json.dumps({"file": "k.md", "claims": [claim]}))
    [gold] = read_gold(tmp_path)
    assert {"Moss", "Gesunkene", "Kutter", "12"} <= set(gold.claims[0].source.split())
