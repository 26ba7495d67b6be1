"""The office that issues a bulletin: it says everything in it that nobody else is named for."""

from __future__ import annotations

import re
from itertools import islice

from extractor.layout.lines import lines, stripped
from extractor.types import Span

_HEAD_LINES = 15
_SENTENCE_WORDS = 12
_MOST_WORDS = 10
_OFFICE = re.compile(
    r"\b(?:service|center|centre|agency|office|bureau|administration|institute|observatory|ministry|department|commission"
    r"|authority|association|board|bank|survey|directorate|headquarters|command|secretariat|organi[sz]ation|\w*amt|\w*ministerium"
    r"|institut|\w*amte?s|anstalt|behörde|präsidium|ministère|agence|préfecture|direction|banque|ministerio|instituto|agencia"
    r"|servicio|secretaría|dirección|banco)\b",
    re.IGNORECASE,
)
_PRODUCT = re.compile(
    r"\b(?:bulletin|statement|advisory|advisories|report|release|warning|outlook|notice|summary|update|forecast|alert"
    r"|pressemitteilung|mitteilung|meldung|bericht|communiqué|bulletin|rapport|comunicado|informe|boletín|parte)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"[A-ZÄÖÜÉÈÀÁÍÓÚ][\w.'’&/-]*(?:\s(?:(?:of|the|for|and|für|und|der|des|de|du|la|el|y|et)\s)*[A-ZÄÖÜÉÈÀÁÍÓÚ(][\w.'’&/)-]*)*"
)
_CODE = re.compile(r"[0-9]")
_NUMBERED = re.compile(
    r"\s+(?:(?:intermediate|special|public|forecast)\s+)*(?:advisory|bulletin|update|statement|report|warning)\s+"
    r"(?:number|no\.?|nr\.?|#)\s*[0-9]+[a-z]?(?=\s|\Z)",
    re.IGNORECASE,
)
"""The kind and the number of a bulletin behind what it is about: 'Storm Alba Advisory Number 2'."""
_PROSE = re.compile(r"\A[^\W\d_A-ZÀ-Þ]|[.!?]\s|\A\.\.")
"""What no name of a bulletin's topic has: a sentence that goes on, or a second one."""
_GAP = re.compile(r"\s{2,}|\t|\s[-–—|]\s")


def issuer(text: str) -> Span | None:
    r"""The line of the head that names an office, where another line there says that this is a bulletin or a report.

    >>> text = "Flood Statement\nRiver Service Orsk\n8 May 2025\n\nThe Vell is near 4 m at Orsk."
    >>> issuer(text).of(text)
    'River Service Orsk'
    >>> issuer("River Service warns of floods\n\nThe Vell is near 4 m.") is None
    True
    """
    head = list(islice(head_lines(text), _HEAD_LINES))
    offices = [span for line in head if (span := _office(text, line)) is not None]
    told = any(_PRODUCT.search(line.of(text)) and _is_title(line.of(text)) for line in head)
    return offices[0] if offices and told else None


def is_office(name: str) -> bool:
    """Whether a name is that of an office, by one of its words.

    >>> is_office("River Service Orsk"), is_office("Captain Lund")
    (True, False)
    """
    return _OFFICE.search(name) is not None


def topic(text: str) -> Span | None:
    r"""The line of a bulletin's head that names what it is about: neither its kind, its office, a code nor a date.

    >>> text = "BULLETIN\nFLOOD OF THE VELL\nRIVER SERVICE ORSK\n\nTHE VELL IS NEAR 4 M."
    >>> topic(text).of(text)
    'FLOOD OF THE VELL'
    """
    for line in head_lines(text):
        number = _NUMBERED.search(text, line.start, line.end)
        end = number.start() if number else line.end
        words = text[line.start : end].strip()
        plain = _CODE.search(words) is None and _PRODUCT.search(words) is None and _OFFICE.search(words) is None
        if plain and _is_title(words) and len(words.split()) > 1 and not _PROSE.search(words):
            return stripped(text, line.start, end)
    return None


def head_lines(text: str) -> list[Span]:
    """The lines above the first sentence."""
    found = []
    for line in islice(lines(text), _HEAD_LINES):
        if len(line.of(text).split()) > _SENTENCE_WORDS:
            break
        found.append(line)
    return found


def _office(text: str, line: Span) -> Span | None:
    """The part of a line that is an office's name and nothing else."""
    start = line.start
    gap = _GAP.search(text, start, line.end)
    part = stripped(text, start, gap.start() if gap and gap.start() > start else line.end)
    name = part.of(text)
    return part if _is_title(name) and _OFFICE.search(name) and _NAME.fullmatch(name) else None


def _is_title(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS and not line.rstrip().endswith((".", ",", ";"))
