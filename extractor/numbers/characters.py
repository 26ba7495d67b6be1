"""The characters of a text that are rare in most: one look at them spares several at the whole text."""

from __future__ import annotations

import re

_BEYOND = re.compile(r"[^\x00-\x7f]+")


def beyond_ascii(text: str) -> str:
    """The characters of a text that aren't ASCII, in their order.

    >>> beyond_ascii("“5” – 6")
    '“”–'
    """
    return "" if text.isascii() else "".join(_BEYOND.findall(text))
