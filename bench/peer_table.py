"""What contestants came to, side by side: the figures of `extractor eval` for each, and what they cost, in Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from bench.peer_contest import Run
from extractor.evaluation.evaluate import evaluate
from extractor.evaluation.figures import Figure, Part, counts, figure

RIGHT: Final = "numeric claims accepted and right"
ACCOUNTED: Final = "numbers accounted for"
ROWS: Final[Mapping[str, str]] = {
    "gold numeric claims found": "numeric claims accepted",
    "gold numeric claims right in value, bound, unit and measure": RIGHT,
    "accepted numeric claims that are right in all four": "accepted numeric claims that are right",
    "of those found: value right": "value right",
    "of those found: bound right": "bound right",
    "of those found: unit right": "unit right",
    "of those found: measure right": "measure right",
    "of those found: speaker right, where there is one": "speaker right where there is one",
    "of those found: date right, where there is one": "date right where there is one",
    "of those found: place right, where there is one": "place right where there is one",
    "gold claims without numbers found": "claims without numbers found",
    "accepted claims without numbers that the gold has": "accepted claims without numbers that the gold has",
    ACCOUNTED: ACCOUNTED,
}
"""The figures of an evaluation in the order to read them, in percent, and what it calls them."""
SHORT: Final = frozenset(
    {
        "gold numeric claims found",
        "gold numeric claims right in value, bound, unit and measure",
        "accepted numeric claims that are right in all four",
        "of those found: speaker right, where there is one",
        "gold claims without numbers found",
        ACCOUNTED,
        "output tokens per right claim",
        "seconds per document",
    }
)


def table(runs: Sequence[Run], *, short: bool = False) -> str:
    """The figures of all runs as a Markdown table, each with the interval that holds 95 % of drawn documents."""
    columns = [_column(run) for run in runs]
    titles = [title for title in columns[0] if title in SHORT or not short]
    lines = [f"| {title} | {' | '.join(column[title] for column in columns)} |" for title in titles]
    head = f"| {len(runs[0].done)} documents | {' | '.join(run.name for run in runs)} |"
    return "\n".join([head, "|---|" + "--:|" * len(runs), *lines])


def told(run: Run) -> str:
    """What went wrong in a run, and what was refused, in a sentence."""
    faults = Counter(fault for done in run.done for call in done.calls if (fault := call.fault))
    refused = sum(len(done.extraction.rejected) for done in run.done)
    accepted = sum(len(done.extraction.accepted) for done in run.done)
    calls = sum(len(done.calls) for done in run.done)
    lost = [f"{done.gold.name}: {why}" for done in run.done for why in done.failed]
    answers = ", ".join(f"{count} {fault}" for fault, count in faults.items()) or "none at fault"
    return "\n".join([f"{accepted} claims accepted, {refused} refused; of {calls} answers {answers}", *lost])


def _column(run: Run) -> dict[str, str]:
    evaluation = evaluate([done.gold for done in run.done], [done.extraction for done in run.done])
    by_name = {each.name: each for each in evaluation.figures}
    right = [counts(outcome)[RIGHT][0] for outcome in evaluation.outcomes]
    tokens = [[sum(call.tokens[side] for call in done.calls) for done in run.done] for side in (0, 1)]
    return {title: _percent(by_name[name]) for title, name in ROWS.items()} | {
        "output tokens per right claim": _ratio([*zip(tokens[1], right, strict=True)]),
        "input tokens per right claim": _ratio([*zip(tokens[0], right, strict=True)]),
        "model calls per document": _ratio([(len(done.calls), 1) for done in run.done]),
        "seconds per document": _ratio([(round(done.seconds), 1) for done in run.done]),
    }


def _percent(each: Figure) -> str:
    if each.share is None or each.low is None or each.high is None:
        return "none does" if each.name == ACCOUNTED else "-"
    return f"{each.right}/{each.of}: {100 * each.share:.1f} ({100 * each.low:.0f} to {100 * each.high:.0f})"


def _ratio(parts: Sequence[Part]) -> str:
    each = figure("", parts)
    if each.share is None or each.low is None or each.high is None:
        return "-"
    return f"{each.share:.1f} ({each.low:.1f} to {each.high:.1f})"
