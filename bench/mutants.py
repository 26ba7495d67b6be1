"""Mutation testing: how many small changes to the code do the tests notice?

    python bench/mutants.py [--harder] [--sample N] [--seed S] [FILE or FOLDER ...]

Prints every change that no test noticed, with its line; how many changes there were per module and per kind; and the
share of all that were noticed, with its interval. Without FILEs it is the number reader and the gate.
`bench/mutations.py` says which changes are made, those of mutmut or harder ones, `bench/mutating.py` where, and
`bench/mutant_runs.py` how the tests are run. Changes that make no difference to anybody, of which every program has
some, count as not noticed.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import sqrt

from bench.mutant_runs import noticed
from bench.mutating import Mutant, mutants_of
from bench.mutations import harder, usual

DEFAULT = ("extractor/numbers", "extractor/gate")
_Z = 1.96
"""Of the normal distribution, for an interval of 95 %."""


def main() -> None:
    """Print what was not noticed, and the table."""
    options = _options()
    changes = harder if options.harder else usual
    everything = list(chain.from_iterable(mutants_of(path, changes) for path in _modules(options.paths)))
    mutants = _drawn(everything, options.sample, options.seed)
    verdicts = list(noticed(mutants))
    _print_table("module", [str(mutant.path) for mutant in mutants], verdicts)
    _print_table("change", [mutant.kind for mutant in mutants], verdicts)
    low, high = _interval(sum(verdicts), len(verdicts))
    print(
        f"\n{sum(verdicts)} of {len(mutants)} noticed, {_percent(sum(verdicts), len(mutants))} %"
        + (f" ({low:.1f} to {high:.1f} % of all {len(everything)})" if len(mutants) < len(everything) else "")
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How many small changes to the code do the tests notice?")
    parser.add_argument("paths", nargs="*", default=DEFAULT, metavar="FILE or FOLDER", help="code to change")
    parser.add_argument("--harder", action="store_true", help="changes that code is less likely to show")
    parser.add_argument("--sample", type=int, metavar="N", help="so many mutants, drawn at random, instead of all")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="what the draw starts from")
    return parser.parse_args()


def _modules(paths: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _drawn(mutants: Sequence[Mutant], size: int | None, seed: int) -> list[Mutant]:
    """So many mutants, drawn evenly, in the order of the code."""
    places = range(len(mutants))
    drawn = random.Random(seed).sample(places, min(size, len(mutants))) if size else places  # noqa: S311 - no secret
    return [mutants[place] for place in sorted(drawn)]


def _print_table(name: str, groups: Iterable[str], verdicts: Iterable[bool]) -> None:
    """Per group: the mutants, those noticed, and their share."""
    made, found = Counter[str](), Counter[str]()
    for group, verdict in zip(groups, verdicts, strict=True):
        made[group] += 1
        found[group] += verdict
    print(f"\n| {name} | mutants | noticed | % |\n|---|--:|--:|--:|")
    for group in sorted(made):
        print(f"| {group} | {made[group]} | {found[group]} | {_percent(found[group], made[group])} |")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f}"


def _interval(part: int, whole: int) -> tuple[float, float]:
    """Wilson's interval of a share that a sample showed, in percent."""
    if not whole:
        return 0.0, 100.0
    share, square = part / whole, _Z * _Z / whole
    middle, reach = share + square / 2, _Z * sqrt(share * (1 - share) / whole + square / (4 * whole))
    return 100 * (middle - reach) / (1 + square), 100 * (middle + reach) / (1 + square)


if __name__ == "__main__":
    main()
