"""An evaluation for people and for machines: a page that shows what was missed in its place, JSON, and a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from types import MappingProxyType
from typing import Any, Final

from extractor.evaluation.evaluate import Evaluation
from extractor.evaluation.fields import is_right
from extractor.evaluation.figures import Figure, Outcome
from extractor.evaluation.matching import Found
from extractor.report.layout import harmless
from extractor.resources import resource
from extractor.types import Accepted, Claim, Rejected, Span, Verdict

_MEANS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "right": "accepted, and right in value, bound, unit and measure",
        "wrong": "accepted, but not right",
        "rejected": "the gate refused it",
        "missed": "no claim is about it",
        "extra": "accepted, and the gold has no such claim",
    }
)
_WORST: Final = ("missed", "rejected", "wrong", "extra", "right")
"""Where several claims are about the same characters, the first of these colours them."""


def to_json(evaluation: Evaluation) -> dict[str, Any]:
    """The evaluation as JSON values: figures, costs, and what became of every gold claim of every document."""
    return {
        "figures": [figure.model_dump() for figure in evaluation.figures],
        "costs": evaluation.costs.model_dump(),
        "missing": list(evaluation.missing),
        "documents": [_document(outcome) for outcome in evaluation.outcomes],
    }


def _document(outcome: Outcome) -> dict[str, Any]:
    accepted = outcome.extraction.accepted
    return {
        "name": outcome.gold.name,
        "claims": [_found(outcome, found) for found in outcome.matched.found],
        "extra": [accepted[index].claim.model_dump(mode="json") for index in outcome.matched.extra],
        "repeats": [accepted[index].claim.model_dump(mode="json") for index in outcome.matched.repeats],
    }


def _found(outcome: Outcome, found: Found) -> dict[str, Any]:
    verdict = _verdict(outcome, found)
    return {
        "id": found.gold.id,
        "status": _state(found),
        "wrong": _wrong(found),
        "gold": found.gold.claim.model_dump(mode="json"),
        "claim": verdict.claim.model_dump(mode="json") if verdict else None,
        "reasons": [each.message for each in verdict.reasons] if isinstance(verdict, Rejected) else [],
    }


def _verdict(outcome: Outcome, found: Found) -> Verdict | None:
    if found.index is None:
        return None
    held = outcome.extraction.accepted if found.status == "accepted" else outcome.extraction.rejected
    return held[found.index]


def _state(found: Found) -> str:
    if found.status != "accepted":
        return found.status
    if found.gold.number is None:
        return "right"
    return "right" if is_right(found.fields) else "wrong"


def _wrong(found: Found) -> list[str]:
    return [field for field, judged in found.fields.items() if not judged.right]


def show_figures(figures: tuple[Figure, ...]) -> str:
    """The figures as lines: the share with its interval, and how many of how many."""
    width = max(len(figure.name) for figure in figures)
    return "\n".join(f"{figure.name:{width}}  {_share(figure)}" for figure in figures)


def _share(figure: Figure) -> str:
    if figure.share is None or figure.low is None or figure.high is None:
        return "    -"
    interval = f"({100 * figure.low:.0f}-{100 * figure.high:.0f})"
    return f"{100 * figure.share:5.1f} % {interval:9} {figure.right} of {figure.of}"


def show_page(evaluation: Evaluation, title: str) -> str:
    """The evaluation as one HTML page, which needs nothing else and runs nothing."""
    body = "".join((f"<h1>{_text(title)}</h1>", _summary(evaluation), _key(), *map(_section, evaluation.outcomes)))
    return resource("report", "page.html").replace("{title}", _text(title)).replace("{body}", body)


def _summary(evaluation: Evaluation) -> str:
    rows = "".join(
        f"<tr><td>{_text(figure.name)}</td><td class=figure>{_text(_share(figure))}</td></tr>"
        for figure in evaluation.figures
    )
    costs = evaluation.costs
    cost = f"{costs.documents:,} documents, {costs.accepted:,} claims accepted, {costs.calls:,} model calls, "
    cost += f"{costs.tokens_in:,} tokens in, {costs.tokens_out:,} out"
    cost += "" if costs.seconds is None else f", {costs.seconds / costs.documents:.1f} s a document"
    return f"<table class=figures>{rows}</table><p>{_text(cost)}</p>"


def _key() -> str:
    return (
        "<p>" + "".join(f"<mark class={name}>{name}</mark> {means} &ensp;" for name, means in _MEANS.items()) + "</p>"
    )


def _section(outcome: Outcome) -> str:
    rows = "".join(_rows(outcome))
    table = f"<table><tr><th>claim<th>gold<th>extracted<th>wrong</tr>{rows}</table>" if rows else ""
    text = "".join(_marked(outcome))
    return f"<h2 id='{_text(outcome.gold.name)}'>{_text(outcome.gold.name)}</h2><pre>{text}</pre>{table}"


def _rows(outcome: Outcome) -> Iterator[str]:
    """A row for every gold claim that isn't wholly right, and for every accepted one that the gold lacks."""
    for found in outcome.matched.found:
        state, wrong = _state(found), _wrong(found)
        if state != "right" or wrong:
            verdict = _verdict(outcome, found)
            ours = _line(verdict.claim) if verdict else ""
            why = ", ".join(wrong) if isinstance(verdict, Accepted) else _refusal(verdict)
            yield _row(state, found.gold.id, _line(found.gold.claim), ours, why)
    for index in outcome.matched.extra:
        yield _row("extra", "", "", _line(outcome.extraction.accepted[index].claim), "")


def _row(state: str, *cells: str) -> str:
    first, *rest = map(_text, cells)
    return f"<tr><td><mark class={state}>{first or state}</mark>" + "".join(f"<td>{cell}" for cell in rest) + "</tr>"


def _refusal(verdict: Verdict | None) -> str:
    return "; ".join(reason.message for reason in verdict.reasons) if isinstance(verdict, Rejected) else ""


def _line(claim: Claim) -> str:
    quantity = claim.quantity
    number = f"{quantity.bound} {quantity.surface} {quantity.unit or ''}" if quantity else claim.statement or ""
    parts = (claim.speaker, claim.subject, claim.measure, number, claim.date.value if claim.date else None)
    return " | ".join(part or "-" for part in (*parts, claim.place, claim.modality))


def _marked(outcome: Outcome) -> Iterator[str]:
    """The document's text with the gold's numbers and quotes coloured by what became of them."""
    text, position = outcome.gold.document.text, 0
    for span, state, names in _spans(outcome):
        if span.start >= position:
            yield _text(text[position : span.start])
            yield f"<mark class={state} title='{_text(names)}'>{_text(span.of(text))}</mark>"
            position = span.end
    yield _text(text[position:])


def _spans(outcome: Outcome) -> list[tuple[Span, str, str]]:
    """What is coloured, in the order of the text: its span, the worst state there, and the claims by name."""
    states: dict[Span, dict[str, str]] = {}
    for found in outcome.matched.found:
        states.setdefault(found.gold.number or found.gold.quote, {})[found.gold.id] = _state(found)
    for index in outcome.matched.extra:
        evidence = outcome.extraction.accepted[index].evidence
        if span := evidence.quantity or evidence.quote:
            states.setdefault(span, {})["not in the gold"] = "extra"
    worst = [(span, min(each.values(), key=_WORST.index), ", ".join(each)) for span, each in states.items()]
    return sorted(worst, key=lambda entry: (entry[0].start, entry[0].end - entry[0].start))


def _text(text: str) -> str:
    """The text as HTML shows it; what would steer the reading is written out, but for line ends."""
    return escape("".join(c if c in "\n\t" else harmless(c) for c in text), quote=True)
