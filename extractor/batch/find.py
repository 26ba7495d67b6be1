"""Which documents paths mean: a file is itself, a folder is all documents in it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractor.documents import portable
from extractor.errors import UsageError
from extractor.store.output import WRITTEN


def find_documents(paths: Iterable[str | Path], *, out: Path | None = None) -> list[Path]:
    """The documents that the paths mean, each once: in the order given, and in a folder by name.

    A path that names no folder is taken as it is, so that reading it tells what is wrong with it. In folders, hidden
    files, symbolic links, pipes, devices, and what a run wrote to `out` are passed over. Raises UsageError if there is
    no document at all.
    """
    given = [Path(path) for path in paths]
    found = {path: None for start in given for path in (_in_folder(start, out) if _is_folder(start) else [start])}
    if not found:
        where = ", ".join(map(portable, given)) or "nothing"
        msg = (
            f"there are no documents in {where}: name a file, or a folder that holds some "
            "(hidden files and symbolic links in it are passed over)"
        )
        raise UsageError(msg)
    return list(found)


def _in_folder(folder: Path, out: Path | None) -> list[Path]:
    """All documents under a folder; a folder that can't be listed stands for what is in it, and fails when read."""
    unlisted: list[Path] = []
    output = out.resolve() if out else None
    files = _files(folder, output, unlisted)
    return sorted([*files, *unlisted])


def _files(folder: Path, output: Path | None, unlisted: list[Path]) -> Iterator[Path]:
    walk = os.walk(folder, onerror=lambda error: unlisted.append(Path(error.filename)))
    for parent, folders, names in walk:
        here = Path(parent)
        folders[:] = [name for name in folders if _shown(name) and (here / name).resolve() != output]
        written = WRITTEN if here.resolve() == output else frozenset[str]()
        yield from (here / name for name in names if _shown(name) and name not in written and _is_own_file(here / name))


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
