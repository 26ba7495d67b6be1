"""What the heads of tables and forms say of their figures, without a model, and who says all of it.

A figure that stands alone in a cell or a field is a claim at once: the row or the heading is its subject, the column
or the label its measure, the column's date its date. Nothing is asked about it, and nothing can be invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from extractor import phrases
from extractor.choosing import NOT_ASKED
from extractor.claims import Told, names_of, quantity_of, stated
from extractor.dating import CHANGES, claim_date, dated, days, is_when, latest, within
from extractor.gate.scales import Counted, counted_in, head_measure
from extractor.gate.source import Source, source_of
from extractor.issuing import issued_by, on_a_line, told_by
from extractor.layout import Layout, Slot, topic
from extractor.layout.labels import (
    COUNTS,
    DATE_COLUMN,
    FOLLOWING,
    IDENTIFIER,
    OTHER_TIMES,
    PLACE,
    PLACES,
    SAMPLES,
    SECTION,
    SO_FAR,
    SORTS,
    TOTAL,
    UNIT,
)
from extractor.numbers import detect_language, read_numbers
from extractor.passages import sentences
from extractor.types import Claim, ClaimDate, Number, Office, Passage, Quantity, Span

_WORDED = frozenset(("bulletin", "item"))
"""Where the label says what the figure is of, whatever words stand beside it: 'MOVEMENT...EAST AT 12 MPH'."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLURAL = re.compile(r"[^\W\d_]{3,}(?:s|en|er)")
_BRACKETED = re.compile(r"\s*\([^()]*\)\s*\Z")
_MEASURED = frozenset(("measurement", "percent", "money", "duration"))
_ONE_AND_SPACE = 2
_HEAD = 1_000
"""Characters: a date line stands no further down."""

MAX_LEAD = 600
"""Characters before an item in which it is said what its list gives."""
MAX_HEAD = 120
"""Characters of a head at the most: a longer one is prose."""


class Headed(NamedTuple):
    """Claims that need no model, and why numbers are none, by where they start; and who says all of it, and when.

    `lists` says so of the items of lists alone.
    """

    claims: Mapping[int, Claim]
    set_aside: Mapping[int, str]
    office: Office = Office()
    lists: Office = Office()

    def about(self, passage: Passage) -> list[Told]:
        """The claims about the numbers of a passage."""
        return [Told(self.claims[n.start], passage) for n in passage.numbers if n.start in self.claims]

    @property
    def starts(self) -> frozenset[int]:
        """Where the numbers start that there is nothing to ask about."""
        return frozenset(self.claims) | frozenset(self.set_aside)


class _Known(NamedTuple):
    """What holds for the whole document."""

    source: Source
    text: str
    numbers: Sequence[Number]
    office: Office
    tables: Office
    topic: str | None
    language: str | None
    sampled: str | None
    latest: Mapping[Span, ClaimDate]
    days: Mapping[Span | None, ClaimDate]
    dated: Mapping[Span, ClaimDate]


def headed(text: str, numbers: Sequence[Number], layout: Layout, source: Source | None = None) -> Headed:
    r"""The claims about figures of tables and forms whose heads say all that there is to say.

    >>> from extractor.layout import read_layout
    >>> from extractor.numbers import read_numbers
    >>> text = "| Boats lost | 2019 | 2020 |\n|---|---|---|\n| Moss | 12 | 7 |"
    >>> for claim in headed(text, read_numbers(text), read_layout(text)).claims.values():
    ...     print(claim.subject, "|", claim.measure, "|", claim.quantity.surface, "|", claim.date.value)
    Moss | Boats lost | 12 | 2019
    Moss | Boats lost | 7 | 2020
    """
    slots = [(number, slot) for number in numbers if (slot := layout.at(number.start)) is not None]
    language = detect_language(text[:_HEAD])
    issued = issued_by(text, numbers)
    known = _Known(
        source or source_of(text),
        text,
        numbers,
        issued,
        issued if issued.speaker or not slots else told_by(text, numbers),
        _words(text, topic(text)) if issued.speaker else None,
        language,
        _sampled(text, numbers, slots, language),
        latest(numbers, slots),
        days(text, slots),
        dated(text, slots),
    )
    claims = {number.start: claim for number, slot in slots if (claim := _claim(known, number, slot)) is not None}
    aside = {n.start: "identifier" for n, s in slots if s.column and IDENTIFIER.search(s.column.of(text))}
    aside |= {n.start: "tells when" for n, s in slots if n.kind not in NOT_ASKED and is_when(text, n, s)}
    return Headed(claims, {start: why for start, why in aside.items() if start not in claims}, issued, known.tables)


def _claim(known: _Known, number: Number, slot: Slot) -> Claim | None:
    """The claim about a figure that stands alone in its slot, if its heads name a subject and a measure."""
    if number.kind in NOT_ASKED or number.doubt or is_when(known.text, number, slot):
        return None
    if slot.sort not in _WORDED and not _stands_alone(known, slot):
        return None
    subject, measure = _subject(known, slot), _measure(known, slot) or _measured(known, number, slot)
    if subject is None or measure is None or IDENTIFIER.search(measure):
        return None
    led, many = _lead(known.text, slot), counted_in(known.source, number) if slot.corner or slot.column else None
    unit = number.unit or (many.unit if many else head_measure(known.source, number) or _counted(known, slot))
    quantity = quantity_of(number, known.text, known.language, unit)
    claim = Claim(
        quote=slot.line.of(known.text),
        speaker=None if led and SORTS.search(led) else known.tables.speaker,
        subject=subject,
        measure=measure,
        quantity=_times(quantity, many),
        date=_date(known, unit, slot),
        place=_place(known, slot, subject, led),
        modality=_modality(led or _words(known.text, slot.column) or "", known.language),
    )
    return stated(claim, known.text, number, many.said if many else None)


def _times(quantity: Quantity, many: Counted | None) -> Quantity:
    """The figure in full, where a head says that it is one of so many thousands or millions."""
    if many is None:
        return quantity
    ends = {end: getattr(quantity, end) for end in ("value", "min", "max")}
    full = {end: value * 10**many.times for end, value in ends.items() if isinstance(value, Decimal)}
    return quantity.model_copy(update={**full, "unit": many.unit or quantity.unit})


def _place(known: _Known, slot: Slot, subject: str, led: str | None) -> str | None:
    """The row or item that is a place, or what a form's heading has behind dots, if that is one; else the lead's."""
    if led and FOLLOWING.search(led) and PLACE.search(subject):
        return subject
    if slot.corner and PLACES.fullmatch(slot.corner.of(known.text)):
        return known.tables.place if TOTAL.search(subject) else subject
    line = known.text[slot.row.end : known.text.find("\n", slot.row.end)] if slot.row and slot.sort == "field" else ""
    behind = line.removeprefix("...").strip()
    return behind if line.startswith("...") and PLACE.search(behind) else known.tables.place


def _lead(text: str, slot: Slot) -> str | None:
    """The sentence that says what a list gives, for its items."""
    if slot.sort != "item":
        return None
    before = text[max(0, slot.line.start - MAX_LEAD) : slot.line.start]
    found = [span.of(before) for span in sentences(before)]
    return next((each for each in reversed(found) if FOLLOWING.search(each) or SORTS.search(each)), None)


def _modality(told: str, language: str | None) -> str | None:
    """How what a label or a list's lead says of figures is meant: 'Estimated peak wind'."""
    return phrases.modality(told, Span(start=0, end=0), language)


def _date(known: _Known, unit: str | None, slot: Slot) -> ClaimDate | None:
    """The date of the column, the row or the form; a change is of the latest column's; else the title's or bulletin's.

    What a list gives is a forecast or a definition as often as what is so that day.
    """
    if beside := known.dated.get(slot.span):
        return beside
    column = " ".join(part.of(known.text) for part in (slot.column, *slot.under) if part is not None)
    if slot.above and (OTHER_TIMES.search(column) or (slot.row and SO_FAR.search(slot.row.of(known.text)))):
        return None
    lines = (slot.column, slot.row, *reversed(slot.above))
    of_heads = next(filter(None, (_date_in(known, head) for head in lines)), None) or known.days.get(slot.row)
    changed = known.latest.get(slot.line) if unit in CHANGES else None
    of_all = None if slot.sort == "item" else _date_in(known, slot.title) or known.office.date
    return of_heads or changed or of_all


def _sampled(
    text: str, numbers: Sequence[Number], slots: Sequence[tuple[Number, Slot]], language: str | None
) -> str | None:
    """What the columns of n count: what the text says that a study has at least so many of ('221 patients')."""
    parts = [n.value for n, slot in slots if slot.column is not None and slot.column.of(text) in SAMPLES]
    counts = [value for value in parts if isinstance(value, Decimal)]
    noun = phrases.sampled(text, language) if counts else None
    studied = [n.value for n in numbers if noun and (n.unit or "").lower() == noun.lower()]
    return noun if any(isinstance(whole, Decimal) and whole >= max(counts) for whole in studied) else None


def _stands_alone(known: _Known, slot: Slot) -> bool:
    """Whether a slot holds figures, with their bounds and units, and no word beside them."""
    return _WORD.search(_beside(known, slot)) is None


def _beside(known: _Known, slot: Slot) -> str:
    """What a slot holds beside its figures, their bounds and units."""
    left = list(slot.span.of(known.text))
    for number in within(known.numbers, slot.span):
        for part in (number, number.cue):
            if part is not None:
                inner = part.within(slot.span) if part.start >= slot.span.start else Span(start=0, end=0)
                left[inner.start : inner.end] = " " * (inner.end - inner.start)
    return "".join(left)


def _subject(known: _Known, slot: Slot) -> str | None:
    """The head of the row; below a heading that only names a section, what the whole bulletin is about."""
    head = _words(known.text, slot.row)
    if slot.above:
        return ", ".join(_telling(known, (*slot.above, *((slot.row,) if slot.row else ())))) or None
    if slot.whole is not None and slot.row is not None:  # ages are named by figures: '20-30'
        head = head or slot.row.of(known.text)
        return f"{_words(known.text, slot.whole)}, {head}"
    return known.topic if slot.corner is None and head is not None and SECTION.search(head) else head


def _telling(known: _Known, heads: Sequence[Span]) -> Iterator[str]:
    """The words of heads that are more than dates."""
    for head in heads:
        words = _words(known.text, head)
        if words and _WORD.search(_without(words, [n.surface for n in within(known.numbers, head) if n.date])):
            yield words


def _measure(known: _Known, slot: Slot) -> str | None:
    """The head of the column, or what the table is about where the head is only a date."""
    if slot.column is None:
        return None
    head = _words(known.text, slot.column)
    if slot.under and head is not None:
        parts = [head, *(words for part in slot.under if (words := _words(known.text, part)))]
        apart = any(
            DATE_COLUMN.match(words) for words in parts[1:]
        )  # 'LAST YEAR' over two lines is no date of the text
        return (", " if apart else " ").join(parts)
    if head is None and (noun := known.sampled) is not None:
        return noun
    if head is None and slot.corner is not None:  # '%' beside 'Votes'
        return _words(known.text, slot.title) or _words(known.text, slot.corner)
    dates = _dates_in(known, slot.column)
    if head is not None and _WORD.search(_without(head, dates)):
        return head
    return _words(known.text, slot.title) or _words(known.text, slot.corner) if dates else None


def _measured(known: _Known, number: Number, slot: Slot) -> str | None:
    """What a list gives of each item: the words beside the figure, and what is said to follow, or the property."""
    if slot.sort != "item":
        return None
    follows = FOLLOWING.search(_lead(known.text, slot) or "")
    of_all = [follows[1]] if follows else names_of(number, known.language)[:1]
    return " ".join(" ".join([*_WORD.findall(_beside(known, slot)), *of_all]).split()) or None


def _counted(known: _Known, slot: Slot) -> str | None:
    """The unit that a head gives ('Change in %', 'Length (km)'), or what a label counts that is one word of many.

    That of the title holds for what is only told apart by dates.
    """
    dated = slot.column is not None and any(number.date for number in within(known.numbers, slot.column))
    titles = (slot.title, slot.corner) if dated else ()
    heads = (slot.row, slot.column, *reversed(slot.above), *titles)
    given = (UNIT.search(" ".join(head.of(known.text).split())) for head in heads if head is not None)
    written = (next(filter(None, found.groups())) for found in given if found)
    units = (_unit(each, known.language) or _unit(each.lower(), known.language) for each in written)
    if unit := next(filter(None, units), None):
        return unit
    if slot.column is not None and slot.column.of(known.text) in SAMPLES:
        return known.sampled
    head = _counting(_words(known.text, slot.column) or "", _dates_in(known, slot.column))
    return head.lower() if _PLURAL.fullmatch(head) else None


def _counting(head: str, dates: Sequence[str]) -> str:
    """What a head counts, without its dates and without words that only say that it counts: 'Number of boats 2020'."""
    return " ".join(COUNTS.sub(" ", _without(head, dates)).split())


@lru_cache(maxsize=256)
def _unit(written: str, language: str | None) -> str | None:
    """The unit as the reader calls it, if it is one and no multiple: 'percent' for '%'. All cells of a column ask."""
    read = read_numbers(f"1 {written}", language=language)
    one = read[0] if read and read[0].end == len(written) + _ONE_AND_SPACE else None
    return one.unit if one and one.value == 1 and one.kind in _MEASURED else None


def _without(text: str, parts: Sequence[str]) -> str:
    for part in parts:
        text = text.replace(" ".join(part.split()), " ")
    return text


def _words(text: str, span: Span | None) -> str | None:
    """The words of a head on one line, what it is measured in left out; None where there are none."""
    if span is None or span.end - span.start > MAX_HEAD:
        return None
    words = _BRACKETED.sub("", on_a_line(span.of(text))).strip(" *_:.,")
    return words if _WORD.search(words) else None


def _dates_in(known: _Known, span: Span | None) -> list[str]:
    """The dates of a head, as written."""
    return [number.surface for number in within(known.numbers, span) if number.date is not None] if span else []


def _date_in(known: _Known, span: Span | None) -> ClaimDate | None:
    """The date that a head gives."""
    dates = [number for number in within(known.numbers, span) if number.date] if span else []
    return claim_date(dates[0]) if len(dates) == 1 else None
