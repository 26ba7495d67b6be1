"""Whether a number of the text can stand in a field that holds one value: a figure, a date, a time.

A field is strict where a claim has room: it holds one value, so that 'more than 200', '3 to 5' or 'May 2024' prove it
only if the record says bound or ends beside it, or not at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal, NamedTuple

from extractor.gate.binding import binding_reason
from extractor.gate.bound import figure, wording
from extractor.gate.clock import minutes
from extractor.gate.contrary import contrary
from extractor.gate.edtf import UNKNOWN_YEAR
from extractor.gate.measured import context_of, unit_said
from extractor.gate.naming import other_called
from extractor.gate.number import unit_aside
from extractor.gate.reach import reach
from extractor.gate.reasons import reason, shown
from extractor.gate.source import Source
from extractor.gate.unit import Fit, factor, fit, measures
from extractor.types import MAX_DIGITS, Claim, Number, Quantity, Reason, Span

LeafType = Literal["integer", "number", "decimal", "date", "date-time", "time", "duration"]
Beside = Literal["bound", "unit", "surface", "min", "max", "quote"]
"""What a record may say of a number beside its value; a quote says it of all its numbers."""

DATED: Final = frozenset[LeafType]({"date", "date-time", "time"})
NUMERIC: Final = frozenset[LeafType]({"integer", "number", "decimal"})
MONEY: Final = "money"
"""The unit of a field that takes any currency; which one it is stands beside it, or in the proof."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(Z|[+-][0-9]{2}:[0-9]{2})?")
_YEAR: Final = re.compile(r"[0-9]{4}")
_LABEL: Final = re.compile(r"[0-9]{1,18}")
_NAME: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_a-zA-Z]+")


@dataclass(frozen=True)
class Holder:
    """A field that holds a number: its path, its type, its unit, and what the record says of the number beside it.

    `name` is the field's own, and `about` what the record says of itself in words, as far as it is known: 'killed' and
    'Orsk' are held against what the text says around the number, and so are the names of the `others`, the record's
    other figures.
    """

    path: str
    type: LeafType
    unit: str | None = None
    beside: frozenset[Beside] = frozenset()
    name: str = ""
    about: str = ""
    others: tuple[str, ...] = ()


class Held(NamedTuple):
    """What a field would hold of a number, and what speaks against it; no value where it can hold nothing of it.

    A figure is a Decimal, and a date, time or duration as ISO 8601 writes it. `ratio` says how many of the text's unit
    one of the field's is, where the figure was converted.
    """

    value: Decimal | str | None
    reasons: tuple[Reason, ...] = ()
    ratio: Fraction | None = None


def hold(source: Source, holder: Holder, number: Number, place: Span) -> Held:
    """What the field holds of the number, whose sentence is `place`.

    >>> source = Source("More than 200 trees fell.")
    >>> held = hold(source, Holder("trees", "integer"), source.numbers[0], Span(start=0, end=25))
    >>> held.value, held.reasons[0].message
    (Decimal('200'), 'the text says more than 200, the field says exactly 200')
    """
    found = held(source, holder, number, place)
    if found.reasons or holder.type in DATED or (other := _said_otherwise(source, holder, number, place)) is None:
        return found
    return found._replace(reasons=(other,))


def held(source: Source, holder: Holder, number: Number, place: Span) -> Held:
    """What the field holds of the number, whatever the number is a figure of."""
    if holder.type in DATED:
        return _date(holder, number)
    value = value_of(number)
    if value is None:
        return _no_value(holder, number)
    found = _in_unit(source, holder, number, value, place)
    if number.bound == "exact" or "bound" in holder.beside:
        return found
    said, holds = wording(number.bound, number.surface), wording("exact", figure(number))
    wrong = reason("bound_differs", holder.path, f"the text says {said}, the field says {holds}")
    return found._replace(reasons=(wrong, *found.reasons))


def value_of(number: Number) -> Decimal | None:
    """The one figure that a number is: its value, a year, or the digits of a label ('invoice No. 12345')."""
    if isinstance(number.value, Decimal):
        return number.value
    if number.bound == "exact" and number.date and _YEAR.fullmatch(number.date):
        return Decimal(number.date)
    if number.kind == "identifier" and number.doubt is None and _LABEL.fullmatch(number.surface):
        return Decimal(number.surface)
    return None


def _no_value(holder: Holder, number: Number) -> Held:
    ends = number.min is not None or number.max is not None
    if ends and {"min", "max"} <= holder.beside:
        return Held(None)
    if ends:
        said = wording(number.bound, number.surface)
        return Held(None, (reason("bound_differs", holder.path, f"the text says {said}; the field holds one figure"),))
    why = f", which is in doubt ({number.doubt.replace('_', ' ')})" if number.doubt else f": a {number.kind}"
    return _unfit(holder, f"the text says {shown(number.surface)}{why}; the field holds a figure")


def _unfit(holder: Holder, message: str) -> Held:
    return Held(None, (reason("does_not_fit", holder.path, message),))


def _in_unit(source: Source, holder: Holder, number: Number, value: Decimal, place: Span) -> Held:
    """The value in the field's own unit, and as a value of the field's type."""
    if holder.type == "duration":
        return _duration(holder, number, value)
    said = unit_said(source, number)
    ratio = _ratio(holder.unit, said)
    if ratio is None:
        if fit(holder.unit, said, context_of(source, place)) is Fit.CONTRADICTS:
            told = shown(number.surface + unit_aside(number))
            message = f"the text says {told}, the field counts {shown(holder.unit or '')}"
            return Held(value, (reason("unit_differs", holder.path, message),))
        ratio = Fraction(1)
    converted = _exactly(Fraction(value) / ratio) if ratio != 1 else value
    if converted is None:
        message = f"{shown(number.surface)} has no exact value in {shown(holder.unit or '')}"
        return _unfit(holder, message)
    if holder.type == "integer" and converted != converted.to_integral_value():
        return _unfit(holder, f"the text says {shown(number.surface)}; the field holds whole numbers only")
    return Held(converted, ratio=ratio if ratio != 1 else None)


def _ratio(unit: str | None, said: str | None) -> Fraction | None:
    """How many of the text's unit one of the field's is; a field of money takes any currency as it is."""
    if unit is None or (unit == MONEY and said is not None and MONEY in kinds_of(said)):
        return Fraction(1)
    return factor(unit, said)


def kinds_of(unit: str) -> frozenset[str]:
    """What a unit may measure, all currencies and all shares alike; nothing for what is counted.

    >>> sorted(kinds_of("EUR")), sorted(kinds_of("percentage points")), sorted(kinds_of("pound"))
    (['money'], ['share'], ['mass', 'money'])
    """
    if unit == MONEY:
        return frozenset({MONEY})
    kinds = (measure.dimension.partition(" ")[0] for measure in measures(unit))
    return frozenset("share" if kind == "points" else kind for kind in kinds)


def _exactly(value: Fraction) -> Decimal | None:
    """The fraction as a decimal figure, if it is one of a length that a figure may have."""
    for places in range(MAX_DIGITS):
        if (10**places) % value.denominator == 0:
            digits = value.numerator * (10**places // value.denominator)
            return Decimal(digits).scaleb(-places) if abs(digits) < 10**MAX_DIGITS else None
    return None


def _duration(holder: Holder, number: Number, value: Decimal) -> Held:
    seconds = factor(number.unit, "second")
    exact = _exactly(Fraction(value) * seconds) if seconds is not None else None
    if exact is None:
        return _unfit(holder, f"the text says {shown(number.surface)}, which is no time of a known length")
    return Held(seconds_of(exact), ratio=1 / seconds if seconds else None)


def seconds_of(length: Decimal) -> str:
    """A length of time in seconds, as ISO 8601 writes it.

    >>> seconds_of(Decimal("5400.0"))
    'PT5400S'
    """
    return f"PT{length.normalize():f}S"


def _date(holder: Holder, number: Number) -> Held:
    """The day or time of a date. 'By 17 June' and 'since 5 May' have one: fields are called 'due' and 'valid from'."""
    said = number.date
    if holder.type == "time" and said is None and number.kind == "time":
        return _time(holder, number, number.surface)
    if said is None:
        return _unfit(holder, f"the text says {shown(number.surface)}, which is no {_DATES[holder.type]}")
    said = said.removesuffix("/..").removeprefix("../")
    plain = said.rstrip("?~%")
    if number.bound == "about" or plain != said:
        message = f"the text says {wording('about', number.surface)}, the field says exactly {plain}"
        return Held(_point(holder.type, plain), (reason("bound_differs", holder.path, message),))
    if plain.startswith(UNKNOWN_YEAR):
        message = f"the text says {shown(number.surface)}, and the document nowhere gives the year"
        return Held(None, (reason("year_not_in_text", holder.path, message),))
    point = _point(holder.type, plain)
    if point is None:
        return _unfit(
            holder, f"the text says {shown(number.surface)}, which is {said}: not a full {_DATES[holder.type]}"
        )
    return Held(point)


_DATES: Final[dict[LeafType, str]] = {"date": "day", "date-time": "day with its time", "time": "time of day"}


def _point(type_: LeafType, date: str) -> str | None:
    """The day, moment or time of a date; None where it doesn't say all of it."""
    moment = _MOMENT.fullmatch(date)
    if type_ == "date":
        return moment[1] if moment else date if _DAY.fullmatch(date) else None
    if moment is None:
        return None
    time = f"{moment[2]}{'' if moment[2].count(':') == len('::') else ':00'}{moment[3] or ''}"
    return f"{moment[1]}T{time}" if type_ == "date-time" else time


def _time(holder: Holder, number: Number, surface: str) -> Held:
    if (past := minutes(surface)) is None:
        return _unfit(holder, f"{shown(number.surface)} is not written as a time on the clock")
    return Held(f"{past // 60:02d}:{past % 60:02d}:00")


def _said_otherwise(source: Source, holder: Holder, number: Number, place: Span) -> Reason | None:
    """Why the text says what the field is called of another number, or the contrary of this one.

    'Wounded' is of another of '100 killed and 1,000 wounded', and 'rose by' is the contrary of 'fell by 3%'.
    """
    called = " ".join(words_of(holder.name))
    if not called and not holder.about:
        return None
    quantity = Quantity(surface=number.surface, value=number.value, unit=number.unit, bound=number.bound)
    claim = Claim(quote=place.of(source.text), subject=holder.about or None, measure=called or None, quantity=quantity)
    found = binding_reason(source, claim, number, place) or contrary(claim, reach(source, number, place))
    if found is not None:
        return reason(found.code, holder.path, found.message)
    others = (" ".join(words_of(other)) for other in holder.others)
    if (other := other_called(source, called, others, number, place)) is None:
        return None
    return reason("bound_to_other_number", holder.path, f"the text says {shown(other)} of {shown(number.surface)}")


def words_of(name: str) -> list[str]:
    """The words that a field's name is made of.

    >>> words_of("netIncome_eur")
    ['net', 'income', 'eur']
    """
    return [word.lower() for word in _NAME.findall(name)]
