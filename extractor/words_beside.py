"""The words beside a figure that make a week, a rate, an age group or a criterion of it, or the name of a contest.

In German, French and Spanish, and in English where its words are the same or as plain.
"""

from __future__ import annotations

import re
from typing import Final

WEEK = re.compile(
    r"\b(?:weeks?|(?:kalender)?woche|(?-i:KW|SE)|semaine|semana)\s(?:epidemiológica\s)?(?:\((?-i:SE|KW)\)\s)?"
    r"(?:(?:de\s)?[0-9]{1,2}\s(?:to|and|bis|und|à|et|a|al|y|hasta)\s(?:la\s)?)?\Z",
    re.IGNORECASE,
)
"""What stands before the number of a week: 'semaine 23', 'KW 12', 'semana epidemiológica (SE) 1 hasta la 22'."""
LAST_WEEK: Final = 53
RATE = re.compile(r"\b(?:per|pro|je|pour|por(?:\scada)?|par)\s\Z", re.IGNORECASE)
ROUND = re.compile(r"10{2,6}")
ONES: Final = frozenset("ein eine einen einer einem un une uno una".split())
PARTS_CLAUSE = re.compile(
    r"[,;:.!?()]|\b(?:and|und|et|y|e)\b(?!\s(?:plus|moins|más|menos|mehr)\b)"
    r"|\b(?:nach(?:dem)?|weil|als|après|tras|después|cuando|porque)\b",
    re.IGNORECASE,
)
OLDER = re.compile(r"\s(?:et|ou|y|o|und|oder)\s(?:plus|moins|más|menos|mehr|älter|jünger)\b", re.IGNORECASE)
OF_ALL = re.compile(r"\b(?:les|des|aux|der|die|den|los|las)\s\Z", re.IGNORECASE)
OVER = re.compile(
    r"\b(?:mayores|menores)\sde\s\Z|\b(?:les|des|aux)\s(?:plus|moins)\sde\s\Z|\b(?:der|die|den)\s(?:über|unter|ab)\s\Z",
    re.IGNORECASE,
)
"""What stands before an age that tells whom a figure is of: 'los mayores de 65 años', 'des moins de 30 ans'."""
AGED = re.compile(
    r"\b(?:personas|población|mujeres|hombres|niñ[oa]s|adult[oa]s|jóvenes|adolescentes|pacientes|casos|edades|rango|grupos?"
    r"|personnes|jeunes|enfants|femmes|hommes|adultes|tranche|groupes?|personen|frauen|männer|kinder|gruppe)\s"
    r"(?:[^\W\d_]+\s)?(?:de|von|des)\s(?:entre\s)?\Z|[;,]\sde\s\Z",
    re.IGNORECASE,
)
"""What stands before the ages between which a group is: 'personas de 20 a 49 años', '; de 50 a 59 años 7 casos'."""
ROW = re.compile(
    r"(?:\A|\n)\W*(?:(?:moins|plus)\sde|menos\sde|más\sde|menores\sde|mayores\sde|unter|über|ab|entre|zwischen|de|von)?\s*\Z",
    re.IGNORECASE,
)
ROW_ENDS = re.compile(r"(?:\s(?:et|ou|y|o|und|oder)\s(?:plus|moins|más|menos|mehr|älter|jünger))?\s?:\s", re.IGNORECASE)
"""Around an age that a line gives a figure of: 'Entre 20 et 64 ans : 55 %'."""
NTH_WEEK = re.compile(
    r"\s(?:semana|semaine|woche|week)\b(?!\s(?:consecutiva|seguida|consécutive|d['’]affilée|in\s(?:a\srow|folge)|running))",
    re.IGNORECASE,
)
TABLE = re.compile(
    r"\b(?:tabelle|tab\.|abbildung|abb\.|table(?:au)?|figure|fig\.|tabla|cuadro|gráfico|grafik)\s[0-9]{1,2}[.‑–-]\Z",
    re.IGNORECASE,
)
"""What stands before the second part of a table's number: 'Tabelle 4-1'."""
DIGITS = re.compile(r"\s(?:chiffres|dígitos|cifras)\b")
SMOOTHED = re.compile(r"\b(?:incidence|incidencia|moyenne|media|promedio|taux|tasa)\s(?:\w+\s)?(?:sur|à|a|de|en)\s\Z")
SMOOTHED_BEHIND = re.compile(r"-(?:Inzidenz|Mittel|Durchschnitt|Schnitt|Rate)\b")
"""What makes of a period a part of a measure: 'incidence sur 7 jours', '7-Tage-Inzidenz'."""
ONE_WHO = re.compile(
    r"one\s+(?:[^\W\d_]+\s+){1,3}?(?:said|told|says|added|estimated|reported|described|recalled|claimed|wrote|noted"
    r"|warned)\b",
    re.IGNORECASE,
)
"""'One official said': somebody, and no count."""
MEANT = re.compile(r"\b(?:these|those|both)\s+\Z", re.IGNORECASE)
THE_TWO = re.compile(r"(?<!\bof )\bthe\s+\Z", re.IGNORECASE)
"""What stands before a count of those that were named before: 'those three cities', 'the two firms'."""
RUN = re.compile(
    r"[ -](?:hurdles|steeplechase|freestyle|butterfly|backstroke|breaststroke|medley|relay|sprint|dash|race|walk"
    r"|hürden|staffel|freistil|haies|relais|vallas|relevos)\b",
    re.IGNORECASE,
)
"""What makes of a distance the name of a contest: '60m hurdles'."""
