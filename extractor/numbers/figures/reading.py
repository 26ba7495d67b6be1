"""Figures in digits with all that belongs to them: sign, currency, fraction, power, scale word, unit."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import cache

from extractor.numbers.characters import lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.figures import digits
from extractor.numbers.figures.continued import TIGHT_LETTERS, continued
from extractor.numbers.figures.powers import concise, powered
from extractor.numbers.language import NEVER, Language
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.products import Found
from extractor.numbers.units.reading import rate_name, read_unit
from extractor.numbers.units.table import BY_LETTER, ISO_4217, SYMBOLS, UNITS
from extractor.numbers.units.unit import Unit, singular

_SYMBOL = "|".join(sorted((re.escape(symbol) for symbol in SYMBOLS), key=len, reverse=True))
_CODE = "|".join(sorted(ISO_4217 | BY_LETTER.keys()))
_REACH = 18
_MONEY = lazy_pattern(
    rf"(?:(?<![\w).])(?P<sign>[-−+]))?(?<![A-Za-z])(?:(?P<symbol>{_SYMBOL}|PS(?=\Z)|(?:[RN]|Kr)(?=\Z))|(?P<code>[km]?[A-Z]{{3,4}}))"
    r"[ \u00a0]{0,2}(?P<late>[-−])?\Z"
)
MAGNITUDE = lazy_pattern(
    r"pH(?=1?[0-9](?:\.[0-9]{1,2})?(?!\w))|[EMU](?=[0-9]{1,3}(?:\.[0-9]{1,2})? (?:INCH(?:ES)?|MPH|KTS?|FT|F)(?!\w))"
)
"""Letters grown to a magnitude: of acidity, or in a storm report, estimated or measured: 'pH7', 'E1.75 INCH'."""

_VAST = r"[0-9]{1,6}(?:[.,][0-9]{1,3})?(?:m|mn|bn|tn|[ -]?(?:m|b|tr)illion)(?!\w)"
GLUED_CURRENCY = lazy_pattern(
    rf"(?:{_CODE}|Rs\.?|RM|(?:US|AU?|CA?|NZ|HK|S|NT|R)\$)(?=[0-9])"
    rf"|(?:PS|R)(?=[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,5}}(?!\w)|{_VAST})|(?:N|Kr)(?={_VAST})"
)
"""Currencies written on. 'PS' is what texts in plain ASCII make of '£': 'PS2.7m', but not 'PS5'.

So are rand and naira, whose letters are money only before thousands and millions: 'R250,000', 'N2.5 billion', not 'R5'.
"""
_WRITTEN_ON = {"PS": "GBP", "R": "ZAR", "N": "NGN", "Kr": "kr"}
"""The letters that mean a currency only where they are written on to an amount."""

_SIGNED = lazy_pattern(
    r"(?<![\w).%$€£/-])(?P<sign>[-−+])\Z|(?<=[|\t])[ ]*(?P<cell>[-−–+])[ ]\Z"
    r"|(?:(?<=[~∼≈<>=≤≥(])|(?<=[a-z] ))(?P<dash>–)\Z"
)
_POINT_FIRST = {mark: lazy_pattern(rf"(?<![\w.,])[{mark}]\Z") for mark in ".,"}
_PLAIN_POINT = lazy_pattern(r"[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})")
"""What can't group, so that a point parts decimals in a language of the comma too: '6.4', '1234567.0'."""

_ALONE = lazy_pattern(r"\s{0,3}(?P<sign>[-−])[ ]{1,2}[0-9][0-9.,/ ]{0,20}[A-Za-z]{0,2}\s{0,3}")
"""A text that is a negative figure and nothing more, so that its sign is no item's dash."""

_LONGEST_ALONE = 40

_PRICE = lazy_pattern(r"[0-9]{1,3},[0-9]{2}")
_RUN = lazy_pattern("[0-9]{1,40}")
_LISTED = lazy_pattern(r"[0-9],\Z")
"""What stands before a figure in a list without spaces: '22,24,26'."""

_SCALE_GAP = lazy_pattern(r"[ \u00a0\u2009\u202f]|[ ]?\n|-|")
_PADDED_PART = lazy_pattern(r"0[0-9]|[0-9]+\s?[/\u2044]\s?0[0-9]")
"""'03/05' is a day and a month, in an order that only its writer knows."""

_CENTS = lazy_pattern(r"[.,][0-9]{2}\Z")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_RANK = lazy_pattern(r"(?<!\w)#\Z")
_SPACED_LETTERS = lazy_pattern(r"[ \u00a0](?P<word>[^\W\d_]+)(?!\w)")


def read_digits(text: str, pos: int, floor: int, language: Language) -> Figure | None:
    """The figure whose first digit is at `pos`, reaching back to its sign or currency, not beyond `floor`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> figure = read_digits("costs $1.2bn", 7, 0, ENGLISH)
    >>> figure.start, figure.value, figure.unit
    (6, Decimal('1200000000.0'), 'USD')
    """
    before = text[max(0, pos - _REACH) : pos]
    start, sign, currency = _prefix(before, pos, floor, language)
    core = _core(text, pos, language, lenient=currency is not None)
    if core is None or not (isinstance(core.value, Decimal) and digits.is_writable(core.value)):
        return None
    ordinal = _ordinal(text, core, language) if text[core.end : core.end + 1] != " " else None
    ranked = before.endswith("#") and _RANK.search(before) is not None
    if ordinal:
        return None if ranked else with_turn(ordinal, text, language)
    if ranked:
        return core._replace(start=pos - 1, kind="ordinal") if _ends_cleanly(text, core.end) else None
    figure = _scaled(text, core, language, money=currency is not None)
    figure = _with_unit(text, *_by_letter(figure, currency), language)
    if not _ends_cleanly(text, figure.end):
        return None
    alone = _ALONE.fullmatch(text) if len(text) <= _LONGEST_ALONE else None
    if alone and alone.end("sign") <= start and not text[alone.end("sign") : start].strip():
        start, sign = alone.start("sign"), "-"
    figure = figure._replace(start=start)
    return figure if sign != "-" or not isinstance(figure.value, Decimal) else figure._replace(value=-figure.value)


def _prefix(before: str, pos: int, floor: int, language: Language) -> tuple[int, str, str | None]:
    """Where the figure starts, with its sign and currency, given the characters before its digits."""
    if _stands_bare(before, language):
        return pos, "", None
    if _POINT_FIRST[language.decimal].search(before):
        before, pos = before[:-1], pos - 1
    match = _money(before) or _SIGNED.search(before) or minus_sign(language).search(before)
    parts = match.groupdict() if match else {}
    group = next((name for name in ("cell", "dash", "sign", "symbol", "code") if parts.get(name)), None)
    if match is None or group is None:
        return pos, "", None
    start = pos - (len(before) - match.start(group))
    spelled = None if parts.get("sign") else minus_sign(language).search(before[: match.start(group)])
    start -= match.start(group) - spelled.start("sign") if spelled else 0
    symbol = parts.get("symbol") or ""
    money = SYMBOLS.get(symbol) or _WRITTEN_ON.get(symbol) or parts.get("code")
    mark = parts.get("cell") or parts.get("dash") or parts.get("sign") or parts.get("late") or ("-" if spelled else "")
    return (pos, "", None) if start < floor else (start, "+" if mark in ("+", "") else "-", money)


def _stands_bare(before: str, language: Language) -> bool:
    """Whether a word in small letters that is no sign and no currency stands before a figure."""
    word = before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""
    return word.isalpha() and word.islower() and word not in _signs(language)


@cache
def _signs(language: Language) -> frozenset[str]:
    return frozenset(_LETTERS.findall(language.minus)) | SYMBOLS.keys()


@cache
def minus_sign(language: Language) -> re.Pattern[str]:
    """'minus' or another word for the sign, at the end of what stands before a figure."""
    return lazy_pattern(rf"(?<![\w/])(?P<sign>{language.minus})[ -]\Z", re.IGNORECASE)


def _money(before: str) -> re.Match[str] | None:
    """The currency at the end of what stands before a figure, with its sign: letters only where a table has them."""
    match = _MONEY.search(before)
    code = match["code"] if match else None
    return match if code is None or code in ISO_4217 or code in BY_LETTER else None


def has_currency(text: str, pos: int) -> bool:
    """Whether a currency stands before the digits at `pos`."""
    return _money(text[max(0, pos - _REACH) : pos]) is not None


def _core(text: str, pos: int, language: Language, *, lenient: bool) -> Figure | None:
    """Digits, decimal point first or not, then a fraction or a power."""
    if text[pos - 1 : pos] == language.decimal and _POINT_FIRST[language.decimal].search(text[max(0, pos - 2) : pos]):
        match = _RUN.match(text, pos)
        return Figure(pos - 1, match.end(), "cardinal", Decimal(f"0.{match.group()}")) if match else None
    end, value = _chain(text, pos, language, lenient=lenient)
    slash = None if (worded := _is_worded(text, end)) else digits.SLASH.match(text, pos)
    if value is None or (slash and _PADDED_PART.match(slash.group())):
        return None
    plain = Figure(pos, end, "cardinal", value)
    said = _said_on(plain, text, language, money=lenient)
    if said or worded:
        return said or plain
    return _fraction(text, pos, end, value) or concise(text, pos, powered(text, pos, end, value))


def _said_on(figure: Figure, text: str, language: Language, *, money: bool) -> Figure | None:
    """The figure with what goes on behind a space: '57 . 60', '2 point 5', '3 and a half'."""
    pos, end, value = figure.start, figure.end, Decimal(figure.value or 0)
    if money and text[pos - 1] == " " and (cents := digits.SPACED_CENTS.match(text, end)):
        return Figure(pos, cents.end(), "cardinal", value + Decimal(f"0.{cents['cents']}"))
    if text[pos:end].isdigit() and (point := _spoken_point(language).match(text, end)):
        return Figure(pos, point.end(), "cardinal", Decimal(f"{text[pos:end]}.{point['digits']}"))
    half = _half_behind(language).match(text, end)
    return Figure(pos, half.end(), "cardinal", value + Decimal("0.5")) if half else None


def _is_worded(text: str, end: int) -> bool:
    """Whether a word or a percent sign follows a figure, so that no fraction and no power goes on from it."""
    following = text[end : end + 2]
    return following[:1] == "%" or (following[:1] == " " and "a" <= following[1:] <= "z" and following[1:] != "x")


def _chain(text: str, pos: int, language: Language, *, lenient: bool) -> tuple[int, Decimal | None]:
    """The longest run of digits and marks that reads as one figure, and its value."""
    spaced = digits.SPACED_CHAIN.match(text, pos)
    if spaced and (language.space_groups or _groups_plainly(spaced.group()) or read_unit(text, spaced.end(), language)):
        grouped = spaced.group().replace(" ", "\u00a0")
        return spaced.end(), digits.parse_digits(grouped, language.decimal)
    match = (_RUN if _LISTED.search(text[max(0, pos - 3) : pos]) else digits.CHAIN).match(text, pos)
    chain = match.group() if match else ""
    if chain.isdigit():
        return pos + len(chain), digits.parse_digits(chain, language.decimal)
    lenient = (
        lenient or _parts_plainly(chain, text, pos + len(chain)) or bool(read_unit(text, pos + len(chain), language))
    )
    value = digits.parse_digits(chain, language.decimal, lenient=lenient)
    if value is None and not re.search(r"[.'’]", chain):
        chain = re.split(r"[^0-9]", chain)[0]
        value = digits.parse_digits(chain, language.decimal)
    return pos + len(chain), value


def _parts_plainly(chain: str, text: str, end: int) -> bool:
    """Whether a mark that isn't the language's parts decimals: '9,50', and '6.4' but for the German day '6.4.'."""
    if _PRICE.fullmatch(chain):
        return True
    return _PLAIN_POINT.fullmatch(chain) is not None and text[end : end + 1] != "."


def _groups_plainly(spaced: str) -> bool:
    """Whether groups with plain spaces can only be one figure: '10 000', '1 234 567', but not '25 200'."""
    return " " not in spaced or " 0" in spaced or spaced.count(" ") > 1 or _CENTS.search(spaced) is not None


def _fraction(text: str, pos: int, end: int, value: Decimal) -> Figure | None:
    """'5½', '2 1/2' and '3/4'."""
    if match := digits.FRACTION.match(text, end):
        return Figure(pos, match.end(), "cardinal", value + digits.VULGAR[match["vulgar"]])
    if match := digits.MIXED.match(text, end):
        part = digits.ratio(match["top"], match["bottom"])
        if part is not None and part < 1:
            return Figure(pos, match.end(), "cardinal", value + part)
    match = digits.SLASH.match(text, pos)
    if match and match.end("top") == end and not _PRESSURE.match(text, match.end()):
        part = digits.ratio(match["top"], match["bottom"])
        return None if part is None else Figure(pos, match.end(), "fraction" if part < 1 else "ratio", part)
    return None


_PRESSURE = lazy_pattern(r"[ \u00a0]?mm[ \u00a0]?Hg(?!\w)")
"""The unit of a blood pressure: '120/80 mmHg' is two of them."""


@cache
def _ordinal_pattern(language: Language) -> re.Pattern[str]:
    return lazy_pattern(language.ordinal_suffix + r"(?!\w)", re.IGNORECASE)


def _ordinal(text: str, figure: Figure, language: Language) -> Figure | None:
    if language.ordinal_leads and text[figure.end : figure.end + 1] == ".":
        return _pointed(text, figure, language)
    match = _ordinal_pattern(language).match(text, figure.end)
    if match is None or (match.group() == "st" and text[figure.end - 1] != "1"):
        return None
    return figure._replace(end=match.end(), kind="ordinal")


_POINTED = lazy_pattern(r"\.[ \n\u00a0](?P<next>[^\W\d_])")
_POINTED_LIST = lazy_pattern(r"\.,[ ][0-9]{1,3}\.[ ,]")
"""One of a list: 'das 5., 6. und 7. Bataillon'."""

_POINTED_BEFORE = lazy_pattern(r" [0-9]{1,3}\.(?:,| [^\W\d_]+) \Z")
"""Another one right before: 'die 5. und 6. Klasse'."""
_LONGEST_RANK = 3
"""Digits: a longer figure before a point ends its sentence."""


def _pointed(text: str, figure: Figure, language: Language) -> Figure | None:
    """'der 5. Sieg', 'die 5. und 6. Klasse', not 'auf Platz 5. Sieger wurde': what goes on is no new sentence."""
    match = _POINTED.match(text, figure.end)
    rank = text[figure.start : figure.end]
    if _POINTED_LIST.match(text, figure.end) and rank.isdigit() and len(rank) <= _LONGEST_RANK:
        return figure._replace(end=figure.end + 1, kind="ordinal")
    if match is None or not rank.isdigit() or len(rank) > _LONGEST_RANK or text[figure.start - 1 : figure.start] != " ":
        return None
    led = lead_word(text, figure.start) in language.ordinal_leads or _POINTED_BEFORE.search(
        text[max(0, figure.start - _REACH) : figure.start]
    )
    if not (match["next"].islower() or led):
        return None
    return figure._replace(end=figure.end + 1, kind="ordinal")


_AMBIGUOUS_SUFFIXES = frozenset("mtT") | {"mm", "MM"}
"""Suffixes that are scales only of money: without a currency 'm' is metres, 'mm' millimetres."""


def _scaled(text: str, figure: Figure, language: Language, *, money: bool) -> Figure:
    """The figure times the scale words or the suffix behind it: '2.5 million', '5k', '6 hundred billion'."""
    for _ in range(2):
        gap = _SCALE_GAP.match(text, figure.end)
        start = gap.end() if gap else figure.end
        word = TIGHT_LETTERS.match(text, start)
        if word is None or not _may_scale(word.group(), language):
            return figure
        if (spelled := continued(text, figure, start, language)) is not None:
            return spelled
        paid = money or _counts_millions(text, word, language)
        if not isinstance(figure.value, Decimal):
            return figure
        factor = _factor(word.group(), language, figure.value, glued=start == figure.end, money=paid)
        if factor is None:
            return figure
        kind = "cardinal" if figure.kind == "fraction" else figure.kind
        end = word.end() + (word.group().lower() in language.dotted and text[word.end() : word.end() + 1] == ".")
        figure = figure._replace(end=end, value=figure.value * factor, scale=figure.scale * factor, kind=kind)
    return figure


def _may_scale(word: str, language: Language) -> bool:
    """Whether a word behind a figure may multiply it."""
    return word in language.scale_suffixes or word.lower() in _scale_names(language)


@cache
def _scale_names(language: Language) -> frozenset[str]:
    return frozenset({*language.hundred, *language.scales, *language.collectives, *_CYRILLIC})


def _counts_millions(text: str, word: re.Match[str], language: Language) -> bool:
    """Whether what follows a suffix is counted: '85m euros', '3m tonnes', '2m people', not '50m pools'."""
    pos = word.end()
    if word.group() not in language.scale_suffixes or text[pos : pos + 1] not in (" ", "€", "$", "£"):
        return False
    found = read_unit(text, pos, language)
    if word.group() != "m":
        return found is not None and found.unit.kind == "money"
    if found:
        return found.unit.kind == "money" or _UNIT_WORD.match(text, pos) is not None
    match = _of_millions(language).match(text, pos)
    noun = match["noun"] if match else None
    return match is not None and (noun is None or noun.lower() in language.counted_in_millions or noun[0].isupper())


_UNIT_WORD = lazy_pattern("[ ][a-z]{4}")
"""A unit that is a word: 'm s' has metres in it."""


@cache
def _of_millions(language: Language) -> re.Pattern[str]:
    return lazy_pattern(
        rf"[ ]of[ ]{language.millions_of}(?!\w)|[ ](?P<noun>[^\W\d_]{{2,20}}s|people|women|men|children)(?!\w)"
    )


_CYRILLIC = {"тыс": 10**3, "млн": 10**6, "млрд": 10**9, "трлн": 10**12}
"""Scales that stand behind digits in texts quoted from Russian and Ukrainian."""


def _factor(word: str, language: Language, value: Decimal, *, glued: bool, money: bool) -> Decimal | None:
    """What a word behind a figure multiplies it by, None where it isn't a scale."""
    lower = word.lower()
    if lower in language.hundred and (lower not in language.units or (f"{lower}s" in language.units and value > 1)):
        return Decimal(100)
    if lower in language.collectives and not glued:
        return Decimal(language.collectives[lower])
    if lower in language.scales or lower in _CYRILLIC:
        return Decimal(language.scales.get(lower) or _CYRILLIC[lower])
    factor = language.scale_suffixes.get(word)
    if factor is None or (word in _AMBIGUOUS_SUFFIXES and not money):
        return None
    vast = word == "M" and value >= _MOLAR
    return Decimal(factor) if glued or len(word) > 1 or word == "k" or vast or (money and word != "t") else None


_MOLAR = 1000
"""Nothing is so strong a solution that so many 'M' are moles: they are millions."""


def _with_unit(text: str, figure: Figure, currency: str | None, language: Language) -> Figure:
    """The figure with the unit beside it, and the years of an age."""
    found = read_unit(text, figure.end, language) or _of_one(text, figure, language)
    if currency:
        same = found is not None and found.unit.kind == "money" and found.unit.name in (currency, "USD")
        unit = Unit(rate_name(currency, text, figure.end, language), "money", "money")
        return measured(figure, unit, found.end if found and same else figure.end)
    if found is None or figure.kind == "ordinal":
        return figure
    if found.unit.kind == "money" and (late := _late_scale(text, found.end, language)):
        return measured(figure._replace(value=Decimal(figure.value or 0) * late[0], scale=late[0]), found.unit, late[1])
    unit = found.unit._replace(name=rate_name(found.unit.name, text, found.end, language))
    return with_half(measured(figure, unit, found.end), text, language, times=found.unit.times)


def _of_one(text: str, figure: Figure, language: Language) -> Found | None:
    """The unit of '0.7 of a percentage point', which a decimal is a part of."""
    decimal = figure.kind == "cardinal" and isinstance(figure.value, Decimal) and figure.value % 1
    if not decimal or text[figure.end : figure.end + 4] != " of ":
        return None
    link = _OF_A.match(text, figure.end)
    return read_unit(text, link.end(), language) if link else None


_OF_A = lazy_pattern(r"[ ]of[ ](?:an?|one)(?=[ ])")


def _by_letter(figure: Figure, currency: str | None) -> tuple[Figure, str | None]:
    """The figure and its currency, the figure times what the letter before the code says: 'MEUR 60'."""
    times = BY_LETTER.get(currency or "")
    if times is None or currency is None or figure.scale != 1 or not isinstance(figure.value, Decimal):
        return figure, currency
    return figure._replace(value=figure.value * times, scale=Decimal(times)), currency[1:]


def _late_scale(text: str, pos: int, language: Language) -> tuple[Decimal, int] | None:
    """The scale that some write behind the currency, and its end: '75 USD million'."""
    word = _SPACED_LETTERS.match(text, pos)
    factor = language.scales.get(word["word"].lower()) if word else None
    return (Decimal(factor), word.end()) if word and factor else None


@cache
def _half_behind(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?:{language.half_behind})(?!\w)", re.IGNORECASE)


@cache
def _spoken_point(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"[ ](?:{language.spoken_point})[ ](?P<digits>[0-9]{{1,6}})(?![\w.,:/%])", re.IGNORECASE)


@cache
def _below_zero(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"{language.below_zero}(?!\w)", re.IGNORECASE)


def below_zero(figure: Figure, text: str, language: Language) -> Figure:
    """The figure with the words that make it negative.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> below_zero(Figure(0, 2, "cardinal", Decimal(20)), "20 below zero", ENGLISH).value
    Decimal('-20')
    """
    match = _below_zero(language).match(text, figure.end) if isinstance(figure.value, Decimal) else None
    if match is None or figure.unit not in (None, "degrees", "°C", "°F"):
        return figure
    return figure._replace(end=match.end(), value=-Decimal(figure.value or 0))


def with_half(figure: Figure, text: str, language: Language, *, times: int = 1) -> Figure:
    """The figure with the half of its unit that follows it: 'an hour and a half'; of a decade, half of `times` years.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> with_half(Figure(0, 7, "duration", Decimal(1), unit="hours"), "an hour and a half", ENGLISH).value
    Decimal('1.5')
    """
    match = _half_behind(language).match(text, figure.end)
    if match is None or not isinstance(figure.value, Decimal):
        return figure
    return figure._replace(end=match.end(), value=figure.value + Decimal("0.5") * times)


@cache
def _unit_parts(language: Language) -> re.Pattern[str]:
    articles = "|".join(language.articles) or NEVER
    return lazy_pattern(
        rf"(?:(?:{articles})[ ])?(?P<word>{'|'.join(language.unit_parts) or NEVER})(?!\w)", re.IGNORECASE
    )


def read_unit_part(text: str, pos: int, language: Language) -> Figure | None:
    """The part of a unit that is said in one word at `pos`, as half an hour is in Russian and a quarter in German.

    >>> from extractor.numbers.languages.ru import RUSSIAN
    >>> figure = read_unit_part("полчаса", 0, RUSSIAN)
    >>> figure.value, figure.unit
    (Decimal('0.5'), 'hours')
    """
    match = _unit_parts(language).match(text, pos) if language.unit_parts else None
    if match is None:
        return None
    unit, part = language.unit_parts[match["word"].lower()]
    return measured(Figure(pos, pos, "cardinal", part), UNITS[unit], match.end())


def with_turn(figure: Figure, text: str, language: Language) -> Figure:
    """The ordinal with the period that it counts: 'the 20th minute' has the unit 'minute'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> with_turn(Figure(4, 8, "ordinal", Decimal(20)), "the 20th minute", ENGLISH).unit
    'minute'
    """
    if half := _half(language).match(text, figure.end):
        return figure._replace(end=half.end(), unit=half["half"].lower())
    found = read_unit(text, figure.end, language)
    if found is None or found.unit.dimension != "time" or found.unit.times > 1:
        return figure
    return figure._replace(unit=singular(found.unit.name))


@cache
def _half(language: Language) -> re.Pattern[str]:
    """The half of a match or a book that an ordinal counts; it is no half of anything in numbers."""
    return lazy_pattern(rf"[ -](?P<half>{'|'.join(language.half) or NEVER})(?![\w-])", re.IGNORECASE)


def measured(figure: Figure, unit: Unit, end: int) -> Figure:
    """The figure with a unit that ends at `end`.

    >>> from extractor.numbers.units.table import UNITS
    >>> measured(Figure(0, 1, "cardinal", Decimal(2)), UNITS["decades"], 9).value
    Decimal('20')
    """
    value = figure.value * unit.times if isinstance(figure.value, Decimal) else figure.value
    return figure._replace(
        end=end,
        kind=unit.kind,
        value=value,
        low=figure.low and figure.low * unit.times,
        high=figure.high and figure.high * unit.times,
        unit=unit.name,
        dimension=unit.dimension,
        factor=unit.factor,
    )


_UNSPACED = "\u0590"
"""Where the scripts begin that put no space behind digits, or whose letters can't be a unit's or a code's."""


def _ends_cleanly(text: str, end: int) -> bool:
    """Whether the figure is not grown together with more letters or digits."""
    if end >= len(text):
        return True
    following = text[end]
    if unicodedata.combining(following):
        return False
    if following.isalnum() or following == "_":
        return (text[end - 1] in "%€£$¥" or following >= _UNSPACED) and not following.isdigit()
    return following not in "⁺⁻₊₋"
