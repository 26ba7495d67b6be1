"""The names of units in Dutch, as tables."""

from __future__ import annotations

from extractor.numbers.tables import named
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    g: gram
    m: meter
    l: liter
    W: watt
    Wh: wattuur
    V: volt
    A: ampère, ampere
    J: joule
    eV: elektronvolt
    N: newton
    Pa: pascal
    bar: bar
    Hz: hertz
    Ω: ohm
    F: farad
    Sv: sievert
    Bq: becquerel
    mol: mol
    B: byte, bytes
    bit: bit, bits
    s: seconde, seconden
    """
)
"""The units that are counted in thousands and thousandths."""

_SCIENCE = named(
    """
    ppm: delen per miljoen
    ppb: delen per miljard
    kt: kiloton
    Mt: megaton
    Gt: gigaton
    nautical miles: zeemijl, zeemijlen
    knots: knoop, knopen
    yards: yard, yards
    square feet: vierkante voet
    square miles: vierkante mijl
    cubic feet: kubieke voet
    cm²: vierkante centimeter
    cm³: kubieke centimeter
    km³: kubieke kilometer
    acres: acre, acres
    gallons: gallon, gallons
    ounces: ounce, ounces
    pints: pint, pints
    carats: karaat
    cups: kopje, kopjes
    teaspoons: theelepel, theelepels
    tablespoons: eetlepel, eetlepels
    m/s: meter per seconde
    km/s: kilometer per seconde
    mph: mijl per uur
    Å: ångström
    au: astronomische eenheid, astronomische eenheden
    Pa: pascal
    mb: millibar
    N: newton
    N·m: newtonmeter
    J: joule
    Wh: wattuur
    calories: calorie, calorieën
    kcal: kilocalorie, kilocalorieën
    eV: elektronvolt
    horsepower: paardenkracht, pk
    amperes: ampère
    Hz: hertz
    Ω: ohm
    K: kelvin
    dB: decibel, decibels
    mol: mol
    Bq: becquerel
    Sv: sievert
    Gy: gray
    bits: bit, bits
    bytes: byte, bytes
    pixels: pixel, pixels
    MP: megapixel, megapixels
    weekends: weekend, weekenden, weekends
    millennia: millennium, millennia
    pence: pence, penny
    rpm: toeren per minuut, omwentelingen per minuut
    bpm: slagen per minuut
    fps: beelden per seconde
    kilotons of TNT: kiloton tnt
    orders of magnitude: ordes van grootte
    """
)

_EVERYDAY = named(
    """
    T: tesla
    C: coulomb
    F: farad
    Da: dalton
    lumens: lumen
    candelas: candela
    Bq: becquerels
    Sv: sieverts
    J: joules
    kJ: kilojoules
    months: mnd
    horsepower: paardenkracht, paardenkrachten
    arcminutes: boogminuten
    arcseconds: boogseconden
    radians: radialen
    percent: procent, percent, ten honderd
    per mille: promille
    percentage points: procentpunt, procentpunten, pp
    basis points: basispunt, basispunten
    tonnes: ton, tonnen
    kg: kilogram, kilo, kilo's
    g: gram
    mg: milligram
    µg: microgram
    pounds: pond
    ounces: ons
    litres: liter, liters
    ml: milliliter
    hectolitres: hectoliter
    barrels: vat, vaten
    m: meter, meters
    km: kilometer, kilometers
    cm: centimeter, centimeters
    mm: millimeter, millimeters
    miles: mijl, mijlen
    nautical miles: zeemijl, zeemijlen
    feet: voet
    inches: duim
    light-years: lichtjaar, lichtjaren
    km/h: kilometer per uur, km per uur, km/u
    hectares: hectare, hectaren
    m²: vierkante meter, vierkante meters
    km²: vierkante kilometer, vierkante kilometers
    m³: kubieke meter, kubieke meters, kuub
    degrees: graad, graden
    °C: graad celsius, graden celsius
    °F: graden fahrenheit
    W: watt
    kW: kilowatt
    MW: megawatt
    GW: gigawatt
    kWh: kilowattuur
    MWh: megawattuur
    GWh: gigawattuur
    TWh: terawattuur
    V: volt
    EUR: euro, euro's
    USD: dollar, dollars, amerikaanse dollar
    cents: cent, eurocent
    GBP: pond sterling, britse pond
    JPY: yen
    CNY: yuan, renminbi
    CHF: zwitserse frank, zwitserse franken
    francs: frank, franken
    NLG: gulden
    RUB: roebel, roebels
    crowns: kroon, kronen
    NOK: noorse kroon, noorse kronen
    SEK: zweedse kroon, zweedse kronen
    DKK: deense kroon, deense kronen
    CZK: tsjechische kroon, tsjechische kronen
    PLN: zloty, złoty
    kopecks: kopeke, kopeken
    BGN: leva
    HUF: forint
    UAH: hryvnia, grivna
    TRY: turkse lira
    rupees: roepie, roepies
    dirhams: dirham
    dinars: dinar
    pesos: peso
    ms: milliseconde, milliseconden
    seconds: seconde, seconden
    minutes: minuut, minuten
    hours: uur, uren
    days: dag, dagen
    nights: nacht, nachten
    weeks: week, weken
    months: maand, maanden
    quarters: kwartaal, kwartalen
    years: jaar, jaren
    decades: decennium, decennia
    centuries: eeuw, eeuwen
    """
)

UNITS = {**spelled_out(_PREFIXED), **_SCIENCE, **_EVERYDAY}
