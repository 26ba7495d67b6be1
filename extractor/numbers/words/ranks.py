"""Ordinals in words: 'fourth', 'twenty-fifth', 'vigésimo quinto', 'centésimo milésimo'."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.words.cardinals import Word, figure_of, fits, fits_wide, parse_cardinal

_THOUSAND, _HUNDRED, _TWENTY, _TEN, _FOUR = 1000, 100, 20, 10, 4


def read_ordinal(words: Sequence[Word], language: Language) -> Figure | None:
    """'fourth', 'twenty-fifth', 'two hundred and third', 'vigésimo quinto', 'dos mil tercero'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from extractor.numbers.words.cardinals import words_at
    >>> read_ordinal(words_at("twenty-fifth", 0, ENGLISH), ENGLISH).value
    Decimal('25')
    """
    start = 1 if words[0].text in language.articles and len(words) > 1 and words[1].text in language.hundred else 0
    lead = None if language.joins_ones else parse_cardinal(words[start:], language)
    count = start + lead.count if lead else 0
    linked = lead is not None and len(words) > count and words[count].text in language.and_words
    count += linked
    if len(words) <= count or (size := language.ordinals.get(words[count].text)) is None or words[count].joint == ",":
        return None
    value, follows = Decimal(size), True
    if lead and words[count].text in language.lone_ordinals:  # 'les vingt premières minutes'
        return None
    if lead:
        if words[count].text in language.units and words[count].joint != "-" and not linked:
            return None
        follows = size >= _HUNDRED or is_ordinal_of(lead.value, size, language)
        if language.says_hundreds_short and not linked and not lead.value % _THOUSAND:
            follows = size >= _HUNDRED  # 'a million first-time buyers'
        value = _led(lead.value, size, language)
    if not language.ordinals_add:
        return figure_of(words[: count + 1], value, kind="ordinal") if follows else None
    used, rest = _all_ordinals(words[count:], language)
    return figure_of(words[: count + used], value - size + rest, kind="ordinal") if follows else None


def _led(lead: Decimal, size: int, language: Language) -> Decimal:
    """The ordinal that a cardinal and an ordinal behind it make: 'two hundred and third', 'cuarenta y dosmilésimo'."""
    if size < _HUNDRED:
        fourth = bool(language.vigesimal) and lead % _HUNDRED == _FOUR and size == _TWENTY  # 'quatre-vingtième'
        return lead + size if not fourth else lead - _FOUR + _FOUR * size
    low = lead % _above(size, language)
    if not low:
        return lead + size
    scale = _HUNDRED if size == _HUNDRED else 1
    while size % (scale * _THOUSAND) == 0:
        scale *= _THOUSAND
    grown = size // scale if size > scale else 0  # the two of 'dosmilésimo'
    return lead - low + (low + grown) * scale


def is_ordinal_of(lead: Decimal, size: int, language: Language) -> bool:
    """Whether an ordinal may go on from a cardinal: 'twenty third', 'soixante douzième', but not 'two third'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> is_ordinal_of(Decimal(20), 3, ENGLISH), is_ordinal_of(Decimal(2), 3, ENGLISH)
    (True, False)
    """
    twenties = bool(language.vigesimal) and lead % _HUNDRED == _FOUR and size == _TWENTY
    round_ = lead > 0 and not lead % _THOUSAND and size < _HUNDRED
    return twenties or round_ or fits(lead % _THOUSAND, size) or fits_wide(lead, size, language)


def _above(size: int, language: Language) -> int:
    """The next scale: of 'two million three thousandth', what is below a million is counted in thousands."""
    scales = (scale for scale in language.scales.values() if scale > size)
    return _HUNDRED if size == _HUNDRED else min(scales, default=10**99)


def _all_ordinals(words: Sequence[Word], language: Language) -> tuple[int, int]:
    """How many ordinals say one, and which: 'centésimo vigésimo quinto', 'centésimo milésimo ducentésimo'."""
    first = language.ordinals[words[0].text]
    used, rest = _further_ordinals(words[1:], first, language)
    whole, used = first + rest, used + 1
    word = words[used] if len(words) > used else words[0]
    times = language.ordinals.get(word.text, 0) if word.joint == " " else 0
    if times >= _THOUSAND and whole < times and not first % _TEN:
        further, rest = _further_ordinals(words[used + 1 :], times, language)
        return used + 1 + further, whole * times + rest
    return used, whole


def _further_ordinals(words: Sequence[Word], above: int, language: Language) -> tuple[int, int]:
    """How many ordinals go on from one, each the smaller, and what they add: 'centésimo vigésimo quinto'."""
    total = used = 0
    for word in words:
        size = language.ordinals.get(word.text)
        if size is None or word.joint == "," or size >= above or above % _TEN or (above < _HUNDRED and size >= _TEN):
            break
        total, above, used = total + size, size, used + 1
    return used, total
