"""The names of units in German, as tables."""

from __future__ import annotations

from extractor.numbers.tables import named
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    g: gramm
    m: meter, metern
    l: liter, litern
    W: watt
    Wh: wattstunde, wattstunden
    V: volt
    A: ampere
    J: joule
    eV: elektronenvolt
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
    s: sekunde, sekunden
    """
)
"""The units that are counted in thousands and thousandths."""

_SCIENCE = named(
    """
    ppm: teile pro million, teilchen pro million
    ppb: teile pro milliarde
    kt: kilotonne, kilotonnen
    Mt: megatonne, megatonnen
    Gt: gigatonne, gigatonnen
    dm: dezimeter, dezimetern
    Å: ångström, angström
    au: astronomische einheit, astronomische einheiten, astronomischen einheiten
    parsecs: parsec
    pints: pint, pints
    fluid ounces: flüssigunze, flüssigunzen
    Zentner: zentner, zentnern
    quintals: doppelzentner, doppelzentnern
    square yards: quadratyard, quadratyards
    square inches: quadratzoll
    cubic inches: kubikzoll
    Pa: pascal
    atm: atmosphären
    mmHg: millimeter quecksilbersäule
    N: newton
    N·m: newtonmeter, newtonmetern
    Wh: wattstunde, wattstunden
    eV: elektronenvolt
    Ω: ohm
    mol: mol
    Bq: becquerel
    Sv: sievert
    Gy: gray
    lumens: lumen
    candelas: candela
    arcminutes: bogenminute, bogenminuten
    arcseconds: bogensekunde, bogensekunden
    rpm: umdrehungen pro minute, umdrehungen je minute
    bpm: schläge pro minute, schlägen pro minute, herzschläge pro minute
    fps: bilder pro sekunde, bildern pro sekunde
    mph: meilen pro stunde
    vol%: volumenprozent
    wt%: gewichtsprozent, massenprozent
    kilotons of TNT: kilotonnen tnt
    orders of magnitude: größenordnungen
    """
)

_EVERYDAY = named(
    """
    percent: prozentig, prozentige, prozentiger, prozentiges, prozentigen, prozentigem
    months: monatig, monatige, monatiger, monatiges, monatigen, monatigem
    weeks: wöchig, wöchige, wöchiger, wöchiges, wöchigen, wöchigem
    days: tägig, tägige, tägiger, tägiges, tägigen, tägigem
    hours: stündig, stündige, stündiger, stündiges, stündigen, stündigem
    minutes: minütig, minütige, minütiger, minütiges, minütigen, minütigem
    psi: pfund pro quadratzoll
    T: tesla
    Wb: weber
    C: coulomb
    F: farad
    Da: dalton
    kWh: kilowatt stunden
    cubic miles: kubikmeilen
    cubic yards: kubikyards
    arcminutes: winkelminute, winkelminuten
    arcseconds: winkelsekunde, winkelsekunden
    radians: radiant
    teaspoons: teelöffel, teelöffeln
    tablespoons: esslöffel, esslöffeln
    tons: short tons
    ounces: unze, unzen, feinunze, feinunzen
    carats: karat
    cl: zentiliter
    gallons: gallone, gallonen
    cups: tasse, tassen
    teaspoons: teelöffel, teelöffeln
    tablespoons: esslöffel, esslöffeln
    nm: nanometer, nanometern
    µm: mikrometer, mikrometern
    yards: yard, yards
    feet: fuß
    nautical miles: seemeile, seemeilen
    m/s: meter pro sekunde, metern pro sekunde
    km/s: kilometer pro sekunde, kilometern pro sekunde
    knots: knoten
    acres: acre, acres
    cm²: quadratzentimeter, quadratzentimetern
    square miles: quadratmeile, quadratmeilen
    square feet: quadratfuß
    cm³: kubikzentimeter, kubikzentimetern
    km³: kubikkilometer, kubikkilometern
    cubic feet: kubikfuß
    hPa: hektopascal
    mb: millibar
    K: kelvin, grad kelvin
    TW: terawatt
    J: joule
    kJ: kilojoule
    calories: kalorie, kalorien
    kcal: kilokalorie, kilokalorien
    amperes: ampere
    Hz: hertz
    MHz: megahertz
    GHz: gigahertz
    dB: dezibel
    horsepower: ps, pferdestärken
    bits: bit, bits
    bytes: byte, bytes
    kB: kilobyte, kilobytes
    MB: megabyte, megabytes
    GB: gigabyte, gigabytes
    TB: terabyte, terabytes
    pixels: pixel, pixeln
    MP: megapixel
    CAD: kanadische dollar, kanadischen dollar, kanadischer dollar
    AUD: australische dollar, australischen dollar, australischer dollar
    NZD: neuseeland dollar
    HKD: hongkong dollar
    SGD: singapur dollar
    TWD: taiwan dollar
    EGP: ägyptische pfund, ägyptischen pfund
    SYP: syrische pfund, syrischen pfund
    LBP: libanesische pfund, libanesischen pfund
    KRW: südkoreanische won, südkoreanischen won
    INR: indische rupien, indischen rupien, indische rupie
    PKR: pakistanische rupien, pakistanischen rupien
    MXN: mexikanische pesos, mexikanischen pesos
    ARS: argentinische pesos, argentinischen pesos
    ISK: isländische kronen, isländischen kronen
    AED: emiratische dirham
    SAR: saudische riyal, saudi riyal
    riyals: riyal
    KWD: kuwait dinar
    RSD: serbische dinar
    RON: rumänische lei, rumänischen lei
    KZT: tenge
    GEL: lari
    ATS: schilling
    pence: pence, penny
    BTC: bitcoin, bitcoins
    ms: millisekunde, millisekunden, tausendstelsekunde, tausendstelsekunden
    weekends: wochenende, wochenenden
    millennia: jahrtausend, jahrtausende, jahrtausenden
    percent: prozent, vom hundert, v. h.
    per mille: promille, vom tausend
    percentage points: prozentpunkt, prozentpunkte, prozentpunkten, pp
    basis points: basispunkte, basispunkten, bp
    tonnes: tonne, tonnen
    kg: kilogramm, kilo, kilos
    g: gramm
    mg: milligramm
    µg: mikrogramm
    pounds: pfund
    litres: liter, litern
    ml: milliliter
    hectolitres: hektoliter
    barrels: barrel
    m: meter, metern
    km: kilometer, kilometern
    cm: zentimeter, zentimetern
    mm: millimeter, millimetern
    miles: meile, meilen
    light-years: lichtjahr, lichtjahre, lichtjahren
    inches: zoll
    km/h: kilometer pro stunde, kilometern pro stunde, stundenkilometer, stundenkilometern, km pro stunde,
        km in der stunde, kilometer in der stunde
    hectares: hektar, hektaren
    m²: qm, quadratmeter, quadratmetern
    km²: quadratkilometer, quadratkilometern
    m³: kubikmeter, kubikmetern
    degrees: grad
    °C: grad celsius
    °F: grad fahrenheit
    W: watt
    kW: kilowatt
    MW: megawatt
    GW: gigawatt
    kWh: kilowattstunde, kilowattstunden
    MWh: megawattstunde, megawattstunden
    GWh: gigawattstunde, gigawattstunden
    TWh: terawattstunde, terawattstunden
    V: volt
    EUR: euro, euros
    cents: cent
    USD: us dollar, dollar, dollars
    CHF: franken, schweizer franken
    GBP: pfund sterling
    JPY: yen
    CNY: yuan, renminbi
    RUB: rubel
    crowns: kronen, krone
    NOK: norwegische kronen, norwegischen kronen
    SEK: schwedische kronen, schwedischen kronen
    DKK: dänische kronen, dänischen kronen
    CZK: tschechische kronen, tschechischen kronen
    PLN: zloty, zlotys, złoty, złotys
    kopecks: kopeke, kopeken
    groszy: grosze, groszy
    HUF: forint
    UAH: hrywnja, hrywnjas, hrywnia, hrywen, griwna
    ILS: schekel
    ZAR: rand
    BRL: reais
    TRY: lira
    THB: baht
    won: won
    lei: lei
    BGN: lew, lewa
    rupees: rupie, rupien
    dirhams: dirham
    dinars: dinar
    rials: rial
    francs: francs
    pesos: peso, pesos
    DEM: mark, d mark
    seconds: sekunde, sekunden, sek
    minutes: minute, minuten, min
    hours: stunde, stunden, std
    days: tag, tage, tagen, tages
    nights: nacht, nächte, nächten
    weeks: woche, wochen
    months: monat, monate, monaten, monats
    quarters: quartale, quartalen
    years: jahr, jahre, jahren, jahres
    tenths of seconds: zehntelsekunde, zehntelsekunden
    hundredths of seconds: hundertstelsekunde, hundertstelsekunden
    decades: jahrzehnt, jahrzehnte, jahrzehnten
    centuries: jahrhundert, jahrhunderte, jahrhunderten
    """
)

UNITS = {
    **spelled_out(_PREFIXED, {"hecto": "hekto", "deci": "dezi", "centi": "zenti", "micro": "mikro", "pico": "piko"}),
    **_SCIENCE,
    **_EVERYDAY,
}
