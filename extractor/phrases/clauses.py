"""The clauses of a sentence: what governs the number in one, and how its clause is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from extractor.phrases.table import Phrasing
from extractor.phrases.tokens import overlap, pattern, phrasing, tokens_of
from extractor.types import Span

_SAME_OTHERWISE = re.compile(r"(?:\s+[^\W\d_]+)?\s+([^\W\d_]+)\s+[0-9][0-9.,]*\s?(?:%|[^\W\d_]+)?")
"""The same figure once more: '30 boats or 4%'."""

MAX_LEAD = 40
"""Characters before a number in which it is said that it is a difference: 'up by about 5'."""

MAX_CITED = 120
"""Characters of a citation before its year."""

HEAD_WORDS = 3
"""A date behind no more words than this opens the sentence ('On the same day, ...') and governs all of it."""


def governs(sentence: str, date: Span, around: Span, language: str | None = "en") -> bool:
    """Whether a date can be that of the number at `around`: in its clause, at the sentence's head, or the statement's.

    >>> text = "It held 70% in 2009; this has dropped to 56% now."
    >>> governs(text, Span(start=15, end=19), around=Span(start=8, end=11))
    True
    >>> governs(text, Span(start=15, end=19), around=Span(start=41, end=44))
    False

    A date that something is compared with is that of a figure in brackets behind it alone.

    >>> governs("It sold 30 more than in 2009.", Span(start=24, end=28), around=Span(start=8, end=10))
    False
    """
    words = phrasing(language)
    clause = clause_of(sentence, around, words)
    before = sentence[: date.start]
    if pattern(words.citing).search(before, max(0, date.start - MAX_CITED)):
        return False
    if pattern(words.origin_date).search(before) and not _same_aside(sentence, date, around, words):
        return False
    if pattern(words.against).search(before):
        return pattern(words.given).fullmatch(sentence[date.end : around.start]) is not None
    return (
        (clause.start <= date.start < clause.end and not in_aside(sentence, date, around, words))
        or len(before.split()) <= HEAD_WORDS
        or of_statement(sentence, date, language)
    )


def opens(sentence: str, date: Span, language: str | None = "en") -> bool:
    """Whether a sentence begins with a date, set apart: what it states is so then.

    >>> opens("In May, 4 ships sank.", Span(start=3, end=6)), opens("May sank 4 ships.", Span(start=0, end=3))
    (True, False)
    """
    before = sentence[: date.start].lower().replace("’", " ").replace("'", " ").split()
    return sentence[date.end : date.end + 1] == "," and phrasing(language).function_words.issuperset(before)


def of_statement(sentence: str, date: Span, language: str | None = "en") -> bool:
    """Whether a date is that on which something was said: 'he said on Tuesday'.

    >>> text = "On Monday 5 boats sank, he said on Tuesday."
    >>> of_statement(text, Span(start=35, end=42)), of_statement(text, Span(start=3, end=9))
    (True, False)
    """
    words = phrasing(language)
    follows = pattern(words.statement_date_follows).search(sentence, 0, date.start)
    return follows is not None or pattern(words.statement_date_precedes).match(sentence, date.end) is not None


def begins(sentence: str, date: Span, language: str | None = "en") -> bool:
    """Whether a date is when something began that goes on: 'since leaving port in May'.

    >>> begins("It lost 5 boats since leaving port in May.", Span(start=38, end=41))
    True
    """
    before = sentence[max(0, date.start - MAX_LEAD) : date.start]
    return pattern(phrasing(language).begun).search(before) is not None


def dates(sentence: str, date: Span, around: Span, language: str | None = "en") -> bool:
    """Whether a date stands right behind a number, and so is its own: '4% for 2031', '84 ships in May'.

    >>> text = "It sold 84 ships in May and 5 boats."
    >>> dates(text, Span(start=20, end=23), around=Span(start=8, end=10))
    True
    """
    between = pattern(phrasing(language).right_behind)
    return date.start >= around.end and between.fullmatch(sentence[around.end : date.start]) is not None


def apart(sentence: str, date: Span, around: Span, others: Iterable[Span], language: str | None = "en") -> bool:
    """Whether a date is parted from a number that has another of the `others` on its own side.

    >>> text = "It sold 7 boats in May, more than the 5 in June."
    >>> may, june = Span(start=19, end=22), Span(start=43, end=47)
    >>> [apart(text, june, Span(start=8, end=9), [may]), apart(text, may, Span(start=38, end=39), [june])]
    [True, True]
    """
    first, last = (around.end, date.start) if around.end <= date.start else (date.end, around.start)
    joints = [
        (joint.start(), joint.end()) for joint in pattern(phrasing(language).apart).finditer(sentence, first, last)
    ]
    if not joints:
        return False
    behind = date.start >= around.end
    return any(each.end <= joints[0][0] if behind else each.start >= joints[-1][1] for each in others)


def leads(sentence: str, date: Span, around: Span, language: str | None = "en") -> bool:
    """Whether a date stands right before a number, joined to what was said before: it is that number's alone.

    >>> text = "Sales rose 3.5% and in March 7.2%."
    >>> leads(text, Span(start=23, end=28), around=Span(start=29, end=33))
    True
    """
    words, between = phrasing(language), sentence[date.end : around.start]
    if date.end > around.start or not words.function_words.issuperset(between.lower().split()):
        return False
    before = [word for word, _ in tokens_of(sentence[max(0, date.start - MAX_LEAD) : date.start])]
    while before and before[-1].lower() in words.function_words - words.joining:
        before.pop()
    return bool(before) and before[-1].lower() in words.joining


def compared(sentence: str, around: Span, other: Span, language: str | None = "en") -> bool:
    """Whether another figure, behind the number at `around`, is what that is compared with: a date behind is its own.

    >>> text = "It has 7 boats, against 9 in May."
    >>> compared(text, Span(start=7, end=8), Span(start=24, end=25))
    True
    """
    between = sentence[around.end : other.start]
    return around.end <= other.start and pattern(phrasing(language).compares).search(between) is not None


def modality(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """How what is said of the number at `around` is meant, where its clause says that it isn't plainly asserted.

    >>> text = "It sold 30 ships, and could sell 40 more."
    >>> modality(text, Span(start=8, end=10)), modality(text, Span(start=33, end=35))
    (None, 'possible')
    """
    words = phrasing(language)
    clause = clause_of(sentence, around, words)
    return next(
        (
            kind
            for kind, told in words.modality.items()
            for found in pattern(told).finditer(sentence, clause.start, clause.end)
            if _tells_mood(sentence, Span(start=found.start(), end=found.end()), around, words)
        ),
        None,
    )


def _tells_mood(sentence: str, mood: Span, around: Span, words: Phrasing) -> bool:
    """Whether a word of mood is said of the number, too: not across 'since' or before ', leaving'; an adverb beside."""
    if overlap(mood, around):
        return True
    behind = around.end <= mood.start
    between = sentence[around.end : mood.start] if behind else sentence[mood.end : around.start]
    if pattern(words.parted).search(between) or (behind and pattern(words.trailing).search(between)):
        return False
    beside = between.isspace() if behind else "," not in between and not _opens(between, words)
    return beside or pattern(words.adverbial).fullmatch(mood.of(sentence)) is None


def _opens(between: str, words: Phrasing) -> bool:
    """Whether a clause begins within the words."""
    return not words.openers.isdisjoint(between.lower().split())


def timed(measure: str, time: Literal["earlier", "later"], language: str | None = "en") -> str:
    """A measure that says of which of two times its figure is.

    >>> timed("rents", "earlier"), timed("Mieten", "earlier", "de")
    ('rents, previously', 'Mieten, zuvor')
    """
    words = phrasing(language)
    return f"{measure}, {words.earlier if time == 'earlier' else words.later}"


def difference(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """The word beside a number that makes a difference of it, if there is one.

    >>> difference("It sold 30 more than in May.", Span(start=8, end=10))
    'more'
    >>> difference("It sold 30 boats or 4% more than in May.", Span(start=8, end=10))
    'more'
    """
    words = phrasing(language)
    same = _SAME_OTHERWISE.match(sentence, around.end)
    told_twice = same is not None and same[1].lower() in words.joining
    behind = pattern(words.more).match(sentence, same.end() if same and told_twice else around.end)
    found = behind or pattern(words.moved).search(sentence, max(0, around.start - MAX_LEAD), around.start)
    return found[1] if found else None


def clause_of(sentence: str, around: Span, words: Phrasing) -> Span:
    """The part of a sentence between two joints of coordination that holds a span."""
    joints = [joint.end() for joint in pattern(words.clause_joint).finditer(sentence)]
    start = max((joint for joint in joints if joint <= around.start), default=0)
    end = min((joint for joint in joints if joint > around.start), default=len(sentence))
    return Span(start=start, end=end)


def in_aside(sentence: str, span: Span, around: Span, words: Phrasing) -> bool:
    """Whether a span stands in a relative clause that the number isn't in."""
    asides = pattern(words.aside).finditer(sentence)
    return any(a.start() <= span.start < a.end() and not a.start() <= around.start < a.end() for a in asides)


def _same_aside(sentence: str, span: Span, around: Span, words: Phrasing) -> bool:
    """Whether both stand in one relative clause."""
    asides = pattern(words.aside).finditer(sentence)
    return any(a.start() <= span.start < a.end() and a.start() <= around.start < a.end() for a in asides)


def named(kind: str, language: str | None = "en") -> tuple[str, ...]:
    """What a language calls what a unit is of, where the unit says that alone; and what else says so.

    >>> named("speed", "de")[0], named("length")
    ('Geschwindigkeit', ())
    """
    return phrasing(language).named.get(kind, ())
