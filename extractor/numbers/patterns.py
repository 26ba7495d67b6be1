"""Patterns that are compiled when they are first used: there are hundreds, and a text needs few of them."""

from __future__ import annotations

import re
from typing import cast


class _Lazy:
    """Has the methods of a pattern, each kept from its first use on, so that the next ones cost nothing more."""

    def __init__(self, written: str, flags: int) -> None:
        self._written, self._flags = written, flags

    def __getattr__(self, name: str) -> object:
        method = getattr(re.compile(self._written, self._flags), name)
        setattr(self, name, method)
        return method


def lazy_pattern(written: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of it, made when it is first asked for something.

    >>> lazy_pattern("[0-9]+").match("12 men").group()
    '12'
    """
    return cast("re.Pattern[str]", _Lazy(written, flags))
