"""What stands right beside a number and says what it is: what it counts, what is measured, whose brackets it is in."""

from __future__ import annotations

import re
from itertools import takewhile

from extractor.phrases.subjects import MAX_NAME, MAX_SUBJECT_WORDS
from extractor.phrases.tokens import is_content, pattern, phrasing, runs_of_words, tokens_of
from extractor.types import Span

_OPENED = re.compile(r"\s?\((?:[^()]{0,60}[,;]\s*(?=\w{1,3}\s*=))?(?:[^()\d=]{0,20}=)?\s*\Z")
_CLOSED = re.compile(r"[^()\d;]{0,12}[);]")
"""A bracket that has the one number, with what it is called: '(n = 152)', '(about 5%)'."""
_OPENED_WIDE, _CLOSED_WIDE = re.compile(r"\s?\([^()]*\Z"), re.compile(r"[^()]*\)")
_LABEL = re.compile(r"\s[0-9]{1,3}[A-Za-z]?\Z")
"""What of several stands before the brackets: 'group 4 (n = 96)'."""
_CALLED = re.compile(r"(?<![^\W\d_=])([^\W\d_]{1,3})\s*[=<>≤≥]\s*\Z")

_TURNS = frozenset(("minute", "hour", "day", "week", "month", "year"))
_NOUN_PHRASE = re.compile(r"[ -]([^\W\d_]+)(?:[ -][^\W\d_]+){0,2}")


def counted(sentence: str, around: Span, unit: str | None) -> Span | None:
    """What is counted: the words from the number to the noun that is its unit, where that stands behind it.

    >>> text = "It sent 40 Norwegian trawlers north."
    >>> counted(text, Span(start=8, end=10), "trawlers").of(text)
    ' Norwegian trawlers'
    """
    noun = pattern(rf"[^,;:.()]{{0,{MAX_NAME}}}?\b{re.escape(unit)}\b") if unit else None
    found = noun.match(sentence, around.end) if noun else None
    return Span(start=around.end, end=found.end()) if found else None


def turn(sentence: str, around: Span, unit: str | None, language: str | None = "en") -> Span | None:
    """The word behind a place in an order that says when, and neither who nor what: 'minute', 'time'.

    >>> text = "It sank in the 9th minute."
    >>> turn(text, Span(start=15, end=18), "minute").of(text)
    ' minute'
    """
    if unit in _TURNS:
        return counted(sentence, around, unit)
    found = pattern(phrasing(language).occasions).match(sentence, around.end)
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


def is_interval(sentence: str, around: Span, language: str | None = "en") -> bool:
    """Whether a range is said to be the interval that a figure lies in.

    >>> is_interval("It was 4.2 (95% CI 3.9, 4.5).", Span(start=19, end=27))
    True
    """
    return (
        pattern(phrasing(language).intervals).search(sentence, max(0, around.start - MAX_NAME), around.start)
        is not None
    )


def bracketed(sentence: str, around: Span, language: str | None = "en", *, alone: bool = True) -> Span | None:
    """The phrase that a number in brackets, with its bound word, is about: the one right before them.

    It may be `alone` there, or one of several figures.

    >>> text = "Norway (1.1 million tonnes) and the control group (n = 152) followed."
    >>> [bracketed(text, Span(start=start, end=end)).of(text) for start, end in ((8, 26), (55, 58))]
    ['Norway', 'control group']
    """
    opened = (_OPENED if alone else _OPENED_WIDE).search(sentence, 0, around.start)
    if opened is None or not (_CLOSED if alone else _CLOSED_WIDE).match(sentence, around.end):
        return None
    words, before = phrasing(language), sentence[: opened.start()]
    label = _LABEL.search(before)
    end = label.start() if label else opened.start()
    ending = [span for span in runs_of_words(before, words, words.inner) if span.end == end]
    found = [span for span in ending if not pattern(words.periods).search(span.of(sentence))]
    short = [span.start for span in found if len(span.of(sentence).split()) <= MAX_SUBJECT_WORDS]
    return Span(start=min(short), end=opened.start()) if short else None


def lasting(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """What lasts so long, where a duration is joined to it by its unit; None where nothing follows.

    >>> lasting("It ended a 3-year drought there.", Span(start=11, end=17))
    'drought'
    """
    words = phrasing(language)
    behind = takewhile(lambda token: is_content(token[0], words), tokens_of(sentence[around.end :]))
    spans = [span for _, span in behind][:MAX_SUBJECT_WORDS]
    return Span(start=spans[0].start, end=spans[-1].end).of(sentence[around.end :]) if spans else None


def share_brackets(sentence: str, one: Span, other: Span) -> bool:
    """Whether two spans stand in the same brackets.

    >>> text = "Every 5 years (1991, 40 boats)."
    >>> share_brackets(text, Span(start=15, end=19), Span(start=21, end=23))
    True
    """
    first, last = min(one, other, key=_start), max(one, other, key=_start)
    opened = sentence.rfind("(", 0, first.start)
    return opened > sentence.rfind(")", 0, first.start) and not {"(", ")"} & set(sentence[opened + 1 : last.end])


def _start(span: Span) -> int:
    return span.start


def symbol(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """What a formula calls the number, with the words before it where the sentence first has it; None where none does.

    >>> symbol("The control group (n = 152) followed.", Span(start=23, end=26))
    'n'
    >>> symbol("It is 3 tower heights H (1H = 40 m) wide.", Span(start=30, end=34))
    'tower heights H'
    """
    called = _CALLED.search(sentence, max(0, around.start - MAX_NAME), around.start)
    if called is None:
        return None
    words, before = phrasing(language), sentence[: called.start()]
    if called[1].lower() in words.function_words:
        return None
    named = [
        span.of(sentence) for span in runs_of_words(before, words, words.inner) if _ends_in(span, before, called[1])
    ]
    return max(named, key=len, default=called[1])


def _ends_in(span: Span, text: str, name: str) -> bool:
    """Whether a phrase of some words ends in the name."""
    return text.endswith(f" {name}", span.start, span.end) and len(span.of(text).split()) <= MAX_SUBJECT_WORDS


def dimension(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """The word behind a length that says which it is, if there is one.

    >>> dimension("It felled a belt about 40 m wide.", Span(start=23, end=27))
    'wide'
    """
    found = pattern(phrasing(language).dimensions).match(sentence, around.end)
    return found[1] if found else None


def rate(sentence: str, around: Span, unit: str | None) -> Span | None:
    """The words behind a figure that say of what it is so many for each, if they stand there.

    >>> text = "It rose to $7 a barrel."
    >>> rate(text, Span(start=11, end=13), "USD per barrel").of(text)
    ' a barrel'
    """
    each = (unit or "").partition(" per ")[2]
    found = pattern(rf"\s+[^\W\d_]+\s+{re.escape(each)}\w{{0,2}}\b").match(sentence, around.end) if each else None
    return Span(start=found.start(), end=found.end()) if found else None


def changed(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """The words right behind a figure that say what it is, or that something changed by it, if there are any.

    >>> changed("It was the 5% fall in rents reported in May.", Span(start=11, end=13))
    'fall in rents'
    """
    found = pattern(phrasing(language).changes).match(sentence, around.end)
    return found[1] if found else None


def directed(sentence: str, around: Span, language: str | None = "en") -> str | None:
    """The words behind a distance that say in which direction from where it is, if there are any.

    >>> directed("It lies 30 km south of Orsk.", Span(start=8, end=13))
    'south of Orsk'
    """
    found = pattern(phrasing(language).directions).match(sentence, around.end)
    return found[1] if found else None


def resumes(sentence: str, language: str | None = "en") -> bool:
    """Whether a sentence goes on about the one before.

    >>> resumes("That was 4% more than in May."), resumes("It was 4% more.")
    (True, False)
    """
    return pattern(phrasing(language).resumes).match(sentence) is not None


def is_period(sentence: str, around: Span, language: str | None = "en") -> bool:
    """Whether a duration only says within which time something is so.

    >>> is_period("It rained in the past 3 days.", Span(start=22, end=28))
    True
    """
    return (
        pattern(phrasing(language).within).search(sentence, max(0, around.start - MAX_NAME), around.start) is not None
    )
