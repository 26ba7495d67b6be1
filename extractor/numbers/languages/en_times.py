"""How English joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, counted, named, words

_RECURRING = words("daily weekly monthly quarterly yearly annual annually")
_DAY_PARTS = "morning|afternoon|evening|night"

ENGLISH_TIMES = Times(
    at="at|from|around|about|by|for|starting at|no later than|after|before|between",
    on="on|of|in the|during",
    till="to|till|til|until|through|thru|and ending|(?:up )?to and including|through and including",
    both="and|to",
    starts="from|between",
    opens="between|from",
    the="the",
    edge=(
        "(?:the )?(?:very )?(?:end|beginning|start|middle|rest|remainder|remaining|close|turn) of"
        "(?: the| this| that)?"
        "|(?:sometime )?(?:early|mid|late|later|earlier)(?: in| on)?(?: the| this)?"
    ),
    edge_tight="(?:early|mid|late|end|start)-",
    from_now="from now|hence",
    ahead_words=words(
        "will would shall ll going expected expects due plan plans planned planning schedule scheduled arrange let"
        " tomorrow next meet leave leaves start starts begin begins open opens arrive arrives return returns expire"
        " expires retire retires"
    ),
    quarters="quarters?",
    edges=(
        "(?:the )?(?:very )?(?:end|beginning|start|middle|rest|remainder|remaining|close|turn) of (?:the|this|that)"
        "|end of"
    ),
    edge_units="week|month|quarter|year|decade|century",
    of="of(?: the)?|in",
    counted="(?:from|after|before|following|since)(?: the)?(?: year)?",
    turns=words("day week weekend month quarter half year decade"),
    weeks="(?:the )?(?:week|weekend) (?:of|commencing|beginning|starting|ending)(?: on)?(?: the)?|w/c|w/e",
    before=bounds(
        """
        more_than: after, later than, past, later than about
        at_least: since, on or after, no earlier than, not earlier than, not before, as early as, at the earliest,
            starting, starting on, starting from, starting in, starting at, beginning, beginning on, beginning in,
            beginning from, effective, from as early as, after or on
        less_than: before, prior to, earlier than, ahead of
        at_most: until, till, til, by, up to, up until, through, no later than, not later than, as late as,
            on or before, not after, ending, ending on, ending in, by the latest
        about: on or about, on or around, around, circa, ca., c., about, approximately, roughly, nearly, almost,
            some time around, sometime around
        """
    ),
    about_hours=words("about nearly almost"),
    behind=bounds(
        """
        at_least: or later, or after, and later, and after, onwards, onward, or thereafter, and onwards, and beyond
        at_most: or earlier, or before, and earlier, and before, at the latest
        """
    ),
    onwards="on",
    onward_from="from",
    parts=(
        r"(?:(?:in|during|on) )?(?:the |this |that )?(?:early |late |later |mid[- ])?(?:in the )?"
        rf"(?:{_DAY_PARTS})s?(?:-?time)?(?! (?:before|after))"
    ),
    afternoon=r"(?<!\w)(?:afternoon|evening|tonight|at night)",
    determiners="these|those|this",
    qualifiers="business|working|work|calendar|fiscal|financial|school|trading|consecutive|straight",
    every="(?:every|each)",
    every_between="other|single|second|third|few|couple of",
    recurring=_RECURRING
    | {f"{prefix}{dash}{word}" for prefix in ("semi", "bi", "tri") for dash in ("", "-") for word in _RECURRING}
    | words("fortnightly hourly biennial biennially everyday"),
    single=(
        "(?:all|the whole|the entire) (?:night|morning|afternoon|evening)"
        "|at night|(?:12 |at )?(?:noon|midnight|midday|lunchtime|dawn|dusk)"
    ),
    units={"quarter": "quarters", "workweek": "weeks", "half": "quarters"},
    openers=words(
        "the these those this every each all at noon midnight midday in during early late later end beginning start"
        " middle rest remainder remaining close turn second latter other"
    ),
    past="past|after",
    to="to|till|before",
    half_past="half",
    quarter="(?:a )?quarter|three quarters",
    minutes="minutes?|mins?",
    full_hour="o['’]?[ ]?clock",
    hour_leads=words("at until till by around about is s before after"),
    zero_digit="oh|o|zero",
    day_turns={**counted("first second third fourth fifth"), "last": -1, "final": -1},
    months_named="(?:next|this|last|every|each|the) month|the (?:following|previous) month",
    decade_leads="the|early|mid|late|the early|the late",
    owner="['’]s",
    now="now",
    now_leads="from|until|till|between|up to|between [^.;!?\n]{1,40} and|from [^.;!?\n]{1,40} (?:to|until|till)",
    couple="(?:a )?couple(?: of)?",
    vague_openers=words("some"),
    measured_in_tens=words("temperature temperatures highs lows degrees high low mercury score scores shot his her"),
    hours_tight="h|hr|hrs",
    minutes_tight="m|min|mins|minutes",
    hours_long="hours?|hrs?",
    vague=r"(?:a )?(?:good )?few|several|some(?= (?:days|weeks|months|hours|years|minutes)(?!\w))",
    named_hours={
        **dict.fromkeys(("noon", "at noon", "12 noon", "midday", "at midday"), "T12:00"),
        **dict.fromkeys(("midnight", "at midnight", "12 midnight"), "T00:00"),
    },
    fiscal="(?:the )?(?:fiscal|financial)(?:[ -]year)?|FY",
    of_year="of[ ](?:the[ ]year[ ])?|in[ ]",
    of_the_year="of[ ]the[ ]year",
    halves="(?P<part>first|second|1st|2nd)[ -]half",
    weekday_plural="s",
    year_noun="(?:calendar |school |tax |academic )?year",
    counted_leads="next|last|past|previous|preceding|prior|coming|following|upcoming|first|final",
    ahead_lead="in",
    parting=words("first final"),
    verbs=words("last"),
    verb_leads=words("will would to can could may might must should shall not that which ll usually cannot"),
    weekend="weekend",
    holiday_capitals=frozenset(("may day", "new year", "new years", "holi", "earth day", "nye")),
    holidays=named(
        """
        01-01: new year, new years, new year's day, new years day, new year day, new year's
        01-06: epiphany, three kings day
        02-02: groundhog day
        02-14: valentine's day, valentines day, valentine's, st. valentine's day
        03-08: international women's day
        03-17: st. patrick's day, st patrick's day, saint patrick's day, st patricks day, saint patrick
        04-01: april fools day, april fool's day, april fools' day, april fools
        04-22: earth day
        05-01: may day, international workers' day, workers' day
        05-05: cinco de mayo
        06-19: juneteenth, freedom day, jubilee day
        07-04: independence day
        07-14: bastille day
        10-31: halloween, hallowe'en, all hallows' eve
        11-01: all saints' day, all saints day
        11-02: all souls' day, all souls day
        11-05: guy fawkes night, bonfire night
        11-11: veterans day, veterans' day, armistice day, remembrance day
        12-24: christmas eve, xmas eve
        12-25: christmas, christmas day, xmas, x-mas
        12-26: boxing day, st. stephen's day
        12-31: new year's eve, new years eve, new year eve, nye
        01-1#3: martin luther king day, mlk day, martin luther king jr. day
        02-1#3: presidents day, presidents' day, president's day, washington's birthday
        05-1#-1: memorial day
        09-1#1: labor day, labour day
        10-1#2: columbus day, indigenous peoples' day
        11-4#4: thanksgiving, thanksgiving day
        11-4#4+1: black friday
        11-4#4+4: cyber monday
        05-7#2: mother's day, mothers day, mothers' day
        06-7#3: father's day, fathers day, fathers' day
        easter+0: easter, easter sunday, easter day
        easter+1: easter monday
        easter-2: good friday
        easter-1: holy saturday
        easter-3: maundy thursday
        easter-7: palm sunday
        easter-46: ash wednesday
        easter-47: shrove tuesday, mardi gras
        easter+39: ascension day
        easter+49: pentecost, whit sunday, whitsun
        easter+50: whit monday
        ?: ramadan, eid al-fitr, eid al-adha, passover, rosh hashanah, yom kippur, hanukkah, chanukah, diwali, holi,
            lunar new year, chinese new year, ashura, nowruz
        """
    ),
)
