from __future__ import annotations

from pathlib import Path

from extractor.errors import DocumentError, ModelError

PAGE = Path(__file__).parents[2] / "docs" / "runs.md"


def test_the_page_on_runs_names_every_reason_that_a_document_can_end_with() -> None:
    page = PAGE.read_text(encoding="utf-8")
    reasons = [*DocumentError.__subclasses__(), *ModelError.__subclasses__(), DocumentError, ModelError]
    assert [error.__name__ for error in reasons if f"`{error.__name__}`" not in page] == []
