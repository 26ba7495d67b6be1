"""Dutch, as tables."""

from __future__ import annotations

from decimal import Decimal

from extractor.numbers.language import Language
from extractor.numbers.languages.nl_money import CURRENCIES
from extractor.numbers.languages.nl_times import DAY_PARTS, DUTCH_TIMES, PERIOD_ORDERS, RELATIVE
from extractor.numbers.languages.nl_units import UNITS
from extractor.numbers.tables import bounds, counted, parts, words
from extractor.numbers.words.compounds import CompoundOrdinals, Compounds, Grammar

_ONES = "een twee drie vier vijf zes zeven acht negen"
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
_LOW = (
    "eerst tweed derd vierd vijfd zesd zevend achtst negend tiend elfd twaalfd dertiend veertiend vijftiend zestiend"
    " zeventiend achttiend negentiend"
)
_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
_WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"

CARDINALS = Compounds(
    {**counted(_ONES), "één": 1},
    counted(_TEENS, first=10),
    counted(_TENS, first=20, step=10),
    {"nul": 0, "anderhalf": Decimal("1.5"), "anderhalve": Decimal("1.5")},
    Grammar("honderd", "duizend", ("en", "ën"), halves=("ënhalf",), scales={"miljoen": 10**6, "miljard": 10**9}),
)
ORDINALS = CompoundOrdinals(
    CARDINALS,
    counted(_LOW),
    {"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9},
    ("e", "en"),
)
_PARTS = {
    **counted("derde vierde vijfde zesde zevende achtste negende tiende", first=3),
    **counted("kwart", first=4),
    **counted("honderdste", first=100),
    **counted("duizendste", first=1000),
}
PARTS = {**_PARTS, **{f"{part}n": size for part, size in _PARTS.items() if part != "kwart"}, "kwarten": 4}

BEFORE = bounds(
    """
    at_least: minstens, ten minste, tenminste, minimaal, niet minder dan, op zijn minst, op z'n minst, zeker,
        op zijn minst, een minimum van, groter dan of gelijk aan, gelijk aan of groter dan, niet onder, ≥, >=
    more_than: meer dan, ruim, boven de, boven het, boven, over de, hoger dan, groter dan, langer dan, ouder dan,
        zwaarder dan, sneller dan, duurder dan, overschreed de, overschreed, overschrijdt, overschrijdt de, overstijgt,
        oversteeg, oversteeg de, passeerde de, >
    at_most: hoogstens, ten hoogste, maximaal, niet meer dan, niet boven, tot, tot aan, tot wel, hooguit, uiterlijk,
        binnen, binnen de, een maximum van, kleiner dan of gelijk aan, gelijk aan of kleiner dan, ≤, <=
    less_than: minder dan, onder de, onder het, onder, beneden de, lager dan, kleiner dan, korter dan, jonger dan,
        lichter dan, goedkoper dan, <
    about: ongeveer, circa, ca., zo'n, zo’n, pakweg, plusminus, rond de, rond, rondom de, omstreeks, om en nabij,
        om en nabij de, bijna, nagenoeg, haast, schier, naar schatting, geschatte, grofweg, ruwweg, krap, krap een,
        tegen de, iets meer dan, iets minder dan, een kleine, een goede, in de buurt van, in de orde van, ~, ≈, ±
    """
)
AFTER = bounds(
    """
    at_least: of meer, en meer, of hoger, en hoger, of ouder, en ouder, of langer, of groter, minimaal, minstens, +
    at_most: of minder, en minder, of lager, of jonger, en jonger, of korter, of kleiner, maximaal, hooguit, hoogstens
    about: of zo, ongeveer, circa, om en nabij
    """
)

_CHANGES = (
    "steeg stegen gestegen stijgt daalde daalden gedaald daalt groeide gegroeid nam toegenomen afgenomen verhoogd"
    " verlaagd zakte gezakt kelderde koelt koelde veroordeelt veroordeelde veroordeeld"
)

DUTCH = Language(
    code="nl",
    name="Dutch",
    function_words=words(
        "twee drie vier vijf zes zeven acht negen tien zonder bijna hem u zo werd waren toen omdat de het een en van"
        " in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar door over ze"
        " hij zij ik je we wordt worden werd werden heeft hebben had was waren deze dit die tot tegen onder na meer"
        " volgens tussen sinds geen wel of hun haar"
    ),
    decimal=",",
    small=CARDINALS,
    ones_lead=True,
    hundred=words("honderd"),
    scales={
        "duizend": 10**3,
        "miljoen": 10**6,
        "mln": 10**6,
        "miljard": 10**9,
        "mld": 10**9,
        "biljoen": 10**12,
        "biljard": 10**15,
    },
    dotted=words("mln mld"),
    ordinals=ORDINALS,
    ordinal_suffix="(?:e|de|ste)",
    weak_ordinals=words("eerste tweede"),
    rank_leads=words("de het mijn zijn haar onze"),
    rank_verbs=words("werd werden wordt eindigde eindigden"),
    fraction_parts=PARTS,
    grown={"jarig": "years", "maands": "months", "daags": "days", "urig": "hours"},
    not_aged=words(
        "straf celstraf gevangenisstraf contract lening obligatie jubileum opleiding studie looptijd termijn periode"
        " bestaan oorlog relatie huwelijk traditie ervaring plan project onderzoek afwezigheid deal overeenkomst"
    ),
    digit_parts=(
        "(?:tienden?|honderdsten?|duizendsten?|derden?|vijfden?|zesden?|achtsten?)(?=[ ]van[ ])"
        "|tienden|honderdsten|duizendsten"
    ),
    compared_parts="meer|minder|hoger|lager|groter|kleiner|goedkoper|duurder",
    fraction_links=words("van"),
    and_words=words("en"),
    place_leads=words("in voor uit bij"),
    pair_leads=words("zowel hetzij beide noch"),
    or_words=words("of"),
    cross_words="bij",
    point_words=words("komma"),
    rate_points=words("punt punten"),
    articles=words("een"),
    one=words("een één"),
    half=words("half halve helft"),
    unit_parts=parts("0.25 hours: kwartier kwartiertje; 0.5 hours: halfuur halfuurtje; 0.5 years: halfjaar"),
    collectives={"dozijn": 12, "tiental": 10, "twintigtal": 20, "honderdtal": 100, "duizendtal": 1000},
    whole_collectives=words("dozijn tiental twintigtal honderdtal duizendtal"),
    round_words=words("tiental twintigtal honderdtal duizendtal"),
    vague_plurals={
        "tientallen": 10,
        "honderden": 100,
        "duizenden": 1000,
        "tienduizenden": 10_000,
        "honderdduizenden": 100_000,
        "miljoenen": 10**6,
        "miljarden": 10**9,
    },
    vague_words=words("enkele meerdere verscheidene enige"),
    vague_link="van",
    units=UNITS,
    currencies=CURRENCIES,
    before=BEFORE,
    after=AFTER,
    closing=words("minimaal minstens maximaal hooguit hoogstens ongeveer circa"),
    negations="niet|nooit|zonder",
    determiners=words(
        "andere alle nog nu daarvan daarbij hier daar dan in totaal samen ook zo vandaag gisteren deze beide intussen"
        " inmiddels zeker"
    ),
    not_ordinal_after=words("minister kamer"),
    quarters="(?P<ordinal>eerste|tweede|derde|vierde|[1-4]d?e)[ ]kwartaal",
    quarter_numbers={
        "eerste": 1,
        "tweede": 2,
        "derde": 3,
        "vierde": 4,
        **{f"{number}{mark}": number for number in (1, 2, 3, 4) for mark in ("e", "de")},
    },
    date_of="van[ ]",
    century_behind=r"[ ]eeuw(?:en)?",
    century="e[ ]eeuw",
    decade_leads="(?:de )?jaren",
    cardinal_days=True,
    day_leads=words("op"),
    date_the="de[ ]",
    than="dan",
    versus=words("tegen"),
    intensifiers=words("slechts al zelfs maar alleen"),
    below_zero=r"[ ]onder[ ](?:nul|het[ ]vriespunt)",
    named_zero=(
        "uur|netto|patiënt|ground|jaar|dag|het absolute|absolute",
        "[ ](?:op|komma)|-(?!graden|procent|punt)[^\\W\\d_]{3,}",
    ),
    minus="min|minus",
    range_words="tot|tot en met|t/m|à",
    between=("tussen(?: de)?", "en"),
    between_ages="de leeftijd(?:en)? van",
    between_words="tot|tot en met|t/m|en",
    age_before=(
        "(?:man|vrouw|jongen|meisje|zoon|dochter|zoons|zonen|dochters|kinderen|jongens) van|leeftijd van"
        "|leeftijd tussen(?: de)?|op de leeftijd van"
    ),
    age_after="[ ]oude?",
    every_nth=words("elke elk iedere ieder"),
    whole=("hele", "heel de", "heel het"),
    thing_units=words("kroon voet pond mark rand duim"),
    none=words("geen zonder"),
    counted_none=words("doden slachtoffers gewonden overlevenden vermisten"),
    period_leads="in|na|voor|sinds|binnen|ruim|bijna|ongeveer|per|gedurende|van|over",
    period_tail="later|eerder|geleden|lang",
    age_ending="[- ]?jarig(?:e[nr]?)?",
    months={
        **counted(_MONTHS),
        "jan": 1,
        "feb": 2,
        "mrt": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dec": 12,
    },
    name_endings=frozenset(DAY_PARTS),
    weekdays={
        f"{day}{part}": number for day, number in counted(_WEEKDAYS, first=0).items() for part in ("", *DAY_PARTS)
    },
    seasons={"lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23, "najaar": 23, "winter": 24},
    season_leads="in de|in het|sinds de|deze|dit|vorige|afgelopen|volgende|komende",
    relative=RELATIVE,
    period_orders=PERIOD_ORDERS,
    times=DUTCH_TIMES,
    orders={
        **dict.fromkeys(("vorige", "vorig", "afgelopen", "voorbije", "verleden"), -1),
        **dict.fromkeys(("volgende", "volgend", "komende", "komend", "aanstaande"), 1),
        **dict.fromkeys(("deze", "dit"), 0),
    },
    day_parts="ochtend|middag|avond|nacht",
    ago_behind="geleden",
    shift_behind="later|eerder(?! dan)|daarvoor|ervoor|tevoren|daarna|erna",
    comparisons=frozenset({"hoger dan", "lager dan", "meer dan", "minder dan", "groter dan", "kleiner dan"}),
    date_leads=words("in op sinds tot vanaf van begin eind einde half medio voor na"),
    date_openers=words("jaren de het eerste tweede derde vierde q1 q2 q3 q4"),
    year_leads=words("in sinds tot vanaf jaar"),
    year_links="tot",
    rated_by="(?:wind)?kracht|magnitude",
    noun_link="van(?:[ \n]de)?",
    range_leads="tussen",
    since=words("sinds"),
    clock=r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])[ \u00a0]?(?:uur|u\.?)(?!\w)",
    clock_led=r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9](?![\w%]|[.,][0-9])|[ \u00a0]?(?:uur|u\.?)(?!\w)(?![ ]lang))",
    clock_leads=words("om rond omstreeks vanaf tegen tot"),
    future=words(
        "zal zullen wordt worden moet moeten gaat gaan wil willen verwacht gepland uiterlijk vanaf komende aanstaande"
        " begint"
        " beginnen start starten eindigt komt komen volgt volgen speelt spelen stemt stemmen tot"
    ),
    past=words(
        "heeft hebben had hadden was waren werd werden is zijn zei zeiden kwam kwamen vond vonden ging gingen begon"
        " begonnen"
        " stierf stierven viel vielen sinds"
    ),
    part_articles="de|het|een",
    partitives=words("van"),
    numbered_periods=words("minuut speelronde"),
    roads="(?:[Ss]nelweg|[Rr]ijksweg|[Aa]utosnelweg|[Pp]rovinciale weg|[Ee]xpresweg)(?: [AENR])?|[Dd]e [AEN]",
    lone_day=(
        "(?:[Oo]p|[Ss]inds|[Tt]ot) de",
        "[,;:!?)]|\\.(?![0-9])|\\Z|\\n|[ ](?:van de(?:ze)? maand|en|om|toen)(?!\\w)",
    ),
    era_marks=("Chr",),
    eras=("v(?:oor|\\.) ?Chr(?:istus|\\.)?", "n(?:a|\\.) ?Chr(?:istus|\\.)?"),
    street_endings=("straat", "weg", "laan", "gracht", "kade", "singel"),
    plural_labels=words(
        "snelwegen pagina's hoofdstukken artikelen tabellen figuren versies nummers fasen fases stappen leden wetten"
        " kamers lijnen zones groepen types niveaus etappes secties zalen seizoenen afleveringen delen sporen perrons"
        " vluchten categorieën klassen districten sectoren reactoren blokken gebouwen"
    ),
    casualties=words("dode gewonde vermiste"),
    labels=words(
        "snelweg rijksweg minuut speelronde pagina p hoofdstuk artikel art tabel figuur fig versie nummer nr fase stap"
        " lid wet kamer"
    ),
    stops=words(
        "raakten zitten kwamen vielen gingen kregen zaten stonden vonden stemden liepen bleven de het een en of maar"
        " van in op te met voor aan om bij uit naar door over is zijn was waren wordt worden werd"
        " werden heeft hebben had dat die dit deze als dan er niet geen tot tegen onder na"
    ),
    change_links="van|met",
    change_by="met",
    change_to="naar|tot",
    noun_leads=True,
    others=words("anderen andere"),
    plural_noun="[^\\W\\d_]{2,}(?:en|s)",
    irregular_plurals=words("auto's foto's kinderen mensen"),
    out_of="van de|op de",
    bound_links="en|maar",
    falling="da[al]|gedaald|zak|gezakt|verla",
    change_words=words(_CHANGES),
    changes=_CHANGES.replace(" ", "|"),
    change_bounds=frozenset({"tot"}),
    score_words=words(
        "finale halve beker eredivisie toernooi versloeg set doelpunt doelpunten wedstrijd zege winst verlies won"
        " wonnen verloor verloren gelijkspel minuut"
        " versloegen wint winnen strafschoppen verlenging uitslag ruststand treffer"
    ),
)
