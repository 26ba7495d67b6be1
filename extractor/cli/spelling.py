"""A command as it is kept with a run, to be given again by `extractor retry`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

_PATHS: Final = frozenset({"cache", "record", "replay"})
_AMOUNTS: Final = frozenset({"max_cost", "price"})
_LEFT_OUT: Final = frozenset(
    {"command", "debug", "paths", "list", "out", "log_json", "argv", "share", "processes", "dry_run"}
)


def spelled(args: argparse.Namespace) -> dict[str, Any]:
    """The options as JSON values, and the folder they were given in. No key is among them."""
    options = {name: _plain(value) for name, value in vars(args).items() if name not in _LEFT_OUT}
    return {"options": options, "folder": str(Path.cwd())}


def understood(command: Mapping[str, Any], args: argparse.Namespace) -> argparse.Namespace:
    """The options that were kept, beside those that are given now."""
    kept = {name: _meant(name, value) for name, value in command.get("options", {}).items()}
    return argparse.Namespace(**{**kept, **vars(args)})


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, Path | Decimal) else value


def _meant(name: str, value: Any) -> object:  # noqa: ANN401 - whatever JSON holds
    if value is not None and name in _PATHS:
        return Path(value)
    if value is not None and name in _AMOUNTS:
        return tuple(map(Decimal, value)) if isinstance(value, list) else Decimal(value)
    return value
