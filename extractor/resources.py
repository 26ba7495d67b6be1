"""The files that travel with the package: prompts and schemas."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(folder: str, name: str) -> str:
    """The text of a file in prompts/ or schemas/.

    Raises FileNotFoundError if the package was built without it.
    """
    return (folder_of(folder) / name).read_text(encoding="utf-8")


def folder_of(name: str) -> Path:
    """The folder prompts/ or schemas/: beside the modules once installed, beside the package in a checkout."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
