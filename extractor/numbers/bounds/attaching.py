"""Which figure each bound stands with: before or behind it, on both sides of two, and on a conversion of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.bounds.before import NEGATED, WINDOW, Found, bound_before, cue_key, phrase_before
from extractor.numbers.bounds.behind import bounded_behind
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.units.table import UNITS

_LOWER, _UPPER = frozenset({"at_least", "more_than"}), frozenset({"at_most", "less_than"})


_MEASURED_ONLY = frozenset({"near", "within", "beyond"})
"""Words that are places before a plain count ('near 10 Downing Street') and bounds before a measure."""


_BOUNDED = frozenset({"cardinal", "fraction", "percent", "money", "measurement", "duration", "age", "ratio"})


_SOME = 10
"""'some 50' is about fifty; 'some three' hardly ever about three."""


_MEASURED = frozenset({"percent", "money", "measurement", "duration", "age"})


def attach_bounds(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, each with the bound that stands with it, and conversions with the bound of their original."""
    bounded: list[Figure] = []
    floor = 0
    for figure in figures:
        own = _bounded(figure, text, floor, language)
        previous = bounded[-1] if bounded else None
        bounding = previous and previous.cue and previous.bound != "range"
        if previous and _is_difference(previous, own, text):
            own = figure
        if previous and bounding and own.bound == "exact" and _is_conversion(previous, own, text):
            own = own._replace(bound=previous.bound, cue=previous.cue)
        bounded.append(own)
        floor = figure.end
    return bounded


def _is_difference(previous: Figure, figure: Figure, text: str) -> bool:
    """Whether a figure is what a share right before it is counted from: '3% above $40' says nothing of the $40."""
    if previous.kind != "percent" or figure.bound not in NEGATED or figure.cue is None:
        return False
    if figure.dimension == "temperature":  # of which nobody takes a share: 'at 50% below 0°C'
        return False
    return previous.end < figure.cue[0] < figure.start and text[previous.end : figure.cue[0]].isspace()


def _bounded(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """The figure with the bound word right before or behind it."""
    if figure.bound == "range" and figure.cue and figure.cue[0] >= figure.start:
        found = bound_before(text, figure.start, floor, language)
        return figure._replace(cue=(found.start, found.end)) if found else figure
    if figure.bound == "about" and figure.value is not None:
        found = bound_before(text, figure.start, floor, language)
        sided = found is not None and found.bound in _LOWER | _UPPER
        return figure._replace(bound=found.bound, cue=(found.start, found.end)) if found and sided else figure
    if figure.bound != "exact" or figure.kind not in _BOUNDED:
        return _one_sided(figure, text, floor, language) if figure.bound == "vague" else figure
    begin = _begin(figure, text, floor, language)
    found = bound_before(text, begin, floor, language) or _bound_of_threshold(figure, text, floor, language)
    if found and figure.kind == "duration":
        found = _while_about(found, text, begin, language)
    before = figure
    if found and _holds(text[found.start : found.end], figure, text):
        before = figure._replace(bound=found.bound, cue=(found.start, found.end))
    if before.bound == "exact" and (about := _inverted(figure, text, floor, language)) is not None:
        return about
    if before.bound in ("exact", "about"):
        behind = bounded_behind(figure, text, language)
        return before if behind.bound in ("exact", "about") and before.bound == "about" else behind
    return before


def _while_about(found: Found, text: str, begin: int, language: Language) -> Found:
    """The bound of a duration, or the 'about' inside it: 'over about 20 years' says in how many it was."""
    if text[found.start : found.end].lower() not in language.whiles:
        return found
    inner = phrase_before(text, begin, found.end, language)
    about = inner is not None and language.before[cue_key(inner["cue"])] == "about"
    return Found("about", *inner.span("cue")) if inner and about else found


def _one_sided(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """'less than a few thousand years': a vague count with the one end that the bound before it leaves."""
    found = bound_before(text, figure.start, floor, language) if figure.high is not None else None
    if found is None or (figure.kind == "duration" and text[found.start : found.end].lower() in language.whiles):
        return figure
    if found.bound in _UPPER:
        return figure._replace(low=None, cue=(found.start, found.end))
    if found.bound in _LOWER:
        return figure._replace(high=None, cue=(found.start, found.end))
    return figure


_NOUN_BEFORE = re.compile(r"(?<![\w-])(?P<noun>[^\W\d_]+) \Z")


def _inverted(figure: Figure, text: str, floor: int, language: Language) -> Figure | None:
    """Russian 'человек пятьдесят': the noun before its number says that there are about so many."""
    if not language.inverted or figure.unit is not None or figure.kind != "cardinal":
        return None
    noun = _NOUN_BEFORE.search(text, max(floor, figure.start - WINDOW), figure.start)
    unit = language.inverted.get(noun["noun"].lower()) if noun else None
    if noun is None or unit is None or (floor and not text[floor : noun.start()].strip()):
        return None
    timed = UNITS.get(unit)
    if timed is not None:
        return figure._replace(
            start=noun.start(),
            kind="duration",
            unit=unit,
            dimension=timed.dimension,
            factor=timed.factor,
            bound="about",
        )._replace(cue=noun.span("noun"))
    return figure._replace(unit=unit, bound="about", cue=noun.span("noun"))


@cache
def _threshold(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ -](?:{language.thresholds})(?!\w)", re.IGNORECASE)


def _bound_of_threshold(figure: Figure, text: str, floor: int, language: Language) -> Found | None:
    """The bound of 'above the 40% mark'."""
    start = figure.start - len("the ")
    if start < floor or text[start : figure.start] != "the " or not _threshold(language).match(text, figure.end):
        return None
    return bound_before(text, start, floor, language)


@cache
def _part_article(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.part_articles})\s?\Z", re.IGNORECASE)


def _begin(figure: Figure, text: str, floor: int, language: Language) -> int:
    """Where the figure starts, with the article of 'plus de la moitié', 'mehr als die Hälfte'."""
    if figure.kind != "fraction":
        return figure.start
    start = max(floor, figure.start - 6)
    article = _part_article(language).search(text[start : figure.start])
    return start + article.start() if article else figure.start


def _holds(cue: str, figure: Figure, text: str) -> bool:
    """Whether a word that has other uses bounds this figure."""
    folded = cue.lower()
    if folded in _MEASURED_ONLY:
        return figure.kind in _MEASURED or figure.scale > 1
    if folded == "some":
        if figure.kind == "fraction":
            return _TOPPED.search(text, figure.start, figure.end) is not None
        return figure.kind in _MEASURED or not isinstance(figure.value, Decimal) or figure.value >= _SOME
    return True


_TOPPED = re.compile(r"\w[- ]\w|/")
"""A part with how many there are of it: 'some two-thirds', but not 'some half'."""


@cache
def _both(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:\s(?:[^\W\d_]+\s)?|,\s)(?:(?:{language.bound_links})\s)?", re.IGNORECASE)


def join_two_sided(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, with a lower and an upper bound of one thing made a range: 'more than 10 and less than 20'."""
    joined: list[Figure] = []
    for figure in figures:
        pair = _two_sided(joined[-1], figure, text, language) if joined and figure.cue else None
        if pair:
            joined[-1] = pair
        else:
            joined.append(figure)
    return joined


def _two_sided(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    one, other = first.value, second.value
    if not (first.cue and second.cue and isinstance(one, Decimal) and isinstance(other, Decimal)):
        return None
    if first.cue[1] <= first.start and first.end <= second.cue[0] <= second.start:
        gap = (first.end, second.cue[0])
    elif first.end <= first.cue[0] and first.cue[1] <= second.start and second.end <= second.cue[0]:
        gap = (first.cue[1], second.start)
    else:
        return None
    sides = {first.bound, second.bound}
    if not (sides & _LOWER and sides & _UPPER) or not _both(language).fullmatch(text, *gap):
        return None
    low, high = (one, other) if first.bound in _LOWER else (other, one)
    if low >= high or first.unit not in (None, second.unit):
        return None
    kind = "range" if second.kind == "cardinal" else second.kind
    ended = second._replace(start=first.start, value=None, low=low, high=high)
    return ended._replace(kind=kind, bound="range", cue=first.cue)


_JOINED = re.compile(r"\s*(?P<bracket>[(\[])\s*|\s*(?:\.{2,3}|…|/|,|\bor\b|[-–=])\s*")


_TOLERANCE = Decimal("0.1")


def _is_conversion(first: Figure, second: Figure, text: str) -> bool:
    """Whether the second figure is the first one in another unit: '300 MI...480 KM', '65 mph (100 km/h)'."""
    gap = _JOINED.fullmatch(text, first.end, second.start)
    if not gap or first.dimension is None or first.dimension != second.dimension or first.unit == second.unit:
        return False
    if first.dimension == "money":
        return gap["bracket"] is not None
    return _same_amount(first, second)


def _same_amount(first: Figure, second: Figure) -> bool:
    """Whether two measures are equal but for rounding; scales without a common zero are taken at their word."""
    if first.dimension == "temperature":
        return True
    one, other = (figure.value if figure.low is None else figure.low for figure in (first, second))
    if not (isinstance(one, Decimal) and isinstance(other, Decimal) and one):
        return False
    return abs((other * second.factor) / (one * first.factor) - 1) <= _TOLERANCE
