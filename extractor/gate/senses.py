"""What a word means, as far as a table tells: the same for 'killed', 'deaths' and 'tués'."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from extractor.gate.concepts import CONCEPTS, CONTRARIES, OPPOSED
from extractor.gate.words import plain, stem

_SHORTEST_BEGINNING: Final = 3


class _Index(NamedTuple):
    """The meanings by word, those of beginnings, with their first letters, and of endings; tables have a star there."""

    words: dict[str, str]
    beginnings: dict[str, str]
    first: frozenset[str]
    endings: tuple[tuple[str, str], ...]


def _index(table: Mapping[str, str]) -> _Index:
    """The meanings by word, as written and, for texts in capitals, without accents."""
    written = {word: meaning for meaning, forms in table.items() for word in forms.split()}
    both = {plain(word): meaning for word, meaning in written.items()} | written
    beginnings = {word[:-1]: meaning for word, meaning in both.items() if word.endswith("*")}
    endings = tuple((word[1:], meaning) for word, meaning in both.items() if word.startswith("*"))
    return _Index(both, beginnings, frozenset(word[:_SHORTEST_BEGINNING] for word in beginnings), endings)


_MEANINGS: Final = _index(CONCEPTS)
_SIDES: Final = _index(OPPOSED)
WAYS: Final = frozenset({"rise", "fall"})
"""The ways that a figure may go."""
_CONTRARY: Final = frozenset(meaning for pair in CONTRARIES for meaning in pair)


def _look_up(index: _Index, word: str) -> str | None:
    """The meaning of a word: its own, else that of its longest beginning or ending there. 'tôt' is not 'tot'."""
    if word in index.words:
        return index.words[word]
    if word[:_SHORTEST_BEGINNING] in index.first:
        beginnings = (word[:length] for length in range(len(word), _SHORTEST_BEGINNING - 1, -1))
        found = (index.beginnings[beginning] for beginning in beginnings if beginning in index.beginnings)
        if (meaning := next(found, None)) is not None:
            return meaning
    return next((meaning for ending, meaning in index.endings if word.endswith(ending)), None)


@lru_cache(maxsize=65536)
def sense(word: str) -> str:
    """The meaning of the word, or its stem where no table knows it.

    >>> [sense(word) for word in ("deaths", "getötet", "Blessés", "BLESSES", "salaries", "salariés", "pumps")]
    ['dead', 'dead', 'injured', 'injured', 'wage', 'employees', 'pump']
    """
    return _look_up(_MEANINGS, word.casefold()) or stem(word)


@lru_cache(maxsize=65536)
def sides(word: str) -> frozenset[str]:
    """What the word is for, where there are contraries: 'rise' or 'fall', 'won' or 'lost'.

    >>> [sorted(sides(word)) for word in ("climbed", "baisse", "losses", "table")]
    [['rise'], ['fall'], ['loss'], []]
    """
    found = {_look_up(index, word.casefold()) for index in (_SIDES, _MEANINGS)}
    return frozenset(meaning for meaning in found if meaning in _CONTRARY)


def senses(text_words: Iterable[str]) -> frozenset[str]:
    """The meanings of the words."""
    return frozenset(map(sense, text_words))
