"""Which mark is a document's decimal mark, and whether the document shows it."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from extractor.numbers.language import Language

Mark = Literal[".", ","]
_MARKED = re.compile(
    r"[0-9](?<![\w.,/:-][0-9])[0-9]*(?:[.,][0-9]+)+(?![\w/-]|[.,:][0-9])(?P<percent>[ \u00a0\u202f]?%)?"
)
_MARK = re.compile("[.,]")
_WITHOUT_CENTS = ("Rp", "IDR", "₫", "VND")
_WHOLE = re.compile(
    r"(?:Rp\.?|IDR|₫|VND)[ \u00a0]?[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])"
    r"|(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+[ \u00a0]?(?:Rp|IDR|₫|VND)(?!\w)"
)
"""Rupiahs and dongs, which have no cents, so that points group them."""

_GROUP = 3
_OTHER = {".": ",", ",": "."}


class Convention(NamedTuple):
    """The mark that parts a document's decimals, and whether the document shows it by a figure that is plain."""

    decimal: str
    shown: bool


def find_convention(text: str, decimal: str) -> Convention:
    """The convention of a text whose language parts decimals by `decimal`.

    Another mark than the language's has to be shown beyond doubt: by a figure that groups and parts ('1.100,50'), by
    one with several groups ('1.234.567'), or by a percentage ('2,5 %'), and by none in the language's own.

    >>> find_convention("rose by 1.100,50 to 3.500", ".")
    Convention(decimal=',', shown=True)
    >>> find_convention("rose to 3.500", ".")
    Convention(decimal='.', shown=False)
    """
    found = set(map(_decimal_mark, _MARKED.finditer(text)))
    if any(map(text.__contains__, _WITHOUT_CENTS)) and _WHOLE.search(text):
        found.add((",", True))
    own = (decimal, True) in found or (decimal, False) in found
    contested = (_OTHER[decimal], True) in found
    if contested and not own:
        return Convention(_OTHER[decimal], shown=True)
    return Convention(decimal, shown=own and not contested)


def _decimal_mark(match: re.Match[str]) -> tuple[str | None, bool]:
    """The decimal mark that a figure shows, None where it shows none, and whether it can't be anything else."""
    figure = match[0].removesuffix("%").rstrip()
    pieces, marks = _MARK.split(figure), _MARK.findall(figure)
    if not 1 <= len(pieces[0]) <= _GROUP and len(marks) > 1:
        return None, False
    if len(marks) == 1:
        if len(pieces[1]) == _GROUP and len(pieces[0]) <= _GROUP and pieces[0] != "0":
            return None, False
        return marks[0], match["percent"] is not None
    if any(len(piece) != _GROUP for piece in pieces[1:-1]) or len(set(marks[:-1])) > 1:
        return None, False
    if marks[-1] != marks[0]:
        return marks[-1], True
    address = marks == [".", ".", "."]
    return (_OTHER[marks[0]], True) if len(pieces[-1]) == _GROUP and not address else (None, False)


@cache
def in_convention(language: Language, decimal: str) -> Language:
    """A language's table with the decimal mark of a document."""
    return language if language.decimal == decimal else language.but(decimal=decimal)
