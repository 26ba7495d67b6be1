"""What a number can be about, and what property of it a measurement is of."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.phrases.runs import Standing
from extractor.phrases.table import Phrasing
from extractor.phrases.tokens import TOKEN, cased, is_content, overlap, pattern, phrasing, runs_of_words, texts
from extractor.types import Span

MAX_NAME = 80
"""Characters of a phrase."""


MAX_SUBJECTS = 16


MAX_SUBJECT_WORDS = 5


MAX_NAMES = 5
"""Names of each text that can be a subject."""


def subjects(sentence: str, standing: Standing, context: Sequence[str], language: str | None = "en") -> list[str]:
    """What a number can be about: the phrases nearest to it, then the names of its sentence and of its context.

    No phrase holds another figure or a day, or cuts what is counted.

    >>> subjects("It lost 40 boats.", Standing(Span(start=8, end=10)), ["The port of Moss is shut."])
    ['lost', 'boats', 'Moss']
    """
    around, beside, others, noun, _ = standing
    words = phrasing(language)
    spans = [span for span in runs_of_words(sentence, words, words.inner) if len(span.of(sentence)) <= MAX_NAME]
    spans = [span for span in spans if not any(overlap(span, each) for each in (around, *beside, *others))]
    spans = [span for span in spans if not (noun and _cuts(span, noun)) and _described(sentence, span, words) is None]
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
