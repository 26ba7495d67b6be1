"""Units beside figures: the symbol, the word or the currency that stands there, with what it is a rate of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extractor.numbers.characters import in_columns
from extractor.numbers.language import Language
from extractor.numbers.units.lexicon import find_unit, unit_words
from extractor.numbers.units.products import Found, extend, is_raised, split
from extractor.numbers.units.table import SIGNS, SYMBOLS, UNITS
from extractor.numbers.units.unit import Unit, singular

_LOOSE = frozenset("A C F H J K M N T U V W AU au d Da Ga in pc st".split())
"""Symbols so short that, after a space, an initial, a grade or a word looks the same."""

_TIGHT = {"Rp": "planetary radii", "RJ": "RJup"}
"""Symbols that mean this only where they are written on."""

_CLOSING = frozenset({"in", "pc"})
"""Those that are words so often that only the end of a phrase shows them to be units."""

_LETTERED = frozenset("A H M U".split())
"""Symbols that, written on to whole digits, mostly letter a flat or a gate: '28A'."""

_PART = r"(?:[^\W\d_]+[²³23]?|µ[^\W\d_]+)"
_WORD = r"[^\W\d_]+"
_SPACE = r"[ \u00a0\n-]{1,2}"
_JOINT = rf"(?:{_SPACE}|(?<=[lLd])['’])"
"""What stands between the words of a unit, 'km à l'heure' too."""

_FIRST = re.compile(_WORD)
_WORDS = re.compile(
    rf"(?P<first>{_WORD})(?:(?:\.?[ \u00a0\n-]{{1,2}}|\.)(?P<second>{_WORD})(?:{_JOINT}(?P<third>{_WORD})"
    rf"(?:{_JOINT}(?P<fourth>{_WORD})(?:{_SPACE}(?P<fifth>{_WORD}))?)?)?)?"
)
_GAPS = re.compile(r"[\s.'’-]+")
_SYMBOL = re.compile(r"(?:[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹]|[☉⊙⊕])+")
_RATE = re.compile(rf"[ ]?/[ ]?(?P<per>{_PART})(?!\w)")
_GAP = re.compile(r"[ \u00a0\u2009\u202f]?-?(?![ \u00a0])|[ \u00a0]{1,2}|[ \u00a0]?\n[ ]{0,4}")
_SIGN = re.compile(
    r"[°º◦∘][ \u00a0]?[CFcf](?!\w)|[°º◦∘]K(?!\w)|[%٪％‰¢℃℉º°◦∘′″]"
    r"|(?P<share>[Ww]t|[Vv]ol|[Aa]t|[Mm]ol|[Mm]ass|[Gg]ew|w|v)\.?[ \u00a0-]{0,2}%"
)
_SOLUTION = re.compile(r"[ \u00a0]?(?:\((?:[wvm][/:][wvm])\)|(?:[wvm]/[wvm])(?!\w))", re.IGNORECASE)
"""What a percentage is taken of: '(w/v)'."""

_SHARES = {
    "w": "wt%",
    "wt": "wt%",
    "gew": "wt%",
    "v": "vol%",
    "vol": "vol%",
    "at": "at%",
    "mol": "mol%",
    "mass": "mass%",
}


def read_unit(text: str, pos: int, language: Language) -> Found | None:
    """The unit that stands beside a figure ending at `pos`: symbol, word or words, glued, spaced or hyphened.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> found = read_unit("240 km/h", 3, ENGLISH)
    >>> found.unit.name, found.end
    ('km/h', 8)
    """
    link = unit_link(language).match(text, pos)
    plainly = _PLAINLY.match(text, pos) if link is None else None
    if plainly and not (plainly["word"] and may_be_unit(plainly["word"], language)):
        return None
    gap = link or _wrapped(text, pos) or _GAP.match(text, pos)
    start = gap.end() if gap else pos
    if start - pos <= 1 and (sign := _read_sign(text, start)):
        return extend(text, start, sign, language)
    if text[pos : pos + 1] == '"' and _is_inch_mark(text, pos):
        return Found(UNITS["inches"], pos + 1)
    if _WON.match(text, start) and not _VAST.search(text, max(0, start - 12), start):
        return None
    found = (
        _read_tight(text, start, pos)
        or _read_special(text, start)
        or _read_currency(text, start)
        or _read_words(text, start, language)
    )
    found = found or _read_symbol(text, start, language, glued=start == pos)
    return _in_bulletin(found, text) if found and found.unit.name == "MB" else found


_WRAP = re.compile(r"[ \u00a0]?\n[ ]{0,4}(?=[^\W\d_]|[%°])")
_FULL_LINE = 24


def _wrapped(text: str, pos: int) -> re.Match[str] | None:
    """The break of a line of prose, as in bulletins, behind which the unit may stand: no small letters begin a row."""
    match = _WRAP.match(text, pos) if "\n" in text[pos : pos + 2] else None
    if match is None or "\n" in text[max(0, pos - _FULL_LINE) : pos] or in_columns(text, pos):
        return None
    capitals = text[max(0, pos - _FULL_LINE) : pos].isupper()
    return match if capitals or not text[match.end()].isupper() else None


_QUOTED = 400


def _is_inch_mark(text: str, pos: int) -> bool:
    """Whether a quotation mark behind a figure closes none in its line, and so measures: '1.5" of rain'."""
    line = max(text.rfind("\n", max(0, pos - _QUOTED), pos) + 1, pos - _QUOTED)
    return text.count('"', line, pos) % 2 == 0 and not text[pos + 1 : pos + 2].isalnum()


_PLAINLY = re.compile(r"[ ](?P<word>(?!º)[^\W\d_]+)(?=[ ,.;:)]|\Z)|[,.;:)!?](?=[ \n]|\Z)")
"""A word or a mark behind a figure, so that one look tells of most that they are no unit."""


@lru_cache(maxsize=50_000)
def may_be_unit(word: str, language: Language) -> bool:
    """Whether a unit may be, or begin with, a word.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [may_be_unit(word, ENGLISH) for word in ("square", "MW", "boats")]
    [True, True, False]
    """
    if word.lower() in _longer_firsts(language) or find_unit(word, language) or find_unit(word, language, fold=False):
        return True
    return word in SYMBOLS or word.lower() in _SHARES.keys() - language.stops


def _read_sign(text: str, start: int) -> Found | None:
    """The unit that is a sign or ends in one: '%', '°C', 'wt.%'."""
    sign = _SIGN.match(text, start)
    if sign is None:
        return None
    if sign["share"]:
        return Found(UNITS[_SHARES[sign["share"].lower()]], sign.end())
    tight = _ANY_SPACE.sub("", sign.group()).translate(_RINGS)
    solution = _SOLUTION.match(text, sign.end()) if tight == "%" else None
    return Found(UNITS[SIGNS[tight.upper()]], solution.end() if solution else sign.end())


_ANY_SPACE = re.compile(r"\s")
_RINGS = str.maketrans("º◦∘", "°°°")


@cache
def unit_link(language: Language) -> re.Pattern[str]:
    """The word between a scale and its unit: 'milliards d'euros'."""
    return re.compile(language.unit_link, re.IGNORECASE)


def _read_currency(text: str, start: int) -> Found | None:
    for length in (3, 2, 1):
        sign = text[start : start + length]
        code, end = SYMBOLS.get(sign), start + len(sign)
        if code and not text[end : end + 1].isalnum():
            return Found(Unit(code, "money", "money"), end)
    return None


_SPECIAL = re.compile(
    r"(?P<carbon>[kMG]?t)[ ]?CO[2₂](?:[- ]?eq?)?(?!\w)|(?P<gravity>[×x][ ]?g)(?!\w)"
    r"|(?P<sound>dB[ ]?\(A\))|(?P<water>cm[ ]?H[2₂]O)(?!\w)|(?P<torque>ft[-·⋅ ]?lb[sf]?)(?!\w)"
)
_SPECIAL_UNITS = {"gravity": "g-force", "sound": "dBA", "water": "cmH2O", "torque": "ft-lb"}


def _read_special(text: str, start: int) -> Found | None:
    """A symbol with a digit, a mark or brackets inside: 't CO2', '× g', 'dB(A)', 'cm H2O', 'ft-lbs'."""
    match = _SPECIAL.match(text, start)
    if match is None:
        return None
    name = _SPECIAL_UNITS.get(match.lastgroup or "") or f"{match['carbon']}CO2"
    return Found(UNITS[name], match.end())


_FEW = re.compile(r"(?<![0-9.,])[0-9]{1,2}(?:\.[0-9]{1,9})?\Z")


def _read_tight(text: str, start: int, pos: int) -> Found | None:
    """A symbol that stands for another unit where it is written on to its figure."""
    name = _TIGHT.get(text[start : start + 2]) if start == pos else None
    if name is None or not _FEW.search(text, max(0, start - 12), start):
        return None
    return Found(UNITS[name], start + 2) if _stands_alone(text, start + 2) else None


def _read_words(text: str, start: int, language: Language) -> Found | None:
    """A unit written in words, the longest first: 'square miles' before 'square'."""
    first = _FIRST.match(text, start)
    if first is None or (word := first.group().lower()) not in _first_words(language):
        return None
    table = unit_words(language)
    match = _WORDS.match(text, start) if word in _longer_firsts(language) else None
    for end in (*map(match.end, _LONGER), first.end()) if match else (first.end(),):
        key = text[start:end]
        if end - start <= 1 or not _LOOSE.isdisjoint((key, key.lower())) or _is_headword(text, start, key, language):
            continue
        key = _GAPS.sub(" ", key) if end > first.end() else key
        unit = find_unit(key, language) if end == first.end() else table.get(key) or table.get(key.lower())
        if unit and _stands_alone(text, end):
            return extend(text, start, Found(unit, end), language)
    return None


_LONGER = ("fifth", "fourth", "third", "second")


def _is_headword(text: str, start: int, word: str, language: Language) -> bool:
    """Whether a word behind a year begins a name: '2016 Stone'."""
    return word.istitle() and not language.nouns_capital and _YEAR.search(text, max(0, start - 6), start) is not None


@cache
def _longer_firsts(language: Language) -> frozenset[str]:
    """The first words of units in several words, in lower case."""
    names = (name.lower().replace("-", " ") for name in unit_words(language) if not name.isalpha())
    return frozenset(name.partition(" ")[0] for name in names)


@cache
def _first_words(language: Language) -> frozenset[str]:
    """What the names of units begin with, in lower case."""
    return frozenset(name.lower().split(" ")[0] for name in unit_words(language))


def _stands_alone(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] in "_²³$€£¥" or _CODED.match(text, end - 2))


_CODED = re.compile(r"[ ][A-Z]-[0-9]{2}")
"""A letter that begins a code, and is no unit: '24703 L-202'."""


def _read_symbol(text: str, start: int, language: Language, *, glued: bool) -> Found | None:
    """A unit written as a symbol, alone or with others: 'T', 'm2', 'km s−1', 'mWm−2'."""
    match = _SYMBOL.match(text, start)
    if not match:
        return None
    written, end = match.group(), match.end()
    if glued and written in language.coins and _is_coin(text, start, end):
        return Found(UNITS[language.coins[written]], end)
    unit = find_unit(written, language, fold=False)
    if unit is None and written == "l" and text[end : end + 1] == "/":  # else an article: French '180 l/m2'
        unit = UNITS["litres"]
    joined = unit is None and is_raised(text, end)
    if joined and (cut := split(written, language)):
        unit, end = find_unit(written[:cut], language), start + cut
    function = not glued and written in language.stops and written not in _LOOSE and text[end : end + 1] != "/"
    if unit is None or function or _INITIALS.match(text, end) or text[end : end + 2] in _ELIDED:
        return None
    found = extend(text, start, Found(unit, end), language, joined=joined)
    if found.end > end and not (written in _LOOSE and text[end].isdigit()):
        return found
    if not _stands_alone(text, end) or (written in _LOOSE and not _is_sure(text, start, end, language, glued=glued)):
        return None
    return found


def _is_coin(text: str, start: int, end: int) -> bool:
    return text[end : end + 1] != "/" and _COINS.search(text, max(0, start - _COIN_REACH), start) is not None


_INITIALS = re.compile(r"\.[A-Z](?![a-z])")
"""What goes on from a letter that is no unit: '42 U.S. soldiers'."""

_ELIDED = frozenset(mark + letter for mark in "'’" for letter in "aeiouyhâêéèàœ")
"""What follows a French or Italian letter that is no unit: 'l'équipe'."""

_DECIMAL = re.compile(r"[0-9][.,][0-9]{1,10}\Z")
_YEAR = re.compile(r"(?<![0-9.,])(?:19|20)[0-9]{2}[ \u00a0]\Z")
_ENDS = re.compile(r"\Z|[.,;:)\]/]|\n(?![^\W\d_A-ZÀ-Þ])|[ ]\(")
"""What ends a phrase; a line's end doesn't where small letters go on: '57 in' of '57 in / the county'."""
_ONWARD = re.compile(r"[ \u00a0\n](?P<word>[^\W\d_]+)(?P<formula>[0-9₀-₉]?)")
_FORMULA = re.compile(r"(?:[A-Z][a-z]?[0-9₀-₉]*\(?){2,}")


def _is_sure(text: str, start: int, end: int, language: Language, *, glued: bool) -> bool:
    """Whether a short symbol can't be an initial, a grade or a word, going by what stands around it."""
    written = text[start:end]
    if glued:
        return written not in _LETTERED or _DECIMAL.search(text, max(0, start - 12), start) is not None
    if written in _CLOSING:
        return _ENDS.match(text, end) is not None
    if _YEAR.search(text, max(0, start - 6), start) and written != "K":
        return False
    onward = _ONWARD.match(text, end)
    if onward is None:
        return text[end : end + 1] not in ("'", "’", "-", "&")
    return _goes_with(written, onward["word"], text, onward.start("word"), language)


_KINDS = {
    "V": ("DC", "AC"),
    "A": ("DC", "AC"),
    "T": ("MRI", "MR", "magnet", "magnetic", "scanner", "field"),
}
"""What names a kind of voltage, current or field."""


def _goes_with(written: str, word: str, text: str, start: int, language: Language) -> bool:
    """Whether a word that stands behind a short symbol could stand behind a unit: 'is', 'lamp', 'NaCl' behind 'M'."""
    if word in _KINDS.get(written, ()):
        return True
    if word[0].isupper():
        return written in ("M", "N") and _FORMULA.match(text, start) is not None
    if word in language.stops:
        return True
    if written in _LETTERED and not _DECIMAL.search(text, max(0, start - 14), start - len(written) - 2):
        return False
    return written != "T" and not word.endswith("s") and word not in language.irregular_plurals


_AROUND = 40


def _in_bulletin(found: Found, text: str) -> Found:
    """'MB' among words that are all in capitals, as weather bulletins are, as the millibars it is there."""
    around = text[max(0, found.end - _AROUND) : found.end + _AROUND]
    return Found(UNITS["mb"], found.end) if around.isupper() and _LETTERS.search(around) else found


_LETTERS = re.compile(r"[^\W\d_]{4}")
_COINS = re.compile(r"(?<![\w.,])(?:[1-9][0-9]{0,2}|[1-9],[0-9]{3})(?:\.[0-9]{1,2})?\Z")
_COIN_REACH = 10
"""'45p' and '7.5c' are prices; '2005c' is a reference, '1080p' a picture."""


def rate_name(name: str, text: str, end: int, language: Language) -> str:
    """A unit's name with the 'per hour' or '/hour' that follows it in the text, outside the figure's span.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> rate_name("USD", "$3 per barrel", 2, ENGLISH)
    'USD per barrel'
    """
    said = _per(language).match(text, end)
    match = said or (_RATE.match(text, end) if " per " not in name else None)
    if match is None:
        return name + each(text, end, language)
    if match["per"].lower() in language.stops | language.articles:  # 'owned at 51 % by a family'
        return name
    found = read_unit(text, said.start("per"), language) if said else None
    written = unit_words(language)
    per = found.unit if found else written.get(match["per"]) or written.get(match["per"].lower())
    if said and per is None and (noun := _DESCRIBED.match(text, said.end())) and noun["noun"] in language.rate_nouns:
        return f"{name} per {noun['noun']}"
    if said and per is None and language.per_leads_all and match["per"].lower() not in language.rate_nouns:
        return name  # '8 % per effetto', '2 % par rapport à'
    return f"{name} per {_one(per, match['per'])}"


_DESCRIBED = re.compile(r"[ ](?P<noun>[^\W\d_]+)(?!\w)")
"""The noun behind what describes it: 'per diluted share'."""


@cache
def _per(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{language.per})[ \n](?P<per>[^\W\d_]+)(?![\w])")


@cache
def _each(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{language.rate_article})[ \n](?P<per>[^\W\d_]+)(?!\w)", re.IGNORECASE)


def each(text: str, end: int, language: Language) -> str:
    """The ' per share' that 'a share' behind an amount means, or nothing.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> each("87 cents a share", 8, ENGLISH), each("$5 a month ago", 2, ENGLISH)
    (' per share', '')
    """
    match = _each(language).match(text, end)
    if match is None or _shift(language).match(text, match.end()):
        return ""
    found = read_unit(text, match.start("per"), language)
    if found and found.unit.kind in ("measurement", "duration"):
        return f" per {_one(found.unit, match['per'])}"
    return f" per {match['per'].lower()}" if match["per"].lower() in language.rate_nouns else ""


@cache
def _shift(language: Language) -> re.Pattern[str]:
    """What makes a date of 'a month': 'ago', 'later'."""
    return re.compile(rf"[ \n](?:{language.ago_behind}|{language.shift_behind})(?!\w)", re.IGNORECASE)


def _one(unit: Unit | None, word: str) -> str:
    """What a rate is counted by: the unit, but 'decade' as written, since it is ten of its unit."""
    return singular(unit.name) if unit and unit.times == 1 else word.lower()


_SHORT = 2
_WON = re.compile(r"won(?!\w)", re.IGNORECASE)
_VAST = re.compile(r"(?:illion|illionen|illiarden|bn|tn)[ \n-]\Z")
"""Behind millions 'won' is money; '12 won' and '30,000 won prizes' have the verb."""
