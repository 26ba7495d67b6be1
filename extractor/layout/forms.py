"""Fields of forms and bulletins: 'Peak Wind:   115 mph', 'MAXIMUM WINDS...65 MPH', each below its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.layout.lines import heading, is_underlined, lines, stripped
from extractor.layout.slot import Slot
from extractor.types import Span

_FIELD = re.compile(
    r"[ \t]*(?:[*•-][ \t]+)?(?:(?P<label>[^\W\d_a-zß-ÿ][^\n:|]{0,47}?)[ \t]*:(?:[ \t]+|(?=[0-9$€£+-]))(?=\S)"
    r"|(?P<dotted>[A-Z][A-Z /()'-]{3,60}?)\.{3}(?=\S)"
    r"|(?P<scaled>[A-Z][^\n:|]{1,60}?)\.{3,}(?=[<>~]?[ ]?[0-9]))"
)
_PARTING = re.compile(r"\W+")
"""A line of marks alone parts what stands below from the heading above."""

_MEASURED = re.compile(r"[0-9]\s*(?:%|°|[^\W\d_]{1,3})\Z")
"""A figure with its unit is no label: 'ABOUT 300 MI...480 KM' gives one distance twice."""

_LONGEST_VALUE = 80
_MOST_WORDS = 7
_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


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
        match = None if runs_on or is_underlined(text, line) else _FIELD.match(text, line.start, line.end)
        value = stripped(text, match.end(), line.end) if match else None
        if match is None or value is None or not _is_field(text, match, value):
            title = heading(text, line)
            above = None if _parts(text, line) else title or above
            prose = line if title is None and any(map(str.isalpha, line.of(text))) else prose
            continue
        name = match.lastgroup or ""
        label = Span(start=match.start(name), end=match.end(name))
        whole = stripped(text, line.start, line.end)
        listed = name == "scaled"  # the label names a thing or a place, and what is told of it stands above
        yield Slot(value, whole, row=label) if listed else Slot(value, whole, row=above, column=label)


def _is_field(text: str, match: re.Match[str], value: Span) -> bool:
    label = match[match.lastgroup or ""]
    return len(label.split()) <= _MOST_WORDS and _MEASURED.search(label) is None and _is_value(value.of(text))


def _parts(text: str, line: Span) -> bool:
    """Whether the line is of marks alone, and no rule below a heading."""
    marks = line.of(text).strip()
    return _PARTING.fullmatch(marks) is not None and not set(marks) <= set("-=_")


def _is_value(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_VALUE and _SENTENCE.search(value) is None
