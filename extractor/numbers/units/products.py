"""Products of units in every notation: 'km/h', 'kg m−3', 'W m⁻² K⁻¹', 'mg/kg/day', 'm·s^-2', 'ml/(min kg)'.

Printed exponents often lose their height on the way to plain text, so 'm s−1' and 'kg/m3' are read as the products that
they were; the SI brochure, section 5.4, has the rules for products and quotients.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.lexicon import find_unit, unit_words
from extractor.numbers.units.unit import Power, Unit, product, singular

_SPACE = "[ \u00a0\u2009\u202f]"
_LETTER = r"[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹]"
_NEXT = lazy_pattern(rf"{_SPACE}?[/·⋅∙•*.^²³¹⁴⁻−–\-\d(Á]|{_SPACE}(?={_LETTER})")
"""What a unit may be followed by that makes it a product: the first look."""

_LATER = lazy_pattern(
    rf"(?:{_SPACE}(?:{_LETTER}|[☉⊙⊕]){{1,9}}[₀-₉0-9]{{0,2}}){{1,3}}(?:⁻[¹²³⁴]|{_SPACE}?−{_SPACE}?[1-4](?![0-9])"
    rf"|\^?[-–][1-4](?![\w-]|[.,][0-9])|\^[{{(]?[-−])"
)
"""A unit behind a space is a factor only if an exponent below the line comes: 'm s−1', 'mg C m−2'."""

_EXPONENT = lazy_pattern(
    rf"(?P<raised>⁻?[¹²³⁴⁵⁶⁷⁸⁹])|\^[{{(]?(?P<caret>[-−–]?[1-9])[)}}]?|(?P<flat>[2-6])(?![0-9]|[.,][0-9])"
    rf"|{_SPACE}?−{_SPACE}?(?P<minus>[1-9])(?![0-9]|[.,][0-9])|[-–](?P<dash>[1-9])(?![0-9-]|[.,][0-9])"
)
_SPACED_EXPONENT = lazy_pattern(
    rf"{_SPACE}(?P<flat>[23])(?=\s?[,;)/]|\s(?!{_LETTER})|\s(?:[a-z]{{2,}}|[A-Z])|\.\s|\.?\Z)"
)
"""'kg/m 3', as text that was taken from a printed page has it."""

_JOINT = lazy_pattern(
    rf"(?P<slash>{_SPACE}?/{_SPACE}?)(?P<open>\()?(?P<count>(?:1\.73|10{{1,3}}){_SPACE}?)?"
    rf"|{_SPACE}?(?P<dot>[·⋅∙•*]|(?<= )Á(?= )|\.(?={_LETTER})){_SPACE}?|(?P<space>{_SPACE})|"
)
_QUOTIENT = lazy_pattern(rf"/{_LETTER}+(?![\w²³])")
_TOKEN = lazy_pattern(rf"(?:{_LETTER}|[☉⊙⊕%])+")
_SPECIES = lazy_pattern(rf"{_LETTER}{{1,9}}[₀-₉0-9]{{0,2}}{_SPACE}")
"""What a unit is counted of, between it and the next: 'mg C m−2', 'µmol photons m−2 s−1'."""

_ELEMENTS = frozenset("C N P S O K H".split())
"""Elements whose symbols are units as well."""

_BELOW: dict[str, str] = {
    "a": "years",
    "y": "years",
    "d": "days",
    "person": "person",
    "cell": "cell",
    "beam": "beam",
    "pixel": "pixel",
}
_MOST = 6
_MINUS = "-−–⁻"
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Found(NamedTuple):
    """A unit, simple or made of several, and where it ends in the text."""

    unit: Unit
    end: int


class _Step(NamedTuple):
    """One factor more, where it ends, whether it is sure to be one, and what it leaves the next to stand in."""

    power: Power
    end: int
    sure: bool
    line: _Line


class _Line(Enum):
    ABOVE = 0
    BELOW = 1
    BRACKET = 2
    """Below the line, in a bracket: '/(m² K)'."""


def extend(text: str, start: int, first: Found, language: Language, *, joined: bool = False) -> Found:
    """The unit that begins with `first`, which stands at `start`, with all its factors; `joined` to it or not.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.units.table import UNITS
    >>> text = "9.8 m s−2 down"
    >>> whole = extend(text, 4, Found(UNITS["m"], 5), ENGLISH)
    >>> whole.unit.name, whole.unit.dimension, text[4 : whole.end]
    ('m per second²', 'acceleration', 'm s−2')
    """
    if not (joined or _NEXT.match(text, first.end)):
        return first
    quotient = _QUOTIENT.match(text, first.end)
    if quotient and (whole := unit_words(language).get(text[start : quotient.end()])):
        return Found(whole, quotient.end())
    written = text[start : first.end]
    own = _exponent(text, first.end)
    if own and own[0] < 0 and _goes_on(text, own[1], written):
        own = None
    if own and own[0] == -1 and (lead := _before_second(written, language)):
        first, own, joined = Found(lead, first.end - 1), None, True
    powers, ends = [Power(first.unit, own[0] if own else 1)], [own[1] if own else first.end]
    sure = 1
    for step in _steps(text, ends[0], language, explicit=own is not None or joined):
        powers.append(step.power)
        ends.append(step.end)
        sure = len(powers) if step.sure else sure
    end = ends[sure - 1]
    if end == first.end or text[end : end + 1].isalnum():
        return first
    return _whole(text, start, powers[:sure], end, language)


def _before_second(written: str, language: Language) -> Unit | None:
    """The first of two units that are written together, the second being the second: metres of 'ms−1', 'kgs-1'."""
    unit = find_unit(written[:-1], language) if written.endswith("s") else None
    return None if unit is None or unit.dimension == "time" else unit


def _goes_on(text: str, end: int, written: str) -> bool:
    """Whether a dash was no minus but stood between two ends of a range: '3 m-4 m'."""
    return text[end : end + len(written) + 1].lstrip(" \u00a0").startswith(written)


def _steps(text: str, pos: int, language: Language, *, explicit: bool) -> Iterator[_Step]:
    """The further factors one by one; `explicit` says that the one before has an exponent, and so may be touched."""
    line = _Line.ABOVE
    for _ in range(_MOST):
        step = _step(text, pos, language, explicit=explicit, line=line)
        if step is None:
            return
        yield step
        explicit = not text[step.end - 1].isalpha() or text[step.end : step.end + 1].isalpha()
        pos, line = step.end, step.line


def _step(text: str, pos: int, language: Language, *, explicit: bool, line: _Line) -> _Step | None:
    joint = _JOINT.match(text, pos)
    if joint is None or not (joint["slash"] or joint["dot"] or (joint.group() == "" and explicit) or joint["space"]):
        return None
    at = joint.end()
    if joint["space"]:
        if line is not _Line.BRACKET and not _LATER.match(text, pos):
            return None
        at = _past_species(text, at, language)
    token = _TOKEN.match(text, at)
    unit, last = _factor(token.group(), language, at) if token else (None, at)
    if token is None or unit is None:
        return None
    if joint["slash"]:
        line = _Line.BRACKET if joint["open"] else _Line.BELOW
    below = line is not _Line.ABOVE
    exponent, end = _exponent(text, last) or (below and _spaced(text, last)) or (1, last)
    closing = line is _Line.BRACKET and text[end : end + 1] == ")"
    sure = bool(joint["slash"] or joint["dot"]) or exponent < 0 or closing or (below and not joint["space"])
    count = Decimal(joint["count"].strip()) if joint["count"] else Decimal(1)
    power = Power(unit, -abs(exponent) if below else exponent, count)
    return _Step(power, end + closing, sure, _Line.BELOW if closing else line)


def _past_species(text: str, at: int, language: Language) -> int:
    """Where the next unit begins, behind what the one before is counted of."""
    token = _TOKEN.match(text, at)
    if token and token.group() not in _ELEMENTS and _factor(token.group(), language, at)[0]:
        return at
    species = _SPECIES.match(text, at)
    return species.end() if species else at


def _factor(written: str, language: Language, at: int) -> tuple[Unit | None, int]:
    """The unit that stands at `at`, or the first of two that are written together, and where it ends."""
    name = _BELOW.get(written)
    if name:
        return unit_words(language).get(name) or Unit(name, "measurement", name), at + len(written)
    unit = find_unit(written, language)
    cut = split(written, language) if unit is None and len(written) <= _MOST else 0
    return (find_unit(written[:cut], language), at + cut) if cut else (unit, at + len(written))


def _exponent(text: str, pos: int) -> tuple[int, int] | None:
    """The exponent at `pos` and where it ends."""
    match = _EXPONENT.match(text, pos)
    if match is None:
        return None
    written = next(group for group in match.groups() if group)
    size = int(written.lstrip(_MINUS).translate(_LOWERED))
    negative = written[0] in _MINUS or match["minus"] or match["dash"]
    return (-size if negative else size), match.end()


def _spaced(text: str, pos: int) -> tuple[int, int] | None:
    match = _SPACED_EXPONENT.match(text, pos)
    return (int(match["flat"]), match.end()) if match else None


def _whole(text: str, start: int, powers: Sequence[Power], end: int, language: Language) -> Found:
    """The product as one unit, by the name it has of its own, or else 'kg per m³'."""
    table = unit_words(language)
    name = _name(powers)
    known = table.get(text[start:end]) or table.get(_short(powers)) or table.get(name)
    if known:
        return Found(known, end)
    above = [power for power in powers if power.exponent > 0]
    kind = above[0].unit.kind if above else "measurement"
    if kind == "money":
        return Found(Unit(name, kind, "rate"), end)
    dimension, factor = product(powers)
    return Found(Unit(name, "measurement" if kind == "duration" else kind, dimension, factor), end)


def _short(powers: Sequence[Power]) -> str:
    """A quotient's name of its own, 'km/h', if it has one."""
    plain = [power.exponent for power in powers] == [1, -1]
    return "/".join(_SYMBOLS.get(power.unit.name, power.unit.name) for power in powers) if plain else ""


_SYMBOLS = {"hours": "h", "seconds": "s"}


def _name(powers: Sequence[Power]) -> str:
    above = "·".join(power.name() for power in powers if power.exponent > 0)
    below = "·".join(_one(power).name() for power in powers if power.exponent < 0)
    return f"{above} per {below}".strip() if below else above


def _one(power: Power) -> Power:
    """A factor below the line, which is counted by one: 'per hour'; ten years are a decade there."""
    name = {10: "decade", 100: "century", 1000: "millennium"}.get(int(power.unit.times)) or singular(power.unit.name)
    return Power(Unit(name), power.exponent, power.count)


def split(token: str, language: Language) -> int:
    """How many letters of units that are written together belong to the first: 2 of 'mWm' in 'mWm−2', 0 if none do.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> split("mWm", ENGLISH), split("kgs", ENGLISH), split("boats", ENGLISH)
    (2, 2, 0)
    """
    cuts = range(min(len(token), _MOST) - 1, 0, -1)
    fits = (cut for cut in cuts if find_unit(token[:cut], language) and find_unit(token[cut:], language))
    return next(fits, 0)


def is_raised(text: str, pos: int) -> bool:
    """Whether an exponent below the line stands at `pos`.

    >>> is_raised("m−2", 1), is_raised("m2", 1)
    (True, False)
    """
    own = _exponent(text, pos)
    return own is not None and own[0] < 0
