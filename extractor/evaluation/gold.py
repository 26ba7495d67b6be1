"""Claims made by hand, read from a folder: what an extraction is measured by.

A gold folder holds `claims/`, one JSON file a document, and the documents that they name. Each file has

- `file`: the path of the document's text in the folder;
- `claims`: claims as in schemas/claim.v1.json, each with an `id`, `quote_start` and `quote_end`, and where they have a
  quantity or a date, `surface_start` and `surface_end` in it: character offsets into the text as decoded;
- `unclaimed_numbers`, if there are: `start` and `reason` of every number that no claim is about.

Other keys are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from extractor.documents import portable, read_document
from extractor.errors import DocumentError, UsageError
from extractor.layout import Slot, read_layout
from extractor.numbers import detect_language
from extractor.types import Claim, ClaimDate, Document, Frozen, Quantity, Span

_CLAIM: Final = ("quote", "statement", "speaker", "subject", "measure", "place", "modality")
_QUANTITY: Final = ("surface", "value", "min", "max", "unit", "bound")
_DATE: Final = ("value", "surface", "year_basis")
_REPEATS: Final = "repeat"


class GoldClaim(Frozen):
    """A claim as it should be, where its quote stands, and where its number does, if it has one.

    `source` has the document's words for it, quote and heads, where it is told in another language than its document.
    """

    id: str
    claim: Claim
    quote: Span
    number: Span | None = None
    source: str = ""


class GoldDocument(Frozen):
    """A document with its claims; `repeats` are where its other numbers stand that only say a claim's again."""

    name: str
    path: Path
    document: Document
    claims: tuple[GoldClaim, ...]
    repeats: tuple[int, ...] = ()


def read_gold(folder: Path) -> list[GoldDocument]:
    """The documents of a gold folder, by name. Raises UsageError, saying which file is wrong, and how."""
    paths = sorted((folder / "claims").glob("*.json"))
    if not paths:
        msg = f"there is no gold in {portable(folder)}: it has claims/NAME.json for each document (docs/evaluation.md)"
        raise UsageError(msg)
    return [_read(folder, path) for path in paths]


def _read(folder: Path, path: Path) -> GoldDocument:
    try:
        gold = json.loads(path.read_text("utf-8"))
        document = read_document(folder / gold["file"])
        claims = tuple(_claims(gold, document.text))
        unclaimed = gold.get("unclaimed_numbers", ())
        repeats = tuple(int(each["start"]) for each in unclaimed if _REPEATS in str(each["reason"]))
        return GoldDocument(
            name=path.stem, path=folder / gold["file"], document=document, claims=claims, repeats=repeats
        )
    except (OSError, DocumentError) as error:
        msg = f"{portable(path)}: {getattr(error, 'strerror', None) or error}"
        raise UsageError(msg) from error
    except KeyError as error:
        msg = f"{portable(path)} is no gold: the key {error} is missing (docs/evaluation.md)"
        raise UsageError(msg) from error
    except (ValueError, TypeError, AttributeError) as error:
        said = error.errors(include_url=False)[0] if isinstance(error, ValidationError) else error
        msg = f"{portable(path)} is no gold: {said} (docs/evaluation.md)"
        raise UsageError(msg) from error


def _claims(gold: Mapping[str, Any], text: str) -> Iterator[GoldClaim]:
    told = detect_language(" ".join(str(each.get("statement") or "") for each in gold["claims"]))
    translated = told is not None and told != detect_language(text)
    layout = read_layout(text)
    for each in gold["claims"]:
        quantity, date = each.get("quantity"), each.get("date")
        claim = Claim(
            **_known(each, _CLAIM),
            quantity=Quantity(**_known(quantity, _QUANTITY)) if quantity else None,
            date=ClaimDate(**{"surface": "", **_known(date, _DATE)}) if date else None,
        )
        number = Span(start=quantity["surface_start"], end=quantity["surface_end"]) if quantity else None
        quote = Span(start=each["quote_start"], end=each["quote_end"])
        _check(each["id"], claim, quote, number, text)
        source = _source(text, quote, layout.at(number.start) if number else None) if translated else ""
        yield GoldClaim(id=each["id"], claim=claim, quote=quote, number=number, source=source)


def _source(text: str, quote: Span, slot: Slot | None) -> str:
    """The words of a quote, and of the heads over it."""
    heads = (slot.row, slot.column, slot.corner, slot.title) if slot else ()
    return " ".join(span.of(text) for span in (quote, *heads) if span)


def _known(fields: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: fields[name] for name in names if fields.get(name) is not None}


def _check(name: str, claim: Claim, quote: Span, number: Span | None, text: str) -> None:
    """Refuse gold whose offsets and words contradict each other: it was made on another text."""
    if quote.of(text) != claim.quote:
        msg = f"{name}: its quote doesn't stand at {quote.start}"
        raise ValueError(msg)
    if number and claim.quantity and number.of(text) != claim.quantity.surface:
        msg = f"{name}: {claim.quantity.surface!r} doesn't stand at {number.start}"
        raise ValueError(msg)
