"""What users write in their types, as annotations: a text to be proved word for word, the unit of a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema


@dataclass(frozen=True)
class Unit:
    """The unit of a number: `Annotated[Decimal, Unit("EUR")]`. Figures in another are converted where that is exact.

    In a JSON Schema it is the keyword "unit".
    """

    name: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The schema of the type it annotates, and the unit."""
        return {**handler(core), "unit": self.name}


@dataclass(frozen=True)
class _Verbatim:
    """`Annotated[str, Verbatim]`."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {**handler(core), "verbatim": True}


Verbatim: Final = _Verbatim()
"""A text that has to stand in the document word for word: `Annotated[str, Verbatim]`.

In a JSON Schema it is the keyword "verbatim": true.
"""
