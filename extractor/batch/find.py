"""Which documents paths mean: a file is itself, a folder is all documents in it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Final

from extractor.documents import portable
from extractor.errors import UsageError
from extractor.store.output import is_written


def find_documents(paths: Iterable[str | Path], *, out: Path | None = None) -> list[Path]:
    """The documents that the paths mean, each once: in the order given, and in a folder by name.

    A path that names no folder is taken as it is, so that reading it tells what is wrong with it; one that names
    nothing and has a * or ? in it is a pattern (`**` is any folders), and means the files that fit. In folders, hidden
    files, symbolic links, pipes, devices, and what a run wrote to `out` are passed over. Raises UsageError if there is
    no document at all.
    """
    given = [found for path in paths for found in _fitting(path)]
    found = {path: None for start in given for path in (_in_folder(start, out) if _is_folder(start) else [start])}
    if not found:
        where = ", ".join(map(portable, given)) or "nothing"
        msg = (
            f"there are no documents in {where}: name a file, or a folder that holds some "
            "(hidden files and symbolic links in it are passed over)"
        )
        raise UsageError(msg)
    return list(found)


def _fitting(path: str | Path) -> list[Path]:
    """The path itself, or what fits it as a pattern, in order. Raises UsageError where nothing does."""
    if not _SIGNS.search(str(path)) or os.path.lexists(path):
        return [Path(path)]
    pattern = Path(path)
    start = Path(pattern.anchor)
    fit = start.glob(str(pattern.relative_to(start)))
    found = sorted(each for each in fit if all(map(_shown, each.relative_to(start).parts)) and _is_own_file(each))
    if not found:
        msg = f"no file fits {portable(path)}: write ** for any folders"
        raise UsageError(msg)
    return found


_SIGNS: Final = re.compile(r"[*?\[]")


def _in_folder(folder: Path, out: Path | None) -> list[Path]:
    """All documents under a folder; a folder that can't be listed stands for what is in it, and fails when read."""
    unlisted: list[Path] = []
    output = out.resolve() if out else None
    files = _files(folder, output, unlisted)
    return sorted([*files, *unlisted], key=attrgetter("parts"))  # paths themselves compare slowly


def _files(folder: Path, output: Path | None, unlisted: list[Path]) -> Iterator[Path]:
    folders = [folder]
    while folders:
        here = folders.pop()
        try:
            with os.scandir(here) as entries:  # the system knows what each is, without being asked for every one
                found = [
                    (each.name, each.is_dir(follow_symlinks=False), each.is_file(follow_symlinks=False))
                    for each in entries
                    if _shown(each.name)
                ]
        except OSError:
            unlisted.append(here)
            continue
        written = here.resolve() == output
        folders += [here / name for name, is_folder, _ in found if is_folder and (here / name).resolve() != output]
        yield from (here / name for name, _, is_file in found if is_file and not (written and is_written(name)))


def _shown(name: str) -> bool:
    return not name.startswith(".")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _is_own_file(path: Path) -> bool:
    """Whether it is a file and no link: one out of the folder would leave it, one within it repeat a document."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
