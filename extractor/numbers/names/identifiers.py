"""Digits that name a thing instead of counting: addresses, codes, versions, telephone numbers, labels, citations."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.characters import SPACED
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language
from extractor.numbers.names.courts import LEGAL
from extractor.numbers.names.formulas import read_formula
from extractor.numbers.names.roads import is_on_road
from extractor.numbers.names.series import end_of_series, label_before
from extractor.numbers.names.tallies import is_in_tally, takes_over
from extractor.numbers.nouns import count_noun
from extractor.numbers.patterns import lazy_pattern
from extractor.numbers.units.reading import read_unit
from extractor.numbers.units.table import BY_LETTER, ISO_4217, SYMBOLS, UNITS

_ADDRESS = lazy_pattern(
    r"(?:[A-Za-z][A-Za-z0-9+.-]{1,12}://|www\.|mailto:)[^\s<>\"”“]{1,2000}"
    r"|[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+"
    r"|[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[a-z]{2,6}/[^\s<>\"”“]{1,2000}"
)
_TRAILING = ".,;:!?'’)]}»*_"
_DIGIT = lazy_pattern(r"\d")
_VERSION = lazy_pattern(r"[vV]?[0-9]{1,6}(?:\.[0-9]{1,6}){2,}(?:[-+][\w.]{1,20})?(?![\w])")
_GROUPED_BY_POINTS = lazy_pattern(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9]|\.[0-9])")
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_INTERNET = lazy_pattern(
    rf"{_OCTET}(?:\.{_OCTET}){{3}}(?:/[0-9]{{1,2}}|:[0-9]{{1,5}})?(?![\w]|[.,:/][0-9])"
    r"|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?"
    r"(?:%\w{1,15}|/[0-9]{1,3})?(?![\w:])|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}(?![\w:])"
    r"|10\.[0-9]{4,9}/[^\s<>\"”“]{0,200}\w"
)
"""Addresses of RFC 791 and RFC 4291, and the DOIs of ISO 26324.

In a dotted quad no group begins with a zero or exceeds 255, as those of a figure mostly do.
"""

_PHONE = lazy_pattern(
    r"(?<=\+)(?![0-9]{1,3}(?:[ \u00a0][0-9]{3})+(?![ .()-]?[0-9]))"
    r"[0-9]{1,3}(?:[ .()\u00a0-]{1,2}[0-9]{1,8}){2,6}(?![\w])"
    r"|97[89](?:[ -][0-9]{1,7}){3}[ -][0-9](?!\w)"
    r"|(?:(?<=ISBN[ :])|(?<=isbn[ :])|(?<=ISBN: ))(?:97[89][ -]?)?(?:[0-9][ -]?){9}[0-9Xx](?!\w)"
    r"|\(?[0-9]{3}\)?[ .-][0-9]{3}-[0-9]{4}(?![\w-])"
    r"|[0-9]{3}-[0-9]{4}(?![\w-])"
    r"|[0-9]{1,4}(?:-[0-9]{2,}){2,6}(?![\w])"
    r"|0[0-9]{1,5}(?:[ \u00a0/-][0-9]{2,8}){1,5}(?!\w|[.,/:][0-9])"
    r"|(?:(?<=[Tt]el[.:] )|(?<=[Ff]ax[.:] )|(?<=hone[.:] ))[0-9]{2,5}(?:[ .\u00a0/-][0-9]{2,8}){1,5}(?![\w])"
    r"|1-8[0-9]{2}(?:-[A-Z0-9]{2,10}){1,4}(?!\w)"
)
_CODE = lazy_pattern(r"[^\W\d_]+(?:[-–]\n?(?=[0-9]))?[0-9]\w*(?:[-/>.+]\w*[0-9]\w*){0,200}")
_ROAD = lazy_pattern(r"[A-Z]-[0-9]")
"""'I-35' is a road, whatever else an 'I' is."""

_GLUED = lazy_pattern(r"\w*[0-9]\w*(?:[-/.]\w*[0-9]\w*){0,200}")
_PADDED = lazy_pattern(r"0[0-9]+(?![\w]|[.,:/][0-9])")
_COORDINATE = lazy_pattern(
    r"[0-9]{1,3}(?:\.[0-9]{1,10}(?:°[ ]?[NSEW]|[NSE]|[ ](?:North|South|East|West))"
    r"|°[ ]?(?:[0-9]{1,2}[′'][ ]?(?:[0-9]{1,2}(?:\.[0-9]{1,10})?[″\"][ ]?)?)?[NSEW])(?![\w])"
    r"|(?<=[NS][ ,])[0-9]{1,3}\.[0-9]{1,10}W(?![\w])"
)
_REFERENCE = lazy_pattern(
    r"[0-9]{1,3}(?:[-–,; ]{1,2}[0-9]{1,3}){0,9}(?=\]|\)(?:[.,;:\]]|\s*\Z|\s+[A-Z]))"
    r"|[1-9](?=\)\s(?:and|or|in|from|with|by|to|for|is|are|was|were)\s)"
)
_GROUPED = lazy_pattern(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])")
_MARKER = lazy_pattern(r"[0-9]{1,3}(?=\)\s|\.[ \t]+[^\W\d_])")
_DISGUISED = lazy_pattern(
    r"[0-9]{1,3}(?:[.,][0-9]{3}){0,4}[.,](?=[0-9]{0,2}[OoIl\u041e\u043e\u0406\u0417])[0-9OoIl\u041e\u043e\u0406\u0417]{3}(?!\w)"
)
"""A group of digits with letters that look like some, Latin or Cyrillic: '5,O00'."""

_SLOGANS = lazy_pattern(
    r"(?:24/7|9/11|50/50|7/7|20/20)(?![\w/])|4[x×]4(?!\w|[ ]?(?:[mc]?m|km|in|ft|feet|inch)(?!\w)|[.,×x][0-9])"
)
_KNOWN = lazy_pattern(
    r"7[0-8]7(?:-[1-9]00\w{0,2})?(?=[ -](?:MAX|Max|Dreamliner|jet|plane|aircraft|airliner|freighter))"
    r"|7[0-8]7-[1-9]00(?:ER|LR|F)?(?!\w)|(?<=Boeing )7[0-8]7[A-Z]{0,3}(?!\w)|(?<=Airbus )[23][0-9]{2}(?!\w)"
    r"|(?:13[DFG]|10-?[KQ]|8-?K|6-?K|20-?F)(?=[ -](?:filing|report|form|statement))"
    r"|(?:240|360|480|540|576|720|1080|1440|2160)[pi](?!\w)"
    r"|[2458]K(?=[ -](?:TVs?|Ultra|UHD|HDR|OLED|video|resolution|display|screen|camera|footage|stream|monitor)\w*)"
    r"|40[13](?:\([a-z]\)|[a-z](?!\w))"
    r"|7-(?:Elevens?|ELEVENs?|Ups?|UPs?)(?!\w)|3M(?=[ ](?:Co|Corp|Company|India|said|says)(?!\w)|['’]s(?!\w))"
    r"|(?:10-[KQ]|8-K|6-K|11-K|20-F|40-F|N-CSR)(?:/A)?(?!\w)"
    r"|(?:911|112|999)(?=[ -](?:calls?|emergency|dispatch\w*|operators?|[Hh]ang-?[Uu]ps?|call-takers?|tapes?)(?!\w))"
    r"|[0-9]{1,5}(?=[ ]block[ ])(?<=00)"
    r"|20th[ ]Century[ -](?:Fox|Studios)(?!\w)"
)
"""Airliners, forms of the American stock exchange supervision, pictures by their size, pension plans, firms, numbers
to call for help and blocks of streets."""


_LATITUDE = lazy_pattern(r"(?P<value>[0-9]{1,3}(?:\.[0-9]{1,10})?)(?:°[ ]?|[ ]?o)(?P<side>[NSEW])(?!\w)")


def _read_latitude(text: str, pos: int) -> Figure | None:
    """'54°N': the whole of a coordinate in degrees alone, which may be bounded; others are names of places."""
    match = _LATITUDE.match(text, pos)
    if match is None:
        return None
    unit = f"°{match['side']}"
    return Figure(pos, match.end(), "measurement", Decimal(match["value"]), unit=unit, dimension="angle")


def read_address(text: str, pos: int) -> Figure | None:
    """The whole web or mail address at `pos`, if it has a digit in it.

    >>> read_address("see www.hurricanes.gov/at4.shtml.", 4).end
    32
    """
    match = _ADDRESS.match(text, pos)
    if not match:
        return None
    end = pos + len(match.group().rstrip(_TRAILING))
    return Figure(pos, end, "identifier") if _DIGIT.search(text, pos, end) else None


_RATED = lazy_pattern(r"/(?:[mcdk]?m|ft|yd|in)[²³23](?!\w)")
"""The unit that a price is by, as '€5/m²' has it."""


def read_code(text: str, pos: int, stop: int, language: Language) -> Figure | None:
    """The code at a word that has digits in it or hyphened to it: 'CO2', 'F-16', 'AL092016'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_code(code, 0, 3, ENGLISH).end for code in ("CO2", "C-19 case", "ARZ050-051-059>061-")]
    [3, 4, 18]
    """
    if _RATED.match(text, pos - 1):
        return None
    match = _INTERNET.match(text, pos) or _CODE.match(text, pos)
    if not match:
        return Figure(pos, stop, "identifier") if any(map(str.isdigit, text[pos:stop])) else None
    prefix = text[pos:stop].lower() in language.stops | language.prefixes and not _ROAD.match(text, pos)
    return None if prefix else Figure(pos, max(match.end(), stop), "identifier")


_GRADE = lazy_pattern(r"EF-?(?P<step>[0-5])(?!\w)")


def read_grade(text: str, pos: int) -> Figure | None:
    """A step of a scale that is written with the scale's letters: a tornado's on the Enhanced Fujita scale.

    >>> read_grade("an EF2 tornado", 3).value
    Decimal('2')
    """
    match = _GRADE.match(text, pos)
    return Figure(pos, match.end(), "ordinal", Decimal(match["step"]), unit="EF scale") if match else None


def read_glued(text: str, pos: int) -> Figure | None:
    """Digits grown together with letters or marks that no other reader knew: one identifier, nothing dropped."""
    match = _GLUED.match(text, pos)
    return Figure(pos, match.end(), "identifier") if match else None


def read_named(text: str, pos: int, language: Language) -> Figure | None:
    """Digits that a pattern or the words before them show to be a name.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_named(text, pos, ENGLISH).end for text, pos in (("5.1.2", 0), ("555-1234", 0), ("phase 3", 6))]
    [5, 8, 7]
    """
    spaced = SPACED.match(text, pos) is not None
    if not spaced:
        grouped, internet = _GROUPED_BY_POINTS.match(text, pos), _INTERNET.match(text, pos)
        if internet and not (grouped and language.decimal == ","):
            return Figure(pos, internet.end(), "identifier")
        if grouped:
            return None
        if latitude := _read_latitude(text, pos):
            return latitude
    patterns = (_KNOWN, LEGAL) if spaced else (_VERSION, _PHONE, _COORDINATE, _SLOGANS, _KNOWN, LEGAL, _DISGUISED)
    for pattern in patterns:
        match = pattern.match(text, pos)
        if match and not (pattern is _PHONE and read_unit(text, match.end(), language)):
            return Figure(pos, match.end(), "identifier")
    padded = _PADDED.match(text, pos)
    if padded and text[pos - 1 : pos] != ".":
        return Figure(pos, padded.end(), "identifier")
    return (
        _read_known(text, pos)
        or _read_place(text, pos, language)
        or read_formula(text, pos)
        or _read_shortened(text, pos)
        or _read_label(text, pos, language)
    )


_SHORTENED = lazy_pattern(r"(?<=[a-z] )(?P<number>[0-9]{1,3})(?=[ ]\([A-Z][A-Za-z-]{0,8}(?P=number)[),;])")


def _read_shortened(text: str, pos: int) -> Figure | None:
    """The number of a thing whose short name stands behind it, with the number: 'assemblage 1 (DA1)'."""
    match = _SHORTENED.match(text, pos)
    return Figure(pos, match.end(), "identifier") if match else None


def _read_known(text: str, pos: int) -> Figure | None:
    """The digits of an index, a standard or a disease, a citation, or the number of a list's item."""
    before = text[max(0, pos - 14) : pos]
    name = before.rstrip(" -–").rpartition(" ")[2]
    for pattern, digits in _NAMED_BEFORE if name[:1].isupper() or name.lower() == "covid" else ():
        match = digits.match(text, pos) if pattern.search(before) else None
        if match and not _SCALED.match(text, match.end()):
            return Figure(pos, match.end(), "identifier")
    return _read_cited(text, pos) or _read_reference(text, pos)


def _read_cited(text: str, pos: int) -> Figure | None:
    """The number of a patent's claim, the volume and the page of an article."""
    before = text[max(0, pos - 32) : pos]
    pages = _PAGES.match(text, pos)
    if pages and _VOLUME.search(before):
        return Figure(pos, pages.end(), "identifier")
    claim = _PLAIN.match(text, pos) if any(stem in before for stem in CLAIMING) and _CLAIM.search(before) else None
    return Figure(pos, claim.end(), "identifier") if claim else None


@cache
def _place(language: Language) -> re.Pattern[str]:
    """The number of a house, or of a district for the post: '12 Harbour Street', 'the 40123 ZIP code'."""
    name = r"(?:[^\W\d_a-z][\w.'’]*[ ]|[0-9]{1,3}(?:st|nd|rd|th)[ ]){1,3}"
    return lazy_pattern(
        rf"[0-9]{{1,5}}[A-Z]?(?:[-–][0-9]{{1,5}})?(?=[ ](?:{name}(?:{language.streets})(?!\w)(?![ ][a-z]+s(?!\w))"
        rf"|(?i:{language.labels_behind})(?!\w)))"
    )


def _read_place(text: str, pos: int, language: Language) -> Figure | None:
    match = _place(language).match(text, pos)
    return Figure(pos, match.end(), "identifier") if match else None


_WORD_BEFORE = lazy_pattern(r"[^\W\d_]\s?\Z")
_POINT = lazy_pattern(r"(?=[^()]*/)(?:0|1|[1-9]/[1-9])(?:,[ ]?(?:0|1|[1-9]/[1-9])){2}(?=\))")
"""The three coordinates of a place in a crystal: '(1/2, 0, 0)'."""

_LINE_START = lazy_pattern(r"(?:^|\n)[ \t*•-]*[(\[]?\Z")


def _read_reference(text: str, pos: int) -> Figure | None:
    """A citation '(22)' or '[3, 5]' behind a word, or the number of a list's item."""
    before = text[max(0, pos - 12) : pos]
    if before.endswith("(") and (point := _POINT.match(text, pos)):
        return Figure(pos, point.end(), "identifier")
    if before.endswith(("(", "[")) and (_WORD_BEFORE.search(before[:-1]) or before[-1] == "["):
        match = None if _GROUPED.match(text, pos) else _REFERENCE.match(text, pos)
        if match:
            return Figure(pos, match.end(), "identifier")
    if _LINE_START.search(before) and (pos < len(before) or "\n" in before):
        match = _MARKER.match(text, pos)
        return Figure(pos, match.end(), "identifier") if match else None
    return None


_PLAIN = lazy_pattern(
    r"[0-9]{1,7}(?:\.[0-9]{1,3}){0,3}[A-Za-z]?(?![\w,]|\.[0-9])|[0-9]{1,7}(?:\.[0-9]{1,3}){0,3}[A-Za-z]?(?=[,.](?![0-9]))"
)
_GROWN = lazy_pattern(r"\A[a-z]+(?=(?:Table|Figure|Fig|Eq|Section)s?\Z)")
"""What grew together with a label, as text from a printed page has it: 'inTable 3'."""

_CLOSED = lazy_pattern(r"\)|[ ]?[–-][ ]?[0-9]|,[ ][0-9]")
_YEAR_DIGITS = 4
_INDEX = lazy_pattern(
    r"(?<!\w)(?:S ?& ?P|S P|Poor['’]s|(?:S&P/)?(?:ASX|TSX)|FTSE|CAC|M?DAX|STOXX|Stoxx|Nikkei|Russell|Wilshire|NASDAQ"
    r"|Nasdaq|TOPIX|Topix|Fortune|Forbes|CSI|KOSPI|Kospi|N[Ii][Ff][Tt][Yy]|[BN]SE|IBEX|Ibex|OMX|SMI|AEX|BEL|PSI)[ -]\Z"
)
_WORD = lazy_pattern(r"[^\W\d_]+")
_STANDARD = lazy_pattern(r"(?<!\w)(?:ISO|IEC|DIN|ANSI|IEEE|ASTM|RFC)(?:/[A-Z]{2,4})?[ -](?:EN[ ]|TS[ ]|TR[ ]){0,2}\Z")
_PARTS = lazy_pattern(r"[0-9]{1,6}(?:[-:.][0-9]{1,5}){0,3}[a-z]?(?!\w)")
_DISEASE = lazy_pattern(r"(?<!\w)(?i:covid)[ ]?[-–]?[ ]?\Z")
_NUMBERED = lazy_pattern(r"№[ \u00a0]?\Z")
_NAMED_BEFORE = ((_NUMBERED, _PLAIN), (_INDEX, _PLAIN), (_STANDARD, _PARTS), (_DISEASE, _PLAIN))
_CLAIM = lazy_pattern(
    r"(?<!\w)(?:(?:of|to|in|with|by) [Cc]laims?|Anspr(?:uch|üchen?)|[Rr]evendications?|[Rr]eivindicaci(?:ón|ones))"
    r" (?:[0-9]{1,3} ?(?:to|and|or|bis|und|oder|à|et|ou|a|y|[-–,]) ?){0,6}\Z"
)
CLAIMING = ("laim", "nspr", "vendic", "vindic")
"""What stands in the words for a patent's claims, whose numbers are names: the first look."""

_VOLUME = lazy_pattern(
    r"(?<![\w:])(?:ibid|Ber|Res|Chem|Soc|Lett|Acta|Rev|[A-Z]\)|[0-9]{1,4})\.?, \Z|[a-z]\.? \([12][0-9]{3}\) \Z"
)
_PAGES = lazy_pattern(
    r"[0-9]{1,4}(?:, [0-9]{1,5})?(?:[-–][0-9]{1,5})?(?= ?\([12][0-9]{3}\))"
    r"|[0-9]{1,4}:[0-9]{1,5}(?:[-–][0-9]{1,5})?(?!\w)"
)
_NAME = lazy_pattern(r"(?:[A-Z][a-z]+|[A-Z]{2,5})\Z")
_FOLLOWED = lazy_pattern(r"[ ]+(?P<word>[^\W\d_]+)|(?P<mark>\Z|[\"'’”.,;:)\]!?]|[ ]?[()\]]|\n)")


_CLAUSES = lazy_pattern(r"(?:\([0-9A-Za-z]{1,4}\)){1,6}")
"""The clauses of a section or a rule, written on to its number: '§ 1956(a)(1)(A)'."""

_LONG_UNIT = 3
"""A unit behind a label's digits that is longer than this, with its space, is no letter of theirs: not 'Table 2 a'."""

_MEASURING = frozenset("%°")
"""Signs that make a measure of digits, whatever stands before them: 'latitude 48°', 'grade 5%'."""

_LABEL_REACH = 80
"""How far back the word before a series of figures is looked for."""


def _read_label(text: str, pos: int, language: Language) -> Figure | None:
    """The digits of 'phase 3', 'Section 427', 'Explorer 6', and of the others in 'posts 542 and 543'."""
    plain = _PLAIN.match(text, pos)
    if plain and text[plain.end() : plain.end() + 2].lstrip()[:1] in _MEASURING:
        return None
    before = text[max(0, pos - _LABEL_REACH) : pos]
    if plain and _goes_on_products(before, text, plain.end(), language):
        return Figure(pos, plain.end(), "identifier")
    labelled = label_before(before, language) if plain else None
    if plain is None or labelled is None:
        return None
    label, end = _GROWN.sub("", labelled["label"]), plain.end()
    if labelled["open"] and not (label in language.references and _CLOSED.match(text, end)):
        return None
    whole = before.endswith(labelled.string)
    unit = read_unit(text, end, language)
    measured = unit is not None and (unit.end - end > _LONG_UNIT or "." in plain.group())  # 'flood stage 17 feet'
    sure = (label in language.references or label[0] == "§") and ((whole and not measured) or unit is None)
    if sure or _is_label(label.lower(), text, end, language, whole=whole):
        clause = _CLAUSES.match(text, end) if sure else None
        end = clause.end() if clause else end
        inside = plain.group().isdigit() and _says_place(label.lower(), before, text, end, language)
        return Figure(pos, end, "ordinal", Decimal(plain.group())) if inside else Figure(pos, end, "identifier")
    named = _NAME.search(label) and labelled["gap"] == " " and not labelled["dot"] and whole
    named = named and "." not in plain.group() and _is_name(text, pos, plain.end(), label, language)
    named = named or _numbers_road(text, pos, end, language)
    return (
        Figure(pos, end, "identifier")
        if named and not (is_in_tally(text, pos, end, language) or takes_over(text, pos, end, language))
        else None
    )


def _numbers_road(text: str, pos: int, end: int, language: Language) -> bool:
    """Whether digits are the number of a road, and count nothing behind it: 'US 101', not 'of US 52 troops'."""
    return is_on_road(text, pos, language) and not (_SCALED.match(text, end) or _counts(text, end, language))


def _says_place(label: str, before: str, text: str, end: int, language: Language) -> bool:
    """Whether the label's number is a place in an order: 'Day 17', 'Platz 5', 'ranked No. 3', 'number 4 seed'."""
    if label in language.numbered_periods or label in language.ranks:
        return True
    if label not in language.number_words:
        return False
    patterns = _ranking(language)
    return patterns[0].search(before) is not None or patterns[1].match(text, end) is not None


@cache
def _ranking(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says that a number is a rank, before it and behind it."""
    before, behind = language.ranking
    return (
        lazy_pattern(rf"(?<!\w)(?:{before})\s(?:[^\W\d_]+\.?\s)?\Z", re.IGNORECASE),
        lazy_pattern(rf"[\s-](?:{behind})(?!\w)", re.IGNORECASE),
    )


_MODELS = lazy_pattern(r"(?<!\w)(?P<product>[^\W\d_]+) [0-9]{1,4}(?: [A-Z][a-z]+){1,2}(?:,|,? (?:and|or)) \Z")
_MODEL = lazy_pattern(r" (?:[A-Z][a-z]*[a-rt-z]|Plus)(?!\w)")


def _goes_on_products(before: str, text: str, end: int, language: Language) -> bool:
    """Whether another model of a product stands before: '11 Pro' in 'iPhone 11 Mini and 11 Pro'."""
    models = _MODELS.search(before) if before.endswith((", ", "and ", "or ")) and _MODEL.match(text, end) else None
    return models is not None and models["product"].lower() in language.products


def _is_label(label: str, text: str, end: int, language: Language, *, whole: bool) -> bool:
    """Whether the word before the digits that end at `end`, or before their series, makes a name of them.

    A word in the plural does with a series only, of which the last counts nothing: 'wards 3 and 5 people'.
    """
    if label in language.products:
        return not _SCALED.match(text, end)
    if label in language.plural_labels:
        last = end_of_series(text, end, language)
        return not ((whole and last == end) or (_counts(text, last, language) and not _ACTING.match(text, last)))
    named = label in language.labels or label.endswith(language.street_endings)
    return named and not (_counts(text, end, language) or _RATIO_END.match(text, end))


_ACTING = lazy_pattern(r"[ ][a-z]+ing[ ]")
"""What begins a clause rather than a noun phrase: 'phases 3, 5 and 7 providing data'."""

_TO_END = lazy_pattern(r"(?: (?:to|through|bis|à|a) | ?[-–] ?)[0-9]{1,5}(?:[.,][0-9]{1,3})?(?![0-9])")


def _counts(text: str, end: int, language: Language) -> bool:
    """Whether a unit or a counted noun stands behind the digits, or behind the second end of a range of them."""
    further = _TO_END.match(text, end)
    return any(_is_counted(text, stop, language) for stop in (end, further.end() if further else end))


def _is_counted(text: str, end: int, language: Language) -> bool:
    following = _FOLLOWED.match(text, end)
    word = following["word"].lower() if following and following["word"] else ""
    if not word or word in language.stops:
        return False
    end_of_noun = count_noun(Figure(end, end, "cardinal"), text, language).noun_end
    if end_of_noun and language.and_words.isdisjoint(text[end:end_of_noun].split()):
        return True
    return read_unit(text, end, language) is not None


_SCALED = lazy_pattern(r"[ ](?:hundred|thousand|lakh|crore|(?:m|b|tr)illion|bn|m)(?!\w)|%|[ ]per[ ]?cent")
_AHEAD = lazy_pattern(r"[ ](?P<first>[^\W\d_]+)(?:[ ](?P<second>[^\W\d_]+))?")


def _names_thing(text: str, digits: tuple[int, int], label: str, language: Language) -> bool:
    """Whether a name's number stands before a thing in the singular, as in 'the new Falcon 11 camera'."""
    pos, end = digits
    ahead = _AHEAD.match(text, end)
    begin = pos - len(label) - 1
    inside = text[max(0, begin - 2) : begin]
    if ahead is None or text[pos:end] == "1" or not (inside[:1].isalnum() or inside[:1] == ","):
        return False
    for word in filter(None, (ahead["first"], ahead["second"])):
        if word in language.irregular_plurals or (word.endswith("s") and word not in language.stops):
            return False
    first = ahead["first"]
    scaled = first in language.scales or first in language.hundred or first in language.collectives
    return not (scaled or first.endswith(("ed", "ing", "ly")) or read_unit(text, end, language))


@cache
def not_names(language: Language) -> frozenset[str]:
    """Words that are written with a capital for other reasons than being a name."""
    bounds = frozenset(word for phrase in language.before for word in phrase.split())
    ages = frozenset(_WORD.findall(language.age_before))
    dates = language.months.keys() | language.weekdays.keys() | language.date_leads
    dates |= language.determiners | language.function_words | language.pair_leads
    return language.stops | dates | bounds | ages | language.small.keys() | language.intensifiers | language.score_words


_LINE = 100
"""How much of a line shows whether it is all in capitals."""


def _is_name(text: str, pos: int, end: int, label: str, language: Language) -> bool:
    """'Explorer 6 is' names a version; 'Ukraine 100 killed' and '2 North Korean soldiers' don't."""
    line = text[max(0, pos - _LINE) : end].rpartition("\n")[2]
    if (
        label.lower() in not_names(language)
        or label.lower() in language.units
        or label.lower().endswith(language.verb_endings)
        or label in ISO_4217
        or label in BY_LETTER
        or label in SYMBOLS
        or (label.isupper() and line.isupper())
        or _begins_range(text, end, language)
    ):
        return False
    if (end - pos == _YEAR_DIGITS and text[pos] in "12") or _RATIO_END.match(text, end):
        return False
    following = _FOLLOWED.match(text, end)
    if not following or _is_side(text, pos - len(label) - 1, label, language):
        return False
    word = following["word"]
    if word is None:
        return True
    if word.lower() in language.partitives and _OPENS_SENTENCE.search(text, max(0, pos - _LINE), pos - len(label) - 1):
        return False
    return _goes_on(text, (pos, end), word, label, language)


def _begins_range(text: str, end: int, language: Language) -> bool:
    """Whether digits are the first end of a range that counts: 'in den Monaten 500 bis 600 Leute'."""
    further = _TO_END.match(text, end)
    if further is None:
        return False
    return read_unit(text, further.end(), language) is not None or _is_counted(text, further.end(), language)


_OPENS_SENTENCE = lazy_pattern(r"(?:\A|[.!?:»”]|\n)\s*\Z")
"""Where a verb has a capital too: 'Obtiene 29 de los 88 escaños'."""

_LED = lazy_pattern(r"(?:^|[\s(])(?P<lead>[^\W\d_]+)(?:[ ][^\W\d_a-z][\w.'’-]{0,30}){0,3}[ ]\Z")


def _is_side(text: str, start: int, label: str, language: Language) -> bool:
    """Whether a name is that of many, or of a party, whose figure is what they got: 'the Liberals 25'."""
    many = label.lower() in language.parties or (label.endswith("s") and label.lower() not in language.products)
    lead = _LED.search(text, max(0, start - _LINE), start) if many and language.parties else None
    return lead is not None and lead["lead"].lower() in language.determiners


_RATIO_END = lazy_pattern(r":[0-9]{1,4}(?![\w:])")
"""What makes a ratio or a score of a name's digits: 'Ratio 3:1'."""


def _goes_on(text: str, digits: tuple[int, int], word: str, label: str, language: Language) -> bool:
    """Whether a name's digits are its own, by the word behind them."""
    pos, end = digits
    if word.lower() in language.stops:
        return word.lower() not in language.tolls
    if end - pos == 1 and label.isupper() and word.islower():
        return not (
            _counts(text, end, language) or word in language.irregular_plurals or read_unit(text, end, language)
        )
    measured = word in ISO_4217 or word in UNITS
    if word.islower() and language.tolls:
        return _names_thing(text, digits, label, language)
    return word[0].isupper() and not (language.nouns_capital or measured or word.lower().endswith("s"))
