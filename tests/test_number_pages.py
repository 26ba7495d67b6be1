"""The pages on numbers say what the tables and the reader say now."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES: dict[str, str] = runpy.run_path(str(ROOT / "tools" / "generate.py"))["pages"]()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_up_to_date(path: str) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == PAGES[path], "run `make generate`"


def test_no_page_is_left_over() -> None:
    assert {f"docs/numbers/{path.name}" for path in (ROOT / "docs" / "numbers").iterdir()} <= set(PAGES)


def test_every_language_has_a_name_and_examples_that_are_read() -> None:
    for path, page in PAGES.items():
        if path != "docs/numbers.md":
            code = Path(path).stem
            assert f"# Numbers in {code}\n" not in page
            assert "## Examples" in page
            assert "| nothing |" not in page
