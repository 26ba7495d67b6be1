"""Stored extractions put through the gate again, with no model: a better gate improves old runs for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import merge
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar, overload

from extractor.coverage import PLANTED, conclude, unclaimed
from extractor.filling.filled import Filled
from extractor.filling.rejudging import refilled
from extractor.gate import inquiries, verify
from extractor.gate.source import source_of
from extractor.types import Accepted, Coverage, Document, Extraction, Frozen, Rejected, Verdict

T = TypeVar("T")
Kind = Literal["no_longer_accepted", "now_accepted", "other_reasons"]


class Change(Frozen):
    """A claim that the gate judges otherwise than it did, or rejects for other reasons."""

    kind: Kind
    was: Verdict
    now: Verdict


class Rejudged(NamedTuple):
    """An extraction as the gate judges it now, and which of its claims it judges otherwise, in the text's order."""

    extraction: Extraction
    changes: tuple[Change, ...]


@overload
def rejudge(stored: Extraction) -> Extraction: ...


@overload
def rejudge(stored: Filled[Any], schema: type[T]) -> Filled[T]: ...


@overload
def rejudge(stored: Filled[Any], schema: str | Path | Mapping[str, Any]) -> Filled[dict[str, Any]]: ...


def rejudge(stored: Extraction | Filled[Any], schema: object = None) -> Extraction | Filled[Any]:
    """The extraction with its claims judged anew: verdicts, certificates, and what became of every number.

    The text is the one in the record, and so is what the model said: claims, numbers that it set aside, and how it
    settled what rules leave open. What it cost stays, and so do first attempts with their reasons. A form is filled
    anew from what the model answered, by the `schema` that it was filled by. Raises UsageError for a schema that can't
    be used, and for a form that no model filled.
    """
    return refilled(stored, schema).filled if isinstance(stored, Filled) else rejudged(stored).extraction


def rejudged(extraction: Extraction) -> Rejudged:
    """What `rejudge` gives, and what changed."""
    stored = _in_order(extraction)
    judged = verify(extraction.document, [verdict.claim for verdict in stored], verbatim=True)
    judged = _with_the_models(extraction.document, stored, judged)
    verdicts = [now.model_copy(update={"first": was.first}) for was, now in zip(stored, judged, strict=True)]
    source = source_of(extraction.document.text, verbatim=True, date=extraction.document.date)
    anew = conclude(
        extraction.path,
        extraction.document,
        numbers=source.all_numbers,
        verdicts=verdicts,
        set_aside=_set_aside(extraction.coverage),
        usage=extraction.usage,
        suspicious=source.suspicious,
    )
    return Rejudged(anew, _changes(stored, verdicts))


def _with_the_models(document: Document, stored: Sequence[Verdict], judged: Sequence[Verdict]) -> list[Verdict]:
    """What rules leave open to this day is as the model settled it when it was asked."""
    settled = [at for at, was in enumerate(stored) if isinstance(was, Rejected) and was.reasons[0].by == "model"]
    still_open = inquiries(document, judged) if settled else {}
    return [stored[at] if at in still_open and at in settled else now for at, now in enumerate(judged)]


def _in_order(extraction: Extraction) -> list[Verdict]:
    """All verdicts in the order in which their claims were made, since claims take turns in it.

    Accepted and rejected ones are each in that order still; how they mixed is told by where they stand in the text.
    """
    text = extraction.document.text

    def place(verdict: Verdict) -> tuple[int, int]:
        claim, evidence = verdict.claim, verdict.evidence
        quote = evidence.quote.start if evidence.quote else text.find(claim.quote)
        surface = claim.quantity.surface if claim.quantity else ""
        return quote, evidence.quantity.start if evidence.quantity else text.find(surface, max(quote, 0))

    both: tuple[Sequence[Verdict], ...] = (extraction.accepted, extraction.rejected)
    return list(merge(*both, key=place))


def _set_aside(coverage: Coverage) -> Mapping[int, str]:
    """What model and tables said of numbers that mean nothing; `cover` will say its own part again."""
    return {
        covered.number.start: str(covered.reason)
        for covered in coverage.numbers
        if covered.fate == "set_aside" and covered.reason not in {None, PLANTED, unclaimed(covered.number)}
    }


def _changes(stored: Sequence[Verdict], verdicts: Sequence[Verdict]) -> tuple[Change, ...]:
    pairs = zip(stored, verdicts, strict=True)
    return tuple(Change(kind=kind, was=was, now=now) for was, now in pairs if (kind := _kind(was, now)) is not None)


def _kind(was: Verdict, now: Verdict) -> Kind | None:
    if isinstance(was, Accepted):
        return "no_longer_accepted" if isinstance(now, Rejected) else None
    if isinstance(now, Accepted):
        return "now_accepted"
    return "other_reasons" if _codes(was) != _codes(now) else None


def _codes(verdict: Rejected) -> list[tuple[str, str]]:
    return [(reason.code, reason.field) for reason in verdict.reasons]
