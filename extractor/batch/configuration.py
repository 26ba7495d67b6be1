"""What a run's results depend on beside its documents: another configuration is new work."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from extractor.batch.task import Task
from extractor.llm import Model
from extractor.resources import folder_of
from extractor.strict_json import canonical_json


class Configuration(NamedTuple):
    """What tells one run from another, for people, and its digest."""

    said: dict[str, Any]
    digest: str


def configuration_of(model: Model, task: Task) -> Configuration:
    """The configuration of a run: the model and where it answers, what is done, and the code and prompts that do it.

    Code and prompts go in by their digest, so that nobody has to think of a version when they change. A recording is
    always new work: its cassettes are to hold all that is asked.
    """
    said: dict[str, Any] = {**model.identity, "code": code_digest(), **task.identity}
    if model.recording:
        said["recording"] = uuid4().hex
    return Configuration(said, hashlib.sha256(canonical_json(said)).hexdigest())


def changes(before: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """The names of what differs between two configurations.

    >>> changes({"model": "a", "code": "1"}, {"model": "b", "code": "1", "judge": True})
    ['judge', 'model']
    """
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


@cache
def code_digest() -> str:
    """The digest of this package's modules and prompts."""
    package = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for folder, pattern in ((package, "**/*.py"), (folder_of("prompts"), "*.toml")):
        for path in sorted(folder.glob(pattern)):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
