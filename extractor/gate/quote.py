"""Where a quote stands in a document: word for word, white space and typography aside.

White space of every kind and length is one space, and typographic quotation marks and apostrophes are the plain
ones; nothing else is folded. Every folded character remembers the one it comes from, so that what is found is a span
of the document as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from extractor.gate.remembering import remembered
from extractor.types import Span

_MARKS: Final = str.maketrans({**dict.fromkeys("‘’‚‛′ʼ`´", "'"), **dict.fromkeys("“”„‟″«»", '"')})
_SPACE: Final = re.compile(r"\s+")
MOST_PLACES: Final = 32
"""A quote that stands in more places than this says nothing about where; the first ones stand for all."""


@remembered
def fold(text: str) -> str:
    r"""The text with white space and typographic marks folded.

    >>> fold("South\u00a0Korea’s  army")
    "South Korea's army"
    """
    return _SPACE.sub(" ", text).translate(_MARKS)


@remembered
def bare(text: str) -> str:
    r"""The text folded, in lower case, without white space around it: what two notations of one number share.

    >>> bare(" 5\u00a0Million ")
    '5 million'
    """
    return fold(text).strip().lower()


@dataclass(frozen=True)
class Folded:
    """A text, folded, and the way back to its own characters."""

    source: str

    @cached_property
    def text(self) -> str:
        """The text, folded."""
        return fold(self.source)

    @cached_property
    def lowered(self) -> str:
        """The folded text in lower case, or as it is where that would move its characters."""
        lowered = self.text.lower()
        return lowered if len(lowered) == len(self.text) else self.text

    @cached_property
    def _shifts(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Where runs of white space end in the folded text, and by how much they have shrunk so far."""
        ends, shrunk, total = [0], [0], 0
        for run in _SPACE.finditer(self.source):
            if (length := run.end() - run.start()) > 1:
                total += length - 1
                ends.append(run.end() - total)
                shrunk.append(total)
        return tuple(ends), tuple(shrunk)

    def to_source(self, start: int, end: int) -> Span:
        """The span of the source that these characters of the folded text come from."""
        first = self._origin(start)
        return Span.trusted(start=first, end=self._origin(end - 1) + 1 if end > start else first)

    def _origin(self, index: int) -> int:
        ends, shrunk = self._shifts
        return index + shrunk[bisect_right(ends, index) - 1]

    def places(self, quote: str, *, any_case: bool = False) -> list[Span]:
        """Where the quote stands, whole words only, in the order of the text; at most `MOST_PLACES`."""
        needle = fold(quote).strip(" ")
        if any_case and len(needle.lower()) == len(needle):
            return self._find(self.lowered, needle.lower())
        return self._find(self.text, needle)

    def agreement(self, quote: str) -> str:
        """The longest beginning of a quote, in whole words, that the text has.

        >>> Folded("Two of the five pumps failed.").agreement("Two of the six pumps failed")
        'Two of the'
        """
        told = fold(quote).strip(" ").split(" ")
        low, high = 0, len(told)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if " ".join(told[:middle]) in self.text else (low, middle - 1)
        return " ".join(told[:low])

    def _find(self, text: str, needle: str) -> list[Span]:
        """Where the needle stands and cuts no word in two: 'likely' is not what 'unlikely' says."""
        found: list[Span] = []
        begins, ends = needle[:1].isalnum(), needle[-1:].isalnum()
        at = text.find(needle) if needle else -1
        while at >= 0 and len(found) < MOST_PLACES:
            end = at + len(needle)
            if not (begins and text[at - 1 : at].isalnum()) and not (ends and text[end : end + 1].isalnum()):
                found.append(self.to_source(at, end))
            at = text.find(needle, at + 1)
        return found
