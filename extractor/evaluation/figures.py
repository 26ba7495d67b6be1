"""Shares over all documents, with how sure each is.

- A numeric claim is right when value, bound, unit and measure are.
- Of the accepted claims, those that answer no gold claim count as wrong, but for repeats: claims about a number that
  the gold leaves out for being said already, or that another claim of the run is about.
- Fields are counted among the numeric claims that were accepted; speaker, date, place and modality where the gold has
  one.
- A number is accounted for when it is in a claim, accepted or rejected, or set aside with a reason.

Intervals are percentile bootstraps over documents (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
chapter 13): claims of one document are right or wrong together, so documents are drawn anew, not claims.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from extractor.coverage import UNCLAIMED
from extractor.evaluation.fields import FIELDS, FieldName, is_right
from extractor.evaluation.gold import GoldDocument
from extractor.evaluation.matching import Found, Matched
from extractor.types import Extraction, Frozen

RESAMPLES: Final = 2_000
_LOW: Final = 0.025
_HIGH: Final = 0.975
_WHERE_GIVEN: Final[frozenset[FieldName]] = frozenset({"speaker", "date", "place", "modality"})
"""Fields that many claims rightly lack: they are counted where the gold has them."""


class Figure(Frozen):
    """How many of how many, the share of it, and the interval that holds 95 % of the shares of drawn documents."""

    name: str
    right: int
    of: int
    share: float | None
    low: float | None
    high: float | None


class Outcome(Frozen):
    """One document of an evaluation."""

    gold: GoldDocument
    extraction: Extraction
    matched: Matched


Part = tuple[int, int]
"""What one document adds to a figure: how many are right, of how many."""


def figures(outcomes: Sequence[Outcome]) -> list[Figure]:
    """All figures over some documents, in the order to read them."""
    parts: dict[str, list[Part]] = {}
    for outcome in outcomes:
        for name, part in counts(outcome).items():
            parts.setdefault(name, []).append(part)
    return [figure(name, each) for name, each in parts.items()]


def counts(outcome: Outcome) -> Mapping[str, Part]:
    """What one document adds to each figure, by the figure's name."""
    found = outcome.matched.found
    numeric = [each for each in found if each.gold.number is not None]
    worded = [each for each in found if each.gold.number is None]
    held = [each for each in numeric if each.status == "accepted"]
    right = sum(is_right(each.fields) for each in held)
    extra = [outcome.extraction.accepted[index].claim.quantity is not None for index in outcome.matched.extra]
    spoken = sum(each.status == "accepted" for each in worded)
    return {
        "numeric claims accepted": (len(held), len(numeric)),
        "numeric claims accepted and right": (right, len(numeric)),
        "accepted numeric claims that are right": (right, len(held) + sum(extra)),
        "claims without numbers found": (spoken, len(worded)),
        "accepted claims without numbers that the gold has": (spoken, spoken + len(extra) - sum(extra)),
        **dict(_field_parts(held)),
        "numbers accounted for": _accounted(outcome.extraction),
    }


def _field_parts(held: Sequence[Found]) -> Iterator[tuple[str, Part]]:
    """The figures of each field among the numeric claims that were accepted: right, and just as in the gold."""
    for field in FIELDS:
        judged = [each.fields[field] for each in held]
        where = " where there is one" if field in _WHERE_GIVEN else ""
        judged = [each for each in judged if each.given or not where]
        yield f"{field} right{where}", (sum(each.right for each in judged), len(judged))
        yield f"{field} exact{where}", (sum(each.exact for each in judged), len(judged))


def _accounted(extraction: Extraction) -> Part:
    numbers = extraction.coverage.numbers
    return sum(covered.reason != UNCLAIMED for covered in numbers), len(numbers)


def figure(name: str, parts: Sequence[Part]) -> Figure:
    """A share over documents, or any other ratio of two sums, with its interval."""
    right, of = map(sum, zip(*parts, strict=True))
    shares = sorted(_resampled(parts))
    interval = (shares[int(_LOW * len(shares))], shares[int(_HIGH * len(shares))]) if shares else (None, None)
    return Figure(name=name, right=right, of=of, share=right / of if of else None, low=interval[0], high=interval[1])


def _resampled(parts: Sequence[Part]) -> Iterator[float]:
    """The shares of as many documents, drawn with replacement; the draws are the same every time."""
    draw = random.Random(0)  # noqa: S311 - no secret depends on it
    for _ in range(RESAMPLES):
        drawn = draw.choices(parts, k=len(parts))
        if of := sum(each for _, each in drawn):
            yield sum(right for right, _ in drawn) / of
