"""German: the closed classes of words that tell a phrase, an attribution and a place."""

from __future__ import annotations

from types import MappingProxyType

from extractor.phrases.table import NEVER, Phrasing

FUNCTION_WORDS = frozenset(
    "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von"
    " vom vor zu zum zur für über unter durch gegen ohne um bis seit während wegen trotz als wie wenn weil dass daß ob"
    " da damit denn doch nicht kein keine keinen keinem keiner auch nur noch schon sehr mehr weniger etwa rund ungefähr"
    " ist sind war waren wird werden wurde wurden worden sei seien hat haben hatte hatten habe kann können könnte"
    " könnten soll sollen sollte sollten muss müssen darf dürfen dürfte will wollen es er sie ihr ihre ihren ihrem"
    " ihrer sein seine seinen seinem seiner wir ich man sich dies diese dieser dieses diesen diesem jener jene was wer"
    " wo so dann hier dort heute gestern zwischen sowie sondern mindestens höchstens insgesamt weitere weiteren"
    " weiterer damit davon dabei daran darunter zunächst zuvor zurück leicht weit jedoch lag lagen ihnen gegenüber"
    " vergleich verglichen jahr jahre jahren jahres vorjahr vorjahres vorjahresmonat vorjahresmonats vorjahreszeitraum"
    " vorjahreszeitraums vorjahresperiode jahresende jahresanfang jahresbeginn monat monate monaten monats woche wochen"
    " quartal quartals zeitraum zeitraums berichtszeitraum ortszeit morgen abend nacht uhr ums ans aufs"
    " derzeit aktuell momentan gegenwärtig jeweils dagegen hingegen allerdings"
    " konnte konnten musste mussten durfte durften wollte wollten möchte möchten würde würden hätte hätten wäre wären"
    " fast knapp lediglich weiter deren dessen denen".split()
)
INNER = frozenset("für und der des von".split())
INNER_PLACE = frozenset("der am".split())

_SAYING = (
    r"sagte[n]?|sagt|sagen|erklärte[n]?|erklärt|betonte[n]?|betont|behauptete[n]?|behauptet|teilte[n]?|teilt|teilen|bestätigte[n]?"
    r"|bestätigt|kündigte[n]?|warnte[n]?|warnt|schrieb(?:en)?|schreibt|räumte[n]?|bestritt(?:en)?|dementierte[n]?"
    r"|verkündete[n]?|mitteilte[n]?|mitteilt|mitteilen|bekanntgab(?:en)?|äußerte[n]?|versicherte[n]?"
)
_REPORTING = (
    rf"{_SAYING}|meldete[n]?|meldet|melden|berichtete[n]?|berichtet|berichten|schätzte[n]?|schätzt|schätzen"
    r"|erwartete[n]?|erwartet|erwarten|rechnete[n]?|rechnet|rechnen|prognostizierte[n]?|prognostiziert"
    r"|ermittelte[n]?|zählte[n]?|registrierte[n]?|bezifferte[n]?|ergab(?:en)?|zeigt|zeigen|geht|befürchte(?:t|n|te|ten)"
)
_DOCUMENT = (
    r"Angaben?|Aussagen?|Auskunft|Erhebungen|Berechnungen|Schätzungen?|Informationen|Einschätzung|Ansicht|Berichte?n?"
    r"|Daten|Zahlen|Mitteilung|Erkenntnissen|Meldungen|Umfragen?|Studien?|Statistik(?:en)?|Prognosen?|Ergebnissen?"
    r"|Hochrechnungen?|Erhebung|Feststellungen|Darstellung|Worten|Befunden"
)
_LANDS = (
    r"Irak|Iran|Libanon|Sudan|Südsudan|Jemen|Kosovo|Tschad|Kongo|Vatikan|Oman|Niger|Senegal|Ukraine|Schweiz|Türkei"
    r"|Slowakei|Mongolei|USA|Vereinigten|Niederlanden?|Philippinen|Krim|Elfenbeinküste|Dominikanischen|Bundesrepublik"
    r"|Demokratischen|Tschechischen|Arktis|Antarktis|Karibik|Sahara|Sahelzone|Normandie|Bretagne|Toskana|Pfalz|Eifel"
    r"|Ruhrgebiet|Rheinland|Saarland|Gazastreifen|Westjordanland|Mittelmeer|Schwarzen|Persischen"
    r"|(?:Nord|Süd|Ost|West|Mittel)\w*|\w+(?:see|küste|insel|gebirge|straße)"
)
"""Places that are named with an article: 'im Irak', 'in der Ukraine'. Other nouns behind one name no place."""
_NO_PLACE = (
    r"Höhe|Haft|Kraft|Gefahr|Brand|Richtung|Bezug|Folge|Anspruch|Arbeit|Sicht|Angaben?|Ansicht|Auskunft|Berichten"
    r"|Prozent|Euro|Dollar|Tonnen|Tausend\w*|Millionen|Milliarden|Protest|Angst|Sorge|Wert|Form|Teilen|Summe|Reaktion"
    r"|Trümmern?|Schutt|Händen|Fällen"
    r"|\w*(?:stätten?|häusern|haushalten|betrieben?|schulen|kliniken|heimen|lagern|firmen|werken|gruppen|gebieten|städten"
    r"|gemeinden|kreisen|branchen|bereichen|regionen|anlagen|praxen|läden|filialen|fahrzeugen|zügen|schiffen|booten)"
    r"|\w*(?:ung|ungen|heit|keit|schaft|tion|tionen|zeit|raum|räumen|ländern|quellen|zahlen|kosten|preisen|schaden|schäden|unfall|unfällen)"
)
"""Nouns that stand behind 'in' or 'nach' without an article and name no place: 'in Höhe von', 'nach Angaben'."""
_ARTICLE = r"(?:(?:der|die|das|dem|des|den|ein|eine|eines|einer|einem)\s+)?"

_VALUES = (
    r"Werte|Preise|Kosten|Ausgaben|Einnahmen|Umsätze|Erlöse|Zinsen|Quoten|Temperaturen|Kurse|Löhne"
    r"|Mieten|Steuern|Schulden|Verluste|Gewinne|Exporte|Importe|Ausfuhren|Einfuhren|Investitionen"
    r"|Renditen|Raten|Anteile"
)
"""What has a value, and counts nothing."""

GERMAN = Phrasing(
    function_words=FUNCTION_WORDS,
    inner=INNER,
    inner_place=INNER_PLACE,
    inner_deed=frozenset("der und oder in nach von".split()),
    openers=frozenset("dass daß weil wenn ob obwohl während als welche welcher".split()),
    articles=frozenset(
        "der die das ein eine kein keine dieser diese dieses jener jene sein seine ihr ihre unser unsere".split()
    ),
    verbs_lead=True,
    genitive=frozenset("von der des".split()),
    source=r"[A-ZÄÖÜ]",
    reporting=_REPORTING,
    follows=(
        rf"(?:\b(?:laut|gemäß|nach\s+(?:\w+\s+){{0,2}}(?:{_DOCUMENT})(?:\s+(?:von|vom|aus))?|(?:{_DOCUMENT})\s+(?:von|vom))"
        rf"|,\s+(?:so|wie)|[,”\"“«]\s?(?:{_REPORTING})|\b(?:{_SAYING}|berichtete[n]?|meldete[n]?))\s+{_ARTICLE}$"
    ),
    precedes=rf"\s+(?:zufolge\b|(?:{_REPORTING})\b)|(?:\s+[^,.;]{{1,60}})?\s+(?:mitteilte?[n]?|bekanntgab(?:en)?)\b|(?:\s+weiter)?\s+mit(?=[.,;]|\Z)",
    sayer_precedes=rf"\s+(?:zufolge\b|(?:{_SAYING})\b)",
    adverbs=r"zuerst|zunächst|ursprünglich|offiziell|erstmals|öffentlich|gemeinsam|später|bereits|ebenfalls",
    attribution=(
        r"\b(?:sagte[n]?|sagt|laut|zufolge|Erhebungen|Sprecher(?:in)?|Quellen|mitteilte)\b"
        rf"|\b(?:nach|gemäß)\s+(?:\w+\s+){{0,2}}(?:{_DOCUMENT})\b"
    ),
    pronoun_says=rf"\b(?:{_SAYING})\s+(?:er|sie)\b|\b(?:er|sie)\s+(?:{_SAYING})\b",
    place_follows=(
        r"\b(?:in|im|bei|nahe|nach|(?:nörd|süd|öst|west)lich(?:\s+von)?"
        r"|(?:Stadt|Provinz|Region|Gemeinde|Bundesstaat|Bezirk|Insel)|vor)\s+(?:der\s+|den\s+|dem\s+|die\s+)?$"
    ),
    place=rf"(?i:im|d(?:er|en|em|ie))\s+(?:{_LANDS})|(?:^|\s)(?!(?i:im|d(?:er|en|em|ie))\s)\S+\s+(?!(?:{_NO_PLACE})\b)[A-ZÄÖÜ]",
    calendar=(
        r"[0-9]|\b(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
        r"|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|jahr\w*|monat\w*|woche\w*|tag\w*)\b"
    ),
    clause_joint=r",\s+(?:und(?!\s+zwar)|aber|während|wobei|obwohl|weil|nachdem|bevor|sondern|doch)\b|;|\bwährend\b",
    aside=r",\s+(?:der|die|das|dem|den|deren|dessen|welche[rs]?)\b[^,;]*",
    origin_date=r"\b(?:erbaut|gebaut|errichtet|gegründet|eröffnet|geboren|gestartet|entdeckt)\s+(?:(?:am|im)\s+)?$",
    statement_date_follows=rf"\b(?:{_REPORTING})\s+(?:(?:am|im)\s+)?$",
    statement_date_precedes=rf",?\s+(?:{_REPORTING}|mit)\b",
    origin=NEVER,
    nouns_capitalised=True,
    compares=r"\b(?:gegenüber|nach|statt|verglichen|Vergleich|von)\b",
    outcomes=r"\b(?:Toten?|Todesopfer|Todesfälle|Verletzten?|Schwerverletzten?|Leichtverletzten?|Verwundeten?|Vermissten?|Opfer|Festnahmen|Überlebenden?)\Z",
    moved=r"\b(plus|minus)\s+$",
    against=r"\b(?:gegenüber|verglichen\s+mit|Vergleich\s+(?:zu[mr]?|mit)|als)\s+(?:[^\W\d_]+\s+){0,3}$",
    more=r"\s+(?:(?!oder\b)[^\W\d_]+\s+){0,2}?(mehr|weniger|höher\w{0,2}|niedriger\w{0,2}|größer\w{0,2}|kleiner\w{0,2}|über|unter)\b(?=\s+(?:als|dem|den|der|ausgefallen)\b)",
    earlier="zuvor",
    later="jetzt",
    periods=r"[0-9]|jahr|monat|woche|quartal|zeitraum|zuvor",
    given=r"\s*\([^()]*|,?\s+(?:der|die|das|als)\b[^,;]*",
    right_behind=r"(?:\s+[^\W\d_]+)?\s+(?:im|am|für|während)\s+",
    joining=frozenset("und oder sowie".split()),
    negators=frozenset("ohne kein keine keinen keiner nicht".split()),
    pronouns=frozenset("es dies diese dieser dieses er sie".split()),
    ranks=r"\s+(?:\w+\s)?(?:platz|rang|stelle|plätze)\b|[\s-]\w{2,}ste[nrs]?\b",
    numbered=r"\b(?:An)?zahl\s+(?:der|an|von)\s+",
    risen=(
        rf"\bdie\s+(?:[^\W\d_]+\s+)?(?!(?:\w*(?:{_VALUES}))\b)(?-i:([A-ZÄÖÜ][a-zäöüß]+(?:en|er|e|s)))"
        rf"\s(?:(?!\bund\b)[^.;,]){{0,90}}?\b(?:stiegen|sanken|fielen|wuchsen|gingen|nahmen"
        r"|kletterten|schrumpften|erhöhten|verringerten|beliefen|summierten|lagen)\b(?:(?!\bund\b)[^.;,]){0,60}?\s(?:auf|mit|bei)\s+$"
    ),
    tolls=r"\b(?:Opferzahl|Todeszahl|Totenzahl|Verletztenzahl)\b",
    magnitudes=r"\b(?:Stärke|Magnitude)\s+(?:von\s+)?$",
    resumed=(
        r"(?:[,;]|\b(?:und|oder|aber|während|gegenüber|gegen|verglichen\s+mit|davon|darunter|von\s+(?:denen|ihnen)))\s+$"
    ),
    occasions=r"\s+Male?n?\b",
    dimensions=r"\s+(breit|lang|hoch|tief|dick|(?:in|im)\s+(?:Durchmesser|Länge|Breite|Höhe|Tiefe|Umfang)|Durchmesser)\b",
    within=r"\b(?:in|während|innerhalb|binnen)\s+(?:den|der|die)\s+(?:letzten|vergangenen|nächsten|kommenden|folgenden)\s+$",
    intervals=r"\b(?:KI|CI|Konfidenzintervall)(?:\s+von|[:,=])?\s*[(\[]?$",
    resumes=r"(?:das|dies)\s+(?:war|waren|ist|sind|entspr[ai]cht?)\b",
    sampled=("Teilnehmer", "Befragte", "Patienten", "Probanden", "Personen", "Beschäftigte", "Kinder", "Frauen"),
    befallen=(
        r"\s+(?:(?:wurden|werden|sind|waren)\s+(?:[^\W\d_]+\s+)?)?(?:tot|getötet|geimpft|gerettet|infiziert|verletzt|verwundet|vermisst|festgenommen|verhaftet|obdachlos|evakuiert|ertrunken)"
        r"(?=\s*(?:[.,;:)]|\Z)|\s+(?:in|im|bei|am|nach|durch|und|wurden|worden)\b)"
    ),
    named=MappingProxyType(
        {
            "speed": ("Geschwindigkeit", "Tempo", "Wind", "Winde", "Böen"),
            "score": ("Spielstand",),
            "interval": ("Intervall",),
            "age": ("Alter", "alt"),
            "rank": ("Rang",),
            "period": ("Zeitraum",),
        }
    ),
    modality={
        "reported": (
            r"\bwürden?\s[^.;,]*?\b(?:ge\w+en|\w{3,}t)(?=\s*(?:[.,;)]|\Z))"
            r"|\bsoll(?:en)?\b[^.;]*?\s\w{3,}(?:t|en)\s(?:haben|worden\s+sein)\b"
        ),
        "possible": (
            r"\b(?:könnten?|möglicherweise|vielleicht|eventuell|möglich|befürcht\w*|droh(?:t|en)|gefahr"
            r"|risiko)\b"
        ),
        "planned": r"\b(?:plant|planen|geplant\w*|will|wollen|sollen?|ziel|vorgesehen)\b",
        "forecast": r"\b(?:prognos\w*|erwartet|erwarten|rechnet|rechnen|voraussichtlich)\b",
        "assessed": (
            r"\b(?:schätzt|schätzen|geschätzt\w*|vermutlich|wahrscheinlich|mutmaßlich\w*|offenbar|dürften?"
            r"|hochgerechnet\w*|(?:Hochrechnung|Schätzung)(?:en)?)\b"
        ),
        "conditional": r"\b(?:falls|(?<!auch )wenn|sofern)\b",
    },
)
