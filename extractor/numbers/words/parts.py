"""Parts in words: 'half a million', 'two-thirds', 'nearly a fifth', 'two and a half', 'a quarter of a point'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.bounds.before import WINDOW, bound_before
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.units.table import UNITS
from extractor.numbers.words.cardinals import Spelled, Word, figure_of, fits, parse_cardinal
from extractor.numbers.words.ranks import is_ordinal_of

_FOLLOWING = re.compile(r"[ \n-](?P<word>[^\W\d_]+)")
_HUNDRED, _TEN, _LINKED = 100, 10, 2

STEP = "points"
"""What the parts that a rate or a poll moves by have for their unit."""


def read_step(words: Sequence[Word], language: Language) -> Figure | None:
    """'a quarter-point', 'half a point', 'un quart de point': parts of what a rate or a poll moves by.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> step = read_step(words_at("half a point", 0, ENGLISH), ENGLISH)
    >>> step.value, step.unit
    (Decimal('0.5'), 'points')
    """
    texts = [word.text for word in words]
    start = int(texts[0] in language.articles and len(texts) > 1)
    top = language.small.get(texts[start], 0)
    index = start + (top > 0)
    size = _size_of_part(texts[index], language) if len(texts) > index + 1 else 0
    if not size or (top and words[index].joint != "-" and not language.noun_leads):
        return None
    index += 1
    linked = texts[index] in language.fraction_links and len(texts) > index + 1
    index += linked
    index += texts[index] in language.articles and len(texts) > index + 1
    if texts[index] not in language.rate_points or words[index].joint not in ("-", " "):
        return None
    if not (start or linked or words[index].joint == "-" or texts[index - 1] in (*language.articles, *language.half)):
        return None
    return figure_of(words[: index + 1], Decimal(int(top) or 1) / size)._replace(unit=STEP)


def _size_of_part(word: str, language: Language) -> int:
    """How many of a part make a whole: 2 for a half, 0 where the word is no part."""
    return 2 if word in language.half else language.fraction_parts.get(word, 0)


def read_half(words: Sequence[Word], language: Language) -> Figure | None:
    """'half', 'half a million', 'half a dozen', 'a half'; the half of a match is for the walk to leave out.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_half(words_at("half a million", 0, ENGLISH), ENGLISH).value
    Decimal('500000')
    """
    start = 1 if words[0].text in (*language.articles, "one") and len(words) > 1 else 0
    if words[start].text not in language.half:
        return None
    rest = words[start + 1 :]
    skip = 1 if rest and rest[0].text in language.articles else 0
    sizes = {**language.collectives, **language.scales}
    if len(rest) > skip and rest[skip].text in sizes:
        size = sizes[rest[skip].text]
        return figure_of(words[: start + skip + 2], Decimal(size) / 2, scale=size)
    return figure_of(words[: start + 1], Decimal("0.5"), kind="fraction")


def read_fraction(words: Sequence[Word], language: Language) -> Figure | None:
    """'two-thirds', 'three quarters', 'a third of', 'one-fifth', 'three twenty-firsts'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_fraction(words_at("three quarters", 0, ENGLISH), ENGLISH).value
    Decimal('0.75')
    """
    if words[0].text in language.bare_parts:
        return _of_scale(words, 1, Decimal(1) / language.fraction_parts[words[0].text], language)
    if words[0].text in language.steps:
        part = _of_scale(words, 1, Decimal(1) / language.fraction_parts[words[0].text], language)
        return part if part.scale > 1 or _links_unit(words[1:], language) else None
    tops = filter(None, (_after_article(words, language), parse_cardinal(words, language)))
    return next(filter(None, (_part_of(words, top, language) for top in tops)), None)


def _links_unit(words: Sequence[Word], language: Language) -> bool:
    """Whether a unit goes on: 'of an hour' and '-mile', but not 'of a game'."""
    if words and words[0].joint == "-":
        return _measures(words, language)
    linked = len(words) > _LINKED and words[0].text in language.fraction_links and words[1].text in language.articles
    return linked and _measures(words[_LINKED:], language)


def _part_of(words: Sequence[Word], top: Spelled, language: Language) -> Figure | None:
    """The fraction that a numerator and the part behind it make."""
    if len(words) <= top.count:
        return None
    tens, skipped = _tens_of_part(words[top.count :], language)
    index = top.count + skipped
    part = words[index]
    size = language.fraction_parts.get(part.text)
    if size is None or part.joint == "," or (tens and not fits(Decimal(tens), size)) or tens + size == 1:
        return None
    if part.text in language.equivocal_parts and _names_things(words, index, language):
        return None
    ranks = part.text in language.ordinals and is_ordinal_of(top.value, size, language)
    if ranks and (language.part_ones or (part.joint == "-" and not tens)):  # 'двадцать шестой', 'twenty-sixth'
        return None
    one = top.value == 1 or not language.part_ones
    if one and _is_one_part(part.text, language) and not _is_fraction_of_one(words, top, index, language):
        return None
    return _of_scale(words, index + 1, top.value / (tens + size), language)


def _names_things(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether what may be a part is a noun, which goes on: 'tres medios aéreos'."""
    following = words[index + 1] if len(words) > index + 1 else None
    return following is not None and following.joint == " " and following.text not in language.stops


def _after_article(words: Sequence[Word], language: Language) -> Spelled | None:
    """How many parts an article begins: one of 'a third', a hundred of 'a hundred thousandths'."""
    if words[0].text not in language.articles:
        return None
    sizes = language.hundred | language.scales.keys()
    many = parse_cardinal(words[1:], language) if len(words) > _LINKED and words[1].text in sizes else None
    return Spelled(many.value, many.count + 1) if many else Spelled(Decimal(1), 1)


def _of_scale(words: Sequence[Word], end: int, part: Decimal, language: Language) -> Figure:
    """A fraction, and what it is of where that is a scale: 'a quarter million', 'three quarters of a million'."""
    rest = [word.text for word in words[end : end + 3]]
    skipped = 0
    for linking in (language.fraction_links, language.articles):
        skipped += len(rest) > skipped and rest[skipped] in linking
    scale = language.scales.get(rest[skipped]) if len(rest) > skipped else None
    if scale is None:
        return figure_of(words[:end], part, kind="fraction")
    return figure_of(words[: end + skipped + 1], part * scale, scale=scale)


def _tens_of_part(words: Sequence[Word], language: Language) -> tuple[int, int]:
    """The twenty of 'twenty-firsts' and of 'vingt et unième', zero where there is none, and how many words it takes."""
    tens = language.small.get(words[0].text)
    if tens is None or len(words) < _LINKED or tens < _TEN * 2 or tens % _TEN or tens >= _HUNDRED:
        return 0, 0
    linked = words[1].text in language.and_words and len(words) > _LINKED
    return int(tens), 1 + linked


def _is_one_part(part: str, language: Language) -> bool:
    """Whether a part is in the singular, and so may be an ordinal: 'third'."""
    return f"{part}s" in language.fraction_parts or (part in language.ordinals and part[-1] != "s")


def _is_fraction_of_one(words: Sequence[Word], top: Spelled, index: int, language: Language) -> bool:
    """Whether 'a third' is a part: by 'of', by a hyphen, or by what ends behind it; 'two third' can't be an ordinal."""
    part, following = words[index], words[index + 1] if len(words) > index + 1 else None
    text = following.text if following else ""
    closed = following is None or text in language.stops or following.joint == ","
    named = part.text in language.ordinals and words[0].text in language.articles
    measured = following is not None and not named and _measures(words[index + 1 :], language)
    told = text in language.fraction_links or text in language.scales or measured
    if top.value != 1:
        tens, _ = _tens_of_part(words[top.count :], language)
        size = tens + language.fraction_parts[part.text]
        return (closed or told) and size < _HUNDRED and not is_ordinal_of(top.value, size, language)
    spelled_one = words[0].text not in language.articles and (part.joint == "-" or closed)
    last = (f"{part.text}s" not in UNITS and following is None) or words[0].text in language.part_ones
    return told or spelled_one or last


@cache
def _part_lead(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.part_leads})\s\Z", re.IGNORECASE)


@cache
def _compared(language: Language) -> re.Pattern[str]:
    """What says behind a part by how much two things differ: 'a third more', 'un terzo in più'."""
    return re.compile(rf"[ \n-](?:{language.compared_parts})(?!\w)", re.IGNORECASE)


def read_led_part(words: Sequence[Word], text: str, language: Language) -> Figure | None:
    """'nearly a fifth', 'by a third', 'a quarter more': what stands around 'a fifth' makes a share of it.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> text = "nearly a quarter of a million"
    >>> read_led_part(words_at(text, 7, ENGLISH), text, ENGLISH).value
    Decimal('250000.00')
    """
    if len(words) < _LINKED or words[0].text not in language.articles or words[1].joint == ",":
        return None
    size = language.fraction_parts.get(words[1].text)
    after = _FOLLOWING.match(text, words[1].end)
    following = after["word"].lower() if after else ""
    if size is None or not _is_one_part(words[1].text, language) or following in language.not_part_after:
        return None
    before = text[max(0, words[0].start - WINDOW) : words[0].start]
    closed = not following or following in language.stops
    led = closed and _part_lead(language).search(before) is not None
    more = _compared(language).match(text, words[1].end) is not None
    if not (led or more or bound_before(text, words[0].start, 0, language)):
        return None
    return _of_scale(words, _LINKED, Decimal(1) / size, language)


def read_mixed(words: Sequence[Word], language: Language) -> Figure | None:
    """'two and a half million', 'six million and two thirds', 'five and sixty hundredths', 'cinco con un cuarto'.

    Where ones are joined by 'and' too, the part tells: 'vingt et un cinquième' is one, 'vingt et un cinquièmes' are 21.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_mixed(words_at("two and a half million", 0, ENGLISH), ENGLISH).value
    Decimal('2500000.0')
    """
    links = language.and_words | language.point_words
    for index, word in enumerate(words[1:-1], start=1):
        if word.text not in links:
            continue
        start = 1 if words[0].text in language.articles and words[1].text in language.scales else 0
        whole, part = _whole(words[start:index], language), _part(words[index + 1 :], language)
        ones = word.text in language.and_words and words[index + 1].text in language.tens_and
        if whole and part and ones and not whole.value % _TEN:
            part = part if _is_single(words[index + 1 : index + 1 + part[0]], language) else None
        if whole and start + whole.count == index and part:
            return _added(words, index + 1 + part[0], whole, part[1], language)
    return None


def _whole(words: Sequence[Word], language: Language) -> Spelled | None:
    """A cardinal before a part, its ones also joined where they else aren't: 'vingt et trois' of 'et trois quarts'."""
    whole = parse_cardinal(words, language)
    if whole is None or whole.count + _LINKED != len(words) or words[whole.count].text not in language.and_words:
        return whole
    ones = language.small.get(words[-1].text, 0)
    tens = whole.value % _HUNDRED
    joined = 0 < ones < _TEN <= tens and not tens % _TEN
    return Spelled(whole.value + ones, len(words), whole.scale) if joined else whole


def _is_single(words: Sequence[Word], language: Language) -> bool:
    """Whether a part is one, and in the singular: 'un cinquième'; of thousands it would be an ordinal."""
    part = words[-1].text
    small = language.fraction_parts[part] < _HUNDRED if part in language.fraction_parts else False
    return words[0].text in language.articles and small and f"{part}s" in language.fraction_parts


def _added(words: Sequence[Word], end: int, whole: Spelled, part: Decimal, language: Language) -> Figure:
    """A number and its part, of what the scale behind the part or before it says: 'one billion and a half million'."""
    scale = language.scales.get(words[end].text, 1) if end < len(words) else 1
    if scale == 1:
        return figure_of(words[:end], whole.value + part * whole.scale, scale=whole.scale)
    if whole.scale > scale:
        return figure_of(words[: end + 1], whole.value + part * scale, scale=scale)
    return figure_of(words[: end + 1], (whole.value + part) * scale, scale=scale)


def _measures(words: Sequence[Word], language: Language) -> bool:
    """Whether a unit follows, so that 'and quarter' is a part of it: 'two and quarter hours'."""
    linked = bool(words) and words[0].text in language.fraction_links
    return len(words) > linked and (words[linked].text in language.units or words[linked].text in UNITS)


def _part(words: Sequence[Word], language: Language) -> tuple[int, Decimal] | None:
    """'half', 'a half', 'three quarters', 'fifty-four hundredths': how many words, and how much of one."""
    start = 1 if words[0].text in (*language.articles, "one") and len(words) > 1 else 0
    if words[start].text in language.half:
        return start + 1, Decimal("0.5")
    bare = language.fraction_parts.get(words[0].text)
    if bare and _measures(words[1:], language):
        return 1, Decimal(1) / bare
    top = Spelled(Decimal(1), 1) if words[0].text in language.articles else parse_cardinal(words, language)
    if top is None or len(words) <= top.count or words[top.count].joint == ",":
        return None
    size = language.fraction_parts.get(words[top.count].text)
    return (top.count + 1, top.value / size) if size and top.value < size else None
