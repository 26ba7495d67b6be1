"""Which fields of a claim are right, by rules that are the same for everybody.

Each field is judged twice: exactly as in the gold, and leniently, where words may differ that mean the same:

- value and bound have to be equal; a vague number is right by its words, since what it may come to is a convention, and
  one with a tolerance by its value where the gold has that alone;
- units are right when an exact factor of one joins them, or their words overlap, or what is counted is what the gold's
  measure says ('casualties' of soldiers);
- words overlap when at least half of the content words of the shorter text have their like in the other: the same stem,
  or the same meaning in the gate's table ('killed', 'deaths', 'tués'; `gate/concepts.py`);
- subject, speaker and place are right when their words overlap; a missing one is right only where the gold has none;
- the measure is right when subject, measure and unit together overlap so with the gold's, and a word of the measure
  that is neither its subject's nor its unit's, nor tells the time, stands in the gold's measure or statement; where
  the measure says no more than 'number', a word of the subject does;
- where the gold is told in another language than its document, subject and measure may take words of the quote, and of
  the heads over it in a table or a form, and what is counted may be called as it is there;
- a date is right when it agrees with the gold's in ISO 8601-2, either of the two leaving a year open;
- modalities are right when they are of the same sort, by `MODALITIES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Literal

from extractor.evaluation.gold import GoldClaim
from extractor.gate.edtf import agrees
from extractor.gate.lexicon import TIME_WORDS
from extractor.gate.senses import senses
from extractor.gate.unit import factor, measures
from extractor.gate.words import content
from extractor.types import Claim, Frozen, Quantity

FieldName = Literal["value", "bound", "unit", "measure", "subject", "speaker", "date", "place", "modality"]
FIELDS: Final[tuple[FieldName, ...]] = (
    "value",
    "bound",
    "unit",
    "measure",
    "subject",
    "speaker",
    "date",
    "place",
    "modality",
)
NUMERIC: Final[tuple[FieldName, ...]] = ("value", "bound", "unit", "measure")
"""The fields that a numeric claim has to have right to be right."""

HALF: Final = 0.5
_COUNTS: Final = frozenset(
    "number numbers amount amounts amounted count total totalled totaled quantity size consisted consists comprised"
    " comprises included nombre effectif compte comptait anzahl zahl bestand besteht umfasst número cantidad".split()
)
MODALITIES: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("reported", "said", "stated", "asserted", "confirmed"), "asserted")
    | dict.fromkeys(("forecast", "expected", "predicted", "projected"), "forecast")
    | dict.fromkeys(("planned", "plan", "target", "goal", "commitment", "intended", "scheduled"), "planned")
    | dict.fromkeys(("estimate", "estimated", "assessed", "suggested", "believed", "likely"), "estimated")
    | dict.fromkeys(("possible", "possibility", "could", "conditional", "feared", "unlikely"), "possible")
    | dict.fromkeys(("hypothetical", "if", "may", "might"), "possible")
    | dict.fromkeys(("denied", "disputed"), "denied")
)
"""The sort of modality that a word stands for; the first such word of a modality tells. None is asserted."""


class Judged(Frozen):
    """Whether a field is right, and whether it is just as in the gold. `given` says whether the gold has one."""

    right: bool
    exact: bool
    given: bool


def overlap(one: str | None, other: str | None) -> float:
    """The share of the shorter text's content words that have their like in the other; 0 to 1.

    >>> overlap("North Korean soldiers", "the soldiers"), overlap("ships", "soldiers"), overlap("morts", "deaths")
    (1.0, 0.0, 1.0)
    """
    ours, theirs = senses(content(one or "")), senses(content(other or ""))
    if not ours or not theirs:
        return float(" ".join((one or "").split()).lower() == " ".join((other or "").split()).lower())
    return len(ours & theirs) / min(len(ours), len(theirs))


def judge(ours: Claim, gold: GoldClaim) -> dict[FieldName, Judged]:
    """Every field of a claim, judged by the gold claim that it is matched with."""
    judged = {field: rule(ours, gold.claim) for field, rule in _RULES.items()}
    judged |= {"unit": _unit(ours, gold), "subject": _subject(ours, gold), "measure": _measure(ours, gold)}
    return {field: judged[field] for field in FIELDS}


def is_right(judged: Mapping[FieldName, Judged]) -> bool:
    """Tell whether all fields that make a numeric claim right are."""
    return all(judged[field].right for field in NUMERIC)


def _value(ours: Claim, gold: Claim) -> Judged:
    mine, theirs = ours.quantity, gold.quantity
    if mine is None or theirs is None:
        return Judged(right=mine is theirs, exact=mine is theirs, given=theirs is not None)
    exact = (mine.value, mine.min, mine.max) == (theirs.value, theirs.min, theirs.max)
    worded = mine.bound == theirs.bound == "vague" and _same_words(mine, theirs)
    within = theirs.min is None and theirs.max is None and None not in {mine.value, mine.min, mine.max}
    alike = within and mine.value == theirs.value
    return Judged(right=exact or worded or alike, exact=exact, given=True)


def _same_words(one: Quantity, other: Quantity) -> bool:
    ours, theirs = one.surface.lower(), other.surface.lower()
    return ours in theirs or theirs in ours


def _bound(ours: Claim, gold: Claim) -> Judged:
    mine = ours.quantity.bound if ours.quantity else None
    theirs = gold.quantity.bound if gold.quantity else None
    return Judged(right=mine == theirs, exact=mine == theirs, given=theirs is not None)


def _unit(ours: Claim, gold: GoldClaim) -> Judged:
    mine = ours.quantity.unit if ours.quantity else None
    theirs = gold.claim.quantity.unit if gold.claim.quantity else None
    exact = (mine or "").lower() == (theirs or "").lower()
    noun = bool(mine) and not measures(mine or "") and not measures(theirs or "")
    counted = bool(mine) and overlap(mine, f"{gold.claim.measure} {gold.source if noun else ''}") == 1
    return Judged(right=exact or counted or _same_unit(mine, theirs, ours), exact=exact, given=bool(theirs))


def _same_unit(mine: str | None, theirs: str | None, ours: Claim) -> bool:
    """Tell whether two units are one; a count without a noun may name it as its subject."""
    if mine is None:
        return overlap(ours.subject, theirs) >= HALF
    return factor(mine, theirs) == 1 or overlap(mine, theirs) >= HALF


def _subject(ours: Claim, gold: GoldClaim) -> Judged:
    theirs = gold.claim.subject
    right = not ours.subject if theirs is None else overlap(ours.subject, f"{theirs} {gold.source}") >= HALF
    return Judged(right=right, exact=_same(ours.subject, theirs), given=theirs is not None)


def _measure(ours: Claim, gold: GoldClaim) -> Judged:
    theirs = gold.claim.measure
    told = senses(content(f"{theirs} {gold.claim.statement} {gold.source}"))
    right = bool(_telling(ours) & told) and overlap(_whole(ours), f"{_whole(gold.claim)} {gold.source}") >= HALF
    return Judged(right=right, exact=_same(ours.measure, theirs), given=theirs is not None)


def _telling(claim: Claim) -> frozenset[str]:
    """The words of a measure that say what is measured; where it only says 'number', what is counted tells."""
    unit = claim.quantity.unit if claim.quantity else None
    words = senses(content(claim.measure or "")) - senses(_COUNTS)
    told = words - senses(content(f"{claim.subject} {unit}")) - senses(TIME_WORDS)
    return told or words or senses(content(claim.subject or ""))


def _whole(claim: Claim) -> str:
    unit = claim.quantity.unit if claim.quantity else None
    return " ".join(filter(None, (claim.subject, claim.measure, unit)))


def _same(one: str | None, other: str | None) -> bool:
    return " ".join((one or "").split()).lower() == " ".join((other or "").split()).lower()


def _phrase(name: str) -> Callable[[Claim, Claim], Judged]:
    def rule(ours: Claim, gold: Claim) -> Judged:
        mine, theirs = getattr(ours, name), getattr(gold, name)
        right = not mine if theirs is None else bool(mine) and overlap(mine, theirs) >= HALF
        return Judged(right=right, exact=_same(mine, theirs), given=theirs is not None)

    return rule


def _date(ours: Claim, gold: Claim) -> Judged:
    mine, theirs = (claim.date.value if claim.date else None for claim in (ours, gold))
    if mine is None or theirs is None:
        return Judged(right=mine == theirs, exact=mine == theirs, given=theirs is not None)
    return Judged(right=agrees(mine, theirs) or agrees(theirs, mine), exact=mine == theirs, given=True)


def _modality(ours: Claim, gold: Claim) -> Judged:
    mine, theirs = ours.modality, gold.modality
    return Judged(right=_sort(mine) == _sort(theirs), exact=_same(mine, theirs), given=_sort(theirs) != "asserted")


def _sort(modality: str | None) -> str:
    words = (modality or "").lower().replace(",", " ").split()
    return next((MODALITIES[word] for word in words if word in MODALITIES), "asserted")


_RULES: Final[Mapping[FieldName, Callable[[Claim, Claim], Judged]]] = MappingProxyType(
    {
        "value": _value,
        "bound": _bound,
        "speaker": _phrase("speaker"),
        "date": _date,
        "place": _phrase("place"),
        "modality": _modality,
    }
)
