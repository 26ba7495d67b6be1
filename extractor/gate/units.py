"""Units of measure: their names, and the exact factor to the base of their dimension. A table only.

Factors are exact by definition: the inch, the pound and what rests on them by the international agreement of 1959
(NIST SP 811, appendix B.8), the rest by the SI brochure (9th edition, table 8). What is only nearly equal, such as a
month and 30 days, has no factor in common.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from types import MappingProxyType
from typing import Final, NamedTuple


class Measure(NamedTuple):
    """What a unit measures, and how many of the dimension's base it is."""

    dimension: str
    factor: Fraction


_ROWS: Final = """
length     1/1000000000  nanometre nanometer nanomètre nanómetro | nm
length     1/1000000     micrometre micrometer micron Mikrometer micromètre micrómetro | µm μm um
length     1/1000        millimetre millimeter Millimeter millimètre milímetro | mm
length     1/100         centimetre centimeter Zentimeter centimètre centímetro | cm
length     1/10          decimetre decimeter Dezimeter décimètre decímetro | dm
length     1             metre meter Meter mètre metro | m
length     1000          kilometre kilometer Kilometer kilomètre kilómetro | km kms
length     0.0254        inch inches Zoll pouce pulgada | in " ″
length     0.3048        foot feet Fuß pied pies | ft ' ′
length     0.9144        yard yarda | yd yds
length     1.8288        fathom
length     201.168       furlong
length     1609.344      mile Meile Meilen statute-mile milla | mi
length     1852          nautical-mile Seemeile mille-marin mille-nautique milla-náutica milla-marina | nmi NM
length     149597870700  astronomical-unit unité-astronomique unidad-astronómica
length     9460730472580800 light-year Lichtjahr Lichtjahre année-lumière années-lumière año-luz años-luz
area       1             square-metre square-meter Quadratmeter mètre-carré | m² m2 sqm
area       1000000       square-kilometre square-kilometer Quadratkilometer kilomètre-carré sq-km | km² km2
area       1             metro-cuadrado
area       1/10000       square-centimetre square-centimeter Quadratzentimeter centimètre-carré | cm² cm2
area       1/10000       centímetro-cuadrado
area       1/1000000     square-millimetre square-millimeter Quadratmillimeter millimètre-carré | mm² mm2
area       1/1000000     milímetro-cuadrado
area       1000000       kilómetro-cuadrado
area       10000         hectare Hektar Hektare hectárea | ha
area       0.09290304    square-foot square-feet Quadratfuß pied-carré pie-cuadrado | ft² sqft
area       4046.8564224  acre Acre
area       0.83612736    square-yard | yd²
area       0.00064516    square-inch square-inches | in²
area       2589988.110336 square-mile Quadratmeile mille-carré milla-cuadrada sq-mi | mi²
volume     1/1000        millilitre milliliter Milliliter mililitro | ml mL
volume     1/1000        cubic-centimetre cubic-centimeter Kubikzentimeter centimètre-cube | cm³ cm3 cc ccm
volume     1/1000        centímetro-cúbico
volume     1/1000000     microlitre microliter Mikroliter microlitro cubic-millimetre | µl µL mm³ mm3
volume     1/100         centilitre centiliter Zentiliter centilitro | cl
volume     1/10          decilitre deciliter Deziliter décilitre decilitro | dl dL
volume     1             litre liter Liter litro | l L
volume     1             cubic-decimetre cubic-decimeter Kubikdezimeter décimètre-cube decímetro-cúbico | dm³ dm3
volume     100           hectolitre hectoliter Hektoliter hectolitro | hl
volume     1000          cubic-metre cubic-meter Kubikmeter mètre-cube metro-cúbico | m³ m3 cbm
volume     1000000000    cubic-hectometre cubic-hectometer Kubikhektometer hectomètre-cube hectómetro-cúbico | hm³ hm3
volume     1000000000000 cubic-kilometre cubic-kilometer Kubikkilometer kilomètre-cube kilómetro-cúbico | km³ km3
volume     0.016387064   cubic-inch cubic-inches pouce-cube pulgada-cúbica | in³
volume     764.554857984 cubic-yard | yd³
volume     1233481.83754752 acre-foot acre-feet
volume     0.473176473   pint
volume     0.56826125    pint imperial-pint
volume     0.946352946   quart
volume     0.0295735295625 fluid-ounce US-fluid-ounce
volume     28.316846592  cubic-foot cubic-feet Kubikfuß pied-cube pie-cúbico | ft³
volume     158.987294928 barrel Barrel Fass baril barils barril barriles | bbl
volume     3.785411784   gallon Gallone galón galones US-gallon | gal
volume     4.54609       gallon Gallone galón galones imperial-gallon | gal
mass       1/1000000000  microgram Mikrogramm microgramme microgramo | µg μg ug mcg
mass       1/1000000     milligram Milligramm milligramme miligramo | mg
mass       1/1000        gram Gramm gramme gramo | g
mass       1             kilogram Kilogramm kilogramme kilo kilogramo | kg kgs
mass       1000          tonne metric-ton Tonne Tonnen ton tonelada | t
mass       50            Zentner
mass       100           quintal Doppelzentner quintaux quintales
mass       1000000       kilotonne Kilotonne kiloton kilotonelada | kt
mass       1000000000    megatonne megaton Megatonne mégatonne megatonelada | Mt
mass       1000000000000 gigatonne Gigatonne gigaton gigatonelada | Gt
mass       0.028349523125 ounce Unze onces onza | oz
mass       0.0311034768  troy-ounce Feinunze | ozt
mass       6.35029318    stone
mass       0.0002        carat Karat quilate
mass       0.45359237    pound Pfund livre libra | lb lbs
mass       907.18474     short-ton ton
mass       1016.0469088  long-ton ton
time       1/1000000     microsecond Mikrosekunde microseconde microsegundo | µs
time       1/1000        millisecond Millisekunde milliseconde milisegundo | ms
time       1             second Sekunde Sekunden seconde segundo | s sec secs
time       60            minute Minute Minuten minuto | min mins
time       3600          hour Stunde Stunden heure hora | h hr hrs
time       86400         day Tag Tage Tagen jour día | d
time       604800        week Woche Wochen semaine semana | wk wks
time       1209600       fortnight
months     1             month Monat Monate Monaten mois mes meses
months     3             quarter Quartal trimestre
months     6             half-year semester Halbjahr Halbjahre semestre
months     12            year Jahr Jahre Jahren an année ans año | yr yrs
months     120           decade Jahrzehnt Jahrzehnte décennie década
months     1200          century centuries Jahrhundert Jahrhunderte siècle siglo
months     12000         millennium millennia Jahrtausend Jahrtausende millénaire milenio
speed      1/3.6         kilometre-per-hour Stundenkilometer kilomètre-heure kilomètres-heure | km/h kph kmh
speed      0.44704       mile-per-hour | mph
speed      1852/3600     knot Knoten nœud noeud nudo | kn kt kts
speed      1             metre-per-second | m/s
speed      0.3048        feet-per-second | ft/s
power      1             watt Watt vatio | W
power      1000          kilowatt Kilowatt kilovatio | kW
power      1000000       megawatt Megawatt megavatio | MW
power      1000000000    gigawatt Gigawatt gigavatio | GW
power      1000000000000 terawatt Terawatt teravatio | TW
power      1/1000        milliwatt Milliwatt milivatio | mW
power      735.49875     Pferdestärke Pferdestärken cheval-vapeur chevaux-vapeur caballo-de-vapor | PS
power      745.69987158227022 horsepower | hp
energy     1             joule Joule | J
energy     1000          kilojoule | kJ
energy     1000000       megajoule | MJ
energy     3600000       kilowatt-hour Kilowattstunde kilowattheure kilovatio-hora | kWh
energy     3600000000    megawatt-hour Megawattstunde mégawattheure megavatio-hora | MWh
energy     3600000000000 gigawatt-hour Gigawattstunde gigawattheure gigavatio-hora | GWh
energy     3600000000000000 terawatt-hour Terawattstunde térawattheure teravatio-hora | TWh
energy     4184          kilocalorie Kilokalorie kilocaloría | kcal
energy     1000000000    gigajoule | GJ
pressure   1             pascal | Pa
pressure   100           millibar Millibar milibar hectopascal Hektopascal | mb mbar hPa
pressure   1000          kilopascal Kilopascal | kPa
pressure   1000000       megapascal Megapascal | MPa
pressure   101325        atmospheres atmosphères atmósferas | atm
pressure   133.322387415 millimetre-of-mercury mm-Hg | mmHg
pressure   100000        bar | bar
force      1             newton
force      1000          kilonewton | kN
frequency  1             hertz Hertz | Hz
frequency  1000          kilohertz | kHz
frequency  1000000       megahertz | MHz
frequency  1000000000    gigahertz | GHz
voltage    1             volt Volt | V
voltage    1000          kilovolt | kV
data       1             byte Byte octet | B
data       1000          kilobyte kilooctet | kB KB
data       1000000       megabyte mégaoctet | MB
data       1000000000    gigabyte gigaoctet | GB
data       1000000000000 terabyte téraoctet | TB
data       1000000000000000 petabyte pétaoctet | PB
celsius    1             degree-celsius degrees-celsius celsius Grad-Celsius | °C C
celsius    1             grado-centígrado grados-centígrados
fahrenheit 1             degree-fahrenheit degrees-fahrenheit fahrenheit | °F F
kelvin     1             kelvin | K
angle      1             degree Grad degré grado | ° deg
celsius    1             degree Grad degré grado | °
fahrenheit 1             degree | °
share      1/100         percent per-cent pct percentage Prozent pour-cent por-ciento porcentaje | % vH v.H.
share      1/1000        per-mille permille permil Promille pour-mille por-mil | ‰
share      1/1000000     part-per-million ppm Teile-pro-Million partie-par-million parte-por-millón | ppm
share      1/1000000000  part-per-billion ppb | ppb
share      1             ratio share fraction proportion
points     1             percentage-point percent-point point-de-pourcentage points-de-pourcentage | pp ppt
points     1             punto-porcentual puntos-porcentuales
points     1             Prozentpunkt Prozentpunkte Prozentpunkten
points     1/100         basis-point Basispunkt Basispunkte point-de-base points-de-base punto-básico | bp bps
"""

_CURRENCIES: Final = """
EUR euro Euro | € EUR
USD dollar dólar dólares US-dollar american-dollar | $ US$ USD
GBP pound pound-sterling sterling British-pound | £ GBP
JPY yen | ¥ JPY
CHF franc Swiss-franc Franken Schweizer-Franken | CHF Fr.
CNY yuan renminbi | CNY RMB
INR rupee Indian-rupee | ₹ INR Rs
RUB rouble ruble Rubel | ₽ RUB
KRW won South-Korean-won | ₩ KRW
UAH hryvnia hryvnias | ₴ UAH
PLN zloty złoty zlotys | PLN
SEK krona Swedish-krona | SEK
NOK krone Norwegian-krone | NOK
DKK krone Danish-krone | DKK
TRY lira Turkish-lira | ₺ TRY
BRL real reais | R$ BRL
CAD dollar Canadian-dollar | C$ CAD
AUD dollar Australian-dollar | A$ AUD
DEM Deutsche-Mark D-Mark Mark | DM DEM
FRF French-franc | FRF
"""


_COINS: Final = """
EUR eurocent céntimo
USD US-cent | ¢
GBP penny pence | p
CHF Rappen
"""


def _rows() -> Iterator[tuple[Measure, list[str], list[str]]]:
    for line in _ROWS.strip().splitlines():
        dimension, factor, rest = line.split(None, 2)
        top, _, bottom = factor.partition("/")
        names, _, symbols = rest.partition(" | ")
        yield Measure(dimension, Fraction(top) / Fraction(bottom or 1)), names.split(), symbols.split()
    for line in _CURRENCIES.strip().splitlines():
        code, rest = line.split(None, 1)
        names, _, symbols = rest.partition(" | ")
        yield Measure(f"money {code}", Fraction(1)), names.split(), symbols.split()
    for line in _COINS.strip().splitlines():
        code, rest = line.split(None, 1)
        names, _, symbols = rest.partition(" | ")
        yield Measure(f"money {code}", Fraction(1, 100)), names.split(), symbols.split()


def _gather(*, symbols: bool) -> dict[str, tuple[Measure, ...]]:
    found: dict[str, tuple[Measure, ...]] = {}
    for measure, names, signs in _rows():
        for name in signs if symbols else names:
            key = name if symbols else name.replace("-", " ").lower()
            found[key] = (*(other for other in found.get(key, ()) if other != measure), measure)
    return found


NAMES: Final = MappingProxyType(_gather(symbols=False))
"""Names in lower case and the singular, and what they may mean ('pound' is a mass and money)."""

SYMBOLS: Final = MappingProxyType(_gather(symbols=True))
"""Symbols, whose case matters, and what they may mean."""

COINS: Final = MappingProxyType(
    {
        name: tuple(Measure(f"money {code}", Fraction(1, 100)) for code in ("EUR", "USD"))
        for name in ("cent", "centime", "centavo")
    }
)
"""Hundredths of several currencies."""

SCALES: Final = MappingProxyType(
    {
        **dict.fromkeys("thousand thousands tausend tsd mille millier milliers mil miles".split(), 10**3),
        **dict.fromkeys("million millions millionen mio mn millón millones".split(), 10**6),
        **dict.fromkeys(
            ("mil millones", *"billion billions bn milliarde milliarden mrd milliard milliards".split()), 10**9
        ),
        **dict.fromkeys("trillion trillions billones billionen".split(), 10**12),
    }
)
"""How many of a unit stand before it: 'billion' is English, 'billones' and 'Billionen' are not."""

EQUIVALENT_BASES: Final = (frozenset({"gdp", "pib", "bip"}), frozenset({"population", "bevölkerung", "einwohner"}))
"""What percentages are of, in three languages."""
