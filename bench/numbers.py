"""The number reader beside its peers: right values per suite, and speed.

    python bench/numbers.py --cases FILE [--suites REGEX] [--peers NAME,...] [--speed]
    python bench/numbers.py --gold DIR [--errors]

The cases are other people's and not part of the project; `bench/scoring.py` says what a case is and how it is scored.
Suites that have a list whole where it leaves its unit to the last item get the readings of every reader so
(`bench/listed.py`). Every peer runs in an environment of its own, made once under --envs; what it read is kept there
too, and read again only where its version or the cases have changed. The tables are Markdown. A figure 'recall /
precision' is in percent.
With --gold it is the numbers of gold documents instead: `bench/gold.py` says which, and what is right.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bench.gold import COLUMNS, GoldScore, read_gold
from bench.listed import WITH_LISTS, joined_lists
from bench.peer_runs import ENVIRONMENTS, READERS, answers
from bench.reading_speed import print_speed
from bench.scoring import Case, Score, score
from extractor.numbers import read_numbers

OURS = "extractor"
WITH_BOUND = re.compile("measeval|duckling_|ms_.._(?:datetime|duration|range)")
"""Suites whose spans hold the words of the bound, 'after 2016' and 'less than 5 km', which a surface leaves out."""

GROUPS = {
    "newsquant": "newsquant$",
    "ms_en_number": "ms_en_number$",
    "ms_en_range": "ms_en_range$",
    "ms_en_currency, dimension, temperature, age, percent": "ms_en_(currency|dimension|temperature|age|percent)$",
    "ms_en_duration": "ms_en_duration$",
    "ms_en_datetime": "ms_en_datetime$",
    "duckling": "duckling_",
    "English number words": "(text2num_en|numberparser_en|numerizer|w2n|compromise)$",
    "ms_es without dates": "ms_es_(?!datetime)",
    "ms_fr without dates": "ms_fr_(?!datetime)",
    "ms_de without dates": "ms_de_(?!datetime)",
    "other number words": "(text2num_(?!en)|numberparser_es)",
    "priceparser": "priceparser$",
    "measeval": "measeval$",
    "grobid": "grobid$",
    "all": "",
}


def main() -> None:
    """Print the tables asked for."""
    options = _options()
    peers = [name for name in options.peers.split(",") if name]
    if options.cases:
        cases = [json.loads(line) for line in options.cases.read_text("utf-8").splitlines()]
        cases = [case for case in cases if re.search(options.suites, case["suite"])]
        _print_scores(cases, peers, options.envs)
    if options.gold:
        _print_gold(options.gold, errors=options.errors)
    if options.speed:
        print_speed(peers, options.envs)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, help="a file of cases, one JSON object a line")
    parser.add_argument("--gold", type=Path, help="a folder of gold documents: docs/ and claims/")
    parser.add_argument("--errors", action="store_true", help="also what is missed in them, in words")
    parser.add_argument("--suites", default="", help="only the suites whose name this pattern finds")
    parser.add_argument("--peers", default=",".join(READERS), help="which peers, by name; '' for none")
    parser.add_argument("--envs", type=Path, default=ENVIRONMENTS)
    parser.add_argument("--speed", action="store_true", help="also characters a second on news-like text")
    return parser.parse_args()


def ours(case: Case) -> list[dict[str, Any]]:
    """What we read of a case, with the words of its bound in the span where the suite's spans hold them."""
    numbers = read_numbers(case["text"], language=case.get("lang"))
    readings = [number.model_dump(mode="json") for number in numbers]
    if WITH_BOUND.match(case["suite"]):
        for reading in readings:
            cue = reading["cue"] or reading
            reading["start"], reading["end"] = min(reading["start"], cue["start"]), max(reading["end"], cue["end"])
    return readings


def _print_scores(cases: list[Case], peers: list[str], envs: Path) -> None:
    """The tables of right values, exact spans and bounds: by group of suites, and the values also by suite."""
    read: dict[str, Iterable[list[dict[str, Any]] | None]] = {OURS: map(ours, cases)}
    asked = [{"text": case["text"], "lang": case.get("lang")} for case in cases]
    for name in peers:
        said = answers(READERS[name], asked, envs)
        if said is None:
            print(f"{name}: could not be installed or run; see {envs / name}.log", file=sys.stderr)
        else:
            read[name] = [answer["readings"] for answer in said]
    scores = {name: _by_suite(cases, readings) for name, readings in read.items()}
    suites = {suite: {name: by_suite[suite] for name, by_suite in scores.items()} for suite in sorted(scores[OURS])}
    groups = {
        title: {name: _sum(by_suite, pattern) for name, by_suite in scores.items()} for title, pattern in GROUPS.items()
    }
    _table("right values, recall / precision, by suite", suites, _values)
    _table("right values, recall / precision", groups, _values)
    _table("exact spans, recall / precision", groups, _spans)
    _table("bounds other than exact, recall", groups, _bounds)


def _print_gold(folder: Path, *, errors: bool) -> None:
    """The share of right numbers for every gold document and in total, in percent."""
    scores = dict(read_gold(folder))
    total = GoldScore()
    for document in scores.values():
        total.join(document)
    print(f"| | {' | '.join(COLUMNS)} |\n|---|{'--:|' * len(COLUMNS)}")
    for name, document in {**scores, "all": total}.items():
        print(f"| {name} | {' | '.join(str(document.tallies.get(column, '-')) for column in COLUMNS)} |")
    if errors:
        print(*(f"{name}: {error}" for name, document in scores.items() for error in document.errors), sep="\n")


def _by_suite(cases: list[Case], readings: Iterable[list[dict[str, Any]] | None]) -> dict[str, Score]:
    suites: dict[str, Score] = defaultdict(Score)
    for case, read in zip(cases, readings, strict=True):
        listed = read is not None and WITH_LISTS.match(case["suite"])
        suites[case["suite"]].add(score(case, joined_lists(case["text"], read or ()) if listed else read))
    return suites


def _sum(suites: Mapping[str, Score], pattern: str) -> Score:
    total = Score()
    for suite, tally in suites.items():
        if re.match(pattern, suite):
            total.add(tally)
    return total


def _table(
    title: str, rows: Mapping[str, Mapping[str, Score]], cell: Callable[[Score], tuple[float | None, ...]]
) -> None:
    """One figure or pair of figures for every reader, in percent, the best in bold; rows without figures left out."""
    names = list(next(iter(rows.values())))
    print(f"\n| {title} | cases | {' | '.join(names)} |\n|---|--:|{'--:|' * len(names)}")
    for row_title, row in rows.items():
        figures = {name: cell(tally) for name, tally in row.items()}
        best = max(first or 0.0 for first, *_ in figures.values())
        if figures[OURS][0] is not None:
            cells = (_cell(figures[name], best=best) for name in names)
            print(f"| {row_title} | {row[OURS].cases} | {' | '.join(cells)} |")


def _values(tally: Score) -> tuple[float | None, ...]:
    return tally.recall, tally.precision


def _spans(tally: Score) -> tuple[float | None, ...]:
    return tally.exact_recall, tally.exact_precision


def _bounds(tally: Score) -> tuple[float | None, ...]:
    return (tally.bound_recall,)


def _cell(figures: tuple[float | None, ...], *, best: float) -> str:
    shown = " / ".join("-" if figure is None else f"{100 * figure:.1f}" for figure in figures)
    return f"**{shown}**" if figures[0] == best and best else shown


if __name__ == "__main__":
    main()
