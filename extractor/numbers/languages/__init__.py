"""The languages the reader knows, one table a file: a file that is put here is a language more."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from extractor.numbers.language import Language


def _table(module: str) -> Language:
    names = vars(import_module(f"{__name__}.{module}"))
    return next(value for value in names.values() if isinstance(value, Language))


LANGUAGES: Mapping[str, Language] = {module.name: _table(module.name) for module in iter_modules(__path__)}
"""By ISO 639-1 code, which is also the file's name."""
