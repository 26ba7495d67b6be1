"""What a sentence says of a number: runs of its words, the nearest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.phrases.clauses import clause_of
from extractor.phrases.speakers import places
from extractor.phrases.table import Phrasing
from extractor.phrases.tokens import is_content, overlap, pattern, phrasing, runs_of_words, texts, tokens_of
from extractor.types import Span

MAX_DEEDS = 8
"""Runs at the most: what stands further away is said of something else, and a small model takes it all the same."""


MAX_DEED_WORDS = 8


BESIDE = 10
"""Characters from a number to a run beside it: a bound word may stand between. Of such runs the shortest come first."""


_FEWEST_DEEDS = 3
"""Runs that a clause has at the least: one with fewer takes words from those before it, too."""


_BRACKET = re.compile(r"\([^()]*\)")
_ENDED = re.compile(r"\s*[,;:]")
"""What ends what is said of a number: 'fell to 5%, the bank said'."""
_FIGURE, _UNLIKE = "", "\0"
"""What stands for the words of another figure, and of one that measures something else."""


class Standing(NamedTuple):
    """Where a number stands in its sentence: its own span, and those of what runs of words keep clear of.

    `beside` are its bound word and dates, which runs pass over; `others` are figures, which no run crosses, `unlike`
    those of them that measure something else; `counted` is what it counts (see `counted`), which says nothing itself.
    """

    number: Span
    beside: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    counted: Span | None = None
    unlike: tuple[Span, ...] = ()


def deeds(sentence: str, standing: Standing, language: str | None = "en") -> list[str]:
    """What a sentence can say of a number: runs of its clause's words, the nearest first.

    A run starts and ends with a content word, and crosses no punctuation and no other figure.

    >>> deeds("Moss lost 40 boats.", Standing(Span(start=10, end=12)))
    ['boats', 'lost', 'Moss lost', 'lost boats', 'Moss lost boats']
    """
    around, beside, others, noun, unlike = standing
    words = phrasing(language)
    apart = (around, *beside, *_brackets(sentence, around))
    tokens = [(word, span) for word, span in tokens_of(sentence) if not any(overlap(span, each) for each in apart)]
    for mark, figures in ((_FIGURE, others), (_UNLIKE, unlike)):
        tokens = [(mark if any(overlap(span, each) for each in figures) else word, span) for word, span in tokens]
    clause = clause_of(sentence, around, words)
    inside = [(word, span) for word, span in tokens if clause.start <= span.start < clause.end]
    found = _runs(sentence, inside, around, words)
    ended = [each for each in inside if each[1].end <= around.start]
    if _ENDED.match(sentence, around.end) and len(told := _runs(sentence, ended, around, words)) >= _FEWEST_DEEDS:
        found = told
    if len(found) < _FEWEST_DEEDS and not _tells(inside, around, words):
        found = _runs(sentence, [each for each in tokens if each[1].start < clause.end], around, words)
    counts = noun.of(sentence).strip() if noun else ""
    names = " | ".join(places(sentence, around, language))
    telling = [run for run in found if not _is_name(run, words) and run not in names] or found
    telling = [run for run in telling if not _says_less(run, telling, words)]
    if noun and pattern(words.outcomes).search(counts):
        return [counts, *(run for run in telling if run != counts)][:MAX_DEEDS]
    return [run for run in telling if not counts.endswith(run)][:MAX_DEEDS] or telling[:MAX_DEEDS]


def _brackets(sentence: str, around: Span) -> list[Span]:
    """What stands in brackets that don't hold the number: it is said of what stands before them."""
    spans = (Span(start=found.start(), end=found.end()) for found in _BRACKET.finditer(sentence))
    return [span for span in spans if not overlap(span, around)]


def _tells(clause: Sequence[tuple[str, Span]], around: Span, words: Phrasing) -> bool:
    """Whether a clause tells by itself what its number is of: it has words before it, and none for what came before."""
    before = [word for word, span in clause if span.end <= around.start]
    meant = words.pronouns.intersection(word.lower() for word in before)
    return not meant and any(is_content(word, words) for word in before)


def _is_name(run: str, words: Phrasing) -> bool:
    """Whether all words of a run are capitalised that can be: it is whose figure it is, and not what of."""
    return not words.nouns_capitalised and all(w[0].isupper() for w in run.split() if is_content(w, words))


def _says_less(run: str, runs: Sequence[str], words: Phrasing) -> bool:
    """Whether another run says what a bare word leaves open: 'prices fell' what fell, 'total of ships' of what."""
    if pattern(words.moves).fullmatch(run):
        return any(other.endswith(f" {run}") for other in runs)
    return run.lower() in words.totals and any(other.startswith(f"{run} ") for other in runs)


def nearest(sentence: str, around: Span, language: str | None = "en", *, inside: bool = False) -> list[str]:
    """The phrases that stand nearest to the number at `around`, on either side, without the number itself.

    `inside` keeps to the number's own clause, unless it begins with the number: then its verb may be the one before.

    >>> nearest("The storm felled 200 old oaks.", Span(start=17, end=20))
    ['storm felled', 'felled', 'old', 'old oaks', 'oaks', 'storm']
    >>> nearest("Sales fell to 5 boats, while rents rose.", Span(start=14, end=15), inside=True)
    ['boats', 'Sales fell', 'fell', 'Sales']
    """
    words = phrasing(language)
    spans = [span for span in runs_of_words(sentence, words, words.inner_deed) if not overlap(span, around)]
    clause = clause_of(sentence, around, words)
    own = [span for span in spans if clause.start <= span.start and span.end <= clause.end]
    if inside and any(span.end <= around.start for span in own):
        spans = own
    return texts(sentence, sorted(spans, key=lambda span: max(around.start - span.end, span.start - around.end)))


def _runs(sentence: str, tokens: Sequence[tuple[str, Span]], around: Span, words: Phrasing) -> list[str]:
    """The runs that start with a content word and end where none follows, nearest and shortest first.

    Behind the number they start where none stands before; in front of it the verb may follow its subject.
    """
    named = [_names_deed(word, words) or word.lower() in words.negators for word, _ in tokens]
    behind = next((index for index, (_, span) in enumerate(tokens) if span.start >= around.end), len(tokens))
    found = []
    for first in range(len(tokens)):
        denied = first > 0 and tokens[first - 1][0].lower() in words.negators
        if named[first] and not denied and not (first > behind and named[first - 1]):
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
        if named[end - 1] and word not in words.negators and (end == behind or end == len(tokens) or not named[end]):
            if not _leads_on(tokens, end, words):
                yield end
        elif not named[end - 1] and (word not in words.function_words or word in words.openers):
            return
        if end == behind and (word in words.joining or not _goes_on(tokens, named, end, words)):
            return


def _leads_on(tokens: Sequence[tuple[str, Span]], end: int, words: Phrasing) -> bool:
    """Whether a figure of something else is what a run is of: the 'sum' of '40 cars for a sum of 9 million'."""
    ahead = [word.lower() for word, _ in tokens[end : end + 3]]
    return (
        len(ahead) > 1
        and ahead[0] in words.genitive
        and _UNLIKE in ahead
        and words.function_words.issuperset(ahead[: ahead.index(_UNLIKE)])
    )


def _goes_on(tokens: Sequence[tuple[str, Span]], named: Sequence[bool], at: int, words: Phrasing) -> bool:
    """Whether what stands behind a number belongs to what stands before it: 'fired 36 shells', 'fired 36 of them'."""
    return at < len(tokens) and (named[at] or (tokens[at][0].lower() in words.genitive and named[at - 1]))


def _names_deed(word: str, words: Phrasing) -> bool:
    return not any(map(str.isdigit, word)) and is_content(word, words)
