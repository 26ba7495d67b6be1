"""Runs `extractor` with a named point of the run that ends the process as kill -9 does. Usage: POINT:COUNT ARGS..."""

from __future__ import annotations

import os
import signal
import sys

from extractor.cli import main
from extractor.store import points


def ending_at(wanted: str, count: int) -> None:
    """Have the process die when it passes `wanted` for the `count`-th time."""
    left = [count]

    def reached(point: str) -> None:
        left[0] -= point == wanted
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    points.reached = reached


if __name__ == "__main__":
    name, _, times = sys.argv[1].partition(":")
    ending_at(name, int(times))
    sys.exit(main(sys.argv[2:]))
