"""Which number of the quote a claim means, and whether it has the value claimed.

Numbers are compared whole, as the reader found them: 100 is not in 1,100, nor 'one' in 'someone'. The surface is only
notation, and may be another than the text's, but has to read as the same value.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from extractor.gate.bound import Figured, bound_fits, bound_message, digits, figure
from extractor.gate.brackets import signed
from extractor.gate.measured import MEASURED, is_measured, may_be_left_out, unit_compared, unit_fits
from extractor.gate.quote import bare
from extractor.gate.reasons import reason, shown
from extractor.gate.scales import BARE_SCALES
from extractor.gate.source import NOT_QUANTITIES, Source, digit_tokens, inside, is_quantity
from extractor.gate.unit import ONE, base_differs, factor
from extractor.gate.words import words
from extractor.types import Number, Quantity, Reason, Span

_SWAP: Final = str.maketrans(",.", ".,")
_RATING: Final = re.compile(r"([A-Za-z]{1,8})[ -]?([0-9]{1,3})")
_WORD_NEXT: Final = re.compile(r"\s[^\W\d_]|\s?[%‰€$£¥°]")
_PLAIN: Final = re.compile(r"[-−]?([0-9]{1,40}(?:[.,][0-9]{1,40})?)")
_SCORE: Final = re.compile(r"([0-9]{1,4})\s*[-–—:]\s*([0-9]{1,4})")
"""What may be a score though it was read as a range or a ratio: a claim that calls it one says so."""
ARTICLES: Final = frozenset({"one", "ones", "a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une"})
"""Words that are numbers only at times."""
_SPAN: Final = re.compile(
    r"(?:(?:vor|il y a|hace) )?(.+?)(?: (?:ago|earlier|later|before|after|plus tôt|plus tard|auparavant|antes|después|"
    r"atrás|zuvor|später|früher))?",
    re.IGNORECASE,
)
"""A span of time within the words that tell a date by it."""
_AHEAD: Final = 24
_RANKS: Final = frozenset("rank ranking place position rang platz puesto place lugar".split())
_NUMBERED: Final = re.compile(
    r"(?:\b(?:no|nr|num|núm)\.?|\bnumber|\bnumero|\bnúmero|\bnuméro|\bnummer|n[°º]|#)\s?\Z", re.IGNORECASE
)
_MOST_MATCHES: Final = 64
_CLAUSE: Final = 60


@dataclass(frozen=True)
class Match:
    """A number with the claimed value, and what else of it fits."""

    number: Number
    unit: bool
    bound: bool
    surface: bool
    noun: bool

    @property
    def rank(self) -> tuple[bool, bool, bool, bool]:
        """How well it fits; the very noun that it counts tells apart two numbers that are alike."""
        return self.unit, self.bound, self.surface, self.noun


def matches(source: Source, quantity: Quantity, place: Span) -> list[Match]:
    """The numbers of the quote that have the claimed value, the best fit first; the first ones stand for all."""
    known: dict[str | None, bool] = {}

    def fits(said: str | None) -> bool:
        if said not in known:
            known[said] = unit_fits(source, quantity, said, place)
        return known[said]

    found = [_match(source, quantity, number, place, fits) for number in source.numbers_in(place)]
    fitting = sorted((match for match in found if match is not None), key=lambda match: match.rank, reverse=True)
    if len(fitting) > 1 and any(match.unit and match.number.kind != "ordinal" for match in fitting):
        fitting = [match for match in fitting if match.number.kind != "ordinal" or match.surface]  # a rank is no count
    return fitting[:_MOST_MATCHES]


def _match(
    source: Source, quantity: Quantity, number: Number, place: Span, fits: Callable[[str | None], bool]
) -> Match | None:
    if number.kind in NOT_QUANTITIES:
        told = _rates(quantity, number) or _ranks(source, quantity, number) or _is_so_long_ago(source, quantity, number)
        return Match(number, unit=True, bound=True, surface=True, noun=True) if told else None
    said, plain = unit_compared(source, quantity, number), number
    number = signed(source, quantity, number)
    ratio = factor(quantity.unit, said)
    if ratio is not None and same_value(quantity, number, ratio):
        unit = not base_differs(quantity.unit, source.text[number.start : number.end + _CLAUSE])
        unit = unit and (said not in BARE_SCALES or fits(plain.unit))
    elif same_value(quantity, number):
        ranked = number.kind == "ordinal" and said is None and is_measured(quantity.unit)
        counts = ratio is None or may_be_left_out(source, quantity, plain)
        unit = counts and not ranked and fits(said if ratio is None else plain.unit)
    else:
        return None
    bound = bound_fits(quantity, number) and (
        number.cue is None or number.bound == "exact" or inside(number.cue, place)
    )
    return Match(plain, unit, bound, same_surface(quantity, number), noun=quantity.unit == number.unit)


def _ranks(source: Source, quantity: Quantity, number: Number) -> bool:
    """Tell whether a label is the rank that the claim means: the 2 of "the world's No. 2 maker"."""
    if quantity.unit is None or quantity.bound != "exact" or _RANKS.isdisjoint(words(quantity.unit)):
        return False
    led = _NUMBERED.search(source.text, max(0, number.start - _AHEAD), number.start) is not None
    return led and number.surface == str(quantity.value)


def _rates(quantity: Quantity, number: Number) -> bool:
    """Tell whether a label is a rating on the scale that the claim names: 'EF2' is 2 on the EF scale."""
    rating = _RATING.fullmatch(number.surface)
    if rating is None or quantity.unit is None or quantity.bound != "exact":
        return False
    if quantity.min is not None or quantity.max is not None:
        return False
    return rating[1] in quantity.unit.split() and quantity.value == Decimal(rating[2])


def _is_so_long_ago(source: Source, quantity: Quantity, number: Number) -> bool:
    """Tell whether a date is told by how long ago it is, and that is the claimed span: '12 years ago' is 12 years."""
    if (told := _SPAN.fullmatch(number.surface)) is None or quantity.bound != "exact":
        return False
    read = (reading[0] for reading in source.readings(told[1]) if len(reading) == 1)
    ratios = ((span, factor(quantity.unit, span.unit)) for span in read)
    return any(ratio is not None and same_value(quantity, span, ratio) for span, ratio in ratios)


def same_value(quantity: Figured, number: Number, ratio: Fraction = ONE) -> bool:
    """Tell whether the values are equal once the claimed one is converted by `ratio`.

    >>> number = Number(start=0, end=5, surface="240mm", value=240, kind="measurement")
    >>> same_value(Quantity(surface="24 cm", value=24), number, Fraction(10))
    True
    """
    if isinstance(quantity.value, str) and _SCORE.fullmatch(number.surface):
        return _is_score(number.surface, quantity.value)
    if quantity.value is not None or number.value is not None:
        return _equal(quantity.value, number.value, ratio) and all(
            ours is None or _equal(ours, number.value if theirs is None else theirs, ratio)
            for ours, theirs in ((quantity.min, number.min), (quantity.max, number.max))
        )
    if quantity.bound == number.bound == "vague" and same_surface(quantity, number):
        return _indicated(quantity.min, number.min, ratio) and _indicated(quantity.max, number.max, ratio)
    if quantity.min is None and quantity.max is None:
        return False
    return _same_end(quantity.min, number.min, ratio) and _same_end(quantity.max, number.max, ratio)


def _is_score(surface: str, value: Decimal | str | None) -> bool:
    score = _SCORE.fullmatch(surface)
    return score is not None and value == f"{score[1]}-{score[2]}"


def _indicated(ours: Decimal | None, theirs: Decimal | None, ratio: Fraction) -> bool:
    """Tell whether an end of what a vague word may mean is not invented; the word itself is what counts."""
    return ours is None or _equal(ours, theirs, ratio)


def _same_end(ours: Decimal | None, theirs: Decimal | None, ratio: Fraction) -> bool:
    return (ours is None and theirs is None) or _equal(ours, theirs, ratio)


def _equal(ours: Decimal | str | None, theirs: Decimal | str | None, ratio: Fraction) -> bool:
    if isinstance(ours, Decimal) and isinstance(theirs, Decimal):
        return ours == theirs if ratio is ONE or ratio == 1 else Fraction(ours) * ratio == Fraction(theirs)
    return ours is not None and ours == theirs


def same_surface(quantity: Figured, number: Number) -> bool:
    """Tell whether the claim writes the number as the text does."""
    return bare(quantity.surface) == bare(number.surface)


def surface_reads(source: Source, quantity: Quantity, number: Number) -> bool:
    """Tell whether the claim's notation of the number reads as its value, in one convention or the other.

    >>> number = Number(start=0, end=6, surface="12,4 t", value=12400, kind="measurement")
    >>> surface_reads(Source(""), Quantity(surface="12,400", value=12400), number)
    True
    >>> surface_reads(Source(""), Quantity(surface="12,500", value=12400), number)
    False
    """
    ours, theirs = bare(quantity.surface), bare(number.surface)
    if ours and theirs and (_begins(ours, theirs) or _begins(theirs, ours) or ours.translate(_SWAP) == theirs):
        return True
    if _only_articles_more(ours, theirs) or _is_plainly(ours, quantity.value) or _is_score(ours, quantity.value):
        return True
    readings = (
        read for text in (quantity.surface, quantity.surface.translate(_SWAP)) for read in source.notations(text)
    )
    return any(reading and all(_reads_as(part, quantity, number) for part in reading) for reading in readings)


def _only_articles_more(ours: str, theirs: str) -> bool:
    """Tell whether the claim's words are the number's, and an article: 'un 4 y un 5 %' for '4 y un 5 %'."""
    longer, shorter = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    before, found, after = longer.partition(shorter) if shorter else (longer, "", "")
    return bool(found) and ARTICLES.issuperset(f"{before} {after}".split())


def _is_plainly(surface: str, value: Decimal | str | None) -> bool:
    """Tell whether mere digits are the value: '1900', which in a text might be a year."""
    digits = _PLAIN.fullmatch(surface)
    return digits is not None and isinstance(value, Decimal) and abs(Decimal(digits[1].replace(",", "."))) == abs(value)


def _reads_as(part: Number, quantity: Quantity, number: Number) -> bool:
    return _has_value(part, quantity) or _has_value(part, number)


def _begins(beginning: str, whole: str) -> bool:
    """Tell whether only words follow: '12.4' begins '12.4 million', but '1' does not begin '1 250'."""
    return whole.startswith(beginning) and (whole == beginning or _WORD_NEXT.match(whole, len(beginning)) is not None)


def _has_value(reading: Number, wanted: Quantity | Number) -> bool:
    if reading.value is not None and isinstance(reading.value, Decimal) and isinstance(wanted.value, Decimal):
        return abs(reading.value) == abs(wanted.value)
    return (reading.value, reading.min, reading.max) == (wanted.value, wanted.min, wanted.max)


def number_reasons(source: Source, quantity: Quantity, match: Match) -> list[Reason]:
    """What of the number does not fit, though its value does."""
    number, found = match.number, []
    if not match.unit:
        said = shown(number.surface + unit_aside(number))
        message = f"the text says {said}, the claim counts {shown(quantity.unit or '')}"
        found.append(reason("unit_differs", "quantity.unit", message))
    if not match.bound:
        found.append(reason("bound_differs", "quantity.bound", bound_message(quantity, number)))
    if not (surface_reads(source, quantity, number) or _stands_there(source, quantity, number)):
        message = f"{shown(quantity.surface)} does not read as {figure(quantity)}"
        found.append(reason("value_differs", "quantity.surface", message))
    return found


def _stands_there(source: Source, quantity: Quantity, number: Number) -> bool:
    """Tell whether the claim's words for the number stand where that is, and have no digits: 'week-long'."""
    surface = quantity.surface
    first = max(0, number.start - len(surface))
    at = source.text.find(surface, first, number.end + len(surface)) if surface else -1
    overlaps = at >= 0 and at < number.end and number.start < at + len(surface)
    whole = overlaps and not (
        source.text[max(0, at - 1) : at].isalnum() or source.text[at + len(surface) :][:1].isalnum()
    )
    return whole and not digit_tokens(surface)


def unit_aside(number: Number) -> str:
    """What the surface leaves out of the unit: the noun counted, or 'per day'; it has a measure's own name."""
    unit = number.unit or ""
    if number.kind in MEASURED:
        return "".join(unit.partition(" per ")[1:])
    return f" {unit}" if unit and unit not in number.surface else ""


def no_match(source: Source, quantity: Quantity, place: Span) -> Reason:
    """Why no number of the quote is the one claimed."""
    claimed, in_quote = figure(quantity), source.quantities_in(place)
    for number in in_quote:
        if quantity.value in number.readings[1:]:
            return reason("value_differs", "quantity.value", _ambiguous(number, claimed))
        ours, theirs = bare(quantity.surface), bare(number.surface)
        if isinstance(quantity.value, Decimal) and _spans(number, quantity.value) and not bound_fits(quantity, number):
            return reason("bound_differs", "quantity.bound", bound_message(quantity, number))
        if ours and (_begins(ours, theirs) or _begins(theirs, ours)):
            which = "" if number.surface == figure(number) else f", which is {figure(number)}"
            message = f"the text says {shown(number.surface)}{which}; the claim says {claimed}"
            return reason("value_differs", "quantity.value", message)
    told = ", ".join(shown(number.surface) for number in in_quote[:5])
    if any(same_value(quantity, number) for number in source.of_value(quantity.value) if is_quantity(number)):
        message = f"{claimed} stands in the document, but not in the quote"
        return reason("number_not_in_quote", "quantity", f"{message}, which says {told}" if told else message)
    only = f", only {told}" if told else ""
    return reason("number_not_in_quote", "quantity", f"the quote has no {claimed}{only}{_doubted(source, place)}")


def _ambiguous(number: Number, claimed: str) -> str:
    readings = " or ".join(digits(each) if isinstance(each, Decimal) else each for each in number.readings)
    return f"{shown(number.surface)} may be {readings}; here it reads as {figure(number)}, the claim says {claimed}"


def _doubted(source: Source, place: Span) -> str:
    """What of the quote may look like the number claimed, but is in doubt and has no value."""
    seen = ((number.surface, number.doubt) for number in source.numbers_in(place) if number.kind == "identifier")
    return "".join(f"; {shown(surface)} is in doubt ({doubt.replace('_', ' ')})" for surface, doubt in seen if doubt)


def _spans(number: Number, value: Decimal) -> bool:
    low, high = number.min, number.max
    return (low is not None or high is not None) and (low is None or low <= value) and (high is None or value <= high)
