"""Lines of a certificate: what a span of the document was read as, and how it was held against what is claimed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from extractor.gate.bound import Figured, figure
from extractor.gate.brackets import signed
from extractor.gate.clock import clock_times, minutes
from extractor.gate.edtf import agrees, agrees_but_for_year, ends, years
from extractor.gate.measured import unit_compared
from extractor.gate.number import same_value
from extractor.gate.quote import bare
from extractor.gate.source import NOT_QUANTITIES, Source, nearest, overlap
from extractor.gate.unit import factor
from extractor.types import ClaimDate, Compared, Evidence, Number, Proof, Quantity, Span

_NOTHING_READ: Final = dict.fromkeys(Proof.model_fields)


def words_proof(source: Source, field: str, span: Span, compared: Compared = "verbatim", **read: object) -> Proof:
    """The line of a field whose very words stand in the document, with what else is known of them."""
    line = {"field": field, "span": span, "text": span.of(source.written), "compared": compared}
    return Proof.trusted(**_NOTHING_READ | line | read)


def number_proof(
    field: str, number: Number, compared: Compared, claimed: str | None = None, ratio: Fraction | None = None
) -> Proof:
    """The line of a field that a number or a date proves, with all that was read there."""
    return Proof.trusted(
        field=field,
        span=Span.trusted(start=number.start, end=number.end),
        text=number.surface,
        compared=compared,
        value=number.value,
        min=number.min,
        max=number.max,
        unit=number.unit,
        bound=None if number.kind in NOT_QUANTITIES else number.bound,
        date=number.date,
        date_basis=number.date_basis,
        readings=number.readings or None,
        claimed=claimed,
        factor=None if ratio is None else str(ratio),
    )


def quantity_proofs(
    source: Source, field: str, quantity: Quantity, number: Number, evidence: Evidence
) -> Iterator[Proof]:
    """The lines of a quantity: its figure, its unit and the words that bound it, where these stand in the text."""
    number = signed(source, quantity, number)
    claimed, ratio = notation(quantity.surface, number.surface), conversion(source, quantity, number)
    if number.kind in NOT_QUANTITIES:
        label = number_proof(field, number, "named", claimed)
        yield label.model_copy(update={"value": quantity.value, "bound": quantity.bound})
    elif ratio is not None:
        yield number_proof(field, number, "converted", f"{figure(quantity)} {quantity.unit or ''}".strip(), ratio)
    else:
        yield number_proof(field, number, "equal", claimed)
    if quantity.unit and evidence.unit:
        yield _unit_proof(source, f"{field}.unit", quantity.unit, evidence.unit)
    if evidence.bound and quantity.bound != "exact":
        yield words_proof(source, f"{field}.bound", evidence.bound, "cue", bound=number.bound)


def conversion(source: Source, quantity: Figured, number: Number) -> Fraction | None:
    """The factor that makes the claimed figure the one in the text, or nothing if they are equal without."""
    ratio = factor(quantity.unit, unit_compared(source, quantity, number))
    number = signed(source, quantity, number) if isinstance(quantity, Quantity) else number
    return ratio if ratio is not None and ratio != 1 and same_value(quantity, number, ratio) else None


def notation(claimed: str, said: str) -> str | None:
    """The claim's words where they differ from the text's."""
    return None if bare(claimed) == bare(said) else claimed


def _unit_proof(source: Source, field: str, claimed: str, span: Span) -> Proof:
    said = span.of(source.text)
    if notation(claimed, said) is None:
        return words_proof(source, field, span)
    ratio = factor(claimed, said)
    if ratio is None or ratio == 1:
        return words_proof(source, field, span, "alike" if ratio is None else "equal", claimed=claimed)
    return words_proof(source, field, span, "converted", claimed=claimed, factor=str(ratio))


def date_proofs(source: Source, field: str, date: ClaimDate, span: Span) -> Iterator[Proof]:
    """The lines of a date: the words that give it, with what its year rests on, and those that give the time of day."""
    line = day_proof(source, field, date.value, span)
    if line is not None:
        yield line.model_copy(update={"claimed": notation(date.surface, line.text)})
    for end in date.value.split("/"):
        if "T" in end and (at := _clock(source, end.split("T")[1], span)) is not None:
            yield words_proof(source, f"{field}.time", at, "equal")


def day_proof(source: Source, field: str, value: str, span: Span) -> Proof | None:
    """The line of the date `value`: what the span gives, or else the nearest words of the document that give it."""
    here = [number for number in source.dates if overlap(number, span)]
    said = [*here, *_from_first_to_last(source, here)]
    if (line := _said(source, field, value, said)) is not None:
        return line
    around = sorted(source.dates, key=lambda number: (number.date_basis is not None, abs(number.start - span.start)))
    return _said(source, field, value, around) or (number_proof(field, here[0], "part") if here else None)


def _said(source: Source, field: str, value: str, numbers: list[Number]) -> Proof | None:
    """The line of the first of the numbers that is the date, is it but for its year, or holds it as a part."""
    said = [(number, number.date) for number in numbers if number.date]
    for number, day in said:
        if agrees(value, day):
            return number_proof(field, number, _how(number) if ends(value) == ends(day) else "part")
    for number, day in said:
        if agrees_but_for_year(value, day):
            return _with_year_from_elsewhere(source, field, number, value)
    holding = (number for number, day in said if any(end.startswith(f"{value}-") for end in ends(day)))
    return next((number_proof(field, number, "part") for number in holding), None)


def _how(number: Number) -> Compared:
    return "resolved" if number.date_basis else "equal"


def _from_first_to_last(source: Source, dates: list[Number]) -> list[Number]:
    """The interval that the first and the last of several dates make."""
    if len(dates) < 2:  # noqa: PLR2004 - one date makes no interval
        return []
    first, last = dates[0], dates[-1]
    surface = source.text[first.start : last.end]
    date = f"{first.date}/{last.date}"
    return [last.model_copy(update={"start": first.start, "surface": surface, "date": date})]


def _with_year_from_elsewhere(source: Source, field: str, number: Number, value: str) -> Proof | None:
    """The line of a date of which only the year stands in another date of the document."""
    wanted = years(value)
    other = next((other for other in source.dates if other.date and wanted & years(other.date)), None)
    basis = f"elsewhere in the document: {other.surface}" if other else None
    line = number_proof(field, number, "resolved")
    return line.model_copy(update={"date": value, "date_basis": basis})


def _clock(source: Source, time: str, near: Span) -> Span | None:
    """Where the document gives the time of day."""
    wanted = minutes(time)
    return nearest((at for at, found in clock_times(source.text) if found == wanted), near)
