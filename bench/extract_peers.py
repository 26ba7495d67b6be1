"""Ask one peer for the claims of documents: JSON lines with `name` and `text` on standard input, its claims a line out.

This file runs in the peer's own environment and imports nothing of ours; `bench/peers.py` starts it. Both peers are
asked the same, in the same words, with the same worked examples, for the fields that our claims have; each is set up as
its own documentation advises, and what that leaves open is chosen in the peer's favour:

- LangExtract: its provider for OpenAI-compatible endpoints, which holds the model to a schema made of the examples; its
  own pieces of at most 1,000 characters, its own alignment. What isn't found in the text counts as refused, as its
  README says to filter it.
- instructor: `Mode.JSON_SCHEMA`, its CitationMixin as the validator with the text as context, three attempts. A claim
  whose quotes are all struck out counts as refused, as its page on citations says to drop it. It has no pieces of its
  own; documents are cut at line ends or sentences into pieces as long as LangExtract's.

Both write at most MAX_TOKENS a piece at temperature 0, and ask one question at a time: the server answers one.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any, Literal

Claim = dict[str, Any]
Ask = Callable[[str], tuple[list[Claim], list[str]]]
"""From a text to claims, each with `quote`, `start` and `end` in the text (or None) and the fields, and to failures."""

PIECE = 1_000
MAX_TOKENS = 1_600
ATTEMPTS = 3

FIELDS = {
    "number": "the number as written, without the words that bound it, if there is one",
    "bound": "exact, at_least, more_than, at_most, less_than, about, range or vague",
    "unit": "its unit, or what is counted",
    "measure": "what is measured, or what happened",
    "subject": "of whom or what",
    "speaker": "who says it, if the text names somebody",
    "date": "when, as written",
    "place": "where, as written",
    "modality": "asserted, denied, forecast, planned, estimated or possible",
}

PROMPT = (
    "Extract all claims that the text makes, in order of appearance: one for every number that measures or counts"
    " something, and one for every important statement without a number. Quote the exact text of each claim; do not"
    " paraphrase, and do not overlap. Give each claim these attributes, as the text has them: "
    + "; ".join(f"{name} ({what})" for name, what in FIELDS.items())
    + ". Leave out what the text does not say."
)

EXAMPLES: list[tuple[str, list[tuple[str, Claim]]]] = [
    (
        (
            "The harbour authority of Lindvik said on 4 March that at least 240 containers had been lost in the storm, "
            "nearly 12% of the year's cargo. Minister Ada Brun expects repairs to cost between 3 and 5 million euros. "
            "The port has suspended all ferries to Norhamn."
        ),
        [
            (
                "at least 240 containers had been lost in the storm",
                {
                    "number": "240",
                    "bound": "at_least",
                    "unit": "containers",
                    "measure": "lost in the storm",
                    "subject": "containers",
                    "speaker": "The harbour authority of Lindvik",
                    "date": "4 March",
                    "place": "Lindvik",
                    "modality": "asserted",
                },
            ),
            (
                "nearly 12% of the year's cargo",
                {
                    "number": "12%",
                    "bound": "about",
                    "unit": "percent",
                    "measure": "share lost in the storm",
                    "subject": "the year's cargo",
                    "speaker": "The harbour authority of Lindvik",
                    "date": "4 March",
                    "place": "Lindvik",
                    "modality": "asserted",
                },
            ),
            (
                "expects repairs to cost between 3 and 5 million euros",
                {
                    "number": "3 and 5 million",
                    "bound": "range",
                    "unit": "euros",
                    "measure": "cost",
                    "subject": "repairs",
                    "speaker": "Minister Ada Brun",
                    "date": None,
                    "place": None,
                    "modality": "forecast",
                },
            ),
            (
                "The port has suspended all ferries to Norhamn",
                {
                    "number": None,
                    "bound": None,
                    "unit": None,
                    "measure": None,
                    "subject": "The port",
                    "speaker": None,
                    "date": None,
                    "place": "Norhamn",
                    "modality": "asserted",
                },
            ),
        ],
    ),
    (
        "OSTVIK STATION, MONDAY 6 AM\nWIND...18 MPH\nRAINFALL MAY EXCEED 30 MM BY TUESDAY.",
        [
            (
                "WIND...18 MPH",
                {
                    "number": "18",
                    "bound": "exact",
                    "unit": "MPH",
                    "measure": "wind speed",
                    "subject": "WIND",
                    "speaker": None,
                    "date": "MONDAY",
                    "place": "OSTVIK STATION",
                    "modality": "asserted",
                },
            ),
            (
                "RAINFALL MAY EXCEED 30 MM BY TUESDAY",
                {
                    "number": "30",
                    "bound": "more_than",
                    "unit": "MM",
                    "measure": "rainfall",
                    "subject": "RAINFALL",
                    "speaker": None,
                    "date": "TUESDAY",
                    "place": "OSTVIK STATION",
                    "modality": "possible",
                },
            ),
        ],
    ),
]
"""Texts made up for this, and the quotes and attributes of their claims."""


def langextract(base_url: str, model: str) -> Ask:
    """LangExtract, asking `model` at `base_url`. A piece whose answer it can't parse it leaves out, as it does."""
    lx = importlib.import_module("langextract")
    config = importlib.import_module("langextract.factory").ModelConfig(
        model_id=model,
        provider="openai",
        provider_kwargs={
            "api_key": "none",
            "base_url": base_url,
            "temperature": 0.0,
            "max_output_tokens": MAX_TOKENS,
            "max_workers": 1,
        },
    )
    examples = [
        lx.data.ExampleData(
            text=text,
            extractions=[lx.data.Extraction("claim", quote, attributes=fields) for quote, fields in claims],
        )
        for text, claims in EXAMPLES
    ]

    def ask(text: str) -> tuple[list[Claim], list[str]]:
        found = lx.extract(
            text, prompt_description=PROMPT, examples=examples, config=config, max_workers=1, show_progress=False
        )
        return [_aligned(each) for each in found.extractions or ()], []

    return ask


def _aligned(extraction: Any) -> Claim:  # noqa: ANN401 - a peer's own type
    interval = extraction.char_interval
    start, end = (interval.start_pos, interval.end_pos) if interval else (None, None)
    return {"quote": extraction.extraction_text, "start": start, "end": end} | dict(extraction.attributes or {})


def instructor(base_url: str, model: str) -> Ask:
    """A plain instructor call for each piece of the text. A piece whose attempts all fail is a failure, and lost."""
    openai = importlib.import_module("openai").OpenAI(base_url=base_url, api_key="none")
    library = importlib.import_module("instructor")
    client = library.from_openai(openai, mode=library.Mode.JSON_SCHEMA)
    answer = _answer_type(library.CitationMixin)
    shown = [
        message
        for text, claims in EXAMPLES
        for message in (
            {"role": "user", "content": text},
            {"role": "assistant", "content": json.dumps({"claims": [_cited(*claim) for claim in claims]})},
        )
    ]

    def ask(text: str) -> tuple[list[Claim], list[str]]:
        claims, failed = [], []
        for start, piece in pieces(text):
            try:
                found = client.create(
                    model=model,
                    response_model=answer,
                    messages=[
                        {"role": "system", "content": PROMPT},
                        *shown,
                        {"role": "user", "content": "{{ context }}"},
                    ],
                    context={"context": piece},
                    max_retries=ATTEMPTS - 1,
                    max_tokens=MAX_TOKENS,
                    temperature=0.0,
                )
            except Exception as error:  # noqa: BLE001 (a peer may fail in any way, and is counted)
                failed.append(f"{type(error).__name__}: {error}"[:300])
                continue
            claims += [_placed(each.model_dump(), piece, start) for each in found.claims]
        return claims, failed

    return ask


def _answer_type(mixin: Any) -> Any:  # noqa: ANN401 - a peer's own type
    """What instructor is to fill: claims, each with its quotes first."""
    pydantic = importlib.import_module("pydantic")
    bounds = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about", "range", "vague"]
    types = dict.fromkeys(FIELDS, str | None) | {"bound": bounds | None}
    fields = {name: (types[name], pydantic.Field(description=what)) for name, what in FIELDS.items()}
    claims = list.__class_getitem__(pydantic.create_model("Claim", __base__=mixin, **fields))
    return pydantic.create_model("Claims", claims=(claims, ...))


def _cited(quote: str, fields: Claim) -> Claim:
    return {"substring_quotes": [quote]} | fields


def _placed(claim: Claim, piece: str, start: int) -> Claim:
    """The claim with its first quote, which the validator has found in the piece or struck out."""
    quotes = claim.pop("substring_quotes")
    at = piece.find(quotes[0]) if quotes else -1
    place = {"start": start + at, "end": start + at + len(quotes[0])} if at >= 0 else {"start": None, "end": None}
    return {"quote": quotes[0] if quotes else ""} | place | claim


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces of at most PIECE characters, and where each starts: cut after a line, a sentence or a word."""
    start = 0
    while start < len(text):
        end = start + PIECE
        if end < len(text):
            window = text[start:end]
            cuts = ([m.end() for m in re.finditer(mark, window)] for mark in (r"\n", r"[.!?]\s", r"\s"))
            end = start + next((found[-1] for found in cuts if found), PIECE)
        if text[start:end].strip():
            yield start, text[start:end]
        start = end


PEERS: dict[str, Callable[[str, str], Ask]] = {"LangExtract": langextract, "instructor": instructor}


def main() -> None:
    """Answer every document that comes in; where the peer fails as a whole, there are no claims, and why."""
    warnings.simplefilter("ignore")
    name, base_url, model = sys.argv[1:]
    ask = PEERS[name](base_url, model)
    for line in sys.stdin:
        start = time.monotonic()
        try:
            claims, failed = ask(json.loads(line)["text"])
        except Exception as error:  # noqa: BLE001 (a peer may fail in any way, and is counted)
            claims, failed = [], [f"the whole document: {type(error).__name__}: {error}"[:300]]
        print(json.dumps({"claims": claims, "failed": failed, "seconds": time.monotonic() - start}), flush=True)


if __name__ == "__main__":
    main()
