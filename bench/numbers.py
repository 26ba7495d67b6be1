"""The number reader beside its peers: right values per suite, and speed.

    python bench/numbers.py --cases FILE [--suites REGEX] [--peers NAME,...] [--speed]
    python bench/numbers.py --gold DIR [--errors]

The cases are other people's and not part of the project; `bench/scoring.py` says what a case is and how it is scored.
Every peer runs in an environment of its own, made once under --envs; what it read is kept there too, and read again
only where its version or the cases have changed. The tables are Markdown. A figure 'recall / precision' is in percent.
With --gold it is the numbers of gold documents instead: `bench/gold.py` says which, and what is right.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

import argparse
import hashlib
import json
import re
import subprocess
import time
import venv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from bench.gold import COLUMNS, GoldScore, read_gold
from bench.news import articles
from bench.scoring import Case, Score, score
from extractor.numbers import read_numbers

OURS = "extractor"
RUNNER = Path(__file__).with_name("number_peers.py")
REQUIREMENTS = {
    "quantulum3": "quantulum3==0.10.0",
    "recognizers-text-suite": "recognizers-text-suite==1.0.2a2",
    "text2num": "text2num==3.1.0",
    "number-parser": "number-parser==0.3.2",
    "numerizer": "numerizer==0.2.4",
    "price-parser": "price-parser==0.5.1",
    "CQE": "CQE==1.2.0",
}
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
MEGABYTE = 1_000_000
PEER_SECONDS = 15.0


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
        _print_speed(peers, options.envs)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, help="a file of cases, one JSON object a line")
    parser.add_argument("--gold", type=Path, help="a folder of gold documents: docs/ and claims/")
    parser.add_argument("--errors", action="store_true", help="also what is missed in them, in words")
    parser.add_argument("--suites", default="", help="only the suites whose name this pattern finds")
    parser.add_argument("--peers", default=",".join(REQUIREMENTS), help="which peers, by name; '' for none")
    parser.add_argument("--envs", type=Path, default=Path("~/.cache/extractor/bench").expanduser())
    parser.add_argument("--speed", action="store_true", help="also characters a second on news-like text")
    return parser.parse_args()


def ours(case: Case) -> list[dict[str, Any]]:
    """What we read of a case."""
    return [number.model_dump(mode="json") for number in read_numbers(case["text"], language=case.get("lang"))]


def _print_scores(cases: list[Case], peers: list[str], envs: Path) -> None:
    read: dict[str, Iterable[list[dict[str, Any]] | None]] = {OURS: map(ours, cases)}
    for name in peers:
        answers = _peer(name, cases, envs)
        if answers is None:
            print(f"{name}: could not be installed or run; see {envs / name}.log", file=sys.stderr)
        else:
            read[name] = answers
    scores = {name: _by_suite(cases, readings) for name, readings in read.items()}
    suites = sorted(scores[OURS])
    _table({suite: {name: by_suite[suite] for name, by_suite in scores.items()} for suite in suites}, list(scores))
    print()
    groups = {
        title: {name: _sum(by_suite, pattern) for name, by_suite in scores.items()} for title, pattern in GROUPS.items()
    }
    _table({title: row for title, row in groups.items() if row[OURS].cases}, list(scores))


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
        suites[case["suite"]].add(score(case, read))
    return suites


def _sum(suites: Mapping[str, Score], pattern: str) -> Score:
    total = Score()
    for suite, tally in suites.items():
        if re.match(pattern, suite):
            total.add(tally)
    return total


def _table(rows: Mapping[str, Mapping[str, Score]], names: list[str]) -> None:
    """Recall and precision of right values for everyone; for us also exact spans and bounds."""
    print(f"| | cases | {' | '.join(names)} | our exact spans, F1 | our bounds |")
    print(f"|---|--:|{'--:|' * (len(names) + 2)}")
    for title, row in rows.items():
        best = max((tally.recall or 0.0) for tally in row.values())
        cells = [_cell(row[name], best=best) for name in names]
        own = row[OURS]
        print(
            f"| {title} | {own.cases} | {' | '.join(cells)} | {_percent(own.exact_f1)} | {_percent(own.bound_recall)} |"
        )


def _cell(tally: Score, *, best: float) -> str:
    figures = f"{_percent(tally.recall)} / {_percent(tally.precision)}"
    return f"**{figures}**" if tally.recall is not None and tally.recall == best else figures


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}"


def _interpreter(name: str, envs: Path) -> Path | None:
    """The peer's interpreter, with the peer installed; None where that fails."""
    python = envs / name / "bin" / "python"
    ready = envs / f"{name}.ready"
    if ready.exists() and ready.read_text() == REQUIREMENTS[name] and python.exists():
        return python
    venv.create(envs / name, with_pip=True)
    install = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", REQUIREMENTS[name])
    with (envs / f"{name}.log").open("w") as log:
        done = subprocess.run(install, stdout=log, stderr=log, check=False, timeout=900)
    if done.returncode:
        return None
    ready.write_text(REQUIREMENTS[name])
    return python


def _peer(name: str, cases: list[Case], envs: Path) -> list[list[dict[str, Any]] | None] | None:
    """What a peer reads of the cases, from what was kept where neither has changed."""
    asked = "".join(json.dumps({"text": case["text"], "lang": case.get("lang")}) + "\n" for case in cases)
    key = hashlib.sha256((REQUIREMENTS[name] + RUNNER.read_text() + asked).encode()).hexdigest()[:16]
    kept = envs / f"{name}-{key}.jsonl"
    if not kept.exists():
        python = _interpreter(name, envs)
        if python is None:
            return None
        with (envs / f"{name}.log").open("a") as log:
            command = (str(python), "-P", str(RUNNER), name)
            done = subprocess.run(command, input=asked, stdout=subprocess.PIPE, stderr=log, text=True, check=False)
        if done.returncode:
            return None
        kept.write_text(done.stdout)
    return [json.loads(line)["readings"] for line in kept.read_text().splitlines()]


def _print_speed(peers: list[str], envs: Path) -> None:
    """Characters a second: ours over megabytes, each peer over as much as it reads in a few seconds."""
    texts = list(articles(4 * MEGABYTE))
    for text in texts[:50]:
        read_numbers(text)
    own = _rate(texts)
    numbers = sum(len(read_numbers(text)) for text in texts[:500])
    size = sum(map(len, texts[:500]))
    print(f"\n| reader | characters a second | we are faster by |\n|---|--:|--:|\n| {OURS} | {own:,.0f} | |")
    for name in peers:
        rate = _peer_rate(name, texts, envs)
        print(f"| {name} | {rate:,.0f} | {own / rate:,.1f} |" if rate else f"| {name} | could not be run | |")
    print(f"\nNews-like text, {len(texts)} articles, one number every {size / numbers:.0f} characters; one core.")
    print(f"Import and first call: {_first_call():.3f} s (median of 7 fresh processes).")
    one, ten = (_peak(size) for size in (1, 10))
    print(f"Peak memory over 1 MB of articles {one:.0f} MiB, over 10 MB {ten:.0f} MiB.")


def _rate(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        read_numbers(text)
    return sum(map(len, texts)) / (time.process_time() - start)


def _peer_rate(name: str, texts: list[str], envs: Path) -> float | None:
    """A peer's speed over one article, then over as many as it reads in a few seconds."""
    first = _timed_peer(name, texts[:1], envs)
    if not first:
        return None
    count = max(1, min(len(texts), int(PEER_SECONDS * first / len(texts[0]))))
    return _timed_peer(name, texts[:count], envs)


def _timed_peer(name: str, texts: list[str], envs: Path) -> float | None:
    python = _interpreter(name, envs)
    asked = "".join(json.dumps({"text": text, "lang": "en"}) + "\n" for text in texts)
    if python is None:
        return None
    done = subprocess.run(
        (str(python), "-P", str(RUNNER), name), input=asked, capture_output=True, text=True, check=False
    )
    seconds = sum(json.loads(line)["seconds"] for line in done.stdout.splitlines())
    return sum(map(len, texts)) / seconds if done.returncode == 0 and seconds else None


def _first_call() -> float:
    code = (
        "import time; start = time.perf_counter(); from extractor.numbers import read_numbers;"
        "read_numbers('At least 100 were killed on December 16.'); print(time.perf_counter() - start)"
    )
    runs = [subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True) for _ in range(7)]
    return sorted(float(run.stdout) for run in runs)[3]


def _peak(megabytes: int) -> float:
    """Peak memory in MiB of a fresh process that reads so much, article by article."""
    code = (
        f"import sys, resource; sys.path.insert(0, {str(ROOT)!r}); from bench.news import articles;"
        f"from extractor.numbers import read_numbers\nfor text in articles({megabytes * MEGABYTE}):\n"
        "    read_numbers(text)\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    return float(subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    main()
