"""What stands around each number of a quote, as far as it is this number's alone.

The quote is cut into clauses, one for each number, where a word or mark parts them, and each clause is read slot by
slot: the noun counted, what the number is a figure of, what befell it, where it is, who or what the clause is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from extractor.gate.concepts import CONCEPTS, EITHER_OR
from extractor.gate.lexicon import (
    AUXILIARIES,
    COMPARATIVES,
    COMPARED,
    COMPLEMENT,
    DETERMINERS,
    FROM,
    FUNCTION_WORDS,
    INCLUSIONS,
    IRREGULAR,
    JOINTS,
    PERSONAL,
    PLACE_ADVERBS,
    PREPOSITIONS,
    PRO_NOUNS,
    PRONOUNS,
    RESULTS,
    STRONG_JOINTS,
    TIME_WORDS,
    TO,
    VAGUE_LEADS,
)
from extractor.gate.remembering import remembered
from extractor.gate.senses import sense, senses, sides
from extractor.gate.source import Source
from extractor.gate.unit import measures
from extractor.gate.words import content, rejoined, words
from extractor.types import Number, Span

_STRONG: Final = rf"\b(?:{'|'.join(STRONG_JOINTS)})\b"
JOINT: Final = rf"\b(?:{'|'.join(JOINTS)})\b"
STRONG: Final = re.compile(rf"[;.!?]\s|{_STRONG}", re.IGNORECASE)
"""What begins a sentence, or a clause that is as good as one."""
_CUTS: Final = (
    re.compile(rf"{STRONG.pattern}|\n", re.IGNORECASE),
    re.compile(r"[()\[\]]"),
    re.compile(rf",\s*{JOINT}", re.IGNORECASE),
    re.compile(rf"{JOINT}|\bto(?=\s(?:the\s)?(?-i:[A-Z])[^\W\d_]*['’]s?\s)", re.IGNORECASE),
    re.compile(r","),
)
"""What parts the clauses of two numbers, the strongest first."""
_STRONG_RANK: Final = 0
_WEAK_RANK: Final = 4
_MARK_OR_DIGIT: Final = re.compile(r"[,;:()0-9]")
_WITH: Final = re.compile(r"\s*(?:with|mit|avec|con)\s*", re.IGNORECASE)
_CLOSING: Final = frozenset(")]")
_COMPARES: Final = re.compile(rf"\b(?:{'|'.join(COMPARED)})", re.IGNORECASE)
_FROM: Final = re.compile(rf"\b(?:{'|'.join(FROM)})\s+$", re.IGNORECASE)
_TO: Final = re.compile(rf"\b(?:{'|'.join(TO)})\s+$", re.IGNORECASE)
_PIECE: Final = re.compile(r"[^\W\d_]+|[0-9][0-9.,]*|[^\w\s'’-]")
_OF: Final = re.compile(r"((?:[^\W\d_]+\s+){1,3})(?:of|von|de)\s+$")
_OF_THEM: Final = re.compile(
    r"\s+(?:of (?:them|whom|these|which|those)|d[’']entre (?:eux|elles)|davon|von ihnen|de ell[oa]s)\b"
)
_PAST: Final = re.compile(r".{3,}(?:ed|ée?s?)")
_PRETERITE: Final = re.compile(r".{3,}(?:a|ie)ron")
_BEFELL: Final = frozenset(
    "dead injured missing unharmed rescued arrested released evacuated infected recovered favour against undecided "
    "abstained".split()
)
_SMALL: Final = frozenset().union(*FUNCTION_WORDS.values())
_NO_NOUNS: Final = _SMALL | PREPOSITIONS | TIME_WORDS | COMPARATIVES | AUXILIARIES
_NAME: Final = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]+")
_GAPPED: Final = re.compile(
    r"\s*(?:(?:the|its|de[rmns]|die|das|l[ae]s?|l['’]|los|el|sus?|ses?)\s*)?[^\W\d_]+"
    r"(?:\s+(?:of|de[srl]?|du|d['’]|von)\s*(?:(?:the|l[ae]s?|l['’]|los)\s*)?[^\W\d_]+)?"
    r"(?:\s+(?:by|um|de|d['’]|una?|en|of|von|à|auf|to))?\s*",
    re.IGNORECASE,
)
"""All that leads to the number of a clause that takes its verb from the one before: ', der Gewinn um' 5 Prozent."""
_LABEL: Final = re.compile(r"\b([^\W\d_]{3,})\s+([0-9]{1,3}|[A-Z])\b(?![.,’'-]?\w)")
_PART_OF_NAME: Final = re.compile(r"\b(?:North|South|East|West|New|Upper|Lower)[ -](?=[A-ZÀ-Þ])")
_WHERE: Final = frozenset("in at near im bei à aux dans en".split())
_PLACE_WORDS: Final = 4
_THAT: Final = frozenset("celui celle ceux celles".split())
_ARTICLES: Final = frozenset("a an ein eine einen einem einer un une una".split())
_WAYS: Final = frozenset({"rise", "fall"})
_FOR: Final = (["for"], ["pour"])
_TELLING: Final = frozenset("yes no oui non ja nein sí segundo".split())
"""Small words in one language or another, which tell clauses apart all the same."""
_EITHER_OR: Final = frozenset(meaning for group in EITHER_OR for meaning in group)
_LONG: Final = len("seed")
_MOST_NUMBERS: Final = 64
_BACK: Final = 40
_LEAD: Final = 12


class Cut(NamedTuple):
    """What parts two clauses: where it stands, its rank among the marks, and whether it compares."""

    start: int
    end: int
    rank: int
    compares: bool


@dataclass(frozen=True)
class Clause:
    """What stands around one number: the meanings of its words, slot by slot."""

    number: Number
    span: Span
    counted: frozenset[str]
    led_by: frozenset[str]
    befell: frozenset[str]
    done: frozenset[str]
    """The participles, and Spanish pasts, that lead to the number."""
    where: frozenset[str]
    placed: frozenset[str]
    """Where it is, said before the number: 'sales in Europe came to 5'."""
    about: frozenset[str]
    """The nouns before the number, where there is a noun phrase."""
    named: frozenset[str]
    said: frozenset[str]
    """All its words that carry a meaning of their own."""
    tail: frozenset[str]
    """Those that a comma parts from the number behind it, and that may be said of the numbers before as well."""
    behind: frozenset[str]
    """Those that follow the number, up to the next one."""
    told_apart: frozenset[str]
    """What of 'first' and 'second', 'north' and 'south' it says."""
    labels: frozenset[tuple[str, str]]
    """Things with a code: 'phase 2', 'Fund A'."""
    strong: bool
    weak: bool
    """Whether nothing but a comma, or a 'to', parts it from the clause before."""
    compared: bool
    """Whether the number is what the one before is measured against: 'versus', 'compared with'."""
    leans_back: bool
    """Whether it may take its verb from the clause before: it says nothing but what is counted, where and when."""
    gapped: bool
    """Whether it takes its verb from the clause before: nothing but a noun leads to its number."""
    part: bool
    """Whether it counts a part of what the clause before counts: '28 of them'."""
    looks_back: bool
    """Whether the clause goes on about what was counted before: 'this', 'of whom'."""


@lru_cache(maxsize=4096)
def clauses(source: Source, place: Span) -> tuple[Clause, ...]:
    """The clauses of the quote's numbers, in order; numbers that nothing parts share a span. None in a long list."""
    quantities = source.quantities_in(place)
    numbers = [number for number in quantities if number.kind != "ordinal"] or quantities  # 'week 8' is a name
    if len(numbers) > _MOST_NUMBERS:
        return ()
    cuts = [_cut(source.text, left, right) for left, right in pairwise(numbers)]
    found: list[Clause] = []
    for index, number in enumerate(numbers):
        before = next((cut for cut in reversed(cuts[:index]) if cut is not None), None)
        after = next((cut for cut in cuts[index:] if cut is not None), None)
        span = Span(start=before.end if before else place.start, end=after.start if after else place.end)
        follow = numbers[index + 1].start if index + 1 < len(numbers) else span.end
        behind = senses(content(source.text[number.end : min(span.end, follow)]))
        clause = replace(_read(source.text, number, span, before, after), behind=behind)
        found.append(_with_noun(source.text, clause, found[-1]) if found else clause)
    return tuple(found)


def _with_noun(text: str, clause: Clause, earlier: Clause) -> Clause:
    """The clause with the noun of the one before that it stands for: 'that of the port' is a budget's, as was told."""
    if clause.about and not PRO_NOUNS.isdisjoint(words(text[clause.span.start : clause.number.start])):
        noun = senses(content(text[earlier.span.start : earlier.number.start])[:1])
        return replace(clause, about=clause.about | noun, said=clause.said | noun)
    return clause


def _cut(text: str, left: Number, right: Number) -> Cut | None:
    """Where the clauses of two neighbours part."""
    start, end = left.end, max(left.end, start_of(right))
    for rank, pattern in enumerate(_CUTS):
        found = list(pattern.finditer(text, start, end))
        if found:
            cut = found[0] if found[0].group() in _CLOSING or _WITH.fullmatch(text, found[-1].end(), end) else found[-1]
            return Cut(cut.start(), cut.end(), rank, _COMPARES.search(cut.group()) is not None)
    if (to := _TO.search(text, start, end)) and _FROM.search(text, max(0, left.start - _LEAD), left.start):
        return Cut(to.start(), to.end(), len(_CUTS), compares=False)
    return None


def _read(text: str, number: Number, span: Span, opened: Cut | None, closed: Cut | None) -> Clause:
    before, after = text[span.start : start_of(number)], text[number.end : span.end]
    pieces = [piece.lower() for piece in _PIECE.findall(after)]
    while pieces and pieces[0] not in PREPOSITIONS and (measures(pieces[0]) or pieces[0] in COMPLEMENT):
        pieces.pop(0)
    head = _head(pieces)
    said, own = words(before), senses(content(before + " " + after))
    return Clause(
        number=number,
        span=span,
        counted=head,
        led_by=_lead(before),
        befell=_befell(said) | (_befell(words(after)) - (head - _BEFELL)) | _said_last(said, words(after)),
        done=_done_before(said),
        where=_where(pieces),
        placed=_placed(before),
        about=_about(before),
        named=senses(_names(before)),
        said=own,
        tail=senses(content(after.partition(", ")[2])),
        behind=frozenset(),
        told_apart=frozenset(told_apart(before + " " + after)),
        labels=labels(span.of(text)),
        strong=all(cut is None or cut.rank == _STRONG_RANK for cut in (opened, closed)),
        weak=opened is not None and opened.rank >= _WEAK_RANK,
        compared=opened is not None and opened.compares,
        leans_back=not _about(before) and own <= head | _where(pieces) | senses(TIME_WORDS),
        gapped=opened is not None and _GAPPED.fullmatch(before) is not None and not content(after),
        part=_is_part(before, after),
        looks_back=not PRONOUNS.isdisjoint(said[:1]) or not (INCLUSIONS | PERSONAL).isdisjoint(said),
    )


def _is_part(before: str, after: str) -> bool:
    return not INCLUSIONS.isdisjoint(words(before)) or _OF_THEM.match(after) is not None


@remembered
def told_apart(text: str) -> dict[str, str]:
    """What of 'first' and 'second', 'north' and 'south' the text says, each with its word; countries aside."""
    found = {sense(word): word for word in words(_PART_OF_NAME.sub("", text)) if word not in _SMALL or word in _TELLING}
    return {meaning: found[meaning] for meaning in found.keys() & _EITHER_OR}


def labels(text: str) -> frozenset[tuple[str, str]]:
    """Things with a code.

    >>> sorted(labels("Phase 2 of Fund A"))
    [('fund', 'A'), ('phase', '2')]
    """
    return frozenset((name.lower(), code) for name, code in _LABEL.findall(text) if name.lower() not in _SMALL)


def _names(text: str) -> frozenset[str]:
    """The words in capitals, but for small words at the start of a sentence."""
    return frozenset(name.lower() for name in _NAME.findall(text)) - _SMALL - TIME_WORDS


def start_of(number: Number) -> int:
    """Where the number starts with the words of its bound."""
    return min(number.start, number.cue.start) if number.cue is not None else number.start


def _head(pieces: list[str]) -> frozenset[str]:
    """The meanings of the noun, and what is said of it, right behind the number."""
    found = []
    for piece in pieces:
        if piece in _NO_NOUNS or not piece.isalpha() or _is_done(piece):
            break
        found.append(piece)
    return senses(found)


def _is_done(word: str) -> bool:
    """Tell whether it says what was done, and counts nothing: 'refused', 'withdrew', 'injured'."""
    ended = word.endswith("ed") and len(word) > _LONG
    return word in RESULTS or word in IRREGULAR or ended or (sense(word) in _BEFELL and not word.endswith("s"))


def _lead(before: str) -> frozenset[str]:
    """The meanings of the noun that the number is 'of': 'revenue of $4 billion'."""
    match = _OF.search(before[-_BACK:])
    return senses(content(match.group(1))) - senses(VAGUE_LEADS) if match else frozenset()


def _said_last(before: list[str], after: list[str]) -> frozenset[str]:
    """What befell those counted, where the last word says so: 'stimmten' 40 Delegierte 'zu', 40 voted 'for'."""
    return frozenset({"favour"}) if after[-1:] in _FOR else senses(rejoined([*before, *after])) & _BEFELL


def _befell(said: list[str]) -> frozenset[str]:
    """The meanings of the participles: what ends like one, or follows 'were' or 'had been'."""
    small = _SMALL | AUXILIARIES
    after_auxiliary = {word for first, word in pairwise(said) if first in AUXILIARIES and word not in small}
    past = {word for before, word in pairwise(["", *said]) if _PAST.fullmatch(word) and before not in DETERMINERS}
    own = past | {word for word in said if word in RESULTS or sense(word) in _BEFELL}
    return senses(own | after_auxiliary)


def _done_before(said: list[str]) -> frozenset[str]:
    return _befell(said) | senses(word for word in said if _PRETERITE.fullmatch(word))


def _where(pieces: list[str]) -> frozenset[str]:
    """The meanings of what follows a preposition behind the number: 'km below the surface'."""
    leads = (PREPOSITIONS - COMPLEMENT - TIME_WORDS) | PLACE_ADVERBS
    at = next((index for index, piece in enumerate(pieces) if piece in leads), None)
    if at is None or any(piece in TIME_WORDS for piece in pieces[:at]):
        return frozenset()
    return _telling(content(" ".join(pieces[at:])))


def _placed(before: str) -> frozenset[str]:
    """The meanings of the first word of meaning behind each preposition before the number."""
    parts = [words(part) for part in _MARK_OR_DIGIT.split(before)]
    behind = (
        content(" ".join(said[at + 1 : at + _PLACE_WORDS]))[:1]
        for said in parts
        for at, word in enumerate(said)
        if word in _WHERE
    )
    return _telling(word for found in behind for word in found)


def _about(before: str) -> frozenset[str]:
    """The meanings of the nouns before the number, if there is a noun phrase: an article, a name, a noun we know.

    'The new one' stands for the noun of the clause before, which holds for both; 'that of the port' tells of the port.
    """
    said, everything = content(before), words(before)
    stand_in = next((at for at, word in enumerate(everything) if word in PRO_NOUNS), None)
    if stand_in is not None:
        return _telling(content(" ".join(everything[stand_in + 1 :])) if everything[stand_in] in _THAT else ())
    done = {word for word in said if word in RESULTS or _PAST.fullmatch(word) or _moves(word, everything)}
    has_noun = not DETERMINERS.isdisjoint(everything) or _names(before) or any(map(_is_noun, said))
    return _telling(word for word in said if word not in done) if has_noun else frozenset()


def _moves(word: str, everything: list[str]) -> bool:
    """Tell whether the word is a verb of rise or fall: 'subieron', not 'la subida'."""
    at = everything.index(word)
    return bool(sides(word) & _WAYS) and at > 0 and everything[at - 1] not in DETERMINERS | PREPOSITIONS | _ARTICLES


def _is_noun(word: str) -> bool:
    return sense(word) in CONCEPTS and sense(word) not in _BEFELL


def _telling(said: Iterable[str]) -> frozenset[str]:
    return senses(word for word in said if word not in PREPOSITIONS | TIME_WORDS | AUXILIARIES | VAGUE_LEADS)
