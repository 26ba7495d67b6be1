"""The languages in which instructions to a model are told, one file each."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.languages.de import GERMAN
from extractor.gate.planted.languages.en import ENGLISH
from extractor.gate.planted.languages.es import SPANISH
from extractor.gate.planted.languages.fr import FRENCH
from extractor.gate.planted.languages.it import ITALIAN
from extractor.gate.planted.languages.nl import DUTCH
from extractor.gate.planted.languages.pl import POLISH
from extractor.gate.planted.languages.pt import PORTUGUESE
from extractor.gate.planted.languages.ru import RUSSIAN
from extractor.gate.planted.languages.uk import UKRAINIAN
from extractor.gate.planted.languages.zh import CHINESE
from extractor.gate.planted.signs import Signs

LANGUAGES: Final[tuple[Signs, ...]] = (
    ENGLISH,
    SPANISH,
    FRENCH,
    GERMAN,
    ITALIAN,
    PORTUGUESE,
    DUTCH,
    POLISH,
    UKRAINIAN,
    RUSSIAN,
    CHINESE,
)
