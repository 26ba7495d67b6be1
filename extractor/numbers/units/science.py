"""The English names of the units of science and trade, with every prefix written out: 'nanometres', 'troy ounces'."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.numbers.tables import named
from extractor.numbers.units.prefixes import spelled_out

_PREFIXED = named(
    """
    m: meter, metre
    g: gram, gramme
    l: liter, litre
    s: second
    a: year
    A: amp, ampere
    V: volt
    W: watt
    Wh: watt-hour, watt hour, watthour
    J: joule
    N: newton
    Pa: pascal
    bar: bar
    Hz: hertz
    Ω: ohm
    F: farad
    H: henry
    T: tesla
    G: gauss
    C: coulomb
    mol: mole
    M: molar
    K: kelvin
    Da: dalton
    bp: base, base pair, basepair
    eV: electronvolt, electron volt, electron-volt
    cal: calorie
    Bq: becquerel
    Ci: curie
    Sv: sievert
    Gy: gray
    as: arcsecond
    rad: radian
    pc: parsec
    Jy: jansky
    B: byte
    bit: bit
    FLOPS: flop
    """
)
"""The units that are counted in thousands and thousandths."""

ENGLISH_UNITS: Mapping[str, str] = {
    **spelled_out({f"{name}{ending}": symbol for name, symbol in _PREFIXED.items() for ending in ("", "s")}),
    **named(
        """
        orders of magnitude: order of magnitude
        Å: angstrom, angstroms, ångström, ångströms
        au: astronomical unit, astronomical units
        parsecs: parsec
        fathoms: fathom
        furlongs: furlong
        cubits: cubit
        bushels: bushel
        acre-feet: acre-foot, acre foot, acre feet
        hundredweight: hundredweights
        quintals: quintal
        troy ounces: troy ounce
        fluid ounces: fluid ounce
        long tons: long ton
        short tons: short ton
        deadweight tons: deadweight ton, deadweight tonnes
        cubic yards: cubic yard
        cubic inches: cubic inch
        square yards: square yard
        square inches: square inch
        hm³: cubic hectometer, cubic hectometers, cubic hectometre, cubic hectometres, hm3
        km³: cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres
        kt: kiloton, kilotons, kilotonne, kilotonnes
        Mt: megaton, megatonne, megatonnes
        Gt: gigaton, gigatons, gigatonne, gigatonnes
        Pa: pascal, pascals
        atm: atmospheres
        psi: pounds per square inch
        mmHg: millimeters of mercury, millimetres of mercury
        N: newton, newtons
        N·m: newton meter, newton meters, newton metre, newton metres
        ft-lb: foot-pound, foot-pounds, pound-feet, foot pounds
        Wh: watt hour, watt hours, watt-hours
        eV: electronvolt, electronvolts, electron volt, electron volts
        erg: ergs
        Btu: british thermal unit, british thermal units
        therms: therm
        kilotons of TNT: kilotons of tnt
        Ω: ohm, ohms
        T: tesla, teslas
        Wb: weber, webers
        mol: moles
        Bq: becquerel, becquerels
        Ci: curies
        Sv: sievert, sieverts
        rem: rems
        lumens: lumen
        candelas: candela
        rad: radian, radians
        arcminutes: arcminute, arc minutes, arc minute, minutes of arc
        arcseconds: arcsecond, arc seconds, arc second, seconds of arc
        Jy: jansky, janskys
        bp: base pair, base pairs
        rpm: revolutions per minute
        fps: frames per second
        bpm: beats per minute
        IU: international units
        per mille: per mil, permil, permille
        wt%: weight percent, percent by weight
        vol%: volume percent, percent by volume
        """
    ),
}
