"""How fast folder runs are and what they take, on a fake endpoint: printed as Markdown.

python bench/batch.py --processes 1 2      throughput beside the plain openai SDK and LangExtract, 64 calls at once
python bench/batch.py --documents 100000   a run over so many small documents, an instant endpoint, and memory
python bench/batch.py --first 100000       how long such a run takes to its first request, and no more of it
python bench/batch.py --memory 1000 4000   what runs over so many documents take at their peak
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

from bench.peer_runs import ENVIRONMENTS, EXTRACTORS, interpreter

CONCURRENCY = 64
LATENCY = 0.05
ROUNDS = 3
SPIN = 2.0


class Asked(NamedTuple):
    """What an endpoint saw since it was last looked at: requests, when the first came, their bytes, its processor."""

    requests: int
    first: float
    size: int
    cpu: float


class Server:
    """A fake endpoint in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._cpu = 0.0
        self.url = f"http://127.0.0.1:{self._line().strip()}/v1"

    def seen(self) -> Asked:
        """What it saw since this was asked last."""
        print(file=self._process.stdin, flush=True)
        requests, first, size, cpu = self._line().split()
        before, self._cpu = self._cpu, float(cpu)
        return Asked(int(requests), float(first), int(size), self._cpu - before)

    def _line(self) -> str:
        return self._process.stdout.readline() if self._process.stdout else ""


@contextmanager
def serving(latency: float) -> Iterator[Server]:
    """An endpoint that answers after so many seconds."""
    command = [sys.executable, str(ROOT / "bench" / "batch_server.py"), str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Server(process)
        finally:
            process.kill()


def documents(folder: Path, count: int) -> Path:
    """So many small documents, each with a number of its own, a thousand in a folder."""
    for number in range(count):
        place = folder / f"{number // 1000:03}"
        place.mkdir(parents=True, exist_ok=True)
        text = f"The storm felled {number + 11} oaks near village {chr(97 + number % 26)}."
        (place / f"{number:06}.txt").write_text(text)
    return folder


class Took(NamedTuple):
    """What a process took: when it started and ended, its processor's seconds, and its peak memory in MiB.

    `began` is when it began to work, if that was before its first request.
    """

    began: float | None
    started: float
    ended: float
    cpu: float
    peak: float


def took(name: str, *arguments: str, python: str = sys.executable) -> Took:
    """What a subject of `bench/batch_subjects.py` took."""
    env = {**os.environ, "PYTHONPATH": str(ROOT) if python == sys.executable else ""}
    command = [python, "-P", str(ROOT / "bench" / "batch_subjects.py"), name, *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    if ran.returncode:
        sys.exit(ran.stderr)
    return Took(**json.loads(ran.stdout.splitlines()[-1]))


def run(folder: Path, url: str, out: Path, *options: str) -> Took:
    """What a run took."""
    return took("ours", "run", str(folder), "--out", str(out), "--model", "fake", "--base-url", url, *options)


class Rate(NamedTuple):
    """One measurement: documents a second from the first request on, milliseconds of processor for each, and memory."""

    documents: float
    cpu: float
    server: float
    size: float
    peak: float
    slope: float


Subject = Callable[[Path, str, Path], Took]


def subjects(processes: Sequence[int]) -> dict[str, Subject]:
    """What is measured, by its name in the table."""

    def many(folder: Path, url: str, out: Path, number: int) -> Took:
        shares = ["--processes", str(number)] if number > 1 else []
        return run(folder, url, out, "--no-cache", "--concurrency", str(CONCURRENCY), *shares)

    def plain(folder: Path, url: str, out: Path) -> Took:
        del out
        return took("plain", str(folder), url, str(CONCURRENCY))

    def langextract(folder: Path, url: str, out: Path, python: str) -> Took:
        del out
        return took("langextract", str(folder), url, str(CONCURRENCY), python=python)

    def apart(folder: Path, url: str, out: Path, number: int) -> Took:
        """So many runs of a process each, on documents of their own: what those of one run can come to at best."""
        count = sum(1 for _ in folder.rglob("*.txt")) // number
        parts = [documents(out / f"in{part}", count) for part in range(number)]
        options = ("--no-cache", "--concurrency", str(CONCURRENCY // number))
        with ThreadPoolExecutor() as pool:
            ran = list(pool.map(lambda part: run(part, url, out / f"out-{part.name}", *options), parts))
        cpu, peak = sum(each.cpu for each in ran), max(each.peak for each in ran)
        return Took(None, min(each.started for each in ran), max(each.ended for each in ran), cpu, peak)

    found: dict[str, Subject] = {"the plain openai SDK with pydantic parsing": plain}
    for each in processes:
        found[f"`extractor run`, {each} process(es)"] = partial(many, number=each)
        if each > 1:
            found[f"{each} runs of one process, each of a part of the documents"] = partial(apart, number=each)
    if peer := interpreter(EXTRACTORS["LangExtract"], ENVIRONMENTS):
        found["LangExtract 1.7.1, 64 threads"] = partial(langextract, python=str(peer))
    return found


def throughput(count: int, processes: Sequence[int]) -> None:
    """All subjects in turns, the best of each. What starting takes is known from a tenth of the documents."""
    with tempfile.TemporaryDirectory() as name, serving(LATENCY) as server:
        home = Path(name)
        few, folder = documents(home / "few", count // 10), documents(home / "in", count)
        found = subjects(processes)
        starting = {subject: measure(few, server.url, home / "few-out" / subject) for subject, measure in found.items()}
        rates: dict[str, list[Rate]] = {subject: [] for subject in found}
        for turn in range(ROUNDS):
            for subject, measure in found.items():
                server.seen()
                ran = measure(folder, server.url, home / f"out{turn}" / subject)
                rates[subject].append(rate(ran, starting[subject], server.seen(), count))
    best = max(each.documents for each in next(iter(rates.values())))
    print("| | documents a second | of the SDK's | processor, ms a document | endpoint's, ms | KB a request | memory |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for subject, each in rates.items():
        top = max(each)
        memory = f"{top.peak:,.0f} MiB, and {max(top.slope, 0):.1f} KiB a document"
        figures = f"{top.cpu:.1f} | {top.server:.2f} | {top.size / 1000:.1f} | {memory}"
        print(f"| {subject} | {top.documents:,.0f} | {top.documents / best:.0%} | {figures} |")
    print(
        f"\n{count:,} documents of one sentence, {CONCURRENCY} calls at once, an endpoint that takes {LATENCY} s; the"
    )
    print(
        f"best of {ROUNDS} turns, from the first request to the end (LangExtract: from the call that makes all prompts"
    )
    print("before it asks the first). Starting is left out of the processor's time.")


def rate(ran: Took, few: Took, asked: Asked, count: int) -> Rate:
    """The figures of a run over so many documents, beside one over a tenth of them."""
    more = count - count // 10
    return Rate(
        documents=asked.requests / (ran.ended - (ran.began or asked.first)),
        cpu=1000 * (ran.cpu - few.cpu) / more,
        server=1000 * asked.cpu / asked.requests,
        size=asked.size / asked.requests,
        peak=ran.peak,
        slope=1024 * (ran.peak - few.peak) / more,
    )


def spinning(processes: int) -> float:
    """How much so many processes that do nothing but reckon get done in the time, together."""
    reckon = f"import time; end = time.time() + {SPIN}; n = 0\nwhile time.time() < end: n += sum(range(200))"
    command = [sys.executable, "-c", f"{reckon} * 0 + 1\nprint(n)"]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(processes)]
    return sum(float(each.communicate()[0]) for each in running)


def machine(processes: Sequence[int]) -> None:
    """What the machine has for more than one process, at this moment."""
    for number in processes:
        if number > 1:
            more = max(spinning(number) / spinning(1) for _ in range(ROUNDS))
            print(
                f"\n{number} processes that only reckon get {more:.2f} times as much done as one, the best of {ROUNDS}."
            )


def load(count: int) -> None:
    """A run over many documents, the same again, and memory by their number."""
    with tempfile.TemporaryDirectory() as name, serving(0.0) as server:
        home = Path(name)
        few = run(documents(home / "small", count // 100), server.url, home / "few", "--no-cache")
        folder = documents(home / "in", count)
        server.seen()
        ran = run(folder, server.url, home / "out", "--no-cache")
        asked = server.seen()
        again = run(folder, server.url, home / "out", "--no-cache")
        asked_again = server.seen()
    seconds = ran.ended - ran.started
    print(f"| {count:,} documents, instant endpoint | |\n|---|--:|")
    print(f"| the run | {seconds:,.0f} s ({count / seconds:,.0f} documents a second, {asked.requests:,} requests) |")
    busy = f"{ran.cpu:,.0f} s ({1000 * ran.cpu / count:.1f} ms a document), the endpoint {asked.cpu:,.0f} s"
    print(f"| processor | {busy} |")
    print(f"| until the first request | {asked.first - ran.started:.1f} s |")
    print(f"| peak memory | {ran.peak:,.0f} MiB |")
    told = f"{again.ended - again.started:,.0f} s, {asked_again.requests} requests, {again.peak:,.0f} MiB"
    print(f"| the same command again | {told} |")
    slope = 1024 * (ran.peak - few.peak) / (count - count // 100)
    print(f"| memory from {count // 100:,} to {count:,} documents | {slope:.2f} KiB a document |")


def first(count: int) -> None:
    """How long runs over so many documents take to their first request, each killed then."""
    with tempfile.TemporaryDirectory() as name, serving(0.0) as server:
        home = Path(name)
        folder = documents(home / "in", count)
        print(f"| {count:,} documents | until the first request |\n|---|--:|")
        for turn in range(ROUNDS):
            options = ("--model", "fake", "--base-url", server.url, "--no-cache", "--out", str(home / f"out{turn}"))
            command = (sys.executable, str(ROOT / "bench" / "batch_subjects.py"), "ours", "run", str(folder), *options)
            started, quiet = time.time(), subprocess.DEVNULL
            with subprocess.Popen(
                command, stdout=quiet, stderr=quiet, env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}
            ) as process:
                while not (asked := server.seen()).requests:
                    time.sleep(0.05)
                process.kill()
            server.seen()
            print(f"| {turn + 1} | {asked.first - started:.1f} s |")


def memory(counts: Sequence[int]) -> None:
    """What runs over so many documents take at their peak, and what each document adds to that of the run before."""
    print("| documents | peak memory | more, a document |\n|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as name, serving(0.0) as server:
        before: tuple[int, float] | None = None
        for count in sorted(counts):
            folder = documents(Path(name) / f"in{count}", count)
            peak = run(folder, server.url, Path(name) / f"out{count}", "--no-cache").peak
            more = f"{1024 * (peak - before[1]) / (count - before[0]):.2f} KiB" if before else ""
            print(f"| {count:,} | {peak:,.0f} MiB | {more} |")
            before = count, peak


def main() -> None:
    """Print what is asked for, and how busy the machine was: others may share it."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--documents", type=int, default=0, help="a run over so many instead of the throughput")
    asked.add_argument("--first", type=int, default=0, help="so many, up to the first request")
    asked.add_argument("--memory", type=int, nargs="+", help="so many in one run after the other, and their memory")
    asked.add_argument("--throughput", type=int, default=2000, help="the documents of the throughput")
    asked.add_argument("--processes", type=int, nargs="*", default=[1])
    args = asked.parse_args()
    before = time.strftime("%H:%M"), os.getloadavg()[0]
    if args.first:
        first(args.first)
    elif args.memory:
        memory(args.memory)
    elif args.documents:
        load(args.documents)
    else:
        throughput(args.throughput, args.processes)
        machine(args.processes)
    after = time.strftime("%H:%M"), os.getloadavg()[0]
    said = " to ".join(f"{at} (load {busy:.1f})" for at, busy in (before, after))
    print(f"\n{os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}, {said}")


if __name__ == "__main__":
    main()
