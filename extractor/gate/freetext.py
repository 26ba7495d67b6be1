"""Whether every number in a claim's own words is proved.

The statement speaks of the quote, so its numbers have to stand there. Numbers in subject, measure, speaker and place
are names ('Q4 2004', 'phase 5'): they have to stand somewhere in the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from extractor.gate.bound import Figured, bound_fits, wording
from extractor.gate.edtf import UNKNOWN_YEAR, agrees, agrees_but_for_year, ends, years
from extractor.gate.lexicon import FORMER, NEGATIONS
from extractor.gate.number import ARTICLES, same_value
from extractor.gate.quote import fold
from extractor.gate.reasons import reason, shown
from extractor.gate.source import LONGEST_TEXT, NOT_QUANTITIES, Source, digit_tokens
from extractor.gate.unit import factor
from extractor.gate.words import words
from extractor.numbers import LANGUAGES
from extractor.types import Claim, Number, Quantity, Reason, Span

_DATE_PART: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_WHOLE: Final = frozenset({"full", "whole", "entire"})
_NAMES: Final = ("speaker", "subject", "measure", "place", "modality")
MOST_PROOFS: Final = 500
"""A quote with more numbers than this proves a statement by the first ones."""


def text_reasons(source: Source, claim: Claim, place: Span) -> list[Reason]:
    """The numbers in the claim's own words that the text does not prove."""
    texts = {field: getattr(claim, field) or "" for field in (*_NAMES, "statement")}
    found = [_too_long(field) for field, text in texts.items() if len(text) > LONGEST_TEXT]
    found += [wrong for field in _NAMES if texts[field] and (wrong := name_reason(source, field, texts[field]))]
    if claim.statement and (wrong := _statement_reason(source, claim, place)):
        found.append(wrong)
    return found


def _too_long(field: str) -> Reason:
    message = f"the {field} is longer than {LONGEST_TEXT:,} characters, and what stands behind them isn't read"
    return reason("number_in_text_unproved", field, message)


def name_reason(source: Source, field: str, text: str) -> Reason | None:
    """Why a text names a number that stands nowhere in the document, or nothing."""
    wrong = None
    for reading in source.readings(text):
        unknown = next((number for number in reading if not _named(source, number)), None)
        if unknown is None:
            return None
        wrong = _unproved(field, unknown, "stands nowhere in the document")
    return wrong


def _unproved(field: str, number: Number, why: str) -> Reason:
    return reason("number_in_text_unproved", field, f"{shown(number.surface)} in the {field} {why}")


def _named(source: Source, number: Number) -> bool:
    """Tell whether the number stands anywhere in the document, as a number, a date, or part of a name."""
    if number.kind == "date":
        return _dated(source, number)
    tokens = digit_tokens(number.surface)
    if tokens and all(token in source.tokens or token in source.years for token in tokens):
        return True
    if number.value == 0 and number.surface.lower() in NEGATIONS:
        return not NEGATIONS.isdisjoint(
            words(source.text)
        )  # 'no injuries', of a text that has 'no reports of injuries'
    if _counts_nothing(number) or (number.kind == "ordinal" and _stands(source.written, number.surface)):
        return True
    alike = source.of_value(number.value)
    return any(same_value(number, other) for other in alike) or passed_score(source, number) is not None


def _denied(number: Number, text: str) -> bool:
    """Tell whether it is a 'no' of a text that denies: 'no injuries', where that has 'no reports of injuries'."""
    denies = number.value == 0 and number.surface.lower() in NEGATIONS
    return denies and not NEGATIONS.isdisjoint(words(text))


def _counts_nothing(number: Number) -> bool:
    """Tell whether there is no numeral in it: 'a', 'the full year'."""
    surface = number.surface.lower()
    return surface in ARTICLES or (number.kind == "duration" and surface.partition(" ")[0] in _WHOLE)


def _stands(text: str, word: str) -> bool:
    """Tell whether the word stands in the text, whole: 'first', which the reader takes for a number only at times."""
    return re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) is not None


def passed_score(source: Source, number: Number) -> Number | None:
    """The score of the document that cannot come about but by this one: who wins 3-0 was 2-0 ahead before."""
    own = _sides(number.value)
    if own is None or min(own) > 0:
        return None
    scores = ((other, _sides(other.value)) for other in source.quantities if isinstance(other.value, str))
    return next((other for other, end in scores if end and min(end) == 0 and max(own) < max(end)), None)


def _sides(score: Decimal | str | None) -> tuple[int, int] | None:
    if not isinstance(score, str):
        return None
    left, _, right = score.partition("-")
    return int(left), int(right)


def _dated(source: Source, number: Number) -> bool:
    """Tell whether the document gives the date, or says it in the same words ('Monday')."""
    date = number.date
    if date is not None and (date in source.years or any(covers(source, date, said) for said in source.days)):
        return True
    if source.folded.places(number.surface, any_case=True) or _says_how_often(source, number):
        return True
    if (date is None or UNKNOWN_YEAR in date) and _says_same(source, number):
        return True
    if not _is_former(number.surface):
        return False
    return len(source.days) > 1 or any(_is_former(other.surface) for other in source.numbers)


def _says_same(source: Source, number: Number) -> bool:
    """Tell whether a date of the document has all its words and figures, in another order: '10:00 AM PST Monday'."""
    wanted = set(_DATE_PART.findall(number.surface.lower()))
    dates = (other for other in source.numbers if other.kind in {"date", "time"})
    return any(wanted <= set(_DATE_PART.findall(other.surface.lower())) for other in dates)


def _is_former(surface: str) -> bool:
    """Tell whether it is a word for the period before: 'previous year', 'a year earlier', 'Vorjahr'."""
    return not digit_tokens(surface) and not FORMER.isdisjoint(words(surface))


def _says_how_often(source: Source, number: Number) -> bool:
    """Tell whether it is a word like 'daily', which a claim may use for 'a day' where the text uses no other one."""
    recurring = _recurring(source.language or "en")
    return number.surface.lower() in recurring and not any(
        other.surface.lower() in recurring for other in source.numbers
    )


@cache
def _recurring(language: str) -> frozenset[str]:
    return frozenset(LANGUAGES["en"].times.recurring | LANGUAGES[language].times.recurring)


def covers(source: Source, date: str, said: str) -> bool:
    """Tell whether the date is the one said, or its month, with a year that the document gives."""
    if agrees_but_for_year(date, said):
        return years(date) <= source.years
    return agrees(date, said) or any(end.startswith(f"{date}-") for end in ends(said))


def _statement_reason(source: Source, claim: Claim, place: Span) -> Reason | None:
    statement = claim.statement or ""
    if fold(statement).strip() == fold(claim.quote).strip():
        return None  # read without what stands around it, the quote may seem to say something else
    aside = list(_name_spans(claim, statement))
    quoted = source.quantities_in(place)[:MOST_PROOFS]
    proofs: list[Figured] = [*quoted, *([claim.quantity] if claim.quantity else [])]
    wrong = None
    for reading in source.readings(without_score(statement, claim.quantity)):
        judged = (
            _wrong(source, claim, number, proofs)
            for number in reading
            if not (any(start <= number.start and number.end <= end for start, end in aside) and _named(source, number))
        )
        found = next(filter(None, judged), None)
        if found is None:
            return None
        wrong = found
    return wrong


def without_score(statement: str, quantity: Quantity | None) -> str:
    """The statement with the claim's own score blanked out: '2-1' is no range of numbers."""
    if quantity is None or not isinstance(quantity.value, str):
        return statement
    for score in (quantity.surface, quantity.value):
        statement = statement.replace(score, " " * len(score)) if score else statement
    return statement


def _name_spans(claim: Claim, statement: str) -> Iterator[tuple[int, int]]:
    """Where the statement repeats the claim's names."""
    unit = claim.quantity.unit if claim.quantity else None
    for text in (claim.subject, claim.measure, claim.speaker, claim.place, unit):
        at = statement.find(text) if text else -1
        if text and at >= 0:
            yield at, at + len(text)


def _wrong(source: Source, claim: Claim, number: Number, proofs: Sequence[Figured]) -> Reason | None:
    """Why a number of the statement is not proved, or nothing."""
    if number.kind in NOT_QUANTITIES:
        proved = _date_proved(source, claim, number)
        return None if proved else _unproved("statement", number, "is no date of the document")
    if _counts_nothing(number) or is_notation(number, claim.quantity) or _ends_own_range(claim, number):
        return None
    if _denied(number, claim.quote) or (number.kind == "ordinal" and _stands(claim.quote, number.surface)):
        return None
    same = [proof for proof in proofs if supports(proof, number)]
    if not same:
        return None if _year(source, number) else _unproved("statement", number, "is not in the quote")
    if any(bound_fits(proof, number) or {proof.bound, number.bound} == {"range", "exact"} for proof in same):
        return None
    said, claimed = wording(same[0].bound, same[0].surface), wording(number.bound, number.surface)
    return reason("bound_differs", "statement", f"the text says {said}, the statement says {claimed}")


def _date_proved(source: Source, claim: Claim, number: Number) -> bool:
    if _named(source, number):
        return True
    return claim.date is not None and number.date is not None and agrees(number.date, claim.date.value)


def is_notation(number: Number, quantity: Quantity | None) -> bool:
    """Tell whether the statement writes the number as the claim's own quantity does, which is judged there."""
    if quantity is None or quantity.bound != number.bound:
        return False
    own = {fold(quantity.surface).lower(), str(quantity.value).lower()}
    return fold(number.surface).lower() in own


def _ends_own_range(claim: Claim, number: Number) -> bool:
    """Tell whether the number is an end of the claim's range, which the statement repeats as written: '96.4, 99.6%'."""
    quantity = claim.quantity
    if quantity is None or quantity.bound != "range" or number.value not in (quantity.min, quantity.max):
        return False
    return fold(number.surface) in fold(quantity.surface) and fold(quantity.surface) in fold(claim.statement or "")


def supports(proof: Figured, number: Number) -> bool:
    """Tell whether the values are equal, the sign aside where words carry it, and after exact conversion."""
    if number.value is not None and (number.min, number.max) not in {(None, None), (proof.min, proof.max)}:
        return False  # another tolerance, or one that the text doesn't give
    if (ratio := factor(proof.unit, number.unit)) is not None and same_value(proof, number, ratio):
        return True
    if isinstance(proof.value, Decimal) and isinstance(number.value, Decimal):
        return abs(proof.value) == abs(number.value)
    return same_value(proof, number)


def _year(source: Source, number: Number) -> bool:
    return number.surface in source.years or number.surface in years(number.date or "")
