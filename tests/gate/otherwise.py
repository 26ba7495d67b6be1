"""What else a true claim may be written as, and what it may not: pure functions from a claim to others."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from extractor.types import Bound, Claim, ClaimDate, Quantity

from .spelling import SPELLERS

BOUNDS: Final[tuple[Bound, ...]] = ("exact", "at_least", "more_than", "at_most", "less_than", "about")
GROUPS: Final = (",", ".", " ", "\u00a0", "\u202f", "'", "’")
MAGNITUDES: Final = {
    3: "thousand Tausend mille mil",
    6: "million Millionen Mio. millions millones",
    9: "billion bn Milliarden Mrd. milliards",
}
CONVERTED: Final[dict[str, tuple[str, Decimal | int]]] = {
    "km": ("metres", 1000),
    "metres": ("cm", 100),
    "m": ("centimetres", 100),
    "yards": ("feet", 3),
    "feet": ("inches", 12),
    "hours": ("minutes", 60),
    "minutes": ("seconds", 60),
    "weeks": ("days", 7),
    "tonnes": ("kg", 1000),
    "t": ("kilograms", 1000),
    "mm": ("centimetres", Decimal("0.1")),
    "hectares": ("m²", 10_000),
    "percent": ("ratio", Decimal("0.01")),
    "percentage points": ("basis points", 100),
}
SWAPPED: Final = {
    "km": "miles",
    "metres": "feet",
    "m": "ft",
    "ft": "m",
    "yards": "metres",
    "feet": "metres",
    "miles": "km",
    "km/h": "mph",
    "mph": "km/h",
    "hours": "days",
    "minutes": "seconds",
    "minute": "second",
    "seconds": "minutes",
    "weeks": "months",
    "years": "months",
    "days": "weeks",
    "tonnes": "barrels",
    "t": "kg",
    "mm": "cm",
    "hectares": "acres",
    "percent": "percentage points",
    "percentage points": "percent",
    "°C": "°F",
    "degrees Celsius": "degrees Fahrenheit",
    "USD": "EUR",
    "EUR": "USD",
    "GBP": "USD",
    "people": "households",
    "children": "women",
    "miners": "tanks",
    "cars": "ships",
    "boats": "planes",
    "houses": "people",
    "seats": "percent",
    "patients": "hospitals",
    "employees": "plants",
    "workers": "factories",
}
MONTHS: Final = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_DIGITS: Final = re.compile(r"[0-9]+(?:[., \u00a0][0-9]+)*")


class Other(NamedTuple):
    """Another claim, what was done to it, and for a false one the field whose reason has to come."""

    what: str
    claim: Claim
    field: str = ""


def with_quantity(claim: Claim, **changes: object) -> Claim:
    """The claim, fields of its quantity changed."""
    assert claim.quantity
    return claim.model_copy(update={"quantity": claim.quantity.model_copy(update=changes)})


def plain(value: Decimal) -> str:
    """The value in digits, with a point."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


# What is equal.


def equal(claim: Claim, language: str) -> Iterator[Other]:
    """The claim in every equal notation that it has."""
    quantity = claim.quantity
    if quantity and isinstance(quantity.value, Decimal):
        for surface in surfaces(quantity.value, language):
            yield Other(f"surface {surface}", with_quantity(claim, surface=surface))
        if quantity.unit in CONVERTED:
            unit, times = CONVERTED[quantity.unit]
            yield Other(f"in {unit}", with_quantity(claim, value=quantity.value * times, unit=unit))
        yield Other("no unit", with_quantity(claim, unit=None))
    for quote in quotes(claim.quote):
        yield Other("white space", claim.model_copy(update={"quote": quote}))
    if claim.date:
        for words in dates(claim.date.value):
            date = ClaimDate(value=claim.date.value, surface=words)
            yield Other(f"date {words}", claim.model_copy(update={"date": date}))
    yield Other("quoted statement", claim.model_copy(update={"statement": claim.quote}))


def surfaces(value: Decimal, language: str) -> Iterator[str]:
    """Other ways to write a value."""
    whole = abs(value) == abs(value).to_integral_value()
    yield plain(value)
    yield plain(value).replace(".", ",")
    if whole and abs(value) >= 1000:
        yield from (f"{int(value):,}".replace(",", mark) for mark in GROUPS)
    for power, names in MAGNITUDES.items():
        if value >= 10**power and len(plain(value / 10**power)) < 8:
            for name in names.split():
                yield f"{plain(value / 10**power)} {name}"
                yield f"{plain(value / 10**power).replace('.', ',')} {name}"
    if whole and 0 <= value < 1_000_000:
        yield from {SPELLERS["en"](int(value)), SPELLERS[language](int(value))}


def quotes(quote: str) -> Iterator[str]:
    """The quote with other white space and other apostrophes."""
    yield quote.replace(" ", "\n")
    yield quote.replace(" ", "\u00a0")
    yield f"  {quote} ".replace(" ", "  ")
    yield quote.replace("'", "’")


def dates(value: str) -> Iterator[str]:
    """Other ways to write a day or a month."""
    yield value
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        day = dt.date.fromisoformat(value)
        for language, names in MONTHS.items():
            month = names.split()[day.month - 1]
            form = {"en": "{} {} {}", "de": "{}. {} {}", "fr": "{} {} {}", "es": "{} de {} de {}"}[language]
            yield form.format(day.day, month, day.year)
        yield f"{MONTHS['en'].split()[day.month - 1]} {day.day}, {day.year}"
        yield f"{day.day:02}/{day.month:02}/{day.year}"
        yield f"{day.day}.{day.month}.{day.year}"
        yield f"{day.month}/{day.day}/{day.year}"


# What is not.


def false(claim: Claim) -> Iterator[Other]:
    """The claim with one thing changed."""
    if claim.quantity:
        yield from wrong_values(claim, claim.quantity)
        yield from wrong_units(claim, claim.quantity)
        yield from wrong_bounds(claim, claim.quantity)
    if claim.date:
        yield from wrong_dates(claim, claim.date)
    yield from wrong_quotes(claim)
    yield from wrong_statements(claim)


def wrong_values(claim: Claim, quantity: Quantity) -> Iterator[Other]:
    """Other figures in the place of the claim's."""
    if isinstance(quantity.value, Decimal):
        return wrong_figures(claim, quantity.value)
    return wrong_ranges(claim, quantity) if quantity.value is None else wrong_scores(claim, quantity.value)


def wrong_ranges(claim: Claim, quantity: Quantity) -> Iterator[Other]:
    """Other ends, and either end alone."""
    for end in filter(None, (quantity.min, quantity.max)):
        alone = {"value": end, "min": None, "max": None, "surface": plain(end)}
        yield from (Other(f"{bound} {end}", with_quantity(claim, **alone, bound=bound), "quantity") for bound in BOUNDS)
    if quantity.min is None or quantity.max is None:
        return
    for low, high in ((0, 1), (1, 0), (-1, 0), (0, -1), (1, 1)):
        new = {"min": quantity.min + low, "max": quantity.max + high}
        yield Other(f"range {new}", with_quantity(claim, **new), "quantity")
    yield Other("open", with_quantity(claim, max=None), "quantity")


def wrong_scores(claim: Claim, score: str) -> Iterator[Other]:
    """The score turned round, and with one goal more."""
    left, right = score.split("-")
    for other in {f"{right}-{left}", f"{int(left) + 1}-{right}", f"{left}-{int(right) + 1}"} - {score}:
        yield Other(f"score {other}", with_quantity(claim, value=other, surface=other), "quantity")


def wrong_figures(claim: Claim, true: Decimal) -> Iterator[Other]:
    """Other digits, sizes and signs, in the value, in the surface, and in both."""
    for value in sorted(set(other_values(true)) - {true}):
        yield Other(f"{true} -> {value}", with_quantity(claim, value=value), "quantity")
        yield Other(f"{true} -> {value} in both", with_quantity(claim, value=value, surface=plain(value)), "quantity")
        if value == int(value) and 0 <= value < 100:
            spelled = SPELLERS["en"](int(value))
            yield Other(f"{true} -> {spelled}", with_quantity(claim, value=value, surface=spelled), "quantity")
        if _bare(value) != _bare(true):
            yield Other(f"surface {plain(value)}", with_quantity(claim, surface=plain(value)), "quantity")


def _bare(value: Decimal) -> str:
    return plain(abs(value)).replace(".", "").strip("0")


def other_values(value: Decimal) -> Iterator[Decimal]:
    """Values that are nearly this one, by their digits."""
    text = plain(value)
    for at, digit in enumerate(text):
        if digit.isdecimal():
            for other in (1, 5):
                yield Decimal(f"{text[:at]}{(int(digit) + other) % 10}{text[at + 1 :]}")
            if text[at + 1 : at + 2].isdecimal():
                yield Decimal(f"{text[:at]}{text[at + 1]}{digit}{text[at + 2 :]}")
            yield from (Decimal(part) for part in (text[at:], text[: at + 1]) if part not in {"", "."})
    for power in (1, 2, 3, 6, 9):
        yield value.scaleb(power)
        yield value.scaleb(-power)
    yield from (value + 1, value - 1, -value)


def wrong_units(claim: Claim, quantity: Quantity) -> Iterator[Other]:
    """Another unit that the number might have."""
    if quantity.unit in SWAPPED:
        unit = SWAPPED[quantity.unit]
        yield Other(f"{quantity.unit} -> {unit}", with_quantity(claim, unit=unit), "quantity")
    for unit in {"kWh", "CHF", "kelvin"} - {quantity.unit}:
        yield Other(f"{quantity.unit} -> {unit}", with_quantity(claim, unit=unit), "quantity")


def wrong_bounds(claim: Claim, quantity: Quantity) -> Iterator[Other]:
    """Every other bound."""
    for bound in (*BOUNDS, "range", "vague"):
        if bound != quantity.bound:
            yield Other(f"{quantity.bound} -> {bound}", with_quantity(claim, bound=bound), "quantity")


def wrong_dates(claim: Claim, date: ClaimDate) -> Iterator[Other]:
    """Dates a year, a month or a day away, with the words kept and with words of their own."""
    for value in other_dates(date.value):
        for surface in (date.surface, value):
            moved = ClaimDate(value=value, surface=surface)
            yield Other(f"{date.value} -> {value} {surface}", claim.model_copy(update={"date": moved}), "date")


def other_dates(value: str) -> Iterator[str]:
    """Dates that are nearly this one."""
    parts = value.split("-") if "/" not in value else []
    if value[:4].isdecimal():
        yield from (f"{int(value[:4]) + years}{value[4:]}" for years in (-1, 1, 10))
    if len(parts) > 1 and parts[1].isdecimal():
        yield from ("-".join([parts[0], f"{month:02}", *parts[2:]]) for month in _beside(int(parts[1])))
    if len(parts) > 2:
        yield from ("-".join([*parts[:2], f"{day:02}"]) for day in _beside(int(parts[2])))


def _beside(number: int) -> tuple[int, int]:
    return (number - 1 if number > 1 else number + 2, number + 1 if number < 12 else number - 2)


def wrong_quotes(claim: Claim) -> Iterator[Other]:
    """Quotes with a digit or a word of their own."""
    for match in re.finditer(r"[0-9]", claim.quote):
        digit = str((int(match.group()) + 1) % 10)
        quote = claim.quote[: match.start()] + digit + claim.quote[match.end() :]
        yield Other(f"quote {quote}", claim.model_copy(update={"quote": quote}), "quote")
    yield Other("invented", claim.model_copy(update={"quote": f"The report puts it at {claim.quote}"}), "quote")


def wrong_statements(claim: Claim) -> Iterator[Other]:
    """Statements with other numbers than the quote."""
    for match in _DIGITS.finditer(claim.quote):
        for new in (f"{match.group()}1", f"1{match.group()}"):
            statement = claim.quote[: match.start()] + new + claim.quote[match.end() :]
            yield Other(f"statement {statement}", claim.model_copy(update={"statement": statement}), "statement")
