"""What comes of filling a form: the object, and for every figure and date in it the proof or the reason."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from pydantic import Field, JsonValue, TypeAdapter, ValidationInfo, field_serializer, field_validator

from extractor.gate.leaf import NUMERIC, LeafType
from extractor.types import Coverage, Document, Frozen, Proof, Reason, Span, Suspicion, Usage, Value

T = TypeVar("T")
Unproved = Literal["flag", "empty", "drop"]
"""What becomes of a leaf that the text doesn't prove: it stays in the object, or is emptied, or its record is dropped.

Emptied means null, or the field's own default; a field that can be neither takes its record with it.
"""


class Leaf(Frozen):
    """One figure, date or text of an object, and what the document says to it.

    `path` leads to it ('items[2].amount'), `type` says what the field holds. With no reasons it is proved, and `proof`
    says by what, how that was read and compared. `span` is the number that it was held against, proved or not.
    `first` is what was answered before, where the model was asked once more.
    """

    path: str
    type: LeafType | Literal["text"] | None = None
    value: str | Value | None = Field(default=None, union_mode="left_to_right")
    span: Span | None = None
    proof: Proof | None = None
    reasons: tuple[Reason, ...] = ()
    first: Leaf | None = None

    @field_validator("value", mode="after")
    @classmethod
    def _figure(cls, value: str | Decimal | None, told: ValidationInfo) -> str | Decimal | None:
        """A figure that a double can't hold is text in JSON, and a figure again."""
        return Decimal(value) if isinstance(value, str) and told.data.get("type") in NUMERIC else value

    @property
    def proved(self) -> bool:
        """Whether the text proves it."""
        return not self.reasons


class Answered(Frozen):
    """What the model said of a part of the document: the numbers it was shown by name, and its answer.

    `again` is what it said when asked once more about leaves that the text didn't prove, by their paths in the answer.
    """

    window: Span
    names: Mapping[str, Span]
    said: JsonValue
    again: Mapping[str, JsonValue] = {}


class Filled(Frozen, Generic[T]):
    """An object filled from a document. `object` is None where the text gives too little for one.

    `leaves` are those in the object, by path, an emptied one with the value it would have had; `dropped` are those of
    records that were taken out, under the paths they had before; `differing` are proved ones for which a later part of
    the document gives another value than the one in the object.
    `answered` is what the model said, from which all the rest can be made again, and `unproved` what becomes of a leaf
    that the text doesn't prove. `suspicious` is where the document hides text, or tells a model what to say: nothing
    there proves a leaf.
    """

    path: str | None = None
    document: Document
    object: T | None
    leaves: Mapping[str, Leaf]
    dropped: tuple[Leaf, ...] = ()
    differing: tuple[Leaf, ...] = ()
    coverage: Coverage
    usage: Usage | None = None
    suspicious: tuple[Suspicion, ...] = ()
    unproved: Unproved = "empty"
    answered: tuple[Answered, ...] = ()

    @property
    def proved(self) -> bool:
        """Whether there is an object, and the text proves every leaf of it."""
        return self.object is not None and all(leaf.proved for leaf in self.leaves.values())

    @property
    def repaired(self) -> int:
        """How many of the proved leaves in the object weren't proved at first."""
        return sum(leaf.proved and leaf.first is not None for leaf in self.leaves.values())

    @property
    def all_leaves(self) -> tuple[Leaf, ...]:
        """Every leaf: those in the object, those dropped, and those that differ."""
        return (*self.leaves.values(), *self.dropped, *self.differing)

    @field_serializer("object", when_used="json")
    def _as_json(self, made: Any) -> Any:  # noqa: ANN401 - the user's own type
        return TypeAdapter(type(made)).dump_python(made, mode="json")
