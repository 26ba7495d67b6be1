"""Numbers that no reader would look up, told without a model: which of several, labels, codes, headlines said again.

Each rule sees one number and what stands around it, and gives the reason for which the number needs no claim.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from extractor import words_beside as beside
from extractor.gate.senses import senses
from extractor.gate.words import content
from extractor.layout import Layout, head_lines, heading, issuer, lines
from extractor.phrases.implied import SUPERLATIVE
from extractor.types import Number, Span

WHICH: Final = "tells which of several"
LABEL: Final = "label"
CODE: Final = "code of the bulletin"
HEADING: Final = "heading"
REPEAT: Final = "repeats another number"
MEMBER: Final = "says that it is one of several"
MEANT: Final = "says again how many were named"
WHEN: Final = "tells when"
DESCRIBES: Final = "describes one thing"
PLACE: Final = "tells where a place lies"
GROUP: Final = "names an age group"
PER: Final = "tells per how many"

_LAST_WHICH: Final = 3
_LAST_DESCRIBING: Final = 10
_HEADLINE_WORDS: Final = 20
_AROUND: Final = 40
_SENTENCE: Final = 160
"""Characters around a figure that are taken for what its sentence says."""
_LOOKED_AT: Final = 20
"""Places of a figure that a headline is held against: more would tell no more."""

_RANKED = re.compile(
    r"\W+(?:\w+\W+){0,2}?(?:place[ds]?|positions?|spot|rank\w*|consecutive|straight|successive|running|row|\w{3,}est|most"
    r"|least|plat[zt]\w*|rang|stelle|position|folge|\w{4,}te[nrs]?\s+\w+\s+der\s+welt|rang|places?|lugar|puesto|posición"
    r"|consécuti\w+|consecutiv\w+|plus|más)\b",
    re.IGNORECASE,
)
"""What makes of 'second' a rank, or a count: 'second place', 'the third consecutive year', 'second largest'."""
_SO_FAR = re.compile(
    r"\s(?:[^\W\d_]+\s){1,4}?(?:(?:in|within|binnen|en)\s(?:\S+\s){1,4}?(?:days|weeks|months|years|decades|tagen|wochen|monaten"
    r"|jahren|jours|semaines|mois|ans|días|semanas|meses|años)|(?:this|dieses|diese|dieser|cette|este|esta)\s(?:year|month"
    r"|week|season|jahr|monat|woche|saison|année|mois|semaine|saison|año|mes|semana|temporada))\b",
    re.IGNORECASE,
)
"""What makes a count of it: 'its third warning in nine months', 'the second fire this year'."""
_TIMES = re.compile(r"\W+(?:times?|mal|fois|vez|veces)\b", re.IGNORECASE)
_ONE_OF = re.compile(
    r"(?:\bone\s+(?:out\s+)?of\b|\bein(?:e[mrns]?)?\s+(?:der|von)\b|\bl['’]une?\s+d(?:es|e)\b|\bun[ao]?\s+de\s+l[ao]s\b)",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|as|become|became|becomes|remains?|remained|ist|sind|war|waren|als|est|était|comme"
    r"|es|era|fue|como)|[,(–—])\s+(?:(?:also|still|only|just|now|auch|noch|aussi|encore|también|aún)\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before one of several that is only said to be one: 'it is one of', 'Enceladus, one of 62 moons'."""
_NAMED = re.compile(r"[^\W\d_a-zß-ÿ]\w*[ -]\Z")
_COUNTED_NAME = re.compile(
    r"\b(?:day|week|round|stage|phase|game|part|chapter|group|level|step|tag|runde|teil|kapitel|stufe|jour|partie"
    r"|chapitre|étape|día|semana|etapa|capítulo|fase)\s+\Z",
    re.IGNORECASE,
)
_NUMBERED_NAME = re.compile(
    r"\b(?:advisory|bulletin|notice|warning|statement|report|order|issue|edition|volume|resolution|avis|boletín|aviso)"
    r"\s+(?:number|no\.?|nr\.?|n[º°.]|nummer|numéro|número)\s*\Z",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(
    r"[\s-]*(?:confidence|credible|prediction)\b|\s*(?:CI|CrI|KI|IC)\b|[\s-]*konfidenz|\s+de\s+confian", re.IGNORECASE
)
"""Behind the level of an interval, which is a convention and no finding: '95% confidence interval'."""
_VAGUE = re.compile(
    r"(?:couple|few|several|some|many|paar|einige|mehrere|quelques|plusieurs|unos|algunos|varios)\b", re.IGNORECASE
)
_NEXT = re.compile(
    r"\b(?:next|coming|past|last|nächsten|kommenden|letzten|vergangenen|prochaine?s|dernière?s|derniers|próxim[oa]s"
    r"|últim[oa]s)\s+\Z",
    re.IGNORECASE,
)
_AGO = re.compile(r"\]?\s+(?:years?|months?|weeks?|days?|decades?|centuries)\s+(?:ago|earlier|later)\b", re.IGNORECASE)
_BUILT = re.compile(
    r"(?P<joint>[ -])(?:story|storey|storied|storeyed|bedroom|bed|room|lane|door|seat|seater|wheel|star|engine|part"
    r"|person|man|way|piece|page|tier|volume)[ -]"
    r"(?!(?:per|of|in|at|on|was|were|is|are|and|or|to|for)\b)[a-z]{2,}(?P<plural>s)?\b"
)
"""What makes of a figure a part of a description: 'a two-story home', 'a four-lane road'."""
_ONE = re.compile(r"\b(?:an?|the|this|that|its|his|her|their)\s+\Z", re.IGNORECASE)
_COMPASS = re.compile(r"\s+(?:[NS](?:[NS]?[EW])?|[EW](?:[NS][EW])?)\s+[A-Z]")
_POLYGON = re.compile(
    r"^(?:LAT\.\.\.LON|TIME\.\.\.MOT\.\.\.LOC)(?:[ \n]+[0-9]{4}Z[^\n]*|[ \n]+[0-9]{4,8})+", re.MULTILINE
)
"""The corners of the area that a warning is for, and the track of its storm."""
_CODES = re.compile(r"\s*(?:[A-Z0-9][A-Z0-9>/:-]{0,30}\s*){1,4}")
_PARTED: Final = frozenset(("", "\n", "\n\n"))
_STOPS: Final = frozenset('.!?:;,|…"”»')
_WORDY = re.compile(r"[A-Z]{7}")


class _Known(NamedTuple):
    """What holds for the whole document: its lines of each sort in order, and the figures outside headlines."""

    text: str
    numbers: Sequence[Number]
    heads: Sequence[Span]
    codes: Sequence[Span]
    headings: Sequence[Span]
    headlines: Sequence[Span]
    body: Mapping[tuple[object, ...], Sequence[Number]]


def incidental(text: str, numbers: Sequence[Number], layout: Layout) -> dict[int, str]:
    """Why numbers need no claim, by where they start; of dates, clock times and identifiers nothing is said.

    >>> from extractor.layout import read_layout
    >>> from extractor.numbers import read_numbers
    >>> text = "In the second half, Vell scored its 3rd goal. It is one of the best teams, and came in second place."
    >>> incidental(text, read_numbers(text), read_layout(text))
    {7: 'tells which of several', 52: 'says that it is one of several'}
    """
    counted = [number for number in numbers if number.kind not in {"date", "time", "identifier"}]
    known = _known(text, counted, layout)
    return {number.start: why for number in counted if (why := _why(known, number)) is not None}


def _known(text: str, numbers: Sequence[Number], layout: Layout) -> _Known:
    spans = list(lines(text))
    headlines = [line for line in spans if _is_headline(text, line)]
    body = defaultdict[tuple[object, ...], list[Number]](list)
    for number in numbers:
        if _holding(headlines, number) is None and len(body[_figure(number)]) < _LOOKED_AT:
            body[_figure(number)].append(number)
    return _Known(
        text,
        numbers,
        heads=layout.heads(),
        codes=_codes(text) if issuer(text) else (),
        headings=[line for line in spans if heading(text, line) is not None],
        headlines=headlines,
        body=body,
    )


def _codes(text: str) -> list[Span]:
    """The lines of a bulletin that machines read: those in its head, and the corners of its area."""
    corners = (Span(start=found.start(), end=found.end()) for found in _POLYGON.finditer(text))
    return [*(line for line in head_lines(text) if _is_code(line.of(text))), *corners]


def _why(known: _Known, number: Number) -> str | None:
    return next((why for why, applies in _RULES if applies(known, number)), None)


def _tells_which(known: _Known, number: Number) -> bool:
    """'the second half', 'a third goal', but no rank and no '28th'."""
    if number.kind != "ordinal" or not number.surface[:1].isalpha() or number.surface[-1:].isdigit():
        return False
    if (
        number.unit in {None, "half", "day", "week"}
        and isinstance(number.value, Decimal)
        and number.value <= _LAST_WHICH
    ):
        after = _after(known, number)
        ranked = SUPERLATIVE.fullmatch(number.surface) or _RANKED.match(after)
        return not (ranked or (number.value > 1 and (_TIMES.match(after) or _SO_FAR.match(after))))
    return False


def _is_member(known: _Known, number: Number) -> bool:
    """'is one of the best', ', one out of 62 moons', 'One official said'."""
    start = max(0, number.start - 2)
    if beside.ONE_WHO.match(known.text, number.start):
        return True
    return bool(_ONE_OF.match(known.text, start) or _ONE_OF.match(known.text, number.start)) and bool(
        _IS.search(_before(known, number))
    )


def _is_meant(known: _Known, number: Number) -> bool:
    """'those two cities', 'the two firms'."""
    worded = number.kind == "cardinal" and number.surface.isalpha() and number.unit is not None
    if not worded or not isinstance(number.value, Decimal) or number.value > _LAST_WHICH:
        return False
    before = _before(known, number)
    return bool(beside.MEANT.search(before) or (number.surface.lower() == "two" and beside.THE_TWO.search(before)))


def _is_label(known: _Known, number: Number) -> bool:
    """'Tornado #1', 'day five', 'Notice No. 4', the 95% of an interval, and what stands in a head."""
    if number.surface.startswith("#"):
        return bool(_NAMED.search(_before(known, number)))
    if _CONFIDENCE.match(_after(known, number)) or (
        number.kind == "cardinal" and number.unit is None and _NUMBERED_NAME.search(_before(known, number))
    ):
        return True
    if number.kind == "cardinal" and beside.TABLE.search(_before(known, number)):
        return True
    if number.bound == "vague" and _holding(known.heads, number) is not None:  # 'Sales (thousands of euros)'
        return True
    worded = number.surface.isalpha() and number.unit is None and number.kind == "cardinal"
    if worded and _COUNTED_NAME.search(_before(known, number)):
        return True
    return number.kind in {"cardinal", "ordinal", "range"} and _holding(known.heads, number) is not None


def _tells_when(known: _Known, number: Number) -> bool:
    """'for the next couple of days', '[Ten] years ago': when, and no figure that anybody would look up."""
    some = number.kind == "duration" and _VAGUE.match(number.surface) and _NEXT.search(_before(known, number))
    return (
        bool(some)
        or (number.kind == "cardinal" and _AGO.match(_after(known, number)) is not None)
        or _is_week(known, number)
    )


def _is_week(known: _Known, number: Number) -> bool:
    """'semaine 23', 'KW 12', 'the third week'."""
    small = isinstance(number.value, Decimal) and number.value <= beside.LAST_WEEK
    bare = number.unit is None and number.kind == "cardinal" and number.surface.isdigit()
    nth = number.kind == "ordinal" and beside.NTH_WEEK.match(_after(known, number)) is not None
    named = bare and small and beside.WEEK.search(_before(known, number)) is not None
    before = _same_clause(known, number) if named else None
    return nth or (named and (before is None or before.kind != "ordinal"))  # 'in the third week 35'


def _is_rate(known: _Known, number: Number) -> bool:
    """'9 cases per 100,000 inhabitants', where another figure stands before."""
    round_one = number.kind == "cardinal" and beside.ROUND.fullmatch(str(number.value).partition(".")[0]) is not None
    return (
        round_one and beside.RATE.search(_before(known, number)) is not None and _same_clause(known, number) is not None
    )


def _names_group(known: _Known, number: Number) -> bool:
    """'83% des 70 ans et plus', 'los mayores de 65 años', '20 casos en personas de 45 a 49 años'."""
    if number.unit != "years":
        return False
    before, after = _before(known, number), _after(known, number)
    older = beside.OLDER.match(after) and beside.OF_ALL.search(before)
    between = number.bound == "range" and beside.AGED.search(before)
    row = beside.ROW.search(before) and beside.ROW_ENDS.match(after)
    return bool(older or between or row) or beside.OVER.search(before) is not None


def _same_clause(known: _Known, number: Number) -> Number | None:
    """The figure before a number, if no mark and no 'and' stands between them."""
    at = bisect_right(known.numbers, number.start - 1, key=lambda each: each.start) - 1
    before = known.numbers[at] if at >= 0 else None
    if before is None or number.start - before.end > _SENTENCE:
        return None
    return None if beside.PARTS_CLAUSE.search(known.text, before.end, number.start) else before


def _describes(known: _Known, number: Number) -> bool:
    """'a two-story home', 'a four-lane road', '45% had at least one dose', 'hausse à deux chiffres', '60m hurdles'."""
    if number.kind == "duration":
        behind = beside.SMOOTHED_BEHIND.match(_after(known, number))
        return behind is not None or beside.SMOOTHED.search(_before(known, number)) is not None
    if number.bound == "at_least" and number.surface.lower() in beside.ONES:
        return _same_clause(known, number) is not None
    if beside.DIGITS.match(_after(known, number)) or (
        number.kind == "measurement" and beside.RUN.match(known.text, number.end)
    ):
        return True
    built = _BUILT.match(_after(known, number))
    if built is None or not isinstance(number.value, Decimal) or number.value > _LAST_DESCRIBING:
        return False
    return built["joint"] == "-" or (built["plural"] is None and _ONE.search(_before(known, number)) is not None)


def _is_headline(text: str, line: Span) -> bool:
    """Whether a line stands alone, or first, is short, and ends no sentence."""
    words = line.of(text).strip()
    alone = text[max(0, line.start - 2) : line.start] in _PARTED and text[line.end : line.end + 2] in _PARTED
    alone = alone or (not text[: line.start].strip() and text[line.end + 1 : line.end + 2].isupper())
    return alone and len(words.split()) <= _HEADLINE_WORDS and words[-1:] not in _STOPS


def _is_code(line: str) -> bool:
    return _CODES.fullmatch(line) is not None and _WORDY.search(line) is None


def _repeats(known: _Known, number: Number) -> bool:
    """Whether a headline only says what a sentence of the text does: the same figure, beside half of its words."""
    headline = _holding(known.headlines, number)
    if headline is None:
        return False
    words = senses(content(headline.of(known.text).replace(number.surface, " ")))
    near = (
        known.text[max(headline.end if n.start > headline.end else 0, n.start - _SENTENCE) : n.end + _SENTENCE]
        for n in known.body.get(_figure(number), ())
    )
    return any(2 * len(words & senses(content(around))) >= len(words) > 0 for around in near)


def _figure(number: Number) -> tuple[object, ...]:
    """What is the same where a figure is said again; what is counted may be called otherwise."""
    unit = None if number.kind == "cardinal" else number.unit
    return (number.value, number.min, number.max, unit, number.bound)


def _holding(spans: Sequence[Span], number: Number) -> Span | None:
    """The span that has the number, of spans in order that don't overlap."""
    index = bisect_right(spans, number.start, key=lambda span: span.start) - 1
    return spans[index] if index >= 0 and number.end <= spans[index].end else None


def _before(known: _Known, number: Number) -> str:
    return known.text[max(0, number.start - _AROUND) : number.start]


def _after(known: _Known, number: Number) -> str:
    return known.text[number.end : number.end + _AROUND]


_RULES: Final[tuple[tuple[str, Callable[[_Known, Number], bool]], ...]] = (
    (CODE, lambda known, number: _holding(known.codes, number) is not None),
    (LABEL, _is_label),
    (HEADING, lambda known, number: _holding(known.headings, number) is not None),
    (REPEAT, _repeats),
    (PLACE, lambda known, number: number.unit is None and _COMPASS.match(_after(known, number)) is not None),
    (WHICH, _tells_which),
    (MEMBER, _is_member),
    (MEANT, _is_meant),
    (WHEN, _tells_when),
    (GROUP, _names_group),
    (PER, _is_rate),
    (DESCRIBES, _describes),
)
"""The reasons, and what each is for; the first that applies is given."""
