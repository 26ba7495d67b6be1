"""The words of a sentence, and the runs of them that can name something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from extractor.phrases.de import GERMAN
from extractor.phrases.en import ENGLISH
from extractor.phrases.es import SPANISH
from extractor.phrases.fr import FRENCH
from extractor.phrases.table import Phrasing
from extractor.types import Span

PHRASINGS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
"""The languages with a table. Any other is taken for English: what a name looks like is much the same."""


MAX_WORDS = 9


MAX_PHRASES = 40
"""Choices at the most: hosted models refuse schemas with more than some hundred in all."""


TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\b(?:St|Ste|Mt|Ft)\.(?=\s[^\W\d_a-zß-ÿ])|\b(?:Inc|Corp|Co|Ltd|Bros)\.(?:['’]s)?(?=\s[a-z])|\w(?:(?:[\w&'’/-]|\.(?!\.))*\w)?|[^\w\s]"
)
"""A word, with what joins its parts ('U.S.', 'St. Gall', 'Mont-Blanc', but not the dots of 'WINDS...50'), or a mark."""


_SHORTENED = frozenset(("s", "re", "ve", "ll", "d", "m", "t"))
"""What a verb is shortened to behind a pronoun: 'it's', 'they've'."""


def phrasing(language: str | None) -> Phrasing:
    """The table of a language, or the English one where it has none."""
    return PHRASINGS.get(language or "en", ENGLISH)


@lru_cache(maxsize=64)
def tokens_of(sentence: str) -> tuple[tuple[str, Span], ...]:
    """The words and marks of a sentence; a bulletin without small letters has no acronyms, and lines of their own."""
    tokens = [(token.group(), Span(start=token.start(), end=token.end())) for token in TOKEN.finditer(sentence)]
    return tuple(_lines_apart(sentence, tokens) if sentence.isupper() else tokens)


def _lines_apart(sentence: str, tokens: Sequence[tuple[str, Span]]) -> Iterator[tuple[str, Span]]:
    """The tokens in small letters, and between two lines one that no run crosses."""
    end = 0
    for word, span in tokens:
        if "\n" in sentence[end : span.start]:
            yield "", Span(start=end, end=end)
        yield word.lower(), span
        end = span.end


@lru_cache(maxsize=64)
def runs_of_words(sentence: str, words: Phrasing, inner: frozenset[str]) -> tuple[Span, ...]:
    """Every run of words that starts and ends with a content word and crosses no punctuation.

    The fields of all numbers of a sentence are chosen from the same runs.
    """
    return tuple(_runs_of_words(sentence, words, inner))


def _runs_of_words(sentence: str, words: Phrasing, inner: frozenset[str]) -> Iterator[Span]:
    tokens = tokens_of(sentence)
    for index, (word, span) in enumerate(tokens):
        if not is_content(word, words):
            continue
        for other, last in tokens[index : index + MAX_WORDS]:
            if is_content(other, words):
                yield Span(start=span.start, end=last.end)
            elif other.lower() not in inner:
                break


@lru_cache(maxsize=4096)
def is_content(word: str, words: Phrasing) -> bool:
    """Whether a token names something: no digit, no mark, no function word ('US' is not 'us')."""
    acronym = len(word) > 1 and word.isupper()
    head, _, tail = word.lower().replace("’", "'").partition("'")
    plain = head if tail in _SHORTENED else tail if tail and head in words.function_words else word.lower()
    return word[:1].isalpha() and (acronym or plain not in words.function_words)


def texts(sentence: str, spans: Iterable[Span]) -> list[str]:
    """The words of the spans, each once, so many at the most."""
    return list(dict.fromkeys(span.of(sentence) for span in spans))[:MAX_PHRASES]


def overlap(one: Span, other: Span) -> bool:
    """Whether the two share a character."""
    return one.start < other.end and other.start < one.end


@cache
def cased(told: str) -> re.Pattern[str]:
    """A table's pattern in which capitals count."""
    return re.compile(told)


@cache
def pattern(told: str) -> re.Pattern[str]:
    """A table's pattern, whatever the case."""
    return re.compile(told, re.IGNORECASE)
