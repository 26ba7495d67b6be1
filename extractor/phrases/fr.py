"""French: the closed classes of words that tell a phrase, an attribution and a place."""

from __future__ import annotations

from types import MappingProxyType

from extractor.phrases.table import NEVER, Phrasing

FUNCTION_WORDS = frozenset(
    "le la les l un une des du de d et ou où mais donc or ni car à au aux en dans par pour sur sous avec sans vers"
    " chez contre entre depuis pendant avant après dès jusque comme si que qui quoi dont lequel laquelle ce cet cette"
    " ces ça c il elle ils elles on nous vous je j tu se s sa son ses leur leurs notre nos votre vos mon ma mes y ne n"
    " pas plus moins très aussi encore déjà même tout toute tous toutes autre autres est sont était étaient été être a"
    " ont avait avaient aura auront ai as avoir sera seront serait seraient aurait auraient fait font peut peuvent"
    " pourrait doit devra devrait lors ainsi alors puis selon environ près d'environ au-delà qu an ans année années"
    " mois semaine semaines trimestre hier aujourd'hui demain maintenant ensuite dernier dernière derniers dernières"
    " affirmant déclarant précisant ajoutant expliquant estimant soulignant indiquant annonçant rappelant"
    " eux parmi désormais toujours actuellement récemment respectivement"
    " fut furent soit soient ayant étant doivent devait devaient devrait devraient devront pouvait pouvaient pourra"
    " pourront pourraient veut veulent va vont allait allaient"
    " non lieu est-à-dire a-t-il a-t-elle a-t-on ont-ils".split()
)
INNER = frozenset("de du des la le les et pour d".split())
INNER_PLACE = frozenset("de du des la le".split())

_PAST = r"(?:(?:a|ont|avait|avaient|vient\s+d['’]|viennent\s+d['’])\s?)"
_VERBS = (
    r"dit|déclaré|annoncé|indiqué|affirmé|précisé|expliqué|estimé|assuré|souligné|confirmé|rapporté|ajouté|rappelé"
    r"|reconnu|dénoncé|révélé|écrit|averti|démenti|prévenu|promis|fait\s+savoir"
)
_SAYING = (
    rf"{_PAST}(?:{_VERBS})|dit|disent|déclare|déclarent|annonce|annoncent|affirme|affirment|précise"
    r"|précisent|explique|expliquent|assure|assurent|souligne|soulignent|ajoute|ajoutent|rappelle|déclarait|affirmait|précisait|indiquait|expliquait|rappelait|soulignait|assurait|ajoutait|annonçait"
    r"|annoncer"
)
_REPORTING = (
    rf"{_SAYING}|indique(?:nt)?|{_PAST}(?:prévu|revu|abaissé|relevé|publié|compté|recensé|évalué|enregistré|calculé)|estime|estiment|prévoit|prévoient"
    r"|prévoie|prévoyait|rapporte|rapportent|confirme|confirment|révèle|évalue|juge|table|attend|crai(?:nt|gnent)|redoute(?:nt)?"
)
_BETWEEN = r"(?:\s+(?:à|au|en|de)\s+(?-i:[A-ZÉÈÀ])[\w'’.-]+(?:\s(?-i:[A-ZÉÈÀ])[\w'’.-]+){0,2})?(?:,[^,”»\"]{3,100},)?"
_DOCUMENT = r"rapports?|chiffres|données|estimations?|étude|sondage|bilan|communiqué|enquête|statistiques|prévisions"
_ARTICLE = r"(?:le\s+|la\s+|les\s+|l['’]|un\s+|une\s+|des\s+|du\s+|de\s+la\s+|de\s+l['’]|d['’]|de\s+)?"

_ORIGIN = (
    r"construite?s?|fondée?s?|ouverte?s?|inaugurée?s?|née?s?|créée?s?|lancée?s?|achevée?s?|découverte?s?|élue?s?"
    r"|nommée?s?"
)

_VALUES = (
    r"prix|coûts|dépenses|recettes|ventes|valeurs|salaires|loyers|bénéfices|pertes|dettes|températures"
    r"|exportations|importations|investissements|parts|chiffres"
)
"""What has a value, and counts nothing."""

FRENCH = Phrasing(
    function_words=FUNCTION_WORDS,
    inner=INNER,
    inner_place=INNER_PLACE,
    inner_deed=frozenset("de la le les des du et ou en à par".split()),
    openers=frozenset("que qu qui dont si lorsque puisque comme où".split()),
    articles=frozenset(
        "le la les l un une des ce cet cette ces son sa ses leur leurs notre nos aucun aucune chaque".split()
    ),
    genitive=frozenset("de d des du".split()),
    source=(
        r"[A-ZÉÈÀ]|\b(?:gouvernements?|ministères?|ministre|président|présidente|maire|préfet|préfecture|porte-parole"
        r"|police|gendarmerie|armée|autorités|agence|sources?|médias?|journal|syndicats?|parquet|procureure?|experts?"
        r"|chercheurs?|économistes?|analystes?|organisateurs|témoins|direction|groupe|société|entreprise|banque|conseil"
        r"|commission|parlement|opposition|association|ONG|hôpital|pompiers|secours|rapport|étude|sondage|enquête|bilan"
        r"|décompte|chiffres|données|statistiques|communiqué)\b"
    ),
    reporting=_REPORTING,
    follows=(
        rf"(?:\b(?:selon|d['’]après|suivant|(?:cit|publi|réalis|men|diffus|communiqu|relay)ée?s?\s+par|rendue?s?\s+publi(?:c|que)s?\s+par|(?:{_DOCUMENT})\s+(?:de|du|des|d['’]))"
        rf"|[,”\"»]\s?(?:{_REPORTING}))\s*{_ARTICLE}$"
    ),
    precedes=rf"{_BETWEEN}\s+(?:(?:également|aussi|ensuite|par\s+ailleurs)\s+)?(?:{_REPORTING})(?!\w)",
    opening=r"(?:selon|d['’]après|suivant)\b",
    sayer_precedes=rf"{_BETWEEN}\s+(?:{_SAYING})(?!\w)",
    adverbs=r"initialement|officiellement|publiquement|récemment|précédemment|conjointement|ensuite|également",
    attribution=r"\b(?:selon|d['’]après|déclaré|annoncé|annonce[r]?|affirmé|porte-parole|sources?|autorités|indiqué)\b",
    pronoun_says=rf"\b(?:ils?|elles?)\s+(?:{_SAYING})(?!\w)|\b[ao]n?t?-t?-?(?:ils?|elles?|on)\s+[^\W\d_]+|(?:dit|déclare|affirme)-(?:il|elle)",
    place_follows=(
        r"(?:\b(?:à|au|aux|en|dans|près\s+de|vers|depuis)\s+(?:le\s+|la\s+|les\s+|l['’])?"
        r"|\b(?:ville|région|commune|village|province|département|quartier)\s+(?:de\s+|d['’]|du\s+))$"
    ),
    calendar=(
        r"[0-9]|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
        r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b"
    ),
    clause_joint=r"[,;]\s+(?:et|mais|tandis|alors|bien|parce|après|avant)\b|;|\b(?:quand|lorsque)\b",
    aside=rf",\s+(?:qui|que|qu['’]|dont|où|lequel|laquelle|{_ORIGIN})\b[^,;]*",
    origin_date=rf"(?<!été )(?<!est )(?<!fut )\b(?:{_ORIGIN})\s+(?:(?:en|le)\s+)?$",
    statement_date_follows=rf"(?:{_REPORTING})\s+(?:(?:le|ce|en|dès)\s+)?$",
    statement_date_precedes=rf",?\s+(?:(?:qui|que)\s+)?(?:{_REPORTING})(?!\w)",
    origin=NEVER,
    compares=r"\b(?:contre|au\s+lieu|face|comparé|rapport)\b",
    outcomes=r"\b(?:morts?|mortes?|tuée?s?|blessée?s?|disparue?s?|victimes?|décès|arrestations?|interpellations?|rescapée?s?|légers|graves)\Z",
    moved=r"\ben\s+(hausse|baisse|recul|progression)\s+d[e’\']\s*$",
    against=r"(?:\b(?:par\s+rapport\s+(?:à|au|aux)|comparée?s?\s+(?:à|au|aux)|que|(?:celles?|celui|ceux)\s+(?:de|du))\s+|\bqu[’\']\s?)(?:l[’\'])?(?:[^\W\d_]+\s+){0,3}$",
    more=r"\s+(?:(?!ou\b)[^\W\d_]+\s+)??((?:de\s+plus|de\s+moins|plus|moins|supérieure?s?|inférieure?s?)\b(?=\s+(?:[^\W\d_]+\s+)?(?:que?|aux?|à)\b)|au-dess(?:us|ous)\b(?=\s+(?:de|du|des)\b))",
    earlier="auparavant",
    later="maintenant",
    periods=r"[0-9]|année|mois|semaine|trimestre|période|avant",
    given=r"\s*\([^()]*|,?\s+(?:qui|que|quand)\b[^,;]*",
    right_behind=r"(?:\s+[^\W\d_]+)?\s+(?:en|pour|au|pendant)\s+(?:le\s+|l['’])?",
    joining=frozenset("et ou".split()),
    negators=frozenset("sans aucun aucune".split()),
    pronouns=frozenset("il elle ils elles ce cela ça celui celle ceux celles".split()),
    ranks=r"\s+(?:\w+\s)?(?:places?|positions?|rang)\b|\s+(?:plus|moins)\s+\w+",
    numbered=r"\b(?:nombre|total)\s+(?:de\s+(?:l['’]|la\s+)?|des\s+|d['’])",
    befallen=(
        r"\s+(?:(?:ont|avaient|auraient|sont|étaient|seraient)\s+(?:été\s+)?(?:[^\W\d_]+ment\s+)?)?"
        r"(?:tué|blessé|évacué|vacciné|hospitalisé|arrêté|interpellé|décédé|disparu|sinistré|relogé|infecté|contaminé|déplacé"
        r"|noyé|secouru|testé|licencié|mort)e?s\b"
    ),
    risen=(
        rf"\bles\s+(?!(?:{_VALUES})\b)([^\W\d_]{{3,}}[sx])"
        rf"\s(?:(?!\bet\b)[^.;,]){{0,90}}?\b(?:s['’](?:élèvent|élevaient|établissent)|ont\s+(?:augmenté|baissé|progressé|reculé"
        r"|atteint)|passent|sont\s+passé\w*|atteignent|se\s+montent)\b(?:(?!\bet\b)[^.;,]){0,60}?\sà\s+$"
    ),
    tolls=r"\b(?:bilan)\b",
    magnitudes=r"\bmagnitude\s+(?:de\s+)?$",
    resumed=(
        r"(?:[,;]|\b(?:et|ou|mais|contre|tandis\s+que|alors\s+que|dont|parmi\s+(?:lesquels|lesquelles|eux|elles)))\s+$"
    ),
    occasions=r"\s+fois\b",
    dimensions=r"\s+(de\s+(?:large(?:ur)?|long(?:ueur)?|haut(?:eur)?|profondeur|diamètre|épaisseur|circonférence))\b",
    within=r"\b(?:dans|durant|pendant|sur|au\s+cours\s+d)(?:es)?\s+(?:les\s+)?(?:prochain|dernier)(?:e?s)?\s+$",
    intervals=r"\b(?:IC|intervalle\s+de\s+confiance)(?:\s+de|[:,=])?\s*[(\[]?$",
    resumes=r"(?:c['’]\s?(?:est|était)|ce\s+(?:sont|furent)|cela\s+(?:fait|représente))\b",
    sampled=(
        "participants",
        "répondants",
        "patients",
        "volontaires",
        "sujets",
        "individus",
        "personnes",
        "salariés",
        "enfants",
        "femmes",
    ),
    named=MappingProxyType(
        {
            "speed": ("vitesse", "vent", "vents", "rafales"),
            "score": ("score",),
            "interval": ("intervalle",),
            "age": ("âge", "âgé"),
            "rank": ("rang",),
            "period": ("période",),
        }
    ),
    modality={
        "possible": (
            r"\b(?:pourrai(?:t|ent)|peut-être|éventuellement|possible|susceptibles?|crai(?:nt|gnent)"
            r"|craintes?|redoute(?:nt)?|risquent?)\b"
        ),
        "planned": r"\b(?:devra|devront|prévoit|prévoient|prévue?s?|objectif|plan|envisage|compte|vise|projette)\b",
        "forecast": (
            r"\b(?:sera|seront|aura|auront|prévisions?|devrai(?:t|ent)|attendue?s?|prévoie"
            r"|\w{2,}[ei]r(?:a|ont))\b"
        ),
        "assessed": (
            r"\b(?:estime|estiment|estimée?s?|probable(?:ment)?|aurai(?:t|ent)|serai(?:t|ent)|présumée?s?"
            r"|estimations?)\b"
        ),
        "conditional": (
            r"\b(?:à\s+condition|\w{2,}[ei]rai(?:t|ent))\b"
            r"|\bs(?:i\b|['’]ils?\b)(?=.*\b\w{2,}r(?:a|ont|ons|ez|ai(?:t|ent)?)\b)"
        ),
    },
)
