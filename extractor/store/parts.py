"""What the files of a run's output are called: one, or parts of it where it is large.

The first part takes its name last and loses it first, so parts are whole where there is a first one, however a run
ended that was putting them in place. The one file, where there is one, counts before them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from extractor.errors import UsageError

EXTRACTIONS: Final = "extractions.jsonl"
FILLED: Final = "filled.jsonl"
_PART: Final = re.compile(r"(?P<stem>extractions|filled)-(?P<number>[0-9]{5,9})\.jsonl")


def part_name(name: str, number: int) -> str:
    """What a part is called, counted from 1.

    >>> part_name("extractions.jsonl", 2)
    'extractions-00002.jsonl'
    """
    return name.replace(".jsonl", f"-{number:05}.jsonl")


def is_part(name: str) -> bool:
    """Whether that is the name of a part."""
    return _PART.fullmatch(name) is not None


def parts_in(folder: Path, name: str) -> dict[int, Path]:
    """All files there that are called parts of `name`, by their numbers, in order."""
    named = ((_PART.fullmatch(path.name), path) for path in folder.glob(name.replace(".jsonl", "-*.jsonl")))
    return dict(sorted((int(part["number"]), path) for part, path in named if part))


def is_output(folder: Path, name: str) -> bool:
    """Whether a run's output is there, as one file or in parts."""
    return (folder / name).is_file() or (folder / part_name(name, 1)).is_file()


def output_of(folder: Path, name: str) -> list[Path]:
    """The files that a run's output is in, in order. Raises UsageError where there is none, or a part of it is gone."""
    if (folder / name).is_file():
        return [folder / name]
    if not is_output(folder, name):
        msg = f"{folder} holds no {name}, nor parts of it: give the folder that `extractor run --out` wrote"
        raise UsageError(msg)
    parts = parts_in(folder, name)
    if gone := sorted(set(range(1, max(parts))) - parts.keys()):
        msg = f"{folder} holds no {part_name(name, gone[0])}, but parts that follow it: give the run's command again"
        raise UsageError(msg)
    return list(parts.values())
