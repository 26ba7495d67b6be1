"""What stands around each number of a quote, as far as it is this number's alone.

The quote is cut into clauses, one for each number, where a word or mark parts them, and each clause is read slot by
slot: the noun counted, what the number is a figure of, what befell it, where it is, who or what the clause is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import dropwhile, pairwise
from typing import Final

from extractor.gate.asides import find_asides, without
from extractor.gate.clause import Clause, Cut, start_of
from extractor.gate.concepts import CONCEPTS, EITHER_OR
from extractor.gate.countables import ANYBODY, GENERIC
from extractor.gate.keeping import kept_by_its_source
from extractor.gate.lexicon import (
    AUXILIARIES,
    COMPARATIVES,
    COMPARED,
    COMPLEMENT,
    DETERMINERS,
    FROM,
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
from extractor.gate.predicates import BEFELL, PAST, PRETERITE, SMALL, befell, done_before, predicates, said_last
from extractor.gate.remembering import remembered
from extractor.gate.senses import WAYS, sense, senses, sides
from extractor.gate.source import Source, inside
from extractor.gate.unit import measures
from extractor.gate.words import content, words
from extractor.numbers import LANGUAGES
from extractor.types import Number, Span

_STRONG: Final = rf"\b(?:{'|'.join(STRONG_JOINTS)})\b"
JOINT: Final = rf"\b(?:{'|'.join(JOINTS)})\b"
_STRONGEST: Final = re.compile(
    rf"[;!?]\s|(?-i:(?<!\b[A-Z])(?<!\b[DM]r)(?<!\bM[rm][se])(?<!\bSt))\.\s|{_STRONG}", re.IGNORECASE
)
"""What begins a sentence, or a clause that is as good as one."""
_CUTS: Final = (
    re.compile(rf"{_STRONGEST.pattern}|(?-i:\n(?!\s*[a-zß-ÿ(]))", re.IGNORECASE),
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
OF_THEM: Final = re.compile(
    r"\s+(?:of (?:them|whom|these|which|those)|d[’']entre (?:eux|elles)|davon|von ihnen|de (?:ell|[eé]st)[oa]s)\b"
)
_NO_NOUNS: Final = SMALL | PREPOSITIONS | TIME_WORDS | COMPARATIVES | AUXILIARIES
_NAME: Final = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]+")
_GAPPED: Final = re.compile(
    r"\s*(?:(?:the|its|de[rmns]|die|das|l[ae]s?|l['’]|los|el|sus?|ses?)\s*)?[^\W\d_]+"
    r"(?:\s+(?:of|de[srl]?|du|d['’]|von)\s*(?:(?:the|l[ae]s?|l['’]|los)\s*)?[^\W\d_]+)?"
    r"(?:\s+(?:by|um|de|d['’]|una?|en|of|von|à|auf|to))?\s*",
    re.IGNORECASE,
)
"""All that leads to the number of a clause that takes its verb from the one before: ', der Gewinn um' 5 Prozent."""
_GERMAN_NOUN: Final = re.compile(r"\W*(?:[a-zäöüß]+\s+){0,3}[A-ZÄÖÜ]")
_LABEL: Final = re.compile(r"\b([^\W\d_]{3,})\s+([0-9]{1,3}|[A-Z])\b(?![.,’'-]?\w)")
_PART_OF_NAME: Final = re.compile(r"\b(?:North|South|East|West|New|Upper|Lower)[ -](?=[A-ZÀ-Þ])")
_WHERE: Final = frozenset("in at near im bei à aux dans en".split())
_PLACE_WORDS: Final = 4
_THAT: Final = frozenset("celui celle ceux celles".split())
_ARTICLES: Final = frozenset("a an ein eine einen einem einer un une una".split())
_COUNTING: Final = frozenset().union(*(table.small for table in LANGUAGES.values()))
_SAYS_LITTLE: Final = PREPOSITIONS | TIME_WORDS | AUXILIARIES | VAGUE_LEADS | _COUNTING
_TELLING: Final = frozenset("yes no oui non ja nein sí segundo".split())
"""Small words in one language or another, which tell clauses apart all the same."""
_WITHS: Final = frozenset("with mit avec con por".split())
_QUALITIES: Final = frozenset({"upper", "lower", "inner", "outer", "old", "new"})
"""Meanings of adjectives, which make no noun phrase: 'superior en' 5 %."""
_EITHER_OR: Final = frozenset(meaning for group in EITHER_OR for meaning in group)
_LONG: Final = len("seed")
_MOST_NUMBERS: Final = 64
_BACK: Final = 40
_LEAD: Final = 12


@kept_by_its_source
def clauses(source: Source, place: Span) -> tuple[Clause, ...]:
    """The clauses of the quote's numbers, in order; numbers that nothing parts share a span. None in a long list.

    What stands in brackets behind a number parts no clause: its numbers have clauses of their own.
    """
    quantities = source.quantities_in(place)
    numbers = [number for number in quantities if number.kind != "ordinal"] or quantities  # 'week 8' is a name
    if len(numbers) > _MOST_NUMBERS:
        return ()
    if not (asides := find_asides(source.text, numbers, place)):
        return tuple(_clauses(source.text, numbers, place, source.language))
    outer = [number for number in numbers if not any(inside(number, aside) for aside in asides)]
    around = _clauses(without(source.text, asides), outer, place, source.language)
    found = [replace(clause, asides=tuple(asides)) for clause in around]
    for aside in asides:
        own = [number for number in numbers if inside(number, aside)]
        inner = (replace(clause, aside=True) for clause in _clauses(source.text, own, aside, source.language))
        found += [_with_host(source.text, clause, around) for clause in inner]
    return tuple(sorted(found, key=lambda clause: clause.number.start))


def _with_host(text: str, clause: Clause, around: Sequence[Clause]) -> Clause:
    """An aside that is nothing but a figure, with what the clause says that it stands in: 'in the mouth (27%)'."""
    alone = (
        not text[clause.span.start : start_of(clause.number)].strip()
        and not text[clause.number.end : clause.span.end].strip()
    )
    host = next((each for each in around if inside(clause.span, each.span)), None)
    if host is None or not alone or host.span.start > clause.number.start:
        return clause
    return replace(
        clause, counted=host.counted, where=host.where, placed=host.placed, labels=host.labels, said=host.said
    )


def _clauses(text: str, numbers: Sequence[Number], place: Span, language: str | None) -> list[Clause]:
    cuts = [_cut(text, left, right) for left, right in pairwise(numbers)]
    found: list[Clause] = []
    for index, number in enumerate(numbers):
        before = next((cut for cut in reversed(cuts[:index]) if cut is not None), None)
        after = next((cut for cut in cuts[index:] if cut is not None), None)
        span = Span(start=before.end if before else place.start, end=after.start if after else place.end)
        follow = numbers[index + 1].start if index + 1 < len(numbers) else span.end
        behind = text[number.end : min(span.end, follow)]
        clause = _read(text, number, span, (before, after), behind, language)
        found.append(_with_noun(text, clause, found[-1]) if found else clause)
    return found


def _noun(after: str, language: str | None) -> frozenset[str]:
    """The noun right behind the number, if it may be taken for a participle: 'délégués', and no 'blessés'."""
    noun = words(after)[:1]
    verb = any(map(_is_done, noun)) or (language == "de" and after.lstrip()[:1].islower())
    return frozenset() if verb else senses(noun) - BEFELL


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


def _read(  # noqa: PLR0913, PLR0917 - what stands around one number
    text: str, number: Number, span: Span, cuts: tuple[Cut | None, Cut | None], behind: str, language: str | None
) -> Clause:
    opened, _ = cuts
    before, after = text[span.start : start_of(number)], text[number.end : span.end]
    found = _PIECE.findall(after)
    pieces = [piece.lower() for piece in found]
    while pieces and pieces[0] not in PREPOSITIONS and (measures(pieces[0]) or pieces[0] in COMPLEMENT):
        pieces.pop(0)
    if len(pieces) < len(found):  # '9 of the placebo group' count of a group
        group = list(dropwhile(DETERMINERS.__contains__, pieces))
        pieces = pieces if group and _counts_all(group[0]) else group
    head = _head(pieces)
    nameless = language == "de" and not _GERMAN_NOUN.match(after)
    said, own = words(before), senses(content(before + " " + after))
    last, noun = said_last(said, words(after)), _noun(after, language)
    return Clause(
        number=number,
        span=span,
        counted=frozenset() if nameless else head,
        led_by=_lead(before),
        befell=befell(said, led=True) | (befell(words(after)) - noun) | last,
        done=done_before(said),
        did=(predicates(before, after, language) | last) - noun,
        where=_where(pieces),
        placed=_placed(before),
        about=_about(before),
        named=senses(_names(before)),
        said=own,
        tail=senses(content(after.partition(", ")[2])),
        behind=senses(content(behind)),
        told_apart=frozenset(told_apart(before + " " + after)),
        labels=labels(span.of(text)),
        strong=all(cut is None or cut.rank == _STRONG_RANK for cut in cuts),
        weak=opened is not None and opened.rank >= _WEAK_RANK,
        compared=opened is not None and opened.compares,
        leans_back=not _about(before) and own <= head | _where(pieces) | senses(TIME_WORDS),
        gapped=opened is not None and _GAPPED.fullmatch(before) is not None and not content(after),
        part=_is_part(before, after),
        looks_back=not PRONOUNS.isdisjoint(said[:1]) or not (INCLUSIONS | PERSONAL).isdisjoint(said),
    )


def _counts_all(word: str) -> bool:
    """Tell whether a noun is of all that a sentence tells of, and of none of its figures alone: 'of the cases'."""
    return word in ANYBODY or word in GENERIC or sense(word) in {"cases", "patients", "inhabitants"}


def _is_part(before: str, after: str) -> bool:
    return not INCLUSIONS.isdisjoint(words(before)) or OF_THEM.match(after) is not None


@remembered
def told_apart(text: str) -> dict[str, str]:
    """What of 'first' and 'second', 'north' and 'south' the text says, each with its word; countries aside."""
    found = {sense(word): word for word in words(_PART_OF_NAME.sub("", text)) if word not in SMALL or word in _TELLING}
    return {meaning: found[meaning] for meaning in found.keys() & _EITHER_OR}


def labels(text: str) -> frozenset[tuple[str, str]]:
    """Things with a code.

    >>> sorted(labels("Phase 2 of Fund A"))
    [('fund', 'A'), ('phase', '2')]
    """
    return frozenset((name.lower(), code) for name, code in _LABEL.findall(text) if name.lower() not in SMALL)


def _names(text: str) -> frozenset[str]:
    """The words in capitals, but for small words at the start of a sentence."""
    return frozenset(name.lower() for name in _NAME.findall(text)) - SMALL - TIME_WORDS


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
    ended = (word.endswith("ed") and len(word) > _LONG) or PRETERITE.fullmatch(word) is not None
    return word in RESULTS or word in IRREGULAR or ended or (sense(word) in BEFELL and not word.endswith("s"))


def _lead(before: str) -> frozenset[str]:
    """The meanings of the noun that the number is 'of': 'revenue of $4 billion'."""
    match = _OF.search(before[-_BACK:])
    return senses(content(match.group(1))) - senses(VAGUE_LEADS) if match else frozenset()


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
    if said and _leads_on(said[0], everything):
        return frozenset()
    done = {word for word in said if word in RESULTS or PAST.fullmatch(word) or _moves(word, everything)}
    has_noun = not DETERMINERS.isdisjoint(everything) or _names(before) or any(map(_is_noun, said))
    return _telling(word for word in said if word not in done) if has_noun else frozenset()


def _leads_on(first: str, everything: list[str]) -> bool:
    """Tell whether a clause begins with its verb, or 'with', and so is about whom the one before is about."""
    begins = everything[:1]
    return not _WITHS.isdisjoint(begins) or (begins == [first] and PRETERITE.fullmatch(first) is not None)


def _moves(word: str, everything: list[str]) -> bool:
    """Tell whether the word is a verb of rise or fall: 'subieron', not 'la subida'."""
    at = everything.index(word)
    return bool(sides(word) & WAYS) and at > 0 and everything[at - 1] not in DETERMINERS | PREPOSITIONS | _ARTICLES


def _is_noun(word: str) -> bool:
    return sense(word) in CONCEPTS and sense(word) not in BEFELL | _QUALITIES


def _telling(said: Iterable[str]) -> frozenset[str]:
    return senses(word for word in said if word not in _SAYS_LITTLE)
