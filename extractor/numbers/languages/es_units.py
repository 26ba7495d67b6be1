"""The names of units in Spanish, as tables."""

from __future__ import annotations

from extractor.numbers.tables import named, unaccented
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    g: gramo, gramos
    m: metro, metros
    l: litro, litros
    W: vatio, vatios, watt, watts
    Wh: vatio hora, vatios hora, vatiohora, vatioshora
    V: voltio, voltios
    A: amperio, amperios
    J: julio, julios, joule, joules
    eV: electronvoltio, electronvoltios
    N: newton, newtons, neutonio
    Pa: pascal, pascales
    bar: bar, bares
    Hz: hercio, hercios, hertz, hertzios
    Ω: ohmio, ohmios
    F: faradio, faradios
    Sv: sievert, sieverts
    Bq: becquerel, becquerelios, bequerelios
    mol: mol, moles
    B: byte, bytes
    bit: bit, bits
    s: segundo, segundos
    """
)
"""The units that are counted in thousands and thousandths."""

_SCIENCE = named(
    """
    ppm: partes por millón
    kt: kilotonelada, kilotoneladas, kilotón, kilotones
    Mt: megatonelada, megatoneladas, megatón, megatones
    Gt: gigatonelada, gigatoneladas, gigatón, gigatones
    µm: micra, micras
    Å: angstrom, ángstrom, angstroms
    au: unidad astronómica, unidades astronómicas
    parsecs: pársec, parsec, pársecs, parsecs
    fathoms: braza, brazas
    pints: pinta, pintas
    fluid ounces: onza líquida, onzas líquidas
    troy ounces: onza troy, onzas troy
    quintals: quintal, quintales
    square yards: yarda cuadrada, yardas cuadradas
    square inches: pulgada cuadrada, pulgadas cuadradas
    cubic inches: pulgada cúbica, pulgadas cúbicas
    mm²: milímetro cuadrado, milímetros cuadrados
    Pa: pascal, pascales
    mb: milibar, milibares
    atm: atmósferas
    mmHg: milímetro de mercurio, milímetros de mercurio
    N: newton, newtons
    N·m: newton metro, newtons metro
    Wh: vatio hora, vatios hora
    eV: electronvoltio, electronvoltios
    dB: decibelio, decibelios, decibel, decibeles
    Ω: ohmio, ohmios
    mol: moles
    Bq: becquerel, becquerelios, bequerelios
    Sv: sievert, sieverts
    Gy: gray, grays
    lumens: lumen, lúmenes
    arcminutes: minuto de arco, minutos de arco
    arcseconds: segundo de arco, segundos de arco
    rpm: revoluciones por minuto
    bpm: latidos por minuto, pulsaciones por minuto
    fps: fotogramas por segundo
    kilotons of TNT: kilotones de tnt
    orders of magnitude: órdenes de magnitud
    """
)

_EVERYDAY = named(
    """
    psi: libra por pulgada cuadrada, libras por pulgada cuadrada
    T: tesla, teslas
    Wb: weber, webers
    C: culombio, culombios
    F: faradios
    H: henrio, henrios
    Da: dalton, daltones
    lux: luxes
    µm: micrómetro, micrómetros
    nm: nanómetro, nanómetros
    pm: picómetros
    dm: decímetro, decímetros
    dirhams: dírhams
    horsepower: caballos de vapor, caballo de vapor, caballos de fuerza
    kcal: kilocaloría, kilocalorías
    cubic miles: millas cúbicas
    cubic yards: yardas cúbicas
    radians: radianes
    percent: por ciento, porciento, por cien, porcentaje
    per mille: por mil
    percentage points: punto porcentual, puntos porcentuales, pp, p.p.
    basis points: punto básico, puntos básicos, pb, pbs
    tonnes: tonelada, toneladas, tonelada métrica, toneladas métricas
    tons: toneladas cortas
    kg: kilogramo, kilogramos, kilo, kilos
    g: gramo, gramos
    mg: miligramo, miligramos
    µg: microgramo, microgramos
    pounds: libra, libras
    ounces: onza, onzas
    carats: quilate, quilates
    litres: litro, litros
    ml: mililitro, mililitros
    cl: centilitro, centilitros
    hectolitres: hectolitro, hectolitros
    gallons: galón, galones, galon
    barrels: barril, barriles
    cups: taza, tazas
    teaspoons: cucharadita, cucharaditas
    tablespoons: cucharada, cucharadas
    m: metro, metros
    km: kilómetro, kilómetros, kilometro, kilometros
    cm: centímetro, centímetros, centimetro, centimetros
    mm: milímetro, milímetros, milimetro, milimetros
    miles: milla, millas
    nautical miles: milla náutica, millas náuticas
    yards: yarda, yardas
    feet: pie, pies
    inches: pulgada, pulgadas
    light-years: año luz, años luz
    km/h: kilómetro por hora, kilómetros por hora, kilometros por hora, km por hora,
        kilómetros a la hora, km a la hora, kilómetro hora, kilómetros hora, km hora
    mph: milla por hora, millas por hora
    m/s: metro por segundo, metros por segundo
    km/s: kilómetro por segundo, kilómetros por segundo
    knots: nudo, nudos
    hectares: hectárea, hectáreas, hectarea, hectareas
    acres: acre
    m²: metro cuadrado, metros cuadrados
    km²: kilómetro cuadrado, kilómetros cuadrados
    cm²: centímetro cuadrado, centímetros cuadrados
    square feet: pie cuadrado, pies cuadrados
    square miles: milla cuadrada, millas cuadradas
    m³: metro cúbico, metros cúbicos
    cm³: centímetro cúbico, centímetros cúbicos
    hm³: hectómetro cúbico, hectómetros cúbicos, hm3
    km³: kilómetro cúbico, kilómetros cúbicos
    cubic feet: pie cúbico, pies cúbicos
    degrees: grado, grados
    °C: grado celsius, grados celsius, grado centígrado, grados centígrados, grados centigrados, grados c, grado c,
        celsius, centígrados, centigrados
    °F: grado fahrenheit, grados fahrenheit, grados f, grado f, fahrenheit
    K: kelvin, grados kelvin, grados k
    bar: bares
    W: vatio, vatios
    kW: kilovatio, kilovatios
    MW: megavatio, megavatios
    GW: gigavatio, gigavatios
    kWh: kilovatio hora, kilovatios hora
    MWh: megavatio hora, megavatios hora
    GWh: gigavatio hora, gigavatios hora
    V: voltio, voltios
    amperes: amperio, amperios
    Hz: hercio, hercios
    MHz: megahercio, megahercios, megahertz
    GHz: gigahercios, gigahertz
    horsepower: caballos de fuerza, caballos, cv
    calories: caloría, calorías
    J: julio, julios
    bits: bit
    bytes: byte
    kB: kilobyte, kilobytes
    MB: megabyte, megabytes
    GB: gigabyte, gigabytes
    TB: terabyte, terabytes
    pixels: píxel, píxeles
    MP: megapíxeles
    EUR: euro, euros
    cents: céntimo, céntimos, centavo, centavos, centimo, centimos
    USD: dólar, dólares, dolar, dolares, dólar estadounidense, dólares estadounidenses, dólares americanos, us
    CAD: dólar canadiense, dólares canadienses
    AUD: dólar australiano, dólares australianos
    NZD: dólares neozelandeses
    HKD: dólares de hong kong
    GBP: libra esterlina, libras esterlinas, libras británicas
    pence: penique, peniques
    EGP: libras egipcias
    SYP: libras sirias
    LBP: libras libanesas
    JPY: yen, yenes
    CNY: yuan, yuanes, renminbi
    KRW: wones surcoreanos
    won: won, wones
    CHF: franco suizo, francos suizos
    FRF: francos franceses
    francs: franco, francos
    RUB: rublo, rublos
    crowns: corona, coronas
    NOK: coronas noruegas
    SEK: coronas suecas
    DKK: coronas danesas
    CZK: coronas checas
    ISK: coronas islandesas
    PLN: zloty, zlotys, esloti, eslotis, złoty, złotys
    kopecks: kopek, kopeks, cópec, cópecs, kopeika, kopeikas
    BGN: lev, levs, leva, levas
    RON: leu, leus, lei
    HUF: forinto, forintos
    UAH: grivna, grivnas, jrivnia, jrivnias, hryvnia, hryvnias
    TRY: lira turca, liras turcas
    ITL: lira, liras
    DEM: marco alemán, marcos alemanes, marco, marcos
    ESP: peseta, pesetas
    INR: rupia india, rupias indias
    rupees: rupia, rupias
    dirhams: dirham, dirhams, dírham
    dinars: dinar, dinares
    riyals: riyal, riyales
    rials: rial, riales
    MXN: peso mexicano, pesos mexicanos
    ARS: peso argentino, pesos argentinos
    CLP: peso chileno, pesos chilenos
    COP: peso colombiano, pesos colombianos
    UYU: pesos uruguayos
    DOP: pesos dominicanos
    PHP: pesos filipinos
    pesos: peso, pesos
    PEN: sol, soles, nuevos soles
    BRL: real brasileño, reales brasileños, reales
    VES: bolívar, bolívares
    BOB: boliviano, bolivianos
    PYG: guaraní, guaraníes
    GTQ: quetzal, quetzales
    HNL: lempira, lempiras
    NIO: córdoba, córdobas
    CRC: colón, colones
    PAB: balboa, balboas
    ILS: séquel, shekel, shekels
    THB: baht
    ZAR: rand
    BTC: bitcóin, bitcoin, bitcoins
    ms: milisegundo, milisegundos
    seconds: segundo, segundos, seg, segs
    minutes: minuto, minutos, min
    hours: hora, horas, hra, hras, hr, hrs
    days: día, días, dia, dias
    nights: noche, noches
    weekends: fin de semana, fines de semana
    weeks: semana, semanas
    months: mes, meses
    quarters: trimestre, trimestres
    years: año, años
    decades: década, décadas, decenio, decenios
    centuries: siglo, siglos
    millennia: milenio, milenios
    """
)

UNITS = unaccented({**spelled_out(_PREFIXED, {"milli": "mili"}), **_SCIENCE, **_EVERYDAY})
