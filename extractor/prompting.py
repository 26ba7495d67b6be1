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
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema, create_model

from extractor import phrases
from extractor.choosing import (
    MAX_PHRASE,
    NOT_ASKED,
    Asked,
    Choices,
    Fits,
    any_fits,
    choices_of,
    context_of,
    still_open,
)
from extractor.marking import marked
from extractor.resources import resource
from extractor.types import Message, Number, Passage, Reason

PROMPT = "explain-numbers.v2.toml"
TOKENS_PER_NUMBER = 120
_USUAL = "en"
"""The language of the examples where the prompt has none in the document's."""
_MAX_SHOWN = 12
"""Choices that a question asked again names; the schema has them all."""


def _readable(phrase: str) -> str:
    """The phrase with plain spaces and no stray marks around it.

    Refuses one that shows nothing, or holds what steers a screen or breaks a store.
    """
    phrase = " ".join(phrase.split()).strip(" ,;:")
    if not phrase or any(unicodedata.category(character) in {"Cc", "Cs"} for character in phrase):
        msg = "a phrase is words, without control characters"
        raise ValueError(msg)
    return phrase


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
    title, before = context_of(text, passage)
    messages = (
        *_preamble(passage.language),
        Message(
            role="user",
            content=_turn(
                title, before, marked(text, passage.span, {name: entry.number for name, entry in asked.items()})
            ),
        ),
    )
    offered = {name: choices_of(text, passage, entry, _speakers(text, passage, entry)) for name, entry in asked.items()}
    choices = {name: still_open(each, asked[name], fits) for name, each in offered.items()}
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
    choices = {
        name: choices_of(text, passage, entry, _speakers(text, passage, entry))
        | _nearest(text, passage, entry, wrong[name])
        for name, entry in asked.items()
    }
    hints = " ".join(f"{name}: {_hints(name, reasons, choices[name])}." for name, reasons in wrong.items())
    turn = f"{first.messages[-1]['content']}\n{prompt()['again']['turn'].format(names=', '.join(wrong))} {hints}"
    messages = (*first.messages[:-1], Message(role="user", content=turn))
    answer = _answer_type(choices, passage.span.of(text))
    return Question(messages, answer, asked, 40 + TOKENS_PER_NUMBER * len(asked))


def _speakers(text: str, passage: Passage, entry: Asked) -> list[str]:
    """Who may say what is said of a number."""
    here = entry.number.within(passage.span)
    return phrases.speakers(passage.span.of(text), context_of(text, passage)[1], passage.language, around=here)


def _nearest(text: str, passage: Passage, entry: Asked, reasons: Sequence[Reason]) -> Choices:
    """The text's words around the number, for what was wrong in the model's own; what happened is in its clause."""
    sentence, here = passage.span.of(text), entry.number.within(passage.span)
    wrong = {reason.field for reason in reasons if reason.field in {"subject", "measure"}}
    free = {field for field in wrong if not choices_of(text, passage, entry, ())[field]}
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


def _to_ask(text: str, passage: Passage, told: Container[int]) -> Iterator[Asked]:
    sentence = passage.span.of(text)
    dates = [number for number in passage.numbers if number.kind == "date" and number.date]
    numbers = [number for number in passage.numbers if number.kind not in NOT_ASKED and number.start not in told]
    for number in numbers:
        here = number.within(passage.span)
        own = _own_dates(sentence, passage, number, dates)
        beside = tuple(
            date for date in own if phrases.dates(sentence, date.within(passage.span), here, passage.language)
        )
        choose = len(own) > 1 or (bool(own) and len(numbers) > 1)
        yield Asked(number, beside if len(beside) == 1 else own, choose=choose)


def _own_dates(sentence: str, passage: Passage, number: Number, dates: Sequence[Number]) -> tuple[Number, ...]:
    """The dates that can be a number's own; those of what was said only where nothing else is dated."""
    here, language = number.within(passage.span), passage.language
    near = {
        day: date
        for date in dates
        if phrases.governs(sentence, day := date.within(passage.span), here, language)
        and not _is_of_another(sentence, number, date, passage)
    }
    own = [day for day in near if not phrases.apart(sentence, day, here, near, language)]
    happened = [
        day
        for day in own
        if not phrases.of_statement(sentence, day, language) and not phrases.begins(sentence, day, language)
    ]
    return tuple(near[day] for day in happened or own)


def _is_of_another(sentence: str, number: Number, date: Number, passage: Passage) -> bool:
    """Whether a date is of another figure, which it leads ('3%, and in May 7%') or stands in brackets with.

    One behind the number may be of a later figure that the number is compared with: '7, against 9 in May'.
    """
    here, day, language = number.within(passage.span), date.within(passage.span), passage.language
    numbers = [other for other in passage.numbers if other.kind not in NOT_ASKED and other is not number]
    others = [other.within(passage.span) for other in numbers]
    return any(
        phrases.leads(sentence, day, other, language)
        or (phrases.share_brackets(sentence, day, other) and not phrases.share_brackets(sentence, day, here))
        or (here.end <= other.start and other.end <= day.start and phrases.compared(sentence, here, other, language))
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
