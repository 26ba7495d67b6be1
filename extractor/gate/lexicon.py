"""The words the gate's rules rest on, in English, German and French. Tables only.

They hold what is sure in any text: a rule that needs to guess has no words here.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from extractor.numbers import LANGUAGES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS: Final = MappingProxyType({code: table.function_words for code, table in LANGUAGES.items()})
"""The small words of each language, which prove nothing when they stand in a document."""

IRREGULAR: Final = MappingProxyType(
    {
        past: verb
        for verb, pasts in {
            "arise": "arose arisen",
            "beat": "beaten",
            "begin": "began begun",
            "blow": "blew blown",
            "break": "broke broken",
            "bring": "brought",
            "build": "built",
            "buy": "bought",
            "cast": "cast",
            "catch": "caught",
            "choose": "chose chosen",
            "come": "came",
            "deal": "dealt",
            "die": "dead",
            "dig": "dug",
            "draw": "drew drawn",
            "drive": "drove driven",
            "eat": "ate eaten",
            "fall": "fell fallen",
            "feed": "fed",
            "fight": "fought",
            "flee": "fled",
            "fly": "flew flown",
            "freeze": "froze frozen",
            "get": "got gotten",
            "give": "gave given",
            "go": "went gone",
            "grow": "grew grown growth",
            "hear": "heard",
            "hide": "hid hidden",
            "hit": "hit",
            "hold": "held",
            "keep": "kept",
            "know": "knew known",
            "lead": "led",
            "lend": "lent",
            "lose": "lost",
            "make": "made",
            "mean": "meant",
            "meet": "met",
            "pay": "paid",
            "ride": "rode ridden",
            "rise": "rose risen",
            "run": "ran",
            "say": "said",
            "see": "seen",
            "seek": "sought",
            "sell": "sold",
            "send": "sent",
            "shake": "shook shaken",
            "shoot": "shot",
            "shrink": "shrank shrunk",
            "sink": "sank sunk",
            "sit": "sat",
            "sleep": "slept",
            "speak": "spoke spoken",
            "spend": "spent",
            "stand": "stood",
            "steal": "stole stolen",
            "strike": "struck",
            "sweep": "swept",
            "swim": "swam swum",
            "take": "took taken",
            "teach": "taught",
            "tell": "told",
            "tear": "tore torn",
            "think": "thought",
            "throw": "threw thrown",
            "undergo": "underwent undergone",
            "wear": "wore worn",
            "win": "won",
            "withdraw": "withdrew withdrawn",
            "write": "wrote written",
        }.items()
        for past in pasts.split()
    }
)
"""The forms of English verbs that no ending tells, as 'fell' of 'fall'."""

PROPERTIES: Final = _words(
    "age amount amounts area calibre capacity change cost count deadline decrease degree depth diameter difference "
    "distance duration frequency fraction gain height increase interval length limit loss mass measure measurement "
    "number numbers order percentage period place position price proportion quantity radius range rank ranking rate "
    "ratio score share size speed strength sum temperature thickness time total value volume weight width"
)
"""What a figure is of, by words that a text can leave out: '240mm launchers' says nothing of a calibre."""

PREPOSITIONS: Final = _words(
    "above across against along among around at before behind below beneath beside between beyond by during for "
    "from in inside into near off on onto out outside over since through throughout to toward towards under until "
    "up upon via within without after an auf aus bei bis durch für gegen hinter im in mit nach neben seit über "
    "unter um am ans ins beim vom von vor während wegen zu zum zur à au aux avant avec chez contre dans depuis dès "
    "en entre par pendant pour sans sous sur vers con desde en entre hacia hasta para por sin sobre tras"
)
COMPLEMENT: Final = _words("of per je de du des der d del")
"""Words that lead to what is counted or measured, which several numbers of a sentence may share."""

AUXILIARIES: Final = _words(
    "are be been being got had has have is was were will would could may might wurde wurden worden waren sind ist "
    "hat haben hatte hatten ont été sont est était étaient furent seront"
)
PRONOUNS: Final = _words(
    "this that it these those they which who he she dies diese dieser das er sie es ce cela ceci il elle"
)
PERSONAL: Final = _words("it they he she er sie il elle ils elles")
"""Those of them that stand for somebody or something named before, wherever they stand in a clause."""
PRO_NOUNS: Final = _words("one ones celui celle ceux celles jener jene jenes")
"""Words that stand for a noun said before: 'the old one'."""
INCLUSIONS: Final = _words("whom which including included among incl darunter davon dont compris parmi")
"""What follows these is part of the number before, and shares what befell it."""

VAGUE_LEADS: Final = _words(
    "total sum number rate level value amount average figure size increase decrease rise fall gain drop growth share "
    "double twice triple half doppelte doppelten hälfte moitié doble triple mitad summe zahl anteil wert höhe hausse "
    "baisse taux nombre montant part"
)
"""Nouns that say nothing of what a number is 'of'."""

COMPARATIVES: Final = _words(
    "more fewer less higher lower longer shorter larger smaller mehr weniger höher niedriger länger kürzer größer "
    "kleiner plus moins más menos"
)
"""Words that make a figure what something changed by, or differs by: 'five fewer'."""

TIME_WORDS: Final = _words(
    "today yesterday tomorrow now currently ago later earlier then week weeks month months year years day days hour "
    "hours monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december heute gestern morgen jetzt derzeit woche monat jahr jahre tag tage "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli august september "
    "oktober november dezember aujourd hier demain actuellement semaine mois année an ans jour jours lundi mardi "
    "mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre tôt tard früher später semana semanas mes meses año años día días lunes martes miércoles jueves "
    "viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "ayer mañana ahora actualmente tarde ended ending endend endete clos close terminado terminados terminada"
)
PARTICLES: Final = _words("ab an auf aus ein fort hin los nach statt teil vor weg zu zurück zusammen")
"""The second parts of German verbs, which end a clause: 'lehnten ... ab'."""

RESULTS: Final = _words(
    "wounding killing injuring leaving dead hurt quit fled missing lost won left born sold bought built sent taken "
    "shot hit held sick unharmed alive tot tote verletzt verwundet vermisst getötet entlassen tués tué morts mort "
    "blessés blessé disparus arrêtés détruit détruits détruite détruites pris prise prises mis vendu vendus vendue "
    "vendues perdu perdus perdue perdues reçu reçus reçue reçues élu élus secourus muerto muertos muerta muertas "
    "herido heridos herida heridas detenido detenidos destruido destruidos vendido vendidos perdido perdidos"
)
"""What befalls those who are counted, where the ending does not show it."""

NEGATIONS: Final = _words(
    "no not non never none nobody nothing neither nor cannot without kein keine keiner keinen keinem keines nicht nie "
    "niemals niemand nichts ohne weder ne n aucun aucune jamais rien personne ni sans pas nunca jamás ningún ninguna "
    "ninguno nada nadie tampoco sin"
)
REVERSALS: Final = _words(
    "declined declines avoid avoids avoided prevent prevented ban banned prohibit prohibited except excluding "
    "opposed dismissed ruled fail fails failed failing lack lacks lacked deny denies denied refuse refuses refused "
    "reject rejects rejected stop stopped halt halted end ended cease ceased discontinue discontinued cancel "
    "cancelled canceled unlikely unable unknown unclear zero hardly barely few little only absent absence missing "
    "impossible unhurt unharmed against less abgelehnt verweigert gestoppt eingestellt kaum unwahrscheinlich refusé "
    "rejeté cessé arrêté peu seul seulement acquitted false untrue excluded yet closed over bestreitet bestritt "
    "dementiert falsch dément démenti niega negó desmiente rechazó apenas doubt doubts doubtful"
)
"""Words that a writer may fairly put into a sentence with 'not', or that deny without one."""

HEDGES: Final = _words(
    "could may might would can should possible possibly possibility potential potentially perhaps maybe likely "
    "unlikely probable probably if unless expect expects expected anticipate anticipates anticipated predict "
    "predicts predicted prediction forecast forecasts fear fears feared risk risks threat threaten threatens "
    "threatened plan plans planned hope hopes hoped consider considers considering want wants ask asks warn warns "
    "warned suggest suggests estimate estimates estimated believe believes believed intend intends intended aim "
    "aims proposed propose proposes will possibility seeks seek könnte könnten dürfte vielleicht möglich "
    "möglicherweise wahrscheinlich wohl soll sollen sollte pourrait pourraient peut peuvent possible probablement "
    "peut-être risque menace prévoit prévu scheduled due forecast forecasts seek alleged allegedly suspected suspect "
    "pretext doubt doubts doubtful thinking likelihood set plans wants würde würden dürften müsste könne devrait "
    "devraient serait aurait éventuel prévoient envisage podría podrían debería deberían posible posiblemente "
    "quizá quizás podrá podrán pourra pourront reportedly apparently supposedly purportedly thought presumably tal "
    "prevé prevén espera planea amenaza riesgo presunto presunta"
)
DENIALS: Final = _words(
    "fail fails failed failing refuse refuses refused unable unlikely denied denies deny denying doubt doubts doubted "
    "doubtful hardly barely scarcely rarely without false untrue pretext hoax cannot neither nor lack lacks lacked "
    "unbekannt inconnu inconnue desconocido desconocida "
    "bestreitet bestreiten bestritt bestritten dementiert dementierte dementierten weigerte weigert bezweifelt kaum "
    "falsch ohne dément démentent démenti démentit nie nient nié refuse refusé refusent doute sans faux niega negó "
    "niegan negaron desmiente desmintió rechaza sin falso apenas"
)
"""Words that deny what stands behind them, beside plain 'not'."""
DISOWNED: Final = _words(
    "denied denies deny denying bestreitet bestreiten bestritt bestritten dementiert dementieren dementierte "
    "dementierten dément démentent démenti nient nié niega niegan negó negaron desmiente desmienten desmintió "
    "desmintieron"
)
"""Those of them by which somebody denies all that is told behind them."""
DOUBTS: Final = _words(
    "could may might would possible possibly perhaps maybe allegedly alleged supposedly suspected "
    "könnte könnten dürfte dürften möglicherweise vielleicht angeblich mutmaßlich mutmaßliche soll sollen würde würden "
    "pourrait pourraient pourra pourront peut-être éventuel éventuelle prétendument présumé présumée devrait "
    "devraient serait seraient "
    "aurait auraient podría podrían podrá podrán quizá quizás posible presunto presunta supuestamente habría habrían "
    "sería serían"
)
"""Words that call what stands behind them possible, or somebody's word."""
EXPECTATIONS: Final = _words(
    "will shall expects expected expect plans planned hopes hoped hope intends intended aims considering "
    "considers consider aim targets target threatened threatens threatening wants ought proposes proposed set due "
    "about seeks seek "
    "wird werden will wollen planen geplant erwartet hofft erwägt droht drohte drohen sera seront va vont prévoit "
    "prévoient envisage envisagent vise visent espère compte menace menacent será serán va van prevé prevén planea "
    "espera "
    "considera amenaza"
)
"""Words that speak of what is to come: a statement may repeat it, though not as done."""
PERFECT: Final = _words("has have had was were been did got went")
PERFECT_ELSEWHERE: Final = MappingProxyType(
    {"en": _words(""), "fr": _words("a ont est sont été fut furent"), "es": _words("ha han fue fueron")}
)
"""The words that tell in French and Spanish that something was done."""
CONDITIONS: Final = _words("if unless whether wenn falls ob si")

REPLACED: Final = (
    *("instead of", "rather than", r"au\s+lieu\s+d(?:e|es|u|['’])", r"plutôt\s+que", "anstatt", "anstelle(?: von)?"),
    *("statt", r"en\s+lugar\s+del?", r"en\s+vez\s+del?"),
)
"""What follows these is the figure that no longer holds, as patterns."""

COMPARED: Final = (
    *("against", r"compared\s+(?:with|to)", r"up\s+from", r"down\s+from", "versus", "vs", "contre", "gegenüber"),
    *(r"verglichen\s+mit", r"im\s+vergleich\s+zu[mr]?", r"nach\s+zuvor", r"frente\s+al?", r"comparado\s+con"),
    *(
        r"en\s+comparación\s+con",
        r"respecto\s+(?:al?|del?)",
        r"par\s+rapport(?:\s+(?:à|aux?))?",
        r"comparée?s?\s+(?:à|aux?)",
    ),
)
"""What follows these is what the first figure is measured against, and a date behind it is its own."""
THAN: Final = ("from", r"than(?:\s+in)?", r"als\s+i[mn]", r"qu['’]en", r"que\s+en")
"""What leads, beside those, to the date that a change is counted from: 'more than in May'."""

FORMER: Final = _words(
    "former formerly previous previously earlier old original originally initial initially past prior before ago "
    "instead last first start starting planned früher früherer frühere bisher bisherige bisherigen zuvor vorher "
    "vorherige vorherigen ursprünglich ursprüngliche alt alte alten vorjahr vorjahres vorjahreszeitraum vormonat "
    "vorquartal ancien ancienne précédent précédente précédemment auparavant avant initial initiale ex anciennement "
    "passé passée dernier dernière letzten letztes vorigen voriges tôt atrás "
    "anterior anteriores antes previo previa antiguo antigua pasado pasada inicial vortag vortags vorabend "
    "veille víspera"
)
"""Words for what was, and no longer holds."""

SURELY_FORMER: Final = FORMER - _words(
    "past last first start starting planned avant pasado pasada passé passée dernier dernière letzten letztes "
    "before ago alt"
)
"""Those of them that say so of whatever they stand with; 'last year' can be the later of two periods."""

CURRENT: Final = _words(
    "new now current currently present latest today neu neue neuer neuen jetzt derzeit aktuell aktuelle aktuellen "
    "heute nouveau nouvelle nouvel actuel actuelle actuellement maintenant aujourd nuevo nueva actual actualmente ahora"
)
"""Words for what holds, after something else did."""

NEW: Final = CURRENT & _words("new latest neu neue neuer neuen nouveau nouvelle nouvel nuevo nueva")
"""Those that never say so of what holds only until a change to come: 'will rise from the current 5 to the new 6'."""

STRONG_JOINTS: Final = ("while", "whereas", "während", "wohingegen", r"tandis\s+que", r"alors\s+que", r"mientras\s+que")
JOINTS: Final = (
    *(
        "and",
        "but",
        "after",
        r"as(?!\s+(?:of|well|many|much|in))",
        "versus",
        "vs",
        "against",
        r"compared\s+(?:with|to)",
        "than",
        r"ahead\s+of",
    ),
    *(r"up\s+from", r"down\s+from", "und", "sowie", "aber", "gegen", "gegenüber", r"verglichen\s+mit", "statt"),
    *("et", "mais", "contre", r"au\s+lieu", r"frente\s+al?", "y", "e", "pero", "mientras", "contra"),
)
"""Words that part what is said of two numbers, as patterns; the strong ones begin a clause with a verb of its own."""

FROM: Final = ("from", "von", "de", "du", "del", "desde")
TO: Final = ("to", "auf", "à", "au", "a", "al", "hasta")
"""What a figure changes 'from', and what it changes 'to'."""

PLACE_ADVERBS: Final = _words(
    "inland abroad overseas offshore onshore elsewhere away upstream downstream outdoors indoors nationwide worldwide "
    "locally ausland landesweit weltweit andernorts ailleurs partout dehors fuera dentro"
)
"""Words that say where, without a preposition."""

DETERMINERS: Final = _words(
    "the its their his her our those der das dem den des sein seine ihr ihre l le la les du au aux son sa ses leur "
    "leurs celui celle ceux celles el los las del al su sus"
)
"""Words that a noun phrase begins with."""

ORIGINS: Final = _words(
    "built rebuilt constructed founded established opened inaugurated born launched commissioned created erected "
    "completed invented discovered named renamed elected appointed married acquired purchased bought designed "
    "incorporated formed "
    "erbaut erbaute erbauten gebaut gebaute gebauten errichtet errichtete errichteten gegrundet gegrundete gegrundeten "
    "eroffnet eroffnete eroffneten geboren geborene geborenen gestartet geschaffen geschaffene entdeckt entdeckte "
    "gewahlt gewahlte ernannt "
    "construit construite construits fonde fondee fondes ouvert ouverte inaugure inauguree ne nee cree creee lance "
    "lancee acheve achevee decouvert decouverte elu elue nomme nommee "
    "construido construida fundado fundada abierto abierta inaugurado inaugurada nacido nacida creado creada lanzado "
    "lanzada terminado terminada descubierto descubierta elegido elegida nombrado nombrada"
)
"""Participles of verbs that tell where something came from, without accents: their date is nobody else's."""

TITLES: Final = _words(
    "president minister prime general major colonel captain chairman chairwoman chief director secretary professor "
    "dr mr mrs ms sir spokesman spokeswoman spokesperson senator governor mayor king queen head leader official "
    "officials government ministry department office agency company police military army präsident präsidentin "
    "minister ministerin kanzler herr frau chef président présidente ministre directeur directrice gouvernement"
)
"""Words that say what somebody is, not who."""
