"""Units of measure and currencies: what may stand beside a figure, and what it is called in a Number.

Symbols are international and live here; unit words are a language's own and live in its table, as names of these.
Factors are to the SI unit of the dimension (BIPM SI brochure; NIST SP 811, appendix B); currency codes are ISO 4217.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from extractor.numbers.language import Language
from extractor.types import Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's canonical name, its kind of number, its dimension and factor, and what a figure is multiplied by."""

    name: str
    kind: Kind = "measurement"
    dimension: str | None = None
    factor: Decimal = Decimal(1)
    times: int = 1


def _measure(dimension: str, table: str) -> dict[str, Unit]:
    pairs = (entry.split("=") for entry in table.split(";"))
    return {name.strip(): Unit(name.strip(), "measurement", dimension, Decimal(factor)) for name, factor in pairs}


_BODIES = "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune solar lunar stellar".split()
"""What astronomers measure masses and radii by."""

UNITS: Mapping[str, Unit] = {
    **_measure("length", "nm=1e-9;µm=1e-6;mm=0.001;cm=0.01;dm=0.1;m=1;km=1000;inches=0.0254;feet=0.3048;yards=0.9144"),
    **_measure("length", "miles=1609.344;nautical miles=1852;light-years=9.46e15;parsecs=3.09e16"),
    **_measure("speed", "km/h=0.27778;mph=0.44704;m/s=1;knots=0.51444;km/s=1000;cm/s=0.01"),
    **_measure("area", "km²=1e6;m²=1;cm²=0.0001;mm²=1e-6;hectares=10000;acres=4046.86;square miles=2589988"),
    **_measure("area", "square feet=0.092903;square yards=0.83613;square inches=0.00064516"),
    **_measure("volume", "litres=0.001;ml=1e-6;cl=1e-5;m³=1;cm³=1e-6;km³=1e9;gallons=0.0037854;pints=0.00047318"),
    **_measure(
        "volume",
        "quarts=0.00094635;cubic feet=0.0283168;barrels=0.158987;hectolitres=0.1;cups=0.00023659",
    ),
    **_measure("volume", "teaspoons=5e-6;tablespoons=1.5e-5"),
    **_measure("mass", "µg=1e-9;mg=1e-6;g=0.001;kg=1;tonnes=1000;tons=907.185;kt=1e6;Mt=1e9;Gt=1e12;ounces=0.02835"),
    **_measure("mass", "pounds=0.45359;stone=6.35029;carats=0.0002"),
    **_measure("pressure", "Pa=1;hPa=100;kPa=1000;MPa=1e6;GPa=1e9;mb=100;bar=100000;psi=6894.76;atm=101325;mmHg=133.3"),
    **_measure("power", "W=1;kW=1000;MW=1e6;GW=1e9;TW=1e12;mW=0.001;kVA=1000;MVA=1e6;horsepower=745.7"),
    **_measure("energy", "J=1;kJ=1000;MJ=1e6;Wh=3600;kWh=3.6e6;MWh=3.6e9;GWh=3.6e12;TWh=3.6e15;calories=4.184"),
    **_measure("energy", "kcal=4184;eV=1.6e-19;keV=1.6e-16;MeV=1.6e-13;GeV=1.6e-10;TeV=1.6e-7"),
    **_measure("frequency", "Hz=1;kHz=1000;MHz=1e6;GHz=1e9;THz=1e12;rpm=0.016667"),
    **_measure(
        "data",
        "bits=0.125;kbit=125;Mbit=125000;Gbit=1.25e8;bytes=1;kB=1000;MB=1e6;GB=1e9;TB=1e12;PB=1e15;KiB=1024;MiB=1048576;GiB=1073741824",
    ),
    **_measure("data rate", "bit/s=1;kbit/s=1000;Mbit/s=1e6;Gbit/s=1e9"),
    **_measure("temperature", "°C=1;°F=1;K=1"),
    **_measure("angle", "degrees=1;arcminutes=1;arcseconds=1;radians=1"),
    **_measure("electric", "amperes=1;V=1;kV=1000;mV=0.001;mA=0.001;Ah=1;mAh=1;Ω=1;kΩ=1000;µF=1;N=1;kN=1"),
    **_measure("amount", "mol=1;mmol=1;mM=1;µM=1;dB=1;dpi=1;pixels=1;MP=1;Gy=1;Sv=1;mSv=1;µSv=1;Bq=1;lux=1;lumens=1"),
    **_measure("concentration", "ppm=1;ppb=1;pH=1"),
    **{
        name: Unit(name, "duration", "time", Decimal(factor))
        for name, factor in (
            ("ms", "0.001"),
            ("µs", "1e-6"),
            ("ns", "1e-9"),
            ("seconds", "1"),
            ("minutes", "60"),
            ("hours", "3600"),
            ("days", "86400"),
            ("nights", "86400"),
            ("weekends", "172800"),
            ("weeks", "604800"),
            ("fortnights", "1209600"),
            ("months", "2629800"),
            ("quarters", "7889400"),
            ("years", "31557600"),
        )
    },
    "decades": Unit("years", "duration", "time", Decimal(31557600), 10),
    "centuries": Unit("years", "duration", "time", Decimal(31557600), 100),
    "millennia": Unit("years", "duration", "time", Decimal(31557600), 1000),
    **{
        f"{body} {what}": Unit(f"{body} {what}", "measurement", f"astronomical {what}")
        for body in _BODIES
        for what in ("radii", "masses")
    },
    "percent": Unit("percent", "percent", "share"),
    "per mille": Unit("per mille", "percent", "share"),
    "percentage points": Unit("percentage points", "measurement", "points"),
    "basis points": Unit("basis points", "measurement", "points"),
    "cents": Unit("cents", "money", "money"),
    "pence": Unit("pence", "money", "money"),
    "pesos": Unit("pesos", "money", "money"),
    "francs": Unit("francs", "money", "money"),
    "dinars": Unit("dinars", "money", "money"),
    "crowns": Unit("crowns", "money", "money"),
}

ISO_4217 = frozenset(
    "USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY ILS INR PKR BDT"
    " LKR NPR KRW KPW TWD THB VND IDR MYR PHP MMK KZT GEL AMD AZN AED SAR QAR KWD BHD OMR JOD EGP MAD TND DZD IRR IQD"
    " LBP SYP ZAR NGN KES GHS ETB TZS UGX BRL ARS CLP COP MXN UYU BOB PYG VES CRC DOP GTQ HNL NIO JMD TTD DEM FRF ITL"
    " ESP BYN RSD MDL MKD BAM HRK EEK LVL LTL SKK SIT ATS BEF NLG PTE FIM GRD IEP RMB BTC ETH"
    " XOF XAF XPF UZS KGS TJS MNT KHR LAK BWP ZMW MUR AOA MZN RWF AFN YER MOP BMD BBD".split()
)

_IN_MILLIONS = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "AUD", "CAD", "PLN", "CZK", "HUF")
"""Currencies that company reports write in millions and thousands by a letter before the code: MEUR, TEUR, kSEK."""

SYMBOLS: Mapping[str, str] = {
    "US$": "USD",
    "U.S.$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    **dict.fromkeys(("US $", "U.S. $"), "USD"),
    "NZ $": "NZD",
    "HK $": "HKD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "￥": "JPY",
    "円": "JPY",
    "元": "CNY",
    "₩": "KRW",
    "₹": "INR",
    "₽": "RUB",
    "₪": "ILS",
    "₴": "UAH",
    "₫": "VND",
    "₺": "TRY",
    "₦": "NGN",
    "₱": "PHP",
    "฿": "THB",
    "₸": "KZT",
    "₾": "GEL",
    "Rp": "IDR",
    "Rp.": "IDR",
    "Р": "RUB",
    "р": "RUB",
    "zł": "PLN",
    "Kč": "CZK",
    "руб": "RUB",
    "грн": "UAH",
    "RM": "MYR",
    "Rs.": "INR",
    "Rs": "INR",
    "₵": "GHS",
    "₲": "PYG",
    "₡": "CRC",
    "₼": "AZN",
    "₮": "MNT",
    "៛": "KHR",
    "kr": "kr",
}
"""'$' alone is read as the US dollar and '¥' as the yen, as news agencies' style books do."""

SIGNS: Mapping[str, str] = {
    "%": "percent",
    "٪": "percent",
    "％": "percent",
    "‰": "per mille",
    "°C": "°C",
    "℃": "°C",
    "°F": "°F",
    "℉": "°F",
    "°K": "K",
    "º": "degrees",
    "°": "degrees",
    "′": "arcminutes",
    "″": "arcseconds",
}

WRITTEN: Mapping[str, str] = {
    "sq km": "km²",
    "km2": "km²",
    "m2": "m²",
    "sq m": "m²",
    "cm2": "cm²",
    "mm2": "mm²",
    "m3": "m³",
    "cm3": "cm³",
    "cc": "cm³",
    "km3": "km³",
    "sq mi": "square miles",
    "sq ft": "square feet",
    "μm": "µm",
    "um": "µm",
    "μg": "µg",
    "mcg": "µg",
    "μs": "µs",
    "μM": "µM",
    "kph": "km/h",
    "kmh": "km/h",
    "kmph": "km/h",
    "KM/H": "km/h",
    "mbar": "mb",
    "L": "litres",
    "l": "litres",
    "hl": "hectolitres",
    "mL": "ml",
    "ha": "hectares",
    "t": "tonnes",
    "s": "seconds",
    "h": "hours",
    "C": "°C",
    "F": "°F",
    "KB": "kB",
    "kb": "kB",
    "kbps": "kbit/s",
    "Mbps": "Mbit/s",
    "Gbps": "Gbit/s",
    "Gb": "Gbit",
    "Mb/s": "Mbit/s",
    "Gb/s": "Gbit/s",
    "mps": "m/s",
    "kn": "knots",
    "kts": "knots",
    "kt": "knots",
    "NM": "nautical miles",
    "nmi": "nautical miles",
    "hp": "horsepower",
    "bhp": "horsepower",
    "pc": "percent",
    "pct": "percent",
    "bps": "basis points",
    "ft": "feet",
    "yd": "yards",
    "yds": "yards",
    "mi": "miles",
    "lb": "pounds",
    "lbs": "pounds",
    "oz": "ounces",
    "gal": "gallons",
    "px": "pixels",
    "rad": "radians",
    "hrs": "hours",
    "hr": "hours",
    "yrs": "years",
    "yr": "years",
    "mins": "minutes",
    "secs": "seconds",
    "μF": "µF",
    "ly": "light-years",
    **{f"{body} radius": f"{body} radii" for body in _BODIES},
    **{f"{body} mass": f"{body} masses" for body in _BODIES},
}

_GLUED_ONLY = frozenset({"F", "T", "N", "K", "C", "s", "V", "W", "J", "pc", "in"})
"""Symbols so short that, after a space, a lower-case article or an initial looks the same."""

_PART = r"(?:[^\W\d_]+[²³23]?|µ[^\W\d_]+)"
_WORD = r"[^\W\d_]+"
_WORDS = re.compile(
    rf"(?P<first>{_WORD})(?:\.?[ \u00a0\n-]{{1,2}}(?P<second>{_WORD})(?:[ \u00a0\n-]{{1,2}}(?P<third>{_WORD}))?)?"
)
_GAPS = re.compile(r"[\s.-]+")
_SYMBOL = re.compile(r"(?:[^\W\d_²³]|Ω)+[²³23]?(?![\w²³])")
_RATE = re.compile(rf"[ ]?/[ ]?(?P<per>{_PART})(?!\w)")
_POWER_RATE = re.compile(r"[ \u00a0·⋅]?(?P<per>[^\W\d_]{1,5})[ ]?(?:[−–-]1|⁻¹)(?![\w.])")
"""'km s−1', as papers write rates."""

_PER = re.compile(r"[ \n](?:per|pro|par)[ \n](?P<per>[^\W\d_]+)(?![\w])")
_GAP = re.compile(r"[ \u00a0\u2009\u202f]?-?(?![ \u00a0])|[ \u00a0]{1,2}|[ \u00a0]?\n[ ]{0,4}")
_SIGN = re.compile(r"[°º][ \u00a0]?[CFcf](?!\w)|[°º]K(?!\w)|[%٪％‰℃℉º°′″]")


@cache
def unit_words(language: Language) -> Mapping[str, Unit]:
    """Every way of writing a unit that `language` knows, in lower case where case tells nothing."""
    table = {name: UNITS[target] for name, target in WRITTEN.items() if target in UNITS}
    table |= {name: unit for name, unit in UNITS.items() if name not in table}
    table |= {code: Unit(code, "money", "money") for code in ISO_4217}
    for code in _IN_MILLIONS:
        table |= {f"M{code}": Unit(code, "money", "money", times=10**6)}
        table |= {f"{mark}{code}": Unit(code, "money", "money", times=10**3) for mark in "kKT"}
    table |= {code.lower(): table[code] for code in ("USD", "EUR", "GBP")}
    symbols = [name for name in UNITS if len(name) > _SHORT and name.lower() not in UNITS]
    table |= {name.lower(): UNITS[name] for name in symbols}
    for word in language.function_words:
        table.pop(word, None)
    for written, target in language.units.items():
        table[written] = UNITS.get(target) or Unit(target, "money", "money")
    return table


@dataclass(frozen=True, slots=True)
class Found:
    """A unit and where it ends in the text."""

    unit: Unit
    end: int


def read_unit(text: str, pos: int, language: Language) -> Found | None:
    """The unit that stands beside a figure ending at `pos`: symbol, word or words, glued, spaced or hyphened.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> found = read_unit("240 km/h", 3, ENGLISH)
    >>> found.unit.name, found.end
    ('km/h', 8)
    """
    gap = _link(language).match(text, pos) or _GAP.match(text, pos)
    start = gap.end() if gap else pos
    sign = _SIGN.match(text, start) if start - pos <= 1 else None
    if sign:
        return _with_rate(text, start, Found(UNITS[_sign_name(sign.group())], sign.end()), language)
    if _WON.match(text, start) and not _VAST.search(text, max(0, start - 12), start):
        return None
    found = _read_currency(text, start) or _read_words(text, start, language)
    found = found or _read_symbol(text, start, language, glued=start == pos)
    return _in_bulletin(found, text) if found and found.unit.name == "MB" else found


def _sign_name(sign: str) -> str:
    tight = re.sub(r"\s", "", sign).replace("º", "°").upper() if len(sign) > 1 else sign
    return SIGNS[tight]


@cache
def _link(language: Language) -> re.Pattern[str]:
    """The word between a scale and its unit: 'milliards d'euros'."""
    return re.compile(language.unit_link, re.IGNORECASE)


def _read_currency(text: str, start: int) -> Found | None:
    for length in (3, 2, 1):
        code = SYMBOLS.get(text[start : start + length])
        following = text[start + length : start + length + 1]
        if code and not (following.isalnum()):
            return Found(Unit(code, "money", "money"), start + length)
    return None


def _read_words(text: str, start: int, language: Language) -> Found | None:
    """A unit written in words, the longest first: 'square miles' before 'square'."""
    match = _WORDS.match(text, start)
    if match is None or match["first"].lower() not in _first_words(language):
        return None
    table = unit_words(language)
    for end in (match.end("third"), match.end("second"), match.end("first")):
        key = text[start:end]
        if end - start <= 1 or key.lower() in _GLUED_ONLY:
            continue
        key = _GAPS.sub(" ", key) if end > match.end("first") else key
        unit = table.get(key) or table.get(key.lower())
        if unit and _stands_alone(text, end):
            return _with_rate(text, start, Found(unit, end), language)
    return None


@cache
def _first_words(language: Language) -> frozenset[str]:
    """What the names of units begin with, in lower case."""
    return frozenset(name.lower().split(" ")[0] for name in unit_words(language))


def _stands_alone(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] in "_²³")


def _read_symbol(text: str, start: int, language: Language, *, glued: bool) -> Found | None:
    match = _SYMBOL.match(text, start)
    if not match:
        return None
    written = match.group()
    if (
        glued
        and written in language.coins
        and text[match.end() : match.end() + 1] != "/"
        and _COINS.search(text, max(0, start - _COIN_REACH), start)
    ):
        return _with_rate(text, start, Found(UNITS[language.coins[written]], match.end()), language)
    unit = unit_words(language).get(written)
    loose = not glued and written in _GLUED_ONLY and not _ends_phrase(text, match.end())
    if unit is None or loose:
        return None
    return _with_rate(text, start, Found(unit, match.end()), language)


_AROUND = 40


def _in_bulletin(found: Found, text: str) -> Found:
    """'MB' among words that are all in capitals, as weather bulletins are, as the millibars it is there."""
    around = text[max(0, found.end - _AROUND) : found.end + _AROUND]
    return Found(UNITS["mb"], found.end) if around.isupper() and _LETTERS.search(around) else found


_LETTERS = re.compile(r"[^\W\d_]{4}")
_COINS = re.compile(r"(?<![\w.,])[1-9][0-9]?(?:\.[0-9]{1,2})?\Z")
_COIN_REACH = 6
"""'45p' and '7.5c' are prices; '2005c' is a reference, '1080p' a picture."""


def _ends_phrase(text: str, end: int) -> bool:
    """Whether a one-letter symbol is followed by what a word in a sentence would not be: the end, a mark, a rate."""
    return end >= len(text) or text[end] in ".,;:)]/\n" or text[end : end + 2] == " ("


def _with_rate(text: str, start: int, found: Found, language: Language) -> Found:
    """The unit with its denominator: 'Mt/yr' is 'Mt per year'."""
    match = _RATE.match(text, found.end) or _POWER_RATE.match(text, found.end)
    if not match:
        return found
    table = unit_words(language)
    written = f"{text[start : found.end]}/{match['per']}"
    whole = table.get(written) or table.get(written.lower())
    if whole:
        return Found(whole, match.end())
    per = table.get(match["per"]) or table.get(match["per"].lower())
    if per is None:
        return found
    return Found(Unit(f"{found.unit.name} per {_one(per, match['per'])}", found.unit.kind, "rate"), match.end())


def rate_name(name: str, text: str, end: int, language: Language) -> str:
    """A unit's name with the 'per hour' or '/hour' that follows it in the text, outside the figure's span.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> rate_name("USD", "$3 per barrel", 2, ENGLISH)
    'USD per barrel'
    """
    match = _PER.match(text, end) or (_RATE.match(text, end) if " per " not in name else None)
    if match is None:
        return name + each(text, end, language)
    per = unit_words(language).get(match["per"]) or unit_words(language).get(match["per"].lower())
    return f"{name} per {_one(per, match['per'])}"


@cache
def _each(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{language.rate_article})[ \n](?P<per>[^\W\d_]+)(?!\w)", re.IGNORECASE)


def each(text: str, end: int, language: Language) -> str:
    """The ' per share' that 'a share' behind an amount means, or nothing.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> each("87 cents a share", 8, ENGLISH), each("$5 a month ago", 2, ENGLISH)
    (' per share', '')
    """
    match = _each(language).match(text, end)
    if match is None or _shift(language).match(text, match.end()):
        return ""
    found = read_unit(text, match.start("per"), language)
    if found and found.unit.kind in ("measurement", "duration"):
        return f" per {_one(found.unit, match['per'])}"
    return f" per {match['per'].lower()}" if match["per"].lower() in language.rate_nouns else ""


@cache
def _shift(language: Language) -> re.Pattern[str]:
    """What makes a date of 'a month': 'ago', 'later'."""
    return re.compile(rf"[ \n](?:{language.ago_behind}|{language.shift_behind})(?!\w)", re.IGNORECASE)


def _one(unit: Unit | None, word: str) -> str:
    """What a rate is counted by: the unit, but 'decade' as written, since it is ten of its unit."""
    return singular(unit.name) if unit and unit.times == 1 else word.lower()


_SHORT = 2
_WON = re.compile(r"won(?!\w)", re.IGNORECASE)
_VAST = re.compile(r"(?:illion|illionen|illiarden|bn|tn)[ \n-]\Z")
"""Behind millions 'won' is money; '12 won' and '30,000 won prizes' have the verb."""


def singular(name: str) -> str:
    """One of a unit: 'years' is 'year', 'feet' is 'foot'.

    >>> singular("years"), singular("km")
    ('year', 'km')
    """
    special = {"feet": "foot", "inches": "inch"}
    return special.get(name, name[:-1] if name.endswith("s") and len(name) > _SHORT else name)
