"""French, as tables."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.number_types import Bound
from extractor.numbers.language import Language
from extractor.numbers.languages.fr_money import CURRENCIES
from extractor.numbers.languages.fr_times import (
    CLOCK,
    CLOCK_LED,
    FRENCH_TIMES,
    PERIOD_ORDERS,
    QUARTER_NUMBERS,
    QUARTERS,
    RELATIVE,
)
from extractor.numbers.languages.fr_units import UNITS
from extractor.numbers.tables import bounds, counted, phrases, unaccented, words

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

_TO = "à|au|aux"


def _compared(stem: str, equal: Bound, unequal: Bound) -> dict[str, Bound]:
    """'supérieur à', 'supérieures ou égales aux', 'égal ou supérieur à' and all their forms."""
    forms = (("", "égal"), ("e", "égale"), ("s", "égaux"), ("es", "égales"))
    both = ((phrases(f"{stem}{end}", "ou", same, _TO), phrases(same, "ou", f"{stem}{end}", _TO)) for end, same in forms)
    return {
        **dict.fromkeys(phrases("|".join(stem + end for end, _ in forms), _TO), unequal),
        **dict.fromkeys((phrase for pair in both for group in pair for phrase in group), equal),
    }


BEFORE: Mapping[str, Bound] = {
    **bounds(
        """
    at_least: au moins, au minimum, un minimum de, minimum de, pas moins de, pas moins d', pas moins d’, au bas mot,
        minimum, plus de ou égal à, plus grand ou égal à, ≥, >=
    more_than: plus de, plus d', plus d’, plus des, plus du, plus que, au-delà de, au-delà des, au-delà du,
        au-dessus de, au-dessus des, au-dessus du, au dessus de, en sus de, >, plus grand que, plus grande que, plus
        grands que, plus élevé que, plus âgé que, plus haut que, plus long que, dépassant, dépassant les, dépasse,
        dépasse les, dépassé, dépassé les, dépassent, dépassent les, dépassait, dépasser les, dépasser, dépassera,
        dépassé la barre des, dépasse la barre des, dépasser la barre des, franchi la barre des,
        franchit la barre des, franchir la barre des, passé la barre des, dépassé le cap des, franchi le cap des,
        franchi le seuil des, franchi les, franchit les, au delà de, au delà des,
        excède, excédant, excèdent
    at_most: au plus, tout au plus, au maximum, un maximum de, maximum de, jusqu'à, jusqu’à, jusqu'aux, jusqu’aux,
        pas plus de, pas plus d', pas plus d’, ≤, <=, moins de ou égal à, plus petit ou égal à,
        ne dépasse pas, ne dépassera pas, ne dépassant pas, ne dépassent pas, n'excède pas, n'excédant pas,
        sans dépasser, dans la limite de
    less_than: moins de, moins d', moins d’, moins que, moins des, moins du, en dessous de, en dessous des, en deçà de,
        en deçà des, même pas, en-dessous de, au-dessous de, au-dessous des, au dessous de, <, plus petit que,
        plus petite que,
        plus petits que, plus bas que, plus jeune que, sous les, sous la barre des, sous le seuil des, sous le seuil de
    about: environ, quelque, quelques, près de, près d', près d’, près des, presque, autour de, autour des,
        aux alentours de, aux alentours des, aux environs de, approximativement, à peu près, à peu de chose près,
        de l'ordre de, de l’ordre de, de l'ordre d', grosso modo, plus ou moins, un peu plus de,
        un peu plus d', un peu moins de, un peu moins d', pratiquement, quasi, quasiment, à quelque, avoisinant,
        avoisinant les, avoisine, avoisine les, avoisinent les, frôle, frôle les, frôlé les, frôlant les, approchant,
        approche les, approchant les, estimé à environ, estimé à, estimée à,
        estimés à, estimées à, proche de, proches de, proche des, voisin de, voisine de,
        voisins de, frise, frise les, frisent les, frisant, frisant les, ~, ≈, ±
    """
    ),
    **_compared("supérieur", "at_least", "more_than"),
    **_compared("inférieur", "at_most", "less_than"),
}
AFTER = bounds(
    """
    at_least: ou plus, et plus, ou davantage, et davantage, ou au-delà, et au-delà, ou au-dessus, et au-dessus,
        au moins, au minimum, au bas mot, minimum, +
    at_most: ou moins, et moins, ou en dessous, au plus, tout au plus, au maximum, maximum
    about: environ, à peu près, approximativement, plus ou moins, et quelques
    """
)

_CHANGING = (
    "pass augment mont remont progress grimp baiss recul tomb retomb chut diminu relev abaiss port ramen doubl tripl"
)
_ER = "e ent é ée és ées er ait aient a èrent era eront ant"
_CHANGES = " ".join(
    (
        *(stem + ending for stem in _CHANGING.split() for ending in _ER.split()),
        "bondi bondit bondir réduit réduite réduits réduire réduira descendu descend descendre descendra hausse baisse",
        "accru accroît ramène ramènera relève relèvera",
    )
)

FRENCH = Language(
    code="fr",
    name="French",
    function_words=words(
        "l d n qu dont et six sept huit neuf dix deux trois sera seront après depuis entre sous vers aussi ainsi"
        " alors à au aux avec ce ces cette chez dans de des donc du elle en est et été il ils la le les leur lors"
        "mais ne nous on ont ou où par pas plus pour que qui sa selon ses son sont sur un une vous y était"
    ),
    decimal=",",
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
        "billiard": 10**15,
        "billiards": 10**15,
        "trillion": 10**18,
        "trillions": 10**18,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
    },
    scale_suffixes={"k": 10**3, "K": 10**3, "M": 10**6, "Md": 10**9, "Mds": 10**9, "mds": 10**9},
    ordinals=unaccented(ORDINALS),
    ordinal_suffix="(?:ers?|ère|re|es?|[èe]mes?|nde?)",
    weak_ordinals=words("premier première second seconde"),
    rank_leads=words("le la les l"),
    rank_verbs=words(
        "arrivé arrivée arrivés arrivées arrive arrivent terminé termine finit fini classé classée classés"
    ),
    lone_ordinals=words("premier première premiers premières second seconde seconds secondes"),
    and_words=words("et"),
    place_leads=words("à en au aux dans pour de"),
    pair_leads=words("soit tant ni"),
    or_words=words("ou"),
    cross_words="sur",
    tens_and=words("un une onze unième"),
    vigesimal={"vingt": 20, "vingts": 20},
    wide_tens={60: (1, 19), 80: (1, 19), 10: (7, 9), 70: (7, 9), 90: (7, 9)},
    point_words=words("virgule"),
    rate_points=words("point points"),
    articles=words("un une"),
    one=words("un une"),
    half=words("demi demie moitié"),
    not_half_before=words("première seconde deuxième"),
    digit_parts=(
        "dixi[eè]mes?|centi[eè]mes?|milli[eè]mes?|millioni[eè]mes?|tiers|quarts(?=[ ]d(?:e|es|u)[ ]|[ ]d['’])"
        "|(?:cinqui[eè]mes|sixi[eè]mes|huiti[eè]mes)(?=[ ]d(?:e|es|u)[ ](?!finale))"
    ),
    fraction_parts={
        **unaccented({word: value for word, value in ORDINALS.items() if value > ORDINALS["second"]}),
        **unaccented({"unième": 1, "unièmes": 1}),
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
        "dizaines": 10,
        "douzaines": 12,
        "vingtaines": 20,
        "centaines": 100,
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
    unit_link=(
        r"[ ](?:derni|prochain|premi)[^\W\d_]{0,4}s[ ]"
        r"(?=(?:an|année|mois|jour|semaine|heure|minute|seconde|trimestre)s?\b)"
        r"|[ ]d['’]|[ ]de[ ](?=[$€£¥]|(?:(?:kilo|m[ée]ga|giga|t[ée]ra|milli|centi|hecto)?(?:m[èe]tre|gramme|watt|octet)"
        r"|tonne"
        r"|litre|hectolitre|kilowattheure|pied|pouce|yard|acre|hectare|gallon|pixel|degr[ée]"
        r"|t[ée]rawattheure|seconde|degré|euro|dollar|franc|baril|yen|yuan|rouble|peso|dinar|dirham"
        r"|roupie|couronne|livre)s?\b)"
    ),
    units=UNITS,
    currencies=CURRENCIES,
    money_letters={"ME": ("EUR", 10**6), "MdE": ("EUR", 10**9), "MdsE": ("EUR", 10**9), "KE": ("EUR", 10**3)},
    before=BEFORE,
    after=AFTER,
    intensifiers=words("seulement déjà même"),
    closing=frozenset({"au moins", "au plus", "au minimum", "au maximum", "minimum", "maximum", "environ"}),
    below_zero=r"[ ](?:sous|au-dessous[ ]de|en[ ]dessous[ ]de)[ ]z[ée]ro",
    named_zero=(
        (
            "tolérance|patient|net|nette|objectif|point|année|an|jour|ground|coca|emission|émission|émissions"
            "|carbone|kilomètre|option|covid|déchet|déchets"
        ),
        (
            "[ ](?:déchets?|carbone|covid|papier|pesticides?|tolérance|émission|gaspillage|artificialisation"
            "|phyto)|-(?!degré|pour)[^\\W\\d_]{3,}"
        ),
    ),
    minus="(?<!au )(?<!pas )(?<!ou )(?<!du )(?<!plus )moins|négatifs?|négatives?",
    half_behind=r"[ ]et[ ]demie?",
    range_words="à|jusqu'à",
    not_ordinal_after=words("ministre ministres dame"),
    noun_leads=True,
    others=words("autres"),
    leading_adjectives=words(
        "nouveaux nouvelles grands grandes petits petites jeunes vieux vieilles anciens anciennes bons bonnes mauvais"
        " mauvaises gros grosses beaux belles longs longues premiers premières derniers dernières prochains prochaines"
        " faux fausses hauts hautes différents différentes simples principaux principales vrais vraies meilleurs"
        " meilleures pires importants importantes énormes célèbres grosses ex-"
    ),
    plural_noun=r"[^\W\d_]{2,}[sx]",
    decade_leads="(?:les )?années",
    decade_names={"soixante-dix": 70, "octante": 80, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90},
    day_leads=words("le du au"),
    share_link="sur",
    than="que|à|aux|de|d['’]|le|la|les",
    between=("entre(?: les)?", "et(?: les)?"),
    between_ages="(?:les âges|l['’]âge) de",
    between_words="au|à|et",
    age_owned=r"(?<!\w)(?:(?:le|la|un|une|cet|cette|ce)[ ]|[ld]['’])(?P<noun>[^\W\d_]+)(?:[ ][^\W\d_]+)?[ ]de[ ]",
    not_aged=words(
        "peine prison réclusion contrat bail durée période délai mandat plan programme expérience suspension"
        " interdiction absence retard séjour cycle carrière règne guerre occupation attente prêt crédit"
        " obligation garantie formation condamnation emprisonnement sursis pause trêve collaboration"
        " partenariat accord exil mariage vie âge espérance concession licence horizon embargo dictature"
        " silence moyenne histoire conflit taux recul"
    ),
    years_behind=True,
    age_verbs="(?<!y )(?:a|ont|avait|avaient|aura|auront)|fêtera?|fêtent|avoir|ayant",
    age_before=(
        "âgée?s? (?:de|entre)|âges? de|âge entre|âge (?:moyen|médian)(?: de| était de| est de)?"
        "|(?:hommes?|femmes?|garçons?|filles?|fillettes?|adolescente?s?|enfants?|fils|jeunes?|frères?|sœurs?) de"
        "|(?:les|des|aux)(?=[ ][0-9]{1,2}[-–])|(?:les|des|aux) (?:plus|moins) de"
    ),
    age_after="[ ]d['’]âge",
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
    bound_ones=frozenset({1}),
    doubtful_months=words("sept"),
    weekdays=counted(_WEEKDAYS, first=0),
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    season_leads=r"en|au|à l['’]|cet|cette|de l['’]|l['’]",
    relative=RELATIVE,
    period_orders=PERIOD_ORDERS,
    cardinal_days=True,
    times=FRENCH_TIMES,
    orders={"dernier": -1, "prochain": 1, "ce": 0, "cette": 0, "cet": 0},
    orders_behind={"dernier": -1, "précédent": -1, "passé": -1, "prochain": 1, "suivant": 1, "à venir": 1},
    day_parts="(?:dans (?:la |l['’])|à l['’]|au |en )?(?:matin|matinée|après-midi|soir|soirée|nuit)",
    ago_before="il y a",
    shift_behind="plus tard|plus tôt|auparavant|(?:avant|après)(?=[,.;])",
    part_articles="la|les?|l['’]",
    date_leads=words("en de depuis avant après dès mois début fin mi"),
    date_openers=words(
        "s1 s2 h1 h2 i ii iii iv ier iie iiie ive t1 t2 t3 t4 années les il premier deuxième troisième quatrième 1er"
    ),
    date_of="de[ ]|d['’]",
    date_labels=(
        *("publié", "mis à jour", "date", "modifié", "posté", "paru", "diffusé", "mise à jour", "communiqué de presse"),
        *("communiqué", "bulletin"),
    ),
    date_label_links=("le", "du"),
    year_owners=words("l années"),
    records="première?s?|dernière?s?|record|pire|meilleure?",
    period_leads=(
        "pendant|durant|environ|moins d['’]|plus d['’]|dans|près d['’]|après|depuis|il y a|pour|encore|au bout d['’]"
        "|d['’]ici|d['’]|à peine|il y a plus d['’]|presque"
    ),
    period_tail="plus tard|et demie?|auparavant|avant|après|entière?|durant|d['’]affilée",
    thing_units=words(
        "livre livres pied pouce couronne verge tasse bar mark once point degré go to mo ko mile lire sec"
    ),
    whole=("tout le", "toute la", "toute l['’]", "tout un", "toute une", "plein", "pleine"),
    none=words("aucun aucune pas sans"),
    counted_none=words(
        "mort morte morts mortes décès victime victimes blessé blessée blessés blessées survivant survivants disparu"
        " disparus perte pertes"
    )
    | {"de mort", "de morts", "de victime", "de victimes", "de blessé", "de blessés", "de décès"},
    determiners=words(
        "autres autre seuls seules seulement hier aujourd ainsi puis enfin encore désormais également ces ses leurs"
        " nos les des certains certaines"
    ),
    quarters=QUARTERS,
    quarter_numbers=QUARTER_NUMBERS,
    clock=CLOCK,
    clock_led=CLOCK_LED,
    clock_leads=words("à a vers avant dès après environ"),
    century_behind=r"[ -]siècles?",
    century=r"(?:e|è|ème|ième|eme)[ \u00a0]siècles?(?!\w)",
    future_leads=words("jusqu'à jusqu’à jusqu'au jusqu’au d'ici d’ici"),
    future=words(
        "va vont prévu prévue prévus prévues attendu attendue attendus doit doivent d'ici prochain prochaine jusqu"
        " jusqu'au"
        " commence commencent débute débutent démarre s'ouvre"
    ),
    future_endings=(
        *("era", "eront", "ira", "iront", "dra", "dront", "rra", "rront", "vra", "vront", "aura", "auront", "fera"),
        *("feront", "îtra", "îtront", "clura", "clura"),
    ),
    past=words(
        "a ont avait avaient est sont était étaient fut furent eut dit déclaré annoncé depuis mort morte morts tué tués"
    ),
    past_endings=("ait", "aient", "èrent"),
    count_leads=words("les des ces aux"),
    year_leads=words("en depuis avant après année dès"),
    year_links="à",
    rated_by="magnitude",
    noun_link=r"de(?:[ \n](?:la|ces|ses|leurs|nos))?|d['’]|des|du",
    range_leads="entre",
    since=words("depuis"),
    roman_century=(r"", r"(?:er|e|è|ème|ième)?[ \u00a0]siècles?"),
    ranks=words("rang"),
    number_words=words("numéro"),
    ranking=(
        "classée?|rangée?",
        "mondiale?|français|française|européen|européenne|du (?:monde|classement)|au classement",
    ),
    partitives=words("des de"),
    numbered_periods=words("minute journée"),
    roads=(
        "(?:[Aa]utoroute|[Nn]ationale|[Dd]épartementale|[Rr]ocade|[Vv]oie rapide)(?: [AND])?|[Ll]['’]A|RN|RD"
        "|(?:[Ll]a|et|ou|des|les) [DN]"
    ),
    lone_day=("[Ll]e", ",[ ]l|[ ](?:au (?:soir|matin)|dernier|courant|prochain|du mois)(?!\\w)"),
    era_marks=("J.-C", "J.C", "Jésus-Christ", "J. C"),
    eras=("av(?:ant|\\.) (?:J\\.[ -]{0,2}C\\.?|Jésus-Christ)", "ap(?:rès|\\.) (?:J\\.[ -]{0,2}C\\.?|Jésus-Christ)"),
    prefixes=words("mi post pré anti semi"),
    plural_labels=words(
        "journées rangs lignes phases chapitres tableaux figures versions numéros routes chambres salles saisons"
        " épisodes tomes volumes lots zones niveaux étapes annexes alinéas paragraphes sections quais voies portes"
        " groupes canaux types autoroutes départementales catégories classes stades réacteurs secteurs districts"
        " circonscriptions bâtiments blocs terminaux vols points questions parties tours scènes cellules"
    ),
    roman_ordinals=(
        "",
        r"(?:(?<=[IVX])|(?<=[IVXLC][LC]))(?:(?<=\bI)(?:ers?|[eè]?res?)|es?|i?[èe]mes?)(?=[ \u00a0][^\W\d_]{3})",
    ),
    casualties=words("mort morte blessé blessée tué tuée disparu disparue"),
    labels=words(
        "minute journée rang ligue page pages phase chapitre article articles tableau figure version numéro ligne vol"
        " route chambre"
        " salle saison épisode tome volume lot zone niveau étape annexe alinéa paragraphe section quai voie porte"
        " groupe canal type autoroute départementale rocade"
    ),
    per="par",
    per_leads_all=True,
    rate_article=(
        r"le(?=[ ](?:kilo|kilogramme|kg|gramme|quintal|litre|mètre|baril)(?!\w))"
        r"|la(?=[ ](?:tonne|pièce|nuit|place|bouteille|once|livre)(?!\w))"
    ),
    rate_nouns=words(
        "baril pièce nuit place bouteille once personne habitant tête action foyer ménage logement patient élève enfant"
        " étudiant famille passager véhicule unité titre part salarié client billet dose homme femme"
    ),
    stops=words(
        "eux elles ceux celles entre nous vous le la les un une des du de d et ou mais en dans à au aux par pour avec"
        " sans sur sous entre vers chez depuis"
        " est sont était ont a avait sera que qui dont où ne pas plus selon contre"
    ),
    change_amounts=(
        "(?:hausse|augmentation|progression|croissance|gain|majoration|relèvement|revalorisation|baisse|recul|chute"
        "|diminution|réduction|repli|perte|contraction|hausses|augmentations|baisses|gains|pertes|réductions) de"
        "|fourchette de|ordre de|intervalle de"
    ),
    change_links="de",
    change_to="à|contre",
    out_of="sur",
    bound_links="et|mais",
    falling="recul|baiss|chut|diminu|abaiss|tomb|rédui|descend",
    change_words=words(_CHANGES),
    changes=_CHANGES.replace(" ", "|"),
    fallen="litres?|mm|millimètres?|cm|centimètres?",
    change_bounds=frozenset({"jusqu'à", "jusqu’à", "jusqu'aux", "jusqu’aux"}),
    score_link="à",
    score_words=words(
        "finale demi-finale ligue coupe championnat battu dominé inclinés incliné imposé imposés tournoi set but buts"
        " match score victoire défaite gagné perdu battu nul mi-temps minute"
        " imposée imposées impose imposent gagne gagnent remporté remporte rencontre égalisé égalisation penalty tirs"
        " penalties buteur mène mené menait"
    ),
)
