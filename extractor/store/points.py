"""The places of a run at which tests end it, to see what the next start makes of what is left."""

from __future__ import annotations


def reached(point: str) -> None:
    """Does nothing. Tests put what ends the process in its place, so it is called as `points.reached(...)`."""
