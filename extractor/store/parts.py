"""What the files of a run's output are called: one, or parts of it where it is large.

Each part's name says which one it is of how many, so that one that is gone is missed, the last one, too. The first part
takes its name last and loses it first, so parts are whole where there is a first one, however a run ended that was
putting them in place. The one file, where there is one, counts before them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

from extractor.errors import UsageError

EXTRACTIONS: Final = "extractions.jsonl"
FILLED: Final = "filled.jsonl"
_PART: Final = re.compile(r"(?P<stem>extractions|filled)-(?P<number>[0-9]{5,9})-of-(?P<of>[0-9]{5,9})\.jsonl")


class Part(NamedTuple):
    """Which part it is, counted from 1, of how many."""

    number: int
    of: int


def part_name(name: str, part: Part) -> str:
    """What a part is called.

    >>> part_name("extractions.jsonl", Part(2, of=12))
    'extractions-00002-of-00012.jsonl'
    """
    return name.replace(".jsonl", f"-{part.number:05}-of-{part.of:05}.jsonl")


def is_part(name: str) -> bool:
    """Whether that is the name of a part."""
    return _PART.fullmatch(name) is not None


def parts_in(folder: Path, name: str) -> dict[Part, Path]:
    """All files there that are called parts of `name`, in order."""
    named = ((_PART.fullmatch(path.name), path) for path in folder.glob(name.replace(".jsonl", "-*.jsonl")))
    return dict(sorted((Part(int(part["number"]), int(part["of"])), path) for part, path in named if part))


def is_output(folder: Path, name: str) -> bool:
    """Whether a run's output is there, as one file or in parts."""
    return (folder / name).is_file() or any(part.number == 1 for part in parts_in(folder, name))


def output_of(folder: Path, name: str) -> list[Path]:
    """The files that a run's output is in, in order.

    Raises UsageError where there is none, a part of it is gone, or a part of another one is among them.
    """
    if (folder / name).is_file():
        return [folder / name]
    parts = parts_in(folder, name)
    wanted = next(([Part(number, of) for number in range(1, of + 1)] for first, of in parts if first == 1), None)
    if wanted is None:
        msg = f"{folder} holds no {name}, nor the first part of it: give the folder that `extractor run --out` wrote"
        raise UsageError(msg)
    if gone := [part for part in wanted if part not in parts]:
        msg = f"{folder} holds no {part_name(name, gone[0])}, but parts beside it: give the run's command again"
        raise UsageError(msg)
    if foreign := sorted(parts.keys() - set(wanted)):
        msg = f"{folder} holds {part_name(name, foreign[0])} of another output: give the run's command again"
        raise UsageError(msg)
    return list(parts.values())
