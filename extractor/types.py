"""The words of the project, as types: immutable, strict, and to JSON and back without loss.

A claim is only somebody's word until the gate has turned it into a verdict; the types keep the two apart.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from pydantic import AfterValidator, BeforeValidator, Field

from extractor.number_types import (
    MAX_DIGITS,
    MAX_EXPONENT,
    Bound,
    Doubt,
    Frozen,
    Kind,
    Number,
    Score,
    Span,
    Value,
    day_or_year,
)

__all__ = [
    "MAX_DIGITS",
    "MAX_EXPONENT",
    "Accepted",
    "Bound",
    "Claim",
    "ClaimDate",
    "Compared",
    "Coverage",
    "Covered",
    "Derivation",
    "Document",
    "Doubt",
    "Evidence",
    "Extraction",
    "Fate",
    "Frozen",
    "Inquiry",
    "Kind",
    "Message",
    "Number",
    "Office",
    "Operation",
    "Passage",
    "Proof",
    "Quantity",
    "Reason",
    "ReasonCode",
    "Rejected",
    "Score",
    "Span",
    "Suspicion",
    "Usage",
    "Value",
    "Verdict",
    "Why",
    "day_or_year",
]

Fate = Literal["accepted", "rejected", "set_aside"]
ReasonCode = Literal[
    "malformed_claim",
    "quote_not_in_text",
    "number_not_in_quote",
    "value_differs",
    "unit_differs",
    "bound_differs",
    "date_not_in_text",
    "date_differs",
    "year_not_in_text",
    "number_in_text_unproved",
    "speaker_not_in_text",
    "subject_not_in_text",
    "measure_not_in_text",
    "place_not_in_text",
    "bound_to_other_number",
    "not_asserted",
    "not_stated",
    "derivation_fails",
    "number_not_in_text",
    "words_not_in_text",
    "does_not_fit",
    "not_given",
    "planted_text",
]
"""The closed list of reasons for a rejection; `extractor.gate.reasons` says what each one means."""

Why = Literal["instruction", "comment", "unseen", "invisible", "disguised", "reordered", "far_off"]
"""Why a text is taken for planted; `extractor.gate.planted` says what each one means."""

Compared = Literal[
    "verbatim", "equal", "converted", "same_size", "alike", "cue", "resolved", "part", "named", "operand"
]
"""How a field was held against the words that prove it.

`verbatim`: the same words, white space, typographic marks and, but for quotes, case aside. `equal`: both read as the
same, whatever their notation. `converted`: equal after an exact conversion of units. `same_size`: equal but for a sign
that words may carry ('fell by 3'). `cue`: the words that set the bound. `resolved`: a date whose missing parts rest on
another date of the document. `part`: the claim gives the less exact part of the date ('2012' of '4 July 2012').
`named`: the digits of a name stand there, in a name or a number ('phase 5'). `operand`: a figure that the claimed one
is worked out from.
"""


class Suspicion(Span):
    """Text that proves nothing: it hides from readers, or tells a model what to answer."""

    why: Why


def _to_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


Operation = Literal["sum", "difference", "share", "change"]


class Derivation(Frozen):
    """How a figure that the text doesn't state is worked out, and the spans of the figures that it comes from.

    `sum`: all of them added up. `difference`: the second taken from the first. `share`: how many percent the first is
    of the second. `change`: by how many percent the second is more than the first.
    """

    operation: Operation
    of: Annotated[tuple[Span, ...], BeforeValidator(_to_tuple)] = Field(min_length=2, max_length=100)


class Quantity(Frozen):
    """How many: the number as written (without its bound word), and as read.

    `derivation` says that the text doesn't state it, and what it is worked out from.
    """

    surface: str
    value: Value | Score | None = None
    min: Value | None = None
    max: Value | None = None
    unit: str | None = None
    bound: Bound = "exact"
    derivation: Derivation | None = None


class ClaimDate(Frozen):
    """When: in ISO 8601-2 (EDTF), partial allowed ('XXXX-12-20'), and as written."""

    value: str
    surface: str
    year_basis: str | None = None


class Claim(Frozen):
    """Who says what of whom, how many, when, where. Before the gate it is only somebody's word."""

    quote: str
    statement: str | None = None
    speaker: str | None = None
    subject: str | None = None
    measure: str | None = None
    quantity: Quantity | None = None
    date: ClaimDate | None = None
    place: str | None = None
    modality: str | None = None


class Evidence(Frozen):
    """The spans of the document that prove a claim, field by field; None where a field isn't stated."""

    quote: Span | None = None
    quantity: Span | None = None
    bound: Span | None = None
    unit: Span | None = None
    date: Span | None = None
    speaker: Span | None = None
    subject: Span | None = None
    measure: Span | None = None
    place: Span | None = None


class Reason(Frozen):
    """Why a claim was rejected: a code from the closed list, the field, a sentence for people, and who found it.

    All that rules find can be found again; what a model judged is its word.
    """

    code: ReasonCode
    field: str
    message: str
    by: Literal["rule", "model"] = "rule"


class Proof(Frozen):
    """What proves one field of a claim: a line of its certificate.

    `field` is the field's path ('quantity', 'quantity.unit', 'date'); a number in free text is proved in the name of
    the text's own field ('statement'). `text` is the document's characters in `span`. What they were read as follows:
    `value`, `min`, `max`, `unit` and `bound` of a number, `date` and what an unwritten part of it rests on.
    `readings` are all that the words may mean, where there are several: what they were read as is the likeliest.
    `claimed` is how the claim puts it, where that differs. `factor` says how many of the text's unit one of the
    claimed unit is, as '1000' or '1/1000'.
    """

    field: str
    span: Span
    text: str
    compared: Compared
    value: Value | Score | None = None
    min: Value | None = None
    max: Value | None = None
    unit: str | None = None
    bound: Bound | None = None
    date: str | None = None
    date_basis: str | None = None
    readings: tuple[Value | str, ...] | None = None
    claimed: str | None = None
    factor: str | None = Field(default=None, pattern=r"^[0-9]+(/[0-9]+)?$")


class Rejected(Frozen):
    """A claim that the text doesn't prove: why, and the spans of what was found all the same.

    `first` is the claim that was rejected before, where the model was asked once more.
    """

    claim: Claim
    reasons: tuple[Reason, ...] = Field(min_length=1)
    evidence: Evidence = Field(default_factory=Evidence)
    first: Rejected | None = None


class Accepted(Frozen):
    """A claim that the text proves: the spans that prove it, and the certificate that says how each was read.

    `derived` says that its figure isn't stated, but follows from those that the certificate names as operands.
    `first` is the claim that was rejected before, where the model was asked once more.
    """

    claim: Claim
    evidence: Evidence
    proofs: tuple[Proof, ...] = ()
    derived: bool = False
    first: Rejected | None = None

    def proof(self, field: str) -> Proof | None:
        """The first line of the certificate about a field."""
        return next((proof for proof in self.proofs if proof.field == field), None)


Verdict = Accepted | Rejected


class Inquiry(Frozen):
    """What rules leave open about an accepted claim: a question with a few answers, of which one lets the claim stand.

    About a number, `text` is the quote with its numbers marked, '[n1: 100] killed', and the choices are the marks;
    `shown` says which figure each one is. About a direction, the choices are two contraries, as 'rise' and 'fall';
    about an assertion they are 'said', 'denied' and 'only possible'.
    """

    about: Literal["number", "direction", "assertion"]
    text: str
    claim: Claim
    choices: tuple[str, ...]
    stands: str
    shown: dict[str, str] = Field(default_factory=dict)


class Covered(Frozen):
    """What became of one number of the document.

    `claim` is the index of the claim among the accepted or the rejected ones; `reason` says why a number was rejected
    or set aside.
    """

    number: Number
    fate: Fate
    claim: int | None = None
    reason: str | None = None


class Coverage(Frozen):
    """What became of every number of the document, in the order of the text."""

    numbers: tuple[Covered, ...] = ()

    def count(self, fate: Fate) -> int:
        """How many numbers of the document ended as `fate`."""
        return sum(1 for covered in self.numbers if covered.fate == fate)


class Usage(Frozen):
    """What an extraction cost: calls to the model with their tokens, and answers that cost nothing.

    Those come from the cache, or from a cassette. `repairs` of all of them were about claims that had been rejected.
    """

    model: str
    calls: int = 0
    cached: int = 0
    replayed: int = 0
    repairs: int = 0
    tokens_in: int = 0
    tokens_out: int = 0


class Document(Frozen):
    """A text as decoded, unchanged, and where it came from. `sha256` is that of the file's bytes.

    `date` is the day or the year that the user knows it to be of: what its dates leave out is taken from there.
    """

    text: str
    name: str | None = None
    sha256: str
    encoding: str = "utf-8"
    date: Annotated[str, AfterValidator(day_or_year)] | None = None

    def dated(self, date: str | None) -> Document:
        """The document, of that date if one is given. Raises ValueError for what is neither a day nor a year."""
        return self if date is None else self.model_copy(update={"date": day_or_year(date)})


class Extraction(Frozen):
    """All that came of one document. `look` says why a person should look at it, in sentences; mostly there is none."""

    path: str | None
    document: Document
    accepted: tuple[Accepted, ...]
    rejected: tuple[Rejected, ...]
    coverage: Coverage
    usage: Usage
    look: tuple[str, ...] = ()
    suspicious: tuple[Suspicion, ...] = ()

    @property
    def repaired(self) -> int:
        """How many of the accepted claims were rejected at first."""
        return sum(accepted.first is not None for accepted in self.accepted)


class Message(TypedDict):
    """One message of a conversation with a model, as every OpenAI-compatible endpoint takes it."""

    role: Literal["system", "user", "assistant"]
    content: str


class Office(Frozen):
    """Who issues a bulletin, when, and of where: what holds of all in it that names nobody else, and nothing other."""

    speaker: str | None = None
    date: ClaimDate | None = None
    place: str | None = None


class Passage(Frozen):
    """What the model is given at once: a span that cuts no sentence and no number, and what helps to understand it."""

    span: Span
    numbers: tuple[Number, ...]
    title: Span | None = None
    before: Span | None = None
    language: str | None = None
    office: Office = Field(default_factory=Office)
