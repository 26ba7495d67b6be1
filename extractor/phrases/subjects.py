"""What a number can be about, and what property of it a measurement is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.phrases.clauses import clause_of
from extractor.phrases.runs import Standing
from extractor.phrases.speakers import attributing, sources
from extractor.phrases.table import Phrasing
from extractor.phrases.tokens import (
    TOKEN,
    cased,
    is_content,
    overlap,
    pattern,
    phrasing,
    runs_of_words,
    texts,
    tokens_of,
)
from extractor.types import Span

MAX_NAME = 80
"""Characters of a phrase."""


MAX_SUBJECTS = 16


MAX_SUBJECT_WORDS = 5


_DONE = re.compile(r"[a-z]+ed")
"""A verb whose subject stands before the mark: ', installed cameras and placed 40 guards'."""
_BRACKETS = frozenset("()[]")
_OWNS = frozenset(("'s", "’s"))

MAX_NAMES = 5
"""Names of each text that can be a subject."""


def subjects(sentence: str, standing: Standing, context: Sequence[str], language: str | None = "en") -> list[str]:
    """What a number can be about: the phrases nearest to it, then the names of its sentence and of its context.

    No phrase holds another figure or a day, or a verb of saying, or cuts what is counted.

    >>> subjects("It lost 40 boats.", Standing(Span(start=8, end=10)), ["The port of Moss is shut."])
    ['lost', 'boats', 'Moss']
    """
    around, beside, others, noun, _ = standing
    words = phrasing(language)
    spans = [span for span in runs_of_words(sentence, words, words.inner) if len(span.of(sentence)) <= MAX_NAME]
    spans = [span for span in spans if not any(overlap(span, each) for each in (around, *beside, *others))]
    spans = [span for span in spans if not (noun and _cuts(span, noun)) and _described(sentence, span, words) is None]
    named_as = sources(sentence, language)
    saying = [each for each in attributing(sentence, language) if each not in named_as]
    spans = [span for span in spans if not any(overlap(span, each) for each in saying)] or spans
    spans = [span for span in spans if not _moves(span.of(sentence), words)] or spans
    who = actor(sentence, standing, language) if noun else None
    if noun and (acting := [span for span in spans if span.start == who]):
        return texts(sentence, [span for span in acting if not overlap(span, noun)])[:MAX_SUBJECTS]
    near = sorted(spans, key=lambda span: (max(around.start - span.end, span.start - around.end), span.end))
    short = [span for span in near if len(span.of(sentence).split()) <= MAX_SUBJECT_WORDS][:MAX_SUBJECTS]
    named = [name for text in (sentence, *context) for name in _names(text, words)[:MAX_NAMES]]
    return list(dict.fromkeys([*texts(sentence, short), *named]))


def names(sentence: str, language: str | None = "en") -> list[str]:
    """The runs of content words that can be what a sentence is about, in its order; no time or day.

    >>> names("The army has closed the bridge near Lenz.")[:3]
    ['army', 'closed', 'closed the bridge']
    """
    words = phrasing(language)
    spans = runs_of_words(sentence, words, words.inner)
    found = [span for span in spans if not pattern(words.calendar).search(span.of(sentence))]
    return [text for text in texts(sentence, found) if len(text) <= MAX_NAME]


def actor(sentence: str, standing: Standing, language: str | None = "en") -> int | None:
    """Where whoever acts begins, if a clause has them, and a word for what they do, in front of what a number counts.

    >>> actor("The coast guard saved 40 sailors.", Standing(Span(start=22, end=24), counted=Span(start=24, end=32)))
    4
    >>> actor("In the storm 40 sailors drowned.", Standing(Span(start=13, end=15), counted=Span(start=15, end=23)))
    """
    words, tokens = phrasing(language), _head(sentence, standing, language)
    article = bool(tokens) and tokens[0][0].lower() in words.articles
    head = tokens[article:]
    if (
        not head
        or not is_content(head[0][0], words)
        or _DONE.fullmatch(head[0][0])
        or head[-1][0].lower() in words.joining | words.genitive
    ):
        return None
    if words.verbs_lead and not article and not all(word[0].isupper() for word, _ in head[:2]):
        return None
    acts = sum(is_content(word, words) for word, _ in head) > 1 and head[-1][0][-2:] not in _OWNS
    return head[0][1].start if acts else None


def _head(sentence: str, standing: Standing, language: str | None) -> list[tuple[str, Span]]:
    """The words of a number's clause before it, behind the last mark and word that opens a clause, but for sources.

    None where another figure or a bracket stands there: what follows it may be said of that.
    """
    words, begins = phrasing(language), clause_of(sentence, standing.number, phrasing(language)).start
    apart = (*standing.beside, *attributing(sentence, language))
    told = [(word, span) for word, span in tokens_of(sentence) if begins <= span.start < standing.number.start]
    head: list[tuple[str, Span]] = []
    for word, span in told:
        if any(overlap(span, each) for each in standing.others) or word in _BRACKETS:
            return []
        if not any(overlap(span, each) for each in apart):
            head = [] if _is_joint(word, words) else [*head, (word, span)]
    return head


def _is_joint(word: str, words: Phrasing) -> bool:
    return not word[:1].isalnum() or word.lower() in words.openers


def _moves(phrase: str, words: Phrasing) -> bool:
    """Whether a phrase ends in a verb of change, which is what is said of a subject: 'prices fell'."""
    return pattern(words.moves).fullmatch(phrase.rpartition(" ")[2]) is not None


def _cuts(span: Span, counted: Span) -> bool:
    """Whether a phrase begins in what is counted and ends before its noun does."""
    return counted.start <= span.start and span.end < counted.end


def _described(text: str, span: Span, words: Phrasing) -> Span | None:
    """The noun behind a phrase that ends in where something is from: 'soldiers' behind 'North Korean'."""
    follows = TOKEN.match(text, span.end + 1)
    noun = follows is not None and text[span.end] == " " and is_content(follows.group(), words)
    origin = noun and cased(words.origin).search(span.of(text)) is not None
    return Span(start=span.end + 1, end=follows.end()) if follows and origin else None


def _names(text: str, words: Phrasing) -> list[str]:
    """The longest runs that begin and end with a capital letter, and the noun behind an adjective of a land.

    The first word of a sentence tells nothing.
    """
    named: list[Span] = []
    for span in runs_of_words(text, words, words.inner):
        first, _, last = span.of(text).rpartition(" ")
        if (first or last)[0].isupper() and last[0].isupper() and span.start:
            named = [each for each in named if not (span.start <= each.start and each.end <= span.end)]
            if not any(each.start <= span.start and span.end <= each.end for each in named):
                named.append(span)
    nouns = [Span(start=s.start, end=noun.end) if (noun := _described(text, s, words)) else s for s in named]
    return texts(text, [span for span in nouns if not pattern(words.calendar).search(span.of(text))])
