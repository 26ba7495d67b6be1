"""German, as tables: marks, months, scales, bounds and units. Compound number words are left for later."""

from __future__ import annotations

from extractor.numbers.language import Language


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_SMALL = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"

GERMAN = Language(
    code="de",
    function_words=_words(
        "aber als am an auch auf aus bei bis da damit das dass dem den der des die dies diese dieser durch "
        "ein eine einem einen einer es für gegen gegenüber hat hatte ihre im in ist kein keine mehr mit nach "
        "nicht noch nur oder sein sich sie sind um und unter vom von vor war waren weil wenn werden wie wird "
        "wurde wurden zu zum zur"
    ),
    decimal=",",
    small={word: value for value, word in enumerate(_SMALL.split())},
    hundred=_words("hundert"),
    scales={
        "tausend": 10**3,
        "tsd": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
    },
    dotted=_words("mio mrd tsd"),
    vague_plurals={"dutzende": 12, "hunderte": 100, "tausende": 1000, "millionen": 10**6, "milliarden": 10**9},
    vague_words=_words("mehrere einige"),
    vague_link="von",
    and_words=_words("und"),
    units={
        "prozent": "percent",
        "prozentpunkte": "percentage points",
        "prozentpunkten": "percentage points",
        "tonne": "tonnes",
        "tonnen": "tonnes",
        "kilogramm": "kg",
        "gramm": "g",
        "liter": "litres",
        "meter": "m",
        "metern": "m",
        "kilometer": "km",
        "kilometern": "km",
        "hektar": "hectares",
        "quadratmeter": "m²",
        "quadratkilometer": "km²",
        "grad": "degrees",
        "grad celsius": "°C",
        "euro": "EUR",
        "euros": "EUR",
        "cent": "cents",
        "us dollar": "USD",
        "dollar": "USD",
        "franken": "CHF",
        "schweizer franken": "CHF",
        "sekunden": "seconds",
        "minute": "minutes",
        "minuten": "minutes",
        "stunde": "hours",
        "stunden": "hours",
        "tag": "days",
        "tage": "days",
        "tagen": "days",
        "woche": "weeks",
        "wochen": "weeks",
        "monat": "months",
        "monate": "months",
        "monaten": "months",
        "jahr": "years",
        "jahre": "years",
        "jahren": "years",
        "jahrzehnte": "decades",
    },
    before={
        "mindestens": "at_least",
        "wenigstens": "at_least",
        "nicht weniger als": "at_least",
        "mehr als": "more_than",
        "über": "more_than",
        "höchstens": "at_most",
        "maximal": "at_most",
        "bis zu": "at_most",
        "nicht mehr als": "at_most",
        "binnen": "at_most",
        "weniger als": "less_than",
        "unter": "less_than",
        "etwa": "about",
        "rund": "about",
        "circa": "about",
        "ca.": "about",
        "ungefähr": "about",
        "knapp": "about",
        "fast": "about",
        "nahezu": "about",
        "gut": "about",
        "≥": "at_least",
        ">": "more_than",
        "≤": "at_most",
        "<": "less_than",
        "~": "about",
    },
    after={"oder mehr": "at_least", "oder weniger": "at_most", "und mehr": "at_least", "+": "at_least"},
    between_words="bis|und",
    range_words="bis",
    between=("zwischen", "und"),
    months={
        **{word: value for value, word in enumerate(_MONTHS.split(), start=1)},
        "jan": 1,
        "feb": 2,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
    },
    weekdays={word: value for value, word in enumerate(_WEEKDAYS.split())},
    seasons={"frühjahr": 21, "frühling": 21, "sommer": 22, "herbst": 23},
    relative={"heute": ("day", 0), "gestern": ("day", -1), "morgen": ("day", 1)},
    date_leads=_words("im in seit bis ab von vom am anfang mitte ende"),
    future=_words("wird werden soll sollen bis ab geplant"),
    year_leads=_words("im in seit bis ab jahr jahre"),
    since=_words("seit"),
    labels=_words("nr nummer seite phase kapitel abschnitt artikel paragraf paragraph tabelle abbildung abb version"),
    stops=_words(
        "der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom vor"
        " zu zum zur für über unter durch gegen ohne um bis seit ist sind war waren wurde wurden hat haben hatte wird"
        " als"
    ),
)
