"""Whether the bound of a claim is the one written: not a weaker one that it implies, nor a stronger."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Final, TypeAlias

from extractor.types import Bound, Number, Quantity

Figured: TypeAlias = Quantity | Number
"""A figure with its unit and its bound, whether a claim gives it or a text."""

_SAID: Final = MappingProxyType[Bound, str](
    {
        "exact": "exactly {}",
        "at_least": "at least {}",
        "more_than": "more than {}",
        "at_most": "at most {}",
        "less_than": "less than {}",
        "about": "about {}",
        "range": "{}, a range",
        "vague": "{}, which is vague",
    }
)


def bound_fits(quantity: Figured, number: Number) -> bool:
    """Tell whether the claim sets the bound that the text sets."""
    if quantity.bound == "range":
        return number.bound in {"range", "about"} and number.min is not None and number.max is not None
    return quantity.bound == number.bound


def wording(bound: Bound, figure: str) -> str:
    """The figure with its bound, in words.

    >>> wording("more_than", "200")
    'more than 200'
    """
    return _SAID[bound].format(figure)


def bound_message(quantity: Quantity, number: Number) -> str:
    """What the text says and what the claim says."""
    if bound_fits(quantity, number):
        return f"the quote leaves out the words that make it {wording(number.bound, number.surface)}"
    claimed = wording(quantity.bound, figure(quantity))
    if number.bound == "exact":
        return f"the text says {number.surface} and sets no bound, the claim says {claimed}"
    return f"the text says {wording(number.bound, number.surface)}, the claim says {claimed}"


def figure(quantity: Figured) -> str:
    """The value in digits, or both ends of a range.

    >>> figure(Quantity(surface="2 to 4", min=2, max=4, bound="range"))
    '2 to 4'
    >>> figure(Number(start=0, end=9, surface="33,5 Mio.", value="33500000.0", kind="cardinal"))
    '33500000'
    """
    if quantity.value is not None:
        return quantity.value if isinstance(quantity.value, str) else digits(quantity.value)
    low, high = (None if end is None else digits(end) for end in (quantity.min, quantity.max))
    if low and high:
        return f"{low} to {high}"
    return f"{low} or more" if low else f"up to {high}" if high else "no figure"


def digits(value: Decimal) -> str:
    """The value written out, without zeros that say nothing."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
