"""Number words: 'two and a half million', 'a dozen', 'twenty-fifth', 'two-thirds', 'hundreds of thousands'."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from functools import cache

from extractor.numbers.bounds import WINDOW, bound_before
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.units.table import UNITS
from extractor.numbers.words.cardinals import Spelled, Word, fits, fits_wide, is_number_word, parse_cardinal, words_at
from extractor.types import Kind

_FOLLOWING = re.compile(r"[ \n-](?P<word>[^\W\d_]+)")
_THOUSAND, _HUNDRED, _TWENTY, _TEN = 1000, 100, 20, 10
_THREE, _LINKED = 3, 2
"""How many words come before the second of 'tens of thousands'."""


def read_words(text: str, pos: int, language: Language) -> Figure | None:
    """The number that is spelled out at `pos`, without unit or bound, or None.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [str(read_words(words, 0, ENGLISH).value) for words in ("two and a half million", "a dozen", "two-thirds")]
    ['2500000.0', '12', '0.6666666666666666666666666667']
    """
    words = _joined_ones(words_at(text, pos, language), text, language)
    if _is_lone(words, language):
        return _cardinal(words, language)
    if (part := _led_part(words, text, language)) is not None:
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
        (_couple, language.couples.keys()),
        (_steps, parts),
        (_figures, language.digit_words | language.figure_words),
        (_vague, language.vague_plurals.keys() | language.vague_numbers.keys() | language.vague_words),
        (_half, language.half),
        (_mixed, language.and_words | language.point_words),
        (_fraction, parts),
        (_ordinal, language.ordinals.keys()),
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


def _figure(words: Sequence[Word], value: Decimal, *, scale: int = 1, kind: Kind = "cardinal") -> Figure:
    return Figure(words[0].start, words[-1].end, kind, value, scale=Decimal(scale))


def _couple(words: Sequence[Word], language: Language) -> Figure | None:
    """'a couple of boats', 'a couple of hundred': about two."""
    start = 1 if words[0].text in language.articles and len(words) > 1 else 0
    pair = language.couples.get(words[start].text)
    rest = words[start + 1 :]
    if pair is None or not start:
        return None
    linked = bool(rest) and rest[0].text == language.vague_link
    count, size = _magnitude(rest[linked:], language) or (0, 1)
    if rest and not (linked or count):
        return None
    if words[start].text in language.pairs:
        return _figure(words[: start + 1], Decimal(pair)) if linked and not count else None
    cue = (words[start].start, rest[0].end if linked else words[start].end)
    figure = _figure(words[: start + 1 + linked + count], Decimal(pair * size), scale=size)
    return figure._replace(bound="about", cue=cue)


def _steps(words: Sequence[Word], language: Language) -> Figure | None:
    """'a quarter-point', 'three-quarter-point' and 'half a point': parts of what a rate or a poll moves by."""
    texts = [word.text for word in words]
    start = int(texts[0] in language.articles and len(texts) > 1)
    top = language.small.get(texts[start], 0)
    index = start + (top > 0)
    size = language.fraction_parts.get(texts[index], 0) if len(texts) > index + 1 else 0
    if not size or (top and words[index].joint != "-"):
        return None
    index += 1 + (texts[index] in language.half and texts[index + 1] in language.articles)
    point = len(texts) > index and texts[index] in language.point_words and words[index].joint in ("-", " ")
    if not point or not (start or words[index].joint == "-" or words[index - 1].text in language.articles):
        return None
    return _figure(words[: index + 1], Decimal(int(top) or 1) / size)._replace(unit=f"{texts[index]}s")


def _figures(words: Sequence[Word], language: Language) -> Figure | None:
    """'a six-figure sum', from 100,000 on, 'double digits' and 'double-digit growth', from ten on."""
    if len(words) < _LINKED:
        return None
    if words[1].text in language.digit_words and words[1].joint in (" ", "-"):
        count = language.digit_counts.get(words[0].text, 0)
    else:
        figures = words[1].text in language.figure_words and words[1].joint == "-"
        count = int(language.small.get(words[0].text, 0)) if figures else 0
        count = count if 1 < count < _TEN else 0
    if not count:
        return None
    span = (words[0].start, words[1].end)
    low = Decimal(10) ** (count - 1)
    return Figure(*span, "cardinal", low=low, high=low * 10 - 1, bound="vague", cue=span)


def _vague(words: Sequence[Word], language: Language) -> Figure | None:
    """'thousands', 'tens of thousands', 'several hundred': from two of the unit, up to the next unit."""
    first = words[0].text
    texts = [word.text for word in words]
    if first in language.vague_plurals:
        return _vague_plural(words, texts, language)
    if first in language.vague_numbers:
        return _vague_number(words, language)
    start = 1 if first in language.articles else 0
    if len(texts) < start + 2 or texts[start] not in language.vague_words:
        return None
    rest = words[start + 1 :]
    cue = (words[start].start, words[start].end)
    if rest[0].text in language.vague_plurals:
        plural = _vague_plural(rest, texts[start + 1 :], language)
        return plural._replace(start=words[0].start, high=_below(plural.low), cue=cue) if plural else None
    size = _magnitude(rest, language)
    if size is None:
        return None
    count, unit = size
    low = Decimal(2 * unit)
    return Figure(words[0].start, rest[count - 1].end, "cardinal", low=low, high=_below(low), bound="vague", cue=cue)


def _below(low: Decimal | None) -> Decimal | None:
    """The most that 'several hundred' can be, from 200 on; of millions and dozens nobody can say."""
    return low * 5 - 1 if low in (20, 200, 2000) else None


def _magnitude(words: Sequence[Word], language: Language) -> tuple[int, int] | None:
    """'hundred', 'hundred thousand', 'dozen': how many words, and their product."""
    sizes = _sizes(language)
    product, count = 1, 0
    for word in words[:2]:
        if word.text not in sizes or word.joint == ",":
            break
        product, count = product * sizes[word.text], count + 1
    return (count, product) if count else None


@cache
def _sizes(language: Language) -> Mapping[str, int]:
    dozens = {word: language.collectives[word] for word in language.whole_collectives}
    return {**dict.fromkeys(language.hundred, 100), **language.scales, **dozens}


def _vague_plural(words: Sequence[Word], texts: Sequence[str], language: Language) -> Figure | None:
    first = language.vague_plurals[texts[0]]
    linked = len(texts) > 1 and texts[1] == language.vague_link
    last = _LINKED if language.vague_link else _LINKED - 1
    follows = linked or not language.vague_link
    second = language.vague_plurals.get(texts[last], 1) if follows and len(texts) > last else 1
    if texts[0] in language.linked_plurals and not linked:
        return None
    end = words[last].end if second > first else words[0].end
    second = second if second > first else 1
    span = (words[0].start, end)
    return Figure(*span, "cardinal", low=Decimal(2 * first * second), bound="vague", cue=span)


def _vague_number(words: Sequence[Word], language: Language) -> Figure:
    """'kilkaset', 'kilkadziesiąt tysięcy': the word that says from where to where, times the scale behind it."""
    low, high = language.vague_numbers[words[0].text]
    scale = language.scales.get(words[1].text, 1) if len(words) > 1 else 1
    span = (words[0].start, words[1 if scale > 1 else 0].end)
    cue = (words[0].start, words[0].end)
    return Figure(*span, "cardinal", low=Decimal(low * scale), high=Decimal(high * scale), bound="vague", cue=cue)


def _half(words: Sequence[Word], language: Language) -> Figure | None:
    """'half', 'half a million', 'half a dozen', 'a half'; the half of a match is for the walk to leave out."""
    start = 1 if words[0].text in (*language.articles, "one") and len(words) > 1 else 0
    if words[start].text not in language.half:
        return None
    rest = words[start + 1 :]
    skip = 1 if rest and rest[0].text in language.articles else 0
    sizes = {**language.collectives, **language.scales}
    if len(rest) > skip and rest[skip].text in sizes:
        size = sizes[rest[skip].text]
        return _figure(words[: start + skip + 2], Decimal(size) / 2, scale=size)
    return _figure(words[: start + 1], Decimal("0.5"), kind="fraction")


def _fraction(words: Sequence[Word], language: Language) -> Figure | None:
    """'two-thirds', 'three quarters', 'a third of', 'one-fifth', 'three twenty-firsts'."""
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
    if part.joint == "-" and part.text in language.ordinals and not tens and _is_ordinal_of(top.value, size, language):
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
        return _figure(words[:end], part, kind="fraction")
    return _figure(words[: end + skipped + 1], part * scale, scale=scale)


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
        return (closed or told) and size < _HUNDRED and not _is_ordinal_of(top.value, size, language)
    spelled_one = words[0].text not in language.articles and (part.joint == "-" or closed)
    last = (f"{part.text}s" not in UNITS and following is None) or words[0].text in language.part_ones
    return told or spelled_one or last


def _is_ordinal_of(lead: Decimal, size: int, language: Language) -> bool:
    """Whether an ordinal may go on from a cardinal: 'twenty third', 'soixante douzième', but not 'two third'."""
    return fits(lead % _THOUSAND, size) or fits_wide(lead, size, language)


@cache
def _part_lead(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.part_leads})\s\Z", re.IGNORECASE)


def _led_part(words: Sequence[Word], text: str, language: Language) -> Figure | None:
    """'nearly a fifth', 'by a third', 'a quarter more': what stands around 'a fifth' makes a share of it."""
    if len(words) < _LINKED or words[0].text not in language.articles or words[1].joint == ",":
        return None
    size = language.fraction_parts.get(words[1].text)
    after = _FOLLOWING.match(text, words[1].end)
    following = after["word"].lower() if after else ""
    if size is None or f"{words[1].text}s" not in language.fraction_parts or following in language.not_part_after:
        return None
    before = text[max(0, words[0].start - WINDOW) : words[0].start]
    closed = not following or following in language.stops
    led = closed and _part_lead(language).search(before) is not None
    more = re.fullmatch(language.compared_parts, following) is not None
    if not (led or more or bound_before(text, words[0].start, 0, language)):
        return None
    return _figure(words[:_LINKED], Decimal(1) / size, kind="fraction")


def _ordinal(words: Sequence[Word], language: Language) -> Figure | None:
    """'fourth', 'twenty-fifth', 'two hundred and third', 'vigésimo quinto', 'dos mil tercero'."""
    start = 1 if words[0].text in language.articles and len(words) > 1 and words[1].text in language.hundred else 0
    lead = None if language.joins_ones else parse_cardinal(words[start:], language)
    count = start + lead.count if lead else 0
    if lead and len(words) > count and words[count].text in language.and_words:
        count += 1
    if len(words) <= count or (size := language.ordinals.get(words[count].text)) is None or words[count].joint == ",":
        return None
    value, follows = Decimal(size), True
    if lead:
        if words[count].text in language.units and words[count].joint != "-":
            return None
        follows = size >= _HUNDRED or _is_ordinal_of(lead.value, size, language)
        low = lead.value % _above(size, language)
        value = lead.value + size if size < _HUNDRED else lead.value - low + low * size
    used, rest = _further_ordinals(words[count + 1 :], size, language) if language.ordinals_add else (0, 0)
    return _figure(words[: count + 1 + used], value + rest, kind="ordinal") if follows else None


def _above(size: int, language: Language) -> int:
    """The next scale: of 'two million three thousandth', what is below a million is counted in thousands."""
    scales = (scale for scale in language.scales.values() if scale > size)
    return _HUNDRED if size == _HUNDRED else min(scales, default=10**99)


def _further_ordinals(words: Sequence[Word], above: int, language: Language) -> tuple[int, int]:
    """How many ordinals go on from one, each the smaller, and what they add: 'centésimo vigésimo quinto'."""
    total = used = 0
    for word in words:
        size = language.ordinals.get(word.text)
        if size is None or word.joint == "," or size >= above or above % _TEN or (above < _HUNDRED and size >= _TEN):
            break
        total, above, used = total + size, size, used + 1
    return used, total


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
    return _figure(words[: index + (scale > 1)], value * scale, scale=scale)


def _cardinal(words: Sequence[Word], language: Language) -> Figure | None:
    """Plain cardinals, 'a hundred', 'two dozen', 'two and a half million'."""
    led = words[0].text in language.articles and len(words) > 1
    sizes = (language.hundred, language.scales, language.collectives) if led else ()
    start = 1 if any(words[1].text in size for size in sizes) else 0
    rest = words[start:]
    collective = language.collectives.get(rest[0].text)
    if collective and rest[0].text in language.whole_collectives:
        return _figure(words[: start + 1], Decimal(collective))
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
        return _figure(words[: count + 1], above + (spelled.value - above) * collective)
    return _figure(words[:count], spelled.value, scale=spelled.scale)


def _said_short(words: Sequence[Word], count: int, first: Spelled, language: Language) -> Figure | None:
    """'two fifty', where nothing follows that either of the two could count: two hundred and fifty."""
    second = parse_cardinal(words[count:], language) if language.says_hundreds_short else None
    short = count == 1 and 0 < first.value < _TEN and second is not None and _TWENTY <= second.value < _HUNDRED
    if second is None or not short or count + second.count < len(words) or words[1].joint != " ":
        return None
    return _figure(words, first.value * _HUNDRED + second.value)


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


def _mixed(words: Sequence[Word], language: Language) -> Figure | None:
    """'two and a half million', 'six million and two thirds', 'five and sixty hundredths', 'cinco con un cuarto'.

    Where ones are joined by 'and' too, the part tells: 'vingt et un cinquième' is one, 'vingt et un cinquièmes' are 21.
    """
    links = language.and_words | language.point_words
    for index, word in enumerate(words[1:-1], start=1):
        if word.text not in links:
            continue
        start = 1 if words[0].text in language.articles and words[1].text in language.scales else 0
        whole, part = parse_cardinal(words[start:index], language), _part(words[index + 1 :], language)
        ones = word.text in language.and_words and words[index + 1].text in language.tens_and
        if whole and part and ones and not whole.value % _TEN:
            part = part if _is_single(words[index + 1 : index + 1 + part[0]], language) else None
        if whole and start + whole.count == index and part:
            return _added(words, index + 1 + part[0], whole, part[1], language)
    return None


def _is_single(words: Sequence[Word], language: Language) -> bool:
    """Whether a part is one, and in the singular: 'un cinquième'; of thousands it would be an ordinal."""
    part = words[-1].text
    small = language.fraction_parts[part] < _HUNDRED if part in language.fraction_parts else False
    return words[0].text in language.articles and small and f"{part}s" in language.fraction_parts


def _added(words: Sequence[Word], end: int, whole: Spelled, part: Decimal, language: Language) -> Figure:
    """A number and its part, of what the scale behind the part or before it says: 'one billion and a half million'."""
    scale = language.scales.get(words[end].text, 1) if end < len(words) else 1
    if scale == 1:
        return _figure(words[:end], whole.value + part * whole.scale, scale=whole.scale)
    if whole.scale > scale:
        return _figure(words[: end + 1], whole.value + part * scale, scale=scale)
    return _figure(words[: end + 1], (whole.value + part) * scale, scale=scale)


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
