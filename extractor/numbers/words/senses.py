"""Words with other senses than a number's: 'one' the pronoun, 'half' of a match, 'first' of all, 'Formula One'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.bounds.before import bound_before
from extractor.numbers.characters import lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.figures.prefixes import minus_sign
from extractor.numbers.language import NEVER, Language
from extractor.numbers.nouns import count_noun, is_of_figure
from extractor.numbers.units.table import UNITS

SIGN_REACH = 16
"""How far before a number in words its sign may begin."""

_AFTER = re.compile(r"[ \n-](?P<word>[^\W\d_]+)")


def word_after(text: str, pos: int) -> str:
    """The word behind `pos`, in lower case, or nothing.

    >>> word_after("one Boat", 3)
    'boat'
    """
    match = _AFTER.match(text, pos)
    return match["word"].lower() if match else ""


_DIFFERENCE = re.compile(r"(?:[0-9][ \u00a0]?(?P<unit>[%€$£]|[^\W\d_]+)|(?P<sign>[€$£])[0-9][0-9.,]*) \Z")


def _compares(text: str, start: int, language: Language) -> bool:
    """Whether a figure and its unit stand before 'more than', which then compares with a year: '5 % mehr als 2019'."""
    difference = _DIFFERENCE.search(text, max(0, start - 24), start)
    unit = (difference["unit"] or difference["sign"]) if difference else ""
    return bool(unit) and (not unit.isalpha() or unit.lower() in language.units or unit.lower() in UNITS)


def is_bounded(text: str, pos: int, language: Language) -> bool:
    """Whether a bound word stands before: 'more than 2000' is no year. 'Around 1900' and 'hasta 2030' may be.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> is_bounded("over 2000", 5, ENGLISH)
    True
    """
    found = bound_before(text, pos, 0, language)
    if found is None or found.bound == "about" or _compares(text, found.start, language):
        return False
    return text[found.start : found.end].lower() not in language.year_leads


def _big_words(language: Language) -> frozenset[str]:
    return language.hundred | language.scales.keys()


@cache
def _paired(language: Language) -> re.Pattern[str]:
    """What joins 'one' to a second figure, which shows that it counts."""
    links = f"{language.range_words}|{language.between_words}|{language.out_of}|{language.among}"
    articles, big = ("|".join(words) or NEVER for words in (language.articles, _big_words(language)))
    nouns = r"(?:[^\W\d_]+[ ]){1,2}" if language.noun_leads else r"[^\W\d_]+[ ]"
    shared = rf"(?:{nouns}(?={language.share_link}))?(?:{language.share_link})"
    links = f"{links}|{shared}"
    return re.compile(rf"[ -](?:{links})[ -](?:(?:{articles})[ ](?={big}))?(?P<second>[0-9]+|[^\W\d_]+)", re.IGNORECASE)


def is_number(figure: Figure, text: str, language: Language) -> bool:
    """Whether a word that is also a pronoun ('one'), a noun ('half') or an adverb ('first') is a number here.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [is_number(Figure(0, 3, "cardinal"), text, ENGLISH) for text in ("one boat", "one another")]
    [True, False]
    """
    word = text[figure.start : figure.end].lower()
    previous, following = lead_word(text, figure.start), word_after(text, figure.end)
    headed = _heads_table(word, text[figure.start - 1 : figure.start], previous, language)
    if headed or (figure.value == 0 and _names_zero(figure, text, language)):
        return False
    if word not in language.ordinals and _is_title(figure, text, language):
        return False
    if word in language.one:
        signed = minus_sign(language).search(text[max(0, figure.start - SIGN_REACH) : figure.start])
        hurt = counts_casualty(text, figure.end, following, language)
        return hurt or signed is not None or _is_one(figure, text, previous, following, language)
    last = word.rsplit(maxsplit=1)[-1]
    if last in language.pairs:
        things = count_noun(figure._replace(kind="cardinal"), text, language).unit
        return things is not None and things not in language.in_pairs
    if last in language.half:
        average = word in language.averages and bool(previous) and not _may_lead(previous, language)
        led = previous in language.fraction_links and (not following or following in language.stops)
        average = average or (word in language.averages and led)  # 'de media'
        return not average and previous not in language.not_half_before and following not in language.not_half_after
    weak = word in language.weak_ordinals and not _ranks(figure, text, previous, following, language)
    return not (weak or _leads_count(figure, text, word, following, language))


def counts_casualty(text: str, end: int, following: str, language: Language) -> bool:
    """Whether the word behind an article that ends at `end` makes a count of it: 'un mort', 'eine Tote'.

    >>> from extractor.numbers.languages.de import GERMAN
    >>> [counts_casualty(text, 4, text[5:].lower(), GERMAN) for text in ("eine Tote", "eine tote")]
    [True, False]
    """
    if following not in language.casualties or text[end + 1 + len(following) : end + 2 + len(following)] == "-":
        return False
    return not language.nouns_capital or text[end + 1].isupper()


def _leads_count(figure: Figure, text: str, word: str, following: str, language: Language) -> bool:
    """Whether 'first' stands before a count, and says which of many it counts: 'the first 9 months'."""
    if language.ordinals.get(word) != 1 or word not in language.times.parting:
        return False
    return following in language.small or _COUNT_AFTER.match(text, figure.end) is not None


_COUNT_AFTER = re.compile(r"[ \n][0-9]{1,3}[ \n][^\W\d_]")


@cache
def _named_zero(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What makes a name of a zero, before it and behind it."""
    before, behind = language.named_zero
    return (
        re.compile(rf"(?<!\w)(?:{before})[ -]\Z", re.IGNORECASE),
        re.compile(rf"(?:{behind})(?!\w)", re.IGNORECASE),
    )


def _names_zero(figure: Figure, text: str, language: Language) -> bool:
    """'non-zero', 'Ground Zero' and 'a zero-day exploit', not 'fell to zero' and 'zero degrees'."""
    before, behind = _named_zero(language)
    return bool(before.search(text, max(0, figure.start - _ZERO_REACH), figure.start) or behind.match(text, figure.end))


_ZERO_REACH = 16


def _may_lead(word: str, language: Language) -> bool:
    """Whether a half may follow a word; behind a noun Spanish 'medio' says the average: 'el salario medio'."""
    known = language.stops | language.function_words | language.and_words | language.intensifiers | language.articles
    bounds = {phrase.rsplit(" ", 1)[-1] for phrase in language.before}
    return word in known or word in bounds or word in language.small or word.isdigit()


def _heads_table(word: str, mark: str, previous: str, language: Language) -> bool:
    """Whether a scale says how a table counts: '(millions)', 'in thousands', or stands in short alone."""
    if word in language.dotted or (word in language.scales and mark == "("):
        return True
    return previous in language.scale_heads and (word in language.scales or word in language.collectives)


_IN_SENTENCE = re.compile(r"[^\W\d_]['’]?[^\W\d_]*,? (?:[A-Z][^\W\d_]+-)?\Z")
_LOWER_WORD = re.compile(r"(?<![\w'’-])[^\W\d_A-Z]{4,}(?!\w)")
_AROUND = 80


def _is_title(figure: Figure, text: str, language: Language) -> bool:
    """Whether a capital amid a sentence makes a name of a number: 'in Formula One', not 'Three Dead in Fire'."""
    first, second = text[figure.start], text[figure.start + 1 : figure.start + 2]
    if not first.isupper() or second.isupper() or language.nouns_capital:
        return False
    reach = max(0, figure.start - _AROUND)
    begin = max(text.rfind("\n", reach, figure.start) + 1, reach)
    before = text[begin : figure.start]
    after = text[figure.end : figure.end + _AROUND].split("\n", 1)[0]
    if not _IN_SENTENCE.search(before):
        return False
    plain = (word for part in (before, after) for word in _LOWER_WORD.findall(part))
    return any(word not in language.function_words and word not in language.stops for word in plain)


def _ranks(figure: Figure, text: str, previous: str, following: str, language: Language) -> bool:
    """Whether 'first' or 'second' counts in a row: 'the second boat', 'came first', 'not the first.'."""
    if previous in language.rank_verbs or not (following or previous):
        return following not in language.not_ordinal_after
    if not following and previous in language.rank_leads:
        return text[figure.start : figure.end].lower() not in language.units
    idle = language.stops | language.not_ordinal_after
    joined = text[figure.end : figure.end + 1]
    most = joined == "-" and following.endswith(language.superlatives)  # 'the second-largest city'
    return bool(following) and following not in idle and (joined == " " or most)


_NEIGHBOURS = re.compile(r",? (?P<word>[^\W\d_]+)"), re.compile(r"(?P<word>[^\W\d_]+),? (?:and |y |et |und )?\Z")


def _is_counted_out(figure: Figure, text: str, language: Language) -> bool:
    """Whether an article stands in a row of numbers: 'eins, zwei', 'trois, deux, un'."""
    after, before = _NEIGHBOURS
    near = after.match(text, figure.end), before.search(text[max(0, figure.start - 24) : figure.start])
    return any(match is not None and match["word"].lower() in language.small for match in near)


@cache
def _one_of(language: Language) -> re.Pattern[str]:
    """What makes 'one' a part of so many."""
    return re.compile(rf"[ \n]{language.one_of}(?!\w)", re.IGNORECASE)


_PAIRED = re.compile(r"(?<!\w)(?P<word>[0-9]{1,4}|[^\W\d_]+)[ -][^\W\d_]+[ -]\Z")


def _ends_odds(text: str, pos: int, language: Language) -> bool:
    """Whether another number stands before the word before `pos`: 'by two to one'."""
    pair = _PAIRED.search(text[max(0, pos - 24) : pos])
    word = pair["word"].lower() if pair else ""
    return word.isdigit() or (word in language.small and word not in language.one)


def _acts(word: str, language: Language) -> bool:
    """Whether the word behind 'one' is a verb or another word that no noun phrase begins with: 'one obtains'."""
    if word in language.not_one_after:
        return True
    return word not in language.irregular_plurals and re.fullmatch(language.acting, word) is not None


def _lasts(text: str, end: int, following: str, language: Language) -> bool:
    """Whether 'one' has a period tied to it: 'a one-day strike', not 'one day he left'."""
    unit = UNITS.get(language.units.get(following, "")) if text[end : end + 1] == "-" else None
    return unit is not None and unit.dimension == "time"


def _is_one(figure: Figure, text: str, previous: str, following: str, language: Language) -> bool:
    """'one shell', 'at least one', 'one to two years', 'one of the two', but not 'no one', 'one of a kind'."""
    bounded = is_bounded(text, figure.start, language) and following not in language.not_one_after_bound
    if bounded or (previous in language.change_to.split("|") and _ends_odds(text, figure.start, language)):
        return True
    paired = _paired(language).match(text, figure.end)
    second = paired["second"].lower() if paired else ""
    small = second.isdigit() or any(
        second in numbers for numbers in (language.small, language.hundred, language.scales)
    )
    small = small and not (paired and is_of_figure(text, paired.end(), language))
    if previous in language.idle_before and following in language.idle_after:
        return False
    if previous not in language.determiners and _one_of(language).match(text, figure.end):
        return True
    if text[figure.start : figure.end].lower() in language.articles:
        return small or text.strip() == text[figure.start : figure.end] or _is_counted_out(figure, text, language)
    counts = small or bool(following and not _acts(following, language))
    counts = counts or _lasts(text, figure.end, following, language)
    if (counts and previous not in language.determiners) or not (following or previous):
        return True
    return not following and _is_counted_out(figure, text, language)
