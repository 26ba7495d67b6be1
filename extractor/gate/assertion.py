"""Whether the text asserts what a claim states: not its denial, its opposite, nor what only could be."""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.lexicon import CONDITIONS, HEDGES, MODALS, NEGATIONS, OPPOSITES, REVERSALS, UNHARMED
from extractor.gate.reasons import reason, shown
from extractor.gate.words import content, stem, stems, words
from extractor.types import Claim, Reason

_AUTUMN: Final = re.compile(r"\b(?:the|last|this|next) fall\b", re.IGNORECASE)
_ORDINAL: Final = re.compile(r"\bno\.?\s?(?=[0-9])", re.IGNORECASE)
_SHORT_NOT: Final = re.compile(r"n['’]t\b", re.IGNORECASE)
_DENIAL: Final = frozenset({"not", "never", "cannot"})
_FAILURE: Final = stems(["fail", "fails", "failed", "refuse", "refused", "unlikely", "unable", "decline", "declined"])
_LINKS: Final = frozenset({"to", "have", "be", "been", "also", "soon", "yet", "still", "well"})
_LEAST_SHARED: Final = 2
_REACH: Final = 4


def assertion_reasons(claim: Claim) -> list[Reason]:
    """The denials, opposites and possibilities that the claim turns into facts."""
    checks = (_opposite, _invented_denial, _dropped_denial, _dropped_prefix, _dropped_modal)
    return [found for check in checks if (found := check(claim)) is not None]


def _said(text: str) -> list[str]:
    """The words, with 'not' in full."""
    return words(_SHORT_NOT.sub(" not", text))


def _opposite(claim: Claim) -> Reason | None:
    """Why the claim says the opposite of the quote: it uses the one word where the quote uses the other."""
    said = _without_autumn(claim.quote)
    for field in ("measure", "statement"):
        claimed = _without_autumn(getattr(claim, field) or "")
        for pair in OPPOSITES:
            for ours, theirs in (pair, pair[::-1]):
                if _contrary(claimed, said, ours, theirs):
                    message = f"the claim says {shown(min(claimed & ours))}, but the text {shown(min(said & theirs))}"
                    return reason("not_asserted", field, message)
    return None


def _contrary(claimed: frozenset[str], said: frozenset[str], ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether the claim is on one side only and the text on the other only. Nobody is both harmed and unharmed."""
    torn = claimed & theirs and ours is not UNHARMED
    return bool(claimed & ours and said & theirs) and not torn and not said & ours


def _without_autumn(text: str) -> frozenset[str]:
    return frozenset(words(_AUTUMN.sub(" ", text)))


def _invented_denial(claim: Claim) -> Reason | None:
    """Why the statement's denial is its own: no word of the quote denies or reverses anything."""
    stated, said = set(_said(_ORDINAL.sub(" ", claim.statement or ""))), set(_said(claim.quote))
    own = (stated & NEGATIONS) - {"n", "ne"}
    if not own or said & (NEGATIONS | REVERSALS) or "0" in claim.quote:
        return None
    return reason("not_asserted", "statement", f"the statement says {shown(min(own))}, but the quote denies nothing")


def _dropped_denial(claim: Claim) -> Reason | None:
    """Why the statement drops the denial that the quote opens with: 'No injuries were reported'."""
    said, stated = _said(claim.quote), _said(claim.statement or "")
    if not said or said[0] not in {"no", "none", "kein", "keine", "aucun", "aucune"}:
        return None
    if not stated or not NEGATIONS.isdisjoint(stated) or not REVERSALS.isdisjoint(stated):
        return None
    denied, own = [stem(word) for word in content(claim.quote)], stems(stated)
    if not denied or denied[0] not in own or len(own.intersection(denied)) < _LEAST_SHARED:
        return None
    message = f"the text says {shown(' '.join(said[:3]))}, the statement drops the denial"
    return reason("not_asserted", "statement", message)


def _dropped_prefix(claim: Claim) -> Reason | None:
    """Why the statement makes 'known' of 'unknown'."""
    stated = set(_said(claim.statement or ""))
    if not NEGATIONS.isdisjoint(stated):
        return None
    for word in _said(claim.quote):
        rest = word.removeprefix("un")
        if rest != word and len(rest) >= _REACH and rest in stated and word not in stated:
            return reason("not_asserted", "statement", f"the text says {shown(word)}, the statement says {shown(rest)}")
    return None


def _dropped_modal(claim: Claim) -> Reason | None:
    """Why the statement turns what could be, or is not, into what is, by the verb that follows 'could' or 'not'."""
    stated = _said(claim.statement or "")
    if not stated or claim.modality or not (HEDGES | NEGATIONS | REVERSALS).isdisjoint(stated):
        return None
    own = stems(stated)
    said = _said(claim.quote)
    for at, word in enumerate(said):
        if _weakens(word, said[:at]) and (verb := _verb_after(said, at)) and _begins(verb, own):
            message = f"the text says {shown(' '.join(said[at : at + _REACH]))}, the statement makes it a fact"
            return reason("not_asserted", "statement", message)
    return None


def _weakens(word: str, before: list[str]) -> bool:
    """Tell whether the word keeps the next verb from being a fact; 'if it does not stop' denies nothing."""
    return word in MODALS or ((word in _DENIAL or stem(word) in _FAILURE) and CONDITIONS.isdisjoint(before))


def _verb_after(said: list[str], at: int) -> str | None:
    after = [word for word in said[at + 1 : at + 1 + _REACH] if word not in _LINKS]
    return after[0] if after and len(after[0]) > 2 else None  # noqa: PLR2004 - no verb is shorter


def _begins(verb: str, own: frozenset[str]) -> bool:
    """Tell whether the verb is among the stems, if in another form: 'fallen' for 'fall'."""
    return stem(verb) in own or any(word.startswith(stem(verb)) and len(word) <= len(verb) + 2 for word in own)
