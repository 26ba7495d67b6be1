"""The units of measure and the currencies that have names of their own, and the ways their symbols are written.

Units that are a symbol with a prefix are generated (`prefixes`); words are a language's own and live
in its table, as names of these. Factors are to the SI unit of the dimension (BIPM SI brochure; NIST SP 811, appendix
B); currency codes are ISO 4217.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from extractor.numbers.units.prefixes import PREFIXED
from extractor.numbers.units.unit import Unit


def _measure(dimension: str, table: str) -> dict[str, Unit]:
    pairs = (entry.split("=") for entry in table.split(";"))
    return {name.strip(): Unit(name.strip(), "measurement", dimension, Decimal(factor)) for name, factor in pairs}


_BODIES = "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune solar lunar stellar planetary".split()
"""What astronomers measure masses and radii by."""

_EVERYDAY = (
    "nm µm mm cm dm km ml cl µg mg kg Pa hPa kPa MPa GPa bar atm W kW MW GW TW mW kVA MVA J kJ MJ Wh kWh MWh GWh TWh"
    " kcal eV keV MeV GeV TeV Hz kHz MHz GHz THz kB MB GB TB PB KiB MiB GiB V kV mV mA Ah mAh Ω kΩ µF N kN mol mmol mM"
    " µM dB Gy Sv mSv µSv Bq ms µs ns rad kbit Mbit Gbit"
)
"""Symbols that are so well known that they are read in lower case too: 'khz'."""

UNITS: Mapping[str, Unit] = {
    **{
        f"{body} {what}": Unit(f"{body} {what}", "measurement", f"{body} {what}")
        for body in _BODIES
        for what in ("radii", "masses", "luminosities")
    },
    **{name: PREFIXED[name] for name in _EVERYDAY.split()},
    **_measure("length", "m=1;inches=0.0254;feet=0.3048;yards=0.9144;miles=1609.344;nautical miles=1852;Å=1e-10"),
    **_measure("length", "fathoms=1.8288;furlongs=201.168;cubits=0.4572"),
    **_measure("length", "light-years=9.4607304725808e15;parsecs=3.0856775814913673e16;au=149597870700"),
    **_measure("speed", "km/h=0.2777777777777778;mph=0.44704;m/s=1;knots=0.5144444444444445;km/s=1000;cm/s=0.01"),
    **_measure("speed", "Mach=340.3"),
    **_measure("fuel economy", "mpg=1"),
    **_measure(
        "area", "km²=1e6;m²=1;cm²=0.0001;mm²=1e-6;hectares=10000;acres=4046.8564224;square miles=2589988.110336"
    ),
    **_measure("area", "square feet=0.09290304;square yards=0.83612736;square inches=0.00064516"),
    **_measure("volume", "litres=0.001;m³=1;cm³=1e-6;km³=1e9;hm³=1e6;mm³=1e-9;dm³=0.001;gallons=0.003785411784"),
    **_measure("volume", "pints=0.000473176473;quarts=0.000946352946;cubic feet=0.028316846592;barrels=0.158987294928"),
    **_measure(
        "volume", "hectolitres=0.1;cups=0.0002365882365;teaspoons=4.92892159375e-6;tablespoons=1.478676478125e-5"
    ),
    **_measure("volume", "fluid ounces=2.95735295625e-5;bushels=0.03523907016688;acre-feet=1233.48183754752"),
    **_measure(
        "volume", "cubic yards=0.764554857984;cubic inches=1.6387064e-5;cubic miles=4168181825.44;Mcf=28.3168466"
    ),
    **_measure("volume", "MMcf=28316.8466;Bcf=28316846.6;Tcf=28316846592;bcm=1e9;mcm=1e6;tcm=1e12;bbl=0.158987294928"),
    **_measure("volume", "register tons=2.8316846592"),
    **_measure("mass", "g=0.001;tonnes=1000;tons=907.18474;kt=1e6;Mt=1e9;Gt=1e12;ounces=0.028349523125"),
    **_measure(
        "mass", "pounds=0.45359237;stone=6.35029318;carats=0.0002;quintals=100;hundredweight=50.80234544;Zentner=50"
    ),
    **_measure("mass", "troy ounces=0.0311034768;long tons=1016.0469088"),
    **_measure("mass", "short tons=907.18474;deadweight tons=1016.0469088;MtCO2=1e9;GtCO2=1e12;ktCO2=1e6;tCO2=1000"),
    **_measure(
        "mass",
        "GtC=1e12;MtC=1e9;PgC=1e12;TgC=1e9",
    ),
    **_measure("mass", "solar masses=1.98847e30;M☉=1.98847e30;M⊕=5.9722e24;MJup=1.89813e27"),
    **_measure("length", "mbsf=1;mbsl=1;masl=1;mbgl=1;mcd=1"),
    **_measure("length", "R☉=6.957e8;R⊕=6371000;RJup=69911000"),
    **_measure("power", "horsepower=745.69987158227022;L☉=3.828e26"),
    **_measure(
        "pressure",
        "mb=100;psi=6894.757293168;mmHg=133.322387415;inHg=3386.389;cmH2O=98.0665;atg=98066.5;ksi=6894757.293168",
    ),
    **_measure(
        "energy",
        "calories=4.184;Btu=1055.05585262;therms=105505585.262;MMBtu=1055055852.62;Mtoe=4.1868e16;ktoe=4.1868e13",
    ),
    **_measure("energy", "boe=6117863200;ft-lb=1.3558179483314;N·m=1;kilotons of TNT=4.184e12"),
    **_measure("force", "lbf=4.4482216152605;kgf=9.80665"),
    **_measure("acceleration", "g-force=9.80665"),
    **_measure("volume·time⁻¹", "cfm=0.000471947443;cfs=0.028316846592;gpm=6.30901964e-5;mgd=0.0438126364"),
    **_measure("frequency", "rpm=0.0166666666666667;fps=1;bpm=0.0166666666666667"),
    **_measure("data", "bits=0.125;bytes=1"),
    **_measure("data rate", "bit/s=0.125;kbit/s=125;Mbit/s=125000;Gbit/s=125000000"),
    **_measure("temperature", "°C=1;°F=1;K=1;°R=1"),
    **_measure(
        "angle", "degrees=1;arcminutes=0.0166666666666667;arcseconds=0.000277777777777778;radians=57.29577951308232"
    ),
    **_measure("angle", "°N=1;°S=1;°E=1;°W=1"),
    **_measure("current", "amperes=1"),
    **_measure("image", "dpi=1;ppi=1;pixels=1;MP=1000000"),
    **_measure("luminous intensity", "candelas=1"),
    **_measure("illuminance", "lux=1"),
    **_measure("luminous flux", "lumens=1"),
    **_measure("level", "dBm=1"),
    **{
        name: Unit(name, "measurement", name)
        for name in ("dBi", "dBA", "orders of magnitude", "pH", "dex", "TEU", "CFU", "PFU", "cpm", "PSU", "Bft")
    },
    **_measure("proportion", "ppm=1e-6;ppb=1e-9;ppmv=1e-6;ppbv=1e-9;pptv=1e-12"),
    **{
        name: Unit(name, "duration", "time", Decimal(factor))
        for name, factor in (
            ("seconds", "1"),
            ("minutes", "60"),
            ("hours", "3600"),
            ("days", "86400"),
            ("nights", "86400"),
            ("weekends", "172800"),
            ("weeks", "604800"),
            ("months", "2629800"),
            ("quarters", "7889400"),
            ("years", "31557600"),
        )
    },
    "fortnights": Unit("weeks", "duration", "time", Decimal(604800), 2),
    "tenths of seconds": Unit("seconds", "duration", "time", times=Decimal("0.1")),
    "hundredths of seconds": Unit("seconds", "duration", "time", times=Decimal("0.01")),
    "decades": Unit("years", "duration", "time", Decimal(31557600), 10),
    "centuries": Unit("years", "duration", "time", Decimal(31557600), 100),
    "millennia": Unit("years", "duration", "time", Decimal(31557600), 1000),
    "percent": Unit("percent", "percent", "share"),
    "per mille": Unit("per mille", "percent", "share", Decimal("0.1")),
    **{f"{of}%": Unit(f"{of}%", "percent", f"{of}%") for of in ("wt", "vol", "at", "mol", "mass")},
    "percentage points": Unit("percentage points", "measurement", "points"),
    "basis points": Unit("basis points", "measurement", "points", Decimal("0.01")),
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

IN_MILLIONS = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "AUD", "CAD", "PLN", "CZK", "HUF")
"""Currencies that company reports write in millions and thousands by a letter before the code: MEUR, TEUR, kSEK."""

BY_LETTER: Mapping[str, int] = {
    f"{letter}{code}": times
    for letters, times in (("M m", 10**6), ("T k K", 10**3), ("B", 10**9))
    for letter in letters.split()
    for code in (*IN_MILLIONS, "NZD", "HKD", "SGD", "JPY", "INR", "ZAR", "ISK", "EEK", "RUB", "TRY", "BRL", "MXN")
}
"""What they multiply a figure by that stands behind them: 'MEUR 60'."""

SYMBOLS: Mapping[str, str] = {
    "US$": "USD",
    "U.S.$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    **dict.fromkeys(("US $", "U.S. $"), "USD"),
    "S $": "SGD",
    "AU $": "AUD",
    "CA $": "CAD",
    "NT $": "TWD",
    **dict.fromkeys(("us $", "u.s. $", "U$S", "u$s", "U$D"), "USD"),
    **dict.fromkeys(("NZ $", "nz $"), "NZD"),
    **dict.fromkeys(("HK $", "hk $"), "HKD"),
    "c $": "CAD",
    "MX$": "MXN",
    "RD$": "DOP",
    "S/.": "PEN",
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
    "¢": "cents",
    "′": "arcminutes",
    "″": "arcseconds",
}

WRITTEN: Mapping[str, str] = {
    **{
        written: target
        for target, names in (
            ("km²", "sq km,sqkm,sq. km"),
            ("m²", "sq m,sqm,sq. m"),
            ("cm³", "cc,ccm"),
            ("m³", "cu m,cbm"),
            ("cubic feet", "cu ft,cf"),
            ("square miles", "sq mi"),
            ("square feet", "sq ft,sqft,sq. ft"),
            ("square yards", "sq yd"),
            ("square inches", "sq in"),
            ("acre-feet", "ac-ft,acre feet,acre foot"),
            ("cubic yards", "cu yd"),
            ("µm", "um"),
            ("µg", "mcg,ug"),
            ("µM", "uM"),
            ("µl", "ul,uL"),
            ("km/h", "kph,kmh,kmph,KM/H"),
            ("mb", "mbar"),
            ("litres", "L,l"),
            ("hectolitres", "hl"),
            ("ml", "mL"),
            ("cl", "cL"),
            ("hectares", "ha"),
            ("acres", "ac"),
            ("tonnes", "t"),
            ("seconds", "s"),
            ("ms", "msec,msecs"),
            ("µs", "usec"),
            ("hours", "h,hrs,hr"),
            ("minutes", "mins"),
            ("seconds", "secs"),
            ("days", "d"),
            ("years", "yrs,yr"),
            ("°C", "C,oC"),
            ("°F", "F,oF"),
            *((f"°{side}", f"o{side}") for side in "NSEW"),
            ("kB", "KB,kb"),
            ("kbit/s", "kbps,kb/s"),
            ("Mbit/s", "Mbps,Mb/s"),
            ("Gbit/s", "Gbps,Gb/s"),
            ("m/s", "mps"),
            ("knots", "kn,kts,kt"),
            ("nautical miles", "NM,nmi"),
            ("horsepower", "hp,bhp"),
            ("percent", "pct,pc"),
            ("wt%", "wt %"),
            ("basis points", "bps"),
            ("feet", "ft"),
            ("yards", "yd,yds"),
            ("miles", "mi"),
            ("pounds", "lb,lbs"),
            ("stone", "st"),
            ("ounces", "oz"),
            ("fluid ounces", "fl oz"),
            ("gallons", "gal,gals"),
            ("hundredweight", "cwt"),
            ("deadweight tons", "dwt,DWT"),
            ("pixels", "px"),
            ("radians", "rad"),
            ("arcminutes", "arcmin,arcmins"),
            ("arcseconds", "arcsec,arcsecs"),
            ("light-years", "ly"),
            ("au", "AU"),
            ("M☉", "M⊙,Msun,MSun,M_sun"),
            ("R☉", "R⊙,Rsun,RSun"),
            ("L☉", "L⊙,Lsun,LSun"),
            ("masl", "m asl,m.a.s.l."),
            ("mbsl", "m bsl"),
            ("RJup", "Rjup"),
            ("MJup", "Mjup"),
            ("ka", "kya,kyrs,kyears,cal ka BP,cal kyr BP,ka BP,kyr BP"),
            ("Ma", "mya,Mya,Myrs,Myears"),
            ("years", "cal yr BP,cal a BP,yr BP,cal BP"),
            ("Ga", "bya,Bya,Gyrs"),
            ("calories", "cal"),
            ("Btu", "BTU,Btus,BTUs"),
            ("MMBtu", "mmBtu,MMBTU,mmbtu"),
            ("ft-lb", "ft-lbs,lb-ft,lbf-ft,ft-lbf,lb ft,ft lb"),
            ("N·m", "Nm,N m"),
            ("mmHg", "mm Hg"),
            ("inHg", "in Hg"),
            ("cmH2O", "cm H2O"),
            ("psi", "psig,psia"),
            ("kW", "kWe,kWth"),
            ("MW", "MWe,MWth,MWp"),
            ("GW", "GWe,GWth,GWp"),
            ("CFU", "cfu"),
            ("PFU", "pfu"),
            ("PSU", "psu"),
            ("Bft", "bft,Beaufort,beaufort"),
            ("dBA", "dB(A)"),
        )
        for written in names.split(",")
    },
    **{f"{body} radius": f"{body} radii" for body in _BODIES},
    **{f"{body} mass": f"{body} masses" for body in _BODIES},
    **{f"{body} luminosity": f"{body} luminosities" for body in _BODIES},
}
