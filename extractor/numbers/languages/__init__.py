"""The languages the reader knows, one table a file: a file that is put here is a language more.

What has more than fits in its file keeps the rest beside it: `en_times` belongs to `en`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules

from extractor.numbers.language import Language


class _Languages(Mapping[str, Language]):
    """The tables by code, each loaded when it is first asked for."""

    def __init__(self) -> None:
        self._loaded: dict[str, Language] = {}

    @cached_property
    def _codes(self) -> tuple[str, ...]:
        return tuple(module.name for module in iter_modules(__path__) if "_" not in module.name)

    def __getitem__(self, code: str) -> Language:
        if code not in self._loaded:
            if code not in self._codes:
                raise KeyError(code)
            names = vars(import_module(f"{__name__}.{code}"))
            self._loaded[code] = next(value for value in names.values() if isinstance(value, Language))
        return self._loaded[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


LANGUAGES: Mapping[str, Language] = _Languages()
"""By ISO 639-1 code, which is also the file's name."""
