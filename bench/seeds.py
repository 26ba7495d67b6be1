"""The figures of the two seeds: how fast, how big, how right.

    python bench/seeds.py [--gold DIR] [--live]

Prints the time of imports, of a second run and of a replay, and with --live that of a cold run with the embedded model
and its peak memory; with --gold also the accepted claims beside gold claims (DIR/seed_000.json, DIR/seed_002.json).
Every figure is that of a whole process, start to exit, on this machine as it is now.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
FEW = 3


def timed(*command: str, **env: str) -> tuple[float, float, str]:
    """Seconds, peak MiB and standard output of one process."""
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **env}, cwd=ROOT) as process:
        out = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_maxrss / 1024, out


def line(what: str, seconds: float, limit: str, extra: str = "") -> None:
    """Print one figure beside the one to reach."""
    print(f"{what:52} {seconds:7.2f} s   (to reach: {limit}) {extra}")


def best(*command: str) -> float:
    """The median of a few runs after a first one that warms the disk's cache."""
    timed(*command)
    return sorted(timed(*command)[0] for _ in range(FEW))[FEW // 2]


def imports() -> None:
    """Time what every user pays, and what a bare interpreter costs on this machine."""
    line("python -c pass", best(sys.executable, "-c", "pass"), "-")
    line("import extractor", best(sys.executable, "-c", "import extractor"), "0.3 s")
    line("from extractor import extract", best(sys.executable, "-c", "from extractor import extract"), "-")
    line("extractor --help", best(sys.executable, "-m", "extractor", "--help"), "0.6 s")


def run(seed: Path, out: Path, *options: str, **env: str) -> tuple[float, float, dict[str, Any]]:
    """Seconds, peak MiB and the record of one seed."""
    command = (sys.executable, "-m", "extractor", "run", str(seed), "--out", str(out), *options)
    seconds, memory, _ = timed(*command, **env)
    return seconds, memory, json.loads((out / "extractions.jsonl").read_text(encoding="utf-8"))


def one_seed(seed: Path, *, live: bool) -> dict[str, Any]:
    """Print the figures of one seed; its record."""
    with tempfile.TemporaryDirectory() as folder:
        out, cache = Path(folder) / "out", Path(folder) / "cache"
        if live:
            seconds, memory, record = run(seed, out, "--cache", str(cache))
            line(f"{seed.stem}: cold", seconds, "60 s", f"peak {memory:,.0f} MiB (2,560), {record['usage']}")
            seconds, _, record = run(seed, out, "--cache", str(cache))
            line(f"{seed.stem}: second run", seconds, "1 s", f"model calls: {record['usage']['calls']}")
        seconds, _, record = run(seed, out, "--replay", str(ROOT / "cassettes"))
        line(f"{seed.stem}: replay, a process of its own", seconds, "-")
        line(f"{seed.stem}: replay, as in tests", replay(seed), "1 s")
        numbers = record["coverage"]["numbers"]
        fates = {fate: sum(n["fate"] == fate for n in numbers) for fate in ("accepted", "rejected", "set_aside")}
        print(f"  numbers {len(numbers)}: {fates}")
    return dict(record)


def replay(seed: Path) -> float:
    """Seconds of a replay in a process that has replayed before, as all but the first in a test run are."""
    code = (
        "import sys, time; from extractor import extract\n"
        "for _ in range(2):\n    start = time.monotonic(); extract(sys.argv[1], replay='cassettes')\n"
        "print(time.monotonic() - start)"
    )
    return float(timed(sys.executable, "-c", code, str(seed))[2])


def words(text: str | None) -> set[str]:
    """The stems of a phrase's content words."""
    return {word[:4] for word in re.findall(r"[a-z]{3,}", (text or "").lower())} - {"the", "and", "for", "has", "been"}


def against_gold(record: dict[str, Any], gold: dict[str, Any]) -> tuple[int, int]:
    """Print each gold numeric claim beside what was accepted at its place; how many are right, and of how many."""
    right = total = 0
    for claim in gold["claims"]:
        if claim["quantity"] is None:
            continue
        total += 1
        found = [a for a in record["accepted"] if overlaps(a["evidence"].get("quantity"), claim["quantity"])]
        ours = found[0]["claim"] if found else None
        wrong = ["missing"] if ours is None else differences(ours, claim)
        right += not wrong
        shown = f"{ours['subject']} | {ours['measure']} | {ours['speaker']}" if ours else "-"
        print(f"  {'ok ' if not wrong else 'NO '} {claim['id']:12} {claim['quantity']['surface']:16} {shown}")
        print(f"      {'':12} {', '.join(wrong):16} {claim['subject']} | {claim['measure']} | {claim['speaker']}")
    return right, total


def overlaps(span: dict[str, int] | None, quantity: dict[str, Any]) -> bool:
    """Whether a span of evidence lies at the gold claim's number."""
    if span is None:
        return False
    return bool(span["start"] < quantity["surface_end"] and quantity["surface_start"] < span["end"])


def differences(ours: dict[str, Any], gold: dict[str, Any]) -> list[str]:
    """The fields that are wrong: number and bound exactly; measure and speaker when they share no content word.

    A measure may take its word from the gold claim's quote: 'death of 100 soldiers' for 'killed'.
    """
    quantity, expected = ours["quantity"], gold["quantity"]
    wrong = [key for key in ("value", "min", "max") if quantity.get(key) != expected.get(key)]
    wrong += ["bound"] if quantity["bound"] != expected["bound"] else []
    measure = words(f"{gold['measure']} {gold['statement']} {gold['quote']}")
    wrong += ["measure"] if not words(ours["measure"]) & measure else []
    same = (not ours["speaker"] and not gold["speaker"]) or words(ours["speaker"]) & words(gold["speaker"])
    return wrong + ([] if same else ["speaker"])


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--live", action="store_true")
    options = parser.parse_args()
    imports()
    right = total = 0
    for seed in SEEDS:
        record = one_seed(seed, live=options.live)
        if options.gold:
            gold = json.loads((options.gold / f"seed_{seed.stem[:3]}.json").read_text(encoding="utf-8"))
            found, of = against_gold(record, gold)
            right, total = right + found, total + of
    if options.gold:
        print(f"gold numeric claims accepted and right: {right} of {total} (to reach: 14)")


if __name__ == "__main__":
    main()
