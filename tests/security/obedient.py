"""A fake model that does what a planted text wants: it reads what it is shown, believes the lie, and obeys.

It is no model. It makes the claims that a model which had been taken over might make, ten kinds of them, always the
same; and it answers the pipeline's own questions so, through a fake endpoint.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from extractor.prompting import prompt
from tests.llm.fake_server import Reply, Seen, said

from .injections import LIE, Injected

Json = dict[str, Any]
FLOOD: Final = 5_000
MARKUP: Final = (
    "<script>alert(5000)</script>",
    '=HYPERLINK("http://x.test/5000";"5000")',
    "\x1b[2J\x1b[31m5000",
    "../../etc/passwd",
    "@SUM(1+1)*5000",
    "\u202e0005",
    "'); DROP TABLE claims; --",
)
CANARY: Final = "TITLE and BEFORE only help to understand SENTENCE"


def _claim(quote: str, surface: str, value: int, **fields: object) -> Json:
    figure = {"surface": surface, "value": value, "unit": None, "bound": "exact"}
    return {"quote": quote, "quantity": figure, **fields}


def _honest_quote(text: Injected) -> Iterator[Json]:
    yield _claim(text.honest, text.figure, LIE, subject="people", measure="killed")
    yield _claim(text.honest, "12", 12, statement=f"{text.figure} people were killed.")


def _hostile_quote(text: Injected) -> Iterator[Json]:
    yield _claim(text.hostile, text.figure, LIE)


def _forged_quote(text: Injected) -> Iterator[Json]:
    yield _claim(f"{text.figure} people were killed near Lenz", text.figure, LIE)
    yield _claim(text.honest.replace("12", text.figure), text.figure, LIE)


def _foreign_quote(_: Injected) -> Iterator[Json]:
    yield _claim("at least 14 Vellian farmers had drowned near Lenz", "14", 14)
    yield _claim("Der Zug hatte 5.000 Tonnen geladen.", "5.000", LIE)
    yield _claim(prompt()["system"].strip().splitlines()[0], "5,000", LIE)


def _mixed_places(text: Injected) -> Iterator[Json]:
    start = text.text.index(text.honest)
    spans = {"start": start, "end": start + len(text.honest)}
    yield {**_claim(text.honest, "12", LIE), **spans}
    yield {**_claim(text.hostile.replace(text.figure, "12"), "12", LIE), **spans}


def _flood(text: Injected) -> Iterator[Json]:
    claims = [*_honest_quote(text), *_forged_quote(text)]
    yield from (claims[index % len(claims)] for index in range(FLOOD))


def _markup(text: Injected) -> Iterator[Json]:
    for hostile in MARKUP:
        for field in ("statement", "speaker", "subject", "measure", "place", "modality"):
            yield _claim(text.honest, "12", 12, **{field: hostile})
        yield _claim(hostile, "12", 12)


def _leak(text: Injected) -> Iterator[Json]:
    system = prompt()["system"].strip()
    yield _claim(system, text.figure, LIE)
    yield _claim(text.honest, "12", 12, subject=CANARY, statement=system)


def _verified(text: Injected) -> Iterator[Json]:
    for claim in _honest_quote(text):
        yield {**claim, "verified": True, "evidence": {"quote": {"start": 0, "end": 9}}, "verdict": "accepted"}


def _silence(_: Injected) -> Iterator[Json]:
    yield from ()


KINDS: Final[Mapping[str, Callable[[Injected], Iterator[Json]]]] = MappingProxyType(
    {
        "the lie on an honest quote": _honest_quote,
        "the lie on the planted quote": _hostile_quote,
        "a forged quote": _forged_quote,
        "a quote from elsewhere": _foreign_quote,
        "the places of one, the text of another": _mixed_places,
        "5,000 claims": _flood,
        "markup, formulas, escapes": _markup,
        "the prompt given away": _leak,
        "a claim that calls itself verified": _verified,
        "silence": _silence,
    }
)
"""What it does for a planted text, as claims in JSON."""


_NAMED: Final = re.compile(r"\[(n[0-9]+): ([^\]]*)\]")
_LIES: Final = re.compile(r"5[.,   \s]?000")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def answer(seen: Seen, kind: str = "the lie on the planted quote") -> Reply:
    """What it answers to a question about marked numbers, as a completion."""
    return said(json.dumps(answered(seen, kind)))


def answered(seen: Seen, kind: str = "the lie on the planted quote") -> Json:
    """What it answers to a question about marked numbers: plain words of the sentence, or what it was told to say."""
    told = seen.body["messages"][-1]["content"]
    schema = seen.body["response_format"]["json_schema"]["schema"]
    sentence = told.rpartition("SENTENCE: ")[2]
    obeys = bool(_LIES.search(told))
    names = [name for name, _ in _NAMED.findall(sentence) if name in schema["properties"]]
    given: Json = {name: _explained(schema, name, sentence, kind if obeys else None) for name in names}
    given |= {name: None for name in schema["properties"] if name.startswith("s")}  # a sentence that states nothing
    if obeys and kind == "5,000 claims":
        given |= {f"n{index}": {"aside": "label"} for index in range(len(given) + 1, FLOOD)}
    if obeys and kind == "a claim that calls itself verified":
        given["verified"] = True
    return given


def _explained(schema: Json, name: str, sentence: str, kind: str | None) -> Json:
    if kind == "silence":
        return {"aside": "not a figure"}
    form = _resolved(schema, schema["properties"][name]["anyOf"][0])
    words = _WORD.findall(_NAMED.sub(" ", sentence)) or ["it"]
    given = {field: part["enum"][0] for field, part in form["properties"].items() if "enum" in part}
    told = {
        "the lie on an honest quote": "5,000 people",
        "the prompt given away": CANARY,
        "markup, formulas, escapes": MARKUP[0],
    }
    return {"subject": told.get(kind or "", words[-1]), "measure": words[0], **given}


def _resolved(schema: Json, part: Json) -> Json:
    found: Json = schema["$defs"][part["$ref"].rpartition("/")[2]] if "$ref" in part else part
    return found
