"""A share of a run that several processes do together: whoever is done with one block of documents takes the next.

Fixed shares would leave one process idle while another, which got less of the machine, has a tenth of the run to do.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple, TypeVar

Item = TypeVar("Item")
_TICKET: Final = 4
"""Bytes of a ticket, which is the number of a block."""
_MOST: Final = 1_000
"""Tickets at the most, which the smallest of pipes holds."""
_LEAST: Final = 8
"""Documents of a block at the least."""


class Share(NamedTuple):
    """One of so many shares: the blocks of so many documents whose tickets this process draws from the pipe."""

    tickets: int
    block: int
    of: int

    def among(self, items: Iterator[Item]) -> Iterator[Item]:
        """The items of the blocks that are drawn; a block is drawn when the one before it is used up."""
        at = 0
        while ticket := os.read(self.tickets, _TICKET):
            start = int.from_bytes(ticket) * self.block
            yield from islice(items, start - at, start - at + self.block)
            at = start + self.block


def shares(documents: int, of: int) -> Share:
    """What each of so many processes gets that is handed the pipe, which holds every block's ticket once.

    >>> share = shares(20, of=2)
    >>> share.block, list(share.among(iter(range(20)))) == list(range(20)), list(share.among(iter(range(20))))
    (8, True, [])
    """
    block = max(_LEAST, -(-documents // _MOST))
    tickets, writing = os.pipe()
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(b"".join(number.to_bytes(_TICKET) for number in range(-(-documents // block))))
    return Share(tickets, block, of)
