"""How fast numbers are read, beside the peers, in one run: over news-like text, on one core."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.news import articles
from bench.peer_runs import READERS, interpreter
from extractor.numbers import read_numbers

ROOT = Path(__file__).parent.parent
MEGABYTE = 1_000_000
PEER_SECONDS = 15.0
_FRESH = 9
_TURNS = 3


def print_speed(peers: list[str], envs: Path) -> None:
    """Characters a second: ours over megabytes, each peer over as much as it reads in a few seconds."""
    texts = list(articles(4 * MEGABYTE))
    for text in texts[:50]:
        read_numbers(text)
    own = _rate(texts)
    numbers = sum(len(read_numbers(text)) for text in texts[:500])
    size = sum(map(len, texts[:500]))
    print(f"\n| reader | characters a second | we are faster by |\n|---|--:|--:|\n| extractor | {own:,.0f} | |")
    for name in peers:
        rate = _peer_rate(name, texts, envs)
        print(f"| {name} | {rate:,.0f} | {own / rate:,.1f} |" if rate else f"| {name} | could not be run | |")
    print(f"\nNews-like text, {len(texts)} articles, one number every {size / numbers:.0f} characters; one core.")
    first = _first_calls()
    print(
        f"Import and first call: {first[_FRESH // 2]:.3f} s of processor time (median of {_FRESH} fresh processes,"
        f" {first[0]:.3f} to {first[-1]:.3f})."
    )
    one, ten = (_peak(size) for size in (1, 10))
    print(f"Peak memory over 1 MB of articles {one:.0f} MiB, over 10 MB {ten:.0f} MiB.")


def _rate(texts: list[str]) -> float:
    """Our speed: the best of some turns, since others use the machine."""
    return sum(map(len, texts)) / min(_turn(texts) for _ in range(_TURNS))


def _turn(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        read_numbers(text)
    return time.process_time() - start


def _peer_rate(name: str, texts: list[str], envs: Path) -> float | None:
    """A peer's speed over one article, then over as many as it reads in a few seconds."""
    first = _timed_peer(name, texts[:1], envs)
    if not first:
        return None
    count = max(1, min(len(texts), int(PEER_SECONDS * first / len(texts[0]))))
    return _timed_peer(name, texts[:count], envs)


def _timed_peer(name: str, texts: list[str], envs: Path) -> float | None:
    peer = READERS[name]
    python = interpreter(peer, envs)
    asked = "".join(json.dumps({"text": text, "lang": "en"}) + "\n" for text in texts)
    if python is None:
        return None
    done = subprocess.run(
        (str(python), "-P", str(peer.runner), name), input=asked, capture_output=True, text=True, check=False
    )
    seconds = sum(json.loads(line)["seconds"] for line in done.stdout.splitlines())
    return sum(map(len, texts)) / seconds if done.returncode == 0 and seconds else None


def _first_calls() -> list[float]:
    """The seconds in fresh processes, in order; the modules' bytecode is kept, as it is of what was installed."""
    code = (
        "import sys, time; text = sys.stdin.read(); start = time.process_time();"
        "from extractor.numbers import read_numbers; read_numbers(text); print(time.process_time() - start)"
    )
    command, article = (sys.executable, "-c", code), next(articles(1))
    with tempfile.TemporaryDirectory() as bytecode:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env |= {"PYTHONPYCACHEPREFIX": bytecode}
        runs = [
            subprocess.run(command, input=article, capture_output=True, text=True, check=True, env=env)
            for _ in range(1 + _FRESH)
        ]
    return sorted(float(run.stdout) for run in runs[1:])


def _peak(megabytes: int) -> float:
    """Peak memory in MiB of a fresh process that reads so much, article by article."""
    code = (
        f"import sys, resource; sys.path.insert(0, {str(ROOT)!r}); from bench.news import articles;"
        f"from extractor.numbers import read_numbers\nfor text in articles({megabytes * MEGABYTE}):\n"
        "    read_numbers(text)\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    return float(subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True).stdout)
