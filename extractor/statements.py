"""What a document states without a figure: which sentences are asked about, and the claims that come of them.

The statement of such a claim is its sentence, word for word; the model only chooses, among the sentence's own words,
who says it and what it is about. A document has a bounded number of them, the likeliest to matter first: those that
name a source, then those that name a day.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Final, NamedTuple

from pydantic import BaseModel, WithJsonSchema, create_model

from extractor import phrases
from extractor.choosing import MAX_CONTEXT, NOT_ASKED
from extractor.claims import Told
from extractor.prompting import Phrase, Reply
from extractor.resources import resource
from extractor.types import Claim, ClaimDate, Message, Passage

PROMPT: Final = "find-statements.v1.toml"
MOST: Final = 8
"""Statements of one document at the most."""
AT_ONCE: Final = 4
"""Sentences of one question: more make it longer than the embedded model keeps in mind."""

_TOKENS: Final = 60
_FEWEST_WORDS: Final = 6
_FEWEST_TOLD: Final = 4
"""Words beside figures and dates."""
_MOST_WORDS: Final = 80
_ADDRESSED = re.compile(
    r"\b(?:please|click|subscribe|sign\s+up|special\s+thanks|thanks\s+(?:to|go)|(?:for|further|more)\s+\w*\s?information"
    r"|follow\s+(?:us|all|the)|bitte|weitere\s+informationen|abonnieren|veuillez|cliquez|pour\s+(?:plus|en\s+savoir)"
    r"|por\s+favor|haga\s+clic|más\s+información)\b",
    re.IGNORECASE,
)
"""What is said to the reader, and states nothing of the world."""

_DOTS: Final = ("...", "…")
"""How a sentence ends that a list goes on with, or that breaks off."""
_ENDS: Final = tuple('.!…»”"’)')


class StatedQuestion(NamedTuple):
    """What is asked about some sentences, by the names s1, s2, ... that the model knows them under."""

    messages: tuple[Message, ...]
    answer: type[Reply]
    asked: Mapping[str, Passage]
    max_tokens: int


def questions(text: str, passages: Sequence[Passage], told: Container[int] = ()) -> list[StatedQuestion]:
    """The questions about the sentences of a document that state something; `told` are numbers that aren't claimed."""
    chosen = sorted(_chosen(text, passages, told), key=lambda passage: passage.span.start)
    return [_question(text, chosen[at : at + AT_ONCE]) for at in range(0, len(chosen), AT_ONCE)]


def statements_of(text: str, question: StatedQuestion, reply: BaseModel) -> Iterator[Told]:
    """The claims that an answer comes to, in the order of the text."""
    for name, passage in question.asked.items():
        said = getattr(reply, name)
        if said is not None:
            yield Told(_claim(text, passage, said), passage)


def _chosen(text: str, passages: Sequence[Passage], told: Container[int]) -> list[Passage]:
    """The sentences that are likeliest to state what matters; those before, where both are as likely."""
    ranked = [(rank, at) for at, each in enumerate(passages) if (rank := _rank(text, each, told)) is not None]
    return [passages[at] for _, at in sorted(ranked)[:MOST]]


def _rank(text: str, passage: Passage, told: Container[int]) -> int | None:
    """How likely a sentence is to matter, 0 the likeliest; None where it is no sentence, or has figures to claim."""
    sentence = passage.span.of(text)
    if any(number.kind not in NOT_ASKED and number.start not in told for number in passage.numbers):
        return None
    if (
        sentence.startswith((".", "…"))
        or sentence.endswith(_DOTS)
        or sentence[0].islower()
        or _ADDRESSED.search(sentence)
    ):
        return None
    dated = sum(len(number.surface.split()) for number in passage.numbers)  # a date line is no statement
    words = len(sentence.split())
    if not (_FEWEST_WORDS <= words <= _MOST_WORDS and words - dated >= _FEWEST_TOLD and sentence.endswith(_ENDS)):
        return None
    sourced = bool(phrases.speakers(sentence, _before(text, passage), passage.language))
    has_day = any(number.kind == "date" for number in passage.numbers)
    return 0 if sourced and has_day else 1 if sourced else 2 if has_day else 3


def _before(text: str, passage: Passage) -> str:
    return passage.before.of(text)[:MAX_CONTEXT] if passage.before else ""


def _question(text: str, passages: Sequence[Passage]) -> StatedQuestion:
    asked = {f"s{index}": passage for index, passage in enumerate(passages, 1)}
    title = next((passage.title.of(text)[:MAX_CONTEXT] for passage in passages if passage.title), "")
    lines = "\n".join(f"[{name}] {_line(passage.span.of(text))}" for name, passage in asked.items())
    messages = (*_preamble(), Message(role="user", content=_turn(title, lines)))
    fields: dict[str, object] = {name: (_stated_type(text, each) | None, ...) for name, each in asked.items()}
    answer = create_model("Statements", __base__=Reply, **fields)  # type: ignore[call-overload]
    return StatedQuestion(messages, answer, asked, 20 + _TOKENS * len(asked))


def _stated_type(text: str, passage: Passage) -> type[Reply]:
    """What is open about one statement: its subject, and its speaker where the sentence can name one."""
    sentence = passage.span.of(text)
    subjects = phrases.names(sentence, passage.language)
    speakers = phrases.speakers(sentence, _before(text, passage), passage.language)
    fields: dict[str, object] = {}
    if subjects:
        fields["subject"] = (Annotated[Phrase, WithJsonSchema({"enum": subjects})], ...)
    if speakers:
        fields["speaker"] = (Annotated[Phrase | None, WithJsonSchema({"enum": [*speakers, None]})], ...)
    return create_model("Stated", __base__=Reply, **fields)  # type: ignore[call-overload, no-any-return]


def _claim(text: str, passage: Passage, said: BaseModel) -> Claim:
    sentence = passage.span.of(text)
    dates = [number for number in passage.numbers if number.kind == "date" and number.date]
    only = dates[0] if len(dates) == 1 else None
    return Claim(
        quote=sentence,
        statement=_line(sentence),
        speaker=getattr(said, "speaker", None) or passage.office.speaker,
        subject=getattr(said, "subject", None),
        date=ClaimDate(value=only.date, surface=only.surface, year_basis=only.date_basis)
        if only and only.date
        else passage.office.date,
        modality=phrases.modality(sentence, passage.span.within(passage.span), passage.language),
    )


def _line(sentence: str) -> str:
    return " ".join(sentence.split())


def _turn(title: str, lines: str) -> str:
    return f"TITLE: {_line(title)}\nSENTENCES:\n{lines}" if title else f"SENTENCES:\n{lines}"


@cache
def prompt() -> Mapping[str, Any]:
    """The prompt file as data: name, version, system, example."""
    return tomllib.loads(resource("prompts", PROMPT))


@cache
def _preamble() -> tuple[Message, ...]:
    """The turns that all requests share."""
    data = prompt()
    example = data["example"]
    return (
        Message(role="system", content=data["system"].strip()),
        Message(role="user", content=_turn(example["title"], example["sentences"].strip())),
        Message(role="assistant", content=example["answer"]),
    )
