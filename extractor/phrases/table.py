"""The closed classes of words by which a language tells speakers, places and how a statement is meant: one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

NEVER = r"(?!)"


@dataclass(frozen=True, eq=False)
class Phrasing:
    """What one language says an attribution, a place and a modality with.

    Patterns are matched without regard to case, but for `source`. `follows` ends where a speaker begins, and
    `precedes` begins where one ends; both hold for whoever is called a source. Beside `sayer_precedes` a speaker needs
    no such name. `attribution` is what a sentence has that names a source at all. `openers` are the function words that
    open a clause, `genitive` those that say of what a figure is; `compares` is what stands before a figure that another
    is compared with, `against` what stands before a time that is, `more` behind a figure that is a difference, `moved`
    before it,
    `earlier` and `later` say which of the two it is, `origin` how an adjective of a land ends,
    `outcomes` which nouns say what befell those that they count ('7 dead'), `place` what a place
    looks like with the words before it, where capitals don't tell, `place_nouns` what may end one beside a name,
    `named` what a speed and a score are called, and what says so already ('winds').
    """

    function_words: frozenset[str]
    inner: frozenset[str]
    inner_place: frozenset[str]
    inner_deed: frozenset[str]
    openers: frozenset[str]
    genitive: frozenset[str]
    source: str
    reporting: str
    follows: str
    precedes: str
    sayer_precedes: str
    attribution: str
    pronoun_says: str
    place_follows: str
    calendar: str
    clause_joint: str
    aside: str
    origin_date: str
    statement_date_follows: str
    statement_date_precedes: str
    compares: str
    against: str
    more: str
    moved: str
    earlier: str
    later: str
    origin: str
    modality: Mapping[str, str]
    named: Mapping[str, tuple[str, ...]]
    nouns_capitalised: bool = False
    outcomes: str = NEVER
    place: str = ""
    place_nouns: frozenset[str] = frozenset()
    guns: str = NEVER
    calibre: tuple[str, ...] = ()
    calibre_units: frozenset[str] = frozenset()
    sizes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
