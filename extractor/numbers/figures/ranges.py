"""Two figures that are one: ranges '1 to 2 feet', scores '1 - 0', and units that a pair shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from extractor.numbers.bounds.before import WINDOW, about_words
from extractor.numbers.dates.durations import in_smaller_unit, with_minutes, with_tens
from extractor.numbers.figure import Figure
from extractor.numbers.figures.heights import join_height
from extractor.numbers.figures.shares import odds, proportion, ratio, share
from extractor.numbers.figures.tolerances import join_tolerance
from extractor.numbers.language import NEVER, Language
from extractor.numbers.nouns import count_noun

_COUNTED = frozenset({"cardinal", "percent", "money", "measurement", "duration", "age", "fraction", "ratio"})
_SCORE_DASH = re.compile(r" ?[-–—−:] ?")
_LETTERS = re.compile(r"[^\W\d_]+")
_MAX_SCORE, _HUNDRED, _THOUSAND, _MILLION = 1000, 100, 1000, 10**6
_NEAR = 120
_WIDEST_LINK = 32
_MOST_SPACES = 5
"""What joins two figures has three words at the most: 'out of every'."""


_INSIDE = r"[<≤⩽]\s?[^\s\d<>]{1,4}(?:\s[0-9]|\s?[0-9])?\s?[<≤⩽]"
"""What stands between the ends of '1 ≤ i ≤ 7'."""

_DEGREES = frozenset({"degrees", "°C", "°F"})
"""What a night's lows are told in, the warmer first: 'Tiefstwerte 13 bis 7 Grad'."""

_INTERVAL = re.compile(r"(?<!\w)(?:CI|IQR|HDI|confidence interval|interquartile range)[:, =]{0,2}[(\[]?\Z")
_LISTED = re.compile(r"[,;][ ]?")
"""'95% CI (4.5, 9.1)'."""


@cache
def _connector(language: Language) -> re.Pattern[str]:
    words = rf"(?:-?\s|-)(?P<word>{language.range_words})(?:\s|-)"
    again = rf"(?:(?:{about_words(language)}|[<>≤≥])\s*)?"
    return re.compile(rf"(?:{words}|\s?(?P<dash>[-–—−/]|\.\.\.?|~|{_INSIDE})\s?){again}", re.IGNORECASE)


@cache
def _between(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    first, second = language.between
    articles = rf"the|{language.part_articles}"
    led = rf"{about_words(language)}|{articles}|{language.between_ages}"
    opening = rf"(?<!\w)(?P<cue>{first})(?:\s+(?:{led}))?\s*(?<!\w)\Z"
    link = rf"\s+(?:{second})\s+(?:(?:{about_words(language)}|[<>≤≥])\s*|(?:{articles})\s+)?"
    return re.compile(opening, re.IGNORECASE), re.compile(link, re.IGNORECASE)


@cache
def _change(language: Language) -> re.Pattern[str]:
    words = "|".join(sorted(language.change_words, key=len, reverse=True)) or r"(?!)"
    return re.compile(
        rf"(?<!\w)(?:{words})(?!\w)(?:\s(?:[^\W\d_]+\s){{0,6}}(?:{language.change_links})"
        rf"|(?:\s(?!(?:{language.range_words}|{language.change_to})\s)[^\W\d_]+)?)\s(?:(?:{about_words(language)})\s)?\Z",
        re.IGNORECASE,
    )


@cache
def _score_words(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(language.score_words) or '(?!)'})(?!\w)", re.IGNORECASE)


def join_pairs(figures: Sequence[Figure], text: str, language: Language) -> list[Figure]:
    """The figures, with those that are two ends of one range, or two sides of one score, made one."""
    joined: list[Figure] = []
    for read in figures:
        figure = read
        if joined and figure.scale == _MILLION and joined[-1].unit == "m":
            joined[-1] = _in_millions(joined[-1], figure, text)
        if figure.kind in _SLASHED_KINDS:
            figure = _slashed(figure, joined[-1] if joined else None, text, language)
        pair = _pair(joined[-1], figure, text, language) if joined else None
        if pair:
            joined[-1] = pair
        else:
            if joined:
                joined[-1] = share(joined[-1], figure, text, language)
            joined.append(figure)
    return joined


_TIGHT_M = re.compile(r"[0-9]m\b")


def _in_millions(first: Figure, second: Figure, text: str) -> Figure:
    """'1.1m to 1.2m barrels': the first end in the millions that its letter means at the second one, and no metres."""
    same = _TIGHT_M.search(text, second.start, second.end) and text[first.end - 1] == "m"
    if not same or second.start - first.end > _WIDEST_LINK or not isinstance(first.value, Decimal):
        return first
    return Figure(first.start, first.end, "cardinal", first.value * _MILLION, scale=Decimal(_MILLION))


def _pair(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    if second.start - first.end > _WIDEST_LINK or text.count(" ", first.end, second.start) > _MOST_SPACES:
        return None
    if first.kind == second.kind == "ordinal":
        return _ranks(first, second, text, language)
    if not (isinstance(first.value, Decimal) and isinstance(second.value, Decimal)):
        return None
    if first.kind not in _COUNTED or second.kind not in _COUNTED:
        return None
    return (
        odds(first, second, text, language)
        or _score(first, second, text, language)
        or join_tolerance(first, second, text)
        or ratio(first, second, text, language)
        or proportion(first, second, text)
        or _quotient(first, second, text, language)
        or _continued(first, second, text, language)
        or _mixed(first, second, text, language)
        or _range(first, second, text, language)
        or _compound(first, second, text, language)
    )


@cache
def _and(language: Language) -> re.Pattern[str]:
    words = "|".join(language.and_words | language.point_words) or NEVER
    return re.compile(rf",? (?:(?P<word>{words}) )?", re.IGNORECASE)


_MINOR = frozenset({"cents", "pence", "kopecks", "paise", "centavos", "centimes", "groszy", "kopiykas"})
_CENTS = re.compile(r"[0-9]{2}(?![\w%]|[.,:][0-9])")


def _money(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'15 dollars and 20 cents', 'five euros fifty', '25 euros con 50': one amount in the bigger unit."""
    if (first.unit, second.unit) == ("pounds", "pence"):
        first = first._replace(unit="GBP", kind="money", dimension="money")
    dotted = second.unit in _MINOR and text[first.end] == "."  # '300 руб. и 20 коп.'
    if (
        first.dimension != "money"
        or first.unit in _MINOR
        or not _and(language).fullmatch(text, first.end + dotted, second.start)
    ):
        return None
    cents, whole = Decimal(second.value or 0), Decimal(first.value or 0)
    plain = second.unit is None and second.kind == "cardinal" and second.bound == "exact" and first.scale == 1
    written = _CENTS.match(text, second.start) or not text[second.start].isdigit()
    bare = plain and written and text[second.start - 2] != "," and not _counts(second, text, language)
    if not (second.unit in _MINOR or bare) or cents >= _HUNDRED or first.scale > 1 or whole % 1 or whole < 0:
        return None
    return first._replace(end=second.end, value=whole + cents / 100)


def _counts(figure: Figure, text: str, language: Language) -> bool:
    return count_noun(figure, text, language).unit is not None


def _compound(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'7 feet 10 inches' and '2 hours and 30 minutes', in the smaller unit; '5 km, 300 m' are two of a list."""
    if joined := _money(first, second, text, language) or join_height(first, second, text):
        return joined
    if first.dimension == "time" or second.dimension == "time":
        return _times(first, second, text, language)
    same = first.dimension == second.dimension and first.dimension not in (None, "money", "temperature", "share")
    ratio = first.factor / second.factor
    if (
        not same
        or ratio <= 1
        or ratio != ratio.to_integral_value()
        or not _and(language).fullmatch(text, first.end, second.start)
    ):
        return None
    if text[first.end] == "," and ratio.normalize().as_tuple().digits == (1,):
        return None
    value = Decimal(first.value or 0) * ratio + Decimal(second.value or 0)
    most = _FEET_OVER if first.unit == "yards" else ratio
    return second._replace(start=first.start, value=value) if Decimal(second.value or 0) < most else None


def _times(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'2 hours and 30 minutes', '1 year 2 months 3 days', '1 hour and thirty', in the smaller unit."""
    whole = in_smaller_unit(first, second)
    if whole is None or not _and(language).fullmatch(text, first.end, second.start):
        return with_minutes(first, second, text, language) or with_tens(first, second, text, language)
    less = Decimal(second.value or 0) * second.factor < first.factor
    return second._replace(start=first.start, value=whole + Decimal(second.value or 0)) if less else None


_FEET_OVER = 12
"""Yards may leave more feet over than they have: '2 yards and 7 feet'."""


def _score(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'lost 1 - 2 to': plain small figures around a dash that no range would have, or among words of sport."""
    told = _told_score(first, second, text, language)
    if not (told or _SCORE_DASH.fullmatch(text, first.end, second.start)) or first.unit or second.unit:
        return None
    sides = (text[first.start : first.end], text[second.start : second.end])
    if not all(side.isascii() and side.isdigit() and int(side) < _MAX_SCORE for side in sides):
        return None
    around = text[max(0, first.start - _NEAR) : first.start], text[second.end : second.end + _NEAR]
    sporting = any(_score_words(language).search(part) for part in around) or _among_sets(*around)
    falling = Decimal(sides[0]) >= Decimal(sides[1])
    counting = count_noun(second, text, language).unit is not None and not falling
    if counting or not (told or sporting or (falling and ":" not in text[first.end : second.start])):
        return None
    return Figure(first.start, second.end, "score", f"{int(sides[0])}-{int(sides[1])}", unit="score")


@cache
def _score_link(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ ](?:{language.score_link})[ ]", re.IGNORECASE)


def _told_score(first: Figure, second: Figure, text: str, language: Language) -> bool:
    """Whether a word joins the sides, in a sentence that tells of a match before: 'won 2 to 1', 'ganó 2 a 1'."""
    if not _score_link(language).fullmatch(text, first.end, second.start) or _from(first, text, language):
        return False
    sentence = text[max(0, first.start - _NEAR) : first.start].rpartition(". ")[2]
    return _score_words(language).search(sentence) is not None


_SETS = (
    re.compile(r"(?<![0-9.,])(?P<first>[0-9]{1,2})[-–:](?P<second>[0-9]{1,2}),? \Z"),
    re.compile(r",? (?P<first>[0-9]{1,2})[-–:](?P<second>[0-9]{1,2})(?![0-9.])"),
)


def _among_sets(before: str, after: str) -> bool:
    """Whether the score of another set stands beside, one that can be no range: '25-19, 22-25'."""
    sets = _SETS[0].search(before[-8:]), _SETS[1].match(after)
    return any(match is not None and int(match["first"]) >= int(match["second"]) for match in sets)


_SLASHED_KINDS = frozenset({"ratio", "fraction"})
_SLASHED = re.compile(r"(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})")
_NEXT_SET = re.compile(r",?[ ](?:[a-z]{1,3}[ ])?\(?[0-9]{1,2}/[0-9]{1,2}(?![0-9/])")
_AFTER_SET = re.compile(r"[,;]?[ ](?:[a-z]{1,3}[ ])?\(?|\),?[ ]")


def _slashed(figure: Figure, previous: Figure | None, text: str, language: Language) -> Figure:
    """'7-6 (7/3)' and '6/4, 6/3': sets of tennis with a stroke, beside other sets, else the figure as it is."""
    sides = _SLASHED.fullmatch(text, figure.start, figure.end)
    if sides is None:
        return figure
    behind = previous is not None and previous.kind == "score"
    behind = behind and _AFTER_SET.fullmatch(text, previous.end if previous else 0, figure.start) is not None
    sporting = _score_words(language).search(text, max(0, figure.start - _NEAR), figure.start) is not None
    if not (behind or (sporting and _NEXT_SET.match(text, figure.end))):
        return figure
    return Figure(figure.start, figure.end, "score", f"{int(sides['first'])}-{int(sides['second'])}", unit="score")


@cache
def _over(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[ ](?:{language.over})[ ]", re.IGNORECASE)


def _quotient(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'one over three', where neither counts anything, so that 'over' bounds nothing."""
    plain = first.kind == "cardinal" and first.unit is None and second.kind in ("cardinal", "percent")
    if not plain or not second.value or not _over(language).fullmatch(text, first.end, second.start):
        return None
    if second.kind == "cardinal" and (second.unit or _counts(second, text, language)):
        return None
    value = Decimal(first.value or 0) / Decimal(second.value)
    kind = "fraction" if second.kind == "cardinal" else second.kind
    return second._replace(start=first.start, value=value, kind=kind)


def _continued(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'4 thousand 3 hundred', '3 hundred and 21': digits that go on behind a scale word."""
    gap = _and(language).fullmatch(text, first.end, second.start)
    below = first.scale > 1 and 0 < Decimal(second.value or 0) < first.scale
    if first.unit or not gap or not below or text[first.end] == "," or not text[second.start].isdigit():
        return None
    thousands = first.scale >= _MILLION and second.scale == _THOUSAND  # '22 milioni e 358 mila'
    if (gap["word"] and first.scale != _HUNDRED and not thousands) or second.kind not in (
        "cardinal",
        "money",
        "measurement",
    ):
        return None
    whole = Decimal(first.value or 0) + Decimal(second.value or 0)
    return second._replace(start=first.start, value=whole)


_PART_OF = re.compile(r"[ \n]of[ \n]")


def _mixed(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'9 and three quarters', '5 and 1/2 inches', not '5 and half of the rest'."""
    gap = _and(language).fullmatch(text, first.end, second.start)
    whole = text[first.start : first.end].isdigit() or "/" in text[second.start : second.end]
    plain = first.kind == "cardinal" and first.unit is None and whole and Decimal(first.value or 0) % 1 == 0
    part = second.kind == "fraction" or "/" in text[second.start : second.end]
    if not (plain and part and gap and gap["word"] in language.and_words) or text[second.start].lower() == "h":
        return None
    one, other = Decimal(first.value or 0), Decimal(second.value or 0)
    if not 0 < other < 1 or _PART_OF.match(text, second.end):
        return None
    return second._replace(
        start=first.start, value=one + other, kind="cardinal" if second.unit is None else second.kind
    )


def _range(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    link = _connector(language).fullmatch(text, first.end, second.start)
    opening = _opening(first, text, language)
    if link and link["word"]:
        if _is_change(first, second, text, language) and not _may_be_apart(first, second, text, language):
            return None
        cue = opening or _from(first, text, language) or (link.start("word"), link.end("word"))
    elif link and _may_span(link["dash"], first, second):
        cue = (link.start("dash"), link.end("dash"))
    elif opening and _between(language)[1].fullmatch(text, first.end, second.start):
        cue = opening
    elif _LISTED.fullmatch(text, first.end, second.start) and _INTERVAL.search(
        text[max(0, first.start - 32) : first.start]
    ):
        cue = (first.end, second.start)
    else:
        return None
    falling = opening is not None or Decimal(second.value or 0) < 0
    falling |= second.unit in _DEGREES and first.unit in (None, second.unit) and _from(first, text, language) is None
    merged = _merge(first, second, cue, falling=falling, hanging=_hanging(first, second, text))
    bracketed = text[first.start - 1 : first.start] == "(" and ")" in text[second.start : second.end]
    return merged._replace(start=first.start - 1) if merged and bracketed else merged


def _ranks(first: Figure, second: Figure, text: str, language: Language) -> Figure | None:
    """'between the fifth and the tenth floor', 'entre undécima y sexagésima': a range of ordinals, which they stay."""
    cue = _opening(first, text, language)
    low, high = first.value, second.value
    if cue is None or not _between(language)[1].fullmatch(text, first.end, second.start):
        return None
    if not (isinstance(low, Decimal) and isinstance(high, Decimal) and low < high) or first.unit:
        return None
    return second._replace(start=first.start, value=None, low=low, high=high, bound="range", cue=cue)


_GROWN = re.compile(r"[^\W\d_]{2,40}?(?P<scale>hundert|tausend|honderd|duizend)", re.IGNORECASE)


def _hanging(first: Figure, second: Figure, text: str) -> int:
    """What German 'zwei- bis dreihundert' and Dutch 'twee- tot driehonderd' leave to the second end."""
    grown = _GROWN.fullmatch(text, second.start, second.end) if text[first.end : first.end + 2] == "- " else None
    return 1 if grown is None else _HANGING[grown["scale"].lower()]


_HANGING = {"hundert": 100, "honderd": 100, "tausend": 1000, "duizend": 1000}


def _may_span(dash: str, first: Figure, second: Figure) -> bool:
    """Whether a dash or dots may join a range: 'at 9 mph...15 km/h' says one thing twice."""
    if dash == "/":
        return first.unit is None and second.kind == "measurement"
    return not dash.startswith("..") or first.unit in (None, second.unit)


def _opening(first: Figure, text: str, language: Language) -> tuple[int, int] | None:
    """The word 'between' before the first figure."""
    start = max(0, first.start - WINDOW)
    match = _between(language)[0].search(text[start : first.start])
    return (start + match.start("cue"), start + match.end("cue")) if match else None


@cache
def _leads(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<cue>{language.times.opens or NEVER})\s+(?:(?:{about_words(language)})\s*)?\Z", re.IGNORECASE
    )


def _from(first: Figure, text: str, language: Language) -> tuple[int, int] | None:
    """The word 'from' before the first figure."""
    start = max(0, first.start - WINDOW)
    match = _leads(language).search(text[start : first.start])
    return (start + match.start("cue"), start + match.end("cue")) if match else None


def _is_change(first: Figure, second: Figure, text: str, language: Language) -> bool:
    """Whether 'rose by 5 to 10' tells of a change, so that both figures stand for themselves.

    'A rise of 2% to 4%' tells how big the change is.
    What a quantity of science does now it does always: 'the speed increases from 3 km/s to 25 km/s' is a range.
    """
    before = text[max(0, first.start - WINDOW) : first.start]
    if language.change_words.isdisjoint(_LETTERS.findall(before.lower())):
        return False
    if second.kind == "percent" and _is_near(first, second) and _amounts(language).search(before):
        return False
    change = _change(language).search(before)
    if change and _is_near(first, second) and _falls(change.group(), language):
        return False
    if change is None or second.kind != "measurement":
        return change is not None
    return change.group().split(maxsplit=1)[0].lower() not in language.varying_words


@cache
def _amounts(language: Language) -> re.Pattern[str]:
    """What tells right before a figure how much it is that changes, or that a range follows."""
    return re.compile(rf"(?<!\w)(?:{language.change_amounts})\s(?:(?:{about_words(language)})\s)?\Z", re.IGNORECASE)


def _falls(change: str, language: Language) -> bool:
    """Whether the first word of a change says that something falls, so that no bigger figure can end it."""
    return re.match(language.falling, change.split(maxsplit=1)[0], re.IGNORECASE) is not None


_FARTHEST = 3


@cache
def _changes_by(language: Language) -> re.Pattern[str]:
    """A word of change right before a figure, or 'by'."""
    words = "|".join(sorted(language.change_words, key=len, reverse=True)) or NEVER
    return re.compile(rf"(?<!\w)(?:{words}|{language.change_by})\s(?:(?:{about_words(language)})\s)?\Z", re.IGNORECASE)


def _may_be_apart(first: Figure, second: Figure, text: str, language: Language) -> bool:
    """Whether a change is told as a range: 'cut 1,500 to 1,800 jobs' and 'rose by 5 to 8 percent', not 'from'."""
    if not _changes_by(language).search(text, max(0, first.start - WINDOW), first.start):
        return False
    measured = second.kind in ("percent", "money", "measurement") or _counts(second, text, language)
    return measured and not first.unit and _is_near(first, second)


def _is_near(first: Figure, second: Figure) -> bool:
    """Whether the second figure is bigger, and not by so much that both can't be ends of one range."""
    one, other = first.value, second.value
    if not (isinstance(one, Decimal) and isinstance(other, Decimal)):
        return False
    near = one * second.scale if first.scale == 1 else one
    return near < other <= _FARTHEST * near


def _comparable(first: Figure, second: Figure) -> bool:
    """Whether two ends have one unit, the first leaving it to the second, or convertible ones."""
    if first.kind == "ratio" != second.kind:
        return False
    if not first.unit or first.unit == second.unit:
        return True
    if second.unit and second.unit.startswith(f"{first.unit} per "):
        return True
    if not second.unit:
        return first.kind in ("money", "age")
    return first.dimension == second.dimension and first.dimension not in (None, "money", "rate")


def _merge(first: Figure, second: Figure, cue: tuple[int, int], *, falling: bool, hanging: int = 1) -> Figure | None:
    """One range of two ends, the first taking unit and magnitude from the second where it has none.

    `hanging` is the scale that the first leaves to the second. `falling` lets the bigger end come first, as in
    'between 12 m and 11 m' and '−2 to −7'; others are changes.
    """
    low, high = Decimal(first.value or 0), Decimal(second.value or 0)
    low *= hanging
    if first.scale == 1 and second.scale != 1 and low < high / second.scale:
        low *= second.scale
    if not _comparable(first, second):
        return None
    bearer = second if second.unit else first
    if first.unit and second.unit and first.unit != second.unit:
        low = low * first.factor / second.factor
    if falling and low > high:
        low, high = high, low
    if not low < high:
        return None
    kind = bearer.kind if bearer.unit else "range"
    kind = "age" if kind == "duration" and first.kind == "age" else kind
    return bearer._replace(
        start=first.start,
        end=second.end,
        kind="range" if kind == "cardinal" else kind,
        value=None,
        low=low,
        high=high,
        bound="range",
        cue=cue,
    )
