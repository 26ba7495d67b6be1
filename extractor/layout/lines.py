"""The lines of a text, and which of them are headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.types import Span

_LINE = re.compile(r"[^\n]+")
_HEADING = re.compile(
    r"#{1,6}\s+(?P<marked>\S.*?)\s*#*\s*\Z"
    r"|\.(?P<pointed>[^\W_][^\n]*?)\.\.\."
    r"|(?P<capitals>(?=[^\n]*[A-Z]{3})(?![^\n]*[ ]{3}[^\n]*[0-9])[A-Z0-9][A-Z0-9 ,'’&/()-]{3,60}):?\s*\Z"
    r"|(?P<closed>[A-Z][^\n.!?]{2,60}):\s*\Z"
)
"""'## Losses', '.Tornado #1...Vell County', 'STORM SURGE', 'Losses by port:'; no row of a table."""

_UNDERLINE = re.compile(r"\s*(?:-{4,}|={4,}|_{4,})\s*")
_MOST_WORDS = 10


def lines(text: str) -> Iterator[Span]:
    """The lines that have characters, without their ends."""
    return (Span(start=match.start(), end=match.end()) for match in _LINE.finditer(text))


def stripped(text: str, start: int, end: int) -> Span:
    """The characters from `start` to `end` without the white space around them."""
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    return Span(start=start, end=max(start, start + len(inner.strip())))


def heading(text: str, line: Span) -> Span | None:
    """The words of a line that is a heading; None for any other line.

    >>> text = ".Tornado #1...Vell County"
    >>> heading(text, Span(start=0, end=len(text))).of(text)
    'Tornado #1'
    """
    content = stripped(text, line.start, line.end)
    match = _HEADING.match(content.of(text))
    if match is None and is_underlined(text, line):
        return content
    if match is None or len(match.group().split()) > _MOST_WORDS:
        return None
    name = match.lastgroup or ""
    return Span(start=content.start + match.start(name), end=content.start + match.end(name))


def is_underlined(text: str, line: Span) -> bool:
    """Whether the next line is a rule of dashes, as below a heading."""
    end = text.find("\n", line.end + 1)
    below = text[line.end + 1 : end if end >= 0 else len(text)]
    return line.end < len(text) and _UNDERLINE.fullmatch(below) is not None and "|" not in text[line.start : line.end]
