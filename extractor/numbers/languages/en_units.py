"""The names of units in English, as tables.

Names of currencies follow the list of CLDR (common/main/en.xml), but for those that are mostly other words.
"""

from __future__ import annotations

from extractor.numbers.tables import named
from extractor.numbers.units.science import ENGLISH_UNITS

_EVERYDAY = named(
    """
    °F: degrees farenheit, degree farenheit, farenheit
    cm²: square centimeter, square centimeters, square centimetre, square centimetres, sq cm
    mm²: square millimeters, square millimetres
    cm³: cubic centimeters, cubic centimetres
    K: kelvins, degrees kelvin
    C: coulombs
    F: farads
    H: henrys, henries
    T: teslas
    Gy: grays
    Da: daltons
    Wb: webers
    months: mths, mos
    quarters: qtrs
    psi: pounds per square inch, pounds force per square inch, pound per square inch
    ppm: parts per million
    ppb: parts per billion
    percent: percent, per cent, percents, per cents, percentage
    percentage points: percentage point, percent points, pp, ppt, pct points
    basis points: basis point
    miles: mile
    square miles: square mile
    nautical miles: nautical mile
    km: kilometer, kilometers, kilometre, kilometres, kms
    m: metre, metres, meter, meters
    cm: centimetre, centimetres, centimeter, centimeters
    mm: millimetre, millimetres, millimeter, millimeters
    µm: micrometer, micrometers, micrometre, micrometres, micron, microns
    nm: nanometer, nanometers, nanometre, nanometres
    inches: inch, in
    feet: foot
    yards: yard
    light-years: light year, light years
    acres: acre
    hectares: hectare
    square feet: square foot
    m²: square meter, square meters, square metre, square metres
    km²: square kilometer, square kilometers, square kilometre, square kilometres
    m³: cubic meter, cubic meters, cubic metre, cubic metres
    cm³: cubic centimeters, cubic centimetres
    cubic feet: cubic foot
    litres: litre, liter, liters
    ml: millilitre, millilitres, milliliter, milliliters
    hectolitres: hectoliter, hectoliters, hectolitre
    gallons: gallon
    pints: pint
    quarts: quart
    barrels: barrel
    g: gram, grams, gramme, grammes, gm, gms
    kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
    mg: milligram, milligrams
    µg: microgram, micrograms
    tonnes: tonne, metric ton, metric tons
    tons: ton
    kt: kilotonne, kilotonnes, kiloton, kilotons
    Mt: megatons
    ounces: ounce
    pounds: pound
    carats: carat
    knots: knot
    mph: mile per hour, miles per hour, mile an hour, miles an hour
    km/h: kilometers per hour, kilometres per hour, km per hour, km an hour, kilometers an hour, kilometres an hour
    m/s: meters per second, metres per second, meters a second, metres a second
    degrees: degree, deg
    °C: degree celsius, degrees celsius, degrees centigrade, degrees c, degree c, deg celsius, deg c, celsius,
        centigrade
    °F: degree fahrenheit, degrees fahrenheit, degrees f, degree f, deg f, fahrenheit
    K: kelvin
    mb: millibar, millibars
    hPa: hectopascals
    bar: bars
    W: watt, watts
    kW: kilowatt, kilowatts
    MW: megawatt, megawatts
    GW: gigawatt, gigawatts
    kWh: kilowatt hour, kilowatt hours
    MWh: megawatt hour, megawatt hours
    GWh: gigawatt hour, gigawatt hours
    TWh: terawatt hours
    J: joule, joules
    calories: calorie
    kcal: kilocalories
    V: volt, volts
    amperes: amp, amps, ampere
    Hz: hertz
    kHz: kilohertz
    MHz: megahertz
    GHz: gigahertz
    dB: decibels
    bits: bit
    bytes: byte
    kB: kilobyte, kilobytes
    MB: megabyte, megabytes
    GB: gigabyte, gigabytes, gigs
    TB: terabyte, terabytes
    PB: petabytes
    pixels: pixel
    MP: megapixel, megapixels
    ms: millisecond, milliseconds, msec
    µs: microseconds
    ns: nanoseconds
    seconds: second, sec, secs
    minutes: minute, min, mins
    hours: hour, hr, hrs
    days: day
    nights: night
    weekends: weekend
    weeks: week, wk, wks
    fortnights: fortnight
    months: month, mo
    years: year, yr, yrs
    decades: decade
    centuries: century
    millennia: millennium
    THB: baht, bahts
    MYR: ringgit, ringgits
    ILS: shekel, shekels, sheqel, sheqels
    PLN: zloty, zlotys, zlotych, zloties, złoty, złotys, złotych
    HUF: forint, forints
    CZK: koruna, korunas, czech crowns, czech koruna
    NGN: naira, nairas
    ZAR: rand, rands
    BRL: reais
    TRY: lira, liras, turkish lira
    ITL: lire
    SEK: kronor, swedish kronor, swedish crowns, swedish krona
    BGN: lev, leva, levs
    KZT: tenge
    GEL: lari
    BDT: taka, takas
    VND: dong
    MMK: kyat, kyats
    KHR: riel, riels
    IDR: rupiah, rupiahs
    MNT: tugrik, tugriks
    GHS: cedi, cedis
    ETB: birr
    BWP: pula
    AFN: afghani, afghanis
    GTQ: quetzal, quetzales
    HNL: lempira, lempiras
    PYG: guarani, guaranies
    VES: bolivar, bolivars, bolivares
    BOB: boliviano, bolivianos
    CRC: colones
    MZN: metical, meticais
    AOA: kwanza, kwanzas
    UAH: hryvnia, hryvnias, hryvnya, hryvnyas, hryvna, hryven
    RUB: ruble, rubles, rouble, roubles
    CNY: yuan, renminbi, yuans, rmb
    JPY: yen, japanese yen
    DEM: deutsche mark, deutsche marks
    BTC: bitcoin, bitcoins
    kroner: krone, kroner
    krona: krona, kronas
    rupees: rupee, rupees
    francs: franc, francs
    pesos: peso, pesos
    dirhams: dirham, dirhams
    dinars: dinar, dinars
    riyals: riyal, riyals
    rials: rial, rials
    crowns: crown, crowns
    lei: lei
    manats: manat, manats
    CFA francs: cfa franc, cfa francs
    won: won
    USD: us dollar, us dollars, american dollars, dollar, dollars, bucks
    AUD: australian dollar, australian dollars
    CAD: canadian dollar, canadian dollars
    NZD: new zealand dollars
    HKD: hong kong dollars
    SGD: singapore dollars
    TWD: taiwan dollars, taiwanese dollars
    EUR: euro, euros
    GBP: pound sterling, pounds sterling, british pounds, sterling, quid
    EGP: egyptian pounds
    SYP: syrian pounds
    LBP: lebanese pounds, lebanese lira
    KRW: south korean won, korean won
    KPW: north korean won
    INR: indian rupee, indian rupees
    PKR: pakistani rupees, pakistan rupees
    LKR: sri lankan rupees
    NPR: nepali rupees, nepalese rupees
    CHF: swiss franc, swiss francs
    FRF: french francs
    BEF: belgian francs
    MXN: mexican peso, mexican pesos
    PHP: philippine pesos
    ARS: argentine pesos
    CLP: chilean pesos
    COP: colombian pesos
    DKK: danish kroner, danish crowns
    NOK: norwegian kroner, norwegian crowns
    ISK: icelandic krona, icelandic kronur
    RON: romanian lei
    MDL: moldovan lei
    AED: uae dirhams, emirati dirhams
    MAD: moroccan dirhams
    SAR: saudi riyals
    QAR: qatari riyals
    IRR: iranian rials
    OMR: omani rials
    KWD: kuwaiti dinars
    RSD: serbian dinars
    IQD: iraqi dinars
    cents: cent
    kopecks: kopeck, kopecks, kopek, kopeks, kopiyka, kopiykas
    paise: paisa, paise
    centavos: centavo, centavos
    centimes: centime, centimes
    groszy: grosz, groszy
    pence: penny
    km/s: km a second, kilometers a second, kilometres a second
    teaspoons: tsp, teaspoon, teaspoons
    tablespoons: tbsp, tablespoon, tablespoons
    """
)

UNITS = {**ENGLISH_UNITS, **_EVERYDAY}
