"""The phrases of a sentence that can say whose word it is, of what its numbers are, where, when and how meant.

The model chooses among the text's own words instead of writing a name: what it chooses stands in the sentence, and a
sentence that attributes nothing isn't asked who speaks. Only closed classes of words are used (function words,
reporting verbs, prepositions), so there is no tagger and no model here.
"""

from __future__ import annotations

from extractor.phrases.beside import (
    bracketed,
    changed,
    counted,
    dimension,
    directed,
    is_interval,
    is_period,
    lasting,
    properties,
    rate,
    resumes,
    share_brackets,
    symbol,
    turn,
)
from extractor.phrases.clauses import (
    apart,
    begins,
    compared,
    dates,
    difference,
    governs,
    leads,
    modality,
    named,
    of_statement,
    opens,
    timed,
)
from extractor.phrases.implied import implied_unit, resumed_unit, sampled
from extractor.phrases.runs import Standing, deeds, nearest
from extractor.phrases.speakers import attributing, places, sources, speakers
from extractor.phrases.subjects import names, subjects
from extractor.phrases.tokens import overlap

__all__ = [
    "Standing",
    "apart",
    "attributing",
    "begins",
    "bracketed",
    "changed",
    "compared",
    "counted",
    "dates",
    "deeds",
    "difference",
    "dimension",
    "directed",
    "governs",
    "implied_unit",
    "is_interval",
    "is_period",
    "lasting",
    "leads",
    "modality",
    "named",
    "names",
    "nearest",
    "of_statement",
    "opens",
    "overlap",
    "places",
    "properties",
    "rate",
    "resumed_unit",
    "resumes",
    "sampled",
    "share_brackets",
    "sources",
    "speakers",
    "subjects",
    "symbol",
    "timed",
    "turn",
]
