"""The languages in which instructions to a model are told, one file each."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.languages.en import ENGLISH
from extractor.gate.planted.signs import Signs

LANGUAGES: Final[tuple[Signs, ...]] = (ENGLISH,)
