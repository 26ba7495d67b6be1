"""Periods that are told by their length and their last day: 'three months ended June 30, 2026', 'exercice clos le'."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from extractor.gate.edtf import UNKNOWN_YEAR, month_of, year_and_month

_COUNTS: Final = MappingProxyType(
    {
        1: "month monat mois mes 1 one ein einen einem un",
        3: "quarter quartal trimestre 3 three drei trois tres",
        6: "half halbjahr semestre 6 six sechs seis",
        9: "9 nine neun neuf nueve",
        12: "year geschäftsjahr jahr exercice année ejercicio año 12 twelve zwölf douze doce",
        18: "18 eighteen achtzehn dix-huit dieciocho",
    }
)
_LENGTHS: Final = MappingProxyType({word: months for months, words in _COUNTS.items() for word in words.split()})
_LENGTH: Final = re.compile(
    r"\b(?:(?P<count>[\w-]+)[\s-]+(?:months?|monate[ns]?|mois|meses)|(?P<whole>quarter|half|year|quartal|halbjahr|geschäftsjahr|jahr"
    r"|trimestre|semestre|exercice|année|ejercicio|año))(?:\s+period)?\s+(?:that\s+)?(?:ended|ending|to|through|bis|zum|endend"
    r"|endete|clos|close|closes|terminée?s?|achevée?s?|au|terminad[oa]s?|finalizad[oa]s?|cerrad[oa]s?|al)"
    r"(?:\s+(?:on|the|den|am|le|el))*\s*\Z",
    re.IGNORECASE,
)
"""How long a period was, before the words for its end."""
_UP_TO: Final = re.compile(
    r"\b(?:through|to|until|till|year[\s-]to[\s-]date|bis|per|jusqu['’](?:à|au|en)|à|au|hasta|al?|acumulad[oa]s?(?:\s+al?)?)"
    r"(?:\s+(?:to|end|the\s+end\s+of|einschließlich|zu[mr]?|ende|(?:la\s+)?fin|finales|cierre|(?:el\s+)?mes|mois|de[l]?|el|le))*\s*\Z",
    re.IGNORECASE,
)
"""What leads to the last month of a year up to which something is counted: 'al mes de octubre', 'bis Oktober'."""
_YEAR: Final = 12


def period_before(words: str, end: str) -> str | None:
    """The months up to the date that ends a period, by the words that lead to that date.

    >>> period_before("three months ended ", "2026-06-30")
    '2026-04/2026-06'
    >>> period_before("in its financial year to ", "2005-03"), period_before("by ", "2026-06-30")
    ('2004-04/2005-03', None)
    """
    last = year_and_month(end)
    lengths = list(_LENGTH.finditer(words))
    found = lengths[-1] if lengths else None
    months = _LENGTHS.get((found["count"] or found["whole"]).lower()) if found else None
    if last is None or months is None:
        return None
    year, month = divmod(last[0] * _YEAR + last[1] - months, _YEAR)
    return f"{year}-{month + 1:02}/{last[0]}-{last[1]:02}"


def year_up_to(words: str, end: str) -> str | None:
    """The months of a year up to the one that a date is of, by the words that lead to that date.

    >>> year_up_to("exports through ", "2025-10"), year_up_to("al mes de ", "XXXX-10"), year_up_to("in ", "2025-10")
    ('2025-01/2025-10', 'XXXX-01/XXXX-10', None)
    """
    month = month_of(end)
    if "/" in end or month is None or month == 1 or _UP_TO.search(words) is None:
        return None
    year = end[: len(UNKNOWN_YEAR)]
    return f"{year}-01/{year}-{month:02}"


def leads_to_end(words: str) -> str | None:
    """What stands before the words for a period that lead to its end: ' in the ' before 'three months ended'."""
    length = _LENGTH.search(words)
    return words[: length.start()] if length else None
