"""How Dutch names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, named, words

DAY_PARTS = ("ochtend", "morgen", "middag", "namiddag", "avond", "nacht")
"""What is written on to a weekday: 'maandagavond'."""

_NOUNS = (
    *(("week", "week", ""), ("maand", "month", ""), ("jaar", "year", "het"), ("kwartaal", "quarter", "het")),
    *(("weekend", "week", "het"), ("weekeinde", "week", "het")),
)
_TURNS = (
    *(("vorig", -1), ("afgelopen", -1), ("voorbij", -1), ("verleden", -1)),
    *(("volgend", 1), ("komend", 1), ("aanstaand", 1), ("aankomend", 1)),
)


def _named_periods() -> dict[str, tuple[str, int]]:
    """'vorige week', 'komend jaar', 'het afgelopen kwartaal', 'dit jaar': a period by its distance from today."""
    table: dict[str, tuple[str, int]] = {}
    for noun, unit, the in _NOUNS:
        table |= {f"{stem}{end} {noun}": (unit, turn) for stem, turn in _TURNS for end in ("", "e")}
        table |= {f"{'dit' if the else 'deze'} {noun}": (unit, 0)}
    return table


RELATIVE: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("vandaag", "vanochtend", "vanmorgen", "vanmiddag", "vanavond", "vannacht"), ("day", 0)),
    **dict.fromkeys(("gisteren", "gisterochtend", "gistermorgen", "gistermiddag", "gisteravond"), ("day", -1)),
    "eergisteren": ("day", -2),
    **dict.fromkeys(("morgen", "morgenochtend", "morgenmiddag", "morgenavond"), ("day", 1)),
    "overmorgen": ("day", 2),
    **_named_periods(),
    **dict.fromkeys(("dezelfde dag", "diezelfde dag", "die dag"), ("same", 0)),
    **dict.fromkeys(("de volgende dag", "de dag erna", "een dag eerder", "de dag ervoor"), ("anchored", 0)),
}
PERIOD_ORDERS = {
    **{f"{stem}{end}": turn for stem, turn in _TURNS for end in ("", "e")},
    **dict.fromkeys(("deze", "dit"), 0),
    **dict.fromkeys(("eerste", "dezelfde", "hetzelfde"), 9),
}
_PARTS = "ochtend|morgen|voormiddag|middag|namiddag|avond|nacht"

DUTCH_TIMES = Times(
    vague="een paar|enkele|meerdere|verscheidene|enige|wat",
    vague_openers=words("een enkele meerdere verscheidene enige wat"),
    at="om|omstreeks|rond|vanaf|tegen|tussen|tot|voor|na",
    on="op|van|de|in",
    till="tot|tot en met|t/m|tot aan",
    both="en",
    starts="van|vanaf|tussen|sinds",
    opens="tussen",
    the="de|het",
    edge=(
        "(?:aan )?(?:het )?(?:eind|einde|begin|half|halverwege|medio|midden|rest)(?: van(?: de| het| dit| deze)?| in)?"
        "|(?:vroeg|laat)(?: in| op)?(?: de)?"
    ),
    edges="(?:aan )?(?:het )?(?:eind|einde|begin|midden) (?:van (?:de|het|dit|deze))",
    edge_units="dag|week|maand|kwartaal|jaar|decennium|eeuw",
    of="van|van de|van het|in",
    counted="na|voor|sinds|vanaf",
    turns=words("dag week weekend weekeinde maand kwartaal halfjaar jaar decennium"),
    weeks="(?:de )?week van",
    from_now="vanaf (?:vandaag|nu|heden|morgen)|met ingang van",
    before=bounds(
        """
        more_than: na, later dan
        at_least: vanaf, sinds, niet voor, niet eerder dan, op zijn vroegst, met ingang van
        less_than: voor, vóór, eerder dan
        at_most: tot, tot aan, tot en met, uiterlijk, uiterlijk op, niet later dan, niet na, ten laatste
        about: rond, omstreeks, ongeveer, circa, ca., tegen, zo rond
        """
    ),
    behind=bounds(
        """
        at_least: of later, en later, of daarna
        at_most: of eerder, en eerder, of daarvoor
        """
    ),
    onwards="af",
    onward_from="van",
    parts=rf"'s (?:{_PARTS})s|’s (?:{_PARTS})s|(?:in de|tegen de) (?:vroege |late )?(?:{_PARTS})",
    afternoon=r"(?<!\w)(?:na)?(?:middag|avond)s?",
    qualifiers="fiscale?|hele",
    every="elke|elk|iedere|ieder|alle",
    every_between="twee|drie|vier|vijf|zes|tweede|2|3|4",
    recurring=words("dagelijks wekelijks maandelijks jaarlijks halfjaarlijks tweewekelijks"),
    single="(?:om )?middernacht",
    lone=words("middernacht"),
    openers=words("om elke elk iedere ieder alle s in tegen middernacht aan het eind einde begin midden half medio"),
    past="over",
    to="voor",
    quarter="kwart",
    half_to="half",
    minutes="minuten|minuut|min",
    full_hour=rf"uur ['’]s (?:{_PARTS})s",
    led_hour=rf"uur(?: ['’]s (?:{_PARTS})s)?(?! (?:lang|lange|geleden|later|eerder|durende|rijden|vliegen))",
    hour_leads=words("om rond omstreeks tegen vanaf tot"),
    named_hours=dict.fromkeys(("middernacht", "om middernacht"), "T00:00"),
    of_year="van[ ](?:het[ ]jaar[ ])?",
    halves="(?P<part>eerste|tweede)[ ](?:halfjaar|half jaar|jaarhelft|helft van het jaar)",
    weekday_plural="en",
    year_noun="jaar|boekjaar|begrotingsjaar|seizoen",
    counted_leads="komende|volgende|afgelopen|laatste|eerste|voorbije",
    ahead_lead="over|binnen",
    ahead_words=words("over binnen zal zullen gaat gaan wil willen moet begint beginnen komt komen verwacht"),
    parting=words("eerste"),
    weekend="weekend",
    holidays=named(
        """
        01-01: nieuwjaarsdag, nieuwjaar
        01-06: driekoningen
        02-14: valentijnsdag
        04-27: koningsdag
        05-01: dag van de arbeid
        05-04: dodenherdenking
        05-05: bevrijdingsdag
        07-21: nationale feestdag
        11-01: allerheiligen
        11-11: wapenstilstandsdag, sint-maarten
        12-05: pakjesavond, sinterklaasavond
        12-24: kerstavond
        12-25: kerstmis, eerste kerstdag
        12-26: tweede kerstdag
        12-31: oudejaarsavond, oudejaarsdag, oudjaar
        05-7#2: moederdag
        06-7#3: vaderdag
        09-2#3: prinsjesdag
        11-4#4+1: black friday
        easter+0: pasen, eerste paasdag
        easter+1: tweede paasdag, paasmaandag
        easter-2: goede vrijdag
        easter-7: palmzondag
        easter-46: aswoensdag
        easter+39: hemelvaartsdag, hemelvaart
        easter+49: pinksteren, eerste pinksterdag
        easter+50: tweede pinksterdag, pinkstermaandag
        ?: ramadan, suikerfeest, carnaval
        """
    ),
)
