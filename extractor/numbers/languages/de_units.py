"""German words for units of measure, currencies and bounds."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.types import Bound

UNITS: Mapping[str, str] = {
    **dict.fromkeys(("prozent", "vom hundert", "v. h."), "percent"),
    **dict.fromkeys(("promille", "vom tausend"), "per mille"),
    **dict.fromkeys(("prozentpunkt", "prozentpunkte", "prozentpunkten"), "percentage points"),
    **dict.fromkeys(("basispunkte", "basispunkten"), "basis points"),
    **dict.fromkeys(("tonne", "tonnen"), "tonnes"),
    **dict.fromkeys(("kilogramm", "kilo", "kilos"), "kg"),
    "gramm": "g",
    "milligramm": "mg",
    "mikrogramm": "µg",
    "pfund": "pounds",
    **dict.fromkeys(("liter", "litern"), "litres"),
    "milliliter": "ml",
    "hektoliter": "hectolitres",
    "barrel": "barrels",
    **dict.fromkeys(("meter", "metern"), "m"),
    **dict.fromkeys(("kilometer", "kilometern"), "km"),
    **dict.fromkeys(("zentimeter", "zentimetern"), "cm"),
    **dict.fromkeys(("millimeter", "millimetern"), "mm"),
    **dict.fromkeys(("meile", "meilen"), "miles"),
    **dict.fromkeys(("lichtjahr", "lichtjahre", "lichtjahren"), "light-years"),
    "zoll": "inches",
    **dict.fromkeys(("kilometer pro stunde", "stundenkilometer", "stundenkilometern"), "km/h"),
    **dict.fromkeys(("hektar", "hektaren"), "hectares"),
    **dict.fromkeys(("quadratmeter", "quadratmetern"), "m²"),
    **dict.fromkeys(("quadratkilometer", "quadratkilometern"), "km²"),
    **dict.fromkeys(("kubikmeter", "kubikmetern"), "m³"),
    "grad": "degrees",
    "grad celsius": "°C",
    "grad fahrenheit": "°F",
    **dict.fromkeys(("watt", "kilowatt", "megawatt", "gigawatt"), "W"),
    "kilowatt": "kW",
    "megawatt": "MW",
    "gigawatt": "GW",
    **dict.fromkeys(("kilowattstunde", "kilowattstunden"), "kWh"),
    **dict.fromkeys(("megawattstunde", "megawattstunden"), "MWh"),
    **dict.fromkeys(("gigawattstunde", "gigawattstunden"), "GWh"),
    **dict.fromkeys(("terawattstunde", "terawattstunden"), "TWh"),
    "volt": "V",
    **dict.fromkeys(("euro", "euros"), "EUR"),
    "cent": "cents",
    **dict.fromkeys(("us dollar", "dollar", "dollars"), "USD"),
    **dict.fromkeys(("franken", "schweizer franken"), "CHF"),
    "pfund sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "rubel": "RUB",
    **dict.fromkeys(("kronen", "krone"), "crowns"),
    **dict.fromkeys(("mark", "d mark"), "DEM"),
    **dict.fromkeys(("sekunde", "sekunden", "sek"), "seconds"),
    **dict.fromkeys(("minute", "minuten", "min"), "minutes"),
    **dict.fromkeys(("stunde", "stunden", "std"), "hours"),
    **dict.fromkeys(("tag", "tage", "tagen", "tages"), "days"),
    **dict.fromkeys(("nacht", "nächte", "nächten"), "nights"),
    **dict.fromkeys(("woche", "wochen"), "weeks"),
    **dict.fromkeys(("monat", "monate", "monaten", "monats"), "months"),
    **dict.fromkeys(("quartale", "quartalen"), "quarters"),
    **dict.fromkeys(("jahr", "jahre", "jahren", "jahres"), "years"),
    **dict.fromkeys(("jahrzehnt", "jahrzehnte", "jahrzehnten"), "decades"),
    **dict.fromkeys(("jahrhundert", "jahrhunderte", "jahrhunderten"), "centuries"),
}

BEFORE: Mapping[str, Bound] = {
    **dict.fromkeys(("mindestens", "wenigstens", "zumindest", "nicht weniger als", "minimal", "≥", ">="), "at_least"),
    **dict.fromkeys(("mehr als", "über", "größer als", "höher als", "länger als", "älter als", ">"), "more_than"),
    **dict.fromkeys(
        ("höchstens", "maximal", "bis zu", "nicht mehr als", "allenfalls", "binnen", "innerhalb von", "≤", "<="),
        "at_most",
    ),
    **dict.fromkeys(("weniger als", "unter", "kleiner als", "niedriger als", "jünger als", "<"), "less_than"),
    **dict.fromkeys(
        ("etwa", "rund", "circa", "zirka", "ca.", "ca", "ungefähr", "annähernd", "schätzungsweise", "knapp", "fast"),
        "about",
    ),
    **dict.fromkeys(("beinahe", "nahezu", "gut", "gegen", "um die", "an die", "in etwa", "~", "≈", "±"), "about"),
}

AFTER: Mapping[str, Bound] = {
    **dict.fromkeys(("oder mehr", "und mehr", "oder darüber", "und älter", "oder älter", "+"), "at_least"),
    **dict.fromkeys(("oder weniger", "und weniger", "oder darunter", "und jünger", "oder jünger"), "at_most"),
}
