"""What a second judgement of a run changed, as text for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from extractor.filling.filled import Filled, Leaf
from extractor.filling.rejudging import LeafKind, Refilled
from extractor.rejudging import Change, Kind, Rejudged
from extractor.report.layout import INDENT, Style, count, paragraph, safe
from extractor.types import Extraction, Reason, Rejected, Verdict

_KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "no_longer_accepted": "no longer accepted",
        "now_accepted": "now accepted",
        "other_reasons": "rejected for other reasons",
    }
)
_LEAF_KINDS: Final[Mapping[LeafKind, str]] = MappingProxyType(
    {
        "no_longer_proved": "no longer proved",
        "now_proved": "now proved",
        "other_value": "proved with another value",
        "other_reasons": "not proved for other reasons",
    }
)


@dataclass
class Tally:
    """What the judgements of a run come to, added up as they are made; of claims, or of the fields of forms."""

    fields: bool = False
    documents: int = 0
    judged: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, anew: Rejudged | Refilled) -> None:
        """Count one more document."""
        self.documents += 1
        if isinstance(anew, Refilled):
            gone = sum(change.now is None for change in anew.changes)
            self.judged += len(anew.filled.all_leaves) + gone
        else:
            self.judged += len(anew.extraction.accepted) + len(anew.extraction.rejected)
        self.kinds.update(change.kind for change in anew.changes)

    @property
    def words(self) -> dict[str, str]:
        """The kinds of changes, in words."""
        return {str(kind): words for kind, words in (_LEAF_KINDS if self.fields else _KINDS).items()}

    def as_json(self) -> dict[str, int]:
        """All counts by their names."""
        kinds = {kind: self.kinds[kind] for kind in self.words}
        judged = {"fields" if self.fields else "claims": self.judged}
        return {"documents": self.documents, **judged, **kinds, "as_before": self.as_before}

    @property
    def as_before(self) -> int:
        """Those that the gate judges as it did."""
        return self.judged - self.kinds.total()


def show_tally(tally: Tally, style: Style) -> str:
    """The sums in one line."""
    changed = [f"{tally.kinds[kind]:,} {words}" for kind, words in tally.words.items() if tally.kinds[kind]]
    told = ", ".join([*changed, f"{tally.as_before:,} as before"])
    judged = count(tally.judged, "field" if tally.fields else "claim")
    return style.bold(f"{count(tally.documents, 'document')}, {judged}: {told}")


def show_rejudged(was: Extraction, anew: Rejudged, style: Style) -> str | None:
    """The claims of a document that are judged otherwise, each with why; None where nothing changed.

    What makes the document worth a look follows where that is new.
    """
    look = [reason for reason in anew.extraction.look if reason not in was.look]
    if not anew.changes and not look:
        return None
    lines = [style.bold(safe(was.path or was.document.name or "document"))]
    for change in anew.changes:
        lines += _change(change, style)
    for reason in look:
        lines += paragraph(f"worth a look: {safe(reason)}", style, indent="")
    return "\n".join([*lines, ""])


def show_refilled(was: Filled[Any], anew: Refilled, style: Style) -> str | None:
    """The fields of a form that are judged otherwise, each with why; None where nothing changed."""
    if not anew.changes:
        return None
    lines = [style.bold(safe(was.path or was.document.name or "document"))]
    for change in anew.changes:
        leaf = change.now or change.was
        told = f"{leaf.path} = {'-' if leaf.value is None else leaf.value}" if leaf else ""
        lines += paragraph(f"{_LEAF_KINDS[change.kind]}: {safe(told)}", style, indent="")
        lines += _why(_reasons(change.now), _reasons(change.was), style)
    return "\n".join([*lines, ""])


def _change(change: Change, style: Style) -> Iterable[str]:
    claim = change.now.claim
    yield from paragraph(f"{_KINDS[change.kind]}: {safe(claim.statement or claim.quote)}", style, indent="")
    yield from _why(_reasons(change.now), _reasons(change.was), style)


def _why(now: Iterable[Reason], before: Iterable[Reason], style: Style) -> Iterable[str]:
    for reason in now:
        yield from paragraph(f"{reason.code}: {safe(reason.message)}", style, indent=INDENT)
    for reason in before:
        yield from map(style.dim, paragraph(f"before: {reason.code}: {safe(reason.message)}", style, indent=INDENT))


def _reasons(judged: Verdict | Leaf | None) -> tuple[Reason, ...]:
    return judged.reasons if isinstance(judged, Rejected | Leaf) else ()
