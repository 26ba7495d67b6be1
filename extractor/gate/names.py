"""Whether those whom a claim names stand in the document.

A claim may put things in its own words, so the wording of a measure proves nothing; but a speaker, subject or place
of whom not one word stands in the document is invented. Where a claim was asked for in the text's own words, that goes
for every subject and measure. Words are compared by stem, acronyms by their letters, and a claim in another language
than the document's is left alone.
"""

from __future__ import annotations

import re
from typing import Final

from extractor.gate.lexicon import FUNCTION_WORDS, PROPERTIES, TITLES
from extractor.gate.reasons import reason, shown
from extractor.gate.source import BEGINNING, Source
from extractor.gate.words import content, stem
from extractor.numbers import detect_language
from extractor.types import Claim, Reason, ReasonCode

_NAME: Final = re.compile(r"\b[A-Z][^\W\d_]+\b|\b[A-Z]{2,}\b")
_CODES: Final[dict[str, ReasonCode]] = {
    "speaker": "speaker_not_in_text",
    "subject": "subject_not_in_text",
    "measure": "measure_not_in_text",
    "place": "place_not_in_text",
}
_ENGLISH: Final = FUNCTION_WORDS["en"]


def name_reasons(source: Source, claim: Claim, *, verbatim: bool) -> list[Reason]:
    """The speaker, subject, measure and place that the document does not know."""
    unknown = {
        "speaker": claim.speaker and not _speaks(source, claim.speaker),
        "subject": claim.subject and not _named(source, claim.subject, first=False, verbatim=verbatim),
        "measure": verbatim and claim.measure and not _measured(source, claim.measure),
        "place": claim.place and not _named(source, claim.place, first=True, verbatim=verbatim),
    }
    if not any(unknown.values()) or not _same_language(source, claim):
        return []
    return [
        reason(_CODES[field], field, f"the document does not mention {shown(getattr(claim, field))}")
        for field, wrong in unknown.items()
        if wrong
    ]


def _same_language(source: Source, claim: Claim) -> bool:
    if source.language in {"en", None}:
        return True
    own = " ".join(filter(None, (claim.statement, claim.measure, claim.subject)))
    return detect_language(own) == source.language


def _speaks(source: Source, text: str) -> bool:
    """Tell whether a proper name of the speaker stands in the document, or any word if there is no proper name."""
    telling = _proper(text) or content(text)
    return not telling or any(_stands(source, word) for word in telling) or _as_acronym(source, text)


def _measured(source: Source, text: str) -> bool:
    """Tell whether any word of a measure stands in the document, or names a property that no text needs to name."""
    telling = content(text)
    return not telling or any(word in PROPERTIES or _stands(source, word) for word in telling)


def _named(source: Source, text: str, *, first: bool, verbatim: bool) -> bool:
    """Tell whether any word stands in the document, where a proper name is given; all else may be a paraphrase.

    A first word in capitals is a proper name only in places. In a verbatim claim nothing is a paraphrase.
    """
    if not verbatim and not (_proper(text) if first else _proper(text.strip().partition(" ")[2])):
        return True
    telling = content(text)
    return (
        any(_stands(source, word) for word in telling) or _as_acronym(source, text) or _written(source, text, telling)
    )


def _written(source: Source, text: str, telling: list[str]) -> bool:
    """Whether the document has the very letters of a name that has no word of its own: 'U.S.', 'P', 'the man'."""
    return not telling and re.search(rf"(?<!\w){re.escape(text.strip())}(?!\w)", source.text) is not None


def _proper(text: str) -> list[str]:
    names = [name.lower() for name in _NAME.findall(text)]
    return [name for name in names if name not in TITLES and name not in _ENGLISH]


def _stands(source: Source, word: str) -> bool:
    own = stem(word)
    return own in source.stems or own[:BEGINNING] in source.beginnings or word in source.initials


def _as_acronym(source: Source, text: str) -> bool:
    return "".join(name[0] for name in _NAME.findall(text)).lower() in source.stems
