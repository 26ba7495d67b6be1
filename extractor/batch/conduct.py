"""How a run is conducted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from extractor.batch.budget import Budget
from extractor.batch.halt import Halt
from extractor.batch.tables import Columns
from extractor.llm.prices import Price


class Progress(NamedTuple):
    """How far a run is: the document it is at, of how many, and how much of it is done; and what the run came to."""

    path: str
    document: int
    documents: int
    passage: int
    passages: int
    claims: int
    earlier: int = 0
    done: int = 0
    rejected: int = 0
    failed: int = 0
    tokens: int = 0
    cost: Decimal | None = None
    level: int = 1


Helpers = Callable[[int | None, int], Awaitable[None]]
"""Processes that join a run: begun with the handle that holds its folder and the number of its documents, and awaited
until all of them ended."""


@dataclass(frozen=True)
class Conduct:
    """How a run is conducted: who hears of its progress, what ends it before its end, whether failures are forgotten.

    `on_event` hears what happens, by name, with nothing in it that documents or models say. A run stops when more than
    `max_failures` documents failed, and before it spends more than its `budget`, at this `price`. With `columns` files
    that are tables stand for their rows. `command` is what the user asked for, as JSON values without secrets.
    `helpers` do the work in the place of this process.
    """

    on_progress: Callable[[Progress], None] | None = None
    halt: Halt = field(default_factory=Halt)
    on_event: Callable[[str, Mapping[str, Any]], None] | None = None
    retry: bool = False
    max_failures: int | None = None
    budget: Budget = field(default_factory=Budget)
    price: Price | None = None
    columns: Columns | None = None
    command: Mapping[str, Any] = field(default_factory=dict)
    helpers: Helpers | None = None

    def tell(self, event: str, **told: object) -> None:
        """Tell whoever hears it."""
        if self.on_event:
            self.on_event(event, told)
