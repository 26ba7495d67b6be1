"""The gate beside its peers: per kind of case, what is decided rightly.

    python bench/gate.py --gold DIR [--errors] [--peers NAME,...] [--speed] [--judge]

The cases are not part of the project; `bench/gate_scoring.py` says what a case is and how it is scored, so that anybody
can measure with their own. The peers run for real, each in an environment of its own, made once under --envs; what they
decided is kept there too, and decided again only where their version or the cases have changed. None of them is made
for this, so `bench/gate_peers.py` says what they are fed and what counts as acceptance. Each has several ways to be
used: the tables show, for each, the way that does best on these very cases, which flatters it; the last table has all.
Beside them are two checks that people write by hand. The tables are Markdown, in percent.

With --judge there is one more column: the gate with the model that the environment names as its judge (else the
embedded one), and how many questions that took; answers are kept in the usual cache.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

import argparse
import asyncio
import re
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cached_property
from multiprocessing import get_context

from bench.gate_scoring import Case, Decision, by_kind, fairness, read_cases, totals
from bench.peer_runs import ENVIRONMENTS, GATES, answers
from extractor.gate import verify
from extractor.gate.reading import read_claim
from extractor.gate.source import source_of
from extractor.judging import judged
from extractor.llm import default_cache_dir, open_model, settings
from extractor.types import Accepted, Document, Verdict

OURS = "extractor"
_FEW = 3
_RUNS = 9
Ways = dict[str, list[Decision]]


def main() -> None:
    """Print the tables asked for."""
    options = _options()
    try:
        cases = read_cases(options.gold)
    except (OSError, ValueError) as error:
        sys.exit(f"gate.py: {error}")
    if options.speed:
        print(_speed(cases))
        return
    verdicts = [judge(case) for case in cases]
    ours = [isinstance(verdict, Accepted) for verdict in verdicts]
    ways = {name: said for name in options.peers.split(",") if name and (said := _peer(name, cases, options.envs))}
    ways["by hand"] = {name: [check(case) for case in cases] for name, check in BY_HAND.items()}
    best = {name: max(ways[name].items(), key=lambda way: fairness(cases, way[1])) for name in ways if name in GATES}
    with_judge = {f"{OURS} with a judge": _judged(cases, verdicts)} if options.judge else {}
    columns = {OURS: ours} | with_judge | {name: decisions for name, (_, decisions) in best.items()} | ways["by hand"]
    print_kinds(cases, columns)
    print_totals(cases, columns)
    _print_ways(cases, ways)
    if options.errors:
        print(*_errors(cases, verdicts), sep="\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True, help="a folder with gate.jsonl and docs/")
    parser.add_argument("--errors", action="store_true", help="also what we decide wrongly, with our reasons")
    parser.add_argument("--peers", default=",".join(GATES), help="which peers, by name; '' for none")
    parser.add_argument("--envs", type=Path, default=ENVIRONMENTS)
    parser.add_argument("--judge", action="store_true", help="also with a model as judge")
    parser.add_argument("--speed", action="store_true", help="instead, how many claims a second are judged")
    return parser.parse_args()


def judge(case: Case) -> Verdict | None:
    """Our verdict by rules alone, of the claim alone; None for what is no claim."""
    try:
        claim = read_claim(case.claim)
    except ValueError:
        return None
    [verdict] = verify(case.text, [claim])
    return verdict


def _judged(cases: Sequence[Case], verdicts: Sequence[Verdict | None]) -> list[bool]:
    """Whether each claim is still accepted once the model was asked what rules can't tell."""

    async def ask() -> list[bool]:
        decisions, asked, start = [], 0, time.monotonic()
        async with open_model(settings(), cache=default_cache_dir()) as model:
            for case, verdict in zip(cases, verdicts, strict=True):
                document = Document(text=case.text, sha256="0" * 64)
                settled = await judged(document, model, [verdict] if verdict else [])
                asked += len(settled.answers)
                decisions.append(any(isinstance(each, Accepted) for each in settled.verdicts))
            seconds = time.monotonic() - start
            print(f"{model.name} was asked {asked} questions about {len(cases)} claims, in {seconds:.0f} s (0 if kept)")
        return decisions

    return asyncio.run(ask())


def has_digits(case: Case) -> bool:
    """Accept what has its digits somewhere in the document: every run of them in the figure is a run of the text."""
    surface = (case.claim.get("quantity") or {}).get("surface") or ""
    return set(re.findall(r"[0-9]+", surface)) <= set(re.findall(r"[0-9]+", case.text))


def is_quoted(case: Case) -> bool:
    """Accept what is quoted exactly, with the figure exactly as claimed inside the quote."""
    surface = (case.claim.get("quantity") or {}).get("surface") or ""
    return case.claim["quote"] in case.text and surface in case.claim["quote"]


BY_HAND: dict[str, Callable[[Case], bool]] = {"digits in the text": has_digits, "exact quote and figure": is_quoted}
"""Checks that people write by hand."""


def _peer(name: str, cases: Sequence[Case], envs: Path) -> Ways | None:
    """What a peer decides, by the way it is used."""
    said = answers(GATES[name], ({"text": case.text, "claim": case.claim} for case in cases), envs)
    made = [answer["decisions"] for answer in said or () if answer["decisions"]]
    if said is None or not made:
        print(f"{name}: could not be installed or run; see {envs / name}.log", file=sys.stderr)
        return None
    if failed := len(said) - len(made):
        print(f"{name}: decides nothing about {failed} of {len(said)} cases, which count as wrong", file=sys.stderr)
    return {way: [(answer["decisions"] or {}).get(way) for answer in said] for way in made[0]}


def print_kinds(cases: Sequence[Case], columns: Mapping[str, Sequence[Decision]]) -> None:
    """The share decided rightly, by kind, the best of each row in bold."""
    shares = {name: by_kind(cases, decisions) for name, decisions in columns.items()}
    print(f"\n| decided rightly | to be | cases | {' | '.join(columns)} |\n|---|---|--:|{'--:|' * len(columns)}")
    for (true, kind), own in shares[OURS].items():
        row = [shares[name][true, kind].percent for name in columns]
        cells = (f"**{percent:.1f}**" if percent == max(row) else f"{percent:.1f}" for percent in row)
        print(f"| {kind} | {'accepted' if true else 'rejected'} | {own.of} | {' | '.join(cells)} |")


def print_totals(cases: Sequence[Case], columns: Mapping[str, Sequence[Decision]]) -> None:
    """The shares that sum it up, with their intervals."""
    sums = {name: totals(cases, decisions) for name, decisions in columns.items()}
    print(f"\n| in sum, 95 % interval by document | cases | {' | '.join(columns)} |\n|---|--:|{'--:|' * len(columns)}")
    for title, own in sums[OURS].items():
        if own is not None:
            print(f"| {title} | {own.of} | {' | '.join(str(sums[name][title]) for name in columns)} |")


def _print_ways(cases: Sequence[Case], ways: Mapping[str, Ways]) -> None:
    print("\n| peer | way to use it | true claims accepted | all false claims rejected |\n|---|---|--:|--:|")
    for name, decided in ways.items():
        for way, decisions in decided.items():
            sums = totals(cases, decisions)
            print(f"| {name} | {way} | {sums['true claims accepted']} | {sums['all false claims rejected']} |")


def _errors(cases: Sequence[Case], verdicts: Sequence[Verdict | None]) -> list[str]:
    """What we decide wrongly, a line each: what it should be, and the reasons that we give."""
    lines = []
    for case, verdict in zip(cases, verdicts, strict=True):
        if isinstance(verdict, Accepted) is not case.true:
            reasons = () if verdict is None or isinstance(verdict, Accepted) else verdict.reasons[:_FEW]
            told = "; ".join(f"{reason.code}: {reason.message}" for reason in reasons)
            lines.append(f"{case.id} {case.doc} {case.kind}: {'refused: ' + told if case.true else 'accepted'}")
    return lines


def _speed(cases: list[Case]) -> str:
    """How many claims a second are judged one by one, of documents already read, in processes that begin."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as fresh:
        rates = sorted(fresh.map(_rate, [cases] * _RUNS))
    return (
        f"{rates[_RUNS // 2]:,.0f} claims a second (median of {_RUNS} fresh processes, {rates[0]:,.0f} to"
        f" {rates[-1]:,.0f}), one by one on one core, {len({case.doc for case in cases})} documents read before."
    )


def _rate(cases: list[Case]) -> float:
    """Claims a second, of processor time; nothing of the claims' own words has been read before."""
    claims = [(case.text, read_claim(case.claim)) for case in sorted(cases, key=lambda case: case.doc)]
    for text in dict.fromkeys(text for text, _ in claims):
        _read_all(text)
    start = time.process_time()
    for text, claim in claims:
        verify(text, [claim])
    return len(claims) / (time.process_time() - start)


def _read_all(text: str) -> None:
    """Read a document, and work out all of it that any check may ask for."""
    source = source_of(text)
    for name, made in vars(type(source)).items():
        if isinstance(made, cached_property):
            getattr(source, name)


if __name__ == "__main__":
    main()
