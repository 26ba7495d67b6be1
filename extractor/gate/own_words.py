"""What proves the numbers in a claim's own words, one by one: lines of its certificate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from extractor.gate.bound import Figured, bound_fits
from extractor.gate.freetext import (
    MOST_PROOFS,
    is_notation,
    passed_score,
    supports,
    without_score,
)
from extractor.gate.number import ARTICLES, same_value
from extractor.gate.proving import conversion, day_proof, notation, number_proof, words_proof
from extractor.gate.source import NOT_QUANTITIES, Source, digit_tokens, nearest
from extractor.types import Claim, Number, Proof, Span


class OwnWords(NamedTuple):
    """A claim whose quote stands at `place` and whose quantity is `own`, to prove the numbers in its own words by."""

    source: Source
    claim: Claim
    place: Span
    own: Number | None

    def proofs(self, field: str, text: str) -> Iterator[Proof]:
        """The lines of the numbers of a field's text, read in the way that leaves the fewest without one."""
        rest = text
        if field == "statement" and self.own and (rest := without_score(text, self.claim.quantity)) != text:
            yield number_proof(field, self.own, "equal")
        best: list[list[Proof]] | None = None
        for reading in self.source.readings(rest):
            lines = [self._lines(field, number) for number in reading]
            if best is None or lines.count([]) < best.count([]):
                best = lines
            if [] not in best:
                break
        yield from _each_once(line for lines in best or () for line in lines)

    def _lines(self, field: str, number: Number) -> list[Proof]:
        if number.surface.lower() in ARTICLES:
            return []
        said = self._in_quote(number) if field == "statement" else None
        if said is not None:
            return [self._line(field, said, number)]
        if number.date and (day := day_proof(self.source, field, number.date, self.place)):
            return [day.model_copy(update={"claimed": notation(number.surface, day.text)})]
        return self._words(field, number) or self._digits(field, number) or self._anywhere(field, number)

    def _in_quote(self, number: Number) -> Number | None:
        """The number of the quote that the statement repeats, the claim's own if it may be."""
        if number.kind in NOT_QUANTITIES:
            return None
        if self.own and (is_notation(number, self.claim.quantity) or supports(self.own, number)):
            return self.own
        same = [other for other in self.source.quantities_in(self.place)[:MOST_PROOFS] if supports(other, number)]
        return next((other for other in same if bound_fits(other, number)), same[0] if same else None)

    def _line(self, field: str, said: Number, number: Number) -> Proof:
        claimed = notation(number.surface, said.surface)
        quantity: Figured = number
        if self.claim.quantity and is_notation(number, self.claim.quantity):
            quantity = self.claim.quantity
        ratio = conversion(self.source, quantity, said)
        if ratio is not None:
            return number_proof(field, said, "converted", claimed, ratio)
        return number_proof(field, said, "equal" if same_value(quantity, said) else "same_size", claimed)

    def _words(self, field: str, number: Number) -> list[Proof]:
        """The words themselves, if they hold no digits."""
        span = None if digit_tokens(number.surface) else self.source.locate(number.surface, self.place)
        return [words_proof(self.source, field, span)] if span else []

    def _digits(self, field: str, number: Number) -> list[Proof]:
        """Where each run of digits stands, whole, if all do: in a name, or as a number."""
        spans = [nearest(self.source.tokens.get(token, ()), self.place) for token in digit_tokens(number.surface)]
        return [words_proof(self.source, field, span, "named") for span in spans if span] if all(spans) else []

    def _anywhere(self, field: str, number: Number) -> list[Proof]:
        """The nearest number of the document with the same value."""
        alike = self.source.of_value(number.value)
        said = nearest((other for other in alike if same_value(number, other)), self.place)
        if isinstance(said, Number):
            return [self._line(field, said, number)]
        passed = passed_score(self.source, number)
        return [number_proof(field, passed, "named", number.surface)] if passed else []


def _each_once(lines: Iterable[Proof]) -> Iterator[Proof]:
    seen = set[tuple[int, int, str | None]]()
    for line in lines:
        if (key := (line.span.start, line.span.end, line.claimed)) not in seen:
            seen.add(key)
            yield line
