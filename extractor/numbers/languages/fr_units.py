"""French words for units of measure, currencies and bounds."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.types import Bound

UNITS: Mapping[str, str] = {
    **dict.fromkeys(("pour cent", "pourcent", "pourcents", "pourcentage"), "percent"),
    "pour mille": "per mille",
    **dict.fromkeys(("point de pourcentage", "points de pourcentage"), "percentage points"),
    **dict.fromkeys(("point de base", "points de base"), "basis points"),
    **dict.fromkeys(("tonne", "tonnes"), "tonnes"),
    **dict.fromkeys(("kilogramme", "kilogrammes", "kilo", "kilos"), "kg"),
    **dict.fromkeys(("gramme", "grammes"), "g"),
    **dict.fromkeys(("milligramme", "milligrammes"), "mg"),
    **dict.fromkeys(("livre", "livres"), "pounds"),
    **dict.fromkeys(("litre", "litres"), "litres"),
    **dict.fromkeys(("millilitre", "millilitres"), "ml"),
    **dict.fromkeys(("hectolitre", "hectolitres"), "hectolitres"),
    **dict.fromkeys(("baril", "barils"), "barrels"),
    **dict.fromkeys(("mètre", "mètres"), "m"),
    **dict.fromkeys(("kilomètre", "kilomètres"), "km"),
    **dict.fromkeys(("centimètre", "centimètres"), "cm"),
    **dict.fromkeys(("millimètre", "millimètres"), "mm"),
    **dict.fromkeys(("mille marin", "milles marins"), "nautical miles"),
    **dict.fromkeys(("année lumière", "années lumière"), "light-years"),
    **dict.fromkeys(("pied", "pieds"), "feet"),
    **dict.fromkeys(("pouce", "pouces"), "inches"),
    **dict.fromkeys(("kilomètre heure", "kilomètres heure", "kilomètres par heure"), "km/h"),
    **dict.fromkeys(("hectare", "hectares"), "hectares"),
    **dict.fromkeys(("mètre carré", "mètres carrés"), "m²"),
    **dict.fromkeys(("kilomètre carré", "kilomètres carrés"), "km²"),
    **dict.fromkeys(("mètre cube", "mètres cubes"), "m³"),
    **dict.fromkeys(("pied cube", "pieds cubes", "pied cubes"), "cubic feet"),
    **dict.fromkeys(("degré", "degrés"), "degrees"),
    **dict.fromkeys(("degré celsius", "degrés celsius", "degrés centigrades", "celsius"), "°C"),
    **dict.fromkeys(("degré fahrenheit", "degrés fahrenheit", "fahrenheit"), "°F"),
    **dict.fromkeys(("watt", "watts"), "W"),
    **dict.fromkeys(("kilowatt", "kilowatts"), "kW"),
    **dict.fromkeys(("mégawatt", "mégawatts"), "MW"),
    **dict.fromkeys(("gigawatt", "gigawatts"), "GW"),
    **dict.fromkeys(("kilowattheure", "kilowattheures"), "kWh"),
    **dict.fromkeys(("octet", "octets"), "bytes"),
    "mo": "MB",
    "go": "GB",
    **dict.fromkeys(("euro", "euros"), "EUR"),
    **dict.fromkeys(("dollar", "dollars", "dollar américain", "dollars américains"), "USD"),
    **dict.fromkeys(("centime", "centimes", "cent", "cents"), "cents"),
    **dict.fromkeys(("franc", "francs"), "francs"),
    **dict.fromkeys(("franc suisse", "francs suisses"), "CHF"),
    **dict.fromkeys(("livre sterling", "livres sterling"), "GBP"),
    **dict.fromkeys(("yen", "yens"), "JPY"),
    **dict.fromkeys(("yuan", "yuans"), "CNY"),
    **dict.fromkeys(("rouble", "roubles"), "RUB"),
    **dict.fromkeys(("seconde", "secondes"), "seconds"),
    **dict.fromkeys(("minute", "minutes", "min", "mn"), "minutes"),
    **dict.fromkeys(("heure", "heures"), "hours"),
    **dict.fromkeys(("jour", "jours", "journée", "journées"), "days"),
    **dict.fromkeys(("nuit", "nuits"), "nights"),
    **dict.fromkeys(("semaine", "semaines"), "weeks"),
    "mois": "months",
    **dict.fromkeys(("trimestre", "trimestres"), "quarters"),
    **dict.fromkeys(("an", "ans", "année", "années"), "years"),
    **dict.fromkeys(("décennie", "décennies"), "decades"),
    **dict.fromkeys(("siècle", "siècles"), "centuries"),
}

BEFORE: Mapping[str, Bound] = {
    **dict.fromkeys(("au moins", "au minimum", "un minimum de", "pas moins de", "minimum", "≥", ">="), "at_least"),
    **dict.fromkeys(("supérieur ou égal à", "supérieure ou égale à", "supérieurs ou égaux à"), "at_least"),
    **dict.fromkeys(("plus de", "plus d'", "plus d’", "au-delà de", "supérieur à", "supérieure à", ">"), "more_than"),
    **dict.fromkeys(("supérieurs à", "supérieures à", "plus grand que", "plus âgé que", "dépassant"), "more_than"),
    **dict.fromkeys(("dépasse", "dépassé", "dépassent", "dépassait", "excède"), "more_than"),
    **dict.fromkeys(("au plus", "au maximum", "un maximum de", "jusqu'à", "jusqu’à", "pas plus de", "≤"), "at_most"),
    **dict.fromkeys(("inférieur ou égal à", "inférieure ou égale à", "inférieurs ou égaux à", "<="), "at_most"),
    **dict.fromkeys(("moins de", "moins d'", "moins d’", "en dessous de", "au-dessous de", "<"), "less_than"),
    **dict.fromkeys(("inférieur à", "inférieure à", "inférieurs à", "plus petit que", "sous les"), "less_than"),
    **dict.fromkeys(
        ("environ", "quelque", "quelques", "près de", "près d'", "près d’", "presque", "autour de"), "about"
    ),
    **dict.fromkeys(("aux alentours de", "approximativement", "à peu près", "de l'ordre de", "~", "≈", "±"), "about"),
}

AFTER: Mapping[str, Bound] = {
    **dict.fromkeys(("ou plus", "et plus", "ou davantage", "au moins", "au minimum", "minimum", "+"), "at_least"),
    **dict.fromkeys(("ou moins", "et moins", "au plus", "au maximum", "maximum"), "at_most"),
    "environ": "about",
}
