"""What became of every number of a document: in an accepted claim, in a rejected one, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from extractor.types import Accepted, Coverage, Covered, Evidence, Kind, Number, Rejected, Span

_BY_KIND: Final = MappingProxyType[Kind, str](
    {"date": "date, not claimed", "time": "clock time", "identifier": "identifier"}
)
UNCLAIMED: Final = "nobody claimed it"
"""The reason of last resort: a number that should have been a claim, and that no one may overlook."""


def cover(
    numbers: Sequence[Number],
    accepted: Sequence[Accepted],
    rejected: Sequence[Rejected],
    set_aside: Mapping[int, str],
) -> Coverage:
    """What became of each number, in the order given; each ends in exactly one way.

    An accepted claim has a number where the claim's quantity or date rests on it; a rejected claim
    likewise. `set_aside` gives reasons by where a number starts. What is left is set aside by
    its kind, or as claimed by nobody.
    """
    proved, disproved = _claimed(accepted), _claimed(rejected)
    return Coverage(numbers=tuple(_fate(number, proved, disproved, rejected, set_aside) for number in numbers))


def _claimed(verdicts: Sequence[Accepted | Rejected]) -> list[tuple[int, Span]]:
    """The spans that claims rest on, each with the claim's index."""
    return [(index, span) for index, verdict in enumerate(verdicts) for span in _spans(verdict.evidence)]


def _spans(evidence: Evidence) -> list[Span]:
    return [span for span in (evidence.quantity, evidence.date) if span is not None]


def _fate(
    number: Number,
    proved: list[tuple[int, Span]],
    disproved: list[tuple[int, Span]],
    rejected: Sequence[Rejected],
    set_aside: Mapping[int, str],
) -> Covered:
    if (claim := _claim_of(number, proved)) is not None:
        return Covered(number=number, fate="accepted", claim=claim)
    if (claim := _claim_of(number, disproved)) is not None:
        return Covered(number=number, fate="rejected", claim=claim, reason=rejected[claim].reasons[0].message)
    reason = set_aside.get(number.start) or _BY_KIND.get(number.kind, UNCLAIMED)
    return Covered(number=number, fate="set_aside", reason=reason)


def _claim_of(number: Number, spans: list[tuple[int, Span]]) -> int | None:
    """The first claim that rests on the number."""
    return next((index for index, span in spans if _touches(number, span)), None)


def _touches(number: Number, span: Span) -> bool:
    """Tell whether the span has the number: shares a character with it, as 'late on Monday' has 'Monday'."""
    return number.start < span.end and span.start < number.end
