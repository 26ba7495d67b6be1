"""The languages the reader knows, one table a file."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.numbers.language import Language
from extractor.numbers.languages.de import GERMAN
from extractor.numbers.languages.en import ENGLISH
from extractor.numbers.languages.fr import FRENCH

LANGUAGES: Mapping[str, Language] = {language.code: language for language in (ENGLISH, GERMAN, FRENCH)}
