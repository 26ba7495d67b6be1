"""The closed classes of words by which a language tells speakers, places and how a statement is meant: one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

NEVER = r"(?!)"
SHORT_LANDS = frozenset(
    "USA US UK UAE EU UE EUA EE.UU. EEUU EAU RU RCA RDC DRC RDA"
    " DDR BRD NRW DC D.C. U.S. U.K. U.A.E. NYC NY NSW CDMX PACA URSS USSR GB".split()
)
"""The places that are called by capitals alone; other such names are of offices and codes."""


@dataclass(frozen=True, eq=False)
class Phrasing:
    """What one language says an attribution, a place and a modality with.

    Patterns are matched without regard to case, but for `source`, `origin` and `place`.
    """

    function_words: frozenset[str]
    """Words that name nothing."""
    inner: frozenset[str]
    """Those of them that a name may contain: 'Department of Defense'."""
    inner_place: frozenset[str]
    inner_deed: frozenset[str]
    """Those that what happened may contain: 'killed or wounded'."""
    openers: frozenset[str]
    """Those that open a clause."""
    articles: frozenset[str]
    """Those that a subject begins with."""
    genitive: frozenset[str]
    """Those that say of what a figure is."""
    joining: frozenset[str]
    """Those that join a number to what stands before it, which is said of another: 'killed and 10 wounded'."""
    negators: frozenset[str]
    """Those that deny the words behind them, and stay with them: 'without power'."""
    pronouns: frozenset[str]
    """Those that stand for what was named before."""

    source: str
    """What a source is called."""
    reporting: str
    """Verbs whose subject is a speaker if a source is called so."""
    follows: str
    """What ends where a speaker begins: 'according to'."""
    precedes: str
    """What begins where a speaker ends; both hold for whoever is called a source."""
    sayer_precedes: str
    """What begins where a speaker ends, whatever it is called."""
    adverbs: str
    """What stands beside a verb of saying and names nobody: 'as first announced'."""
    attribution: str
    """What a sentence has that names a source at all."""
    pronoun_says: str
    """Who it is that 'he said' is in the sentence before."""

    place_follows: str
    """What ends where a place begins."""
    calendar: str
    """What no name of a place or a speaker holds: days and months."""
    clause_joint: str
    """What joins two clauses."""
    aside: str
    """A relative clause set apart by marks: what stands in it is said of nothing outside it."""
    origin_date: str
    """What ends where the date begins at which something came to be: 'built in'."""
    statement_date_follows: str
    statement_date_precedes: str
    """What stands on either side of the date of a statement."""
    right_behind: str
    """What stands between a figure and the date that is its own: '84 ships in May'."""

    compares: str
    """What stands before a figure that another is compared with."""
    against: str
    """What stands before a time that something is compared with."""
    periods: str
    """What figures in brackets are compared at, and not about: 'than a year earlier (9.3 million)'."""
    given: str
    """What leads from a date to the figure that was so then: 'than in May, when it had 30'."""
    more: str
    """What stands behind a figure that is a difference."""
    moved: str
    """What stands before one: 'up by 5'."""
    earlier: str
    later: str
    """What says of a measure at which of two times it is."""
    within: str
    """What stands before a time within which something is so: 'in the past 3 days'."""

    ranks: str
    """What stands behind a place in an order: 'fourth place'."""
    occasions: str
    """What stands behind an occasion: 'the fifth time'."""
    dimensions: str
    """What stands behind a length and says which: '5 m wide'."""
    intervals: str
    """What ends where the interval begins that a figure lies in: '95% CI'."""
    resumes: str
    """How a sentence begins that goes on about the one before: 'That was'."""
    numbered: str
    """What stands before what a figure without a unit counts: 'the number of'."""
    tolls: str
    """What counts people without naming them: 'the death toll'."""
    magnitudes: str
    """What ends where the size of an earthquake begins: 'magnitude'."""
    resumed: str
    """What ends where a figure begins that counts the same as the one before: '40 boats sank, 9 of them'."""
    sampled: tuple[str, ...]
    """What a study has n of, the likeliest first."""
    origin: str
    """How an adjective of a land ends."""
    modality: Mapping[str, str]
    """What says that a clause isn't plainly asserted, by how it is meant."""
    named: Mapping[str, tuple[str, ...]]
    """What a speed, a score, a rank and a period are called, and what says so already ('winds')."""

    nouns_capitalised: bool = False
    verbs_lead: bool = False
    """Whether a sentence may begin with its verb: what has no article there is no subject for sure."""
    citing: str = NEVER
    """What ends where the year of a work begins that is cited: '(Lund and Moe, ', 'Lund et al. ('."""
    changes: str = NEVER
    """What stands behind a figure and says what it is: 'a 5% increase in sales', '63 mm internal diameter'."""
    totals: frozenset[str] = frozenset()
    """Nouns that say nothing without what they are of."""
    moves: str = NEVER
    """Verbs of change: what changed is said with them, 'prices fell'."""
    apart: str = NEVER
    """What parts a date from a number that has one on its own side: '5 in May, more than the 4 in April'."""
    directions: str = NEVER
    """What stands behind a distance and says from where: '5 km south of Moss'."""
    aged: str = NEVER
    """What ends where an age begins that has no unit: 'aged '."""
    befalls: str = NEVER
    """What ends where a figure of people without a noun begins: 'killed '."""
    parted: str = NEVER
    """What parts two pieces of a clause of which each has a mood of its own: 'since', ', which'."""
    trailing: str = NEVER
    """What begins where a mood is that says nothing of what stands before."""
    adverbial: str = NEVER
    """Words of mood that are said of what stands beside them alone: 'possibly'."""
    begun: str = NEVER
    """What ends where the date begins since which something is so."""
    happened: str = NEVER
    """What ends where a source begins that reported something else: 'after the '."""
    no_place: str = NEVER
    """What a name has that is none of a place: 'Vell Ltd', and what only says where from it is seen, 'the north'."""
    leads_verb: str = NEVER
    """What leads to a verb as well as to a place, which capitals alone don't tell apart: 'TO CONTINUE'."""
    bodies: frozenset[str] = frozenset()
    """What makes of a name before it no place: 'the Vell group'."""
    quarters: frozenset[str] = frozenset()
    """Words before a name that say which part of the place: 'northern'."""
    outcomes: str = NEVER
    """Nouns that say what befell those whom they count: '7 dead'."""
    befallen: str = NEVER
    """What stands behind a figure of people without a noun: 'hundreds evacuated'."""
    risen: str = NEVER
    """What ends where the figure begins that things came to, with their plural as its first group: 'stays rose to'."""
    opening: str = NEVER
    """How a sentence begins whose words up to the comma only say whose word it is."""
    place: str = ""
    """What a place looks like with the words before it, where capitals don't tell."""
    place_nouns: frozenset[str] = frozenset()
    """What may end a place beside a name: 'Kola border'."""
    guns: str = NEVER
    calibre: tuple[str, ...] = ()
    calibre_units: frozenset[str] = frozenset()
    """What a length before a gun is called, in which units."""
    sizes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """What a measurement before a noun can be of, by its unit."""
