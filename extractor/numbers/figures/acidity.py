"""The scale of acidity, whose sign stands before its figure: 'pH 7.4'."""

from __future__ import annotations

import re

from extractor.numbers.figure import Figure

ACIDITY = "pH"
_REACH = 24
_BEFORE = re.compile(
    rf"(?<!\w)(?P<sign>{ACIDITY})(?P<link>[ \u00a0]?|(?: values?| levels?)?(?: of| =)? ?(?:[~∼≈<>] ?)?)\Z"
)


def with_acidity(figure: Figure, text: str) -> Figure:
    """The figure with the sign of acidity before it as its unit, in its span where nothing stands between.

    >>> from decimal import Decimal
    >>> with_acidity(Figure(3, 6, "cardinal", Decimal("7.4")), "pH 7.4").start
    0
    """
    if figure.unit or figure.kind not in ("cardinal", "range"):
        return figure
    begin = max(0, figure.start - _REACH)
    sign = _BEFORE.search(text[begin : figure.start])
    if sign is None:
        return figure
    start = figure.start if sign["link"].strip() else begin + sign.start()
    return figure._replace(start=start, kind="measurement", unit=ACIDITY, dimension="acidity")
