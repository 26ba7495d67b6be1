"""The names of units in Italian, as tables."""

from __future__ import annotations

from extractor.numbers.tables import named
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    g: grammo, grammi
    m: metro, metri
    l: litro, litri
    W: watt
    Wh: wattora, wattore
    V: volt
    A: ampere
    J: joule
    eV: elettronvolt
    N: newton
    Pa: pascal
    bar: bar
    Hz: hertz
    Ω: ohm
    F: farad
    Sv: sievert
    Bq: becquerel
    mol: mole, moli
    B: byte
    bit: bit
    s: secondo, secondi
    """
)
"""The units that are counted in thousands and thousandths."""

_SCIENCE = named(
    """
    ppm: parti per milione
    ppb: parti per miliardo
    kt: chilotone, chilotoni
    Mt: megatone, megatoni, megatonnellata, megatonnellate
    Gt: gigatonnellata, gigatonnellate
    Å: angstrom, ångström
    au: unità astronomica, unità astronomiche
    parsecs: parsec
    fluid ounces: oncia liquida, once liquide
    troy ounces: oncia troy, once troy
    quintals: quintale, quintali
    square inches: pollice quadrato, pollici quadrati
    cubic inches: pollice cubo, pollici cubi
    atm: atmosfere
    mmHg: millimetro di mercurio, millimetri di mercurio
    Pa: pascal
    N: newton
    N·m: newton metro
    Wh: wattora
    eV: elettronvolt
    Ω: ohm
    mol: moli
    Bq: becquerel
    Sv: sievert
    Gy: gray
    bits: bit
    arcminutes: minuto d'arco, minuti d'arco
    arcseconds: secondo d'arco, secondi d'arco
    rpm: giri al minuto
    bpm: battiti al minuto
    fps: fotogrammi al secondo
    kilotons of TNT: chilotoni di tnt
    orders of magnitude: ordini di grandezza
    """
)

_EVERYDAY = named(
    """
    psi: libbre per pollice quadrato
    T: tesla
    C: coulomb
    F: farad
    Da: dalton
    lumens: lumen
    kHz: kilohertz
    kJ: kilojoule
    candelas: candele
    radians: radianti
    horsepower: cavalli vapore, cavallo vapore
    square yards: iarde quadrate
    cubic yards: iarde cubiche
    mph: miglia all'ora, miglia orarie
    teaspoons: cucchiaino, cucchiaini, cucchiai da tè
    tons: tonnellate corte
    carats: carato, carati
    cl: centilitro, centilitri
    gallons: gallone, galloni
    pints: pinta, pinte
    cups: tazza, tazze
    teaspoons: cucchiaino, cucchiaini
    tablespoons: cucchiaio, cucchiai
    nm: nanometro, nanometri
    yards: iarda, iarde
    m/s: metri al secondo, metro al secondo
    km/s: chilometri al secondo, chilometro al secondo
    mph: miglia orarie, miglia all'ora
    knots: nodo, nodi
    acres: acro, acri
    cm²: centimetro quadrato, centimetri quadrati
    square miles: miglio quadrato, miglia quadrate
    square feet: piede quadrato, piedi quadrati
    cm³: centimetro cubo, centimetri cubi
    km³: chilometro cubo, chilometri cubi
    cubic feet: piedi cubi
    hPa: ettopascal
    mb: millibar
    K: kelvin, gradi kelvin
    TW: terawatt
    J: joule
    calories: caloria, calorie
    kcal: chilocaloria, chilocalorie
    amperes: ampere
    Hz: hertz
    dB: decibel
    horsepower: cavallo vapore, cavalli, cv
    bytes: byte
    kB: kilobyte
    MB: megabyte
    GB: gigabyte
    TB: terabyte
    pixels: pixel
    MP: megapixel
    CAD: dollari canadesi, dollaro canadese
    AUD: dollari australiani, dollaro australiano
    HKD: dollari di hong kong
    EGP: sterline egiziane, lire egiziane
    LBP: lire libanesi
    SYP: lire siriane
    KRW: won sudcoreani
    won: won
    FRF: franchi francesi
    DEM: marco tedesco, marchi tedeschi, marchi
    MXN: pesos messicani
    ARS: pesos argentini
    BRL: real brasiliani, reais
    riyals: riyal
    lei: lei
    THB: baht
    ZAR: rand
    ILS: shekel, sicli
    BTC: bitcoin
    pence: penny, pence
    weekends: fine settimana, weekend
    millennia: millennio, millenni
    percent: per cento, percento, percentuale
    per mille: per mille
    percentage points: punto percentuale, punti percentuali, pp, p.p.
    basis points: punto base, punti base, pb
    tonnes: tonnellata, tonnellate
    kg: chilogrammo, chilogrammi, chilo, chili
    g: grammo, grammi
    mg: milligrammo, milligrammi
    µg: microgrammo, microgrammi
    pounds: libbra, libbre
    ounces: oncia, once
    litres: litro, litri
    ml: millilitro, millilitri
    hectolitres: ettolitro, ettolitri
    barrels: barile, barili
    m: metro, metri
    km: chilometro, chilometri
    cm: centimetro, centimetri
    mm: millimetro, millimetri
    miles: miglio, miglia
    nautical miles: miglio nautico, miglia nautiche
    feet: piede, piedi
    inches: pollice, pollici
    light-years: anno luce, anni luce
    km/h: chilometri orari, chilometri all'ora, chilometro orario, km orari, km all'ora
    hectares: ettaro, ettari
    m²: metro quadrato, metri quadrati, metro quadro, metri quadri, mq
    km²: chilometro quadrato, chilometri quadrati, kmq
    m³: metro cubo, metri cubi, mc
    degrees: grado, gradi
    °C: grado celsius, gradi celsius, gradi centigradi
    °F: grado fahrenheit, gradi fahrenheit
    W: watt
    kW: chilowatt, kilowatt
    MW: megawatt
    GW: gigawatt
    kWh: chilowattora, kilowattora
    MWh: megawattora
    GWh: gigawattora
    TWh: terawattora
    V: volt
    EUR: euro
    USD: dollaro, dollari, dollari usa, dollari statunitensi, dollari americani, dollaro americano
    cents: centesimo di euro, cent, centesimi di euro
    GBP: sterlina, sterline, lire sterline
    JPY: yen
    CNY: yuan, renminbi
    CHF: franco svizzero, franchi svizzeri
    francs: franco, franchi
    ITL: lira, lire
    RUB: rublo, rubli
    crowns: corona, corone
    NOK: corone norvegesi
    SEK: corone svedesi
    DKK: corone danesi
    CZK: corone ceche
    PLN: zloty, złoty
    kopecks: copeco, copechi
    BGN: leva
    HUF: fiorini ungheresi
    UAH: grivnia, grivnie, hryvnia
    TRY: lire turche
    INR: rupie indiane
    rupees: rupia, rupie
    dirhams: dirham
    dinars: dinaro, dinari
    rials: rial
    pesos: peso, pesos
    ms: millisecondo, millisecondi
    seconds: secondi, di secondo
    minutes: minuto, minuti
    hours: ora, ore
    days: giorno, giorni, giornata, giornate
    nights: notte, notti
    weeks: settimana, settimane
    months: mese, mesi
    quarters: trimestre, trimestri
    years: anno, anni
    decades: decennio, decenni
    centuries: secolo, secoli
    """
)

UNITS = {**spelled_out(_PREFIXED, {"kilo": "chilo", "hecto": "etto"}), **_SCIENCE, **_EVERYDAY}
