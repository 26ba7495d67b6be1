"""French, as tables: marks, months, scales, bounds and units. Compound number words are left for later."""

from __future__ import annotations

from extractor.numbers.language import Language


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"

FRENCH = Language(
    code="fr",
    function_words=_words(
        "à au aux avec ce ces cette chez dans de des donc du elle en est et été il ils la le les leur lors "
        "mais ne nous on ont ou où par pas plus pour que qui sa selon ses son sont sur un une vous y était"
    ),
    decimal=",",
    small={word: value for value, word in enumerate(_SMALL.split()) if word != "un"},
    hundred=_words("cent cents"),
    scales={
        "mille": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billions": 10**12,
    },
    ordinal_suffix="(?:er|ère|re|e|ème|nd|nde)",
    vague_plurals={"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000},
    vague_words=_words("plusieurs quelques"),
    vague_link="de",
    and_words=_words("et"),
    unit_link="[ ]d['’]|[ ]de[ ]",
    units={
        "pour cent": "percent",
        "tonne": "tonnes",
        "kilogrammes": "kg",
        "kilos": "kg",
        "grammes": "g",
        "litre": "litres",
        "mètre": "m",
        "mètres": "m",
        "kilomètre": "km",
        "kilomètres": "km",
        "hectare": "hectares",
        "degrés": "degrees",
        "euro": "EUR",
        "euros": "EUR",
        "dollar": "USD",
        "dollars": "USD",
        "centimes": "cents",
        "francs": "francs",
        "secondes": "seconds",
        "minute": "minutes",
        "heure": "hours",
        "heures": "hours",
        "jour": "days",
        "jours": "days",
        "semaine": "weeks",
        "semaines": "weeks",
        "mois": "months",
        "an": "years",
        "ans": "years",
        "année": "years",
        "années": "years",
        "décennies": "decades",
        "siècles": "centuries",
    },
    before={
        "au moins": "at_least",
        "pas moins de": "at_least",
        "plus de": "more_than",
        "plus d'": "more_than",
        "au plus": "at_most",
        "au maximum": "at_most",
        "jusqu'à": "at_most",
        "moins de": "less_than",
        "environ": "about",
        "quelque": "about",
        "près de": "about",
        "presque": "about",
        "autour de": "about",
        "≥": "at_least",
        ">": "more_than",
        "≤": "at_most",
        "<": "less_than",
        "~": "about",
    },
    after={"ou plus": "at_least", "ou moins": "at_most", "environ": "about", "+": "at_least"},
    between_words="au|à|et",
    range_words="à",
    between=("entre", "et"),
    months={word: value for value, word in enumerate(_MONTHS.split(), start=1)},
    weekdays={word: value for value, word in enumerate(_WEEKDAYS.split())},
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    relative={"aujourd'hui": ("day", 0), "hier": ("day", -1), "demain": ("day", 1)},
    date_leads=_words("en de depuis avant après dès mois début fin mi"),
    future=_words("sera seront devra devront prévu prévue prévus d'ici"),
    year_leads=_words("en depuis avant après année dès"),
    since=_words("depuis"),
    labels=_words("page pages phase chapitre article tableau figure version numéro"),
    stops=_words(
        "le la les un une des du de d et ou mais en dans à au aux par pour avec sans sur sous entre vers chez depuis"
        " est sont était ont a avait sera que qui dont où ne pas plus selon contre"
    ),
)
