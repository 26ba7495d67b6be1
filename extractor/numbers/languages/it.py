"""Italian, as tables."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.number_types import Bound
from extractor.numbers.language import NEVER, Language
from extractor.numbers.languages.it_money import CURRENCIES
from extractor.numbers.languages.it_times import ITALIAN_TIMES, PERIOD_ORDERS
from extractor.numbers.languages.it_units import UNITS
from extractor.numbers.tables import bounds, counted, parts, phrases, words
from extractor.numbers.words.compounds import CompoundOrdinals, Compounds, Grammar

_ONES = "uno due tre quattro cinque sei sette otto nove"
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_TWENTIES = "venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove"
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_LOW = "prim second terz quart quint sest settim ottav non decim"
_BEFORE_ESIM = "un du tre quattr cinqu sei sett ott nov"
_TEEN_STEMS = "undic dodic tredic quattordic quindic sedic diciassett diciott diciannov"
_MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
_WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica"

_ELIDED = {word[:-1]: value for word, value in counted(_TENS, first=20, step=10).items()}
CARDINALS = Compounds(
    {**counted(_ONES), "un": 1, "tré": 3},
    counted(_TEENS, first=10),
    {**counted(_TENS, first=20, step=10), **_ELIDED},
    {"zero": 0, "una": 1, **counted(_TWENTIES, first=20), "trentuno": 31},
    Grammar("cento?", "mila|mille", ones_lead=False),
)
_ESIM = {
    **counted(_BEFORE_ESIM),
    **counted(_TEEN_STEMS, first=11),
    **_ELIDED,
    "cent": 100,
    "mill": 1000,
    "milion": 10**6,
    "miliard": 10**9,
}
ORDINALS = CompoundOrdinals(
    CARDINALS,
    {**counted(_LOW), **{f"{stem}esim": value for stem, value in _ESIM.items()}},
    {"vent": 20, "cent": 100, "cento": 100, "mille": 1000},
    ("o", "a", "i", "e"),
    suffix=NEVER,
)
_PARTS = {stem: value for stem, value in counted(_LOW).items() if value > counted(_LOW)["second"]}

_TO = "a|al|ai|agli|alla|alle|di|del|dei"


def _compared(bigger: str, equal: Bound, unequal: Bound) -> dict[str, Bound]:
    """'superiore a', 'superiori o uguali a', 'pari o superiore a' and all their forms."""
    same = "uguale|uguali|pari"
    or_equal = (phrases(bigger, "o", same, _TO), phrases(same, "o", bigger, _TO))
    return {
        **dict.fromkeys(phrases(bigger, _TO), unequal),
        **dict.fromkeys((phrase for group in or_equal for phrase in group), equal),
    }


BEFORE: Mapping[str, Bound] = {
    **bounds(
        """
    at_least: almeno, per lo meno, perlomeno, come minimo, un minimo di, minimo, minimo di, non meno di, a partire da,
        ≥, >=
    more_than: più di, più dei, più degli, più delle, più del, più della, più che, oltre, oltre il, oltre i, oltre le,
        oltre gli, oltre la, al di sopra di, al di sopra dei, al di sopra del, sopra i, sopra le, sopra il, sopra lo,
        sopra gli, sopra la, più alto di,
        più grande di, più lungo di, ha superato, ha superato i, hanno superato, hanno superato i, superato, superato i,
        superato le, supera, supera i, supera le, supera il, superano, superano i, superano le, superando, superando i,
        supererà i, superava i, superiamo i, eccede, eccedono, >
    at_most: al massimo, tutt'al più, un massimo di, massimo, massimo di, fino a, fino ai, fino al, fino alle, sino a,
        non più di, non oltre, non oltre i, entro, entro i, entro le, ≤, <=
    less_than: meno di, meno dei, meno degli, meno delle, meno del, meno della, sotto i, sotto il, sotto lo, sotto la,
        sotto le, sotto gli,
        sotto la soglia di, al di sotto di, al di sotto dei, al di sotto del, più piccolo di, più basso di,
        più giovane di, <
    about: circa, all'incirca, intorno a, intorno ai, intorno al, intorno alle, attorno a, attorno ai, attorno al,
        quasi, quasi il, quasi un, pressappoco, approssimativamente, più o meno, suppergiù, poco meno di, poco più di,
        pressoché, nell'ordine di, nell'ordine dei, dell'ordine di, sfiora, sfiora i, sfiorano i, sfiorando i,
        sfiorato i, prossimo a, prossima a, una media di, qualcosa come, ~, ≈, ±
    """
    ),
    **_compared("superiore|superiori|maggiore|maggiori", "at_least", "more_than"),
    **_compared("inferiore|inferiori|minore|minori", "at_most", "less_than"),
}
AFTER = bounds(
    """
    at_least: o più, e più, ed oltre, e oltre, o oltre, o superiore, o superiori, o maggiore, in su, in poi, almeno,
        come minimo, minimo, +
    at_most: o meno, e meno, o inferiore, o inferiori, o minore, in giù, al massimo, tutt'al più, massimo
    about: circa, all'incirca, più o meno, approssimativamente, o giù di lì, e rotti
    """
)

_CHANGING = "aument pass cal ribass rialz abbass innalz raddoppi triplic"
_ARE = "a ano ato ata ati ate are ava ò arono erà eranno"
_CHANGES = " ".join(
    (
        *(stem + ending for stem in _CHANGING.split() for ending in _ARE.split()),
        "salito saliti salita salite sale salgono salire salirà saliranno salì cresciuto cresciuta cresce crescere",
        "crescerà",
        "sceso scesi scesa scende scendono scendere scenderà diminuito diminuita diminuisce ridotto ridotti ridotta",
        "riduce",
        "ridurrà ridurre",
    )
)

ITALIAN = Language(
    code="it",
    name="Italian",
    function_words=words(
        "due tre quattro cinque sei sette otto nove entro contro senza verso oltre circa fino oggi a ad l d all dell"
        " dall nell sull negli alcuni il lo la gli le un uno una di del dello della dei degli delle da dal dalla in"
        " nel nella nei nelle con su sul"
        " sulla per tra fra e ed o ma che chi cui non si è sono era erano ha hanno aveva avevano più anche come dove"
        " quando questo questa questi queste quello quella ai al alla alle agli dopo prima secondo stato stata"
        " essere loro suo sua suoi ci se"
    ),
    decimal=",",
    small=CARDINALS,
    joins_ones=True,
    bound_ones=frozenset({1, 8}),
    hundred=words("cento"),
    scales={
        "mille": 10**3,
        "mila": 10**3,
        "milione": 10**6,
        "milioni": 10**6,
        "mln": 10**6,
        "miliardo": 10**9,
        "miliardi": 10**9,
        "mld": 10**9,
        "bilione": 10**12,
        "bilioni": 10**12,
    },
    dotted=words("mln mld"),
    ordinals=ORDINALS,
    ordinal_suffix="(?:º|ª|°(?![CF]))",
    weak_ordinals=words("primo prima primi prime secondo seconda secondi seconde"),
    rank_leads=words("il la lo i gli le"),
    rank_verbs=words("arrivato arrivata arriva arrivano classificato classificata finito chiude"),
    fraction_parts={
        f"{stem}{ending}": value for stem, value in {**_PARTS, "millesim": 1000}.items() for ending in "oi"
    },
    grown={"enn": "years"},
    grown_endings="[ei]",
    digit_parts=(
        "decim[io]|millesim[io]|centesim[io](?=[ ]di[ ](?!euro|dollaro|franco|lira))|terzi"
        "|(?:quinti|sesti|ottavi)(?=[ ]d(?:el|ella|ei|egli|elle)[ ])"
    ),
    compared_parts="in più|in meno|più|meno|superiore|inferiore|maggiore|minore",
    fraction_links=words("di del della dei degli delle d"),
    and_words=words("e"),
    place_leads=words("a in per da di"),
    pair_leads=words("sia entrambi né"),
    or_words=words("o"),
    cross_words="per",
    point_words=words("virgola"),
    rate_points=words("punto punti"),
    articles=words("un uno una"),
    one=words("un uno una"),
    half=words("mezzo mezza metà"),
    unit_parts=parts("0.5 hours: mezz'ora mezz’ora mezzora"),
    half_behind="[ ]e[ ]mezz[oa]",
    collectives={
        "decina": 10,
        "dozzina": 12,
        "dozzine": 12,
        "quindicina": 15,
        "ventina": 20,
        "trentina": 30,
        "quarantina": 40,
        "cinquantina": 50,
        "sessantina": 60,
        "centinaio": 100,
        "migliaio": 1000,
    },
    whole_collectives=words(
        "decina dozzina quindicina ventina trentina quarantina cinquantina sessantina centinaio migliaio"
    ),
    round_words=words("decina quindicina ventina trentina quarantina cinquantina sessantina centinaio migliaio"),
    vague_plurals={
        "decine": 10,
        "dozzine": 12,
        "centinaia": 100,
        "migliaia": 1000,
        "milioni": 10**6,
        "miliardi": 10**9,
    },
    vague_words=words("alcune alcuni diverse diversi parecchie parecchi"),
    vague_link="di",
    unit_link=(
        r"[ ](?:prim[ie]|ultim[ie]|prossim[ie])[ ](?=(?:anni|mesi|giorni|settimane|ore|minuti|trimestri)(?!\w))"
        "|[ ]di[ ](?!secondo[ ,.])|[ ]d['’]"
    ),
    units=UNITS,
    currencies=CURRENCIES,
    before=BEFORE,
    after=AFTER,
    intensifiers=words("solo già anche ben i gli le il un una"),
    closing=frozenset(
        {"almeno", "al massimo", "come minimo", "minimo", "massimo", "circa", "e oltre", "ed oltre", "e più", "e meno"}
    ),
    below_zero=r"[ ]sotto[ ](?:lo[ ])?zero",
    named_zero=(
        ("tolleranza|paziente|emissioni|chilometro|km|anno|ora|punto|impatto|netto|nette|opzione|rischio|ground"),
        "[ ](?:emissioni|termico|assoluto|rifiuti|termini)|-(?!gradi|per)[^\\W\\d_]{3,}",
    ),
    minus="(?<!o )meno",
    range_words="a|al|ai|agli|alle|fino a|fino al",
    negations="non|mai|senza",
    not_ordinal_after=words("ministro ministra ministri cittadino"),
    rate_article="a(?=[ ](?:persona|testa|notte))|al|alla|all['’]|per|ogni",
    per_leads_all=True,
    rate_nouns=words(
        "barile azione persona testa famiglia abitante unità capo dose notte biglietto bottiglia passeggero studente"
    ),
    quarters="(?P<ordinal>primo|secondo|terzo|quarto|[1-4][°º]|I{1,3}|IV)[ ]trimestre",
    quarter_numbers={
        "primo": 1,
        "secondo": 2,
        "terzo": 3,
        "quarto": 4,
        "i": 1,
        "ii": 2,
        "iii": 3,
        "iv": 4,
        **{f"{number}{mark}": number for number in (1, 2, 3, 4) for mark in "°º"},
    },
    date_of="del(?:l['’])?[ ]?|di[ ]",
    decade_leads="(?:gli )?anni",
    day_leads=words("il dal al"),
    share_link="su",
    than="di|del|dal|a|al|il|la|le",
    between=("(?:tra|fra)(?: i| le| gli)?", "(?:e|ed)(?: i| le| gli)?"),
    between_words="a|al|e",
    age_owned=r"(?<!\w)(?:(?:il|lo|la|un|uno|una)[ ]|l['’])(?P<noun>[^\W\d_]+)(?:[ ][^\W\d_]+)?[ ]di[ ]",
    not_aged=words(
        "pena condanna carcere reclusione contratto affitto durata periodo termine mandato piano programma"
        " esperienza sospensione assenza ritardo ciclo carriera regno guerra occupazione attesa prestito mutuo"
        " garanzia tregua accordo esilio matrimonio vita concessione licenza dittatura media storia conflitto"
    ),
    years_behind=True,
    age_verbs="[ ]di|ha|hanno|aveva|avevano|compie|compiono|compirà|compiuto",
    age_before=(
        "età media di|all'età di|età di|di età|età(?: compresa)? (?:tra|fra)(?: i| gli)?|uomo di|donna di|ragazzo di"
        "|ragazza di"
        "|(?:figli|figlie|bambini|bambine|ragazzi|ragazze|fratelli|sorelle|uomini|donne|giovani|persone|individui"
        "|occupati|disoccupati|inattivi|adulti|anziani|pazienti|studenti|lavoratori|cittadini) (?:di|tra|fra)(?: i)?"
    ),
    age_after="[ ](?:di[ ]|d['’])età",
    whole=("tutto il", "tutta la", "tutto l['’]", "tutta l['’]", "intero", "intera"),
    thing_units=words("piede corona pollice lira libbra tazza nodo cavallo pinta gallone rand real byte"),
    verb_endings=("arono", "erono", "irono", "avano", "evano"),
    determiners=words(
        "altri altre solo oggi ieri così ora poi anche ancora soltanto circa questi queste restano sono erano"
    ),
    none=words("nessun nessuna nessuno senza"),
    counted_none=words(
        "morto morti vittima vittime ferito feriti decesso decessi superstite superstiti disperso dispersi"
    ),
    period_leads="per|durante|dopo|circa|in|entro|quasi|da|ogni|di",
    period_tail="dopo|prima|più tardi|fa|e mezz[oa]|inter[oa]",
    clock_led=(
        r"(?:[01]?[0-9]|2[0-4])(?:[.:,][0-5][0-9](?![\w%]|[.,][0-9])"
        r"|(?=[ ]?(?:[.,;!?)](?![0-9])|\Z)|[ ](?:di|del|della|e|in|circa)[ ]))"
    ),
    clock_leads=words("alle ore dalle"),
    age_ending="enn[ei]",
    months={
        **counted(_MONTHS),
        "gen": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "mag": 5,
        "giu": 6,
        "lug": 7,
        "ago": 8,
        "set": 9,
        "ott": 10,
    },
    doubtful_months=words("mar set gen ott"),
    weekdays={**counted(_WEEKDAYS, first=0), "lunedi": 0, "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4},
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    season_leads="in|nella|nell['’]|della|dell['’]|questa|quest['’]",
    relative={
        "oggi": ("day", 0),
        "ieri": ("day", -1),
        "l'altro ieri": ("day", -2),
        "domani": ("day", 1),
        "dopodomani": ("day", 2),
        "stamattina": ("day", 0),
        "stasera": ("day", 0),
        "questa settimana": ("week", 0),
        "la settimana scorsa": ("week", -1),
        "la scorsa settimana": ("week", -1),
        "la prossima settimana": ("week", 1),
        "questo mese": ("month", 0),
        "il mese scorso": ("month", -1),
        "lo scorso mese": ("month", -1),
        "il prossimo mese": ("month", 1),
        "quest'anno": ("year", 0),
        "quest’anno": ("year", 0),
        "l'anno scorso": ("year", -1),
        "l’anno scorso": ("year", -1),
        "lo scorso anno": ("year", -1),
        "il prossimo anno": ("year", 1),
        "lo stesso giorno": ("same", 0),
    },
    period_orders=PERIOD_ORDERS,
    cardinal_days=True,
    times=ITALIAN_TIMES,
    orders={"scorso": -1, "scorsa": -1, "prossimo": 1, "prossima": 1},
    orders_behind={"scorso": -1, "scorsa": -1, "prossimo": 1, "prossima": 1},
    day_parts="mattina|pomeriggio|sera|notte",
    ago_behind="fa",
    shift_behind="dopo|prima|più tardi",
    date_leads=words("a ad da dal di in nel entro fino dopo prima metà fine inizio"),
    date_openers=words("anni gli la lo il primo secondo terzo quarto i ii iii iv s1 s2 h1 h2"),
    year_leads=words("nel dal del fino entro anno"),
    year_links="al",
    rated_by="magnitudo",
    noun_link="di|dei|degli|delle|d['’]",
    range_leads="tra|fra",
    since=words("dal"),
    clock=r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9](?=[ ](?:del|di)[ ])",
    future=words(
        "dovrebbe dovrebbero previsto prevista previsti previste prossimo prossima entro inizia iniziano comincia"
        " atteso attesa attesi va vanno deve devono"
    ),
    future_endings=("rà", "ranno", "remo"),
    past=words("ha hanno aveva avevano è sono era erano fu furono stato stata stati state disse detto ucciso dal"),
    past_endings=("ò", "arono", "irono", "erono", "avano", "evano"),
    part_articles="la|il|un",
    century_behind=r"[ ]secol[oi]",
    roman_century=(r"secolo|sec\.", r"[ \u00a0]secolo"),
    partitives=words("dei delle degli su"),
    numbered_periods=words("minuto giornata"),
    roads=(
        "(?:[Aa]utostrada|[Ss]tatale|[Pp]rovinciale|[Ss]uperstrada|[Tt]angenziale|[Rr]accordo)(?: [A-Z]{1,2})?|S[SPR]"
        "|[Ss]\\.[Ss]\\.|[Ll]['’]A"
    ),
    lone_day=("(?:[Ii]l |[Dd]el |[Aa]l |[Nn]el )?[Gg]iorno", "[,;:!?)]|\\.(?![0-9])|\\Z|\\n|[ ][a-zàèéìòù]"),
    era_marks=("a. C", "a.C", "d. C", "d.C", "Cristo"),
    eras=("a\\. ?C\\.?|avanti Cristo", "d\\. ?C\\.?|dopo Cristo"),
    plural_labels=words(
        "pagine capitoli articoli tabelle figure versioni numeri fasi punti commi leggi linee stanze camere zone"
        " gruppi tipi livelli tappe sezioni sale stagioni puntate volumi binari voli categorie classi distretti"
        " settori reattori blocchi edifici giornate autostrade statali"
    ),
    roman_ordinals=(
        "",
        (
            r"(?<!\bI)"
            r"(?=[ ](?:legislatura|edizione|congresso|vertice|assemblea|anniversario|giornata|giochi|coppa|premio|fiera"
            r"|festival|incontro|conferenza|concorso|settimana|dinastia|torneo|campionato|olimpiade|maratona|riunione"
            r"|convegno|simposio|forum|mostra|biennale|repubblica|municipio|circoscrizione|brigata|divisione|armata"
            r"|centenario|trofeo|corso)(?!\w))"
        ),
    ),
    casualties=words("morto morta ferito disperso dispersa"),
    labels=words(
        "statale autostrada provinciale superstrada minuto giornata pagina pag capitolo articolo art"
        " tabella figura fig versione numero n fase punto comma legge"
    ),
    stops=words(
        "loro essi il lo la i gli le un uno una di del della dei delle da dal in nel nella con su per tra fra e ed o"
        " ma che non sul sullo sulla sui sugli sulle nello nei negli nelle dallo dalla dai dagli dalle dal dello"
        " durante è sono era ha hanno al alla ai alle si come dopo prima contro"
    ),
    change_links="da|dal|di",
    change_to="a|al|ai|alle",
    noun_leads=True,
    others=words("altri altre"),
    leading_adjectives=words(
        "nuovi nuove grandi piccoli piccole giovani vecchi vecchie antichi antiche presunti presunte primi prime ultimi"
        " ultime prossimi prossime buoni buone belli belle lunghi lunghe diversi diverse principali possibili falsi"
        " false veri vere migliori peggiori gravi forti importanti enormi noti note celebri semplici ex"
    ),
    plural_noun="[^\\W\\d_]{2,}[ieà]",
    irregular_plurals=words("auto moto foto euro film bus computer uomini virus autobus campus bonus record sport"),
    out_of="su",
    bound_links="e|ma",
    falling="cal|scend|sces|diminu|rid[ou]|ribass|abbass",
    change_words=words(_CHANGES),
    changes=_CHANGES.replace(" ", "|"),
    fallen="litri|mm|millimetri|cm|centimetri",
    change_bounds=frozenset({"fino a", "fino ai", "fino al", "fino alle", "sino a"}),
    score_link="a",
    score_words=words(
        "finale semifinale serie coppa mondiale campionato torneo set sconfitto gol rete reti partita vittoria"
        " sconfitta vinto perso battuto pareggio minuto"
        " batte battono vince vincono rigori doppietta pareggiato pareggia risultato rimonta supplementari"
    ),
)
