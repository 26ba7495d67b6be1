"""Characters and words that are looked at before anything is read."""

from __future__ import annotations

import re
from functools import lru_cache

_REACH = 24
_LEAD = re.compile(r"(?P<word>[^\W\d_]+)[ \u00a0\n-]{1,2}\Z")
SPACED = re.compile(r"[0-9]{1,6}[ ][^\W\d_]")
"""Digits that a word stands behind: what has marks inside, as most dates and names in digits have, is none of them."""

_BEYOND = re.compile(r"[^\x00-\x7f]+")


@lru_cache(maxsize=2)
def beyond_ascii(text: str) -> str:
    """The characters of a text that aren't ASCII, in their order. They are rare: one look spares several at the text.

    >>> beyond_ascii("“5” – 6")
    '“”–'
    """
    return "" if text.isascii() else "".join(_BEYOND.findall(text))


_COLUMNS = re.compile(r"\S(?:\t| {3,}|[ ]?\|)")


def in_columns(text: str, pos: int) -> bool:
    """Whether the line up to a position is a row of columns: what stands on the next one is another row.

    >>> [in_columns(row, len(row)) for row in ("Orsk | 12", "in Orsk 12")]
    [True, False]
    """
    return _COLUMNS.search(text, text.rfind("\n", 0, pos) + 1, pos) is not None


def dotted_lead(text: str, pos: int) -> str:
    """The abbreviation before a position, with its point and in lower case, or nothing.

    >>> dotted_lead("ok. godz. 15", 10)
    'godz.'
    """
    before = text[max(0, pos - _REACH) : pos]
    return before[:-1].rpartition(" ")[2].lower().lstrip("(") if before.endswith(". ") else ""


def lead_word(text: str, pos: int) -> str:
    """The word before a position, in lower case.

    >>> lead_word("on Monday", 3)
    'on'
    """
    floor = max(0, pos - _REACH)
    word = text[max(floor, text.rfind(" ", floor, pos - 1) + 1) : pos - 1] if text[pos - 1 : pos] == " " else ""
    if word.isalpha():
        return word.lower()
    match = _LEAD.search(text[floor:pos])
    return match["word"].lower() if match else ""
