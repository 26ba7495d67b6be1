"""What each kind of number, each bound and each doubt means. The documentation is made from these tables."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from extractor.number_types import Bound, Doubt, Kind

KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "cardinal": "a count, or a figure of no other kind; its unit is what is counted",
        "ordinal": "a place in an order",
        "fraction": "a part of a whole",
        "percent": "a share in percent or per mille: 12% is 12",
        "money": "an amount, in full units of its currency",
        "measurement": "a figure with a unit of measure",
        "range": "two ends of a count, of which nothing more is known",
        "ratio": "how one figure stands to another, or how many times",
        "score": "the figures of two sides; neither a difference nor a range",
        "age": "how old somebody or something is",
        "date": "a day, month, year, season or period, in EDTF (ISO 8601-2)",
        "time": "a time of day",
        "duration": "how long something lasts",
        "identifier": "digits that name a thing and count nothing: codes, addresses, labels, citations",
    }
)
BOUNDS: Final[Mapping[Bound, str]] = MappingProxyType(
    {
        "exact": "the figure as it stands",
        "at_least": "this much, perhaps more",
        "more_than": "more than this",
        "at_most": "this much, perhaps less",
        "less_than": "less than this",
        "about": "near this",
        "range": "between two ends",
        "vague": "a word that leaves it open: min and max are the least and the most that it says",
    }
)
DOUBTS: Final[Mapping[Doubt, str]] = MappingProxyType(
    {
        "ambiguous": "there are several readings, the likeliest first",
        "hidden_characters": "something invisible stands inside",
        "reordered": "a bidirectional override shows its digits in another order than they stand",
        "struck_out": "a combining mark strikes it through",
        "mixed_scripts": "its digits or letters are of several scripts",
        "split": "a line ends inside it",
        "too_long": "it has more digits than a figure may have",
    }
)
