"""What a plain figure counts: the head of the noun phrase behind it, or nothing where that isn't plain to see."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from itertools import takewhile

from extractor.numbers.characters import in_columns
from extractor.numbers.figure import Figure
from extractor.numbers.figures.multiples import TIMES
from extractor.numbers.language import NEVER, Language

MAX_WORDS = 7
MAX_SINGULAR = 3
MIN_PLURAL = 4
_WORD = re.compile(
    r"(?:[ \u00a0]{1,2}|[ ]?\n|-|(?<=['’]))"
    r"(?P<word>(?:[A-Z]\.){2,4}(?=[ ])|[A-Z]{1,8}[a-z]{0,3}(?:[-.]?[0-9]{1,4}[A-Za-z]?){1,2}(?![\w.-])"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?(?:-[^\W\d_]+){0,3})"
)
"""A word, or a name with a figure in it that what is counted is of: 'CO2 layers', 'F-16 fighters', 'U.S. soldiers'."""
_LABEL = re.compile(r"[^\n:.]{1,30}:|[^\n|\t;]{1,60}(?:[|\t]|;(?=\S))")
"""What heads a line of a form or a table: 'Injuries: 0' and 'Injuries | 0' count nothing of the line before."""

_RELATIVE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?")
_RATED = frozenset("earthquake quake temblor tremor aftershock".split())
"""What a decimal before it rates, and counts nothing behind: 'a 6.4 quake shakes towns'."""
_NOT_PLURAL = ("ss", "us", "is", "'s", "’s", "és")


def count_noun(figure: Figure, text: str, language: Language) -> Figure:
    """The figure with its counted noun as unit, in lower case and the plural.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> from decimal import Decimal
    >>> text = "100 North Korean soldiers in battles"
    >>> count_noun(Figure(0, 3, "cardinal", Decimal(100)), text, ENGLISH).unit
    'soldiers'
    """
    if figure.unit or figure.kind not in ("cardinal", "range") or text[figure.end : figure.end + 1] == "-":
        return figure
    words = _phrase(text, figure.end, language)
    if words and _is_rating(figure, text, language):
        return figure
    if words and words[0][0].lower() in language.others and _tells_of(figure, text, language):
        return figure
    if words and words[0][0].lower() in _RATED and figure.value is not None and figure.value % 1:
        return figure
    single = figure.value == 1 and language.adjectives == NEVER and not _link(language).match(text, figure.end)
    found = _singular_head(words, language) if single else _plural_head(words, language)
    if found is None:
        return figure
    noun, end = found
    return figure._replace(unit=noun, noun_end=end)


_STRONGEST, _REACH = 13, 40
"""No scale of magnitudes or winds reaches so far; and how far back its name is looked for."""


@cache
def _rating(language: Language) -> re.Pattern[str]:
    """What a figure before a verb rates: 'ein Beben der Stärke 7,7 traf die Insel'."""
    link = rf"[ ](?:{language.noun_link})(?:[ ][^\W\d_]+)?"
    return re.compile(rf"(?<!\w)(?:{language.rated_by})(?:{link})?[ ]\Z", re.IGNORECASE)


def _is_rating(figure: Figure, text: str, language: Language) -> bool:
    if not isinstance(figure.value, Decimal) or figure.value >= _STRONGEST:
        return False
    return _rating(language).search(text[max(0, figure.start - _REACH) : figure.start]) is not None


def _tells_of(figure: Figure, text: str, language: Language) -> bool:
    """Whether what follows 'of' is no noun that digits count: '753 de esta semana y 846 de otras semanas'."""
    bare = text[figure.start].isdigit() and figure.scale == 1
    return bare and _link(language).match(text, figure.end) is not None


@cache
def _link(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{language.noun_link})(?:(?=[ \n])|(?<=['’]))", re.IGNORECASE)


@cache
def _of_figure(language: Language) -> re.Pattern[str]:
    link = language.noun_link if language.noun_leads else NEVER
    return re.compile(rf"[ \n](?:{link})[ \n]?[0-9]", re.IGNORECASE)


def is_of_figure(text: str, end: int, language: Language) -> bool:
    """Whether a figure that ends at `end` is so many of another one, and no share: 'un trafic sur 11 des 16 lignes'.

    >>> from extractor.numbers.languages.fr import FRENCH
    >>> [is_of_figure(text, 6, FRENCH) for text in ("sur 11 des 16 lignes", "sur 11 des lignes")]
    [True, False]
    """
    return _of_figure(language).match(text, end) is not None


_DIGITS = re.compile(r"[ \n](?:[0-9]{1,3}(?:[.,'\u00a0][0-9]{3})+|[0-9]{1,4})(?=[ \n])")


def _phrase(text: str, pos: int, language: Language) -> list[tuple[str, int]]:
    """The words behind a figure up to the first that can't be in a noun phrase, with their ends."""
    link = _link(language).match(text, pos)
    pos = link.end() if link else pos
    if link and (whole := _DIGITS.match(text, pos)):  # '11 of the 16 lines'
        pos = whole.end()
        scale = _WORD.match(text, pos)
        if scale and scale["word"].lower() in language.scales:  # 'huit des 28 millions d'habitants'
            further = _link(language).match(text, scale.end())
            pos = further.end() if further else scale.end()
    words: list[tuple[str, int]] = []
    while len(words) < MAX_WORDS and (match := _WORD.match(text, pos)):
        word = match["word"]
        lower = word.lower()
        joins = lower in language.and_words and words and not _is_plural(words[-1][0], language)
        if "\n" in match.group() and (_LABEL.match(text, match.start("word")) or in_columns(text, match.start())):
            break
        if lower in language.period_orders and _is_when(text, match.start("word"), language):
            break
        counted = lower in language.small
        stops = lower in language.stops and not (joins or (not words and lower in language.others))
        if stops or (counted and (words or not link)):
            break
        if counted:  # 'tredici dei quindici infermieri'
            pos, link = match.end(), None
            continue
        words.append((word, match.end()))
        pos = match.end()
    return words


def _is_when(text: str, pos: int, language: Language) -> bool:
    """Whether the words at `pos` say when, and are nothing that is counted: '30 letztes Jahr'."""
    words = _RELATIVE.match(text, pos)
    return words is not None and words.group().lower() in language.relative


@lru_cache(maxsize=50_000)
def _is_plural(word: str, language: Language) -> bool:
    """Whether a word looks like a plural noun: not an abbreviation, not a possessive, not a known other."""
    lower = word.lower().rsplit("-", 1)[-1]
    if lower in language.irregular_plurals:
        return True
    if language.plural_noun:
        return _plural_noun(language).fullmatch(lower) is not None
    return lower.endswith("s") and len(lower) >= MIN_PLURAL and not lower.endswith(_NOT_PLURAL)


@cache
def _plural_noun(language: Language) -> re.Pattern[str]:
    return re.compile(language.plural_noun)


def _plural_head(words: list[tuple[str, int]], language: Language) -> tuple[str, int] | None:
    """The first plural noun, or the last of several in a row: 'United States soldiers'; German: the first capital.

    Where the noun comes before what describes it, it is the first: 'persone evacuate'; but few adjectives lead it all
    the same: 'pequeños pueblos'. Of 'autres' and 'otros' there may be no noun at all.
    """
    if language.nouns_capital:
        return next(((word.lower(), end) for word, end in words if word[0].isupper()), None)
    if language.adjectives != NEVER:
        return _inflected_head(words, language)
    head: tuple[str, int] | None = None
    words = [word for word in words if word[0].lower() not in language.others]
    led = len(list(takewhile(lambda word: word[0].lower() in language.leading_adjectives, words)))
    behind = next(((word, end) for word, end in words[led : led + 1] if _is_plural(word, language)), None)
    if led and behind:
        return behind[0].lower(), behind[1]
    for word, end in words:
        if head and head[0] == TIMES:
            break
        if _is_plural(word, language):
            head = (word.lower(), end)
        if head and (language.noun_leads or not _is_plural(word, language)):
            break
    return head


@cache
def _adjective(language: Language) -> re.Pattern[str]:
    return re.compile(language.adjectives, re.IGNORECASE)


def _inflected_head(words: list[tuple[str, int]], language: Language) -> tuple[str, int] | None:
    """The noun behind adjectives that their endings show; an adjective alone counts as one: '300 раненых'."""
    head: tuple[str, int] | None = None
    for word, end in words:
        described = _adjective(language).fullmatch(word) is not None
        if described or _is_plural(word, language):
            head = (word.lower(), end)
        if not described:
            break
    return head


def _singular_head(words: list[tuple[str, int]], language: Language) -> tuple[str, int] | None:
    """The noun that 'one' counts: the last word before a verb, made plural."""
    nouns: list[tuple[str, int]] = []
    for word, end in words:
        if word.lower().endswith(("ed", "ing", "ly")) or word.lower() in language.and_words:
            break
        nouns.append((word, end))
    if (
        not nouns
        or nouns[-1][0].lower() in language.no_nouns
        or len(nouns) > MAX_SINGULAR
        or len(nouns[-1][0]) == 1
        or _is_plural(nouns[-1][0], language)
    ):
        return None
    led = len(list(takewhile(lambda word: word[0].lower() in language.leading_adjectives, nouns)))
    noun, end = nouns[min(led, len(nouns) - 1)] if language.noun_leads else nouns[-1]
    noun = noun.lower()
    return noun if language.plural_noun or language.nouns_capital else plural(noun), end


_F_STEMS = "li kni wi lea hal wol shel thie loa cal".split()
_IRREGULAR = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet"}
_IRREGULAR |= {f"{stem}{'fe' if stem in ('li', 'kni', 'wi') else 'f'}": f"{stem}ves" for stem in _F_STEMS}


def plural(noun: str) -> str:
    """The regular plural of a noun.

    >>> [plural(noun) for noun in ("shell", "body", "box", "person", "life")]
    ['shells', 'bodies', 'boxes', 'people', 'lives']
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if re.search(r"[^aeiou]y\Z", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(?:s|x|z|ch|sh)\Z", noun) else "s")
