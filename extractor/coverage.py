"""What became of every number of a document: in an accepted claim, in a rejected one, or set aside with a reason."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from extractor.types import (
    Accepted,
    Coverage,
    Covered,
    Document,
    Extraction,
    Kind,
    Number,
    Rejected,
    Span,
    Suspicion,
    Usage,
    Verdict,
)

BY_KIND: Final = MappingProxyType[Kind, str](
    {"date": "date, not claimed", "time": "clock time", "identifier": "identifier"}
)
"""Why numbers of some kinds need no claim."""
UNCLAIMED: Final = "nobody claimed it"
"""The reason of last resort: a number that should have been a claim, and that no one may overlook."""
PLANTED: Final = "planted text"
"""The reason of numbers in text that hides from readers, or tells a model what to say."""

_NAMES: Final = ("speaker", "subject", "measure", "place")


def conclude(  # noqa: PLR0913 - all that an extraction is made of
    path: str | None,
    document: Document,
    *,
    numbers: Sequence[Number],
    verdicts: Sequence[Verdict],
    set_aside: Mapping[int, str],
    usage: Usage,
    suspicious: Sequence[Suspicion] = (),
) -> Extraction:
    """The extraction that verdicts come to: what became of every number, and what of it is worth a look."""
    planted = holders(numbers, enumerate(suspicious))
    set_aside = {**set_aside, **{numbers[index].start: PLANTED for index in planted}}
    accepted = tuple(verdict for verdict in verdicts if isinstance(verdict, Accepted))
    rejected = tuple(verdict for verdict in verdicts if isinstance(verdict, Rejected))
    coverage = cover(numbers, accepted, rejected, set_aside)
    look = tuple(_worth_a_look(coverage, len(accepted), len(rejected), len(suspicious)))
    return Extraction(
        path=path,
        document=document,
        accepted=accepted,
        rejected=rejected,
        coverage=coverage,
        usage=usage,
        look=look,
        suspicious=tuple(suspicious),
    )


def _worth_a_look(coverage: Coverage, accepted: int, rejected: int, suspicious: int) -> Iterator[str]:
    """What a person should see before trusting that a document says no more than was accepted."""
    if suspicious:
        yield f"suspicious text in {'1 place' if suspicious == 1 else f'{suspicious} places'}"
    if rejected > accepted:
        yield f"{rejected} of {accepted + rejected} claims rejected" if accepted else _all_rejected(rejected)
    elif not accepted and coverage.numbers:
        yield f"no claims, though the text has {_count(len(coverage.numbers))}"
    unclaimed = sum(covered.reason == UNCLAIMED for covered in coverage.numbers)
    if unclaimed:
        yield f"{_count(unclaimed)} that nobody claimed"


def _all_rejected(rejected: int) -> str:
    return "the only claim rejected" if rejected == 1 else f"all {rejected} claims rejected"


def _count(numbers: int) -> str:
    return f"{numbers} number" if numbers == 1 else f"{numbers} numbers"


def cover(
    numbers: Sequence[Number],
    accepted: Sequence[Accepted],
    rejected: Sequence[Rejected],
    set_aside: Mapping[int, str],
) -> Coverage:
    """What became of each number, in the order of the text; each ends in exactly one way.

    An accepted claim has a number where its quantity or date rests on it, a rejected one likewise. What no claim is
    about is accepted where it stands in the words that prove another field of an accepted claim ('phase 5').
    `set_aside` gives reasons by where a number starts. What is left is set aside by its kind, or as claimed by nobody.
    """
    proved = holders(numbers, _own(accepted))
    disproved = holders(numbers, [*_own(rejected), *_unplaced(numbers, rejected)])
    named = holders(numbers, _elsewhere(accepted))

    def fate(index: int, number: Number) -> Covered:
        if index in proved:
            return Covered(number=number, fate="accepted", claim=proved[index])
        if index in disproved:
            reason = rejected[disproved[index]].reasons[0].message
            return Covered(number=number, fate="rejected", claim=disproved[index], reason=reason)
        if index in named:
            return Covered(number=number, fate="accepted", claim=named[index])
        reason = set_aside.get(number.start) or unclaimed(number)
        return Covered(number=number, fate="set_aside", reason=reason)

    return Coverage(numbers=tuple(fate(index, number) for index, number in enumerate(numbers)))


def unclaimed(number: Number) -> str:
    """Why a number is set aside that nobody said anything of."""
    return BY_KIND.get(number.kind, UNCLAIMED)


Resting = Iterable[tuple[int, Span]]
"""Claims, by their place in their list, with a span that each rests on."""


def _own(verdicts: Sequence[Verdict]) -> Resting:
    """What the claims are about."""
    for index, verdict in enumerate(verdicts):
        for span in (verdict.evidence.quantity, verdict.evidence.date):
            if span is not None:
                yield index, span


def _elsewhere(accepted: Sequence[Accepted]) -> Resting:
    """What proves the other fields of claims; a unit or a bound that numbers share is of no number."""
    for index, verdict in enumerate(accepted):
        for name in _NAMES:
            if (span := getattr(verdict.evidence, name)) is not None:
                yield index, span
        for proof in verdict.proofs:
            if proof.field != "quote" and not proof.field.startswith("quantity"):
                yield index, proof.span


def _unplaced(numbers: Sequence[Number], rejected: Sequence[Rejected]) -> Resting:
    """The numbers that are written in a claim's quote as in the claim, where the gate found none that fits it."""
    written = defaultdict[str, list[Number]](list)
    for number in numbers:
        written[number.surface].append(number)
    for index, verdict in enumerate(rejected):
        quote, quantity = verdict.evidence.quote, verdict.claim.quantity
        if quote and quantity and verdict.evidence.quantity is None:
            alike = written.get(quantity.surface, [])
            first = bisect_left(alike, quote.start, key=lambda number: number.start)
            last = bisect_right(alike, quote.end, key=lambda number: number.end)
            yield from ((index, number) for number in alike[first:last])


def holders(numbers: Sequence[Number], resting: Resting) -> dict[int, int]:
    """Which claim has a number, by the number's place in the list: the first with a span that shares a character.

    'late on Monday' has 'Monday'. Numbers that are taken are skipped at one stride, so that the time is that of the
    lists' lengths, however much the spans overlap.
    """
    ends = [number.end for number in numbers]
    free = list(range(len(numbers) + 1))
    found: dict[int, int] = {}
    for claim, span in resting:
        at = _next(free, bisect_right(ends, span.start))
        while at < len(numbers) and numbers[at].start < span.end:
            found[at] = claim
            free[at] = at + 1
            at = _next(free, at)
    return found


def _next(free: list[int], at: int) -> int:
    """The first place from `at` on that is free; the way to it is shortened for the next who goes it."""
    while free[at] != at:
        free[at] = free[free[at]]
        at = free[at]
    return at
