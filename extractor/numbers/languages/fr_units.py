"""The names of units in French, as tables."""

from __future__ import annotations

from extractor.numbers.tables import named, unaccented
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    g: gramme, grammes
    m: mètre, mètres
    l: litre, litres
    W: watt, watts
    Wh: wattheure, wattheures
    V: volt, volts
    A: ampère, ampères
    J: joule, joules
    eV: électronvolt, électronvolts, électron volt, électrons volts
    N: newton, newtons
    Pa: pascal, pascals
    bar: bar, bars
    Hz: hertz
    Ω: ohm, ohms
    F: farad, farads
    Sv: sievert, sieverts
    Bq: becquerel, becquerels
    mol: mole, moles
    B: octet, octets
    bit: bit, bits
    s: seconde, secondes
    """
)
"""The units that are counted in thousands and thousandths."""

_SCIENCE = named(
    """
    ppm: parties par million, partie par million
    ppb: parties par milliard, partie par milliard
    kt: kilotonne, kilotonnes
    Mt: mégatonne, mégatonnes
    Gt: gigatonne, gigatonnes
    Å: angström, angströms
    au: unité astronomique, unités astronomiques
    parsecs: parsec, parsecs
    fathoms: brasse, brasses
    fluid ounces: once liquide, onces liquides
    troy ounces: once troy, onces troy
    quintals: quintal, quintaux
    bushels: boisseau, boisseaux
    square yards: yard carré, yards carrés
    square inches: pouce carré, pouces carrés
    cubic inches: pouce cube, pouces cubes
    mm²: millimètre carré, millimètres carrés
    mm³: millimètre cube, millimètres cubes
    atm: atmosphères
    mmHg: millimètre de mercure, millimètres de mercure
    N: newton, newtons
    N·m: newton mètre, newtons mètres
    Wh: wattheure, wattheures
    eV: électronvolt, électronvolts
    Ω: ohm, ohms
    mol: moles
    Bq: becquerel, becquerels
    Sv: sievert, sieverts
    Gy: gray, grays
    lumens: lumen, lumens
    candelas: candela, candelas
    arcminutes: minute d'arc, minutes d'arc
    arcseconds: seconde d'arc, secondes d'arc
    rpm: tours par minute, tour par minute
    bpm: battements par minute, pulsations par minute
    fps: images par seconde
    kilotons of TNT: kilotonnes de tnt
    orders of magnitude: ordres de grandeur
    """
)

_EVERYDAY = named(
    """
    psi: livres par pouce carré
    T: tesla, teslas
    Wb: weber, webers
    C: coulomb, coulombs
    F: farad, farads
    H: henry, henrys
    Da: dalton, daltons
    bar: bars
    kWh: kilowatt heure, kilowatt heures
    cubic yards: yards cubes
    percent: pour cent, pourcent, pourcents, pourcentage, pct
    per mille: pour mille
    percentage points: point de pourcentage, points de pourcentage, point de pourcent, points de pourcent, pp
    basis points: point de base, points de base, pb, pdb
    tonnes: tonne, tonnes, tonne métrique, tonnes métriques
    tons: tonnes courtes
    kg: kilogramme, kilogrammes, kilo, kilos
    g: gramme, grammes
    mg: milligramme, milligrammes
    µg: microgramme, microgrammes
    pounds: livre, livres
    ounces: once, onces
    carats: carat, carats
    litres: litre, litres
    ml: millilitre, millilitres
    cl: centilitre, centilitres
    hectolitres: hectolitre, hectolitres
    gallons: gallon, gallons
    pints: pinte, pintes
    barrels: baril, barils
    cups: tasse, tasses
    teaspoons: cuillère à café, cuillères à café, cuillerée à café, cuillerées à café
    tablespoons: cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe
    m: mètre, mètres
    km: kilomètre, kilomètres
    cm: centimètre, centimètres
    mm: millimètre, millimètres
    nm: nanomètre, nanomètres
    miles: mile, miles, mille terrestre
    nautical miles: mille marin, milles marins, mille nautique, milles nautiques, nautiques
    yards: yard, yards, verge, verges
    light-years: année lumière, années lumière
    feet: pied, pieds
    inches: pouce, pouces
    km/h: kilomètre heure, kilomètres heure, kilomètres par heure, km par heure,
        km à l'heure, kilomètre à l'heure, kilomètres à l'heure, km heure
    mph: mille par heure, milles par heure, miles par heure, milles à l'heure, miles à l'heure
    m/s: mètre par seconde, mètres par seconde
    km/s: kilomètres par seconde
    knots: nœud, nœuds, noeud, noeuds
    hectares: hectare, hectares
    acres: acre, acres
    m²: mètre carré, mètres carrés
    km²: kilomètre carré, kilomètres carrés
    cm²: centimètre carré, centimètres carrés
    square feet: pied carré, pieds carrés
    square miles: mile carré, miles carrés, mille carré, milles carrés
    m³: mètre cube, mètres cubes
    cm³: centimètre cube, centimètres cubes
    hm³: hectomètre cube, hectomètres cubes, hm3
    km³: kilomètre cube, kilomètres cubes
    cubic feet: pied cube, pieds cubes, pied cubes
    degrees: degré, degrés, deg
    °C: degré celsius, degrés celsius, degré centigrade, degrés centigrades, celsius, centigrade, centigrades,
        deg celsius, deg centigrade, degrés c, degré c, deg c
    °F: degré fahrenheit, degrés fahrenheit, fahrenheit, deg fahrenheit, degrés f, degré f, deg f
    K: kelvin, kelvins, degrés kelvin, degré kelvin, degrés k
    Pa: pascal, pascals
    hPa: hectopascal, hectopascals
    mb: millibar, millibars
    W: watt, watts
    kW: kilowatt, kilowatts
    MW: mégawatt, mégawatts
    GW: gigawatt, gigawatts
    TW: térawatt, térawatts
    kWh: kilowattheure, kilowattheures, kilowatt heure, kilowatts heure, kilowatts heures
    MWh: mégawattheure, mégawattheures
    GWh: gigawattheure, gigawattheures
    TWh: térawattheure, térawattheures
    J: joule, joules
    calories: calorie, calories
    kcal: kilocalorie, kilocalories
    V: volt, volts
    amperes: ampère, ampères
    Hz: hertz
    MHz: mégahertz
    GHz: gigahertz
    dB: décibel, décibels
    horsepower: cheval vapeur, chevaux vapeur, chevaux, ch
    bits: bit, bits
    bytes: octet, octets
    kB: kilooctet, kilooctets, ko
    MB: mo, mégaoctet, mégaoctets
    GB: go, gigaoctet, gigaoctets
    TB: to, téraoctet, téraoctets
    pixels: pixel, pixels
    MP: mégapixel, mégapixels
    EUR: euro, euros
    USD: dollar, dollars, dollar américain, dollars américains, dollar us, dollars us, dollars des états unis
    CAD: dollar canadien, dollars canadiens
    AUD: dollar australien, dollars australiens
    NZD: dollars néo zélandais
    HKD: dollars de hong kong, dollar de hong kong
    SGD: dollars de singapour
    TWD: dollars taïwanais
    cents: centime, centimes, cent, cents
    pence: pence, penny
    francs: franc, francs
    FRF: franc français, francs français
    BEF: francs belges
    CHF: franc suisse, francs suisses
    CFA francs: franc cfa, francs cfa
    GBP: livre sterling, livres sterling, livres britanniques
    EGP: livre égyptienne, livres égyptiennes
    SYP: livre syrienne, livres syriennes
    LBP: livre libanaise, livres libanaises
    JPY: yen, yens, yen japonais, yens japonais
    CNY: yuan, yuans, renminbi, renminbis, yuan chinois, yuans chinois
    won: won, wons
    KRW: wons sud coréens
    RUB: rouble, roubles
    crowns: couronne, couronnes
    NOK: couronne norvégienne, couronnes norvégiennes
    SEK: couronne suédoise, couronnes suédoises
    DKK: couronne danoise, couronnes danoises
    CZK: couronne tchèque, couronnes tchèques
    ISK: couronne islandaise, couronnes islandaises
    DEM: mark, marks, deutschemark, deutschemarks, mark allemand, marks allemands
    ITL: lire, lires, lires italiennes
    TRY: livre turque, livres turques
    ESP: peseta, pesetas
    BRL: real, reais, réal, réaux, réals
    PLN: zloty, zlotys, złoty, złotys
    kopecks: kopeck, kopecks, kopek, kopeks
    groszy: grosz, groszy
    HUF: forint, forints
    UAH: hryvnia, hryvnias
    RON: leu, lei, leu roumain, lei roumains
    ILS: shekel, shekels
    ZAR: rand, rands
    INR: roupie indienne, roupies indiennes
    PKR: roupie pakistanaise, roupies pakistanaises
    rupees: roupie, roupies
    dirhams: dirham, dirhams
    MAD: dirham marocain, dirhams marocains
    AED: dirham des émirats, dirhams des émirats
    dinars: dinar, dinars
    DZD: dinar algérien, dinars algériens
    TND: dinar tunisien, dinars tunisiens
    IQD: dinar irakien, dinars irakiens
    KWD: dinar koweïtien, dinars koweïtiens
    riyals: riyal, riyals
    rials: rial, rials
    pesos: peso, pesos
    MXN: peso mexicain, pesos mexicains
    ARS: peso argentin, pesos argentins
    THB: baht, bahts
    lei: lei, leu
    BGN: lev, leva, levs
    GEL: lari, laris
    NGN: naira, nairas
    HTG: gourde, gourdes
    MGA: ariary, ariarys
    BTC: bitcoin, bitcoins
    ms: milliseconde, millisecondes
    seconds: seconde, secondes, sec
    minutes: minute, minutes, min, mn
    hours: heure, heures, hr
    days: jour, jours, journée, journées
    nights: nuit, nuits
    weekends: week end, week ends
    weeks: semaine, semaines
    months: mois
    quarters: trimestre, trimestres
    years: an, ans, année, années
    decades: décennie, décennies
    centuries: siècle, siècles
    millennia: millénaire, millénaires
    """
)

UNITS = unaccented(
    {
        **spelled_out(_PREFIXED, {"tera": "téra", "giga": "giga", "mega": "méga", "deci": "déci"}),
        **_SCIENCE,
        **_EVERYDAY,
    }
)
