"""What is made from the code is what the code says now."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from extractor.filling.template import SHIPPED

ROOT = Path(__file__).parent.parent
FILES: dict[str, str] = runpy.run_path(str(ROOT / "tools" / "generate.py"))["files"]()


@pytest.mark.parametrize("path", FILES)
def test_a_generated_file_is_up_to_date(path: str) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == FILES[path], "run `make generate`"


def test_no_schema_is_left_over() -> None:
    by_hand = {f"schemas/{name}.v1.json" for name in SHIPPED}
    assert {f"schemas/{path.name}" for path in (ROOT / "schemas").iterdir()} <= {*FILES, *by_hand}
