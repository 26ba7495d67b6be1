"""Number words written as one word: German 'zweihundertfünfundsiebzig', 'dreieinhalb', 'einundzwanzigste'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product

from extractor.numbers.language import NEVER

LONGEST = 80
"""The longest number below a million has 66 letters; what is longer is no number word."""

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_TWENTY, _LAST_DAY = 20, 31


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@dataclass(frozen=True)
class Grammar:
    """How a language builds the numbers below a million as one word: patterns of its hundred and thousand, its joints.

    `ones_lead` tells 'einundzwanzig' from Italian 'ventuno'; `halves` are the endings that add a half, and `scales`
    are the bigger units that are written on: Dutch 'vijfmiljoen'.
    """

    hundred: str
    thousand: str
    joints: tuple[str, ...] = ()
    ones_lead: bool = True
    halves: tuple[str, ...] = ()
    scales: Mapping[str, int] = field(default_factory=dict)


GERMAN = Grammar("hundert", "tausend", ("und",), halves=("einhalb", "undhalb"))


class Compounds(Mapping[str, Decimal]):
    """The number words below a million, read by how they are built instead of listed: ones, 'und', tens.

    >>> words = Compounds({"ein": 1, "drei": 3}, {"zehn": 10}, {"zwanzig": 20}, {"anderthalb": Decimal("1.5")})
    >>> [str(words.get(word)) for word in ("dreiundzwanzig", "dreieinhalb", "zehnhunderteins", "einsam")]
    ['23', '3.5', '1001', 'None']
    """

    def __init__(
        self,
        ones: Mapping[str, int],
        teens: Mapping[str, int],
        tens: Mapping[str, int],
        whole: Mapping[str, Decimal | int],
        grammar: Grammar = GERMAN,
    ) -> None:
        """Take the parts, and in `whole` the words that are no part of others ('anderthalb')."""
        self._tens, self._grammar = tens, grammar
        self._small = {**ones, **teens, **({"eins": 1} if "ein" in ones else {})}
        self._whole = {word: Decimal(value) for word, value in {**ones, **teens, **tens, **whole}.items()}
        self._ones = _any(ones)
        self._words = tuple(dict.fromkeys(self._listed(ones)))
        self._pattern = re.compile(
            rf"(?:{self._below(1)}(?P<thousand>{grammar.thousand}){self._and()})?{self._below(2)}"
        )

    def _and(self) -> str:
        return f"(?:{_any(self._grammar.joints)})?"

    def _below(self, index: int) -> str:
        """A pattern of what is below a thousand, or counted in hundreds below ten thousand."""
        small, one, ten = f"(?P<small{index}>{_any(self._small)})", f"(?P<one{index}>{self._ones})", _any(self._tens)
        hundreds = (
            rf"(?:(?P<hundreds{index}>{_any(self._small)})?(?P<hundred{index}>{self._grammar.hundred}){self._and()})?"
        )
        led = rf"(?:{one}(?:{_any(self._grammar.joints)}))?(?P<ten{index}>{ten})"
        tens = led if self._grammar.ones_lead else rf"(?P<ten{index}>{ten}){one}?"
        return rf"{hundreds}(?:{tens}|{small})?"

    def __getitem__(self, word: str) -> Decimal:
        if word in self._whole:
            return self._whole[word]
        if len(word) > LONGEST or not word or _fullmatches(self._grammar, word):
            raise KeyError(word)
        for half in self._grammar.halves:
            if word.endswith(half) and word != half:
                return self[word.removesuffix(half)] + Decimal("0.5")
            if word.endswith(half + self._grammar.thousand):
                return self[word.removesuffix(self._grammar.thousand)] * _THOUSAND
        for scale, size in self._grammar.scales.items():
            if word.endswith(scale):
                return self[word.removesuffix(scale)] * size
        match = self._pattern.fullmatch(word)
        if match is None:
            raise KeyError(word)
        thousands = (self._group(match, 1) or 1) * _THOUSAND if match["thousand"] else 0
        return Decimal(thousands + self._group(match, 2))

    def _group(self, match: re.Match[str], index: int) -> int:
        hundreds, hundred, one, ten, small = (
            match[f"{name}{index}"] for name in ("hundreds", "hundred", "one", "ten", "small")
        )
        total = _HUNDRED * self._small.get(hundreds, 1) if hundred else 0
        return total + self._small.get(one, 0) + self._tens.get(ten, 0) + self._small.get(small, 0)

    def _listed(self, ones: Iterable[str]) -> Iterator[str]:
        """The words below a hundred, in all the ways that they are joined."""
        yield from self._whole
        joints = self._grammar.joints or ("",)
        for one, joint, ten in product(ones, joints, self._tens):
            yield f"{one}{joint}{ten}" if self._grammar.ones_lead else f"{ten}{joint}{one}"

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def _fullmatches(grammar: Grammar, word: str) -> bool:
    """Whether a word is a bare 'hundert' or 'tausend', which the tables have as a multiplier."""
    return re.fullmatch(rf"{grammar.hundred}|{grammar.thousand}", word) is not None


class CompoundOrdinals(Mapping[str, int]):
    """The ordinals of such words: those of the days of a month listed, the others a cardinal with '-ste'.

    >>> words = CompoundOrdinals(Compounds({"ein": 1}, {}, {"zwanzig": 20}, {}), {"erst": 1}, {"hundert": 100})
    >>> [words.get(word) for word in ("ersten", "einundzwanzigster", "hunderterste", "zwanzig")]
    [1, 21, 101, None]
    """

    def __init__(  # noqa: PLR0913 - tables and patterns of one language
        self,
        cardinals: Compounds,
        low: Mapping[str, int],
        high: Mapping[str, int],
        endings: tuple[str, ...] = ("e", "en", "er", "es", "em"),
        *,
        suffix: str = "st",
        superlative: str = NEVER,
    ) -> None:
        """Take the cardinals, the stems below twenty ('dritt'), what else takes the suffix '-st', and the endings.

        Those of the stems below ten lead what is most so in a `superlative`, a pattern: 'zweitgrößte'.
        """
        self._cardinals, self._low, self._high = cardinals, low, high
        self._is_low = re.compile(rf"(?P<lead>[^\W\d_]{{0,{LONGEST}}}?)(?P<last>{_any(low)})(?:{_any(endings)})")
        ranks = _any(stem for stem, value in low.items() if 1 < value <= _TEN)
        self._is_most = re.compile(rf"(?P<rank>{ranks})(?:{superlative})(?:{_any(endings)})")
        self._is_high = re.compile(rf"(?P<lead>[^\W\d_]{{1,{LONGEST}}}?){suffix}(?:{_any(endings)})")
        stems = (*low, *(f"{word}{suffix}" for word, value in cardinals.items() if _TWENTY <= value <= _LAST_DAY))
        days = (f"{stem}{ending}" for stem in stems for ending in endings)
        self._days = tuple(dict.fromkeys(word for word in days if word in self))

    def __getitem__(self, word: str) -> int:
        for value in (self._below_twenty(word), self._from_twenty(word)):
            if value is not None:
                return value
        if (most := self._is_most.fullmatch(word)) is not None:
            return self._low[most["rank"]]
        raise KeyError(word)

    def _lead(self, word: str) -> Decimal | None:
        return Decimal(self._high[word]) if word in self._high else self._cardinals.get(word)

    def _below_twenty(self, word: str) -> int | None:
        match = self._is_low.fullmatch(word)
        if match is None:
            return None
        lead, last = self._lead(match["lead"]) if match["lead"] else Decimal(0), self._low[match["last"]]
        if lead is None:
            return None
        if last == _HUNDRED and lead > _THOUSAND:  # 'millecinquecentesimo'
            return int(lead - lead % _THOUSAND + lead % _THOUSAND * last) if lead % _THOUSAND < _TEN else None
        if last >= _HUNDRED:
            return int(lead or 1) * last
        return int(lead) + last if not lead % (_TEN if last < _TEN else _HUNDRED) else None

    def _from_twenty(self, word: str) -> int | None:
        match = self._is_high.fullmatch(word)
        lead = self._lead(match["lead"]) if match else None
        if lead is None or lead % 1 or 0 < lead % _HUNDRED < _TWENTY:
            return None
        return int(lead)

    def __iter__(self) -> Iterator[str]:
        return iter(self._days)

    def __len__(self) -> int:
        return len(self._days)


class Glued(Mapping[str, int]):
    """Number words below a million that are written in one where the language writes them apart: 'doscientosmil'.

    >>> words = Glued({"dos": 2, "treinta": 30}, {"cien": 100, "doscientos": 200}, "mil")
    >>> [words.get(word) for word in ("dos", "mil", "doscientosdosmiltreinta", "dostreinta")]
    [2, 1000, 202030, None]
    """

    def __init__(self, low: Mapping[str, int], hundreds: Mapping[str, int], thousand: str) -> None:
        """Take the words below a hundred, those of the hundreds, and the word for a thousand."""
        self._all = {**low, **hundreds}
        group = (rf"(?P<hundred{index}>{_any(hundreds)})?(?P<low{index}>{_any(low)})?" for index in (1, 2))
        self._pattern = re.compile(rf"(?:{next(group)}(?P<thousand>{thousand}))?{next(group)}")

    def __getitem__(self, word: str) -> int:
        match = self._pattern.fullmatch(word) if 0 < len(word) <= LONGEST else None
        if match is None:
            raise KeyError(word)
        above, below = (
            self._all.get(match[f"hundred{index}"], 0) + self._all.get(match[f"low{index}"], 0) for index in (1, 2)
        )
        return (above or 1) * _THOUSAND + below if match["thousand"] else below

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


class GluedOrdinals(Mapping[str, int]):
    """The ordinals of a list, and the big ones with their cardinal written on: 'veintidosmilésimo'.

    >>> words = GluedOrdinals({"segundo": 2, "milésimo": 1000}, {"dos": 2}, {"milésim": 1000})
    >>> [words.get(word) for word in ("segundo", "milésimo", "dosmilésimas", "dossegundo")]
    [2, 1000, 2000, None]
    """

    def __init__(self, listed: Mapping[str, int], cardinals: Mapping[str, int], big: Mapping[str, int]) -> None:
        """Take the listed ordinals, the cardinals, and the stems that a cardinal may be written on."""
        self._listed, self._cardinals, self._big = listed, cardinals, big
        self._pattern = re.compile(rf"(?P<lead>[^\W\d_]{{1,{LONGEST}}}?)(?P<size>{_any(big)})[oa]s?")

    def __getitem__(self, word: str) -> int:
        if word in self._listed:
            return self._listed[word]
        match = self._pattern.fullmatch(word) if len(word) <= LONGEST else None
        if match is None:
            raise KeyError(word)
        return self._cardinals[match["lead"]] * self._big[match["size"]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)


class Denominators(Mapping[str, int]):
    """Names of parts: the irregular ones listed, the others a number word with an ending: 'doceavos', 'treintavos'.

    >>> parts = Denominators({"tercio": 3}, {"doce": 12, "treinta": 30}, ("avo", "avos"))
    >>> [parts.get(word) for word in ("tercio", "doceavos", "treintavos", "octavos")]
    [3, 12, 30, None]
    """

    def __init__(
        self, listed: Mapping[str, int], cardinals: Mapping[str, Decimal | int], endings: tuple[str, ...]
    ) -> None:
        """Take the listed parts, the number words that take an ending, and the endings, which may share a vowel."""
        self._listed, self._cardinals, self._endings = listed, cardinals, endings

    def __getitem__(self, word: str) -> int:
        if word in self._listed:
            return self._listed[word]
        stems = (word.removesuffix(ending) for ending in self._endings if word.endswith(ending))
        sizes = (self._cardinals.get(stem + vowel) for stem in stems for vowel in ("", "a", "e"))
        size = next((size for size in sizes if size), None)
        if size is None:
            raise KeyError(word)
        return int(size)

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)
