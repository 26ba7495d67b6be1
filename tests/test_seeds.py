"""Both seeds, from the recordings of a real model: every accepted claim, its spans, and what became of the rest."""

# ruff: noqa: E501 - a table reads best with one claim a line

from __future__ import annotations

import time
from pathlib import Path

import pytest

from extractor import extract
from extractor.types import Accepted, Extraction, Quantity

ROOT = Path(__file__).parent.parent
FIRST = ROOT / "seeds" / "000_c8567289b56ddf87.txt"
SECOND = ROOT / "seeds" / "002_de53d78b7fab1b14.txt"


CLAIMS = {
    FIRST: [
        "South Korean intelligence | North Korean soldiers | death | at_least 100 soldiers | - | - | - | 532-731 | 664-667",
        "US | North Korean soldiers | killed or wounded | vague 200..999 - | - | - | assessed | 733-911 | 877-892",
        "Ryder | DPRK forces | casualties | vague 200..999 forces | - | - | assessed | 913-1140 | 1000-1015",
        "Ryder | DPRK forces | casualties | vague 200..999 casualties | - | - | assessed | 913-1140 | 1041-1056",
        "- | North Korea | deployed | more_than 10000 soldiers | Russia | XXXX-23 | - | 1877-1980 | 1941-1953",
        "Andrii Kovalenko | losses of North Korean forces | North Korean forces in the Kursk region | more_than 200 soldiers | Kursk region | XXXX-12-18 | - | 2299-2538 | 2525-2528",
        "Pentagon | North Korea | lost soldiers | vague 200..999 soldiers | - | XXXX-12-18 | assessed | 2540-2677 | 2641-2656",
        "US Department of Defense | Russia | concentrated Russian and North Korean troops | about 50000 troops | Kursk region | - | - | 2678-2859 | 2751-2757",
        "South Korean intelligence | North Korean soldiers | killed | at_least 100 soldiers | Russia | XXXX-12-20 | - | 2974-3182 | 3037-3040",
        "South Korean intelligence | North Korean soldiers | wounded | exact 1000 - | Kursk region | XXXX-12-20 | - | 2974-3182 | 3102-3107",
        "Pentagon | Pentagon | - | - | - | - | forecast | 94-241",
        "US Department of Defense | North Korean soldiers | - | - | - | - | forecast | 243-530",
        "Pentagon representative | Pentagon | - | - | - | - | forecast | 1142-1381",
        "Ryder | Russians | - | - | - | - | forecast | 1383-1516",
        "Pentagon | North Korean soldiers | - | - | - | XXXX-06 | possible | 1614-1875",
        "- | North Korean soldiers | - | - | - | - | - | 1981-2144",
        "President Volodymyr Zelenskyy | North Korean troops | - | - | - | XXXX-12-16 | - | 2146-2297",
        "British intelligence | North Korean forces | - | - | - | XXXX-12-19 | - | 2861-2972",
    ],
    SECOND: [
        "South Korean Military | North Korean Soldiers | Casualties in Ukraine War | exact 1100 casualties | Ukraine War | - | - | 5-93 | 34-39",
        "South Korea's Joint Chiefs of Staff | North Korean soldiers | killed or wounded fighting alongside Russian troops | more_than 1000 soldiers | Ukraine | 2024-12-23 | - | 167-338 | 177-182",
        "Seoul's spy agency | North Korean soldiers | killed | at_least 100 soldiers | - | 2024-W51 | - | 340-514 | 438-441",
        "South Korean military | North Korean troops | suffered casualties | about 1100 casualties | - | - | assessed | 516-753 | 688-693",
        "South Korea's Joint Chiefs of Staff | rocket launchers | calibre | exact 240 mm | - | - | - | 1294-1424 | 1323-1328",
        "South Korea's Joint Chiefs of Staff | self-propelled artillery | calibre | exact 170 mm | - | - | - | 1294-1424 | 1350-1355",
        "Western governments | Pyongyang | sent | vague 2000.. troops | Kursk border region | - | - | 1921-2124 | 1940-1949",
        "South Korean military | North Korean soldiers | - | - | - | - | possible | 755-895",
        "- | Pyongyang | - | - | - | - | - | 896-987",
        "intelligence | South Korean military | - | - | - | - | assessed | 1106-1293",
        "Seoul's military | North Korea | - | - | - | - | - | 1426-1581",
        "Seoul's military | North's military threat | - | - | - | - | possible | 1583-1666",
        "National Intelligence Service | Russia | - | - | - | - | possible | 1668-1919",
    ],
}
"""Who | whom | what | bound, figure, unit | where | when | how meant | the quote's span | the number's span."""

URL = (
    "https://www.themoscowtimes.com/2024/12/23/north-korean-soldiers-suffer-1100-casualties-in-ukraine-war"
    "-south-korean-military-says-a87427"
)
SET_ASIDE = {
    FIRST: [],
    SECOND: [
        ("December 23, 2024", "date, not claimed"),
        ("December", "date, not claimed"),
        ("earlier this year", "date, not claimed"),
        (URL, "identifier"),
    ],
}
SEEDS = pytest.mark.parametrize("seed", [FIRST, SECOND], ids=lambda seed: seed.stem)


@pytest.fixture(scope="module")
def extractions() -> dict[Path, Extraction]:
    return {seed: extract(seed, replay=ROOT / "cassettes") for seed in (FIRST, SECOND)}


def figure(quantity: Quantity) -> str:
    ends = f"{quantity.min}..{'' if quantity.max is None else quantity.max}"
    return f"{quantity.bound} {ends if quantity.value is None else quantity.value} {quantity.unit or '-'}"


def row(accepted: Accepted) -> str:
    claim, evidence = accepted.claim, accepted.evidence
    how_many = figure(claim.quantity) if claim.quantity else None
    when = claim.date.value if claim.date else None
    spans = [f"{span.start}-{span.end}" for span in (evidence.quote, evidence.quantity) if span is not None]
    cells = (claim.speaker, claim.subject, claim.measure, how_many, claim.place, when, claim.modality, *spans)
    return " | ".join(cell or "-" for cell in cells)


@SEEDS
def test_every_claim_of_a_seed_is_accepted_with_its_spans(seed: Path, extractions: dict[Path, Extraction]) -> None:
    assert [row(accepted) for accepted in extractions[seed].accepted] == CLAIMS[seed]
    assert extractions[seed].rejected == ()


@SEEDS
def test_the_evidence_of_a_seed_is_the_words_of_its_claims(seed: Path, extractions: dict[Path, Extraction]) -> None:
    text = extractions[seed].document.text
    for accepted in extractions[seed].accepted:
        claim, evidence = accepted.claim, accepted.evidence
        assert evidence.quote is not None
        assert evidence.quote.of(text) == claim.quote
        number = evidence.quantity.of(text) if evidence.quantity else None
        assert number == (claim.quantity.surface if claim.quantity else None)
        for field in ("speaker", "subject", "place"):
            span, words = getattr(evidence, field), getattr(claim, field)
            assert (span is None) == (words is None)
            assert span is None or span.of(text).lower() == str(words).lower()


@SEEDS
def test_every_number_of_a_seed_is_accounted_for(seed: Path, extractions: dict[Path, Extraction]) -> None:
    coverage = extractions[seed].coverage
    aside = [(entry.number.surface, entry.reason) for entry in coverage.numbers if entry.fate == "set_aside"]
    assert aside == SET_ASIDE[seed]
    assert coverage.count("rejected") == 0


@SEEDS
def test_an_extraction_goes_to_json_and_back_without_loss(seed: Path, extractions: dict[Path, Extraction]) -> None:
    assert Extraction.model_validate_json(extractions[seed].model_dump_json()) == extractions[seed]


@SEEDS
def test_a_replay_takes_less_than_a_second_and_calls_no_model(seed: Path, extractions: dict[Path, Extraction]) -> None:
    assert extractions[seed].usage.replayed > 0  # and the imports are paid for
    start = time.process_time()  # others may use the machine as well
    usage = extract(seed, replay=ROOT / "cassettes").usage
    assert time.process_time() - start < 1
    assert usage.calls == 0


def test_there_is_a_cassette_for_every_seed_and_none_besides() -> None:
    recorded = {path.name.rpartition("-")[0] for path in (ROOT / "cassettes").glob("*.json")}
    assert recorded == {path.stem for path in (ROOT / "seeds").glob("*.txt")}
