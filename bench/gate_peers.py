"""Run one peer over gate cases: JSON lines with `text` and `claim` on standard input, its decisions a line out.

This file runs in the peer's own environment and imports nothing of ours; `bench/gate.py` starts it. A peer may be used
in several ways: each decision has the name of the way, the first is the one that its documentation shows. None of the
three is a gate. What stands for its acceptance is said here, for every way.
"""

from __future__ import annotations

import functools
import importlib
import json
import re
import signal
import sys
import time
import warnings
from collections.abc import Callable, Mapping
from typing import Any

Claim = Mapping[str, Any]
Decisions = dict[str, bool]
TIMEOUT = 60
_CHARACTER, _LINE = 6.0, 14.0
"""How wide a character and how high a line is on the page that a text is laid out on for paperpin, in points."""


def langextract(text: str, claim: Claim) -> Decisions:
    """Accepted where every text that was extracted is aligned: its alignment status is not None.

    Each claim is aligned alone, so that no other stands in its way.
    """
    aligner = importlib.import_module("langextract.resolver").WordAligner
    extraction = importlib.import_module("langextract.core.data").Extraction

    def aligned(*texts: str, **settings: bool) -> bool:
        group = [extraction("claim", piece) for piece in texts if piece.strip()]
        aligned_group = aligner().align_extractions([group], text, **settings)[0] if group else []
        return bool(group) and all(found.alignment_status is not None for found in aligned_group)

    quote, surface = claim["quote"], _surface(claim)
    strict = {"accept_match_lesser": False, "enable_fuzzy_alignment": False}
    return {
        "the quote, by default": aligned(quote),
        "the quote, exact matches only": aligned(quote, **strict),
        "the statement, by default": aligned(claim.get("statement") or quote),
        "quote and figure, by default": aligned(quote, surface),
        "quote and figure, exact matches only": aligned(quote, surface, **strict),
    }


def instructor(text: str, claim: Claim) -> Decisions:
    """Accepted where CitationMixin, validated with the document as context, keeps every quote it was given.

    It writes over what it finds with up to five edits by what the document has, so a quote may be kept and changed.
    """
    mixin = importlib.import_module("instructor").CitationMixin

    def kept(*quotes: str) -> list[str]:
        given = {"substring_quotes": list(quotes)}
        return list(mixin.model_validate(given, context={"context": text}).substring_quotes)

    quote = claim["quote"]
    both = [quote, _surface(claim)] if _surface(claim) else [quote]
    found, found_both = kept(quote), kept(*both)
    return {
        "the quote is kept": bool(found),
        "the quote is kept unchanged": found == [quote],
        "quote and figure are kept": len(found_both) >= len(both),
        "quote and figure are kept unchanged": found_both == both,
    }


def paperpin(text: str, claim: Claim) -> Decisions:
    """Accepted where each field of the record is found, or where each is verified.

    paperpin takes pages of PDF, so the text is laid out as a page whose words it would get from a PDF: a line of the
    text is a line of the page. Its own code makes rows of them, aligns the fields and verifies them. The claim's value
    is a number field, which comes with its quote as paperpin has it ('quote-then-extract'), a range is two of them, a
    score is text. The quote and the date may be fields as well.
    """
    value = _number_fields(claim)
    quote = {"quote": ("text", claim["quote"])}
    date = {"date": ("date", claim["date"]["value"])} if claim.get("date") else {}
    ways = {"value": value, "value and quote": value | quote, "value, quote and date": value | quote | date}
    decisions = {}
    for name, fields in ways.items():
        statuses = _pinned(text, claim["quote"], fields)
        decisions[f"{name} verified"] = statuses <= {"verified"}
        decisions[f"{name} found"] = "not_found" not in statuses
    return decisions


def _number_fields(claim: Claim) -> dict[str, tuple[str, Any]]:
    quantity = claim.get("quantity") or {}
    ends = ("value",) if quantity.get("value") is not None else ("min", "max")
    kind = "percent" if quantity.get("unit") == "percent" else "number"
    given = {end: quantity[end] for end in ends if quantity.get(end) is not None}
    return {end: ("text" if isinstance(figure, str) else kind, figure) for end, figure in given.items()}


def _pinned(text: str, quote: str, fields: Mapping[str, tuple[str, Any]]) -> set[str]:
    """The statuses that paperpin gives the fields."""
    types = importlib.import_module("paperpin.types")
    rows, sizes = _page(text)
    specs = {name: types.FieldSpec(name=name, type=types.FieldType(kind)) for name, (kind, _) in fields.items()}
    record = {
        name: figure if name == "quote" else {"value": figure, "quote": quote} for name, (_, figure) in fields.items()
    }
    results = importlib.import_module("paperpin.align.aligner").align_fields(rows, sizes, record, specs)
    importlib.import_module("paperpin.verify").verify_results(results, specs, rows, {0: "textlayer"})
    return {result.status.value for result in results.values()}


@functools.lru_cache(maxsize=64)
def _page(text: str) -> tuple[Any, dict[int, tuple[float, float]]]:
    """The text as one page in type of one width, and its size."""
    segment = importlib.import_module("paperpin.types").Segment
    lines = text.splitlines() or [""]
    words = [
        segment(
            text=word.group(),
            x0=_CHARACTER * word.start(),
            top=_LINE * line,
            x1=_CHARACTER * word.end(),
            bottom=_LINE * (line + 0.75),
        )
        for line, written in enumerate(lines)
        for word in re.finditer(r"\S+", written)
    ]
    sizes = {0: (_CHARACTER * (1 + max(map(len, lines))), _LINE * len(lines))}
    return importlib.import_module("paperpin.align.rows").build_rows(words, page_sizes=sizes), sizes


def _surface(claim: Claim) -> str:
    return (claim.get("quantity") or {}).get("surface") or ""


PEERS: dict[str, Callable[[str, Claim], Decisions]] = {
    "LangExtract": langextract,
    "instructor": instructor,
    "paperpin": paperpin,
}


def _stop(*_: object) -> None:
    raise TimeoutError


def main() -> None:
    """Decide every case that comes in; a failure or a case that takes too long is null."""
    warnings.simplefilter("ignore")
    decide = PEERS[sys.argv[1]]
    signal.signal(signal.SIGALRM, _stop)
    for line in sys.stdin:
        case = json.loads(line)
        start = time.process_time()
        signal.alarm(TIMEOUT)
        try:
            decisions: Decisions | None = decide(case["text"], case["claim"])
        except Exception:  # noqa: BLE001 (a peer may fail in any way, and is counted)
            decisions = None
        signal.alarm(0)
        print(json.dumps({"decisions": decisions, "seconds": time.process_time() - start}), flush=True)


if __name__ == "__main__":
    main()
