"""German, as tables."""

from __future__ import annotations

from decimal import Decimal

from extractor.numbers.compounds import CompoundOrdinals, Compounds
from extractor.numbers.language import Language
from extractor.numbers.languages.de_units import AFTER, BEFORE, UNITS


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_ONES = {word: value for value, word in enumerate("ein zwei drei vier fünf sechs sieben acht neun".split(), start=1)}
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_LOW = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt"
    " siebzehnt achtzehnt neunzehnt"
)
_PARTS = "drittel viertel fünftel sechstel siebtel achtel neuntel zehntel"
_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
_ENDINGS = ("e", "en", "em", "er", "es")


def _inflected(stem: str, rest: str) -> tuple[str, ...]:
    """'letzt', 'jahr' in every case that the ending of the adjective shows."""
    return tuple(f"{stem}{ending} {rest}" for ending in _ENDINGS)


CARDINALS = Compounds(
    {**_ONES, "fuenf": 5, "zwo": 2},
    {**{word: value for value, word in enumerate(_TEENS.split(), start=10)}, "zwoelf": 12, "fuenfzehn": 15},
    {
        **{word: 10 * value for value, word in enumerate(_TENS.split(), start=2)},
        "dreissig": 30,
        "fuenfzig": 50,
    },
    {"null": 0, "eins": 1, "anderthalb": Decimal("1.5")},
)
ORDINALS = CompoundOrdinals(
    CARDINALS,
    {word: value for value, word in enumerate(_LOW.split(), start=1)},
    {"hundert": 100, "tausend": 1000, "million": 10**6, "milliard": 10**9, "billion": 10**12},
)

GERMAN = Language(
    code="de",
    function_words=_words(
        "aber als am an auch auf aus bei bis da damit das dass dem den der des die dies diese dieser durch "
        "ein eine einem einen einer es für gegen gegenüber hat hatte ihre im in ist kein keine mehr mit nach "
        "nicht noch nur oder sein sich sie sind um und unter vom von vor war waren weil wenn werden wie wird "
        "wurde wurden zu zum zur"
    ),
    decimal=",",
    small=CARDINALS,
    hundred=_words("hundert"),
    scales={
        "tausend": 10**3,
        "tsd": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "mill": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
        "bio": 10**12,
        "billiarde": 10**15,
        "billiarden": 10**15,
    },
    dotted=_words("mio mrd tsd mill bio"),
    ordinals=ORDINALS,
    weak_ordinals=_words("erste ersten erster erstes erstem zweite zweiten zweiter zweites zweitem"),
    fraction_parts={word: value for value, word in enumerate(_PARTS.split(), start=3)},
    articles=_words("ein eine einen einem einer eines"),
    one=_words("ein eins"),
    one_is_article=True,
    half=_words("halb halbe halben halber halbes halbem hälfte"),
    collectives={"dutzend": 12},
    whole_collectives=_words("dutzend"),
    vague_plurals={
        "dutzende": 12,
        "dutzenden": 12,
        "hunderte": 100,
        "hunderten": 100,
        "tausende": 1000,
        "tausenden": 1000,
        "zehntausende": 10_000,
        "zehntausenden": 10_000,
        "hunderttausende": 100_000,
        "hunderttausenden": 100_000,
        "millionen": 10**6,
        "milliarden": 10**9,
    },
    vague_words=_words("mehrere mehreren mehrerer einige einigen einiger"),
    vague_link="von",
    scale_heads=_words("in"),
    and_words=_words("und"),
    point_words=_words("komma"),
    units=UNITS,
    before=BEFORE,
    after=AFTER,
    intensifiers=_words("nur sogar schon bereits"),
    minus="minus",
    between_words="bis|und",
    range_words="bis|bis zu",
    between=("zwischen", "und"),
    age_before="alter von|im alter von",
    age_after="[- ]?jährigen?(?:[rs])?|[ ]alt",
    months={
        **{word: value for value, word in enumerate(_MONTHS.split(), start=1)},
        "jänner": 1,
        "jan": 1,
        "feb": 2,
        "mrz": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
    },
    weekdays={**{word: value for value, word in enumerate(_WEEKDAYS.split())}, "sonnabend": 5},
    seasons={"frühjahr": 21, "frühling": 21, "sommer": 22, "herbst": 23, "winter": 24},
    relative={
        "heute": ("day", 0),
        "gestern": ("day", -1),
        "vorgestern": ("day", -2),
        "übermorgen": ("day", 2),
        "am selben tag": ("same", 0),
        **{
            phrase: (unit, count)
            for noun, unit in (
                ("woche", "week"),
                ("monat", "month"),
                ("monats", "month"),
                ("jahr", "year"),
                ("jahres", "year"),
            )
            for stem, count in (
                ("letzt", -1),
                ("vergangen", -1),
                ("vorig", -1),
                ("dies", 0),
                ("nächst", 1),
                ("kommend", 1),
            )
            for phrase in _inflected(stem, noun)
        },
        "vorjahr": ("year", -1),
        **dict.fromkeys(("vorquartal", "vormonat", "vorwoche"), ("anchored", 0)),
    },
    ago_before="vor",
    shift_behind="später|zuvor|vorher|danach",
    fold="fach(?:e[nrsm]?)?",
    part_leads="um",
    part_articles="die|der|das|den|dem",
    rate_article="je",
    rate_nouns=_words("aktie person kopf einwohner stück fass haushalt anteil kunde"),
    date_leads=_words("im in seit bis ab von vom am anfang mitte ende"),
    season_leads=r"im|seit|bis|zum|vom|dieses|diesen|letzten|nächsten",
    orders={
        f"{stem}{ending}": count
        for stem, count in (("letzt", -1), ("vergangen", -1), ("nächst", 1), ("kommend", 1))
        for ending in _ENDINGS
    },
    year_owners=_words("die der den das"),
    records="erste[nrsm]?|letzte[nrsm]?|erstmals|höchste[nrsm]?|niedrigste[nrsm]?|schlimmste[nrsm]?",
    period_leads="vor|seit|für|nach|in|etwa|rund|fast|als|über|unter|binnen",
    period_tail="später|zuvor|lang|alt",
    quarters=r"(?P<ordinal>erste|zweite|dritte|vierte|[1-4]\.)[nrsm]?[ ]quartals?",
    quarter_numbers={"erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4},
    date_openers=_words("vor erste zweite dritte vierte ersten zweiten dritten vierten q1 q2 q3 q4"),
    date_labels=("stand", "datum", "veröffentlicht", "aktualisiert", "zuletzt aktualisiert"),
    date_label_links=("am",),
    future=_words("wird werden soll sollen bis ab geplant"),
    year_leads=_words("im in seit bis ab jahr jahre"),
    since=_words("seit"),
    clock=r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?[ \u00a0]Uhr(?!\w)",
    day_parts="morgen|vormittag|mittag|nachmittag|abend|nacht",
    year_links="bis",
    noun_link="von|der",
    range_leads="zwischen",
    labels=_words("nr nummer seite phase kapitel abschnitt artikel paragraf paragraph tabelle abbildung abb version"),
    stops=_words(
        "der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom vor"
        " zu zum zur für über unter durch gegen ohne um bis seit ist sind war waren wurde wurden hat haben hatte wird"
        " als"
    ),
    change_links="von|um",
    change_to="auf",
    out_of="von",
    bound_links="und|aber",
    nouns_capital=True,
    change_words=_words(
        "stieg stiegen steigt gestiegen angestiegen sank sanken sinkt gesunken fiel fielen fällt gefallen wuchs"
        " gewachsen erhöht erhöhte verringert gesenkt senkte zurück"
    ),
    score_words=_words("tor tore spiel sieg gewann gewannen verlor verloren niederlage unentschieden halbzeit minute"),
)
