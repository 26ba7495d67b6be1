"""`extractor model`: the embedded model's weights."""

from __future__ import annotations

import argparse

from extractor.cli.console import LiveLine, say
from extractor.llm.weights import fetch, status
from extractor.report.layout import safe

MEGABYTE = 1_000_000


def command(args: argparse.Namespace) -> int:
    """Always 0: what can't be fetched is raised."""
    return _fetch() if args.action == "fetch" else _status()


def _fetch() -> int:
    bar = _Bar()
    path = fetch(bar.update)
    bar.clear()
    say(f"the weights are in {safe(str(path))}")
    return 0


def _status() -> int:
    found = status()
    size = f"{found.have // MEGABYTE:,} of {found.size // MEGABYTE:,} MB in {safe(str(found.path))}"
    say(f"complete: {size}" if found.complete else f"not complete: {size}; `extractor model fetch` gets the rest")
    return 0


class _Bar:
    """A progress bar; a line for every tenth where there is no terminal."""

    WIDTH = 30

    def __init__(self) -> None:
        self._line = LiveLine()
        self._tenth = -1

    def update(self, have: int, size: int) -> None:
        """Show how many bytes there are."""
        tenth = have * 10 // size
        filled = have * self.WIDTH // size
        bar = "#" * filled + "." * (self.WIDTH - filled)
        figures = f"{have // MEGABYTE:,} of {size // MEGABYTE:,} MB"
        if self._line.live or tenth > self._tenth:
            self._line.show(f"fetching the weights [{bar}] {figures}")
        self._tenth = tenth

    def clear(self) -> None:
        """Make room for the result."""
        self._line.clear()
