"""`extractor verify OUT_DIR`: a run's claims, or filled forms, put through the gate again; what changed out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from extractor.cli.console import say, style
from extractor.errors import UsageError
from extractor.filling.filled import Filled
from extractor.filling.rejudging import Refilled, refilled
from extractor.rejudging import Rejudged, rejudged
from extractor.report.rejudging import Tally, show_refilled, show_rejudged, show_tally
from extractor.store.jsonl import dumps, read_extractions, read_filled
from extractor.store.ledger import LEDGER, Ledger
from extractor.store.output import rewrite
from extractor.store.parts import EXTRACTIONS, FILLED, is_output
from extractor.types import Accepted, Extraction, Verdict


def rejudge_run(folder: Path, *, schema: str | None, as_json: bool, write: bool) -> int:
    """Always 0: a verdict that changed is a result. Raises UsageError where the folder holds nothing to judge."""
    name = next((name for name in (EXTRACTIONS, FILLED) if is_output(folder, name)), None)
    if name is None:
        msg = f"{folder} holds no {EXTRACTIONS} and no {FILLED}: give the folder that `extractor run --out` wrote"
        raise UsageError(msg)
    tally = Tally(fields=name == FILLED)
    results: Iterator[Extraction | Filled[Any]]
    if name == FILLED:
        results = _refilled(folder, schema or schema_of(folder), tally, as_json=as_json)
    else:
        results = _rejudged(folder, tally, as_json=as_json)
    written = rewrite(folder, results, name) if write else None
    for _ in results:
        pass
    if as_json:
        say(dumps({**tally.as_json(), "written": write}))
    else:
        say(show_tally(tally, style()))
        say(f"written to {written}" if write else "nothing written: --write keeps what the gate says now")
    return 0


def schema_of(folder: Path) -> str:
    """The schema that a run was given, as a path that leads to it from here. Raises UsageError if it gave none."""
    kept: dict[str, Any] = {}
    if (folder / LEDGER).is_file():
        with Ledger(folder) as ledger:
            kept, _ = ledger.last()
    schema = kept.get("options", {}).get("schema")
    if not isinstance(schema, str):
        msg = f"{folder} doesn't say which schema its forms were filled by: name it with --schema"
        raise UsageError(msg)
    there = Path(kept["folder"], schema)
    return str(there) if there.exists() else schema


def _rejudged(folder: Path, tally: Tally, *, as_json: bool) -> Iterator[Extraction]:
    """Each extraction as it is judged now, after saying what changed."""
    for was in read_extractions(folder):
        anew = rejudged(was)
        tally.add(anew)
        _say(_lines(was, anew) if as_json else show_rejudged(was, anew, style()))
        yield anew.extraction


def _refilled(folder: Path, schema: str, tally: Tally, *, as_json: bool) -> Iterator[Filled[Any]]:
    """Each form as it is filled now from what the model said, after saying what changed."""
    for was in read_filled(folder):
        anew = refilled(was, schema)
        tally.add(anew)
        _say(_leaf_lines(was, anew) if as_json else show_refilled(was, anew, style()))
        yield anew.filled


def _say(told: Iterable[dict[str, object]] | str | None) -> None:
    """Say what changed: as text, or as JSON lines."""
    if isinstance(told, str):
        say(told)
    else:
        for line in told or ():
            say(dumps(line))


def _leaf_lines(was: Filled[Any], anew: Refilled) -> Iterator[dict[str, object]]:
    for change in anew.changes:
        leaf = change.now or change.was
        told = {
            name: each and each.model_dump(mode="json") for name, each in (("was", change.was), ("now", change.now))
        }
        yield {"path": was.path, "change": change.kind, "field": leaf and leaf.path, **told}


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
