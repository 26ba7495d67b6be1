"""Extraction beside its peers: the same documents, the same model on the same server, scored by the same rules.

    python bench/peers.py --gold DIR [--only NAME,...] [--who NAME,...] [--answers DIR] [--short]

DIR is a gold folder (docs/evaluation.md). LangExtract and a plain instructor call run for real, each in an environment
of its own, made once under --envs; `bench/extract_peers.py` says how each is set up and what it is asked,
`bench/peer_claims.py` how its words become claims. We are the third contestant, asked through the same tap
(`bench/peer_tap.py`), and `extractor/evaluation/` scores all three. The model is the embedded one.

Every answer of the model is kept under --answers, with the seconds it took, and asked only once: a run that was
interrupted goes on where it was, and a second one costs nothing. Seconds are those of the answers as they were asked,
and of each contestant's own work now: to time them fairly, give a new folder on an idle machine.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

import argparse
import functools
from collections.abc import Iterator

from bench.peer_contest import Contestant, Done, Run, ours, peer
from bench.peer_runs import ENVIRONMENTS, EXTRACTORS, interpreter
from bench.peer_table import table, told
from bench.peer_tap import Tap, Upstream, forward, tapped
from extractor.errors import ExtractorError
from extractor.evaluation.gold import read_gold
from extractor.llm.local import serve
from extractor.llm.weights import weights_path

OURS = "extractor"


def main() -> None:
    """Print the table asked for."""
    options = _options()
    try:
        gold = [each for each in read_gold(options.gold) if not options.only or each.name in options.only.split(",")]
        tap = Tap(options.answers, embedded)
        with tapped(tap) as base_url:
            runs = [_run(name, _contestant(name, options.envs)(gold, tap, base_url)) for name in options.who.split(",")]
    except ExtractorError as error:
        sys.exit(f"peers.py: {error}")
    print(table(runs, short=options.short))
    print(*(f"\n{run.name}: {told(run)}" for run in runs), sep="\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True, help="a folder with claims/ and docs/")
    parser.add_argument("--only", help="which documents, by name; without it all")
    parser.add_argument("--who", default=",".join((OURS, *EXTRACTORS)), help="which contestants, by name")
    parser.add_argument("--answers", type=Path, default=ENVIRONMENTS / "answers", help="where answers are kept")
    parser.add_argument("--envs", type=Path, default=ENVIRONMENTS)
    parser.add_argument("--short", action="store_true", help="the table of the README")
    return parser.parse_args()


def embedded() -> Upstream:
    """The embedded model, running in this process."""
    served = serve(weights_path())
    return forward(served.base_url, served.api_key.get_secret_value())


def _contestant(name: str, envs: Path) -> Contestant:
    if name == OURS:
        return ours
    if name not in EXTRACTORS:
        sys.exit(f"peers.py: nobody is called {name}: {', '.join((OURS, *EXTRACTORS))}")
    python = interpreter(EXTRACTORS[name], envs)
    if python is None:
        sys.exit(f"peers.py: {name} can't be installed; {envs / EXTRACTORS[name].name}.log says why")
    return functools.partial(peer, (str(python), "-P", str(EXTRACTORS[name].runner), name))


def _run(name: str, documents: Iterator[Done]) -> Run:
    done = []
    for each in documents:
        print(f"{name}: {each.gold.name}: {len(each.calls)} calls, {each.seconds:.0f} s", file=sys.stderr, flush=True)
        done.append(each)
    return Run(name, done)


if __name__ == "__main__":
    main()
