"""Fields of forms and bulletins: 'Peak Wind:   115 mph', 'MAXIMUM WINDS...65 MPH', each below its heading."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Literal

from extractor.layout.lines import heading, is_underlined, lines, stripped
from extractor.layout.slot import Slot
from extractor.types import Span

_FIELD = re.compile(
    r"[ \t]*(?:[*•-][ \t]+)?(?:(?P<field>[^\W\d_a-zß-ÿ][^\n:|]{0,47}?)[ \t]*:(?:[ \t]+|(?=[0-9$€£+-]))(?=\S)"
    r"|(?P<bulletin>[A-Z][A-Z /()'-]{3,60}?)\.{3}(?=\S)"
    r"|(?P<item>[A-Z][^\n:|]{1,60}?)\.{3,}(?=[<>~]?[ ]?[0-9]))"
)
_PARTING = re.compile(r"\W+")
"""A line of marks alone parts what stands below from the heading above."""

_MEASURED = re.compile(r"[0-9]\s*(?:%|°|[^\W\d_]{1,3})\Z")
"""A figure with its unit is no label: 'ABOUT 300 MI...480 KM' gives one distance twice."""

_INDENT = 20
_LONGEST_VALUE = 80
_MOST_WORDS = 7
_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")
_PROSE = re.compile(
    r"\b(?:IS|ARE|WAS|WERE|BEEN|WILL|WOULD|COULD|MAY|MIGHT|SHOULD|HAS|HAVE|HAD|WITH|THIS|THESE|WHICH|THAT)\b|\.{3}\Z"
)
"""What no value behind a label in capitals has, but a sentence whose commas are dots: 'EAST...WITH UP TO 5 FEET...'."""


def fields(text: str) -> Iterator[Slot]:
    r"""The values of all fields, in the order of the text; a label before a sentence makes no field.

    >>> text = "Harbour report\n--------------\nBoats lost:   12\nNote: All was calm. No wind blew."
    >>> [(slot.span.of(text), slot.column.of(text), slot.row.of(text)) for slot in fields(text)]
    [('12', 'Boats lost', 'Harbour report')]
    """
    above: Span | None = None
    prose = Span(start=0, end=0)
    for line in lines(text):
        runs_on = prose.end > 0 and line.start == prose.end + 1
        match = _field(text, line, runs_on=runs_on)
        if match is None:
            title = heading(text, line)
            above = None if _parts(text, line) else title or above
            prose = line if title is None and any(map(str.isalpha, line.of(text))) else prose
            continue
        yield _slot(text, line, match, above)


def _field(text: str, line: Span, *, runs_on: bool) -> re.Match[str] | None:
    """The label of a line that is a field; where prose `runs_on` from above, only capitals tell a label from it."""
    wrapped = text[line.end + 1 : line.end + _INDENT].lstrip(" ")[:1].islower()
    match = None if wrapped or is_underlined(text, line) else _FIELD.match(text, line.start, line.end)
    if match is None or (runs_on and not match["bulletin"]):
        return None
    return match if _is_field(text, match, stripped(text, match.end(), line.end)) else None


def _slot(text: str, line: Span, match: re.Match[str], above: Span | None) -> Slot:
    """A value with its label; that of an item names a thing or a place, and what is told of it stands above."""
    value, whole = stripped(text, match.end(), line.end), stripped(text, line.start, line.end)
    if match["item"]:
        return Slot(value, whole, row=Span(start=match.start("item"), end=match.end("item")), sort="item")
    sort: Literal["bulletin", "field"] = "bulletin" if match["bulletin"] else "field"
    label = Span(start=match.start(sort), end=match.end(sort))
    return Slot(value, whole, row=above, column=label, sort=sort)


def between(text: str, slots: Sequence[Slot]) -> Iterator[Span]:
    """The lines in capitals of blocks that hold labels in capitals: each stands for itself."""
    labelled = {slot.line.start for slot in slots if slot.sort == "bulletin"}
    block: list[Span] = []
    for line in lines(text):
        if block and line.start != block[-1].end + 1:
            yield from _capitals(text, block, labelled)
            block = []
        block.append(line)
    yield from _capitals(text, block, labelled)


def _capitals(text: str, block: Sequence[Span], labelled: Container[int]) -> Iterator[Span]:
    bare = [stripped(text, line.start, line.end) for line in block]
    if any(line.start in labelled for line in bare):
        yield from (line for line in bare if line.start not in labelled and line.of(text).isupper())


def _is_field(text: str, match: re.Match[str], value: Span) -> bool:
    label = match[match.lastgroup or ""]
    prose = match["bulletin"] is not None and _PROSE.search(value.of(text)) is not None
    return (
        not prose
        and len(label.split()) <= _MOST_WORDS
        and _MEASURED.search(label) is None
        and _is_value(value.of(text))
    )


def _parts(text: str, line: Span) -> bool:
    """Whether the line is of marks alone, and no rule below a heading."""
    marks = line.of(text).strip()
    return _PARTING.fullmatch(marks) is not None and not set(marks) <= set("-=_")


def _is_value(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_VALUE and _SENTENCE.search(value) is None
