"""Times of day, in digits and in words: '12:30', '800 AM EDT', 'half past nine', 'seven thirty pm'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from extractor.numbers.characters import dotted_lead, lead_word
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language, any_of
from extractor.numbers.patterns import lazy_pattern

TIME = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,6})?|\.[0-9]{1,3}(?!\w))?"
_ZONE = (
    r"(?-i:UTC?|GMT|BST|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AST|ADT|AKST|AKDT|HST|JST|KST|IST|AEST|AEDT|ET"
    r"|PT|CT|Z)(?![\w])"
)
_OFFSET = r"(?:[ ]?\+(?:0[0-9]|1[0-4]):?[0-5][0-9]|[ ]-(?:0[0-9]|1[0-2]):?[0-5][0-9])(?!\w)"
_HALF = r"(?:[ap]m|[ap]\.m\.|[ap] \. m \.)(?!\w)"
_CLOCK = lazy_pattern(
    rf"(?:(?:{TIME}|[0-9]{{1,2}}\.[0-5][0-9](?=[ ]?[ap]\.?m))(?:[ ]?{_HALF}|[ap](?!\w))?"
    rf"|(?:1[0-2]|0?[1-9])(?:[0-5][0-9])?[ ]?{_HALF}"
    rf"|[0-2][0-9][0-5][0-9](?=[ ]{_ZONE})|(?-i:[0-2][0-9]Z(?!\w)))(?:[ ]?[ap]m(?!\w))?(?:[ ]{_ZONE}|{_OFFSET})?"
    r"(?![\w:]|-[a-z]{2}-[0-9])",
    re.IGNORECASE,
)
_MILITARY = lazy_pattern(r"[0-2][0-9][0-5][0-9][ ]?[-–][ ]?[0-2][0-9][0-5][0-9](?![\w-])")
"""'between 0730-0930', behind a word that opens an interval."""

_NO_MINUTE = lazy_pattern("[0-9]:[6-9]")
_HOURS, _MINUTES, _HALF_DAY, _HALF_HOUR, _QUARTER_HOUR, _TWENTY = 24, 60, 12, 30, 15, 20


class _Patterns(NamedTuple):
    """How a language says an hour behind digits, and wholly in words."""

    clock: re.Pattern[str]
    led: re.Pattern[str]
    turned: re.Pattern[str]
    halved: re.Pattern[str]
    spelled: re.Pattern[str]
    hour: re.Pattern[str]
    lone: re.Pattern[str]
    alone: re.Pattern[str]
    own: re.Pattern[str]
    minutes: re.Pattern[str]
    part: re.Pattern[str]
    afternoon: re.Pattern[str]
    opens: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    times, flags = language.times, re.IGNORECASE
    small = {word: int(value) for word, value in language.small.items() if value == int(value)}
    hours = any_of(word for word, value in small.items() if 0 < value <= _HALF_DAY)
    whole = rf"(?:{times.hour_words}|{any_of(word for word, value in small.items() if 0 < value <= _HOURS)})"
    days = any_of((*language.weekdays, *language.relative))
    ones = any_of(word for word, value in small.items() if 0 < value < _TWENTY // 2)
    tens = any_of(word for word, value in small.items() if _TWENTY <= value < _MINUTES and not value % 10)
    words = (
        rf"(?:(?:{tens})(?:[ -](?:{ones})(?!\w))?|{any_of(w for w, value in small.items() if 0 < value < _MINUTES)})"
    )
    full = rf"(?:{times.full_hour})(?!\w)"
    half = rf"(?:[ ]?{_HALF})"
    turn = rf"(?P<half>{times.half_past})|(?P<quarter>{times.quarter})|(?P<minutes>[1-5]?[0-9]|{words})"
    unit, before = rf"[ -](?P<unit>{times.minutes})", rf"(?:{times.half_to})"
    said = rf"(?P<past>{times.past})|(?P<to>{times.to})"
    return _Patterns(
        lazy_pattern(rf"(?:{language.clock})(?:[ ]{_ZONE})?", flags),
        lazy_pattern(rf"(?:{language.clock_led})(?:[ ]{_ZONE})?", flags),
        lazy_pattern(
            rf"(?:{turn})(?:{unit})?[ ](?:{said})[ ](?P<hour>1[0-2]|[1-9]|{hours})(?![\w%]|[.,:][0-9])"
            rf"(?:[ ]{full})?{half}?",
            flags,
        ),
        lazy_pattern(
            rf"(?:(?:[1-5]?[0-9]|{words})(?:{unit})?[ ](?:{times.past}|{times.to})[ ]{before}"
            rf"|(?:{times.half_to}|(?P<led>{times.quarter_to})))"
            rf"[ ](?P<hour>1[0-2]|[1-9]|{hours})(?![\w%]|[.,:][0-9])(?:[ ]{full})?",
            flags,
        ),
        lazy_pattern(
            rf"(?:(?P<hour>{hours})(?:[ -](?P<minutes>{words})(?!\w))?{half}|{whole}[ -]{full}{half}?)", flags
        ),
        lazy_pattern(rf"{whole}[ ](?:{times.led_hour})(?!\w)", flags),
        lazy_pattern(rf"{whole}(?=[ ]?(?:[.,;:!?)]|\Z)|[ ](?:{times.on})[ ](?:[^\W\d_]+[ ])?(?:{days}|[0-9]))", flags),
        lazy_pattern(rf"(?<!\w)(?:{times.lone_leads})(?:[ ]|(?<=['’]))\Z", flags),
        lazy_pattern(rf"(?:{times.spelled})", flags),
        lazy_pattern(rf"(?P<hour>{hours})[ -](?P<minutes>{words})(?:[ ](?:{times.minutes}))?(?![\w-])", flags),
        lazy_pattern(rf"[ ](?:{times.parts})(?!\w)", flags),
        lazy_pattern(times.afternoon, flags),
        lazy_pattern(rf"(?<!\w)(?P<cue>{times.opens or NEVER})[ ]\Z", flags),
    )


@cache
def opening_words(language: Language) -> frozenset[str]:
    """The words that a time of day in words may begin with."""
    times = language.times
    if times.past == times.half_to == times.led_hour == times.spelled == NEVER:
        return frozenset()
    small = {word for word, value in language.small.items() if 0 < value < _MINUTES}
    turns = re.findall(
        r"[^\W\d_]+", f"{times.half_past} {times.half_to} {times.quarter_to} {times.quarter} {times.spelled}"
    )
    return frozenset(small | set(turns))


def read_clock(text: str, pos: int, language: Language) -> Figure | None:
    """The time of day at `pos`, where it begins with a digit: '12:30', '800 AM EDT', '1200 UTC', '5 o'clock'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_clock(text, 0, ENGLISH).end for text in ("800 AM EDT today", "10 past nine")]
    [10, 12]
    """
    patterns = _patterns(language)
    match = patterns.clock.match(text, pos) or _CLOCK.match(text, pos)
    if not match and not language.clock_leads.isdisjoint((lead_word(text, pos), dotted_lead(text, pos))):
        match = patterns.led.match(text, pos)
    if match:
        no_time = _RUN.fullmatch(match.group()) or _NO_MINUTE.search(match.group()) or _is_split(match.group())
        if match.group().endswith(" am") and "am" in language.stops:  # a word in German: '9:30 am Montag'
            return Figure(pos, match.end() - len(" am"), "time") if ":" in match.group() else None
        return None if no_time else Figure(pos, match.end(), "time")
    before = text[max(0, pos - _OPENING) : pos]
    if (hours := _MILITARY.match(text, pos)) and (opening := patterns.opens.search(before)):
        begin = pos - len(before)
        cue = (begin + opening.start("cue"), begin + opening.end("cue"))
        return Figure(pos, hours.end(), "time", bound="range", cue=cue)
    pair = _PAIR.match(text, pos)
    turns = pair is not None and pair["next"].lower() in second_words(language)
    return _halved(text, pos, language) or _turned(text, pos, language) if turns else None


def _is_split(written: str) -> bool:
    """Whether what looks like a time of day parts a hundred in two: 'a 60:40 split'."""
    hour, _, minute = written.partition(":")
    return minute.isdigit() and int(hour) >= _HOURS and int(hour) + int(minute) == _WHOLE


_WHOLE = 100
_RUN = lazy_pattern(r"[0-9]{1,2}:[0-9]{2}\.[0-9]{1,3}")
"""Minutes, seconds and their parts, which a race takes: '29:43.12'."""

_PAIR = lazy_pattern(r"\w+[ -](?P<next>\w+)")


@cache
def second_words(language: Language) -> frozenset[str]:
    """The second words of an hour in words: 'half past', 'ten minutes', 'nine thirty', 'five p.m.', 'six o'clock'."""
    times = language.times
    turns = f"{times.past} {times.to} {times.half_past} {times.half_to} {times.quarter}"
    patterns = f"{turns} {times.minutes} {times.full_hour} {times.led_hour} {times.spelled}".lower()
    shorter = re.sub(r"\w\?", "", patterns)
    digits = frozenset[str]() if times.half_to == NEVER else frozenset(map(str, range(1, _HALF_DAY + 1)))
    return frozenset(re.findall(r"[^\W\d_]+", f"{patterns} {shorter} a p am pm")) | language.small.keys() | digits


_OPENING = 12


def read_spoken_clock(text: str, pos: int, language: Language) -> Figure | None:
    """The time of day at `pos` that is wholly in words: 'half past nine', 'seven thirty pm', 'at nine fifteen'.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> texts = ("half past nine", "five p.m.", "seven thirty in the morning")
    >>> [read_spoken_clock(text, 0, ENGLISH).end for text in texts]
    [14, 9, 12]
    """
    patterns, pair = _patterns(language), _PAIR.match(text, pos)
    if pair is None or pair["next"].lower() not in second_words(language):
        return None
    if (figure := _halved(text, pos, language) or _turned(text, pos, language)) is not None:
        return figure
    spelled = patterns.spelled.match(text, pos) or patterns.own.match(text, pos)
    if spelled and not (spelled.group().lower().endswith(" am") and "am" in language.stops):
        return Figure(pos, spelled.end(), "time")
    if lead_word(text, pos) in language.times.hour_leads and (match := patterns.hour.match(text, pos)) is not None:
        return Figure(pos, match.end(), "time")
    match = patterns.minutes.match(text, pos)
    leads = language.times.hour_leads | {*language.times.opens.split("|"), *language.times.till.split("|")}
    led = match and (lead_word(text, pos) in leads or patterns.part.match(text, match.end()))
    return Figure(pos, match.end(), "time") if match and led else None


def read_lone_hour(text: str, pos: int, language: Language) -> Figure | None:
    """The hour at `pos` that only the words before it show to be one: Spanish 'a las tres', Italian 'alle ventuno'.

    >>> from extractor.numbers.languages.es import SPANISH
    >>> [read_lone_hour(text, 6, SPANISH) is None for text in ("a las tres.", "a las tres mujeres.")]
    [False, True]
    """
    if language.times.lone_leads == language.times.spelled == NEVER:
        return None
    if (match := _patterns(language).own.match(text, pos)) is not None:
        return Figure(pos, match.end(), "time")
    led = _patterns(language).alone.search(text[max(0, pos - _OPENING) : pos])
    match = _patterns(language).lone.match(text, pos) if led else None
    return Figure(pos, match.end(), "time") if match else None


def _halved(text: str, pos: int, language: Language) -> Figure | None:
    """'halb drei', 'vijf voor half negen', 'um dreiviertel acht': the hour that is half over, or a quarter before."""
    match = _patterns(language).halved.match(text, pos)
    if match is None or (match["led"] and lead_word(text, pos) not in language.times.hour_leads):
        return None
    return Figure(pos, match.end(), "time")


def _turned(text: str, pos: int, language: Language) -> Figure | None:
    """'20 past eight', 'ten minutes to three', 'half past nine': minutes before or behind an hour."""
    match = _patterns(language).turned.match(text, pos)
    if match is None:
        return None
    if match["past"]:
        return Figure(pos, match.end(), "time")
    lead = lead_word(text, pos)
    told = match["quarter"] or match["unit"] or (lead in language.times.hour_leads and _is_round(match, lead, language))
    hour = told and not match["half"] and (_says_hour(match, text) or _is_led(match, lead, text, language))
    return Figure(pos, match.end(), "time") if hour else None


def _is_round(match: re.Match[str], lead: str, language: Language) -> bool:
    """Whether minutes without their unit are such as are said so: 'at ten to three', but not 'by four to one'."""
    said = match["minutes"] or ""
    minutes = (
        int(said)
        if said.isdigit()
        else sum(int(language.small.get(word, 0)) for word in re.split("[ -]", said.lower()))
    )
    odds = lead in language.change_by.split("|") and match["hour"].lower() in language.one
    return minutes % _FIVE == 0 and not odds


_FIVE = 5
_CLOSED = lazy_pattern(r"[ ]?[.,;:!?)]|\Z|[ ](?:on|in|at|and|to|today|tomorrow|tonight|this)(?!\w)", re.IGNORECASE)


def _says_hour(match: re.Match[str], text: str) -> bool:
    """Whether 'ten to five' can be an hour: in words or with its unit, and nothing behind that it would count."""
    spelled = not match.group()[0].isdigit() or match["unit"]
    return bool(spelled) and (_CLOSED.match(text, match.end()) is not None or not match.group()[-1].isalnum())


_NEXT = lazy_pattern(r"[ ](?P<word>[^\W\d_]+)")


def _is_led(match: re.Match[str], lead: str, text: str, language: Language) -> bool:
    """Whether 'um fünf vor zwölf war' is an hour: by the word before it, and since no noun or unit follows."""
    following = _NEXT.match(text, match.end())
    if lead not in language.times.hour_leads or following is None or following["word"].lower() in language.units:
        return False
    return following["word"] in language.stops or (language.nouns_capital and not following["word"][0].isupper())


_DIGITAL = lazy_pattern(
    r"(?P<hour>[0-9]{1,2})(?:(?::|\.|[ ]?h[ ]?)?(?P<minute>[0-5][0-9])(?::(?P<second>[0-9]{2}))?)?(?![0-9])"
)
_MERIDIEM = lazy_pattern(r"(?P<half>[ap])[ ]?\.?[ ]?m?(?![^\W\d_])", re.IGNORECASE)
_ZONE_END = lazy_pattern(r"(?P<sign>[+-])(?P<hours>[0-9]{2}):?(?P<minutes>[0-9]{2})\Z")
_UNIVERSAL = lazy_pattern(r"(?:UTC?|GMT|Z)\Z", re.IGNORECASE)


def time_of(text: str, start: int, end: int, language: Language) -> str | None:
    """The time of day in ISO 8601 that the words from `start` to `end` say, None where the half of the day is open.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [time_of(text, 0, len(text), ENGLISH) for text in ("5pm", "17:30 GMT", "845 PM", "8:15", "noon")]
    ['T17:00', 'T17:30Z', 'T20:45', None, 'T12:00']
    """
    said = text[start:end]
    if said.lower() in language.times.named_hours:
        return language.times.named_hours[said.lower()]
    match = _DIGITAL.match(said)
    if match is None:
        return None
    hour, minute = int(match["hour"]), match["minute"] or "00"
    half = _MERIDIEM.match(said.lstrip("0123456789:. "))
    late = _patterns(language).afternoon.search(said)
    if half or late:
        hour = hour % _HALF_DAY + (_HALF_DAY if late or (half and half["half"].lower() == "p") else 0)
    elif not (hour > _HALF_DAY or (match["minute"] and said[0] == "0")):
        return None
    if hour >= _HOURS or int(minute) >= _MINUTES:
        return None
    seconds = f":{match['second']}" if match["second"] else ""
    offset = _ZONE_END.search(said) if seconds or ":" in said[:5] else None
    zone = (
        "Z" if _UNIVERSAL.search(said) else f"{offset['sign']}{offset['hours']}:{offset['minutes']}" if offset else ""
    )
    return f"T{hour:02}:{minute}{seconds}{zone}"
