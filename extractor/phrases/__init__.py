"""The phrases of a sentence that can name its speaker or a place.

The model chooses among the text's own words instead of writing a name: what it chooses stands in the sentence, and a
sentence that attributes nothing isn't asked who speaks. Only closed classes of words are used (function words,
reporting verbs, prepositions), so there is no tagger and no model here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

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

MAX_NAME = 80
"""Characters of a phrase."""
MAX_SUBJECTS = 16
MAX_SUBJECT_WORDS = 5
MAX_NAMES = 5
"""Names of each text that can be a subject."""
MAX_DEEDS = 8
"""Runs at the most: what stands further away is said of something else, and a small model takes it all the same."""
MAX_DEED_WORDS = 8
BESIDE = 10
"""Characters from a number to a run beside it: a bound word may stand between. Of such runs the shortest come first."""
_FEWEST_DEEDS = 3
"""Runs that a clause has at the least: one with fewer takes its words from the whole sentence."""

MAX_GAP = 160
"""Characters between a speaker and the words of attribution: 'Ana Ruiz, head of the centre, said'."""

_NOUN_PHRASE = re.compile(r"[ -]([^\W\d_]+)(?:[ -][^\W\d_]+){0,2}")
_ACRONYM = re.compile(r"\s\([A-Z][\w.&-]{1,11}\)")
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
    >>> speakers("The River Service (RS) said 5 boats were lost.")
    ['River Service (RS)', 'Service (RS)']
    """
    words = phrasing(language)
    all_spans = [_with_acronym(sentence, span) for span in _phrases(sentence, words, words.inner)]
    spans = [span for span in all_spans if _names_source(span.of(sentence), words)]
    near = [s for s in all_spans if _attributed(sentence, s, words) and (s in spans or _says(sentence, s, words))]
    if not near and before and _pattern(words.pronoun_says).search(sentence):
        return speakers(before, language=language)
    if not near and not _pattern(words.attribution).search(sentence):
        return []
    return _texts(sentence, near or spans)


def names(sentence: str, language: str | None = "en") -> list[str]:
    """The runs of content words that can be what a sentence is about, in its order; no time or day.

    >>> names("The army has closed the bridge near Lenz.")[:3]
    ['army', 'closed', 'closed the bridge']
    """
    words = phrasing(language)
    spans = _phrases(sentence, words, words.inner)
    found = [span for span in spans if not _pattern(words.calendar).search(span.of(sentence))]
    return [text for text in _texts(sentence, found) if len(text) <= MAX_NAME]


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


class Standing(NamedTuple):
    """Where a number stands in its sentence: its own span, and those of what runs of words keep clear of.

    `beside` are its bound word and dates, which runs pass over; `others` are figures, which no run crosses; `counted`
    is what it counts (see `counted`), which says nothing of itself.
    """

    number: Span
    beside: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    counted: Span | None = None


def deeds(sentence: str, standing: Standing, language: str | None = "en") -> list[str]:
    """What a sentence can say of a number: runs of its clause's words, the nearest first.

    A run starts and ends with a content word, and crosses no punctuation and no other figure.

    >>> deeds("Moss lost 40 boats.", Standing(Span(start=10, end=12)))
    ['boats', 'lost', 'Moss lost', 'lost boats', 'Moss lost boats']
    """
    around, beside, others, noun = standing
    words = phrasing(language)
    tokens = _tokens(sentence)
    tokens = [(word, span) for word, span in tokens if not any(_overlap(span, each) for each in (around, *beside))]
    tokens = [("" if any(_overlap(span, each) for each in others) else word, span) for word, span in tokens]
    clause = _clause(sentence, around, words)
    inside = [(word, span) for word, span in tokens if clause.start <= span.start < clause.end]
    found = _runs(sentence, inside, around, words)
    found = found if len(found) >= _FEWEST_DEEDS else _runs(sentence, tokens, around, words)
    counts = noun.of(sentence).strip() if noun else ""
    return [run for run in found if not counts.endswith(run)][:MAX_DEEDS] or found[:MAX_DEEDS]


def _tokens(sentence: str) -> list[tuple[str, Span]]:
    """The words and marks of a sentence; a bulletin without small letters has no acronyms, and lines of their own."""
    tokens = [(token.group(), Span(start=token.start(), end=token.end())) for token in _TOKEN.finditer(sentence)]
    return list(_lines_apart(sentence, tokens)) if sentence.isupper() else tokens


def _lines_apart(sentence: str, tokens: Sequence[tuple[str, Span]]) -> Iterator[tuple[str, Span]]:
    """The tokens in small letters, and between two lines one that no run crosses."""
    end = 0
    for word, span in tokens:
        if "\n" in sentence[end : span.start]:
            yield "", Span(start=end, end=end)
        yield word.lower(), span
        end = span.end


def _runs(sentence: str, tokens: Sequence[tuple[str, Span]], around: Span, words: Phrasing) -> list[str]:
    """The runs that start with a content word and end where none follows, nearest and shortest first.

    Behind the number they start where none stands before; in front of it the verb may follow its subject.
    """
    named = [_names_deed(word, words) for word, _ in tokens]
    behind = next((index for index, (_, span) in enumerate(tokens) if span.start >= around.end), len(tokens))
    found = []
    for first in range(len(tokens)):
        if named[first] and not (first > behind and named[first - 1]):
            for end in _ends(tokens, named, first, behind, words):
                gap = max(0, around.start - tokens[end - 1][1].end, tokens[first][1].start - around.end)
                found.append((gap // BESIDE, end - first, " ".join(span.of(sentence) for _, span in tokens[first:end])))
    return list(dict.fromkeys(run for _, _, run in sorted(found)))


def _ends(
    tokens: Sequence[tuple[str, Span]], named: Sequence[bool], first: int, behind: int, words: Phrasing
) -> Iterator[int]:
    """Where the runs that start with the first token end; the number stands in front of the token `behind`."""
    for end in range(first + 1, min(len(tokens), first + MAX_DEED_WORDS) + 1):
        word = tokens[end - 1][0].lower()
        if named[end - 1] and (end == behind or end == len(tokens) or not named[end]):
            yield end
        elif not named[end - 1] and (word not in words.function_words or word in words.openers):
            return
        if end == behind and not _goes_on(tokens, named, end, words):
            return


def _goes_on(tokens: Sequence[tuple[str, Span]], named: Sequence[bool], at: int, words: Phrasing) -> bool:
    """Whether what stands behind a number belongs to what stands before it: 'fired 36 shells', 'fired 36 of them'."""
    return at < len(tokens) and (named[at] or (tokens[at][0].lower() in words.genitive and named[at - 1]))


def _names_deed(word: str, words: Phrasing) -> bool:
    return not any(map(str.isdigit, word)) and _is_content(word, words)


def subjects(sentence: str, standing: Standing, context: Sequence[str], language: str | None = "en") -> list[str]:
    """What a number can be about: the phrases nearest to it, then the names of its sentence and of its context.

    No phrase holds another figure or a day, or cuts what is counted.

    >>> subjects("It lost 40 boats.", Standing(Span(start=8, end=10)), ["The port of Moss is shut."])
    ['lost', 'boats', 'Moss']
    """
    around, beside, others, noun = standing
    words = phrasing(language)
    spans = [span for span in _phrases(sentence, words, words.inner) if len(span.of(sentence)) <= MAX_NAME]
    spans = [span for span in spans if not any(_overlap(span, each) for each in (around, *beside, *others))]
    spans = [span for span in spans if not (noun and _cuts(span, noun)) and _described(sentence, span, words) is None]
    near = sorted(spans, key=lambda span: (max(around.start - span.end, span.start - around.end), span.end))
    short = [span for span in near if len(span.of(sentence).split()) <= MAX_SUBJECT_WORDS][:MAX_SUBJECTS]
    named = [name for text in (sentence, *context) for name in _names(text, words)[:MAX_NAMES]]
    return list(dict.fromkeys([*_texts(sentence, short), *named]))


def _cuts(span: Span, counted: Span) -> bool:
    """Whether a phrase begins in what is counted and ends before its noun does."""
    return counted.start <= span.start and span.end < counted.end


def counted(sentence: str, around: Span, unit: str | None) -> Span | None:
    """What is counted: the words from the number to the noun that is its unit, where that stands behind it.

    >>> text = "It sent 40 Norwegian trawlers north."
    >>> counted(text, Span(start=8, end=10), "trawlers").of(text)
    ' Norwegian trawlers'
    """
    noun = re.compile(rf"[^,;:.()]{{0,{MAX_NAME}}}?\b{re.escape(unit)}\b") if unit else None
    found = noun.match(sentence, around.end) if noun else None
    return Span(start=around.end, end=found.end()) if found else None


def _described(text: str, span: Span, words: Phrasing) -> Span | None:
    """The noun behind a phrase that ends in where something is from: 'soldiers' behind 'North Korean'."""
    follows = _TOKEN.match(text, span.end + 1)
    noun = follows is not None and text[span.end] == " " and _is_content(follows.group(), words)
    origin = noun and _cased(words.origin).search(span.of(text)) is not None
    return Span(start=span.end + 1, end=follows.end()) if follows and origin else None


def _names(text: str, words: Phrasing) -> list[str]:
    """The longest runs that begin and end with a capital letter, and the noun behind an adjective of a land.

    The first word of a sentence tells nothing.
    """
    named: list[Span] = []
    for span in _phrases(text, words, words.inner):
        first, _, last = span.of(text).rpartition(" ")
        if (first or last)[0].isupper() and last[0].isupper() and span.start:
            named = [each for each in named if not (span.start <= each.start and each.end <= span.end)]
            if not any(each.start <= span.start and span.end <= each.end for each in named):
                named.append(span)
    nouns = [Span(start=s.start, end=noun.end) if (noun := _described(text, s, words)) else s for s in named]
    return _texts(text, [span for span in nouns if not _pattern(words.calendar).search(span.of(text))])


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


def compared(sentence: str, around: Span, other: Span, language: str | None = "en") -> bool:
    """Whether another figure, behind the number at `around`, is what that is compared with: a date behind is its own.

    >>> text = "It has 7 boats, against 9 in May."
    >>> compared(text, Span(start=7, end=8), Span(start=24, end=25))
    True
    """
    between = sentence[around.end : other.start]
    return around.end <= other.start and _pattern(phrasing(language).compares).search(between) is not None


def modality(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """How what is said of the number at `around` is meant, where its clause says that it isn't plainly asserted.

    >>> text = "It sold 30 ships, and could sell 40 more."
    >>> modality(text, Span(start=8, end=10)), modality(text, Span(start=33, end=35))
    (None, 'possible')
    """
    words = phrasing(language)
    clause = _clause(sentence, around, words).of(sentence)
    return next((kind for kind, told in words.modality.items() if _pattern(told).search(clause)), None)


def timed(measure: str, time: Literal["earlier", "later"], language: str | None = "en") -> str:
    """A measure that says of which of two times its figure is.

    >>> timed("rents", "earlier"), timed("Mieten", "earlier", "de")
    ('rents, previously', 'Mieten, zuvor')
    """
    words = phrasing(language)
    return f"{measure}, {words.earlier if time == 'earlier' else words.later}"


def phrasing(language: str | None) -> Phrasing:
    """The table of a language, or the English one where it has none."""
    return PHRASINGS.get(language or "en", ENGLISH)


def _texts(sentence: str, spans: list[Span]) -> list[str]:
    return list(dict.fromkeys(span.of(sentence) for span in spans))[:MAX_PHRASES]


def _phrases(sentence: str, words: Phrasing, inner: frozenset[str]) -> Iterator[Span]:
    """Every run of words that starts and ends with a content word and crosses no punctuation."""
    tokens = _tokens(sentence)
    for index, (word, span) in enumerate(tokens):
        if not _is_content(word, words):
            continue
        for other, last in tokens[index : index + MAX_WORDS]:
            if _is_content(other, words):
                yield Span(start=span.start, end=last.end)
            elif other.lower() not in inner:
                break


def _is_content(word: str, words: Phrasing) -> bool:
    """Whether a token names something: no digit, no mark, no dots inside, no function word ('US' is not 'us')."""
    acronym = len(word) > 1 and word.isupper()
    return word[:1].isalpha() and ".." not in word and (acronym or word.lower() not in words.function_words)


def _with_acronym(sentence: str, span: Span) -> Span:
    """The span with the short name in brackets behind it: 'River Service (RS)'."""
    short = _ACRONYM.match(sentence, span.end)
    return Span(start=span.start, end=short.end()) if short else span


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
