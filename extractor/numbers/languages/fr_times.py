"""How French names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, named, phrases, words

_PERIODS = (
    ("semaine", "week", "la ", "e"),
    ("mois", "month", "le ", ""),
    ("année", "year", "l'", "e"),
    ("an", "year", "l'", ""),
    ("trimestre", "quarter", "le ", ""),
    ("week-end", "week", "le ", ""),
)
_THIS = {"e": "cette", "": "ce"}
_ORDINALS = "premier deuxième troisième quatrième"


def _named_periods() -> dict[str, tuple[str, int]]:
    """'la semaine dernière', 'prochain mois', 'cette année': a period by its distance from today."""
    table: dict[str, tuple[str, int]] = {}
    for noun, unit, the, end in _PERIODS:
        last, coming = "dernière|passée" if end else "dernier|passé", f"prochain{end}"
        for turn, written in ((-1, last), (1, f"{coming}|qui vient|à venir")):
            table |= dict.fromkeys((f"{the}{phrase}" for phrase in phrases(noun, written)), (unit, turn))
            table |= dict.fromkeys(phrases(noun, written), (unit, turn))
        table |= {f"{last.split('|', maxsplit=1)[0]} {noun}": (unit, -1), f"{coming} {noun}": (unit, 1)}
        table |= dict.fromkeys((f"{_THIS[end]} {noun}", f"{_THIS[end]} {noun}-ci"), (unit, 0))
        before = "précédente|suivante|d'avant|d'après" if end else "précédent|suivant|d'avant|d'après"
        table |= dict.fromkeys((*phrases(noun, before), f"même {noun}"), ("anchored", 0))
    return table


_STRAIGHT: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("aujourd'hui", "ce matin", "cet après-midi", "ce soir", "cette nuit", "ce midi"), ("day", 0)),
    **dict.fromkeys(("hier", "hier soir", "hier matin", "hier après-midi"), ("day", -1)),
    "avant-hier": ("day", -2),
    "demain": ("day", 1),
    "après-demain": ("day", 2),
    **_named_periods(),
    **dict.fromkeys(("le même jour", "ce jour-là"), ("same", 0)),
    "l'avant-veille": ("same", -2),
    "la veille": ("same", -1),
    "le lendemain": ("same", 1),
    "le surlendemain": ("same", 2),
}
RELATIVE = {**_STRAIGHT, **{phrase.replace("'", "’"): target for phrase, target in _STRAIGHT.items()}}
QUARTERS = (
    "(?P<ordinal>(?:premier|deuxième|second|troisième|quatrième|(?:[1-4]|I{1,3}|IV)(?:er|e|ème)|I{1,3}|IV)"
    "(?=[ ]trimestre)|t[1-4](?!\\w))(?:[ ]trimestre)?"
)
QUARTER_NUMBERS = {
    **{word: number for number, word in enumerate(_ORDINALS.split(), 1)},
    "second": 2,
    **{
        f"{numeral}{mark}": number
        for numerals in ("1 2 3 4", "i ii iii iv")
        for number, numeral in enumerate(numerals.split(), 1)
        for mark in ("er", "e", "ème", "")
    },
    **{f"t{number}": number for number in (1, 2, 3, 4)},
}
PERIOD_ORDERS = {
    **dict.fromkeys(("prochain", "prochaine", "prochains", "prochaines"), 1),
    **dict.fromkeys(("dernier", "dernière", "derniers", "dernières"), -1),
    **dict.fromkeys(("premier", "première", "premiers", "premières", "même"), 9),
    **dict.fromkeys(("ce", "cet", "cette"), 0),
}
_OF_DAY = "du matin|du soir|de l['’]après-midi|de la nuit"
_HOUR = r"(?:[01]?[0-9]|2[0-4])[ \u00a0]?h"
_NO_LENGTH = r"(?!\w|[ ](?:par|chaque|de(?![ ]l))[ ]|[ ]d['’])"
_AFTER_DAY = "|".join(
    rf"(?<={day}[ ])" for day in "lundi mardi mercredi jeudi vendredi samedi dimanche demain hier matin soir".split()
)
CLOCK = (
    rf"{_HOUR}(?:(?:[ \u00a0]?[0-5][0-9](?!\w))|(?!\w)(?:(?<=[0-9]h)"
    rf"(?=[ ]?(?:[-:]|à[ ][0-9]|{_OF_DAY}))))"
    rf"|(?<=entre[ ]){_HOUR}(?=[ ]et[ ]{_HOUR}{_NO_LENGTH})|(?<=h[ ]et[ ]){_HOUR}{_NO_LENGTH}"
    rf"|(?:1[0-2]|[1-9])[ ]apr[eè]s-midi|(?<=il[ ]est[ ])(?:[01]?[0-9]|2[0-4])[ \u00a0]heures(?!\w)"
    rf"|{_HOUR}(?!\w)(?=[ ](?:ce[ ](?:matin|soir|midi)|cette[ ]nuit|cet[ ]après-midi|demain|hier)(?!\w))"
    rf"|(?:{_AFTER_DAY}){_HOUR}(?!\w)"
    rf"|(?<=de[ ]){_HOUR}(?=[ ]à[ ]{_HOUR}{_NO_LENGTH})"
)
CLOCK_LED = (
    r"(?:[01]?[0-9]|2[0-4])(?:[ \u00a0]?h(?!\w)"
    rf"|[ \u00a0]heures?(?!\w)(?:[ ](?:{_OF_DAY}|pile|(?:et[ ])?(?:demie|quart)))?)"
)

FRENCH_TIMES = Times(
    vague="quelques|plusieurs",
    at="à|a|vers|dès|de|entre|à partir de|avant|après|jusqu'à|dans|à environ",
    on="de|du|le|en|dans",
    till="à|au|jusqu'à|jusqu'au|jusqu'en|jusqu’à|jusqu’au|jusqu’en|et jusqu'à",
    both="et|à",
    starts="de|du|entre|depuis|dès|à partir de|à partir du",
    opens="entre",
    the="le|la|les",
    edge=(
        "(?:à la |la |en |au |le )?(?:fin|début|milieu|courant|reste|commencement)(?: de| du| de la| de cette| de ce)?"
        "|plus (?:tard|tôt)(?: dans| en)?(?: la| le)?|tôt(?: dans)?(?: la| le)?"
    ),
    edge_tight="mi-|(?:fin|début|milieu) d['’]",
    edges="(?:à la |la |en |au |le )?(?:fin|début|milieu|reste) (?:du|de la|de cette|de ce)",
    edge_units="journée|jour|semaine|mois|trimestre|année|décennie|siècle",
    of="de l['’]|de|du|d['’]",
    counted="après|avant|depuis|à partir de|à partir du|à compter du",
    turns=words("jour semaine week-end mois trimestre semestre année décennie"),
    weeks="(?:la )?semaine (?:du|commençant(?: le)?|qui commence(?: le)?|débutant(?: le)?)",
    from_now="à partir d['’]aujourd['’]hui|à partir de |à compter de ce jour",
    before=bounds(
        """
        more_than: après, après le, passé, au-delà du, postérieur à, postérieure à, après environ
        at_least: depuis, depuis le, dès, dès le, à partir de, à partir du, à compter de, à compter du, pas avant,
            au plus tôt, au plus tôt le
        less_than: avant, avant le, avant la, antérieur à, avant environ
        at_most: jusqu'à, jusqu’à, jusqu'au, jusqu’au, jusqu'en, jusqu’en, d'ici, d’ici, d'ici à, d’ici à, d'ici au,
            d’ici au, au plus tard, au plus tard le, au plus tard en, pas plus tard que, aussi tard que
        about: environ, vers, aux environs de, aux alentours de, autour de, aux environs du, autour du, à environ
        """
    ),
    behind=bounds(
        """
        at_least: et après, ou après, ou plus tard, et plus tard, et au-delà, au plus tôt
        at_most: ou avant, et avant, au plus tard, ou plus tôt
        """
    ),
    parts=(
        "(?:fin|début|milieu) (?:d['’]après-midi|de (?:matinée|soirée|nuit)(?!\\w))"
        "|(?:(?:dans|en|pendant) )?(?:la matinée|l['’]après-midi|la soirée|la nuit|le matin|le soir)"
        "|à l['’]après-midi|en (?:matinée|soirée)|au (?:matin|soir)|du (?:matin|soir)|de l['’]après-midi"
    ),
    apart_parts="(?:en|le|la|au|à|dans|pendant)[ ]|(?:à )?l['’]",
    afternoon=r"(?<!\w)(?:après-midi|soir|soirée)",
    qualifiers="fiscale?|scolaire|ouvrés?|ouvrables?",
    every="tous les|toutes les|chaque",
    every_between="deux|trois|quatre|cinq|six|2|3|4|5|6",
    recurring=words(
        "quotidiennement hebdomadairement mensuellement trimestriellement semestriellement annuellement semestriel"
        " semestrielle bimensuel bimensuelle bimestriel bimestrielle"
    ),
    single="(?<!-)(?-i:midi|minuit)|à midi|à minuit",
    lone=words("midi minuit"),
    units={"semestre": "quarters"},
    openers=words("tous toutes chaque midi minuit  à la le en au du de dans pendant fin début milieu reste l dernier"),
    full_hour=rf"heures? (?:(?:et (?:demie|quart)|moins (?:le )?quart|trente|quinze) )?(?:{_OF_DAY}|pile)",
    led_hour=(
        rf"heures?(?:[ -](?:et (?:demie|quart)|moins (?:le )?(?:quart|cinq|dix|vingt|vingt-cinq)|cinq|dix|quinze|vingt"
        rf"|vingt-cinq|trente(?:-cinq)?|quarante(?:-cinq)?|cinquante(?:-cinq)?|pile|précises))?(?: (?:{_OF_DAY}))?"
        r"(?! (?:et demie|d['’]avion|de (?!l['’]après-midi|la nuit)))"
    ),
    hour_words="vingt[ -](?:et[ -])?(?:une|deux|trois|quatre)|dix-(?:sept|huit|neuf)",
    past="passé de",
    hour_leads=words("à vers dès avant jusqu"),
    named_hours={
        **dict.fromkeys(("midi", "à midi"), "T12:00"),
        **dict.fromkeys(("minuit", "à minuit"), "T00:00"),
    },
    of_year="de[ ](?:l['’](?:an|année)[ ])?",
    half_letters="HS",
    halves="(?P<part>premier|second|deuxième|1er|2e|2ème|Ier|IIe)[ ]semestre",
    weekday_plural="s",
    year_noun="année|exercice(?: fiscal)?|saison",
    counted_leads="derniers|dernières|prochains|prochaines|premiers|premières",
    ahead_lead="dans|d['’]ici",
    ahead_words=words("dans ici"),
    parting=words("premiers premières"),
    weekend="week-end",
    holidays=named(
        """
        01-01: jour de l'an, nouvel an, premier de l'an
        01-06: épiphanie, fête des rois
        02-02: chandeleur
        02-14: saint-valentin, saint valentin
        03-08: journée internationale des femmes, journée des droits des femmes
        03-17: saint-patrick, saint patrick
        04-22: jour de la terre, journée de la terre
        05-01: fête du travail, journée internationale des travailleurs
        06-21: fête de la musique
        06-24: saint-jean
        07-14: fête nationale, prise de la bastille
        08-15: assomption
        10-31: halloween
        11-01: toussaint
        11-11: armistice
        12-24: réveillon de noël, veille de noël
        12-25: noël, jour de noël
        12-31: saint-sylvestre, réveillon du nouvel an
        11-4#4: thanksgiving, action de grâce
        11-4#4+1: black friday, vendredi noir
        05-7#-1: fête des mères
        06-7#3: fête des pères
        easter+0: pâques, dimanche de pâques
        easter+1: lundi de pâques
        easter-2: vendredi saint
        easter-3: jeudi saint
        easter-7: dimanche des rameaux, rameaux
        easter-46: mercredi des cendres
        easter-47: mardi gras
        easter+39: ascension, jeudi de l'ascension
        easter+49: pentecôte
        easter+50: lundi de pentecôte
        ?: ramadan, hanoucca, nouvel an chinois
        """
    ),
    holiday_capitals=frozenset({"ascension", "assomption", "armistice", "rameaux", "fête nationale"}),
)
