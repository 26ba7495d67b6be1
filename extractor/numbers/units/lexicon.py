"""Every way of writing a unit that a language knows: its own words, and the symbols that are the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from extractor.numbers.language import Language
from extractor.numbers.tables import named, unaccented
from extractor.numbers.units.prefixes import find_symbol
from extractor.numbers.units.table import IN_MILLIONS, ISO_4217, UNITS, WRITTEN
from extractor.numbers.units.unit import Unit

_MARKS = re.compile(r"[\s.'’]+")
"""What parts the words of a name, which stand in the tables with one space between: 'p.p.', 'km à l'heure'."""

_SHORT = 2
_LONGEST = 7
"""No symbol with a prefix is longer: what is, isn't looked up."""


@cache
def unit_words(language: Language) -> Mapping[str, Unit]:
    """Every name of a unit that `language` knows, in lower case where case tells nothing."""
    written = ((name, UNITS.get(target) or find_symbol(target)) for name, target in WRITTEN.items())
    table = {name: unit for name, unit in written if unit}
    table |= {name: unit for name, unit in UNITS.items() if name not in table}
    table |= {code: Unit(code, "money", "money") for code in ISO_4217}
    for code in IN_MILLIONS:
        table |= {f"M{code}": Unit(code, "money", "money", times=10**6)}
        table |= {f"{mark}{code}": Unit(code, "money", "money", times=10**3) for mark in "kKT"}
        table |= {f"{mark}{code}": Unit(code, "money", "money", times=10**9) for mark in ("Md", "Mds", "Mrd")}
    table |= {code.lower(): table[code] for code in ("USD", "EUR", "GBP")}
    symbols = [name for name in UNITS if len(name) > _SHORT and name.lower() not in UNITS]
    table |= {name.lower(): UNITS[name] for name in symbols}
    table |= {name: Unit(code, "money", "money", times=times) for name, (code, times) in language.money_letters.items()}
    for word in language.function_words:
        table.pop(word, None)
    for name, target in {**unaccented(named(language.currencies)), **language.units}.items():
        table[_MARKS.sub(" ", name).strip()] = (
            UNITS.get(target) or find_symbol(target) or Unit(target, "money", "money")
        )
    return table


_INITIALS = re.compile("[A-Z]{2,}s")
"""'650 MPs' are no metres per second, 'KMs' are km."""


def find_unit(written: str, language: Language, *, fold: bool = True) -> Unit | None:
    """The unit of one word or symbol, None where it is none; `fold` reads capitals that no symbol has as well.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> find_unit("kilowatts", ENGLISH).name, find_unit("µbar", ENGLISH).name, find_unit("as", ENGLISH)
    ('kW', 'µbar', None)
    """
    table = unit_words(language)
    if unit := table.get(written):
        return unit
    lower = written.lower()
    is_word = lower in language.function_words and not (len(written) == 1 and written.isupper())
    if len(written) <= _LONGEST and not is_word and (unit := find_symbol(written)):
        return unit
    folded = table.get(lower) if fold and len(written) > 1 else None
    initials = _INITIALS.fullmatch(written) is not None and folded is not table.get(lower[:-1])
    return None if initials else folded
