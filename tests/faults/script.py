"""Which faults a fake endpoint answers with: by document, so that no order of arrival changes them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from tests.llm.fake_server import Reply, Seen

from .model import document_of, explain

Make = Callable[[Reply], Reply]
"""A fault, made of the good reply that it stands in place of."""

KEY = b"@KEY@"
"""In a body it stands for the key that the request came with: servers have been seen to repeat it."""


class Script:
    """Answers the first requests about a document with the faults planned for it, and all others with good replies.

    The last fault of a document in `lasting` never passes.
    """

    def __init__(self, plan: Mapping[str, Sequence[Make]], lasting: frozenset[str] = frozenset()) -> None:
        self._plan = plan
        self._lasting = lasting
        self._requests: Counter[str] = Counter()

    def __call__(self, seen: Seen) -> Reply:
        """The reply to a request."""
        document = document_of(seen)
        planned, count = self._plan.get(document, ()), self._requests[document]
        self._requests[document] += 1
        if count < len(planned):
            return faulty(planned[count], seen)
        return faulty(planned[-1], seen) if document in self._lasting else explain(seen)


class Chance:
    """Answers a share `rate` of the requests with one of `passing`, at random but by the seed.

    No question meets two in a row, so that each gets its answer in the end. A share `doomed` of the documents
    meets one of `lasting` whatever is asked about it.
    """

    def __init__(
        self, seed: int, passing: Sequence[Make], rate: float, lasting: Sequence[Make] = (), doomed: float = 0.0
    ) -> None:
        self._seed = seed
        self._passing, self._rate = passing, rate
        self._lasting, self._doomed = lasting, doomed
        self._asked: Counter[str] = Counter()
        self._hit: set[str] = set()

    def __call__(self, seen: Seen) -> Reply:
        """The reply to a request."""
        document = document_of(seen)
        fate = random.Random(f"{self._seed} {document}")  # noqa: S311 - luck, not secrets
        if fate.random() < self._doomed:
            return faulty(fate.choice(self._lasting), seen)
        luck = random.Random(f"{self._seed} {seen.key} {self._asked[seen.key]}")  # noqa: S311
        self._asked[seen.key] += 1
        if seen.key not in self._hit and luck.random() < self._rate:
            self._hit.add(seen.key)
            return faulty(luck.choice(self._passing), seen)
        self._hit.discard(seen.key)
        return explain(seen)


def faulty(make: Make, seen: Seen) -> Reply:
    """The fault in place of the good reply to a request."""
    reply = make(explain(seen))
    body = reply.body.replace(KEY, seen.headers.get("authorization", "").removeprefix("Bearer ").encode())
    return replace(reply, body=body, fault=reply.fault or "fault")
