"""Number words: 'two and a half million', 'a dozen', 'twenty-fifth', 'two-thirds', 'hundreds of thousands'."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from functools import cache

from extractor.numbers.bounds.before import WINDOW
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.words.cardinals import Spelled, Word, figure_of, is_number_word, parse_cardinal, words_at
from extractor.numbers.words.parts import read_fraction, read_half, read_led_part, read_mixed, read_step
from extractor.numbers.words.ranks import read_ordinal
from extractor.numbers.words.vague import read_couple, read_figures, read_vague_count

_HUNDRED, _TWENTY, _TEN, _THREE = 100, 20, 10, 3


def read_words(text: str, pos: int, language: Language) -> Figure | None:
    """The number that is spelled out at `pos`, without unit or bound, or None.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [str(read_words(words, 0, ENGLISH).value) for words in ("two and a half million", "a dozen", "two-thirds")]
    ['2500000.0', '12', '0.6666666666666666666666666667']
    """
    words = _joined_ones(words_at(text, pos, language), text, language)
    if _is_lone(words, language):
        return _cardinal(words, language)
    if (part := read_led_part(words, text, language)) is not None:
        return part
    said = {word.text for word in words}
    for reader, asked in _readers(language):
        if not asked.isdisjoint(said) and (figure := reader(words, language)) is not None:
            return figure
    return _cardinal(words, language)


_Reader = Callable[[Sequence[Word], Language], Figure | None]


@cache
def _readers(language: Language) -> tuple[tuple[_Reader, AbstractSet[str]], ...]:
    """The readers of all but plain cardinals, in turn, each with the words of which it needs one.

    Parts and ordinals are asked by their keys, since some tables read compounds that they don't list.
    """
    parts = language.fraction_parts.keys()
    return (
        (read_couple, language.couples.keys()),
        (read_step, language.rate_points),
        (read_figures, language.digit_words | language.figure_words),
        (read_vague_count, language.vague_plurals.keys() | language.vague_numbers.keys() | language.vague_words),
        (read_half, language.half),
        (read_mixed, language.and_words | language.point_words),
        (read_fraction, parts),
        (read_ordinal, language.ordinals.keys()),
        (_point, language.point_words),
    )


def _is_lone(words: Sequence[Word], language: Language) -> bool:
    """Whether a cardinal in one word is followed by none that numbers go on with."""
    first, second = words[0].text, words[1].text if len(words) > 1 else ""
    other = (language.articles, language.half, language.vague_plurals, language.vague_numbers, language.couples)
    lone = first in language.small and not any(first in words for words in other)
    goes_on = second in language.figure_words or second in language.fraction_parts or is_number_word(second, language)
    return lone and not goes_on


def _joined_ones(words: list[Word], text: str, language: Language) -> list[Word]:
    """The words, with German 'vier und dreißig' as the one word it is, but not in 'zwischen vier und dreißig'."""
    if not language.ones_lead or _after_between(language).search(
        text[max(0, words[0].start - WINDOW) : words[0].start]
    ):
        return words
    joined: list[Word] = []
    for word in words:
        joined.append(word)
        ones, link = joined[-_THREE:-1] if len(joined) >= _THREE else (word, word)
        whole = ones.text + link.text + word.text
        linked = link.text in language.and_words and link.joint == word.joint == " "
        if linked and (whole in language.small or whole in language.ordinals):
            joined[-_THREE:] = [Word(whole, ones.start, word.end, ones.joint)]
    return joined


@cache
def _after_between(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.between[0]})\s\Z", re.IGNORECASE)


def _point(words: Sequence[Word], language: Language) -> Figure | None:
    """'two point three million', 'dos coma cero cinco', 'douze virgule quatre-vingt-dix'."""
    whole = parse_cardinal(words, language)
    if whole is None or len(words) <= whole.count + 1 or words[whole.count].text not in language.point_words:
        return None
    begin = whole.count + 1
    written, used = _decimals(words[begin:], language)
    if not written:
        return None
    return _scaled(words, begin + used, whole.value + Decimal(f"0.{written}"), language)


def _decimals(words: Sequence[Word], language: Language) -> tuple[str, int]:
    """The digits that are said behind a point, one by one or as one number, and how many words say them."""
    digits, index = "", 0
    while words[index : index + 1] and _is_zero(words[index], language):
        digits, index = digits + "0", index + 1
    while index < len(words) and words[index].joint != "," and language.small.get(words[index].text, _HUNDRED) < _TEN:
        digits, index = digits + str(int(language.small[words[index].text])), index + 1
        if language.small.get(words[index].text if index < len(words) else "", 0) >= _TEN:
            break
    if digits.strip("0") or index == len(words):
        return digits, index
    rest = next((count for count, word in enumerate(words) if word.text in language.scales), len(words))
    spelled = parse_cardinal(words[index:rest], language)
    whole = spelled is not None and spelled.value == spelled.value.to_integral_value() and words[index].joint != ","
    return (digits + str(int(spelled.value)), index + spelled.count) if spelled and whole else (digits, index)


def _is_zero(word: Word, language: Language) -> bool:
    """'two point oh five': a zero that is said as the letter it looks like."""
    return word.joint != "," and re.fullmatch(language.times.zero_digit, word.text) is not None


def _scaled(words: Sequence[Word], index: int, value: Decimal, language: Language) -> Figure:
    """A value, times the scale word that may follow at `index`."""
    scale = language.scales.get(words[index].text, 1) if index < len(words) else 1
    return figure_of(words[: index + (scale > 1)], value * scale, scale=scale)


def _cardinal(words: Sequence[Word], language: Language) -> Figure | None:
    """Plain cardinals, 'a hundred', 'two dozen', 'two and a half million'."""
    led = words[0].text in language.articles and len(words) > 1
    sizes = (language.hundred, language.scales, language.collectives) if led else ()
    start = 1 if any(words[1].text in size for size in sizes) else 0
    rest = words[start:]
    collective = language.collectives.get(rest[0].text)
    if collective and rest[0].text in language.whole_collectives:
        return figure_of(words[: start + 1], Decimal(collective))
    zeros = _leading_zeros(rest, language)
    spelled = parse_cardinal(rest[zeros : _end_of_digit(rest, zeros, language)], language)
    if spelled is None:
        return None
    count = start + zeros + spelled.count
    if (said := _said_short(words, count, spelled, language)) is not None:
        return said
    collective = language.collectives.get(words[count].text) if count < len(words) else None
    if collective:
        linked = {word.text for word in words[start:count]} & language.and_words
        above = spelled.value - spelled.value % _HUNDRED if linked else Decimal(0)
        value = above + (spelled.value - above) * collective
        return figure_of(words[: count + 1], value, scale=1 if above else collective)
    return figure_of(words[:count], spelled.value, scale=spelled.scale)


def _said_short(words: Sequence[Word], count: int, first: Spelled, language: Language) -> Figure | None:
    """'two fifty', where nothing follows that either of the two could count: two hundred and fifty."""
    second = parse_cardinal(words[count:], language) if language.says_hundreds_short else None
    short = count == 1 and 0 < first.value < _TEN and second is not None and _TWENTY <= second.value < _HUNDRED
    if second is None or not short or count + second.count < len(words) or words[1].joint != " ":
        return None
    return figure_of(words, first.value * _HUNDRED + second.value)


def _end_of_digit(words: Sequence[Word], zeros: int, language: Language) -> int:
    """Where a number that is said digit by digit ends: in 'zero one hundred' the one belongs to the zero."""
    digit = zeros > 0 and zeros + 1 < len(words) and language.small.get(words[zeros].text, _TEN) < _TEN
    scaled = digit and (words[zeros + 1].text in language.scales or words[zeros + 1].text in language.hundred)
    return zeros + 1 if scaled else len(words)


def _leading_zeros(words: Sequence[Word], language: Language) -> int:
    """How many zeros stand before the number, as in 'zero eight' and 'null null sieben', where one follows."""
    count = 0
    while count < len(words) and language.small.get(words[count].text) == 0:
        count += 1
    named = count < len(words) and (words[count].text in language.small or words[count].text in language.hundred)
    follows = named and words[count].joint == " "
    return count if follows else 0
