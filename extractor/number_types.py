"""The words of the project for numbers: where one stands, what it is, and the base that all types have.

They are apart from the others since the reader needs no more of them, and each type takes its time at every start.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_validator

Bound = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about", "range", "vague"]
Kind = Literal[
    "cardinal",
    "ordinal",
    "fraction",
    "percent",
    "money",
    "measurement",
    "range",
    "ratio",
    "score",
    "age",
    "date",
    "time",
    "duration",
    "identifier",
]
Doubt = Literal[
    "ambiguous",
    "hidden_characters",
    "reordered",
    "struck_out",
    "mixed_scripts",
    "split",
    "too_long",
]
"""Why the reading of a number isn't certain. Only an ambiguous one has a value; the others are no quantities.

`ambiguous`: there are several readings ('3.500', '03/05/2024'). `hidden_characters`: something invisible stands inside
(zero-width marks, soft hyphens). `reordered`: a bidirectional override shows its digits in another order.
`struck_out`: a combining mark strikes it through. `mixed_scripts`: its digits or letters are of several scripts.
`split`: a line ends inside it. `too_long`: it has more digits than a figure may have.
"""

MAX_DIGITS = 40
MAX_EXPONENT = 30
_DECIMAL = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = re.compile(r"[0-9]{4}")


class Frozen(BaseModel):  # noqa: PLW1641 - pydantic gives each frozen type its hash
    """Base of every type here: immutable, strict, no unknown fields, no NaN or Infinity."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    def __eq__(self, other: object) -> bool:
        """Whether both are of one type and say the same: what pydantic's own comes to where nothing is private."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    @classmethod
    def trusted(cls, **fields: object) -> Self:
        """One made of fields that are known to be valid: all of them have to be given, and none is checked.

        For makers of thousands, which pydantic's own `model_construct` doesn't serve any faster than a validated one.
        """
        made = object.__new__(cls)
        put = object.__setattr__
        put(made, "__dict__", fields)
        put(made, "__pydantic_fields_set__", set(fields))
        put(made, "__pydantic_extra__", None)
        put(made, "__pydantic_private__", None)
        return made


def _check_size(value: Decimal) -> Decimal:
    """Refuse figures that would cost unbounded work to write out, such as 1e99999999."""
    too_long = len(value.as_tuple().digits) > MAX_DIGITS or abs(value.adjusted()) > MAX_EXPONENT
    if value.is_finite() and too_long:
        msg = f"a figure has at most {MAX_DIGITS} digits and an exponent of at most {MAX_EXPONENT}"
        raise ValueError(msg)
    return value


def _to_decimal(value: object) -> object:
    """Read a JSON number, or a string that spells one; leave the rest for strict validation to refuse."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value.bit_length() <= 4 * MAX_DIGITS:
        return _check_size(Decimal(value))
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return Decimal(value)
    return _check_size(value) if isinstance(value, Decimal) else value


def _from_decimal(value: Decimal | str) -> int | float | str:
    """Write a JSON number where a double holds it exactly, else a string, as RFC 7493 (2.2) advises."""
    if isinstance(value, str):
        return value
    if value == value.to_integral_value():
        return int(value) if abs(value) <= 2**53 else format(value, "f")
    nearest = float(value)
    return nearest if Decimal(repr(nearest)) == value else format(value, "f")


Value = Annotated[
    Decimal,
    BeforeValidator(_to_decimal),
    PlainSerializer(_from_decimal, return_type=int | float | str, when_used="json"),
]
"""A figure: Decimal in Python, a number in JSON."""

Score = Annotated[str, Field(pattern=r"^[0-9]{1,4}-[0-9]{1,4}$")]
"""The figure of a score, '2-1': neither a difference nor a range."""


class Span(Frozen):
    """Character offsets into the document's text: `text[start:end]` is what is shown."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end < self.start:
            msg = f"a span ends at or after its start, not {self.start}..{self.end}"
            raise ValueError(msg)
        return self

    def of(self, text: str) -> str:
        """The characters of `text` in this span.

        >>> Span(start=3, end=6).of("at 100 m")
        '100'
        """
        return text[self.start : self.end]

    def within(self, outer: Span) -> Span:
        """This span, counted from the start of one that holds it.

        >>> Span(start=13, end=16).within(Span(start=10, end=40))
        Span(start=3, end=6)
        """
        return Span(start=self.start - outer.start, end=self.end - outer.start)


class Number(Span):
    """One numeric expression as it stands in a text.

    `surface` is the number as written, without the words that carry its bound; those are `cue`, as are the words that
    say when a counted period is ('the next 3 days', 'in two weeks'), which has the `date` of it beside its value.
    `value` is in full units and percent is in percent ('1.2bn' is 1200000000, '12%' is 12); a range has
    `min` and `max` instead, one of them None where it is open. All three are given where a figure has a tolerance,
    and only there: '69 ± 3' and '4.2153(4)' have the figure as `value`, with `exact` or its own bound, and as `min`
    and `max` how far it may lie off. A date has none of them: it has `date`, in ISO 8601-2 (EDTF), and `date_basis`
    says what a part that isn't written rests on.

    `doubt` says why the reading isn't certain. What is ambiguous has all its `readings`, the likeliest first: values,
    dates in EDTF, ranges as 'min/max', and figures that may be apart as '5 000'.
    """

    surface: str
    value: Value | Score | None = None
    min: Value | None = None
    max: Value | None = None
    unit: str | None = None
    kind: Kind
    bound: Bound = "exact"
    cue: Span | None = None
    date: str | None = None
    date_basis: str | None = None
    doubt: Doubt | None = None
    readings: tuple[Value | str, ...] = ()


def day_or_year(date: str) -> str:
    """The date, if it is a day or a year alone. Raises ValueError for what is neither.

    >>> day_or_year("2024-12-23"), day_or_year("2024")
    ('2024-12-23', '2024')
    """
    if _YEAR.fullmatch(date) and date != "0000":
        return date
    if not _DAY.fullmatch(date):
        msg = f"a date is a day, such as 2024-12-23, or a year, not {date[:40]!r}"
        raise ValueError(msg)
    return dt.date.fromisoformat(date).isoformat()
