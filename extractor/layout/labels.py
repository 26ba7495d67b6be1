"""What labels, headings and the leads of lists say in English, German, French and Spanish, whose words rarely clash."""

from __future__ import annotations

import re

DATE_LABEL = re.compile(r"\b(?:date|day|datum|tag|fecha|jour)\b", re.IGNORECASE)
DATE_COLUMN = re.compile(r"(?:date|day|year|datum|tag|jahr|année|an|jour|fecha|año|día)s?\b", re.IGNORECASE)
"""The head of a column that says when the figure before it was."""
OTHER_TIMES = re.compile(
    r"\b(?:records?|last year|previous|prior|vorjahr|rekord|année précédente|an dernier|año anterior|récord)\b",
    re.IGNORECASE,
)
"""The head of a column whose figures aren't of the day of the others."""
SO_FAR = re.compile(r"\b(?:to date|so far|bisher|à ce jour|hasta la fecha)\b", re.IGNORECASE)
"""The head of a row whose figures add up those of the days before."""
IDENTIFIER = re.compile(
    r"\b(?:lat|lon|latitude|longitude|coordinates|phone|telephone|tel|fax|zip|code|id|isin|version|reference|ref|page)\b",
    re.IGNORECASE,
)
SECTION = re.compile(
    r"\b(?:summary|overview|discussion|outlook|information|details?|results|highlights|hazards|warnings?|watches|notes?"
    r"|update|figures|facts|data|statistics|contents|introduction|zusammenfassung|überblick|résumé|resumen)\b|[0-9]:?[0-9]",
    re.IGNORECASE,
)
"""A heading that names a part of the text, and nothing that figures could be about."""

FOLLOWING = re.compile(
    r"\b(?:following|folgenden?)\s+(?!categor|classes|areas|places|kategorie|gebiete)((?:[^\W\d_]+\s+){0,3}?[^\W\d_]+)"
    r"(?=\s*[:.,]|\s+(?:if|when|where|as|by|for|in|at|during|wenn|falls|für|bei)\b)",
    re.IGNORECASE,
)
"""What a list is said to give: 'the following heights above ground'; not what it only sorts by."""
SORTS = re.compile(
    r"\b(?:classif\w+|categor\w+|scale|kategorie\w*|skala|échelle|catégories?|escala|categorías?)\b", re.IGNORECASE
)
"""What a list defines is nobody's finding: 'the scale has the following classes'."""
WHERE = re.compile(r"^\* WHERE\.\.\.([A-Z][^.;,]{2,80})\.", re.MULTILINE)
"""How a bulletin of the US names the one place that it is for."""
PLACE = re.compile(
    r",\s[A-Z]{2}\b|\b(?:areas?|counties|county|islands?|coast|bay|sounds?|river|city|region|valley|north|south|east|west"
    r"|northern|southern|eastern|western|central|gebiet|küste|côte|région|costa|región)\b",
    re.IGNORECASE,
)
"""What makes of the name of an item a place: 'Orsk, TX to Vell, LA', 'Vell River area'."""
PLACES = re.compile(
    r"(?:countr(?:y|ies)|states?|count(?:y|ies)|regions?|provinces?|districts?|cit(?:y|ies)|towns?|land"
    r"|länder|bundesl[aä]nd(?:er)?|region(?:en)?|provinz(?:en)?|kanton(?:e)?|kreise?|landkreise?|bezirke?|st[aä]dte?|gemeinden?|ort|pays|régions?|départements?|communes?|villes?|cantons?|países|país"
    r"|regi(?:ón|ones)|provincias?|departamentos?|municipios?|ciudad(?:es)?|estados?|comunidad(?:es)?(?:\s+autónomas?)?"
    r"|ccaa|distritos?|cantón|cantones)",
    re.IGNORECASE,
)
"""The corner of a table whose rows are places."""
TOTAL = re.compile(
    r"\b(?:totals?|all|overall|insgesamt|gesamt|zusammen|summe|ensemble|tot(?:al|aux)|conjunto)\b", re.IGNORECASE
)
"""The head of a row that adds the others up."""
SOURCE = re.compile(
    r"^[^\w\n]{0,4}(?:quellen?|datenquelle|sources?|fuentes?)[*_]{0,2}\s?:[*_]{0,2}\s*([A-ZÀ-Þ][^\n.;,(]{2,79})",
    re.MULTILINE | re.IGNORECASE,
)
"""The line that says where the figures of a table come from."""
SAMPLES = frozenset(("n", "N", "*n*", "*N*"))
"""How a head says that its figures are counts of what was studied."""
COUNTS = re.compile(
    r"\A(?:total\s+)?(?:number|count)\s+of\s+|\A(?:An)?zahl\s+(?:der|an|von)\s+|\Anombre\s+(?:total\s+)?(?:de\s+|des\s+|d['’])"
    r"|\A(?:número|cantidad|total)\s+de\s+|\b(?:number|count|anzahl|nombre|effectif|número|cantidad|total|insgesamt"
    r"|(?:winter|sommer)?(?:halb)?jahr|quartal|monat|year|quarter|année|trimestre|año)\b|[(),:]",
    re.IGNORECASE,
)
"""What a head has beside the name of what it counts: 'Number of boats', 'Übernachtungen, Anzahl'."""
UNIT = re.compile(
    r"\A(?P<alone>[%‰])\Z|[(\[](?:in |en )?(?P<brackets>[^()\[\]]{1,24})[)\]]\Z|\b(?:in|en) (?P<behind>\S{1,24})\Z"
)
"""Where a head gives its unit: 'Length (km)', 'Verbrauch (in Petajoule)', 'Veränderung in %'."""
