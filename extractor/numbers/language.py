"""The form of one language's table: the words that numbers, bounds, units and dates are written with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from decimal import Decimal

from extractor.number_types import Bound
from extractor.numbers.form import Form

NEVER = r"(?!)"
"""The pattern of a word that a table leaves out: it matches nothing."""


def any_of(words: Iterable[str]) -> str:
    r"""The pattern of any of some words or phrases, the longest first; of nothing where there are none.

    >>> any_of(["May", "the day", "Mayor"]), any_of([])
    ('the\\s+day|Mayor|May', '(?!)')
    """
    spelled = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in spelled) or NEVER


class Times(Form):
    """What joins, surrounds, bounds and repeats expressions of time; patterns but where a table is.

    `at` stands between a date and its hour, `on` between an hour and its date, `till` and `both` between the ends of
    an interval, `starts` and `opens` before it; `edge`, `edge_tight` and `weeks` before a date, `edges` before a period
    of `edge_units` that is named by a part of it. `before` and `behind` are the words that bound a time, those of
    `about_hours` only a time of day; `onward_from` and `onwards` stand around one. `parts` are the parts of the day,
    with what leads them, those of `afternoon` its second half, and `apart_parts` begin those that make no hour of plain
    digits. `every`, `every_between` and `recurring` make a period
    recur; `determiners` and `qualifiers` may stand around 'last' and 'next', and `single` are other periods, `lone`
    those of one word. `openers` are the words that these begin with.
    `counted_leads` make 'the last few days', but for the `parting` ones, which
    need a whole ('the first 3 days of May'), and where `verb_leads` stand before one of `verbs` ('will last two days');
    `ahead_lead` and `ahead_words` make 'in two days' of what is to come.

    Hours in words have their minutes `past` or `to` the hour, as `half_past`, `quarter` or with `minutes`; `half_to` is
    the half before the hour ('halb drei'), `quarter_to` its quarters that need a lead; `hour_leads`
    show that there is an hour, `full_hour` that it is full, and `led_hour` does behind a word that leads hours;
    `hour_words` are hours in several words; behind `lone_leads` an hour needs nothing where its clause ends.
    `spelled` are whole hours in words of languages that say them with ordinals. `holidays` have their rules (see
    `holidays`) by name.
    """

    at: str = ""
    on: str = ""
    till: str = ""
    both: str = ""
    starts: str = ""
    opens: str = ""
    the: str = NEVER
    edge: str = ""
    edge_tight: str = NEVER
    edges: str = NEVER
    edge_units: str = NEVER
    from_now: str = NEVER
    ahead_words: frozenset[str] = frozenset()
    quarters: str = NEVER
    of: str = NEVER
    counted: str = NEVER
    turns: frozenset[str] = frozenset()
    weeks: str = NEVER
    before: Mapping[str, Bound] = field(default_factory=dict)
    about_hours: frozenset[str] = frozenset()
    behind: Mapping[str, Bound] = field(default_factory=dict)
    onwards: str = NEVER
    onward_from: str = NEVER
    parts: str = NEVER
    apart_parts: str = NEVER
    afternoon: str = NEVER
    determiners: str = NEVER
    qualifiers: str = NEVER
    every: str = NEVER
    every_between: str = NEVER
    recurring: frozenset[str] = frozenset()
    single: str = NEVER
    lone: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    openers: frozenset[str] = frozenset()
    past: str = NEVER
    to: str = NEVER
    half_past: str = NEVER
    half_to: str = NEVER
    quarter_to: str = NEVER
    quarter: str = NEVER
    minutes: str = NEVER
    full_hour: str = NEVER
    led_hour: str = NEVER
    hour_words: str = NEVER
    lone_leads: str = NEVER
    spelled: str = NEVER
    hour_leads: frozenset[str] = frozenset()
    zero_digit: str = NEVER
    day_turns: Mapping[str, int] = field(default_factory=dict)
    months_named: str = NEVER
    decade_leads: str = NEVER
    owner: str = NEVER
    now: str = NEVER
    now_leads: str = NEVER
    vague_openers: frozenset[str] = frozenset()
    measured_in_tens: frozenset[str] = frozenset()
    hours_tight: str = NEVER
    minutes_tight: str = NEVER
    hours_long: str = NEVER
    vague: str = NEVER
    couple: str = NEVER
    named_hours: Mapping[str, str] = field(default_factory=dict)
    fiscal: str = NEVER
    of_year: str = NEVER
    of_the_year: str = NEVER
    halves: str = r"(?P<part>(?!))"
    half_letters: str = "H"
    weekday_plural: str = NEVER
    year_noun: str = NEVER
    counted_leads: str = NEVER
    ahead_lead: str = NEVER
    parting: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    verb_leads: frozenset[str] = frozenset()
    weekend: str = NEVER
    holiday_capitals: frozenset[str] = frozenset()
    holidays: Mapping[str, str] = field(default_factory=dict)


class Han(Form):
    """What numbers are written with in Han characters, between which there are no spaces: see `han/`.

    `variants` are characters that stand for others in all tables (traditional and financial ones). `powers` multiply
    the digit before them and `scales` all of a group. `blocked` are words that begin with a numeral and count nothing.
    `several` stands before a power and `over`, `odd` and `some` behind a figure; `fillers` stand between a bound and
    its figure, and `not_behind` are the characters that make another word of a bound. `measures` are the words that
    count things, `articles` those of them with which 'one' is only 'a'; `whole` are words for a half, `none` for zero,
    `countless` for many; `symbols` are what currency signs mean here, `hourly` is what
    makes a speed of a distance.
    The others are patterns of what dates and times are made of.
    """

    variants: Mapping[str, str]
    digits: Mapping[str, int]
    powers: Mapping[str, int]
    scales: Mapping[str, int]
    blocked: str
    several: str
    over: str
    odd: str
    some: str
    minus: str
    links: str
    fillers: str
    measures: frozenset[str]
    articles: frozenset[str]
    not_behind: Mapping[str, str]
    whole: frozenset[str]
    countless: Mapping[str, int]
    symbols: Mapping[str, str]
    none: str
    hourly: str
    day_parts: str
    ago: str
    later: str
    since: str


class Language(Form):
    """One language, as tables. All words are lower case; compared by identity, so that patterns can be cached."""

    code: str
    function_words: frozenset[str]
    decimal: str
    name: str = ""
    day_first: bool | None = True
    space_groups: bool = True
    small: Mapping[str, Decimal | int] = field(default_factory=dict)
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict)
    scale_suffixes: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinals_add: bool = False
    ordinal_suffix: str = NEVER
    ordinal_leads: frozenset[str] = frozenset()
    fraction_parts: Mapping[str, int] = field(default_factory=dict)
    vague_plurals: Mapping[str, int] = field(default_factory=dict)
    linked_plurals: frozenset[str] = frozenset()
    vague_words: frozenset[str] = frozenset()
    vague_link: str = NEVER
    and_words: frozenset[str] = frozenset()
    place_leads: frozenset[str] = frozenset()
    or_words: frozenset[str] = frozenset()
    pair_leads: frozenset[str] = frozenset()
    cross_words: str = NEVER
    tens_and: frozenset[str] = frozenset()
    vigesimal: Mapping[str, int] = field(default_factory=dict)
    wide_tens: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    ones_lead: bool = False
    joins_ones: bool = False
    bound_ones: frozenset[int] = frozenset()
    full_numbers: frozenset[str] = frozenset()
    says_hundreds_short: bool = False
    nouns_capital: bool = False
    noun_leads: bool = False
    inverted: Mapping[str, str] = field(default_factory=dict)
    leading_adjectives: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    plural_noun: str = ""
    digit_parts: str = NEVER
    grown: Mapping[str, str] = field(default_factory=dict)
    grown_endings: str = "e[rnsm]?"
    equivocal_parts: frozenset[str] = frozenset()
    fraction_links: frozenset[str] = frozenset()
    round_words: frozenset[str] = frozenset()
    scale_heads: frozenset[str] = frozenset()
    point_words: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    collectives: Mapping[str, int] = field(default_factory=dict)
    long_dozen: str = NEVER
    whole_collectives: frozenset[str] = frozenset()
    couples: Mapping[str, int] = field(default_factory=dict)
    pairs: frozenset[str] = frozenset()
    in_pairs: frozenset[str] = frozenset()
    digit_counts: Mapping[str, int] = field(default_factory=dict)
    digit_words: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    figure_words: frozenset[str] = frozenset()
    below_zero: str = NEVER
    dotted: frozenset[str] = frozenset()
    unit_link: str = NEVER
    units: Mapping[str, str] = field(default_factory=dict)
    currencies: str = ""
    money_letters: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    before: Mapping[str, Bound] = field(default_factory=dict)
    between_words: str = NEVER
    intensifiers: frozenset[str] = frozenset()
    whiles: frozenset[str] = frozenset()
    period_tails: tuple[str, ...] = ()
    closing: frozenset[str] = frozenset()
    after: Mapping[str, Bound] = field(default_factory=dict)
    negations: str = NEVER
    topics: frozenset[str] = frozenset()
    risers: frozenset[str] = frozenset()
    versus: frozenset[str] = frozenset()
    risen: frozenset[str] = frozenset()
    thresholds: str = NEVER
    range_words: str = NEVER
    one: frozenset[str] = frozenset()
    not_one_after: frozenset[str] = frozenset()
    acting: str = NEVER
    not_one_after_bound: frozenset[str] = frozenset()
    named_zero: tuple[str, str] = (NEVER, NEVER)
    averages: frozenset[str] = frozenset()
    not_half_before: frozenset[str] = frozenset()
    not_half_after: frozenset[str] = frozenset()
    idle_before: frozenset[str] = frozenset()
    idle_after: frozenset[str] = frozenset()
    weak_ordinals: frozenset[str] = frozenset()
    superlatives: tuple[str, ...] = ()
    not_ordinal_after: frozenset[str] = frozenset()
    spoken_point: str = NEVER
    rank_verbs: frozenset[str] = frozenset()
    rank_leads: frozenset[str] = frozenset()
    every_nth: frozenset[str] = frozenset()
    lone_ordinals: frozenset[str] = frozenset()
    counted_periods: frozenset[str] = frozenset()
    age_before: str = NEVER
    age_verbs: str = NEVER
    years_behind: bool = False
    age_after: str = NEVER
    age_ending: str = NEVER
    age_tail: str = NEVER
    age_owned: str = NEVER
    not_aged: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    age_groups: Mapping[str, Bound] = field(default_factory=dict)
    tens_owners: str = NEVER
    tens_parts: str = NEVER
    minus: str = NEVER
    half_behind: str = NEVER
    date_of: str = NEVER
    date_the: str = NEVER
    date_labels: tuple[str, ...] = ()
    date_label_links: tuple[str, ...] = ()
    relative_leads: str = NEVER
    period_orders: Mapping[str, int] = field(default_factory=dict)
    orders: Mapping[str, int] = field(default_factory=dict)
    orders_behind: Mapping[str, int] = field(default_factory=dict)
    day_parts: str = NEVER
    season_leads: str = NEVER
    quarters: str = NEVER
    quarter_numbers: Mapping[str, int] = field(default_factory=dict)
    range_leads: str = NEVER
    year_links: str = NEVER
    year_owners: frozenset[str] = frozenset()
    records: str = NEVER
    period_leads: str = NEVER
    period_tail: str = NEVER
    none: frozenset[str] = frozenset()
    counted_none: frozenset[str] = frozenset()
    times: Times = Times()
    clock: str = NEVER
    clock_led: str = NEVER
    clock_leads: frozenset[str] = frozenset()
    noun_link: str = NEVER
    rated_by: str = NEVER
    date_openers: frozenset[str] = frozenset()
    glued_dates: frozenset[str] = frozenset()
    between: tuple[str, str] = (NEVER, NEVER)
    between_ages: str = NEVER
    months: Mapping[str, int] = field(default_factory=dict)
    doubtful_months: frozenset[str] = frozenset()
    capital_months: frozenset[str] = frozenset()
    name_months: frozenset[str] = frozenset()
    weekdays: Mapping[str, int] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)
    relative: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    date_leads: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    future_leads: frozenset[str] = frozenset()
    past_infinitives: frozenset[str] = frozenset()
    over_by: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    future_endings: tuple[str, ...] = ()
    past: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    ago_before: str = NEVER
    ago_behind: str = NEVER
    shift_behind: str = NEVER
    comparisons: frozenset[str] = frozenset()
    per: str = "per|pro(?![ ](?:forma|rata))"
    per_leads_all: bool = False
    rate_article: str = NEVER
    rate_nouns: frozenset[str] = frozenset()
    fold: str = NEVER
    twice: Mapping[str, int] = field(default_factory=dict)
    compared: str = NEVER
    compared_parts: str = NEVER
    part_articles: str = NEVER
    part_leads: str = NEVER
    not_part_after: frozenset[str] = frozenset()
    century: str = NEVER
    century_behind: str = NEVER
    roman_century: tuple[str, str] = ("", "")
    roman_ordinals: tuple[str, str] = ("", "")
    since: frozenset[str] = frozenset()
    year_leads: frozenset[str] = frozenset()
    count_leads: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    plural_labels: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    references: frozenset[str] = frozenset()
    labels_behind: str = NEVER
    products: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    tolls: frozenset[str] = frozenset()
    casualties: frozenset[str] = frozenset()
    lone_day: tuple[str, str] = (NEVER, NEVER)
    told_days: str = NEVER
    streets: str = NEVER
    street_endings: tuple[str, ...] = ()
    era_marks: tuple[str, ...] = ()
    eras: tuple[str, str] = (NEVER, NEVER)
    roads: str = NEVER
    year_nouns: frozenset[str] = frozenset()
    counted_in_millions: frozenset[str] = frozenset()
    millions_of: str = NEVER
    coins: Mapping[str, str] = field(default_factory=dict)
    one_of: str = NEVER
    prefixes: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    no_nouns: frozenset[str] = frozenset()
    irregular_plurals: frozenset[str] = frozenset()
    score_words: frozenset[str] = frozenset()
    score_link: str = NEVER
    change_to: str = NEVER
    over: str = NEVER
    out_of: str = NEVER
    contests: frozenset[str] = frozenset()
    ratio_words: frozenset[str] = frozenset()
    among: str = NEVER
    bound_links: str = NEVER
    change_links: str = NEVER
    change_by: str = NEVER
    change_amounts: str = NEVER
    change_words: frozenset[str] = frozenset()
    numbered_periods: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    ranking: tuple[str, str] = (NEVER, NEVER)
    varying_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    han: Han | None = None
    letters: str = ""
    other_letters: str = ""
    inner_apostrophe: bool = False
    name_endings: frozenset[str] = frozenset()
    year_tail: str = NEVER
    decades: str = NEVER
    short_decades: str = NEVER
    decade_endings: tuple[str, ...] = ()
    decade_names: Mapping[str, int] = field(default_factory=dict)
    adjectives: str = NEVER
    unit_parts: Mapping[str, tuple[str, Decimal]] = field(default_factory=dict)
    rate_points: frozenset[str] = frozenset()
    part_ones: frozenset[str] = frozenset()
    bare_parts: frozenset[str] = frozenset()
    vague_numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    change_bounds: frozenset[str] = frozenset()
    fallen: str = NEVER
    falling: str = NEVER
    changes: str = NEVER
    times_words: frozenset[str] = frozenset()
    times_leads: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    thing_units: frozenset[str] = frozenset()
    whole: tuple[str, ...] = ()
    than: str = NEVER
    share_link: str = NEVER
    cardinal_days: bool = False
    decade_leads: str = NEVER
    day_leads: frozenset[str] = frozenset()
    dotted_days: bool = False
