"""What is said to have been done: the verbs and participles of a clause, as far as endings and tables tell them."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Final

from extractor.gate.lexicon import (
    AUXILIARIES,
    COMPLEMENT,
    DETERMINERS,
    FORMER,
    FUNCTION_WORDS,
    IRREGULAR,
    PREPOSITIONS,
    RESULTS,
    TIME_WORDS,
)
from extractor.gate.senses import sense, senses
from extractor.gate.words import plain, rejoined, words

SMALL: Final = frozenset().union(*FUNCTION_WORDS.values())
PAST: Final = re.compile(r".{3,}(?:ed|ée?s?)")
"""How participles end in English and French."""
PRETERITE: Final = re.compile(r".{3,}(?:[ai]?eron|aron|ó)")
"""How Spanish pasts end."""
BEFELL: Final = frozenset(
    "dead injured missing unharmed rescued arrested released evacuated infected recovered favour against undecided "
    "abstained".split()
)
"""The meanings of what befalls those who are counted."""
_LEADS: Final = re.compile(
    r"\b(?:when|as|after|because|while|where|before|until|wenn|als|nachdem|weil|während|quand|lorsque?|après|parce|"
    r"cuando|tras|porque|mientras)\b",
    re.IGNORECASE,
)
"""What begins a clause of time or reason, which holds for all that is told before it."""
_GERMAN: Final = re.compile(r"(?<![^\W\d_])[a-zäöüß]{3,}(?:en|te|t)(?![^\W\d_])(?!\s+(?:[a-zäöüß]+en\s+)?[A-ZÄÖÜ])")
"""A word in small letters that ends like a verb, and stands before no noun."""
_COMMON: Final = frozenset("kam kamen ging gingen gab lag lagen stand standen blieb blieben".split())
"""German verbs that are too common to tell clauses apart by anything but what they are not."""
_HAS: Final = frozenset("a ont avait avaient aura auront".split())
"""French auxiliaries; 'a' is too much else in other languages."""
_SPANISH: Final = re.compile(r".{3,}[ai]d[oa]s?")
_RELATIVE: Final = re.compile(
    r",\s(?:who|whom|which|whose|de[rmn]|die|das|qui|dont|quien|que)\s[^,;.]*(?:,|$)", re.IGNORECASE
)
_NAMES: Final = re.compile(r"(?<=\S\s)[A-ZÀ-Þ][^\W\d_]*")
"""Words in capitals, but for the first one: 'Carré' is no participle, nor a German noun a verb."""
_BEGINS: Final = "\n"
_LEAD_TO_NOUN: Final = (PREPOSITIONS | COMPLEMENT | {_BEGINS}) - {"by"}
_FOR: Final = (["for"], ["pour"])


def befell(said: list[str], *, led: bool = False) -> frozenset[str]:
    """The meanings of the participles: what ends like one, or follows 'were' or 'had been'.

    In words that have `led` to a number the first one only says what a noun is like: 'Adjusted profit rose by' 5.
    """
    small = SMALL | AUXILIARIES
    after_auxiliary = {word for first, word in pairwise(said) if first in AUXILIARIES and word not in small}
    before = pairwise([_BEGINS if led and len(said) > 1 else "", *said])
    past = {word for first, word in before if PAST.fullmatch(word) and not _stands_before_noun(first, word)}
    own = past | {word for word in said if word in RESULTS or sense(word) in BEFELL}
    return senses(own | after_auxiliary)


def _stands_before_noun(before: str, word: str) -> bool:
    """Tell whether a participle only says what a noun is like: 'the wooded area', 'per diluted share'."""
    return before in DETERMINERS or (word.endswith("ed") and before in _LEAD_TO_NOUN and sense(word) not in BEFELL)


def done_before(said: list[str]) -> frozenset[str]:
    """The meanings of the participles, and of Spanish pasts, among the words that lead to a number."""
    return befell(said, led=True) | senses(word for word in said if PRETERITE.fullmatch(word))


def said_last(before: list[str], after: list[str]) -> frozenset[str]:
    """What befell those counted, where the last word says so: 'stimmten' 40 Delegierte 'zu', 40 voted 'for'."""
    return frozenset({"favour"}) if after[-1:] in _FOR else senses(rejoined([*before, *after])) & BEFELL


def predicates(before: str, after: str, language: str | None) -> frozenset[str]:
    """The meanings of the verbs and participles before and behind a number, but for what was last year.

    >>> sorted(predicates("At least ", " people died when a wall fell", "en"))
    ['dead']
    >>> sorted(predicates("Mehr als ", " kamen ins Krankenhaus", "de"))
    ['kamen']
    """
    texts = (before, _LEADS.split(after, maxsplit=1)[0])
    led, follows = (_NAMES.sub(" ", _RELATIVE.sub(" ", text)) for text in texts)
    said = [*words(led), *words(follows)]
    verbs = {word for word in said if plain(word) in IRREGULAR or PRETERITE.fullmatch(word)}
    if language == "de":
        verbs |= {word for word in _GERMAN.findall(f"{led} 0 {follows}") if word not in SMALL} | _COMMON.intersection(
            said
        )
    if language == "fr":
        verbs |= {word for lead, word in pairwise(said) if lead in _HAS and word not in SMALL}
    if language == "es":
        past = pairwise(["", *words(follows)[1:]])
        verbs |= {word for lead, word in past if _SPANISH.fullmatch(word) and lead not in DETERMINERS | PREPOSITIONS}
    own = befell(words(led), led=True) | befell(words(follows))
    return (own | senses(verbs)) - _no_deeds()


@cache
def _no_deeds() -> frozenset[str]:
    return senses(TIME_WORDS | FORMER | AUXILIARIES)
