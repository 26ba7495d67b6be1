"""How Polish names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times, any_of
from extractor.numbers.tables import bounds

_HOURS = (
    "pierwsz drugi trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast"
    " szesnast siedemnast osiemnast dziewiętnast dwudziest"
)
_ENDINGS = ("ej", "iej", "a", "ą")
_HOUR = rf"(?:{any_of(stem + end for stem in _HOURS.split() for end in _ENDINGS)})"
_MINUTES = "pięć|dziesięć|piętnaście|dwadzieścia|dwadzieścia pięć|kwadrans|pięciu|dziesięciu|dwudziestu"
SPELLED = (
    rf"(?:(?:wpół|pół) do|(?:za )?(?:{_MINUTES}) (?:po|do|przed)|za (?:{_MINUTES})) {_HOUR}(?!\w)"
    rf"|(?<=godzinie ){_HOUR}(?!\w)(?: (?:trzydzieści|piętnaście|dwadzieścia|czterdzieści|czterdzieści pięć))?"
    rf"|{_HOUR}(?= (?:rano|wieczorem|po południu|w nocy|nad ranem))"
)

POLISH_TIMES = Times(
    spelled=SPELLED,
    at="o|około|o godzinie|o godz.",
    on="w|we",
    till="do|a",
    edge="końca|końcu|koniec|początku|początek|połowy|połowie",
    both="a|i|do",
    starts="od|między|pomiędzy",
    opens="od|między|pomiędzy",
    before=bounds(
        """
        more_than: po, później niż
        at_least: od, począwszy od, nie wcześniej niż
        less_than: przed, wcześniej niż
        at_most: do, aż do, nie później niż, najpóźniej
        about: około, ok., mniej więcej
        """
    ),
)
