"""What a peer says of a document, as claims that can be scored like ours.

The mapping is in the peer's favour wherever there is a choice:

- what a peer calls its number is read by our reader. It is taken to mean the number of the text that stands in the
  claim's own quote and has that value or those words; else the nearest such number anywhere. A number that stands
  nowhere has no place, and so answers no gold claim;
- the bound is the one the peer names, in any words that our reader knows, or the one written with its number;
- the unit is the peer's, or the one written with its number; a date is what our reader makes of it in the text;
- the peer's refusals are rejected claims: everything else that it returns it stands by, and counts as accepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, get_args

from extractor.numbers import read_numbers
from extractor.types import (
    Accepted,
    Bound,
    Claim,
    ClaimDate,
    Coverage,
    Document,
    Evidence,
    Extraction,
    Number,
    Quantity,
    Reason,
    Rejected,
    Span,
    Usage,
    Verdict,
)

Answer = Mapping[str, Any]
"""One claim of a peer: `quote`, `start` and `end` in the text (None where the peer refuses it), and its fields."""

_NONE: Final = (None, None, None)
BOUNDS: Final = frozenset(get_args(Bound))
REFUSED: Final = Reason(code="quote_not_in_text", field="quote", message="the peer doesn't find its quote in the text")


def extraction_of(document: Document, answers: Sequence[Answer], usage: Usage) -> Extraction:
    """All that a peer returned of a document. It has no coverage: no peer says what became of the other numbers."""
    numbers = read_numbers(document.text)
    verdicts = [_verdict(answer, document.text, numbers) for answer in answers]
    return Extraction(
        path=document.name,
        document=document,
        accepted=tuple(verdict for verdict in verdicts if isinstance(verdict, Accepted)),
        rejected=tuple(verdict for verdict in verdicts if isinstance(verdict, Rejected)),
        coverage=Coverage(),
        usage=usage,
    )


def _verdict(answer: Answer, text: str, numbers: Sequence[Number]) -> Verdict:
    quote = _span(answer, text)
    words = _text(answer, "number")
    number = _meant(words, text, numbers, quote) if words else None
    date = _text(answer, "date")
    claim = Claim(
        quote=quote.of(text) if quote else _text(answer, "quote") or "",
        speaker=_text(answer, "speaker"),
        subject=_text(answer, "subject"),
        measure=_text(answer, "measure"),
        quantity=_quantity(answer, words, number) if words else None,
        date=_date(date, text, numbers, quote) if date else None,
        place=_text(answer, "place"),
        modality=_text(answer, "modality"),
    )
    evidence = Evidence(quote=quote, quantity=Span(start=number.start, end=number.end) if number else None)
    if quote is None:
        return Rejected(claim=claim, reasons=(REFUSED,), evidence=evidence)
    return Accepted(claim=claim, evidence=evidence)


def _span(answer: Answer, text: str) -> Span | None:
    start, end = answer.get("start"), answer.get("end")
    if type(start) is int and type(end) is int and 0 <= start < end <= len(text):
        return Span(start=start, end=end)
    return None


def _text(answer: Answer, name: str) -> str | None:
    """The field's words; a list's are joined. None where there are none, or the peer writes so."""
    said = answer.get(name)
    words = ", ".join(map(str, said)) if isinstance(said, list) else str(said) if said is not None else ""
    return words if words.strip() and words.strip().lower() not in {"null", "none"} else None


def _quantity(answer: Answer, words: str, number: Number | None) -> Quantity:
    said = _first(words)
    read = number or said
    unit = _text(answer, "unit") or (said.unit if said else None)
    return Quantity(
        surface=words,
        value=read.value if read else None,
        min=read.min if read else None,
        max=read.max if read else None,
        unit=unit,
        bound=_bound(_text(answer, "bound"), words, said),
    )


def _bound(named: str | None, words: str, said: Number | None) -> Bound:
    """The bound that the peer names, or writes beside its number."""
    written = said.bound if said else "exact"
    if named is None:
        return written
    known = named.strip().lower().replace(" ", "_")
    bound = next((each for each in BOUNDS if each == known), None)
    if bound is None:
        read = _first(f"{named} {words}")
        bound = read.bound if read else None
    return bound if bound and bound != "exact" else written


def _first(words: str) -> Number | None:
    return next((each for each in read_numbers(words) if not each.date), None)


def _meant(words: str, text: str, numbers: Sequence[Number], quote: Span | None) -> Number | None:
    """The number of the text that a peer's words stand for: one in its quote, else the nearest one.

    One of the same value comes first, then one that the words are most of where they stand, then one that they hold.
    """
    said = _first(words)
    counts = [each for each in numbers if not each.date]
    places = [Span(start=at, end=at + len(words)) for at in _places(words, text)]
    ways = (
        [each for each in counts if said and _figure(each) == _figure(said) != _NONE],
        [each for each in counts if 2 * len(words) >= len(each.surface) and _touches(each, places)],
        [each for each in counts if any(_places(each.surface, words))],
    )
    ranked = [(_distance(each, quote), rank, each) for rank, found in enumerate(ways) for each in found]
    return min(ranked, key=lambda found: (found[0] > 0, found[1], found[0]), default=(0, 0, None))[2]


def _figure(number: Number) -> tuple[object, object, object]:
    return number.value, number.min, number.max


def _places(words: str, text: str) -> Iterator[int]:
    """Where words stand in a text, but not inside other words or figures."""
    whole = rf"(?<!\w)(?<![0-9][.,]){re.escape(words)}(?!\w)(?![.,][0-9])"
    return (found.start() for found in re.finditer(whole, text, re.IGNORECASE))


def _touches(number: Number, places: Sequence[Span]) -> bool:
    return any(number.start < place.end and place.start < number.end for place in places)


def _distance(number: Number, quote: Span | None) -> int:
    if quote is None:
        return number.start
    return max(quote.start - number.start, number.end - quote.end, 0)


def _date(words: str, text: str, numbers: Sequence[Number], quote: Span | None) -> ClaimDate:
    """The date as our reader has it where those words stand in the text, nearest to the quote; else read alone."""
    stands = [Span(start=at, end=at + len(words)) for at in _places(words, text)]
    places = [each for each in numbers if each.date and _touches(each, stands)]
    read = min(places, key=lambda each: _distance(each, quote), default=None)
    read = read or next((each for each in read_numbers(words) if each.date), None)
    return ClaimDate(value=read.date if read and read.date else words, surface=words)
