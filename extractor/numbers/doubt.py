"""Figures that are not what they seem: with hidden characters, struck out, reordered, of mixed scripts, or split.

None of them has a value: what a person sees and what the characters say may differ (Unicode Technical Report 36,
2.9 and 3.2), so each becomes one identifier that says why it is doubted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractor.number_types import MAX_DIGITS, Doubt
from extractor.numbers.characters import beyond_ascii
from extractor.numbers.figure import Figure
from extractor.numbers.figures.digits import SPACES
from extractor.numbers.language import Language
from extractor.numbers.patterns import lazy_pattern

HIDDEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""What shows nothing (General_Category Cf and U+034F), as the inside of a character class."""

_STRIKES = "\u0334-\u0338\u20d2\u20d3\u20d8-\u20da\u20e5-\u20e6\u20ea\u20eb"
"""The combining marks that overlay a character, as the inside of a character class."""

_MARKED = lazy_pattern(f"[{HIDDEN}{_STRIKES}]")
_SPACES = rf"(?:(?<=[0-9])|(?<=[0-9][{HIDDEN}{_STRIKES}]))[{SPACES}](?=[{HIDDEN}{_STRIKES}]*[0-9])"
_RUN = lazy_pattern(
    rf"[\w{HIDDEN}{_STRIKES}]+"
    rf"(?:(?:[.,'’](?=[{HIDDEN}{_STRIKES}]*[0-9])|-(?=[{HIDDEN}])|{_SPACES})[\w{HIDDEN}{_STRIKES}]+)*"
)
_INSIDE = lazy_pattern(rf"[^{HIDDEN}][{HIDDEN}]+[^{HIDDEN}]")
_STRUCK = lazy_pattern(f"[{_STRIKES}]")
_ONWARD = lazy_pattern(rf"[ \u00a0{HIDDEN}-]{{0,4}}(?P<word>[\w{HIDDEN}]{{1,60}})")
_HIDE = lazy_pattern(f"[{HIDDEN}]+")
_OVERRIDE = lazy_pattern("[\u202d\u202e][^\u202c\n]*")
_FOREIGN = lazy_pattern(r"[^\D0-9]")
_CHAIN = lazy_pattern(r"\d+(?:[.,'’٬٫，．]\d+)*")
_LINE_END = lazy_pattern(r",?[ ]?\r?\n[ ]?|\.[ ]?\r?\n[ ]?")
_REACH = 12
_LONG = lazy_pattern(
    rf"[0-9]{{{MAX_DIGITS + 1},}}|[0-9]{{1,3}}(?:[.,'’ \u00a0\u2009\u202f][0-9]{{3}}){{{MAX_DIGITS // 3},}}"
)


class _Doubtful(NamedTuple):
    start: int
    end: int
    doubt: Doubt


def read_long(text: str, pos: int) -> Figure | None:
    """The figure at `pos` if it has more digits than are read.

    >>> read_long("9" * 50, 0).doubt
    'too_long'
    """
    match = _LONG.match(text, pos)
    return Figure(pos, match.end(), "identifier", doubt="too_long") if match else None


def hide_doubtful(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    r"""The figures, with those in doubt made identifiers without a value, as wide as what is doubted.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [hidden] = hide_doubtful([Figure(1, 5, "cardinal")], "\u202e0005\u202c", ENGLISH)
    >>> hidden.kind, hidden.doubt
    ('identifier', 'reordered')
    """
    doubtful = [*_split(figures, text, language)]
    rare = beyond_ascii(text)
    if _MARKED.search(rare):
        doubtful += [*_reordered(text), *_marked(figures, text, language)]
    if _FOREIGN.search(rare):
        doubtful += _mixed(text)
    if _ANY_CYRILLIC.search(rare):
        doubtful += _disguised(figures, text, language)
    return _hide(figures, sorted(doubtful, key=lambda span: span.start)) if doubtful else list(figures)


def _hide(figures: Iterable[Figure], doubtful: Sequence[_Doubtful]) -> list[Figure]:
    """The figures, those that a doubtful span touches widened to it, and made one where they then overlap."""
    hidden: list[Figure] = []
    index = 0
    for figure in figures:
        floor = hidden[-1].end if hidden else 0
        while index < len(doubtful) and doubtful[index].end <= figure.start:
            index += 1
        if figure.start < floor:
            hidden[-1] = Figure(hidden[-1].start, max(floor, figure.end), "identifier", doubt=hidden[-1].doubt)
        elif index < len(doubtful) and doubtful[index].start < figure.end:
            hidden.append(_widened(figure, doubtful[index], floor))
        else:
            hidden.append(figure)
    return hidden


def _widened(figure: Figure, span: _Doubtful, floor: int) -> Figure:
    if span.doubt == "reordered":
        return Figure(figure.start, figure.end, "identifier", doubt=span.doubt)
    start = max(floor, min(figure.start, span.start))
    return Figure(start, max(figure.end, span.end), "identifier", doubt=span.doubt)


def _reordered(text: str) -> Iterator[_Doubtful]:
    return (_Doubtful(*match.span(), "reordered") for match in _OVERRIDE.finditer(text))


def _marked(figures: Sequence[Figure], text: str, language: Language) -> Iterator[_Doubtful]:
    """Runs of letters and digits that are struck out, or that have something invisible inside."""
    for run in _RUN.finditer(text):
        if _STRUCK.search(run.group()):
            yield _Doubtful(*run.span(), "struck_out")
        elif _INSIDE.search(run.group()):
            yield _Doubtful(*run.span(), "hidden_characters")
    for figure in figures:
        onward = _ONWARD.match(text, figure.end)
        if onward and _HIDE.search(onward.group()) and _goes_on(onward["word"], language):
            yield _Doubtful(figure.start, onward.end(), "hidden_characters")


def _goes_on(word: str, language: Language) -> bool:
    """Whether a word behind a figure would be part of it, were nothing invisible between or inside."""
    seen = _HIDE.sub("", word)
    lower = seen.lower()
    words = language.scales.keys() | language.hundred | language.small.keys()
    return lower in words or seen in language.scale_suffixes or seen[:1].isdecimal()


_LATIN, _CYRILLIC = "aceiopsxydhATBCEHKMOPX", "асеіорѕхуԁһАТВСЕНКМОРХ"
_LOOKALIKES = str.maketrans(_CYRILLIC, _LATIN), str.maketrans(_LATIN, _CYRILLIC)
"""Letters that look the same in both scripts (Unicode Technical Standard 39, confusables)."""

_ANY_CYRILLIC = lazy_pattern("[\u0400-\u04ff]")
_TWO_SCRIPTS = lazy_pattern("[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
_WORD = lazy_pattern(r"\w+")


def _disguised(figures: Sequence[Figure], text: str, language: Language) -> Iterator[_Doubtful]:
    """Number words beside a figure with some letters of another script: 'five thousand' with a Cyrillic 'e'."""
    if not _TWO_SCRIPTS.search(text):
        return
    starts, ends = {figure.start: figure for figure in figures}, {figure.end: figure for figure in figures}
    for word in _WORD.finditer(text):
        seen = (word.group().translate(letters) for letters in _LOOKALIKES)
        if _TWO_SCRIPTS.search(word.group()) and any(_goes_on(other, language) for other in seen):
            before, after = ends.get(word.start() - 1), starts.get(word.end() + 1)
            yield _Doubtful(
                before.start if before else word.start(), after.end if after else word.end(), "mixed_scripts"
            )


def _mixed(text: str) -> Iterator[_Doubtful]:
    """Figures whose digits are of more than one script."""
    for chain in _CHAIN.finditer(text):
        zeros = {ord(char) - unicodedata.decimal(char) for char in chain.group() if char.isdecimal()}
        if len(zeros) > 1:
            yield _Doubtful(*chain.span(), "mixed_scripts")


def _split(figures: Sequence[Figure], text: str, language: Language) -> Iterator[_Doubtful]:
    r"""Figures that a line's end breaks inside a group of three digits: '5,0\n00'."""
    pattern = _BROKEN[language.decimal]
    for figure, following in pairwise(figures):
        gap = following.start - figure.end
        if gap <= _WIDEST_BREAK and _LINE_END.fullmatch(text, figure.end, following.start):
            match = pattern.search(text, max(0, figure.start - _REACH), following.start + 4)
            if match:
                yield _Doubtful(*match.span(), "split")


_WIDEST_BREAK = 5


def _broken(mark: str) -> re.Pattern[str]:
    line_end = r"[ ]?\r?\n[ ]?"
    return lazy_pattern(
        rf"(?<![0-9.,])[0-9]{{1,3}}(?:{mark}[0-9]{{3}}){{0,4}}{mark}"
        rf"(?:[0-9]{line_end}[0-9]{{2}}|[0-9]{{2}}{line_end}[0-9]|{line_end}0[0-9]{{2}})(?![0-9]|[.,][0-9])"
    )


_BROKEN = {".": _broken(","), ",": _broken(r"\.")}
