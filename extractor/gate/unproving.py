"""Why a claim falls that planted text would prove: the reasons name that text, and where it is."""

from __future__ import annotations

from extractor.gate.planted import MEANINGS, line_of
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source, overlap
from extractor.types import Evidence, Reason, Rejected, Span, Suspicion, Verdict


def blamed(source: Source, verdict: Rejected, trusting: Verdict) -> Rejected:
    """The rejection, its reasons put down to planted text where they go away once such text is trusted."""
    left = set[tuple[str, str]]()
    if isinstance(trusting, Rejected):
        left = {(each.code, each.field) for each in trusting.reasons}
    reasons = tuple(
        each if (each.code, each.field) in left else _planted(source, each, trusting.evidence)
        for each in verdict.reasons
    )
    if reasons == verdict.reasons:
        return verdict
    evidence = verdict.evidence if verdict.evidence.quote else Evidence(quote=trusting.evidence.quote)
    return verdict.model_copy(update={"reasons": reasons, "evidence": evidence})


def _planted(source: Source, was: Reason, evidence: Evidence) -> Reason:
    """The reason, with the planted text that the field rests on, or else the quote."""
    resting = getattr(evidence, was.field.partition(".")[0], None)
    found = _at(source, resting) or _at(source, evidence.quote) or source.suspicious[0]
    where = f"in line {line_of(source.written, found)} ({MEANINGS[found.why]})"
    message = f"the {was.field.replace('.', '’s ')} rests on planted text {where}: {shown(found.of(source.written))}"
    return reason("planted_text", was.field, message)


def _at(source: Source, span: Span | None) -> Suspicion | None:
    return next((each for each in source.suspicious if span and overlap(each, span)), None)
