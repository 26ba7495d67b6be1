"""What the head of a table says that its figures are counted in: 'USD m', '(in thousands)', 'en millions d'euros'.

The reader itself reads a head, as one of what it names: '1 million EUR'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from extractor.number_types import Number
from extractor.numbers.reader import read_numbers

_CODES: Final = ("en", "de", "fr", "es")
_LONGEST: Final = 120
"""Characters of a head: a longer one is prose."""
_SCALES: Final = frozenset(Decimal(10) ** power for power in (3, 6, 9, 12))
_MEASURED: Final = frozenset({"measurement", "percent", "money", "duration"})
_EXCEPT: Final = re.compile(
    r"\s*(?:[,;]\s*|\b)(?:except|unless|excluding|unaudited|audited|außer|sofern|soweit|ohne|sauf|hors|non audité|salvo"
    r"|excepto)\b.*\Z",
    re.IGNORECASE,
)
"""What a head leaves out behind its unit: 'in millions, except per share data'."""
_BRACKETS: Final = re.compile(r"[(\[]([^()\[\]]{1,80})[)\]]")
_LED: Final = re.compile(
    r"(?:\A|\b(?P<of>\S+),?\s)(?:in|en)\s+(?P<unit>[^()\[\],;:.!?]\S*(?:\s\S+){0,4})\Z", re.IGNORECASE
)
"""'Amounts in thousands', 'Dollars in millions', 'in Mio. EUR'."""
_GLUED: Final = re.compile(r"([^\w\s]{1,3}|[A-Z]{3}|(?:US|C|A|CA|AU|HK|NZ|S)\$)(?=\w)(\w+)")
"""A currency and a letter or two for how many of it: '$m', 'EURbn'."""
_OWN_WORDS: Final = (
    (re.compile(r"(?<![\d.,])['’‘`]?000s?(?!\w)"), " thousand"),
    (re.compile(r"\bmiles de millones\b", re.IGNORECASE), "mil millones"),
    (re.compile(r"\bmiles(?=\s(?:de|d[’'])|\Z)"), "mil"),
    (re.compile(r"\b(?:mill|mln)\.?(?=\s*(?:€|euros?\b|EUR|\Z))", re.IGNORECASE), "million"),
    (re.compile(r"\b[Tk]\s?€|\bkEUR\b"), "thousand EUR"),
)
"""Notations of heads that prose doesn't have, and how the reader knows them."""
_OF: Final = re.compile(r"\A(?:of\s|de\s|d['’])", re.IGNORECASE)
_UNIT: Final = re.compile(r"(?!(?!1?[.,'’\s]?0{3})\d)\S+(?:\s\S+){0,5}")
"""What a unit can look like: 'milliers de tonnes équivalent pétrole', '000s'; not a sentence and not a figure."""
_ALONE: Final = frozenset("%‰")
_SCALE: Final = re.compile(
    r"thousand|million|billion|trillion|000|tausend|milliard|[kmt]illon|\b(?:tsd|mio|mill|mrd|mds?|bn|mn|tn|mil(?:es)?|mln|milliers)\b"
    r"|[€$£¥]|(?-i:\b[A-Z]{3}[a-z]{1,2}\b|\b[TkMG]EUR\b|[A-Z]{3}\s[mk]\b)",
    re.IGNORECASE,
)
"""What a head may have that is nothing but its unit."""


class HeadUnit(NamedTuple):
    """How many of what unit one of a head's figures is; of no unit where the head has none."""

    times: Decimal
    unit: str | None


@lru_cache(maxsize=512)
def head_unit(head: str, language: str | None = None) -> HeadUnit | None:
    """What the figures below or beside a head are counted in, if it says so.

    `language` is the code of the text's language; a head with a word of scale is read in others, too.

    >>> head_unit("Revenue (USD m)"), head_unit("in Tsd. EUR", "de").unit
    (HeadUnit(times=Decimal('1000000'), unit='USD'), 'EUR')
    >>> head_unit("In thousands, except per share data"), head_unit("Length (km)")
    (HeadUnit(times=Decimal('1000'), unit=None), HeadUnit(times=Decimal('1'), unit='km'))
    >>> head_unit("Boats in Moss") is None
    True
    """
    if len(head) > _LONGEST:
        return None
    written = " ".join(head.split()).strip(" *_:.")
    units = filter(_UNIT.fullmatch, _parts(written))
    return next((found for part in units for code in _codes(part, language) if (found := _read(part, code))), None)


def _codes(part: str, language: str | None) -> Iterable[str | None]:
    """The languages that a part is read in; others than the text's only for a word of scale."""
    return dict.fromkeys((language, *(_CODES if _SCALE.search(part) else ())))


def _parts(head: str) -> Iterator[str]:
    """The parts of a head that may be a unit, the surest first."""
    for bracketed in reversed(_BRACKETS.findall(head)):
        inner = _EXCEPT.sub("", bracketed).strip()
        yield from _led(inner)
        yield inner
    bare = _EXCEPT.sub("", _BRACKETS.sub("", head)).strip()
    yield from _led(bare)
    if bare in _ALONE or _SCALE.search(bare):
        yield bare


def _led(text: str) -> Iterator[str]:
    """What stands behind 'in', and before it too if that is a currency: 'Dollars in thousands'."""
    if (led := _LED.search(text)) is not None:
        if led["of"] and (money := _one(led["of"], "en")) and money.kind == "money":
            yield f"{led['unit']} {led['of']}"
        yield led["unit"]


@lru_cache(maxsize=512)
def _read(written: str, language: str | None) -> HeadUnit | None:
    """The part as so many of a unit, if all of it is that."""
    for known, own in _OWN_WORDS:
        written = known.sub(own, written).strip()
    first, _, rest = written.partition(" ")
    tried = [f"1 {written}", written]
    tried += [f"{first} 1 {rest}"] if rest else []
    tried += [f"{glued[1]} 1 {glued[2]}"] if (glued := _GLUED.fullmatch(written)) else []
    found = (_whole(text, language) for text in tried)
    return max((one for one in found if one is not None), default=None, key=lambda one: one.times)


def _whole(text: str, language: str | None) -> HeadUnit | None:
    """What a text is so many of, that is one figure and names a unit at the most behind it."""
    read = read_numbers(text, language=language)
    if len(read) != 1 or read[0].start or read[0].bound != "exact" or read[0].doubt:
        return None
    [one] = read
    behind = _OF.sub("", text[one.end :].strip(" ."))
    unit = _one(behind, language) if behind else one
    if behind and (unit is None or unit.end != len(behind) + len("1 ")):
        unit = one if one.unit and one.unit.endswith(behind.lower()) else None
    if unit is None:
        return None
    if one.value == 1 and unit.unit and unit.kind in _MEASURED:
        return HeadUnit(Decimal(1), unit.unit)
    return HeadUnit(one.value, unit.unit) if isinstance(one.value, Decimal) and one.value in _SCALES else None


def _one(unit: str, language: str | None) -> Number | None:
    """One of a unit, as the reader reads it."""
    read = read_numbers(f"1 {unit}", language=language)
    return read[0] if len(read) == 1 and read[0].value == 1 and read[0].unit else None
