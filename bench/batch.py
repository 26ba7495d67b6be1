"""How fast folder runs are and what they take, on a fake endpoint: printed as Markdown.

python bench/batch.py                      throughput beside the plain openai SDK, both with 64 calls at once
python bench/batch.py --documents 100000   a run over so many small documents, an instant endpoint, and memory
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CONCURRENCY = 64
LATENCY = 0.05
ROUNDS = 3


class Server(NamedTuple):
    """A fake endpoint in a process of its own."""

    process: subprocess.Popen[str]
    url: str

    def seen(self) -> tuple[int, float]:
        """How many requests there were since this was asked last, and when the first of them came."""
        print(file=self.process.stdin, flush=True)
        count, first = line_of(self.process).split()
        return int(count), float(first)


def line_of(process: subprocess.Popen[str]) -> str:
    """The next line that a process says."""
    return process.stdout.readline() if process.stdout else ""


@contextmanager
def serving(latency: float) -> Iterator[Server]:
    """An endpoint that answers after so many seconds."""
    command = [sys.executable, str(ROOT / "bench" / "batch_server.py"), str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Server(process, f"http://127.0.0.1:{line_of(process).strip()}/v1")
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


_ONE = """
import json, resource, sys, time
started = time.time()
from extractor.cli import main
code = main(sys.argv[1:])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"code": code, "seconds": time.time() - started, "started": started, "peak": peak}))
"""


def run(folder: Path, out: Path, url: str, *options: str) -> dict[str, float]:
    """A run in a process of its own: its seconds and peak memory in MiB."""
    command = [sys.executable, "-c", _ONE, "run", str(folder), "--out", str(out), "--model", "fake", "--base-url", url]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([*command, "--no-cache", *options], capture_output=True, text=True, check=True, env=env)
    told: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    if told["code"]:
        sys.exit(ran.stderr)
    return told


_PLAIN = """
import asyncio, json, sys, time
import openai
from pathlib import Path
from pydantic import BaseModel
from extractor.numbers import read_numbers
from extractor.passages import split
from extractor.prompting import question

async def main(folder, url, concurrency):
    texts = [path.read_text() for path in sorted(Path(folder).rglob("*.txt"))]
    asked = [question(text, split(text, read_numbers(text))[0]) for text in texts]
    schema = asked[0].answer.model_json_schema()
    form = {"type": "json_schema", "json_schema": {"name": "Answer", "schema": schema}}
    client = openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
    left = iter(asked)
    async def work():
        for one in left:
            said = await client.chat.completions.create(
                model="fake", messages=[dict(each) for each in one.messages], max_tokens=one.max_tokens,
                temperature=0.0, response_format=form)
            one.answer.model_validate_json(said.choices[0].message.content)
    started = time.time()
    await asyncio.gather(*(work() for _ in range(concurrency)))
    print(len(asked) / (time.time() - started))

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""


def plain(folder: Path, url: str) -> float:
    """Documents a second of the plain openai SDK with pydantic parsing: it only asks, and keeps nothing."""
    command = [sys.executable, "-c", _PLAIN, str(folder), url, str(CONCURRENCY)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return float(subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout)


def throughput(count: int, processes: list[int]) -> None:
    """Documents a second, ours and those of the plain SDK, in turns, the best of each; imports aside."""
    with tempfile.TemporaryDirectory() as name, serving(LATENCY) as server:
        folder = documents(Path(name) / "in", count)
        rates: dict[str, list[float]] = {}
        for turn in range(ROUNDS):
            rates.setdefault("openai SDK and pydantic", []).append(plain(folder, server.url))
            server.seen()
            for number in processes:
                options = ["--concurrency", str(CONCURRENCY), *(["--processes", str(number)] if number > 1 else [])]
                told = run(folder, Path(name) / f"out{turn}-{number}", server.url, *options)
                requests, first = server.seen()
                took = told["started"] + told["seconds"] - first
                rates.setdefault(f"extractor run, {number} process(es)", []).append(requests / took)
    print("| | documents a second (best of 3) | of the SDK's |\n|---|--:|--:|")
    best = max(rates["openai SDK and pydantic"])
    for name, each in rates.items():
        print(f"| {name} | {max(each):,.0f} | {max(each) / best:.0%} |")
    print(f"\n{count:,} documents of one sentence, {CONCURRENCY} calls at once, an endpoint that takes {LATENCY} s;")
    print("ours from the first request to the end of the process: reading, judging, ledger and output included.")


def load(count: int) -> None:
    """A run over many documents, the same again, and memory by their number."""
    with tempfile.TemporaryDirectory() as name, serving(0.0) as server:
        small = documents(Path(name) / "small", count // 100)
        few = run(small, Path(name) / "few", server.url)
        server.seen()
        folder = documents(Path(name) / "in", count)
        told = run(folder, Path(name) / "out", server.url)
        requests, first = server.seen()
        again = run(folder, Path(name) / "out", server.url)
        asked, _ = server.seen()
    print(f"\n| {count:,} documents, instant endpoint | |\n|---|--:|")
    rate = count / told["seconds"]
    print(f"| the run | {told['seconds']:,.0f} s ({rate:,.0f} documents a second, {requests:,} requests) |")
    print(f"| until the first request | {first - told['started']:.1f} s |")
    print(f"| peak memory | {told['peak']:,.0f} MiB |")
    print(f"| the same command again | {again['seconds']:,.0f} s, {asked} requests, {again['peak']:,.0f} MiB |")
    slope = 1024 * (told["peak"] - few["peak"]) / (count - count // 100)
    print(f"| memory from {count // 100:,} to {count:,} documents | {slope:.2f} KiB a document |")


def main() -> None:
    """Print what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--documents", type=int, default=0, help="a run over so many instead of the throughput")
    asked.add_argument("--throughput", type=int, default=2000, help="the documents of the throughput")
    asked.add_argument("--processes", type=int, nargs="*", default=[1])
    args = asked.parse_args()
    if args.documents:
        load(args.documents)
    else:
        throughput(args.throughput, args.processes)


if __name__ == "__main__":
    main()
