"""`extractor verify OUT_DIR`: a run's claims put through the gate again; what changed out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from extractor.cli.console import say, style
from extractor.errors import UsageError
from extractor.rejudging import Rejudged, rejudged
from extractor.report.rejudging import Tally, show_rejudged, show_tally
from extractor.store.jsonl import dumps, read_extractions
from extractor.store.output import EXTRACTIONS, rewrite
from extractor.types import Accepted, Extraction, Verdict


def rejudge_run(folder: Path, *, as_json: bool, write: bool) -> int:
    """Always 0: a verdict that changed is a result. Raises UsageError where the folder holds no extractions."""
    stored = folder / EXTRACTIONS
    if not stored.is_file():
        msg = f"{folder} holds no {EXTRACTIONS}: give the folder that `extractor run --out` wrote"
        raise UsageError(msg)
    tally = Tally()
    extractions = _rejudged(stored, tally, as_json=as_json)
    if write:
        rewrite(folder, extractions)
    else:
        for _ in extractions:
            pass
    if as_json:
        say(dumps({**tally.as_json(), "written": write}))
    else:
        say(show_tally(tally, style()))
        say(f"written to {stored}" if write else "nothing written: --write keeps what the gate says now")
    return 0


def _rejudged(stored: Path, tally: Tally, *, as_json: bool) -> Iterator[Extraction]:
    """Each extraction as it is judged now, after saying what changed."""
    look = style()
    for was in read_extractions(stored):
        anew = rejudged(was)
        tally.add(anew)
        if as_json:
            for line in _lines(was, anew):
                say(dumps(line))
        elif (shown := show_rejudged(was, anew, look)) is not None:
            say(shown)
        yield anew.extraction


def _lines(was: Extraction, anew: Rejudged) -> Iterator[dict[str, object]]:
    for change in anew.changes:
        claim = change.now.claim.model_dump(mode="json", exclude_none=True)
        verdicts = {"was": told(change.was), "now": told(change.now)}
        yield {"path": was.path, "change": change.kind, "claim": claim, **verdicts}
    if anew.extraction.look != was.look:
        yield {"path": was.path, "change": "look", "was": was.look, "now": anew.extraction.look}


def told(verdict: Verdict) -> dict[str, object]:
    """A verdict in the form that `extractor verify` prints."""
    reasons = () if isinstance(verdict, Accepted) else verdict.reasons
    return {
        "verdict": "accepted" if isinstance(verdict, Accepted) else "rejected",
        **({"derived": True} if isinstance(verdict, Accepted) and verdict.derived else {}),
        "reasons": [each.model_dump() for each in reasons],
        "evidence": verdict.evidence.model_dump(exclude_none=True),
    }
