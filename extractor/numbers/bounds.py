"""Bounds: 'at least', 'over', 'about', 'or more', and which figure each of them stands with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from extractor.number_types import Bound
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.nouns import count_noun
from extractor.numbers.units.table import UNITS

WINDOW = 64
"""How far before a figure its bound word is looked for: the longest phrase, with adverbs, is shorter."""

_MEASURED_ONLY = frozenset({"near", "within", "beyond"})
"""Words that are places before a plain count ('near 10 Downing Street') and bounds before a measure."""

_BOUNDED = frozenset({"cardinal", "fraction", "percent", "money", "measurement", "duration", "age", "ratio"})
_SOME = 10
"""'some 50' is about fifty; 'some three' hardly ever about three."""

_MEASURED = frozenset({"percent", "money", "measurement", "duration", "age"})


def _phrase(words: str) -> str:
    lead = r"(?<!\w)" if words[0].isalnum() else ""
    return lead + _spaced(words) + (r"(?!\w)" if words[-1].isalnum() else "")


def _spaced(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"\s+")


@cache
def _before_pattern(language: Language, last: str) -> re.Pattern[str]:
    """The bound phrases that end in the word `last`, all of them for '', at the end of what stands before a figure."""
    longest = sorted(_ending(language, last), key=len, reverse=True)
    led = rf"{_before_last(longest, last)}{last}(?!\w)" if last.isalnum() else ""
    phrases = led or "|".join(map(_phrase, longest))
    adverbs = "|".join(sorted(language.intensifiers, key=len, reverse=True))
    tails = "|".join(_phrase(words) for words in language.period_tails)
    tails = rf"(?<=within)\s+(?:{tails})" if tails else r"(?!)"
    return re.compile(rf"(?P<cue>{phrases})(?:{tails}|(?:\s+(?:{adverbs})(?!\w)){{0,2}})\s*\Z", re.IGNORECASE)


def _before_last(phrases: Sequence[str], last: str) -> str:
    """What stands in phrases before the word that they all end in: said once, it is compiled twice as fast."""
    leads = [words.removesuffix(last).rstrip() for words in phrases]
    lettered = "|".join(_spaced(words) for words in leads if words[:1].isalnum()) or NEVER
    marked = "|".join(_spaced(words) for words in leads if words and not words[0].isalnum()) or NEVER
    alone = r"(?<!\w)" if "" in leads else NEVER
    return rf"(?:(?:(?<!\w)(?:{lettered})|{marked})\s+|{alone})"


def _ending(language: Language, last: str) -> Iterator[str]:
    return (phrase for phrase in language.before if not last or phrase.rsplit(" ", 1)[-1] == last)


_PIECE = re.compile(r"\w+|[^\w\s]")
_COLUMN_GAP = re.compile(r"[ ]{5,}|\t")
_OPENING = "([{«„“‘\"'—–-"
_APOSTROPHES = frozenset("'’")
_GLUE = str.maketrans(dict.fromkeys("—–…|:", " "))
"""Marks that part words without a space: 'the toll—about 50—rose', 'LOCATION...ABOUT 300 MI'."""
_ADVERBS = 2
"""How many adverbs may stand between a bound phrase and its figure: 'more than just about'."""


@cache
def _beginnings(language: Language, last: str) -> frozenset[str]:
    """What the bound phrases that end in `last` begin with: a word, or a mark."""
    return frozenset(piece[0] for phrase in _ending(language, last) if (piece := _PIECE.match(phrase)))


@cache
def _last_words(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The last words of bound phrases, of the adverbs that may follow them, and of what may follow 'within'."""
    phrases = (language.before, language.intensifiers, language.period_tails)
    own, adverbs, tails = (frozenset(phrase.rsplit(" ", 1)[-1] for phrase in table) for table in phrases)
    return own, adverbs, tails


@cache
def _endings(language: Language) -> frozenset[str]:
    return frozenset().union(*_last_words(language))


@cache
def _closing_marks(language: Language) -> frozenset[str]:
    """The marks that bound phrases end in, but for the full stop of 'approx.', which ends sentences too."""
    return frozenset(phrase[-1] for phrase in language.before if not phrase[-1].isalnum()) - {"."}


def _keys(before: str, language: Language) -> Iterator[str]:
    """The last words of the bound phrases that can end what stands before a figure; '' for any, where a mark does."""
    last = before[:-1].rpartition(" ")[2]
    if before.endswith(" ") and last.isalpha() and last.lower() not in _endings(language):
        return  # nearly all end here
    pieces = before.lower().replace("...", " ").translate(_GLUE).split()
    words = [piece.lstrip(_OPENING) for piece in pieces[-_ADVERBS - 1 :]]
    own, adverbs, tails = _last_words(language)
    if words and not words[-1].isalpha():
        word = words[-1]
        if word in own or word[-1:] in _closing_marks(language) or not _APOSTROPHES.isdisjoint(word):
            yield ""
        return
    if words and words[-1] in tails and any(piece.lstrip(_OPENING) == "within" for piece in pieces):
        yield "within"
    for word in reversed(words):
        if word in own:
            yield word
        if word not in adverbs:
            return


@cache
def _after_pattern(language: Language) -> re.Pattern[str]:
    ordered = sorted(language.after, key=len, reverse=True)
    phrases = "|".join(_phrase(words).replace(r"(?<!\w)", r"(?<![^\W\d])") for words in ordered)  # '40ish'
    return re.compile(rf"(?:\s|,\s)?(?P<cue>{phrases})", re.IGNORECASE)


_BEHIND = re.compile(r",?\s?(?P<piece>\w+|[^\w\s])")


@cache
def _after_beginnings(language: Language) -> frozenset[str]:
    """What the phrases that bound a figure from behind begin with."""
    return frozenset(piece[0] for phrase in language.after if (piece := _PIECE.match(phrase)))


_CLOSES = re.compile(r"[ ]?(?:[.,;:)!?]|\Z)")


@cache
def about_words(language: Language) -> str:
    """The pattern of the words for 'about', which may stand before both ends of a range.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> re.fullmatch(about_words(ENGLISH), "roughly") is not None
    True
    """
    words = [word for word, bound in language.before.items() if bound == "about"]
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or NEVER


class Found(NamedTuple):
    """A bound, and the offsets of the words that carry it."""

    bound: Bound
    start: int
    end: int


def bound_before(text: str, pos: int, floor: int, language: Language) -> Found | None:
    """The bound word right before `pos`, not reaching back beyond `floor`.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> bound_before("at least 5", 9, 0, ENGLISH)
    Found(bound='at_least', start=0, end=8)
    """
    match = _phrase_before(text, pos, floor, language)
    if match and language.before[_key(match["cue"])] == "about":
        match = _phrase_before(text, match.start("cue"), floor, language) or match
    if match is None or _is_parted(text, match.end("cue"), pos):
        return None
    if _ends_change(text, match, pos, floor, language) or _opposes(text, match, floor, language):
        return None
    return _in_context(
        Found(language.before[_key(match["cue"])], *match.span("cue")), text, max(floor, pos - WINDOW), language
    )


def _is_parted(text: str, end: int, pos: int) -> bool:
    """Whether a gap as between the columns of a table parts a word from the figure: 'MAXIMUM      57'."""
    return _COLUMN_GAP.search(text, end, pos) is not None


def _phrase_before(text: str, pos: int, floor: int, language: Language) -> re.Match[str] | None:
    """The bound phrase right before `pos`, as its group `cue`."""
    start = max(floor, pos - WINDOW)
    before = text[start:pos]
    for key in _keys(before, language):
        pattern, beginnings = _before_pattern(language, key), _beginnings(language, key)
        begins = (start + piece.start() for piece in _PIECE.finditer(before) if piece[0].lower() in beginnings)
        if match := next(filter(None, (pattern.match(text, begin, pos) for begin in begins)), None):
            return match
    return None


_NEGATED: Mapping[Bound, Bound] = {"more_than": "at_most", "less_than": "at_least"}


@cache
def _negation(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.negations})\s(?:(?:to|be|been|have|has)\s)?\Z", re.IGNORECASE)


def _in_context(found: Found, text: str, start: int, language: Language) -> Found | None:
    """The bound with the negation that turns it round: 'no higher than'.

    None where 'about' names a topic ('they talked about 5 boats'), or 'up to' a change ('it ticked up to 5%').
    """
    risen = text[found.start : found.end].lower() in language.risen
    if found.bound == "about" or risen:
        word = _LAST_WORD.search(text, start, found.start)
        others = language.risers if risen else language.topics
        return None if word and word["word"].lower() in others else found
    negation = _negation(language).search(text, start, found.start) if found.bound in _NEGATED else None
    return Found(_NEGATED[found.bound], negation.start(), found.end) if negation else found


_LAST_WORD = re.compile(r"(?<!\w)(?P<word>[^\W\d_]+)\s\Z")


@cache
def _changes(language: Language) -> re.Pattern[str]:
    clause = r"(?:[^.;:!?]|\.(?-i:(?!\s+[A-ZА-ЯІЇЄҐŁŚŻŹĆ])))*"
    return re.compile(rf"(?<!\w)(?:{language.changes}){clause}\Z", re.IGNORECASE)


_OWNED, _OWNER = re.compile(r"(?<!\w)(?:de|di) \Z"), 4
"""'vientos de hasta 230 km/h' are no change."""

_SIDE = re.compile(r"[ ](?:[^\W\d_]+[ ]){0,2}")


def _opposes(text: str, match: re.Match[str], floor: int, language: Language) -> bool:
    """Whether a word that also says 'about' sets a figure against the one before it: '62 (Stimmen) gegen 41'."""
    versus = _key(match["cue"]) in language.versus and floor > 0
    return versus and _SIDE.fullmatch(text, floor, match.start("cue")) is not None


@cache
def _fallen(language: Language) -> re.Pattern[str]:
    """A depth of rain or snow, which 'cayeron hasta' bounds, and no change ends in."""
    return re.compile(rf"[0-9.,]+[ \u00a0](?:{language.fallen})(?!\w)", re.IGNORECASE)


def _ends_change(text: str, match: re.Match[str], pos: int, floor: int, language: Language) -> bool:
    """Whether a bound word says where a change ends, as Russian 'до' does in 'вырос до 5 %' and in 'с 3 до 5 %'."""
    if _key(match["cue"]) not in language.change_bounds or _fallen(language).match(text, pos):
        return False
    start = match.start("cue")
    if _OWNED.search(text, max(0, start - _OWNER), start):
        return False
    behind_figure = bool(floor) and text[floor:start] in (" ", ". ") and text[start].islower()
    return behind_figure or _changes(language).search(text[max(0, start - WINDOW) : start]) is not None


def attach_bounds(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, each with the bound that stands with it, and conversions with the bound of their original."""
    bounded: list[Figure] = []
    floor = 0
    for figure in figures:
        own = _bounded(figure, text, floor, language)
        previous = bounded[-1] if bounded else None
        bounding = previous and previous.cue and previous.bound != "range"
        if previous and _is_difference(previous, own, text):
            own = figure
        if previous and bounding and own.bound == "exact" and _is_conversion(previous, own, text):
            own = own._replace(bound=previous.bound, cue=previous.cue)
        bounded.append(own)
        floor = figure.end
    return bounded


def _is_difference(previous: Figure, figure: Figure, text: str) -> bool:
    """Whether a figure is what a share right before it is counted from: '3% above $40' says nothing of the $40."""
    if previous.kind != "percent" or figure.bound not in _NEGATED or figure.cue is None:
        return False
    if figure.dimension == "temperature":  # of which nobody takes a share: 'at 50% below 0°C'
        return False
    return previous.end < figure.cue[0] < figure.start and text[previous.end : figure.cue[0]].isspace()


def _bounded(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """The figure with the bound word right before or behind it."""
    if figure.bound == "range" and figure.cue and figure.cue[0] >= figure.start:
        found = bound_before(text, figure.start, floor, language)
        return figure._replace(cue=(found.start, found.end)) if found else figure
    if figure.bound == "about" and figure.value is not None:
        found = bound_before(text, figure.start, floor, language)
        sided = found is not None and found.bound in _LOWER | _UPPER
        return figure._replace(bound=found.bound, cue=(found.start, found.end)) if found and sided else figure
    if figure.bound != "exact" or figure.kind not in _BOUNDED:
        return _one_sided(figure, text, floor, language) if figure.bound == "vague" else figure
    begin = _begin(figure, text, floor, language)
    found = bound_before(text, begin, floor, language) or _bound_of_threshold(figure, text, floor, language)
    if found and figure.kind == "duration":
        found = _while_about(found, text, begin, language)
    before = figure
    if found and _holds(text[found.start : found.end], figure, text):
        before = figure._replace(bound=found.bound, cue=(found.start, found.end))
    if before.bound == "exact" and (about := _inverted(figure, text, floor, language)) is not None:
        return about
    if before.bound in ("exact", "about"):
        behind = _bounded_behind(figure, text, language)
        return before if behind.bound in ("exact", "about") and before.bound == "about" else behind
    return before


def _while_about(found: Found, text: str, begin: int, language: Language) -> Found:
    """The bound of a duration, or the 'about' inside it: 'over about 20 years' says in how many it was."""
    if text[found.start : found.end].lower() not in language.whiles:
        return found
    inner = _phrase_before(text, begin, found.end, language)
    about = inner is not None and language.before[_key(inner["cue"])] == "about"
    return Found("about", *inner.span("cue")) if inner and about else found


def _one_sided(figure: Figure, text: str, floor: int, language: Language) -> Figure:
    """'less than a few thousand years': a vague count with the one end that the bound before it leaves."""
    found = bound_before(text, figure.start, floor, language) if figure.high is not None else None
    if found is None or (figure.kind == "duration" and text[found.start : found.end].lower() in language.whiles):
        return figure
    if found.bound in _UPPER:
        return figure._replace(low=None, cue=(found.start, found.end))
    if found.bound in _LOWER:
        return figure._replace(high=None, cue=(found.start, found.end))
    return figure


_NOUN_BEFORE = re.compile(r"(?<![\w-])(?P<noun>[^\W\d_]+) \Z")


def _inverted(figure: Figure, text: str, floor: int, language: Language) -> Figure | None:
    """Russian 'человек пятьдесят': the noun before its number says that there are about so many."""
    if not language.inverted or figure.unit is not None or figure.kind != "cardinal":
        return None
    noun = _NOUN_BEFORE.search(text, max(floor, figure.start - WINDOW), figure.start)
    unit = language.inverted.get(noun["noun"].lower()) if noun else None
    if noun is None or unit is None or (floor and not text[floor : noun.start()].strip()):
        return None
    timed = UNITS.get(unit)
    if timed is not None:
        return figure._replace(
            start=noun.start(),
            kind="duration",
            unit=unit,
            dimension=timed.dimension,
            factor=timed.factor,
            bound="about",
        )._replace(cue=noun.span("noun"))
    return figure._replace(unit=unit, bound="about", cue=noun.span("noun"))


@cache
def _threshold(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ -](?:{language.thresholds})(?!\w)", re.IGNORECASE)


def _bound_of_threshold(figure: Figure, text: str, floor: int, language: Language) -> Found | None:
    """The bound of 'above the 40% mark'."""
    start = figure.start - len("the ")
    if start < floor or text[start : figure.start] != "the " or not _threshold(language).match(text, figure.end):
        return None
    return bound_before(text, start, floor, language)


@cache
def _part_article(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.part_articles})\s?\Z", re.IGNORECASE)


def _begin(figure: Figure, text: str, floor: int, language: Language) -> int:
    """Where the figure starts, with the article of 'plus de la moitié', 'mehr als die Hälfte'."""
    if figure.kind != "fraction":
        return figure.start
    start = max(floor, figure.start - 6)
    article = _part_article(language).search(text[start : figure.start])
    return start + article.start() if article else figure.start


def _bounded_behind(figure: Figure, text: str, language: Language) -> Figure:
    for end in (figure.end, figure.noun_end):
        found = _BEHIND.match(text, end) if end is not None else None
        if found is None or found["piece"].lower() not in _after_beginnings(language):
            continue
        match = _after_pattern(language).match(text, found.start())
        if match and _belongs(match, figure, text, language):
            span = (match.start("cue"), match.end("cue"))
            bounded = figure._replace(bound=language.after[_key(match["cue"])], cue=span)
            return (
                _counting_on(bounded, text, language)
                if match["cue"][0] == "-" or match.start("cue") == end
                else bounded
            )
    return _rounded(figure, text, language)


def _counting_on(figure: Figure, text: str, language: Language) -> Figure:
    """'30-odd years': the figure with what it counts behind the bound."""
    end = figure.cue[1] if figure.cue else figure.end
    counted = count_noun(figure._replace(end=end), text, language)
    return counted._replace(end=figure.end)


_WORD = re.compile(r"[^\W\d_]+")


def _rounded(figure: Figure, text: str, language: Language) -> Figure:
    """French 'une centaine', which says of itself that it is about a hundred."""
    if not language.round_words or text[figure.start].isdigit():
        return figure
    said = (word for word in _WORD.finditer(text, figure.start, figure.end) if word[0].lower() in language.round_words)
    word = next(said, None)
    return figure._replace(bound="about", cue=word.span()) if word else figure


def _belongs(match: re.Match[str], figure: Figure, text: str, language: Language) -> bool:
    """Whether a bound word behind a figure looks back on it, and not forward to the next one."""
    cue = match["cue"].lower()
    if cue in ("plus", "+"):
        return not (_adds(text, match.end()) or _signs(language).match(text, match.start("cue")))
    if _than(language).match(text, match.end()):
        return False
    return cue not in language.closing or _closes_clause(match, figure, text, language)


def _closes_clause(match: re.Match[str], figure: Figure, text: str, language: Language) -> bool:
    """Whether a bound that may look forward too can only look back: at an end, before a preposition, in a pair."""
    end = match.end()
    if _CLOSES.match(text, end):
        return True
    behind, before = _further(language)
    if behind.match(text, end) or before.search(text, max(0, figure.start - WINDOW), figure.start):
        return True
    links, word = language.and_words | language.or_words, _BEHIND.match(text, end)
    apart = "," in match.group() or match["cue"].split()[0].lower() in links
    return (
        not apart
        and word is not None
        and word["piece"] in language.stops - language.articles - language.rank_leads - links
    )


@cache
def _further(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A further figure with a bound behind, and what stands before it: '100 como máximo y 20 como mínimo'."""
    closing, links = ("|".join(map(_phrase, words)) or NEVER for words in (language.closing, language.and_words))
    figure = r"[0-9][0-9.,]*[ ](?:[^\W\d_]+[ ])?"
    return (
        re.compile(rf"[ ](?:{links})[ ]{figure}(?:{closing})", re.IGNORECASE),
        re.compile(rf"{figure}(?:{closing})[ ](?:{links})[ ]\Z", re.IGNORECASE),
    )


@cache
def _than(language: Language) -> re.Pattern[str]:
    """What leads on to the next figure: 'o mayor que 4500'."""
    return re.compile(rf"\s(?:{language.than})\s?[0-9]", re.IGNORECASE)


@cache
def _signs(language: Language) -> re.Pattern[str]:
    """The bounds of the next figure that begin with a plus: 'plus or minus'."""
    phrases = [_phrase(words) for words in language.before if words.startswith("plus")]
    return re.compile("|".join(phrases) or NEVER, re.IGNORECASE)


def _adds(text: str, end: int) -> bool:
    """Whether a plus adds a second figure or thing ('5 + 3', '$5 plus tax') instead of leaving the first open."""
    return text[end : end + 1] not in ("", ".", ",", ";", ")", " ", "\n", "-") or bool(
        re.match(r"[ ]*[0-9$€£(]", text[end : end + 4])
    )


@lru_cache(maxsize=4096)
def _key(cue: str) -> str:
    return " ".join(cue.lower().split())


def _holds(cue: str, figure: Figure, text: str) -> bool:
    """Whether a word that has other uses bounds this figure."""
    folded = cue.lower()
    if folded in _MEASURED_ONLY:
        return figure.kind in _MEASURED or figure.scale > 1
    if folded == "some":
        if figure.kind == "fraction":
            return _TOPPED.search(text, figure.start, figure.end) is not None
        return figure.kind in _MEASURED or not isinstance(figure.value, Decimal) or figure.value >= _SOME
    return True


_TOPPED = re.compile(r"\w[- ]\w|/")
"""A part with how many there are of it: 'some two-thirds', but not 'some half'."""

_LOWER, _UPPER = frozenset({"at_least", "more_than"}), frozenset({"at_most", "less_than"})


@cache
def _both(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:\s(?:[^\W\d_]+\s)?|,\s)(?:(?:{language.bound_links})\s)?", re.IGNORECASE)


def join_two_sided(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, with a lower and an upper bound of one thing made a range: 'more than 10 and less than 20'."""
    joined: list[Figure] = []
    for figure in figures:
        pair = _two_sided(joined[-1], figure, text, language) if joined and figure.cue else None
        if pair:
            joined[-1] = pair
        else:
            joined.append(figure)
    return joined


def _two_sided(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    one, other = first.value, second.value
    if not (first.cue and second.cue and isinstance(one, Decimal) and isinstance(other, Decimal)):
        return None
    if first.cue[1] <= first.start and first.end <= second.cue[0] <= second.start:
        gap = (first.end, second.cue[0])
    elif first.end <= first.cue[0] and first.cue[1] <= second.start and second.end <= second.cue[0]:
        gap = (first.cue[1], second.start)
    else:
        return None
    sides = {first.bound, second.bound}
    if not (sides & _LOWER and sides & _UPPER) or not _both(language).fullmatch(text, *gap):
        return None
    low, high = (one, other) if first.bound in _LOWER else (other, one)
    if low >= high or first.unit not in (None, second.unit):
        return None
    kind = "range" if second.kind == "cardinal" else second.kind
    ended = second._replace(start=first.start, value=None, low=low, high=high)
    return ended._replace(kind=kind, bound="range", cue=first.cue)


_JOINED = re.compile(r"\s*(?P<bracket>[(\[])\s*|\s*(?:\.{2,3}|…|/|,|\bor\b|[-–=])\s*")
_TOLERANCE = Decimal("0.1")


def _is_conversion(first: Figure, second: Figure, text: str) -> bool:
    """Whether the second figure is the first one in another unit: '300 MI...480 KM', '65 mph (100 km/h)'."""
    gap = _JOINED.fullmatch(text, first.end, second.start)
    if not gap or first.dimension is None or first.dimension != second.dimension or first.unit == second.unit:
        return False
    if first.dimension == "money":
        return gap["bracket"] is not None
    return _same_amount(first, second)


def _same_amount(first: Figure, second: Figure) -> bool:
    """Whether two measures are equal but for rounding; scales without a common zero are taken at their word."""
    if first.dimension == "temperature":
        return True
    one, other = (figure.value if figure.low is None else figure.low for figure in (first, second))
    if not (isinstance(one, Decimal) and isinstance(other, Decimal) and one):
        return False
    return abs((other * second.factor) / (one * first.factor) - 1) <= _TOLERANCE
