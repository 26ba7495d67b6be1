"""What a number can be about, and what property of it a measurement is of."""

from __future__ import annotations

import re
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


_ABOUT = (
    "about|around|nearly|almost|some|over|under|up to|more than|less than|at least|rund|etwa|circa|ca\\.|knapp|fast"
    "|über|mehr als"
    "|environ|près de|plus de|unos|unas|cerca de|casi|más de"
)
_OPENED = re.compile(
    rf"\s?\((?:[^()]{{0,60}}[,;]\s*(?=\w{{1,3}}\s*=))?(?:[^()\d=]{{0,20}}=)?\s*(?:(?:{_ABOUT})\s+)?\Z", re.IGNORECASE
)
_CLOSED = re.compile(r"[^()\d;]{0,12}[);]")
"""A bracket that has the one number, with what it is called: '(n = 152)', '(about 5%)'."""
_LABEL = re.compile(r"\s[0-9]{1,3}[A-Za-z]?\Z")
"""What of several stands before the brackets: 'group 4 (n = 96)'."""
_CALLED = re.compile(r"(?<![^\W\d_=])([^\W\d_]{1,3})\s*[=<>≤≥]\s*\Z")
_TIMES = re.compile(
    r"[0-9]|(?:year|month|week|quarter|period|earlier|before|previous|jahr|monat|woche|quartal|zeitraum|zuvor|année|mois"
    r"|semaine|trimestre|période|avant|año|mes|semana|período|antes)",
    re.IGNORECASE,
)
"""What figures in brackets are compared at, and not about: 'than a year earlier (9.3 million)'."""

_NOUN_PHRASE = re.compile(r"[ -]([^\W\d_]+)(?:[ -][^\W\d_]+){0,2}")


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


def counted(sentence: str, around: Span, unit: str | None) -> Span | None:
    """What is counted: the words from the number to the noun that is its unit, where that stands behind it.

    >>> text = "It sent 40 Norwegian trawlers north."
    >>> counted(text, Span(start=8, end=10), "trawlers").of(text)
    ' Norwegian trawlers'
    """
    noun = re.compile(rf"[^,;:.()]{{0,{MAX_NAME}}}?\b{re.escape(unit)}\b") if unit else None
    found = noun.match(sentence, around.end) if noun else None
    return Span(start=around.end, end=found.end()) if found else None


def properties(follow: str, unit: str, language: str | None = "en") -> tuple[str, ...]:
    """The properties that a measurement can be of, where a noun follows it; nothing where none does.

    >>> properties(" rocket launchers and trucks", "mm"), properties(" barriers", "m"), properties(", he said", "m")
    (('calibre',), ('length', 'height', 'width', 'depth'), ())
    """
    words, noun = phrasing(language), _NOUN_PHRASE.match(follow)
    if noun is None or noun[1].lower() in words.function_words:
        return ()
    if unit in words.calibre_units and pattern(words.guns).search(noun[0]):
        return words.calibre
    return words.sizes.get(unit, ())


def bracketed(sentence: str, around: Span, language: str | None = "en") -> Span | None:
    """The phrase that a number in brackets is about: the one right before them.

    >>> text = "Norway (1.1 million tonnes) and the control group (n = 152) followed."
    >>> [bracketed(text, Span(start=start, end=end)).of(text) for start, end in ((8, 26), (55, 58))]
    ['Norway', 'control group']
    """
    opened = _OPENED.search(sentence, 0, around.start)
    if opened is None or not _CLOSED.match(sentence, around.end):
        return None
    words, before = phrasing(language), sentence[: opened.start()]
    label = _LABEL.search(before)
    end = label.start() if label else opened.start()
    ending = [span for span in runs_of_words(before, words, words.inner) if span.end == end]
    found = [span for span in ending if not _TIMES.search(span.of(sentence))]
    short = [span.start for span in found if len(span.of(sentence).split()) <= MAX_SUBJECT_WORDS]
    return Span(start=min(short), end=opened.start()) if short else None


def symbol(sentence: str, around: Span) -> tuple[str, ...]:
    """What a formula calls the number: the 'n' of 'n = 152', the 'P' of 'P<0.05'; nothing where none does.

    >>> symbol("The control group (n = 152) followed.", Span(start=23, end=26))
    ('n',)
    """
    called = _CALLED.search(sentence, max(0, around.start - MAX_NAME), around.start)
    return (called[1],) if called else ()


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
