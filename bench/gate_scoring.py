"""How decisions about claims are scored: against cases whose right decision is known.

A folder of gold holds `gate.jsonl` and `docs/`, and can be anybody's own. A case is a line of `gate.jsonl`, an object:

- `doc`: the name of the document, whose text is `docs/NAME.txt`, in UTF-8,
- `claim`: a claim about it, as `schemas/claim.v1.json` has it,
- `label`: 'accept' if the document says so, else 'reject',
- `kind`: how the claim came about, such as 'as_is' or 'digit_transposed'; any word, one row of the table each,
- `id`: any string; every other key is left alone.

A decision is right where it is the label. One that a peer fails to make is wrong. Shares come with the interval that
holds the middle 95 % of what they would be with other documents like these: documents are drawn anew with repetition,
since claims about one document stand and fall together. Where no document has a wrong one there is nothing to draw
from, and no interval.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import Path
from typing import Any, Final, NamedTuple

HARD: Final = ("swapped_role", "sign_or_direction_flipped", "negation_dropped")
"""The kinds of false claims whose every word and figure may stand in the text."""
_TRUE: Final = "true claims accepted"
_FALSE: Final = "all false claims rejected"
_LABELS: Final = ("accept", "reject")
_DRAWS: Final = 2_000
_TAIL: Final = 0.025


class Case(NamedTuple):
    """A claim about a document, and whether it is to be accepted."""

    id: str
    doc: str
    text: str
    claim: Mapping[str, Any]
    true: bool
    kind: str


Decision = bool | None
"""Whether a claim is accepted; None where no decision came."""


def read_cases(folder: Path) -> list[Case]:
    """The cases of a folder of gold, in their order.

    Raises OSError if a file is missing, and ValueError, with the line, for a line that is no case.
    """
    texts: dict[str, str] = {}
    cases = []
    for at, line in enumerate((folder / "gate.jsonl").read_text("utf-8").splitlines(), 1):
        try:
            case = json.loads(line)
            doc, label = case["doc"], case["label"]
            if label not in _LABELS:
                msg = f"the label is 'accept' or 'reject', not {label!r}"
                raise ValueError(msg)  # noqa: TRY301 (it gets its line below, as the others do)
            if doc not in texts:
                texts[doc] = (folder / "docs" / f"{doc}.txt").read_text("utf-8")
            true = label == _LABELS[0]
            cases.append(Case(str(case.get("id", at)), doc, texts[doc], case["claim"], true, case["kind"]))
        except (KeyError, TypeError, ValueError) as error:
            msg = f"{folder / 'gate.jsonl'}, line {at}: no case: {error!r}"
            raise ValueError(msg) from error
    return cases


@dataclass(frozen=True)
class Share:
    """How many decisions are right, and within what the share would lie with other documents; None where unknown."""

    right: int
    of: int
    low: float | None = None
    high: float | None = None

    @property
    def percent(self) -> float:
        """The share in percent.

        >>> Share(right=3, of=4).percent
        75.0
        """
        return 100 * self.right / self.of

    def __str__(self) -> str:
        if self.low is None or self.high is None:
            return f"{self.percent:.1f}"
        return f"{self.percent:.1f} ({100 * self.low:.1f} to {100 * self.high:.1f})"


def share(cases: Iterable[Case], decisions: Iterable[Decision]) -> Share | None:
    """The share of right decisions, None for no cases."""
    tallies: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for case, decision in zip(cases, decisions, strict=True):
        tallies[case.doc][0] += decision is case.true
        tallies[case.doc][1] += 1
    if not tallies:
        return None
    right, of = (sum(tally[index] for tally in tallies.values()) for index in (0, 1))
    if right in {0, of} or len(tallies) == 1:
        return Share(right, of)
    return Share(right, of, *_interval(list(tallies.values())))


def _interval(tallies: Sequence[Sequence[int]]) -> tuple[float, float]:
    """The middle of the shares of documents drawn with repetition (Efron's percentile bootstrap, by clusters)."""
    draw = random.Random(0)  # noqa: S311 (luck that can be repeated is what is wanted)
    shares = []
    for _ in range(_DRAWS):
        drawn = draw.choices(tallies, k=len(tallies))
        shares.append(sum(right for right, _ in drawn) / sum(of for _, of in drawn))
    shares.sort()
    return shares[int(_TAIL * _DRAWS)], shares[-1 - int(_TAIL * _DRAWS)]


def by_kind(cases: Sequence[Case], decisions: Sequence[Decision]) -> dict[tuple[bool, str], Share]:
    """The share of right decisions for true claims and for false ones of every kind, the true ones first."""
    tallies: dict[tuple[bool, str], list[int]] = defaultdict(lambda: [0, 0])
    for case, decision in zip(cases, decisions, strict=True):
        tally = tallies[case.true, case.kind]
        tally[0] += decision is case.true
        tally[1] += 1
    return {key: Share(*tallies[key]) for key in sorted(tallies, key=lambda key: (not key[0], key[1]))}


def totals(cases: Sequence[Case], decisions: Sequence[Decision]) -> dict[str, Share | None]:
    """The shares that sum it up: true claims, false ones but for the hard kinds, each hard kind, and all false ones."""
    groups = {
        _TRUE: [case.true for case in cases],
        "false claims rejected, but for the hard kinds": [not case.true and case.kind not in HARD for case in cases],
        **{f"{kind} rejected": [not case.true and case.kind == kind for case in cases] for kind in HARD},
        _FALSE: [not case.true for case in cases],
    }
    return {title: share(compress(cases, keep), compress(decisions, keep)) for title, keep in groups.items()}


def fairness(cases: Sequence[Case], decisions: Sequence[Decision]) -> float:
    """The mean of the shares of true claims accepted and false ones rejected: a coin, and a stamp, have a half."""
    sums = totals(cases, decisions)
    shares = [found.percent / 100 if (found := sums[title]) else 0.0 for title in (_TRUE, _FALSE)]
    return sum(shares) / len(shares)
