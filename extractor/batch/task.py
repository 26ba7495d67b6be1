"""What is to be done with each document."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from extractor.filling.template import Filling


class Task(NamedTuple):
    """What is to be done with each document: a form filled, or else claims, with or without a judge.

    `date` is the day or the year that the user knows all of them to be of.
    """

    filling: Filling | None = None
    judge: bool = False
    date: str | None = None

    @property
    def identity(self) -> dict[str, Any]:
        """What tells its results from those of other tasks."""
        if self.filling is None:
            return {"task": "claims", "judge": self.judge, "date": self.date}
        form = repr((self.filling.template.form, self.filling.template.plain))
        return {
            "task": "form",
            "schema": hashlib.sha256(form.encode(errors="surrogatepass")).hexdigest(),
            "unproved": self.filling.unproved,
            "date": self.date,
        }
