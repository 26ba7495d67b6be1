"""Digits: one figure as it is printed, in the conventions of many countries.

Grouping follows what is in use (CLDR's number patterns, the SI brochure 5.4.4, the Indian lakh and crore system);
which mark is the decimal one is the language's choice, unless the figure itself settles it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple

from extractor.number_types import MAX_DIGITS, MAX_EXPONENT
from extractor.numbers.characters import beyond_ascii
from extractor.numbers.patterns import lazy_pattern

SPACES = "\u00a0\u2009\u202f\u2007"
"""The spaces that group digits without breaking the line: no-break, thin, narrow no-break, figure space."""

VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}

CHAIN = lazy_pattern(rf"[0-9]+(?:[.,'’{SPACES}][0-9]+){{0,20}}")
SPACED_CHAIN = lazy_pattern(rf"[0-9]{{1,3}}(?:[ {SPACES}][0-9]{{3}}){{1,14}}(?![0-9])(?:[.,][0-9]+)?")
EXPONENT = lazy_pattern(
    r"[eE](?P<e>[-+−]?[0-9]{1,3})(?!\w|[.,][0-9])"
    r"|\s?[x×·∙⋅*]\s?10(?:\^[{(]?(?P<ten>[-+−–]?[0-9]{1,3})[)}]?|(?P<flat>[1-9][0-9]{0,2}(?![^\W\d]))"
    r"|\s?(?P<signed>[-+−–]\s?[0-9]{1,2})|[ ](?P<apart>[2-9](?![ ]?[x×])))(?![0-9]|[.,][0-9])"
)
"""A power of ten; where it lost its mark, '2×105', it begins with no zero, unlike the length in '4×100'."""

FLAT = lazy_pattern(
    r"[ ]?(?P<power>−[1-9][0-9]?)(?![0-9]|[.,][0-9]|[ ]?[–−-][0-9])|[ ](?P<risen>[3-9])(?=[ ][a-zµ]{2})"
)
"""The exponent of ten that lost its height, behind a true minus sign: '10−4'."""

CONCISE = lazy_pattern(r"\((?P<last>[0-9]{1,2})\)(?![\w(])")
"""How far the last digits of a decimal may lie off, as crystallographers write it: '4.2153(4)'."""

RAISED = lazy_pattern(r"\^(?P<sign>[-+−]{0,2})(?P<power>[0-9]{1,3})(?![\w.])")
SUPERSCRIPT = lazy_pattern(r"\s?[x×·]\s?10(?P<power>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")
TEN_RAISED = lazy_pattern(r"(?P<power>⁻[¹²³⁴⁵⁶⁷⁸⁹]|⁻[¹²][⁰¹²³⁴⁵⁶⁷⁸⁹]|[³⁴⁵⁶⁷⁸⁹]|[¹²][⁰¹²³⁴⁵⁶⁷⁸⁹])(?![⁰¹²³⁴⁵⁶⁷⁸⁹])")
"""The powers of ten that may stand alone, '10⁵': lower ones are footnotes as well, '10²'."""

SPACED_CENTS = lazy_pattern(r" \. (?P<cents>[0-9]{2})(?![\w.,])")
"""What a price has behind it where every mark has a space around it: '$ 57 . 60'."""

FRACTION = lazy_pattern(r"[ \u00a0\u2009]?(?P<vulgar>[" + "".join(VULGAR) + r"])")
SLASH = lazy_pattern(r"(?P<top>[0-9]{1,6})\s?[/\u2044]\s?(?P<bottom>[0-9]{1,6})(?:(?:th|rd|nd)s?)?(?![\w/]|[.,][0-9])")
MIXED = lazy_pattern(r"(?:[ \u00a0]{1,2}|-)(?P<top>[0-9]{1,2})[/\u2044](?P<bottom>[0-9]{1,3})(?![\w/]|[.,][0-9])")

_FROM_SUPERSCRIPT = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹", "-+0123456789")
_GROUP = 3
_INDIAN = lazy_pattern(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")


_FOREIGN = lazy_pattern(r"[^\D0-9]|[٬٫]")
"""Digits of other scripts than ours, and the Arabic marks, which may stand among ours."""

_RUN = lazy_pattern(r"[\d٬٫，．]+(?:[.,'’]\d+)*[％٪]?")
_MARKS = {"٬": "'", "，": ",", "．": ".", "％": "%", "٪": "%"}
_FOR_SHOW = (range(0x1CCF0, 0x1CCFA), range(0x1D7CE, 0x1D800), range(0x1FBF0, 0x1FBFA))
"""Outlined, mathematical and segmented digits: letters of formulas and ornaments rather than a script of their own."""


def fold_digits(text: str, decimal: str = ".") -> str:
    """The text with the digits of other scripts as ASCII, of the same length; a run that mixes scripts stays as it is.

    >>> fold_digits("５，０００ or ٥٬٠٠٠ or 5٠٠")
    "5,000 or 5'000 or 5٠٠"
    """
    if not _FOREIGN.search(beyond_ascii(text)):
        return text
    return _RUN.sub(lambda run: _fold_run(run.group(), decimal), text)


_EMPHASIS = lazy_pattern(
    r"(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])|(?<!\w)_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?!\w)"
)


def fold_emphasis(text: str) -> str:
    """The text with Markdown's marks of emphasis as spaces, of the same length: 'about **5** boats'.

    >>> fold_emphasis("about **5** boats, __6__ or _7_ of a_b and 2 * 3")
    'about   5   boats,   6   or  7  of a_b and 2 * 3'
    """
    return _EMPHASIS.sub(lambda marks: " " * len(marks.group()), text) if "*" in text or "_" in text else text


class Unmarked(NamedTuple):
    """A text without Markdown's marks of emphasis: where in it some are gone, and how many characters up to there."""

    text: str
    places: Sequence[int] = ()
    gone: Sequence[int] = (0,)

    def start(self, pos: int) -> int:
        """Where in the marked text something begins."""
        return pos + self.gone[bisect_right(self.places, pos)]

    def end(self, pos: int) -> int:
        """Where in the marked text something ends, before the marks behind it."""
        return pos + self.gone[bisect_left(self.places, pos)]


def without_emphasis(text: str) -> Unmarked:
    """The text without the marks that `fold_emphasis` makes spaces of, for figures that go on behind them: '**40**%'.

    >>> unmarked = without_emphasis("**40**% and **2** more")
    >>> unmarked.text, unmarked.start(0), unmarked.end(3)
    ('40% and 2 more', 2, 7)
    """
    marks = [match.span() for match in _EMPHASIS.finditer(text)] if "*" in text or "_" in text else []
    if not marks:
        return Unmarked(text)
    gone = (0, *accumulate(end - start for start, end in marks))
    places = tuple(start - before for (start, _), before in zip(marks, gone, strict=False))
    return Unmarked(_EMPHASIS.sub("", text), places, gone)


_APOSTROPHE = lazy_pattern(r"(?<=[^\W\d_])['’](?=[^\W\d_])")


def fold_apostrophes(text: str) -> str:
    """The text with every apostrophe inside a word as U+02BC, which Unicode has for a letter: of the same length.

    >>> len(fold_apostrophes("п’ять").split("'")), fold_apostrophes("п’ять").isalpha()
    (1, True)
    """
    return _APOSTROPHE.sub("\u02bc", text)


def _fold_run(run: str, decimal: str) -> str:
    """The run in ASCII, if its digits are of one script; Chinese commas between our own digits part them."""
    zeros = {ord(char) - unicodedata.decimal(char) for char in run if char.isdecimal()}
    if len(zeros) != 1 or any(zeros & set(block) for block in _FOR_SHOW):
        return run
    marks = {"٫": decimal, **({"٬": "'"} if zeros == {ord("0")} else _MARKS)}
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else marks.get(char, char) for char in run)


def parse_digits(chain: str, decimal: str = ".", *, lenient: bool = False) -> Decimal | None:
    """The figure that digits with their marks spell, or None where no convention reads them as one figure.

    `lenient` takes a lone comma or point before one or two digits for a decimal mark, whatever the language, as
    prices and percentages are often written.

    >>> [parse_digits(chain) for chain in ("1,100", "5,00,000", "1'100", "1.5", "1.100,50")]
    [Decimal('1100'), Decimal('500000'), Decimal('1100'), Decimal('1.5'), Decimal('1100.50')]
    >>> parse_digits("1.100", ","), parse_digits("1,5", ","), parse_digits("3,5,7")
    (Decimal('1100'), Decimal('1.5'), None)
    """
    if chain.isascii() and chain.isdigit():
        return Decimal(chain) if len(chain) <= MAX_DIGITS else None
    marks = [mark if mark in ".," else "'" if mark in "'’" else " " for mark in chain if not "0" <= mark <= "9"]
    if sum("0" <= char <= "9" for char in chain) > MAX_DIGITS:
        return None
    pieces = re.split(r"[^0-9]", chain)
    last = marks[-1]
    if last in ".," and marks.count(last) == 1 and (len(marks) > 1 or _is_decimal(pieces, last, decimal, lenient)):
        whole = _grouped(pieces[:-1], marks[:-1])
        return None if whole is None else Decimal(f"{whole}.{pieces[-1]}")
    whole = _grouped(pieces, marks)
    return None if whole is None else Decimal(whole)


def _is_decimal(pieces: list[str], mark: str, decimal: str, lenient: bool) -> bool:  # noqa: FBT001
    """Whether a lone comma or point is the decimal mark."""
    if mark == decimal:
        return True
    return (len(pieces[1]) != _GROUP and lenient) or pieces[0] == "0"


def _grouped(pieces: list[str], marks: list[str]) -> str | None:
    """The digits of one grouped whole number, or None where the groups are irregular."""
    if len(set(marks)) > 1:
        return None
    thousands = 1 <= len(pieces[0]) <= _GROUP and all(len(piece) == _GROUP for piece in pieces[1:])
    if not marks or thousands or _INDIAN.fullmatch(marks[0].join(pieces)):
        return "".join(pieces)
    return None


def parse_power(match: re.Match[str]) -> int:
    """The power of ten that EXPONENT or SUPERSCRIPT found."""
    written = next(group for group in match.groups() if group is not None)
    return int(re.sub(r"\s", "", written.translate(_FROM_SUPERSCRIPT)).replace("−", "-").replace("–", "-"))


def is_writable(value: Decimal) -> bool:
    """Whether a figure stays within what a Number may hold.

    >>> is_writable(Decimal("1e99")), is_writable(Decimal(10))
    (False, True)
    """
    _, figures, exponent = value.as_tuple()
    written = isinstance(exponent, int) and -exponent <= MAX_DIGITS
    return written and len(figures) <= MAX_DIGITS and abs(value.adjusted()) <= MAX_EXPONENT


def ratio(top: str, bottom: str) -> Decimal | None:
    """A fraction's value, None where it divides by nothing.

    >>> ratio("3", "4"), ratio("1", "0")
    (Decimal('0.75'), None)
    """
    return Decimal(top) / Decimal(bottom) if int(bottom) else None
