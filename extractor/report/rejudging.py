"""What a second judgement of a run changed, as text for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

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


@dataclass
class Tally:
    """What the judgements of a run come to, added up as they are made."""

    documents: int = 0
    claims: int = 0
    kinds: Counter[Kind] = field(default_factory=Counter)

    def add(self, anew: Rejudged) -> None:
        """Count one more document."""
        self.documents += 1
        self.claims += len(anew.extraction.accepted) + len(anew.extraction.rejected)
        self.kinds.update(change.kind for change in anew.changes)

    def as_json(self) -> dict[str, int]:
        """All counts by their names."""
        kinds: dict[str, int] = {kind: self.kinds[kind] for kind in _KINDS}
        return {"documents": self.documents, "claims": self.claims, **kinds, "as_before": self.as_before}

    @property
    def as_before(self) -> int:
        """The claims that the gate judges as it did."""
        return self.claims - self.kinds.total()


def show_tally(tally: Tally, style: Style) -> str:
    """The sums in one line."""
    changed = [f"{tally.kinds[kind]:,} {words}" for kind, words in _KINDS.items() if tally.kinds[kind]]
    told = ", ".join([*changed, f"{tally.as_before:,} as before"])
    return style.bold(f"{count(tally.documents, 'document')}, {count(tally.claims, 'claim')}: {told}")


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


def _change(change: Change, style: Style) -> Iterable[str]:
    claim = change.now.claim
    yield from paragraph(f"{_KINDS[change.kind]}: {safe(claim.statement or claim.quote)}", style, indent="")
    for reason in _reasons(change.now):
        yield from paragraph(f"{reason.code}: {safe(reason.message)}", style, indent=INDENT)
    for reason in _reasons(change.was):
        yield from map(style.dim, paragraph(f"before: {reason.code}: {safe(reason.message)}", style, indent=INDENT))


def _reasons(verdict: Verdict) -> tuple[Reason, ...]:
    return verdict.reasons if isinstance(verdict, Rejected) else ()
