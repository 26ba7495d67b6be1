"""What comes of filling a form: the object, and for every figure and date in it the proof or the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

from pydantic import Field, TypeAdapter, field_serializer

from extractor.types import Coverage, Document, Frozen, Proof, Reason, Span, Suspicion, Usage, Value

T = TypeVar("T")
Unproved = Literal["flag", "empty", "drop"]
"""What becomes of a leaf that the text doesn't prove: it stays in the object, or is emptied, or its record is dropped.

Emptied means null, or the field's own default; a field that can be neither takes its record with it.
"""


class Leaf(Frozen):
    """One figure, date or text of an object, and what the document says to it.

    `path` leads to it ('items[2].amount'). With no reasons it is proved, and `proof` says by what, how that was read
    and compared. `span` is where it was looked for: the number that it was held against, proved or not.
    """

    path: str
    value: str | Value | None = Field(default=None, union_mode="left_to_right")
    span: Span | None = None
    proof: Proof | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def proved(self) -> bool:
        """Whether the text proves it."""
        return not self.reasons


class Filled(Frozen, Generic[T]):
    """An object filled from a document. `object` is None where the text gives too little for one.

    `leaves` are those in the object, by path, an emptied one with the value it would have had; `dropped` are those of
    records that were taken out, under the paths they had before; `differing` are proved ones for which a later part of
    the document gives another value than the one in the object.
    `suspicious` is where the document hides text, or tells a model what to say: nothing there proves a leaf.
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

    @property
    def proved(self) -> bool:
        """Whether there is an object, and the text proves every leaf of it."""
        return self.object is not None and all(leaf.proved for leaf in self.leaves.values())

    @field_serializer("object", when_used="json")
    def _as_json(self, made: Any) -> Any:  # noqa: ANN401 - the user's own type
        return TypeAdapter(type(made)).dump_python(made, mode="json")
