"""What holds after every run, however it went: read from its files and from the endpoint's own log.

It shares no code with what it judges: plain json, plain files, plain sqlite3.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.llm.fake_server import Seen

from .model import document_of

Json = dict[str, Any]

REJECTED: Final = frozenset(
    (
        "DocumentNotFound NotAFile EmptyDocument BinaryDocument UndecodableDocument DocumentTooLarge UnsupportedFormat"
    ).split()
)
FAILED: Final = frozenset(
    (
        "ModelTimeout ModelUnreachable BadAnswer AnswerTruncated AnswerRefused RequestRejected RateLimited ServerFault"
    ).split()
)
"""What a document may fail with. A mistake of the program's own is none of them."""
REASONS: Final = REJECTED | FAILED
TRIES: Final = 5
"""As often as one question may be asked in one start of a run."""
EXITS: Final = {0, 3, 7, 130, 141}
KILLED: Final = -9


@dataclass(frozen=True)
class Ran:
    """One run, from its first start to its last: what it was given, what it left, what it said, and what was asked."""

    inputs: Path
    out: Path
    code: int  # of the last start
    said: str = ""  # by all starts, on both streams
    log: Sequence[Seen] = ()
    kills: int = 0  # starts that were killed, or could not write down what they had
    concurrency: int = 1
    questions: int = 1  # a document holds at most so many, second attempts not counted
    secret: str = ""
    beside: tuple[Path, ...] = ()  # folders that hold its cache, cassettes and pages
    undisturbed: Path | None = None  # what a run without faults wrote
    altered: frozenset[str] = frozenset()  # documents that were answered about otherwise than there

    @property
    def done(self) -> list[Json]:
        """The records of the documents that are done."""
        return [json.loads(line) for line in _output(self.out)]

    @property
    def failed(self) -> list[Json]:
        """The records of those that failed."""
        return _lines(self.out / "failures.jsonl")


def violations(ran: Ran) -> list[str]:
    """What doesn't hold, in words; nothing is what is wanted."""
    checks = (_whole, _terminal, _ledger, _equal, _payment, _grounded, _secret, _bounded, _echo, _exit)
    return [f"{check.__name__[1:]}: {wrong}" for check in checks for wrong in check(ran)]


def _whole(ran: Ran) -> Iterator[str]:
    """A file that has its name is whole, whatever ended the process."""
    for path in ran.out.glob("[!.]*.jsonl"):
        if not path.read_bytes().endswith(b"\n") and path.stat().st_size:
            yield f"{path.name} ends within a line"
        yield from (f"{path.name} has a line that is no object" for line in _lines(path) if not isinstance(line, dict))


def _terminal(ran: Ran) -> Iterator[str]:
    """I1: each input ends once, and in a way that has a name."""
    given = {path.name for path in ran.inputs.rglob("*") if path.is_file() and not path.name.startswith(".")}
    ends = Counter(Path(record["path"]).name for record in (*ran.done, *ran.failed))
    yield from (f"{name} ends {times} times" for name, times in ends.items() if times > 1)
    yield from (f"{name} was never given" for name in ends.keys() - given)
    if ran.code in {0, 7}:
        yield from (f"{name} is lost" for name in sorted(given - ends.keys()))
    yield from (f"{each['path']} fails with {each['error']}" for each in ran.failed if each["error"] not in REASONS)
    for each in ran.done:
        if not each["coverage"]["numbers"] and re.search("[0-9]", each["document"]["text"]):
            yield f"{each['path']} is done with none of its numbers"


def _ledger(ran: Ran) -> Iterator[str]:
    """I1 again, as the ledger has it, and that it agrees with the files."""
    if not _has_ledger(ran):
        return
    ends, flights, state = _of_ledger(ran)
    if state != "ok":
        yield f"the ledger is damaged: {state}"
    if ran.code in {0, 7} and flights:  # a stop may be for want of room to write down that they came back
        yield f"{flights} calls are on their way in a run that has ended"
    for name, (how, reason) in ends.items():
        if (reason in REASONS) != (how in {"rejected", "failed"}) or (reason and reason not in REASONS):
            yield f"{name} is {how} with {reason!r}"
    if ran.code in {0, 7}:
        done = {Path(each["path"]).name for each in ran.done}
        failed = {Path(each["path"]).name: each["error"] for each in ran.failed}
        written = dict.fromkeys(done, ("done", "")) | {
            name: ("rejected" if error in REJECTED else "failed", error) for name, error in failed.items()
        }
        if written != ends:
            yield f"the ledger has it otherwise than the files: {dict(written.items() ^ ends.items())}"


def _has_ledger(ran: Ran) -> bool:
    """Whether there is one; a process that ended while it made it left an empty one."""
    if not (ran.out / "ledger.db").exists():
        return False
    with closing(_copied(ran.out)) as ledger:
        return bool(ledger.execute("SELECT 1 FROM sqlite_master WHERE name = 'flights'").fetchone())


def _of_ledger(ran: Ran) -> tuple[dict[str, tuple[str, str]], int, str]:
    """How the ledger says that each document of the last start ended, the calls on their way, and its own state."""
    with closing(_copied(ran.out)) as ledger:
        (state,) = ledger.execute("PRAGMA integrity_check").fetchone()
        (flights,) = ledger.execute("SELECT count(*) FROM flights").fetchone()
        rows = ledger.execute(
            "SELECT path, state, reason FROM documents WHERE listed = (SELECT max(start) FROM starts)"
        )
        return {Path(path.decode()).name: (how, reason) for path, how, reason in rows}, flights, state


def _lost(ran: Ran) -> int:
    """The calls that the ledger counts as lost, in kills and in writes that failed."""
    with closing(_copied(ran.out)) as ledger:
        return int(ledger.execute("SELECT coalesce(sum(lost), 0) FROM starts").fetchone()[0])


def _copied(out: Path) -> sqlite3.Connection:
    """The ledger, as a copy in memory: whoever opens the one on the disk tidies it up."""
    copy = sqlite3.connect(":memory:")
    with TemporaryDirectory(dir=out.parent) as folder:
        for part in out.glob("ledger.db*"):
            shutil.copy(part, folder)
        with closing(sqlite3.connect(Path(folder) / "ledger.db")) as ledger:
            ledger.backup(copy)
    return copy


def _equal(ran: Ran) -> Iterator[str]:
    """I2, I7 and I8: the same bytes as without faults, line for line where some documents failed."""
    if ran.undisturbed is None:
        return
    wanted = {json.loads(line)["path"]: line for line in _output(ran.undisturbed)}
    got = _output(ran.out) if ran.code in {0, 7} else _raw_lines(ran.out / "extractions.partial.jsonl")
    paths = [json.loads(line)["path"] for line in got]
    yield from (
        f"{path} differs from the undisturbed run's"
        for path, line in zip(paths, got, strict=True)
        if wanted.get(path) != line and Path(path).stem not in ran.altered
    )
    common = set(paths) & wanted.keys()
    if [path for path in paths if path in common] != [path for path in wanted if path in common]:
        yield "the documents are in another order"


def _payment(ran: Ran) -> Iterator[str]:
    """I3: one good answer a question; a kill may cost those that were in flight again, and no more."""
    paid = Counter(seen.key for seen in ran.log if seen.paid)
    twice = sum(times - 1 for times in paid.values())
    if twice > ran.kills * ran.concurrency:
        yield f"{twice} answers are paid for twice, with {ran.kills} kills at {ran.concurrency} at once"
    if ran.code in {0, 7} and _has_ledger(ran) and twice > (lost := _lost(ran)):
        yield f"{twice} answers are paid for twice, and the ledger knows of {lost}"
    yield from (f"a question is paid for {times} times" for times in paid.values() if times > 1 + ran.kills)


def _grounded(ran: Ran) -> Iterator[str]:
    """I4: each figure that is given out is a whole token of its quote, which stands in the file where it says."""
    for record in ran.done:
        source = record["document"]["text"]
        if source.encode() != _input(ran, record).read_bytes():
            yield f"{record['path']} isn't the text of its file"
        for accepted in record["accepted"]:
            yield from (f"{record['path']}: {wrong}" for wrong in _ungrounded(source, accepted))


def _ungrounded(source: str, accepted: Json) -> Iterator[str]:
    claim, evidence = accepted["claim"], accepted["evidence"]
    start, end = evidence["quote"]["start"], evidence["quote"]["end"]
    if source[start:end] != claim["quote"]:
        yield f"the quote isn't at {start}:{end}"
    if claim["quantity"] is None:
        return
    first, last = evidence["quantity"]["start"], evidence["quantity"]["end"]
    figure, value = source[first:last], str(claim["quantity"]["value"])
    if not start <= first < last <= end:
        yield f"{figure} is outside of its quote"
    if re.search(r"[0-9][.,]?$", source[:first]) or re.match(r"[.,]?[0-9]", source[last:]):
        yield f"{figure} is a part of another number"
    if re.sub("[^0-9]", "", figure) != re.sub("[^0-9]", "", value):
        yield f"{value} is read from {figure}"


def _secret(ran: Ran) -> Iterator[str]:
    """I5: the key is in no file that the run left, and nothing that it said."""
    if not ran.secret:
        return
    if ran.secret in ran.said:
        yield "the key is printed"
    for folder in (ran.out, *ran.beside):
        for path in folder.rglob("*"):
            if ran.secret in str(path) or (path.is_file() and ran.secret.encode() in path.read_bytes()):
                yield f"the key is in {path}"


def _bounded(ran: Ran) -> Iterator[str]:
    """I6: no question is asked without end."""
    starts = 1 + ran.kills
    asked = Counter(seen.key for seen in ran.log)
    yield from (f"a question is asked {times} times" for times in asked.values() if times > TRIES * starts)
    questions: defaultdict[str, set[str]] = defaultdict(set)
    for seen in ran.log:
        questions[document_of(seen)].add(seen.key)
    for document, keys in questions.items():
        if len(keys) > 2 * ran.questions:  # each, and its second attempt
            yield f"{len(keys)} questions about {document}"


def _echo(ran: Ran) -> Iterator[str]:
    """No request holds what only the model said: nothing that it says is put to it again."""
    yield from ("a request repeats the model's words" for seen in ran.log if b"Zzyzx" in seen.raw)


def _exit(ran: Ran) -> Iterator[str]:
    """I9: the exit code and the summary say what the files say, and nobody is shown a traceback."""
    if ran.code not in EXITS and not (ran.code == KILLED and ran.kills):
        yield f"the exit code is {ran.code}"
    if ran.code in {0, 7} and (ran.code == 7) != bool(ran.failed):
        yield f"the exit code is {ran.code} with {len(ran.failed)} failed"
    if "Traceback" in ran.said or "mistake in extractor" in ran.said:
        yield "it ends in a mistake of its own"
    told = re.findall(r"^([0-9,]+) documents? done, ([0-9,]+) failed", ran.said, re.MULTILINE)
    if (
        ran.code in {0, 7}
        and told
        and [int(each.replace(",", "")) for each in told[-1]] != [len(ran.done), len(ran.failed)]
    ):
        yield f"it says {told[-1]} where {len(ran.done)} are done and {len(ran.failed)} failed"


def _input(ran: Ran, record: Json) -> Path:
    return ran.inputs / Path(record["path"]).name


def _lines(path: Path) -> list[Json]:
    return [json.loads(line) for line in _raw_lines(path)]


def _output(out: Path) -> list[bytes]:
    """The lines of the output, be it one file or parts; without a first one parts are what a kill left."""
    parts = sorted(out.glob("extractions-*.jsonl"))
    if (out / "extractions.jsonl").exists() or not parts or "-00001-of-" not in parts[0].name:
        return _raw_lines(out / "extractions.jsonl")
    return [line for part in parts for line in _raw_lines(part)]


def _raw_lines(path: Path) -> list[bytes]:
    return path.read_bytes().split(b"\n")[:-1] if path.exists() else []


def paid_keys(log: Iterable[Seen]) -> set[str]:
    """The questions that a good answer was given to."""
    return {seen.key for seen in log if seen.paid}
