"""Whether the claim says the contrary of the text: a rise of what fell, a gain of what was lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from extractor.gate.concepts import CONTRARIES
from extractor.gate.contests import Party, party, wrong_party
from extractor.gate.lexicon import DENIALS, NEGATIONS
from extractor.gate.reasons import reason, shown
from extractor.gate.remembering import remembered
from extractor.gate.senses import sides
from extractor.gate.words import said, words
from extractor.types import Claim, Reason

_NO_DIRECTION: Final = re.compile(
    r"\b(?:the|last|this|next) fall\b|\bfall (?:of )?[0-9]{4}\b|\bfell (?:ill|asleep|sick)\b",
    re.IGNORECASE,
)
"""Where such a word isn't for or against anything."""
_SEPARABLE: Final = re.compile(
    r"\b(n[ia]hme?n?|nimmt|nehmen|ging(?:en)?|geht|gehen|leg(?:t|en|te|ten)|l[iä]e?(?:ß|ss)t?(?:en)?|lass(?:en|t)|zog(?:en)?|zieh(?:t|en))"
    r"\b((?:[^.;!?]|\.(?=[0-9])){0,160}?)\b(zu|ab|an|nach|zurück)(?=\s*(?:[.,;:!?)]|$|und\b))",
    re.IGNORECASE,
)
_DOWN: Final = frozenset({"ab", "nach", "zurück"})
_PAIRS: Final = tuple(way for pair in CONTRARIES for way in (pair, pair[::-1]))
_PAIRS_OF: Final = {side: tuple(pair for pair in _PAIRS if pair[0] == side) for side, _ in _PAIRS}
AFFIRMS: Final = re.compile(
    r"\b(?:(?:no|not|nicht|kein\w*|pas|non|no)\s+(?:only|just|nur|seulement|sólo|solo|solamente|(?:more|less|fewer|later|"
    r"earlier|mehr|weniger|später|plus|moins|más|menos)\s+(?:than|als|que|de))|n(?:[’']|e\s)\w+\s+(?:plus\s+)?qu[e’'])\b",
    re.IGNORECASE,
)
"""What denies nothing, though it has a denying word in it: 'not only', 'no fewer than', 'ne ... que'."""
_FATAL: Final = tuple(
    pair for pair in _PAIRS if {"dead", "born"}.issuperset(pair) or {"dead", "injured"}.issuperset(pair)
)
_OUTCOME: Final = {"won", "lost"}
_UNHARMED: Final = "unharmed"
"""Nobody is that and harmed as well, so a claim that says both is as wrong as one that says only this."""
_DENIES: Final = NEGATIONS | (DENIALS - frozenset("denied denies deny refused refuses refuse".split()))


def contrary(claim: Claim, reach: Sequence[str]) -> Reason | None:
    """Why the claim says the contrary of what the text says of its number: in the nearest text that takes sides."""
    side = party(claim)
    if side is not None and (wrong := _wrong_party(claim, side)) is not None:
        return wrong
    if (wrong := _contradiction(claim)) is not None:
        return wrong
    for field in ("measure", "statement"):
        claimed = _sides(getattr(claim, field) or "")
        for ours, theirs in sorted(chain.from_iterable(map(_PAIRS_OF.__getitem__, claimed)), key=_PAIRS.index):
            if side is not None and {ours, theirs} == _OUTCOME:
                continue
            if (ours == _UNHARMED or theirs not in claimed) and (word := _only(theirs, ours, reach, claim, field)):
                message = f"the claim says {shown(claimed[ours])}, but the text {shown(word)}"
                return reason("not_asserted", field, message)
    return None


def _wrong_party(claim: Claim, side: Party) -> Reason | None:
    """Why the claim has somebody win whom another beat, or the other way about."""
    word = wrong_party(claim, side)
    claimed = _sides(claim.measure or "")
    sided = _OUTCOME & claimed.keys()
    if len(sided) == 1 and side not in sided:
        word = claimed[next(iter(sided))]
    return None if word is None else reason("not_asserted", "measure", f"the claim says {shown(word)} of who {side}")


def _contradiction(claim: Claim) -> Reason | None:
    """Why the claim contradicts itself: it counts injuries, and its measure is deaths."""
    unit = claim.quantity.unit if claim.quantity else None
    counted = _sides(unit) if unit else {}
    if not counted:
        return None
    measured = _sides(claim.measure or "")
    for ours, theirs in _FATAL:
        if ours in counted and theirs in measured and ours not in measured and theirs not in counted:
            message = f"the claim counts {shown(counted[ours])}, but its measure is {shown(measured[theirs])}"
            return reason("not_asserted", "measure", message)
    return None


def untold(claim: Claim, reach: Sequence[str]) -> tuple[str, str] | None:
    """Whether it is 'rise' or 'fall' by the measure, and the contrary, where the text takes no side at all."""
    claimed = _sides(claim.measure or "")
    if _sides(" ".join(reach)).keys() - {"revenue"}:  # which is no way that anything went
        return None
    return next((pair for pair in (("rise", "fall"), ("fall", "rise")) if pair[0] in claimed), None)


def _only(theirs: str, ours: str, reach: Sequence[str], claim: Claim, field: str) -> str | None:
    """The word for the one side in the nearest text that is on either, unless one of the two denies."""
    for text in reach:
        taken = _sides(text)
        if ours in taken:
            return None
        if theirs in taken:
            turned = _denies(text) != (ours != _UNHARMED and _denies(getattr(claim, field)))
            return None if turned else taken[theirs]
    return None


@remembered
def _sides(text: str) -> dict[str, str]:
    """The sides taken in a text, each with the word that takes it."""
    found = words(_SEPARABLE.sub(_joined, _NO_DIRECTION.sub(" ", text)))
    return {one: word for word in reversed(found) for one in sides(word)}


def _joined(verb: re.Match[str]) -> str:
    """The noun for a German verb that is written in two parts: 'nimmt ... ab'."""
    noun = "rückgang" if verb[3].lower() in _DOWN else "anstieg"
    return f"{noun} {verb[2]} "


def _denies(text: str) -> bool:
    return not _DENIES.isdisjoint(said(text)) and not _DENIES.isdisjoint(said(AFFIRMS.sub(" ", text)))
