"""Runs over thousands of made-up documents against a fake endpoint that fails at random, killed at random: what breaks?

    python bench/soak.py                       10,000 documents, a fifth of the answers faulty, five seeds
    python bench/soak.py --documents 1000 --seeds 1 2

A run that nothing happens to comes first. Then, for each seed, the same command is begun over and over: a process is
killed (kill -9) after a random time, and mostly again while it recovers, until one comes through. A share of the
documents never gets an answer. After every start the invariants of tests/faults/invariants.py are looked into, which
share no code with what they judge. Documents, model and endpoint are fake; the sockets, the files and the kills aren't.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

sys.path[0] = str(Path(__file__).parents[1])  # beside this file `numbers` isn't Python's

from tests.faults.invariants import violations
from tests.faults.model import explain, write
from tests.faults.runs import KILLED, Starter, Zygote, zygote
from tests.faults.script import Chance
from tests.faults.table import FAULTS
from tests.llm.fake_server import serving

QUICK: Final = [fault for fault in FAULTS if "F11" not in fault.name and "pause in seconds" not in fault.name]
PASSING: Final = [fault.replies[0] for fault in QUICK if fault.requests > 1 and not fault.alters]
LASTING: Final = [fault.replies[0] for fault in QUICK if fault.lasting and fault.ends != "ModelUnreachable"]
DOOMED: Final = 0.02


def main() -> int:
    """Prints a line for each seed; the exit code is 1 if anything was violated."""
    args = _arguments()
    wrong = 0
    with TemporaryDirectory(dir="/dev/shm" if args.memory else None) as folder, zygote() as processes:  # noqa: S108
        home = Path(folder)
        inputs = write(home / "in", args.documents)
        with serving(explain) as server:
            calm = Starter(processes, server, home / "calm", inputs, concurrency=args.concurrency)
            calm.start()
        print(f"{args.documents} documents, undisturbed: {len(server.seen)} requests, {calm.seconds:.0f} s", flush=True)
        print("seed  requests  faulty  failed  starts  killed  paid twice  seconds  violations")
        for seed in args.seeds:
            wrong += _soaked(seed, args, processes, home, calm)
    return 1 if wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--faults", type=float, default=0.2, help="the share of answers that are faulty")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3, 4, 5])
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--life", type=float, default=20.0, help="the seconds after which a process is killed, at most")
    parser.add_argument("--kills", type=int, default=20, help="as often at most")
    parser.add_argument("--memory", action="store_true", help="keep all files in /dev/shm")
    return parser.parse_args()


def _soaked(seed: int, args: argparse.Namespace, processes: Zygote, home: Path, calm: Starter) -> int:
    """How many violations there were, after printing a line about them."""
    luck = random.Random(seed)  # noqa: S311 - luck, not secrets
    began = time.monotonic()
    found: list[str] = []
    with serving(Chance(seed, PASSING, args.faults, LASTING, DOOMED)) as server:
        started = Starter(processes, server, home / f"seed-{seed}", calm.inputs, concurrency=args.concurrency)
        code = KILLED
        while code == KILLED:
            dies = len(started.codes) < args.kills
            code = started.start(life=luck.uniform(0.2, args.life) if dies else None)
            found += violations(started.like(calm))
    ran = started.ran
    faulty = sum(bool(seen.reply and seen.reply.fault) for seen in ran.log)
    paid = Counter(seen.key for seen in ran.log if seen.paid)
    twice = sum(times - 1 for times in paid.values())
    columns = (len(ran.log), faulty, len(ran.failed), len(started.codes), ran.kills, twice, time.monotonic() - began)
    print("{:4}  {:8}  {:6}  {:6}  {:6}  {:6}  {:10}  {:7.0f}  {}".format(seed, *columns, len(found)), flush=True)
    for wrong in found[:20]:
        print(f"      {wrong}")
    if code not in {0, 7}:
        print(f"      it ended with {code}: {started.said.splitlines()[-1]}")
        found.append("it didn't come through")
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
