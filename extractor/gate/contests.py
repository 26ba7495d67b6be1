"""Who of two won and who lost, where the text names both: 'A beat B by 3', 'B lost to A', 'B were beaten by A'."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

from extractor.gate.remembering import remembered
from extractor.gate.senses import senses, sides
from extractor.gate.words import content, words
from extractor.types import Claim

Party: TypeAlias = Literal["won", "lost"]

_NAMES: Final = r"(?:[^\W\d_][\w’'.-]*\s+){1,6}"
_BEAT: Final = (
    r"(?:beat|beats|defeat(?:s|ed)?|edged|thrashed|overcame|besieg(?:t|te|ten|en)|schl(?:ug|ugen|ägt|agen)|bezwang(?:en)?|bat|battent"
    r"|(?:a|ont)\s+battu|(?:a|ont)\s+vaincu|(?:a|ont)\s+dominé|derrot(?:ó|aron|a|an)|venci(?:ó|eron)|vence[n]?|gan(?:ó|aron)|super(?:ó|aron))"
)
_ACTIVE: Final = re.compile(
    rf"(?<!\w)(?P<won>{_NAMES}){_BEAT}\s+(?:als?\s+|las?\s+|los\s+)?(?P<lost>{_NAMES})", re.IGNORECASE
)
_TURNED: Final = re.compile(
    rf"(?<!\w)(?P<lost>{_NAMES})(?:(?:was|were|been|is|are)\s+(?:beaten|defeated|edged|thrashed|overcome)\s+by|l(?:ost|oses?|osing)\s+to"
    rf"|verl(?:or|oren|iert|ieren)\s+gegen|unterlag(?:en)?|perd(?:ent|u)?\s+(?:contre|face\s+à)|(?:a|ont)\s+perdu\s+(?:contre|face\s+à)"
    rf"|(?:a|ont)\s+été\s+battus?\s+par|s['’]inclinent?\s+(?:contre|face\s+à|devant)|perdi(?:ó|eron)\s+(?:contra|ante|frente\s+a)"
    rf"|fue(?:ron)?\s+(?:derrotad[oa]s?|vencid[oa]s?)\s+por)\s+(?P<won>{_NAMES})",
    re.IGNORECASE,
)
_LEADS: Final = frozenset(
    "lead leads margin advantage ahead vorsprung führung avance ventaja marge margen victoire victoria triumph".split()
)
_TRAILS: Final = frozenset("behind deficit trail trails trailed rückstand retard desventaja".split())


def party(claim: Claim) -> Party | None:
    """Whether the claim's subject won or lost, where the quote tells of one who did and of one who didn't."""
    told = _contest(claim.quote)
    subject = senses(content(claim.subject or ""))
    if told is None or not subject:
        return None
    won, lost = (names & subject for names in told)
    return None if bool(won) == bool(lost) else "won" if won else "lost"


def wrong_party(claim: Claim, side: Party) -> str | None:
    """The word of the measure for the lead of whom lost, or for what the winner was behind by; the claim's `side`."""
    said = words(claim.measure or "")
    if any(sides(word) & {"won", "lost", "loss"} for word in said):
        return None
    wrong = _LEADS if side == "lost" else _TRAILS
    return next((word for word in said if word in wrong), None)


@remembered
def _contest(quote: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """The words for the winner and for the loser, those of both left out."""
    match = _TURNED.search(quote) or _ACTIVE.search(quote)
    if match is None:
        return None
    won, lost = (senses(content(match[side])) for side in ("won", "lost"))
    return won - lost, lost - won
