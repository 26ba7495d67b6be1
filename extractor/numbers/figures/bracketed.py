"""Figures that stand in brackets before the unit of the one that they are compared with: '20.3 (22.3) percent'."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from extractor.numbers.figure import Figure
from extractor.numbers.figures.measures import measured
from extractor.numbers.figures.scales import scaled
from extractor.numbers.language import Language
from extractor.numbers.units.reading import read_unit

_ONE = Decimal(1)
_REACH, _INSIDE = 32, 2
"""How far before a figure its bracket may open, and how many figures it may hold: 'auf 5 (Vorjahr: 4) Prozent'."""


def share_bracketed(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, one before a bracket and one inside it with the scale and the unit that stand behind it.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> pair = [Figure(0, 1, "cardinal", Decimal(5)), Figure(3, 4, "cardinal", Decimal(4))]
    >>> [str(figure.value) for figure in share_bracketed(pair, "5 (4) million euros", ENGLISH)]
    ['5000000', '4000000']
    """
    shared = list(figures)
    for index in range(len(shared) - 1, 0, -1):
        inner = shared[index]
        if text[inner.end : inner.end + 2] == ") " and _is_plain(inner):
            outer = _before_bracket(shared, index, text)
            stop = inner.end + 1 if outer is None else _end_of_unit(text, inner.end + 1, language)
            if outer is not None and stop > inner.end + 1:
                for place in (outer, index):
                    shared[place] = _with_unit(shared[place], text, inner.end + 1, language)
                while index + 1 < len(shared) and shared[index + 1].start < stop:
                    del shared[index + 1]
    return shared


def _is_plain(figure: Figure) -> bool:
    return figure.kind == "cardinal" and figure.unit is None and figure.scale == 1 and figure.value is not None


def _before_bracket(figures: Sequence[Figure], index: int, text: str) -> int | None:
    """The place of the figure right before the bracket that holds another."""
    begin = max(0, figures[index].start - _REACH)
    opening = text.rfind("(", begin, figures[index].start)
    if opening < 0 or text.find(")", opening, figures[index].start) >= 0:
        return None
    before = (place for place in range(index - 1, max(-1, index - 1 - _INSIDE), -1) if figures[place].end < opening)
    place = next(before, None)
    touches = place is not None and text[figures[place].end : opening] == " " and _is_plain(figures[place])
    return place if touches else None


def _scaled(figure: Figure, text: str, pos: int, language: Language) -> Figure:
    return scaled(text, figure._replace(end=pos), language, money=False)


def _end_of_unit(text: str, pos: int, language: Language) -> int:
    """Where the scale and the unit at `pos` end; `pos` where there are none."""
    behind = _scaled(Figure(pos, pos, "cardinal", _ONE), text, pos, language)
    found = read_unit(text, behind.end, language)
    return found.end if found else behind.end


def _with_unit(figure: Figure, text: str, pos: int, language: Language) -> Figure:
    behind = _scaled(figure, text, pos, language)
    found = read_unit(text, behind.end, language)
    return measured(behind, found.unit, figure.end) if found else behind._replace(end=figure.end)
