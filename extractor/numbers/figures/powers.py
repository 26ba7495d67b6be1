"""Powers behind digits, and tolerances in brackets: '1e3', '2.48×10−5', '2^-3', '4.2153(4)'."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from extractor.number_types import MAX_EXPONENT
from extractor.numbers.figure import Figure
from extractor.numbers.figures import digits


def powered(text: str, pos: int, end: int, value: Decimal) -> Figure:
    """The digits from `pos` to `end` with the power behind them, if there is one: '1e3', '2.48×10−5'.

    >>> powered("2.48×10−5", 0, 4, Decimal("2.48")).value
    Decimal('0.0000248')
    """
    match = digits.EXPONENT.match(text, end) or digits.SUPERSCRIPT.match(text, end)
    if text[pos:end] == "10" and (ten := digits.TEN_RAISED.match(text, end) or _flat(text, pos, end)):
        return Figure(pos, ten.end(), "cardinal", Decimal(1).scaleb(digits.parse_power(ten)))
    if match:
        return Figure(pos, match.end(), "cardinal", value.scaleb(max(-999, min(999, digits.parse_power(match)))))
    if text[end : end + 1] == ")" and (shared := _shared_power(text, pos, end, value)):
        return shared
    raised = digits.RAISED.match(text, end)
    return _raised(pos, raised, value) if raised else Figure(pos, end, "cardinal", value)


_RANGE_BEFORE = re.compile(r"\([-−]?[0-9]{1,6}(?:\.[0-9]{1,6})?[ ]?[-–][ ]?\Z")


def _shared_power(text: str, pos: int, end: int, value: Decimal) -> Figure | None:
    """The second end of '(0.3–0.4)×10−3', with the power that both ends have."""
    match = digits.EXPONENT.match(text, end + 1) or digits.SUPERSCRIPT.match(text, end + 1)
    if match is None or not _RANGE_BEFORE.search(text[max(0, pos - 20) : pos]):
        return None
    scale = Decimal(1).scaleb(max(-999, min(999, digits.parse_power(match))))
    return Figure(pos, match.end(), "cardinal", value * scale, scale=scale)


def _flat(text: str, pos: int, end: int) -> re.Match[str] | None:
    """The exponent of a ten that neither continues a range nor belongs to a day: '10−4'."""
    return None if text[max(0, pos - 1) : pos] in tuple("-–−.,/:") else digits.FLAT.match(text, end)


def concise(text: str, pos: int, figure: Figure) -> Figure:
    """The figure with its tolerance in brackets, if there is one: '4.2153(4)'.

    >>> concise("1.53(4)", 0, Figure(0, 4, "cardinal", Decimal("1.53"))).high
    Decimal('1.57')
    """
    match = digits.CONCISE.match(text, figure.end) if isinstance(figure.value, Decimal) else None
    places = text[pos : figure.end].partition(".")[2]
    if match is None or not places.isdigit():
        return figure
    value = Decimal(figure.value or 0)
    margin = Decimal(match["last"]).scaleb(-len(places))
    return figure._replace(end=match.end(), low=value - margin, high=value + margin)


_ROUNDED = Context(prec=15)
"""Powers of decimals are rounded to as many digits as a double has."""


def _raised(pos: int, match: re.Match[str], value: Decimal) -> Figure:
    """'1.1^23' and '2^-3', left alone where the result would be too big to write."""
    power = int(match["power"]) * (-1) ** sum(sign in "-−" for sign in match["sign"])
    size = abs(power) * abs(value.adjusted() + 1)
    if size > MAX_EXPONENT or not value:
        return Figure(pos, match.end(), "identifier")
    return Figure(pos, match.end(), "cardinal", _ROUNDED.power(value, power))
