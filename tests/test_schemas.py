"""The schemas in schemas/ are those of the types."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOOL = runpy.run_path(str(ROOT / "tools" / "schemas.py"))


@pytest.mark.parametrize("name", TOOL["SCHEMAS"])
def test_a_schema_file_equals_what_the_types_say(name: str) -> None:
    written = (ROOT / "schemas" / name).read_text(encoding="utf-8")
    assert written == TOOL["schema"](name), "run `make schemas`"


def test_no_schema_file_is_left_over() -> None:
    assert {path.name for path in (ROOT / "schemas").glob("*.json")} == set(TOOL["SCHEMAS"])
