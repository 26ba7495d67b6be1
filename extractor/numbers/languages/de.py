"""German, as tables."""

from __future__ import annotations

from decimal import Decimal

from extractor.numbers.language import Language
from extractor.numbers.languages.de_money import CURRENCIES
from extractor.numbers.languages.de_times import DAY_PARTS, ENDINGS, GERMAN_TIMES, PERIOD_ORDERS, RELATIVE
from extractor.numbers.languages.de_units import UNITS
from extractor.numbers.tables import bounds, counted, parts, words
from extractor.numbers.words.compounds import CompoundOrdinals, Compounds, Denominators

_ONES = counted("ein zwei drei vier fünf sechs sieben acht neun")
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_LOW = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt"
    " siebzehnt achtzehnt neunzehnt"
)
_PARTS = "drittel viertel fünftel sechstel siebtel achtel neuntel zehntel"
_LISTED_PARTS = {
    **counted(_PARTS, first=3),
    "siebentel": 7,
    "zwölftel": 12,
    "zwanzigstel": 20,
    "hundertstel": 100,
    "tausendstel": 1000,
    "millionstel": 10**6,
}
_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"


_TOGETHER = counted("zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft", first=2)
"""How many people do something together: 'zu dritt'."""

_QUARTERED = {
    **{f"{one}einviertel": whole + Decimal("0.25") for one, whole in _ONES.items()},
    **{f"{one}dreiviertel": whole + Decimal("0.75") for one, whole in _ONES.items()},
    "dreiviertel": Decimal("0.75"),
    "dritthalb": Decimal("2.5"),
}

CARDINALS = Compounds(
    {**_ONES, "fuenf": 5, "zwo": 2},
    {**counted(_TEENS, first=10), "zwoelf": 12, "fuenfzehn": 15},
    {
        **counted(_TENS, first=20, step=10),
        "dreissig": 30,
        "fuenfzig": 50,
    },
    {"null": 0, "eins": 1, "anderthalb": Decimal("1.5"), "eineinhalb": Decimal("1.5"), **_TOGETHER, **_QUARTERED},
)
ORDINALS = CompoundOrdinals(
    CARDINALS,
    counted(_LOW),
    {"hundert": 100, "tausend": 1000, "million": 10**6, "milliard": 10**9, "billion": 10**12},
    superlative="(?!letzt|sam|los|bar)[a-zäöüß]{2,14}st|größt",
)

PARTS = Denominators(
    {**_LISTED_PARTS, **{f"{part}n": size for part, size in _LISTED_PARTS.items()}, "halbe": 2},
    CARDINALS,
    ("tel", "teln", "stel", "steln"),
)
_COLLECTIVES = {
    "dutzend": 12,
    "viertelmillion": 250_000,
    "dreiviertelmillion": 750_000,
    "viertelmilliarde": 250_000_000,
    "dreiviertelmilliarde": 750_000_000,
}
BEFORE = bounds(
    """
    at_least: mindestens, wenigstens, zumindest, nicht weniger als, minimal, ein minimum von, größer oder gleich,
        größer gleich, größer als oder gleich, gleich oder größer als, nicht unter, ab, ≥, >=
    more_than: mehr als, über, oberhalb von, jenseits von, jenseits der, größer als, höher als, länger als, älter als,
        schwerer als, schneller als, teurer als, besser als, weit über, deutlich über, überschritt, überschritt die,
        überschritten, überschreitet, überschreitet die, übersteigt, überstieg, übersteigen, übertraf, übertrifft, >
    at_most: höchstens, maximal, bis zu, nicht mehr als, allenfalls, binnen, innerhalb von, innerhalb der, längstens,
        spätestens in, kleiner oder gleich, kleiner gleich, kleiner als oder gleich, gleich oder kleiner als,
        ein maximum von, nicht über, ≤, <=
    less_than: weniger als, unter, unterhalb von, kleiner als, niedriger als, geringer als, kürzer als, jünger als,
        leichter als, billiger als, nicht einmal, nicht mal, keine, keinen, <
    about: etwa, rund, circa, zirka, ca., ca, ungefähr, annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten,
        geschätzt auf, nahe, nahe an,
        knapp, fast, beinahe, nahezu, gut, gegen, um die, an die, in etwa, so um die, etwas mehr als,
        etwas weniger als, etwas über, etwas unter, in der größenordnung von, grob, quasi, plus/minus, +/-, ~, ≈, ±
    """
)
AFTER = bounds(
    """
    at_least: oder mehr, und mehr, oder darüber, und darüber, und älter, oder älter, oder höher, oder größer,
        oder länger, oder besser, und aufwärts, aufwärts, mindestens, wenigstens, plus, +
    at_most: oder weniger, und weniger, oder darunter, und darunter, und jünger, oder jünger, oder niedriger,
        oder kleiner, oder kürzer, höchstens, maximal
    about: oder so, ungefähr, circa, in etwa
    """
)

GERMAN = Language(
    code="de",
    name="German",
    function_words=words(
        "er ihr ihm ihn wir man sehr so etwa rund schon seit zwischen ohne jeder alle mehrere gab habe haben hatten"
        " kam kamen beim zwei drei über aber als am an auch auf aus bei bis da damit das dass dem den der des die dies"
        " diese dieser durch"
        "ein eine einem einen einer es für gegen gegenüber hat hatte ihre im in ist kein keine mehr mit nach "
        "nicht noch nur oder sein sich sie sind um und unter vom von vor war waren weil wenn werden wie wird "
        "wurde wurden zu zum zur"
    ),
    decimal=",",
    small=CARDINALS,
    ones_lead=True,
    hundred=words("hundert"),
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
    dotted=words("mio mrd tsd mill bio"),
    ordinals=ORDINALS,
    weak_ordinals=words("erste ersten erster erstes erstem zweite zweiten zweiter zweites zweitem"),
    rank_leads=words("der die das den dem des"),
    rank_verbs=words("wurde wurden wird werden geworden"),
    fraction_parts=PARTS,
    grown={
        "jährig": "years",
        "monatig": "months",
        "wöchig": "weeks",
        "tägig": "days",
        "stündig": "hours",
        "minütig": "minutes",
        "sekündig": "seconds",
        "prozentig": "percent",
        "köpfig": "personen",
    },
    not_aged=words(
        "strafe haft zeit frist vertrag anleihe anleihen papiere bestehen jubiläum ausbildung studium studie"
        " mandat programm projekt projekts tradition erfahrung beziehung ehe krieg krieges verhandlungen pause"
        " sperre abwesenheit amtszeit garantie planung phase periode zyklus rhythmus turnus forschung arbeit"
        " bauzeit verbot moratorium plan abo partnerschaft freundschaft herrschaft regierung besatzung"
        " belagerung trennung flaute durststrecke suche dauer renditen rendite staatsanleihen bewährung kampf"
        " konflikt streit prozess tätigkeit mitgliedschaft"
    ),
    digit_parts=(
        "(?:drittel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwölftel|zwanzigstel|hundertstel|tausendstel"
        "|millionstel)n?|vierteln?(?=[ ](?:der|des|aller|von|seiner|ihrer|unserer)[ ])"
    ),
    articles=words("ein eine einen einem einer eines"),
    one=words("ein eins"),
    half=words("halb halbe halben halber halbes halbem hälfte"),
    collectives=_COLLECTIVES,
    whole_collectives=frozenset(_COLLECTIVES),
    unit_parts=parts(
        "0.25 hours: viertelstunde; 0.75 hours: dreiviertelstunde; 0.25 years: vierteljahr; 0.75 years: dreivierteljahr"
        "; 0.25 centuries: vierteljahrhundert; 0.75 centuries: dreivierteljahrhundert; 0.25 litres: viertelliter"
        "; 0.25 percent: viertelprozent; 0.5 percentage points: halbprozentpunkt"
        "; 0.25 percentage points: viertelpunkt viertelprozentpunkt"
    ),
    rate_points=words("punkt punkte"),
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
    vague_words=words("paar mehrere mehreren mehrerer einige einigen einiger"),
    vague_link="von",
    scale_heads=words("in"),
    and_words=words("und"),
    place_leads=words("in bei für aus auf"),
    pair_leads=words("sowohl entweder weder beide beiden"),
    or_words=words("oder bzw"),
    cross_words="mal",
    point_words=words("komma punkt"),
    unit_link=(
        "[ ](?:weitere|zusätzliche|volle|ganze|lange|aufeinanderfolgende)[nr]?[ ]"
        r"(?=(?:Sekunden|Minuten|Stunden|Tagen?|Nächten?|Wochen|Monaten?|Jahren?)(?!\w))"
    ),
    units=UNITS,
    currencies=CURRENCIES,
    before=BEFORE,
    after=AFTER,
    whiles=words("über"),
    every_nth=words("jede jeder jedes jeden jedem"),
    intensifiers=words("nur sogar schon bereits"),
    closing=words("mindestens höchstens maximal ungefähr circa") | {"in etwa"},
    negations="nicht|nie|niemals|ohne",
    determiners=words(
        "insgesamt weitere alle andere nun dabei davon darunter bislang bisher zuletzt zuvor danach heute gestern so"
        " dort hier dann es etwa rund jeweils zudem außerdem zusammen beide diese jene mittlerweile inzwischen"
    ),
    not_ordinal_after=words("hilfe bürgermeister"),
    century_behind=r"[ ]Jahrhunderts?",
    century=r"\.[ \u00a0]Jahrhunderts?(?!\w)",
    decades="er(?:[ -]?Jahren?|n)?",
    short_decades="er(?:[ -]?Jahren?|n)?",
    decade_endings=("er jahre", "er jahren", "erjahre", "erjahren", "er-jahre", "er-jahren"),
    date_the="de[mnr][ ]",
    day_leads=words("am vom zum bis ab den dem der"),
    ordinal_leads=words(
        "der die das den dem des am im zum zur beim vom ins ans ein eine einen einem einer eines jeder jede jedes jeden"
        " jedem dieser diese dieses diesen diesem mein meine meinen meinem meiner dein deine deinen sein seine seinen"
        " seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure bereits"
        " schon"
    ),
    dotted_days=True,
    risen=frozenset({"unter"}),
    versus=words("gegen"),
    risers=words("umfrage umfragen befragung erhebung studie"),
    than="als",
    named_zero=(
        "stunde|netto|ground|tag|jahr|patient|bilanziell|schwarze|schwarzen",
        "[ ](?:toleranz|problemo|bock|ahnung|komma nichts)|-(?!grad|prozent|punkt|komma)[^\\W\\d_]{3,}",
    ),
    minus="(?<!das )(?<!ein )(?<!dem )(?<!beim )(?<!einem )minus",
    below_zero=r"[ ]unter[ ](?:null|dem[ ]gefrierpunkt)",
    between_words="bis|und",
    range_words="bis|bis zu|bis (?:einschließlich|einschl\\.|inklusive|inkl\\.)",
    between=("zwischen", "und"),
    persons=words(
        "mann frau junge mädchen jugendlicher jugendliche kind baby kleinkind sohn tochter ehemann ehefrau vater mutter"
        " bruder schwester großvater großmutter opa oma enkel enkelin onkel tante neffe nichte cousin cousine freund"
        " freundin verlobter verlobte partner partnerin witwe witwer nachbar nachbarin fahrer fahrerin beifahrer"
        " beifahrerin fußgänger fußgängerin radfahrer radfahrerin motorradfahrer motorradfahrerin pilot pilotin student"
        " studentin schüler schülerin lehrer lehrerin arzt ärztin soldat soldatin polizist polizistin feuerwehrmann"
        " landwirt landwirtin arbeiter arbeiterin rentner rentnerin schauspieler schauspielerin sänger sängerin"
        " fußballer spieler spielerin stürmer verteidiger torwart trainer trainerin opfer täter täterin"
        " tatverdächtiger tatverdächtige verdächtiger verdächtige angeklagter angeklagte wanderer wanderin tourist"
        " touristin unternehmer unternehmerin politiker politikerin autor autorin"
    ),
    age_before=(
        "(?:durchschnitts|mindest|höchst|lebens|median|renteneintritts|heirats)?alter von"
        "|alter zwischen|medianalter|durchschnittsalter|(?:mittleres|medianes|durchschnittliches) alter(?: von|:)?"
    ),
    age_after="[ ]alt(?:e[nrsm]?)?",
    whole=("ganze", "ganzen", "ganzer", "ganzes"),
    thing_units=words("krone mark zoll rand pfund grad fuß tasse knoten unze yard byte schilling lira"),
    none=words("keine keinen keinerlei ohne"),
    counted_none=words("toten todesopfer opfer verletzten verletzte tote todesfälle überlebenden vermissten todesfall"),
    age_ending="[- ]?jährige?[nrsm]?",
    months={
        **counted(_MONTHS),
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
    name_endings=frozenset(DAY_PARTS),
    weekdays={
        f"{day}{part}": number
        for day, number in {**counted(_WEEKDAYS, first=0), "sonnabend": 5}.items()
        for part in ("", *DAY_PARTS)
    },
    seasons={"frühjahr": 21, "frühling": 21, "sommer": 22, "herbst": 23, "winter": 24},
    relative=RELATIVE,
    period_orders=PERIOD_ORDERS,
    times=GERMAN_TIMES,
    ago_before="vor",
    comparisons=frozenset({"mehr als", "weniger als"}),
    shift_behind="später|zuvor|vorher|danach|davor|früher(?! als)",
    fold=r"fach(?:e[nrsm]?)?|mal(?=\Z|[ ](?:so|mehr|weniger|größer|höher|schneller|stärker|teurer)(?!\w))",
    twice={"doppelt": 2},
    compared="so",
    part_leads="um",
    part_articles="die|der|das|den|dem",
    rate_article=("je|im(?=[ ]Monat)|am(?=[ ]Tag)|in der(?=[ ](?:Stunde|Minute|Sekunde|Woche))"),
    rate_nouns=words("aktie person kopf einwohner stück fass haushalt anteil kunde"),
    date_leads=words("im in seit bis ab von vom am anfang mitte ende"),
    season_leads=r"im|seit|bis|zum|vom|dieses|diesen|letzten|nächsten",
    orders={
        f"{stem}{ending}": count
        for stem, count in (("letzt", -1), ("vergangen", -1), ("nächst", 1), ("kommend", 1), ("dies", 0))
        for ending in ENDINGS
    },
    year_owners=words("die der den das"),
    records="erste[nrsm]?|letzte[nrsm]?|erstmals|höchste[nrsm]?|niedrigste[nrsm]?|schlimmste[nrsm]?",
    period_leads="vor|seit|für|nach|in|etwa|rund|fast|als|über|unter|binnen",
    period_tail="später|zuvor|lang|alt",
    quarters=r"(?P<ordinal>erste|zweite|dritte|vierte|(?:I{1,3}|IV|[1-4])\.)[nrsm]?[ ]?quartals?",
    quarter_numbers={"erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4}
    | {"i.": 1, "ii.": 2, "iii.": 3, "iv.": 4},
    date_openers=words("vor erste zweite dritte vierte ersten zweiten dritten vierten q1 q2 q3 q4 h1 h2 i ii iii iv"),
    date_labels=(
        *("stand", "datum", "veröffentlicht", "aktualisiert", "zuletzt aktualisiert", "erschienen", "ausgegeben"),
        *("pressemitteilung", "presseinformation", "medienmitteilung", "meldung", "mitteilung"),
    ),
    date_label_links=("am", "den", "vom"),
    future=words(
        "wird werden soll sollen geplant will wollen kommt kommen kommende kommenden beginnt beginnen startet"
        " starten endet enden eröffnet tritt treten trifft treffen findet finden steht stehen tagt tagen wählt wählen"
        " dürfte dürften erwartet läuft laufen reist reisen spielt spielen geht gehen bleibt folgt folgen stimmt fällt"
    ),
    future_leads=words("bis ab frühestens spätestens"),
    past_infinitives=words("haben"),
    past=words(
        "hat hatte hatten haben war waren wurde wurden worden ist sind sagte sagten teilte teilten kam kamen gab ging"
        " gingen"
        " fand fanden starb starben fiel fielen begann begannen endete endeten beschloss gewann verlor stieg sank brach"
        " lag lagen stand standen blieb blieben lief liefen nahm nahmen traf trafen sprach sprachen schrieb"
        " schrieben trat traten zog zogen hielt hielten ließ ließen rief riefen schlug schlugen trug trugen wuchs"
        " wuchsen half halfen griff griffen schoss schossen schloss schlossen verließ verließen bekam bekamen"
        " erhielt erhielten betrug betrugen entstand entstanden flog flogen fuhr fuhren floh flohen verschwand"
        " verschwanden stieß stießen riss rissen bot boten lud luden warf warfen stahl stahlen sprang sprangen"
        " ertrank ertranken bat baten saß saßen las lasen sah sahen geschah geschahen tat taten galt galten wies"
        " wiesen stiegen sanken brachen gewannen beschlossen verlief verliefen hieß hießen zwang zwangen fing"
        " fingen erschien erschienen unterlag unterlagen ergab ergaben"
        " seit zuletzt"
    ),
    past_endings=("te", "ten"),
    count_leads=words("alle aller allen"),
    year_leads=words("im in seit bis ab jahr jahre anno geb. gest. geboren gestorben"),
    since=words("seit"),
    clock=r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?[ \u00a0]Uhr(?!\w)",
    day_parts="(?:früh|spät)?(?:morgen|vormittag|mittag|nachmittag|abend|nacht)s?",
    year_links="bis",
    rated_by="(?:wind)?stärke|magnitude",
    noun_link="von|der",
    range_leads="zwischen",
    ranks=words("platz rang tabellenplatz listenplatz weltranglistenplatz startplatz"),
    number_words=words("nr nummer"),
    numbered_periods=words("minute spieltag"),
    ranking=(
        "gesetzt(?: als)?",
        "der (?:Welt|Weltrangliste|Rangliste|Tabelle|Charts|Setzliste)|in (?:Deutschland|Europa)|gesetzte[nr]?",
    ),
    roads=(
        "(?:Autobahn|Bundesstraße|Landesstraße|Landstraße|Kreisstraße|Staatsstraße"
        "|Bundesautobahn)(?: [ABKLS])?|[Dd](?:er|ie) [ABKL]"
    ),
    lone_day=("[Aa]m|[Ss]eit dem|[Aa]b dem|[Bb]is zum", "(?<=\\.)(?:[ ][a-zäöü]|[,;:!?)])|\\.(?:\\n|\\Z)"),
    era_marks=("Chr", "u. Z", "u.Z"),
    eras=("v(?:or|\\.) ?Chr(?:istus|\\.)?|v\\. ?u\\. ?Z\\.?", "n(?:ach|\\.) ?Chr(?:istus|\\.)?|u\\. ?Z\\.?"),
    references=words("Art Artikel Abs Absatz Rn Rdnr Rz Ziff Ziffer"),
    street_endings=("straße", "strasse", "weg", "gasse", "allee", "damm", "ufer", "chaussee"),
    plural_labels=words(
        "plätze ränge nummern seiten phasen kapitel abschnitte abschnitten artikeln paragrafen paragraphen tabellen"
        " abbildungen versionen autobahnen bundesstraßen gleise gleisen bahnsteige bahnsteigen linien buslinien flüge"
        " flügen zimmern räume räumen säle sälen hallen wahlkreise wahlkreisen bezirke bezirken klassen warnstufen"
        " staffeln absätze absätzen zonen spieltage spieltagen stufen gruppen blöcke blöcken reaktoren sektoren bände"
        " bänden teile teilen schritte schritten fragen etagen tore toren kategorien typen punkte punkten modelle"
        " lose losen runden etappen"
    ),
    roman_ordinals=(
        r"(?<!\w)(?:der|die|das|dem|den|des|im|beim|zum|zur|vom|am|ins|seit|ein|eine|einem|einen|einer)[ ]",
        r"\.(?=[ ](?-i:[A-ZÄÖÜ][a-zäöüß]{3}))",
    ),
    casualties=words("toter tote todesopfer verletzter verletzte schwerverletzter leichtverletzter vermisster"),
    labels=words(
        "platz rang tabellenplatz listenplatz weltranglistenplatz startplatz nr nummer seite phase kapitel abschnitt"
        " artikel paragraf paragraph tabelle abbildung abb version a b autobahn bundesstraße landstraße kreisstraße"
        " gleis bahnsteig linie buslinie flug zimmer saal halle wahlkreis bezirk klasse warnstufe staffel absatz zone"
        " minute spieltag"
    ),
    stops=words(
        "der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom vor"
        " zu zum zur für über unter durch gegen ohne um bis seit ist sind war waren wurde wurden hat haben hatte wird"
        " als ab nahe laut trotz während wegen innerhalb außerhalb zwischen statt hinter neben samt per pro je entlang"
        " dank sowie bzw dass weil wenn ob obwohl damit sondern denn doch wieder sich nicht dann dort hier"
        " will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten muss müssen musste mussten"
        " darf dürfen durfte dürfte sei seien wäre wären werde werden würde würden habe hätten hätte worden gewesen"
        " sagte sagten kam kamen starb starben lag lagen liegt liegen stand standen steht stehen ging gingen geht gehen"
        " gab gibt fiel fielen fuhr fuhren floh flohen blieb blieben bleibt bleiben stieg stiegen sank sanken leben"
        " lebten"
        " arbeiten arbeiteten wohnen wohnten stimmten stimmte votierten nahmen nahm nehmen protestierten demonstrierten"
        " erlitten kommen leiden gehören gehörten stammen stammten teilte teilten"
    ),
    change_links="von|um",
    change_by="um",
    change_to="auf",
    over="durch",
    out_of="von",
    bound_links="und|aber",
    nouns_capital=True,
    falling="s[aiu]nk|gesunk|f[iä]e?l|gefallen|verring|senk|gesenkt|schrumpf|geschrumpft|halbier",
    change_words=words(
        "stieg stiegen steigt steigen gestiegen angestiegen ansteigen kletterte kletterten klettert geklettert"
        " sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen wuchs wuchsen wächst wachsen gewachsen"
        " erhöht erhöhte erhöhten erhöhen verringert verringerte verringern gesenkt senkte senken zurück schrumpfte"
        " schrumpft geschrumpft ging angehoben anheben verbesserte verbesserten halbierte verdoppelte"
    ),
    score_link="zu",
    score_words=words(
        "partie endete endeten endet hinspiel rückspiel endstand trennten trennte führte führten führung ausgleich"
        " ausglich elfmeter verlängerung "
        "viertelfinale achtelfinale halbfinale finale wm em bundesliga pokal schlug schlugen besiegte besiegten"
        " unterlag unterlagen remis spieltag treffer satz trainer tor tore spiel sieg gewann gewannen verlor verloren"
        " niederlage unentschieden halbzeit minute"
    ),
)
