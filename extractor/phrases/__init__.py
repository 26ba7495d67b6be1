"""The phrases of a sentence that can name its speaker or a place.

The model chooses among the text's own words instead of writing a name: what it chooses stands in the sentence, and a
sentence that attributes nothing isn't asked who speaks. Only closed classes of words are used (function words,
reporting verbs, prepositions), so there is no tagger and no model here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extractor.phrases.de import GERMAN
from extractor.phrases.en import ENGLISH
from extractor.phrases.es import SPANISH
from extractor.phrases.fr import FRENCH
from extractor.phrases.table import Phrasing
from extractor.types import Span

PHRASINGS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
"""The languages with a table. Any other is taken for English: what a name looks like is much the same."""

HEAD_WORDS = 3
"""A date behind no more words than this opens the sentence ('On the same day, ...') and governs all of it."""

MAX_WORDS = 9
MAX_PHRASES = 40
"""Choices at the most: hosted models refuse schemas with more than some hundred in all."""

MAX_GAP = 160
"""Characters between a speaker and the words of attribution: 'Ana Ruiz, head of the centre, said'."""

_NOUN_PHRASE = re.compile(r"[ -]([^\W\d_]+)(?:[ -][^\W\d_]+){0,2}")
_TOKEN = re.compile(r"\w(?:[\w.&'’/-]*\w)?|[^\w\s]")


def speakers(sentence: str, before: str = "", language: str | None = "en") -> list[str]:
    """The phrases that can be the source of what a sentence states; none where it attributes nothing.

    Phrases beside words of attribution ('according to', 'said') rule out the others. Where a pronoun says it, they are
    those of the sentence before.

    >>> speakers("Pyongyang has sent troops, according to Western governments.")
    ['Western', 'Western governments']
    >>> speakers("The troops arrived in June.")
    []
    >>> speakers("They lost 5 boats, she added.", before="Captain Lund said it was over.")
    ['Captain Lund', 'Lund']
    """
    words = phrasing(language)
    all_spans = list(_phrases(sentence, words, words.inner))
    spans = [span for span in all_spans if _names_source(span.of(sentence), words)]
    near = [s for s in all_spans if _attributed(sentence, s, words) and (s in spans or _says(sentence, s, words))]
    if not near and before and _pattern(words.pronoun_says).search(sentence):
        return speakers(before, language=language)
    if not near and not _pattern(words.attribution).search(sentence):
        return []
    return _texts(sentence, near or spans)


def places(sentence: str, around: Span, language: str | None = "en") -> list[str]:
    """The phrases that can say where, for the number at `around`: those of its own clause, if it has any.

    >>> text = "5 were killed in Norway, and 7 wounded near the Kola border."
    >>> places(text, Span(start=29, end=30))
    ['Kola', 'Kola border']
    """
    words = phrasing(language)
    spans = [span for span in _phrases(sentence, words, words.inner_place) if _located(sentence, span, words)]
    clause = _clause(sentence, around, words)
    inside = [span for span in spans if clause.start <= span.start and span.end <= clause.end]
    own = [span for span in inside if not _in_aside(sentence, span, around, words)]
    return _texts(sentence, own or inside or spans)


def nearest(sentence: str, around: Span, language: str | None = "en", *, inside: bool = False) -> list[str]:
    """The phrases that stand nearest to the number at `around`, on either side, without the number itself.

    `inside` keeps to the number's own clause, unless it begins with the number: then its verb may be the one before.

    >>> nearest("The storm felled 200 old oaks.", Span(start=17, end=20))
    ['storm felled', 'felled', 'old', 'old oaks', 'oaks', 'storm']
    >>> nearest("Sales fell to 5 boats, while rents rose.", Span(start=14, end=15), inside=True)
    ['boats', 'Sales fell', 'fell', 'Sales']
    """
    words = phrasing(language)
    spans = [span for span in _phrases(sentence, words, words.inner_deed) if not _overlap(span, around)]
    clause = _clause(sentence, around, words)
    own = [span for span in spans if clause.start <= span.start and span.end <= clause.end]
    if inside and any(span.end <= around.start for span in own):
        spans = own
    return _texts(sentence, sorted(spans, key=lambda span: max(around.start - span.end, span.start - around.end)))


def properties(follow: str, unit: str, language: str | None = "en") -> tuple[str, ...]:
    """The properties that a measurement can be of, where a noun follows it; nothing where none does.

    >>> properties(" rocket launchers and trucks", "mm"), properties(" barriers", "m"), properties(", he said", "m")
    (('calibre',), ('length', 'height', 'width', 'depth'), ())
    """
    words, noun = phrasing(language), _NOUN_PHRASE.match(follow)
    if noun is None or noun[1].lower() in words.function_words:
        return ()
    if unit in words.calibre_units and _pattern(words.guns).search(noun[0]):
        return words.calibre
    return words.sizes.get(unit, ())


def governs(sentence: str, date: Span, around: Span, language: str | None = "en") -> bool:
    """Whether a date can be that of the number at `around`: in its clause, at the sentence's head, or the statement's.

    >>> text = "It held 70% in 2009; this has dropped to 56% now."
    >>> governs(text, Span(start=15, end=19), around=Span(start=8, end=11))
    True
    >>> governs(text, Span(start=15, end=19), around=Span(start=41, end=44))
    False
    """
    words = phrasing(language)
    clause = _clause(sentence, around, words)
    before, after = sentence[: date.start], sentence[date.end :]
    if _pattern(words.origin_date).search(before) and not _same_aside(sentence, date, around, words):
        return False
    return (
        (clause.start <= date.start < clause.end and not _in_aside(sentence, date, around, words))
        or len(before.split()) <= HEAD_WORDS
        or bool(_pattern(words.statement_date_follows).search(before))
        or bool(_pattern(words.statement_date_precedes).match(after))
    )


def modality(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """How what is said of the number at `around` is meant, where its clause says that it isn't plainly asserted.

    >>> text = "It sold 30 ships, and could sell 40 more."
    >>> modality(text, Span(start=8, end=10)), modality(text, Span(start=33, end=35))
    (None, 'possible')
    """
    words = phrasing(language)
    clause = _clause(sentence, around, words).of(sentence)
    return next((kind for kind, told in words.modality.items() if _pattern(told).search(clause)), None)


def phrasing(language: str | None) -> Phrasing:
    """The table of a language, or the English one where it has none."""
    return PHRASINGS.get(language or "en", ENGLISH)


def _texts(sentence: str, spans: list[Span]) -> list[str]:
    return list(dict.fromkeys(span.of(sentence) for span in spans))[:MAX_PHRASES]


def _phrases(sentence: str, words: Phrasing, inner: frozenset[str]) -> Iterator[Span]:
    """Every run of words that starts and ends with a content word and crosses no punctuation."""
    tokens = [(token.group(), token.start(), token.end()) for token in _TOKEN.finditer(sentence)]
    for index, (word, start, _) in enumerate(tokens):
        if not _is_content(word, words):
            continue
        for other, _, end in tokens[index : index + MAX_WORDS]:
            if _is_content(other, words):
                yield Span(start=start, end=end)
            elif other.lower() not in inner:
                break


def _is_content(word: str, words: Phrasing) -> bool:
    """Whether a token names something: no digit, no punctuation, no function word ('US' is not 'us')."""
    acronym = len(word) > 1 and word.isupper()
    return word[0].isalpha() and (acronym or word.lower() not in words.function_words)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _names_source(phrase: str, words: Phrasing) -> bool:
    return bool(_cased(words.source).search(phrase)) and not _pattern(words.calendar).fullmatch(phrase)


def _says(sentence: str, span: Span, words: Phrasing) -> bool:
    return bool(_pattern(words.sayer_precedes).match(sentence[span.end : span.end + MAX_GAP]))


def _attributed(sentence: str, span: Span, words: Phrasing) -> bool:
    if _pattern(rf"(?:{words.reporting})").fullmatch(span.of(sentence)):
        return False
    before, after = sentence[max(0, span.start - MAX_GAP) : span.start], sentence[span.end : span.end + MAX_GAP]
    return bool(_pattern(words.follows).search(before) or _pattern(words.precedes).match(after))


def _located(sentence: str, span: Span, words: Phrasing) -> bool:
    named = sentence[span.start].isupper() and not _pattern(words.calendar).search(span.of(sentence))
    return named and bool(_pattern(words.place_follows).search(sentence[max(0, span.start - 20) : span.start]))


def _clause(sentence: str, around: Span, words: Phrasing) -> Span:
    """The part of a sentence between two joints of coordination that holds a span."""
    joints = [joint.end() for joint in _pattern(words.clause_joint).finditer(sentence)]
    start = max((joint for joint in joints if joint <= around.start), default=0)
    end = min((joint for joint in joints if joint > around.start), default=len(sentence))
    return Span(start=start, end=end)


def _in_aside(sentence: str, span: Span, around: Span, words: Phrasing) -> bool:
    """Whether a span stands in a relative clause that the number isn't in."""
    asides = _pattern(words.aside).finditer(sentence)
    return any(a.start() <= span.start < a.end() and not a.start() <= around.start < a.end() for a in asides)


def _same_aside(sentence: str, span: Span, around: Span, words: Phrasing) -> bool:
    """Whether both stand in one relative clause."""
    asides = _pattern(words.aside).finditer(sentence)
    return any(a.start() <= span.start < a.end() and a.start() <= around.start < a.end() for a in asides)


@cache
def _cased(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
