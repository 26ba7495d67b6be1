"""The symbols of units with every prefix they take, generated: 'kg', 'µbar', 'Mpc', 'nM'.

Symbols and prefixes are those of the SI brochure (BIPM, 9th edition) and of the units that sciences use beside it:
astronomy (IAU style manual), chemistry (IUPAC green book), geology, biology, computing (IEC 80000-13).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from extractor.number_types import Kind
from extractor.numbers.units.unit import Unit

_EXPONENTS = {
    "k": 3,
    "M": 6,
    "G": 9,
    "T": 12,
    "P": 15,
    "E": 18,
    "Z": 21,
    "Y": 24,
    "R": 27,
    "Q": 30,
    "m": -3,
    "µ": -6,
    "n": -9,
    "p": -12,
    "f": -15,
    "a": -18,
    "z": -21,
    "y": -24,
    "r": -27,
    "q": -30,
    "h": 2,
    "da": 1,
    "d": -1,
    "c": -2,
    "": 0,
}
_BINARY = {"Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40, "Pi": 2**50, "Ei": 2**60}

_SMALL = "m µ n p f a z y"
_USUAL = "G M k m µ n p f"
_RISING = "E P T G M k"

_TABLE = (
    ("length", "m=1", f"T G M k h da d c {_SMALL}"),
    ("length", "pc=3.0856775814913673e16", "G M k"),
    ("mass", "g=0.001", f"{_RISING} h da d c {_SMALL}"),
    ("time", "s=1", f"k {_SMALL}"),
    ("current", "A=1", "k m µ n p f a"),
    ("amount", "mol=1", "M k c m µ n p f a"),
    ("luminous intensity", "cd=1", "k m µ"),
    ("temperature", "K=1", "M m µ n"),
    ("frequency", "Hz=1", f"{_RISING} {_SMALL}"),
    ("force", "N=1 dyn=1e-5 gf=0.00980665", "G M k c m µ n p"),
    ("pressure", "Pa=1 bar=100000 Torr=133.322 torr=133.322 atm=101325", f"T h d c {_USUAL}"),
    ("energy", "J=1 eV=1.602176634e-19 Wh=3600 cal=4.184 erg=1e-7", f"E P T {_USUAL} a"),
    ("power", "W=1 Wp=1 VA=1 var=1", f"E P T {_USUAL} a"),
    ("charge", "C=1 Ah=3600", "k m µ n p f"),
    ("voltage", "V=1", "G M k m µ n p"),
    ("resistance", "Ω=1 ohm=1", "T G M k m µ"),
    ("conductance", "S=1", "k d m µ n p"),
    ("capacitance", "F=1", "m µ n p f a"),
    ("inductance", "H=1", "m µ n"),
    ("magnetic flux", "Wb=1", "k m µ"),
    ("magnetic field", "T=1 G=0.0001 Oe=79.57747e-7", "k m µ n p f"),
    ("luminous flux", "lm=1", "M k m"),
    ("illuminance", "lx=1", "k m"),
    ("radioactivity", "Bq=1 Ci=3.7e10", f"E P T {_USUAL}"),
    ("dose", "Gy=1", "k c m µ n"),
    ("equivalent dose", "Sv=1 rem=0.01", "c m µ n"),
    ("catalytic activity", "kat=1", "m µ n p"),
    ("angle", "rad=57.29577951308232 as=0.0002777777777777778", "m µ n"),
    ("solid angle", "sr=1", "m µ"),
    ("volume", "l=0.001 L=0.001", "M k h d c m µ n p f"),
    ("concentration", "M=1000", "m µ n p f"),
    ("molecular mass", "Da=1 amu=1", "M k"),
    ("bases", "bp=1 nt=1", "G M k"),
    ("area", "b=1e-28", "n p f a"),
    ("data", "B=1 bit=0.125 b=0.125", _RISING),
    ("data rate", "bps=0.125 Bps=1", _RISING),
    ("operations", "FLOPS=1 flops=1", _RISING),
    ("spectral flux", "Jy=1e-26", "M k m µ n"),
    ("radiance", "R=1", "k"),
    ("viscosity", "P=0.1", "c m"),
    ("kinematic viscosity", "St=0.0001", "c"),
    ("activity", "U=1 IU=1", "k m µ"),
    ("equivalents", "Eq=1 eq=1", "m µ n"),
    ("osmoles", "Osm=1 osm=1", "m"),
    ("magnitude", "mag=1", "m"),
    ("level", "B=10", "d"),
    ("time", "a=31557600 yr=31557600 y=31557600", "G M k"),
)
"""A dimension, its symbols with their factors to its SI unit, and the prefixes in use with them."""

_DURATIONS = frozenset({"time"})
_NAMES = {
    "b of data": "bit",
    "yr": "a",
    "y": "a",
    "torr": "Torr",
    "ohm": "Ω",
    "amu": "Da",
    "L": "l",
    "flops": "FLOPS",
    "eq": "Eq",
    "osm": "Osm",
}
_NEVER_BARE = frozenset("m g s S a y as l L G P R B b Eq eq gf var FLOPS flops".split())
"""Symbols that mean their unit with a prefix only, or that the named units have already."""

_OTHER_WORDS = frozenset("as am at dam has ha pH fl pl ft pt ct cal Pb cd mB kt PS Mi".split())
"""What would be a symbol with its prefix and is a word, an abbreviation, an element or another unit."""


def _generated() -> Iterator[tuple[str, Unit]]:
    for dimension, symbols, prefixes in _TABLE:
        kind: Kind = "duration" if dimension in _DURATIONS else "measurement"
        for symbol, factor in (entry.split("=") for entry in symbols.split()):
            for prefix in ("", *prefixes.split()):
                if prefix or symbol not in _NEVER_BARE:
                    name = prefix + (_NAMES.get(f"{symbol} of {dimension}") or _NAMES.get(symbol, symbol))
                    yield prefix + symbol, Unit(name, kind, dimension, Decimal(factor).scaleb(_EXPONENTS[prefix]))
    for prefix, size in _BINARY.items():
        yield f"{prefix}B", Unit(f"{prefix}B", "measurement", "data", Decimal(size))
        yield f"{prefix}bit", Unit(f"{prefix}bit", "measurement", "data", Decimal(size) / 8)


PREFIXED: Mapping[str, Unit] = {
    written: unit for written, unit in reversed([*_generated()]) if written not in _OTHER_WORDS
}
"""Every symbol with every prefix; where two would be written the same, the one that stands first in the table."""

_STEMS: Mapping[str, str] = {
    prefix + symbol: symbol
    for _, symbols, prefixes in reversed(_TABLE)
    for symbol in (entry.partition("=")[0] for entry in reversed(symbols.split()))
    for prefix in prefixes.split()
    if prefix + symbol not in _OTHER_WORDS
}
"""What each symbol is a prefix of: 'Pa' is no year, and so a 'petayear' is none of its names."""

_ALIKE = str.maketrans({"\u03bc": "µ", "\u212b": "Å", "\u212a": "K", "\u2126": "Ω"})
"""Letters that Unicode has twice (Unicode Technical Report 25): the Greek mu and the micro sign, Å and the ångström."""


_SPELLED = (
    "quetta Q,ronna R,yotta Y,zetta Z,exa E,peta P,tera T,giga G,mega M,kilo k,hecto h,deca da,deci d,centi c,milli m"
    ",micro µ,nano n,pico p,femto f,atto a,zepto z,yocto y"
)


def spelled_out(symbols: Mapping[str, str], prefixes: Mapping[str, str] | None = None) -> dict[str, str]:
    """The names of units with every prefix written out, each with its symbol, given the names without.

    `prefixes` are those that a language writes in another way than English does.

    >>> names = spelled_out({"watts": "W"})
    >>> names["kilowatts"], names["microwatts"], "hectowatts" in names
    ('kW', 'µW', False)
    >>> spelled_out({"watt": "W"}, {"micro": "mikro"})["mikrowatt"]
    'µW'
    """
    own = prefixes or {}
    signs = [entry.split() for entry in _SPELLED.split(",")]
    pairs = [(unit, symbol, own.get(name, name), sign) for unit, symbol in symbols.items() for name, sign in signs]
    return {
        f"{name}{unit}": f"{sign}{symbol}" for unit, symbol, name, sign in pairs if _STEMS.get(sign + symbol) == symbol
    }


def find_symbol(written: str) -> Unit | None:
    """The unit of a symbol with or without a prefix, None where it is no such symbol.

    >>> find_symbol("kPa").factor, find_symbol("μbar").name, find_symbol("as")
    (Decimal('1E+3'), 'µbar', None)
    """
    return PREFIXED.get(written) or (None if written.isascii() else PREFIXED.get(written.translate(_ALIKE)))
