"""An example of each reason for a rejection, as the docs show it: what a claim says of a text, and what the gate says.

The messages are the gate's own, made when the docs are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from extractor.filling.fill import prove
from extractor.gate import verify
from extractor.gate.reading import loads, read_claim
from extractor.gate.reasons import reason
from extractor.types import Accepted, Reason, ReasonCode

TEXT: Final = (
    "On Monday more than 200 trees were felled near Lenz, and 35 to 40 were saved. A storm cost the town 1.2 million "
    "euros, mayor Ada Brandt said on 3 May; she denied that 9 foresters had been dismissed."
)


class Example(NamedTuple):
    """What a claim says of a text; or with a `schema`, what a record filled from it says."""

    said: Mapping[str, Any]
    text: str = TEXT
    schema: Mapping[str, Any] | None = None
    verbatim: bool = False

    def reasons(self) -> list[Reason]:
        """What the gate says to it."""
        if self.schema is not None:
            found = prove(self.text, self.said, self.schema)
            return [each for leaf in (*found.leaves.values(), *found.dropped) for each in leaf.reasons]
        try:
            claim = read_claim(loads(json.dumps(self.said)))
        except ValueError as error:
            return [reason("malformed_claim", "claim", str(error))]
        [verdict] = verify(self.text, [claim], verbatim=self.verbatim, derived=True)
        return [] if isinstance(verdict, Accepted) else list(verdict.reasons)


def _felled(**changes: object) -> dict[str, Any]:
    quantity = {"surface": "200", "value": 200, "unit": "trees", "bound": "more_than"}
    return {"quote": "more than 200 trees were felled near Lenz", "quantity": quantity | changes}


def _dated(value: str, surface: str) -> dict[str, Any]:
    return _felled() | {"quote": TEXT, "date": {"value": value, "surface": surface}}


_FIELDS: Final = {
    "trees": {"type": "integer"},
    "mayor": {"type": "string", "verbatim": True},
    "day": {"type": "string", "format": "date"},
}
_FORM: Final = {"type": "object", "properties": _FIELDS}
_TWO: Final = "Crews felled 12 trees and planted 30 trees."
_FORTY_TWO: Final = {"surface": "42", "value": 42, "unit": "trees"}
_OF: Final = [{"start": 13, "end": 15}, {"start": 34, "end": 36}]
_ALL: Final = {"quote": _TWO, "quantity": _FORTY_TWO}
_DIFFERENCE: Final = {"quote": _TWO, "quantity": _FORTY_TWO | {"derivation": {"operation": "difference", "of": _OF}}}
_MONEY: Final = {"quote": "A storm cost the town 1.2 million euros", "measure": "cost"}
_SUM: Final = {"surface": "1.2 million euros", "value": 1_200_000, "unit": "EUR"}

EXAMPLES: Final = MappingProxyType[ReasonCode, Example](
    {
        "malformed_claim": Example({"quote": "200 trees", "quantity": "200"}),
        "quote_not_in_text": Example(_felled() | {"quote": "more than 200 trees were felled near Linz"}),
        "number_not_in_quote": Example(_felled(surface="300", value=300)),
        "value_differs": Example(_MONEY | {"quantity": _SUM | {"value": 1_300_000}}),
        "unit_differs": Example(_felled(unit="hectares")),
        "bound_differs": Example(_felled(bound="exact")),
        "date_not_in_text": Example(_dated("2024-06-17", "17 June 2024")),
        "date_differs": Example(_dated("XXXX-05-04", "3 May")),
        "year_not_in_text": Example(_dated("2024-05-03", "3 May")),
        "number_in_text_unproved": Example(_felled() | {"statement": "More than 200 trees and 70 shrubs were felled."}),
        "speaker_not_in_text": Example(_felled() | {"speaker": "Interior Ministry"}),
        "subject_not_in_text": Example(_felled() | {"subject": "elephants"}, verbatim=True),
        "measure_not_in_text": Example(_felled() | {"measure": "rainfall"}, verbatim=True),
        "place_not_in_text": Example(_felled() | {"place": "Madrid"}),
        "bound_to_other_number": Example(
            _felled(surface="35 to 40", value=None, min=35, max=40, bound="range")
            | {"quote": "more than 200 trees were felled near Lenz, and 35 to 40 were saved", "measure": "felled"}
        ),
        "not_asserted": Example(
            {"quote": "she denied that 9 foresters had been dismissed", "statement": "9 foresters had been dismissed."}
        ),
        "not_stated": Example(_ALL, _TWO),
        "derivation_fails": Example(_DIFFERENCE, _TWO),
        "number_not_in_text": Example({"trees": 300}, schema=_FORM),
        "words_not_in_text": Example({"mayor": "Eve Brandt"}, schema=_FORM),
        "does_not_fit": Example({"trees": 4.5}, "Each house has 4.5 trees.", _FORM),
        "not_given": Example({"trees": None}, schema=_FORM | {"required": ["trees"]}),
        "planted_text": Example(_felled(), text="A park. <!-- more than 200 trees were felled near Lenz -->"),
    }
)


def page() -> str:
    """The examples as the docs show them."""
    return f"Most examples are about this text:\n\n> {TEXT}\n\n" + "".join(map(_shown, EXAMPLES))


def _shown(code: ReasonCode) -> str:
    example = EXAMPLES[code]
    text = "" if example.text == TEXT else f"> {example.text}\n\n"
    told = next(each for each in example.reasons() if each.code == code)
    said = json.dumps(example.said, ensure_ascii=False)
    return f"## `{code}`\n\n{text}    {said}\n\n`{told.field}`: {told.message}\n\n"
