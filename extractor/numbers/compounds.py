"""Number words written as one word: German 'zweihundertfünfundsiebzig', 'dreieinhalb', 'einundzwanzigste'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

LONGEST = 80
"""The longest number below a million has 66 letters; what is longer is no number word."""

_HUNDRED, _THOUSAND = 100, 1000
_FIRST_HIGH = 20


def _any(words: Mapping[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


class Compounds(Mapping[str, Decimal]):
    """The number words below a million, read by how they are built instead of listed: ones, 'und', tens.

    >>> words = Compounds({"ein": 1, "drei": 3}, {"zehn": 10}, {"zwanzig": 20}, {"anderthalb": Decimal("1.5")})
    >>> [str(words.get(word)) for word in ("dreiundzwanzig", "dreieinhalb", "einhundertzehn", "einsam")]
    ['23', '3.5', '110', 'None']
    """

    def __init__(
        self,
        ones: Mapping[str, int],
        teens: Mapping[str, int],
        tens: Mapping[str, int],
        whole: Mapping[str, Decimal | int],
    ) -> None:
        """Take the parts, and in `whole` the words that are no part of others ('eins', 'anderthalb')."""
        self._ones, self._small, self._tens = ones, {**ones, **teens}, tens
        self._whole = {word: Decimal(value) for word, value in {**self._small, **tens, **whole}.items()}
        self._pattern = re.compile(rf"(?:{self._below(1)}(?P<thousand>tausend)(?:und)?)?{self._below(2)}")

    def _below(self, index: int) -> str:
        """A pattern of what is below a thousand."""
        hundreds = rf"(?:(?P<hundreds{index}>{_any(self._ones)})?(?P<hundred{index}>hundert)(?:und)?)?"
        tens = rf"(?:(?P<one{index}>{_any(self._ones)})und)?(?P<ten{index}>{_any(self._tens)})"
        return rf"{hundreds}(?:{tens}|(?P<small{index}>{_any(self._small)}|eins))?"

    def __getitem__(self, word: str) -> Decimal:
        if word in self._whole:
            return self._whole[word]
        if len(word) > LONGEST or word in ("", "hundert", "tausend"):
            raise KeyError(word)
        if word.endswith("einhalb"):
            return self[word.removesuffix("einhalb")] + Decimal("0.5")
        match = self._pattern.fullmatch(word)
        if match is None:
            raise KeyError(word)
        thousands = (self._group(match, 1) or 1) * _THOUSAND if match["thousand"] else 0
        return Decimal(thousands + self._group(match, 2))

    def _group(self, match: re.Match[str], index: int) -> int:
        hundreds, hundred, one, ten, small = (
            match[f"{name}{index}"] for name in ("hundreds", "hundred", "one", "ten", "small")
        )
        total = _HUNDRED * self._ones.get(hundreds, 1) if hundred else 0
        return total + self._ones.get(one, 0) + self._tens.get(ten, 0) + {**self._small, "eins": 1}.get(small, 0)

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole)

    def __len__(self) -> int:
        return len(self._whole)


class CompoundOrdinals(Mapping[str, int]):
    """The ordinals of such words: the low ones listed, the others a cardinal with '-ste'.

    >>> words = CompoundOrdinals(Compounds({"ein": 1}, {}, {"zwanzig": 20}, {}), {"erst": 1}, {"hundert": 100})
    >>> [words.get(word) for word in ("ersten", "einundzwanzigster", "hunderterste", "zwanzig")]
    [1, 21, 101, None]
    """

    def __init__(self, cardinals: Mapping[str, Decimal], low: Mapping[str, int], high: Mapping[str, int]) -> None:
        """Take the cardinals, the stems below twenty ('dritt'), and words that only end in '-ste' ('million')."""
        self._cardinals, self._low, self._high = cardinals, low, high
        self._is_low = re.compile(rf"(?P<lead>[^\W\d_]{{0,{LONGEST}}}?)(?P<last>{_any(low)})e[nrsm]?")
        self._is_high = re.compile(rf"(?P<lead>[^\W\d_]{{1,{LONGEST}}})ste[nrsm]?")

    def __getitem__(self, word: str) -> int:
        for value in (self._below_twenty(word), self._from_twenty(word)):
            if value is not None:
                return value
        raise KeyError(word)

    def _lead(self, word: str) -> Decimal | None:
        return Decimal(self._high[word]) if word in self._high else self._cardinals.get(word)

    def _below_twenty(self, word: str) -> int | None:
        match = self._is_low.fullmatch(word)
        if match is None:
            return None
        lead = self._lead(match["lead"]) if match["lead"] else Decimal(0)
        return None if lead is None or lead % _HUNDRED else int(lead) + self._low[match["last"]]

    def _from_twenty(self, word: str) -> int | None:
        match = self._is_high.fullmatch(word)
        lead = self._lead(match["lead"]) if match else None
        if lead is None or lead % 1 or 0 < lead % _HUNDRED < _FIRST_HIGH:
            return None
        return int(lead)

    def __iter__(self) -> Iterator[str]:
        return (f"{stem}e" for stem in self._low)

    def __len__(self) -> int:
        return len(self._low)
