"""What is made from the code is what the code says now."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES: dict[str, str] = runpy.run_path(str(ROOT / "tools" / "generate.py"))["files"]()


@pytest.mark.parametrize("path", FILES)
def test_a_generated_file_is_up_to_date(path: str) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == FILES[path], "run `make generate`"


def test_no_schema_is_left_over() -> None:
    assert {f"schemas/{path.name}" for path in (ROOT / "schemas").iterdir()} <= set(FILES)
