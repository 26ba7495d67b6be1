"""Extractions and runs as plain text tables for a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from extractor.gate.planted import MEANINGS, line_of
from extractor.report.layout import INDENT, NARROWEST, Style, count, paragraph, row, safe, widths
from extractor.report.quoting import CUT, source_words
from extractor.store.run import Failure, RunReport, Totals
from extractor.types import Accepted, Bound, Claim, Coverage, Extraction, Fate, Quantity, Rejected, Suspicion

BOUND_WORDS: Final[Mapping[Bound, str]] = MappingProxyType(
    {
        "exact": "exact",
        "at_least": "at least",
        "more_than": "more than",
        "at_most": "at most",
        "less_than": "less than",
        "about": "about",
        "range": "a range",
        "vague": "vague",
    }
)

_HEAD: Final = ("#", "who", "what", "how many", "bound", "when")
_SHARES: Final = ((3, 0), (0, 27), (0, 43), (0, 30), (9, 0), (12, 0))
"""Of each column of claims: its width, or its share of what the others leave."""


def show_extraction(extraction: Extraction, style: Style) -> str:
    """All of an extraction: the claims the text proves, those it doesn't and why, and what became of every number."""
    title = safe(extraction.path or extraction.document.name or "document")
    lines = [style.bold(title), *_look(extraction.look, style), ""]
    lines += _accepted(extraction, style)
    lines += _rejected(extraction.rejected, style)
    lines += show_coverage(extraction.coverage, style)
    lines += _suspicious(extraction.document.text, extraction.suspicious, style)
    return "\n".join(lines)


def show_report(report: RunReport, style: Style, *, noun: str = "claim") -> str:
    """How a run ended: documents, claims, numbers, what it cost, where the output is."""
    totals = report.totals
    rejected = sum(failure.state == "rejected" for failure in report.failed)
    documents = f"{count(report.done, 'document')} done"
    documents += f", {rejected:,} rejected" if rejected else ""
    documents += f", {len(report.failed) - rejected:,} failed"
    documents += f", {report.pending:,} not done" if report.pending else ""
    claims = f"{_accepted_of(totals.accepted, totals.repaired, noun)}, {totals.rejected:,} rejected"
    lines = [
        style.bold(f"{documents}; {claims}; {count(totals.set_aside, 'number')} set aside"),
        *([style.bold(f"{count(totals.look, 'document')} worth a look")] if totals.look else []),
        f"{_cost(report.totals)}{_money(report)}; {report.seconds:.1f} s",
        *_earlier(report),
        f"written to {safe(report.output)}" if report.output else "nothing written",
    ]
    return "\n".join(lines)


def _money(report: RunReport) -> str:
    """What the run cost, and what each document and each accepted claim did; nothing where that isn't known."""
    if not report.cost:
        return ""
    each = ((report.done, "a document"), (report.totals.accepted, "an accepted claim"))
    parts = [f"${report.cost / count:.4f} {what}" for count, what in each if count]
    return f", ${report.cost:.2f}" + (f" ({', '.join(parts)})" if parts else "")


def _earlier(report: RunReport) -> list[str]:
    """What an earlier start of the run left."""
    all_starts = "calls, tokens and cost are those of all starts"
    some = count(report.earlier, "document")
    lines = [f"{some} of these from an earlier start; {all_starts}"] if report.earlier else []
    if report.lost:
        calls = count(report.lost, "model call")
        lines.append(f"{calls} on the way when an earlier start was ended: paid for twice at most")
    return lines


def show_failure(failure: Failure) -> str:
    """A document that failed, in one line."""
    return f"{safe(failure.path)}: {safe(failure.message)} ({failure.error})"


def _cost(totals: Totals) -> str:
    tokens = f"{totals.tokens_in:,} tokens in, {totals.tokens_out:,} out"
    calls = f"{count(totals.calls, 'model call')} ({tokens})" if totals.calls else "no model call"
    free = [f"{count(totals.cached, 'answer')} from the cache"] if totals.cached or not totals.replayed else []
    free += [f"{count(totals.replayed, 'recorded answer')}"] if totals.replayed else []
    return ", ".join((calls, *free))


def _look(reasons: tuple[str, ...], style: Style) -> list[str]:
    """Why the document is worth a look, where nobody can overlook it."""
    lines = [line for reason in reasons for line in paragraph(f"worth a look: {safe(reason)}", style, indent="")]
    return [style.bold(line) for line in lines]


def _accepted(extraction: Extraction, style: Style) -> list[str]:
    title = _accepted_of(len(extraction.accepted), extraction.repaired)
    lines = _heading(title, extraction.accepted, style)
    for index, accepted in enumerate(extraction.accepted, 1):
        lines += _claim_row(index, accepted.claim, style)
        lines += _source(extraction.document.text, accepted, style)
    return [*lines, ""]


def _accepted_of(accepted: int, repaired: int, noun: str = "claim") -> str:
    return f"{count(accepted, noun)} accepted" + (f" ({repaired:,} repaired)" if repaired else "")


def _rejected(rejected: tuple[Rejected, ...], style: Style) -> list[str]:
    if not rejected:
        return []
    lines = _heading(f"{count(len(rejected), 'claim')} rejected", rejected, style)
    for index, verdict in enumerate(rejected, 1):
        lines += _claim_row(index, verdict.claim, style)
        for reason in verdict.reasons:
            lines += paragraph(f"{reason.code}: {safe(reason.message)}", style, indent=INDENT)
    return [*lines, ""]


def show_coverage(
    coverage: Coverage, style: Style, held: tuple[str, str] = ("in accepted claims", "in rejected ones")
) -> list[str]:
    """What became of every number; `held` says what they are accepted and rejected in."""
    words: tuple[tuple[Fate, str], ...] = (("accepted", held[0]), ("rejected", held[1]), ("set_aside", "set aside"))
    fates = ", ".join(f"{coverage.count(fate):,} {said}" for fate, said in words)
    lines = [style.bold(f"{count(len(coverage.numbers), 'number')} in the text: {fates}")]
    for reason, surfaces in _set_aside(coverage).items():
        lines += paragraph(f"{safe(reason)}: {' · '.join(surfaces)}", style, indent=INDENT)
    return [*lines, ""]


def _suspicious(text: str, suspicious: tuple[Suspicion, ...], style: Style) -> list[str]:
    """Where the text hides something or speaks to a model, and the beginning of it."""
    lines: list[str] = []
    for each in suspicious:
        beginning = safe(each.of(text)[:_BEGINNING])
        cut = CUT if each.end - each.start > _BEGINNING else ""
        said = f"suspicious text at line {line_of(text, each)}: {MEANINGS[each.why]}: “{beginning}{cut}”"
        lines += paragraph(said, style, indent="")
    return [*lines, ""] if lines else []


_BEGINNING: Final = 120


def _set_aside(coverage: Coverage) -> dict[str, list[str]]:
    by_reason: dict[str, list[str]] = {}
    for covered in coverage.numbers:
        if covered.fate == "set_aside":
            by_reason.setdefault(covered.reason or "no reason given", []).append(safe(covered.number.surface))
    return by_reason


def _heading(title: str, claims: tuple[Accepted | Rejected, ...], style: Style) -> list[str]:
    head = row(_HEAD, widths(_SHARES, style)) if claims else []
    return [style.bold(title), *map(style.dim, head)]


def _claim_row(index: int, claim: Claim, style: Style) -> list[str]:
    quantity = claim.quantity
    what = ": ".join(part for part in (claim.subject, claim.measure) if part)
    what += f" ({claim.modality})" if what and claim.modality else ""
    how_many = _how_many(quantity) if quantity else ""
    bound = BOUND_WORDS[quantity.bound] if quantity else ""
    cells = (str(index), claim.speaker or "-", what or "-", how_many or "-", bound, _when(claim))
    return row(tuple(map(safe, cells)), widths(_SHARES, style))


_UNIT_SIGNS: Final = frozenset("%°$€£¥₹₽₩₴")


def _how_many(quantity: Quantity) -> str:
    """The number as written, and what it counts unless that is part of it: '100 soldiers', '240mm', '11-year'."""
    surface, unit = quantity.surface, quantity.unit or ""
    written = unit.partition(" ")[0][:3].casefold() in surface.casefold() or not _UNIT_SIGNS.isdisjoint(surface)
    return surface if written else f"{surface} {unit}"


def _when(claim: Claim) -> str:
    if not claim.date:
        return ""
    return f"{claim.date.surface} ({claim.date.value})"


def _source(text: str, accepted: Accepted, style: Style) -> list[str]:
    evidence = accepted.evidence
    if not evidence.quote:
        return []
    room = 2 * (max(style.width, NARROWEST) - len(INDENT)) - _LOST_TO_WRAPPING
    words = source_words(text, evidence.quote, evidence.quantity or evidence.date, room)
    return [style.dim(line) for line in paragraph(words, style, indent=INDENT)]


_LOST_TO_WRAPPING: Final = 12
