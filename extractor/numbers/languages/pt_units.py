"""The names of units in Portuguese, as tables."""

from __future__ import annotations

from extractor.numbers.tables import named, unaccented
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    g: grama, gramas
    m: metro, metros
    l: litro, litros
    W: watt, watts
    Wh: watt hora, watts hora
    V: volt, volts
    A: ampere, amperes, ampère, ampères
    J: joule, joules
    eV: elétron volt, elétron volts, eletronvolt, eletronvolts, eletrão volt
    N: newton, newtons
    Pa: pascal, pascais
    bar: bar, bares
    Hz: hertz
    Ω: ohm, ohms
    F: farad, farads
    Sv: sievert, sieverts
    Bq: becquerel, becquerels
    mol: mol, mols
    B: byte, bytes
    bit: bit, bits
    s: segundo, segundos
    """
)
"""The units that are counted in thousands and thousandths."""

_SCIENCE = named(
    """
    ppm: partes por milhão
    ppb: partes por bilhão
    kt: quilotonelada, quilotoneladas, quiloton, quilotons
    Mt: megatonelada, megatoneladas, megaton, megatons
    Gt: gigatonelada, gigatoneladas
    µm: mícron, mícrons
    Å: angstrom, angstroms
    au: unidade astronómica, unidade astronômica, unidades astronómicas, unidades astronômicas
    parsecs: parsec, parsecs
    pints: pinta, pintas
    fluid ounces: onça líquida, onças líquidas
    troy ounces: onça troy, onças troy
    square inches: polegada quadrada, polegadas quadradas
    cubic inches: polegada cúbica, polegadas cúbicas
    Pa: pascal, pascais
    mb: milibar, milibares
    atm: atmosferas
    mmHg: milímetro de mercúrio, milímetros de mercúrio
    N: newton, newtons
    N·m: newton metro, newtons metro
    Wh: watt hora, watts hora
    eV: eletronvolt, eletronvolts, elétron volts
    dB: decibel, decibéis
    km/s: quilómetros por segundo, quilômetros por segundo
    Ω: ohm, ohms
    mol: mols
    Bq: becquerel, becquerels
    Sv: sievert, sieverts
    Gy: gray, grays
    cups: xícara, xícaras, chávena, chávenas
    teaspoons: colher de chá, colheres de chá
    tablespoons: colher de sopa, colheres de sopa
    weekends: fim de semana, fins de semana
    arcminutes: minuto de arco, minutos de arco
    arcseconds: segundo de arco, segundos de arco
    rpm: rotações por minuto
    bpm: batimentos por minuto
    fps: quadros por segundo
    kilotons of TNT: quilotons de tnt
    orders of magnitude: ordens de grandeza
    """
)

_EVERYDAY = named(
    """
    psi: libras por polegada quadrada
    T: tesla, teslas
    Wb: webers
    C: coulombs
    F: farads
    Da: daltons
    lumens: lúmens
    kHz: kilohertz
    µm: micrômetro, micrômetros
    nm: nanômetro, nanômetros
    pm: picômetros
    dm: decímetros
    µs: microssegundo, microssegundos
    ns: nanossegundo, nanossegundos
    bar: bars
    radians: radianos
    square yards: jardas quadradas
    cubic yards: jardas cúbicas
    fluid ounces: onça fluida, onças fluidas
    percent: por cento, porcento, por cem, porcentagem
    per mille: por mil
    percentage points: ponto percentual, pontos percentuais, pp, p.p.
    basis points: ponto base, pontos base, pontos-base, pb
    tonnes: tonelada, toneladas, tonelada métrica, toneladas métricas
    kg: quilograma, quilogramas, quilo, quilos
    g: grama, gramas
    mg: miligrama, miligramas
    µg: micrograma, microgramas
    pounds: libra, libras
    ounces: onça, onças
    carats: quilate, quilates
    litres: litro, litros
    ml: mililitro, mililitros
    cl: centilitro, centilitros
    hectolitres: hectolitro, hectolitros
    gallons: galão, galões
    barrels: barril, barris
    m: metro, metros
    km: quilómetro, quilómetros, quilômetro, quilômetros
    cm: centímetro, centímetros
    mm: milímetro, milímetros
    miles: milha, milhas
    nautical miles: milha náutica, milhas náuticas
    yards: jarda, jardas
    feet: pé, pés
    inches: polegada, polegadas
    light-years: ano luz, anos luz
    km/h: quilómetro por hora, quilómetros por hora, quilômetro por hora, quilômetros por hora, km por hora
    mph: milha por hora, milhas por hora
    m/s: metro por segundo, metros por segundo
    knots: nó, nós
    hectares: hectare
    acres: acre
    m²: metro quadrado, metros quadrados
    km²: quilómetro quadrado, quilómetros quadrados, quilômetro quadrado, quilômetros quadrados
    cm²: centímetro quadrado, centímetros quadrados
    square feet: pés quadrados
    square miles: milha quadrada, milhas quadradas
    m³: metro cúbico, metros cúbicos
    cm³: centímetro cúbico, centímetros cúbicos
    km³: quilómetros cúbicos, quilômetros cúbicos
    cubic feet: pés cúbicos
    degrees: grau, graus
    °C: grau celsius, graus celsius, graus centígrados
    °F: grau fahrenheit, graus fahrenheit
    K: kelvin, graus kelvin
    W: watt, watts
    kW: quilowatt, quilowatts, kilowatt, kilowatts
    MW: megawatt, megawatts
    GW: gigawatt, gigawatts
    kWh: quilowatt hora, quilowatts hora, kilowatt hora, kilowatts hora
    MWh: megawatt hora, megawatts hora
    GWh: gigawatt hora, gigawatts hora
    TWh: terawatt hora, terawatts hora
    V: volt, volts
    amperes: ampere, amperes, ampères
    Hz: hertz
    MHz: megahertz
    GHz: gigahertz
    horsepower: cavalos, cavalos vapor, cv
    calories: caloria, calorias
    kcal: quilocalorias
    J: joule, joules
    bits: bit
    bytes: byte
    kB: kilobyte, kilobytes
    MB: megabyte, megabytes
    GB: gigabyte, gigabytes
    TB: terabyte, terabytes
    pixels: píxel, píxeis, pixel
    MP: megapíxeis, megapixels
    EUR: euro, euros
    cents: cêntimo, cêntimos, centavo, centavos
    USD: dólar, dólares, dólar americano, dólares americanos, dólares norte americanos
    CAD: dólar canadense, dólares canadenses, dólar canadiano, dólares canadianos
    AUD: dólar australiano, dólares australianos
    HKD: dólares de hong kong
    GBP: libra esterlina, libras esterlinas, libras britânicas
    pence: pence
    EGP: libras egípcias
    SYP: libras sírias
    LBP: libras libanesas
    BRL: real, reais, reais brasileiros
    PTE: escudo, escudos
    JPY: iene, ienes
    CNY: yuan, yuans, iuan, iuans, renminbi
    won: won, wones
    CHF: franco suíço, francos suíços
    FRF: francos franceses
    francs: franco, francos
    CFA francs: francos cfa
    RUB: rublo, rublos
    crowns: coroa, coroas
    NOK: coroas norueguesas
    SEK: coroas suecas
    DKK: coroas dinamarquesas
    CZK: coroas checas, coroas tchecas
    PLN: zloty, zlotys, zlóti, zlótis, złoty
    HUF: florins húngaros, forints
    UAH: hryvnia, hryvnias, grívnia, grívnias
    TRY: lira turca, liras turcas
    ITL: lira, liras
    DEM: marco alemão, marcos alemães, marco, marcos
    ESP: peseta, pesetas
    INR: rupia indiana, rupias indianas
    rupees: rupia, rupias
    dirhams: dirham, dirhams
    dinars: dinar, dinares
    riyals: riyal, riyals
    rials: rial, riais
    MXN: peso mexicano, pesos mexicanos
    ARS: peso argentino, pesos argentinos
    CLP: peso chileno, pesos chilenos
    COP: peso colombiano, pesos colombianos
    UYU: pesos uruguaios
    pesos: peso, pesos
    VES: bolívar, bolívares
    PYG: guarani, guaranis
    AOA: kwanza, kwanzas
    MZN: metical, meticais
    MOP: patacas, pataca
    ILS: shekel, shekels, sheqel
    THB: baht
    ZAR: rand, rands
    BTC: bitcoin, bitcoins
    ms: milissegundo, milissegundos
    seconds: segundo, segundos, seg, segs
    minutes: minuto, minutos, min
    hours: hora, horas
    days: dia, dias
    nights: noite, noites
    weeks: semana, semanas
    fortnights: quinzena, quinzenas
    months: mês, meses
    quarters: trimestre, trimestres
    years: ano, anos
    decades: década, décadas
    centuries: século, séculos
    millennia: milénio, milénios, milênio, milênios
    """
)

UNITS = unaccented({**spelled_out(_PREFIXED, {"kilo": "quilo", "milli": "mili"}), **_SCIENCE, **_EVERYDAY})
