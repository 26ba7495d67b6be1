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
length     1/1000000000  nanometre nanometer | nm
length     1/1000000     micrometre micrometer micron | µm μm um
length     1/1000        millimetre millimeter Millimeter millimètre milímetro | mm
length     1/100         centimetre centimeter Zentimeter centimètre centímetro | cm
length     1/10          decimetre decimeter | dm
length     1             metre meter Meter mètre metro | m
length     1000          kilometre kilometer Kilometer kilomètre kilómetro | km kms
length     0.0254        inch inches Zoll pouce pulgada | in " ″
length     0.3048        foot feet Fuß | ft ' ′
length     0.9144        yard | yd yds
length     1609.344      mile Meile Meilen statute-mile milla | mi
length     1852          nautical-mile Seemeile | nmi NM
area       1             square-metre square-meter Quadratmeter mètre-carré mètres-carrés | m² m2 sqm
area       1000000       square-kilometre square-kilometer Quadratkilometer kilomètre-carré kilomètres-carrés | km² km2
area       1             metro-cuadrado metros-cuadrados
area       1000000       kilómetro-cuadrado kilómetros-cuadrados
area       10000         hectare Hektar hectárea | ha
area       0.09290304    square-foot square-feet | ft² sqft
area       4046.8564224  acre
area       2589988.110336 square-mile | mi²
volume     1/1000        millilitre milliliter Milliliter mililitro | ml mL
volume     1/100         centilitre centiliter | cl
volume     1             litre liter Liter litro | l L
volume     100           hectolitre hectoliter Hektoliter | hl
volume     1000          cubic-metre cubic-meter Kubikmeter mètre-cube mètres-cubes | m³ m3
volume     1000          metro-cúbico metros-cúbicos
volume     28.316846592  cubic-foot cubic-feet | ft³
volume     158.987294928 barrel Barrel Fass baril barils barril barriles | bbl
volume     3.785411784   gallon US-gallon | gal
volume     4.54609       gallon imperial-gallon | gal
mass       1/1000000     milligram Milligramm milligramme miligramo | mg
mass       1/1000        gram Gramm gramme gramo | g
mass       1             kilogram Kilogramm kilogramme kilo kilogramo | kg
mass       1000          tonne metric-ton Tonne Tonnen ton tonelada | t
mass       1000000       kilotonne | kt
mass       1000000000    megatonne megaton million-tonnes | Mt
mass       1000000000000 gigatonne | Gt
mass       0.028349523125 ounce | oz
mass       0.45359237    pound Pfund livre libra | lb lbs
mass       907.18474     short-ton ton
mass       1016.0469088  long-ton ton
time       1/1000        millisecond | ms
time       1             second Sekunde Sekunden seconde segundo | s sec secs
time       60            minute Minute Minuten minuto | min mins
time       3600          hour Stunde Stunden heure hora | h hr hrs
time       86400         day Tag Tage Tagen jour día | d
time       604800        week Woche Wochen semaine semana | wk
months     1             month Monat Monate Monaten mois mes meses
months     3             quarter Quartal trimestre
months     12            year Jahr Jahre Jahren an année ans año | yr yrs
months     120           decade Jahrzehnt Jahrzehnte décennie década
months     1200          century centuries Jahrhundert Jahrhunderte siècle siglo
speed      1/3.6         kilometre-per-hour kilometer-per-hour kilometers-per-hour kilometres-per-hour | km/h kph kmh
speed      0.44704       mile-per-hour miles-per-hour | mph
speed      1852/3600     knot Knoten nœud nudo | kn kt kts
speed      1             metre-per-second metres-per-second meters-per-second | m/s
speed      0.3048        feet-per-second | ft/s
power      1             watt Watt vatio | W
power      1000          kilowatt Kilowatt kilovatio | kW
power      1000000       megawatt Megawatt megavatio | MW
power      1000000000    gigawatt Gigawatt gigavatio | GW
energy     1             joule Joule | J
energy     1000          kilojoule | kJ
energy     1000000       megajoule | MJ
energy     3600000       kilowatt-hour Kilowattstunde Kilowattstunden kilowattheure | kWh
energy     3600000000    megawatt-hour Megawattstunde | MWh
energy     3600000000000 gigawatt-hour Gigawattstunde | GWh
energy     3600000000000000 terawatt-hour Terawattstunde | TWh
pressure   1             pascal | Pa
pressure   100           millibar hectopascal | mb mbar hPa
pressure   1000          kilopascal | kPa
pressure   100000        bar
frequency  1             hertz Hertz | Hz
frequency  1000          kilohertz | kHz
frequency  1000000       megahertz | MHz
frequency  1000000000    gigahertz | GHz
voltage    1             volt Volt | V
voltage    1000          kilovolt | kV
data       1             byte Byte octet | B
data       1000          kilobyte | kB KB
data       1000000       megabyte | MB
data       1000000000    gigabyte | GB
data       1000000000000 terabyte | TB
celsius    1             degree-celsius degrees-celsius celsius Grad-Celsius | °C C
celsius    1             grado-centígrado grados-centígrados
fahrenheit 1             degree-fahrenheit degrees-fahrenheit fahrenheit | °F F
kelvin     1             kelvin | K
angle      1             degree Grad degré grado | ° deg
celsius    1             degree Grad degré grado | °
fahrenheit 1             degree | °
share      1/100         percent per-cent pct percentage Prozent pour-cent por-ciento | %
share      1/1000        per-mille permille permil Promille | ‰
share      1             ratio share fraction proportion
points     1             percentage-point percent-point point-de-pourcentage points-de-pourcentage | pp ppt
points     1             punto-porcentual puntos-porcentuales
points     1             Prozentpunkt Prozentpunkte Prozentpunkten
points     1/100         basis-point Basispunkt Basispunkte | bp bps
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


def _gather(*, symbols: bool) -> dict[str, tuple[Measure, ...]]:
    found: dict[str, tuple[Measure, ...]] = {}
    for measure, names, signs in _rows():
        for name in signs if symbols else names:
            key = name if symbols else name.replace("-", " ").lower()
            found[key] = (*found.get(key, ()), measure)
    return found


NAMES: Final = MappingProxyType(_gather(symbols=False))
"""Names in lower case and the singular, and what they may mean ('pound' is a mass and money)."""

SYMBOLS: Final = MappingProxyType(_gather(symbols=True))
"""Symbols, whose case matters, and what they may mean."""

EQUIVALENT_BASES: Final = (frozenset({"gdp", "pib", "bip"}), frozenset({"population", "bevölkerung", "einwohner"}))
"""What percentages are of, in three languages."""
