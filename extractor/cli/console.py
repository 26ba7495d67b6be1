"""The two streams of a terminal, and what they can show."""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path
from typing import TextIO

from extractor.report.layout import Style, clip, safe

WIDEST = 160
"""Lines longer than this are hard to follow to the next."""


def prepare() -> None:
    """Let both streams write what their encoding lacks as escapes, instead of failing; one that is closed takes all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - it lasts as long as we do
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Print a result."""
    sys.stdout.write(text + "\n")


def complain(message: str) -> None:
    """Print what went wrong, in one line."""
    tell(f"extractor: {message}")


def tell(message: str) -> None:
    """Print something that is no result, in one line."""
    sys.stderr.write(safe(message) + "\n")


def style() -> Style:
    """How results may look: as wide as the terminal, in colour if it has some and NO_COLOR (no-color.org) is unset."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    return Style(width=_width(), colour=not plain)


class LiveLine:
    """One line on stderr that is written over, if that is `live`: a terminal. Else each is a line of a log file."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self.live = self._stream.isatty()
        self._shown = False

    def show(self, text: str) -> None:
        """Show `text`."""
        if self.live:
            self._stream.write(f"\r\x1b[K{clip(safe(text), _width() - 1).rstrip(', ')}")
            self._shown = True
        else:
            self._stream.write(safe(text) + "\n")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away, so that what follows has it to itself."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False


def _width() -> int:
    return min(shutil.get_terminal_size().columns, WIDEST)
