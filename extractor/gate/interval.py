"""What is known of a figure, as an interval, and what follows for figures that are worked out from others.

All arithmetic is that of exact fractions. A bound is an interval that is open to one side: at least 100 and 1,000 more
are at least 1,100, and at least 100 of 1,000 are at least 10 percent. 'About' goes along with exact figures only.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from typing import Final, NamedTuple

from extractor.types import Bound, Number, Operation, Quantity

PERCENT: Final = Fraction(100)


class Interval(NamedTuple):
    """The least and the greatest that a figure may be, None where nothing bounds it; `about` if it is only near."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False
    about: bool = False

    @property
    def bound(self) -> Bound:
        """The bound that says the same.

        >>> Interval(Fraction(100), None, low_open=True).bound
        'more_than'
        """
        if self.about:
            return "about"
        if self.low == self.high:
            return "exact"
        if self.high is None:
            return "more_than" if self.low_open else "at_least"
        return "range" if self.low is not None else "less_than" if self.high_open else "at_most"

    def scaled(self, by: Fraction) -> Interval:
        """The interval in another unit; `by` is positive."""
        low, high = (None if end is None else end * by for end in (self.low, self.high))
        return self._replace(low=low, high=high)

    def near(self, other: Interval, within: Fraction) -> bool:
        """Tell whether both say the same, each end of one no farther than `within` from the other's."""
        alike = (self.about, self.low_open, self.high_open) == (other.about, other.low_open, other.high_open)
        return alike and _near(self.low, other.low, within) and _near(self.high, other.high, within)


def _near(one: Fraction | None, other: Fraction | None, within: Fraction) -> bool:
    return one is other if one is None or other is None else abs(one - other) <= within


def interval(figure: Number | Quantity) -> Interval | None:
    """What a figure says; nothing for scores, vague figures, and those with a tolerance."""
    low, high, value, bound = figure.min, figure.max, figure.value, figure.bound
    if isinstance(value, str) or bound == "vague" or (value is not None and (low is not None or high is not None)):
        return None
    if value is None:
        closed = low is not None and high is not None and bound == "range"
        return Interval(Fraction(low), Fraction(high)) if closed and low is not None and high is not None else None
    exact = Fraction(value)
    least = None if bound in {"at_most", "less_than"} else exact
    most = None if bound in {"at_least", "more_than"} else exact
    return Interval(least, most, bound == "more_than", bound == "less_than", bound == "about")


def worked_out(operation: Operation, of: Sequence[Interval]) -> Interval | None:
    """What follows from the figures; nothing where that is no bound, or none that can be told.

    >>> worked_out("sum", [Interval(Fraction(100), None), Interval(Fraction(1000), Fraction(1000))])
    Interval(low=Fraction(1100, 1), high=None, low_open=False, high_open=False, about=False)
    """
    if any(each.about for each in of) and any(each.low != each.high for each in of):
        return None
    if operation == "sum":
        found = reduce(_plus, of)
    elif operation == "difference":
        found = _plus(of[0], _minus(of[1]))
    else:
        one, whole = of if operation == "share" else of[::-1]
        ratio = _over(one, whole)
        if ratio is None:
            return None
        found = ratio.scaled(PERCENT)
        if operation == "change":
            found = _plus(found, Interval(-PERCENT, -PERCENT))
    return None if found.low is None and found.high is None else found


def _plus(one: Interval, other: Interval) -> Interval:
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    low_open, high_open = one.low_open or other.low_open, one.high_open or other.high_open
    return Interval(low, high, low_open and low is not None, high_open and high is not None, one.about or other.about)


def _minus(one: Interval) -> Interval:
    low, high = (None if end is None else -end for end in (one.low, one.high))
    return Interval(high, low, one.high_open, one.low_open, one.about)


def _over(one: Interval, whole: Interval) -> Interval | None:
    """The quotient of what is not negative by what is positive, nothing for other figures."""
    if any(end is not None and end < 0 for end in (one.low, one.high, whole.low)):
        return None
    if whole.high == 0 or (whole.low == 0 and whole.low == whole.high):
        return None
    low = None if one.low is None or whole.high is None else one.low / whole.high
    high = None if one.high is None or not whole.low else one.high / whole.low
    low_open, high_open = one.low_open or whole.high_open, one.high_open or whole.low_open
    return Interval(low, high, low_open and low is not None, high_open and high is not None, one.about or whole.about)


def last_digit(figure: Quantity) -> Fraction:
    """One unit of the last decimal that a figure is given to.

    >>> last_digit(Quantity(surface="12.5", value="12.5"))
    Fraction(1, 10)
    """
    ends = [end for end in (figure.value, figure.min, figure.max) if isinstance(end, Decimal)]
    exponents = [exponent for end in ends if isinstance(exponent := end.as_tuple().exponent, int)]
    return Fraction(1, 10 ** max(0, -min(exponents, default=0)))
