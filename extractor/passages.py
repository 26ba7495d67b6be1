"""Sentences and passages, as spans of the document's text.

A passage is one sentence: asked about one at a time, even a small model answers well, and what it says of a number
can be held against the sentence that the number stands in.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extractor.abbreviations import BEFORE_FIGURES, CLOSING, LEADING, OPENERS, SCALES
from extractor.numbers import detect_language
from extractor.quotations import quoted
from extractor.types import Number, Office, Passage, Span

MAX_SENTENCE = 1200
"""Characters of one passage at the most: a longer 'sentence' is a list or a table without full stops."""

MAX_NUMBERS = 12
"""Numbers of one passage at the most: more make an answer too long for the embedded model's context."""

TITLE_WORDS = 4
FILLED = 0.6
"""Share of the widest line of a block: one that has room for more, and isn't filled so far, ends on purpose."""
SHORT = 3
_WORD = 40
"""Characters at the beginning of a line that hold its first word, as far as it matters."""
MAX_DATELINE = 100

NOBODY = Office()

_BLOCK = re.compile(r"\S(?:[^\n]|\n(?![ \t]*(?:\n|[*•|#-])))*")
"""Lines up to an empty one; a bullet, a table row or a heading mark starts a block of its own."""

_LINE_END = re.compile(r"\n")
_MARKUP = re.compile(r"(?:\s+|[#>]+(?=\s)|[*•](?=\s)|[-=_]{4,}(?=\s))*")
"""What makes a line a heading, a quotation or an item, or rules it off, isn't part of its sentence."""

_BULLET = re.compile(r"[ \t]*(?:[*•–—-]|[0-9]{1,2}[.)])[ \t]+")
"""How a line begins that is an item of a list."""

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s)")
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_DATELINE = re.compile(
    rf"(?!(?:The|In|On|At|An?|Der|Die|Das|Im|Am)\s)"
    rf"(?:{_CAPITAL}{{3,}}(?:[ .'’-]+{_CAPITAL}+){{0,4}}|{_CAPITAL}[\w.'’-]+(?:\s[\w.'’-]+){{0,4}}?(?=,|\s?\())"
    rf"(?:,?\s?\([^()\n]{{1,40}}\)|,\s[^\n–—()]{{1,40}}?)*\s+[–—-]{{1,2}}\s+(?=[\"“„«]?{_CAPITAL})"
)
"""Where and when a report was sent, before its first sentence: 'PARIS, May 3 (AFP) - '."""


def sentences(text: str) -> list[Span]:
    """The sentences of a text, in order; headings, list items and table rows are sentences of their own.

    >>> [s.of("A. Gen. Ryder said 4.5. No more!") for s in sentences("A. Gen. Ryder said 4.5. No more!")]
    ['A. Gen. Ryder said 4.5.', 'No more!']

    A sentence that the end of a page parts goes on behind the empty line.
    """
    found: list[Span] = []
    for part in (part for block in _BLOCK.finditer(text) for part in _unwrapped(text, block.start(), block.end())):
        spans = list(_sentences_of(text, part.start, part.end))
        if found and spans and _goes_on(text, found[-1], spans[0]):
            spans[0] = Span(start=found.pop().start, end=spans[0].end)
        found += spans
    return found


def _unwrapped(text: str, start: int, end: int) -> Iterator[Span]:
    """The parts of a block whose lines end where their writer wanted: a heading right above its text is one."""
    ends = [start - 1, *(mark.start() for mark in _LINE_END.finditer(text, start, end)), end]
    width = max(end - start for start, end in pairwise(ends))
    for begins, ended in pairwise(ends):
        line, behind = text[begins + 1 : ended].rstrip(), text[ended + 1 : min(end, ended + _WORD)].split(maxsplit=1)
        if ended == end or (behind and _is_heading(line, behind[0], width)):
            yield Span(start=start, end=ended)
            start = ended + 1


def _is_heading(line: str, behind: str, width: int) -> bool:
    """Whether a line ends for another reason than its width, with no mark nor short word that leads on."""
    last = line.split()[-1:] or [""]
    leads_on = not (last[0][-1:].isalnum() or last[0][-1:] in ")]") or (last[0].islower() and len(last[0]) <= SHORT)
    return not leads_on and not behind[0].islower() and len(line) + len(behind) < width * FILLED


def _goes_on(text: str, span: Span, behind: Span) -> bool:
    """Whether a sentence that breaks off ends in what stands behind the empty line: no byline has a full stop."""
    begun, rest = span.of(text), behind.of(text)
    gap = text[span.end : behind.start]
    begins = len(begun.split()) >= TITLE_WORDS and not begun[0].islower() and (begun[-1].isalpha() or begun[-1] == ",")
    return begins and gap.isspace() and rest[0].islower() and _END.search(f"{rest} ") is not None


def _sentences_of(text: str, start: int, end: int) -> Iterator[Span]:
    position = start
    if (sent := _DATELINE.match(text, start, end)) and _is_dateline(sent.group()):
        position = sent.end()
        yield from _trimmed(text, start, position)
    for stop in _END.finditer(text, position, end):
        if _ends_sentence(text, position, stop, end):
            yield from _trimmed(text, position, stop.end())
            position = stop.end()
    yield from _trimmed(text, position, end)


def _is_dateline(line: str) -> bool:
    """Whether it is more than a name before a dash: a city in capitals, a day or an agency in brackets."""
    place = line.split(",", maxsplit=1)[0].split("(", maxsplit=1)[0].strip(" –—-")
    return len(line) <= MAX_DATELINE and (place.isupper() or any(map(str.isdigit, line)))


_FIGURE_NEXT = re.compile(r"[(\[]?(?:[A-Z]?[0-9]|[IVX]+\b)")


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether the full stop ends a sentence: not behind an abbreviation or an initial, nor before a small letter."""
    follow = text[stop.end() : min(end, stop.end() + 40)].lstrip()
    if follow[:1].islower():
        return False
    if stop.group() != ".":
        return True
    words = text[max(start, stop.start() - _WORD) : stop.start()].split()
    last = words[-1].lower().lstrip("(\"'“‘[").rpartition("-")[2] if words else ""
    if last in BEFORE_FIGURES:
        return not _FIGURE_NEXT.match(follow)
    opens = not follow or follow.split(maxsplit=1)[0].lower() in OPENERS
    scaled = last in SCALES and len(words) > 1 and words[-2][-1:].isdigit()
    if scaled or last in CLOSING:
        return opens
    if len(last) == 1 and last.isalpha():  # 'J. Orr', but 'vitamin C. The'
        return opens and len(words) > 1 and words[-2].islower()
    return last not in LEADING


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    if markup := _MARKUP.match(text, start, end):
        start = markup.end()
    end = start + len(text[start:end].rstrip())
    if start < end:
        yield Span(start=start, end=end)


def split(
    text: str,
    numbers: Sequence[Number],
    lines: Sequence[Span] = (),
    office: Office = NOBODY,
    *,
    lists: Office = NOBODY,
) -> list[Passage]:
    """The passages of a text, each with its numbers and the spans that help to understand it.

    No passage cuts a number: sentences that share one are joined, and one that is too long, or has too many numbers,
    is cut between them. Each of the `lines`, of tables and forms, is a passage of its own. What nobody else is named
    for the `office` says, and in the items of lists, if it is somebody, `lists` does.
    """
    parts = _parted(text, sentences(text), lines)
    spans = list(_bounded(text, _joined(parts, numbers), numbers))
    title, language = _title(text, spans), detect_language(text)
    said = quoted(text, spans, language)
    return [
        Passage(
            span=span,
            numbers=_inside(numbers, span),
            title=title if title != span else None,
            before=before if before != title else None,
            language=language,
            office=_office(text, span, office, lists, said.get(index)),
        )
        for index, (before, span) in enumerate(zip([None, *spans], spans, strict=False))
    ]


def _office(text: str, span: Span, office: Office, lists: Office, quoted: str | None) -> Office:
    """Who says a sentence that names nobody, and when."""
    if quoted is not None:
        return Office(speaker=quoted, date=office.date)
    return lists if lists != NOBODY and _is_item(text, span) else office


def _is_item(text: str, span: Span) -> bool:
    line = text.rfind("\n", 0, span.start) + 1
    bullet = _BULLET.match(text, line)
    return bullet is not None and span.start <= bullet.end()


Window = tuple[Span, tuple[Number, ...]]
"""A part of a text, and the numbers in it."""


def windows(text: str, numbers: Sequence[Number], size: int, most: int, *, within: Span | None = None) -> list[Window]:
    """The text, or a part of it, in spans of whole sentences, each of `size` characters and `most` numbers at the most.

    Only a single sentence may have more. No window cuts a number, and a text of any length has at least one.
    """
    whole = within or Span(start=0, end=len(text))
    found: list[Span] = []
    for span in _bounded(text, _joined(sentences(text), numbers), numbers):
        if span.start < whole.start or span.end > whole.end:
            continue
        wider = Span(start=found[-1].start, end=span.end) if found else span
        if found and wider.end - wider.start <= size and len(_inside(numbers, wider)) <= most:
            found[-1] = wider
        else:
            found.append(span)
    return [(span, _inside(numbers, span)) for span in found or [whole]]


def _parted(text: str, spans: Iterable[Span], lines: Sequence[Span]) -> Iterator[Span]:
    """The sentences, cut before and behind each of the lines."""
    edges = sorted({edge for line in lines for edge in (line.start, line.end)})
    for span in spans:
        start = span.start
        for edge in edges[bisect_right(edges, span.start) : bisect_left(edges, span.end)]:
            yield from _trimmed(text, start, edge)
            start = edge
        yield from _trimmed(text, start, span.end) if start > span.start else (span,)


def _title(text: str, spans: Sequence[Span]) -> Span | None:
    """The first line of some length: what stands above it is navigation, a code or a section name."""
    return next((span for span in spans[:5] if len(span.of(text).split()) >= TITLE_WORDS), None)


def _inside(numbers: Sequence[Number], span: Span) -> tuple[Number, ...]:
    first = bisect_left(numbers, span.start, key=lambda number: number.start)
    last = bisect_left(numbers, span.end, key=lambda number: number.start)
    return tuple(numbers[first:last])


def _joined(spans: Iterable[Span], numbers: Sequence[Number]) -> Iterator[Span]:
    pending: Span | None = None
    for span in spans:
        if pending is not None and _cuts(numbers, pending.end, span.start):
            pending = Span(start=pending.start, end=span.end)
            continue
        if pending is not None:
            yield pending
        pending = span
    if pending is not None:
        yield pending


def _cuts(numbers: Sequence[Number], end: int, start: int) -> bool:
    """Whether a number stands on both sides of the gap end..start."""
    index = bisect_left(numbers, start, key=lambda number: number.start) - 1
    return index >= 0 and numbers[index].start < end and numbers[index].end > start


def _bounded(text: str, spans: Iterable[Span], numbers: Sequence[Number]) -> Iterator[Span]:
    for span in spans:
        start = span.start
        while start < span.end:
            cut = _cut(text, numbers, start, span.end)
            yield from _trimmed(text, start, cut)
            start = cut


def _cut(text: str, numbers: Sequence[Number], start: int, end: int) -> int:
    """Where a passage that begins at `start` has to end, `end` at the latest; no number stands across that place.

    Of a list it is where the last item ends that has room.
    """
    limit = min(end, start + MAX_SENTENCE)
    first = bisect_left(numbers, start, key=lambda number: number.start)
    if first + MAX_NUMBERS < len(numbers):
        limit = min(limit, _beginning(numbers[first + MAX_NUMBERS]))
    last = bisect_left(numbers, limit, key=lambda number: number.start) - 1
    if last >= 0 and numbers[last].end > limit:
        limit = _beginning(numbers[last])
    if limit < end and (joint := text.rfind("; ", start, limit)) > start:
        limit = joint + 1
    return limit if limit > start else end


def _beginning(number: Number) -> int:
    """Where a number begins, with the words before it that carry its bound."""
    return min(number.start, number.cue.start) if number.cue else number.start
