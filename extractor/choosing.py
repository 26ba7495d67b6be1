"""What the fields of a number's explanation are chosen from: the text's own words, as far as rules leave them open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

from extractor import phrases
from extractor.types import Number, Passage, Span

MAX_CONTEXT = 400
"""Characters of a title or of the sentence before that the model is shown."""
MAX_PHRASE = 80

_ENDS = re.compile(r"\s*(?:[.,;:)]|\Z)")
_TIMED = frozenset(("date", "time"))
_TIMING = _TIMED | {"duration"}
"""What says when, and parts no words that are said of another figure."""
_MEASURED = frozenset(("measurement", "duration", "percent", "money"))
NOT_ASKED = frozenset(("date", "time", "identifier"))

Choices = dict[str, Sequence[str | None]]
"""What the fields of an explanation are chosen from, by their names."""


class Fits(Protocol):
    """Whether rules leave it open that a phrase is a number's subject or measure."""

    def __call__(self, number: Number, field: Literal["subject", "measure"], phrase: str) -> bool:
        """Tell so of one phrase."""


def any_fits(number: Number, field: str, phrase: str) -> bool:  # noqa: ARG001 - what `Fits` is given
    """All is left open."""
    return True


class Asked(NamedTuple):
    """One number that is asked about, and the dates of its sentence that can be its own."""

    number: Number
    dates: tuple[Number, ...]
    choose: bool
    """Whether the model is to choose among the dates: not if there is one number and one date."""


def choices_of(text: str, passage: Passage, entry: Asked, speakers: Sequence[str]) -> Choices:
    """What each field of a number's explanation is chosen from; nothing where it isn't asked, or free."""
    sentence, here, language = passage.span.of(text), entry.number.within(passage.span), passage.language
    return {
        "subject": _subjects(text, passage, sentence, entry.number),
        "measure": _measures(text, passage, sentence, entry.number),
        "speaker": _or_none(speakers),
        "place": _or_none(phrases.places(sentence, here, language)),
        "date": _or_none([date.surface for date in entry.dates]) if entry.choose else (),
    }


def still_open(choices: Choices, entry: Asked, fits: Fits) -> Choices:
    """The choices without those that can't be right; all of them where none can. A subject is no measure of itself."""
    number, subjects, measures = entry.number, choices["subject"], choices["measure"]
    about = [each for each in subjects if each and fits(number, "subject", each)]
    told = [each for each in measures if each and fits(number, "measure", each)]
    if measures and not told:  # a verb of change is said of another figure, but what changed may be this one's
        told = [each for each in about if fits(number, "measure", each)]
    others = [each for each in about if [each] != told]
    return {**choices, "subject": others or about or subjects, "measure": told or measures}


def _subjects(text: str, passage: Passage, sentence: str, number: Number) -> tuple[str, ...]:
    if (before := _before_bracket(passage, sentence, number)) is not None:
        return (before.of(sentence),)
    context = context_of(text, passage)
    return tuple(phrases.subjects(sentence, _standing(passage, sentence, number), context, passage.language))


def _before_bracket(passage: Passage, sentence: str, number: Number) -> Span | None:
    """The phrase right before the brackets that the number stands in, unless another figure stands there."""
    bound = number.cue if number.cue and passage.span.start <= number.cue.start < number.start else number
    whole = Span(start=bound.start, end=number.end).within(passage.span)
    return _unless_figure(phrases.bracketed(sentence, whole, passage.language), passage, number)


def _unless_figure(phrase: Span | None, passage: Passage, number: Number) -> Span | None:
    """The phrase, but for one that is another figure: '$5' of '$5 (EUR 4)'."""
    others = (each.within(passage.span) for each in passage.numbers if each.kind != "identifier" and each is not number)
    return None if phrase is None or any(phrases.overlap(phrase, other) for other in others) else phrase


def _standing(passage: Passage, sentence: str, number: Number) -> phrases.Standing:
    """Where a number stands in its sentence, and what stands beside it there."""
    here = number.within(passage.span)
    around = [each for each in passage.numbers if each is not number]
    when = _TIMED if number.kind == "duration" else _TIMING
    timed = [each for each in around if each.kind in when]
    same = [each for each in around if sentence[each.within(passage.span).end : here.start].strip() == "("]
    around = [each for each in around if each not in same]  # a conversion: what is said of the one is said of the other
    own = [*timed, *same, *([number.cue] if number.cue and number.cue.start >= passage.span.start else [])]
    turn = phrases.turn(sentence, here, number.unit, passage.language) if number.kind == "ordinal" else None
    beside = (turn, phrases.rate(sentence, here, number.unit))
    return phrases.Standing(
        here,
        beside=(*(each.within(passage.span) for each in own), *(each for each in beside if each)),
        others=tuple(each.within(passage.span) for each in around if each.kind not in when),
        counted=phrases.counted(sentence, here, number.unit),
        unlike=tuple(
            each.within(passage.span) for each in around if each.kind not in when and each.unit != number.unit
        ),
    )


def _or_none(choices: Sequence[str]) -> tuple[str | None, ...]:
    return (*dict.fromkeys(choices), None) if choices else ()


def _measures(text: str, passage: Passage, sentence: str, number: Number) -> tuple[str, ...]:
    """What the number can be said to be of, as far as its sentence tells; else what the one before says last."""
    if told := _told_beside(sentence, number, passage):
        return told
    standing, before = _standing(passage, sentence, number), _before_bracket(passage, sentence, number)
    whose = before or phrases.bracketed(sentence, standing.number, passage.language, alone=False)
    found = _deeds(sentence, passage, standing, whose)
    if which := phrases.dimension(sentence, standing.number, passage.language):
        return tuple(deed for deed in found if deed.endswith(f" {which}")) or (which,)
    counts = standing.counted.of(sentence).strip() if standing.counted else ""
    if phrases.resumes(sentence, passage.language) and all(counts.endswith(deed) for deed in found):
        return (*_deeds_before(text, passage), *found)
    return found or ((before.of(sentence),) if before else _deeds_before(text, passage))


def _deeds(sentence: str, passage: Passage, standing: phrases.Standing, whose: Span | None) -> tuple[str, ...]:
    """Runs of the clause's words, without bounds, dates, figures and sources, and `whose` brackets the number is in."""
    apart = (*standing.others, *phrases.attributing(sentence, passage.language), *([whose] if whose else []))
    found = phrases.deeds(sentence, standing._replace(others=apart), passage.language)
    return tuple(deed for deed in found if len(deed) <= MAX_PHRASE)


def _deeds_before(text: str, passage: Passage) -> tuple[str, ...]:
    """What the sentence before says last, for a sentence that says nothing of its numbers: 'That was 4% more.'."""
    before = context_of(text, passage)[1]
    found = phrases.deeds(before, phrases.Standing(Span(start=len(before), end=len(before))), passage.language)
    return tuple(deed for deed in found if len(deed) <= MAX_PHRASE)


def _told_beside(sentence: str, number: Number, passage: Passage) -> tuple[str, ...]:
    """What a number is of where the words right beside it say so: by a formula, as what is measured, or what lasts.

    A place in an order that stands alone is a rank, and a measurement that stands before a noun a property of it. What
    several are measured of in brackets stands before them, and how old somebody is is an age.
    """
    here, language = number.within(passage.span), passage.language
    if number.kind == "age":
        return phrases.named("age", language)
    told = phrases.symbol(sentence, here, language)
    if told is None and number.kind in _MEASURED:
        told = phrases.changed(sentence, here, language) or _distance(sentence, number, passage)
    if told is None and number.kind == "duration" and "-" in number.surface:
        told = phrases.lasting(sentence, here, language)
    if told is None and number.kind in _MEASURED:
        before = _unless_figure(phrases.bracketed(sentence, here, language, alone=False), passage, number)
        told = before.of(sentence) if before and not phrases.bracketed(sentence, here, language) else None
    if told is None and number.kind == "duration" and (before := _before_bracket(passage, sentence, number)):
        told = before.of(sentence)
    if told is None and number.kind == "cardinal":
        told = _part(sentence, number, passage)
    if told is not None:
        return (told,)
    if number.surface.startswith("#") and _ENDS.match(sentence, here.end):
        return phrases.named("rank", language)
    glued = number.kind == "measurement" and not any(c.isspace() for c in number.surface)
    return phrases.properties(sentence[here.end :], number.unit or "", language) if glued else ()


def _distance(sentence: str, number: Number, passage: Passage) -> str | None:
    """'distance south of Moss', where that stands behind a length."""
    told = phrases.directed(sentence, number.within(passage.span), passage.language)
    return f"{phrases.named('distance', passage.language)[0]} {told}" if told else None


def _part(sentence: str, number: Number, passage: Passage) -> str | None:
    """What a number in brackets counts, where they stand right behind what another does: '40 people (15 women)'."""
    here = number.within(passage.span)
    counted = phrases.counted(sentence, here, number.unit)
    before = phrases.bracketed(sentence, here, passage.language, alone=False)
    if counted is None or before is None or ")" in counted.of(sentence):
        return None
    others = [each for each in passage.numbers if each.unit and each.within(passage.span).end <= before.start]
    whole = others[-1] if others else None
    if whole is None or not before.of(sentence).endswith(whole.unit or ""):
        return None
    return counted.of(sentence).strip()


def context_of(text: str, passage: Passage) -> tuple[str, str]:
    """Title and sentence before, as far as the model is shown them."""
    title, before = (span.of(text)[:MAX_CONTEXT] if span else "" for span in (passage.title, passage.before))
    return title, before
