"""Whether the figure is that of the speaker claimed, where a quote has two who say different things.

'The mayor said 40 were hurt, while the police said 55': 55 is nothing of the mayor's.
"""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.lexicon import STRONG_JOINTS
from extractor.gate.pair import touching
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import senses
from extractor.gate.source import Source, inside
from extractor.gate.words import content
from extractor.types import Claim, Number, Reason, Span

_PARTED: Final = re.compile(
    rf"[;.]\s|,?\s\b(?:{'|'.join(STRONG_JOINTS)}|mientras)\b|,\s(?:but|and|aber|und|mais|et|pero|y)\s", re.IGNORECASE
)
_SAYS: Final = re.compile(
    r"\b(?:sa(?:id|ys?)|told|report(?:s|ed)?|count(?:s|ed)?|estimat(?:es?|ed)|put(?:s)?|claim(?:s|ed)?|announc(?:es?|ed)"
    r"|sp(?:oke|eaks) of"
    r"|sagten?|sagt|sprach(?:en)?|spricht|sprechen|zählten?|zählt|meldeten?|meldet|schätzten?|schätzt|nannten?|nennt"
    r"|gab(?:en)?|teilten?"
    r"|dit|disent|annonc(?:e|ent|é)|compt(?:e|ent|é)|évoqu(?:e|ent|é)"
    r"|estim(?:e|ent|é)|avanc(?:e|ent|é)|parl(?:e|ent|é)|fait état"
    r"|dij(?:o|eron)|dice[n]?|habl(?:ó|aron)|calcul(?:ó|aron|a|an)|cifr(?:ó|aron|a|an)|cont(?:ó|aron)"
    r"|inform(?:ó|aron)|estim(?:ó|aron|an))\b",
    re.IGNORECASE,
)
_SOURCE: Final = re.compile(
    r"(?:\baccording\s+to|\blaut|\bnach\s+Angaben|\bselon|\bd[’']après|\bsegún)\s+((?:[\w’'.-]+\s?){1,6})",
    re.IGNORECASE,
)
_BEFORE: Final = 6


def wrong_speaker(source: Source, claim: Claim, number: Number, place: Span) -> Reason | None:
    """Why the figure is another speaker's, or nothing where that is not sure."""
    said = content(claim.speaker or "")
    parts = _parts(source.text, place) if said else []
    own = next((part for part in parts if inside(number, part)), None)
    if own is None or len(parts) == 1:
        return None
    mine = _speakers(own.of(source.text))
    if not mine or touching(said, senses(mine)):
        return None
    for part in parts:
        theirs = senses(_speakers(part.of(source.text))) if part is not own else frozenset()
        if word := next((word for word in said if touching([word], theirs)), None):
            message = f"the text has {shown(word)} say another figure than {shown(number.surface)}"
            return reason("bound_to_other_number", "speaker", message)
    return None


def _parts(text: str, place: Span) -> list[Span]:
    edges = [edge for cut in _PARTED.finditer(text, place.start, place.end) for edge in cut.span()]
    pairs = zip([place.start, *edges[1::2]], [*edges[::2], place.end], strict=True)
    return [Span.trusted(start=start, end=end) for start, end in pairs if start < end]


def _speakers(part: str) -> list[str]:
    """The words for who speaks: those before a verb of saying, or behind 'according to'."""
    if (named := _SOURCE.search(part)) is not None:
        return content(named[1])
    verb = _SAYS.search(part)
    return content(" ".join(part[: verb.start()].split()[-_BEFORE:])) if verb else []
