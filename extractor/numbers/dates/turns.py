"""Weekdays by their turn in a month: 'the third Wednesday of July', 'last Friday of next month'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.dates.holidays import HOLIDAY, day_in
from extractor.numbers.dates.numeric import END, YEAR
from extractor.numbers.figure import Figure
from extractor.numbers.language import Language, any_of


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    times = language.times
    month = rf"(?P<month>{any_of(language.months)})(?![^\W\d_])(?:,?[ ](?:{times.of_year})?(?P<year>{YEAR}){END})?"
    return re.compile(
        rf"(?:(?:{times.the})[ ])?(?P<turn>{any_of(times.day_turns)})[ ](?P<weekday>{any_of(language.weekdays)})"
        rf"(?:[ ](?:{language.day_parts}))?[ ](?:{times.of})[ ](?:{month}|(?:{times.months_named})(?!\w))",
        re.IGNORECASE,
    )


def read_turn(text: str, pos: int, language: Language) -> Figure | None:
    """The weekday at `pos` that is told by its turn in a month.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> [read_turn(day, 0, ENGLISH).date for day in ("third Wednesday of July 2024", "last Friday in May 2024")]
    ['2024-07-17', '2024-05-31']
    """
    match = _pattern(language).match(text, pos)
    if match is None:
        return None
    relative = ("anchored", 0)
    if match["month"]:
        turn = language.times.day_turns[match["turn"].lower()]
        rule = f"{language.months[match['month'].lower()]:02}-{language.weekdays[match['weekday'].lower()] + 1}#{turn}"
        if match["year"]:
            return Figure(match.start("turn"), match.end(), "date", date=day_in(int(match["year"]), rule))
        relative = (HOLIDAY + rule, 0)
    return Figure(match.start("turn"), match.end(), "date", relative=relative)
