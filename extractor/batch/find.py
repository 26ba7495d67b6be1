"""Which documents paths mean: a file is itself, a folder is all documents in it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from extractor.documents import portable
from extractor.errors import UsageError
from extractor.store.output import is_written


def find_documents(paths: Iterable[str | Path], *, out: Path | None = None) -> list[str]:
    """The paths of the documents that the paths mean, each once: in the order given, and in a folder by name.

    A path that names no folder is taken as it is, so that reading it tells what is wrong with it; one that names
    nothing and has a * or ? in it is a pattern (`**` is any folders), and means the files that fit. In folders, hidden
    files, symbolic links, pipes, devices, and what a run wrote to `out` are passed over. Raises UsageError if there is
    no document at all.
    """
    given = [found for path in paths for found in _fitting(path)]
    found = {path: None for start in given for path in (_in_folder(start, out) if _is_folder(start) else [str(start)])}
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


def _in_folder(folder: Path, out: Path | None) -> Iterator[str]:
    """All documents under a folder; a folder that can't be listed stands for what is in it, and fails when read.

    Paths are text here: as objects, a hundred thousand of them take half a second more, and fifty megabytes.
    """
    start, output = str(folder), _within(folder, out)
    left = [(start, True)]
    while left:
        path, is_folder = left.pop()
        if not is_folder:
            yield path
        elif path != output or path == start:
            try:
                left += sorted(_entries(path, is_output=path == output), reverse=True)
            except OSError:
                yield path


def _entries(folder: str, *, is_output: bool) -> Iterator[tuple[str, bool]]:
    """The files and folders right in a folder that are to be seen, and whether each is a folder. Raises OSError."""
    before = "" if folder == "." else f"{folder.rstrip(os.sep)}{os.sep}"
    with os.scandir(folder) as entries:  # the system knows what each is, without being asked for every one
        for each in entries:
            if not _shown(each.name) or (is_output and is_written(each.name)):
                continue
            is_folder = each.is_dir(follow_symlinks=False)
            if is_folder or each.is_file(follow_symlinks=False):
                yield before + each.name, is_folder


def _within(folder: Path, out: Path | None) -> str | None:
    """What the output's folder is called where it is in that folder, or is that folder; None where it isn't."""
    if out is None:
        return None
    try:
        return str(folder / out.resolve().relative_to(folder.resolve()))
    except ValueError:
        return None


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
