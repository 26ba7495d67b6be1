"""The model's answer about a passage -> claims. They are typed now, and still only the model's word.

Every figure in a claim is the reader's: the model said what each number means, not what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from pydantic import BaseModel

from extractor import phrases
from extractor.choosing import NOT_ASKED, Asked, Fits, any_fits
from extractor.gate import Time, given_up, misfit, times_compared
from extractor.gate.lexicon import CURRENT, FORMER
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.gate.unit import measures
from extractor.gate.words import words
from extractor.prompting import Aside, Explanation, Question
from extractor.types import Claim, ClaimDate, Number, Passage, Quantity

MAX_FIGURE = 60
"""Characters: a bound word further away than this isn't quoted along with its number."""

_SCALES = dict.fromkeys(("celsius", "fahrenheit", "kelvin"), "temperature")
"""What is measured on several scales, none of which a factor alone leads to from another."""
_HELD = frozenset((None, "assessed"))
"""How what is said of the present is meant."""


class Told(NamedTuple):
    """A claim, and where it comes from: the number of the passage that the model was asked about, if it was."""

    claim: Claim
    passage: Passage
    question: Question | None = None
    name: str = ""


class Answered(NamedTuple):
    """What an answer comes to: claims, and the numbers set aside, by their start, with the reason."""

    told: tuple[Told, ...]
    set_aside: Mapping[int, str]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims alone."""
        return tuple(told.claim for told in self.told)


def claims_of(source: Source, passage: Passage, question: Question, reply: BaseModel) -> Answered:
    """The claims that an answer makes about the numbers of a passage, in the order of the text."""
    told, set_aside = [], {}
    times, gone = times_compared(source, passage.span), given_up(source, passage.span)
    for name, asked in question.asked.items():
        said = getattr(reply, name)
        if isinstance(said, Aside):
            set_aside[asked.number.start] = said.aside
        else:
            start = asked.number.start
            claim = _fitting(source, passage, asked, said, times.get(start), gone=start in gone)
            told.append(Told(claim, passage, question, name))
    return Answered(tuple(told), set_aside)


def _fitting(  # noqa: PLR0913 - what is known of one number
    source: Source, passage: Passage, asked: Asked, said: Explanation, time: Time | None, *, gone: bool
) -> Claim:
    """The claim, without its date where rules tell that this is another figure's: 'from 80 to 95 in May'."""
    claim = _claim(source.written, passage, asked, said, time, gone=gone)
    if claim.date is None or misfit(source, claim, asked.number, passage.span) is None:
        return claim
    undated = _claim(source.written, passage, asked._replace(dates=()), said, time, gone=gone)
    return claim if misfit(source, undated, asked.number, passage.span) else undated


def _claim(  # noqa: PLR0913 - what is known of one number
    text: str, passage: Passage, asked: Asked, said: Explanation, time: Time | None, *, gone: bool
) -> Claim:
    """The claim; a figure that is given for comparison is said to be of its `time`, since small models don't say so.

    A date says so too, but not of a figure that is `gone`, since another stands in its place.

    Only what is asserted or estimated is so on the day of the office that speaks.
    """
    sentence = passage.span.of(text)
    date = _date(asked, said, sentence, passage)
    untold = (FORMER | CURRENT).isdisjoint(words(said.measure))
    aside = time if untold and (date is None or gone) else None
    modality = phrases.modality(sentence, asked.number.within(passage.span), passage.language)
    claim = Claim(
        quote=sentence,
        speaker=getattr(said, "speaker", None) or passage.office.speaker,
        subject=said.subject,
        measure=_measure(text, passage, asked.number, said.measure, aside),
        quantity=_quantity(asked.number, text, passage),
        date=date or (None if aside or modality not in _HELD else passage.office.date),
        place=getattr(said, "place", None) or passage.office.place,
        modality=modality,
    )
    return stated(claim, text, asked.number)


def fitting(source: Source, passage: Passage) -> Fits:
    """Tells for the numbers of a passage whether a phrase can be one's subject or measure, as far as rules can tell.

    A number that stands alone is told from no other, so nothing is looked through for it.
    """
    counted = [number for number in passage.numbers if number.kind not in NOT_ASKED]
    if len(counted) == 1:
        return any_fits
    text, times = source.written, times_compared(source, passage.span)

    def fits(number: Number, field: Literal["subject", "measure"], phrase: str) -> bool:
        measure = _measure(text, passage, number, phrase, times.get(number.start)) if field == "measure" else None
        claim = Claim(
            quote=passage.span.of(text),
            quantity=_quantity(number, text, passage),
            subject=phrase if field == "subject" else None,
            measure=measure,
        )
        return misfit(source, claim, number, passage.span) is None

    return fits


def _measure(text: str, passage: Passage, number: Number, said: str, time: Time | None) -> str:
    """The measure, with what the text says beside the number and a small model doesn't repeat.

    That is what its unit is of, that it is a period, an interval, a difference ('more'), and of which time it is.
    """
    sentence, language = passage.span.of(text), passage.language
    measure = _named(said, number, language)
    here = number.within(passage.span)
    if number.kind == "duration" and phrases.is_period(sentence, here, language):
        measure = f"{measure}, {phrases.named('period', language)[0]}"
    if number.bound == "range" and phrases.is_interval(sentence, here, language):
        measure = f"{measure}, {phrases.named('interval', language)[0]}"
    more = phrases.difference(sentence, here, language)
    measure = f"{measure}, {more}" if more and more not in words(measure) else measure
    return phrases.timed(measure, time, language) if time else measure


def names_of(number: Number, language: str | None) -> tuple[str, ...]:
    """What a number's unit is of where that is one thing alone, as a language calls it: 'speed'; then what says so."""
    kinds = {_SCALES.get(each.dimension, each.dimension) for each in measures(number.unit)} if number.unit else set()
    return phrases.named("score" if number.unit == "score" else "".join(kinds), language)


def _named(measure: str, number: Number, language: str | None) -> str:
    """The measure, with what its unit is of where it doesn't say that: 'moving north, speed'."""
    names = names_of(number, language)
    said = not senses(words(measure)).isdisjoint(senses(words(" ".join(names))))
    return measure if said or not names else f"{measure}, {names[0]}"


def _quantity(number: Number, text: str, passage: Passage) -> Quantity:
    """The reader's figure, of what the one before it in its passage counts where it goes on to count the same."""
    unit = phrases.resumed_unit(text, passage.numbers, number, passage.language)
    return quantity_of(number, text, passage.language, unit)


def quantity_of(number: Number, text: str, language: str | None, unit: str | None = None) -> Quantity:
    """The reader's figure as a claim has it; one without a unit is of `unit`, or of what the words around it imply."""
    figure = number.model_dump(include=set(Quantity.model_fields))
    return Quantity(**{**figure, "unit": number.unit or unit or phrases.implied_unit(text, number, language)})


def _date(asked: Asked, said: Explanation, sentence: str, passage: Passage) -> ClaimDate | None:
    """The date that the model chose, or the only one that there is, or that the sentence begins with."""
    chosen = [date for date in asked.dates if not asked.choose or date.surface == getattr(said, "date", None)]
    if not chosen and len(asked.dates) == 1:
        chosen = [d for d in asked.dates if phrases.opens(sentence, d.within(passage.span), passage.language)]
    return next((ClaimDate(value=d.date, surface=d.surface, year_basis=d.date_basis) for d in chosen if d.date), None)


def stated(claim: Claim, text: str, number: Number, of: str | None = None) -> Claim:
    """The claim with its statement: one line, made of the claim's words and the text's own figure.

    `of` is what a head says the figure is so many of: 'million EUR'.
    """
    figure = " ".join(filter(None, (_figure(text, number), of)))
    return claim.model_copy(update={"statement": _statement(claim, figure)})


def _figure(text: str, number: Number) -> str:
    """The number as written, with the words that carry its bound if they stand beside it."""
    cue = number.cue or number
    start, end = min(cue.start, number.start), max(cue.end, number.end)
    return " ".join(text[start:end].split()) if end - start <= MAX_FIGURE else number.surface


def _statement(claim: Claim, figure: str) -> str:
    """The claim as one line, made of the answer's words and the text's own figure, so that it can add nothing.

    'South Korean intelligence: North Korean soldiers, killed: at least 100 (Russia, December 20)'
    """
    when = claim.date.surface if claim.date else None
    circumstances = ", ".join(part for part in (claim.place, when, claim.modality) if part)
    line = f"{claim.subject}, {claim.measure}: {figure}" + (f" ({circumstances})" if circumstances else "")
    return f"{claim.speaker}: {line}" if claim.speaker else line
