"""What stands beside figures among Han characters and changes how they are read: bounds, currency signs, labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from extractor.numbers.figure import Figure
from extractor.numbers.han.numerals import fold_variants
from extractor.numbers.language import Han, Language, any_of

_BEFORE, _AFTER = 16, 8
_BOUNDED = frozenset({"cardinal", "fraction", "percent", "money", "measurement", "duration", "age", "ratio"})
_TIMED = frozenset({"date", "time"})


class _Patterns(NamedTuple):
    before: re.Pattern[str]
    after: re.Pattern[str]
    behind: re.Pattern[str]
    label: re.Pattern[str]
    named: re.Pattern[str]


@cache
def _patterns(han: Han, language: Language) -> _Patterns:
    return _Patterns(
        re.compile(rf"(?P<cue>{any_of(language.before)})(?:{han.fillers}){{0,2}}[ ]?\Z"),
        re.compile(rf"[ ]?(?P<cue>{any_of(language.after)})(?![手翼车楼班学船飞])"),
        re.compile(rf"(?P<cue>{any_of(language.times.behind)})(?![后往来面方提续备者])"),
        re.compile(rf"(?:{any_of(language.labels)})[：: ]?\Z"),
        re.compile(r"号(?!人)"),
    )


def bound_han(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, each with the bound beside it, which no space needs to part from it, and in the right currency.

    >>> from extractor.numbers.han.walk import read_han
    >>> from extractor.numbers.languages.zh import CHINESE
    >>> texts = ("至少三百人", "三百人以上", "三百多人", "2014年以来")
    >>> [bound_han(read_han(text, CHINESE), text, CHINESE)[0].bound for text in texts]
    ['at_least', 'at_least', 'more_than', 'at_least']
    """
    if language.han is None:
        return list(figures)
    han, folded = language.han, fold_variants(text, language.han.variants)
    floors = [0, *(figure.end for figure in figures)]
    bounded = (_bounded(figure, folded, floor, language, han) for figure, floor in zip(figures, floors, strict=False))
    return [
        figure._replace(unit=han.symbols.get(text[figure.start], figure.unit)) if figure.kind == "money" else figure
        for figure in bounded
    ]


def _bounded(figure: Figure, text: str, floor: int, language: Language, han: Han) -> Figure:
    patterns = _patterns(han, language)
    if figure.kind in _TIMED and (match := patterns.behind.match(text, figure.end, figure.end + _AFTER)):
        return figure._replace(bound=language.times.behind[match["cue"]], cue=match.span("cue"))
    if figure.bound != "exact" or figure.kind not in _BOUNDED:
        return figure
    if _is_label(figure, text, patterns):
        return Figure(figure.start, figure.end, "identifier")
    if (cue := cue_before(text, figure.start, floor, language, han)) is not None:
        return figure._replace(bound=language.before[text[slice(*cue)]], cue=cue)
    for end in (figure.end, figure.noun_end):
        match = patterns.after.match(text, end, end + _AFTER) if end is not None else None
        if match:
            return figure._replace(bound=language.after[match["cue"]], cue=match.span("cue"))
    return figure


def _is_label(figure: Figure, text: str, patterns: _Patterns) -> bool:
    """Whether plain digits number a thing: '88号', '房间号302'."""
    if figure.kind != "cardinal" or figure.unit or not text[figure.start : figure.end].isdecimal():
        return False
    led = patterns.label.search(text, max(0, figure.start - _BEFORE), figure.start)
    return led is not None or patterns.named.match(text, figure.end) is not None


def cue_before(text: str, pos: int, floor: int, language: Language, han: Han) -> tuple[int, int] | None:
    """The span of the bound word right before `pos`, if it isn't the end of another word: '公约' is none.

    >>> from extractor.numbers.languages.zh import CHINESE, HAN
    >>> cue_before("至少有3", 3, 0, CHINESE, HAN), cue_before("公约3", 2, 0, CHINESE, HAN)
    ((0, 2), None)
    """
    match = _patterns(han, language).before.search(text, max(floor, pos - _BEFORE), pos)
    if match is None:
        return None
    start = match.start()
    return None if start and text[start - 1] in han.not_behind.get(match["cue"], "") else match.span("cue")
