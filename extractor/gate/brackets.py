"""Figures that a table has in brackets: '(57)' is mostly a minus there, and proves no plus unless words say so."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from extractor.gate.keeping import kept_by_its_source
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import sense, sides
from extractor.gate.source import Source
from extractor.gate.tables import place_of
from extractor.gate.words import words
from extractor.types import Claim, Number, Quantity, Reason

_BRACKETED: Final = re.compile(r"[A-Z]{0,3}[$€£¥]?\s?\([A-Z]{0,3}[$€£¥]?\s?[0-9][0-9.,'’\s]*%?\s?\)?\s?%?\)?")
_ERRORS: Final = re.compile(
    r"\b(?:s\.?e\.?|s\.?d\.?|std|n|error|deviation|fehler|abweichung|écart|erreur|desviación)\b", re.IGNORECASE
)
"""Heads of what stands in brackets without being a minus."""
_MINUS: Final = frozenset({"fall", "lost", "lowest", "below"})
_LOSSES: Final = frozenset({"loss", "deficit", "cost", "tax", "debt"})
_OUT: Final = frozenset(
    "negative minus outflow outflows outflowed paid payments repayment repayments used charge charges less lower fewer "
    "worse impairment depreciation amortisation amortization abschreibung abschreibungen abfluss abflüsse negativ "
    "négatif négative sortie sorties negativo negativa salida salidas depreciación deterioro".split()
)


def signed(source: Source, quantity: Quantity, number: Number) -> Number:
    """The number as a claim may have it: with a minus, where it stands in brackets in a table and the claim has one."""
    value = number.value
    if not isinstance(quantity.value, Decimal) or quantity.value >= 0 or not isinstance(value, Decimal) or value <= 0:
        return number
    return number.model_copy(update={"value": -value}) if in_brackets(source, number) else number


def unsaid_minus(source: Source, claim: Claim, number: Number) -> Reason | None:
    """Why a figure in brackets is not the plus that is claimed: no word says that it fell, or was lost or paid."""
    quantity = claim.quantity
    if (
        quantity is None
        or not isinstance(quantity.value, Decimal)
        or quantity.value <= 0
        or not in_brackets(source, number)
    ):
        return None
    place = place_of(source, number)
    head = place.rows[place.row][0].text if place else ""
    if any(map(_says_minus, words(f"{claim.subject} {claim.measure} {claim.statement} {head}"))):
        return None
    message = (
        f"{shown(number.surface)} stands in brackets, which are a minus in a table, and the claim says no such thing"
    )
    return reason("value_differs", "quantity.value", message)


def _says_minus(word: str) -> bool:
    return bool(sides(word) & _MINUS) or sense(word) in _LOSSES or word in _OUT


@kept_by_its_source
def in_brackets(source: Source, number: Number) -> bool:
    """Tell whether all of a cell is a figure in brackets, in a row that has a head."""
    around = source.text[max(0, number.start - _NEAR) : number.start]
    if "(" not in around or (place := place_of(source, number)) is None:
        return False
    row = place.rows[place.row]
    heads = [row[0].text, *(cell.text for cell in place.over)]
    return (
        bool(row[0].text)
        and _BRACKETED.fullmatch(row[place.column].text) is not None
        and not any(map(_ERRORS.search, heads))
    )


_NEAR: Final = 8
