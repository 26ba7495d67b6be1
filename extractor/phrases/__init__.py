"""The phrases of a sentence that can name its speaker or a place.

The model chooses among the text's own words instead of writing a name: what it chooses stands in the sentence, and a
sentence that attributes nothing isn't asked who speaks. Only closed classes of words are used (function words,
reporting verbs, prepositions), so there is no tagger and no model here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extractor.phrases import en
from extractor.types import Span

MAX_WORDS = 9
MAX_PHRASES = 40
"""Choices at the most: hosted models refuse schemas with more than some hundred in all."""

MAX_GAP = 160
"""Characters between a speaker and the words of attribution: 'Ana Ruiz, head of the centre, said'."""

_SOURCE = re.compile(en.SOURCE)
_NOUN_PHRASE = re.compile(r"[ -]([^\W\d_]+)(?:[ -][^\W\d_]+){0,2}")
_TOKEN = re.compile(r"\w(?:[\w.&'’/-]*\w)?|[^\w\s]")


def speakers(sentence: str, before: str = "") -> list[str]:
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
    all_spans = list(_phrases(sentence))
    spans = [span for span in all_spans if _names_source(span.of(sentence))]
    near = [span for span in all_spans if _attributed(sentence, span) and (span in spans or _says(sentence, span))]
    if not near and before and _pattern(en.PRONOUN_SAYS).search(sentence):
        return speakers(before)
    if not near and not _pattern(en.ATTRIBUTION).search(sentence):
        return []
    return _texts(sentence, near or spans)


def places(sentence: str, around: Span) -> list[str]:
    """The phrases that can say where, for the number at `around`: those of its own clause, if it has any.

    >>> text = "5 were killed in Norway, and 7 wounded near the Kola border."
    >>> places(text, Span(start=29, end=30))
    ['Kola', 'Kola border']
    """
    spans = [span for span in _phrases(sentence, inner=en.INNER_PLACE) if _located(sentence, span)]
    clause = _clause(sentence, around)
    inside = [span for span in spans if clause.start <= span.start and span.end <= clause.end]
    own = [span for span in inside if not _in_aside(sentence, span, around)]
    return _texts(sentence, own or inside or spans)


def nearest(sentence: str, around: Span) -> list[str]:
    """The phrases that stand nearest to the number at `around`, on either side, without the number itself.

    >>> nearest("The storm felled 200 old oaks.", Span(start=17, end=20))
    ['storm felled', 'felled', 'old', 'old oaks', 'oaks', 'storm']
    """
    spans = [span for span in _phrases(sentence, inner=en.INNER_DEED) if not _overlap(span, around)]
    return _texts(sentence, sorted(spans, key=lambda span: max(around.start - span.end, span.start - around.end)))


def properties(follow: str, unit: str) -> tuple[str, ...]:
    """The properties that a measurement can be of, where a noun follows it; nothing where none does.

    >>> properties(" rocket launchers and trucks", "mm"), properties(" barriers", "m"), properties(", he said", "m")
    (('calibre',), ('length', 'height', 'width', 'depth'), ())
    """
    noun = _NOUN_PHRASE.match(follow)
    if noun is None or noun[1].lower() in en.FUNCTION_WORDS:
        return ()
    return en.CALIBRE if unit in en.CALIBRE_UNITS and _pattern(en.GUNS).search(noun[0]) else en.SIZES.get(unit, ())


def governs(sentence: str, date: Span, around: Span) -> bool:
    """Whether a date can be that of the number at `around`: in its clause, at the sentence's head, or the statement's.

    >>> text = "It held 70% in 2009; this has dropped to 56% now."
    >>> governs(text, Span(start=15, end=19), around=Span(start=8, end=11))
    True
    >>> governs(text, Span(start=15, end=19), around=Span(start=41, end=44))
    False
    """
    clause = _clause(sentence, around)
    before, after = sentence[: date.start], sentence[date.end :]
    return (
        (clause.start <= date.start < clause.end and not _in_aside(sentence, date, around))
        or len(before.split()) <= en.HEAD_WORDS
        or bool(_pattern(en.STATEMENT_DATE_FOLLOWS).search(before))
        or bool(_pattern(en.STATEMENT_DATE_PRECEDES).match(after))
    )


def modality(sentence: str, around: Span) -> str | None:
    """How what is said of the number at `around` is meant, where its clause says that it isn't plainly asserted.

    >>> text = "It sold 30 ships, and could sell 40 more."
    >>> modality(text, Span(start=8, end=10)), modality(text, Span(start=33, end=35))
    (None, 'possible')
    """
    clause = _clause(sentence, around).of(sentence)
    return next((kind for kind, words in en.MODALITY.items() if _pattern(words).search(clause)), None)


def _texts(sentence: str, spans: list[Span]) -> list[str]:
    return list(dict.fromkeys(span.of(sentence) for span in spans))[:MAX_PHRASES]


def _phrases(sentence: str, *, inner: frozenset[str] = en.INNER) -> Iterator[Span]:
    """Every run of words that starts and ends with a content word and crosses no punctuation."""
    words = [(token.group(), token.start(), token.end()) for token in _TOKEN.finditer(sentence)]
    for index, (word, start, _) in enumerate(words):
        if not _is_content(word):
            continue
        for other, _, end in words[index : index + MAX_WORDS]:
            if _is_content(other):
                yield Span(start=start, end=end)
            elif other.lower() not in inner:
                break


def _is_content(word: str) -> bool:
    """Whether a token names something: no digit, no punctuation, no function word ('US' is not 'us')."""
    acronym = len(word) > 1 and word.isupper()
    return word[0].isalpha() and (acronym or word.lower() not in en.FUNCTION_WORDS)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _names_source(phrase: str) -> bool:
    return bool(_SOURCE.search(phrase)) and not _pattern(en.CALENDAR).fullmatch(phrase)


def _says(sentence: str, span: Span) -> bool:
    return bool(_pattern(en.SAYER_PRECEDES).match(sentence[span.end : span.end + MAX_GAP]))


def _attributed(sentence: str, span: Span) -> bool:
    if _pattern(rf"(?:{en.REPORTING})").fullmatch(span.of(sentence)):
        return False
    before, after = sentence[max(0, span.start - MAX_GAP) : span.start], sentence[span.end : span.end + MAX_GAP]
    return bool(_pattern(en.SPEAKER_FOLLOWS).search(before) or _pattern(en.SPEAKER_PRECEDES).match(after))


def _located(sentence: str, span: Span) -> bool:
    named = sentence[span.start].isupper() and not _pattern(en.CALENDAR).search(span.of(sentence))
    return named and bool(_pattern(en.PLACE_FOLLOWS).search(sentence[max(0, span.start - 20) : span.start]))


def _clause(sentence: str, around: Span) -> Span:
    """The part of a sentence between two joints of coordination that holds a span."""
    joints = [joint.end() for joint in _pattern(en.CLAUSE_JOINT).finditer(sentence)]
    start = max((joint for joint in joints if joint <= around.start), default=0)
    end = min((joint for joint in joints if joint > around.start), default=len(sentence))
    return Span(start=start, end=end)


def _in_aside(sentence: str, span: Span, around: Span) -> bool:
    """Whether a span stands in a relative clause that the number isn't in."""
    asides = _pattern(en.ASIDE).finditer(sentence)
    return any(a.start() <= span.start < a.end() and not a.start() <= around.start < a.end() for a in asides)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
