"""Who says all that a bulletin or its tables have, of when and where: the office that issues it, or one it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor import phrases
from extractor.dating import claim_date, date_line, within
from extractor.layout import is_office, issuer
from extractor.layout.labels import SOURCE, WHERE
from extractor.numbers import detect_language
from extractor.passages import sentences
from extractor.types import Number, Office, Span

_DOTS = re.compile(r"\s*\.{2,}\s*")
_LEAD = 3
"""Sentences at the head that may say where the figures come from."""
_HEAD = 1_000
"""Characters that they are in."""


def issued_by(text: str, numbers: Sequence[Number]) -> Office:
    r"""The office that issues a bulletin, with its date and the place that it is for; nobody where it is none.

    >>> issued_by("Flood Statement\nRiver Service Orsk\n\nThe Vell is near 4 m at Orsk.", []).speaker
    'River Service Orsk'
    """
    office = issuer(text)
    if office is None:
        return Office()
    return Office(speaker=on_a_line(office.of(text)).strip(" *_:.,"), date=date_line(numbers), place=_where(text))


def told_by(text: str, numbers: Sequence[Number]) -> Office:
    r"""Whom the lead names as where figures come from ('according to data of the River Service'), of when and where.

    The period is the one that its sentence gives in months or more: 'from January to November 2021'. Where the lead
    names nobody, it is who a line of its own says the source is.

    >>> told_by("Boats lost\n\nSource: River Service Orsk, 2020", []).speaker
    'River Service Orsk'
    """
    language = detect_language(text[:_HEAD])
    for sentence in sentences(text[:_HEAD])[:_LEAD]:
        names = [name for name in phrases.speakers(sentence.of(text), language=language) if is_office(name)]
        if names:
            periods = [number for number in within(numbers, sentence) if number.date and "/" in number.date]
            period = claim_date(periods[0]) if len(periods) == 1 else None
            return Office(speaker=max(names, key=len), date=period, place=_only_place(sentence.of(text), language))
    named = {on_a_line(found[1]) for found in SOURCE.finditer(text)}
    return Office(speaker=named.pop()) if len(named) == 1 else Office()


def on_a_line(words: str) -> str:
    """The words on one line, with a comma for dots between them."""
    return " ".join(_DOTS.sub(", ", words).split())


def _where(text: str) -> str | None:
    """The place that a bulletin says it is for, if it names one: '* WHERE...The Vell at Orsk.'."""
    found = WHERE.findall(text)
    return " ".join(found[0].split()) if len(found) == 1 else None


def _only_place(sentence: str, language: str | None) -> str | None:
    """The place that the lead names, if it names one, with all its words: 'Orsk' and 'Orsk Bay' are one."""
    found = phrases.places(sentence, Span(start=len(sentence), end=len(sentence)), language)
    longest = max(found, key=len, default=None)
    return longest if longest and all(each in longest for each in found) else None
