"""Whether the unit of a claim is the one in the text: by dimension, and by exact conversion only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from extractor.gate.countables import ANIMALS, ANYBODY, GENERIC, NOUNS, PERSONS, SETTINGS, SINGULARS
from extractor.gate.lexicon import PREPOSITIONS
from extractor.gate.remembering import remembered_of_two
from extractor.gate.senses import senses
from extractor.gate.units import COINS, EQUIVALENT_BASES, NAMES, SCALES, SYMBOLS, Measure
from extractor.gate.words import content, stem, stems, words

_PER: Final = re.compile(r"\s*/\s*|\s+(?:per|pro|par|por|je|an)\s+|\s+à\s+l['’]", re.IGNORECASE)
_SCALED: Final = re.compile(r"(mil millones|[^\W\d_]+)\.?\s(?:of\s|de\s|d['’])?(.+)", re.IGNORECASE)
"""A unit with a word for how many of it: 'million euros'."""
_OF: Final = re.compile(r"\s(?:of|de|du|des|d'|der|vom|von)\s*")
_SUBSTANCE: Final = re.compile(r"(?<=[A-Za-z])\s?CO[2₂](?:e|-?eq)?(?![A-Za-z0-9])")
"""What a mass is of, as emissions are told: 'Mt CO2', 'tCO2e'."""
_PARTICIPLES: Final = ("ed", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "é", "ée", "és", "ées")
_LONGEST_UNIT: Final = 120
_LEADS: Final = frozenset("of after into before since du de der des".split())
_UNIT_WORD: Final = re.compile(
    r"mm\sHg|[^\W\d_]{2,}(?:/[^\W\d_]{1,3})?[²³]?|(?<=[0-9])\s?[^\W\d_]\b|(?<=[(\[])[^\W\d_](?=[)\]])|[%‰€$£¥°]"
)
_JOINED: Final = re.compile(r"-(?!odd|plus|some|ish|fold|strong|and|or|to)[a-z]{3,}(?!\w)")
"""What a number is joined to: the arms of 'two-arm'."""
_ARTICLE_NOUN: Final = re.compile(r"\s(?:los|las)\s([^\W\d_]+)", re.IGNORECASE)
"""What is counted behind an article: 'eran 300 los barcos'."""
_FIRST_WORD: Final = re.compile(r"[\s-]?([^\W\d_]+(?:/[^\W\d_]+)?[²³]?|[%‰€$£¥°])(?!['’])")
_SHORTEST_NAME: Final = 3
"""Letters: what a symbol might be is a word where the reader took it for none, as German 'um' is."""
FATES: Final = frozenset("dead injured missing arrested hospitalised infected".split())
"""What befalls only persons."""
_ANIMALS_COUNTED: Final = re.compile(rf"[0-9]\s+(?:[^\W\d_]+\s+)?(?:{'|'.join(sorted(ANIMALS))})\b", re.IGNORECASE)
_SYMBOLS_IN_CAPITALS: Final = {symbol.upper(): symbol for symbol in reversed(SYMBOLS)}


_QUOTIENTS: Final = MappingProxyType({"length / time": "speed"})
ONE: Final = Fraction(1)


class Fit(Enum):
    """How a claimed unit stands to the one in the text."""

    SAME = "same"
    CONTEXT = "context"
    CONTRADICTS = "contradicts"


@lru_cache(maxsize=4096)
def measures(unit: str) -> tuple[Measure, ...]:
    """What a unit may measure; empty for counted things.

    >>> [measure.dimension for measure in measures("pounds")]
    ['mass', 'money GBP']
    >>> measures("soldiers")
    ()
    >>> measures("MtCO2") == measures("megatonne")
    True
    """
    name = _SUBSTANCE.sub("", " ".join(unit[:_LONGEST_UNIT].split()))
    if whole := _simple(name):
        return whole
    if (scaled := _SCALED.fullmatch(name)) and (times := SCALES.get(scaled[1].lower())):
        return tuple(measure._replace(factor=measure.factor * times) for measure in measures(scaled[2]))
    first, _, last = name.rpartition(" ")
    if first and (times := SCALES.get(last.lower())):
        return tuple(measure._replace(factor=measure.factor * times) for measure in _simple(first))
    top, *bottom = _PER.split(name, maxsplit=1)
    if bottom:
        return _quotient(top, bottom[0])
    parts = name.split(" ")
    shorter = (_simple(" ".join(parts[:length])) for length in range(min(len(parts) - 1, 3), 0, -1))
    return next(filter(None, shorter), ()) if parts[1:2] and _qualifies(parts) else ()


def _qualifies(parts: list[str]) -> bool:
    """Tell whether what follows a unit only says more of it: 'years of age', 'minutes into the second half'."""
    return not _LEADS.isdisjoint(part.lower() for part in parts[1:3])


def _simple(name: str) -> tuple[Measure, ...]:
    if found := SYMBOLS.get(name) or SYMBOLS.get(name.replace(" ", "")):  # 'mm Hg'
        return found
    lowered = name.lower().replace("-", " ")
    singular = lowered.removesuffix("s")
    first, _, rest = lowered.partition(" ")
    plural_first = f"{first.removesuffix('s')} {rest}"
    both_plural = " ".join(word.removesuffix("s") for word in lowered.split(" "))
    for form in (lowered, singular, plural_first, both_plural, lowered.removesuffix("n")):
        if found := NAMES.get(form):
            return found
    return SYMBOLS.get(_SYMBOLS_IN_CAPITALS.get(name, ""), ()) if name.isupper() else ()


def _quotient(top: str, bottom: str) -> tuple[Measure, ...]:
    over = measures(bottom) or (Measure(stem(bottom), Fraction(1)),)
    return tuple(
        Measure(_QUOTIENTS.get(dimension := f"{up.dimension} / {down.dimension}", dimension), up.factor / down.factor)
        for up in measures(top)
        for down in over
    )


def factor(claimed: str | None, said: str | None) -> Fraction | None:
    """How many of the unit in the text one of the claimed unit is; None where no exact factor links them.

    >>> factor("cm", "mm"), factor("percent", "%"), factor("percentage points", "%")
    (Fraction(10, 1), Fraction(1, 1), None)
    >>> factor("people", "thousand people"), factor(None, "million EUR")
    (Fraction(1, 1000), Fraction(1, 1000000))
    """
    if said is None:
        return None
    return _of_scale("", _scale(said)) if claimed is None else _factor(claimed, said)


@remembered_of_two
def _factor(claimed: str, said: str) -> Fraction | None:
    for ours in _coins_too(claimed):
        for theirs in _coins_too(said):
            if ours.dimension == theirs.dimension:
                return ONE if ours.factor is theirs.factor else ours.factor / theirs.factor
    return None if measures(said) else _of_scale(claimed, _scale(said))


def _of_scale(claimed: str, times: int | None) -> Fraction | None:
    """How much of a text's unit that counts in thousands, or in other `times`, one of the claimed unit is."""
    return None if times is None else Fraction(_scale(claimed) or 1, times)


def _scale(unit: str) -> int | None:
    """How many of a unit its words say first: 'thousand people', or 'thousand' alone; miles are none."""
    return None if _simple(unit) else SCALES.get(unit.partition(" ")[0].lower())


def _coins_too(unit: str) -> tuple[Measure, ...]:
    """What a unit may measure; cents, which are a hundred in French texts, where it is sure to be a unit."""
    return measures(unit) or COINS.get(unit.lower().removesuffix("s"), ())


@dataclass(frozen=True)
class Context:
    """What stands around a number: the words of the quote, and the units and words of the whole document."""

    quote: str
    measures: frozenset[Measure]
    stems: frozenset[str]
    english: bool
    fates: frozenset[str]
    """What the document says to have befallen anybody."""


def fit(claimed: str | None, said: str | None, context: Context) -> Fit:
    """How the claimed unit fits the one in the text, where no factor says so.

    A noun that the text leaves out may come from the context, but must not contradict the noun that stands there.
    """
    if claimed is None or not claimed.strip():
        return Fit.CONTEXT
    if said == "points":
        said = _points_said(claimed, context)
    if said is not None and " ".join(claimed.lower().split()) == " ".join(said.lower().split()):
        return Fit.SAME
    if measures(claimed):
        return _fit_measure(claimed, said, context)
    if said is not None and measures(said):
        return Fit.CONTRADICTS
    return _fit_noun(claimed, said, context)


def _points_said(claimed: str, context: Context) -> str:
    """What a text means by points: percentage points for who claims those of a text about shares, else just points."""
    of_share = any(measure.dimension == "share" for measure in context.measures)
    return claimed if of_share and any(measure.dimension == "points" for measure in measures(claimed)) else "points"


def _fit_measure(claimed: str, said: str | None, context: Context) -> Fit:
    top, *bottom = _PER.split(claimed, maxsplit=1)
    if said is not None and bottom and factor(top, said) == 1:
        named = _named(bottom[0], context.measures) or not stems(words(bottom[0])).isdisjoint(context.stems)
        return Fit.CONTEXT if named else Fit.CONTRADICTS
    if said is not None:
        return Fit.CONTEXT if _of_each(claimed, said) or _money_of_things(claimed, said, context) else Fit.CONTRADICTS
    named = _named(claimed, context.measures) or (bool(bottom) and _named(top, context.measures))
    return Fit.CONTEXT if named else Fit.CONTRADICTS


def _of_each(claimed: str, said: str) -> bool:
    """Tell whether the text gives so much per something, and the claim the same unit without saying per what."""
    top, *bottom = _PER.split(said, maxsplit=1)
    return bool(bottom) and not _simple(said) and factor(claimed, top) == 1


def _money_of_things(claimed: str, said: str, context: Context) -> bool:
    """Tell whether what the text says behind a sum counts nothing, and it may be money: '60 millones anunciados'."""
    money = [measure for measure in measures(claimed) if measure.dimension.startswith("money")]
    return bool(money) and said.endswith(_PARTICIPLES) and not context.measures.isdisjoint(money)


def _named(unit: str, known: frozenset[Measure]) -> bool:
    return not known.isdisjoint(measures(unit))


def measures_in(text: str) -> frozenset[Measure]:
    """The units of measure that a text names. A single letter counts only behind a digit, or alone in brackets.

    >>> sorted(measure.dimension for measure in measures_in("5 km of the sea's coast"))
    ['length']
    """
    return frozenset(measure for match in _UNIT_WORD.finditer(text) for measure in measures(match.group()))


def measure_after(text: str) -> str | None:
    """The unit of measure that a text begins with, as in ' minute of play'; 'in' is no inch there."""
    match = _FIRST_WORD.match(text)
    if match is None or (text[0].isspace() and match[1].isalpha() and len(match[1]) < _SHORTEST_NAME):
        return None
    return match[1] if match[1] not in PREPOSITIONS and measures(match[1]) else None


def noun_after(text: str) -> str | None:
    """The noun that a text joins to the number before it, or has behind an article: '-arm', ' los barcos hundidos'."""
    if (joined := _JOINED.match(text)) is not None:
        return joined.group()[1:]
    match = _ARTICLE_NOUN.match(text)
    return match.group(1) if match and _thing([match.group(1).lower()]) else None


def is_thing(unit: str) -> bool:
    """Tell whether what is counted is known to be things, and no persons."""
    things = _thing(_head(unit))
    return bool(things) and things.isdisjoint(PERSONS)


def _fit_noun(claimed: str, said: str | None, context: Context) -> Fit:
    ours, theirs, around = _head(claimed), _head(said or ""), words(context.quote)
    if theirs and (_different_things(ours, theirs) or _different_fates(ours, theirs)):
        return Fit.CONTRADICTS
    if not ours or stems(ours) & (stems(theirs) | stems(around)):
        return Fit.SAME
    if not theirs and not (_may_be_left_out(ours, context.quote) and _befell_somebody(ours, context.fates)):
        return Fit.CONTRADICTS
    supplied = not (GENERIC | ANYBODY).isdisjoint(ours) or not stems(ours).isdisjoint(context.stems)
    known = supplied or bool(_thing(ours) & _thing(theirs or around))
    known = known or (not context.english and not _is_nowhere(ours, context.stems))
    return Fit.CONTEXT if known else Fit.CONTRADICTS


def _head(noun: str) -> list[str]:
    return content(_OF.split(noun, maxsplit=1)[0])


def _thing(noun: list[str]) -> frozenset[int]:
    return frozenset(index for index, things in enumerate(NOUNS) if not things.isdisjoint(noun))


def _different_things(ours: list[str], theirs: list[str]) -> bool:
    """Tell whether the nouns are known to count different things; people may be anybody, but no ships or houses."""
    one, other = _thing(ours), _thing(theirs)
    if _anybody(ours) or _anybody(theirs):
        one, other = (PERSONS if _anybody(noun) else found for noun, found in ((ours, one), (theirs, other)))
    return bool(one and other) and one.isdisjoint(other)


def _different_fates(ours: list[str], theirs: list[str]) -> bool:
    """Tell whether the nouns count what befell people otherwise, or one of them only cases: deaths are no injuries."""
    one, other = (FATES & senses(noun) for noun in (ours, theirs))
    cases = [not other and "cases" in senses(theirs), not one and "cases" in senses(ours)]
    return one.isdisjoint(other) if one and other else (bool(one) and cases[0]) or (bool(other) and cases[1])


def _befell_somebody(noun: list[str], fates: frozenset[str]) -> bool:
    """Tell whether the document tells of anybody hurt, where those are counted and it has words for the dead."""
    return "injured" in fates or "dead" not in fates or "injured" not in senses(noun)


def _is_nowhere(noun: list[str], known: frozenset[str]) -> bool:
    """Tell whether what is claimed to be counted is a thing, no person, that a text nowhere names in any language."""
    things = _thing(noun) - PERSONS
    return bool(things) and not any(_names_thing(thing, known) for thing in things)


@lru_cache(maxsize=64)
def _names_thing(thing: int, known: frozenset[str]) -> bool:
    names = stems(NOUNS[thing])
    long = [name for name in names if len(name) >= _LONG]
    return not names.isdisjoint(known) or any(name in word for word in known for name in long)


_LONG: Final = 5
"""Letters of a noun that may stand in a compound."""


def _may_be_left_out(noun: list[str], quote: str) -> bool:
    """Tell whether what the text counts without a word for it may be this: persons may, where things are named too.

    What befell people may not, where all that the text names is something else: 'Fatalities: 0' counts no injuries.
    """
    around = words(quote)
    fates, told = FATES & senses(noun), FATES & senses(around)
    if fates and told:
        return not fates.isdisjoint(told)
    if fates and "cases" in senses(around):
        return False
    if (
        _anybody(noun)
        and _ANIMALS_COUNTED.search(quote)
        and ANYBODY.isdisjoint(around)
        and PERSONS.isdisjoint(_thing(around))
    ):
        return False
    named = _thing([word for word in around if word not in SINGULARS]) - SETTINGS
    if not named and (told or not ANYBODY.isdisjoint(around)):
        named = PERSONS
    return _anybody(noun) or not named or not _thing(noun) or not named.isdisjoint(_thing(noun))


def _anybody(noun: list[str]) -> bool:
    return not ANYBODY.isdisjoint(noun) and not _thing(noun)


def base_differs(claimed: str | None, text: str) -> bool:
    """Tell whether a percentage is claimed of something that the text does not name: 'percent of revenue'.

    >>> base_differs("percent of GDP", "4,5 % du PIB"), base_differs("percent of revenue", "4,5 % du PIB")
    (False, True)
    """
    if claimed is None or not any(measure.dimension == "share" for measure in measures(claimed)):
        return False
    _, *base = _OF.split(claimed, maxsplit=1)
    wanted = frozenset(content(base[0])) if base else frozenset()
    also = frozenset().union(*(same for same in EQUIVALENT_BASES if same & wanted))
    return bool(wanted) and stems(wanted | also).isdisjoint(stems(words(text)))
