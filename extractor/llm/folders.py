"""The folder for what is worth keeping between runs, and how a private folder is made."""

from __future__ import annotations

import os
from pathlib import Path

from extractor.errors import StorageError


def default_cache_dir() -> Path:
    """$EXTRACTOR_CACHE_DIR, else extractor/ in $XDG_CACHE_HOME or ~/.cache (XDG Base Directory Specification)."""
    if chosen := os.environ.get("EXTRACTOR_CACHE_DIR"):
        return Path(chosen).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "extractor"


def private_folder(folder: Path) -> Path:
    """`folder`, made if need be so that nobody but its owner can enter. Raises StorageError where that can't be had.

    One that holds something already is left as it is: it may be /tmp, or somebody's project.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            folder.chmod(0o700)
    except OSError as error:
        msg = f"{folder} can't be made yours ({error.strerror}): choose another with --cache or EXTRACTOR_CACHE_DIR"
        raise StorageError(msg) from error
    return folder
