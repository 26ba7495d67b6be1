"""What to tell somebody whose request isn't on the cassette: how it differs, and how to record it."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractor.errors import CassetteMiss
from extractor.llm.cassette_file import Reader
from extractor.strict_json import canonical_json

MAX_LINES = 12
MAX_WIDTH = 160
NEAR_NAMES = 3


def miss(path: Path, asked: bytes, recorded: Sequence[bytes]) -> CassetteMiss:
    """The error for a request with the body `asked`, which isn't among those `recorded` at `path`."""
    if not path.exists():
        near = _near(path)
        there_is = f" (there is {', '.join(each.name for each in near)})" if near else ""
        before = _recorded_before(path, near)
        changed = "; the document has changed since it was recorded" if before else ""
        remedy = f"record it with --record {path.parent}{_difference(asked, before)}"
        return CassetteMiss(f"there is no cassette {path}{there_is}{changed}: {remedy}")
    remedy = f"use what it was recorded with, or record it again with --record {path.parent}"
    return CassetteMiss(f"the cassette {path} doesn't hold this request: {remedy}{_difference(asked, recorded)}")


def _near(path: Path) -> list[Path]:
    names = [entry.name for entry in path.parent.glob("*.json")]
    return [path.with_name(name) for name in difflib.get_close_matches(path.name, names, n=NEAR_NAMES, cutoff=0.4)]


def _recorded_before(path: Path, near: Sequence[Path]) -> list[bytes]:
    """The requests on a cassette of the same document as it was before it changed, if there is one."""
    document = path.name.rpartition("-")[0]
    before = next((each for each in near if each.name.rpartition("-")[0] == document), None)
    try:
        return [request.body for request in Reader.load_cassette(before, None)[0]] if before else []
    except CassetteMiss:
        return []


def _difference(asked: bytes, recorded: Sequence[bytes]) -> str:
    """The first lines of a unified diff against the recorded request that shares most lines with the one asked."""
    new = _lines(asked)
    old = max(map(_lines, recorded), key=lambda lines: len(set(lines) & set(new)), default=[])
    if not old:
        return ""
    diff = list(difflib.unified_diff(old, new, "recorded", "asked now", n=0, lineterm=""))
    shown = [line[:MAX_WIDTH] for line in diff[:MAX_LINES]]
    rest = [f"... and {len(diff) - MAX_LINES} lines more"] if len(diff) > MAX_LINES else []
    return "".join(f"\n{line}" for line in shown + rest)


def _lines(body: bytes) -> list[str]:
    return list(_spelled(json.loads(body)))


def _spelled(request: dict[str, object]) -> Iterator[str]:
    """A request as lines that people can compare; a schema by its digest, as what matters is whether it differs."""
    for name in sorted(request.keys() - {"messages", "response_format"}):
        yield f"{name}: {request[name]}"
    yield f"schema: {hashlib.sha256(canonical_json(request.get('response_format'))).hexdigest()[:12]}"
    messages = request.get("messages")
    for message in messages if isinstance(messages, list) else []:
        yield from str(message.get("content") if isinstance(message, dict) else message).split("\n")
