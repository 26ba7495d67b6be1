"""Years of age in the plural: 'in her 40s', 'lows in the mid 20s', which say only where they begin, 'over-65s'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language

_TENS = re.compile(r"[1-9]0['’]?[sS](?!\w)")
_REACH = 32
_MOST = 9


_GROUP = re.compile(r"(?P<age>[1-9][0-9]?)['’]?s(?!\w)")


@cache
def _group_lead(language: Language) -> re.Pattern[str]:
    words = "|".join(language.age_groups) or NEVER
    return re.compile(rf"(?<!\w)(?P<word>{words})[ -]\Z", re.IGNORECASE)


def read_age_group(text: str, pos: int, language: Language) -> Figure | None:
    """The age at `pos` of 'over-65s' and 'the under 5s', with its bound.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_age_group("the under-5s", 10, ENGLISH).bound
    'less_than'
    """
    match = _GROUP.match(text, pos)
    start = max(0, pos - _REACH)
    lead = _group_lead(language).search(text[start:pos]) if match else None
    if match is None or lead is None:
        return None
    cue = (start + lead.start("word"), start + lead.end("word"))
    bound = language.age_groups[lead["word"].lower()]
    return Figure(pos, match.end(), "age", Decimal(match["age"]), unit="years", bound=bound, cue=cue)


@cache
def _leads(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    part = rf"(?:(?:{language.tens_parts})[ \n-](?:to[ \n-](?:{language.tens_parts})[ \n-])?)"
    age = re.compile(rf"(?<!\w)(?:{language.tens_owners})[ \n]{part}?\Z", re.IGNORECASE)
    return age, re.compile(rf"(?<!\w){part}\Z", re.IGNORECASE)


def read_tens(text: str, pos: int, language: Language) -> Figure | None:
    """The tens at `pos`: years of age behind 'his' or 'her', else a plain figure; None where they may be seconds.

    >>> from extractor.numbers.languages.en import ENGLISH
    >>> read_tens("men in their 40s", 13, ENGLISH)[2:6]
    ('age', None, Decimal('40'), Decimal('49'))
    >>> read_tens("in 40s", 3, ENGLISH)
    """
    match = _TENS.match(text, pos) if text[pos + 1 : pos + 2] == "0" else None
    if match is None:
        return None
    age, part = _leads(language)
    before = text[max(0, pos - _REACH) : pos]
    aged = age.search(before)
    if not aged and not part.search(before) and not before.endswith(" the "):
        return None
    low = Decimal(text[pos : pos + 2])
    tens = Figure(pos, match.end(), "cardinal", low=low, high=low + _MOST, bound="vague", cue=match.span())
    return tens._replace(kind="age", unit="years") if aged else tens
