"""How German names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, named, words

ENDINGS = ("e", "en", "em", "er", "es")
DAY_PARTS = ("morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht")
"""What is written on to a weekday: 'Montagabend'."""

_NOUNS = (
    *(("woche", "week"), ("monat", "month"), ("monats", "month"), ("jahr", "year"), ("jahres", "year")),
    *(("quartal", "quarter"), ("quartals", "quarter"), ("wochenende", "week")),
)
_TURNS = (
    *(("letzt", -1), ("vergangen", -1), ("vorig", -1), ("dies", 0), ("laufend", 0), ("nächst", 1), ("kommend", 1)),
    *(("vorletzt", -2), ("übernächst", 2)),
)
RELATIVE: dict[str, tuple[str, int]] = {
    "heute": ("day", 0),
    "gestern": ("day", -1),
    "vorgestern": ("day", -2),
    "morgen": ("day", 1),
    "übermorgen": ("day", 2),
    **dict.fromkeys(("am selben tag", "am gleichen tag"), ("same", 0)),
    **{
        f"{stem}{ending} {noun}": (unit, count) for noun, unit in _NOUNS for stem, count in _TURNS for ending in ENDINGS
    },
    **dict.fromkeys(("vorjahr", "vorjahres"), ("year", -1)),
    **dict.fromkeys(("am wochenende", "übers wochenende"), ("weekend", 0)),
    **dict.fromkeys(("am vortag", "tags zuvor"), ("same", -1)),
    **dict.fromkeys(("am nächsten tag", "am folgenden tag", "tags darauf"), ("same", 1)),
    **dict.fromkeys(("vorquartal", "vormonat", "vorwoche"), ("anchored", 0)),
}
PERIOD_ORDERS = {
    f"{stem}{ending}": turn
    for stem, turn in (*_TURNS[:-2], ("erst", 9), ("selb", 9), ("gleich", 9), ("folgend", 9), ("ganz", 9))
    for ending in ENDINGS
    if stem != "ganz"
}
_PARTS = "(?:früh|spät)?(?:morgen|vormittag|mittag|nachmittag|abend|nacht)s?"

GERMAN_TIMES = Times(
    vague="ein paar|einige[nr]?|mehrere[nr]?|wenige[nr]?",
    vague_openers=words("ein wenige wenigen weniger"),
    at="um|gegen|ab|von|vor|nach|zwischen|bis|ca\\.|um etwa",
    on="am|an|von|des|den|dem|im",
    hours_long="Stunden?|Std",
    till="bis|bis zum|bis um|bis in|bis (?:einschließlich|einschl\\.|inklusive|inkl\\.)(?: zum)?",
    both="und",
    starts="von|vom|ab|zwischen|seit",
    opens="zwischen",
    the="dem|den|der",
    edge=(
        "(?:ende|anfang|mitte|beginn|rest)(?: des| der| von| dieses| dieser)?|(?:spät|früh)(?: am| im)?"
        "|(?:später|früher)(?: am| im| in)?"
    ),
    edges="(?:ende|anfang|mitte|beginn|rest) (?:des|der|dieses|dieser|vom)",
    edge_units="tages|woche|monats|quartals|jahres|jahrzehnts|jahrhunderts|monat|jahr",
    of="des Jahres|des|der|im|in|von|vom",
    counted="nach|vor|seit|ab|nach dem|vor dem|seit dem",
    turns=words("tag woche wochenende monat quartal halbjahr jahr jahrzehnt"),
    weeks="(?:der )?woche (?:vom|ab|ab dem)",
    from_now="ab (?:heute|jetzt)|von (?:heute|jetzt) an",
    before=bounds(
        """
        more_than: nach, nach dem, später als
        at_least: seit, seit dem, ab, ab dem, frühestens, frühestens am, frühestens um, nicht vor, von
        less_than: vor, vor dem, vor der, früher als
        at_most: bis, bis zum, bis um, bis ende, spätestens, spätestens am, spätestens um, spätestens im, nicht nach
        about: um den, gegen den, um den etwa, ungefähr am, ungefähr im, circa am, ca. am, gegen, etwa, ungefähr,
            circa, ca., rund um, um etwa, etwa um, gegen etwa
        """
    ),
    about_hours=words("etwa"),
    behind=bounds(
        """
        at_least: oder später, und später, oder danach, und danach
        at_most: oder früher, und davor, oder davor
        """
    ),
    onwards="an",
    onward_from="von|vom",
    parts=rf"(?:(?:am|in der|gegen|zum) )?{_PARTS}",
    afternoon=r"(?<!\w)(?:spät|früh)?(?:nachmittag|abend)",
    qualifiers="fiskalischen?|volle[nrsm]?",
    every="jeden|jede|jedes|jeder|alle",
    every_between="zwei|drei|vier|fünf|sechs|zweiten?|2|3|4",
    recurring=words(
        "täglich wöchentlich monatlich vierteljährlich halbjährlich jährlich stündlich zweiwöchentlich quartalsweise"
    ),
    single="(?:um )?mitternacht",
    lone=words(
        "mitternacht morgens vormittags mittags nachmittags abends nachts frühmorgens spätabends spätnachmittags"
    ),
    units={"halbjahr": "quarters", "halbjahres": "quarters"},
    openers=words(
        "am in gegen zum jeden jede jedes jeder alle um mitternacht  ende anfang mitte beginn rest morgens"
        " vormittags"
        " mittags nachmittags abends nachts frühmorgens spätabends abend nachmittag vormittag"
    ),
    past="nach",
    to="vor",
    quarter="viertel|dreiviertel",
    half_to="halb",
    quarter_to="viertel|dreiviertel|drei viertel",
    minutes="minuten?|min",
    full_hour="uhr",
    hour_leads=words("um gegen bis ab seit kurz ist war"),
    named_hours=dict.fromkeys(("mitternacht", "um mitternacht"), "T00:00"),
    of_year="im[ ]Jahre?[ ]|des[ ]Jahres[ ]",
    halves="(?P<part>erste|zweite|(?:1|2|II?)\\.)[nrsm]?[ ]?halbjahre?s?",
    weekday_plural="s",
    year_noun="jahr(?:e|es)?|geschäftsjahr|wirtschaftsjahr",
    counted_leads="nächsten|letzten|vergangenen|kommenden|ersten|vorigen|folgenden",
    ahead_lead="in",
    ahead_words=words(
        "wird werden werde will wollen soll sollen kommt kommen komme startet beginnt beginnen endet öffnet schließt"
        " geplant plant planen erwartet erwarten"
    ),
    parting=words("ersten"),
    weekend="wochenende",
    holidays=named(
        """
        01-01: neujahr, neujahrstag
        01-06: dreikönigstag, heilige drei könige
        02-14: valentinstag
        03-08: weltfrauentag, internationaler frauentag
        05-01: tag der arbeit, maifeiertag
        06-24: johannistag
        06-29: peter und paul
        08-08: augsburger friedensfest
        08-15: mariä himmelfahrt
        10-03: tag der deutschen einheit
        10-31: reformationstag, halloween
        11-01: allerheiligen
        11-02: allerseelen
        11-11: martinstag, st. martin
        12-06: nikolaus, nikolaustag
        12-24: heiligabend, heiliger abend
        12-25: weihnachten, erster weihnachtsfeiertag, erster weihnachtstag
        12-26: zweiter weihnachtsfeiertag, zweiter weihnachtstag, stefanitag
        12-31: silvester, silvesterabend
        05-7#2: muttertag
        11-4#4+1: black friday
        easter+0: ostern, ostersonntag
        easter+1: ostermontag
        easter-1: karsamstag
        easter-2: karfreitag
        easter-3: gründonnerstag
        easter-7: palmsonntag
        easter-46: aschermittwoch
        easter-47: faschingsdienstag, fastnachtsdienstag
        easter-48: rosenmontag
        easter-49: fastnachtssonntag
        easter+39: christi himmelfahrt, himmelfahrt, vatertag
        easter+49: pfingsten, pfingstsonntag
        easter+50: pfingstmontag
        easter+60: fronleichnam
        ?: ramadan, chanukka
        """
    ),
)
