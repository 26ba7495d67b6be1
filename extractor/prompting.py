"""A passage and its numbers -> what the model is asked, and the type its answer has to have.

Numbers first: they are found and named n1, n2, ... before the model sees them; its answer has one required property
for each, and no place for a figure. What rules can tell isn't asked: dates, identifiers, the speaker of a sentence
that attributes nothing.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Annotated, Any, Literal, NamedTuple, Protocol

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema, create_model

from extractor import phrases
from extractor.marking import marked
from extractor.resources import resource
from extractor.types import Message, Number, Passage, Reason, Span

PROMPT = "explain-numbers.v2.toml"
TOKENS_PER_NUMBER = 120
MAX_CONTEXT = 400
"""Characters of a title or of the sentence before that the model is shown."""
_USUAL = "en"
"""The language of the examples where the prompt has none in the document's."""
_MAX_SHOWN = 12
"""Choices that a question asked again names; the schema has them all."""

_TIMED = frozenset(("date", "time"))
NOT_ASKED = frozenset(("date", "time", "identifier"))


def _readable(phrase: str) -> str:
    """The phrase with plain spaces and no stray marks around it.

    Refuses one that shows nothing, or holds what steers a screen or breaks a store.
    """
    phrase = " ".join(phrase.split()).strip(" ,;:")
    if not phrase or any(unicodedata.category(character) in {"Cc", "Cs"} for character in phrase):
        msg = "a phrase is words, without control characters"
        raise ValueError(msg)
    return phrase


MAX_PHRASE = 80
TYPES = 1024
"""So many types of answers are kept."""
Phrase = Annotated[str, Field(min_length=1, max_length=MAX_PHRASE), AfterValidator(_readable)]
_SCRIPTS = ("A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f", "\u0370-\u03ff", "\u0400-\u04ff", "\u4e00-\u9fff")
"""Latin, Greek, Cyrillic and Han letters, for a pattern. A phrase is of those that its sentence has letters of.

A small model that may not write digits writes ⑤ and ۱۱۰ instead, and one that is lost goes on in another script.
"""
Why = Literal["part of a name", "label", "page furniture", "repeats another number", "not a figure"]


class Reply(BaseModel):
    """Base of all that the model answers with: strict, nothing beside what was asked."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Explanation(Reply):
    """What one number means, in words of the text; speaker, place and date come with a question that has choices."""

    subject: Phrase
    measure: Phrase


class Aside(Reply):
    """Why one number counts and measures nothing."""

    aside: Why


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


class Question(NamedTuple):
    """What is asked about a passage: its numbers by the names n1, n2, ... that the model knows them under."""

    messages: tuple[Message, ...]
    answer: type[Reply]
    asked: Mapping[str, Asked]
    max_tokens: int


def question(text: str, passage: Passage, told: Container[int] = (), fits: Fits = any_fits) -> Question | None:
    """The question about the numbers of a passage, but for those told, by where they start.

    Of the choices only those are offered that `fits` leaves open. None where rules tell all there is to tell.
    """
    asked = {f"n{index}": entry for index, entry in enumerate(_to_ask(text, passage, told), 1)}
    if not asked:
        return None
    title, before = _context(text, passage)
    messages = (
        *_preamble(passage.language),
        Message(
            role="user",
            content=_turn(
                title, before, marked(text, passage.span, {name: entry.number for name, entry in asked.items()})
            ),
        ),
    )
    speakers = phrases.speakers(passage.span.of(text), before, passage.language)
    choices = {name: _open(_choices(text, passage, entry, speakers), entry, fits) for name, entry in asked.items()}
    return Question(messages, _answer_type(choices, passage.span.of(text)), asked, 40 + TOKENS_PER_NUMBER * len(asked))


def hope(reasons: Iterable[Reason]) -> int | None:
    """How likely other words mend all that is wrong with a claim: 0 is the likeliest; None where no words can.

    No figure of a claim is the model's to mend. The prompt lists the reasons in this order: what isn't in the text can
    be chosen from it; what was misunderstood mostly is again.
    """
    order = {code: rank for rank, code in enumerate(prompt()["again"]["wrong"])}
    codes = {reason.code for reason in reasons}
    return max(order[code] for code in codes) if codes <= order.keys() else None


def again(text: str, passage: Passage, first: Question, wrong: Mapping[str, Sequence[Reason]]) -> Question:
    """The first question once more, about the numbers by whose names `wrong` has what was wrong (see `hope`).

    All numbers stay marked: they are what the answer can be about. What was wrong is told by the reasons' codes. The
    answer's own words are kept out, and so are the reasons' messages, which quote them: a model clings to its words,
    and whoever planted them would be heard twice.
    """
    asked = {name: first.asked[name] for name in wrong}
    speakers = phrases.speakers(passage.span.of(text), _context(text, passage)[1], passage.language)
    choices = {
        name: _choices(text, passage, entry, speakers) | _nearest(text, passage, entry, wrong[name])
        for name, entry in asked.items()
    }
    hints = " ".join(f"{name}: {_hints(name, reasons, choices[name])}." for name, reasons in wrong.items())
    turn = f"{first.messages[-1]['content']}\n{prompt()['again']['turn'].format(names=', '.join(wrong))} {hints}"
    messages = (*first.messages[:-1], Message(role="user", content=turn))
    answer = _answer_type(choices, passage.span.of(text))
    return Question(messages, answer, asked, 40 + TOKENS_PER_NUMBER * len(asked))


def _nearest(text: str, passage: Passage, entry: Asked, reasons: Sequence[Reason]) -> Choices:
    """The text's words around the number, for what was wrong in the model's own; what happened is in its clause."""
    sentence, here = passage.span.of(text), entry.number.within(passage.span)
    wrong = {reason.field for reason in reasons if reason.field in {"subject", "measure"}}
    free = {field for field in wrong if not _choices(text, passage, entry, ())[field]}
    near = {
        field: phrases.nearest(sentence, here, passage.language, inside=field == "measure") for field in sorted(free)
    }
    return {field: choices for field, choices in near.items() if choices}


def _hints(name: str, reasons: Sequence[Reason], choices: Choices) -> str:
    return "; ".join(dict.fromkeys(_hint(name, reason, choices) for reason in reasons))


def _hint(name: str, reason: Reason, choices: Choices) -> str:
    hint: str = prompt()["again"]["wrong"][reason.code]
    offered = ("null" if each is None else f'"{each}"' for each in choices.get(reason.field, ())[:_MAX_SHOWN])
    return hint.format(name=name, choices=", ".join(offered) or "the names in SENTENCE, or null")


def _context(text: str, passage: Passage) -> tuple[str, str]:
    """Title and sentence before, as far as the model is shown them."""
    title, before = (span.of(text)[:MAX_CONTEXT] if span else "" for span in (passage.title, passage.before))
    return title, before


def _to_ask(text: str, passage: Passage, told: Container[int]) -> Iterator[Asked]:
    sentence = passage.span.of(text)
    dates = [number for number in passage.numbers if number.kind == "date" and number.date]
    numbers = [number for number in passage.numbers if number.kind not in NOT_ASKED and number.start not in told]
    for number in numbers:
        here = number.within(passage.span)
        own = tuple(
            date
            for date in dates
            if phrases.governs(sentence, date.within(passage.span), here, passage.language)
            and not _is_of_another(sentence, here, date.within(passage.span), passage)
        )
        beside = tuple(date for date in own if phrases.dates(sentence, date.within(passage.span), here))
        choose = len(own) > 1 or (bool(own) and len(numbers) > 1)
        yield Asked(number, beside if len(beside) == 1 else own, choose=choose)


def _is_of_another(sentence: str, here: Span, date: Span, passage: Passage) -> bool:
    """Whether a date behind the number is of a later figure that the number is compared with: '7, against 9 in May'."""
    others = (other.within(passage.span) for other in passage.numbers if other.kind not in NOT_ASKED)
    return any(
        here.end <= other.start
        and other.end <= date.start
        and phrases.compared(sentence, here, other, passage.language)
        for other in others
    )


def _turn(title: str, before: str, sentence: str) -> str:
    parts = (("TITLE", title), ("BEFORE", before), ("SENTENCE", sentence))
    return "\n".join(f"{name}: {' '.join(value.split())}" for name, value in parts if value)


@cache
def prompt() -> Mapping[str, Any]:
    """The prompt file as data: name, version, system, example."""
    return tomllib.loads(resource("prompts", PROMPT))


@cache
def _preamble(language: str | None) -> tuple[Message, ...]:
    """The turns that all requests of a language share; a server reuses its work on them, so they come first.

    A small model answers in the language of the examples, so they are in the document's where there are any.
    """
    data = prompt()
    messages = [Message(role="system", content=data["system"].strip())]
    spoken = language if any(example["language"] == language for example in data["example"]) else _USUAL
    for example in (each for each in data["example"] if each["language"] == spoken):
        turn = _turn(example["title"], example["before"], example["sentence"])
        messages += [Message(role="user", content=turn), Message(role="assistant", content=example["answer"])]
    return tuple(messages)


def _answer_type(choices: Mapping[str, Choices], sentence: str) -> type[Reply]:
    """The answer's type: one required property for each number, each with just what is open about it."""
    said = tuple((name, tuple((field, tuple(some)) for field, some in of.items())) for name, of in choices.items())
    return _type_of(said, tuple(_words_of(sentence).items()))


@lru_cache(maxsize=TYPES)
def _type_of(
    choices: tuple[tuple[str, tuple[tuple[str, tuple[str | None, ...]], ...]], ...], words: tuple[tuple[str, str], ...]
) -> type[Reply]:
    """The same type for the same choices: making one, and its schema, takes as long as asking."""
    free = dict(words)
    fields: dict[str, object] = {name: (_explanation_type(dict(of), free) | Aside, ...) for name, of in choices}
    return create_model("Answer", __base__=Reply, **fields)  # type: ignore[call-overload, no-any-return]


def _choices(text: str, passage: Passage, entry: Asked, speakers: Sequence[str]) -> Choices:
    """What each field of a number's explanation is chosen from; nothing where it isn't asked, or free."""
    sentence, here, language = passage.span.of(text), entry.number.within(passage.span), passage.language
    return {
        "subject": _subjects(text, passage, sentence, entry.number),
        "measure": phrases.symbol(sentence, here)
        or _sizes(sentence, entry.number, here, language)
        or _deeds(passage, sentence, entry.number)
        or _deeds_before(text, passage),
        "speaker": _or_none(speakers),
        "place": _or_none(phrases.places(sentence, here, language)),
        "date": _or_none([date.surface for date in entry.dates]) if entry.choose else (),
    }


def _open(choices: Choices, entry: Asked, fits: Fits) -> Choices:
    """The choices without those that can't be right; all of them where none can."""
    number, subjects, measures = entry.number, choices["subject"], choices["measure"]
    about = [each for each in subjects if each and fits(number, "subject", each)]
    told = [each for each in measures if each and fits(number, "measure", each)]
    if measures and not told:  # a verb of change is said of another figure, but what changed may be this one's
        told = [each for each in about if fits(number, "measure", each)]
    return {**choices, "subject": about or subjects, "measure": told or measures}


def _subjects(text: str, passage: Passage, sentence: str, number: Number) -> tuple[str, ...]:
    if (before := _before_bracket(passage, sentence, number)) is not None:
        return (before.of(sentence),)
    context = _context(text, passage)
    return tuple(phrases.subjects(sentence, _standing(passage, sentence, number), context, passage.language))


def _before_bracket(passage: Passage, sentence: str, number: Number) -> Span | None:
    """The phrase right before the brackets that the number stands in, unless another figure stands there."""
    found = phrases.bracketed(sentence, number.within(passage.span), passage.language)
    others = (each.within(passage.span) for each in passage.numbers if each.kind != "identifier" and each is not number)
    return None if found is None or any(phrases.overlap(found, other) for other in others) else found


def _standing(passage: Passage, sentence: str, number: Number) -> phrases.Standing:
    """Where a number stands in its sentence, and what stands beside it there."""
    here = number.within(passage.span)
    around = [each for each in passage.numbers if each is not number]
    timed = [each for each in around if each.kind in _TIMED]
    same = [each for each in around if sentence[each.within(passage.span).end : here.start].strip() == "("]
    around = [each for each in around if each not in same]  # a conversion: what is said of the one is said of the other
    own = [*timed, *same, *([number.cue] if number.cue and number.cue.start >= passage.span.start else [])]
    return phrases.Standing(
        here,
        beside=tuple(each.within(passage.span) for each in own),
        others=tuple(each.within(passage.span) for each in around if each.kind not in _TIMED),
        counted=phrases.counted(sentence, here, number.unit),
        unlike=tuple(
            each.within(passage.span) for each in around if each.kind not in _TIMED and each.unit != number.unit
        ),
    )


def _or_none(choices: Sequence[str]) -> tuple[str | None, ...]:
    return (*dict.fromkeys(choices), None) if choices else ()


def _words_of(sentence: str) -> Mapping[str, str]:
    """The patterns of the phrases that are free: of the sentence's scripts, and a measure without a figure."""
    own = "".join(letters for letters in _SCRIPTS if re.search(f"[{letters}]", sentence)) or _SCRIPTS[0]
    marks = " ,.'’()/&-"
    return {
        "subject": f"^[{own}0-9][{own}0-9{marks}]{{0,{MAX_PHRASE - 1}}}$",
        "measure": f"^[{own}][{own}{marks}]{{0,{MAX_PHRASE - 1}}}$",
    }


def _explanation_type(choices: Choices, words: Mapping[str, str]) -> type[Explanation]:
    """Explanation with the fields that have choices or patterns; the others stay out.

    The schema offers these alone. An endpoint that doesn't hold its model to the schema may send other words:
    they are taken, and the gate judges them.
    """
    free = {
        field: (Annotated[Phrase, WithJsonSchema({"type": "string", "pattern": of})], ...)
        for field, of in words.items()
    }
    chosen = {
        field: (Annotated[Phrase | None if None in of else Phrase, WithJsonSchema({"enum": list(of)})], ...)
        for field, of in choices.items()
        if of
    }
    fields: dict[str, object] = {**free, **chosen}
    return create_model("Explained", __base__=Explanation, **fields)  # type: ignore[call-overload, no-any-return]


def _deeds(passage: Passage, sentence: str, number: Number) -> tuple[str, ...]:
    """What the number can be said to be of: runs of its clause's words, without bounds, dates, figures and sources."""
    standing = _standing(passage, sentence, number)
    before = _before_bracket(passage, sentence, number)
    apart = (*standing.others, *phrases.attributing(sentence, passage.language), *([before] if before else []))
    found = phrases.deeds(sentence, standing._replace(others=apart), passage.language)
    return tuple(deed for deed in found if len(deed) <= MAX_PHRASE)


def _deeds_before(text: str, passage: Passage) -> tuple[str, ...]:
    """What the sentence before says last, for a sentence that says nothing of its numbers: 'That was 4% more.'."""
    before = _context(text, passage)[1]
    found = phrases.deeds(before, phrases.Standing(Span(start=len(before), end=len(before))), passage.language)
    return tuple(deed for deed in found if len(deed) <= MAX_PHRASE)


def _sizes(sentence: str, number: Number, here: Span, language: str | None) -> tuple[str, ...]:
    """What a measurement that stands before a noun can be a property of; nothing for any other number."""
    glued = number.kind == "measurement" and not any(c.isspace() for c in number.surface)
    return phrases.properties(sentence[here.end :], number.unit or "", language) if glued else ()
