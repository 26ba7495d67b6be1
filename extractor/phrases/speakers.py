"""Who can be the source of what a sentence states, and where it can have happened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from extractor.phrases.clauses import clause_of, in_aside
from extractor.phrases.table import SHORT_LANDS, Phrasing
from extractor.phrases.tokens import TOKEN, cased, is_content, pattern, phrasing, runs_of_words, texts
from extractor.types import Span

MAX_GAP = 160
"""Characters between a speaker and the words of attribution: 'Ana Ruiz, head of the centre, said'."""


MAX_SHORT = 5
"""Letters of a short name."""

_ENDED = re.compile(r"\s*(?:[,.;:”»\")]|\Z)")

_APART = re.compile(r"[,”»\"'’]\s?\Z")
_CLOSING = re.compile(r"(?:\s[^\W\d_]+){1,7}(?=\.?\s*\Z)")
"""What closes a sentence behind its source: ', indicó la empresa en su sitio internet.'."""
_FIGURE_BEHIND, _FIGURE_BEFORE = re.compile(r"\s?[0-9]"), re.compile(r"[0-9%]\s\Z")
_ACRONYM = re.compile(r"\s\([A-Z][\w.&-]{1,11}\)")


def speakers(sentence: str, before: str = "", language: str | None = "en", around: Span | None = None) -> list[str]:
    """The phrases that can be the source of what a sentence states; none where it attributes nothing.

    Phrases beside words of attribution ('according to', 'said') rule out the others. Where a pronoun says it, they are
    those of the sentence before. Of the number at `around` those are none that report something else, or speak in
    another clause where one speaks in its own.

    >>> speakers("Pyongyang has sent troops, according to Western governments.")
    ['Western governments']
    >>> speakers("The troops arrived in June.")
    []
    >>> speakers("They lost 5 boats, she added.", before="Captain Lund said it was over.")
    ['Captain Lund']
    >>> speakers("The River Service (RS) said 5 boats were lost.")
    ['River Service (RS)']
    """
    words = phrasing(language)
    spans = [span for span in _named(sentence, words) if _names_source(span.of(sentence), words)]
    named = sources(sentence, language)
    near = _speaking(sentence, named, around, words) if around else named
    if named and not near:
        return []
    if not near and before and pattern(words.pronoun_says).search(sentence):
        return speakers(before, language=language) or _actors(before, words)
    if not near and not pattern(words.attribution).search(sentence):
        return []
    return texts(sentence, near or spans)


def _actors(sentence: str, words: Phrasing) -> list[str]:
    """The names that a sentence begins with: 'she' of the next one may be any of them."""
    first = next(iter(pattern(words.clause_joint).split(sentence, maxsplit=1)))
    begun = [span for span in _named(sentence, words) if span.end <= len(first)]
    named = [
        span for span in begun if _is_called(span.of(sentence), words) and (span.start or " " in span.of(sentence))
    ]
    return texts(sentence, _longest(sentence, (span for span in named if not _located(sentence, span, words))))


def _is_called(phrase: str, words: Phrasing) -> bool:
    """Whether a phrase is a name: all of its words are in capitals but for those that a name may contain."""
    every = all(word[0].isupper() or word in words.inner for word in phrase.split())
    return every and not cased(words.origin).search(phrase) and _names_source(phrase, words)


def _speaking(sentence: str, named: Sequence[Span], around: Span, words: Phrasing) -> Sequence[Span]:
    """Those of the sources that may say what is said of a number: 'it rose by 5 after the bank reported' tells none."""
    told = [each for each in named if not (around.end <= each.start and _happened(sentence, each, words))]
    clause = clause_of(sentence, around, words)
    own = [each for each in told if clause.start <= each.start < clause.end]
    return own or told


def _happened(sentence: str, source: Span, words: Phrasing) -> bool:
    return pattern(words.happened).search(sentence, max(0, source.start - MAX_GAP), source.start) is not None


@lru_cache(maxsize=64)
def sources(sentence: str, language: str | None = "en") -> tuple[Span, ...]:
    """The phrases beside words of attribution: what a sentence states is their word, and not about them.

    >>> text = "The mayor of Orsk said 5 boats were lost."
    >>> [span.of(text) for span in sources(text)]
    ['mayor of Orsk']
    """
    words = phrasing(language)
    named = [each for span in _named(sentence, words) for each in (span, *_whose(sentence, span, words))]
    beside = [
        span
        for span in named
        if _attributed(sentence, span, words)
        and (
            _names_source(span.of(sentence), words) or (_says(sentence, span, words) and _leads(sentence, span, words))
        )
    ]
    speaking = [span for span in beside if not _located(sentence, span, words)] or beside
    return tuple(_longest(sentence, (_undated(sentence, span, named, words) for span in speaking)))


def _undated(sentence: str, span: Span, named: Sequence[Span], words: Phrasing) -> Span:
    """The name without a day or a month before it: 'the minister' of 'last June the minister', but 'Fredric March'."""
    day = pattern(words.calendar)
    if told := _dated(words).search(span.of(sentence)):
        return Span(start=span.start, end=span.start + told.start())
    if not day.search(span.of(sentence)):
        return span
    inside = [each for each in named if span.start <= each.start and each.end == span.end]
    return max((each for each in inside if not day.search(each.of(sentence))), key=_length, default=span)


@cache
def _dated(words: Phrasing) -> re.Pattern[str]:
    """A day behind a name: 'Vell Yards on Thursday'."""
    return pattern(rf"\s+(?:on|last|this|late|early|am|le|el)\s+(?:{words.calendar}).*")


def _length(span: Span) -> int:
    return span.end - span.start


def attributing(sentence: str, language: str | None = "en") -> tuple[Span, ...]:
    """The words that name a source for what a sentence states: they say nothing of its numbers.

    >>> text = "It lost 5 boats, the mayor of Orsk, a former sailor, told reporters."
    >>> [span.of(text) for span in attributing(text)]
    ['mayor of Orsk', ', a former sailor, told']
    """
    words = phrasing(language)
    found = [Span(start=say.start(), end=say.end()) for say in pattern(words.pronoun_says).finditer(sentence)]
    found += [Span(start=0, end=opened)] if (opened := _opened(sentence, words)) else []
    for span in sources(sentence, language):
        start = max(0, span.start - MAX_GAP)
        before = pattern(words.follows).search(sentence[start : span.start])
        behind = pattern(words.precedes).match(sentence[span.end : span.end + MAX_GAP])
        found += [Span(start=start + before.start(), end=span.start)] if before else []
        found += [span, *([Span(start=span.end, end=span.end + behind.end())] if behind else [])]
        if (
            before
            and (closing := _CLOSING.match(sentence, span.end))
            and _APART.search(sentence, 0, start + before.start() + 1)
        ):
            found.append(Span(start=span.end, end=closing.end()))
    return tuple(found)


def _opened(sentence: str, words: Phrasing) -> int:
    """Where the words end with which a sentence says whose word it is: at the comma, if no figure stands before it."""
    opening = pattern(words.opening).match(sentence)
    comma = sentence.find(",", 0, MAX_GAP)
    named = sentence[: max(0, comma)]
    return len(named) if opening and not any(map(str.isdigit, named)) else 0


def _longest(sentence: str, spans: Iterable[Span]) -> list[Span]:
    """The spans that no longer one goes on from: 'mayor of Orsk' is who speaks, and not 'Orsk'.

    A longer one with the same beginning may end in a verb ('officials fired'), unless a mark ends it.
    """
    every = sorted(set(spans), key=lambda span: (span.start, -span.end))
    return [span for span in every if not any(_goes_on(sentence, span, other) for other in every)]


def _goes_on(sentence: str, span: Span, other: Span) -> bool:
    inside = other != span and other.start <= span.start and span.end <= other.end
    return inside and (other.start < span.start or _ENDED.match(sentence, other.end) is not None)


def places(sentence: str, around: Span, language: str | None = "en") -> list[str]:
    """The phrases that can say where, for the number at `around`: those of its own clause, if it has any.

    >>> text = "5 were killed in Norway, and 7 wounded near the Kola border."
    >>> places(text, Span(start=29, end=30))
    ['Kola', 'Kola border']
    """
    words = phrasing(language)
    spans = [span for span in runs_of_words(sentence, words, words.inner_place) if _located(sentence, span, words)]
    clause = clause_of(sentence, around, words)
    goes_on = {span.start for span in spans if not _is_cut(sentence, span, words)}
    spans = [span for span in spans if span.start in goes_on]
    inside = [span for span in spans if clause.start <= span.start and span.end <= clause.end]
    own = [span for span in inside if not in_aside(sentence, span, around, words)]
    return texts(sentence, own or inside or spans)


def _named(sentence: str, words: Phrasing) -> list[Span]:
    """The runs that can be names; none begins with the verb of saying, as 'informó el Gobierno' does."""
    says, nobody = _says_first(words), pattern(words.adverbs)
    spans = (span for span in runs_of_words(sentence, words, words.inner) if not says.match(span.of(sentence)))
    named = (span for span in spans if not nobody.fullmatch(span.of(sentence).rpartition(" ")[2]))
    return [
        _with_acronym(sentence, span)
        for span in named
        if not _is_counted(sentence, span) and _is_one_name(span.of(sentence), words)
    ]


def _is_one_name(phrase: str, words: Phrasing) -> bool:
    """Whether no small word stands behind a noun where nouns have capitals, unless one that a name contains leads it.

    'Sprecher der örtlichen Polizei' is a name, 'Polizei drei Boote' is none.
    """
    if not words.nouns_capitalised:
        return True
    told = phrase.split()
    noun = next((at for at, word in enumerate(told) if word[0].isupper()), len(told))
    behind = zip(told[noun:], told[noun + 1 :], strict=False)
    return not any(word[0].islower() and not {before, word} & words.inner for before, word in behind)


def _whose(sentence: str, span: Span, words: Phrasing) -> tuple[Span, ...]:
    """Whoever a report or a study belongs to: 'Moss Weekly' of "Moss Weekly's study"."""
    name = span.of(sentence)
    if not name.endswith(("'s", "’s")):
        return ()
    reports = pattern(words.precedes).match(sentence[span.end - 2 : span.end + MAX_GAP])
    return (Span(start=span.start, end=span.end - 2),) if reports else ()


def _is_counted(sentence: str, span: Span) -> bool:
    """Whether a phrase is the unit of the figure beside it: 'USD' of 'USD 40', 'districts' of '66 districts'."""
    return (
        _FIGURE_BEHIND.match(sentence, span.end) is not None
        or _FIGURE_BEFORE.search(sentence, 0, span.start) is not None
    )


@cache
def _with_saying(words: Phrasing) -> re.Pattern[str]:
    """A verb of saying at either end of a phrase is no part of who says it."""
    return pattern(rf"(?:^|\s)(?:{words.reporting})$|^(?:{words.reporting})\s")


@cache
def _says_first(words: Phrasing) -> re.Pattern[str]:
    return pattern(rf"(?:{words.reporting})\s+(?:{'|'.join(sorted(words.inner, key=len, reverse=True))})\b")


def _with_acronym(sentence: str, span: Span) -> Span:
    """The span with the short name in brackets behind it: 'River Service (RS)'."""
    short = _ACRONYM.match(sentence, span.end)
    return Span(start=span.start, end=short.end()) if short else span


def _is_code(sentence: str, span: Span) -> bool:
    """Whether a name is the short one of something that is no land, or is numbered: 'en RTVE', 'en la SE 22'."""
    name = span.of(sentence)
    short = name.isupper() and len(name) <= MAX_SHORT and not sentence.isupper()
    return short and (name not in SHORT_LANDS or _FIGURE_BEHIND.match(sentence, span.end) is not None)


def _names_source(phrase: str, words: Phrasing) -> bool:
    return bool(cased(words.source).search(phrase)) and not pattern(words.calendar).fullmatch(phrase)


def _says(sentence: str, span: Span, words: Phrasing) -> bool:
    return bool(pattern(words.sayer_precedes).match(sentence[span.end : span.end + MAX_GAP]))


def _leads(sentence: str, span: Span, words: Phrasing) -> bool:
    """Whether a phrase may be a verb's subject: it is led by no preposition, as in 'with slide confirmed'."""
    before = sentence[: span.start].rsplit(maxsplit=1)[-1:]
    word = before[0].lower() if before else ""
    free = words.articles | words.openers | words.joining
    return word not in words.function_words or word in free


def _attributed(sentence: str, span: Span, words: Phrasing) -> bool:
    if _with_saying(words).search(span.of(sentence)):
        return False
    before, after = sentence[max(0, span.start - MAX_GAP) : span.start], sentence[span.end : span.end + MAX_GAP]
    return bool(pattern(words.follows).search(before) or pattern(words.precedes).match(after))


def _located(sentence: str, span: Span, words: Phrasing) -> bool:
    """Whether a name stands where a place does: words in capitals, or what such a place is called."""
    name = span.of(sentence)
    plain = words.place_nouns | words.inner_place | words.quarters
    first = name.split(maxsplit=1)[0]
    if (
        name.endswith(("'s", "’s"))
        or (not name[0].isupper() and (first not in words.quarters or len(first) == len(name)))
        or pattern(words.no_place).search(name)
        or not all(word[0].isupper() or word in plain for word in name.split())
    ):
        return False
    follows = pattern(words.place_follows).search(sentence[max(0, span.start - 20) : span.start])
    if follows is None or pattern(words.calendar).search(name) or _is_code(sentence, span):
        return False
    if sentence.isupper() and pattern(words.leads_verb).match(follows.group()):
        return False
    return cased(words.place).search(follows.group() + name) is not None


def _is_cut(sentence: str, span: Span, words: Phrasing) -> bool:
    """Whether a name goes on behind the span, or is that of a group or a firm: 'Eden' of 'Eden Lund', 'Vell group'."""
    behind = TOKEN.match(sentence, span.end + 1) if sentence[span.end : span.end + 1] == " " else None
    if behind is None or sentence.isupper():
        return False
    word = behind.group()
    if word[0].isupper():
        return not words.nouns_capitalised and is_content(word, words)
    return word in words.bodies
