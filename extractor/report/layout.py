"""Text on a terminal: what it is safe to show, how wide it is, where it wraps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

GAP: Final = "  "
NARROWEST: Final = 40
INDENT: Final = " " * 5
_JOINERS: Final = "\u200c\u200d"
"""Persian, Hindi and emoji are misspelt without these; they move nothing and hide nothing."""

_UNSAFE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@dataclass(frozen=True)
class Style:
    """How wide a text may be, and whether it may use colour."""

    width: int = 80
    colour: bool = False

    def bold(self, text: str) -> str:
        """`text`, set off where colour may be used."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour and text else text

    def dim(self, text: str) -> str:
        """`text`, held back where colour may be used."""
        return f"\x1b[2m{text}\x1b[0m" if self.colour and text else text


def safe(text: str) -> str:
    r"""The text on one line, characters that steer a terminal or turn the reading order written out.

    >>> safe("rise\n by \x1b[31m5\u202e000")
    'rise by \\x1b[31m5\\u202e000'
    """
    line = " ".join(text.split())
    return line if line.isascii() and line.isprintable() else "".join(map(harmless, line))


def harmless(character: str) -> str:
    r"""The character, or what it is called where it steers a terminal or turns the reading order.

    >>> harmless("5"), harmless("\u202e")
    ('5', '\\u202e')
    """
    if unicodedata.category(character) in _UNSAFE and character not in _JOINERS:
        return character.encode("unicode_escape").decode("ascii")
    return character


def width_of(text: str) -> int:
    """The columns that a text takes: two for a wide character, none for a combining mark.

    >>> width_of("5万")
    3
    """
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return 2
    return 0 if unicodedata.combining(character) or character in _JOINERS else 1


def wrap(text: str, width: int) -> list[str]:
    """The lines of a text no wider than `width`; a word wider than that is cut.

    >>> wrap("North Korean soldiers", 9)
    ['North', 'Korean', 'soldiers']
    """
    lines = [""]
    for piece in _pieces(text.split(), width):
        joined = f"{lines[-1]} {piece}" if lines[-1] else piece
        if width_of(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(piece)
    return lines


def _pieces(words: Iterable[str], width: int) -> Iterator[str]:
    for word in words:
        rest = word
        while width_of(rest) > width:
            head = clip(rest, width)
            yield head
            rest = rest[len(head) :]
        yield rest


def clip(text: str, width: int) -> str:
    """The beginning of a text that fits into `width`; at least one character, so that cutting comes to an end."""
    taken = 0
    for index, character in enumerate(text):
        taken += _columns(character)
        if taken > width:
            return text[: max(index, 1)]
    return text


def row(cells: Sequence[str], widths: Sequence[int], *, indent: str = "") -> list[str]:
    """The lines of one row of a table, each cell wrapped within its column."""
    columns = [wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    height = max(map(len, columns))
    filled = [column + [""] * (height - len(column)) for column in columns]
    return [(indent + GAP.join(map(_padded, line, widths))).rstrip() for line in zip(*filled, strict=True)]


def widths(shares: Sequence[tuple[int, int]], style: Style) -> list[int]:
    """The widths of a table's columns: each its own, or its share in percent of what the others leave."""
    fixed = sum(width for width, _ in shares) + len(GAP) * (len(shares) - 1)
    rest = max(style.width - fixed, NARROWEST)
    return [width or rest * share // 100 for width, share in shares]


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - width_of(cell))


def paragraph(text: str, style: Style, *, indent: str) -> list[str]:
    """The lines of a text, indented and wrapped."""
    return [indent + line for line in wrap(text, max(style.width, NARROWEST) - len(indent))]


def count(number: int, noun: str) -> str:
    """A number of things, in words.

    >>> count(1, "document"), count(1200, "claim")
    ('1 document', '1,200 claims')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
