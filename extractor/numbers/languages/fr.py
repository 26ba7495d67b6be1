"""French, as tables."""

from __future__ import annotations

from extractor.numbers.language import Language
from extractor.numbers.tables import bounds, counted, named, words

_SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_TENS = "vingt trente quarante cinquante soixante septante huitante nonante"
_ORDINALS = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
    " treizième quatorzième quinzième seizième"
)
_TENTHS = "vingtième trentième quarantième cinquantième soixantième septantième huitantième nonantième"
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"

ORDINALS = {
    **counted(_ORDINALS),
    **counted(_TENTHS, first=20, step=10),
    "première": 1,
    "second": 2,
    "seconde": 2,
    "unième": 1,
    "centième": 100,
    "millième": 1000,
    "millionième": 10**6,
    "milliardième": 10**9,
    "billionième": 10**12,
}
ORDINALS |= {f"{word}s": value for word, value in ORDINALS.items()}

UNITS = named(
    """
    percent: pour cent, pourcent, pourcents, pourcentage
    per mille: pour mille
    percentage points: point de pourcentage, points de pourcentage
    basis points: point de base, points de base
    tonnes: tonne, tonnes
    kg: kilogramme, kilogrammes, kilo, kilos
    g: gramme, grammes
    mg: milligramme, milligrammes
    pounds: livre, livres
    litres: litre, litres
    ml: millilitre, millilitres
    hectolitres: hectolitre, hectolitres
    barrels: baril, barils
    m: mètre, mètres
    km: kilomètre, kilomètres
    cm: centimètre, centimètres
    mm: millimètre, millimètres
    nautical miles: mille marin, milles marins
    light-years: année lumière, années lumière
    feet: pied, pieds
    inches: pouce, pouces
    km/h: kilomètre heure, kilomètres heure, kilomètres par heure
    hectares: hectare, hectares
    m²: mètre carré, mètres carrés
    km²: kilomètre carré, kilomètres carrés
    m³: mètre cube, mètres cubes
    cubic feet: pied cube, pieds cubes, pied cubes
    degrees: degré, degrés
    °C: degré celsius, degrés celsius, degrés centigrades, celsius
    °F: degré fahrenheit, degrés fahrenheit, fahrenheit
    W: watt, watts
    kW: kilowatt, kilowatts
    MW: mégawatt, mégawatts
    GW: gigawatt, gigawatts
    kWh: kilowattheure, kilowattheures
    bytes: octet, octets
    MB: mo
    GB: go
    EUR: euro, euros
    USD: dollar, dollars, dollar américain, dollars américains
    cents: centime, centimes, cent, cents
    francs: franc, francs
    CHF: franc suisse, francs suisses
    GBP: livre sterling, livres sterling
    JPY: yen, yens
    CNY: yuan, yuans
    RUB: rouble, roubles
    crowns: couronne, couronnes
    NOK: couronnes norvégiennes
    SEK: couronnes suédoises
    DKK: couronnes danoises
    CZK: couronnes tchèques
    TRY: livres turques
    CFA francs: francs cfa
    BRL: reais
    PLN: zloty, zlotys
    HUF: forint, forints
    UAH: hryvnia, hryvnias
    ILS: shekel, shekels
    ZAR: rand, rands
    rupees: roupie, roupies
    dirhams: dirham, dirhams
    dinars: dinar, dinars
    rials: rial, rials
    pesos: peso, pesos
    THB: baht, bahts
    won: wons
    lei: lei
    seconds: seconde, secondes
    minutes: minute, minutes, min, mn
    hours: heure, heures
    days: jour, jours, journée, journées
    nights: nuit, nuits
    weeks: semaine, semaines
    months: mois
    quarters: trimestre, trimestres
    years: an, ans, année, années
    decades: décennie, décennies
    centuries: siècle, siècles
    """
)
BEFORE = bounds(
    """
    at_least: au moins, au minimum, un minimum de, pas moins de, minimum, ≥, >=, supérieur ou égal à, supérieure ou
        égale à, supérieurs ou égaux à
    more_than: plus de, plus d', plus d’, au-delà de, supérieur à, supérieure à, >, supérieurs à, supérieures à, plus
        grand que, plus âgé que, dépassant, dépasse, dépassé, dépassent, dépassait, excède
    at_most: au plus, au maximum, un maximum de, jusqu'à, jusqu’à, pas plus de, ≤, inférieur ou égal à, inférieure ou
        égale à, inférieurs ou égaux à, <=
    less_than: moins de, moins d', moins d’, en dessous de, au-dessous de, <, inférieur à, inférieure à, inférieurs à,
        plus petit que, sous les
    about: environ, quelque, quelques, près de, près d', près d’, presque, autour de, aux alentours de,
        approximativement, à peu près, de l'ordre de, ~, ≈, ±
    """
)
AFTER = bounds(
    """
    at_least: ou plus, et plus, ou davantage, au moins, au minimum, minimum, +
    at_most: ou moins, et moins, au plus, au maximum, maximum
    about: environ
    """
)

FRENCH = Language(
    code="fr",
    function_words=words(
        "à au aux avec ce ces cette chez dans de des donc du elle en est et été il ils la le les leur lors "
        "mais ne nous on ont ou où par pas plus pour que qui sa selon ses son sont sur un une vous y était"
    ),
    decimal=",",
    lower_names=True,
    small={
        **counted(_SMALL, first=0),
        **counted(_TENS, first=20, step=10),
        "une": 1,
    },
    hundred=words("cent cents"),
    scales={
        "mille": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    scale_suffixes={"k": 10**3, "K": 10**3, "M": 10**6, "Md": 10**9, "Mds": 10**9},
    ordinals={**ORDINALS, **{word.replace("è", "e"): value for word, value in ORDINALS.items()}},
    ordinal_suffix="(?:ers?|ère|re|es?|[èe]mes?|nde?)",
    weak_ordinals=words("premier première second seconde"),
    and_words=words("et"),
    tens_and=words("un une onze unième"),
    vigesimal={"vingt": 20, "vingts": 20},
    wide_tens={60: (1, 19), 80: (1, 19), 10: (7, 9), 70: (7, 9), 90: (7, 9)},
    point_words=words("virgule"),
    articles=words("un une"),
    one=words("un une"),
    half=words("demi demie moitié"),
    not_half_before=words("première seconde deuxième"),
    fraction_parts={
        **{word: value for word, value in ORDINALS.items() if value > ORDINALS["second"]},
        **{word.replace("è", "e"): value for word, value in ORDINALS.items() if value > ORDINALS["second"]},
        "quart": 4,
        "quarts": 4,
        "tiers": 3,
        "demi": 2,
        "demis": 2,
    },
    fraction_links=words("de des du d"),
    collectives={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
        "milliers": 1000,
    },
    whole_collectives=words(
        "dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier"
    ),
    round_words=words("dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier"),
    vague_plurals={
        "dizaines": 10,
        "douzaines": 12,
        "centaines": 100,
        "milliers": 1000,
        "millions": 10**6,
        "milliards": 10**9,
    },
    vague_words=words("plusieurs quelques"),
    vague_link="de",
    scale_heads=words("en"),
    unit_link=(r"[ ]d['’]|[ ]de[ ](?=(?:euro|dollar|franc|tonne|baril|m[èe]tre|yen|litre)s?\b|livres\b)"),
    units=UNITS,
    before=BEFORE,
    after=AFTER,
    intensifiers=words("seulement déjà même"),
    closing=frozenset({"au moins", "au plus", "au minimum", "au maximum", "minimum", "maximum", "environ"}),
    minus="(?<!au )(?<!pas )(?<!ou )(?<!du )(?<!plus )moins|négatifs?|négatives?",
    half_behind=r"[ ]et[ ]demie?",
    range_words="à|jusqu'à",
    between=("entre", "et"),
    between_words="au|à|et",
    age_before="âgée?s? de|âge de|(?:homme|femme|garçon|fille|fillette|adolescente?) de",
    age_after="(?!)",
    months={
        **counted(_MONTHS),
        "janv": 1,
        "févr": 2,
        "avr": 4,
        "juil": 7,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "déc": 12,
        "fevrier": 2,
        "aout": 8,
        "decembre": 12,
    },
    weekdays=counted(_WEEKDAYS, first=0),
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    season_leads=r"en|au|à l['’]|cet|cette|de l['’]|l['’]",
    relative={
        "aujourd'hui": ("day", 0),
        "aujourd’hui": ("day", 0),
        "hier": ("day", -1),
        "avant-hier": ("day", -2),
        "demain": ("day", 1),
        "après-demain": ("day", 2),
        "ce matin": ("day", 0),
        "cet après-midi": ("day", 0),
        "ce soir": ("day", 0),
        "cette semaine": ("week", 0),
        "la semaine dernière": ("week", -1),
        "la semaine prochaine": ("week", 1),
        "semaine dernière": ("week", -1),
        "semaine prochaine": ("week", 1),
        "ce mois-ci": ("month", 0),
        "le mois dernier": ("month", -1),
        "mois dernier": ("month", -1),
        "le mois prochain": ("month", 1),
        "mois prochain": ("month", 1),
        "cette année": ("year", 0),
        "l'année dernière": ("year", -1),
        "l’année dernière": ("year", -1),
        "année dernière": ("year", -1),
        "l'an dernier": ("year", -1),
        "l’an dernier": ("year", -1),
        "an dernier": ("year", -1),
        "l'année prochaine": ("year", 1),
        "année prochaine": ("year", 1),
        "l'an prochain": ("year", 1),
        "an prochain": ("year", 1),
        "le même jour": ("same", 0),
        **{f"{noun} précédent": ("anchored", 0) for noun in ("trimestre", "mois")},
        **{f"{noun} précédente": ("anchored", 0) for noun in ("année", "semaine")},
    },
    orders_behind={"dernier": -1, "prochain": 1},
    day_parts="matin|après-midi|soir|nuit",
    ago_before="il y a",
    shift_behind="plus tard|plus tôt|auparavant|(?:avant|après)(?=[,.;])",
    part_articles="la|le|l['’]",
    date_leads=words("en de depuis avant après dès mois début fin mi"),
    date_openers=words("il premier deuxième troisième quatrième 1er"),
    date_of="de[ ]|d['’]",
    date_labels=("publié", "mis à jour", "date", "modifié", "posté"),
    date_label_links=("le",),
    year_owners=words("l"),
    records="première?s?|dernière?s?|record|pire|meilleure?",
    period_leads="pendant|durant|environ|moins d['’]|plus d['’]|dans|près d['’]|après|depuis|il y a",
    period_tail="plus tard|et demie?|auparavant|avant|après",
    quarters=r"(?P<ordinal>premier|deuxième|troisième|quatrième|[1-4](?:er|e|ème))[ ]trimestre",
    quarter_numbers={
        "premier": 1,
        "deuxième": 2,
        "troisième": 3,
        "quatrième": 4,
        "1er": 1,
        "2e": 2,
        "3e": 3,
        "4e": 4,
        "2ème": 2,
        "3ème": 3,
        "4ème": 4,
    },
    clock=r"(?:[01]?[0-9]|2[0-4])[ \u00a0]?h(?:[ \u00a0]?[0-5][0-9](?!\w))",
    clock_led=r"(?:[01]?[0-9]|2[0-4])[ \u00a0]?(?:h|heures)(?!\w)",
    clock_leads=words("à vers avant dès"),
    future=words("sera seront devra devront prévu prévue prévus d'ici tiendra aura auront prochain jusqu"),
    year_leads=words("en depuis avant après année dès"),
    year_links="à",
    noun_link=r"de(?:[ \n](?:la|ces|ses|leurs|nos))?|d['’]|des|du",
    range_leads="entre",
    since=words("depuis"),
    roman_century=(r"", r"(?:er|e|è|ème|ième)?[ \u00a0]siècles?"),
    labels=words("page pages phase chapitre article tableau figure version numéro"),
    stops=words(
        "le la les un une des du de d et ou mais en dans à au aux par pour avec sans sur sous entre vers chez depuis"
        " est sont était ont a avait sera que qui dont où ne pas plus selon contre"
    ),
    change_links="de",
    change_to="à|contre",
    over="sur",
    out_of="sur",
    bound_links="et|mais",
    change_words=words(
        "passe passé passée passés passer passent passait augmenté augmente monté monte progressé progresse bondi"
        " grimpé baissé baisse reculé recule tombé tombe chuté diminué diminue réduit hausse"
    ),
    score_words=words("but buts match score victoire défaite gagné perdu battu nul mi-temps minute"),
)
