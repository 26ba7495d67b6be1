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
            "begin": "began begun",
            "break": "broke broken",
            "build": "built",
            "buy": "bought",
            "catch": "caught",
            "come": "came",
            "die": "dead",
            "drive": "drove driven",
            "fall": "fell fallen",
            "fight": "fought",
            "fly": "flew flown",
            "give": "gave given",
            "go": "went gone",
            "grow": "grew grown growth",
            "hold": "held",
            "keep": "kept",
            "lose": "lost",
            "make": "made",
            "pay": "paid",
            "rise": "rose risen",
            "sell": "sold",
            "send": "sent",
            "shoot": "shot",
            "sink": "sank sunk",
            "spend": "spent",
            "steal": "stole stolen",
            "strike": "struck",
            "take": "took taken",
            "throw": "threw thrown",
            "win": "won",
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
    "unter vom von vor während wegen zu zum zur à au aux avant avec chez contre dans depuis dès en entre par "
    "pendant pour sans sous sur vers"
)
COMPLEMENT: Final = _words("of per de du des der d")
"""Words that lead to what is counted or measured, which several numbers of a sentence may share."""

AUXILIARIES: Final = _words(
    "are be been being got had has have is was were will would could may might wurde wurden worden waren sind ist "
    "hat haben hatte hatten ont a été sont est était étaient furent seront"
)
PRONOUNS: Final = _words(
    "this that it these those they which who he she dies diese dieser das er sie es ce cela ceci il elle"
)
INCLUSIONS: Final = _words("whom which including included among incl darunter davon dont compris parmi")
"""What follows these is part of the number before, and shares what befell it."""

VAGUE_LEADS: Final = _words(
    "total sum number rate level value amount average figure size increase decrease rise fall gain drop growth share "
    "summe zahl anteil wert höhe hausse baisse taux nombre montant part"
)
"""Nouns that say nothing of what a number is 'of'."""

TIME_WORDS: Final = _words(
    "today yesterday tomorrow now currently ago later earlier then week weeks month months year years day days hour "
    "hours monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december heute gestern morgen jetzt derzeit woche monat jahr jahre tag tage "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli august september "
    "oktober november dezember aujourd hier demain actuellement semaine mois année an ans jour jours lundi mardi "
    "mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre"
)
RESULTS: Final = _words(
    "wounding killing injuring leaving dead hurt missing lost won left born sold bought built sent taken shot hit "
    "held sick unharmed alive tot tote verletzt verwundet vermisst getötet entlassen tués tué morts mort blessés "
    "blessé disparus arrêtés"
)
"""What befalls those who are counted, where the ending does not show it."""

NEGATIONS: Final = _words(
    "no not never none nobody nothing neither nor cannot without kein keine keiner keinen keinem keines nicht nie "
    "niemals niemand nichts ohne weder ne n aucun aucune jamais rien personne ni sans pas"
)
REVERSALS: Final = _words(
    "declined declines avoid avoids avoided prevent prevented ban banned prohibit prohibited except excluding "
    "opposed dismissed ruled fail fails failed failing lack lacks lacked deny denies denied refuse refuses refused "
    "reject rejects rejected stop stopped halt halted end ended cease ceased discontinue discontinued cancel "
    "cancelled canceled unlikely unable unknown unclear zero hardly barely few little only absent absence missing "
    "impossible unhurt unharmed against less abgelehnt verweigert gestoppt eingestellt kaum unwahrscheinlich refusé "
    "rejeté cessé arrêté peu seul seulement"
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
    "peut-être risque menace prévoit prévu"
)
MODALS: Final = _words("could might may would can cannot")
CONDITIONS: Final = _words("if unless whether wenn falls ob si")

_RISE: Final = _words(
    "rise rises rose risen rising increase increases increased increasing grow grows grew grown gain gains gained "
    "climb climbs climbed jump jumps jumped surge surges surged soar soars soared anstieg stieg stiegen gestiegen "
    "angestiegen steigt steigen erhöht erhöhte erhöhung zunahme zugenommen wuchs gewachsen hausse hausses augmente "
    "augmentent augmentera augmenteront augmenté augmentée augmentation progressé"
)
_FALL: Final = _words(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing sink sinks sank sunk shrink shrinks shrank shrunk plunge plunges plunged slump "
    "slumped slip slipped slipping reduction sank sanken gesunken sinkt sinken rückgang gefallen fiel fielen "
    "zurückgegangen abgenommen abnahme gesenkt verringert baisse baisses baissé baissent baissera diminue diminué "
    "diminution recul reculé chute chuté"
)
_HARMED: Final = _words(
    "killed dead died dies death deaths fatalities casualties casualty losses lost wounded injured hurt trampled "
    "getötet tot tote toten gestorben verletzt verwundet opfer tué tués morts mort blessé blessés victimes"
)
UNHARMED: Final = _words(
    "unharmed unhurt uninjured unscathed survived surviving survivors rescued unverletzt indemne indemnes"
)
_IMPORT: Final = _words(
    "import imports imported importing einfuhr einfuhren importe importiert importation importations"
)
_EXPORT: Final = _words(
    "export exports exported exporting ausfuhr ausfuhren exporte exportiert exportation exportations"
)
_TENTATIVE: Final = _words("preliminary provisional tentative vorläufig vorläufige provisoire provisoires")
_FINAL: Final = _words("final definitive endgültig endgültige définitif définitive")
_ENDED: Final = _words("discontinued cancelled canceled lifted suspended aufgehoben ausgesetzt suspendu annulé")
_GOES_ON: Final = _words("continues continued continuing remains remained")
_PROFIT: Final = _words("profit profits profitable gewinn gewinne bénéfice bénéfices")
_LOSS: Final = _words("loss deficit verlust verluste defizit perte pertes déficit")

OPPOSITES: Final = (
    (_RISE, _FALL),
    (_HARMED, UNHARMED),
    (_IMPORT, _EXPORT),
    (_PROFIT, _LOSS),
    (_TENTATIVE, _FINAL),
    (_ENDED, _GOES_ON),
)
"""Words that cannot both be true of one figure. A claim that uses one side of a quote that uses the other is wrong."""

REPLACED: Final = ("instead of", "rather than", "au lieu de", "au lieu d'", "anstatt", "anstelle von", "statt")
"""What follows these is the figure that no longer holds."""

COMPARED: Final = (
    "against",
    "compared with",
    "compared to",
    "up from",
    "down from",
    "versus",
    "contre",
    "gegenüber",
    "verglichen mit",
)
"""What follows these is what the first figure is measured against, and a date behind it is its own."""

FORMER: Final = _words(
    "former formerly previous previously earlier old original originally initial initially past prior before "
    "instead last früher früherer frühere bisher bisherige zuvor vorher vorherige ursprünglich alt alte ancien "
    "ancienne ancienne précédent précédente précédemment auparavant initial initiale ex anciennement"
)

TITLES: Final = _words(
    "president minister prime general major colonel captain chairman chairwoman chief director secretary professor "
    "dr mr mrs ms sir spokesman spokeswoman spokesperson senator governor mayor king queen head leader official "
    "officials government ministry department office agency company police military army präsident präsidentin "
    "minister ministerin kanzler herr frau chef président présidente ministre directeur directrice gouvernement"
)
"""Words that say what somebody is, not who."""
