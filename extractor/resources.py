"""The files that travel with the package: prompts and schemas."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(folder: str, name: str) -> str:
    """The text of a file in prompts/ or schemas/: beside the modules once installed, beside the package in a checkout.

    Raises FileNotFoundError if the package was built without it.
    """
    installed = _PACKAGE / folder / name
    path = installed if installed.is_file() else _PACKAGE.parent / folder / name
    return path.read_text(encoding="utf-8")
